"""The commands about files: projects, imports, exports, copies. They ask, then services do it.

What is needed for these alone is imported when they are used: the window starts without it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from annotator import settings as settings_file
from annotator.core.errors import DamagedError, InUseError, ReadOnlyPlaceError, UserError
from annotator.core.translation import phrase, tr
from annotator.gui.dialogs import LineDialog, LostFileDialog, ProgressDialog, ReportDialog
from annotator.gui.import_commands import ImportCommands
from annotator.gui.rescue import Rescue
from annotator.gui.tasks import Task, TaskRunner
from annotator.paths import data_dir
from annotator.services.project import (
    Project,
    checked_name,
    create,
    is_package,
    open_for_reading,
    open_in_window,
    open_project,
    system_user,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from annotator.core.schema import Schema
    from annotator.gui.workspace import Workspace
    from annotator.services.export_orders import Order
    from annotator.services.exporting import ExportReport
    from annotator.settings import Settings

_PROJECTS = phrase("Annotator projects (*.annotator)")
SAMPLE = "Sample.annotator"


class FileCommands(QObject):
    """Asks for files and names, and opens, imports, exports. ``settings`` are the current ones."""

    said = Signal(str)
    troubled = Signal(str)

    def __init__(self, window: QWidget, workspace: Workspace, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self.settings = settings
        self.tasks = TaskRunner(self)
        self.rescue = Rescue(window, workspace, self.tasks, self.open)
        self.rescue.said.connect(self.said)
        self.rescue.troubled.connect(self.troubled)
        self._name_was_asked = False
        self._importing = ImportCommands(window, workspace, self)
        self._given_up: Project | None = None  # its file is gone, and it may be closed
        self.ask_first: Callable[[Callable[[], object]], bool] = lambda _then: False

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {
            "new_project": self.ask_new,
            "open_project": self.ask_open,
            "open_sample": self.open_sample,
            **self._importing.commands(),
            "export": self.ask_export,
            "save_copy": self.ask_copy,
            "annotator_name": self.ask_name,
        }

    def keep_settings(self, **changes: Any) -> None:
        """Change settings and store them; where that fails, say so and go on."""
        self.settings = replace(self.settings, **changes)
        try:
            settings_file.save(self.settings)
        except OSError as error:
            self.said.emit(tr("The settings can't be stored ({error}).", error=error))

    # -- projects -------------------------------------------------------------------------------

    @property
    def annotator(self) -> str:
        """Who annotates: as set, or the system's user."""
        return self.settings.annotator or system_user()

    def open(self, path: Path) -> None:
        """Open a project file; where it can't be written, for reading. Raises UserError."""
        here = self._workspace.project
        if here is not None and here.path.resolve() == path.resolve():
            return
        if self.asks_before_leaving(lambda: self.open(path)):
            return
        if not (
            self.settings.annotator or self._name_was_asked or is_package(path)
        ):  # first, so that nobody's layer begins under another name; a package has its own
            self.ask_name(lambda: self.open(path))
            return
        try:
            project = open_in_window(path)
        except ReadOnlyPlaceError as error:
            project = open_for_reading(path)
            self.troubled.emit(tr("{error} Until then it is open for reading.", error=error))
        except DamagedError:
            self.rescue.offer(path)
            return
        try:
            self.show(project)
        except DamagedError:  # inside, where opening does not look
            self.rescue.offer(path)

    def tell(self, error: UserError) -> None:
        """Say what is the matter; where the open project is damaged, offer the two ways on."""
        project = self._workspace.project
        is_ours = project is not None and str(error).startswith(project.path.name)
        if project is not None and is_ours and isinstance(error, DamagedError):
            self.rescue.offer(project.path)
        else:
            self.troubled.emit(str(error))

    def show(self, project: Project) -> None:
        """Make an open project the one on the screen, and back it up behind."""
        package = project.package
        name = self.annotator if package is None else package.annotator
        self._workspace.open_project(project, name)
        self.keep_settings(recent=self.settings.with_recent(str(project.path.resolve())).recent)
        if not project.read_only:

            def look(is_sound: bool) -> None:
                if not is_sound:
                    self.rescue.offer(project.path)

            self.tasks.start(lambda task: _back_up(project.path), look, self.said.emit)

    def open_sample(self) -> None:
        """Open the sample project, which is made where it isn't there yet, or is broken."""
        path = data_dir() / SAMPLE
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                tr("The sample’s folder can't be made ({strerror}).", strerror=error.strerror)
            ) from error
        try:
            self._open_sample(path)
        except InUseError:
            raise
        except UserError as error:  # a broken sample must not keep anybody from looking around
            fresh = next(each for each in _free_names(path) if not each.exists())
            self._open_sample(fresh)
            self.troubled.emit(
                tr("{error} A fresh sample is open instead: {name}.", error=error, name=fresh.name)
            )

    def _open_sample(self, path: Path) -> None:
        from annotator.services.sample import create_sample

        if not path.exists():
            create_sample(path).close()
        self.open(path)

    def ask_new(self, schema: Schema | None = None) -> None:
        """Ask where a new project goes, and make it, with this schema where one is given."""

        def make(path: str) -> None:
            def create_and_show() -> None:
                made = create(Path(path), schema)
                made.close()
                self.open(made.path)

            self.guarded(create_and_show)

        self._ask(tr("New project"), make, save=True, names=tr(_PROJECTS), suffix="annotator")

    def ask_open(self) -> None:
        """Ask for a project, and open it."""
        self._ask(
            tr("Open a project"),
            lambda path: self.guarded(lambda: self.open(Path(path))),
            names=tr(_PROJECTS),
        )

    def asks_before_leaving(self, then: Callable[[], object]) -> bool:
        """Whether something is not written yet, so that somebody is asked; then go on.

        That is what ``ask_first`` asks about, or everything, where the open project has lost its
        file. Without an answer, nothing is left, and nothing lost.
        """
        if self.ask_first(then):
            return True
        project = self._workspace.project
        if project is None or project is self._given_up or project.is_still_there:
            return False

        def go_on() -> None:
            self._given_up = project
            self.guarded(then)

        dialog = LostFileDialog(self._window, project.path.name)
        dialog.copy_wanted.connect(lambda: self.guarded(lambda: self.ask_copy(go_on)))
        dialog.accepted.connect(go_on)
        dialog.open()
        return True

    def ask_copy(self, then: Callable[[], object] = lambda: None) -> None:
        """Ask where a copy of the project goes, write it, and do more."""
        project = self.need_project()

        def copy(path: str) -> None:
            project.save_copy(Path(path))
            self.said.emit(tr("A copy is in {path}.", path=path))
            then()

        def guarded(path: str) -> None:
            self.guarded(lambda: copy(path))

        self._ask(tr("Save a copy"), guarded, save=True, names=tr(_PROJECTS), suffix="annotator")

    def ask_name(self, then: Callable[[], None] = lambda: None) -> None:
        """Ask who annotates, show their layers, then do more.

        Without an answer it is the system's user until the next start, which asks again.
        """
        question = tr(
            "Who annotates? Your name is stored with every decision; it stays on this "
            "computer and in the project.",
        )
        dialog = LineDialog(self._window, tr("Your name"), question, self.annotator)
        dialog.answered.connect(lambda name: self.guarded(lambda: self.set_name(name)))
        self._name_was_asked = True
        dialog.finished.connect(lambda _: self.guarded(then))
        dialog.open()

    def set_name(self, name: str) -> None:
        """Annotate under this name from now on. Raises UserError where it can't be one."""
        name = checked_name(name)
        before = self.annotator
        self.keep_settings(annotator=name)
        project = self._workspace.project
        if project is not None and project.package is not None:
            self.said.emit(
                tr(
                    "This package stays {annotator}’s, as handed out.",
                    annotator=self._workspace.annotator,
                )
            )
        elif project is not None and name != before:
            self._workspace.set_annotator(name)

    # -- in and out -----------------------------------------------------------------------------

    def preview_paths(self, paths: list[Path]) -> None:
        """Show what files and folders hold, and import them when somebody says so."""
        self._importing.show(paths)

    def import_paths(self, paths: list[Path]) -> None:
        """Take in files and folders, with progress and cancel; tell what could not be read."""
        self._importing.take(paths)

    def ask_export(self, whose: str = "") -> None:
        """Ask what goes where, and export it; ``whose`` layers is what is chosen at first."""
        from annotator.gui.export_dialog import ExportDialog

        project, listed = self.need_project(), self._workspace.listed_ids()
        dialog = ExportDialog(self._window, project, self._workspace.annotator, self.tasks, listed)
        dialog.recall(self.settings.export_format, self.settings.export_choices)
        dialog.choose(whose)
        dialog.wanted.connect(self.export_to)
        dialog.remembered.connect(self._remember_export)
        dialog.open()

    def _remember_export(self, choices: dict[str, str]) -> None:
        format_name = choices.pop("format")
        self.keep_settings(export_format=format_name, export_choices=choices)

    def export_to(self, order: Order) -> None:
        """Write an export behind, with progress and cancel, and tell what it holds."""
        from annotator.services import exporting
        from annotator.services.export_orders import carry_out
        from annotator.services.gold_progress import unfinished_gold

        project = self.need_project()
        dialog = ProgressDialog(self._window, tr("Export"))

        def work(task: Task) -> tuple[ExportReport, str]:
            with open_project(project.path) as mine:
                report = carry_out(
                    mine,
                    order,
                    lambda done, total, what="": task.progressed.emit(done, total, what),
                    task.cancelled,
                )
                is_gold = order.scope == exporting.GOLD and not (
                    order.done_only or report.cancelled
                )
                return report, unfinished_gold(mine) if is_gold else ""

        def show(done: tuple[ExportReport, str]) -> None:
            report, unfinished = done
            dialog.accept()
            summary = f"{report.summary()} {unfinished}".strip()
            self.said.emit(summary)
            sentence = "\n".join(filter(None, (summary, report.read_back)))
            ReportDialog(self._window, tr("Export"), sentence, report.told()).open()

        task = self.tasks.start(work, show, _closing(dialog, self.troubled), dialog.show_progress)
        dialog.cancelled.connect(task.cancel)
        dialog.open()

    # -- asking ---------------------------------------------------------------------------------

    def _ask(
        self,
        title: str,
        answer: Callable[[str], None],
        *,
        names: str,
        save: bool = False,
        suffix: str = "",
    ) -> None:
        dialog = QFileDialog(self._window, title, self.settings.folder, names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(suffix)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(answer)
        dialog.open()

    def need_project(self) -> Project:
        """The open project. Raises UserError where there is none."""
        if self._workspace.project is None:
            raise UserError(tr("Open a project first, or make one: File, New project."))
        return self._workspace.project

    def guarded(self, act: Callable[[], object]) -> None:
        """Do something; what the user can mend is told."""
        try:
            act()
        except UserError as error:
            self.troubled.emit(str(error))


def _free_names(path: Path) -> Iterator[Path]:
    """Names like this one, with a number."""
    return (path.with_name(f"{path.stem} {number}{path.suffix}") for number in count(2))


def _back_up(path: Path) -> bool:
    """Make a backup where one is due; False where the file turns out to be damaged."""
    try:
        with open_project(path) as project:
            project.back_up_if_due()
    except DamagedError:
        return False
    return True


def _closing(dialog: ProgressDialog, troubled: Any) -> Callable[[str], None]:
    def tell(sentence: str) -> None:
        dialog.accept()
        troubled.emit(sentence)

    return tell
