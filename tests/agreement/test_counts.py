"""What pairs have in common and apart, kept as small as it can be."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from annotator.agreement.counts import Counts, of_cells, sited, summed
from annotator.agreement.crossing import NOTHING, Crossing

ROWS = [(5, 0, 3), (5, 0, 3), (5, NOTHING, 3), (7, 2, NOTHING), (7, 2, 0), (5, 0, 3), (9, 3, 2)]


def numbers(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


def crossing_of(rows) -> Crossing:
    """A crossing of (meeting, left, right) rows, one an item, and something in common."""
    columns = (numbers(*each) for each in zip(*rows, strict=True)) if rows else [numbers()] * 3
    return Crossing(numbers(5), numbers(1), numbers(4), *columns, np.arange(len(rows)))


def apart(counts: Counts) -> Counter[tuple[int, int, int]]:
    columns = (counts.meetings, counts.lefts, counts.rights, counts.times)
    found: Counter[tuple[int, int, int]] = Counter()
    for meeting, left, right, times in zip(*(each.tolist() for each in columns), strict=True):
        assert (meeting, left, right) not in found
        found[meeting, left, right] = times
    return found


@pytest.mark.parametrize("shift", [0, 1_000_000])
@pytest.mark.parametrize("rows", [ROWS, ROWS[::-1], ROWS[3:4], [(0, NOTHING, 0)], []])
def test_equal_rows_are_one_that_stands_for_them_all(rows, shift):
    moved = [(meeting + shift, left, right) for meeting, left, right in rows]
    found = summed(crossing_of(moved))
    assert apart(found) == Counter(moved)
    assert [each.tolist() for each in found[:3]] == [[5], [1], [4]]
    assert [len(each) for each in found[7:]] == [0] * 4


def test_labels_far_apart_are_told_apart():
    rows = [(0, 90_000, NOTHING), (3, NOTHING, 90_000), (3, 90_000, 89_999), (0, 90_000, NOTHING)]
    assert apart(summed(crossing_of(rows))) == Counter(rows)


def test_places_are_kept_where_there_are_any():
    crossing = crossing_of(ROWS[:2])
    starts, ends = numbers(1, 2), numbers(3, 4)
    found = sited(crossing, (starts, ends), ())
    assert (found.starts.tolist(), found.ends.tolist()) == ([1, 2], [3, 4])
    assert len(found.about_starts) == len(found.about_ends) == 0
    assert found.times.tolist() == [1, 1]
    found = sited(crossing, (), (starts, ends))
    assert len(found.starts) == len(found.ends) == 0
    assert (found.about_starts.tolist(), found.about_ends.tolist()) == ([1, 2], [3, 4])


def test_cells_of_equal_labels_are_in_common_and_the_others_apart():
    found = of_cells(numbers(0, 0, 1), numbers(2, 2, 0), numbers(2, 1, 0), numbers(7, 8, 9))
    same = zip(*(each.tolist() for each in found[:3]), strict=True)
    assert list(same) == [(0, 2, 7), (1, 0, 9)]
    assert apart(found) == {(0, 2, 1): 8}
