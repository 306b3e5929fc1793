"""Measures of clusters, with the examples of the papers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import clusters

MEASURES = [clusters.muc, clusters.b3, clusters.lea, clusters.ceaf_e, clusters.ceaf_m]
KEY = ["12345", "67", "89ABC"]


@st.composite
def partitions(draw):
    """Clusters of some of seven things."""
    groups = draw(st.lists(st.integers(0, 4), min_size=7, max_size=7))
    found = [[thing for thing, group in enumerate(groups) if group == at] for at in range(4)]
    return [cluster for cluster in found if cluster]


def values(sums):
    score = clusters.scores(sums)
    return [score.precision.value, score.recall.value, score.f1.value]


def test_bagga_and_baldwin_1998():
    assert values(clusters.b3(KEY, ["12345", "6789ABC"]))[:2] == pytest.approx([16 / 21, 1])
    assert values(clusters.b3(KEY, ["1234589ABC", "67"]))[:2] == pytest.approx([7 / 12, 1])
    assert values(clusters.muc(KEY, ["12345", "6789ABC"])) == pytest.approx([0.9, 1, 18 / 19])


def test_vilain_1995():
    assert values(clusters.muc(["ABCD"], ["AB", "CD"])) == pytest.approx([1, 2 / 3, 0.8])


def test_moosavi_and_strube_2016():
    score = values(clusters.lea(["abc", "defg"], ["ab", "cd", "fghi"]))
    assert score[:2] == pytest.approx([(2 + 4 / 6) / 8, (1 + 4 / 6) / 7])


def test_luo_2005_by_hand():
    sums = clusters.ceaf_e(KEY, ["12345", "6789ABC"])
    assert sums.tolist() == pytest.approx([1 + 10 / 12, 3, 1 + 10 / 12, 2])
    assert clusters.ceaf_m(KEY, ["12345", "6789ABC"]).tolist() == [10, 12, 10, 12]


def test_things_alone():
    assert values(clusters.lea(["a", "bc"], ["a", "b", "c"])) == pytest.approx(
        [1 / 3, 1 / 3, 1 / 3]
    )
    assert clusters.scores(clusters.muc(["a"], ["a"])).f1.reason == clusters.NOTHING
    assert values(clusters.b3(["a"], ["a"])) == [1, 1, 1]


def test_only_one_side_has_something():
    score = clusters.scores(clusters.b3(["ab"], []))
    assert score.precision.reason == clusters.NOTHING_SECOND
    assert (score.recall.value, score.f1.value) == (0, 0)
    assert clusters.scores(clusters.b3([], ["ab"])).recall.reason == clusters.NOTHING_FIRST
    assert clusters.scores(clusters.b3([], [""])).f1.reason == clusters.NOTHING


def test_figures_say_what_they_rest_on():
    score = clusters.scores(clusters.b3(["abc"], ["ab", "d"]))
    assert [each.count for each in (score.recall, score.precision, score.f1)] == [3, 3, 6]


def test_f1_is_0_where_one_side_has_a_thing_and_undefined_where_neither_has():
    rows = np.array([clusters.b3([], ["a"]), clusters.b3(["a"], []), clusters.b3([], [])])
    np.testing.assert_array_equal(clusters.f1s(rows), [0, 0, np.nan])


def test_a_thing_in_two_clusters_is_an_error():
    with pytest.raises(ValueError, match="two clusters"):
        clusters.b3(["ab", "bc"], ["ab"])


@pytest.mark.parametrize("measure", MEASURES)
@given(one=partitions(), other=partitions())
def test_swapping_the_sides_swaps_precision_and_recall(measure, one, other):
    np.testing.assert_allclose(measure(one, other), np.roll(measure(other, one), 2))
    sums = measure(one, other)
    assert (sums >= 0).all()
    assert sums[0] <= sums[1] + 1e-9
    assert sums[2] <= sums[3] + 1e-9


@pytest.mark.parametrize("measure", MEASURES)
@given(one=partitions())
def test_the_same_clusters_agree_fully(measure, one):
    assert set(values(measure(one, one[::-1]))) <= {1.0, None}


@given(st.lists(st.tuples(partitions(), partitions()), min_size=1, max_size=4))
def test_documents_add_up(pairs):
    together = [[], []]
    for at, pair in enumerate(pairs):
        for side, found in zip(together, pair, strict=True):
            side += [[(at, thing) for thing in cluster] for cluster in found]
    for measure in MEASURES:
        each = np.array([measure(*pair) for pair in pairs])
        np.testing.assert_allclose(each.sum(axis=0), measure(*together))
        f1 = [clusters.scores(row).f1.value for row in each]
        np.testing.assert_allclose(clusters.f1s(each), np.array(f1, dtype=float))
