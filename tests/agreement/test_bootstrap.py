"""Intervals over documents."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import bootstrap, nominal

COUNTS = np.array([[8, 10, 9], [3, 5, 4], [0, 1, 2], [6, 6, 7], [9, 12, 10], [2, 2, 2]])


def f1(sums):
    return 2 * sums[:, 0] / (sums[:, 1] + sums[:, 2])


def test_the_interval_holds_the_value_and_grows_with_the_level():
    low, high = bootstrap.interval(COUNTS, f1)
    assert 0.58 < low < 0.7 < 0.8 < 0.86 < high < 0.92
    narrow = bootstrap.interval(COUNTS, f1, level=0.5)
    assert low < narrow[0] < narrow[1] < high


def test_the_same_seed_gives_the_same_interval():
    assert bootstrap.interval(COUNTS, f1, seed=7) == bootstrap.interval(COUNTS, f1, seed=7)
    assert bootstrap.interval(COUNTS, f1, seed=7) != bootstrap.interval(COUNTS, f1, seed=8)


def test_the_same_documents_are_drawn_for_other_counts():
    drawn = bootstrap.resampled(np.hstack((COUNTS, COUNTS[:, :1])))
    np.testing.assert_array_equal(drawn[:, 0], drawn[:, 3])
    np.testing.assert_array_equal(drawn[:, :3], bootstrap.resampled(COUNTS))


@pytest.mark.parametrize("documents", [2, 50, 5000])
def test_as_many_documents_are_drawn_as_there_are(documents):
    """Of 5000 not all samples are drawn in one go."""
    drawn = bootstrap.resampled(np.ones((documents, 1)))
    assert drawn.shape == (1000, 1)
    assert set(drawn.ravel()) == {documents}


def test_documents_vary_as_they_should():
    # the mean of n draws has the variance of the documents by n
    values = np.arange(40.0)[:, None]
    drawn = bootstrap.resampled(values, samples=4000) / 40
    assert drawn.mean() == pytest.approx(19.5, abs=0.15)
    assert drawn.var() == pytest.approx(values.var() / 40, rel=0.1)


def test_without_two_documents_or_any_value_there_is_no_interval():
    for counts in (COUNTS[:0], COUNTS[:1], np.zeros((5, 3))):
        assert bootstrap.interval(counts, f1) == (None, None)


def test_undefined_samples_are_left_out():
    counts = np.array([[0, 0, 0], [0, 0, 0], [3, 4, 4]])
    assert bootstrap.interval(counts, f1) == (0.75, 0.75)


def test_alpha_of_many_samples_at_once():
    random = np.random.default_rng(0)
    values = random.integers(0, 3, size=(60, 20, 1)).repeat(2, axis=2)
    values[:, ::4, 1] = random.integers(0, 3, size=(60, 5))
    matrices = np.array([nominal.coincidences(each, 3) for each in values])
    low, high = bootstrap.interval(nominal.alpha_sums(matrices), nominal.alphas)
    assert low < nominal.alpha(matrices.sum(axis=0)).value < high
    assert high - low < 0.2


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=2, max_size=12),
    st.integers(0, 5),
)
def test_a_share_stays_a_share(pairs, seed):
    counts = np.array([[min(pair), max(pair)] for pair in pairs])
    low, high = bootstrap.interval(counts, lambda s: s[:, 0] / s[:, 1], samples=50, seed=seed)
    if low is None:
        assert not counts[:, 1].any()
    else:
        assert 0 <= low <= high <= 1


def test_the_ends_leave_out_equal_shares_on_both_sides():
    values = np.arange(1001.0)
    assert bootstrap.percentiles(values) == pytest.approx((25, 975))
    assert bootstrap.percentiles(values, 0.5) == pytest.approx((250, 750))
    assert bootstrap.percentiles(np.append(values, np.nan)) == pytest.approx((25, 975))


def test_an_interval_is_that_of_so_many_draws():
    drawn = f1(bootstrap.resampled(COUNTS, samples=40, seed=3))
    assert len(drawn) == 40
    found = bootstrap.interval(COUNTS, f1, samples=40, seed=3, level=0.9)
    assert found == pytest.approx(bootstrap.percentiles(drawn, 0.9))
