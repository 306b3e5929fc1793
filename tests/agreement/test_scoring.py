"""Figures from sums that add up, for many rows at once, and their intervals."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import scoring
from annotator.agreement.bootstrap import interval, percentiles, resampled
from annotator.agreement.figures import Figure
from annotator.agreement.scoring import NO_ENDS, Draws, Meeting
from tests.agreement.blocks import numbers

NAN = float("nan")


def test_shares_of_many_rows():
    sums = np.array([[2, 4, 5], [0, 3, 0], [0, 0, 3], [0, 0, 0]], dtype=float)
    for share, expected in (
        (scoring.f1s, [4 / 9, 0, 0, NAN]),
        (scoring.precisions, [2 / 4, 0, NAN, NAN]),
        (scoring.recalls, [2 / 5, NAN, 0, NAN]),
    ):
        assert share(sums) == pytest.approx(expected, nan_ok=True)
        assert share(sums[None])[0] == pytest.approx(expected, nan_ok=True)


def test_kappas_of_many_rows_are_those_of_each():
    # (po - pe)/(1 - pe): 7 of 10, sides 6 and 4, 5 and 5; then all agree; then no variation
    rows = np.array([[7, 6, 4, 5, 5], [10, 4, 6, 4, 6], [5, 5, 0, 5, 0]], dtype=float)
    expected = [(0.7 - 0.5) / 0.5, 1, NAN]
    assert scoring.kappas(rows) == pytest.approx(expected, nan_ok=True)
    three = np.array([6, 3, 3, 4, 2, 4, 4], dtype=float)
    chance = (3 * 2 + 3 * 4 + 4 * 4) / 100
    assert float(scoring.kappas(three)) == pytest.approx((0.6 - chance) / (1 - chance))


def test_a_mean_leaves_out_the_pairs_that_have_no_value():
    values = np.array([[0.5, NAN, 1.0], [NAN, NAN, NAN], [0.0, 0.0, 1.0]])
    found = scoring.mean_over_pairs(values)
    assert found == pytest.approx([0.75, NAN, 1 / 3], nan_ok=True)
    assert scoring.mean_over_pairs(values[0]) == pytest.approx(0.75)


def test_a_figure_has_its_interval_or_its_reason():
    assert scoring.figure(0.5, 7, "none", (0.2, 0.8)) == Figure(0.5, "", 7, 0.2, 0.8)
    assert scoring.figure(NAN, 0, "nothing marked") == Figure(None, "nothing marked", 0)


@pytest.mark.parametrize(
    ("documents", "samples", "wanted"), [(10, 1, True), (9, 1, False), (10, 0, False)]
)
def test_intervals_are_wanted_of_ten_documents(documents, samples, wanted):
    draws = Draws(documents, samples)
    assert draws.wanted is wanted
    sums = np.ones((documents, 3))
    assert (draws.of_documents(sums, scoring.f1s) == (1, 1)) is wanted
    if not wanted:
        meetings = Meeting(numbers(0, 1), numbers(0, 0), 2)
        assert draws.of_documents(sums, scoring.f1s) == NO_ENDS
        found = draws.of_pairs([sums[:2], sums[:2]], meetings, scoring.f1s)
        assert found == [[NO_ENDS] * 3] * 2


def test_an_interval_of_documents_is_that_of_their_draws():
    sums = np.random.default_rng(1).integers(1, 9, size=(12, 3)).astype(float)
    found = Draws(12, 40, seed=3).of_documents(sums, scoring.f1s)
    assert found == interval(sums, scoring.f1s, samples=40, seed=3)


@pytest.mark.parametrize("room", [1, 60, 150, 4_000_000])
def test_intervals_of_pairs_are_those_of_each_however_many_are_drawn_at_a_time(room, monkeypatch):
    monkeypatch.setattr(scoring, "_COLUMNS", room)
    documents, pairs = 12, 3
    met = [(p, d) for p in range(pairs) for d in range(documents) if (p + d) % 4]
    pair, document = (numbers(*column) for column in zip(*met, strict=True))
    random = np.random.default_rng(2)
    groups = [random.integers(1, 9, size=(len(met), width)).astype(float) for width in (5, 7)]
    draws = Draws(documents, 30, seed=5)
    found = draws.of_pairs(groups, Meeting(pair, document, pairs), scoring.kappas)
    for sums, ends in zip(groups, found, strict=True):
        values = []
        for each in range(pairs):
            own = np.zeros((documents, sums.shape[1]))
            own[document[pair == each]] = sums[pair == each]
            values.append(scoring.kappas(resampled(own, samples=30, seed=5)))
            assert ends[each] == pytest.approx(percentiles(values[-1]))
        mean = scoring.mean_over_pairs(np.stack(values, axis=1))
        assert ends[pairs:] == [pytest.approx(percentiles(mean))]


def test_sums_of_meetings_add_up_for_each_pair():
    meetings = Meeting(numbers(0, 2, 0), numbers(0, 0, 1), 3)
    sums = np.array([[1, 2], [3, 4], [10, 20]], dtype=float)
    assert meetings.by_pair(sums).tolist() == [[11, 22], [0, 0], [3, 4]]
