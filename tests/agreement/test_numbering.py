"""Keys numbered and counted by a table, or by sorting: the outcome is the same."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.crossing import beside, cross, tally
from annotator.agreement.numbering import count, number
from tests.agreement.test_columns import crossing_of

keys = st.lists(st.integers(0, 300), max_size=40)


@pytest.mark.parametrize("room", [301, 1 << 40])
@given(keys)
def test_keys_are_numbered_and_counted_in_order(room, given_keys):
    column = np.array(given_keys, dtype=np.int64)
    expected = Counter(given_keys)
    different, numbers = number(column, room)
    assert different.tolist() == sorted(expected)
    assert different[numbers].tolist() == given_keys
    different, times = count(column, room)
    assert dict(zip(different.tolist(), times.tolist(), strict=True)) == expected


marks = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 4), st.integers(0, 3)), max_size=25)


def said(found):
    """What a crossing says, whatever the order of its rows."""
    same: Counter[tuple[int, int]] = Counter()
    for met, label, times in zip(*(each.tolist() for each in found[:3]), strict=True):
        same[met, label] += times
    return same, Counter(zip(*(each.tolist() for each in found[3:]), strict=True))


@pytest.mark.parametrize("as_set", [True, False])
@given(marks)
def test_a_table_says_what_a_tally_does(as_set, given_marks):
    sheet, meetings = crossing_of(given_marks, 3)
    expected = cross(tally(sheet, meetings, as_set=as_set), meetings)
    assert said(beside(sheet, meetings, as_set=as_set)) == said(expected)
