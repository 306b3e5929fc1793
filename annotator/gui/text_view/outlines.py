"""Dashed outlines, drawn once for each size and colour: dashes are the slowest thing to draw."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

_ROOM = 2  # pixels around an outline, for the pen
_STEPS = 4  # of a pixel, to which sizes are rounded
_MOST = 1_000  # outlines that are kept; a small one takes 5 kB
_Key = tuple[int, int, int, float]
_KNOWN: dict[_Key, QPixmap] = {}


def paint_dashed_outline(painter: QPainter, box: QRectF, color: QColor) -> None:
    """The outline of a suggestion. Its place is rounded to whole pixels of the screen."""
    ratio = painter.device().devicePixelRatio()
    width, height = ceil(box.width() * _STEPS), ceil(box.height() * _STEPS)
    key = (width, height, color.rgba(), ratio)
    outline = _KNOWN.get(key)
    if outline is None:
        if len(_KNOWN) >= _MOST:
            _KNOWN.clear()
        outline = _KNOWN[key] = _drawn(width / _STEPS, height / _STEPS, color, ratio)
    left, top = round(box.left() * ratio) / ratio, round(box.top() * ratio) / ratio
    painter.drawPixmap(QPointF(left - _ROOM, top - _ROOM), outline)


def _drawn(width: float, height: float, color: QColor, ratio: float) -> QPixmap:
    size = (ceil((each + 2 * _ROOM) * ratio) for each in (width, height))
    outline = QPixmap(*size)
    outline.setDevicePixelRatio(ratio)
    outline.fill(Qt.GlobalColor.transparent)
    pen = QPen(color, 1.1)
    pen.setDashPattern([3.0, 2.2])
    with QPainter(outline) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(_ROOM, _ROOM, width, height), 4, 4)
    return outline
