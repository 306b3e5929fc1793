"""Boxes around words, cut from ones that were drawn before.

What is half transparent and taller than a line of type, Qt hands to other threads span by span:
that takes 100 microseconds instead of 6, and now and then ten milliseconds. Dashes are slow too.
"""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable

_STEP = 128  # boxes that are kept are so wide, or twice as wide, and so on
_MOST = 500  # boxes that are kept; one takes 15 kB


class Look(NamedTuple):
    """What a box looks like: ``draw`` gets a painter, the box, and the colour.

    ``room`` is how far it reaches out, ``cap`` how much of its right end differs from its middle.
    """

    draw: Callable[[QPainter, QRectF, QColor], None]
    room: int
    cap: int


_KNOWN: dict[tuple[Look, int, int, int, float], QPixmap] = {}


def on_pixels(box: QRectF, ratio: float) -> QRectF:
    """A box whose sides stand at whole pixels of a screen that has so many to a unit."""
    left, top = round(box.left() * ratio) / ratio, round(box.top() * ratio) / ratio
    right, bottom = round(box.right() * ratio) / ratio, round(box.bottom() * ratio) / ratio
    return QRectF(left, top, right - left, bottom - top)


def corner_on_pixels(corner: QPointF, ratio: float) -> QPointF:
    """A corner at a whole pixel, the same one wherever the text is scrolled to."""
    return QPointF(*(floor(each * ratio + 0.5) / ratio for each in corner.toTuple()))


def paint_box(painter: QPainter, look: Look, box: QRectF, color: QColor, ratio: float) -> None:
    """Paint a box that stands at whole pixels of the screen, as ``on_pixels`` has it."""
    width, height = round(box.width() * ratio), round(box.height() * ratio)  # in those pixels
    room = ceil(look.room * ratio)
    cap = room + min(ceil(look.cap * ratio), width // 2)
    whole = _STEP * ceil((width + 2 * look.cap * ratio) / _STEP)
    drawn = _box(look, whole, height, color, ratio)
    begin, tall = width + 2 * room - cap, height + 2 * room
    left, top = box.left() - room / ratio, box.top() - room / ratio
    painter.drawPixmap(QPointF(left, top), drawn, QRectF(0, 0, begin, tall))
    from_cap = QRectF(whole + 2 * room - cap, 0, cap, tall)
    painter.drawPixmap(QPointF(left + begin / ratio, top), drawn, from_cap)


def _box(look: Look, width: int, height: int, color: QColor, ratio: float) -> QPixmap:
    key = (look, width, height, color.rgba(), ratio)
    found = _KNOWN.get(key)
    if found is None:
        if len(_KNOWN) >= _MOST:
            _KNOWN.clear()
        found = _KNOWN[key] = _drawn(look, width, height, color, ratio)
    return found


def _drawn(look: Look, width: int, height: int, color: QColor, ratio: float) -> QPixmap:
    room = ceil(look.room * ratio)
    drawn = QPixmap(width + 2 * room, height + 2 * room)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    with QPainter(drawn) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(room / ratio, room / ratio, width / ratio, height / ratio)
        look.draw(painter, box, color)
    return drawn


def _tint(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(box, 2, 2)


def _dashes(painter: QPainter, box: QRectF, color: QColor) -> None:
    pen = QPen(color, 1.1)
    pen.setDashPattern([3.0, 2.2])
    painter.setPen(pen)
    painter.drawRoundedRect(box, 4, 4)


def _line(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setPen(QPen(color, 1.3))
    painter.drawRoundedRect(box.adjusted(-0.3, -0.3, 0.3, 1.5), 4, 4)


def _glow(painter: QPainter, box: QRectF, color: QColor, down: float = 2.5) -> None:
    soft = QColor(color)
    soft.setAlphaF(0.28)
    painter.setPen(QPen(soft, 3.5))
    painter.drawRoundedRect(box.adjusted(-3, -3, 3, down), 6, 6)


def _ring(painter: QPainter, box: QRectF, color: QColor) -> None:
    _glow(painter, box, color, 1.2)
    painter.setPen(QPen(color, 1.8))
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 0.8), 5, 5)


TINT = Look(_tint, 0, 3)  # behind what somebody decided
DASHES = Look(_dashes, 2, 8)  # around a suggestion
LINE = Look(_line, 3, 6)  # around what fills a role
# Below they stay flat: the label stands there.
GLOW = Look(_glow, 5, 8)  # around the trigger of the selected event
RING = Look(_ring, 5, 8)  # around what the keys act on
