"""Coefficients of items with one category, against values worked out or published."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from annotator.agreement import distances, nominal

TABLE_1 = np.array([[20, 10], [20, 50]])  # Artstein & Poesio 2008, p. 558
FLEISS = np.array([[6, 0, 0], [3, 3, 0], [0, 2, 4], [0, 0, 6]])

confusions = arrays.arrays(np.int64, st.tuples(st.just(3), st.just(3)), elements=st.integers(0, 9))
ratings = st.integers(2, 4).flatmap(
    lambda raters: arrays.arrays(
        np.int8, st.tuples(st.integers(0, 8), st.just(raters)), elements=st.integers(-1, 2)
    )
)


def counts_of(values, categories=3):
    return (values[:, :, None] == np.arange(categories)).sum(axis=1)


def test_two_annotators_agree_as_published():
    found = {
        "percent": nominal.percent(TABLE_1).value,
        "kappa": nominal.cohen_kappa(TABLE_1).value,
        "pi": nominal.scott_pi(TABLE_1).value,
        "S": nominal.bennett_s(TABLE_1, 2).value,
        "AC1": nominal.ac1(TABLE_1, 2).value,
    }
    expected = {"percent": 0.7, "kappa": 8 / 23, "pi": 0.340659, "S": 0.4, "AC1": 0.449541}
    assert found == pytest.approx(expected, abs=1e-6)
    assert nominal.cohen_kappa(TABLE_1).count == 100


def test_more_categories_in_the_schema_than_seen_change_ac1_and_s_alone():
    wide = np.pad(TABLE_1, (0, 1))
    assert nominal.cohen_kappa(wide).value == nominal.cohen_kappa(TABLE_1).value
    assert nominal.ac1(TABLE_1, 3) == nominal.ac1(wide, 3)
    assert nominal.ac1(TABLE_1, 3).value > nominal.ac1(TABLE_1, 2).value
    assert nominal.bennett_s(TABLE_1, 4).value == pytest.approx((0.7 - 0.25) / 0.75)


@pytest.mark.parametrize("coefficient", [nominal.ac1, nominal.bennett_s])
def test_a_schema_smaller_than_the_data_is_an_error(coefficient):
    with pytest.raises(ValueError, match="2 categories in the data, 1 in the schema"):
        coefficient(TABLE_1, 1)


def test_a_weighted_kappa_forgives_what_is_near():
    confusion = np.array([[46, 0, 0], [6, 32, 6], [0, 0, 10]])
    distance = np.array([[0, 1, 0.5], [1, 0, 0.5], [0.5, 0.5, 0]])
    assert nominal.weighted_kappa(confusion, distance).value == pytest.approx(0.816327, abs=1e-6)
    plain = nominal.weighted_kappa(confusion, 1 - np.eye(3))
    assert plain == nominal.cohen_kappa(confusion)


def test_several_annotators_by_hand():
    # P_i: 1, 12/30, 14/30, 1; p: 9/24, 5/24, 10/24
    observed, chance = (1 + 12 / 30 + 14 / 30 + 1) / 4, (81 + 25 + 100) / 576
    assert nominal.percent_of_counts(FLEISS).value == pytest.approx(observed)
    kappa = nominal.fleiss_kappa(FLEISS)
    assert kappa.value == pytest.approx((observed - chance) / (1 - chance))
    assert kappa.count == 4
    first = 1 - 9 / (4 * 6 * 5 * (9 / 24) * (15 / 24))
    assert nominal.category_kappas(FLEISS)[0].value == pytest.approx(first)


def test_items_of_two_and_of_nobody_by_hand():
    counts = np.array([[2, 0], [1, 1], [0, 3], [1, 0], [0, 0]])
    observed = (1 + 0 + 1) / 3  # of the items that two or three judged
    assert nominal.percent_of_counts(counts).value == pytest.approx(observed)
    assert nominal.percent_of_counts(counts).count == 3
    share = np.array([1 + 0.5 + 0 + 1, 0 + 0.5 + 1 + 0]) / 4  # of those that anybody judged
    chance = (share * (1 - share)).sum() / 2
    figure = nominal.ac1_of_counts(counts, 3)
    assert figure.value == pytest.approx((observed - chance) / (1 - chance))
    with pytest.raises(ValueError, match="2 categories in the data, 1 in the schema"):
        nominal.ac1_of_counts(counts, 1)


def test_alpha_by_hand():
    # Krippendorff 2004, p. 224: ten items, two annotators
    values = np.array([[1, 1, 0, 0, 0, 0, 0, 0, 0, 0], [0, 1, 1, 0, 0, 1, 0, 1, 0, 0]]).T
    coincidences = nominal.coincidences(values, 2)
    assert coincidences.tolist() == [[10, 4], [4, 2]]
    figure = nominal.alpha(coincidences)
    assert figure.value == pytest.approx(1 - 19 * 8 / (2 * 14 * 6))
    assert figure.count == 20


def test_items_with_one_value_count_for_nothing():
    values = np.array([[0, 0, 1], [1, -1, 1], [-1, 2, -1], [-1, -1, -1]])
    matrix = nominal.coincidences(values, 3)
    assert matrix.tolist() == [[1, 1, 0], [1, 2, 0], [0, 0, 0]]
    np.testing.assert_array_equal(matrix, nominal.coincidences_of_counts(counts_of(values)))


@pytest.mark.parametrize("wrong", [-2, 3])
def test_a_value_that_is_no_category_is_an_error(wrong):
    with pytest.raises(ValueError, match="none of the categories"):
        nominal.coincidences(np.array([[0, wrong]]), 3)


def test_far_more_items_than_are_looked_at_in_one_go():
    values = np.tile(np.array([[0, 1, 1], [2, 2, -1]]), (50_000, 1))
    once = nominal.coincidences(values[:2], 3)
    np.testing.assert_array_equal(nominal.coincidences(values, 3), once * 50_000)


def test_an_ordered_scale_knows_near_from_far():
    values = np.array([[0, 1], [1, 1], [2, 3], [3, 3], [0, 0]])
    coincidences = nominal.coincidences(values, 4)
    interval = distances.interval([0, 1, 2, 3])
    assert interval[0].tolist() == [0, 1, 4, 9]
    ordinal = distances.ordinal(coincidences)  # margins 3 3 1 3
    assert ordinal[0].tolist() == [0, 9, 25, 49]
    plain = nominal.alpha(coincidences)
    assert nominal.alpha(coincidences, interval).value > plain.value
    assert nominal.alpha(coincidences, ordinal).value > plain.value


UNDEFINED = [
    (np.zeros((2, 2), int), nominal.NOTHING_SHARED),
    (np.array([[5, 0], [0, 0]]), nominal.NO_VARIATION),
]


@pytest.mark.parametrize(("confusion", "reason"), UNDEFINED)
def test_without_items_or_variation_there_is_a_reason_instead(confusion, reason):
    counts = np.array([[2, 0]] * int(confusion.sum())).reshape(-1, 2)
    for figure in (
        nominal.cohen_kappa(confusion),
        nominal.scott_pi(confusion),
        nominal.fleiss_kappa(counts),
        nominal.alpha(nominal.coincidences_of_counts(counts)),
    ):
        assert (figure.value, figure.reason) == (None, reason)


def test_what_is_still_defined_without_variation():
    same = np.array([[5, 0], [0, 0]])
    assert nominal.percent(same).value == 1.0
    assert nominal.ac1(same, 2).value == 1.0
    assert nominal.bennett_s(same, 2).value == 1.0


def test_other_reasons():
    nothing = np.zeros((1, 1), int)
    assert nominal.percent(nothing).reason == nominal.NOTHING_SHARED
    assert nominal.ac1(nothing, 1).reason == nominal.NOTHING_SHARED
    assert nominal.ac1(np.array([[3]]), 1).reason == nominal.ONE_CATEGORY
    assert nominal.bennett_s(np.array([[3]]), 1).reason == nominal.ONE_CATEGORY
    alone = np.array([[1, 0], [0, 1]])
    assert nominal.percent_of_counts(alone).reason == nominal.NOTHING_SHARED
    assert nominal.ac1_of_counts(alone, 2).reason == nominal.NOTHING_SHARED
    assert nominal.fleiss_kappa(alone).reason == nominal.NOTHING_SHARED
    unequal = np.array([[2, 0], [1, 2]])
    uneven = nominal.fleiss_kappa(unequal)
    assert "same number of annotators" in uneven.reason
    kappas = nominal.category_kappas(np.array([[2, 0, 0], [1, 1, 0]]))
    assert [figure.value is None for figure in kappas] == [False, False, True]
    assert {figure.reason for figure in nominal.category_kappas(unequal)} == {uneven.reason}


@given(confusions)
def test_swapping_the_annotators_changes_nothing(confusion):
    for figure in (nominal.percent, nominal.cohen_kappa, nominal.scott_pi):
        assert_same(figure(confusion), figure(confusion.T))
    assert_same(nominal.ac1(confusion, 4), nominal.ac1(confusion.T, 4))


@given(confusions, st.permutations(range(3)))
def test_the_order_of_the_categories_changes_nothing(confusion, order):
    other = confusion[np.ix_(order, order)]
    for figure in (nominal.percent, nominal.cohen_kappa, nominal.scott_pi):
        assert_same(figure(confusion), figure(other))


@given(confusions)
def test_no_coefficient_is_above_one_and_all_agreement_is_one(confusion):
    agreeing = np.diag(confusion.diagonal())
    for figure in (nominal.percent, nominal.cohen_kappa, nominal.scott_pi):
        value, full = figure(confusion).value, figure(agreeing).value
        assert value is None or -1 - 1e-9 <= value <= 1 + 1e-9
        assert full is None or full == pytest.approx(1)


@given(confusions)
def test_alpha_is_pi_corrected_for_few_items(confusion):
    pi = nominal.scott_pi(confusion)
    alpha = nominal.alpha((confusion + confusion.T).astype(float))
    assert (pi.value is None) == (alpha.value is None)
    if pi.value is not None:
        assert 1 - alpha.value == pytest.approx((1 - pi.value) * (1 - 0.5 / confusion.sum()))


@given(ratings)
def test_of_complete_ratings_fleiss_and_alpha_differ_by_the_same_correction(values):
    counts = counts_of(np.abs(values))
    fleiss = nominal.fleiss_kappa(counts)
    alpha = nominal.alpha(nominal.coincidences(np.abs(values), 3))
    assert (fleiss.value is None) == (alpha.value is None)
    if fleiss.value is not None:
        assert 1 - alpha.value == pytest.approx((1 - fleiss.value) * (1 - 1 / values.size))


@given(ratings, st.randoms(use_true_random=False))
def test_the_order_of_annotators_and_items_changes_nothing(values, random):
    other = values.copy()
    random.shuffle(order := list(range(values.shape[1])))
    random.shuffle(rows := list(range(len(values))))
    other = values[rows][:, order]
    assert_same(
        nominal.alpha(nominal.coincidences(values, 3)),
        nominal.alpha(nominal.coincidences(other, 3)),
    )


@given(ratings)
def test_all_ways_to_count_coincidences_agree(values):
    matrix = nominal.coincidences(values, 3)
    np.testing.assert_allclose(matrix, nominal.coincidences_of_counts(counts_of(values)), atol=1e-9)
    by_item = nominal.alpha_sums_by_item(values, 3).sum(axis=0)
    np.testing.assert_allclose(by_item, nominal.alpha_sums(matrix), atol=1e-9)
    by_hand = np.zeros((3, 3))
    for row in values:
        given_values = [value for value in row if value >= 0]
        for one, other in permutations(given_values, 2):
            by_hand[one, other] += 1 / (len(given_values) - 1)
    np.testing.assert_allclose(matrix, by_hand, atol=1e-9)


@given(ratings)
def test_alpha_of_annotators_who_say_the_same_is_one(values):
    copies = np.repeat(values[:, :1], 3, axis=1)
    value = nominal.alpha(nominal.coincidences(copies, 3)).value
    assert value is None or value == 1.0


@given(st.lists(confusions, min_size=1, max_size=4))
def test_many_at_once_are_the_single_ones(matrices):
    stack = np.array(matrices)
    for many, one in (
        (nominal.percents(stack), nominal.percent),
        (nominal.kappas(stack), nominal.cohen_kappa),
        (nominal.pis(stack), nominal.scott_pi),
        (nominal.ac1s(stack, 3), lambda each: nominal.ac1(each, 3)),
    ):
        singles = [one(each).value for each in matrices]
        expected = [np.nan if value is None else value for value in singles]
        np.testing.assert_allclose(many, expected)


def assert_same(one, other):
    assert (one.value, one.reason) == (pytest.approx(other.value), other.reason)
    assert one.count == other.count
