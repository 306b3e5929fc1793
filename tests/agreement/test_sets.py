"""Alpha of sets of labels, with values published and worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import nominal, sets

labels = st.frozensets(st.sampled_from("ABCD"))
DISTANCES = [sets.masi_distance, sets.jaccard_distance, sets.passonneau_distance]


@pytest.mark.parametrize(
    ("one", "other", "masi", "jaccard", "passonneau"),
    [
        ("", "", 0, 0, 0),
        ("AB", "AB", 0, 0, 0),
        ("A", "AB", 1 - 1 / 2 * 2 / 3, 1 / 2, 1 / 3),
        ("AB", "BC", 1 - 1 / 3 * 1 / 3, 2 / 3, 2 / 3),
        ("A", "B", 1, 1, 1),
        ("", "A", 1, 1, 1 / 3),
    ],
)
def test_distances_by_hand(one, other, masi, jaccard, passonneau):
    found = [distance(frozenset(one), frozenset(other)) for distance in DISTANCES]
    assert found == pytest.approx([masi, jaccard, passonneau])


def items_of(*pairs):
    return [[None if one is None else frozenset(one) for one in pair] for pair in pairs]


EIGHT = items_of(
    ("A", "A"), ("A", "B"), ("AB", "A"), ("AB", "AC"), ("ABC", "ABC"), ("C", "AC"), ("C", "AC"),
    ("B", "B"),
)  # fmt: skip


def test_alpha_with_masi():
    figure = sets.alpha_of_sets(EIGHT)
    assert figure.value == pytest.approx(0.315515, abs=1e-6)  # nltk's
    assert figure.count == 16


def test_alpha_with_the_distance_of_2004():
    items = [*items_of(("", ""), ("A", "")), *EIGHT[:7]]
    found = sets.alpha_of_sets(items, sets.passonneau_distance)
    assert found.value == pytest.approx(0.18617, abs=1e-5)  # dkpro's test


def test_what_one_annotator_alone_judged_counts_for_nothing():
    more = [*EIGHT, *items_of(("D", None), (None, None))]
    assert sets.alpha_of_sets(more) == sets.alpha_of_sets(EIGHT)


def test_reasons():
    assert sets.alpha_of_sets([]).reason == nominal.NOTHING_SHARED
    assert sets.alpha_of_sets(items_of(("A", None))).reason == nominal.NOTHING_SHARED
    assert sets.alpha_of_sets(items_of(("AB", "AB"))).reason == nominal.NO_VARIATION


@given(labels, labels)
def test_distances_are_symmetric_and_bounded(one, other):
    for distance in DISTANCES:
        assert distance(one, other) == distance(other, one)
        assert 0 <= distance(one, other) <= 1
        assert (distance(one, other) == 0) == (one == other)


@given(st.lists(st.tuples(labels, labels)))
def test_sums_by_item_give_the_same_alpha(items):
    values, found = sets.numbered(items)
    distance = sets.between(found, sets.masi_distance)
    sums = nominal.alpha_sums_by_item(values, len(found), distance).sum(axis=0)
    expected = sets.alpha_of_sets(items).value
    value = nominal.alphas(sums, distance)
    assert value == pytest.approx(float("nan") if expected is None else expected, nan_ok=True)


@given(st.lists(labels))
def test_full_agreement_is_one(items):
    value = sets.alpha_of_sets([(one, one) for one in items]).value
    assert value is None or value == 1.0
