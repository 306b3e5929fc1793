"""Merging: asked for, dropped on the window, or arriving in a folder that is watched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from annotator.core.errors import UserError
from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.gui.dialogs import ProgressDialog
from annotator.gui.outside_changes import follow
from annotator.services.project import open_project

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Task
    from annotator.services.folder_watch import FolderWatch
    from annotator.services.merging import MergeReport
    from annotator.services.project import Project

_PACKAGES = phrase("Packages (*.annotator);;All files (*)")
_LOOK_MILLISECONDS = 2_000  # between two looks into a watched folder


class Merging(QObject):
    """Runs merges behind the window, one at a time, and keeps the window in step with them.

    ``merged`` carries each report, ``watch_changed`` the folder that is watched, or None, and a
    sentence where something is the matter with it.
    """

    merged = Signal(object)  # MergeReport
    watch_changed = Signal(object, str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.reports: list[MergeReport] = []  # since the project was opened, oldest first
        self.folder: Path | None = None  # that is watched
        self.trouble = ""  # what is the matter with it
        self.watch_changed.connect(self._keep_trouble)
        self._watch: FolderWatch | None = None
        self._project: Project | None = None  # for which it is watched
        self._busy = False  # a merge is at work
        self._waiting: list[Path] = []  # arrived, and not merged yet
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    # -- asking ---------------------------------------------------------------------------------

    def ask(self) -> None:
        """Have packages chosen, and merge them."""
        self._need_project()
        files = self._window.files
        dialog = QFileDialog(
            self._window, tr("Merge packages"), files.settings.folder, tr(_PACKAGES)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(
            lambda paths: self._window.guard(lambda: self.merge([Path(path) for path in paths]))
        )
        dialog.open()

    def merge(self, paths: Sequence[Path]) -> None:
        """Merge these packages, with progress and a way to stop. Raises UserError."""
        if self._busy:
            raise UserError(
                tr("Packages are being merged just now; merge these when that is done.")
            )
        if paths:
            self._window.files.keep_settings(folder=str(paths[0].parent))
            dialog = ProgressDialog(self._window, tr("Merge"))

            def fail(sentence: str) -> None:
                dialog.accept()
                self._window.show_trouble(sentence)

            task = self._start(paths, dialog.accept, fail, dialog.show_progress)
            dialog.cancelled.connect(task.cancel)
            dialog.open()

    def _start(
        self,
        paths: Sequence[Path],
        ended: Callable[[], object],
        failed: Callable[[str], None],
        progressed: Callable[[int, int, str], None] | None = None,
    ) -> Task:
        """Begin to merge; without ``progressed`` nobody asked, and only what is news is told."""
        quiet = progressed is None
        project = self._need_project()
        self._window.workspace.keep()  # so that time and place are in the file
        path, self._busy = project.path, True

        def work(task: Task) -> MergeReport:
            from annotator.services import merging  # in the thread: it is much to import

            with open_project(path) as mine:
                return merging.merge(
                    mine, paths, progress=task.progressed.emit, cancelled=task.cancelled
                )

        def show(report: MergeReport) -> None:
            self._busy = False
            ended()
            is_news = report.taken or report.problems or any(each.kept for each in report.packages)
            if self._window.workspace.project is project and (is_news or not quiet):
                self._take(report)

        def fail(sentence: str) -> None:
            self._busy = False
            failed(sentence)

        return self._window.files.tasks.start(work, show, fail, progressed)

    def _take(self, report: MergeReport) -> None:
        """Everything in the window shows what is in the file now."""
        window = self._window
        window.guard(lambda: follow(window))
        self.reports.append(report)
        self.merged.emit(report)
        problems = count(len(report.problems), "problem")
        parts = [
            "" if self._is_read() else report.summary(),
            tr("{problems} to look at.", problems=problems) if report.problems else "",
        ]
        window.say(" ".join(part for part in parts if part))

    def _is_read(self) -> bool:
        """Whether the page is in sight that says what was merged."""
        sections = self._window.sections
        return sections.current == "hand_out" and getattr(sections.screen, "page", "") == "merged"

    def _need_project(self) -> Project:
        project = self._window.workspace.project
        if project is None:
            raise UserError(tr("Open a project first."))
        if project.read_only:
            raise UserError(
                tr(
                    "{name} is open for reading only. Copy it to a place of yours, and merge "
                    "into the copy.",
                    name=project.path.name,
                )
            )
        return project

    # -- a watched folder -----------------------------------------------------------------------

    def ask_folder(self) -> None:
        """Have a folder chosen, and watch it from now on."""
        self._need_project()
        dialog = QFileDialog(self._window, tr("Watch a folder"), self._window.files.settings.folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self._window.guard(lambda: self.watch(Path(path))))
        dialog.open()

    def watch(self, folder: Path) -> None:
        """Merge what arrives in a folder, now and whenever this project is open. UserError."""
        from annotator.services.folder_watch import FolderWatch

        project = self._need_project()
        self._watch = FolderWatch(folder, but=project.path)
        self.folder, self._project = folder, project
        self._remember(str(folder))
        self.watch_changed.emit(folder, "")
        self._timer.start()

    def _keep_trouble(self, folder: Path | None, trouble: str) -> None:
        self.trouble = trouble

    def stop_watching(self) -> None:
        """Leave the folder alone from now on."""
        self._remember("")
        self.pause()
        self._window.say(tr("No folder is watched any more."))

    def pause(self) -> None:
        """Watch nothing until somebody says so; what is remembered stays."""
        self._timer.stop()
        self.folder = self._watch = self._project = None
        self._waiting = []
        self.watch_changed.emit(None, "")

    def resume(self) -> None:
        """A project was opened: watch the folder that is remembered for it, if any."""
        self.reports = []
        self.pause()
        project = self._window.workspace.project
        folder = self._window.files.settings.watched.get(self._key()) if project else None
        if folder is None or project is None or project.read_only:
            return
        try:
            self.watch(Path(folder))
        except UserError as error:
            self.watch_changed.emit(None, str(error))

    def _key(self) -> str:
        project = self._window.workspace.project
        return str(project.path.resolve()) if project is not None else ""

    def _remember(self, folder: str) -> None:
        files = self._window.files
        others = {key: each for key, each in files.settings.watched.items() if key != self._key()}
        files.keep_settings(watched=others | ({self._key(): folder} if folder else {}))

    def _look(self) -> None:
        """Ask what arrived; in a thread, since a folder may lie on a slow disk."""
        watch = self._watch
        if watch is None or self._window.workspace.project is not self._project:
            return
        if self._busy:
            self._timer.start()
            return

        def found(paths: Any) -> None:
            if watch is self._watch:
                self._merge_arrived(list(paths))

        def fail(sentence: str) -> None:
            if watch is self._watch:
                self.watch_changed.emit(self.folder, sentence)
                self._timer.start()

        self._window.files.tasks.start(lambda task: watch.arrived(), found, fail)

    def _merge_arrived(self, paths: list[Path]) -> None:
        """Merge quietly what is new; what could not be merged is tried again at the next look."""
        self._waiting += paths
        if not self._waiting or self._busy:
            self._timer.start()
            return
        wanted = list(self._waiting)

        def end() -> None:
            self._waiting = [path for path in self._waiting if path not in wanted]
            self.watch_changed.emit(self.folder, "")
            self._timer.start()

        def fail(sentence: str) -> None:
            self.watch_changed.emit(self.folder, sentence)
            self._timer.start()

        self._start(wanted, end, fail)
