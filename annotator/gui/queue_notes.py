"""The queue's lines with a small mark where notes are, filled where a question waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from annotator.gui.fonts import interface_font
from annotator.gui.queue_delegate import QueueDelegate
from annotator.gui.queue_model import ROW

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.gui.theme import Theme

_RADIUS, _FROM_RIGHT, _FROM_TOP = 5.5, 9.0, 20.0


class NotingDelegate(QueueDelegate):
    """``noted`` has the ids of documents with notes, and how many questions wait in each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.noted: dict[str, int] = {}
        self._sign = interface_font(9.5, QFont.Weight.Bold)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line, and the mark at its right."""
        super().paint(painter, option, index)
        row = index.data(ROW)
        if row is None or row.id not in self.noted:
            return
        rect: QRect = option.rect
        waits = self.noted[row.id] > 0
        color = QColor(self.theme.warning if waits else self.theme.soft)
        centre = QPointF(rect.right() - _FROM_RIGHT, rect.top() + _FROM_TOP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1.1))
        painter.setBrush(color if waits else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        if waits:
            painter.setFont(self._sign)
            painter.setPen(QColor(self.theme.on_label))
            place = QRect(round(centre.x() - 6), round(centre.y() - 7), 12, 13)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")
        else:
            for step in (-2, 0, 2):
                left, right = QPointF(-2.5, step), QPointF(0.8 if step == 2 else 2.5, step)
                painter.drawLine(centre + left, centre + right)
        painter.restore()
