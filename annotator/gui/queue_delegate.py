"""Paints a line of the queue: a ring that fills with decisions, the title, one grey line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.model import Status
from annotator.gui.fonts import interface_font
from annotator.gui.queue_model import LINE, ROW

if TYPE_CHECKING:
    from annotator.core.queue import QueueRow
    from annotator.gui.theme import Theme

_HEIGHT = 57
_TEXT_LEFT = 44
_RIGHT = 16


class QueueDelegate(QStyledItemDelegate):
    """The look of the queue's lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._title = interface_font(14, QFont.Weight.DemiBold)
        self._line = interface_font(12.5)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every line is as high as every other."""
        return QSize(120, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        row: QueueRow | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.theme.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._accent, 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
        self._paint_state(painter, QPointF(rect.left() + 25, rect.top() + 21), row)
        self._paint_words(painter, rect, row.title, index.data(LINE))
        painter.restore()

    @property
    def _accent(self) -> QColor:
        return QColor(self.theme.accent)

    def _paint_words(self, painter: QPainter, rect: QRect, title: str, line: str) -> None:
        width = rect.width() - _TEXT_LEFT - _RIGHT
        for font, color, top, words in (
            (self._title, self.theme.ink, 9, title),
            (self._line, self.theme.soft, 31, line),
        ):
            painter.setFont(font)
            painter.setPen(QColor(color))
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            place = QRect(rect.left() + _TEXT_LEFT, rect.top() + top, width, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_state(self, painter: QPainter, centre: QPointF, row: QueueRow) -> None:
        ring = QRectF(centre.x() - 6, centre.y() - 6, 12, 12)
        if row.flag:
            _paint_flag(painter, centre, QColor(self.theme.danger))
            return
        if row.status is Status.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._accent)
            painter.drawEllipse(ring)
            painter.setPen(QPen(QColor(self.theme.on_accent), 1.6))
            painter.drawPolyline(
                [
                    centre + QPointF(-2.8, 0.2),
                    centre + QPointF(-0.6, 2.4),
                    centre + QPointF(3, -2.2),
                ]
            )
            return
        share = row.decided / max(row.suggested, row.decided, 1)
        begun = row.decided > 0 or row.status is Status.DOING
        painter.setPen(QPen(self._accent if begun else QColor(self.theme.faint), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._accent)
            inner = ring.adjusted(1.8, 1.8, -1.8, -1.8)
            painter.drawPie(inner, 90 * 16, -round(360 * 16 * share))


def _paint_flag(painter: QPainter, centre: QPointF, color: QColor) -> None:
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(centre + QPointF(-4, 6.5))
    path.lineTo(centre + QPointF(-4, -5.5))
    path.lineTo(centre + QPointF(5, -5.5))
    path.lineTo(centre + QPointF(2.6, -2.5))
    path.lineTo(centre + QPointF(5, 0.5))
    path.lineTo(centre + QPointF(-4, 0.5))
    painter.drawPath(path)
