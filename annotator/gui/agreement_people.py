"""Annotators side by side: how fast, and what became of the suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent

from annotator.core.translation import tr
from annotator.gui.agreement_delegates import TableDelegate
from annotator.gui.agreement_numbers import NumberView
from annotator.gui.agreement_tables import PEOPLE_HEADS
from annotator.gui.fonts import interface_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.gui.agreement_numbers import Index, Rows
    from annotator.gui.theme import Theme

_HEAD = 30
_NAME = 132  # px of a name that are always there


class _WholeRows(TableDelegate):
    """A row opens as one, so the ring is around all of it."""

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of a cell, and its part of the ring."""
        here, rect = self.view.currentIndex(), QRectF(option.rect)
        if index.row() != here.row() or not (self.view.is_source or self.view.hasFocus()):
            super().paint_ground(painter, option, index)
            return
        if self.view.is_source:
            painter.fillRect(rect, QColor(self.theme.selection))
        if self.view.hasFocus():
            wide = self.view.horizontalHeader().length()
            left = rect.left() - self.view.horizontalHeader().sectionPosition(index.column())
            painter.setClipRect(rect)
            self.paint_ring(painter, QRectF(left, rect.top(), wide, rect.height()))
            painter.setClipping(False)


class People(NumberView):
    """A row for each annotator. It scrolls by itself: the bar for more columns is always seen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Annotators"))
        self._delegate = _WholeRows(self, theme)
        self.numbers.begins_with_names = True
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._small = interface_font(12.5)
        header = self.horizontalHeader()
        header.setFont(self._small)
        header.setFixedHeight(_HEAD)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.show()
        self.verticalHeader().setDefaultSectionSize(self._delegate.height)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_people(self, rows: Rows) -> None:
        """Show these rows."""
        self.show_numbers(rows, [tr(each) for each in PEOPLE_HEADS])
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names get the room that there is; where there is too little, one scrolls sideways."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        columns, rows = self.numbers.columnCount(), self.numbers.rowCount()
        if not columns:
            return
        heads, cells = QFontMetrics(self._small), QFontMetrics(self._delegate.font)
        wide = [heads.horizontalAdvance(tr(head)) + 22 for head in PEOPLE_HEADS]
        named = (self.numbers.index(row, 0).data() or "" for row in range(rows))
        name = max((cells.horizontalAdvance(each) + 20 for each in named), default=0)
        wide[0] = max(wide[0], min(name, _NAME))
        room = self._room(rows)
        spare = max(0, room - sum(wide))
        more = min(spare, max(0, name - wide[0]))
        wide[0] += more
        share = (spare - more) // columns
        for column, each in enumerate(wide):
            self.horizontalHeader().resizeSection(column, each + share)
        bar = self.horizontalScrollBar().sizeHint().height() if sum(wide) > room else 0
        self.setMaximumHeight(self._whole(rows) + bar)

    def _whole(self, rows: int) -> int:
        return _HEAD + self._delegate.height * max(rows, 1) + 2

    def _room(self, rows: int) -> int:
        """The width beside the scroll bar that many people need."""
        is_long = self.height() < self._whole(rows)
        return self.width() - (self.verticalScrollBar().sizeHint().width() if is_long else 0)
