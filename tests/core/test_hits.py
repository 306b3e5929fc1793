"""Places in their context: sorted by what stands beside them, and filtered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import hits as module
from annotator.core.hits import CONTEXT, SORTS, Hit, context_of, holding, order_of


def hit(number: int, left: str, words: str, right: str = "", **more) -> Hit:
    return Hit(number, f"d{number}", f"Title {number}", 10, 12, words, left, right, **more)


HITS = [
    hit(3, "seen by old ", "Ana", " went", label="PERSON", state="added"),
    hit(1, "met the Old, ", "ana", " came", label="GPE", state="suggested"),
    hit(2, "and new ", "Bo", ", who"),
    hit(0, "", "Bo", "", label="GPE", state="rejected"),
]


@pytest.mark.parametrize(
    ("by", "order"),
    [
        ("left", [3, 2, 0, 1]),  # the word beside it, then the next: "old by" before "old the"
        ("words", [1, 0, 3, 2]),
        ("right", [3, 1, 0, 2]),
        ("label", [3, 1, 0, 2]),  # unlabelled ones last
        ("document", [3, 1, 2, 0]),
    ],
)
def test_order(by, order):
    assert order_of(HITS, by, range(4)) == order


@given(st.lists(st.tuples(st.text("ab .,", max_size=12), st.integers(0, 3)), max_size=40))
def test_order_in_portions_is_order_at_once(drawn):
    many = [hit(number, left, "x") for left, number in drawn]
    whole = [order_of(many, by, range(len(many))) for by in SORTS]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_PORTION", 3)
        assert [order_of(many, by, range(len(many))) for by in SORTS] == whole
    assert all(sorted(each) == list(range(len(many))) for each in whole)


def test_decided_means_neither_bare_nor_suggested_nor_rejected():
    assert [each.is_decided for each in HITS] == [True, False, False, False]
    assert HITS[0].key == ("d3", 10, 12, "")


def test_context_ends_with_the_text():
    assert context_of("abcdef", 2, 4) == ("ab", "ef")
    left, right = context_of("x" * 300, 150, 151)
    assert (len(left), len(right)) == (CONTEXT, CONTEXT)


def test_a_filter_looks_at_context_label_and_title():
    assert list(holding(HITS, "OLD ana")) == [0, 1]
    assert list(holding(HITS, "gpe")) == [1, 3]
    assert list(holding(HITS, "title 2")) == [2]
    assert list(holding(HITS, "nobody")) == []
