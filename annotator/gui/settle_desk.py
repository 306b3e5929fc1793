"""What settling is at: the disagreements that are gone through, the open document, what was done.

Knows nothing of widgets. Documents are opened one at a time, where their turn comes.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.gold import Tally
from annotator.core.tokens import sentences
from annotator.gui.settle_queue import Place, SettleQueue, place_of
from annotator.services.settling import open_settling
from annotator.services.settling_history import newest
from annotator.services.settling_queue import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.questions import Choice, Question
    from annotator.services.project import Project
    from annotator.services.settling import SettlingDocument
    from annotator.services.settling_history import Past
    from annotator.services.settling_queue import Entry, Overview, Spot
    from annotator.services.settling_terms import Terms

_COUNTED = 200_000  # code points of a text whose sentences are counted


class Done(NamedTuple):
    """Something that can be undone: an answer, or a ``step`` over many documents.

    ``terms`` are those that held before the step, where it changed them; ``past`` is the answer.
    """

    step: str = ""
    terms: Terms | None = None
    past: Past | None = None


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
        self.done: list[Done] = []  # steps over many documents, while one sits here
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
        self._spots: dict[str, list[Spot]] = {}
        for spot in self.wanted.places:
            self._spots.setdefault(spot.document_id, []).append(spot)
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
        return not self._spots or any(
            each.takes(entry) for each in self._spots.get(entry.document_id, ())
        )

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
        self.undone.clear()
        self._tell(self.place, settled=True)
        self.go_on()

    def next(self, kind: str) -> Done | None:
        """What undo, or redo, is about: whatever was done last in all documents, also days ago.

        Raises UserError where the file can't be read.
        """
        past = newest(self.project, kind)
        if past is None or not past.step:
            return Done(past=past) if past is not None else None
        known = self.done if kind == "undo" else self.undone
        here = [each for each in known if each.step == past.step]
        return here[-1] if here else Done(past.step)

    def again(self, kind: str, past: Past) -> None:
        """Take an answer back ("undo"), or give it again ("redo").

        Raises UserError where the file can't be written.
        """
        document = self.open(past.document_id)
        self.answers += 1
        if kind == "undo":
            document.undo()
        else:
            document.redo()
        self._now[past.document_id] = document.progress
        for each in past.questions:
            self._tell((past.document_id, each), settled=kind == "redo")
        entry = self._entry(past) if kind == "undo" else None
        if entry is None or not self.show(entry):
            self.go_on()

    def _entry(self, past: Past) -> Entry | None:
        """The entry of a question that was taken back, which comes back into the queue."""
        document, overview = self.document, self.overview
        if document is None or overview is None:
            return None
        everything = (*document.questions, *document.answered)
        asked = next((each for each in everything if each.id in past.questions), None)
        if asked is None:
            return None
        place = (past.document_id, asked.id)
        entry = self.queue.find(place)
        if entry is not None:
            return entry
        entry = next((each for each in overview.entries if place_of(each) == place), None)
        if entry is None:
            self.overview, entry = overview.reopened(past.document_id, asked)
        self.queue.put(entry)
        return entry

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
