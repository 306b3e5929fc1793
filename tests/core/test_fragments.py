"""Fragments of a mention or trigger: added, taken away, and their edges moved."""

import pytest

from annotator.core import fragments
from annotator.core.errors import UserError
from annotator.core.model import Argument, Decision, Event, Mention, Span, Verdict, span_of
from tests.strategies import ADDED, STAMP, argument, session_of, suggested_event, suggested_mention
from tests.strategies import words as at

TEXT = "Two of the guards,  both men, died.\nTwo left."


def place(part, which=1):
    span = at(TEXT, part, which)
    return span.start, span.end


def mention(*parts):
    return Mention("m", "PERSON", span_of(TEXT, *map(place, parts)), (("kind", "x"),), ADDED)


def after(edit, *items, suggestions=()):
    session = session_of(TEXT, items, suggestions)
    session.apply(edit(session))
    return session


def surface(session, item_id="m"):
    return session.mark(item_id).span.surface


def test_words_are_added_before_and_behind_in_the_order_of_the_text():
    session = after(lambda s: fragments.add_fragment(s, "m", place("Two"), STAMP), mention("both"))
    assert session.mention("m").span == span_of(TEXT, place("Two"), place("both"))
    assert surface(session) == "Two both"
    session.apply(fragments.add_fragment(session, "m", place("died"), STAMP))
    assert surface(session) == "Two both died"


def test_attributes_arguments_and_the_other_marks_stay():
    event = Event("e", "ATTACK", at(TEXT, "died"), (Argument("target", mention="m"),), (), ADDED)
    other = Mention("n", "PERSON", at(TEXT, "guards"), (), ADDED)
    session = session_of(TEXT, (mention("Two"), other, event))
    edit = fragments.add_fragment(session, "m", place("guards"), STAMP)
    assert [each.key for each in edit.replacements] == [(Mention, "m")]
    session.apply(edit)
    assert session.mention("m").attributes == (("kind", "x"),)
    assert (session.mention("n"), session.event("e")) == (other, event)


@pytest.mark.parametrize(
    ("parts", "added", "expected"),
    [
        (["Two"], "of", "Two of"),  # only a space between
        (["guards"], "both", "guards both"),  # a comma between: two fragments
        (["Two", "guards"], "of the", "Two of the guards"),  # fills the gap
        (["Two", "both"], "the guards,  both men", "Two the guards,  both men"),
    ],
)
def test_what_touches_becomes_one_fragment(parts, added, expected):
    session = after(lambda s: fragments.add_fragment(s, "m", place(added), STAMP), mention(*parts))
    assert surface(session) == expected


@pytest.mark.parametrize(
    ("part", "added", "expected"),
    [
        ("Two", "of", [(0, 6)]),  # the surface would be the same in two fragments
        ("guards", "the", [(7, 17)]),
        ("guards,", "both", [(11, 24)]),  # over two spaces
        ("guards", "both", [(11, 17), (20, 24)]),
        ("Two", "the", [(0, 3), (7, 10)]),
        ("both", "men, died.\nTwo", [(20, 39)]),  # the space is inside one paragraph
        ("Two left.", "died.", [(30, 35), (36, 45)]),
        ("Two left", ".", [(36, 45)]),  # up to the end of the text
    ],
)
def test_only_spaces_between_make_one_fragment(part, added, expected):
    start = TEXT.rindex(added)
    words = (start, start + len(added))
    session = after(lambda s: fragments.add_fragment(s, "m", words, STAMP), mention(part))
    assert list(session.mention("m").span.fragments) == expected


def test_an_offset_belongs_to_the_fragment_that_it_begins():
    span = span_of(TEXT, (0, 3), (3, 6))  # as other programs write them
    numbers = [fragments.fragment_at(span, offset) for offset in (0, 2, 3, 5, 6, 7)]
    assert numbers == [0, 0, 1, 1, 1, None]


def test_a_suggestion_with_these_words_is_not_decided_by_adding_them():
    session = session_of(TEXT, (), (suggested_mention(TEXT, "m", "PERSON", "the guards"),))
    assert not fragments.add_fragment(session, "m", place("guards"), STAMP)
    assert not fragments.move_edge(session, "m", 0, "start", place("the")[0], STAMP)


def test_a_space_that_ends_a_paragraph_keeps_fragments_apart():
    whole = Mention("m", "PERSON", span_of(TEXT, (34, 35)), (), ADDED)
    session = after(lambda s: fragments.add_fragment(s, "m", place("Two", 2), STAMP), whole)
    assert len(session.mention("m").span.fragments) == 2


def test_words_that_are_there_already_add_nothing():
    session = session_of(TEXT, (mention("the guards"),))
    assert not fragments.add_fragment(session, "m", place("guards"), STAMP)


def test_a_trigger_gets_fragments_too_and_a_suggestion_is_corrected():
    filler = suggested_mention(TEXT, "m", "PERSON", "guards")
    event = suggested_event(TEXT, "e", "ATTACK", "died", argument("target", mention="m"))
    session = session_of(TEXT, (), (filler, event))
    session.apply(fragments.add_fragment(session, "e", place("both"), STAMP))
    assert session.event("e").trigger.surface == "both died"
    assert session.layer.get(Verdict, "e").decision is Decision.CORRECTED
    assert [each.mention for each in session.event("e").arguments] == ["m"]


def test_a_fragment_is_taken_away():
    session = after(
        lambda s: fragments.remove_fragment(s, "m", 1, STAMP), mention("Two", "guards", "men")
    )
    assert surface(session) == "Two men"


def test_the_last_fragment_stays():
    session = session_of(TEXT, (mention("Two"),))
    with pytest.raises(UserError, match="remove all of it instead"):
        fragments.remove_fragment(session, "m", 0, STAMP)


@pytest.mark.parametrize(
    ("fragment", "side", "offset", "expected"),
    [
        (0, "end", 6, "Two of guards men"),
        (1, "start", 7, "Two the guards men"),
        (1, "end", 18, "Two guards, men"),
        (2, "start", 26, "Two guards en"),
        (1, "start", 3, "Two of the guards men"),  # reaches the first
        (0, "end", 18, "Two of the guards, men"),  # swallows the second
        (0, "start", 0, "Two guards men"),
    ],
)
def test_one_edge_of_one_fragment_moves(fragment, side, offset, expected):
    session = session_of(TEXT, (mention("Two", "guards", "men"),))
    session.apply(fragments.move_edge(session, "m", fragment, side, offset, STAMP))
    assert surface(session) == expected


@pytest.mark.parametrize(("side", "offset"), [("start", 3), ("end", 0), ("start", -1), ("end", 99)])
def test_a_fragment_keeps_a_character_of_the_text(side, offset):
    session = session_of(TEXT, (mention("Two"),))
    with pytest.raises(UserError, match="at least one character"):
        fragments.move_edge(session, "m", 0, side, offset, STAMP)


@pytest.mark.parametrize(
    "edit",
    [
        lambda s: fragments.add_fragment(s, "gone", (0, 1), STAMP),
        lambda s: fragments.remove_fragment(s, "gone", 0, STAMP),
        lambda s: fragments.move_edge(s, "gone", 0, "end", 1, STAMP),
    ],
)
def test_nothing_is_done_to_what_is_not_there(edit):
    assert not edit(session_of(TEXT))


@pytest.mark.parametrize(
    ("offset", "expected"), [(0, 0), (2, 0), (3, 0), (4, None), (5, 1), (9, 1)]
)
def test_the_fragment_at_an_offset(offset, expected):
    span = Span(((0, 3), (5, 7), (7, 9)), "x")
    assert fragments.fragment_at(span, offset) == (2 if offset in (9,) else expected)
