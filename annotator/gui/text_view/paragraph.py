"""What is painted of one paragraph's marks, in the paragraph's own coordinates."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.core.lanes import lanes
from annotator.gui.text_view.geometry import Piece, is_mixed, pieces
from annotator.gui.text_view.labels import Label, Wanted, place_labels, wanted_label

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from annotator.core.session import Mark, Session
    from annotator.core.text import Text
    from annotator.gui.text_view.metrics import Metrics


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
    first, last = session.text.paragraphs[block.blockNumber()]
    labels, rows = place_labels(
        [_wanted(session, first, mark, parts, metrics) for mark, parts in placed],
        _deepest(placed, depths),
        block.textDirection() == Qt.LayoutDirection.RightToLeft,
        block.layout().lineAt(0).width(),
        metrics,
    )
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


def _wanted(
    session: Session, first: int, mark: Mark, parts: list[list[Piece]], metrics: Metrics
) -> Wanted | None:
    """The label that a mark wants; none if it began before the paragraph's ``first`` offset."""
    if mark.span.start < first:
        return None
    line = parts[0][0].line
    return wanted_label(session.schema, mark, [p for p in parts[0] if p.line == line], metrics)


def _deepest(placed: list[tuple[Mark, list[list[Piece]]]], depths: list[int]) -> dict[int, int]:
    """The deepest underline on each line."""
    result: dict[int, int] = {}
    for (_, parts), depth in zip(placed, depths, strict=True):
        for piece in (piece for part in parts for piece in part):
            result[piece.line] = max(result.get(piece.line, 0), depth)
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
