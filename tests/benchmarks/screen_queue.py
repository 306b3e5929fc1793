"""A project of 100,000 documents: opening it, filtering and searching its queue.

The baselines are what SQLite alone needs for the rows that the queue shows: all of them, those that
are flagged, those whose text has a word.
"""

from __future__ import annotations

import sqlite3
import time
from typing import TYPE_CHECKING

from tests.benchmarks.driving import median, painted, row, settle, window_on
from tests.benchmarks.texts import ANNOTATOR

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.driving import Row

OPEN, FILTER = 1_000.0, 100.0  # milliseconds
_ALL = """
    SELECT documents.id, title, words, suggested, decided, status, flag, seconds FROM documents
    LEFT JOIN layers ON layers.document = documents.number ORDER BY documents.number
"""
_FLAGGED = _ALL.replace("ORDER BY", "WHERE flag IS NOT NULL ORDER BY")
_FOUND = "SELECT rowid FROM texts_found WHERE texts_found MATCH 'needle*'"


def rows(folder: Path, quick: bool) -> list[Row]:
    """Open, filter, search, and what a key costs beside so long a queue."""
    count = 20_000 if quick else 100_000
    path = folder / "queue.annotator"
    _make(path, count)
    opened = []
    for _ in range(3):
        spent = time.perf_counter()
        with window_on(path):
            opened.append((time.perf_counter() - spent) * 1000)
    every, flagged, found = (_plain(path, query) for query in (_ALL, _FLAGGED, _FOUND))
    where = f"{count:,} documents"
    result = [row(f"open a project, {where}", median(opened), "ms", every, OPEN)]
    with window_on(path) as window:
        settle(0.2)
        turns = {name: [] for name in ("flagged", "todo", "all")}
        for _ in range(5):
            for name, spent_on in turns.items():
                spent_on.append(painted(lambda name=name: window.queue.set_filter(name)))
        for name, spent_on in turns.items():
            case = f"filter the queue: {name}, {where}"
            result.append(row(case, median(spent_on), "ms", flagged, FILTER))
        searched = []
        for words in ("needle", "", "needle article", ""):
            searched.append(painted(lambda words=words: window.queue.search_changed.emit(words)))
        result.append(row(f"search the queue, {where}", median(searched[::2]), "ms", found))
    return result


def _make(path: Path, count: int) -> None:
    """So many short documents; every 50th flagged, every third done, every 500th with a needle.

    Written as SQL: to import them one by one would take longer than all else here.
    """
    from annotator.core.documents import Article
    from annotator.services.importing import add_article
    from annotator.services.project import create

    project = create(path)
    first = add_article(project, Article("first.txt", "The first article. " * 30, "First"))
    annotator = project.annotator_id(ANNOTATOR)
    assert first is not None
    project.close()
    db = sqlite3.connect(path)
    names = [each[1] for each in db.execute("PRAGMA table_info(documents)")]
    template = dict(zip(names, db.execute("SELECT * FROM documents").fetchone(), strict=True))
    marks = ", ".join("?" * len(names))
    with db:
        for number in range(2, count + 1):
            text = f"Article {number} has a needle." if number % 500 == 0 else f"Article {number}."
            changed = {"number": number, "id": f"id{number}", "name": f"{number}.txt",
                       "title": f"Article {number}", "sha256": f"{number:064x}"}  # fmt: skip
            values = [(template | changed)[name] for name in names]
            db.execute(f"INSERT INTO documents VALUES ({marks})", values)
            db.execute("INSERT INTO texts VALUES (?, ?, NULL)", (number, text))
            db.execute("INSERT INTO texts_found (rowid, text) VALUES (?, ?)", (number, text))
            if number % 3 == 0 or number % 50 == 0:
                status = "done" if number % 3 == 0 else "doing"
                flag = "odd" if number % 50 == 0 else None
                db.execute(
                    "INSERT INTO layers (id, document, annotator, role, status, flag, updated) "
                    "VALUES (?, ?, ?, 'annotator', ?, ?, '2024')",
                    (f"layer{number}", number, annotator, status, flag),
                )
    db.close()


def _plain(path: Path, query: str) -> float:
    db = sqlite3.connect(path)
    spent = []
    for _ in range(3):
        started = time.perf_counter()
        db.execute(query).fetchall()
        spent.append((time.perf_counter() - started) * 1000)
    db.close()
    return median(spent)
