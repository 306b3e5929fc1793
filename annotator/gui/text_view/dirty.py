"""Which parts of the column look different when what is emphasised changes."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from annotator.gui.text_view.places import extent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.core.session import Session
    from annotator.gui.text_view.column import Column
    from annotator.gui.text_view.state import ViewState

Range = tuple[int, int]
_MANY = 40  # ranges: to find out where they stand takes longer than to paint all that is seen


def emphasised(session: Session, state: ViewState) -> set[Range]:
    """The ranges of text that a state paints differently from plain marks.

    The trigger of the selected event and its fillers count as one range: arcs run between them.
    """
    ranges: set[Range] = set(state.found)
    for mark_id in (state.current, *(each for _, each in state.candidates)):
        mark = session.mark(mark_id) if mark_id else None
        if mark is not None:
            ranges.add((mark.span.start, mark.span.end))
    event = session.event(state.selected_event) if state.selected_event else None
    if event is not None:
        fillers = (session.filler_span(each) for each in event.arguments)
        spans = [event.trigger, *(span for span in fillers if span is not None)]
        ranges.add((min(span.start for span in spans), max(span.end for span in spans)))
    return ranges


def repaint(column: Column, viewport: QWidget, ranges: set[Range]) -> None:
    """Have the viewport painted again where these ranges stand, with their labels and arcs."""
    if len(ranges) > _MANY:
        viewport.update()
        return
    seen = column.in_sight()
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
