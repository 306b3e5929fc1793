"""The commands of the queue: filter, sort, search, on to what is undecided, a document's status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from annotator.core import annotating
from annotator.core.model import Status
from annotator.core.queue import Sort
from annotator.core.translation import tr
from annotator.gui.dialogs import LineDialog
from annotator.services import queue as queues
from annotator.services.annotating import open_document
from annotator.services.informative import work_out_order
from annotator.services.notes import documents_noted

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.edits import Edit
    from annotator.core.session import Session
    from annotator.gui.main_window import MainWindow
    from annotator.gui.queue_panel import QueuePanel
    from annotator.gui.tasks import Task, TaskRunner
    from annotator.gui.time_screen import TimeScreen
    from annotator.gui.workspace import Workspace
    from annotator.services.queue import Arrangement


class QueueCommands(QObject):
    """What is done with the list of documents, and with documents that are not open."""

    said = Signal(str)

    def __init__(
        self, window: MainWindow, workspace: Workspace, panel: QueuePanel, tasks: TaskRunner
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._panel = panel
        self._tasks = tasks
        guard = window.guard
        panel.arrangement_wanted.connect(lambda wanted: guard(lambda: self.arrange(wanted)))
        panel.menu_wanted.connect(self.open_menu)
        panel.text_wanted.connect(window.focus_text)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {
            "queue_options": self._panel.open_options,
            "queue_clear": self._panel.clear_arrangement,
            "search_queue": self._panel.focus_search,
            "next_unsettled": lambda: self.to_unsettled(1),
            "previous_unsettled": lambda: self.to_unsettled(-1),
            "later": self.later,
        }

    def time_screen(self) -> TimeScreen:
        """The screen of the annotator's own time."""
        from annotator.gui.time_screen import TimeScreen

        window = self._window
        idle = window.files.settings.idle_seconds
        screen = TimeScreen(self._workspace, self._tasks, window.theme, idle, window.keymap)
        screen.document_chosen.connect(self._panel.document_chosen)
        screen.idle_limit_changed.connect(self._set_idle_limit)
        return screen

    def _set_idle_limit(self, seconds: int) -> None:
        self._workspace.clock.set_limit(seconds)
        self._window.files.keep_settings(idle_seconds=seconds)

    # -- what is listed -------------------------------------------------------------------------

    def arrange(self, wanted: Arrangement) -> None:
        """List what is wanted in the order that is wanted, and remember it."""
        workspace = self._workspace
        project = workspace.project
        if project is None:
            return
        workspace.arrange(wanted)
        queues.remember(project, workspace.annotator, wanted)
        self._show()
        if wanted.sort is Sort.DISAGREEMENT:
            self._compare()
        if wanted.sort is Sort.INFORMATIVE:
            self._work_out_order()

    def _show(self) -> None:
        self._panel.refresh_counts()
        opened = self._workspace.opened
        shown = opened.document.id if opened is not None else None
        self._panel.show_current(shown, at_top=True)  # the most uncertain, say, is to be seen

    def _compare(self) -> None:
        """Have the annotators' layers compared behind the window, where that isn't known yet."""
        project = self._workspace.project
        if project is None:
            return
        path, is_read_only = project.path, project.read_only

        def compare(task: Task) -> dict[int, float | None]:
            with queues.opened_again(path, read_only=is_read_only) as other:
                return queues.compare_layers(other, task.cancelled)

        self._tasks.start(compare, lambda found: self._take_disagreements(str(path), found))

    def _take_disagreements(self, path: str, found: dict[int, float | None]) -> None:
        project = self._workspace.project
        if project is None or str(project.path) != path:
            return  # another one was opened meanwhile
        model = self._panel.model
        if found:
            model.rows.set_disagreements(found)
            if model.arrangement.sort is Sort.DISAGREEMENT:
                self._workspace.arrange(model.arrangement)
                self._show()
        if not model.rows.is_compared:
            self.said.emit(tr("No document has layers of two annotators to compare."))

    def _work_out_order(self) -> None:
        """Have it worked out behind the window which documents teach most."""
        project, annotator = self._workspace.project, self._workspace.annotator
        if project is None:
            return
        path, is_read_only = project.path, project.read_only

        def work_out(task: Task) -> dict[int, int]:
            with queues.opened_again(path, read_only=is_read_only) as other:
                return work_out_order(other, annotator, task.cancelled)

        def take(found: dict[int, int]) -> None:
            workspace, model = self._workspace, self._panel.model
            now = (workspace.project, workspace.annotator, model.arrangement.sort)
            if found and now == (project, annotator, Sort.INFORMATIVE):
                model.rows.set_informative(found)
                workspace.arrange(model.arrangement)
                self._show()

        self._tasks.start(work_out, take)

    def search(self, words: str) -> None:
        """List only the documents that hold these words; none lists all."""
        project, model = self._workspace.project, self._panel.model
        if project is None:
            return
        found = None
        if words.strip():
            found = queues.containing(project, words)  # large: changed in place
            found |= model.rows.titled(words) | model.rows.flagged_for(words)
            found |= documents_noted(project, self._workspace.annotator, words)
        self._panel.set_found(found)
        if self._workspace.opened is not None:
            self._panel.show_current(self._workspace.opened.document.id)

    # -- going on -------------------------------------------------------------------------------

    def to_unsettled(self, direction: int) -> None:
        """Open the next or previous document with something undecided, at its first suggestion."""
        if not self._workspace.go(direction, todo=True, undecided=True):
            self.said.emit(tr("No other document in this list has anything undecided."))
            return
        controller = self._workspace.controller
        first = next((mark for mark in controller.session.marks() if mark.suggested), None)
        if first is not None:
            controller.stand_on(first.id)

    def later(self) -> None:
        """Leave the open document as one that is begun, and go to the next one to do."""
        workspace = self._workspace
        workspace.controller.set_status(Status.DOING)
        went = workspace.go(1, todo=True)
        self.said.emit(
            tr("Kept as begun.") if went else tr("Kept as begun; nothing else is to do.")
        )

    # -- one document of the list ---------------------------------------------------------------

    def open_menu(self, document_id: str, place: QPoint) -> None:
        """What can be done with a document of the list, open or not."""
        menu = self.menu_for(document_id)
        if menu is not None:
            menu.popup(place)

    def menu_for(self, document_id: str) -> QMenu | None:
        """The menu of a document of the list."""
        row = self._panel.model.row_of(document_id)
        if row is None:
            return None
        menu = QMenu(self._panel)
        menu.setAccessibleName(row.title)
        menu.aboutToHide.connect(menu.deleteLater)

        def add(words: str, act: Callable[[], None]) -> None:
            menu.addAction(words).triggered.connect(lambda _=False: self._window.guard(act))

        add(tr("Open"), lambda: self._panel.document_chosen.emit(document_id))
        menu.addSeparator()
        for status, words in (
            (Status.DONE, tr("Done")), (Status.DOING, tr("Begun, for later")),
            (Status.TODO, tr("Reopen") if row.status is Status.DONE else tr("Not begun")),
        ):  # fmt: skip
            if status is not row.status:
                add(words, self._status_setter(document_id, status))
        menu.addSeparator()
        if row.flag:
            add(tr("Take the flag away"), lambda: self._flag(document_id, None))
        else:
            add(tr("Flag…"), lambda: self.ask_flag(document_id))
        return menu

    def _status_setter(self, document_id: str, status: Status) -> Callable[[], None]:
        return lambda: self.set_status(document_id, status)

    def set_status(self, document_id: str, status: Status) -> None:
        """Say how far a document is. Raises UserError where the file can't be written."""
        self._edit(document_id, lambda session: annotating.set_status(session, status))

    def ask_flag(self, document_id: str) -> None:
        """Ask why a document gets a flag."""
        question = tr("What is the matter? Leave it empty to flag without a reason.")
        dialog = LineDialog(self._window, tr("Flag this document"), question)
        dialog.answered.connect(
            lambda reason: self._window.guard(lambda: self._flag(document_id, reason))
        )
        dialog.open()

    def _flag(self, document_id: str, reason: str | None) -> None:
        self._edit(document_id, lambda session: annotating.set_flag(session, reason))

    def _edit(self, document_id: str, make: Callable[[Session], Edit]) -> None:
        """Carry out an edit in my layer of a document, which need not be open."""
        workspace = self._workspace
        if workspace.opened is not None and workspace.opened.document.id == document_id:
            workspace.controller.do(make(workspace.controller.session))
            return
        if workspace.project is None:
            return
        other = open_document(workspace.project, document_id, workspace.annotator)
        other.apply(make(other.session))
        workspace.refresh_row(document_id)
        workspace.progress_changed.emit()
