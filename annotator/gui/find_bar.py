"""Find in the document: a field under the text that marks every place as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from annotator.core.translation import tr
from annotator.gui.plain_words import PlainLabel
from annotator.gui.text_view.announce import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.core.text import Text

_WIDTH = 380
_LIMIT = 2000  # more hits than anybody steps through

Range = tuple[int, int]


def occurrences(text: Text, words: str) -> list[Range]:
    """Where words stand in a text, as code points; case counts only where capitals are typed."""
    if not words:
        return []
    string, wanted = text.string, words
    if words == words.lower() and len(string.lower()) == len(string):
        string = string.lower()  # where lower-casing would shift offsets, case counts after all
    found: list[Range] = []
    start = string.find(wanted)
    while start >= 0 and len(found) < _LIMIT:
        found.append((start, start + len(wanted)))
        start = string.find(wanted, start + len(wanted))
    return found


class FindBar(QFrame):
    """Says which place of how many is meant; Enter goes on, Shift+Enter back, Escape closes."""

    found_changed = Signal(object, object)  # all ranges, the one meant or None
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self._text: Text | None = None
        self._found: list[Range] = []
        self._place = 0
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Find in this document"))
        self._field.setAccessibleName(tr("Find in this document"))
        self._field.textChanged.connect(lambda _: self._search())
        self._count = PlainLabel()
        self._count.setProperty("tone", "soft")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 14, 6)
        row.setSpacing(6)
        self._field.setMaximumWidth(_WIDTH)
        row.addWidget(self._field, 3)
        back, on, end = self._make_buttons()
        row.addWidget(back)
        row.addWidget(on)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addStretch(2)
        row.addWidget(end)
        self.hide()

    def _make_buttons(self) -> list[QToolButton]:
        """For the mouse what the keys do; they never take the focus from the field."""
        back, on, end = QToolButton(), QToolButton(), QToolButton()
        back.setArrowType(Qt.ArrowType.UpArrow)
        back.clicked.connect(lambda: self._step(-1))
        on.setArrowType(Qt.ArrowType.DownArrow)
        on.clicked.connect(lambda: self._step(1))
        end.setText("×")
        end.clicked.connect(self.end)
        for button, words in (
            (back, tr("The place before (Shift+Enter)")),
            (on, tr("The next place (Enter)")),
            (end, tr("Close (Esc)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return [back, on, end]

    @property
    def field(self) -> QLineEdit:
        """What is looked for."""
        return self._field

    def begin(self, text: Text) -> None:
        """Open for a document."""
        self._text = text
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search()

    def end(self) -> None:
        """Close, and forget what was found."""
        if self.isVisible():
            self.hide()
            self.found_changed.emit([], None)
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Shift+Enter, Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        if self._text is None:
            return
        self._found = occurrences(self._text, self._field.text())
        self._place = 0
        self._tell()

    def _step(self, direction: int) -> None:
        if self._found:
            self._place = (self._place + direction) % len(self._found)
            self._tell()

    def _tell(self) -> None:
        if self._found:
            more = "+" if len(self._found) == _LIMIT else ""
            self._count.setText(
                tr(
                    "{number} of {found}{more}",
                    number=self._place + 1,
                    found=len(self._found),
                    more=more,
                )
            )
            announce(self._field, self._count.text())
            self.found_changed.emit(self._found, self._found[self._place])
        else:
            self._count.setText(tr("not found") if self._field.text() else "")
            announce(self._field, self._count.text())
            self.found_changed.emit([], None)
