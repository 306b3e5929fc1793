"""What is painted of one paragraph's marks, in the paragraph's own coordinates."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import ceil, floor
from operator import is_
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt

from annotator.core.lanes import lanes
from annotator.gui.text_view.geometry import Piece, is_mixed, pieces
from annotator.gui.text_view.labels import Label, Wanted, place_labels, wanted_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextBlock

    from annotator.core.session import Mark, Session
    from annotator.gui.text_view.blocks import Blocks
    from annotator.gui.text_view.metrics import Metrics

_AROUND = 8  # pixels that a ring takes around words, or an outline around a label
Parts = dict[tuple[tuple[int, int], ...], list[list[Piece]]]  # by a span's fragments


class Edge(NamedTuple):
    """Which fragment a piece belongs to, and which of the fragment's ends it has."""

    fragment: int
    starts: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """One mark within one paragraph: its pieces in reading order, and its label.

    ``edges`` say of each piece whether its fragment begins and ends there. ``lane`` is how deep the
    underline lies (0: just under the words), ``gaps`` lead from fragment to fragment. A mark that
    began in an earlier paragraph has no label here. Nothing of it is painted out of ``bounds``.
    """

    mark: Mark
    pieces: tuple[Piece, ...]
    edges: tuple[Edge, ...]
    lane: int
    gaps: tuple[Piece, ...]
    wanted: Wanted | None  # the label that it would like, given all room
    label: Label | None
    bounds: QRect


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The shapes of a paragraph, outer ones first, and the room that they need.

    ``parts`` are the pieces of each fragment of whatever stands at some place of the text.
    """

    shapes: tuple[Shape, ...] = ()
    rows: int = 1
    depth: int = 1
    marks: tuple[Mark, ...] = ()  # all that touch it, seen or not
    parts: Parts = field(default_factory=dict, repr=False)

    def is_of(self, marks: list[Mark]) -> bool:
        """Whether it was made from these very marks."""
        return len(marks) == len(self.marks) and all(map(is_, marks, self.marks))

    def but_for_lines(self, lines: set[int]) -> Paragraph:
        """What is still so where the words of these lines were made anew."""
        parts = {
            place: found for place, found in self.parts.items() if lines.isdisjoint(_lines(found))
        }
        return replace(self, parts=parts)

    def standing(self, parts: Parts) -> dict[int, Shape]:
        """The shapes by their marks' identities, as far as their words still stand at ``parts``."""
        return {
            id(each.mark): each
            for each in self.shapes
            if self.parts.get(place := each.mark.span.fragments) is parts.get(place, ())
        }


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
    mixed, known = is_mixed(block.text()), before.parts if before else {}
    every = _every_part(blocks, block, marks, known, mixed)
    placed = [(mark, parts) for mark in marks if any(parts := every[mark.span.fragments])]
    if not placed:
        return Paragraph(marks=tuple(marks), parts=every)
    standing = before.standing(every) if before else {}
    depths = lanes([(mark.span.start, mark.span.end) for mark, _ in placed])
    first, last = blocks.ranges[block.blockNumber()]
    runs_left = block.textDirection() == Qt.LayoutDirection.RightToLeft
    wanted = [
        kept.wanted if kept else _wanted(session, first, mark, parts, metrics)
        for (mark, parts), kept in ((each, standing.get(id(each[0]))) for each in placed)
    ]
    width = block.layout().lineAt(0).width()
    labels, rows = place_labels(wanted, _deepest(placed, depths), runs_left, width, metrics)
    shapes: list[Shape] = []
    for (mark, parts), depth, wish, label in zip(placed, depths, wanted, labels, strict=True):
        shape = standing.get(id(mark))
        if shape is None or (shape.lane, shape.label) != (depth, label):
            here = tuple(piece for part in parts for piece in part)
            edges, gaps = _edges(mark, parts, first, last), _gaps(blocks, block, mark, mixed)
            bounds = _bounds((*here, *gaps), depth, label, metrics)
            shape = Shape(mark, here, edges, depth, gaps, wish, label, bounds)
        shapes.append(shape)
    return Paragraph(tuple(shapes), rows, max(depths) + 1, tuple(marks), every)


def _lines(parts: list[list[Piece]]) -> range:
    """The lines from the first piece to the last."""
    numbers = [piece.line for part in parts for piece in part]
    return range(min(numbers), max(numbers) + 1) if numbers else range(0)


def _every_part(
    blocks: Blocks, block: QTextBlock, marks: list[Mark], known: Parts, mixed: bool
) -> Parts:
    """The pieces of all marks, those that are ``known`` as they are."""
    every: Parts = {}
    for mark in marks:
        place = mark.span.fragments
        if place not in every:
            found = known.get(place)
            every[place] = _pieces_of(blocks, block, mark, mixed) if found is None else found
    return every


def _pieces_of(blocks: Blocks, block: QTextBlock, mark: Mark, mixed: bool) -> list[list[Piece]]:
    """The pieces of each fragment, none of one that lies in another block."""
    return [
        pieces(block, *block_range(blocks, block, start, end), mixed)
        for start, end in mark.span.fragments
    ]


def _wanted(
    session: Session, first: int, mark: Mark, parts: list[list[Piece]], metrics: Metrics
) -> Wanted | None:
    """The label that a mark wants; none if it began before the paragraph's ``first`` offset."""
    if mark.span.start < first:
        return None
    begin = next(part for part in parts if part)
    here = [piece for piece in begin if piece.line == begin[0].line]
    return wanted_label(session.schema, mark, here, metrics)


def _deepest(placed: list[tuple[Mark, list[list[Piece]]]], depths: list[int]) -> dict[int, int]:
    """The deepest underline on each line."""
    result: dict[int, int] = {}
    for (_, parts), depth in zip(placed, depths, strict=True):
        for piece in (piece for part in parts for piece in part):
            result[piece.line] = max(result.get(piece.line, 0), depth)
    return result


def _edges(mark: Mark, parts: list[list[Piece]], first: int, last: int) -> tuple[Edge, ...]:
    """The edges of each piece, in a block of the text from ``first`` to ``last``."""
    return tuple(
        Edge(number, start >= first and at == 0, end <= last and at == len(part) - 1)
        for number, ((start, end), part) in enumerate(zip(mark.span.fragments, parts, strict=True))
        for at in range(len(part))
    )


def _gaps(blocks: Blocks, block: QTextBlock, mark: Mark, mixed: bool) -> tuple[Piece, ...]:
    """What lies between the fragments of a mark, on each line of this block."""
    return tuple(
        piece
        for (_, end), (start, _) in pairwise(mark.span.fragments)
        for piece in pieces(block, *block_range(blocks, block, end, start), mixed)
    )


def _bounds(pieces: Sequence[Piece], depth: int, label: Label | None, metrics: Metrics) -> QRect:
    """What a mark's pieces and gaps may be painted in, with its ring, its number and its label."""
    scale = max(piece.scale for piece in pieces)
    left, right = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    lines = [piece.baseline for piece in pieces]
    top = min(lines) - metrics.box_up * scale - metrics.badge
    bottom = max(lines) + (metrics.box_down + depth * metrics.nesting) * scale + metrics.underline
    if label is not None:
        left, right = min(left, label.rect.left()), max(right, label.rect.right())
        bottom = max(bottom, label.rect.bottom())
    corner = floor(left) - _AROUND, floor(top) - _AROUND
    return QRect(*corner, ceil(right) + _AROUND - corner[0], ceil(bottom) + _AROUND - corner[1])
