"""What the hand-out screen has done behind the window: planning, looking, writing packages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.gui.dialogs import ProgressDialog
from annotator.gui.hand_out_wish import Outlook, Wish, look_ahead
from annotator.gui.matrix_facts import MatrixFacts, facts_of
from annotator.services import hand_out as handing
from annotator.services.outside import document_count
from annotator.services.packages import HandedOut, history, last_terms
from annotator.services.project import open_beside, open_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.hand_out import Plan, Terms
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Task
    from annotator.services.hand_out import HandOutReport
    from annotator.services.project import Project


@dataclass(frozen=True)
class Overview:
    """How things stand: who has what, what went out, what is kept beside, how many documents."""

    facts: MatrixFacts = field(default_factory=MatrixFacts)
    history: tuple[HandedOut, ...] = ()
    kept: int = 0
    documents: int = 0
    last: Terms | None = None  # of the newest hand-out


class HandOutWork(QObject):
    """Runs one piece of work of a kind at a time; of questions that wait only the last counts."""

    planned = Signal(object)  # Outlook
    looked = Signal(object)  # Overview
    failed = Signal(str)
    written = Signal(object, object)  # HandOutReport, the folder

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.overview = Overview()  # as it was looked at last
        self.looked.connect(self._keep)
        self._running: dict[str, bool] = {}
        self._waiting: dict[str, Callable[[], None]] = {}

    def plan(self, wish: Wish) -> None:
        """Work out a plan; ``planned`` tells it."""
        self._ask("plan", lambda mine: look_ahead(mine, wish), self.planned)

    def look(self) -> None:
        """Find out how things stand; ``looked`` tells it."""
        self._ask("look", _overview, self.looked)

    def _keep(self, overview: Overview) -> None:
        self.overview = overview

    def ask(self, make: Callable[[Project], Any], then: Callable[[Any], None],
            failed: Callable[[str], None]) -> None:  # fmt: skip
        """Find something else out, and go on with it."""
        work, project = self._reading(make), self._window.workspace.project
        if work is not None and project is not None:
            self._window.files.tasks.start(work, then, failed)

    def _ask(self, kind: str, make: Callable[[Project], Any], told: Any) -> None:
        if self._running.get(kind):
            self._waiting[kind] = lambda: self._ask(kind, make, told)
            return
        work, project = self._reading(make), self._window.workspace.project
        if work is None:
            return
        self._running[kind] = True

        def end(tell: Callable[[], None]) -> None:
            self._running[kind] = False
            following = self._waiting.pop(kind, None)
            if following is not None:
                following()
            elif self._window.workspace.project is project:
                tell()

        self._window.files.tasks.start(
            work,
            lambda found: end(lambda: told.emit(found)),
            lambda sentence: end(lambda: self.failed.emit(sentence)),
        )

    def _reading(self, make: Callable[[Project], Any]) -> Callable[[Task], Any] | None:
        project = self._window.workspace.project
        if project is None:
            return None
        path, read_only = project.path, project.read_only

        def work(task: Task) -> Any:
            with open_beside(path, read_only=read_only) as mine:
                return make(mine)

        return work

    def write(self, make: Callable[[Project], Plan], folder: Path) -> None:
        """Write the packages of a plan that is made anew, with progress and a way to stop."""
        project = self._window.workspace.project
        if project is None:
            raise UserError(tr("Open a project first."))
        if project.read_only:
            raise UserError(
                tr(
                    "{name} is open for reading only. Copy it to a place of yours, and hand "
                    "out from the copy.",
                    name=project.path.name,
                )
            )
        self._window.workspace.keep()
        path = project.path
        dialog = ProgressDialog(self._window, tr("Write the packages"))

        def work(task: Task) -> HandOutReport:
            with open_project(path) as mine:
                return handing.hand_out(
                    mine,
                    make(mine),
                    folder,
                    progress=task.progressed.emit,
                    cancelled=task.cancelled,
                )

        def show(report: HandOutReport) -> None:
            dialog.accept()
            self.written.emit(report, folder)

        def fail(sentence: str) -> None:
            dialog.accept()
            self._window.show_trouble(sentence)

        task = self._window.files.tasks.start(work, show, fail, dialog.show_progress)
        dialog.cancelled.connect(task.cancel)
        dialog.open()


def _overview(project: Project) -> Overview:
    from annotator.services.kept_layers import kept_layers  # in the thread: much to import

    return Overview(
        facts_of(handing.matrix(project)),
        tuple(history(project)),
        len(kept_layers(project)),
        document_count(project),
        last_terms(project),
    )


__all__ = ["HandOutWork", "Outlook", "Overview"]
