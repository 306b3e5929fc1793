"""A QTextEdit that keeps still: keys, menus, drops and zooming are left to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QTextEdit

from annotator.gui.text_view.laying_out import lay_out_rest

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget


class QuietTextEdit(QTextEdit):
    """Read-only, without a frame; its own accessible text, selection and scrolling stay."""

    zoom_wheeled = Signal(int)  # 1 up, -1 down

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the window."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the window."""
        event.ignore()

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

    @property
    def scroll_share(self) -> float:
        """How far the text is scrolled, 0 to 1: it means the same at another width."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def scroll_to_share(self, share: float) -> None:
        """Scroll to where ``scroll_share`` was."""
        if share > 0:
            lay_out_rest(self.document())  # only then the bar knows how far it goes
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))
