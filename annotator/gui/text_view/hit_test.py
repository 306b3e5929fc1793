"""What lies under a point: a pure function over what was painted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Rectangle = tuple[float, float, float, float]  # left, top, right, bottom


class Part(StrEnum):
    """Which part of a mark was hit."""

    BADGE = "badge"
    LABEL = "label"
    START = "start"
    END = "end"
    WORDS = "words"


_ORDER = {part: rank for rank, part in enumerate(Part)}
_EDGE = 4.0  # how near to an edge grips it


@dataclass(frozen=True, slots=True)
class Zone:
    """One rectangle that belongs to a fragment of a mark, and which of its edges are there."""

    rectangle: Rectangle
    mark_id: str
    is_trigger: bool
    part: Part = Part.WORDS
    starts: bool = False
    ends: bool = False
    runs_left: bool = False
    number: int = 0
    fragment: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A mark and the part of it that was hit; ``number`` is that of a badge."""

    mark_id: str
    is_trigger: bool
    part: Part
    number: int = 0
    fragment: int = 0


def hit(zones: Iterable[Zone], x: float, y: float, edges_of: str | None = None) -> Hit | None:
    """What is at a point: a badge, else a label, an edge, the innermost words, or None.

    Only the mark named ``edges_of`` has edges to grip: elsewhere a drag selects words.
    """
    found: list[tuple[tuple[int, float, bool], Hit]] = []
    for zone in zones:
        left, top, right, bottom = zone.rectangle
        slop = _EDGE if zone.mark_id == edges_of and zone.part == Part.WORDS else 0.0
        if not (left - slop <= x <= right + slop and top <= y <= bottom):
            continue
        part = _edge_at(zone, x) if slop else zone.part
        if part is None:
            continue
        size = (right - left) * (bottom - top)
        rank = (_ORDER[part], size, not zone.is_trigger)
        found.append((rank, Hit(zone.mark_id, zone.is_trigger, part, zone.number, zone.fragment)))
    return min(found, key=lambda each: each[0])[1] if found else None


def _edge_at(zone: Zone, x: float) -> Part | None:
    left, _, right, _ = zone.rectangle
    at_left, at_right = zone.starts, zone.ends
    if zone.runs_left:
        at_left, at_right = at_right, at_left
    reach = min(_EDGE, (right - left) / 3)
    if at_left and x <= left + reach:
        return Part.END if zone.runs_left else Part.START
    if at_right and x >= right - reach:
        return Part.START if zone.runs_left else Part.END
    return Part.WORDS if left <= x <= right else None
