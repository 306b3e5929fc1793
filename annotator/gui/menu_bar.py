"""A menu bar that underlines its letters only while somebody asks for them with Alt."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMenuBar, QStyle, QStyleOptionMenuItem, QWidget

_SAVED = 10  # px of a title where the bar is narrow, as the style sheet has it


class MenuBar(QMenuBar):
    """Looks like Qt's, without the lines that nobody needs all day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = False

    @property
    def wide_width(self) -> int:
        """How wide the titles are with all their room, in logical pixels."""
        shown = sum(action.isVisible() for action in self.actions())
        return self.sizeHint().width() + (_SAVED * shown if self.property("narrow") else 0)

    def set_narrow(self, narrow: bool) -> None:
        """Less room beside the titles, where the window has not enough of it."""
        if narrow != bool(self.property("narrow")):
            self.setProperty("narrow", narrow)
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Look out for Alt in the window that it belongs to."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt asks for the letters; letting it go, or leaving the window, is enough of it."""
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            alone = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
            self._ask(alone and kind != QEvent.Type.KeyRelease)
        elif kind == QEvent.Type.WindowDeactivate:
            self._ask(False)
        return super().eventFilter(watched, event)

    def _ask(self, asked: bool) -> None:
        if asked != self._asked:
            self._asked = asked
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles, with their letters underlined or not."""
        shows = self._asked or self.hasFocus()
        with QPainter(self) as painter:
            for action in filter(QAction.isVisible, self.actions()):
                option = QStyleOptionMenuItem()
                self.initStyleOption(option, action)
                option.rect = self.actionGeometry(action)
                if not shows:
                    option.text = option.text.replace("&", "")
                control = QStyle.ControlElement.CE_MenuBarItem
                self.style().drawControl(control, option, painter, self)
