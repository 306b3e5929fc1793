"""The project on the screen: which document is open, going to others, what comes in behind."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.errors import UserError
from annotator.core.model import Status, Verdict
from annotator.core.queue import QueueRows
from annotator.gui.active_time import ActiveTime
from annotator.gui.afterwards import Afterwards
from annotator.gui.garbage import give_back, keep_for_long
from annotator.gui.history import done_words, show_again
from annotator.gui.reading_ahead import ReadingAhead
from annotator.gui.suggesting import SuggestingThread
from annotator.services import queue as queues
from annotator.services.annotating import OpenDocument, open_document
from annotator.services.offered_labels import offered
from annotator.services.opening import read_listed
from annotator.services.recent_labels import keep_recent_labels, recent_labels
from annotator.services.remembering import catch_up, remember, teach
from annotator.services.time_statistics import pace

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.model import Suggestion
    from annotator.core.session import Change
    from annotator.gui.controller import DocumentController
    from annotator.gui.queue_model import QueueModel
    from annotator.services.project import Project
    from annotator.services.queue import Arrangement

_AHEAD = 10  # documents of the queue that are pre-highlighted before somebody opens them
_PORTION = 100  # suggestions shown at a time, so that a long text never holds up the window
_REST = 300  # of those that a long text was opened without, which are out of sight
_REST_MILLISECONDS = 50  # after which they begin to come: the text is painted by then
_KEEP_MILLISECONDS = 20_000  # after which place and time are written, should the process die
_log = logging.getLogger(__name__)


class Workspace(QObject):
    """Opens documents of one project for one annotator, and keeps the queue in step."""

    project_opened = Signal()
    document_opened = Signal()
    document_left = Signal()
    state_said = Signal(str)
    background_said = Signal(str)  # what nobody asked for, so that it can wait
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
        controller.spent = self.clock.take_step
        self.place: Callable[[], float] = lambda: 0.0  # the view's scroll position
        self._queue = queue
        self._thread: SuggestingThread | None = None
        self._coming: list[Suggestion] = []
        self._recent: list[str] = []  # labels used last, as they were written
        self._time_kept = 0.0  # of the open document, written already
        self.keeping = QTimer(self, interval=_KEEP_MILLISECONDS)
        self.keeping.timeout.connect(self.keep)
        self.keeping.start()
        self._portions = QTimer(self, singleShot=True, interval=0)
        self._portions.timeout.connect(self._take_portion)
        self._afterwards = Afterwards(self._try, self)
        self._ahead = ReadingAhead(self._words_of, queue.read_ahead, self)
        controller.state_changed.connect(self._ahead.put_off)
        controller.annotation_changed.connect(self._on_changed)
        controller.schema_changed.connect(self.follow_schema)
        controller.caret_changed.connect(lambda _: self.clock.touch())  # also with the mouse

    # -- projects -------------------------------------------------------------------------------

    def open_project(self, project: Project, annotator: str, *, suggest: bool = True) -> None:
        """Work on this project from now on, and open the document that is next."""
        self.close_project()
        self.project, self.annotator = project, annotator
        self._load_queue(queues.arrangement(project, annotator))
        self._recall()
        if suggest:
            self._start_suggesting()
        self.project_opened.emit()
        self.open_first()
        self.tell_pace()

    def close_project(self) -> None:
        """Let go of the project; everything is written already."""
        try:
            if self.opened is not None and self.project is not None:
                self.project.remember_open(self.annotator, self.opened.document.id)
                self._keep_recent()
            self.leave_document()
        except UserError as error:  # another program writes just now: place and time are lost
            _log.info("the place could not be kept: %s", error)
        self._ahead.forget()
        self.controller.show(None)
        give_back()
        if self._thread is not None:
            self._thread.end()
            self._thread = None
        if self.project is not None:
            self.project.close()
        self.project = None
        self._queue.set_rows(QueueRows())

    def set_annotator(self, name: str) -> None:
        """Show another annotator's layers from now on."""
        self.leave_document()
        self._keep_recent()
        self.controller.show(None)
        self.annotator = name
        self._recall()
        if self.project is not None:
            self._queue.arrange(queues.arrangement(self.project, name))
        self.reload_queue()

    def reload_queue(self) -> None:
        """Show what is in the project now, such as articles that came in."""
        if self.project is not None:
            self._load_queue(self._queue.arrangement)
            self.progress_changed.emit()
            if self.controller.opened is None:
                self.open_first()
            else:
                self._want_ahead(self.controller.opened.document.id)

    def _load_queue(self, wanted: Arrangement) -> None:
        if self.project is not None:
            self._queue.set_rows(self.project.queue(self.annotator))
            self.arrange(wanted)

    def arrange(self, wanted: Arrangement) -> None:
        """List what is wanted in the order that is wanted. Raises UserError."""
        if self.project is not None:
            rows = self._queue.rows
            fitting = queues.fitting(self.project, self.annotator, wanted, rows)
            self._queue.arrange(wanted, fitting)

    def listed_ids(self) -> list[str]:
        """The ids of the documents that the queue lists."""
        return self._queue.shown_ids()

    def refresh_row(self, document_id: str) -> None:
        """Show a document's line as the file has it now."""
        row = queues.row(self.project, self.annotator, document_id) if self.project else None
        if row is not None:
            self._queue.update_row(document_id, **row._asdict())

    # -- documents ------------------------------------------------------------------------------

    @property
    def opened(self) -> OpenDocument | None:
        """The open document, or None."""
        return self.controller.opened

    def open_first(self) -> None:
        """Open the document that was left last, unless it is done; else the first one to do."""
        self._afterwards.add(self._catch_up)
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
        read = self._ahead.take(self.project, document_id, self.annotator)
        if read is None:
            read = read_listed(self.project, document_id, self.annotator)
        opened = open_document(self.project, document_id, self.annotator, read=read)
        remember(opened)
        self.leave_document(afterwards=True)
        self.clock.take()
        self.clock.touch()  # reading begins
        self.controller.show(opened)
        keep_for_long()
        self.read_offer()
        self.document_opened.emit()
        self._want_ahead(document_id)
        following = self._queue.neighbour(document_id, 1, todo=True)
        self._ahead.expect(self.project, following, self.annotator)
        if not opened.is_whole:
            self._portions.start(_REST_MILLISECONDS)

    def _catch_up(self) -> None:
        if self.project is not None:
            catch_up(self.project)

    def _words_of(self, document_id: str) -> int:
        row = self._queue.row_of(document_id)
        return row.words if row is not None else 0

    def complete(self) -> None:
        """Have everything written, and all suggestions there, before something is done."""
        self._afterwards.finish()
        if self.opened is not None and not self.opened.is_whole:
            self.controller.take_waiting()

    def read_offer(self) -> None:
        """Have letters and the palette offer what the open document or the project offers."""
        if self.project is not None and self.opened is not None:
            self.controller.offered = offered(self.project, self.opened.document.id)

    def _recall(self) -> None:
        """Have the palette offer first what this annotator used last in this project."""
        if self.project is not None:
            self._recent = recent_labels(self.project, self.annotator)
            self.controller.recent = list(self._recent)

    def _keep_recent(self) -> None:
        if self.project is not None and self.controller.recent != self._recent:
            keep_recent_labels(self.project, self.annotator, self.controller.recent)
            self._recent = list(self.controller.recent)

    def leave_document(self, *, afterwards: bool = False) -> None:
        """Remember place and time of the open document: now, or once the next one is painted."""
        self._portions.stop()
        self._coming.clear()
        self._afterwards.finish()
        if self.opened is None or self.project is None:
            return
        seconds = self.clock.take()
        self.document_left.emit()
        place = (self.controller.caret, self.place(), seconds)
        write = partial(self._write_place, self.project, self.opened, place)
        self._time_kept = 0.0
        if afterwards:
            self._afterwards.add(write)
        else:
            write()

    def _write_place(
        self, project: Project, opened: OpenDocument, place: tuple[int, float, float]
    ) -> None:
        caret, scroll, seconds = place
        opened.leave(caret, scroll, seconds)
        if opened.is_done:
            teach(opened)  # it may have been changed since
        row = queues.row(project, self.annotator, opened.document.id)
        if row is not None:  # the file knows: what the list has may hold a part of it already
            self._queue.update_row(row.id, seconds=row.seconds, uncertainty=row.uncertainty)

    def _try(self, act: Callable[[], None]) -> None:
        """Do what waited; place and time that can't be written are no reason to stop anybody."""
        try:
            act()
        except UserError as error:
            _log.info("the place could not be kept: %s", error)

    def keep(self) -> None:
        """Write place and time; what can't be written now is written later."""
        if self.opened is None or self.clock.seconds < 1:
            return
        seconds = self.clock.take_so_far()
        try:
            self.opened.leave(self.controller.caret, self.place(), seconds)
            self._keep_recent()
        except UserError as error:
            _log.info("the time could not be kept: %s", error)
        self._time_kept += seconds

    def go(self, direction: int, *, todo: bool = False, undecided: bool = False) -> bool:
        """Open the next or previous document of the queue; whether there is another one.

        With ``todo`` one that is not done, with ``undecided`` one with undecided suggestions.
        """
        here = self.opened.document.id if self.opened else None
        other = self._queue.neighbour(here, direction, todo=todo, undecided=undecided)
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
        went = self.go(1, todo=True)
        if not went:
            self.keep()  # else leaving writes the time
        self._afterwards.add(self.tell_pace)
        self.state_said.emit(done_words(left, went=went))

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
            suggested=self.opened.suggestion_count,
            status=status,
            flag=layer.flag,
        )
        if before is not None and (before.status, before.flag) != (status, layer.flag):
            self.progress_changed.emit()

    def seconds_here(self) -> float:
        """The active time on the open document, in seconds."""
        before = self.opened.layer.seconds if self.opened else 0.0
        return before + self._time_kept + self.clock.seconds

    def tell_pace(self) -> None:
        """Say how fast it goes and how long the rest may take."""
        if self.project is not None:
            left = self._queue.rows.words_left
            self.rate_changed.emit(pace(self.project, self.annotator, left).words)

    # -- suggestions from behind ----------------------------------------------------------------

    def _start_suggesting(self) -> None:
        if self.project is None or self.project.package is not None:
            return  # what a package suggests was chosen when it was handed out
        self._thread = SuggestingThread(self.project, self)
        self._thread.suggested.connect(self._on_suggested)
        self._thread.said.connect(self.background_said)
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
            show_again(self.controller)
            self.reload_queue()
            self.controller.project_changed.emit()

    def _on_suggested(self, document_id: str, suggestions: list[Suggestion]) -> None:
        self.refresh_row(document_id)
        self._queue.update_row(document_id, suggested=len(suggestions))
        if self.opened is not None and self.opened.document.id == document_id:
            self._coming = list(suggestions)
            self._portions.start(0)

    @property
    def is_taking(self) -> bool:
        """Whether suggestions are still being shown, portion by portion."""
        return bool(self._coming) or (self.opened is not None and not self.opened.is_whole)

    def _take_portion(self) -> None:
        if self.opened is not None and not self.opened.is_whole:
            self.controller.take_waiting(_REST)
        else:
            portion, self._coming = self._coming[:_PORTION], self._coming[_PORTION:]
            self.controller.take_suggestions(portion, more=bool(self._coming))
        if self.is_taking:
            self._portions.start(0)
        else:
            keep_for_long()
            self._ahead.go_on()
