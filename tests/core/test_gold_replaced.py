"""Marks of a gold layer that are replaced, and what pointed at them."""

from __future__ import annotations

from annotator.core.annotating import fill_role, label_span
from annotator.core.gold import State
from annotator.core.model import Argument, Event, Mention
from annotator.core.questions import NEITHER, Edited, Kind, Piece, Rule, Topic, take
from tests.core.desks import LEAD, Desk
from tests.layers import TEXT, event, made_of, mention
from tests.strategies import words

TARGET = Argument("target", span=words(TEXT, "Sarrin"))


def piece(label: str, part: str, **more) -> Piece:
    return Piece(label, words(TEXT, part), **more)


def struck_by(desk: Desk, *words_of: str) -> None:
    """Have these gold mentions fill the attacker of the event, as somebody does by hand."""
    ids = {each.span.surface: each.id for each in desk.session.layer.all(Mention)}
    for each in words_of:
        filler = Argument("attacker", mention=ids[each])
        desk.apply(fill_role(desk.session, desk.event().id, filler, LEAD))


def guards_desk() -> Desk:
    """An event on which all agree, and a question about who some are."""
    return Desk(
        ana=[mention("a", "PERSON", "Two guards"), event("1", "ATTACK", "died")],
        ben=[mention("b", "GPE", "Two guards"), event("1", "ATTACK", "died")],
    )


def test_an_argument_follows_its_own_mention_of_several_that_are_replaced():
    desk = guards_desk()
    question = desk.find(Kind.MENTION)
    desk.answer(question, Edited((piece("PERSON", "Two"), piece("PERSON", "guards"))))
    struck_by(desk, "guards")
    desk.answer(question, Edited((piece("GPE", "Two"), piece("GPE", "guards"))))
    assert desk.filled() == {"attacker": ["[guards]"]}
    assert desk.mentions() == {"Two": "GPE", "guards": "GPE"}


def test_an_argument_stays_at_its_place_where_a_suggestions_id_goes_to_another_mark():
    both = [event("1", "ATTACK", "struck")]
    desk = Desk(
        ana=[mention(label="GPE", part="Estara", **made_of("s0")), *both],
        ben=[mention("b", "PERSON", "Estara"), *both],
    )
    question = desk.find(Kind.MENTION)
    desk.answer(question, take(0))
    struck_by(desk, "Estara")
    pieces = (piece("PERSON", "Vardanian forces"), piece("PERSON", "Estara"))
    desk.answer(question, Edited(pieces))
    assert desk.session.layer.get(Mention, "s0").span.surface == "Vardanian forces"
    assert desk.filled() == {"attacker": ["[Estara]"]}


def test_bare_words_that_an_answer_left_turn_into_a_mention_again():
    said = Argument("target", "m")
    desk = Desk(
        ana=[mention("m", "PERSON", "guards"), event("1", "ATTACK", "died", said)],
        ben=[mention("m", "PERSON", "guards"), event("1", "ATTACK", "died", said)],
        cleo=[mention("m", "GPE", "guards"), event("1", "ATTACK", "died", said)],
    )
    question = desk.find(Kind.MENTION)
    for choice, filled in ((take(0), "[guards]"), (NEITHER, "guards"), (take(1), "[guards]")):
        desk.answer(question, choice)
        assert desk.filled() == {"target": [filled]}
        assert desk.event().arguments[0].origin.source == "settled:unanimous"


def test_bare_words_stay_bare_where_another_mention_is_answered_again():
    desk = Desk(
        ana=[
            mention("m", "PERSON", "guards"),
            event("1", "ATTACK", "died", Argument("target", "m")),
        ],
        ben=[mention("m", "GPE", "Sarrin"), event("1", "ATTACK", "died", Argument("target", "m"))],
    )
    guards, place = desk.find(Kind.MENTION, "PERSON"), desk.find(Kind.MENTION, "GPE")
    desk.answer(guards, take(0))
    desk.answer(place, NEITHER)
    desk.answer(desk.find(Kind.ARGUMENT), take(0, 1))
    assert desk.filled() == {"target": ["Sarrin", "[guards]"]}
    desk.apply(label_span(desk.session, words(TEXT, "Sarrin"), "GPE", "by hand", LEAD))
    desk.answer(guards, NEITHER)
    assert desk.filled() == {"target": ["Sarrin", "guards"]}


def test_a_mention_of_an_earlier_answer_that_stays_takes_over_from_one_that_goes():
    desk = guards_desk()
    desk.answer(desk.find(Kind.MENTION), Edited((piece("GPE", "guards"),)))
    same = [event("1", "ATTACK", "died")]
    desk.bring(  # another question, to which the mention is none of the versions
        ana=[mention("a", "PERSON", "Two guards"), *same],
        ben=[mention("b", "PERSON", "Two"), *same],
    )
    pieces = (piece("PERSON", "Two"), piece("GPE", "guards"))
    desk.answer(desk.find(Kind.MENTION), Edited(pieces))
    struck_by(desk, "Two")
    desk.bring(ana=[mention("a", "GPE", "Two guards"), *same], ben=same)
    desk.answer(desk.find(Kind.MENTION), Edited((piece("GPE", "guards"),)))
    assert desk.mentions() == {"guards": "GPE"}
    assert desk.filled() == {"attacker": ["[guards]"]}


def test_an_event_never_comes_to_fill_its_own_role():
    desk = Desk(
        ana=[event("1", "CONDEMN", "died"), event("2", "CONDEMN", "the raid")],
        ben=[event("3", "CONDEMN", "died in the raid")],
        cleo=[event("4", "CONDEMN", "the raid")],
    )
    question = desk.find(Kind.EVENT)
    number = {each.words: place for place, each in enumerate(question.versions)}
    desk.answer(question, take(number["CONDEMN “died”, CONDEMN “the raid”"]))
    one, other = sorted(desk.session.layer.all(Event), key=lambda each: each.trigger.start)
    filler = Argument("about", event=one.id)
    desk.apply(fill_role(desk.session, other.id, filler, LEAD))
    desk.answer(question, take(number["CONDEMN “the raid”"]))
    assert desk.filled("CONDEMN") == {}


def test_two_marks_of_one_suggestion_are_one_of_the_suggestion_and_one_added():
    desk = Desk(
        ana=[mention(label="GPE", part="Estara", **made_of("s0"))],
        ben=[mention(label="PERSON", part="Estara", **made_of("s0"))],
    )
    desk.answer(desk.find(Kind.MENTION), take(0, 1))
    decisions = {each.id == "s0": each.origin.decision for each in desk.session.layer.all(Mention)}
    assert decisions == {True: "accepted", False: "added"}


def test_a_rule_settles_the_parts_of_an_event_again_when_it_returns():
    desk = Desk(
        rules={Topic.ARGUMENTS: Rule.MAJORITY},
        ana=[event("1", "ATTACK", "died", TARGET)],
        ben=[event("2", "ATTACK", "died", TARGET)],
        cleo=[event("3", "ATTACK", "died", TARGET)],
        dora=[event("4", "ATTACK", "died")],
        eve=[event("5", "CONDEMN", "died")],
    )
    question = desk.find(Kind.EVENT)
    for choice, kind, filled in (
        (take(0), "ATTACK", {"target": ["Sarrin"]}),
        (take(1), "CONDEMN", {}),
        (take(0), "ATTACK", {"target": ["Sarrin"]}),
    ):
        desk.answer(question, choice)
        assert desk.filled(kind) == filled


def test_an_argument_can_be_answered_with_an_event():
    both = [event("1", "ATTACK", "struck"), event("2", "ATTACK", "the raid")]
    one, other = (Argument("about", event=each) for each in "12")
    desk = Desk(
        ana=[*both, event("3", "CONDEMN", "condemned", one)],
        ben=[*both, event("3", "CONDEMN", "condemned", other)],
    )
    question = next(each for each in desk.open() if each.kind is Kind.ARGUMENT)
    desk.answer(question, Edited((piece("about", "the raid", is_event=True),)))
    assert desk.filled("CONDEMN") == {"about": ["[the raid]"]}


def test_who_names_an_events_fillers_says_nothing_of_where_it_is_a_filler():
    speech = event("2", "CONDEMN", "condemned", Argument("about", event="1"))
    desk = Desk(
        ana=[event("1", "ATTACK", "struck"), speech],
        ben=[event("1", "ATTACK", "struck"), event("2", "CONDEMN", "condemned")],
        cleo=[event("2", "CONDEMN", "condemned")],
    )
    named = Edited((piece("ATTACK", "struck"),), (piece("target", "Sarrin"),))
    desk.answer(desk.find(Kind.EVENT, "ATTACK"), named)
    assert [each.labels for each in desk.open()] == [("about",)]


def test_named_fillers_stay_where_a_part_is_answered_again():
    desk = Desk(
        ana=[event("1", "ATTACK", "died", TARGET)],
        ben=[event("2", "ATTACK", "died")],
        cleo=[],
    )
    named = Edited((piece("ATTACK", "died"),), (piece("target", "Two guards"),))
    desk.answer(desk.find(Kind.EVENT), named)
    desk.answer(desk.find(Kind.ARGUMENT), take(0))
    assert {*desk.filled()["target"]} == {"Two guards", "Sarrin"}


def test_an_edited_event_of_the_same_type_gets_what_all_say_as_what_all_say():
    desk = Desk(
        ana=[event("1", "ATTACK", "the raid", TARGET)],
        ben=[event("2", "ATTACK", "raid", TARGET)],
        cleo=[],
    )
    desk.answer(desk.find(Kind.EVENT), Edited((piece("ATTACK", "died in the raid"),)))
    assert desk.filled() == {"target": ["Sarrin"]}
    assert desk.event().arguments[0].origin.source == "settled:ana+ben"
    assert desk.gold.state(desk.find(Kind.ARGUMENT)) is State.AGREED
