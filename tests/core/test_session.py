"""The state of a screen: marks by paragraph, and edits that can be taken back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core import annotating, decisions
from annotator.core.edits import Edit, Replace
from annotator.core.layer import Layer
from annotator.core.mark_rows import reading_order
from annotator.core.model import Argument, Event, Mention, span_of
from annotator.core.session import Change, Session
from annotator.core.text import Text
from tests.strategies import (
    ADDED,
    LATER,
    STAMP,
    STORY,
    argument,
    rebuilt,
    session_of,
    shown,
    small_schema,
    spans,
    steps,
    suggested_event,
    suggested_mention,
    suggestion_sets,
    words,
)

STRUCK = "Pakistan struck Iran.\nIran wept."


def begun(suggestions) -> Session:
    return Session(Text(STORY), small_schema(), (), suggestions)


def test_steps_and_their_inverses_lead_back_layer_and_marks_included():
    lengths = []

    @settings(max_examples=80)
    @given(suggestion_sets(), st.data())
    def check(suggestions, data):
        session = begun(suggestions)
        done = []
        before = [(Layer(session.layer.items()), shown(session))]
        for number in range(data.draw(st.integers(1, 6))):
            edit = data.draw(steps(session, STAMP if number % 2 else LATER))
            session.apply(edit)
            assert shown(session) == shown(rebuilt(session))
            done.append(edit)
            before.append((Layer(session.layer.items()), shown(session)))
        for edit in reversed(done):
            assert (session.layer, shown(session)) == before.pop()
            session.apply(edit.inverse())
        assert (session.layer, shown(session)) == before.pop()
        for edit in done:
            session.apply(edit)
        assert shown(session) == shown(rebuilt(session))
        lengths.append(sum(map(bool, done)))

    check()
    assert sum(lengths) > 10  # else the steps did nothing


@settings(max_examples=60)
@given(suggestion_sets(), st.data())
def test_a_change_names_every_paragraph_that_looks_different(suggestions, data):
    session = begun(suggestions)
    for _ in range(data.draw(st.integers(1, 5))):
        before = shown(session)
        edit = data.draw(steps(session))
        change = session.apply(edit)
        after = shown(session)
        different = {n for n in range(len(before)) if before[n] != after[n]}
        assert different <= change.paragraphs
        assert change.keys == {each.key for each in edit.replacements}


@settings(max_examples=60)
@given(suggestion_sets(), st.data())
def test_a_step_done_twice_at_the_same_time_does_nothing_the_second_time(suggestions, data):
    session = begun(suggestions)
    ids = data.draw(st.lists(st.sampled_from(["m0", "m1", "e0", "e1", "l0"]), max_size=3))
    decide = data.draw(st.sampled_from([decisions.accept, decisions.reject]))
    session.apply(decide(session, ids, STAMP))
    assert not decide(session, ids, LATER)


@settings(max_examples=60)
@given(suggestion_sets(), st.data())
def test_no_annotation_points_at_what_is_not_there_or_stands_where_no_text_is(suggestions, data):
    session = begun(suggestions)
    for _ in range(data.draw(st.integers(1, 6))):
        session.apply(data.draw(steps(session)))
        layer = session.layer
        for item in (*layer.all(Event), *layer.all(Mention)):
            span = item.trigger if isinstance(item, Event) else item.span
            assert span == span_of(STORY, *span.fragments)
        for event in layer.all(Event):
            for each in event.arguments:
                assert each.mention is None or layer.get(Mention, each.mention)
                assert each.event is None or layer.get(Event, each.event)
        for link in layer.items():
            if type(link).__name__ == "Link":
                for end in (link.source, link.target):
                    assert layer.get(Mention, end) or layer.get(Event, end)


@given(suggestion_sets(), suggestion_sets())
def test_suggestions_that_arrive_later_are_shown_like_those_from_the_start(first, second):
    session = begun(first)
    change = session.add_suggestions(second)
    known = {each.id for each in first}
    assert {key[1] for key in change.keys} == {each.id for each in second} - known
    assert shown(session) == shown(rebuilt(session))


def test_suggestions_that_were_there_stay_as_they_are():
    first = suggested_mention(STRUCK, "m", "GPE", "Iran")
    session = session_of(STRUCK, (), (first,))
    change = session.add_suggestions([suggested_mention(STRUCK, "m", "DATE", "struck")])
    assert (change.keys, change.paragraphs) == (frozenset(), frozenset())
    assert session.mention("m") == first


@settings(max_examples=60)
@given(st.lists(spans(STORY, 2), max_size=6), st.integers(0, len(STORY)))
def test_marks_at_an_offset_cover_it_or_else_end_there_innermost_first(found, offset):
    items = tuple(Mention(f"m{n}", "GPE", span, (), ADDED) for n, span in enumerate(found))
    session = session_of(STORY, items)
    paragraph = session.text.paragraph_at(offset)
    near = [mark for mark in session.marks() if mark in session.marks_in(paragraph)]
    covering = {mark.id for mark in near if mark.span.overlaps(offset, offset + 1)}
    ending = {mark.id for mark in near if mark.span.touches(offset)}
    at = session.marks_at(offset)
    assert {mark.id for mark in at} == (covering or ending)
    lengths = [mark.span.end - mark.span.start for mark in at]
    assert lengths == sorted(lengths)


@given(suggestion_sets(), st.integers(0, len(STORY)), st.integers(0, len(STORY)))
def test_marks_between_offsets_overlap_them_in_reading_order(found, one, other):
    session = begun(found)
    start, end = min(one, other), max(one, other)
    expected = [mark for mark in session.marks() if mark.span.overlaps(start, end)]
    assert session.marks_between(start, end) == expected


def test_marks_that_only_touch_a_range_do_not_overlap_it():
    places = {"a": (0, 8), "b": (8, 15), "c": (15, 16)}
    items = [Mention(name, "GPE", span_of(STORY, place)) for name, place in places.items()]
    session = session_of(STORY, tuple(items))
    for name, place in places.items():
        assert [mark.id for mark in session.marks_between(*place)] == [name]
    assert session.marks_between(8, 8) == []


def test_marks_between_offsets_follow_every_change():
    session = begun([])
    long = Mention("long", "GPE", span_of(STORY, (0, len(STORY))))
    added = Edit("x", (Replace(None, long),))
    session.apply(added)
    assert session.marks_between(5, 6) == session.marks() != []
    session.apply(added.inverse())
    assert session.marks_between(0, len(STORY)) == []


def test_the_gap_of_a_discontinuous_mention_is_not_at_it():
    mention = Mention("m", "PERSON", span_of("Ana and Ben Lee", (0, 3), (12, 15)))
    session = session_of("Ana and Ben Lee", (mention,))
    assert [len(session.marks_at(offset)) for offset in (0, 3, 4, 11, 12, 15)] == [1, 1, 0, 0, 1, 1]
    assert [mark.id for mark in session.marks_in(0)] == ["m"]


def test_marks_are_read_from_left_to_right_longer_ones_first():
    items = (
        Mention("inner", "GPE", words(STRUCK, "Iran")),
        Event("event", "ATTACK", words(STRUCK, "struck")),
        Mention("outer", "GPE", words(STRUCK, "Iran.")),
        Mention("first", "GPE", words(STRUCK, "Pakistan")),
        Mention("on the trigger", "DATE", words(STRUCK, "struck")),
        Mention("second line", "GPE", words(STRUCK, "Iran", 2)),
    )
    session = session_of(STRUCK, items)
    first = ["first", "on the trigger", "event", "outer", "inner"]
    assert [mark.id for mark in session.marks()] == [*first, "second line"]
    assert session.mark_count == len(items)
    assert [mark.id for mark in session.marks_in(0)] == first
    assert [mark.id for mark in session.marks_in(1)] == ["second line"]
    assert session.marks_in(99) == []


def test_a_mark_tells_what_it_stands_for():
    suggested = suggested_event(STRUCK, "e", "ATTACK", "struck")
    mention = Mention("m", "GPE", words(STRUCK, "Iran"))
    session = session_of(STRUCK, (mention,), (suggested,))
    trigger, place = session.mark("e"), session.mark("m")
    assert (trigger.is_trigger, trigger.suggested, trigger.label) == (True, True, "ATTACK")
    assert (place.is_trigger, place.suggested, place.label) == (False, False, "GPE")
    assert (trigger.span, place.span) == (suggested.trigger, mention.span)
    assert session.mark("gone") is session.mention("e") is session.event("m") is None


def test_a_mention_over_two_paragraphs_is_marked_in_both():
    session = session_of(STRUCK, (Mention("m", "GPE", words(STRUCK, "Iran.\nIran")),))
    assert [len(marks) for marks in shown(session)] == [1, 1]


def test_arguments_whose_filler_was_rejected_are_not_shown():
    event = suggested_event(
        STRUCK,
        "e",
        "ATTACK",
        "struck",
        argument("attacker", mention="m"),
        argument("target", event="other"),
        argument("place", span=words(STRUCK, "Iran")),
    )
    mention = suggested_mention(STRUCK, "m", "GPE", "Pakistan")
    other = suggested_event(STRUCK, "other", "ATTACK", "wept")
    session = session_of(STRUCK, (), (event, mention, other))
    assert [each.role for each in session.arguments_of(event)] == ["attacker", "target", "place"]
    assert session.filler_span(event.arguments[1]) == other.trigger
    session.apply(decisions.reject(session, ["m", "other"], STAMP))
    assert [each.role for each in session.arguments_of(event)] == ["place"]
    assert session.filler_span(Argument("place", event="e")) == event.trigger


@pytest.mark.parametrize("order", [1, -1])
def test_a_suggestion_waits_again_when_its_annotation_goes_in_whatever_order(order):
    mention = suggested_mention(STRUCK, "m", "GPE", "Pakistan")
    session = session_of(STRUCK, (), (mention,))
    before = shown(session)
    edit = decisions.accept(session, ["m"], STAMP)
    session.apply(edit)
    change = session.apply(Edit("x", edit.inverse().replacements[::order]))
    assert shown(session) == before
    assert change.paragraphs == {0}


def test_a_suggestion_whose_annotation_came_without_a_verdict_waits_when_that_goes():
    mention = suggested_mention(STRUCK, "m", "GPE", "Pakistan")
    mine = Mention("m", "GPE", mention.span, (), ADDED)
    session = session_of(STRUCK, (mine,), (mention,))
    assert not session.mark("m").suggested
    session.apply(Edit("x", (Replace(mine, None),)))
    assert session.mark("m").suggested


def test_a_suggestion_that_is_moved_to_another_paragraph_leaves_the_first():
    session = session_of(STRUCK, (), (suggested_mention(STRUCK, "m", "GPE", "Pakistan"),))
    there = words(STRUCK, "Iran", 2)
    change = session.apply(annotating.move_boundary(session, "m", there.start, there.end, STAMP))
    assert [len(marks) for marks in shown(session)] == [0, 1]
    assert change.paragraphs == {0, 1}


def test_undecided_are_the_suggestions_without_a_verdict():
    mention = suggested_mention(STRUCK, "m", "GPE", "Pakistan")
    other = suggested_mention(STRUCK, "n", "GPE", "Iran")
    session = session_of(STRUCK, (), (mention, other))
    session.apply(decisions.accept(session, ["m"], STAMP))
    assert session.undecided() == [other]
    assert not session.is_undecided("m")
    assert not session.is_undecided("gone")


@pytest.mark.parametrize("direction", [1, -1])
def test_the_next_mark_is_the_nearest_that_begins_in_the_paragraph(direction):
    text = "Ana met Ben and Eve.\nThe end"
    marks = [
        Mention(name, "PERSON", words(text, name), (), ADDED) for name in ("Ana", "Ben", "Eve")
    ]
    over = Mention("over", "PERSON", span_of(text, (16, 24)), (), ADDED)
    session = session_of(text, (*marks, over))
    here = reading_order(session.mark("Ben"))
    beyond = session.next_mark(0, here, direction, lambda mark: True)
    assert beyond.id == ("over" if direction > 0 else "Ana")
    first = session.next_mark(0, None, direction, lambda mark: mark.id != "over")
    assert first.id == ("Ana" if direction > 0 else "Eve")
    assert session.next_mark(1, None, direction, lambda mark: True) is None
    assert session.next_mark(0, here, direction, lambda mark: False) is None


def test_all_marks_are_in_reading_order_each_once():
    text = "Ana met Ben.\nEve left."
    over = Mention("over", "PERSON", span_of(text, (8, 16)), (), ADDED)
    eve = Mention("eve", "PERSON", words(text, "Eve"), (), ADDED)
    session = session_of(text, (eve, over))
    assert [mark.id for mark in session.marks()] == ["over", "eve"]
    assert session.marks_between(5, 5) == []


def test_two_changes_are_one():
    one = Change(frozenset({(Mention, "a")}), frozenset({1}))
    other = Change(frozenset({(Mention, "b")}), frozenset({2}))
    both = Change(frozenset({(Mention, "a"), (Mention, "b")}), frozenset({1, 2}))
    assert one | other == both
    assert Change(frozenset(), frozenset()) | other is other


def test_marks_at_an_edge_are_those_that_begin_there_a_trigger_before_its_mention():
    items = [
        Mention("a", "GPE", span_of(STORY, (0, 8))),
        Mention("b", "GPE", span_of(STORY, (8, 9))),
    ]
    items += [
        Event("t", "ATTACK", span_of(STORY, (8, 9))),
        Mention("c", "GPE", span_of(STORY, (9, 12))),
    ]
    session = session_of(STORY, tuple(items))
    found = {offset: [mark.id for mark in session.marks_at(offset)] for offset in (7, 8, 9, 12)}
    assert found == {7: ["a"], 8: ["t", "b"], 9: ["c"], 12: ["c"]}


def test_marks_are_in_reading_order_though_they_came_from_behind():
    session = session_of(STRUCK)
    for number, word in enumerate(("wept", "struck")):
        mention = Mention(f"m{number}", "GPE", words(STRUCK, word))
        session.apply(Edit("x", (Replace(None, mention),)))
    assert [mark.id for mark in session.marks()] == ["m1", "m0"]


def test_every_change_gives_another_revision_and_names_the_paragraphs_of_suggestions():
    suggestion = suggested_mention(STRUCK, "m", "GPE", "Pakistan")
    session, revisions = session_of(STRUCK), []
    revisions.append(session.revision)
    assert session.add_suggestions([suggestion]).paragraphs == {0}
    revisions.append(session.revision)
    # as an import makes it: without a verdict, and on other words
    moved = Mention("m", "GPE", words(STRUCK, "wept"))
    assert session.apply(Edit("x", (Replace(None, moved),))).paragraphs == {0, 1}
    revisions.append(session.revision)
    assert session.apply(Edit("x", (Replace(moved, None),))).paragraphs == {0, 1}
    revisions.append(session.revision)
    assert len(set(revisions)) == 4
    assert [mark.suggested for mark in session.marks()] == [True]
