"""A field to choose one of some values in, which leaves the window its keys; a long one is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QToolTip

from annotator.gui.plain_words import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

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

    @property
    def shown_words(self) -> str:
        """What is painted of the chosen value: all of it, or as much as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - 2
        dots = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), dots, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As ever, but that what is cut off ends with three dots."""
        with QPainter(self) as painter:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            style = self.style()
            style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            option.currentText = self.shown_words
            style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)

    def event(self, event: QEvent) -> bool:
        """The tooltip begins with the whole value where it is cut off."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.currentText()
            if words != self.shown_words:
                tip = plain_tip("\n".join(each for each in (words, self.toolTip()) if each))
                QToolTip.showText(event.globalPos(), tip, self)
                return True
        return super().event(event)
