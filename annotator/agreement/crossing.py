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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

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


class Meetings(NamedTuple):
    """Which documents the two of each pair both have a layer of.

    ``numbers`` has for each pair the number of its meeting in each document, -1 where it has none.
    """

    pairs: Sequence[tuple[int, int]]
    numbers: Numbers  # pairs x documents
    layer_annotator: Numbers
    annotators: int


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
