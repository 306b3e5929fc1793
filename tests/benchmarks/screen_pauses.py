"""Pauses of the event loop while a project is pre-highlighted.

A pause is the time between two turns of a timer that fires all the time; the baseline is the same
window with nothing going on.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.driving import application, row, window_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.benchmarks.driving import Row

MOST = 50.0  # milliseconds
_ARTICLE = Path(__file__).parents[2] / "resources/sample/articles/10_election.txt"


def rows(folder: Path, quick: bool) -> list[Row]:
    """The worst pause while a long article and the sample are highlighted, and an idle one."""
    from annotator.core.documents import Article
    from annotator.services.importing import add_article
    from annotator.services.sample import create_sample

    path = folder / "pauses.annotator"
    project = create_sample(path)
    text = _ARTICLE.read_text(encoding="utf-8")
    long = "\n\n".join(f"{number}. {text}" for number in range(2 if quick else 40))
    add_article(project, Article("long.txt", long))
    project.close()
    with window_on(path):
        end = time.perf_counter() + 3
        idle = gaps(lambda: time.perf_counter() > end)
    with window_on(path, suggest=True) as window:
        model = window.queue.model
        for number in range(model.rowCount()):
            window.workspace.open(model.index(number).data(0x0100).id)
        end = time.perf_counter() + 120

        def finished() -> bool:
            left = [n for n in range(model.rowCount()) if not model.index(n).data(0x0100).suggested]
            done = not left and not window.workspace.is_taking
            return done or time.perf_counter() > end

        busy = gaps(finished)
    case = f"worst pause while {len(long):,} characters and the sample are highlighted"
    return [row(case, max(busy), "ms", max(idle), MOST)]


def gaps(until: Callable[[], bool]) -> list[float]:
    """The pauses of the event loop in milliseconds, until a condition holds."""
    gaps, last = [], time.perf_counter()
    while not until():
        application().processEvents()
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now
        time.sleep(0.001)
    return gaps
