"""Mentions of two annotators that overlap: the most pairs there can be, and the heaviest.

Mentions of one label that overlap, one after another, are a *group*; no pair reaches over its
edges. Most mentions overlap no other one, whosever. Of the groups that are left, nearly all have
one mention of an annotator or the same mentions of both, which are counted by the column; only the
tangled ones go through an assignment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.assignment import heaviest_pairs
from annotator.agreement.numbering import count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from annotator.agreement.columns import Fragments
    from annotator.agreement.crossing import Meetings, Tally
    from annotator.agreement.places import Places

    Numbers = NDArray[np.int64]
    Flags = NDArray[np.bool_]


class Overlaps(NamedTuple):
    """By meeting and label: the most pairs that share a character, and the weight of the heaviest.

    A pair weighs 2·shared/(length + length), so equal mentions weigh 1.
    """

    meetings: Numbers
    labels: Numbers
    pairs: Numbers
    weights: NDArray[np.float64]


class _Rows(NamedTuple):
    """The mentions of two annotators, sorted by label and place; ``right``: of the second."""

    places: Numbers
    codes: Numbers
    right: Flags
    groups: Numbers


def overlaps(found: Tally, places: Places, meetings: Meetings) -> Overlaps:
    """Pair the mentions of each pair of annotators. The items of the tally are the places."""
    order = np.argsort(found.labels, kind="stable")  # codes are sorted by item
    room = int(places.ends.max(initial=0)) + 1
    is_alone = _alone(found, places, order, room)
    order, alone = order[~is_alone], order[is_alone]
    parts = []
    for pair, numbers in zip(meetings.pairs, meetings.numbers, strict=True):
        if numbers.max(initial=-1) >= 0:
            parts.append(_equal(found, numbers, alone, pair))
            rows = _rows(found, places, order, room, numbers, pair)
            parts.append(_of_pair(found, places, numbers, rows))
    if not parts:
        nothing = np.zeros(0, dtype=np.int64)
        return Overlaps(nothing, nothing, nothing, nothing.astype(np.float64))
    return Overlaps(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def _alone(found: Tally, places: Places, order: Numbers, room: int) -> Flags:
    """Whether nobody has another mention of that label that overlaps; in the order given."""
    base, own = found.labels[order] * room, found.items[order]
    starts, reach = base + places.starts[own], np.maximum.accumulate(base + places.ends[own])
    is_first = np.ones(len(order) + 1, dtype=np.bool_)  # and behind the last
    is_first[1:-1] = starts[1:] >= reach[:-1]
    result: Flags = is_first[:-1] & is_first[1:]
    return result


def _equal(found: Tally, numbers: Numbers, alone: Numbers, pair: tuple[int, int]) -> Overlaps:
    """Mentions that overlap no other: a pair where both have them."""
    meetings = numbers[found.documents[alone]]
    has = (found.counts[pair[0], alone] > 0) & (found.counts[pair[1], alone] > 0)
    kept = np.flatnonzero(has & (meetings >= 0))
    width = max(found.label_count, 1)
    keys = meetings[kept] * width + found.labels[alone[kept]]
    low = int(keys.min()) if len(keys) else 0
    different, times = count(keys - low, int(keys.max(initial=low)) - low + 1)
    met, labels = np.divmod(different + low, width)
    return Overlaps(met, labels, times, times.astype(np.float64))


def _rows(
    found: Tally, places: Places, order: Numbers, room: int, numbers: Numbers, pair: tuple[int, int]
) -> _Rows:
    is_shared = numbers[found.documents[order]] >= 0
    left, right = ((found.counts[own][order] > 0) & is_shared for own in pair)
    times = left.astype(np.int64) + right
    at = np.repeat(np.arange(len(order)), times)
    is_second = np.zeros(len(at), dtype=np.bool_)
    is_second[1:] = at[1:] == at[:-1]
    codes = order[at]
    row_places = found.items[codes]
    base = found.labels[codes] * room
    starts, ends = base + places.starts[row_places], base + places.ends[row_places]
    reach = np.maximum.accumulate(ends)
    is_new = np.ones(len(at), dtype=np.bool_)
    is_new[1:] = starts[1:] >= reach[:-1]
    return _Rows(row_places, codes, is_second | ~left[at], np.cumsum(is_new) - 1)


def _of_pair(found: Tally, places: Places, numbers: Numbers, rows: _Rows) -> Overlaps:
    groups = int(rows.groups[-1]) + 1 if len(rows.groups) else 0
    lefts = np.bincount(rows.groups[~rows.right], minlength=groups)
    rights = np.bincount(rows.groups[rows.right], minlength=groups)
    pairs = (np.minimum(lefts, rights) == 1).astype(np.int64)
    weights = np.zeros(groups)
    is_open = np.minimum(lefts, rights) > 0
    if places.odd:
        odd = np.isin(rows.places, np.fromiter(places.odd, np.int64, len(places.odd)))
        is_whole = np.bincount(rows.groups[odd], minlength=groups) == 0
    else:
        is_whole = np.ones(groups, dtype=np.bool_)
    has_pairs, has_weights = _aligned(places, rows, lefts == rights, is_whole & is_open)
    pairs[has_pairs[0]], weights[has_weights[0]] = has_pairs[1], has_weights[1]
    tangled = is_open.copy()
    tangled[has_weights[0]] = False
    for has_one, right in ((lefts == 1, False), (rights == 1, True)):
        single = tangled & is_whole & has_one
        weights = np.maximum(weights, _heaviest(places, rows, single, right))
        tangled &= ~single
    for group, own, others in _members(rows, np.flatnonzero(tangled), places):
        pairs[group], weights[group] = _assigned(own, others)
    first = np.flatnonzero(np.diff(rows.groups, prepend=-1))  # a row of each group
    codes = rows.codes[first]
    keys = numbers[found.documents[codes]] * found.label_count + found.labels[codes]
    different, place = np.unique(keys[is_open], return_inverse=True)
    met, labels = np.divmod(different, max(found.label_count, 1))
    place = place.reshape(-1)
    pair_sums = np.bincount(place, pairs[is_open]).astype(np.int64)
    weight_sums = np.bincount(place, weights[is_open]).astype(np.float64)
    return Overlaps(met, labels, pair_sums, weight_sums)


def _aligned(
    places: Places, rows: _Rows, as_many: Flags, is_whole: Flags
) -> tuple[tuple[Numbers, Numbers], tuple[Numbers, NDArray[np.float64]]]:
    """Groups in which the n-th mentions of both overlap: all are pairs, which can't be more.

    Second, of those with one mention of each or only equal ones, the weight.
    """
    wanted = (as_many & is_whole)[rows.groups]
    left, right = np.flatnonzero(wanted & ~rows.right), np.flatnonzero(wanted & rows.right)
    groups, one, other = rows.groups[left], rows.places[left], rows.places[right]
    shared = np.minimum(places.ends[one], places.ends[other])
    shared -= np.maximum(places.starts[one], places.starts[other])
    lengths = places.ends[one] - places.starts[one] + places.ends[other] - places.starts[other]
    groups_count = len(as_many)
    size = np.bincount(groups, minlength=groups_count)
    overlapping = np.bincount(groups[shared > 0], minlength=groups_count)
    equal = np.bincount(groups[one == other], minlength=groups_count)
    all_pairs = np.flatnonzero((overlapping == size) & (size > 0))
    share = 2 * shared / np.maximum(lengths, 1)
    weight = np.bincount(groups, share, minlength=groups_count).astype(np.float64)
    sure = np.flatnonzero((size > 0) & ((equal == size) | ((size == 1) & (overlapping == 1))))
    return (all_pairs, size[all_pairs]), (sure, weight[sure])


def _heaviest(
    places: Places, rows: _Rows, groups: Flags, one_is_right: bool
) -> NDArray[np.float64]:
    """Of groups in which one side has one mention: the weight of its heaviest pair; 0 elsewhere."""
    wanted = np.flatnonzero(groups[rows.groups])
    is_one = rows.right[wanted] == one_is_right
    ones, others = wanted[is_one], wanted[~is_one]
    place_of = np.zeros(len(groups), dtype=np.int64)
    place_of[rows.groups[ones]] = rows.places[ones]
    own = rows.groups[others]
    one, other = place_of[own], rows.places[others]
    shared = np.minimum(places.ends[one], places.ends[other])
    shared -= np.maximum(places.starts[one], places.starts[other])
    lengths = places.ends[one] - places.starts[one] + places.ends[other] - places.starts[other]
    result = np.zeros(len(groups))
    np.maximum.at(result, own, 2 * np.maximum(shared, 0) / np.maximum(lengths, 1))
    return result


def _members(
    rows: _Rows, groups: Numbers, places: Places
) -> Iterator[tuple[int, list[Fragments], list[Fragments]]]:
    """The fragments of both annotators' mentions in each of these groups."""
    begins = np.searchsorted(rows.groups, groups)
    ends = np.searchsorted(rows.groups, groups, side="right")
    for group, begin, end in zip(groups.tolist(), begins.tolist(), ends.tolist(), strict=True):
        sides: tuple[list[Fragments], list[Fragments]] = ([], [])
        members = zip(rows.places[begin:end].tolist(), rows.right[begin:end].tolist(), strict=True)
        for place, is_right in members:
            sides[is_right].append(places.fragments(place))
        yield group, *sides


def _assigned(own: list[Fragments], others: list[Fragments]) -> tuple[int, float]:
    """The most pairs, and the weight of the heaviest choice of pairs."""
    weights = [
        (left, right, weight)
        for left, one in enumerate(own)
        for right, other in enumerate(others)
        if (weight := soft_weight(one, other))
    ]
    most = heaviest_pairs((left, right, 1.0) for left, right, _ in weights)
    known = {(left, right): weight for left, right, weight in weights}
    return len(most), sum(known[chosen] for chosen in heaviest_pairs(weights))


def soft_weight(one: Fragments, other: Fragments) -> float:
    """2·shared/(length + length) of two places, 0 where they share no character."""
    shared = sum(
        max(0, min(end, last) - max(start, first)) for start, end in one for first, last in other
    )
    lengths = sum(end - start for start, end in (*one, *other))
    return 2 * shared / lengths
