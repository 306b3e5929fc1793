"""What lies over the text: arcs of the selected event, numbered badges, the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from annotator.gui.text_view.arcs import (
    Anchor,
    Arc,
    Bounds,
    Drawing,
    draw_arcs,
    paint_arcs,
    role_at,
)
from annotator.gui.text_view.geometry import caret_line, pieces, scale_of
from annotator.gui.text_view.paragraph import block_range
from annotator.gui.text_view.scene import is_suggested

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from annotator.core.model import Argument, Event, Mention, Span
    from annotator.core.session import Mark
    from annotator.gui.text_view.geometry import Piece
    from annotator.gui.text_view.paragraph import Shape
    from annotator.gui.text_view.scene import Placed, Scene

_FAR_LINES = 9


def paint_event_arcs(painter: QPainter, scene: Scene) -> None:
    """The arcs of the selected event."""
    drawing = event_drawing(scene)
    if drawing is not None:
        paint_arcs(painter, drawing, scene.metrics, scene.theme)


def argument_at(scene: Scene, x: float, y: float) -> str | None:
    """The role whose arc or name is at a point of the viewport."""
    drawing = event_drawing(scene)
    return role_at(drawing, x, y) if drawing is not None else None


def event_drawing(scene: Scene) -> Drawing | None:
    """The arcs of the selected event, and no other's."""
    if scene.event is None:
        return None
    trigger = _anchor(scene, scene.event.trigger, scene.event)
    if trigger is None:
        return None
    arcs = []
    for argument in scene.arguments:
        span = scene.session.filler_span(argument)
        item = scene.session.mention(argument.mention or "")
        filler = (
            _anchor(scene, span, item or scene.session.event(argument.event or ""))
            if span
            else None
        )
        if filler is not None and filler != trigger:
            arcs.append(Arc(argument.role, filler, _is_open(scene, argument)))
    metrics = scene.metrics
    far = min(_FAR_LINES * metrics.line, scene.column.height() * 0.7)
    ring = QRectF(trigger.left - 4, trigger.top - 4, trigger.right - trigger.left + 8, 4)
    taken = (*scene.label_rects, *(rect for _, _, rect in badge_rects(scene)))
    bounds = Bounds(scene.column.left(), scene.column.right(), far, taken, ring)
    return draw_arcs(trigger, arcs, bounds, metrics)


def _is_open(scene: Scene, argument: Argument) -> bool:
    mark = scene.session.mark(scene.state.selected_event or "")
    return is_suggested(argument) or (mark is not None and mark.suggested)


def _anchor(scene: Scene, span: Span, item: Mention | Event | None) -> Anchor | None:
    """Where the first words of a span stand, which may be those of a mention or a trigger."""
    for number in scene.blocks.of(span.start, span.end):
        placed = scene.place(number)
        found = pieces(placed.block, *block_range(scene.blocks, placed.block, *span.fragments[0]))
        if found:
            return _anchor_of(scene, placed, found[0], item)
    return None


def _anchor_of(scene: Scene, placed: Placed, piece: Piece, item: Mention | Event | None) -> Anchor:
    metrics = scene.metrics
    box = piece.box(metrics.box_up, 0).translated(placed.origin)
    room = 0.0
    if piece.line == 0 and scene.blocks.begins(placed.block.blockNumber()):
        # above a first line is a paragraph's end, above the first paragraph the header
        room = metrics.level * (2.6 if placed.block.blockNumber() == 0 else 2.1)
    below = piece.box(0, metrics.box_down).translated(placed.origin).bottom()
    bottom = below + metrics.label_drop + metrics.label_height
    for shape in placed.paragraph.shapes:
        if shape.mark.item is item and shape.label is not None:
            bottom = shape.label.rect.bottom() + placed.origin.y()
    return Anchor(box.left(), box.right(), box.top(), room, bottom + 1)


def badge_rects(scene: Scene) -> list[tuple[int, Mark, QRectF]]:
    """Number, mark and rectangle of each candidate's badge that may be visible."""
    if scene.badges is None:
        scene.badges = _place_badges(scene)
    return scene.badges


def _place_badges(scene: Scene) -> list[tuple[int, Mark, QRectF]]:
    here = {placed.block.blockNumber() for placed in scene.visible}
    result: list[tuple[int, Mark, QRectF]] = []
    for number, mark_id in scene.state.candidates:
        mark = scene.session.mark(mark_id)
        if mark is None:
            continue
        numbers = scene.blocks.of(mark.span.start, mark.span.end)
        if here.isdisjoint(numbers):
            continue
        found = scene.shape(mark)
        if found is not None:
            taken = [rect for _, _, rect in result]
            placed, shape = found
            piece = _upper_right(shape)
            result.append((number, mark, _badge_rect(scene, placed, piece, number, taken)))
    return result


def _upper_right(shape: Shape) -> Piece:
    """The piece that carries the badge: the rightmost on the mark's first line."""
    first = shape.pieces[0].line
    return max((each for each in shape.pieces if each.line == first), key=lambda each: each.right)


def _badge_rect(
    scene: Scene, placed: Placed, piece: Piece, number: int, taken: list[QRectF]
) -> QRectF:
    """The badge's place: over the words' own right end, moved left off labels and badges."""
    metrics = scene.metrics
    size = metrics.badge
    width = size if number < 10 else size * 1.45
    box = piece.box(metrics.box_up, 0).translated(placed.origin)
    rect = QRectF(box.right() + 4 - width, box.top() - size * 0.66, width, size)
    way = rect.adjusted(-box.width(), 0, 0, 0)
    top, bottom = way.top(), way.bottom()
    blocked = taken + [
        each
        for each, first, last in scene.label_places
        if first < bottom and last > top and each.intersects(way)
    ]
    moved = 0.0
    while moved <= box.width() - width / 2:
        if not any(rect.translated(-moved, 0).intersects(each) for each in blocked):
            return rect.translated(-moved, 0)
        moved += 3
    return rect


def paint_badges(painter: QPainter, scene: Scene) -> None:
    """The numbers of the candidates."""
    theme = scene.theme
    painter.setFont(scene.metrics.badge_font)
    for number, _, rect in badge_rects(scene):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.page))
        radius = rect.height() / 2
        painter.drawRoundedRect(rect.adjusted(-0.8, -0.8, 0.8, 0.8), radius + 1, radius + 1)
        painter.setBrush(QColor(theme.badge))
        painter.drawRoundedRect(rect, radius, radius)
        painter.setPen(QColor(theme.on_badge))
        painter.drawText(rect.translated(0, -0.5), Qt.AlignmentFlag.AlignCenter, str(number))


def caret_rect(scene: Scene, offset: int) -> QRectF | None:
    """The caret's rectangle in the viewport."""
    placed = scene.place(scene.blocks.at(offset))
    start, _ = block_range(scene.blocks, placed.block, offset, offset)
    found = caret_line(placed.block.layout(), start)
    if found is None:
        return None
    metrics = scene.metrics
    width, scale = max(1.6, 1.8 * metrics.z), scale_of(placed.block)
    up, down = metrics.box_up * scale + 1, metrics.box_down * scale + 1
    top_left = QPointF(found[0] - width / 2, found[1] - up) + placed.origin
    return QRectF(top_left.x(), top_left.y(), width, up + down)
