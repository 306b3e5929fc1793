"""The project on the screen: which document is open, going to others, what comes in behind."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.errors import UserError
from annotator.core.model import Status, Verdict
from annotator.gui.active_time import ActiveTime
from annotator.gui.suggesting import SuggestingThread
from annotator.services.annotating import OpenDocument, open_document

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.model import Suggestion
    from annotator.core.session import Change
    from annotator.gui.controller import DocumentController
    from annotator.gui.queue_model import QueueModel
    from annotator.services.project import Project

_AHEAD = 10  # documents of the queue that are pre-highlighted before somebody opens them
_PORTION = 100  # suggestions shown at a time, so that a long text never holds up the window
_HOUR = 3600.0
_KEEP_MILLISECONDS = 20_000  # after which place and time are written, should the process die
_log = logging.getLogger(__name__)


class Workspace(QObject):
    """Opens documents of one project for one annotator, and keeps the queue in step."""

    project_opened = Signal()
    document_opened = Signal()
    document_left = Signal()
    state_said = Signal(str)
    rate_changed = Signal(str)
    progress_changed = Signal()  # a document is new, done, flagged, or no longer

    def __init__(
        self, controller: DocumentController, queue: QueueModel, idle_seconds: float
    ) -> None:
        super().__init__(controller)
        self.project: Project | None = None
        self.annotator = ""
        self.controller = controller
        self.clock = ActiveTime(idle_seconds)
        self.place: Callable[[], float] = lambda: 0.0  # the view's scroll position
        self._queue = queue
        self._thread: SuggestingThread | None = None
        self._coming: list[Suggestion] = []
        self._time_kept = 0.0  # of the open document, written already
        self._finished: list[float] = []  # when documents were done, this session
        self._kept = QTimer(self, interval=_KEEP_MILLISECONDS)
        self._kept.timeout.connect(self._keep)
        self._kept.start()
        self._portions = QTimer(self, singleShot=True, interval=0)
        self._portions.timeout.connect(self._take_portion)
        controller.annotation_changed.connect(self._on_changed)
        controller.schema_changed.connect(self.follow_schema)
        controller.caret_changed.connect(lambda _: self.clock.touch())  # also with the mouse

    # -- projects -------------------------------------------------------------------------------

    def open_project(self, project: Project, annotator: str, *, suggest: bool = True) -> None:
        """Work on this project from now on, and open the document that is next."""
        self.close_project()
        self.project, self.annotator = project, annotator
        self._queue.set_rows(project.queue(annotator))
        if suggest:
            self._start_suggesting()
        self.project_opened.emit()
        self.open_first()

    def close_project(self) -> None:
        """Let go of the project; everything is written already."""
        try:
            if self.opened is not None and self.project is not None:
                self.project.remember_open(self.annotator, self.opened.document.id)
            self.leave_document()
        except UserError as error:  # another program writes just now: place and time are lost
            _log.info("the place could not be kept: %s", error)
        self.controller.show(None)
        if self._thread is not None:
            self._thread.end()
            self._thread = None
        if self.project is not None:
            self.project.close()
        self.project = None
        self._finished.clear()
        self._queue.set_rows([])

    def set_annotator(self, name: str) -> None:
        """Show another annotator's layers from now on."""
        self.leave_document()
        self.controller.show(None)
        self.annotator = name
        self.reload_queue()

    def reload_queue(self) -> None:
        """Show what is in the project now, such as articles that came in."""
        if self.project is not None:
            self._queue.set_rows(self.project.queue(self.annotator))
            self.progress_changed.emit()
            if self.controller.opened is None:
                self.open_first()
            else:
                self._want_ahead(self.controller.opened.document.id)

    # -- documents ------------------------------------------------------------------------------

    @property
    def opened(self) -> OpenDocument | None:
        """The open document, or None."""
        return self.controller.opened

    def open_first(self) -> None:
        """Open the document that was left last, unless it is done; else the first one to do."""
        last = self._queue.row_of(self.project.last_open(self.annotator)) if self.project else None
        first = last.id if last is not None and last.status is not Status.DONE else None
        for todo in (True, False):
            first = first or self._queue.neighbour(None, 1, todo=todo)
        if first is not None:
            self.open(first)
        else:
            self.controller.show(None)
            self.document_opened.emit()

    def open(self, document_id: str) -> None:
        """Open a document. Raises UserError where the file can't be used."""
        if self.project is None or (self.opened and self.opened.document.id == document_id):
            return
        opened = open_document(self.project, document_id, self.annotator)
        self.leave_document()
        self.clock.take()
        self.clock.touch()  # reading begins
        self.controller.show(opened)
        self.document_opened.emit()
        self._want_ahead(document_id)

    def leave_document(self) -> None:
        """Remember place and time of the open document."""
        self._portions.stop()
        self._coming.clear()
        if self.opened is None:
            return
        seconds = self.clock.take()
        self.document_left.emit()
        self.opened.leave(self.controller.caret, self.place(), seconds)
        row = self._queue.row_of(self.opened.document.id)
        if row is not None:
            self._queue.update_row(row.id, seconds=row.seconds + self._time_kept + seconds)
        self._time_kept = 0.0

    def _keep(self) -> None:
        """Write place and time now and then; what can't be written now is written later."""
        if self.opened is None or self.clock.seconds < 1:
            return
        seconds = self.clock.take_so_far()
        try:
            self.opened.leave(self.controller.caret, self.place(), seconds)
        except UserError as error:
            _log.info("the time could not be kept: %s", error)
        self._time_kept += seconds

    def go(self, direction: int, *, todo: bool = False) -> bool:
        """Open the next or previous document of the queue; whether there is another one."""
        here = self.opened.document.id if self.opened else None
        other = self._queue.neighbour(here, direction, todo=todo)
        if other is not None:
            self.open(other)
        return other is not None

    def done_and_next(self) -> None:
        """Say that this document is done, and open the next one to do."""
        if self.opened is None:
            return
        left = len(self.controller.session.undecided())
        if self.opened.session.layer.status is not Status.DONE:
            self.controller.set_status(Status.DONE)
            self._finished.append(time.monotonic())
            self._tell_rate()
        went = self.go(1, todo=True)
        note = f" {left} suggestions stay undecided and are not exported." if left else ""
        self.state_said.emit("Done." + note if went else "Everything here is done." + note)

    # -- keeping in step ------------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        if self.opened is None:
            return
        layer = self.opened.session.layer
        decided = layer.count(Verdict)
        status = layer.status
        if status is Status.TODO and (decided or self.opened.has_history):
            status = Status.DOING
        before = self._queue.row_of(self.opened.document.id)
        self._queue.update_row(
            self.opened.document.id,
            decided=decided,
            suggested=len(self.opened.session.suggestions),
            status=status,
            flag=layer.flag,
        )
        if before is not None and (before.status, before.flag) != (status, layer.flag):
            self.progress_changed.emit()

    def seconds_here(self) -> float:
        """The active time on the open document, in seconds."""
        before = self.opened.layer.seconds if self.opened else 0.0
        return before + self._time_kept + self.clock.seconds

    def _tell_rate(self) -> None:
        """Documents an hour, and how long the rest takes, once there are enough to say so."""
        if len(self._finished) < 2:
            return
        recent = [moment for moment in self._finished if moment > self._finished[-1] - _HOUR]
        spent = recent[-1] - recent[0]
        if spent <= 0 or len(recent) < 2:
            return
        rate = (len(recent) - 1) / spent * _HOUR
        left = self._queue.counts()["todo"] / rate
        rest = f"about {left:.0f} h left" if left >= 1 else f"about {left * 60:.0f} min left"
        self.rate_changed.emit(f"{rate:.0f} an hour · {rest}")

    # -- suggestions from behind ----------------------------------------------------------------

    def _start_suggesting(self) -> None:
        if self.project is None:
            return
        self._thread = SuggestingThread(self.project, self)
        self._thread.suggested.connect(self._on_suggested)
        self._thread.said.connect(self.state_said)
        self._thread.start()

    def _want_ahead(self, document_id: str) -> None:
        """Have the open document pre-highlighted first, then the next ones of the queue."""
        if self._thread is None:
            return
        wanted = [document_id]
        while len(wanted) <= _AHEAD:
            following = self._queue.neighbour(wanted[-1], 1, todo=True)
            if following is None or following in wanted:
                break
            wanted.append(following)
        for place, each in enumerate(wanted):
            row = self._queue.row_of(each)
            if row is not None and not row.suggested:
                self._thread.want(each, first=place == 0)

    def follow_schema(self) -> None:
        """The schema is another one: show the open document anew, and suggest under it."""
        if self._thread is not None:
            self._thread.end()
            self._start_suggesting()
        if self.project is not None:
            self._coming.clear()
            self._portions.stop()
            self.controller.show_again()
            self.reload_queue()
            self.controller.project_changed.emit()

    def _on_suggested(self, document_id: str, suggestions: list[Suggestion]) -> None:
        self._queue.update_row(document_id, suggested=len(suggestions))
        if self.opened is not None and self.opened.document.id == document_id:
            self._coming = list(suggestions)
            self._portions.start()

    @property
    def is_taking(self) -> bool:
        """Whether suggestions are still being shown, portion by portion."""
        return bool(self._coming)

    def _take_portion(self) -> None:
        portion, self._coming = self._coming[:_PORTION], self._coming[_PORTION:]
        self.controller.take_suggestions(portion, more=bool(self._coming))
        if self._coming:
            self._portions.start()
