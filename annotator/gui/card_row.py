"""A row of the event card: a name and a value, to be clicked, stepped to and worked on by keys."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from annotator.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

_NAME_WIDTH = 96
_STRONG = "font-weight:600"  # <b> asks for a weight that the font hasn't: it gets smeared
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EMPTY = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class CardRow(QPushButton):
    """A name and a value in rich text; a click chooses it, a link in the value is reported.

    To screen readers it is a button. With the focus, the arrows step on, Enter chooses, Delete
    empties; other keys are offered to ``other_keys`` and mean what they mean in the text.
    """

    chosen = Signal()
    link_followed = Signal(str)
    emptied = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card_row")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.other_keys: Callable[[QKeyEvent], bool] = lambda event: False
        self._name = QLabel()
        self._name.setObjectName("role")
        self._name.setFixedWidth(_NAME_WIDTH)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._value = WrappedLabel()
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self._value.linkActivated.connect(self.link_followed)
        self.clicked.connect(self.chosen)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 7, 20, 7)
        self._row.setSpacing(12)
        self._row.addWidget(self._name)
        self._row.addWidget(self._value, 1)

    def show_values(self, name: str, value: str, spoken: str, *, active: bool, color: str) -> None:
        """Show a name and a value; ``spoken`` is what a screen reader says of the row."""
        style = f"color:{color}; {_STRONG}"
        shown = f'<span style="{style}">{escape(name)}</span>' if active else escape(name)
        self._name.setText(shown)
        self._value.setText(value)
        self.setAccessibleName(f"{name}: {spoken}")
        self.setAccessibleDescription("active role" if active else "")
        if self.property("active") != active:
            self.setProperty("active", active)
            self.style().unpolish(self)
            self.style().polish(self)
        self.show()

    def sizeHint(self) -> QSize:
        """As the words need, not as a button's own text would."""
        return self._row.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Long values take several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the words at a width."""
        return self._row.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, choose, empty; all else belongs to the text or the window."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if plain and key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif plain and key in _CHOOSE:
            self.chosen.emit()
        elif plain and key in _EMPTY:
            self.emptied.emit()
        elif key == Qt.Key.Key_Escape or not self.other_keys(event):
            event.ignore()  # Escape leads back to the text
