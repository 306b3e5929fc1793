"""The pair matrix and the confusion matrix: heat maps that can be gone through cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem

from annotator.core.translation import tr
from annotator.gui.agreement_delegates import HeatDelegate
from annotator.gui.agreement_numbers import NUMBER, Index, NumberView
from annotator.gui.agreement_words import initials
from annotator.gui.fonts import interface_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.gui.agreement_numbers import Rows
    from annotator.gui.theme import Theme

_MOST_ROWS = 9  # seen at once; more scroll
_WIDEST, _NARROWEST = 66, 28
_NAMES, _FEWEST = 72, 40  # px: the widest name of a row, and how narrow it gets before cells scroll
_BESIDE = 16  # px, around a name
_NARROW = 300  # px of the whole, under which heads of people are their initials
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

    names, fewest = _NAMES, _FEWEST
    narrowest = _NARROWEST
    has_initials = True

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
            6 + max((widths.horizontalAdvance(each) for each in names), default=0), self.names
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
        whole = self._room()
        spare = whole - _BESIDE - self.narrowest * columns  # for names, without scrolling
        names = _BESIDE + min(self._names, max(spare, self.fewest))
        seen = max(1, min(columns, (whole - names) // self.narrowest))  # columns, none cut through
        wide = max(self.narrowest, min(_WIDEST, (whole - names) // seen))
        high = self.delegate.height if wide >= 44 else 28
        if seen < columns:
            names = whole - seen * wide
        self.verticalHeader().setFixedWidth(names)
        self.horizontalHeader().setDefaultSectionSize(wide)
        self.verticalHeader().setDefaultSectionSize(high)
        head = self._heads.fit(wide, is_short=self.has_initials and self.width() < _NARROW)
        more = self.horizontalScrollBar().sizeHint().height() if seen < columns else 0
        self._take_height(head + high * rows + more + 2, head + high * _MOST_ROWS + more + 2)
        self.updateGeometries()  # Qt would give the names their width at the next change only

    def _room(self) -> int:
        """The width that there is for names and cells."""
        is_long = self.numbers.rowCount() > _MOST_ROWS
        return self.width() - (self.verticalScrollBar().sizeHint().width() if is_long else 0)

    def _take_height(self, whole: int, most: int) -> None:
        """Be as high as all the rows need, or as the most that are seen at once."""
        self.setFixedHeight(min(whole, most))


class Confusion(Matrix):
    """Labels against labels. It scrolls by itself, so that its heads stay over its columns."""

    names = fewest = 148  # a label is what one looks for: it is written out
    narrowest = 26
    has_initials = False

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Confusion"), theme)

    def _room(self) -> int:
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _take_height(self, whole: int, most: int) -> None:
        self.setMaximumHeight(whole)


class _Heads(QHeaderView):
    """Heads whose words go upwards where the columns are too narrow for them."""

    def __init__(self, view: Matrix, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.theme = theme
        self._font = interface_font(12.5)
        self._longest = 0
        self._is_upright = False
        self._short: list[str] = []  # instead of the words, where they are shown
        self._initials: list[str] = []
        self.setSectionsClickable(False)

    def show_words(self, words: Sequence[str]) -> None:
        """Be ready for these."""
        widths = QFontMetrics(self._font)
        self._longest = max((widths.horizontalAdvance(each) for each in words), default=0)
        self._initials = initials(words)

    def fit(self, wide: int, *, is_short: bool) -> int:
        """Stand upright where columns of this width have no room; how high the heads are.

        With ``is_short`` they are initials then, and lie.
        """
        has_room = self._longest <= wide - 4
        self._short = self._initials if is_short and not has_room else []
        self._is_upright = not has_room and not self._short
        self.setFixedHeight(min(self._longest, _HEADS) + 10 if self._is_upright else _LOW)
        return self.height()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """One head, upright ones read from below."""
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        words = self._short[logicalIndex] if logicalIndex < len(self._short) else words
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
