"""Dashed outlines, cut from ones that were drawn before: dashes are the slowest thing to draw."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

_ROOM = 2  # pixels around an outline, for the pen
_CAP = 8  # pixels at the right end: its corners
_STEP = 256  # outlines that are kept are so wide, or twice as wide, and so on
_MOST = 300  # outlines that are kept; one takes 25 kB
_KNOWN: dict[tuple[int, int, int, float], QPixmap] = {}


def paint_dashed_outline(painter: QPainter, box: QRectF, color: QColor) -> None:
    """The outline of a suggestion; its sides stand at whole pixels of the screen."""
    ratio = painter.device().devicePixelRatio()
    left, top = round(box.left() * ratio) / ratio, round(box.top() * ratio) / ratio
    width, height = (
        round(box.right() * ratio) / ratio - left,
        round(box.bottom() * ratio) / ratio - top,
    )
    whole = _STEP * ceil((width + 2 * _CAP) / _STEP)
    outline = _outline(whole, height, color, ratio)
    tall = height + 2 * _ROOM
    cap = min(_CAP, width / 2) + _ROOM
    begin = width + 2 * _ROOM - cap

    def paint_part(x: float, source: float, wide: float) -> None:
        part = QRectF(source * ratio, 0, wide * ratio, tall * ratio)
        painter.drawPixmap(QPointF(left - _ROOM + x, top - _ROOM), outline, part)

    paint_part(0, 0, begin)
    paint_part(begin, whole + 2 * _ROOM - cap, cap)


def _outline(width: int, height: float, color: QColor, ratio: float) -> QPixmap:
    key = (width, round(height * ratio), color.rgba(), ratio)
    found = _KNOWN.get(key)
    if found is None:
        if len(_KNOWN) >= _MOST:
            _KNOWN.clear()
        found = _KNOWN[key] = _drawn(width, height, color, ratio)
    return found


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
