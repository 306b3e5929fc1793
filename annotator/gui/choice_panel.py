"""A small panel under a button in which several of many can be chosen.

Arrows move, Space chooses, Enter takes the choice over, Escape leaves everything as it was; so does
a click elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_NAME = Qt.ItemDataRole.UserRole
_ROW, _MOST_ROWS = 28, 14
_WIDTH = 270
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Choice(NamedTuple):
    """Something that can be chosen, and how it is shown."""

    name: str
    shown: str


class ChoicePanel(QFrame):
    """``chosen`` carries the names that were chosen, none where it is all of them."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")  # the same frame
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(lambda _: self._show_buttons())
        self.list.installEventFilter(self)
        self.every = QPushButton(tr("All"))
        self.every.setProperty("tone", "quiet")
        self.every.clicked.connect(lambda _=False: self._turn_all())
        self.take = QPushButton(tr("Compare these"))
        self.take.setProperty("primary", True)
        self.take.clicked.connect(lambda _=False: self._finish())
        below = QHBoxLayout()
        below.addWidget(self.every)
        below.addStretch(1)
        below.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 8)
        column.addWidget(self.list)
        column.addLayout(below)
        self.hide()

    def offer(self, choices: Sequence[Choice], chosen: Collection[str], what: str) -> None:
        """Offer these; none chosen means all of them."""
        self.list.clear()
        self.list.setAccessibleName(tr("Which {what} are compared", what=what))
        for choice in choices:
            item = QListWidgetItem(choice.shown)
            item.setData(_NAME, choice.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_on = not chosen or choice.name in chosen
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._show_buttons()

    def open_below(self, button: QWidget) -> None:
        """Show it under a button, and take the keys until it is closed."""
        rows = max(3, min(self.list.count(), _MOST_ROWS))
        self.list.setFixedHeight(rows * _ROW + 4)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        place = button.mapToGlobal(QPoint(0, button.height() + 4))
        room = button.screen().availableGeometry()
        self.move(max(room.left(), min(place.x(), room.right() - self.width())), place.y())
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _names(self) -> list[str]:
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [each.data(_NAME) for each in rows if each.checkState() == Qt.CheckState.Checked]

    def _show_buttons(self) -> None:
        number = len(self._names())
        self.take.setEnabled(number > 0)
        self.every.setText(tr("None") if number == self.list.count() else tr("All"))

    def _turn_all(self) -> None:
        is_on = len(self._names()) < self.list.count()
        for row in range(self.list.count()):
            state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
            self.list.item(row).setCheckState(state)

    def _finish(self) -> None:
        names = self._names()
        if names:
            self.hide()
            self.chosen.emit(() if len(names) == self.list.count() else tuple(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the choice over, Escape leaves; no other key is for the screen behind."""
        if event.key() in _ENTER:
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list's Enter and Escape are the panel's."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in (*_ENTER, Qt.Key.Key_Escape):  # type: ignore[attr-defined]
            self.keyPressEvent(event)  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)
