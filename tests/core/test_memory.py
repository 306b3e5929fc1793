"""What finished layers teach, and the figures in which it is kept."""

from __future__ import annotations

from typing import ClassVar

from annotator.core.memory import (
    EVENT,
    MENTION,
    Tally,
    Words,
    firsts_in,
    is_dropped,
    lessons_of,
    places_of,
    tally_of,
    why_said,
    words_of,
)
from annotator.core.model import Decision, Event, Link, Mention, Verdict, span_of
from annotator.core.translation import install

TEXT = "Ana and Ben Lee met. Ana Lee left; ANA LEE Fell. Ben fell."


def mention(item_id, label, words, which=0):
    start = -1
    for _ in range(which + 1):
        start = TEXT.index(words, start + 1)
    return Mention(item_id, label, span_of(TEXT, (start, start + len(words))))


def test_figures_are_added_and_taken_away_one_by_one():
    one, other = Tally(1, 2, 3, 4), Tally(10, 20, 30, 40)
    assert one + other == Tally(11, 22, 33, 44)
    assert other - one == Tally(9, 18, 27, 36)
    assert (one.seen, one.score, Tally(0, 0, 0, 3).score) == (6, 1 / 6, 0.0)
    assert Tally(7, 0, 1).sentence == "Accepted 7 of 8 times."


def test_words_are_hardly_ever_right_only_where_they_were_seen_often():
    assert [is_dropped(each) for each in (Tally(0, 4), Tally(0, 5), Tally(1, 4), Tally(1, 5))] == [
        False,
        True,
        False,
        True,
    ]


def test_words_are_found_by_their_first_token():
    assert Words(MENTION, "U.N. envoy").first == "U.N."
    assert Words(MENTION, "Ana's").first == "Ana"
    assert Words(MENTION, "").first == ""
    assert firsts_in("Ana met") == {"Ana", "ana", "met"}


def test_words_in_pieces_or_without_a_sign_teach_nothing():
    pieces = Mention("p", "PERSON", span_of(TEXT, (0, 3), (12, 15)))
    three = Mention("q", "PERSON", span_of(TEXT, (0, 3), (8, 11), (12, 15)))
    space = Mention("s", "PERSON", span_of(TEXT, (3, 4)))
    assert [words_of(each) for each in (pieces, three, space)] == [None, None, None]
    assert lessons_of(TEXT, [pieces, space], [three]) == {}


def test_what_teaches_nothing_hides_nothing_that_comes_behind_it():
    pieces = Mention("p", "PERSON", span_of(TEXT, (0, 3), (12, 15)))
    link = Link("l", "SAME_AS", "p", "b")
    ben, moved = mention("b", "PERSON", "Ben"), mention("m", "PERSON", "Ana Lee")
    fell = Event("e", "ATTACK", mention("x", "", "fell").span)
    verdicts = [Verdict("b", Decision.REJECTED), Verdict("m", Decision.CORRECTED)]
    items = [pieces, link, *verdicts, mention("m", "PERSON", "Lee", 1)]
    lessons = lessons_of(TEXT, items, [pieces, link, moved, ben, fell])
    assert lessons == {
        Words(MENTION, "Lee"): {"PERSON": Tally(1, 0, 1, 1)},  # of the moved one; the first Lee
        Words(MENTION, "Ben"): {"PERSON": Tally(0, 1, 0, 1)},
        Words(EVENT, "fell"): {"ATTACK": Tally(0, 0, 1, 1)},
    }
    assert tally_of(lessons, Words(MENTION, "Ben"), "PERSON") == Tally(0, 1, 0, 1)
    assert tally_of(lessons, Words(MENTION, "Ben"), "GPE") == Tally()


def test_names_stand_in_the_same_letters_and_triggers_in_any():
    found = list(places_of(TEXT, [Words(MENTION, "Ana Lee"), Words(EVENT, "fell")]))
    assert [TEXT[start:end] for _, start, end in found] == ["Ana Lee", "Fell", "fell"]
    assert list(places_of("Ana-Lee, Ana Lee", [Words(MENTION, "Ana Lee")])) == [
        (Words(MENTION, "Ana Lee"), 9, 16)
    ]


def test_what_only_touches_words_does_not_take_their_place():
    text = "Ana's 'Ana Ana"
    signs = [Mention("s", "ORG", span_of(text, (3, 5))), Mention("q", "ORG", span_of(text, (6, 7)))]
    lessons = lessons_of(text, [*signs, Mention("a", "PERSON", span_of(text, (11, 14)))], [])
    assert lessons[Words(MENTION, "Ana")] == {"PERSON": Tally(1, 0, 2, 1)}


def test_of_several_marks_over_the_old_words_any_may_have_the_label():
    suggestion = mention("m", "PERSON", "Ana Lee left;")
    marks = [mention("x", "ORG", "Ana Lee left"), mention("m", "PERSON", "Lee", 1)]
    lessons = lessons_of(TEXT, [Verdict("m", Decision.CORRECTED), *marks], [suggestion])
    assert Words(MENTION, "Ana Lee left;") not in lessons  # only its boundaries were wrong
    lessons = lessons_of(TEXT, [Verdict("m", Decision.CORRECTED), marks[0]], [suggestion])
    assert lessons[Words(MENTION, "Ana Lee left;")] == {"PERSON": Tally(0, 1, 0, 1)}


def test_why_something_is_proposed_is_kept_in_english_and_said_in_the_users_language():
    class German:
        signs: ClassVar[dict[int, str]] = {}

        def sentence(self, text: str, number: int = -1) -> str:
            return text.replace("Accepted", "Angenommen:").replace("times", "Mal")

    assert why_said("Accepted 7 of 8 times.") == "Accepted 7 of 8 times."
    assert why_said("Accepted 1 of 1 time.") == "Accepted 1 of 1 time."
    assert why_said("The list says so.") == "The list says so."
    install(German())
    try:
        kept = Tally(accepted=7, rejected=1).sentence
        assert (kept, why_said(kept)) == ("Accepted 7 of 8 times.", "Angenommen: 7 of 8 Mal.")
    finally:
        install(None)
