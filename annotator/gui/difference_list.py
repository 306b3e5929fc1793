"""The list of places where annotators differ: the sentence, and who made what of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from annotator.core.translation import tr
from annotator.gui.difference_delegate import BEGINS, DIFFERENCE, DifferenceDelegate
from annotator.gui.difference_words import around, spoken
from annotator.gui.plain_words import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from annotator.gui.agreement_numbers import Index
    from annotator.gui.theme import Theme
    from annotator.services.agreement.parts import Difference

_MOVES = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
     Qt.Key.Key_End)
)  # fmt: skip


class DifferenceModel(QAbstractListModel):
    """Rows of differences; more are asked for as one comes to the end."""

    more_wanted = Signal(int)  # how many are there already

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Difference] = []
        self._total = 0
        self._is_waiting = False

    def show_differences(self, shown: Sequence[Difference], total: int) -> None:
        """Other differences: the first ones of so many."""
        self.beginResetModel()
        self._shown, self._total, self._is_waiting = list(shown), total, False
        self.endResetModel()

    def add(self, shown: Sequence[Difference]) -> None:
        """The ones that follow."""
        self._is_waiting = False
        if not shown:
            self._total = len(self._shown)
            return
        self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(shown) - 1)
        self._shown += shown
        self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are there."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether more can be read."""
        return not parent.isValid() and not self._is_waiting and len(self._shown) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Ask for more, once."""
        self._is_waiting = True
        self.more_wanted.emit(len(self._shown))

    def difference(self, row: int) -> Difference:
        """The difference of a row."""
        return self._shown[row]

    def begins_document(self, row: int) -> bool:
        """Whether the row above is of another document."""
        return not row or self._shown[row - 1].document != self._shown[row].document

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The Difference, its words, or what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        difference = self._shown[index.row()]
        if role == DIFFERENCE:
            return difference
        if role == BEGINS:
            return self.begins_document(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return difference.words or difference.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(difference)
        if role == Qt.ItemDataRole.ToolTipRole:
            left, words, right = around(difference)
            return plain_tip(f"{difference.title}\n{left}{words}{right}")
        return None


class DifferenceList(QListView):
    """Goes through the differences. ``opened`` says which one is to be read in its document."""

    opened = Signal(object)  # Difference

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("differences")
        self.setAccessibleName(tr("Where they differ"))
        self.differences = DifferenceModel()
        self.delegate = DifferenceDelegate(theme)
        self.setModel(self.differences)
        self.setItemDelegate(self.delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.delegate.theme = theme
        self.viewport().update()

    @property
    def current(self) -> Difference | None:
        """The difference that one stands on."""
        row = self.currentIndex().row()
        return self.differences.difference(row) if row >= 0 else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first one."""
        if not self.currentIndex().isValid() and self.differences.rowCount():
            self.setCurrentIndex(self.differences.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; what else a key means is for the screen."""
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the place."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(index.data(DIFFERENCE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stances may need other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
