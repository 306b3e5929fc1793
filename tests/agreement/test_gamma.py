"""Gamma: the best alignment against trying every one, and what re-placing may and may not do."""

from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import gamma as module
from annotator.agreement.gamma import Costs, best_alignment, gamma, position_differences
from annotator.agreement.unitizing import Continuum, Unit

LENGTH = 60
A = [Unit(1, 5, 0), Unit(6, 10, 1), Unit(20, 24, 0), Unit(30, 34, 1)]
B = [Unit(2, 6, 0), Unit(31, 35, 1)]

units = st.builds(
    lambda start, length, category: Unit(start, start + length, category),
    st.integers(0, 20),
    st.integers(1, 12),
    st.integers(0, 1),
)
sides = st.lists(units, max_size=4)
weights = st.builds(Costs, st.sampled_from([0.5, 1, 3]), st.sampled_from([0, 1, 2]), st.just(1.0))


def difference(one, other, costs):
    moved = abs(one.start - other.start) + abs(one.end - other.end)
    position = (moved / (one.end - one.start + other.end - other.start)) ** 2
    return costs.position * position + costs.category * (one.category != other.category)


def least(left, right, costs):
    """The least sum of differences of any alignment."""
    small, large = sorted((left, right), key=len)
    sums = []
    for many in range(len(small) + 1):
        for chosen in combinations(small, many):
            for others in permutations(large, many):
                paired = sum(map(difference, chosen, others, [costs] * many))
                sums.append(paired + costs.empty * (len(left) + len(right) - 2 * many))
    return min(sums)


def test_fixtures_of_dkpro():
    found = best_alignment(A, B)
    assert found.pairs == ((0, 0), (3, 1))
    assert found.disorder == pytest.approx(0.708333, abs=1e-6)
    left = [Unit(1, 5, 0), Unit(6, 10, 1), Unit(11, 15, 2)]
    right = [Unit(2, 7, 0), Unit(8, 12, 1), Unit(11, 15, 0)]
    assert best_alignment(left, right, Costs(3, 2)).disorder == pytest.approx(1.027778, abs=1e-6)


def test_figure_10_of_the_paper():
    one = np.array([[4, 14], [4, 14], [4, 14], [4, 14], [20, 30], [20, 25]])
    other = np.array([[40, 44], [4, 14], [20, 25], [14, 24], [20, 25], [14, 24]])
    expected = [22.2245, 0, 3.24, 1, 0.1111, 0.2178]
    assert position_differences(one, other) == pytest.approx(expected, abs=1e-4)
    assert position_differences(one, other, 0.5) == pytest.approx(np.array(expected) / 2, abs=1e-4)


def test_a_unit_of_nothing_beside_a_letter_differs_by_all_of_both():
    assert position_differences(np.array([[3, 3]]), np.array([[3, 4]])).tolist() == [1.0]


def test_nothing_to_align():
    assert best_alignment([], []).disorder is None
    alone = best_alignment(A, [])
    assert (alone.pairs, alone.total, alone.disorder) == ((), 4.0, 2.0)


@settings(max_examples=60)
@given(sides, sides, weights)
def test_no_other_alignment_has_less_disorder(left, right, costs):
    found = best_alignment(left, right, costs)
    assert found.total == pytest.approx(least(left, right, costs))
    paired = sum(difference(left[at], right[there], costs) for at, there in found.pairs)
    single = len(left) + len(right) - 2 * len(found.pairs)
    assert found.total == pytest.approx(paired + single)


@given(sides, sides, weights)
def test_swapping_the_sides_keeps_the_disorder(left, right, costs):
    one, other = best_alignment(left, right, costs), best_alignment(right, left, costs)
    assert one.total == pytest.approx(other.total)


def test_one_long_unit_among_many_short_ones():
    """It makes every unit a neighbour of every other: more than are looked at in one go."""
    many = [*(Unit(at * 10, at * 10 + 4, 0) for at in range(1500)), Unit(0, 15_000, 1)]
    other = [Unit(unit.start + 1, unit.end + 1, unit.category) for unit in many]
    found = best_alignment(many, other)
    assert found.pairs == tuple((at, at) for at in range(1501))
    assert found.total == pytest.approx(1500 * (2 / 8) ** 2 + (2 / 30_000) ** 2)


def test_gamma_is_one_for_the_same_and_near_zero_for_chance():
    assert gamma([Continuum(LENGTH, [A, A])]).value == 1.0
    random = np.random.default_rng(5)
    starts = random.integers(2000, size=(2, 80)).tolist()
    labels = random.integers(3, size=(2, 80)).tolist()
    chance = [
        [Unit(start, start + 6, label) for start, label in zip(*side, strict=True)]
        for side in zip(starts, labels, strict=True)
    ]
    assert abs(gamma([Continuum(2000, chance)]).value) < 0.1


def test_what_differs_less_agrees_more():
    def moved(by):
        other = [Unit(unit.start + by, unit.end + by, unit.category) for unit in A]
        return gamma([Continuum(LENGTH, [A, other])]).value

    assert moved(0) > moved(1) > moved(2)
    renamed = [unit._replace(category=1) for unit in A]
    assert moved(0) > gamma([Continuum(LENGTH, [A, renamed])]).value


def test_the_same_seed_gives_the_same_and_two_digits():
    documents = [Continuum(LENGTH, [A, B]), Continuum(90, [B, A])]
    once = gamma(documents, seed=3)
    assert once == gamma(documents, seed=3)
    assert once.value == round(once.value, 2)
    assert once.count == 12
    assert abs(once.value - gamma(documents, seed=4).value) < 0.1


def test_units_are_aligned_within_their_document_alone():
    apart = gamma([Continuum(LENGTH, [A, []]), Continuum(LENGTH, [[], A])])
    together = gamma([Continuum(LENGTH, [A, A])])
    assert apart.value < 0 < together.value


def test_several_annotators_are_the_mean_of_the_pairs():
    pairs = [gamma([Continuum(LENGTH, pair)]).value for pair in ([A, A], [A, B], [A, B])]
    found = gamma([Continuum(LENGTH, [A, A, B]), Continuum(LENGTH, [None, A, None])])
    assert found.value == pytest.approx(sum(pairs) / 3, abs=0.01)
    assert found.count == 8 + 6 + 6


def test_reasons():
    assert gamma([]).reason == module.NOTHING_SHARED
    assert gamma([Continuum(9, [A, None])]).reason == module.NOTHING_SHARED
    assert gamma([Continuum(9, [[], []])]).reason == module.NO_UNITS
    whole = [Unit(0, 1, 0)]
    assert gamma([Continuum(1, [whole, whole])]).reason == module.NO_DISORDER
    one_sided = gamma([Continuum(LENGTH, [A, []])])
    assert one_sided.value < 0


def by_chance(documents, samples=1500):
    """The mean disorder of units that are placed anew, drawn one by one."""
    random, values = np.random.default_rng(5), []
    for _ in range(samples):
        total, number = 0.0, 0
        for document in documents:
            length, everything = document.length, [unit for side in document.units for unit in side]
            lengths = sum(unit.end - unit.start for unit in everything)
            least = int(min(lengths / max(len(everything), 1) / 2, length / 4))
            first = int(random.integers(length))
            placed = []
            for shift in (first, first + int(random.integers(least, length - least + 1))):
                side = document.units[random.integers(2)]
                starts = [(unit.start + shift) % length for unit in side]
                placed.append(
                    [
                        Unit(start, start + unit.end - unit.start, unit.category)
                        for start, unit in zip(starts, side, strict=True)
                    ]
                )
            alignment = best_alignment(*placed)
            total, number = total + alignment.total, number + sum(map(len, placed))
        values += [2 * total / number] if number else []
    return sum(values) / len(values)


@pytest.mark.parametrize(
    "documents",
    [
        [Continuum(40, [[Unit(0, 20, 0)], [Unit(16, 40, 0)]])],
        [Continuum(60, [A, B]), Continuum(50, [[Unit(3, 30, 0)], [Unit(25, 49, 1)]])],
        [Continuum(60, [B, A]), Continuum(24, [[Unit(1, 6, 0)], [Unit(8, 10, 0)]])],
    ],
)
def test_what_chance_gives_is_what_placing_one_by_one_gives(documents):
    seen, units = 0.0, 0
    for document in documents:
        seen += best_alignment(*document.units).total
        units += sum(map(len, document.units))
    expected = 1 - 2 * seen / units / by_chance(documents)
    found = [gamma(documents, seed=seed, precision=0.01).value for seed in range(4)]
    assert sum(found) / len(found) == pytest.approx(expected, abs=0.05)


def test_a_document_without_units_may_be_the_last():
    documents = [Continuum(60, [A, B]), Continuum(9, [[], []])]
    assert gamma(documents).value == pytest.approx(gamma(documents[:1]).value, abs=0.05)
    assert gamma(documents[::-1]).count == len(A) + len(B)


def test_a_precision_that_is_reached_needs_no_more_samples_and_a_finer_one_gives_another_value():
    documents = [Continuum(60, [A, B])]
    rough = [gamma(documents, seed=seed, precision=1.0).value for seed in range(4)]
    fine = [gamma(documents, seed=seed, precision=0.01).value for seed in range(4)]
    assert max(fine) - min(fine) < max(rough) - min(rough)
