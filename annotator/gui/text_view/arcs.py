"""The arcs of the selected event: from its trigger to each filler, with the role's name.

An arc rises to the gap above its line, runs there, and comes down on the filler. To another line
it runs through the margin, so it never crosses words. Arcs of one event share their trigger, so
where there is no room for levels they may share a rail.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from annotator.core.lanes import lanes

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from annotator.gui.text_view.metrics import Metrics
    from annotator.gui.theme import Theme

_GRIP = 3.5  # px: how near to an arc hits it
_NAME_HEIGHT = 14.0
_LONGEST_NAME = 150  # px at 100 %; what is left out stands on the card
_MARGIN = 34  # px beside the column that names may use
_NEXT = 1.9  # lines: what is nearer stands on the next line
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an arc ends: the box of the words, in the viewport.

    ``room`` is what is free above it, ``bottom`` the lower rim of the label under it.
    """

    left: float
    right: float
    top: float
    room: float
    bottom: float

    @property
    def x(self) -> float:
        """The middle."""
        return (self.left + self.right) / 2

    def same_line(self, other: Anchor) -> bool:
        """Whether both stand on one visual line."""
        return abs(self.top - other.top) < 2


@dataclass(frozen=True, slots=True)
class Arc:
    """A role to draw; ``suggested`` ones are dashed."""

    role: str
    filler: Anchor
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """The name of a role, centred on a point of its rail."""

    text: str
    x: float
    y: float
    width: float
    role: str = ""


@dataclass(slots=True)
class Drawing:
    """Everything to draw, and what the mouse can hit of it."""

    solid: QPainterPath = field(default_factory=QPainterPath)
    dashed: QPainterPath = field(default_factory=QPainterPath)
    ways: list[tuple[str, list[Point]]] = field(default_factory=list)  # each arc's role and points
    tags: list[Tag] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The column's edges, how far apart two lines may be for an arc to be drawn whole, and the
    labels and badges that the names of roles must not cover, nor, with room, the trigger's ring."""

    left: float
    right: float
    far: float
    taken: tuple[QRectF, ...] = ()
    ring: QRectF = field(default_factory=QRectF)


def draw_arcs(trigger: Anchor, arcs: list[Arc], bounds: Bounds, metrics: Metrics) -> Drawing:
    """The paths and tags of an event's arcs, in viewport coordinates."""
    drawing = Drawing()
    near = [arc for arc in arcs if arc.filler.same_line(trigger)]
    spans = [_sorted(arc.filler.x, trigger.x) for arc in near]
    most = max(1, int(trigger.room / metrics.level))
    highest = 0
    for arc, lane in zip(near, lanes(spans), strict=True):
        level = min(lane, most - 1)
        highest = max(highest, level + 1)
        y = trigger.top - metrics.rail - level * metrics.level
        points = [(trigger.x, trigger.top - 1), (trigger.x, y)]
        points += [(arc.filler.x, y), (arc.filler.x, arc.filler.top - 1)]
        _add(drawing, arc, points, 9 * metrics.z)
        start = _inner_end(arc.filler, trigger, near)
        drawing.tags.append(_tag(arc, start, y, metrics, bounds, drawing.tags))
    # arcs to other lines leave above those of this line where there is room
    leaving = trigger.top - metrics.rail - min(highest, most - 1) * metrics.level
    for upward in (True, False):
        beside = [arc for arc in arcs if _is_beside(trigger, arc.filler, upward, metrics)]
        _add_next_line(drawing, trigger, beside, bounds, metrics)
    for arc in arcs:
        if abs(arc.filler.top - trigger.top) >= _NEXT * metrics.line:
            _add_other_line(drawing, trigger, arc, (leaving, bounds), metrics)
    return drawing


def _is_beside(trigger: Anchor, filler: Anchor, upward: bool, metrics: Metrics) -> bool:
    """Whether a filler stands on the line just above (or below) the trigger's."""
    apart = trigger.top - filler.top if upward else filler.top - trigger.top
    return 2 <= apart < _NEXT * metrics.line


def _sorted(one: float, other: float) -> tuple[float, float]:
    return (one, other) if one <= other else (other, one)


def _inner_end(filler: Anchor, trigger: Anchor, near: list[Arc]) -> float:
    """Where the part of the rail that only this filler uses begins."""
    return _own_part(trigger.x, filler.x, [arc.filler.x for arc in near])


def _own_part(start: float, end: float, others: list[float]) -> float:
    """Where, on the way from ``start`` to ``end``, the last of the others has branched off."""
    between = [x for x in others if min(start, end) < x < max(start, end)]
    if not between:
        return start
    return max(between) if end > start else min(between)


def _tag(
    arc: Arc, start: float, y: float, metrics: Metrics, bounds: Bounds, others: list[Tag]
) -> Tag:
    """The role's name, on the middle of its own part of the rail, or as near as it is free."""
    name = arc.role.replace("_", " ")
    longest = round(_LONGEST_NAME * metrics.z)
    text = metrics.role_widths.elidedText(name, Qt.TextElideMode.ElideRight, longest)
    width = metrics.role_widths.horizontalAdvance(text) + 6
    left, right = bounds.left - _MARGIN + width / 2, bounds.right + _MARGIN - width / 2
    end = arc.filler.x
    wanted = (end + start) / 2 if abs(end - start) > width + 24 else end
    tag = Tag(text, wanted, y, width, arc.role)
    low, high = min(start, end) - width / 2, max(start, end) + width / 2
    spared = (*bounds.taken, bounds.ring)
    for gap, reach, taken in (
        (14.0, 0.0, spared),
        (6.0, 0.0, spared),
        (6.0, 0.0, bounds.taken),
        (4.0, 60.0, spared),
        (2.0, 120.0, bounds.taken),
    ):
        for step in range(40):
            for x in (wanted + step * 5, wanted - step * 5):
                tag = Tag(text, x, y, width, arc.role)
                inside = bounds.left <= x <= bounds.right and left <= x <= right
                if (
                    inside
                    and low - reach <= x <= high + reach
                    and _is_free(tag, taken, others, gap)
                ):
                    return tag
    return Tag("", wanted, y, 0)  # no room at all: the event card says it


def _is_free(tag: Tag, taken: tuple[QRectF, ...], others: list[Tag], gap: float) -> bool:
    rect = QRectF(tag.x - tag.width / 2, tag.y - 4, tag.width, 8)
    if any(rect.intersects(each) for each in taken):
        return False
    return all(
        abs(each.y - tag.y) > 11 or abs(each.x - tag.x) > (each.width + tag.width) / 2 + gap
        for each in others
    )


def _path(drawing: Drawing, arc: Arc) -> QPainterPath:
    return drawing.dashed if arc.suggested else drawing.solid


def _add(drawing: Drawing, arc: Arc, points: list[Point], radius: float) -> None:
    """Draw an arc through points, and remember where it runs."""
    _rounded(_path(drawing, arc), points, radius)
    drawing.ways.append((arc.role, points))


def _add_next_line(
    drawing: Drawing, trigger: Anchor, arcs: list[Arc], bounds: Bounds, metrics: Metrics
) -> None:
    """Through the gap between two neighbouring lines: from the upper one's label to the lower."""
    ways: list[tuple[Arc, float, float, float]] = []  # arc, x at the trigger, x and y at its end
    for arc in arcs:
        upper, lower = _by_height(trigger, arc.filler)
        y = max(lower.top - metrics.rail, upper.bottom + 1)
        x = upper.left + min(10 * metrics.z, (upper.right - upper.left) / 2)
        points = [(x, upper.bottom), (x, y), (lower.x, y), (lower.x, lower.top - 1)]
        _add(drawing, arc, points, 7 * metrics.z)
        ways.append((arc, x, lower.x, y) if arc.filler is lower else (arc, lower.x, x, y))
    for arc, start, end, y in ways:
        begin = _own_part(start, end, [other for _, _, other, _ in ways])
        ending = replace(arc, filler=replace(arc.filler, left=end, right=end))
        drawing.tags.append(_tag(ending, begin, y, metrics, bounds, drawing.tags))


def _by_height(one: Anchor, other: Anchor) -> tuple[Anchor, Anchor]:
    return (one, other) if one.top <= other.top else (other, one)


def _add_other_line(
    drawing: Drawing, trigger: Anchor, arc: Arc, how: tuple[float, Bounds], metrics: Metrics
) -> None:
    """Through the margin at the nearer side."""
    filler, (from_y, bounds) = arc.filler, how
    to_left = trigger.x + filler.x - 2 * bounds.left
    to_right = 2 * bounds.right - trigger.x - filler.x
    is_left = to_left <= to_right
    margin = bounds.left - 13 * metrics.z if is_left else bounds.right + 13 * metrics.z
    to_y = filler.top - metrics.rail
    path, radius = _path(drawing, arc), 9 * metrics.z
    start = [(trigger.x, trigger.top - 1), (trigger.x, from_y), (margin, from_y)]
    end = [(filler.x, filler.top - 1), (filler.x, to_y), (margin, to_y)]
    if abs(to_y - from_y) <= bounds.far:
        _add(drawing, arc, start + end[::-1], radius)
    else:
        stub = 16 * metrics.z if to_y > from_y else -16 * metrics.z
        _stub(path, start, stub, radius)
        _stub(path, end, -stub, radius)
        drawing.ways += [(arc.role, start), (arc.role, end)]
    edge = bounds.left if is_left else bounds.right
    drawing.tags.append(_tag(arc, edge, to_y, metrics, bounds, drawing.tags))


def _stub(path: QPainterPath, points: list[Point], length: float, radius: float) -> None:
    """A rail into the margin that ends in an arrow, because the other end is far away."""
    x, y = points[-1][0], points[-1][1] + length
    _rounded(path, [*points, (x, y)], radius)
    back = -4.0 if length > 0 else 4.0
    path.moveTo(x - 3.5, y + back)
    path.lineTo(x, y)
    path.lineTo(x + 3.5, y + back)


def _rounded(path: QPainterPath, points: list[Point], radius: float) -> None:
    """A line through points, its corners rounded."""
    path.moveTo(*points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_toward(corner, before, radius))
        path.quadTo(QPointF(*corner), _toward(corner, after, radius))
    path.lineTo(*points[-1])


def _toward(corner: Point, point: Point, radius: float) -> QPointF:
    """The point at most ``radius`` (and half the way) from a corner toward another point."""
    dx, dy = point[0] - corner[0], point[1] - corner[1]
    length = (dx * dx + dy * dy) ** 0.5
    if length == 0:
        return QPointF(*corner)
    share = min(radius, length / 2 if length > 2 * radius else length * 0.9) / length
    return QPointF(corner[0] + dx * share, corner[1] + dy * share)


def role_at(drawing: Drawing, x: float, y: float) -> str | None:
    """The role whose name or arc is at a point; where arcs share a rail, the shortest one's."""
    for tag in drawing.tags:
        if tag.text and abs(x - tag.x) <= tag.width / 2 and abs(y - tag.y) <= _NAME_HEIGHT / 2:
            return tag.role
    near = [
        (sum(map(_length, points, points[1:])), role)
        for role, points in drawing.ways
        if any(_gap(start, end, x, y) <= _GRIP for start, end in pairwise(points))
    ]
    return min(near)[1] if near else None


def _length(start: Point, end: Point) -> float:
    return abs(end[0] - start[0]) + abs(end[1] - start[1])


def _gap(start: Point, end: Point, x: float, y: float) -> float:
    """How far a point is from a line that runs across or down, as those of arcs do."""
    left, right = sorted((start[0], end[0]))
    top, bottom = sorted((start[1], end[1]))
    return max(left - x, x - right, top - y, y - bottom, 0.0)


def paint_arcs(painter: QPainter, drawing: Drawing, metrics: Metrics, theme: Theme) -> None:
    """Paint what ``draw_arcs`` made."""
    pen = QPen(QColor(theme.soft), max(1.1, 1.1 * metrics.z))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(drawing.solid)
    pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.drawPath(drawing.dashed)
    painter.setFont(metrics.role_font)
    height = metrics.role_widths.height()
    for tag in drawing.tags:
        if not tag.text:
            continue
        rect = QRectF(tag.x - tag.width / 2, tag.y - height / 2, tag.width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.page))
        painter.drawRoundedRect(rect.adjusted(0, 2, 0, -2), 3, 3)
        painter.setPen(QColor(theme.soft))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(rect.translated(0, -0.5), flags, tag.text)
