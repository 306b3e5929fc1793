"""What nobody foresaw: logged, shown with details to copy, and the window goes on."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator import __version__
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from types import TracebackType

_log = logging.getLogger(__name__)
_shown: list[QMessageBox] = []


def install_excepthook() -> None:
    """Have every uncaught exception logged and shown."""
    sys.excepthook = _handle


def _handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    details = "".join(traceback.format_exception(kind, error, trace))
    _log.error("uncaught exception", exc_info=(kind, error, trace))
    sentence = (
        str(error)
        if isinstance(error, UserError)
        else "Something went wrong that should not. Your work up to here is on the disk. "
        "You can go on; please report the details."
    )
    QTimer.singleShot(0, lambda: _show(sentence, details))


def _show(sentence: str, details: str) -> None:
    if _shown:
        return  # one at a time: a broken paint event would bring thousands
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Annotator", sentence)
    box.setDetailedText(f"Annotator {__version__}, Python {sys.version}\n\n{details}")
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.finished.connect(lambda _: _shown.clear())
    _shown.append(box)
    box.open()
