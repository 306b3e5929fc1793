"""Marks in reading order, by the paragraphs that they touch."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from annotator.core.model import Event

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.session import Mark
    from annotator.core.text import Text

Order = tuple[int, int, bool, str]


def rows_of(text: Text, marks: list[Mark]) -> dict[int, Row]:
    """All marks by the paragraphs that they touch: sorted once, for there may be many."""
    rows: dict[int, Row] = {}
    ordered = sorted(((reading_order(mark), mark) for mark in marks), key=itemgetter(0))
    for order, mark in ordered:
        for paragraph in text.paragraphs_of(order[0], -order[1]):
            row = rows.get(paragraph)
            if row is None:
                row = rows[paragraph] = Row()
            row.append(order, mark)
    return rows


class Row:
    """Marks in reading order, found by where they begin."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self._starts: list[int] = []  # of each: found without asking the marks
        self._longest = 0  # that there ever was

    def add(self, mark: Mark) -> None:
        """Put a mark where it belongs."""
        order = reading_order(mark)
        at = self._at(order)
        self.marks.insert(at, mark)
        self._starts.insert(at, order[0])
        self._longest = max(self._longest, -order[1] - order[0])

    def append(self, order: Order, mark: Mark) -> None:
        """Add a mark that comes after all that are there."""
        self.marks.append(mark)
        self._starts.append(order[0])
        self._longest = max(self._longest, -order[1] - order[0])

    def remove(self, mark: Mark) -> None:
        """Take a mark out, which must be there."""
        at = self._at(reading_order(mark))
        del self.marks[at], self._starts[at]

    def going(self, order: Order | None, direction: int) -> Iterator[Mark]:
        """Those after an order, or before it backwards; all of them where it is None."""
        if direction > 0:
            at = 0 if order is None else self._at(order, bisect_right)
            return (self.marks[number] for number in range(at, len(self.marks)))
        at = len(self.marks) if order is None else self._at(order)
        return (self.marks[number] for number in range(at - 1, -1, -1))

    def near(self, start: int, end: int) -> list[Mark]:
        """Those that begin at most at ``end``, less those too far before ``start`` to reach it."""
        first = bisect_left(self._starts, start - self._longest)
        return self.marks[first : bisect_right(self._starts, end, first)]

    def _at(self, order: Order, bisect: Callable[..., int] = bisect_left) -> int:
        low = bisect_left(self._starts, order[0])
        high = bisect_right(self._starts, order[0], low)
        return bisect(self.marks, order, low, high, key=reading_order)


def reading_order(mark: Mark) -> Order:
    """By what marks are sorted: where they begin, longer ones first, triggers last."""
    item = mark.item
    is_trigger = isinstance(item, Event)
    fragments = item.trigger.fragments if isinstance(item, Event) else item.span.fragments
    return (fragments[0][0], -fragments[-1][1], is_trigger, item.id)
