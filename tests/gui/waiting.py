"""Letting Qt finish what it was told to do later."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject


def let_go_of(thing: QObject) -> None:
    """Have Qt delete an object and all that it holds, now."""
    if shiboken6.isValid(thing):
        thing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
