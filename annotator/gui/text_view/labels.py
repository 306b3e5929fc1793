"""The labels under marks: what they say and where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from annotator.core.lanes import Box, Place, pack
from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.schema import Schema
    from annotator.core.session import Mark
    from annotator.gui.text_view.geometry import Piece
    from annotator.gui.text_view.metrics import Metrics

_KEPT = 0.7  # of a name without attributes, where it is shortened
_LEAST = 8.0  # no label gets narrower
_OVERHANG = 6.0  # how far a label may reach beyond the column: arcs run in the margin


@dataclass(frozen=True, slots=True)
class Label:
    """The words under a mark and the rectangle that they fill."""

    text: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label that waits for its place below the words of one line."""

    mark: Mark
    text: str
    width: float
    least: float
    pieces: Sequence[Piece]  # of the mark's first line, from left to right

    def box(self, runs_left: bool, column: float) -> Box:
        """What is to be packed; lines that run left are packed in their mirror image.

        At the column's end a label begins earlier than its words, so that all of it can be read.
        """
        if runs_left:
            start, end, limit = -self.pieces[-1].right, -self.pieces[-1].left, _OVERHANG
        else:
            start, end, limit = self.pieces[0].left, self.pieces[0].right, column + _OVERHANG
        start = min(start, max(limit - column, limit - self.width))
        return Box(start, end, self.width, self.least)


def label_text(schema: Schema, mark: Mark) -> str:
    """What is written under a mark: its label, and the attributes that are not the default."""
    name = mark.label.replace("_", " ").upper()
    if not mark.item.attributes:
        return name
    defaults = {each.name: each.default for each in schema.attributes_of(mark.label)}
    parts = [
        _value(key, value).replace("_", " ")
        for key, value in mark.item.attributes
        if value != defaults.get(key) and not (value is False and defaults.get(key) is None)
    ]
    return " · ".join([name, *parts])


def _value(key: str, value: str | bool) -> str:
    if value is False:
        return tr("not {name}", name=key)
    return key if value is True else value


def wanted_label(schema: Schema, mark: Mark, pieces: Sequence[Piece], metrics: Metrics) -> Wanted:
    """The label that a mark wants below these pieces."""
    text = label_text(schema, mark)
    name, dot, _ = text.partition(" · ")
    # attributes may go (the card and the tip have them), of a name most must stay
    least = label_width(mark, name + "…", metrics)
    if not dot:
        least *= _KEPT
    return Wanted(mark, text, label_width(mark, text, metrics), least, pieces)


def place_labels(
    wanted: Sequence[Wanted | None],
    deepest: dict[int, int],
    runs_left: bool,
    column: float,
    metrics: Metrics,
) -> tuple[list[Label | None], int]:
    """A label for each that is wanted, and how many rows they take.

    ``deepest`` is the level of the lowest underline on each line, ``column`` the lines' width.
    """
    lines: dict[int, list[int]] = {}
    for index, each in enumerate(wanted):
        if each is not None:
            lines.setdefault(each.pieces[0].line, []).append(index)
    boxes = {
        line: tuple(
            each.box(runs_left, column) for each in map(wanted.__getitem__, indexes) if each
        )
        for line, indexes in lines.items()
    }
    labels: list[Label | None] = [None] * len(wanted)
    rows = 1
    for line, places in _pack_lines(boxes, metrics).items():
        drop = metrics.label_drop + deepest[line] * metrics.nesting
        for index, place in zip(lines[line], places, strict=True):
            each = wanted[index]
            assert each is not None
            rows = max(rows, place.row + 1)
            labels[index] = _label(each, place, runs_left, drop, metrics)
    return labels, rows


def _label(wanted: Wanted, place: Place, runs_left: bool, drop: float, metrics: Metrics) -> Label:
    width = max(place.width, _LEAST)
    left = -place.start - width if runs_left else place.start
    top = wanted.pieces[0].box(0, metrics.box_down).bottom() + drop + place.row * metrics.row
    text = fitted(wanted.mark, wanted.text, width, wanted.width, metrics)
    return Label(text, QRectF(left, top, width, metrics.label_height))


@lru_cache(maxsize=1024)
def _packed(boxes: tuple[Box, ...], gap: float, shorten: bool) -> list[Place]:
    """A line's places; at a key most lines are as they were."""
    return pack(boxes, gap, shorten)


def _pack_lines(lines: dict[int, tuple[Box, ...]], metrics: Metrics) -> dict[int, list[Place]]:
    """Places on each line. Where one line needs more rows anyway, no other shortens its labels."""
    result = {number: _packed(boxes, metrics.label_gap, True) for number, boxes in lines.items()}
    rows = max((place.row for places in result.values() for place in places), default=0)
    if rows == 0:
        return result
    for number, boxes in lines.items():
        whole = _packed(boxes, metrics.label_gap, False)
        if max(place.row for place in whole) <= rows:
            result[number] = whole
    return result


def label_width(mark: Mark, text: str, metrics: Metrics) -> float:
    """How wide a mark's label would like to be, once it is decided.

    A suggestion's is lighter and has no chip, but keeps that room: to accept it moves no line.
    """
    pad = 2 * metrics.chip_pad if mark.is_trigger else 0
    return metrics.label_advance(text, light=False) + pad + 1


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
