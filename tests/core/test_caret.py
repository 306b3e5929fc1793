"""Where the caret goes, and how a selection snaps to tokens."""

from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import caret
from annotator.core.text import Text
from annotator.core.tokens import sentences, tokens
from tests.strategies import texts

TEXT = Text("One two.  Three\n\n four. Five")


@st.composite
def places(draw):
    string = draw(texts)
    return Text(string), draw(st.integers(0, len(string)))


@given(places())
def test_the_token_at_an_offset_holds_it_or_else_ends_there(place):
    text, offset = place
    all_tokens = tokens(text.string)
    holding = [each for each in all_tokens if each[0] <= offset < each[1]]
    ending = [each for each in all_tokens if each[1] == offset]
    assert caret.token_at(text, offset) == next(iter(holding + ending), None)


@given(places())
def test_neighbours_are_those_of_the_whole_text(place):
    text, offset = place
    all_tokens = tokens(text.string)
    after = [each for each in all_tokens if each[0] > offset]
    before = [each for each in all_tokens if each[0] < offset]
    assert caret.token_after(text, offset) == (after[0] if after else None)
    assert caret.token_before(text, offset) == (before[-1] if before else None)


@given(places())
def test_ends_are_those_of_the_whole_text(place):
    text, offset = place
    ends = [each[1] for each in tokens(text.string)]
    assert caret.end_after(text, offset) == next((e for e in ends if e > offset), len(text))
    assert caret.end_before(text, offset) == max((e for e in ends if e < offset), default=0)


@given(places())
def test_sentences_begin_where_the_paragraphs_say(place):
    text, offset = place
    starts = [
        first for start, end in text.paragraphs for first, _ in sentences(text.string, start, end)
    ]
    expected = next((each for each in starts if each > offset), len(text))
    assert caret.sentence_after(text, offset) == expected
    assert caret.sentence_before(text, offset) == max(
        (each for each in starts if each < offset), default=0
    )


@pytest.mark.parametrize(
    ("string", "offset", "expected"),
    [
        ("One. Two.", 0, "One."),
        ("One. Two.", 4, "One."),
        ("One. Two.", 5, "Two."),
        ("One. Two.", 9, "Two."),
        ("他来了。他走了。", 4, "他走了。"),  # no space between the two
        ("他来了。他走了。", 3, "他来了。"),
        ("One\n   \nTwo", 5, "   "),
        ("  One", 1, "  One"),
        ("", 0, ""),
    ],
)
def test_the_sentence_at_an_offset_holds_it_or_else_ends_there(string, offset, expected):
    start, end = caret.sentence_at(Text(string), offset)
    assert string[start:end] == expected


@given(places(), st.data())
def test_snapping_widens_to_whole_tokens_in_either_direction(place, data):
    text, start = place
    end = data.draw(st.integers(0, len(text)))
    low, high = min(start, end), max(start, end)
    touched = [each for each in tokens(text.string) if each[0] < high and low < each[1]]
    expected = (touched[0][0], touched[-1][1]) if touched else None
    assert caret.snapped(text, start, end) == expected
    if expected:
        assert caret.snapped(text, *expected) == expected


@given(places(), st.data())
def test_trimming_takes_outer_space_only(place, data):
    text, start = place
    end = data.draw(st.integers(start, len(text)))
    piece = text.string[start:end]
    found = caret.trimmed(text, start, end)
    if not piece.strip():
        assert found is None
    else:
        assert text.string[slice(*found)] == piece.strip()
        assert start <= found[0] < found[1] <= end


def test_a_walk_to_the_right_and_back_meets_every_token():
    right, offset = [], -1
    while token := caret.token_after(TEXT, offset):
        right.append(token)
        offset = token[0]
    left, offset = [], len(TEXT)
    while token := caret.token_before(TEXT, offset):
        left.append(token)
        offset = token[0]
    assert right == left[::-1] == tokens(TEXT.string)


def test_edges_move_by_tokens_and_stay_where_there_is_none():
    text = Text("One two.  ")
    assert caret.edge_beside(text, "start", 4, -1) == 0
    assert caret.edge_beside(text, "start", 0, -1) == 0
    assert caret.edge_beside(text, "start", 0, 1) == 4
    assert caret.edge_beside(text, "start", 7, 1) == 7
    assert caret.edge_beside(text, "end", 3, 1) == 7
    assert caret.edge_beside(text, "end", 8, 1) == 8
    assert caret.edge_beside(text, "end", 7, -1) == 3


@pytest.mark.parametrize("space", ["", " ", " \t", " \n "])
def test_any_number_of_spaces_behind_is_trimmed(space):
    text = Text(f"a{space}")
    assert caret.trimmed(text, 0, len(text)) == (0, 1)


def test_a_sign_alone_is_on_tokens():
    text = Text("One two. I")
    assert caret.is_on_tokens(text, 7, 8)
    assert caret.is_on_tokens(text, 0, 8)
    assert caret.is_on_tokens(text, 9, 10)
    assert not caret.is_on_tokens(text, 7, 9)
    assert not caret.is_on_tokens(text, 5, 7)


def test_space_on_both_sides_is_trimmed():
    text = Text(" \n One two\t ")
    assert caret.trimmed(text, 0, len(text)) == (3, 10)
    assert caret.trimmed(text, 0, 3) is None


@contextmanager
def stretches_of(length):
    before, caret.STRETCH = caret.STRETCH, length
    try:
        yield
    finally:
        caret.STRETCH = before


long_texts = st.lists(
    st.sampled_from(
        [
            "Mr.",
            "U.N.",
            "don't",
            "e\u0301",
            "war",
            "1,200.5",
            "...",
            "!",
            "?!”",
            " ",
            " ",
            " ",
            "\u00a0",
            "戦",
            "争。",
            "。",
            "a. b",
            "No. ",
            "ends. ",
            "Dr. X",
            "\n",
            "👨\u200d👩",
            ".",
            ")",
        ]
    ),
    max_size=60,
).map("".join)


@given(long_texts, st.integers(1, 30), st.data())
def test_a_long_paragraph_in_stretches_has_the_same_tokens_and_sentences(string, length, data):
    text = Text(string)
    offset = data.draw(st.integers(0, len(string)))
    every = (
        caret.token_at, caret.token_after, caret.token_before, caret.end_after, caret.end_before,
        caret.sentence_at, caret.sentence_after, caret.sentence_before,
    )  # fmt: skip
    other = data.draw(st.integers(0, len(string)))
    expected = [step(text, offset) for step in every]
    snapped = caret.snapped(text, offset, other)
    with stretches_of(length):
        assert [step(text, offset) for step in every] == expected
        assert caret.snapped(text, offset, other) == snapped


def test_a_step_in_a_long_paragraph_looks_at_a_small_part_of_it(monkeypatch):
    text = Text("One two three four. " * 5_000)
    looked_at = []
    for name in ("tokens", "sentences"):
        found = getattr(caret, name)
        monkeypatch.setattr(
            caret, name, lambda s, a, b, found=found: looked_at.append(b - a) or found(s, a, b)
        )
    for step in (caret.token_at, caret.token_after, caret.token_before, caret.sentence_at):
        step(text, 50_000)
    assert looked_at
    assert max(looked_at) < 3 * caret.STRETCH


def test_where_a_stretch_ends_a_sentence_ends_too():
    text = Text("One two three four. " * 8)
    with stretches_of(20):
        assert caret.sentence_at(text, 39) == (20, 39)
        assert caret.sentence_at(text, 40) == (40, 59)


def test_where_a_stretch_begins_with_a_sentence_that_one_is_there():
    string = "One two three four。Five six seven eight。Nine ten."  # no space between them
    five, nine = string.index("Five"), string.index("Nine")
    with stretches_of(10):
        assert caret.sentence_at(Text(string), five) == (five, nine)
        assert caret.sentence_at(Text(string), nine) == (nine, len(string))


def test_the_caret_goes_back_over_stretches_without_a_token():
    text = Text("One two." + " " * 60 + "Three.")
    with stretches_of(20):
        assert caret.token_before(text, 68) == (7, 8)
        assert caret.end_before(text, 68) == 8
        assert caret.sentence_before(text, 68) == 0


def test_a_range_is_on_tokens_where_it_begins_and_ends_with_one():
    text = Text("One two")
    assert caret.is_on_tokens(text, 0, 7)
    assert not caret.is_on_tokens(text, 0, 6)
    assert not caret.is_on_tokens(text, 1, 7)
