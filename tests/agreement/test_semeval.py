"""The counts of SemEval-2013, by hand and whatever the order."""

from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.semeval import Counts, Place, Ways, compare_places

places = st.lists(
    st.builds(
        lambda start, length, label: Place(start, start + length, label),
        st.integers(0, 8),
        st.integers(1, 4),
        st.sampled_from("XY"),
    ),
    max_size=5,
)


def numbers(ways):
    return [list(each) for each in astuple(ways)]


def places_of(text):
    parts = [part.split() for part in text.split(", ")]
    return [Place(int(start), int(end), label) for start, end, label in parts]


def test_one_of_each():
    first = places_of("0 4 X, 5 9 X, 10 14 X, 20 24 X, 30 31 X")
    second = places_of("0 4 X, 5 9 Y, 12 14 X, 22 28 Y, 40 41 X")
    assert numbers(compare_places(first, second)) == [
        [1, 3, 0, 1, 1],
        [2, 2, 0, 1, 1],
        [2, 0, 2, 1, 1],
        [2, 2, 0, 1, 1],
    ]


def test_scores():
    counts = Counts(2, 1, 2, 3, 5)
    assert counts.precision.value == pytest.approx(3 / 10)
    assert counts.recall.value == pytest.approx(3 / 8)
    assert counts.f1.value == pytest.approx(6 / 18)
    assert [each.count for each in (counts.precision, counts.recall, counts.f1)] == [10, 8, 18]
    assert (Counts(missing=1).f1.value, Counts(missing=1).recall.value) == (0, 0)
    assert Counts(missing=1).precision.reason == "nothing on the second side"
    assert Counts(spurious=1).recall.reason == "nothing on the first side"
    assert Counts().f1.reason == "nothing on either side"


def test_the_most_pairs_are_found_where_the_first_that_overlaps_would_lose_one():
    first, second = [Place(0, 5, "X"), Place(4, 9, "X")], [Place(3, 6, "X"), Place(0, 3, "X")]
    assert compare_places(first, second).partial == Counts(partial=2)


def test_the_same_place_goes_before_the_same_label_elsewhere():
    found = compare_places([Place(0, 4, "X")], [Place(2, 4, "X"), Place(0, 4, "Y")])
    assert found.exact == Counts(correct=1, spurious=1)
    assert found.type == Counts(incorrect=1, spurious=1)


def test_of_as_many_pairs_those_with_equal_labels():
    first = [Place(0, 4, "X"), Place(2, 6, "Y")]
    second = [Place(1, 5, "Y"), Place(3, 4, "X")]
    assert compare_places(first, second).type == Counts(correct=2)


def test_what_overlaps_has_the_type_only_with_an_equal_label():
    for label, expected in (("X", Counts(correct=1)), ("Y", Counts(incorrect=1))):
        assert compare_places([Place(0, 4, "X")], [Place(2, 6, label)]).type == expected


def test_a_place_without_letters_is_the_same_place():
    found = compare_places([Place(3, 3, "X"), Place(0, 1, "X")], [Place(3, 3, "Y")])
    assert found.exact == Counts(correct=1, missing=1)


def test_what_is_marked_twice_counts_twice():
    twice = [Place(0, 4, "X")] * 2
    assert compare_places(twice, twice[:1]).strict == Counts(correct=1, missing=1)


@given(places, places)
def test_swapping_the_sides_swaps_missing_and_spurious(first, second):
    one, other = numbers(compare_places(first, second)), numbers(compare_places(second, first))
    assert one == [[*each[:3], each[4], each[3]] for each in other]


@given(places, places, st.randoms(use_true_random=False))
def test_no_order_matters_and_all_are_counted(first, second, random):
    found = compare_places(first, second)
    random.shuffle(first)
    random.shuffle(second)
    assert compare_places(first, second) == found
    for counts in (found.strict, found.exact, found.partial, found.type):
        paired = counts.correct + counts.incorrect + counts.partial
        assert paired + counts.missing == len(first)
        assert paired + counts.spurious == len(second)


@given(places)
def test_the_same_is_all_correct(first):
    alike = Counts(correct=len(first))
    assert compare_places(first, first) == Ways(alike, alike, alike, alike)


@given(st.lists(st.tuples(places, places)))
def test_documents_add_up(documents):
    total, shift = Ways(), 20
    together = [], []
    for at, pair in enumerate(documents):
        total += compare_places(*pair)
        for side, own in zip(together, pair, strict=True):
            side += [Place(p.start + at * shift, p.end + at * shift, p.label) for p in own]
    assert total == compare_places(*together)
