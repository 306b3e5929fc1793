"""Numbers that keys and mouse lead to, each with what is behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.gui.plain_words import plain_tip, said_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from annotator.gui.agreement_words import Measured
    from annotator.services.agreement.parts import Cell

    Rows = Sequence[Sequence["Number | None"]]

NUMBER = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
# the focus comes back, from another window or from a menu: nobody went anywhere
_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_MOVES = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp,
     Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Behind:
    """What a number opens: the cells of the comparison, and what that list is called."""

    title: str
    cells: tuple[Cell, ...]

    @property
    def is_agreement(self) -> bool:
        """Whether it opens places where annotators agree."""
        cell = self.cells[0]
        return cell.label is not None and cell.label == cell.against


@dataclass(frozen=True, slots=True)
class Number:
    """One number, or a row with one, as it is shown and as it is said.

    ``name`` stands before it, ``note`` in grey behind or under it; ``spoken`` is all of it in
    words. ``label`` is a label or event type whose colour it has, ``heat`` how strong its ground
    is, 0 to 1. ``behind`` is None where nothing can be opened.
    """

    shown: str
    spoken: str
    name: str = ""
    note: str = ""
    tip: str = ""
    label: str = ""
    heat: float | None = None
    figure: Measured | None = None
    behind: Behind | None = None
    is_quiet: bool = False  # says little: a rare label, no difference at all


class OneByOne(Sequence[Sequence["Number | None"]]):
    """A row of one number for each of some things, made when it is looked at for the first time.

    There may be a row for every document of a project.
    """

    def __init__(self, things: Sequence[Any], number_of: Callable[[Any], Number]) -> None:
        self._things, self._number_of = things, number_of
        self._made: dict[int, list[Number | None]] = {}

    def __len__(self) -> int:
        return len(self._things)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        if place not in self._made:
            self._made[place] = [self._number_of(self._things[place])]
        return self._made[place]


class NumberModel(QAbstractTableModel):
    """A table of numbers; None is a place where there can't be one."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Rows = ()
        self._names: tuple[Sequence[str], Sequence[str]] = ((), ())
        self.begins_with_names = False  # the first column is of words, not of numbers

    def show_numbers(
        self, rows: Rows, columns: Sequence[str] = (), names: Sequence[str] = ()
    ) -> None:
        """Other numbers; ``columns`` are the heads over them, ``names`` those at the left."""
        self.beginResetModel()
        self._rows, self._names = rows, (columns, names)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        nested = parent is not None and parent.isValid()
        return 0 if nested or not self._rows else len(self._rows[0])

    def number(self, index: Index) -> Number | None:
        """The number there."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return self._rows[index.row()][index.column()]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Where there is no number, nothing can be gone to."""
        if self.number(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The Number, what is shown of it, or what a screen reader says."""
        number = self.number(index)
        if number is None:
            return None
        if role == NUMBER:
            return number
        if role == Qt.ItemDataRole.DisplayRole:
            return number.shown
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return number.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(number.tip or number.spoken)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of columns and rows."""
        if role == Qt.ItemDataRole.TextAlignmentRole and self.begins_with_names and not section:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        names = self._names[orientation == Qt.Orientation.Vertical]
        return said_as(role, names[section] if section < len(names) else "")


class NumberView(QTableView):
    """Shows numbers. Arrows and clicks reach one, a double click opens it."""

    reached = Signal(object)  # Number
    opened = Signal(object)  # Number

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("numbers")
        self.setAccessibleName(name)
        self.numbers = NumberModel()
        self.is_source = False  # whether what is listed at the right is behind a number here
        self.setModel(self.numbers)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(8)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)

    def show_numbers(
        self, rows: Rows, columns: Sequence[str] = (), names: Sequence[str] = ()
    ) -> None:
        """Other numbers; one stays where one was, as far as it is still there."""
        here = self.currentIndex()
        row, column = here.row(), here.column()
        self.numbers.show_numbers(rows, columns, names)
        if row >= 0:
            self._stand(row, column)

    def show_source(self, *, is_source: bool) -> None:
        """Whether the list at the right shows what is behind the number that one stands on."""
        if is_source != self.is_source:
            self.is_source = is_source
            self.viewport().update()

    @property
    def number(self) -> Number | None:
        """The number that one stands on."""
        return self.numbers.number(self.currentIndex())

    def go_to(self, row: int, column: int = 0) -> None:
        """Stand on a number, as if it were clicked."""
        self._stand(row, column)
        self._tell()

    def _stand(self, row: int, column: int) -> None:
        index = self.numbers.index(
            min(row, self.numbers.rowCount() - 1), min(column, self.numbers.columnCount() - 1)
        )
        if self.numbers.number(index) is None:
            index = self._first()
        self.setCurrentIndex(index)

    def _first(self) -> QModelIndex:
        for row in range(self.numbers.rowCount()):
            for column in range(self.numbers.columnCount()):
                index = self.numbers.index(row, column)
                if self.numbers.number(index) is not None:
                    return index
        return QModelIndex()

    def _tell(self) -> None:
        number = self.number
        if number is not None:
            self.reached.emit(number)

    # -- keys and mouse -------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The number that one comes to is shown at the right."""
        super().focusInEvent(event)
        if event.reason() in _BACK:
            return
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._first())
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; what else a key means is for the screen, not for finding a cell by a letter."""
        if event.key() in _MOVES and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            before = self.currentIndex()
            super().keyPressEvent(event)
            if self.currentIndex() != before:
                self._tell()
        else:
            event.ignore()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """In one column, Home and End lead to its ends; in one row, to the row's."""
        ends = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
        if action in ends and self.numbers.columnCount() == 1:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        found = super().moveCursor(action, modifiers)
        return found if self.numbers.number(found) is not None else self.currentIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click reaches a number."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self.numbers.number(index) is not None:
            self.setCurrentIndex(index)
            self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click goes on to what is behind it."""
        number = self.numbers.number(self.indexAt(event.position().toPoint()))
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self.opened.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked."""
        super().mouseMoveEvent(event)
        is_number = self.numbers.number(self.indexAt(event.position().toPoint())) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_number else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
