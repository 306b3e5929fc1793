"""All annotations and suggestions of the document as a table: the second full way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.core.translation import phrase, tr
from annotator.gui.drop_down import DropDown
from annotator.gui.mention_model import LABEL, ORDERS, ROLE, STATE, STATE_ROLE, WORDS, MentionModel
from annotator.gui.page import hairline
from annotator.gui.plain_words import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from annotator.core.session import Session
    from annotator.gui.theme import Theme

_ROW = 30
_DETAIL = 66  # px: three lines of small words
_KEY = Qt.Key
_OWN_KEYS = frozenset(
    (_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_PageUp,
     _KEY.Key_PageDown, _KEY.Key_Home, _KEY.Key_End, _KEY.Key_Tab, _KEY.Key_Backtab)
)  # fmt: skip
_ACCEPT = (_KEY.Key_Return, _KEY.Key_Enter)
_REJECT = (_KEY.Key_Backspace, _KEY.Key_Delete)
_NOTHING = phrase(
    "No annotations yet. Escape leads to the text; there a letter labels a word.",
)
_NOT_FOUND = phrase("No annotation has these words.")


class MentionTable(QTableView):
    """The table; the row that one goes to or chooses becomes the current mark.

    Arrow keys move, Enter accepts and goes on, Backspace rejects or removes; every other key is
    offered to ``other_keys`` and means what it means in the text.
    """

    mark_reached = Signal(str)  # by the arrow keys; the table keeps the focus
    mark_chosen = Signal(str)  # by a click
    decision_wanted = Signal(str, bool)  # the mark's id, whether to accept

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("mention_table")
        self.setAccessibleName(tr("Annotations and suggestions"))
        self.other_keys: Callable[[QKeyEvent], bool] = lambda event: False
        self.setModel(MentionModel(theme))
        self._signs = _StateSigns(theme, self)
        self.setItemDelegateForColumn(STATE, self._signs)
        self._rows = _Rows(theme, self)
        self.setItemDelegate(self._rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self._set_up_header()
        self.clicked.connect(self._choose)

    def _set_up_header(self) -> None:
        head = self.horizontalHeader()
        head.setAccessibleName(tr("Columns"))
        for column, width in ((STATE, 26), (LABEL, 92), (ROLE, 86)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, width)
        head.setMinimumSectionSize(26)
        head.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        head.moveSection(head.visualIndex(STATE), 0)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def model(self) -> MentionModel:
        """The model, by its own type."""
        found = super().model()
        if not isinstance(found, MentionModel):
            raise TypeError(tr("the table has another model"))
        return found

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.model().theme = self._signs.theme = self._rows.theme = theme
        self.viewport().update()

    def show_session(self, session: Session | None, current: str | None) -> None:
        """Show the marks as they are now, and which one is current."""
        self.model().show_session(session)
        self.updateGeometries()  # Qt would do so later, and could scroll to no row until then
        self.show_current(current)

    def show_current(self, current: str | None) -> None:
        """Select the row of a mark, where it is shown and not selected already."""
        row = self.model().row_of(current) if current else None
        if row is not None and row != self.currentIndex().row():
            self.selectRow(row)
        elif row is None and not self.hasFocus():
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moving in the table moves in the text; deciding goes on to the next row to decide."""
        row, plain = self.currentIndex().row(), not event.modifiers()
        last = self.model().rowCount() - 1
        if plain and event.key() in (_KEY.Key_Home, _KEY.Key_End) and last >= 0:
            self.selectRow(0 if event.key() == _KEY.Key_Home else last)
            self._tell_row(row)
        elif event.key() in _OWN_KEYS and (plain or event.key() == _KEY.Key_Backtab):
            super().keyPressEvent(event)
            self._tell_row(row)
        elif row >= 0 and plain and event.key() in (*_ACCEPT, *_REJECT):
            self._decide(row, accept=event.key() in _ACCEPT)
        elif event.key() == _KEY.Key_Escape or not self.other_keys(event):
            event.ignore()  # Escape leads back to the text

    def _tell_row(self, before: int) -> None:
        row = self.currentIndex().row()
        if row not in (before, -1):
            self.mark_reached.emit(self.model().mark_at(row).id)

    def _decide(self, row: int, *, accept: bool) -> None:
        """Decide about a row and go to the next one to decide, or stay near."""
        model = self.model()
        mark, waiting = model.mark_at(row), model.undecided_after(row)
        if mark.suggested or not accept:
            self.decision_wanted.emit(mark.id, accept)
        rows = (number for number in map(model.row_of, waiting) if number is not None)
        found = next((number for number in rows if model.mark_at(number).suggested), None)
        if found is None and model.rowCount():
            found = min(row, model.rowCount() - 1)
        if found is not None:
            self.selectRow(found)
            self.mark_reached.emit(model.mark_at(found).id)

    def _choose(self, index: QModelIndex) -> None:
        self.mark_chosen.emit(self.model().mark_at(index.row()).id)


class TablePage(QWidget):
    """The table under a field that sifts it and a choice of its order."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.table = MentionTable(theme)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Words, label, state or role"))
        self.field.setAccessibleName(tr("Show only annotations with these words"))
        self.field.textChanged.connect(self._sift)
        self._order = DropDown()
        self._order.setAccessibleName(tr("Sort annotations by"))
        self._order.addItems([tr("by {order}", order=tr(order)) for order in ORDERS])
        self._order.activated.connect(lambda number: self._sort(ORDERS[number], backward=False))
        self._sorted: tuple[str, bool] = ("place", False)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by_column)
        self._nothing = PlainLabel()
        self._nothing.setProperty("tone", "soft")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(20, 8, 20, 8)
        self._detail = PlainLabel()
        self._detail.setProperty("tone", "soft")
        self._detail.setWordWrap(True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setContentsMargins(20, 10, 20, 0)
        self._detail.setFixedHeight(_DETAIL)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.table.model().dataChanged.connect(self._show_detail)
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addWidget(hairline())
        column.addWidget(self._detail)

    def show_session(self, session: Session | None, current: str | None) -> None:
        """Show the marks as they are now, and which one is current."""
        self.table.show_session(session, current)
        self._say_if_empty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the field, Enter and the down key lead into the table."""
        down = (_KEY.Key_Down, *_ACCEPT)
        if self.field.hasFocus() and event.key() in down and self.table.model().rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            if self.table.currentIndex().row() < 0:
                self.table.selectRow(0)
        elif event.key() == _KEY.Key_Escape and self.field.text():
            self.field.clear()
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _sift(self, words: str) -> None:
        self.table.model().sift(words)
        self._say_if_empty()

    def _show_detail(self) -> None:
        """Say all of the current row: in the columns words are shortened."""
        row, model = self.table.currentIndex().row(), self.table.model()
        self._detail.setText(model.spoken(row) if 0 <= row < model.rowCount() else "")

    def _say_if_empty(self) -> None:
        empty = self.table.model().rowCount() == 0
        self._nothing.setText(tr(_NOT_FOUND) if self.field.text().strip() else tr(_NOTHING))
        self._nothing.setVisible(empty)
        self._show_detail()

    def _sort_by_column(self, column: int) -> None:
        """A click on a header sorts by it, another one backward, a third as it was."""
        order = ("words", "label", "state", "role")[column]
        if self._sorted == (order, True):
            self._sort("place", backward=False)
        else:
            self._sort(order, backward=self._sorted == (order, False))

    def _sort(self, order: str, *, backward: bool) -> None:
        self._sorted = (order, backward)
        row = self.table.currentIndex().row()
        current = self.table.model().mark_at(row).id if row >= 0 else None
        self.table.model().sort_by(order, backward=backward)
        self._order.setCurrentIndex(ORDERS.index(order))
        self.table.show_current(current)


class _Rows(QStyledItemDelegate):
    """The row that the keys are in has lines above and below it, while the table has the keys."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell, and the lines."""
        super().paint(painter, option, index)
        self.paint_lines(painter, option)

    def paint_lines(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint the lines alone."""
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            rect, color = option.rect, QColor(self.theme.accent)
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, color)
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color)


class _StateSigns(_Rows):
    """A sign for each state: a ring that waits, a tick, a tick with a dot, a plus."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground as in the other columns, and the sign over it."""
        ground = QStyleOptionViewItem(option)
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, ground, painter)
        state = index.data(STATE_ROLE)
        middle = QRectF(option.rect).center() + QPointF(2, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self.theme.soft if state == "suggested" else self.theme.good
        painter.setPen(QPen(QColor(color), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state == "suggested":
            painter.drawEllipse(middle, 4, 4)
        elif state == "added":
            painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
            painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4))
        else:
            tick = [QPointF(-4, 0.3), QPointF(-1.2, 3.2), QPointF(4.2, -3.4)]
            painter.drawPolyline([middle + point for point in tick])
        if state == "corrected":
            painter.setBrush(QColor(color))
            painter.drawEllipse(middle + QPointF(4, 3.2), 0.7, 0.7)
        painter.restore()
        self.paint_lines(painter, option)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the sign needs."""
        return QSize(26, _ROW)
