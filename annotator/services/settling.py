"""Settling what annotators say differently: one document's questions, answered into its gold layer.

A document has one gold layer, begun by whoever settles it first; others go on in the same one, and
the edit log says who did what. Answers are ordinary edits of that layer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.alignment import in_sentence, reading_order
from annotator.core.errors import UserError
from annotator.core.gold import Gold, State
from annotator.core.gold_answers import answered, settled_by_itself
from annotator.core.model import Note, Role
from annotator.core.questions import same_versions
from annotator.core.session import NO_CHANGE
from annotator.core.translation import tr
from annotator.services.annotating import OpenDocument, begin_layer
from annotator.services.clock import stamp
from annotator.services.opening import read_document
from annotator.services.project import checked_name
from annotator.services.settling_alignment import aligned
from annotator.services.settling_terms import anonymous, layers_that_count, terms
from annotator.services.steps import Taken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.documents import Document
    from annotator.core.edits import Edit
    from annotator.core.gold import Tally
    from annotator.core.model import Item, Stamp
    from annotator.core.questions import Choice, Piece, Question
    from annotator.core.session import Change, Session
    from annotator.services.opening import ReadDocument
    from annotator.services.project import Project
    from annotator.services.settling_terms import Terms
    from annotator.storage.layers import LayerRow
    from annotator.storage.settling import WorkedDocument


class Lane(NamedTuple):
    """One annotator's line under the text: what they say in answer to a question.

    ``shown`` is the name to show. ``has_a_say`` is False for who could not say anything, since
    they have not marked what it is about.
    """

    annotator: str
    shown: str
    pieces: tuple[Piece, ...]
    has_a_say: bool


class _GoldDocument(OpenDocument):
    """A gold layer as somebody works on it, who may not be the one who began it."""

    def __init__(self, project: Project, read: ReadDocument, layer: LayerRow, by: str) -> None:
        super().__init__(project, read, layer)
        self._by = by

    def stamp(self) -> Stamp:
        """Whoever settles, now."""
        return stamp(self._by)


class SettlingDocument:
    """A document with the questions that its annotators' layers raise, and its gold layer.

    ``questions`` are those that can be answered now, in reading order; ``waiting`` those that can
    be once another is answered; ``answered`` those that somebody or a rule has settled.
    ``opened`` is the gold layer, None until something is written.
    """

    def __init__(self, project: Project, document_id: str, by: str, may_settle_own: bool) -> None:
        self.project = project
        self.by = checked_name(by)
        self.may_settle_own = may_settle_own
        self._id = document_id
        self.opened: OpenDocument | None = None
        self.refresh()

    def refresh(self) -> None:
        """Take everything from the file again."""
        project = self.project
        with project.file.reading():
            self._worked = _worked(project, self._id)
            self.terms: Terms = terms(project)
            gold = self._worked.gold[0] if self._worked and self._worked.gold else None
            self._read = read_document(
                project, self._id, gold.annotator if gold else self.by, Role.GOLD
            )
            self.document: Document = self._read.document
            layers = layers_that_count(self._worked, self.terms) if self._worked else []
            self._layers: dict[str, list[Item]] = {
                each.annotator: project.file.layers.items(each.number) for each in layers
            }
            row = self._read.layer
            self.opened = _GoldDocument(project, self._read, row, self.by) if row else None
        session = self._read.session
        items = session.layer.items()
        self.alignment = aligned(project, session.text, self._layers, items)
        self._look()

    def _look(self) -> None:
        """Find out how the questions stand now."""
        gold = Gold(self.alignment, self.session.layer)
        text = self.session.text
        states = gold.states()
        located = [
            (in_sentence(text, each), state)
            for each, state in states
            if not each.is_agreed or state is State.OPEN
        ]
        located.sort(key=lambda pair: reading_order(pair[0]))
        settled = (State.ANSWERED, State.RULED)
        self.questions = tuple(each for each, state in located if state is State.OPEN)
        self.waiting = tuple(each for each, state in located if state is State.WAITING)
        self.answered = tuple(each for each, state in located if state in settled)
        self.progress: Tally = gold.tally(states)

    @property
    def annotators(self) -> tuple[str, ...]:
        """Whose layers count, by name."""
        return self.alignment.annotators

    @property
    def session(self) -> Session:
        """The gold layer so far."""
        return self.opened.session if self.opened is not None else self._read.session

    @property
    def is_own(self) -> bool:
        """Whether whoever settles is one of the annotators, and was not allowed to settle that."""
        names = [each.annotator for each in self._worked.layers] if self._worked else []
        return self.by in names and not self.may_settle_own

    def settle(self, question: Question, choice: Choice, seconds: float = 0.0) -> Change:
        """Write an answer into the gold layer; again for a question that was answered already.

        ``seconds`` are the active time that it took. Raises UserError where the question waits for
        another, the choice can't be, the file can't be written, or whoever settles annotated this
        document and may not settle it.
        """
        if self.is_own:
            raise UserError(
                tr(
                    "{by} annotated this document, so somebody else settles it; or allow it "
                    "where settling is set up.",
                    by=self.by,
                )
            )
        self._follow_file()
        question = self._current(question)
        change = NO_CHANGE
        by_itself = settled_by_itself(
            self.alignment, self.session, self.terms.rules, stamp(self.by)
        )
        if by_itself:
            change = self._write(by_itself)
        edit = answered(
            self.alignment, self.session, question, choice, self.terms.rules, stamp(self.by)
        )
        change = change | self._write(edit, seconds)
        self._look()
        return change

    def _follow_file(self) -> None:
        """Take everything again where somebody else has written into a layer meanwhile."""
        with self.project.file.reading():
            now = _worked(self.project, self._id)
        if now != self._worked:
            self.refresh()

    def _current(self, question: Question) -> Question:
        """A question as the layers raise it now. Raises UserError where it is another one."""
        found = next((each for each in self.alignment.everything() if each.id == question.id), None)
        if found is None or not same_versions(found, question):
            raise UserError(
                tr("An annotator's layer is another one now; look at the question again.")
            )
        return found

    def _write(self, edit: Edit, seconds: float = 0.0) -> Change:
        if self.opened is None:
            layer = begin_layer(self.project, self._id, self.by, Role.GOLD)
            self.opened = _GoldDocument(self.project, self._read, layer, self.by)
        change = self.opened.apply(edit, seconds)
        self._wrote()
        return change

    def _wrote(self) -> None:
        with self.project.file.reading():
            self._worked = _worked(self.project, self._id)

    def undo(self) -> Taken:
        """Take back the last step in this gold layer; its questions are open again."""
        return self._again("undo")

    def redo(self) -> Taken:
        """Do the last undone step again."""
        return self._again("redo")

    def _again(self, kind: str) -> Taken:
        self._follow_file()
        if self.opened is None:
            return Taken("")
        taken = self.opened.undo() if kind == "undo" else self.opened.redo()
        self._wrote()
        self._look()
        return taken

    def lanes(self, question: Question, *, veiled: bool = True) -> tuple[Lane, ...]:
        """What each annotator says in answer to a question; veiled: under anonymous names.

        In the order of the names that are shown.
        """
        names = {each: each for each in self.annotators}
        if veiled:
            names = anonymous(self.annotators, self._id, self.terms.seed)
        found = []
        for name, shown in names.items():
            stance = question.stance(name)
            pieces = question.versions[stance].pieces if stance is not None and stance >= 0 else ()
            found.append(Lane(name, shown, pieces, stance is not None))
        return tuple(sorted(found, key=lambda each: (len(each.shown), each.shown)))

    def notes(self, question: Question) -> tuple[tuple[str, Note], ...]:
        """(annotator, note) of what annotators wrote about their marks where a question is."""
        found = []
        for name, items in self._layers.items():
            places = _places(items)
            for item in items:
                if isinstance(item, Note) and item.target in places:
                    start, end = places[item.target]
                    if start < question.end and question.start < end:
                        found.append((name, item))
        return tuple(found)


def _worked(project: Project, document_id: str) -> WorkedDocument | None:
    return next(iter(project.file.settling.documents(document_id)), None)


def _places(items: list[Item]) -> Mapping[str | None, tuple[int, int]]:
    """Where each mention and event of a layer stands, by id."""
    from annotator.core.model import Event, Mention

    spans = {
        each.id: each.trigger if isinstance(each, Event) else each.span
        for each in items
        if isinstance(each, Mention | Event)
    }
    return {item_id: (span.start, span.end) for item_id, span in spans.items()}


def open_settling(
    project: Project, document_id: str, by: str, *, may_settle_own: bool = False
) -> SettlingDocument:
    """A document to be settled by somebody. Reading it writes nothing.

    With ``may_settle_own`` also by one of its annotators. Raises UserError where the file can't be
    read, KeyError for an unknown document.
    """
    return SettlingDocument(project, document_id, by, may_settle_own)
