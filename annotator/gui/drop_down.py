"""A field to choose one of some values in, which leaves the window its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_CHORD |= Qt.KeyboardModifier.MetaModifier


class DropDown(QComboBox):
    """Letters look for a value here, as everywhere; a key with Ctrl or Alt is the window's.

    Qt takes these for letters too, and nobody else would hear of them.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow open the list."""
        is_arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.modifiers() & _CHORD and not is_arrow:
            event.ignore()
        else:
            super().keyPressEvent(event)
