"""What settling does behind: counting over all documents, settling by itself, undoing that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from annotator.core.translation import tr
from annotator.gui.hit_search import HitSearch
from annotator.gui.settle_tally import tally_counts
from annotator.services.clock import stamp
from annotator.services.settling_aside import layers_state, settle_aside
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
    Work = Callable[[Project, Any, Asked], "Looked | None"]


class Looked(NamedTuple):
    """What was found, and the step that was done on the way; ``terms`` held before it.

    ``state`` is that of the annotators' layers.
    """

    state: str
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
        """Count, unless the annotators' layers are as they were when that was done last.

        What all agree on is settled first, once settling was begun or is to ``begin``.
        """
        by, tell, seen = desk.by, self.progressed.emit, desk.seen
        begun = begin or desk.has_begun

        def work(mine: Project, hand_over: Any, cancelled: Asked) -> Looked | None:
            state = layers_state(mine)
            if state == seen and not begin:
                return None
            taken = settle_aside(mine, by, agreed=begun, stop=cancelled, progress=tell)
            found = overview(mine, by, stop=cancelled, progress=tell)
            if begun or mine.read_only or cancelled() or not has_begun(found):
                return Looked(state, found, taken)
            taken = settle_aside(mine, by, agreed=True, stop=cancelled, progress=tell)
            found = overview(mine, by, stop=cancelled, progress=tell)
            return Looked(state, found, taken)

        self._start(desk, work, tr("Settling what all agree on…") if begin else "")

    def rule(self, desk: SettleDesk, wanted: Terms) -> None:
        """Keep these terms, and settle what they settle."""
        by, tell = desk.by, self.progressed.emit

        def work(mine: Project, hand_over: Any, cancelled: Asked) -> Looked:
            before = terms(mine)
            set_terms(mine, wanted)
            taken = settle_aside(mine, by, agreed=True, stop=cancelled, progress=tell)
            found = overview(mine, by, stop=cancelled, progress=tell)
            return Looked(layers_state(mine), found, taken, before)

        self._start(desk, work, tr("Settling what the rules decide…"))

    def turn(self, desk: SettleDesk, kind: str, done: Done) -> None:
        """Undo, or redo, a step over many documents, and the terms that came with it."""
        by, tell = desk.by, self.progressed.emit

        def work(mine: Project, hand_over: Any, cancelled: Asked) -> Looked:
            before = terms(mine)
            if done.terms is not None:
                set_terms(mine, done.terms)
            taken = again(mine, kind, done.step, stamp(by))
            settle_aside(mine, by, agreed=False, stop=cancelled, progress=tell)
            found = overview(mine, by, stop=cancelled, progress=tell)
            stood = before if done.terms is not None else None
            return Looked(layers_state(mine), found, taken, stood, kind)

        self._start(desk, work, tr("Undoing…") if kind == "undo" else tr("Doing it again…"))

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
