"""A QTextEdit that keeps still: keys, menus, drops and zooming are left to the window."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QTextEdit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget


class QuietTextEdit(QTextEdit):
    """Read-only, without a frame; its own accessible text, selection and scrolling stay."""

    zoom_wheeled = Signal(int)  # 1 up, -1 down
    cursor_moved = Signal(int)  # the qt_pos where a screen reader put the cursor

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_moves = 0
        self.cursorPositionChanged.connect(self._tell_cursor)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @contextmanager
    def moving(self) -> Iterator[None]:
        """What moves the cursor meanwhile is nobody else's doing."""
        self._own_moves += 1
        try:
            yield
        finally:
            self._own_moves -= 1

    def put_cursor(self, anchor: int, position: int) -> None:
        """Put Qt's own cursor somewhere, in qt_pos: screen readers and the clipboard ask for it."""
        with self.moving():
            cursor = self.textCursor()
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _tell_cursor(self) -> None:
        if not self._own_moves:
            self.cursor_moved.emit(self.textCursor().position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the window."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the window."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the text's own font: QTextEdit would give its document the interface's.

        That comes with every style sheet, such as that of another theme.
        """
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            QAbstractScrollArea.changeEvent(self, event)
        else:
            super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let the window's shortcuts win over QTextEdit's own."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret shows who has the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The caret shows who has the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, ask for another zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            if steps:
                self.zoom_wheeled.emit(1 if steps > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def scroll_toward(self, y: float) -> None:
        """Scroll while a drag is beyond the upper or lower edge."""
        height = self.viewport().height()
        beyond = min(0.0, y) if y < 0 else max(0.0, y - height)
        if beyond:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + max(-40.0, min(40.0, beyond))))
