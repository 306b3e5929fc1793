"""A report of merging goes to the clipboard, or into a text file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from annotator.core.errors import UserError
from annotator.core.translation import phrase, tr

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

_NOTHING = phrase("Nothing was merged yet, so there is nothing to report.")


def copy_report(window: MainWindow, text: str) -> None:
    """Have the report in the clipboard. Raises UserError where there is none."""
    if not text:
        raise UserError(tr(_NOTHING))
    QGuiApplication.clipboard().setText(text)
    window.say(tr("The report is in the clipboard."))


def ask_where_to_save(window: MainWindow, text: str) -> None:
    """Ask where the report goes, and write it as UTF-8. Raises UserError where there is none."""
    if not text:
        raise UserError(tr(_NOTHING))
    dialog = QFileDialog(
        window, tr("Save the report"), window.files.settings.folder, tr("Text (*.txt)")
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("txt")
    dialog.selectFile(tr("merge report.txt"))
    dialog.fileSelected.connect(lambda path: window.guard(lambda: _save(window, path, text)))
    dialog.open()


def _save(window: MainWindow, path: str, text: str) -> None:
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        why = error.strerror or error
        raise UserError(
            tr("{path} can't be written ({why}); choose another place.", path=path, why=why)
        ) from error
    window.say(tr("The report is in {path}.", path=path))
