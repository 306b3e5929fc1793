"""What an annotator does, each as one edit."""

import pytest

from annotator.core import annotating, decisions
from annotator.core.errors import UserError
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Property,
    Status,
    Verdict,
    span_of,
)
from tests.strategies import (
    ADDED,
    LATER,
    STAMP,
    argument,
    session_of,
    suggested_event,
    suggested_mention,
    words,
)

TEXT = "Pakistan struck Iran. Iran wept."
IRAN, PAKISTAN, STRUCK = words(TEXT, "Iran"), words(TEXT, "Pakistan"), words(TEXT, "struck")
MINE = Mention("mine", "GPE", IRAN, (), ADDED)
M1 = suggested_mention(TEXT, "m1", "GPE", "Pakistan")
M2 = suggested_mention(TEXT, "m2", "GPE", "Iran", 2)
E1 = suggested_event(
    TEXT,
    "e1",
    "ATTACK",
    "struck",
    argument("attacker", mention="m1"),
    argument("place", mention="m2"),
)


def do(session, edit):
    session.apply(edit)
    return session


def begun(*items):
    return session_of(TEXT, items, (M1, M2, E1))


def decision(session, kind, item_id):
    return session.layer.get(kind, item_id).origin.decision


# -- labels ---------------------------------------------------------------------------------------


def test_labelling_makes_a_mention_of_the_person_who_does_it():
    session = begun()
    do(session, annotating.label_span(session, IRAN, "GPE", "new", STAMP))
    assert session.layer.items() == [Mention("new", "GPE", IRAN, (), ADDED)]


def test_labelling_the_same_words_again_relabels():
    session = begun(MINE)
    do(session, annotating.label_span(session, IRAN, "PERSON", "new", STAMP))
    assert [(each.id, each.label) for each in session.layer.all(Mention)] == [("mine", "PERSON")]
    assert not annotating.label_span(session, IRAN, "PERSON", "new", STAMP)


def test_labelling_the_words_of_a_suggestion_decides_about_it():
    session = begun()
    do(session, annotating.label_span(session, PAKISTAN, "GPE", "new", STAMP))
    assert decision(session, Mention, "m1") is Decision.ACCEPTED
    session = begun()
    do(session, annotating.label_span(session, PAKISTAN, "PERSON", "new", STAMP))
    assert decision(session, Mention, "m1") is Decision.CORRECTED
    assert session.layer.get(Mention, "m1").label == "PERSON"


def test_labelling_other_words_makes_an_overlapping_mention():
    session = begun(MINE)
    span = words(TEXT, "struck Iran")
    do(session, annotating.label_span(session, span, "GPE", "new", STAMP))
    assert {each.id for each in session.layer.all(Mention)} == {"mine", "new"}


def test_a_discontinuous_mention_can_be_labelled():
    session = begun()
    span = span_of(TEXT, (0, 3), (9, 12))
    do(session, annotating.label_span(session, span, "GPE", "new", STAMP))
    assert session.layer.get(Mention, "new").span.surface == "Pak str"


@pytest.mark.parametrize(
    "act",
    [
        lambda session: annotating.label_span(session, IRAN, "NOTHING", "new", STAMP),
        lambda session: annotating.relabel(session, "mine", "NOTHING", STAMP),
        lambda session: annotating.relabel(session, "mine", "ATTACK", STAMP),
        lambda session: annotating.relabel(session, "e1", "GPE", STAMP),
        lambda session: annotating.add_event(session, IRAN, "NOTHING", "new", STAMP),
    ],
)
def test_what_the_schema_does_not_have_is_refused_by_name(act):
    with pytest.raises(UserError, match=r"schema has no .*(NOTHING|ATTACK|GPE)"):
        act(begun(MINE))


def test_relabelling_with_the_label_that_it_has_accepts_or_does_nothing():
    session = begun(MINE)
    assert not annotating.relabel(session, "mine", "GPE", STAMP)
    do(session, annotating.relabel(session, "m1", "GPE", STAMP))
    assert decision(session, Mention, "m1") is Decision.ACCEPTED
    assert not annotating.relabel(session, "gone", "GPE", STAMP)


def test_an_accepted_mention_that_is_relabelled_counts_as_corrected():
    session = begun()
    do(session, decisions.accept(session, ["m1"], STAMP))
    do(session, annotating.relabel(session, "m1", "PERSON", LATER))
    assert session.layer.get(Verdict, "m1") == Verdict("m1", Decision.CORRECTED, "ana", LATER.at)
    assert decision(session, Mention, "m1") is Decision.CORRECTED


def test_what_a_person_added_stays_added_however_often_it_changes():
    session = begun(MINE)
    do(session, annotating.relabel(session, "mine", "PERSON", LATER))
    assert session.layer.get(Mention, "mine").origin == ADDED
    assert session.layer.all(Verdict) == []


# -- events ---------------------------------------------------------------------------------------


def test_another_type_keeps_the_arguments_and_attributes_that_it_has_too():
    event = Event(
        "e",
        "ATTACK",
        STRUCK,
        (Argument("attacker", mention="mine"), Argument("place", mention="mine")),
        (("polarity", "negative"), ("retaliatory", True)),
        ADDED,
    )
    session = begun(MINE, event)
    do(session, annotating.relabel(session, "e", "CONDEMN", STAMP))
    changed = session.layer.get(Event, "e")
    assert changed.type == "CONDEMN"
    assert [each.role for each in changed.arguments] == ["place"]
    assert changed.attributes == (("polarity", "negative"),)


def test_another_type_for_a_suggested_event_brings_only_the_fillers_that_stay():
    session = begun()
    do(session, annotating.relabel(session, "e1", "CONDEMN", STAMP))
    assert decision(session, Event, "e1") is Decision.CORRECTED
    assert [each.id for each in session.layer.all(Mention)] == ["m2"]
    assert session.is_undecided("m1")


def test_an_event_on_the_words_of_a_suggested_one_decides_about_it():
    session = begun()
    do(session, annotating.add_event(session, STRUCK, "ATTACK", "new", STAMP))
    assert decision(session, Event, "e1") is Decision.ACCEPTED
    do(session, annotating.add_event(session, STRUCK, "CONDEMN", "new", STAMP))
    assert {each.id for each in session.layer.all(Event)} == {"e1", "new"}


def test_of_two_suggested_events_on_the_same_words_that_of_the_type_is_accepted():
    other = suggested_event(TEXT, "e9", "CONDEMN", "struck")
    session = session_of(TEXT, (), (E1, other))
    do(session, annotating.add_event(session, STRUCK, "CONDEMN", "new", STAMP))
    assert [each.id for each in session.layer.all(Event)] == ["e9"]
    assert session.is_undecided("e1")


def test_an_event_of_another_type_on_a_suggested_one_s_words_corrects_it():
    session = begun()
    do(session, annotating.add_event(session, STRUCK, "CONDEMN", "new", STAMP))
    assert decision(session, Event, "e1") is Decision.CORRECTED
    assert session.layer.get(Event, "e1").type == "CONDEMN"


def test_a_role_is_filled_and_a_suggested_filler_accepted_with_it():
    session = begun(Event("e", "ATTACK", STRUCK, (), (), ADDED))
    do(session, annotating.fill_role(session, "e", Argument("target", mention="m2"), STAMP))
    assert session.layer.get(Event, "e").arguments == (
        Argument("target", mention="m2", origin=ADDED),
    )
    assert decision(session, Mention, "m2") is Decision.ACCEPTED


def test_filling_a_role_of_a_suggested_event_accepts_it_with_its_other_fillers():
    session = begun(MINE)
    do(session, annotating.fill_role(session, "e1", Argument("target", mention="mine"), STAMP))
    roles = [each.role for each in session.layer.get(Event, "e1").arguments]
    assert roles == ["attacker", "place", "target"]
    assert decision(session, Event, "e1") is Decision.ACCEPTED


def test_the_same_filler_is_not_taken_twice():
    session = begun(MINE, Event("e", "ATTACK", STRUCK, (Argument("place", mention="mine"),)))
    assert not annotating.fill_role(session, "e", Argument("place", mention="mine"), STAMP)
    span = Argument("place", span=PAKISTAN)
    do(session, annotating.fill_role(session, "e", span, STAMP))
    assert not annotating.fill_role(session, "e", span, LATER)


@pytest.mark.parametrize("filler", [{"mention": "gone"}, {"event": "gone"}, {"event": "mine"}])
def test_what_is_not_there_fills_nothing(filler):
    session = begun(MINE, Event("e", "CONDEMN", STRUCK))
    with pytest.raises(UserError, match="no longer there"):
        annotating.fill_role(session, "e", Argument("about", **filler), STAMP)


def test_an_event_does_not_fill_itself():
    session = begun(Event("e", "CONDEMN", STRUCK))
    with pytest.raises(UserError, match="itself"):
        annotating.fill_role(session, "e", Argument("about", event="e"), STAMP)


def test_an_event_fills_a_role_of_another():
    session = begun(Event("e", "CONDEMN", words(TEXT, "wept")))
    do(session, annotating.fill_role(session, "e", Argument("about", event="e1"), STAMP))
    assert decision(session, Event, "e1") is Decision.ACCEPTED
    assert session.layer.get(Event, "e").arguments[0].event == "e1"


def test_there_is_nothing_to_fill_or_clear_where_there_is_no_event():
    session = begun(MINE)
    place = Argument("place", mention="mine")
    assert not annotating.fill_role(session, "mine", place, STAMP)
    assert not annotating.clear_role(session, "gone", place, STAMP)
    assert not annotating.clear_role(session, "e1", place, STAMP)


def test_clearing_a_role_of_a_suggested_event_leaves_its_filler_undecided():
    session = begun()
    do(session, annotating.clear_role(session, "e1", Argument("attacker", mention="m1"), STAMP))
    assert [each.role for each in session.layer.get(Event, "e1").arguments] == ["place"]
    assert decision(session, Event, "e1") is Decision.CORRECTED
    assert session.is_undecided("m1")


def test_clearing_a_role_of_an_annotated_event_keeps_the_mention():
    session = begun()
    do(session, decisions.accept(session, ["e1"], STAMP))
    do(session, annotating.clear_role(session, "e1", Argument("attacker", mention="m1"), LATER))
    assert [each.role for each in session.layer.get(Event, "e1").arguments] == ["place"]
    assert session.layer.get(Mention, "m1")
    assert session.layer.get(Verdict, "e1").decision is Decision.CORRECTED


def test_attributes_are_set_and_set_back():
    session = begun(Event("e", "ATTACK", STRUCK, (), (), ADDED))
    do(session, annotating.set_attribute(session, "e", "polarity", "negative", STAMP))
    assert session.layer.get(Event, "e").attributes == (("polarity", "negative"),)
    do(session, annotating.set_attribute(session, "e", "polarity", None, STAMP))
    assert session.layer.get(Event, "e").attributes == ()


def test_setting_an_attribute_to_what_it_is_decides_nothing():
    session = begun()
    assert not annotating.set_attribute(session, "e1", "polarity", None, STAMP)
    assert not annotating.set_attribute(session, "gone", "polarity", "negative", STAMP)
    do(session, annotating.set_attribute(session, "e1", "polarity", "negative", STAMP))
    assert decision(session, Event, "e1") is Decision.CORRECTED


# -- boundaries -----------------------------------------------------------------------------------


def test_boundaries_move_and_the_words_with_them():
    session = begun(MINE)
    do(session, annotating.move_boundary(session, "mine", IRAN.start, IRAN.end + 1, STAMP))
    assert session.layer.get(Mention, "mine").span == words(TEXT, "Iran.")
    assert not annotating.move_boundary(session, "mine", IRAN.start, IRAN.end + 1, STAMP)


def test_the_inner_fragments_of_a_discontinuous_mention_stay():
    mention = Mention("m", "GPE", span_of(TEXT, (0, 3), (9, 12), (16, 18)))
    session = begun(mention)
    do(session, annotating.move_boundary(session, "m", 1, 20, STAMP))
    assert session.layer.get(Mention, "m").span.fragments == ((1, 3), (9, 12), (16, 20))


@pytest.mark.parametrize(("start", "end"), [(4, 4), (5, 4), (-1, 4), (0, 999)])
def test_a_mention_keeps_at_least_one_character_of_the_text(start, end):
    with pytest.raises(UserError, match="at least one character"):
        annotating.move_boundary(begun(MINE), "mine", start, end, STAMP)


def test_moving_a_suggestion_s_boundary_corrects_it():
    session = begun()
    do(session, annotating.move_boundary(session, "m1", 0, 3, STAMP))
    do(session, annotating.move_boundary(session, "e1", STRUCK.start, STRUCK.end + 5, STAMP))
    assert decision(session, Mention, "m1") is Decision.CORRECTED
    assert session.layer.get(Event, "e1").trigger.surface == "struck Iran"
    assert not annotating.move_boundary(session, "gone", 0, 3, STAMP)


def test_a_suggestion_that_would_move_nowhere_stays_undecided():
    session = begun()
    assert not annotating.move_boundary(session, "m1", PAKISTAN.start, PAKISTAN.end, STAMP)


# -- links, notes, labels of the document, status -------------------------------------------------


def test_a_link_is_made_once_and_brings_its_suggested_ends():
    session = begun(MINE)
    link = Link("l", "SAME_AS", "mine", "m2")
    do(session, annotating.add_link(session, link, STAMP))
    assert session.layer.get(Link, "l").origin == ADDED
    assert decision(session, Mention, "m2") is Decision.ACCEPTED
    again = Link("another id", "SAME_AS", "mine", "m2")
    assert not annotating.add_link(session, again, LATER)
    assert annotating.add_link(session, Link("l2", "SAME_AS", "m2", "mine"), LATER)


def test_a_link_needs_both_ends():
    session = begun(MINE)
    do(session, decisions.reject(session, ["m2"], STAMP))
    for ends in (("mine", "m2"), ("gone", "mine")):
        with pytest.raises(UserError, match="no longer there"):
            annotating.add_link(session, Link("l", "SAME_AS", *ends), STAMP)


def test_a_note_is_written_replaced_and_taken_away():
    session = begun(MINE)
    do(session, annotating.set_note(session, Note("n", "why?", "mine", is_question=True), STAMP))
    do(session, annotating.set_note(session, Note("n", "so", "mine"), LATER))
    assert session.layer.get(Note, "n").text == "so"
    assert session.layer.get(Note, "n").origin.at == LATER.at
    do(session, annotating.set_note(session, Note("n", " \n"), LATER))
    assert session.layer.all(Note) == []


def test_a_document_label_is_set_and_taken_away():
    session = begun()
    do(session, annotating.set_document_label(session, "context", ("military",), STAMP))
    assert session.layer.all(DocumentLabel) == [DocumentLabel("context", ("military",), ADDED)]
    do(session, annotating.set_document_label(session, "context", (), STAMP))
    assert session.layer.all(DocumentLabel) == []


def test_the_status_goes_to_done_and_back_to_none_at_all():
    session = begun()
    done = annotating.set_status(session, Status.DONE)
    assert done.name == "done"
    assert do(session, done).layer.status is Status.DONE
    again = annotating.set_status(session, Status.TODO)
    assert again.name == "reopen"
    assert do(session, again).layer.status is Status.TODO
    assert session.layer.all(Property) == []


def test_a_flag_has_a_reason_and_goes_again():
    session = begun()
    assert do(session, annotating.set_flag(session, "")).layer.flag == "flagged"
    assert do(session, annotating.set_flag(session, "unclear")).layer.flag == "unclear"
    assert do(session, annotating.set_flag(session, None)).layer.flag == ""
    assert not annotating.set_flag(session, None)


def test_each_edit_is_named_in_the_log_and_the_menu_by_what_was_done():
    session = begun(MINE)
    edits = {
        "label": annotating.label_span(session, words(TEXT, "wept"), "GPE", "x", STAMP),
        "relabel": annotating.relabel(session, "mine", "PERSON", STAMP),
        "accept": annotating.relabel(session, "m1", "GPE", STAMP),
        "reject": decisions.reject(session, ["m1"], STAMP),
        "link": annotating.add_link(session, Link("l", "SAME_AS", "m1", "m2"), STAMP),
        "note": annotating.set_note(session, Note("n", "x"), STAMP),
        "flag": annotating.set_flag(session, "x"),
        "done": annotating.set_status(session, Status.DONE),
    }
    assert [each.name for each in edits.values()] == list(edits)
    assert all(edits.values())
    assert decisions.accept(session, ["m1"], STAMP).name == "accept"
    assert annotating.relabel(session, "gone", "GPE", STAMP).name == "relabel"
    session.apply(edits["flag"])
    assert annotating.set_flag(session, None).name == "unflag"


def test_words_that_nobody_marked_get_no_label_that_the_schema_has_not():
    with pytest.raises(UserError, match="no entity label NONE"):
        annotating.label_span(begun(), words(TEXT, "wept"), "NONE", "x", STAMP)


def test_an_event_on_fewer_words_than_a_suggested_one_is_a_new_one_of_the_person():
    longer = suggested_event(TEXT, "e", "ATTACK", "struck Iran")
    session = session_of(TEXT, (), (longer,))
    session.apply(annotating.add_event(session, STRUCK, "ATTACK", "new", STAMP))
    event = session.event("new")
    assert (event.trigger, event.origin.by, event.origin.at) == (STRUCK, STAMP.by, STAMP.at)
    assert session.is_undecided("e")


def test_filling_a_role_with_what_a_suggested_event_has_accepts_the_event():
    session = do(begun(), annotating.fill_role(begun(), "e1", E1.arguments[0], STAMP))
    assert session.event("e1").origin.decision is Decision.ACCEPTED
    assert len(session.event("e1").arguments) == 2


@pytest.mark.parametrize("is_question", [True, False])
@pytest.mark.parametrize("is_resolved", [True, False])
def test_only_a_question_is_resolved_and_only_when_that_is_said(is_question, is_resolved):
    note = Note("n", "why?", None, is_question, ADDED, is_resolved)
    session = do(begun(), annotating.set_note(begun(), note, LATER))
    found = session.layer.get(Note, "n")
    assert found.is_resolved == (is_question and is_resolved)
    assert found.origin.at == LATER.at
