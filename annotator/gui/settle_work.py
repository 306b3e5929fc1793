"""What settling does behind: counting over all documents, settling by itself, undoing that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from annotator.gui.hit_search import HitSearch
from annotator.gui.settle_head import tally_counts
from annotator.services.clock import stamp
from annotator.services.settling_agreed import settle_agreed
from annotator.services.settling_queue import overview
from annotator.services.settling_terms import set_terms, terms
from annotator.services.steps import Taken, again

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.settle_desk import Done, SettleDesk
    from annotator.gui.tasks import TaskRunner
    from annotator.services.project import Project
    from annotator.services.settling_queue import Overview
    from annotator.services.settling_terms import Terms

    Asked = Callable[[], bool]
    Work = Callable[[Project, Any, Asked], "Looked"]


class Looked(NamedTuple):
    """What was found, and the step that was done on the way; ``terms`` held before it."""

    overview: Overview
    taken: Taken = Taken("")
    terms: Terms | None = None
    kind: str = "do"


class SettleWork(QObject):
    """Does one thing at a time behind; ``looked`` tells what there is then.

    ``waits`` says what goes on where nobody can answer meanwhile, and is empty else. What was
    counted before somebody answered is counted again.
    """

    looked = Signal(object)  # Looked
    failed = Signal(str)
    progressed = Signal(int, int)  # documents done, in all

    def __init__(self, parent: QObject, tasks: TaskRunner) -> None:
        super().__init__(parent)
        self.waits = ""
        self._search = HitSearch(self, tasks)
        self._desk: SettleDesk | None = None
        self._answers = 0  # how many there were when it was begun
        self._search.finished.connect(self._take)
        self._search.failed.connect(self._fail)

    def stop(self) -> None:
        """What goes on is of no interest any more."""
        self._search.stop()
        self.waits = ""

    def look(self, desk: SettleDesk, *, begin: bool = False) -> None:
        """Count; what all agree on is settled first, once settling was begun or is to ``begin``."""
        by, tell = desk.by, self.progressed.emit

        def work(mine: Project, hand_over: Any, cancelled: Asked) -> Looked:
            found = overview(mine, by, stop=cancelled, progress=tell)
            if mine.read_only or cancelled() or not (begin or has_begun(found)):
                return Looked(found)
            taken = settle_agreed(mine, by, progress=tell, stop=cancelled)
            if not taken.name:
                return Looked(found)
            return Looked(overview(mine, by, stop=cancelled, progress=tell), taken)

        self._start(desk, work, "Settling what all agree on…" if begin else "")

    def rule(self, desk: SettleDesk, wanted: Terms) -> None:
        """Keep these terms, and settle what they settle."""
        by, tell = desk.by, self.progressed.emit

        def work(mine: Project, hand_over: Any, cancelled: Asked) -> Looked:
            before = terms(mine)
            set_terms(mine, wanted)
            taken = settle_agreed(mine, by, progress=tell, stop=cancelled)
            return Looked(overview(mine, by, stop=cancelled, progress=tell), taken, before)

        self._start(desk, work, "Settling what the rules decide…")

    def turn(self, desk: SettleDesk, kind: str, done: Done) -> None:
        """Undo, or redo, a step over many documents, and the terms that came with it."""
        by, tell = desk.by, self.progressed.emit

        def work(mine: Project, hand_over: Any, cancelled: Asked) -> Looked:
            before = terms(mine)
            if done.terms is not None:
                set_terms(mine, done.terms)
            taken = again(mine, kind, done.step, stamp(by))
            found = overview(mine, by, stop=cancelled, progress=tell)
            return Looked(found, taken, before if done.terms is not None else None, kind)

        self._start(desk, work, "Undoing…" if kind == "undo" else "Doing it again…")

    def _start(self, desk: SettleDesk, work: Work, waits: str) -> None:
        if self.waits:
            return
        self.waits, self._desk = waits, desk
        self._answers = desk.answers
        self._search.start(desk.project, work)

    def _take(self, found: Looked | None) -> None:
        desk, self.waits = self._desk, ""
        if found is None or desk is None:
            return
        if desk.answers != self._answers and not found.taken.name:
            self.look(desk)
        else:
            self.looked.emit(found)

    def _fail(self, sentence: str) -> None:
        self.waits = ""
        self.failed.emit(sentence)


def has_begun(found: Overview) -> bool:
    """Whether anything was settled already."""
    settled, _ = tally_counts(found.progress)
    return settled > 0 or any(each.is_done for each in found.documents)
