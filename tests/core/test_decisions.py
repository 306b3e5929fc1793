"""Accepting, correcting, rejecting: what is there afterwards, and what hangs on it."""

import pytest

from annotator.core import annotating, decisions
from annotator.core.edits import Draft
from annotator.core.model import (
    Argument,
    Decision,
    Event,
    Link,
    Mention,
    Note,
    Verdict,
)
from tests.strategies import (
    ADDED,
    LATER,
    STAMP,
    SUGGESTED,
    argument,
    session_of,
    shown,
    suggested_event,
    suggested_mention,
    words,
)

TEXT = "Pakistan struck Iran.\nIran wept."


def attack_session(*items):
    """Suggested: an attack with an attacker and a place, an event about it, a link of both."""
    return session_of(
        TEXT,
        items,
        (
            suggested_mention(TEXT, "m1", "GPE", "Pakistan"),
            suggested_mention(TEXT, "m2", "GPE", "Iran"),
            suggested_event(
                TEXT,
                "e1",
                "ATTACK",
                "struck",
                argument("attacker", mention="m1"),
                argument("place", mention="m2"),
                argument("target", span=words(TEXT, "Iran", 2)),
            ),
            suggested_event(TEXT, "e2", "CONDEMN", "wept", argument("about", event="e1")),
            Link("l1", "RESPONSE_TO", "e2", "e1", SUGGESTED),
        ),
    )


def ids(session):
    return {item.id for item in session.layer.items() if not isinstance(item, Verdict)}


def verdicts(session):
    return {each.id: str(each.decision) for each in session.layer.all(Verdict)}


def accept(session, *wanted):
    return session.apply(decisions.accept(session, wanted, STAMP))


def reject(session, *wanted):
    return session.apply(decisions.reject(session, wanted, STAMP))


def test_accepting_keeps_all_of_a_suggestion_and_says_who_decided_when():
    session = attack_session()
    accept(session, "m1")
    origin = session.layer.get(Mention, "m1").origin
    assert (origin.source, origin.score) == (SUGGESTED.source, SUGGESTED.score)
    assert (origin.decision, origin.by, origin.at) == (Decision.ACCEPTED, STAMP.by, STAMP.at)
    assert session.layer.get(Verdict, "m1") == Verdict("m1", Decision.ACCEPTED, STAMP.by, STAMP.at)
    assert not session.mark("m1").suggested


def test_an_event_brings_the_mentions_that_fill_it():
    session = attack_session()
    accept(session, "e1")
    assert ids(session) == {"e1", "m1", "m2"}
    assert verdicts(session) == dict.fromkeys(("e1", "m1", "m2"), "accepted")
    event = session.layer.get(Event, "e1")
    assert [each.role for each in event.arguments] == ["attacker", "place", "target"]
    assert {each.origin.decision for each in event.arguments} == {Decision.ACCEPTED}


def test_an_event_brings_the_events_that_fill_it_with_their_mentions():
    session = attack_session()
    accept(session, "e2")
    assert ids(session) == {"e2", "e1", "m1", "m2"}
    assert session.layer.get(Event, "e2").arguments[0].event == "e1"


def test_rejected_fillers_are_dropped_from_an_event_that_is_accepted():
    session = attack_session()
    reject(session, "m1")
    accept(session, "e1")
    assert ids(session) == {"e1", "m2"}
    assert verdicts(session)["m1"] == "rejected"
    roles = [each.role for each in session.layer.get(Event, "e1").arguments]
    assert roles == ["place", "target"]


def test_fillers_that_are_not_there_or_of_another_kind_are_dropped():
    suggestions = (
        suggested_mention(TEXT, "m1", "GPE", "Pakistan"),
        suggested_event(
            TEXT,
            "e1",
            "ATTACK",
            "struck",
            argument("attacker", mention="nobody"),
            argument("target", event="m1"),
        ),
    )
    session = session_of(TEXT, (), suggestions)
    accept(session, "e1")
    assert session.layer.get(Event, "e1").arguments == ()
    assert session.is_undecided("m1")


def test_events_that_fill_each_other_are_accepted_without_the_argument_that_closes_the_ring():
    suggestions = (
        suggested_event(TEXT, "e1", "CONDEMN", "struck", argument("about", event="e2")),
        suggested_event(TEXT, "e2", "CONDEMN", "wept", argument("about", event="e1")),
    )
    session = session_of(TEXT, (), suggestions)
    accept(session, "e1")
    assert session.layer.get(Event, "e1").arguments[0].event == "e2"
    assert session.layer.get(Event, "e2").arguments == ()


def test_a_link_brings_its_ends():
    session = attack_session()
    accept(session, "l1")
    assert ids(session) == {"l1", "e1", "e2", "m1", "m2"}


def test_a_link_of_which_an_end_was_rejected_can_t_be_accepted():
    session = attack_session()
    reject(session, "e1")
    assert not decisions.accept(session, ["l1"], STAMP)
    assert session.is_undecided("l1")


def test_many_are_accepted_in_one_step():
    session = attack_session()
    edit = decisions.accept(session, ["m1", "m2", "e1", "gone"], STAMP)
    session.apply(edit)
    assert ids(session) == {"m1", "m2", "e1"}
    session.apply(edit.inverse())
    assert ids(session) == set()
    assert len(session.undecided()) == 5


def test_what_was_decided_or_is_no_suggestion_is_not_accepted_again():
    session = attack_session(Mention("mine", "GPE", words(TEXT, "Iran", 2), (), ADDED))
    accept(session, "m1")
    reject(session, "m2")
    assert not decisions.accept(session, ["m1", "m2", "mine", "gone"], LATER)


def test_a_rejected_suggestion_is_gone_from_the_screen_and_kept_as_a_verdict():
    session = attack_session()
    change = reject(session, "m1")
    assert session.mark("m1") is None
    assert change.paragraphs == {0}
    assert verdicts(session) == {"m1": "rejected"}


def test_rejecting_twice_keeps_the_first_verdict():
    session = attack_session()
    reject(session, "m1")
    assert not decisions.reject(session, ["m1"], LATER)


def test_undoing_a_decision_shows_the_suggestion_as_it_was():
    session = attack_session()
    before = shown(session)
    for edit in (
        decisions.accept(session, ["e2"], STAMP),
        decisions.reject(session, ["m1", "e1"], STAMP),
        annotating.relabel(session, "m1", "PERSON", STAMP),
    ):
        session.apply(edit)
        assert shown(session) != before
        session.apply(edit.inverse())
        assert shown(session) == before


def test_rejecting_what_was_accepted_removes_the_annotation_and_turns_the_verdict():
    session = attack_session()
    accept(session, "m1")
    accepted = shown(session)
    edit = decisions.reject(session, ["m1"], LATER)
    session.apply(edit)
    assert (ids(session), verdicts(session)) == (set(), {"m1": "rejected"})
    session.apply(edit.inverse())
    assert (ids(session), verdicts(session)) == ({"m1"}, {"m1": "accepted"})
    assert shown(session) == accepted


def test_what_a_person_added_is_removed_without_a_verdict():
    session = attack_session(Mention("mine", "GPE", words(TEXT, "Iran", 2), (), ADDED))
    reject(session, "mine")
    assert (ids(session), verdicts(session)) == (set(), {})


def test_links_between_others_stay_when_something_is_removed():
    session = attack_session()
    accept(session, "l1")
    reject(session, "m1")
    assert ids(session) == {"l1", "e1", "e2", "m2"}


@pytest.mark.parametrize("item_id", ["gone", "l1"])
def test_only_mentions_and_events_can_be_made_editable(item_id):
    session = attack_session()
    with pytest.raises(KeyError, match=item_id):
        decisions.editable(session, Draft(session.layer), item_id, STAMP)


def test_removing_takes_arguments_links_and_notes_along_in_one_step():
    session = attack_session(
        Note("of event", "sure?", "e1", is_question=True),
        Note("of link", "why?", "l1"),
        Note("of document", "long"),
    )
    accept(session, "l1", "e1")
    edit = decisions.reject(session, ["e1"], STAMP)
    session.apply(edit)
    assert ids(session) == {"e2", "m1", "m2", "of document"}
    assert session.layer.get(Event, "e2").arguments == ()
    assert verdicts(session)["l1"] == "rejected"
    session.apply(edit.inverse())
    assert ids(session) == {"e1", "e2", "m1", "m2", "l1", "of event", "of link", "of document"}


def test_removing_a_mention_empties_only_the_roles_it_filled():
    session = attack_session()
    accept(session, "e1")
    reject(session, "m2")
    event = session.layer.get(Event, "e1")
    assert [each.role for each in event.arguments] == ["attacker", "target"]
    assert event.origin.decision is Decision.ACCEPTED


def test_removing_a_mention_leaves_events_alone_that_it_does_not_fill():
    session = attack_session(
        Event("mine", "ATTACK", words(TEXT, "wept"), (Argument("place", mention="m1"),), (), ADDED)
    )
    accept(session, "m1", "m2")
    before = session.layer.get(Event, "mine")
    reject(session, "m2")
    assert session.layer.get(Event, "mine") == before


def test_what_is_there_is_the_answer_where_it_was_accepted_before():
    session = attack_session()
    draft = Draft(session.layer)
    taken = decisions.draft_accept(session, draft, "m1", STAMP)
    assert taken == decisions.draft_accept(session, draft, "m1", LATER)
    assert taken.origin.at == STAMP.at


def test_an_accepted_one_that_is_about_to_be_changed_counts_as_corrected():
    session = attack_session()
    accept(session, "m1")
    draft = Draft(session.layer)
    item = decisions.editable(session, draft, "m1", LATER)
    session.apply(draft.edit("x"))
    assert session.mention("m1") == item
    assert item.origin.decision is Decision.CORRECTED
    assert verdicts(session) == {"m1": "corrected"}
