"""Splits of documents: everything once, sizes exact, labels spread, the same for the same seed."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.splits import NAMES, sizes, split

shares = st.lists(st.integers(1, 100), min_size=1, max_size=3)
labelled = st.dictionaries(
    st.text(max_size=4), st.sets(st.sampled_from("ABCDE"), max_size=3), min_size=3, max_size=40
)


@given(labelled, shares, st.integers(0, 99))
def test_every_document_is_in_one_part_and_the_sizes_are_exact(labels, parts, seed):
    found = split(labels, parts, seed)
    assert sorted(each for part in found for each in part) == sorted(labels)
    assert [len(part) for part in found] == sizes(len(labels), parts)


@given(labelled, shares, st.integers(0, 99), st.randoms())
def test_the_order_in_which_documents_come_means_nothing(labels, parts, seed, random):
    shuffled = list(labels.items())
    random.shuffle(shuffled)
    assert split(dict(shuffled), parts, seed) == split(labels, parts, seed)


@given(st.integers(1, 10_000), shares)
def test_sizes_are_within_one_of_the_shares_or_one_at_least(number, parts):
    if number < len(parts):
        return
    found = sizes(number, parts)
    assert sum(found) == number
    assert min(found) >= 1
    if number >= 100 * len(parts):
        for size, share in zip(found, parts, strict=True):
            assert size == 1 or abs(size - number * share / sum(parts)) < 2


@given(st.lists(st.integers(10, 40), min_size=1, max_size=4), st.integers(0, 99))
def test_labels_are_spread_as_the_documents_are(counts, seed):
    labels = {
        f"{kind}{number}": {kind}
        for kind, count in zip("ABCD", counts, strict=False)
        for number in range(count)
    }
    train, dev, test = split(labels, (80, 10, 10), seed)
    for kind, count in zip("ABCD", counts, strict=False):
        for part, share in ((train, 0.8), (dev, 0.1), (test, 0.1)):
            held = sum(each[0] == kind for each in part)
            assert abs(held - count * share) < 3


def test_a_rare_label_is_not_left_to_chance():
    labels = {f"common{number}": {"C"} for number in range(90)}
    labels |= {f"rare{number}": {"C", "R"} for number in range(10)}
    for seed in range(20):
        parts = split(labels, (80, 10, 10), seed)
        held = [sum(each.startswith("rare") for each in part) for part in parts]
        assert held == [8, 1, 1]


def test_seeds_give_other_splits():
    labels = {str(number): {"A"} for number in range(30)}
    found = Counter(tuple(split(labels, (1, 1), seed)[0]) for seed in range(10))
    assert len(found) == 10


def test_what_can_not_be_split_is_refused():
    with pytest.raises(ValueError, match="can't be split into 3"):
        split({"a": (), "b": ()}, (80, 10, 10), 1)
    with pytest.raises(ValueError, match="more than 0"):
        sizes(5, (1, 0))
    with pytest.raises(ValueError, match="more than 0"):
        sizes(5, ())
    assert split({"a": (), "b": (), "c": ()}, (98, 1, 1), 1) != []
    assert {len(names) for names in NAMES.values()} == set(NAMES)
