"""What is painted of one paragraph's marks, in the paragraph's own coordinates."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.core.lanes import lanes
from annotator.gui.text_view.geometry import Piece, is_mixed, pieces
from annotator.gui.text_view.labels import Label, Wanted, place_labels, wanted_label

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from annotator.core.session import Mark, Session
    from annotator.gui.text_view.blocks import Blocks
    from annotator.gui.text_view.metrics import Metrics

Fragments = tuple[tuple[int, int], ...]


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
    """The shapes of a paragraph, outer ones first, and the room that they need.

    ``parts`` are the pieces of each fragment of whatever stands at some place of the text.
    """

    shapes: tuple[Shape, ...] = ()
    rows: int = 1
    depth: int = 1
    marks: tuple[Mark, ...] = ()  # all that touch it, seen or not
    parts: dict[Fragments, list[list[Piece]]] = field(default_factory=dict, repr=False)

    def is_of(self, marks: list[Mark]) -> bool:
        """Whether it was made from these very marks."""
        return len(marks) == len(self.marks) and all(map(is_, marks, self.marks))


NOTHING = Paragraph()


def block_range(blocks: Blocks, block: QTextBlock, start: int, end: int) -> tuple[int, int]:
    """A code point range as Qt positions relative to a block, clipped to its text."""
    number = block.blockNumber()
    first, last = blocks.ranges[number]
    return (
        blocks.position(number, min(max(start, first), last)),
        blocks.position(number, min(max(end, first), last)),
    )


def lay_out(
    session: Session,
    blocks: Blocks,
    block: QTextBlock,
    metrics: Metrics,
    before: Paragraph | None = None,
) -> Paragraph:
    """The shapes of a laid-out block of the session's text.

    ``before`` is what they were when its words stood where they stand now: most marks are the same.
    """
    marks = blocks.marks(session, block.blockNumber())
    if not marks or block.layout().lineCount() == 0:
        return NOTHING
    every = _every_part(blocks, block, marks, before)
    placed = [(mark, parts) for mark in marks if any(parts := every[mark.span.fragments])]
    if not placed:
        return Paragraph(marks=tuple(marks), parts=every)
    depths = lanes([(mark.span.start, mark.span.end) for mark, _ in placed])
    first, last = blocks.ranges[block.blockNumber()]
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
    return Paragraph(shapes, rows, max(depths) + 1, tuple(marks), every)


def _every_part(
    blocks: Blocks, block: QTextBlock, marks: list[Mark], before: Paragraph | None
) -> dict[Fragments, list[list[Piece]]]:
    """The pieces of all marks, those that are known already from ``before``."""
    mixed = is_mixed(block.text())
    known = before.parts if before is not None else {}
    every: dict[Fragments, list[list[Piece]]] = {}
    for mark in marks:
        place = mark.span.fragments
        if place not in every:
            found = known.get(place)
            every[place] = _pieces_of(blocks, block, mark, mixed) if found is None else found
    return every


def _pieces_of(blocks: Blocks, block: QTextBlock, mark: Mark, mixed: bool) -> list[list[Piece]]:
    """The pieces of each fragment that lies in this block."""
    result = []
    for start, end in mark.span.fragments:
        begin, stop = block_range(blocks, block, start, end)
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
