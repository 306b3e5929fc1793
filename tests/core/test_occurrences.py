"""Every place with the same words, and one edit that annotates them alike."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.model import Decision, Event, Mention, Verdict
from annotator.core.occurrences import TokenEdges, annotate_alike, occurrences, places_like
from annotator.core.tokens import tokens
from tests.strategies import ADDED, LATER, STAMP, SUGGESTED, session_of, words

TEXT = "Ana saw Ana. ana's Anatole met Ana, and Ana struck. They struck, he struck."


def mention(item_id, which, label="PERSON", origin=ADDED):
    return Mention(item_id, label, words(TEXT, "Ana", which), (), origin)


def ids():
    numbers = count()
    return lambda: f"new{next(numbers)}"


def test_whole_tokens_leave_out_parts_of_words():
    places = occurrences(TEXT, "Ana")
    assert [TEXT[start : end + 3] for start, end in places] == [
        "Ana sa",
        "Ana. a",
        "Ana, a",
        "Ana st",
    ]
    assert len(occurrences(TEXT, "Ana", whole_tokens=False)) == 5


def test_case_counts_unless_it_should_not():
    found = occurrences(TEXT, "Ana", match_case=False)
    assert [TEXT[start:end] for start, end in found] == ["Ana", "Ana", "ana", "Ana", "Ana"]
    # a capital whose small letter is longer: the offsets must not shift
    assert occurrences("İx ana Ana", "Ana", match_case=False) == [(3, 6), (7, 10)]
    assert occurrences("ΟΔΟΣ οδος οδοσ", "Οδος", match_case=False) == [(0, 4), (5, 9), (10, 14)]


def test_any_white_space_fits_any_other():
    text = "Sarrin Brigade, Sarrin\r\nBrigade, Sarrin \u00a0Brigade, SarrinBrigade"
    assert occurrences(text, " Sarrin  Brigade ") == [(0, 14), (16, 31), (33, 48)]


def test_places_do_not_overlap():
    assert occurrences("aXaXaXa", "aXa", whole_tokens=False) == [(0, 3), (4, 7)]
    assert occurrences("na na na", "NA NA", match_case=False) == [(0, 5)]


@given(st.text("aB'n\u0301中 \n.1U\u200d🇩", max_size=30), st.data())
def test_whole_tokens_are_those_of_the_whole_text(text, data):
    starts = {start for start, _ in tokens(text)}
    ends = {end for _, end in tokens(text)}
    edges = TokenEdges(text)
    for start, end in data.draw(st.lists(st.tuples(*[st.integers(0, 30)] * 2), max_size=20)):
        if start < end <= len(text):
            assert edges.fit(start, end) == (start in starts and end in ends)


@pytest.mark.parametrize(
    ("words", "fits"),
    [("Ana", True), ("Bo", True), (".", True), (" met", False), ("met ", False), ("na", False)],
)
def test_what_begins_or_ends_with_space_or_within_a_word_is_no_whole_token(words, fits):
    text = "Ana met (Bo)."
    start = text.index(words)
    assert TokenEdges(text).fit(start, start + len(words)) is fits


def test_no_words_stand_nowhere():
    assert occurrences(TEXT, "") == []
    assert occurrences(TEXT, "Eve") == []


def test_places_that_are_annotated_alike_are_not_offered():
    session = session_of(TEXT, (mention("a", 1), mention("b", 2)), ())
    mark = session.mark("a")
    assert places_like(session, mark) == [words(TEXT, "Ana", n).fragments[0] for n in (4, 5)]
    other = session_of(TEXT, (mention("a", 1), mention("b", 2, "GPE")), ())
    assert len(places_like(other, other.mark("a"))) == 3


def test_all_places_get_the_label_in_one_edit():
    suggestions = (mention("s", 4, origin=SUGGESTED), mention("t", 5, "GPE", SUGGESTED))
    session = session_of(TEXT, (mention("a", 1), mention("b", 2, "GPE")), suggestions)
    mark = session.mark("a")
    edit = annotate_alike(session, mark, places_like(session, mark), ids(), STAMP)
    session.apply(edit)
    assert [m.label for m in session.layer.all(Mention)] == ["PERSON"] * 4
    assert session.layer.get(Verdict, "s").decision is Decision.ACCEPTED
    assert session.layer.get(Verdict, "t").decision is Decision.CORRECTED
    session.apply(edit.inverse())
    assert len(session.layer.all(Mention)) == 2


def test_a_suggested_mark_is_accepted_with_the_rest():
    session = session_of(TEXT, (), (mention("s", 1, origin=SUGGESTED),))
    edit = annotate_alike(session, session.mark("s"), [(8, 11)], ids(), STAMP)
    session.apply(edit)
    assert {m.id for m in session.layer.all(Mention)} == {"s", "new0"}


def test_a_mark_of_another_document_is_only_what_the_places_become_like():
    session = session_of(TEXT, (), (mention("s", 1, origin=SUGGESTED),))
    edit = annotate_alike(session, session.mark("s"), [(8, 11)], ids(), STAMP, here=False)
    session.apply(edit)
    assert {m.id for m in session.layer.all(Mention)} == {"new0"}


@pytest.mark.parametrize("there", [None, "CONDEMN", "ATTACK"])
def test_triggers_make_events_of_the_same_type(there):
    first = Event("e", "ATTACK", words(TEXT, "struck"), origin=ADDED)
    items = [first]
    if there is not None:
        items.append(Event("f", there, words(TEXT, "struck", 2), origin=ADDED))
    session = session_of(TEXT, tuple(items), ())
    mark = session.mark("e")
    session.apply(annotate_alike(session, mark, places_like(session, mark), ids(), STAMP))
    assert [event.type for event in session.layer.all(Event)] == ["ATTACK"] * 3


def test_a_longer_mention_around_a_place_is_left_alone():
    longer = Mention("l", "GPE", words(TEXT, "Ana struck"), (), ADDED)
    session = session_of(TEXT, (mention("a", 1), longer), ())
    mark = session.mark("a")
    places = places_like(session, mark)
    assert words(TEXT, "Ana", 5).fragments[0] in places
    session.apply(annotate_alike(session, mark, places, ids(), STAMP))
    assert session.layer.get(Mention, "l") == longer


def test_letters_that_follow_one_another_are_places_of_their_own():
    one_by_one = [(0, 1), (1, 2), (2, 3)]
    assert occurrences("aaa", "a", whole_tokens=False) == one_by_one
    assert occurrences("éÉé", "é", match_case=False, whole_tokens=False) == one_by_one


def test_places_like_a_mark_follow_what_counts_as_the_same_words():
    session = session_of(TEXT, (mention("m", 1),))
    mark = session.mark("m")
    assert len(places_like(session, mark)) == 3
    assert len(places_like(session, mark, match_case=False)) == 4
    assert len(places_like(session, mark, whole_tokens=False)) == 4
    assert len(places_like(session, mark, match_case=False, whole_tokens=False)) == 5


def test_new_ones_say_who_made_them():
    event = Event("e", "ATTACK", words(TEXT, "struck"), (), (), ADDED)
    session = session_of(TEXT, (mention("m", 1), event))
    for item_id in ("m", "e"):
        mark = session.mark(item_id)
        edit = annotate_alike(session, mark, places_like(session, mark), ids(), LATER)
        assert {each.after.origin.at for each in edit.replacements} == {LATER.at}
        assert {each.after.origin.by for each in edit.replacements} == {LATER.by}


def test_a_range_with_outer_space_is_none_of_whole_tokens():
    edges = TokenEdges("  a  bc ")
    ranges = [(0, 3), (1, 3), (2, 3), (2, 4), (2, 7), (5, 7), (5, 8), (4, 7)]
    assert [each for each in ranges if edges.fit(*each)] == [(2, 3), (2, 7), (5, 7)]
