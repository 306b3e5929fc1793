"""Searches over many documents in a thread with a connection of its own, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import CancelledError
from annotator.gui.garbage import keep_for_long
from annotator.gui.turns import TURNS
from annotator.services.project import open_beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.hits import Hit
    from annotator.gui.tasks import Task, TaskRunner
    from annotator.services.project import Project

    Work = Callable[[Project, Callable[[list[Hit]], None], Callable[[], bool]], Any]


class HitSearch(QObject):
    """Runs the search that was begun last; what older ones find no longer arrives.

    ``work`` gets a project, where to hand places over, and whether somebody wants no more.
    """

    found = Signal(object)  # list[Hit]
    finished = Signal(object)  # what the work gave back
    failed = Signal(str)
    progressed = Signal(int, int)  # documents done, in all
    _portion = Signal(int, object)  # the search's number, list[Hit]

    def __init__(self, parent: QObject, tasks: TaskRunner) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._number = 0
        self._task: Task | None = None
        self._portion.connect(self._take)

    @property
    def is_running(self) -> bool:
        """Whether a search goes on."""
        return self._task is not None

    def stop(self) -> None:
        """No more of what was begun."""
        self._number += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def start(self, project: Project, work: Work) -> None:
        """Search behind; an older search ends."""
        self.stop()
        number, path, read_only = self._number, project.path, project.read_only

        def behind(task: Task) -> Any:
            def cancelled() -> bool:
                TURNS.wait()
                return task.cancelled()

            def hand_over(hits: list[Hit]) -> None:
                TURNS.offer()
                self._portion.emit(number, hits)

            if cancelled():
                return None
            with open_beside(path, read_only=read_only) as mine:
                try:
                    return work(mine, hand_over, cancelled)
                except CancelledError:
                    return None

        def end(signal: Any) -> Callable[[Any], None]:
            def tell(result: Any) -> None:
                if number == self._number:
                    self._task = None
                    signal.emit(result)

            return tell

        self._task = self._tasks.start(behind, end(self.finished), end(self.failed))

    def run_now(self, project: Project, work: Work) -> None:
        """Search at once: for a single document. Raises UserError."""
        self.stop()
        number = self._number
        result = work(project, lambda hits: self._portion.emit(number, hits), lambda: False)
        self.finished.emit(result)

    def _take(self, number: int, hits: list[Hit]) -> None:
        if number == self._number:
            TURNS.take_until_painted()
            self.found.emit(hits)
            keep_for_long()  # a hundred thousand places are much to look through
