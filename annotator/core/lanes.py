"""Room for things that would overlap: lanes for intervals, rows for labels. No pixels.

Numbers may be code points or widths; what they measure is the caller's business.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_ROWS = 3


def lanes(intervals: Sequence[tuple[float, float]]) -> list[int]:
    """A lane for each half-open interval; no two that intersect share one.

    Shortest first, so that the innermost lies in lane 0 and what holds it in a higher one: that
    is how underlines (and arcs, whose levels are lanes too) nest. The result belongs to the
    interval, not to its place in the sequence; of equal intervals the earlier gets the lower lane.
    """
    order = sorted(
        range(len(intervals)),
        key=lambda i: (intervals[i][1] - intervals[i][0], intervals[i], i),
    )
    taken: list[list[tuple[float, float]]] = []  # per lane, sorted
    result = [0] * len(intervals)
    for index in order:
        interval = intervals[index]
        lane = next((n for n, row in enumerate(taken) if _is_free(row, interval)), len(taken))
        if lane == len(taken):
            taken.append([])
        insort(taken[lane], interval)
        result[index] = lane
    return result


def _is_free(row: list[tuple[float, float]], interval: tuple[float, float]) -> bool:
    """Whether an interval meets none of a row's sorted, disjoint ones."""
    start, end = interval
    at = bisect_left(row, interval)
    if at < len(row) and row[at][0] < end and row[at][1] > start:
        return False
    return at == 0 or row[at - 1][1] <= start


@dataclass(frozen=True, slots=True)
class Box:
    """A label to place: the extent of what it names, the width it would like, and the least."""

    start: float
    end: float
    width: float
    least: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a label goes; ``width`` is less than wanted where it has to be shortened."""

    row: int
    start: float
    width: float


def pack(boxes: Sequence[Box], gap: float, shorten: bool = True) -> list[Place]:
    """A place for each label, in few rows, so that no two overlap.

    A label stands at the start of what it names. Where another stands there already, it moves
    along (but begins below the first half of its words, or ends below them), or else (with
    ``shorten``) the other one is shortened a little, or it takes the next row.
    """
    order = sorted(range(len(boxes)), key=lambda i: (_key(boxes[i]), i))
    rows: list[list[int]] = [[] for _ in range(MOST_ROWS)]
    places: dict[int, Place] = {}
    for index in order:
        box = boxes[index]
        for row in range(MOST_ROWS):
            if _put(places, boxes, rows[row], index, (row, gap, shorten)):
                rows[row].append(index)
                break
        else:
            _squeeze(places, rows, index, box, gap)
    return [places[index] for index in range(len(boxes))]


def _key(box: Box) -> tuple[float, float, float, float]:
    return box.start, box.end, box.width, box.least


def _put(
    places: dict[int, Place],
    boxes: Sequence[Box],
    row: list[int],
    index: int,
    how: tuple[int, float, bool],
) -> bool:
    """Place a label into a row if it fits there; may shorten the one before it."""
    number, gap, shorten = how
    box = boxes[index]
    if not row:
        places[index] = Place(number, box.start, box.width)
        return True
    last = places[row[-1]]
    free = last.start + last.width + gap
    if free <= max(box.start, (box.start + box.end) / 2, box.end - box.width):
        places[index] = Place(number, max(free, box.start), box.width)
        return True
    left = box.start - gap - last.start
    if shorten and left >= boxes[row[-1]].least:
        places[row[-1]] = Place(number, last.start, left)
        places[index] = Place(number, box.start, box.width)
        return True
    return False


def _squeeze(
    places: dict[int, Place], rows: list[list[int]], index: int, box: Box, gap: float
) -> None:
    """No row has room: take the one that ends first, behind what is there, and at most as wide."""
    ends = [places[row[-1]].start + places[row[-1]].width + gap for row in rows]
    row = min(range(len(rows)), key=lambda n: (ends[n], n))
    places[index] = Place(row, max(ends[row], box.start), box.width)
    rows[row].append(index)
