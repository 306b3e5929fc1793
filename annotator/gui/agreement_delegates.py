"""How numbers look: cards, heat maps, rows with a value, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.colors import mixed
from annotator.gui.agreement_numbers import NUMBER, Index, Number, NumberView
from annotator.gui.agreement_words import PART, UNDEFINED
from annotator.gui.fonts import interface_font, reading_font

if TYPE_CHECKING:
    from annotator.gui.theme import Theme

CARD_HEIGHT = 84
INSET = 8  # px that words stand to the right of the ground of their row
HEAD = 32  # over each of the columns: as high as a tab, whose words stand in its middle
ROW = 28  # a document, a bar, an annotator
LONG_ROW = 48  # a figure with the line that says what it is
_ALIGN = Qt.AlignmentFlag
_HEAT = 0.46  # share of the accent in the strongest ground


class Ink(NamedTuple):
    """How words are written: font, a colour of the theme or ``#rrggbb``, where in their place."""

    font: QFont
    color: str
    align: Qt.AlignmentFlag = _ALIGN.AlignLeft


class NumberDelegate(QStyledItemDelegate):
    """The ground of a number, and words on it. Subclasses say what is written where."""

    height = ROW

    def __init__(self, view: NumberView, theme: Theme) -> None:
        super().__init__(view)
        self.view = view
        self.theme = theme
        self.font = interface_font(13.5)
        self.bold = interface_font(13.5, QFont.Weight.DemiBold)
        self.small = interface_font(12.5)
        view.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The view gives every column its width."""
        return QSize(40, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one number."""
        number: Number | None = index.data(NUMBER)
        if number is None:
            return
        painter.save()
        self.paint_ground(painter, option, index)
        self.paint_number(painter, option.rect, number)
        painter.restore()

    def paint_number(self, painter: QPainter, rect: QRect, number: Number) -> None:
        """Paint what it says."""

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A tint for the one that is listed at the right, a ring for the one with the keys."""
        rect = QRectF(option.rect)
        is_current = index == self.view.currentIndex()
        if is_current and self.view.is_source:
            painter.fillRect(rect, QColor(self.theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.theme.hover))
        if is_current and self.view.hasFocus():
            self.paint_ring(painter, rect)

    def paint_ring(self, painter: QPainter, rect: QRectF, radius: float = 3) -> None:
        """The outline of where the keys are."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)

    def write(self, painter: QPainter, place: QRect, words: str, ink: Ink) -> int:
        """Words in one line, with three dots where there is no room; how wide they are."""
        if place.width() <= 0:
            return 0
        painter.setFont(ink.font)
        painter.setPen(QColor(getattr(self.theme, ink.color, ink.color)))
        widths = QFontMetrics(ink.font)
        shown = widths.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, ink.align | _ALIGN.AlignVCenter | _ALIGN.AlignAbsolute, shown)
        return widths.horizontalAdvance(shown)


class CardDelegate(NumberDelegate):
    """A headline figure: caption, a large serif figure, a grey line under it."""

    height = CARD_HEIGHT

    def __init__(self, view: NumberView, theme: Theme) -> None:
        super().__init__(view, theme)
        self._big = reading_font(px=31)
        self._big.setWeight(QFont.Weight.DemiBold)
        self._big.setWordSpacing(0)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Hairlines between the cards; the chosen measure has a line of the accent under it."""
        rect = option.rect
        if index.column():
            painter.fillRect(rect.left(), rect.top() + 4, 1, rect.height() - 12,
                             QColor(self.theme.hairline))  # fmt: skip
        inside = self._inside(rect)
        if index != self.view.currentIndex():
            return
        if self.view.hasFocus():
            ring = QRectF(rect)
            ring.setLeft(inside.left() - INSET)
            self.paint_ring(painter, ring.adjusted(0, 0, -6, 0), 5)
        else:
            painter.fillRect(inside.left(), rect.bottom() - 1, min(inside.width(), 64), 2,
                             QColor(self.theme.accent))  # fmt: skip

    def paint_number(self, painter: QPainter, rect: QRect, number: Number) -> None:
        """The three lines."""
        inside = self._inside(rect)
        line = QRect(inside.left(), rect.top() + 4, inside.width(), 18)
        self.write(painter, line, number.name, Ink(self.small, "soft"))
        line = QRect(inside.left(), rect.top() + 22, inside.width(), 36)
        self.write(painter, line, number.shown, Ink(self._big, "ink"))
        line = QRect(inside.left(), rect.top() + 58, inside.width(), 18)
        self.write(
            painter, line, self._fitting(number.note, inside.width()), Ink(self.small, "soft")
        )

    def _fitting(self, note: str, wide: int) -> str:
        """As many parts of the grey line as there is room for, at least the first."""
        widths, parts = QFontMetrics(self.small), note.split(PART)
        while len(parts) > 1 and widths.horizontalAdvance(PART.join(parts)) > wide:
            parts.pop()
        return PART.join(parts)

    @staticmethod
    def _inside(rect: QRect) -> QRect:
        return rect.adjusted(18 if rect.left() > 0 else INSET, 0, -12, 0)


class HeatDelegate(NumberDelegate):
    """A cell of a matrix on a ground as strong as its value."""

    height = 40

    def __init__(self, view: NumberView, theme: Theme) -> None:
        super().__init__(view, theme)
        self.tiny = interface_font(11)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The heat; a ring of ink around the cell that is listed at the right."""
        number: Number = index.data(NUMBER)
        place = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if number.heat is not None:
            share = max(0.0, min(1.0, number.heat)) * _HEAT
            strong = self.theme.soft if number.is_quiet else self.theme.accent
            painter.setBrush(QColor(mixed(self.theme.page, strong, share)))
            painter.drawRoundedRect(place, 4, 4)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(self.theme.faint), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if index == self.view.currentIndex() and (self.view.is_source or self.view.hasFocus()):
            color = self.theme.accent if self.view.hasFocus() else self.theme.soft
            painter.setPen(QPen(QColor(color), 2 if self.view.hasFocus() else 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 4, 4)

    def paint_number(self, painter: QPainter, rect: QRect, number: Number) -> None:
        """The value in the middle."""
        font = self.font if rect.width() >= 44 else self.tiny
        is_dim = number.shown in (UNDEFINED, "·")
        ink = Ink(font, "soft" if is_dim else "ink", _ALIGN.AlignHCenter)
        self.write(painter, rect, number.shown, ink)


class RowDelegate(NumberDelegate):
    """A name at the left, its value at the right."""

    values = 56

    def paint_number(self, painter: QPainter, rect: QRect, number: Number) -> None:
        """Name and value."""
        place = rect.adjusted(INSET, 0, -INSET, 0)
        right = QRect(place.right() - self.values, rect.top(), self.values + 1, rect.height())
        wide = self.write(painter, right, number.shown, Ink(self.font, "soft", _ALIGN.AlignRight))
        left = place.adjusted(0, 0, -wide - 12, 0)
        self.write(painter, left, number.name, Ink(self.font, "ink"))


class LongRowDelegate(NumberDelegate):
    """A figure with its interval, and under its name in grey how it is counted."""

    height = LONG_ROW

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A hairline under each."""
        rect = option.rect
        painter.fillRect(rect.left() + INSET, rect.bottom(), rect.width() - 2 * INSET, 1,
                         QColor(self.theme.hairline))  # fmt: skip
        super().paint_ground(painter, option, index)

    def paint_number(self, painter: QPainter, rect: QRect, number: Number) -> None:
        """Two lines: name and value; how it is counted and the interval."""
        place = rect.adjusted(INSET, 0, -INSET, 0)
        first = QRect(place.left(), rect.top() + 4, place.width(), 21)
        second = QRect(place.left(), rect.top() + 24, place.width(), 18)
        right = Ink(self.bold, "ink", _ALIGN.AlignRight)
        wide = self.write(painter, first, number.shown, right)
        self.write(painter, first.adjusted(0, 0, -wide - 12, 0), number.name, Ink(self.font, "ink"))
        behind, _, how = number.note.partition("\n")
        wide = self.write(painter, second, behind, Ink(self.small, "soft", _ALIGN.AlignRight))
        self.write(painter, second.adjusted(0, 0, -wide - 12, 0), how, Ink(self.small, "soft"))


class TableDelegate(NumberDelegate):
    """A cell of a table with heads: the first column at the left, figures at the right."""

    height = 30

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one number; the first column is a name."""
        number: Number | None = index.data(NUMBER)
        if number is None:
            return
        painter.save()
        self.paint_ground(painter, option, index)
        rect: QRect = option.rect
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(self.theme.hairline))
        is_name = index.column() == 0
        align = _ALIGN.AlignLeft if is_name else _ALIGN.AlignRight
        color = "soft" if number.is_quiet or number.shown == UNDEFINED else "ink"
        ink = Ink(self.font, color, align)
        self.write(painter, rect.adjusted(INSET, 0, -6, 0), number.shown, ink)
        painter.restore()
