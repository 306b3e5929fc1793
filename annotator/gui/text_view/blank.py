"""The column without a document: a sentence that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor

from annotator.gui.fonts import reading_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from annotator.gui.text_view.view import TextView

_WIDTH = 460.0  # px at 100 %


def paint_sentence(painter: QPainter, around: QRect, sentence: str, view: TextView) -> None:
    """Write a sentence a little above the middle of a rectangle."""
    painter.setFont(reading_font(view.zoom))
    painter.setPen(QColor(view.theme.soft))
    area = QRectF(around)
    side = max(24.0, (area.width() - _WIDTH * view.zoom / 100) / 2)
    area.adjust(side, 0, -side, -area.height() * 0.1)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area, flags, sentence)
