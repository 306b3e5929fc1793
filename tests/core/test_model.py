"""Spans, arguments, attributes, and the names that are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.labels import shown_label, shown_name, shown_suggester
from annotator.core.model import (
    Argument,
    Event,
    Mention,
    Origin,
    attribute,
    key_of,
    mention_at,
    span_of,
    with_attribute,
)
from tests.strategies import STORY, spans


@given(spans(STORY))
def test_a_span_knows_its_outer_ends_and_its_words(span):
    assert (span.start, span.end) == (span.fragments[0][0], span.fragments[-1][1])
    assert span.surface == " ".join(STORY[start:end] for start, end in span.fragments)


@given(spans(STORY), st.integers(0, len(STORY)), st.integers(0, len(STORY)))
def test_a_span_overlaps_what_shares_a_character_with_a_fragment(span, start, end):
    characters = {offset for fragment in span.fragments for offset in range(*fragment)}
    assert span.overlaps(start, end) == bool(characters & set(range(start, end)))


@given(spans(STORY), st.integers(0, len(STORY)))
def test_a_span_touches_its_characters_and_the_offsets_after_them(span, offset):
    characters = {each for fragment in span.fragments for each in range(*fragment)}
    assert span.touches(offset) == (offset in characters or offset - 1 in characters)


@pytest.mark.parametrize(
    "fragments",
    [(), ((0, 0),), ((3, 2),), ((-1, 2),), ((0, 99),), ((3, 5), (0, 2)), ((0, 3), (2, 5))],
)
def test_fragments_are_inside_the_text_not_empty_and_in_order(fragments):
    with pytest.raises(ValueError, match=r"fragment|characters"):
        span_of("0123456789", *fragments)


def test_fragments_may_touch_each_other():
    assert span_of("0123456789", (0, 2), (2, 4)).surface == "01 23"


@pytest.mark.parametrize(
    "filler", [{}, {"mention": "m", "event": "e"}, {"mention": "m", "span": span_of("a", (0, 1))}]
)
def test_an_argument_has_exactly_one_filler(filler):
    with pytest.raises(ValueError, match="exactly one filler"):
        Argument("place", **filler)


def test_arguments_are_the_same_filler_whoever_proposed_them():
    from tests.strategies import ADDED, SUGGESTED

    one, two = (Argument("place", mention="m", origin=each) for each in (ADDED, SUGGESTED))
    assert one != two
    assert one.same_filler(two)
    assert not one.same_filler(Argument("time", mention="m"))
    assert not one.same_filler(Argument("place", event="m"))


def test_attributes_are_set_and_taken_away_and_stay_sorted():
    event = Event("e", "ATTACK", span_of("a", (0, 1)), attributes=(("b", "x"),))
    given_two = with_attribute(event.attributes, "a", True)
    assert given_two == (("a", True), ("b", "x"))
    assert with_attribute(given_two, "b", None) == (("a", True),)
    assert attribute(event, "b") == "x"
    assert attribute(event, "a") is None


@pytest.mark.parametrize("pieces", [[(2, 4)], [(2, 4), (8, 9)]])
def test_a_span_overlaps_what_shares_a_character_with_it(pieces):
    span = span_of("a" * 12, *pieces)
    ranges = [(0, 2), (0, 3), (3, 4), (3, 8), (4, 8), (4, 6), (3, 3), (2, 2)]
    assert [each for each in ranges if span.overlaps(*each)] == [(0, 3), (3, 4), (3, 8)]


def test_a_mention_that_is_made_quickly_is_like_any_other():
    origin = Origin("tests:1", score=0.5)
    made = mention_at("m", "GPE", 2, 4, "ab", origin)
    assert made == Mention("m", "GPE", span_of("x ab", (2, 4)), (), origin)
    assert hash(made) == hash(Mention("m", "GPE", span_of("x ab", (2, 4)), (), origin))


def test_items_of_different_kinds_never_share_a_key():
    span = span_of("a", (0, 1))
    assert key_of(Mention("x", "GPE", span)) != key_of(Event("x", "GPE", span))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("ARMED_GROUP", "Armed group"),
        ("DIE", "Die"),
        ("place", "Place"),
        ("Person_name", "Person name"),
        ("cbrn", "CBRN"),
        ("by_mr", "By mr"),
        ("", ""),
    ],
)
def test_names_are_shown_as_a_person_reads_them(name, shown):
    assert shown_name(name) == shown


def test_codes_of_entity_labels_stay_codes():
    assert [shown_label(name) for name in ("GPE", "ARMED_GROUP")] == ["GPE", "ARMED GROUP"]


def test_suggesters_are_called_what_they_are():
    shown = [shown_suggester(source) for source in ("spacy:en_core_web_sm-3.8", "lexicon:1", "x:2")]
    assert shown == ["the language model", "the word list", "x:2"]
