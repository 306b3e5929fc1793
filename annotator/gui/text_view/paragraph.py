"""What is painted of one paragraph's marks, in the paragraph's own coordinates."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from annotator.core.lanes import Box, Place, lanes, pack
from annotator.gui.text_view.geometry import Piece, is_mixed, pieces

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from annotator.core.schema import Schema
    from annotator.core.session import Mark, Session
    from annotator.core.text import Text
    from annotator.gui.text_view.metrics import Metrics


@dataclass(frozen=True, slots=True)
class Label:
    """The words under a mark and the rectangle that they fill."""

    text: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Shape:
    """One mark within one paragraph: its pieces in reading order, and its label.

    ``lane`` is how deep its underline lies (0: just under the words). ``gaps`` lead from fragment
    to fragment. A mark that began in an earlier paragraph has no label here.
    """

    mark: Mark
    pieces: tuple[Piece, ...]
    lane: int
    gaps: tuple[Piece, ...]
    label: Label | None
    starts: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The shapes of a paragraph, outer ones first, and the room that they need."""

    shapes: tuple[Shape, ...] = ()
    rows: int = 1
    depth: int = 1


NOTHING = Paragraph()


def label_text(schema: Schema, mark: Mark) -> str:
    """What is written under a mark: its label, and the attributes that are not the default."""
    name = mark.label.replace("_", " ").upper()
    if not mark.item.attributes:
        return name
    defaults = {each.name: each.default for each in schema.attributes_of(mark.label)}
    parts = [
        (key if value is True else f"not {key}" if value is False else str(value)).replace("_", " ")
        for key, value in mark.item.attributes
        if value != defaults.get(key) and not (value is False and defaults.get(key) is None)
    ]
    return " · ".join([name, *parts])


def block_range(text: Text, block: QTextBlock, start: int, end: int) -> tuple[int, int]:
    """A code point range as Qt positions relative to a block, clipped to its text."""
    first, last = text.paragraphs[block.blockNumber()]
    base, to_qt = block.position(), text.qt_map.qt_pos
    return to_qt(min(max(start, first), last)) - base, to_qt(min(max(end, first), last)) - base


def lay_out(session: Session, block: QTextBlock, metrics: Metrics) -> Paragraph:
    """The shapes of a laid-out block of the session's text."""
    marks = session.marks_in(block.blockNumber())
    if not marks or block.layout().lineCount() == 0:
        return NOTHING
    mixed = is_mixed(block.text())
    placed = []
    for mark in marks:
        parts = _pieces_of(session.text, block, mark, mixed)
        if any(parts):
            placed.append((mark, parts))
    if not placed:
        return NOTHING
    depths = lanes([(mark.span.start, mark.span.end) for mark, _ in placed])
    labels, rows = _labels(session, block, placed, depths, metrics)
    first, last = session.text.paragraphs[block.blockNumber()]
    shapes = tuple(
        Shape(
            mark,
            tuple(piece for part in parts for piece in part),
            depth,
            _gaps(parts),
            label,
            starts=mark.span.start >= first,
            ends=mark.span.end <= last,
        )
        for (mark, parts), depth, label in zip(placed, depths, labels, strict=True)
    )
    return Paragraph(shapes, rows, max(depths) + 1)


def _pieces_of(text: Text, block: QTextBlock, mark: Mark, mixed: bool) -> list[list[Piece]]:
    """The pieces of each fragment that lies in this block."""
    result = []
    for start, end in mark.span.fragments:
        begin, stop = block_range(text, block, start, end)
        found = pieces(block, begin, stop, mixed)
        if found:
            result.append(found)
    return result


def _gaps(parts: list[list[Piece]]) -> tuple[Piece, ...]:
    """What lies between fragments on one line; between lines, a stub after and before."""
    result = []
    for before, after in pairwise(parts):
        one, other = before[-1], after[0]
        if one.line == other.line:
            left, right = sorted((one, other), key=lambda piece: piece.left)
            result.append(Piece(one.line, left.right, max(left.right, right.left), one.baseline))
        else:
            result.append(Piece(one.line, one.right, one.right + 12, one.baseline))
            result.append(Piece(other.line, other.left - 12, other.left, other.baseline))
    return tuple(result)


def _labels(
    session: Session,
    block: QTextBlock,
    placed: list[tuple[Mark, list[list[Piece]]]],
    depths: list[int],
    metrics: Metrics,
) -> tuple[list[Label | None], int]:
    """A label for each mark that starts here, placed line by line, and the rows they take."""
    runs_left = block.textDirection() == Qt.LayoutDirection.RightToLeft
    first = session.text.paragraphs[block.blockNumber()][0]
    lines: dict[int, list[tuple[int, Piece, Box, str]]] = {}
    deepest: dict[int, int] = {}
    for index, (mark, parts) in enumerate(placed):
        for part in parts:
            for piece in part:
                deepest[piece.line] = max(deepest.get(piece.line, 0), depths[index])
        if mark.span.start < first:
            continue
        line = parts[0][0].line
        on_line = [piece for piece in parts[0] if piece.line == line]
        piece = on_line[-1] if runs_left else on_line[0]
        text = label_text(session.schema, mark)
        width = label_width(mark, text, metrics)
        box = (
            Box(-piece.right, -piece.left, width)
            if runs_left
            else Box(piece.left, piece.right, width)
        )
        lines.setdefault(line, []).append((index, piece, box, text))
    labels: list[Label | None] = [None] * len(placed)
    rows = 1
    limit = block.layout().lineAt(0).width() + 28 * metrics.z
    packed = _pack_lines({n: [box for _, _, box, _ in each] for n, each in lines.items()}, metrics)
    for line, waiting in lines.items():
        places = packed[line]
        for (index, piece, box, text), place in zip(waiting, places, strict=True):
            rows = max(rows, place.row + 1)
            width = max(place.width, 8.0)
            left = -place.start - width if runs_left else place.start
            if not runs_left and left + width > limit:
                width = max(8.0, limit - left)
            top = piece.box(0, metrics.box_down).bottom() + metrics.label_drop
            top += deepest[line] * metrics.nesting
            rect = QRectF(left, top + place.row * metrics.row, width, metrics.label_height)
            labels[index] = Label(fitted(placed[index][0], text, width, box.width, metrics), rect)
    return labels, rows


def _pack_lines(lines: dict[int, list[Box]], metrics: Metrics) -> dict[int, list[Place]]:
    """Places on each line. Where one line needs more rows anyway, no other shortens its labels."""
    result = {number: pack(boxes, metrics.label_gap) for number, boxes in lines.items()}
    rows = max((place.row for places in result.values() for place in places), default=0)
    if rows == 0:
        return result
    for number, boxes in lines.items():
        whole = pack(boxes, metrics.label_gap, shorten=False)
        if max(place.row for place in whole) <= rows:
            result[number] = whole
    return result


def label_width(mark: Mark, text: str, metrics: Metrics) -> float:
    """How wide a mark's label would like to be."""
    widths = metrics.light_label_widths if mark.suggested else metrics.label_widths
    pad = 2 * metrics.chip_pad if is_chip(mark) else 0
    return widths.horizontalAdvance(text) + pad + 1


def fitted(mark: Mark, text: str, width: float, wanted: float, metrics: Metrics) -> str:
    """The label's text, shortened where it got less than it wanted."""
    if width >= wanted:
        return text
    widths = metrics.light_label_widths if mark.suggested else metrics.label_widths
    pad = 2 * metrics.chip_pad if is_chip(mark) else 0
    return widths.elidedText(text, Qt.TextElideMode.ElideRight, width - pad)


def is_chip(mark: Mark) -> bool:
    """Whether the label stands on a filled chip: a decided trigger."""
    return mark.is_trigger and not mark.suggested
