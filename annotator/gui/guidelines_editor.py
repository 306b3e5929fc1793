"""Writing the guidelines: Markdown at the left, what it looks like at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
)

from annotator.core.translation import tr
from annotator.gui.plain_words import PageOfWords, PlainLabel
from annotator.gui.typeset import typeset

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_MILLISECONDS = 150  # after the last key the picture is made again
_BUTTONS = QMessageBox.StandardButton


class GuidelinesEditor(QDialog):
    """``saved`` carries the text, whenever it is saved; leaving with changes asks first."""

    saved = Signal(str)

    def __init__(self, parent: QWidget, markdown: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Guidelines"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kept = markdown
        self.words = QPlainTextEdit(markdown)
        self.words.setAccessibleName(tr("Guidelines in Markdown"))
        self.page = PageOfWords()
        self.page.setObjectName("guide")
        self.page.setAccessibleName(tr("What they look like"))
        self.page.setOpenLinks(False)
        self._later = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._later.timeout.connect(self._show)
        self.words.textChanged.connect(self._later.start)
        self.words.textChanged.connect(self._look)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.words)
        splitter.addWidget(self.page)
        splitter.setSizes([500, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addWidget(splitter, 1)
        column.addLayout(self._make_row())
        self.resize(min(1040, parent.width() - 40), min(680, parent.height() - 40))
        self.finished.connect(self._later.stop)
        self._show()
        self._look()
        self.words.setFocus()

    def _make_row(self) -> QHBoxLayout:
        about = PlainLabel(tr(
"Markdown: # heading, **bold**, - a list. A heading with a label’s name "
"begins its section.",
))  # fmt: skip
        about.setProperty("tone", "soft")
        about.setWordWrap(True)
        self._save = QPushButton(tr("Save"))
        self._save.setProperty("primary", True)
        self._save.setAutoDefault(False)
        self._save.clicked.connect(self.save)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(about, 1)
        row.addWidget(buttons)
        return row

    @property
    def is_changed(self) -> bool:
        """Whether there is something that was not saved."""
        return self.words.toPlainText() != self._kept

    def append(self, markdown: str) -> None:
        """Write this under all that is there, as one step to undo; the caret stands behind it."""
        cursor = self.words.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        before = self.words.toPlainText().rstrip("\n")
        there = len(self.words.toPlainText()) - len(before)
        cursor.insertText("\n" * max(0, 2 - there) + markdown if before else markdown)
        self.words.setTextCursor(cursor)
        self.words.ensureCursorVisible()

    def save(self) -> None:
        """Hand out what was written."""
        if self.is_changed:
            self._kept = self.words.toPlainText()
            self.saved.emit(self._kept)
            self._look()

    def reject(self) -> None:
        """Leave; with changes, ask what becomes of them."""
        if not self.is_changed:
            super().reject()
            return
        box = QMessageBox(self)
        box.setWindowTitle(tr("Guidelines"))
        box.setText(tr("Save what you changed in the guidelines?"))
        box.setStandardButtons(_BUTTONS.Save | _BUTTONS.Discard | _BUTTONS.Cancel)
        box.setDefaultButton(_BUTTONS.Save)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: self._leave(box.standardButton(button)))
        box.open()

    def _leave(self, answer: QMessageBox.StandardButton) -> None:
        if answer == _BUTTONS.Save:
            self.save()
        if answer != _BUTTONS.Cancel:
            super().reject()

    def _show(self) -> None:
        at = self.page.verticalScrollBar().value()
        self.page.setMarkdown(self.words.toPlainText())
        typeset(self.page.document())
        self.page.verticalScrollBar().setValue(at)

    def _look(self) -> None:
        self._save.setEnabled(self.is_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+S saves."""
        if (event.key(), event.modifiers()) == (
            Qt.Key.Key_S,
            Qt.KeyboardModifier.ControlModifier,
        ):
            self.save()
        else:
            super().keyPressEvent(event)
