"""Handing out and merging: 200 packages of 10 documents with 130 marks each.

The baseline of a merge is a copy of the packages' bytes, read back and checked by SQLite: whoever
takes in a file does at least that. Merging twice as many must take twice as long, not four times.
In another order, each twice, they must make the same content: a canonical dump says so.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.corpus import MENTIONS, make_corpus

if TYPE_CHECKING:
    from annotator.services.project import Project

EACH = 10  # documents in a package
MERGE_SECONDS = 60.0


def rows(quick: bool) -> list[dict]:
    """Plan, hand out, work, merge half of the packages, all of them, and all again."""
    from annotator.core.hand_out import Share, Terms
    from annotator.services import hand_out as handing
    from annotator.services.merging import merge
    from annotator.services.project import open_project

    people = 40 if quick else 200
    result: list[dict] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus.annotator"
        make_corpus(path, people * EACH // 2, "Lead").close()
        with open_project(path) as project:
            terms = Terms(tuple(Share(f"Person {n}") for n in range(people)), 2, 7)
            started = time.perf_counter()
            plan = handing.plan(project, terms)
            result.append(_row(f"plan for {people} annotators", started, None))
            started = time.perf_counter()
            report = handing.hand_out(project, plan, Path(folder) / "out")
            result.append(_row(f"write {people} packages", started, None))
            paths = [each.path for each in report.packages]
            before = _copied(path, Path(folder) / "before" / path.name)
            for each in paths:
                _work(each)
            baseline = _copy_and_check(paths, Path(folder))
            size = sum(each.stat().st_size for each in paths) / 1e6
            half = people // 2
            for case, some, most in (
                (f"merge {half} packages", paths[:half], None),
                (f"merge {half} more", paths[half:], None),
                (f"merge all {people} again, {size:.0f} MB", paths, None),
            ):
                started, cpu = time.perf_counter(), time.process_time()
                merged = merge(project, some)
                assert not merged.problems, merged.problems
                seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
                target = MERGE_SECONDS / 2 * people / 200 if most is None else most
                result.append(
                    _row(case, started, baseline * len(some) / people)
                    | {
                        "value": seconds,
                        "cpu": cpu,
                        "target": f"< {target:g}",
                        "met": seconds < target,
                    }
                )
            _check(project, people)
        result.append(_in_another_order(path, before, paths))
    return result


def _copied(path: Path, to: Path) -> Path:
    """A copy of a project that may be open."""
    to.parent.mkdir()
    with closing(sqlite3.connect(path)) as one, closing(sqlite3.connect(to)) as other:
        one.backup(other)
    return to


def _in_another_order(path: Path, before: Path, paths: list[Path]) -> dict:
    """How many lines of the canonical dumps differ where all came in by chance, twice."""
    from annotator.services.merging import merge
    from annotator.services.project import open_project
    from annotator.storage.canonical import dump

    order = random.Random(7).sample(paths, len(paths))
    with open_project(before) as project:
        for each in (order, order[::-1]):
            merge(project, each)
    one, other = dump(path), dump(before)
    differing = len(set(one) ^ set(other)) + abs(len(one) - len(other))
    row: dict = {"case": f"lines that another order changes, of {len(one)}", "value": differing}
    row |= {"unit": "lines", "baseline": None, "ratio": None, "target": "0"}
    return row | {"met": differing == 0}


def _row(case: str, started: float, baseline: float | None) -> dict:
    seconds = time.perf_counter() - started
    row: dict = {"case": case, "value": seconds, "unit": "s", "baseline": baseline}
    row["ratio"] = seconds / baseline if baseline else None
    return row


def _work(path: Path) -> None:
    """Accept everything in sentences of ten, and add a mention, in every document."""
    from annotator.core import annotating, decisions
    from annotator.core.model import span_of
    from annotator.services.annotating import open_document
    from annotator.services.project import open_project

    with open_project(path) as package:
        who = package.package.annotator if package.package else ""
        for document in package.documents():
            opened = open_document(package, document.id, who)
            session, stamp = opened.session, opened.stamp()
            waiting = [each.id for each in session.undecided()]
            with package.file.writing():
                for start in range(0, len(waiting), 10):
                    opened.apply(decisions.accept(session, waiting[start : start + 10], stamp), 2.0)
                span = span_of(session.text.string, (0, 3))
                opened.apply(annotating.label_span(session, span, "GPE", "added", stamp), 3.0)
            opened.leave(0, 0.0, 60.0)


def _copy_and_check(paths: list[Path], folder: Path) -> float:
    started = time.perf_counter()
    copy = folder / "copy"
    for path in paths:
        copy.write_bytes(path.read_bytes())
        connection = sqlite3.connect(copy)
        connection.execute("PRAGMA quick_check").fetchall()
        connection.close()
    copy.unlink()
    return time.perf_counter() - started


def _check(project: Project, people: int) -> None:
    layers = [row for row in project.file.layers.every() if row.annotator != "Lead"]
    assert len(layers) == people * EACH
    assert all(row.revision == MENTIONS // 10 + 1 for row in layers)
