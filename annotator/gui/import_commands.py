"""Importing articles: asks for files, shows what is in them, takes them in behind the window."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from annotator.core.errors import UserError
from annotator.core.translation import phrase, tr
from annotator.gui.dialogs import LineDialog, ProgressDialog, ReportDialog
from annotator.services.project import checked_name, open_project

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from annotator.gui.file_commands import FileCommands
    from annotator.gui.tasks import Task
    from annotator.gui.workspace import Workspace
    from annotator.services.annotation_import import Wish
    from annotator.services.importing import ImportReport

_ARTICLES = phrase(
    "Articles and annotations (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.jsonl *.ndjson "
    "*.json *.csv *.tsv *.zip *.ann *.conll *.iob *.bio *.xmi *.xml *.spacy);;All files (*)",
)


class ImportCommands(QObject):
    """What the commands that import do; ``files`` has the settings, the tasks and the signals."""

    def __init__(self, window: QWidget, workspace: Workspace, files: FileCommands) -> None:
        super().__init__(window)
        self._window, self._workspace, self._files = window, workspace, files

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {"import": self.ask, "import_encoding": self.ask_encoding}

    def ask_encoding(self) -> None:
        """Ask which encoding articles are in, for files that were taken for something else."""
        self._files.need_project()
        question = tr(
            "Which encoding are the files in? For example utf-8, windows-1252, "
            "windows-1256, gb18030, shift_jis.",
        )
        dialog = LineDialog(self._window, tr("Encoding"), question, "windows-1252")
        dialog.answered.connect(lambda name: self._files.guarded(lambda: self.ask(name)))
        dialog.open()

    def ask(self, encoding: str = "") -> None:
        """Ask for articles, and show what is in them; in this encoding, where one is given."""
        self._files.need_project()
        encoding = _checked_encoding(encoding)
        folder = self._files.settings.folder
        dialog = QFileDialog(self._window, tr("Import"), folder, tr(_ARTICLES))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(
            lambda paths: self._files.guarded(
                lambda: self.show([Path(path) for path in paths], encoding)
            )
        )
        dialog.open()

    def show(self, paths: list[Path], encoding: str = "") -> None:
        """Show what is in files, and import them when somebody says so."""
        from annotator.gui.import_dialog import ImportDialog
        from annotator.services.previewing import files_in

        self._files.need_project()
        found, problems = files_in(paths)
        if not found:
            raise UserError(
                problems[0].why if problems else tr("There are no files to import there.")
            )
        self._files.keep_settings(folder=str(paths[0].parent))
        dialog = ImportDialog(
            self._window,
            found,
            self._files.tasks,
            self._files.need_project(),
            encoding=encoding,
            annotator=self._workspace.annotator,
        )
        dialog.wanted.connect(
            lambda chosen, wish: self._files.guarded(lambda: self._take(chosen, wish))
        )
        dialog.open()

    def _take(self, chosen: Any, wish: Wish | None) -> None:
        """Take files in, with their annotations where ``wish`` says what becomes of these."""
        if wish is None:
            from annotator.services.importing import import_files

            self._work(lambda mine, **how: import_files(mine, chosen, **how))
            return
        from annotator.services.annotation_import import import_chosen

        if wish.annotator:
            checked_name(wish.annotator)
        self._work(lambda mine, **how: import_chosen(mine, chosen, wish, **how), wish)

    def take(self, paths: list[Path]) -> None:
        """Take in files and folders as they are, with progress and cancel."""
        from annotator.services.importing import import_articles

        if paths:
            self._files.keep_settings(folder=str(paths[0].parent))
        self._work(lambda mine, **how: import_articles(mine, paths, **how))

    def _work(self, take: Callable[..., ImportReport], wish: Wish | None = None) -> None:
        """Import behind, and tell what could not be read."""
        project = self._files.need_project()
        dialog = ProgressDialog(self._window, tr("Import"))
        self._workspace.keep()
        self._workspace.keeping.stop()  # it would wait for what writes, and the window with it

        def work(task: Task) -> ImportReport:
            with open_project(project.path) as mine:
                return take(mine, progress=task.progressed.emit, cancelled=task.cancelled)

        def show(report: ImportReport) -> None:
            dialog.accept()
            self._workspace.keeping.start()
            self._follow(wish)
            self._files.said.emit(report.summary())
            listed = [*report.problems, *report.duplicates, *report.similar]
            if listed:
                ReportDialog(self._window, tr("Import"), report.summary(), listed).open()

        def tell(sentence: str) -> None:
            dialog.accept()
            self._workspace.keeping.start()
            self._files.troubled.emit(sentence)

        task = self._files.tasks.start(work, show, tell, dialog.show_progress)
        dialog.cancelled.connect(task.cancel)
        dialog.open()

    def _follow(self, wish: Wish | None) -> None:
        """Show what came in: documents; layers, suggestions and names, where there are some."""
        workspace = self._workspace
        if wish is None or workspace.project is None:
            workspace.reload_queue()
            return
        workspace.project.read_schema()
        if workspace.opened is not None:
            workspace.opened.reload()
        workspace.follow_schema()  # shows the document and the queue anew


def _checked_encoding(name: str) -> str:
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError as error:
        raise UserError(
            tr(
                "There is no encoding “{name}”; try utf-8, windows-1252 or another common name.",
                name=name,
            )
        ) from error
