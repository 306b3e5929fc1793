"""Two annotators' marks beside each other: what both have, and what only one has or has otherwise.

All counts of agreement come from here. A *sheet* is what annotators put where: a label on an item
(a place, a token, an argument). Per item, equal labels are taken together first, as often as both
have them; of what is left, labels are put against each other in their order, and the rest against
nothing. So the pairs of equal labels are the multiset intersection that F1 counts, and all pairs
together are a confusion matrix with a row and column for "not marked".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.numbering import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from annotator.agreement.columns import Block

    Numbers = NDArray[np.int64]
    Labels = NDArray[np.int32]

NOTHING = -1  # the label of what is not marked


class Sheet(NamedTuple):
    """Labels on items, a row each. ``documents`` has the document of each item, not of each row.

    ``layers`` are the rows' layers, ``label_count`` how many labels there are.
    """

    layers: Numbers
    items: Numbers
    labels: Numbers
    documents: Numbers
    label_count: int

    def of(self, rows: Numbers) -> Sheet:
        """Some of the rows; the items stay numbered as they are."""
        return self._replace(
            layers=self.layers[rows], items=self.items[rows], labels=self.labels[rows]
        )


class Meetings(NamedTuple):
    """Which documents the two of each pair both have a layer of.

    ``numbers`` has for each pair the number of its meeting in each document, -1 where it has none.
    """

    pairs: Sequence[tuple[int, int]]
    numbers: Numbers  # pairs x documents
    layer_annotator: Numbers
    annotators: int


class Met(NamedTuple):
    """Of each meeting, by number: its pair, its document, and the layers of the two (n x 2)."""

    pairs: Numbers
    documents: Numbers
    layers: Numbers


class Tally(NamedTuple):
    """How often each annotator has each label on each item; codes are sorted by item, then label.

    ``counts`` is annotators x codes.
    """

    items: Numbers
    labels: Numbers
    documents: Numbers  # of each code
    counts: NDArray[np.int16]
    label_count: int


class Crossing(NamedTuple):
    """All pairs' marks beside each other.

    What is equal is counted by meeting and label; what is not has a row each, with the item and the
    labels of the first and the second of the pair, ``NOTHING`` where one has none.
    """

    same_meetings: Numbers
    same_labels: Numbers
    same_counts: Numbers
    meetings: Numbers
    lefts: Numbers
    rights: Numbers
    items: Numbers


def meet(
    pairs: Sequence[tuple[int, int]], annotators: int, block: Block, first: int = 0
) -> tuple[Meetings, Met]:
    """The meetings of a block, numbered from ``first``, those of the first pair first."""
    documents = len(block.texts)
    layer_of = np.full((annotators, documents), NOTHING, dtype=np.int64)
    layer_of[block.layer_annotator, block.layer_document] = np.arange(len(block.layer_document))
    numbers = np.full((len(pairs), documents), NOTHING, dtype=np.int64)
    met: list[Met] = [Met(*(np.zeros(shape, dtype=np.int64) for shape in (0, 0, (0, 2))))]
    for pair, (one, other) in enumerate(pairs):
        both = np.flatnonzero((layer_of[one] >= 0) & (layer_of[other] >= 0))
        if len(both):
            numbers[pair, both] = first + np.arange(len(both))
            first += len(both)
            layers = np.stack((layer_of[one, both], layer_of[other, both]), axis=1)
            met.append(Met(np.full(len(both), pair, dtype=np.int64), both, layers))
    columns = (np.concatenate(column) for column in zip(*met, strict=True))
    return Meetings(pairs, numbers, block.layer_annotator, annotators), Met(*columns)


def beside(sheet: Sheet, meetings: Meetings, *, as_set: bool = True) -> Crossing:
    """Put the marks of each pair beside each other; ``as_set``: what is said twice counts once.

    On nearly all items each annotator has one label at most: those lie in a table. The others go
    through a tally.
    """
    table = _table(sheet, meetings)
    parts = [
        _of_table(table, numbers, first, second)
        for (first, second), numbers in zip(meetings.pairs, meetings.numbers, strict=True)
        if numbers.max(initial=NOTHING) >= 0
    ]
    if len(table.several):
        rows = sheet.of(table.several)
        parts.append(cross(tally(rows, meetings, as_set=as_set), meetings))
    return join(parts)


class _Table(NamedTuple):
    """The label that each annotator has on each item, ``NOTHING`` where it has none.

    ``several`` are the rows of items on which somebody has more than one; these are left out.
    """

    items: Numbers
    documents: Numbers  # of each item
    labels: Labels  # annotators x items
    several: Numbers
    label_count: int


def _table(sheet: Sheet, meetings: Meetings) -> _Table:
    is_used = np.zeros(len(sheet.documents), dtype=np.bool_)
    is_used[sheet.items] = True
    items = np.flatnonzero(is_used)
    column_of = np.empty(len(is_used), dtype=np.int64)
    column_of[items] = np.arange(len(items))
    columns = column_of[sheet.items]
    cells = meetings.layer_annotator[sheet.layers] * len(items) + columns
    size = meetings.annotators * len(items)
    rows = np.arange(len(cells), dtype=np.int32)
    last = np.empty(size, dtype=np.int32)  # only the cells of rows are ever read
    last[cells] = rows
    flat = np.full(size, NOTHING, dtype=np.int32)
    flat[cells] = sheet.labels
    labels: Labels = flat.reshape(meetings.annotators, len(items))
    covered = np.flatnonzero(last[cells] != rows)
    several = covered
    if len(covered):
        has_several = np.zeros(len(items), dtype=np.bool_)
        has_several[columns[covered]] = True
        labels[:, has_several] = NOTHING
        several = np.flatnonzero(has_several[columns])
    return _Table(items, sheet.documents[items], labels, several, sheet.label_count)


def _of_table(table: _Table, numbers: Numbers, first: int, second: int) -> Crossing:
    left, right, items = table.labels[first], table.labels[second], table.items
    meetings = numbers[table.documents]
    if meetings.min(initial=0) < 0:  # not all documents are of both
        shared = np.flatnonzero(meetings >= 0)
        left, right, items, meetings = (each[shared] for each in (left, right, items, meetings))
    is_same = left == right
    same = np.flatnonzero(is_same & (left >= 0))
    low = int(meetings.min()) if len(meetings) else 0
    width = max(table.label_count, 1)
    keys = (meetings[same] - low) * width + left[same]
    different, times = count(keys, int(keys.max(initial=0)) + 1)
    met, labels = np.divmod(different, width)
    apart = np.flatnonzero(~is_same)
    return Crossing(
        met + low, labels, times, meetings[apart], left[apart], right[apart], items[apart]
    )


def tally(sheet: Sheet, meetings: Meetings, *, as_set: bool = True) -> Tally:
    """Count a sheet; ``as_set``: what an annotator says twice counts once."""
    width = meetings.annotators
    codes = sheet.items * sheet.label_count + sheet.labels
    keys = codes * width + meetings.layer_annotator[sheet.layers]
    keys, counts = np.unique(keys, return_counts=True)
    who = keys % width
    keys //= width
    is_new = np.ones(len(keys), dtype=np.bool_)
    is_new[1:] = keys[1:] != keys[:-1]
    column = np.cumsum(is_new) - 1
    keys = keys[is_new]
    table = np.zeros((width, len(keys)), dtype=np.int16)
    table[who, column] = 1 if as_set else counts
    items, labels = np.divmod(keys, max(sheet.label_count, 1))
    return Tally(items, labels, sheet.documents[items], table, sheet.label_count)


def cross(found: Tally, meetings: Meetings) -> Crossing:
    """Put the marks of each pair beside each other."""
    parts = [
        _cross_pair(found, numbers, found.counts[first], found.counts[second])
        for (first, second), numbers in zip(meetings.pairs, meetings.numbers, strict=True)
        if numbers.max(initial=NOTHING) >= 0
    ]
    return join(parts)


def join(parts: Sequence[Crossing]) -> Crossing:
    """Several crossings as one; their items must be numbered together, or not be asked for."""
    if not parts:
        return Crossing(*(np.zeros(0, dtype=np.int64) for _ in Crossing._fields))
    return Crossing(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def _cross_pair(
    found: Tally, numbers: Numbers, left: NDArray[np.int16], right: NDArray[np.int16]
) -> Crossing:
    meetings = numbers[found.documents]
    items, own_labels = found.items, found.labels
    if meetings.min(initial=0) < 0:  # not all documents are of both
        shared_codes = np.flatnonzero(meetings >= 0)
        meetings, items, own_labels = (each[shared_codes] for each in (meetings, items, own_labels))
        left, right = left[shared_codes], right[shared_codes]
    shared = np.minimum(left, right)
    same = np.flatnonzero(shared)
    keys, counts = _sums(meetings[same] * found.label_count + own_labels[same], shared[same])
    met, labels = np.divmod(keys, max(found.label_count, 1))
    first, second = _put_together(items, _rest(left, shared), _rest(right, shared))
    either = np.where(first >= 0, first, second)
    named = np.append(own_labels, NOTHING)  # -1 is the last
    return Crossing(
        met, labels, counts, meetings[either], named[first], named[second], items[either]
    )


def _rest(own: NDArray[np.int16], shared: NDArray[np.int16]) -> Numbers:
    """The codes that one side has more often than the other, as often as that is so."""
    more = np.flatnonzero(own > shared)
    result: Numbers = np.repeat(more, own[more] - shared[more])
    return result


def _put_together(items: Numbers, lefts: Numbers, rights: Numbers) -> tuple[Numbers, Numbers]:
    """The codes of both sides, the n-th of an item beside the n-th of the same item, else -1."""
    left_ranks, right_ranks = _ranks(items[lefts]), _ranks(items[rights])
    width = 1 + max(left_ranks.max(initial=0), right_ranks.max(initial=0))
    left_keys, right_keys = items[lefts] * width + left_ranks, items[rights] * width + right_ranks
    _, at_left, at_right = np.intersect1d(
        left_keys, right_keys, assume_unique=True, return_indices=True
    )
    only_left = np.delete(lefts, at_left)
    only_right = np.delete(rights, at_right)
    nothing = NOTHING
    first = np.concatenate((lefts[at_left], only_left, np.full(len(only_right), nothing)))
    second = np.concatenate((rights[at_right], np.full(len(only_left), nothing), only_right))
    return first, second


def _ranks(sorted_items: Numbers) -> Numbers:
    """0, 1, ... for the rows of each item."""
    rows = np.arange(len(sorted_items))
    is_first = np.ones(len(sorted_items), dtype=np.bool_)
    is_first[1:] = sorted_items[1:] != sorted_items[:-1]
    result: Numbers = rows - np.maximum.accumulate(np.where(is_first, rows, 0))
    return result


def _sums(keys: Numbers, counts: NDArray[np.int16]) -> tuple[Numbers, Numbers]:
    """The different keys and the sum of each one's counts."""
    if not len(keys):
        return keys, np.zeros(0, dtype=np.int64)
    low = keys.min()
    keys = keys - low
    if keys.max() < 4 * len(keys) + 1000:
        sums = np.bincount(keys, weights=counts).astype(np.int64)
        there = np.flatnonzero(sums)
        return there + low, sums[there]
    different, place = np.unique(keys, return_inverse=True)
    return different + low, np.bincount(place.reshape(-1), weights=counts).astype(np.int64)
