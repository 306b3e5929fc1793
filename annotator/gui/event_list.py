"""The list of other events under the event card: their words, and what each is.

A list with a delegate and rows of one height: a label with a table in it would be laid out anew at
every key, which takes longer than all else that the card does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate

from annotator.core.translation import tr
from annotator.core.wording import headed
from annotator.gui.fonts import interface_font
from annotator.gui.plain_words import said_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.gui.theme import Theme

_SIDE, _ROW, _SWATCH, _GAP = 20, 26, 7, 10
_SIZE = 14  # px of the words


class ListedEvent(NamedTuple):
    """One row: the event's id, its words, its type and state, the colour of its type."""

    id: str
    words: str
    state: str
    color: str


class EventList(QListView):
    """Events in rows of one height; ``event_chosen`` gives the id of the one that was chosen."""

    event_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("event_list")
        self.setAccessibleName(tr("Other events"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.other_keys: Callable[[QKeyEvent], bool] = lambda event: False
        self._events = _Events(self)
        self._delegate = _EventDelegate(theme, self)
        self.setModel(self._events)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)
        self.setFixedHeight(0)

    def show_events(self, rows: list[ListedEvent], theme: Theme) -> None:
        """Show these, in this theme."""
        if rows == self._events.rows and theme == self._delegate.theme:
            return
        self._delegate.theme = theme
        if len(rows) != len(self._events.rows):
            self.setFixedHeight(_ROW * len(rows))
        self._events.show_rows(rows)
        self.executeDelayedItemsLayout()  # before it is painted for the first time
        self.setVisible(bool(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows walk, Enter goes to the event; every other key is the window's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) or not self.other_keys(event):
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.event_chosen.emit(self._events.rows[index.row()].id)


class _Events(QAbstractListModel):
    """The rows; where only their words change, nothing is laid out anew."""

    def __init__(self, parent: EventList) -> None:
        super().__init__(parent)
        self.rows: list[ListedEvent] = []

    def show_rows(self, rows: list[ListedEvent]) -> None:
        if len(rows) == len(self.rows):
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said_as(role, headed(row.words, row.state))
        return None


class _EventDelegate(QStyledItemDelegate):
    """A square in the type's colour, the words, and the type at the right."""

    def __init__(self, theme: Theme, parent: EventList) -> None:
        super().__init__(parent)
        self.theme = theme
        self._list = parent
        self._font = interface_font(_SIZE)
        self._metrics = QFontMetrics(self._font)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        row, rect = self._list.model().rows[index.row()], option.rect  # type: ignore[attr-defined]
        painter.save()
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.theme.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, QColor(self.theme.accent))
        middle = rect.top() + (rect.height() - _SWATCH) // 2
        painter.fillRect(rect.left() + _SIDE, middle, _SWATCH, _SWATCH, QColor(row.color))
        inside = rect.adjusted(_SIDE + _SWATCH + _GAP, 0, -_SIDE, 0)
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.soft))
        state = self._metrics.elidedText(
            row.state, Qt.TextElideMode.ElideRight, inside.width() * 3 // 5
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, state)
        inside.setRight(inside.right() - self._metrics.horizontalAdvance(state) - _GAP)
        painter.setPen(QColor(self.theme.ink))
        words = self._metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line."""
        return QSize(0, _ROW)
