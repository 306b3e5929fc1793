"""The hand-out screen of a large project: who has what, sifted, sorted and scrolled.

The baseline of the table is Qt's own table of plain words with as many rows and columns: putting
its rows in another order, and scrolling it by as much. A turn is what the window does at once; its
value is what the window's own thread computed, whoever else uses the machine.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.benchmarks.driving import application, median, p99, painted, row, settle, window_on

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.driving import Row

NAMES = ("Ana", "Bo", "Chen", "Dara", "Eve", "Finn")
SHOWN, GAP = 100.0, 50.0  # milliseconds


def rows(folder: Path, quick: bool) -> list[Row]:
    """Show the screen, sift and sort its matrix, scroll it, plan anew."""
    count = 2_000 if quick else 10_000
    path = folder / "team.annotator"
    _make(path, count)
    where = f"{count:,} documents, {len(NAMES)} annotators"
    result = []
    with window_on(path) as window:
        gaps: list[float] = []
        window.run("section_hand_out")
        screen = window.sections.screen
        _wait(window, gaps)
        result.append(row(f"longest turn while it fills, {where}", max(gaps), "ms", None, GAP))
        result.append(row(f"p99 of its turns, {where}", p99(gaps), "ms", None, GAP))
        screen.show_page("matrix")
        settle(0.1)
        plain_sort, plain_scroll = _plain(count)
        page = screen.matrix
        for case, acts in (
            ("sift by words", [lambda w=w: _sift(page, w) for w in ("7", "", "77", "")]),
            ("sort by an annotator", [lambda n=n: page._sort(n) for n in ("Ana", "Bo", "Chen")]),
        ):
            times = [painted(act) for act in acts]
            result.append(row(f"{case}, {where}", median(times), "ms", plain_sort, SHOWN))
        times = _scrolls(page.view)
        result.append(row(f"scroll by three screens, {where}", median(times), "ms", plain_scroll))
        gaps.clear()
        screen.form.annotators.add("Gul")
        screen.form.which.setCurrentIndex(1)
        screen.form.overlap.setValue(4)
        _wait(window, gaps)
        result.append(row(f"longest turn while it plans, {where}", max(gaps), "ms", None, GAP))
    return result


def _sift(page, words: str) -> None:
    page.words.setText(words)
    page._sift()


def _wait(window, gaps: list[float]) -> None:
    """Wait until nothing works behind the window, and note what each of its turns took."""
    app, quiet = application(), 0
    while quiet < 30:
        started = time.thread_time()
        app.processEvents()
        gaps.append((time.thread_time() - started) * 1000)
        time.sleep(0.01)
        quiet = 0 if window.files.tasks.is_busy else quiet + 1


def _scrolls(view) -> list[float]:
    bar = view.verticalScrollBar()
    step = 3 * view.viewport().height()
    return [painted(lambda n=n: bar.setValue(n * step)) for n in range(1, 40)]


def _plain(count: int) -> tuple[float, float]:
    """Milliseconds for another order of Qt's own table, and for scrolling it."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTableView

    model = QStandardItemModel(count, len(NAMES))
    for number in range(count):
        for column in range(len(NAMES)):
            model.setItem(number, column, QStandardItem(f"handed out {number * 7 % count}"))
    view = QTableView()
    view.setModel(model)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.resize(1000, 700)
    view.show()
    settle(0.2)
    sorts = [painted(lambda n=n: model.sort(n)) for n in (0, 1, 2)]
    scrolled = median(_scrolls(view))
    view.close()
    view.deleteLater()
    return median(sorts), scrolled


def _make(path: Path, count: int) -> None:
    """A project with so many short documents, each handed out to three of six annotators."""
    from annotator.core.documents import Article
    from annotator.core.hand_out import Share, Terms
    from annotator.services.hand_out import hand_out, plan
    from annotator.services.importing import add_article
    from annotator.services.project import create

    with create(path) as project:
        with project.file.writing():
            for number in range(count):
                add_article(
                    project, Article(f"{number}.txt", f"Report {number}.", f"Title {number}")
                )
        made = plan(project, Terms(tuple(map(Share, NAMES)), overlap=3, seed=1))
        hand_out(project, made, path.parent / "out")
