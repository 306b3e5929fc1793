"""Paints a place in its context: the words before it, its own, those behind; label, document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.hits import NOTHING, REJECTED, SUGGESTED
from annotator.gui.fonts import interface_font, reading_font
from annotator.gui.hit_model import CHOSEN, HIT, one_line, shown_mark, shown_state
from annotator.gui.reading_order import from_right, is_right_to_left
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from annotator.core.hits import Hit
    from annotator.core.schema import Schema
    from annotator.gui.theme import Theme

HEIGHT = 34
TICK = 44  # pixels at the left in which a click chooses
_RIGHT = 20
_GAP = 18
_AIR = 2.0  # beside what is tinted or framed
_ALIGN = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the parts of a row begin, in pixels; ``key`` is where the words stand."""

    left: int
    key: int
    label: int
    document: int
    end: int


def columns(width: int) -> Columns:
    """The columns of a row that is so wide."""
    end = width - _RIGHT
    document = end - max(130, min(240, width // 5))
    label = document - max(124, min(200, width // 7))
    return Columns(TICK, TICK + round((label - _GAP - TICK) * 0.44), label, document, end)


class HitDelegate(QStyledItemDelegate):
    """The look of the rows. ``schema`` gives the labels' colours."""

    def __init__(self, theme: Theme, schema: Schema | None = None) -> None:
        super().__init__()
        self.theme = theme
        self.schema = schema
        self.tints_chosen = True
        self._context = reading_font(px=15.5)
        self._key = reading_font(px=15.5)
        self._key.setWeight(QFont.Weight.DemiBold)
        self._label = interface_font(11.5, QFont.Weight.DemiBold)
        self._small = interface_font(13)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is as high as every other."""
        return QSize(200, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        hit: Hit | None = index.data(HIT)
        if hit is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        is_chosen = bool(index.data(CHOSEN))
        self._paint_ground(painter, rect, option.state, is_chosen=is_chosen)
        place = columns(rect.width())
        painter.translate(rect.topLeft())
        self._paint_tick(painter, is_chosen=is_chosen)
        self._paint_words(painter, place, hit)
        self._paint_label(painter, place, hit)
        title = f"{hit.title}  ✓" if hit.is_done else hit.title
        self._write(painter, self._small, self.theme.soft, place.document, place.end, title)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, is_chosen: bool
    ) -> None:
        theme = self.theme
        if is_chosen and self.tints_chosen:
            painter.fillRect(rect, QColor(theme.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        painter.fillRect(rect.left() + TICK, rect.bottom(), rect.width() - TICK - _RIGHT, 1,
                         QColor(theme.hairline))  # fmt: skip
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(theme.accent))
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_tick(self, painter: QPainter, *, is_chosen: bool) -> None:
        box = QRectF(18.5, HEIGHT / 2 - 7.5, 15, 15)
        painter.setPen(QPen(QColor(self.theme.accent if is_chosen else self.theme.faint), 1))
        painter.setBrush(QColor(self.theme.accent if is_chosen else self.theme.page))
        painter.drawRoundedRect(box, 4, 4)
        if is_chosen:
            painter.setPen(QPen(QColor(self.theme.on_accent), 1.7))
            middle = box.center()
            tick = (QPointF(-3.4, 0.2), QPointF(-1, 2.8), QPointF(3.6, -2.8))
            painter.drawPolyline([middle + each for each in tick])

    def _paint_words(self, painter: QPainter, place: Columns, hit: Hit) -> None:
        before, after = one_line(hit.left), one_line(hit.right)
        mirrored = is_right_to_left(f"{before}{hit.words}{after}")
        shown = from_right if mirrored else str  # what comes before stands at the right then
        first, last = Qt.TextElideMode.ElideLeft, Qt.TextElideMode.ElideRight
        left, cut_left, right, cut_right = (
            (after, last, before, first) if mirrored else (before, first, after, last)
        )
        context, key = QFontMetricsF(self._context), QFontMetricsF(self._key)
        space = context.horizontalAdvance(" ")
        is_apart = after.startswith(" ") if mirrored else before.endswith(" ")
        stop = place.key - (space + _AIR if is_apart else 2)
        left = shown(context.elidedText(left.strip(), cut_left, stop - place.left))
        self._draw(painter, self._context, self.theme.soft, (place.left, stop), left, right=True)
        end = place.label - _GAP
        words = " ".join(hit.words.split())
        words = key.elidedText(words, Qt.TextElideMode.ElideMiddle, max(60, end - place.key))
        width = key.horizontalAdvance(words)
        self._paint_mark(painter, QRectF(place.key - 2, 6, width + 4, HEIGHT - 13), hit)
        over = (place.key, place.key + width + 2)
        self._draw(painter, self._key, self.theme.ink, over, shown(words))
        is_apart = before.endswith(" ") if mirrored else after.startswith(" ")
        start = place.key + width + (space + _AIR if is_apart else 2)
        right = shown(context.elidedText(right.strip(), cut_right, max(0, end - start)))
        self._draw(painter, self._context, self.theme.soft, (start, end), right)

    def _paint_mark(self, painter: QPainter, rect: QRectF, hit: Hit) -> None:
        """The tint of what stands here, or the dashes of what is suggested."""
        if hit.state in (NOTHING, REJECTED):
            return
        color = self._color(hit)
        if hit.state == SUGGESTED:
            painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 3, 3)
            return
        tint = QColor(color)
        tint.setAlphaF(self.theme.trigger_tint if hit.is_trigger else self.theme.tint)
        painter.fillRect(rect, tint)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), color)

    def _paint_label(self, painter: QPainter, place: Columns, hit: Hit) -> None:
        words, state = shown_mark(hit).upper(), shown_state(hit)
        start: float = place.label
        end = place.document - _GAP
        if words:
            font = QFont(self._label)
            font.setStrikeOut(hit.state == REJECTED)
            self._write(painter, font, self._color(hit).name(), start, end, words)
            start += QFontMetricsF(font).horizontalAdvance(words) + 7
        if state and end - start > 24:
            color = self.theme.warning if hit.note else self.theme.soft
            self._write(painter, self._small, color, start, end, state)

    def _color(self, hit: Hit) -> QColor:
        if self.schema is None:
            return QColor(self.theme.soft)
        return label_color(self.schema, hit.label, self.theme)

    def _write(
        self, painter: QPainter, font: QFont, color: str, start: float, end: float, words: str
    ) -> None:
        mode = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(font).elidedText(words, mode, end - start)
        self._draw(painter, font, color, (start, end), shown)

    @staticmethod
    def _draw(
        painter: QPainter,
        font: QFont,
        color: str,
        place: tuple[float, float],
        words: str,
        *,
        right: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(color))
        side = _ALIGN.AlignRight if right else _ALIGN.AlignLeft
        rect = QRectF(place[0], 0, max(0.0, place[1] - place[0]), HEIGHT)
        painter.drawText(rect, side | _ALIGN.AlignVCenter | _ALIGN.AlignAbsolute, words)
