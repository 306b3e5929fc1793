"""Where ranges of text stand in the viewport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from annotator.core.caret import token_at
from annotator.core.graphemes import is_boundary, step
from annotator.gui.text_view.geometry import Piece, caret_line, pieces, position_at, scale_of
from annotator.gui.text_view.laying_out import block_rect
from annotator.gui.text_view.paragraph import block_range

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from annotator.gui.text_view.column import Column


def extent(column: Column, start: int, end: int) -> tuple[float, float] | None:
    """The top of the first line and the bottom of the last one, with arcs above, labels below."""
    if column.session is None:
        return None
    reached: list[tuple[float, float]] = []
    for offset in (start, max(start, end - 1)):
        placed = column.place(column.blocks.at(offset))
        at, _ = block_range(column.blocks, placed.block, offset, offset)
        found = caret_line(placed.block.layout(), at)
        if found is None:
            return None
        middle, line = found[1] + placed.origin.y(), column.metrics.line * scale_of(placed.block)
        labels = column.metrics.more_room(placed.paragraph.rows, placed.paragraph.depth)
        reached.append((middle - line, middle + line * 0.6 + max(0.0, labels)))
    top, bottom = reached[0][0], reached[1][1]
    return (min(top, -column.scrolled) if start == 0 else top), bottom  # with the header


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


def offset_at(column: Column, point: QPointF, on_character: bool = False) -> int:
    """The offset nearest to a point of the viewport, or of the character under it."""
    if column.session is None:
        return 0
    block = column.block_at(point.y())
    inner, number = point - column.origin(block), block.blockNumber()
    at = position_at(block, inner.x(), inner.y(), column.below(number), on_character)
    return column.blocks.offset(number, at)


def cursor_position(column: Column, offset: int) -> int:
    """The position of Qt's own cursor at an offset."""
    number = column.blocks.at(offset)
    return column.block(number).position() + column.blocks.position(number, offset)


def offset_of_cursor(column: Column, qt_pos: int) -> int:
    """The offset where Qt's own cursor stands."""
    block = column.block(0).document().findBlock(qt_pos)
    return column.blocks.offset(block.blockNumber(), qt_pos - block.position())


def unit_at(column: Column, point: QPointF, exact: bool) -> tuple[int, int]:
    """The token at a point; between tokens, or where ``exact``, an empty range."""
    if not exact and column.session is not None:
        offset = offset_at(column, point, on_character=True)
        token = token_at(column.session.text, offset)
        if token is not None and offset < token[1]:
            return token
    nearest = offset_at(column, point)
    if column.session is not None and not is_boundary(column.session.text, nearest):
        nearest = step(column.session.text, nearest, -1)
    return nearest, nearest


def offset_by_lines(column: Column, offset: int, lines: int) -> int:
    """The offset at the same x, so many visual lines further down (or up)."""
    if column.session is None:
        return offset
    column.settle_rest()
    placed = column.place(column.blocks.at(offset))
    at, _ = block_range(column.blocks, placed.block, offset, offset)
    found = caret_line(placed.block.layout(), at)
    if found is None:
        return offset
    x, block = found[0] + placed.origin.x(), placed.block
    number = lines
    if _lines_of(column, block):
        line = block.layout().lineForTextPosition(at)
        number += line.lineNumber() if line.isValid() else block.layout().lineCount() - 1
    elif lines > 0:
        number -= 1  # from a blank line the next one is the first of what follows
    while number < 0 and block.previous().isValid():
        block = block.previous()
        number += _lines_of(column, block)
    while number >= _lines_of(column, block) and block.next().isValid():
        number -= _lines_of(column, block)
        block = block.next()
    if not 0 <= number < block.layout().lineCount():
        return 0 if lines < 0 else len(column.session.text)
    target = block.layout().lineAt(number)
    y = target.y() + target.ascent() + column.origin(block).y()
    return offset_at(column, QPointF(x, y))


def _lines_of(column: Column, block: QTextBlock) -> int:
    """How many lines the caret can stand on; it steps over blank ones."""
    block_rect(block)  # has it laid out
    return block.layout().lineCount() if block.text().strip() else 0
