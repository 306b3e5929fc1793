"""The concordance and steps over many documents, through the services, on 2,000 articles.

The baseline of a search is what anybody would write: every text read from SQLite, ``str.find`` in
each; it knows nothing of tokens, context, or what stands there. That of a pause of the window
while places come in is the same window with nothing going on.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.corpus import make_corpus

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.concordance_screen import ConcordanceScreen
    from annotator.services.concordance import Query
    from annotator.services.project import Project

WHO = "Benchmark"
FIRST, ALL, PAUSE = 200.0, 1000.0, 50.0  # milliseconds
CHANGED = 1000  # mentions that are relabelled


def rows(quick: bool) -> list[dict]:
    """First and all places, sorting, relabelling a thousand mentions, undo."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus.annotator"
        documents = 300 if quick else 2000
        make_corpus(path, documents, WHO).close()
        from annotator.services.project import open_project

        with open_project(path) as project:
            found = _search_rows(project, path, documents) + _step_rows(project)
        return found + _pause_rows(Path(folder), path)


def _row(case: str, value: float, target: float | None, baseline: float | None = None) -> dict:
    row: dict = {"case": case, "value": value, "unit": "ms", "baseline": baseline}
    row["ratio"] = value / baseline if baseline else None
    if target is not None:
        row |= {"target": f"< {target:g}", "met": value < target}
    return row


def _spent(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def _by_find(path: Path, words: str) -> None:
    connection = sqlite3.connect(path)
    found = []
    for number, text in connection.execute("SELECT document, text FROM texts"):
        start = text.find(words)
        while start >= 0:
            found.append((number, start))
            start = text.find(words, start + 1)
    connection.close()


def _search_rows(project: Project, path: Path, documents: int) -> list[dict]:
    from annotator.core.hits import order_of
    from annotator.services.concordance import Query
    from annotator.services.ready_made import differing, missing

    result = []
    hits: list = []
    for name, query in (
        ("a frequent word", Query("Estara", match_case=True)),
        ("a frequent word in any case", Query("estara")),
        ("two words that are rare", Query("Estara 49")),
        ("a pattern", Query(r"Sarrin \w+", is_pattern=True)),
        ("a label", Query(label="GPE")),
        ("an event type", Query(label="MEET", is_trigger=True)),
    ):
        first, every, hits = _search(project, query)
        baseline = min(_spent(lambda q=query: _by_find(path, q.words)) for _ in range(3))
        baseline = None if query.is_pattern or query.label else baseline
        where = f"{len(hits):,} places, {documents:,} documents"
        result.append(_row(f"{name}: first places", first, FIRST))
        result.append(_row(f"{name}: all of {where}", every, ALL, baseline))
        if name == "a label":
            for by in ("left", "document"):
                spent = _spent(lambda by=by, hits=hits: order_of(hits, by, range(len(hits))))
                result.append(_row(f"sort {len(hits):,} places by {by}", spent, ALL))
    for name, act in (("different labels", differing), ("labelled here, not there", missing)):
        result.append(_row(f"ready-made: {name}", _spent(lambda act=act: act(project, WHO)), None))
    return result


def _search(project: Project, query: Query) -> tuple[float, float, list]:
    """Milliseconds to the first places and to all of them, the best of three; the places."""
    from annotator.services.concordance import search

    best = (float("inf"), float("inf"))
    hits: list = []
    for _ in range(3):
        hits, moments = [], []
        started = time.perf_counter()

        def take(portion: list, hits: list = hits, moments: list = moments) -> None:
            hits += portion
            moments.append(time.perf_counter())

        search(project, query, WHO, take)
        ended = time.perf_counter()
        first = (moments[0] if moments else ended) - started
        best = min(best[0], first * 1000), min(best[1], (ended - started) * 1000)
    return (*best, hits)


def _step_rows(project: Project) -> list[dict]:
    from annotator.services import bulk, steps
    from annotator.services.clock import stamp
    from annotator.services.concordance import Query

    _, _, hits = _search(project, Query(label="LOC", state="decided"))
    step = max(1, len(hits) // CHANGED)
    hits = hits[::step][:CHANGED]
    documents = len({hit.number for hit in hits})
    where = f"{len(hits):,} mentions in {documents:,} documents"
    plans, taken = [], []
    wish = bulk.Wish(bulk.LABEL, "FAC")
    result = [
        _row(f"plan to relabel {where}",
             _spent(lambda: plans.append(bulk.plan(project, hits, wish, WHO))), None),
        _row(f"relabel {where}",
             _spent(lambda: taken.append(bulk.carry_out(project, plans[0], WHO))), None),
    ]  # fmt: skip
    for kind in ("undo", "redo"):
        spent = _spent(lambda kind=kind: steps.again(project, kind, taken[0].step, stamp(WHO)))
        result.append(_row(f"{kind} it", spent, None))
    return result


def _pause_rows(folder: Path, path: Path) -> list[dict]:
    from tests.benchmarks.driving import prepare, settle, window_on
    from tests.benchmarks.screen_pauses import gaps

    prepare(folder)
    result = []
    with window_on(path) as window:
        window.run("section_concordance")
        settle(0.5)
        screen = window.sections.screen
        end = time.perf_counter() + 2
        idle = max(gaps(lambda: time.perf_counter() > end))
        for words, label in (("Estara", ""), ("", "GPE"), ("the", "")):
            worst = []
            for _ in range(3):
                screen.bar.look_for(words, label)
                worst.append(max(gaps(lambda: not _is_busy(screen))))
            where = f"{screen.places.model.count:,} places of {words or label} come in"
            result.append(_row(f"worst pause while {where}", min(worst), PAUSE, idle))
    return result


def _is_busy(screen: ConcordanceScreen) -> bool:
    return screen.search.is_running or screen.places.model.is_sorting
