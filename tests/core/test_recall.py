"""Memory in an open document: what a decision changes for the same words, and undo of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.annotating import add_event, label_span, move_boundary, relabel
from annotator.core.decisions import accept, reject
from annotator.core.memory import (
    EVENT,
    MENTION,
    SOURCE,
    Tally,
    Words,
    lessons_of,
    places_of,
)
from annotator.core.model import (
    Decision,
    Event,
    Link,
    Mention,
    Origin,
    Span,
    Stamp,
    Verdict,
    span_of,
)
from annotator.core.recall import Recall
from annotator.core.session import Session
from annotator.core.text import Text
from tests.strategies import small_schema

STAMP = Stamp("ana", "2026-01-01T00:00:00Z")
TEXT = "Estara raided Sarrin. Sarrin fell. Estara left; estara, Sarrin said. Raided again: Sarrin."
SUGGESTED = Origin("tests:1", Decision.SUGGESTED, 0.8, "because")


def places(words, string=TEXT):
    return [place for place in range(len(string)) if string.startswith(words, place)]


def mention(item_id, label, words, which=0):
    start = places(words)[which]
    return Mention(item_id, label, span_of(TEXT, (start, start + len(words))), (), SUGGESTED)


def event(item_id, kind, words, which=0):
    start = places(words)[which]
    return Event(item_id, kind, span_of(TEXT, (start, start + len(words))), (), (), SUGGESTED)


def open_with(*suggestions, lessons=None, items=()):
    session = Session(Text(TEXT), small_schema(), items, suggestions)
    session.remember(Recall(session, lessons or {}))
    return session


def shown(session):
    return [
        (mark.span.start, mark.span.surface, mark.label, mark.item.origin.source)
        for mark in session.marks()
        if mark.suggested
    ]


def test_what_is_accepted_is_proposed_elsewhere_with_a_reason_and_taken_back_by_undo():
    session = open_with(mention("m", "GPE", "Sarrin"))
    before = shown(session)
    edit = accept(session, ["m"], STAMP)
    change = session.apply(edit)
    assert shown(session) == [(start, "Sarrin", "GPE", SOURCE) for start in places("Sarrin")[1:]]
    assert {key[0] for key in change.keys} == {Mention, Verdict}
    proposed = session.undecided()[0]
    assert (proposed.origin.why, proposed.origin.score) == ("Accepted 1 of 1 time.", 1.0)
    session.apply(edit.inverse())
    assert shown(session) == before


def test_what_is_added_by_hand_teaches_too_and_only_whole_words_in_the_same_letters():
    session = open_with()
    start = places("Estara")[0]
    span = span_of(TEXT, (start, start + 6))
    session.apply(label_span(session, span, "GPE", "own", STAMP))
    assert [(at, words) for at, words, *_ in shown(session)] == [(places("Estara")[1], "Estara")]


def test_triggers_are_known_in_small_letters():
    session = open_with(event("e", "ATTACK", "raided"))
    session.apply(accept(session, ["e"], STAMP))
    assert shown(session) == [(places("Raided")[0], "Raided", "ATTACK", SOURCE)]


def test_a_rejected_mention_vanishes_elsewhere_and_comes_back_with_undo():
    session = open_with(*(mention(f"m{n}", "PERSON", "Sarrin", n) for n in range(4)))
    edit = reject(session, ["m1"], STAMP)
    session.apply(edit)
    assert shown(session) == []
    assert session.undecided() == []
    assert session.apply(edit.inverse()).paragraphs
    assert len(shown(session)) == 4


def test_a_rejected_trigger_vanishes_elsewhere_unless_it_was_right_somewhere():
    suggestions = (
        event("a", "ATTACK", "raided"),
        event("b", "ATTACK", "fell"),
        event("c", "ATTACK", "Raided"),
    )
    session = open_with(*suggestions)
    session.apply(reject(session, ["a"], STAMP))
    assert [words for _, words, *_ in shown(session)] == ["fell"]
    lessons = {Words(EVENT, "raided"): {"ATTACK": Tally(1, 0, 0, 1)}}
    session = open_with(*suggestions, lessons=lessons)
    session.apply(reject(session, ["a"], STAMP))
    assert [words for _, words, *_ in shown(session)] == ["fell", "Raided"]


def test_other_words_are_no_other_label():
    session = open_with(*(mention(f"m{n}", "GPE", "Sarrin", n) for n in range(4)))
    start = places("Sarrin")[0]
    session.apply(move_boundary(session, "m0", start - 7, start + 6, STAMP))
    assert len(shown(session)) == 3


def test_another_label_goes_to_the_same_words_at_once():
    session = open_with(*(mention(f"m{n}", "PERSON", "Sarrin", n) for n in range(4)))
    edit = relabel(session, "m0", "GPE", STAMP)
    session.apply(edit)
    assert {(label, source) for _, _, label, source in shown(session)} == {("GPE", SOURCE)}
    assert len(shown(session)) == 3
    session.apply(edit.inverse())
    assert {label for _, _, label, _ in shown(session)} == {"PERSON"}


def test_a_decision_is_never_overridden():
    session = open_with(mention("m0", "PERSON", "Sarrin", 0), mention("m1", "PERSON", "Sarrin", 1))
    session.apply(accept(session, ["m0"], STAMP))
    session.apply(reject(session, ["m1"], STAMP))
    assert session.mention("m0").label == "PERSON"
    assert session.mark("m1") is None
    assert places("Sarrin")[1] not in [at for at, *_ in shown(session)]
    ids = [each.id for each in session.undecided()]
    session.apply(reject(session, ids, STAMP))
    assert shown(session) == []  # nothing is proposed again where it was refused
    assert session.mention("m0").label == "PERSON"


def test_finished_documents_teach_from_the_second_on():
    words = Words(MENTION, "Sarrin")
    once = {words: {"GPE": Tally(3, 0, 0, 1)}}
    twice = {words: {"GPE": Tally(7, 0, 1, 2)}}
    doubtful = {words: {"GPE": Tally(2, 3, 0, 2)}}
    assert shown(open_with(lessons=once)) == shown(open_with(lessons=doubtful)) == []
    session = open_with(lessons=twice)
    assert len(shown(session)) == 4
    assert session.undecided()[0].origin.why == "Accepted 7 of 8 times."
    session.apply(accept(session, [session.undecided()[0].id], STAMP))
    assert session.recall.tally(session.marks()[0].item) == Tally(8, 0, 1, 2)
    assert session.undecided()[0].origin.why == "Accepted 8 of 9 times."


def test_what_was_hardly_ever_right_is_held_back():
    lessons = {Words(EVENT, "fell"): {"ATTACK": Tally(1, 5, 0, 1)}}
    suggestion = event("e", "ATTACK", "fell")
    assert shown(open_with(suggestion, lessons=lessons)) == []
    lessons = {Words(EVENT, "fell"): {"ATTACK": Tally(1, 3, 0, 1)}}
    assert len(shown(open_with(suggestion, lessons=lessons))) == 1


def test_suggestions_that_come_later_follow_what_was_decided():
    session = open_with(mention("m0", "PERSON", "Sarrin", 0))
    session.apply(reject(session, ["m0"], STAMP))
    session.add_suggestions([mention("m1", "PERSON", "Sarrin", 1), mention("x", "GPE", "Estara")])
    assert [words for _, words, *_ in shown(session)] == ["Estara"]


def test_a_proposal_can_be_decided_and_its_decision_undone():
    session = open_with(mention("m", "GPE", "Sarrin"))
    first = accept(session, ["m"], STAMP)
    session.apply(first)
    proposed = session.undecided()[1]
    second = accept(session, [proposed.id], STAMP)
    session.apply(second)
    item = session.mention(proposed.id)
    assert (item.origin.decision, item.origin.source) == (Decision.ACCEPTED, SOURCE)
    session.apply(second.inverse())
    assert session.is_undecided(proposed.id)
    session.apply(first.inverse())
    assert session.undecided() == [session.suggestions["m"]]


def test_lessons_of_a_finished_layer():
    suggestions = [
        mention("a", "GPE", "Sarrin", 0), mention("b", "PERSON", "Sarrin", 1),
        mention("c", "GPE", "Sarrin", 2), event("d", "ATTACK", "fell"),
    ]  # fmt: skip
    session = Session(Text(TEXT), small_schema(), (), suggestions)
    session.apply(accept(session, ["a"], STAMP))
    session.apply(relabel(session, "b", "GPE", STAMP))
    session.apply(reject(session, ["d"], STAMP))
    lessons = lessons_of(TEXT, session.layer.items(), session.suggestions.values())
    assert lessons == {
        # two accepted; one left undecided, and one where nobody suggested anything
        Words(MENTION, "Sarrin"): {"GPE": Tally(2, 0, 2, 1), "PERSON": Tally(0, 1, 0, 1)},
        Words(EVENT, "fell"): {"ATTACK": Tally(0, 1, 0, 1)},
    }


def test_what_ends_before_a_place_does_not_take_it():
    long = "Sarrin said. Raided again"
    start, sarrin = TEXT.index(long), places("Sarrin")
    items = [
        Mention("a", "GPE", span_of(TEXT, (sarrin[0], sarrin[0] + 6))),
        Mention("b", "ORG", span_of(TEXT, (start, start + len(long)))),
    ]
    in_pieces = Mention("c", "GPE", span_of(TEXT, (0, 6), (7, 13)), (), SUGGESTED)
    lessons = lessons_of(TEXT, items, [in_pieces])
    # the second and the last one are free, the third one is part of the long name
    assert lessons[Words(MENTION, "Sarrin")]["GPE"] == Tally(1, 0, 2, 1)


def test_more_words_of_the_same_label_are_no_rejection():
    session = open_with(*(mention(f"m{n}", "GPE", "Sarrin", n) for n in range(2)))
    starts = places("Sarrin")
    session.apply(move_boundary(session, "m0", starts[0] - 7, starts[0] + 6, STAMP))
    session.apply(relabel(session, "m1", "PERSON", STAMP))
    lessons = lessons_of(TEXT, session.layer.items(), session.suggestions.values())
    assert lessons[Words(MENTION, "Sarrin")]["GPE"] == Tally(0, 1, 0, 1)
    assert lessons[Words(MENTION, "raided Sarrin")]["GPE"] == Tally(1, 0, 0, 1)


@pytest.mark.parametrize("words", ["a b", "東京", "é", "U.S.", "de-escalate"])
def test_words_are_found_in_any_script(words):
    text = f"x {words}, {words} {words}x"
    found = [(start, end) for _, start, end in places_of(text, [Words(MENTION, words)])]
    assert all(text[start:end] == words for start, end in found)
    assert len(found) >= 2


@given(
    st.lists(
        st.tuples(st.sampled_from("arlne"), st.integers(0, 7), st.sampled_from(["GPE", "PERSON"])),
        max_size=8,
    )
)
@settings(max_examples=60)
def test_undo_of_everything_brings_every_suggestion_back(acts):
    suggestions = [mention(f"m{n}", "PERSON", "Sarrin", n) for n in range(3)]
    suggestions += [mention("x", "GPE", "Estara"), event("e", "ATTACK", "raided")]
    session = open_with(*suggestions)
    before, done = shown(session), []
    for number, (act, which, label) in enumerate(acts):
        marks = session.marks()
        mark = marks[which % len(marks)] if marks else None
        if act == "n":
            start = places("Estara")[which % 2]
            edit = label_span(
                session, span_of(TEXT, (start, start + 6)), label, f"n{number}", STAMP
            )
        elif mark is None:
            continue
        elif act == "a":
            edit = accept(session, [mark.id], STAMP)
        elif act == "r":
            edit = reject(session, [mark.id], STAMP)
        elif act == "l" and not mark.is_trigger:
            edit = relabel(session, mark.id, label, STAMP)
        else:
            edit = add_event(session, mark.span, "ATTACK", f"n{number}", STAMP)
        if edit:
            session.apply(edit)
            done.append(edit)
        stored = [each for each in session.suggestions.values() if each.origin.source != SOURCE]
        stored += [s for s in session.suggestions.values() if session.layer.get(Verdict, s.id)]
        again = open_with(*dict.fromkeys(stored), items=session.layer.items())
        assert shown(again) == shown(session)  # what opening it again shows
    for edit in reversed(done):
        session.apply(edit.inverse())
    assert shown(session) == before
    assert not session.layer.items()


def test_suggested_links_are_nothing_to_remember():
    link = Link("l", "SAME_AS", "m", "n", SUGGESTED)
    session = open_with(mention("m", "GPE", "Estara"), mention("n", "GPE", "Sarrin"), link)
    session.apply(accept(session, ["m"], STAMP))
    assert session.suggestions["l"] == link
    assert session.forget(["l"]).keys == frozenset()
    assert "l" not in session.suggestions


def test_what_is_decided_in_bulk_and_far_away_places_are_left_alone(monkeypatch):
    monkeypatch.setattr("annotator.core.recall.MOST_PLACES", 2)
    session = open_with(mention("m", "GPE", "Sarrin"))
    session.apply(accept(session, ["m"], STAMP))
    assert [start for start, *_ in shown(session)] == places("Sarrin")[1:2]
    monkeypatch.setattr("annotator.core.recall.MOST_WORDS", 0)
    session = open_with(mention("m", "GPE", "Sarrin"))
    session.apply(accept(session, ["m"], STAMP))
    assert shown(session) == []


def test_words_in_pieces_and_words_without_a_sign_are_not_remembered():
    session = open_with()
    pieces = Mention("p", "GPE", span_of(TEXT, (0, 6), (14, 20)), (), SUGGESTED)
    assert session.recall.tally(pieces) is None
    assert list(places_of(TEXT, [Words(MENTION, " ")])) == []
    session.add_suggestions([pieces])
    session.apply(accept(session, ["p"], STAMP))
    assert shown(session) == []


FAR = "Sarrin Sarrin xx Sarrin xx Sarrin Sarrin"


@pytest.mark.parametrize("reach", [8, 10])  # up to inside a word, up to its beginning
def test_words_are_looked_for_around_a_decision_and_no_word_is_cut(monkeypatch, reach):
    monkeypatch.setattr("annotator.core.recall.REACH", reach)
    starts = places("Sarrin", FAR)
    session = Session(Text(FAR), small_schema())
    session.remember(Recall(session, {}))
    span = span_of(FAR, (starts[2], starts[2] + 6))
    session.apply(label_span(session, span, "GPE", "own", STAMP))
    within = [starts[1]] if reach == 8 else [starts[1], starts[3]]
    found = [(start, words) for start, words, *_ in shown(session)]
    assert found == [(start, "Sarrin") for start in within]
    assert session.recall.tally(session.mention("own")) == Tally(1, 0, 0, 0)


def test_of_many_places_the_nearest_are_taken_in_their_order(monkeypatch):
    monkeypatch.setattr("annotator.core.recall.MOST_PLACES", 3)
    session = open_with()
    start = places("Sarrin")[2]
    span = span_of(TEXT, (start, start + 6))
    session.apply(label_span(session, span, "GPE", "own", STAMP))
    assert [at for at, *_ in shown(session)] == [places("Sarrin")[1], places("Sarrin")[3]]


def test_a_decision_whose_suggestion_is_gone_is_passed_over():
    decided = [Verdict("gone", Decision.REJECTED), Verdict("m", Decision.REJECTED)]
    suggestions = [mention("m", "GPE", "Sarrin"), mention("n", "GPE", "Sarrin", 1)]
    assert shown(open_with(*suggestions, items=decided)) == []


def test_words_of_which_nothing_is_known_have_no_figures():
    session = open_with(mention("m", "GPE", "Sarrin"), mention("f", "GPE", "fell"))
    assert session.recall.tally(session.suggestions["f"]) is None
    session.apply(accept(session, ["m"], STAMP))
    assert session.recall.tally(mention("x", "PERSON", "Sarrin", 1)) is None
    assert session.recall.tally(mention("x", "GPE", "Sarrin", 1)) == Tally(1, 0, 0, 0)


def test_many_suggestions_that_come_later_still_follow_what_was_decided(monkeypatch):
    monkeypatch.setattr("annotator.core.recall.MOST_WORDS", 1)
    session = open_with(mention("m0", "PERSON", "Sarrin", 0))
    session.apply(reject(session, ["m0"], STAMP))
    others = [mention("x", "GPE", "Estara"), event("e", "ATTACK", "fell")]
    session.add_suggestions([*others, mention("m1", "PERSON", "Sarrin", 1)])
    assert [words for _, words, *_ in shown(session)] == ["Estara", "fell"]


def test_beginning_says_what_looks_different_now():
    session = Session(Text(TEXT), small_schema())
    lessons = {Words(MENTION, "Estara"): {"GPE": Tally(7, 0, 1, 2)}}
    change = session.remember(Recall(session, lessons))
    assert change.keys == {(Mention, each.id) for each in session.undecided()}
    assert len(change.keys) == 2


def by_hand(session, label, which=0, words="Sarrin"):
    start = places(words)[which]
    span = span_of(TEXT, (start, start + len(words)))
    session.apply(label_span(session, span, label, f"own{which}", STAMP))


def test_refusals_here_count_one_by_one():
    session = open_with(*(mention(f"m{n}", "GPE", "Sarrin", n) for n in range(4)))
    session.apply(accept(session, ["m0"], STAMP))
    session.apply(reject(session, ["m1"], STAMP))
    assert session.recall.tally(mention("x", "GPE", "Sarrin", 2)) == Tally(1, 1, 0, 0)


def test_what_was_refused_stays_so_though_more_words_wait_with_the_label():
    start = places("Sarrin")[0]
    more = Mention("more", "PERSON", span_of(TEXT, (start - 7, start + 6)), (), SUGGESTED)
    session = open_with(more, *(mention(f"m{n}", "PERSON", "Sarrin", n) for n in range(2)))
    session.apply(reject(session, ["m0"], STAMP))
    assert [words for _, words, *_ in shown(session)] == ["raided Sarrin"]


def test_a_refusal_elsewhere_alone_hides_nothing():
    lessons = {Words(MENTION, "Sarrin"): {"PERSON": Tally(0, 1, 0, 1)}}
    assert len(shown(open_with(mention("m", "PERSON", "Sarrin"), lessons=lessons))) == 1


def test_a_label_given_by_hand_replaces_suggested_ones_but_never_another_event_type():
    session = open_with(*(mention(f"m{n}", "PERSON", "Sarrin", n) for n in range(1, 4)))
    by_hand(session, "GPE")
    assert {(label, source) for _, _, label, source in shown(session)} == {("GPE", SOURCE)}
    session = open_with(event("e", "CONDEMN", "Raided"))
    start = places("raided")[0]
    session.apply(add_event(session, span_of(TEXT, (start, start + 6)), "ATTACK", "own", STAMP))
    assert [label for _, _, label, _ in shown(session)] == ["CONDEMN"]


def test_nothing_is_proposed_where_something_else_is_marked():
    start = places("Sarrin")[1]
    more = Mention("more", "PERSON", span_of(TEXT, (start, start + 11)), (), SUGGESTED)
    session = open_with(more)
    by_hand(session, "GPE")
    assert [at for at, *_ in shown(session)] == [start, *places("Sarrin")[2:]]
    assert shown(session)[0][1:3] == ("Sarrin fell", "PERSON")


def test_as_often_right_as_wrong_is_enough_and_a_label_out_of_use_is_not_proposed():
    words = Words(MENTION, "Estara")
    half, less = Tally(2, 2, 0, 2), Tally(2, 3, 0, 2)
    assert len(shown(open_with(lessons={words: {"GPE": half}}))) == 2
    assert shown(open_with(lessons={words: {"GPE": less}})) == []
    assert shown(open_with(lessons={words: {"DATE": Tally(9, 0, 0, 9)}})) == []


def test_a_proposal_has_the_same_id_in_every_version():
    """It is that of what a project holds once the proposal is decided."""
    session = open_with(lessons={Words(MENTION, "Estara"): {"GPE": Tally(2, 1, 0, 2)}})
    assert [each.id for each in session.undecided()] == ["myp3uyhmsbeaue", "mebmefgbt62frm"]
    assert session.undecided()[0].origin.score == 0.67


def test_proposals_are_counted_and_what_takes_them_back_names_where_they_were():
    session = open_with(mention("m", "GPE", "Sarrin"))
    assert session.proposal_count == 0
    edit = accept(session, ["m"], STAMP)
    session.apply(edit)
    assert session.proposal_count == 3
    proposed = [each.id for each in session.undecided()]
    decided = accept(session, proposed[:1], STAMP)
    session.apply(decided)
    assert session.proposal_count == 2
    session.apply(decided.inverse())
    assert session.forget(proposed[:1]).paragraphs == {0}
    change = session.apply(edit.inverse())
    assert session.proposal_count == 0
    assert {(Mention, each) for each in proposed[1:]} <= change.keys
    assert change.paragraphs == {0}


def test_the_end_of_a_word_is_no_word_where_looking_begins(monkeypatch):
    monkeypatch.setattr("annotator.core.recall.REACH", 3)
    session = Session(Text("xb cc b"), small_schema())
    session.remember(Recall(session, {}))
    session.apply(label_span(session, span_of("xb cc b", (6, 7)), "GPE", "own", STAMP))
    assert shown(session) == []


def test_a_decided_mention_in_pieces_is_no_acceptance_of_the_words_between_its_ends():
    """When a document is opened: "Estara ... Sarrin" in two pieces says nothing of all of it."""
    words = "Estara raided Sarrin"
    pieces = Span(((0, 6), (14, 20)), "Estara … Sarrin")
    lessons = {Words(MENTION, words): {"PERSON": Tally(accepted=3, documents=3)}}
    whole = Mention("s", "GPE", span_of(TEXT, (0, len(words))), (), SUGGESTED)
    session = open_with(whole, lessons=lessons, items=(Mention("d", "GPE", pieces),))
    assert (0, words, "GPE", "tests:1") not in shown(session)  # held back: it is known as PERSON
    decided = Mention("d", "GPE", span_of(TEXT, (0, len(words))))
    session = open_with(whole, lessons=lessons, items=(decided,))
    assert (0, words, "GPE", "tests:1") in shown(session)  # accepted here, in one piece


def test_words_within_longer_ones_are_not_proposed_beside_them():
    """A name and the surname in it were both proposed, and one of them had to be rejected."""
    learned = {"GPE": Tally(3, 0, documents=2)}
    lessons = {
        Words(MENTION, words): learned for words in ("Sarrin", "Sarrin said", "fell. Estara")
    }
    session = open_with(lessons=lessons)
    first, second, third, fourth = places("Sarrin")
    assert [each[:2] for each in shown(session)] == [
        (first, "Sarrin"), (second, "Sarrin"), (places("fell")[0], "fell. Estara"),
        (third, "Sarrin said"), (fourth, "Sarrin"),
    ]  # fmt: skip
    session.apply(label_span(session, span_of(TEXT, (first, first + 6)), "GPE", "new", STAMP))
    assert (third, "Sarrin") not in [each[:2] for each in shown(session)]


def test_what_was_decided_in_bulk_needs_no_help_when_the_document_is_opened_again(monkeypatch):
    items = [Mention("own", "PERSON", span_of(TEXT, (0, 6)), (), Origin())]
    assert len(shown(open_with(items=items))) == len(places("Estara")) - 1
    monkeypatch.setattr("annotator.core.recall.MOST_WORDS", 0)
    assert shown(open_with(items=items)) == []


# -- what is learned between the beginning and the opening ------------------------------------

WORDS = sorted({(kind, " ".join(TEXT.split()[a:b]).strip(".,;:")) for kind in (MENTION, EVENT)
                for a in range(13) for b in (a + 1, a + 2, a + 3)})  # fmt: skip
tallies = st.builds(Tally, *[st.integers(0, 4)] * 3, st.integers(0, 3))
lessons_about = st.dictionaries(
    st.sampled_from([Words(k, w if k == MENTION else w.lower()) for k, w in WORDS]),
    st.dictionaries(st.sampled_from(["GPE", "PERSON", "ATTACK"]), tallies, min_size=1),
    max_size=12,
)


@settings(deadline=None)
@given(lessons_about, lessons_about, st.lists(st.sampled_from(range(4)), max_size=3), st.booleans())
def test_what_is_learned_later_shows_what_it_would_have_shown_at_once(before, more, decided, anew):
    suggestions = [
        mention("a", "GPE", "Sarrin"),
        mention("b", "PERSON", "Estara left"),
        event("c", "ATTACK", "raided"),
        mention("d", "GPE", "Estara", 1),
    ]
    after = more if anew else {**before, **more}

    def session(lessons):
        opened = Session(Text(TEXT), small_schema(), (), suggestions)
        for number in decided:
            opened.apply((accept, reject)[number % 2](opened, ["abcd"[number]], STAMP))
        opened.remember(Recall(opened, lessons))
        return opened

    late = session(before)
    late.recall.learn(after)
    assert shown(late) == shown(session(after))
    assert {each.id for each in late.undecided()} == {
        each.id for each in session(after).undecided()
    }
