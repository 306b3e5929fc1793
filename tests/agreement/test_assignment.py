"""The heaviest pairs against trying every way."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from annotator.agreement.assignment import heaviest_of_matrix, heaviest_pairs

SIZES = st.tuples(st.integers(0, 5), st.integers(0, 5))
whole = SIZES.flatmap(lambda size: arrays.arrays(np.int64, size, elements=st.integers(-2, 6)))
real = SIZES.flatmap(lambda size: arrays.arrays(np.float64, size, elements=st.floats(-1, 1)))


def most(weights):
    """The largest sum of weights of any choice of pairs."""
    if weights.shape[0] > weights.shape[1]:
        weights = weights.T
    rows = range(len(weights))
    ways = permutations(range(weights.shape[1]), len(weights))
    return max(sum(max(weights[at, way[at]], 0) for at in rows) for way in ways)


@given(whole | real)
def test_no_other_choice_is_heavier(weights):
    pairs = heaviest_of_matrix(weights)
    assert len({left for left, _ in pairs}) == len(pairs) == len({right for _, right in pairs})
    assert all(weights[pair] > 0 for pair in pairs)
    np.testing.assert_allclose(sum(weights[pair] for pair in pairs), most(weights), atol=1e-12)


@given(whole, st.randoms(use_true_random=False))
def test_the_order_of_the_candidates_changes_no_sum(weights, random):
    candidates = [
        (row, column, int(weights[row, column])) for row, column in np.ndindex(weights.shape)
    ]
    random.shuffle(candidates)
    assert sum(weights[pair] for pair in heaviest_pairs(candidates)) == most(weights)


def test_taking_the_heaviest_first_would_lose():
    weights = np.array([[9, 8], [8, 0]])
    assert heaviest_of_matrix(weights) == [(0, 1), (1, 0)]


def test_one_heavy_pair_beats_two_light_ones():
    assert heaviest_pairs([(0, 0, 1), (1, 0, 5), (1, 1, 1)]) == [(1, 0)]


def test_a_long_chain_of_changes():
    many = 3000
    pairs = [(at, at, 2.0) for at in range(many)] + [(at, at + 1, 2.0) for at in range(many)]
    chain = heaviest_pairs([*pairs, (many, 0, 1.0)])
    assert len(chain) == many + 1


def test_nothing_to_choose_from():
    assert heaviest_pairs([]) == []
    assert heaviest_pairs([(0, 0, 0.0), (1, 1, -3.0)]) == []


@pytest.mark.parametrize("share", [1.0, 0.1])
def test_one_pair_that_is_a_little_heavier_beats_two_light_ones(share):
    candidates = [(0, 0, 1 * share), (1, 0, 2.5 * share), (1, 1, 1 * share)]
    assert heaviest_pairs(candidates) == heaviest_pairs(candidates[::-1]) == [(1, 0)]
