"""The pair matrix and the confusion matrix: heat maps that can be gone through cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem

from annotator.gui.agreement_delegates import HeatDelegate
from annotator.gui.agreement_numbers import NUMBER, Index, NumberView
from annotator.gui.fonts import interface_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.gui.agreement_numbers import Rows
    from annotator.gui.theme import Theme

_MOST_ROWS = 9  # seen at once; more scroll
_WIDEST, _NARROWEST = 66, 34
_NAMES = 96  # the widest name of a row
_HEADS, _LOW = 118, 24  # px: the highest heads, and those that lie


class _Corner(HeatDelegate):
    """A cell; where one would meet oneself stands a dot."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        if index.data(NUMBER) is not None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setPen(QColor(self.theme.faint))
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, "·")
        painter.restore()


class Matrix(NumberView):
    """A heat map with names over and beside it, as wide as there is room."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__(name)
        self.delegate = _Corner(self, theme)
        self._small = interface_font(12.5)
        self._names = 0
        self._heads, beside = _Heads(self, theme), self.verticalHeader()
        self.setHorizontalHeader(self._heads)
        for header in (self._heads, beside):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(8)
            header.setHighlightSections(False)
            header.setFont(self._small)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
            header.show()
        beside.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setCornerButtonEnabled(False)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.delegate.theme = theme
        self._heads.theme = theme
        self._heads.viewport().update()
        self.viewport().update()

    def show_matrix(self, rows: Rows, heads: Sequence[str], names: Sequence[str]) -> None:
        """Show these; the view gets as high as they need."""
        widths = QFontMetrics(self._small)
        self._names = min(
            max((widths.horizontalAdvance(each) for each in names), default=0), _NAMES
        )
        self._heads.show_words(heads)
        self.show_numbers(rows, heads, names)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wider or narrower cells."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows, columns = self.numbers.rowCount(), self.numbers.columnCount()
        if not columns:
            return
        names = self._names + 16
        wide = max(_NARROWEST, min(_WIDEST, (self.width() - names) // columns))
        high = self.delegate.height if wide >= 44 else 28
        self.verticalHeader().setFixedWidth(names)
        self.horizontalHeader().setDefaultSectionSize(wide)
        self.verticalHeader().setDefaultSectionSize(high)
        head = self._heads.fit(wide)
        bar = self.horizontalScrollBar()
        more = bar.sizeHint().height() if wide * columns > self.width() - names else 0
        self.setFixedHeight(head + high * self._seen(rows) + more + 2)

    def _seen(self, rows: int) -> int:
        return min(rows, _MOST_ROWS)


class Confusion(Matrix):
    """Labels against labels; all its rows are shown, since the page scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Confusion", theme)

    def _seen(self, rows: int) -> int:
        return rows


class _Heads(QHeaderView):
    """Heads whose words go upwards where the columns are too narrow for them."""

    def __init__(self, view: Matrix, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.theme = theme
        self._font = interface_font(12.5)
        self._longest = 0
        self._is_upright = False
        self.setSectionsClickable(False)

    def show_words(self, words: Sequence[str]) -> None:
        """Be ready for these."""
        widths = QFontMetrics(self._font)
        self._longest = max((widths.horizontalAdvance(each) for each in words), default=0)

    def fit(self, wide: int) -> int:
        """Stand upright where columns of this width have no room; how high the heads are."""
        self._is_upright = self._longest > wide - 4
        self.setFixedHeight(min(self._longest, _HEADS) + 10 if self._is_upright else _LOW)
        return self.height()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """One head, upright ones read from below."""
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.soft))
        if self._is_upright:
            painter.translate(rect.center().x(), rect.bottom() - 4)
            painter.rotate(-90)
            shown = QFontMetrics(self._font).elidedText(
                words, Qt.TextElideMode.ElideRight, rect.height() - 8
            )
            place = QRectF(0, -rect.width() / 2, rect.height() - 6, rect.width())
            painter.drawText(
                place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown
            )
        else:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
