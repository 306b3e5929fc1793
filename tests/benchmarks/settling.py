"""Settling a project of three annotators: the queue's counts, what settles by itself, one answer.

The baseline of what is found out anew is reading the same layers from the file, nothing else.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.documents import Article
from annotator.core.edits import Edit, Replace
from annotator.core.model import (
    Argument,
    Decision,
    Event,
    Item,
    Mention,
    Property,
    Role,
    Stamp,
    Verdict,
)
from annotator.core.questions import take
from annotator.core.text import sha256_of
from annotator.services.clock import new_uuid
from annotator.services.project import create, open_project
from annotator.services.settling import open_settling
from annotator.services.settling_agreed import settle_agreed
from annotator.services.settling_queue import overview
from tests.benchmarks.corpus import AT, MENTIONS, article_with_marks

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.services.project import Project

NAMES = ("Ana", "Ben", "Cleo")
_ANSWERS = 30


def rows(quick: bool) -> list[dict]:
    """Settle 1,000 documents (quick: 100) with three layers of about 130 marks."""
    count = 100 if quick else 1_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "teams.annotator"
        make_annotated(path, count)
        with open_project(path) as project:
            return _measure(project, f"{count:,} documents x {len(NAMES)} layers")


def make_annotated(path: Path, documents: int) -> None:
    """A project in which three people did the same documents, mostly alike."""
    chance = random.Random(7)
    project = create(path, title="Teams")
    file = project.file
    people = [(name, project.annotator_id(name)) for name in NAMES]
    with file.writing():
        for number in range(documents):
            text, marks = article_with_marks(chance, number)
            document_id = new_uuid()
            article = Article(f"a{number}.txt", text, f"Report {number}")
            file.documents.add(document_id, article, sha256_of(text), AT)
            mentions = [each for each in marks if isinstance(each, Mention)]
            filled = [_filled(each, mentions, chance) for each in marks]
            for name, annotator_id in people:
                file.layers.begin(new_uuid(), document_id, annotator_id, Role.ANNOTATOR, AT)
                layer = file.layers.find(document_id, name)
                edit = _layer(filled, name, chance)
                file.layers.apply(layer.number, edit)
                file.layers.log(layer.number, edit, Stamp(name, AT), project.schema.version)
    project.close()


def _filled(mark: Mention | Event, mentions: list[Mention], chance: random.Random):
    if isinstance(mark, Mention):
        return mark
    chosen = chance.sample(mentions, 2)
    arguments = (Argument("attacker", chosen[0].id), Argument("target", chosen[1].id))
    return replace(mark, arguments=arguments)


def _layer(marks: list[Mention | Event], name: str, chance: random.Random) -> Edit:
    """All marks but 3 in 100, another label for 3 in 100 more, and 3 in 100 arguments less."""
    items: list[Item] = [Property("status", "done")]
    kept: set[str] = set()
    for mark in marks:
        if chance.random() < 0.03:
            continue
        said, decision = mark, Decision.ACCEPTED
        if isinstance(mark, Event):
            there = (
                each for each in mark.arguments if each.mention in kept and chance.random() > 0.03
            )
            said = replace(mark, arguments=tuple(there))
        else:
            kept.add(mark.id)
            if chance.random() < 0.03:
                said, decision = replace(mark, label="ORG"), Decision.CORRECTED
        origin = replace(mark.origin, decision=decision, by=name, at=AT)
        items += [Verdict(mark.id, decision, name, AT), replace(said, origin=origin)]
    return Edit("accept", tuple(Replace(None, each) for each in items))


def _measure(project: Project, where: str) -> list[dict]:
    read = _took(lambda: _read_layers(project))
    result = [
        _row(f"counts, nothing known, {where}", _took(lambda: overview(project, "Lead")), read),
        _row(f"counts, all known, {where}", _took(lambda: overview(project, "Lead")), None, 1000),
        _row(
            f"what all agree on written, {where}",
            _took(lambda: settle_agreed(project, "Lead")),
            read,
        ),
        _row(f"counts after that, {where}", _took(lambda: overview(project, "Lead")), None, 1000),
    ]
    document = overview(project, "Lead").documents[0].document_id
    opened = [_took(lambda: open_settling(project, document, "Lead")) for _ in range(5)]
    result.append(_row(f"a document opened, {MENTIONS} marks", _median(opened), None, 100))
    answers, entries = [], overview(project, "Lead").entries
    desk = open_settling(project, document, "Lead")
    for entry in entries:
        if len(answers) == _ANSWERS:
            break
        if entry.document_id != desk.document.id:
            desk = open_settling(project, entry.document_id, "Lead")
        if desk.questions:
            answers.append(_took(lambda desk=desk: desk.settle(desk.questions[0], take(0))))
    result.append(_row("an answer written", _median(answers), None, 100))
    return result


def _read_layers(project: Project) -> None:
    for document in project.file.settling.documents():
        for layer in document.layers:
            project.file.layers.items(layer.number)


def _took(act: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and those in which this process worked."""
    started, worked = time.perf_counter(), time.process_time()
    act()
    return time.perf_counter() - started, time.process_time() - worked


def _median(times: list[tuple[float, float]]) -> tuple[float, float]:
    clock, cpu = (statistics.median(each) for each in zip(*times, strict=True))
    return clock, cpu


def _row(
    case: str,
    took: tuple[float, float],
    baseline: tuple[float, float] | None,
    target: float | None = None,
) -> dict:
    value, cpu = (seconds * 1000 for seconds in took)
    row = {"case": case, "value": value, "cpu": cpu, "unit": "ms"}
    if baseline is not None:
        row |= {"baseline": baseline[0] * 1000, "ratio": cpu / 1000 / baseline[1]}
    if target is not None:
        row |= {"target": f"< {target:g}", "met": value < target}
    return row
