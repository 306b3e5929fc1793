"""Reports from the agreement screen: where they go is asked, they are written behind."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.services.clock import now
from annotator.services.project import open_beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Task
    from annotator.services.agreement.comparison import Comparison

_KINDS = phrase("Report (*.html);;Numbers as JSON (*.json);;Numbers as a table (*.csv)")


class AgreementReports:
    """Asks where a report goes, and writes it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def ask(self, comparison: Comparison) -> None:
        """Ask for the file of a comparison's report; its ending says as what."""
        dialog = self._dialog(tr("Agreement report"), tr(_KINDS))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("html")
        dialog.fileSelected.connect(lambda path: self.write(comparison, Path(path)))
        dialog.open()

    def ask_for_feedback(self) -> None:
        """Ask for the folder that gets a page for each annotator."""
        dialog = self._dialog(tr("Feedback for the annotators"), "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.write_feedback(Path(path)))
        dialog.open()

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._window.files.settings.folder, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def write(self, comparison: Comparison, path: Path) -> None:
        """Write the report of a comparison."""

        def work(project: Any) -> str:
            from annotator.services.agreement_report import write_agreement

            write_agreement(comparison, project, path, when=now())
            return tr("The report is in {name}.", name=path.name)

        self._write(work)

    def write_feedback(self, folder: Path) -> None:
        """Write a page for each annotator of whom anything is settled."""

        def work(project: Any) -> str:
            from annotator.services.feedback_report import write_feedback

            written = write_feedback(project, folder, when=now())
            return tr(
                "{pages} written to {name}.", pages=count(len(written), "page"), name=folder.name
            )

        self._write(work)

    def _write(self, work: Callable[[Any], str]) -> None:
        project = self._window.workspace.project
        if project is None:
            return
        path = project.path

        def behind(_task: Task) -> str:
            with open_beside(path, read_only=True) as mine:
                return work(mine)

        self._window.say(tr("The report is being written …"))
        self._window.files.tasks.start(behind, self._window.say, self._window.show_trouble)
