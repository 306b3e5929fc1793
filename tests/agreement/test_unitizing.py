"""Alpha of units: the family of 2016 and alpha-U of 1995, by hand and by properties."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import unitizing
from annotator.agreement.unitizing import (
    Continuum,
    Unit,
    agreement_of_units,
    unit_sums,
    without_overlaps,
)
from annotator.agreement.unitizing_1995 import alpha_u, squared_difference

LENGTH = 40
# Made up; the values are those of two other programs (see the file of reference cases).
SIMPLE = Continuum(LENGTH, [[Unit(5, 15, 0), Unit(20, 30, 1)], [Unit(5, 12, 0), Unit(20, 30, 0)]])
EXAMPLE_OF_2004 = Continuum(
    300,
    [
        [Unit(75, 145, 0), Unit(220, 250, 0), Unit(30, 90, 1), Unit(150, 200, 1)],
        [
            *(Unit(70, 150, 0), Unit(205, 225, 0), Unit(250, 270, 0)),
            *(Unit(30, 90, 1), Unit(150, 200, 1)),
        ],
    ],
)

units = st.builds(
    lambda start, length, category: Unit(start, min(start + length, LENGTH), category),
    st.integers(0, LENGTH - 1),
    st.integers(1, 12),
    st.integers(0, 1),
)
sides = st.lists(units, max_size=5).map(without_overlaps)
documents = st.lists(sides, min_size=2, max_size=3).map(lambda each: Continuum(LENGTH, each))


def values(figures):
    named = [figures.whole, figures.places, figures.categories, figures.coverage]
    return [figure.value for figure in (*named, *figures.by_category)]


def test_the_family_of_2016():
    found = agreement_of_units([SIMPLE], 2)
    expected = [0.47539, 0.858391, -0.051471, 0.425, -0.072917, 0.0]
    assert values(found) == pytest.approx(expected, abs=1e-6)
    assert found.whole.count == 4


def test_the_length_on_which_categories_meet_by_hand():
    sums = unit_sums(SIMPLE, 2)
    same, margins, squares = sums[:3], sums[3:6], sums[6:9]
    assert same.tolist() == [2 * 20, 2 * 7, 0]
    assert margins.tolist() == [20 + 23, 10 + 17, 10]
    assert squares.tolist() == [43, 100 + 49 + 100, 100]
    assert sums[9:].tolist() == [7 + 7 + 10, 10, 49 + 49 + 100, 100]


def test_three_annotators_are_the_mean_of_the_pairs():
    third = [Unit(7, 15, 1), Unit(22, 30, 1)]
    three = Continuum(LENGTH, [*SIMPLE.units, third])
    found = agreement_of_units([three], 2)
    pairs = [(0, 1), (0, 2), (1, 2)]
    single = [
        agreement_of_units([Continuum(LENGTH, [three.units[at] for at in pair])], 2)
        for pair in pairs
    ]
    of_pairs = [figures.categories.value for figures in single]
    assert found.categories.value == pytest.approx(np.mean(of_pairs))


def test_a_document_that_one_annotator_did_counts_for_nothing():
    alone = Continuum(900, [[Unit(0, 9, 0)], None])
    assert agreement_of_units([SIMPLE, alone], 2) == agreement_of_units([SIMPLE], 2)


def test_two_documents_are_as_one_after_the_other():
    twice = agreement_of_units([SIMPLE, SIMPLE], 2)
    side = [
        [*units, *(Unit(u.start + LENGTH, u.end + LENGTH, u.category) for u in units)]
        for units in SIMPLE.units
    ]
    joined = agreement_of_units([Continuum(2 * LENGTH, side)], 2)
    assert values(twice) == pytest.approx(values(joined))


def test_reasons_of_the_family():
    none = agreement_of_units([], 1)
    assert none.whole.reason == none.coverage.reason == unitizing.NOTHING_SHARED
    empty = agreement_of_units([Continuum(9, [[], []])], 1)
    assert empty.whole.reason == empty.by_category[0].reason == unitizing.NO_UNITS
    apart = agreement_of_units([Continuum(9, [[Unit(0, 2, 0)], [Unit(4, 6, 0)]])], 1)
    assert apart.whole.value < 0
    assert apart.coverage.value == 0
    assert apart.categories.reason == unitizing.NOTHING_BOTH_MARKED
    one_label = agreement_of_units([Continuum(9, [[Unit(0, 2, 0)], [Unit(0, 2, 0)]])], 2)
    assert one_label.whole.value == one_label.places.value == 1
    assert one_label.categories.reason == unitizing.ONE_CATEGORY
    assert [figure.reason for figure in one_label.by_category] == [
        unitizing.ONE_CATEGORY,
        unitizing.NOT_SHARED,
    ]
    full = agreement_of_units([Continuum(9, [[Unit(0, 9, 0)], [Unit(0, 9, 0)]])], 1)
    assert (full.whole.reason, full.places.reason) == (unitizing.ONE_VALUE, unitizing.ALL_MARKED)


def test_overlapping_units_are_an_error_and_the_longest_can_be_kept():
    overlapping = [Unit(0, 3, 0), Unit(2, 9, 1), Unit(9, 10, 0), Unit(8, 12, 0)]
    document = Continuum(20, [overlapping, []])
    with pytest.raises(ValueError, match="overlap"):
        unit_sums(document, 2)
    with pytest.raises(ValueError, match="overlap"):
        alpha_u(document, 2)
    assert without_overlaps(overlapping) == [Unit(2, 9, 1), Unit(9, 10, 0)]


@given(st.lists(units, max_size=8))
def test_what_is_kept_does_not_overlap_and_nothing_more_has_room(found):
    kept = without_overlaps(found)
    assert kept == sorted(kept)
    assert all(one.end <= other.start for one, other in pairwise(kept))
    for unit in found:
        meets = [each for each in kept if each.start < unit.end and unit.start < each.end]
        assert any(each.end - each.start >= unit.end - unit.start for each in meets)


@given(documents, st.randoms(use_true_random=False))
def test_the_order_of_annotators_changes_nothing(document, random):
    order = list(document.units)
    random.shuffle(order)
    other = Continuum(LENGTH, order)
    for measure in (lambda each: values(agreement_of_units([each], 2)), by_category_of_1995):
        assert measure(document) == pytest.approx(measure(other), nan_ok=True)


def by_category_of_1995(document):
    found = alpha_u(document, 2)
    return [figure.value for figure in (found.alpha, *found.by_category)]


@given(documents, st.integers(2, 50))
def test_the_family_is_the_same_in_other_units_of_length(document, factor):
    """But for gaps: their plain lengths are what makes the text's unit matter, in uα and |uα."""
    longer = Continuum(LENGTH * factor, [stretched(side, factor) for side in document.units])
    found, other = agreement_of_units([document], 2), agreement_of_units([longer], 2)
    assert values(found)[2:] == pytest.approx(values(other)[2:])


def stretched(side, factor):
    return [Unit(unit.start * factor, unit.end * factor, unit.category) for unit in side]


@given(sides, st.integers(2, 4))
def test_the_same_units_agree_fully(side, raters):
    document = Continuum(LENGTH, [side] * raters)
    found = agreement_of_units([document], 2)
    for figure in (found.whole, found.places, found.categories, *found.by_category):
        assert figure.value is None or figure.value == pytest.approx(1)
    assert alpha_u(document, 2).alpha.value in (1.0, None)


@given(st.lists(documents.filter(lambda each: len(each.units) == 2), min_size=1, max_size=3))
def test_figures_come_from_sums_over_documents(found):
    sums = np.array([unit_sums(document, 2) for document in found])
    figures = agreement_of_units(found, 2)
    total = sums.sum(axis=0)
    each = [
        unitizing.uas(total), unitizing.bar_uas(total), unitizing.cuas(total),
        unitizing.coverages(total), *unitizing.kuas(total),
    ]  # fmt: skip
    for value, figure in zip(each, [*values(figures)], strict=True):
        if figure is not None:
            assert value == pytest.approx(figure)
    np.testing.assert_array_equal(unitizing.uas(sums).shape, [len(found)])


def test_alpha_u_of_2004():
    found = alpha_u(EXAMPLE_OF_2004, 2)
    assert found.alpha.value == pytest.approx(0.858665, abs=1e-6)
    assert found.by_category[0].value == pytest.approx(0.728599, abs=1e-6)
    assert found.by_category[1].value == 1.0
    assert found.observed[0] == pytest.approx(0.014444, abs=1e-6)
    assert [figure.count for figure in (found.alpha, *found.by_category)] == [9, 5, 4]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((5, 11, True), (4, 6, True), 26),
        ((225, 295, True), (220, 300, True), 50),
        ((400, 450, False), (400, 420, True), 400),
        ((400, 420, True), (400, 450, False), 400),
        ((400, 450, False), (390, 420, True), 0),
        ((390, 420, True), (400, 450, False), 0),
        ((0, 5, True), (5, 9, True), 0),
        ((0, 5, False), (0, 9, False), 0),
    ],
)
def test_squared_differences_of_sections(one, other, expected):
    assert squared_difference(one, other) == expected


def test_one_unit_by_one_of_three_is_no_agreement_and_no_unit_no_figure():
    assert alpha_u(Continuum(20, [[Unit(0, 1, 0)], [], []]), 1).alpha.value == pytest.approx(0)
    assert alpha_u(Continuum(20, [[], [], []]), 1).alpha.reason == "nobody marked anything"
    alone = alpha_u(Continuum(20, [[Unit(0, 1, 0)], None]), 1)
    assert "fewer than two" in alone.alpha.reason
    both = alpha_u(Continuum(20, [[], []]), 1)
    assert both.alpha.reason == "nobody marked anything"
    letter = alpha_u(Continuum(1, [[Unit(0, 1, 0)], [Unit(0, 1, 0)]]), 1)
    assert "all of the text" in letter.alpha.reason
    full = alpha_u(Continuum(4, [[Unit(0, 4, 0)], [Unit(0, 4, 0)]]), 1)
    assert full.alpha.value == 1.0


@given(documents.filter(lambda each: len(each.units) == 2))
def test_the_difference_seen_is_the_sum_over_all_pairs_of_sections(document):
    found = alpha_u(document, 2)
    for category in range(2):
        one, other = (sections(side, category) for side in document.units)
        seen = sum(squared_difference(a, b) for a in one for b in other)
        assert found.observed[category] == pytest.approx(seen / LENGTH**2)


@given(documents.filter(lambda each: len(each.units) == 2))
def test_the_difference_by_chance_is_the_sum_over_all_units_and_gaps(document):
    found = alpha_u(document, 2)
    for category in range(2):
        both = [part for side in document.units for part in sections(side, category)]
        own = [end - start for start, end, unit in both if unit]
        gaps = [end - start for start, end, unit in both if not unit]
        above = sum(
            (len(own) - 1) * (2 * size**3 - 3 * size**2 + size) / 3
            + size**2 * sum(gap - size + 1 for gap in gaps if gap >= size)
            for size in own
        )
        below = 2 * LENGTH * (2 * LENGTH - 1) - sum(size * (size - 1) for size in own)
        assert found.expected[category] == pytest.approx(2 / LENGTH * above / below)


def sections(side, category):
    """The units of the category and the gaps, by looking at every place."""
    edges = {0, LENGTH} | {x for u in side if u.category == category for x in u[:2]}
    cuts = sorted(edges)
    own = {(u.start, u.end) for u in side if u.category == category}
    return [(a, b, (a, b) in own) for a, b in pairwise(cuts)]


@given(st.lists(documents.filter(lambda each: len(each.units) == 2), min_size=2, max_size=3))
def test_many_sums_at_once_have_the_figures_of_each(found):
    sums = np.array([unit_sums(document, 2) for document in found])
    for figure in (
        unitizing.uas, unitizing.bar_uas, unitizing.cuas, unitizing.coverages, unitizing.kuas,
    ):  # fmt: skip
        np.testing.assert_allclose(figure(sums), [figure(each) for each in sums])


def test_documents_that_fewer_did_come_last_or_first():
    alone = Continuum(LENGTH, [[Unit(0, 5, 0)], None])
    nothing = Continuum(LENGTH, [[], []])
    expected = agreement_of_units([SIMPLE, nothing], 2)
    for order in ([SIMPLE, nothing, alone], [alone, nothing, SIMPLE], [nothing, SIMPLE, alone]):
        assert values(agreement_of_units(order, 2)) == values(expected)


def test_of_units_that_overlap_the_longest_stays_and_of_equals_the_first():
    short, long, equal = Unit(3, 5, 0), Unit(4, 9, 1), Unit(8, 13, 0)
    touching, inner, before = Unit(9, 11, 0), Unit(5, 6, 1), Unit(0, 4, 0)
    found = without_overlaps([touching, equal, inner, short, long, before])
    assert found == [before, long, touching]
    assert without_overlaps([long, Unit(4, 9, 0)]) == [Unit(4, 9, 0)]


def test_units_without_length_are_left_out_and_their_order_does_not_count():
    turned = Continuum(LENGTH, [[*reversed(side), Unit(12, 12, 1)] for side in SIMPLE.units])
    np.testing.assert_array_equal(unit_sums(turned, 2), unit_sums(SIMPLE, 2))
