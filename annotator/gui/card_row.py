"""A row of the event card: a name and a value, to be clicked, stepped to and worked on by keys."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from annotator.core.translation import tr
from annotator.core.wording import headed
from annotator.gui.breaking import breakable
from annotator.gui.card_places import ATTRIBUTE, LINK, ROLE
from annotator.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QKeyEvent

    from annotator.gui.card_lines import Line

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
        self._shown: tuple[Line, str] | None = None
        self._is_over = False  # the mouse
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.RichText)
        self._name.setObjectName("role")
        self._name.setFixedWidth(_NAME_WIDTH)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._value = WrappedLabel()
        self._value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self._value.linkActivated.connect(self.link_followed)
        self.clicked.connect(self.chosen)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 7, 20, 7)
        self._row.setSpacing(12)
        self._row.addWidget(self._name)
        self._row.addWidget(self._value, 1)

    def show_line(self, line: Line, color: str) -> None:
        """Show a line of the card; ``color`` marks the active one's name."""
        shown = (line, color)
        if shown != self._shown:
            before, self._shown = self._shown, shown
            style = f"color:{color}; {_STRONG}"
            widths, room = self._name.fontMetrics(), _NAME_WIDTH - 4
            self._name.setWordWrap(widths.horizontalAdvance(line.name) > room)
            name = escape(breakable(line.name, widths, room))
            name = f'<span style="{style}">{name}</span>' if line.active else name
            if before is None or self._name.text() != name:
                self._name.setText(name)
            self._show_value()
            self.setAccessibleName(headed(line.name, line.spoken))
            self.setAccessibleDescription(tr("active row") if line.active else "")
            usable = line.place.kind in (ROLE, ATTRIBUTE, LINK)
            shape = Qt.CursorShape.PointingHandCursor if usable else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        if self.property("active") != line.active:
            self.setProperty("active", line.active)
            self.style().unpolish(self)
            self.style().polish(self)
        if self.isHidden():
            self.show()

    def _show_value(self) -> None:
        """The value, with its crosses while the mouse is here."""
        if self._shown is None:
            return
        line, _ = self._shown
        value = line.over if line.over and self._is_over else line.value
        if self._value.text() != value:
            self._value.setText(value)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse came: show what can be taken away."""
        super().enterEvent(event)
        self._is_over = True
        self._show_value()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse went."""
        super().leaveEvent(event)
        self._is_over = False
        self._show_value()

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
