"""Which parts of the column look different when what is emphasised changes."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from annotator.core.model import Note
from annotator.gui.text_view.places import extent, rect_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.core.session import Session
    from annotator.gui.text_view.column import Column
    from annotator.gui.text_view.paragraph import Shape
    from annotator.gui.text_view.scene import Placed
    from annotator.gui.text_view.state import ViewState

Range = tuple[int, int]
_MANY = 40  # ranges: to find out where they stand takes longer than to paint all that is seen
_AROUND = 6  # pixels around the caret or a badge


def emphasised(session: Session, state: ViewState) -> set[Range]:
    """The ranges of text of which a state paints whole lines differently.

    The trigger of the selected event and its fillers count as one range: arcs run between them.
    """
    ranges: set[Range] = set(state.found)
    event = session.event(state.selected_event) if state.selected_event else None
    if event is not None:
        fillers = (session.filler_span(each) for each in event.arguments)
        spans = [event.trigger, *(span for span in fillers if span is not None)]
        ranges.add((min(span.start for span in spans), max(span.end for span in spans)))
    return ranges


def _standing_out(
    column: Column, viewport: QWidget, states: Sequence[ViewState]
) -> Iterator[QRect]:
    """Where the marks with a ring and those with a number stand, as far as they are seen."""
    rings = {state.current for state in states if state.current}
    numbered = {mark_id for state in states for _, mark_id in state.candidates}
    if column.session is None or not (rings or numbered):
        return
    has_notes = any(each.target for each in column.session.layer.all(Note))
    for placed in column.visible(QRectF(viewport.rect())):
        for shape in placed.paragraph.shapes:
            if shape.mark.id in rings:
                yield shape.bounds.translated(placed.origin.toPoint())
            if shape.mark.id in numbered:
                found = _badge_area(column, placed, shape)
                if has_notes:  # the sign of a note gives way to a number
                    found.setLeft(0)
                    found.setRight(viewport.width())
                yield found


def _badge_area(column: Column, placed: Placed, shape: Shape) -> QRect:
    """Wherever the number of a mark may stand, over its first line."""
    metrics = column.metrics
    first = [each for each in shape.pieces if each.line == shape.pieces[0].line]
    boxes = [each.box(metrics.box_up, 0) for each in first]
    left, right = min(each.left() for each in boxes), max(each.right() for each in boxes)
    size = 2 * metrics.badge
    area = QRectF(left - size, boxes[0].top() - size, right - left + 2 * size, 2 * size)
    return area.translated(placed.origin).toAlignedRect()


def repaint(
    column: Column, viewport: QWidget, ranges: set[Range], states: Sequence[ViewState] = ()
) -> None:
    """Have the viewport painted again where these ranges stand, with their labels and arcs.

    And where marks stand out in these states from plain ones.
    """
    if len(ranges) > _MANY:
        viewport.update()
        return
    _repaint_ranges(column, viewport, ranges)
    for area in _standing_out(column, viewport, states):
        viewport.update(area)


def repaint_caret(
    column: Column, viewport: QWidget, selections: set[Range], carets: set[int]
) -> None:
    """Have the viewport painted again where something is selected, and where the caret stands."""
    _repaint_ranges(column, viewport, {each for each in selections if each[0] < each[1]})
    for offset in carets:
        found = rect_of(column, offset, offset).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        viewport.update(found.toAlignedRect())


def _repaint_ranges(column: Column, viewport: QWidget, ranges: set[Range]) -> None:
    seen = column.in_sight() if ranges else ()
    if not seen:
        return
    first, last = column.blocks.ranges[min(seen)][0], column.blocks.ranges[max(seen)][1]
    here = [(start, end) for start, end in ranges if start <= last and end >= first]
    # what lies out of sight would only be laid out
    for start, end in {(max(start, first), min(end, last)) for start, end in here}:
        reach = extent(column, start, end)
        if reach is None:
            viewport.update()
            return
        top, bottom = floor(reach[0]), ceil(reach[1])
        viewport.update(0, top, viewport.width(), bottom - top)
