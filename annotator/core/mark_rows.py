"""Marks in reading order, by the paragraphs that they touch."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from annotator.core.model import Event

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        self._longest = 0  # that there ever was

    def add(self, mark: Mark) -> None:
        """Put a mark where it belongs."""
        self.marks.insert(self._at(reading_order(mark)), mark)
        self._longest = max(self._longest, mark.span.end - mark.span.start)

    def append(self, order: Order, mark: Mark) -> None:
        """Add a mark that comes after all that are there."""
        self.marks.append(mark)
        self._longest = max(self._longest, -order[1] - order[0])

    def remove(self, mark: Mark) -> None:
        """Take a mark out, which must be there."""
        del self.marks[self._at(reading_order(mark))]

    def going(self, order: Order | None, direction: int) -> Iterator[Mark]:
        """Those after an order, or before it backwards; all of them where it is None."""
        if direction > 0:
            at = 0 if order is None else bisect_right(self.marks, order, key=reading_order)
            return (self.marks[number] for number in range(at, len(self.marks)))
        at = len(self.marks) if order is None else self._at(order)
        return (self.marks[number] for number in range(at - 1, -1, -1))

    def near(self, start: int, end: int) -> list[Mark]:
        """Those that begin at most at ``end``, less those too far before ``start`` to reach it."""
        first = self._at((start - self._longest,))
        return self.marks[first : self._at((end + 1,), first)]

    def _at(self, order: Order | tuple[int], low: int = 0) -> int:
        return bisect_left(self.marks, order, low, key=reading_order)


def reading_order(mark: Mark) -> Order:
    """By what marks are sorted: where they begin, longer ones first, triggers last."""
    item = mark.item
    is_trigger = isinstance(item, Event)
    fragments = item.trigger.fragments if isinstance(item, Event) else item.span.fragments
    return (fragments[0][0], -fragments[-1][1], is_trigger, item.id)
