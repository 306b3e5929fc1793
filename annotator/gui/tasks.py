"""Work that would make the window wait goes to threads; results come back to the window's own."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal

from annotator.core.errors import UserError
from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)


class Task(QThread):
    """One piece of work in a thread of its own.

    ``work`` gets the task, asks ``cancelled`` now and then, and tells ``progressed``. Exactly one
    of ``succeeded`` and ``failed`` follows; ``failed`` carries a sentence for the user.
    """

    progressed = Signal(int, int, str)  # done, in all, name
    succeeded = Signal(object)
    failed = Signal(str)

    def __init__(self, work: Callable[[Task], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop soon."""
        self._cancelled = True

    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._cancelled

    def run(self) -> None:
        """Do the work; Qt calls this in the thread."""
        try:
            result = self._work(self)
        except UserError as error:
            self.failed.emit(str(error))
        except Exception:  # noqa: BLE001 - a task must never take the window with it
            _log.exception("a background task failed")
            self.failed.emit(tr("Something went wrong in the background; the log says more."))
        else:
            self.succeeded.emit(result)


class TaskRunner(QObject):
    """Runs tasks and waits for all of them when the window closes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[Task] = set()
        self._is_closed = False

    def start(
        self,
        work: Callable[[Task], Any],
        succeeded: Callable[[Any], None] = lambda result: None,
        failed: Callable[[str], None] = lambda sentence: None,
        progressed: Callable[[int, int, str], None] | None = None,
    ) -> Task:
        """Do some work in a thread, and call back here; nothing is begun any more once it closed.

        What was done just before that may still arrive, and want more work: nobody would wait.
        """
        task = Task(work, self)
        if self._is_closed:
            task.cancel()
            return task
        task.succeeded.connect(succeeded)
        task.failed.connect(failed)
        if progressed is not None:
            task.progressed.connect(progressed)
        task.finished.connect(lambda: self._forget(task))
        self._tasks.add(task)
        task.start()
        return task

    def _forget(self, task: Task) -> None:
        self._tasks.discard(task)
        task.deleteLater()

    @property
    def is_busy(self) -> bool:
        """Whether any task is at work."""
        return bool(self._tasks)

    def close(self) -> None:
        """Cancel everything and wait until it has stopped."""
        self._is_closed = True
        for task in list(self._tasks):
            task.cancel()
        for task in list(self._tasks):
            task.wait()
        self._tasks.clear()
