"""Rare states of a gold layer: before anything is written, and after people took things away."""

from __future__ import annotations

import pytest

from annotator.core.annotating import add_link, set_note
from annotator.core.decisions import reject
from annotator.core.edits import Edit, Replace
from annotator.core.errors import UserError
from annotator.core.gold import Gold, State, Tally
from annotator.core.layer import Layer
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Verdict,
)
from annotator.core.questions import NEITHER, Edited, Kind, Piece, take
from tests.core.desks import LEAD, Desk
from tests.layers import TEXT, event, made_of, mention
from tests.strategies import words

TARGET = Argument("target", span=words(TEXT, "Sarrin"))


def test_what_all_agree_on_is_ready_before_it_is_written_and_the_rest_can_be_asked():
    desk = Desk(
        ana=[
            event("1", "ATTACK", "struck", TARGET, attributes=(("retaliatory", True),)),
            event("2", "ATTACK", "died", TARGET),
        ],
        ben=[
            event("1", "ATTACK", "struck", TARGET, attributes=(("retaliatory", False),)),
            event("2", "ATTACK", "died"),
            event("3", "CONDEMN", "condemned"),
        ],
        cleo=[event("1", "ATTACK", "struck", TARGET)],
    )
    fresh = Gold(desk.alignment, Layer())
    states = {(each.kind, each.start): state for each, state in fresh.states()}
    assert sorted(states.values()) == [
        *[State.OPEN] * 3,  # the value, and the two events that not all have
        *[State.READY] * 2,  # the event that all have, with its target
        State.WAITING,  # the target of one that not all have
    ]
    tally = fresh.tally(fresh.states())
    assert (tally.open, tally.waiting, tally.agreed) == (3, 1, 0)


def test_tallies_add_up():
    total = Tally(1, 2, {"ana": 1}, 3, 4)
    total.add(Tally(10, 20, {"ana": 1, "ben": 5}, 30, 40))
    assert total == Tally(11, 22, {"ana": 2, "ben": 5}, 33, 44)


def test_who_took_away_what_a_part_is_of_is_told_so():
    pair = [event("1", "ATTACK", "struck"), event("2", "CONDEMN", "condemned")]
    strike = event("1", "ATTACK", "struck", TARGET, attributes=(("retaliatory", True),))
    desk = Desk(ana=[strike, pair[1], Link("l", "SAME_AS", "1", "2")], ben=pair)
    questions = [desk.find(kind) for kind in (Kind.ARGUMENT, Kind.ATTRIBUTE, Kind.LINK)]
    for question in questions:
        desk.answer(question, take(0))
        desk.answer(question, take(0))  # again: nothing changes
    assert len(desk.session.layer.all(Link)) == 1
    desk.apply(reject(desk.session, [desk.event().id], LEAD))
    for question in questions:
        assert desk.gold.state(question) is State.ANSWERED
        with pytest.raises(UserError, match="not in the gold layer"):
            desk.answer(question, take(0))


def test_other_links_and_notes_stay_when_a_mark_goes():
    marks = [mention(each, "GPE", each) for each in ("Estara", "Sarrin", "forces")]
    desk = Desk(ana=marks, ben=[*marks[:2], mention("x", "PERSON", "forces")])
    ids = {each.span.surface: each.id for each in desk.session.layer.all(Mention)}
    link = Link("mine", "SAME_AS", ids["Estara"], ids["Sarrin"])
    desk.apply(add_link(desk.session, link, LEAD))
    desk.apply(set_note(desk.session, Note("n", "why?", ids["Estara"]), LEAD))
    question = desk.find(Kind.MENTION, "PERSON")
    desk.answer(question, take(0))
    desk.answer(question, take(1))
    assert [each.id for each in desk.session.layer.all(Link)] == ["mine"]
    assert desk.session.layer.get(Note, "n").target == ids["Estara"]


def test_an_answer_with_two_events_elsewhere_leaves_nothing_to_ask_about_either():
    desk = Desk(
        ana=[event("1", "ATTACK", "struck", TARGET)], ben=[event("1", "ATTACK", "struck")], cleo=[]
    )
    pieces = tuple(Piece("ATTACK", words(TEXT, each)) for each in ("died", "raid"))
    desk.answer(desk.find(Kind.EVENT), Edited(pieces))
    assert len(desk.session.layer.all(Event)) == 2
    assert desk.gold.state(desk.find(Kind.ARGUMENT)) is State.POINTLESS


def test_an_edited_event_leaves_out_what_not_all_said():
    desk = Desk(
        ana=[event("1", "ATTACK", "struck", TARGET, attributes=(("retaliatory", True),))],
        ben=[event("1", "ATTACK", "struck")],
        cleo=[event("1", "CONDEMN", "struck", Argument("speaker", span=words(TEXT, "Estara")))],
    )
    desk.answer(desk.find(Kind.EVENT), Edited((Piece("OLD", words(TEXT, "struck")),)))
    assert desk.filled("OLD") == {}


def test_suggestions_that_the_document_lacks_are_decided_only_by_what_was_made_of_them():
    lost = mention(label="GPE", part="Sarrin", **made_of("lost"))
    no = Verdict("gone", Decision.REJECTED)
    desk = Desk(ana=[lost, no], ben=[no])
    assert desk.verdict("gone") == ""
    question = desk.find(Kind.MENTION)
    desk.answer(question, NEITHER)
    assert desk.verdict("lost") == ""
    desk.answer(question, take(0))
    assert desk.verdict("lost") == "accepted"
    desk.answer(question, NEITHER)
    assert desk.verdict("lost") == "rejected"


def test_an_agreement_on_a_suggestion_can_be_answered_otherwise():
    both = mention(label="GPE", part="Estara", **made_of("s0"))
    desk = Desk(ana=[both], ben=[both])
    question = desk.find(Kind.MENTION)
    assert (question.id, desk.mentions()) == ("s0", {"Estara": "GPE"})
    desk.answer(question, NEITHER)
    assert (desk.mentions(), desk.verdict("s0")) == ({}, "rejected")
    assert desk.gold.state(question) is State.AGREED


def test_a_link_that_was_suggested_with_both_ends_is_rejected_where_it_is_not_taken():
    link = Link("s9", "SAME_AS", "a", "b", Origin("tests:1", Decision.ACCEPTED))
    pair = [mention("a", "GPE", "Estara"), mention("b", "GPE", "Sarrin")]
    desk = Desk(ana=[*pair, link], ben=pair)
    ends = [each.id for each in desk.session.layer.all(Mention)]
    desk.session.add_suggestions([Link("s9", "SAME_AS", *ends, Origin("tests:1"))])
    desk.answer(desk.find(Kind.LINK), NEITHER)
    assert desk.verdict("s9") == "rejected"


def test_one_event_against_two_of_its_type_asks_about_the_parts_of_each():
    bare = Argument("target", span=words(TEXT, "Estara"))
    desk = Desk(
        ana=[event("1", "ATTACK", "died", TARGET), event("2", "ATTACK", "the raid", bare)],
        ben=[event("3", "ATTACK", "died in the raid")],
        cleo=[event("4", "ATTACK", "died")],
    )
    versions = {each.words: each.holders for each in desk.find(Kind.EVENT).versions}
    assert versions == {
        "ATTACK “died”, ATTACK “the raid”": ("ana",),
        "ATTACK “died”": ("cleo",),
        "ATTACK “died in the raid”": ("ben",),
    }
    number = [*versions].index("ATTACK “died”, ATTACK “the raid”")
    desk.answer(desk.find(Kind.EVENT), take(number))
    (question,) = desk.open()  # only ana has the other one, with what she says of it
    assert (question.host.words, question.labels) == ("ATTACK “died”", ("target",))
    fillers = {each.trigger.surface: len(each.arguments) for each in desk.session.layer.all(Event)}
    assert fillers == {"died": 0, "the raid": 1}


def test_the_parts_of_an_event_follow_it_to_another_boundary():
    desk = Desk(ana=[event("1", "ATTACK", "the raid", TARGET)], ben=[event("2", "ATTACK", "raid")])
    for number in (0, 1):
        desk.answer(desk.find(Kind.EVENT), take(number))
        (question,) = desk.open()
        desk.answer(question, take(0))
        assert desk.filled() == {"target": ["Sarrin"]}


def test_a_link_whose_end_is_not_taken_is_pointless():
    pair = [event("1", "ATTACK", "struck"), event("2", "CONDEMN", "condemned")]
    linked = [*pair, Link("l", "SAME_AS", "1", "2")]
    desk = Desk(ana=linked, ben=linked, cleo=[pair[0]])
    link = desk.find(Kind.LINK)
    desk.answer(desk.find(Kind.EVENT, "CONDEMN"), NEITHER)
    assert desk.gold.state(link) is State.POINTLESS
    tally = desk.gold.tally(desk.gold.states())
    assert (tally.agreed, tally.by_people, tally.open) == (1, {"lead": 1}, 0)


def test_only_arguments_that_a_replaced_mention_filled_are_changed():
    rest = [mention("b", "GPE", "Estara"), event("1", "ATTACK", "struck", TARGET)]
    desk = Desk(
        ana=[mention("a", "GPE", "Sarrin"), *rest], ben=[mention("a", "PERSON", "Sarrin"), *rest]
    )
    question = desk.find(Kind.MENTION, "PERSON")
    desk.answer(question, take(0))
    ids = {each.span.surface: each.id for each in desk.session.layer.all(Mention)}
    given = (
        Argument("attacker", mention=ids["Estara"]),
        Argument("place", mention=ids["Sarrin"]),
        Argument("time", span=words(TEXT, "guards"), origin=Origin("settled:ana")),
    )
    by_hand = event("hand", "CONDEMN", "condemned", *given)
    desk.apply(Edit("by hand", (Replace(None, by_hand),)))
    desk.answer(question, take(1))
    assert desk.filled("CONDEMN") == {
        "attacker": ["[Estara]"],
        "place": ["[Sarrin]"],
        "time": ["guards"],
    }
    assert desk.mentions()["Sarrin"] == "PERSON"


def test_the_same_answer_again_leaves_a_document_label_as_it_is():
    desk = Desk(ana=[DocumentLabel("context", ("military",))], ben=[])
    question = desk.find(Kind.DOCUMENT_LABEL)
    desk.answer(question, take(0))
    before = desk.session.layer.get(DocumentLabel, "context")
    desk.answer(question, take(0))
    assert desk.session.layer.get(DocumentLabel, "context") is before


def test_other_bare_words_stay_when_a_mention_comes_to_fill_a_role():
    guards = Argument("target", span=words(TEXT, "guards"))
    near = Argument("place", span=words(TEXT, "Sarrin"))
    marked = mention("m", "PERSON", "guards")
    desk = Desk(
        ana=[marked, event("1", "ATTACK", "died", Argument("target", "m"), near)],
        ben=[event("1", "ATTACK", "died", guards, near)],
    )
    question = desk.find(Kind.MENTION)
    desk.answer(question, NEITHER)
    assert desk.filled() == {"target": ["guards"], "place": ["Sarrin"]}
    desk.answer(question, take(0))
    assert desk.filled() == {"target": ["[guards]"], "place": ["Sarrin"]}


def test_one_of_several_versions_of_a_suggestion_is_meant_by_its_id():
    desk = Desk(
        gold=[mention("own", "PERSON", "Vardanian forces")],
        ana=[mention(label="PERSON", part="Vardanian forces", **made_of("s1"))],
        ben=[mention(label="GPE", part="Vardanian forces", **made_of("s1", Decision.CORRECTED))],
    )
    found = desk.gold.meant(desk.find(Kind.MENTION).id, "s1")
    assert found is not None
    assert found.id == "own"
