"""Where ranges of text stand in the viewport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from annotator.gui.text_view.geometry import Piece, caret_line, pieces, scale_of
from annotator.gui.text_view.paragraph import block_range

if TYPE_CHECKING:
    from annotator.gui.text_view.column import Column


def extent(column: Column, start: int, end: int) -> tuple[float, float] | None:
    """The top of the first line and the bottom of the last line of a range, with labels."""
    if column.session is None:
        return None
    blocks, line, tops = column.blocks, column.metrics.line, []
    for offset in (start, max(start, end - 1)):
        placed = column.place(blocks.at(offset))
        at, _ = block_range(blocks, placed.block, offset, offset)
        found = caret_line(placed.block.layout(), at)
        if found is None:
            return None
        tops.append(found[1] + placed.origin.y())
    if start == 0:
        tops[0] = min(tops[0], line * 0.7 - column.scrolled)  # with the header
    return tops[0] - line * 0.7, tops[1] + line * 0.6


def rect_of(column: Column, start: int, end: int) -> QRectF:
    """The box of a range's first line; of no width, at the caret's place, if it is empty."""
    if column.session is None:
        return QRectF()
    blocks, metrics = column.blocks, column.metrics
    for number in blocks.of(start, end):
        placed = column.place(number)
        found = pieces(placed.block, *block_range(blocks, placed.block, start, end))
        if found:
            return found[0].box(metrics.box_up, metrics.box_down).translated(placed.origin)
    placed = column.place(blocks.at(start))
    at, _ = block_range(blocks, placed.block, start, start)
    caret = caret_line(placed.block.layout(), at)
    if caret is None:
        return QRectF()
    place = Piece(0, caret[0], caret[0], caret[1], scale_of(placed.block))
    return place.box(metrics.box_up, metrics.box_down).translated(placed.origin)
