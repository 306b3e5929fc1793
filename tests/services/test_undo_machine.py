"""Whatever is done, in whatever order: what was undone is done again, and the file never lies."""

from __future__ import annotations

import itertools
import json
import random
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from annotator.core.documents import Article
from annotator.core.layer import Layer
from annotator.core.model import Event, Item, Link, Mention, Note, Span, Stamp
from annotator.core.records import to_record
from annotator.core.session import Session
from annotator.services import steps
from annotator.services.annotating import OpenDocument, open_document
from annotator.services.annotation_import import import_annotations
from annotator.services.clock import now
from annotator.services.importing import add_article
from annotator.services.project import create, open_project
from annotator.services.verifying import verify
from tests.services.random_edits import KINDS, Chance

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.edits import Edit

TEXTS = (
    "Estara struck Sarrin.\r\nVoss 😀 denied the raid, and Estara said so.\n\nTalks may resume.",
    "Envoys of Estara met in Sarrin on Monday. Nobody of Estara was hurt.",
    "Two guards died near Sarrin.\n\nمراسلون قالوا إن Estara نفت.",
)
MORE = "Article {}: Estara and Vardania signed a truce in Sarrin. Voss praised it."
STAMP = Stamp("Ana", "2026-01-01T00:00:00Z")
EDITS = 1000


class Work:
    """One annotator's work on a project: edits by chance, and what must hold after each."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "p.annotator"
        self.imports = itertools.count(1)
        self.ids = (f"x{number}" for number in itertools.count())
        self.project = create(self.path, title="Chance")
        for number, text in enumerate(TEXTS):
            add_article(self.project, Article(f"d{number}", text))
        self.opened = self._open(self.documents[0])

    @property
    def documents(self) -> list[str]:
        """The ids of all documents."""
        return [each.id for each in self.project.documents()]

    def _open(self, document_id: str) -> OpenDocument:
        return open_document(self.project, document_id, "Ana")

    def chance(self, random: random.Random) -> Chance:
        """Draws edits with ids that nothing has yet."""
        return Chance(random, lambda: next(self.ids))

    # -- what may be done -----------------------------------------------------------------------

    def edit(self, chance: Chance, kind: str) -> bool:
        """One edit of a kind; whether there was anything to do."""
        edit = chance.edit(kind, self.opened.session, STAMP)
        self.opened.apply(edit)
        return bool(edit)

    def step(self, chance: Chance, kind: str) -> bool:
        """One step over every document, the open one included; whether it changed any."""
        edits: dict[int, Edit] = {
            layer.number: chance.edit(kind, session, STAMP)
            for layer, session in steps.sessions(
                self.project, self.documents, "Ana", opened=self.opened
            )
        }
        taken = steps.carry_out(self.project, f"all: {kind}", edits, STAMP, opened=self.opened)
        return bool(taken.name)

    def arrive(self, chance: Chance) -> None:
        """Suggestions come in for the open document."""
        found = chance.suggestions(self.opened.session)
        with self.project.file.writing():
            document_id = self.opened.document.id
            self.project.file.documents.add_suggestions(document_id, "chance:1", found, now())
        self.opened.take_suggestions(found)

    def take_in(self) -> None:
        """A finished layer comes from a file, with its document, which is opened."""
        text = MORE.format(next(self.imports))
        start = text.index("signed")
        record = {
            "format": "annotator/1", "text": text, "name": "more.txt", "annotator": "Ana",
            "entities": [
                {"id": "m", "start": text.index("Estara"), "end": text.index(" and"),
                 "label": "GPE", "decision": "added"},
            ],
            "events": [
                {"id": "e", "type": "AGREE", "decision": "added",
                 "trigger": {"start": start, "end": start + 6},
                 "arguments": [{"role": "party", "entity": "m"}]},
            ],
        }  # fmt: skip
        path = self.path.with_name("more.jsonl")
        path.write_text(json.dumps(record) + "\n", encoding="utf-8")
        report = import_annotations(self.project, [path])
        assert (report.layers, report.problems) == (1, [])
        self.opened = self._open(report.added[0])

    def restart(self) -> None:
        """Close the project and open it again, on the same document."""
        before = self.dump(), self.opened.document.id
        self.project.close()
        self.project = open_project(self.path)
        self.opened = self._open(before[1])
        assert self.dump() == before[0]

    def turn_to(self, document_id: str) -> None:
        """Go to another document."""
        self.opened = self._open(document_id)

    def undo_all(self) -> int:
        """Undo in the open document until nothing is left; how many steps that were."""
        count = 0
        while self.opened.undo().name:
            count += 1
        assert self.opened.session.layer == Layer()
        return count

    # -- what must hold -------------------------------------------------------------------------

    def dump(self) -> dict[str, list[str]]:
        """Every layer as the file has it, the same for the same items."""
        with self.project.file.reading():
            layers = list(self.project.file.layers.every())
            return {
                each.id: canonical(self.project.file.layers.items(each.number)) for each in layers
            }

    def check(self) -> None:
        """Screen, file and log say the same, and every annotation makes sense."""
        file, session = self.project.file, self.opened.session
        with file.reading():
            for row in file.layers.every():
                items = file.layers.items(row.number)
                assert replayed(file.layers.history(row.number)) == Layer(items)
                suggested = {each.id for each in file.documents.suggestions(row.document_id)}
                check_items(self.project.text(row.document_id), items, suggested)
                done, _ = file.layers.stacks(row.number)
                assert bool(items) <= bool(done)  # what is there can be undone
            stored = file.layers.items(self.opened.layer.number)
        assert Layer(stored) == session.layer
        fresh = Session(session.text, session.schema, stored, session.suggestions.values())
        assert session.marks() == fresh.marks()
        for paragraph in range(len(session.text.paragraphs)):
            assert session.marks_in(paragraph) == fresh.marks_in(paragraph)


def canonical(items: list[Item]) -> list[str]:
    """Items as text in a fixed order."""
    return sorted(json.dumps(to_record(each), sort_keys=True) for each in items)


def replayed(history: list[tuple[str, Edit]]) -> Layer:
    """What the log leads to."""
    layer = Layer()
    for kind, edit in history:
        layer.apply(edit.inverse() if kind == "undo" else edit)
    return layer


def check_items(text: str, items: list[Item], suggested: set[str]) -> None:
    """Every surface is what the text says there, and nothing points at what is not there."""
    there = {(type(item), item.id) for item in items}
    marks = {item.id for item in items if isinstance(item, Mention | Event)}
    for item in items:
        spans: list[Span] = []
        if isinstance(item, Mention):
            spans = [item.span]
        elif isinstance(item, Event):
            spans = [item.trigger, *(each.span for each in item.arguments if each.span)]
            for each in item.arguments:
                assert each.mention is None or (Mention, each.mention) in there
                assert each.event is None or (Event, each.event) in there
        elif isinstance(item, Link):
            assert {item.source, item.target} <= marks
        elif isinstance(item, Note):
            assert item.target is None or item.target in marks | suggested
        for span in spans:
            assert " ".join(text[start:end] for start, end in span.fragments) == span.surface


# Draws that hypothesis can make smaller.
CHANCE = st.randoms(use_true_random=False)


class UndoMachine(RuleBasedStateMachine):
    """Everything that people, suggesters and files may do to a project, in any order."""

    folder: Path  # set by the test
    numbers = itertools.count()

    @initialize()
    def begin(self) -> None:
        """A new project with three documents."""
        folder = self.folder / f"p{next(self.numbers)}"
        folder.mkdir()
        self.work = Work(folder)

    @rule(kind=st.sampled_from(sorted(KINDS)), chance=CHANCE)
    def edit(self, kind: str, chance: random.Random) -> None:
        """An edit of the open document."""
        self.work.edit(self.work.chance(chance), kind)

    @rule(kind=st.sampled_from(sorted(KINDS)), chance=CHANCE)
    def step(self, kind: str, chance: random.Random) -> None:
        """A step over all documents."""
        self.work.step(self.work.chance(chance), kind)

    @rule(chance=CHANCE)
    def suggestions_arrive(self, chance: random.Random) -> None:
        """A suggester is done with the open document."""
        self.work.arrive(self.work.chance(chance))

    @precondition(lambda self: len(self.work.documents) < 5)
    @rule()
    def take_in(self) -> None:
        """A file with a finished layer is imported."""
        self.work.take_in()

    @rule(which=st.integers(0, 4))
    def turn_to(self, which: int) -> None:
        """Another document is opened."""
        documents = self.work.documents
        self.work.turn_to(documents[which % len(documents)])

    @rule()
    def undo(self) -> None:
        """One step back; doing it again leads to where it was."""
        before = canonical(self.work.opened.session.layer.items())
        if self.work.opened.undo().name:
            self.work.check()
            self.work.opened.redo()
            assert canonical(self.work.opened.session.layer.items()) == before
            self.work.opened.undo()

    @rule()
    def redo(self) -> None:
        """One undone step again."""
        self.work.opened.redo()

    @rule()
    def to_the_beginning_and_back(self) -> None:
        """All steps back, and all of them again."""
        before = canonical(self.work.opened.session.layer.items())
        for _ in range(self.work.undo_all()):
            assert self.work.opened.redo().name
        assert canonical(self.work.opened.session.layer.items()) == before

    @rule()
    def restart(self) -> None:
        """The window is closed and opened again."""
        self.work.restart()

    @invariant()
    def holds(self) -> None:
        """Screen, file and log agree."""
        if hasattr(self, "work"):
            self.work.check()

    def teardown(self) -> None:
        """The whole project is sound in the end."""
        if hasattr(self, "work"):
            try:
                assert list(verify(self.work.project)) == []
            finally:
                self.work.project.close()


def test_undo_and_redo_lead_back_whatever_is_done(tmp_path: Path) -> None:
    UndoMachine.folder = tmp_path
    run_state_machine_as_test(
        UndoMachine, settings=settings(max_examples=25, stateful_step_count=25, deadline=None)
    )


def test_a_thousand_edits_are_undone_and_done_again_over_restarts(tmp_path: Path) -> None:
    work = Work(tmp_path)
    dice = random.Random(1000)
    chance = work.chance(dice)
    kinds = sorted(KINDS)
    begun = work.dump()
    made = 0
    while made < EDITS:
        kind = dice.choice(kinds)
        if made % 100 == 50:
            work.turn_to(dice.choice(work.documents))
        if dice.random() < 0.05:
            work.arrive(chance)
        made += work.step(chance, kind) if dice.random() < 0.05 else work.edit(chance, kind)
        if dice.random() < 0.05:
            back = min(dice.randrange(1, 6), len(work.opened._done))
            assert all(work.opened.undo().name for _ in range(back))
            assert all(work.opened.redo().name for _ in range(back))
        if made == EDITS // 2 or made % 250 == 249:
            work.restart()
            work.check()
    work.check()
    done = work.dump()
    assert sum(map(len, done.values())) > 50  # there is something to lose
    work.restart()
    undone = []
    for document_id in work.documents:
        work.turn_to(document_id)
        undone.append(work.undo_all())
    assert sum(undone) >= EDITS * 0.9  # a step counts in the first document that undoes it
    assert work.dump() == {name: [] for name in begun | done}
    work.restart()
    for document_id in reversed(work.documents):
        work.turn_to(document_id)
        while work.opened.redo().name:
            pass
    assert work.dump() == done
    work.check()
    assert list(verify(work.project)) == []
    work.project.close()
