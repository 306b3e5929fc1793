"""What annotators say of one trigger, of one place, and where words begin and end."""

from __future__ import annotations

import pytest

from annotator.core.alignment import align
from annotator.core.claims import trimmed
from annotator.core.model import Argument, Span, span_of
from annotator.core.questions import Kind
from tests.layers import SCHEMA, TEXT, event, mention, text
from tests.strategies import words

STRING = " one  two \n three"


def brought(**layers):
    return align(text(), layers, SCHEMA)


@pytest.mark.parametrize("place", [(0, 4), (1, 5), (1, 6), (0, 5), (1, 4)])
def test_white_space_before_and_behind_one_fragment_is_taken_off(place):
    assert trimmed(span_of(STRING, place)) == Span(((1, 4),), "one")


def test_white_space_between_two_fragments_is_taken_off():
    assert trimmed(span_of(STRING, (1, 5), (5, 9))) == Span(((1, 4), (6, 9)), "one two")


def test_alternatives_are_found_in_whatever_order_they_were_made():
    alignment = brought(
        ana=[mention("1", "GPE", "Estara"), mention("2", "GPE", "Sarrin")],
        ben=[mention("3", "PERSON", "Estara")],
    )
    assert [[each.words for each in question.versions] for question in alignment.questions] == [
        ["GPE “Estara”", "PERSON “Estara”"],
        ["GPE “Sarrin”"],
    ]


def strike(item_id, *roles, attributes=()):
    """An attack whose target is each of these words."""
    fillers = [Argument("target", span=words(TEXT, each)) for each in roles]
    return event(item_id, "ATTACK", "died", *fillers, attributes=attributes)


def versions(alignment) -> dict[tuple[str, ...], list[str]]:
    """The holders of the events, and what the arguments and attributes of each say."""
    found: dict[tuple[str, ...], list[str]] = {}
    for question in alignment.everything():
        for each in question.versions:
            if question.kind in (Kind.ARGUMENT, Kind.ATTRIBUTE):
                found.setdefault(each.holders, []).append(each.words)
    return found


def test_of_several_events_on_a_trigger_none_is_lost_whoever_has_more():
    one, two = strike("1", "Estara"), strike("2", "Sarrin")
    for layers in ({"ana": [one], "ben": [one, two]}, {"ana": [one, two], "ben": [one]}):
        alignment = brought(**layers)
        (question,) = alignment.questions
        assert (question.kind, len(question.versions), len(question.without)) == (Kind.EVENT, 1, 1)
        assert len([each for each in alignment.agreed if each.kind is Kind.EVENT]) == 1


def test_an_event_is_told_from_another_by_the_share_of_what_both_say():
    more = (("polarity", "negative"), ("retaliatory", True))
    both = [strike("1", "Estara", "Sarrin", attributes=more), strike("2", "Estara")]
    alignment = brought(ana=[strike("3", "Estara")], ben=both)
    assert versions(alignment)["ana", "ben"] == ["target “Estara”"]
    parts = [each for each in alignment.everything() if each.kind is not Kind.EVENT]
    assert [each.words for part in parts for each in part.versions if "ana" in part.without] == []


def test_events_on_a_trigger_are_told_apart_by_the_events_in_their_roles():
    acts = [event("1", "ATTACK", "struck"), event("2", "ATTACK", "the raid")]

    def speech(item_id, about):
        return event(item_id, "CONDEMN", "condemned", Argument("about", event=about))

    alignment = brought(
        ana=[speech("3", "1"), speech("4", "2"), *acts],
        ben=[speech("3", "2"), speech("4", "1"), *acts],
    )
    assert alignment.questions == ()
    assert versions(alignment) == {("ana", "ben"): ["about “struck”", "about “the raid”"]}
