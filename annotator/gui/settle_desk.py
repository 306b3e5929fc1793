"""What settling is at: the disagreements that are gone through, the open document, what was done.

Knows nothing of widgets. Documents are opened one at a time, where their turn comes.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.gold import Tally
from annotator.core.questions import Kind
from annotator.core.tokens import sentences
from annotator.gui.settle_queue import Place, SettleQueue, place_of
from annotator.services.settling import open_settling
from annotator.services.settling_queue import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.questions import Choice, Question
    from annotator.services.project import Project
    from annotator.services.settling import SettlingDocument
    from annotator.services.settling_queue import Entry, Overview
    from annotator.services.settling_terms import Terms

_COUNTED = 200_000  # code points of a text whose sentences are counted


class Done(NamedTuple):
    """Something that can be undone: an answer, or a ``step`` over many documents.

    ``terms`` are those that held before the step, where it changed them.
    """

    place: Place = ("", "")
    choice: Choice | None = None
    step: str = ""
    terms: Terms | None = None


class SettleDesk:
    """One walk through a project's disagreements by one adjudicator."""

    def __init__(self, project: Project, by: str) -> None:
        self.project, self.by = project, by
        self.overview: Overview | None = None
        self.wanted = Wanted()
        self.only_document = ""
        self.queue = SettleQueue()
        self.document: SettlingDocument | None = None
        self.question: Question | None = None
        self.choices: dict[Place, Choice] = {}
        self.done: list[Done] = []
        self.undone: list[Done] = []
        self.answers = 0  # how often something was written
        self.has_begun = False
        self.seen = ""  # the state of the annotators' layers when they were counted
        self.may_settle_own = False
        self._allowed: set[str] = set()  # documents of one's own that may be settled
        self._now: dict[str, Tally] = {}  # how far documents are that were open since
        self._sentences: tuple[str, list[int]] = ("", [])  # where they begin, of a document

    # -- what there is --------------------------------------------------------------------------

    def take(self, overview: Overview) -> None:
        """Go through what there is now; one stands where one stood, if that is still asked."""
        self.overview, self.document = overview, None
        self._now.clear()
        self.queue.settled = set()
        self.arrange()

    def arrange(self) -> None:
        """Go through what is wanted now, in the order that is wanted."""
        before, settled = self.place, self.queue.settled
        found = self.overview.wanted(self.wanted._replace(places=())) if self.overview else []
        left = [each for each in found if place_of(each) not in settled]
        self.queue = SettleQueue([each for each in left if self._is_wanted(each)])
        self.queue.settled = settled
        self.question = None
        again = self.queue.find(before)
        if again is None or not self.show(again, open_only=True):
            self.go_on()

    def _is_wanted(self, entry: Entry) -> bool:
        if self.only_document and entry.document_id != self.only_document:
            return False
        places = self.wanted.places
        of_document = entry.kind is Kind.DOCUMENT_LABEL and (entry.document_id, 0, 0) in places
        return of_document or not places or Wanted(places=places).takes(entry)

    @property
    def is_filtered(self) -> bool:
        """Whether not everything is gone through."""
        return self.wanted._replace(order=Wanted().order) != Wanted() or bool(self.only_document)

    @property
    def tally(self) -> Tally:
        """How far settling is, over the whole project."""
        total = Tally()
        for each in self.overview.documents if self.overview else ():
            total.add(self._now.get(each.document_id, each.progress))
        return total

    # -- going on -------------------------------------------------------------------------------

    def go_on(self) -> bool:
        """Stand on the next question that is open, round the end; whether there is one."""
        return self._first(self.queue.open_ones(), open_only=True)

    def step(self, direction: int) -> bool:
        """Stand on the next or previous question, settled ones too; whether there is one."""
        return self._first(self.queue.beside(direction))

    def pass_document(self) -> bool:
        """Stand on the next open question of another document; whether there is one."""
        here = self.queue.current.document_id if self.queue.current is not None else ""
        others = (each for each in self.queue.open_ones() if each.document_id != here)
        return self._first(others, open_only=True)

    def _first(self, entries: Iterable[Entry], *, open_only: bool = False) -> bool:
        """Stand on the first that can be asked; where none can and nothing is left, on nothing."""
        found = any(self.show(each, open_only=open_only) for each in entries)
        if not found and not self.queue.left:
            self.question = None
        return found

    def show(self, entry: Entry, *, open_only: bool = False) -> bool:
        """Stand on an entry, if it can be asked now; one that never will be is dropped."""
        if entry.is_waiting and entry.document_id not in self._now:
            return False  # nothing was answered there since: no need to open it
        document = self.open(entry.document_id)
        question, is_settled = self._find(document, entry.question)
        if question is None:
            if entry.question not in {each.id for each in document.waiting}:
                self.queue.drop(entry)
            return False
        self._tell(place_of(entry), settled=is_settled)
        if is_settled and open_only:
            return False
        self.queue.stand_on(entry)
        self.question = question
        return True

    def _tell(self, place: Place, *, settled: bool) -> None:
        (self.queue.settled.add if settled else self.queue.settled.discard)(place)

    @staticmethod
    def _find(document: SettlingDocument, question: str) -> tuple[Question | None, bool]:
        """A question that can be asked or was answered, and whether it was."""
        for found, is_settled in ((document.questions, False), (document.answered, True)):
            for each in found:
                if each.id == question:
                    return each, is_settled
        return None, False

    def open(self, document_id: str) -> SettlingDocument:
        """A document to be settled. Raises UserError where the file can't be read."""
        document = self.document
        if document is None or document.document.id != document_id:
            allowed = self.may_settle_own or document_id in self._allowed
            document = open_settling(self.project, document_id, self.by, may_settle_own=allowed)
            self.document = document
        return document

    # -- answers --------------------------------------------------------------------------------

    @property
    def is_settled(self) -> bool:
        """Whether the current question was answered."""
        return self.queue.current is not None and self.queue.is_settled(self.queue.current)

    @property
    def place(self) -> Place:
        """The current question, as what tells it from all others."""
        return place_of(self.queue.current) if self.queue.current is not None else ("", "")

    def allow(self, *, every: bool) -> None:
        """Have documents that the adjudicator annotated settled all the same: this one, or all."""
        if self.document is not None:
            self.may_settle_own = self.may_settle_own or every
            self._allowed.add(self.document.document.id)
            self.document.may_settle_own = True

    def settle(self, choice: Choice, seconds: float) -> None:
        """Answer the current question, and stand on the next one. Raises UserError."""
        document, question = self.document, self.question
        if document is None or question is None:
            return
        self.answers += 1
        try:
            document.settle(question, choice, seconds)
        finally:
            self._now[document.document.id] = document.progress
        self.choices[self.place] = choice
        self.done.append(Done(self.place, choice))
        self.undone.clear()
        self._tell(self.place, settled=True)
        self.go_on()

    def again(self, kind: str, done: Done) -> str:
        """Take an answer back ("undo"), or give it again ("redo"); the name of what that was.

        Raises UserError where the file can't be written.
        """
        document = self.open(done.place[0]) if done.place[0] else self.document
        if document is None:
            return ""
        self.answers += 1
        taken = document.undo() if kind == "undo" else document.redo()
        self._now[document.document.id] = document.progress
        self.move(kind, done)
        self._tell(done.place, settled=kind == "redo")
        entry = self._entry(done.place) if kind == "undo" else None
        if entry is None or not self.show(entry):
            self.go_on()
        return taken.name

    def _entry(self, place: Place) -> Entry | None:
        """The entry of a question, which comes back into the queue where it had left it."""
        found = self.queue.find(place)
        known = self.overview.entries if self.overview is not None else ()
        back = next((each for each in known if place_of(each) == place), None)
        if found is None and back is not None:
            self.queue.put(back)
        return found or back

    def older(self, kind: str) -> Done | None:
        """What undo, or redo, is about that was done before this walk, in the open document."""
        opened = self.document.opened if self.document is not None else None
        if opened is None or not (opened.next_undo if kind == "undo" else opened.next_redo):
            return None
        return Done(("", ""), step=opened.next_step(kind) or "")

    def move(self, kind: str, done: Done) -> None:
        """What was undone can be done again, and the other way round."""
        source, target = (self.done, self.undone) if kind == "undo" else (self.undone, self.done)
        if done in source:
            source.remove(done)
            target.append(done)

    # -- where one stands -----------------------------------------------------------------------

    def sentence_number(self) -> tuple[int, int]:
        """Which sentence of how many the question is in; (0, 0) where that isn't counted."""
        document, question = self.document, self.question
        if document is None or question is None or not question.end:
            return 0, 0
        starts = self._starts(document)
        return bisect_right(starts, question.start), len(starts)

    def _starts(self, document: SettlingDocument) -> list[int]:
        if self._sentences[0] != document.document.id:
            text = document.session.text
            paragraphs = text.paragraphs if len(text) <= _COUNTED else ()
            found = [sentences(text.string, *each) for each in paragraphs]
            starts = [start for each in found for start, _ in each]
            self._sentences = (document.document.id, starts)
        return self._sentences[1]
