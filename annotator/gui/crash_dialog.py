"""What nobody foresaw: logged, shown with details to copy, and the window goes on."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
)

from annotator import __version__
from annotator.core.errors import UserError
from annotator.core.translation import phrase, tr
from annotator.gui.plain_words import PlainLabel
from annotator.paths import log_dir

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_log = logging.getLogger(__name__)
_shown: list[CrashDialog] = []
_SENTENCE = phrase(
    "Something went wrong that should not. Your work up to here is on the "
    "disk. You can go on; please report the details. They hold no words of "
    "your articles.",
)
# what these say is made of names in the code; what others say may quote the text
_SPEAKS_OF_CODE = (AttributeError, ImportError, IndexError, NameError, NotImplementedError,
                   RecursionError, TypeError, ZeroDivisionError)  # fmt: skip


def install_excepthook() -> None:
    """Have every uncaught exception logged and shown."""
    sys.excepthook = _handle


def describe(error: BaseException) -> str:
    """Where an exception came from and what it is, with those behind it, without article text."""
    parts = []
    seen: set[int] = set()
    here: BaseException | None = error
    while here is not None and id(here) not in seen:
        seen.add(id(here))
        frames = "".join(traceback.format_tb(here.__traceback__))
        parts.append(f"{frames}{type(here).__name__}: {_said_by(here)}".rstrip(": "))
        here = here.__cause__ or (None if here.__suppress_context__ else here.__context__)
    return tr("\n\nwhich followed from:\n\n").join(parts)


def _said_by(error: BaseException) -> str:
    if isinstance(error, OSError):
        return error.strerror or ""
    speaks_of_code = isinstance(error, _SPEAKS_OF_CODE) or type(error).__module__ == "sqlite3"
    if speaks_of_code or (isinstance(error, RuntimeError) and "C++" in str(error)):
        return str(error)
    return tr("(its words are left out)") if str(error) else ""


def show_log_folder(say: Callable[[str], object]) -> None:
    """Have the system show the folder with the log; where it can't, say where that is."""
    try:
        folder = log_dir()
    except OSError as error:
        raise UserError(
            tr("There is no log folder: it can't be made ({strerror}).", strerror=error.strerror)
        ) from error
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        say(tr("The log is in {folder}.", folder=folder))


def _handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    details = describe(error)
    _log.error("uncaught exception\n%s", details)
    sentence = str(error) if isinstance(error, UserError) else tr(_SENTENCE)
    QTimer.singleShot(0, lambda: _show(sentence, details))


def _show(sentence: str, details: str) -> None:
    if _shown:
        return  # one at a time: a broken paint event would bring thousands
    dialog = CrashDialog(sentence, f"{_surroundings()}\n\n{details}")
    dialog.finished.connect(lambda _: _shown.clear())
    _shown.append(dialog)
    dialog.open()


def _surroundings() -> str:
    return (
        f"Annotator {__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, {platform.platform()}"
    )


class CrashDialog(QDialog):
    """A sentence, the details, and two ways to report them."""

    def __init__(self, sentence: str, details: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(tr("Annotator"))
        self.details = details
        words = PlainLabel(sentence)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        page = QPlainTextEdit(details)
        page.setReadOnly(True)
        page.setObjectName("details")
        page.setAccessibleName(tr("Details"))
        page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.copy = buttons.addButton(tr("Copy the details"), action)
        self.log_folder = buttons.addButton(tr("Log folder"), action)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        self.copy.clicked.connect(lambda: self.copy.setText(tr("Copied")))
        self.log_folder.clicked.connect(lambda: show_log_folder(words.setText))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(page, 1)
        column.addWidget(buttons)
        self.resize(640, 420)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
