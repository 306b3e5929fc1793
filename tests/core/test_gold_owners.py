"""Which question a mark of the gold layer belongs to, and which of several marks is meant."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.decisions import reject
from annotator.core.gold import Gold, State
from annotator.core.layer import Layer
from annotator.core.model import Argument, Decision, Event, Link, Mention, Verdict
from annotator.core.questions import Edited, Kind, Piece, Rule, Topic, take
from tests.core.desks import LEAD, Desk
from tests.core.test_gold import labels_desk
from tests.layers import TEXT, event, mention
from tests.strategies import words

TARGET = Argument("target", span=words(TEXT, "Sarrin"))


def strike(item_id: str, target: str) -> Event:
    return event(item_id, "ATTACK", "died", Argument("target", span=words(TEXT, target)))


def test_equal_events_go_to_a_question_each_in_whatever_order_the_file_has_them():
    by_hand = [event("y", "ATTACK", "died"), event("x", "ATTACK", "died")]
    for gold in (by_hand, by_hand[::-1]):
        desk = Desk(gold=gold, ana=[strike("1", "Estara"), strike("2", "Sarrin")], ben=[])
        questions = [each for each in desk.gold.everything if each.kind is Kind.EVENT]
        owned = [[each.id for each in desk.gold.owned(one.id)] for one in questions]
        assert owned == [["x"], ["y"]]


def two_guards_desk(**more) -> Desk:
    """Most have two mentions where one has one."""
    parts = [mention("b", "PERSON", "Two"), mention("a", "PERSON", "guards")]
    return Desk(ana=parts, ben=parts, cleo=[mention("c", "PERSON", "Two guards")], **more)


def test_the_marks_of_a_question_are_given_in_the_order_of_the_text():
    desk = two_guards_desk()
    question = desk.find(Kind.MENTION)
    pieces = (Piece("GPE", words(TEXT, each)) for each in ("guards", "Two"))
    desk.answer(question, Edited(tuple(pieces)))
    found = desk.gold.owned(question.id)
    assert [each.span.surface for each in found] == ["Two", "guards"]


def test_what_an_earlier_answer_left_goes_where_it_overlaps_only_one_of_the_versions():
    desk = Desk(
        ana=[mention("a", "GPE", "Vardanian forces")],
        ben=[mention("b", "PERSON", "Vardanian forces")],
    )
    desk.answer(desk.find(Kind.MENTION), Edited((Piece("GPE", words(TEXT, "forces")),)))
    desk.bring(
        ana=[mention("a", "GPE", "Vardanian forces")], ben=[mention("b", "GPE", "Vardanian")]
    )
    question = desk.find(Kind.MENTION)
    assert desk.gold.state(question) is State.OPEN
    desk.answer(question, take(0))
    assert desk.mentions() == {question.versions[0].pieces[0].span.surface: "GPE"}


def several_desk(*more) -> Desk:
    """One says two attacks at one place, the other a condemnation there; more of the first."""
    desk = Desk(
        ana=[strike("1", "Estara"), strike("2", "Sarrin"), *more],
        ben=[event("3", "CONDEMN", "died"), *(each for each in more if isinstance(each, Event))],
    )
    question = desk.find(Kind.EVENT, "ATTACK")
    number = [len(each.pieces) for each in question.versions].index(2)
    desk.answer(question, take(number))
    return desk


def targets(desk: Desk) -> dict[str, str]:
    """The ids of the attacks by the words of their targets."""
    found = {}
    for each in desk.session.layer.all(Event):
        for argument in each.arguments:
            if argument.span is not None:
                found[argument.span.surface] = each.id
    return found


def test_a_link_joins_the_event_that_is_meant_of_two_at_one_place():
    for meant, words_of in (("1", "Estara"), ("2", "Sarrin")):
        speech = event("4", "CONDEMN", "condemned")
        desk = several_desk(speech, Link("l", "RESPONSE_TO", "4", meant))
        for question in desk.open():
            desk.answer(question, take(0))
        (link,) = desk.session.layer.all(Link)
        assert link.target == targets(desk)[words_of]


def test_an_event_in_a_role_is_the_one_that_is_meant_of_two_at_one_place():
    for meant, words_of in (("1", "Estara"), ("2", "Sarrin")):
        desk = several_desk(event("4", "CONDEMN", "condemned", Argument("about", event=meant)))
        for question in desk.open():
            desk.answer(question, take(0))
        (argument,) = desk.event("CONDEMN").arguments
        assert argument.event == targets(desk)[words_of]


def test_a_mark_made_by_hand_stands_for_the_one_that_it_says_the_same_as():
    place = mention("p", "GPE", "Sarrin")
    parts = [mention("b", "PERSON", "Two"), mention("a", "PERSON", "guards")]
    desk = Desk(
        gold=[mention("by hand", "PERSON", "guards")],
        ana=[*parts, place, Link("l", "SAME_AS", "a", "p")],
        ben=[mention("c", "PERSON", "Two guards"), place],
    )
    question = desk.find(Kind.MENTION, "PERSON")
    number = [len(each.pieces) for each in question.versions].index(2)
    desk.answer(question, take(number))
    for each in desk.open():
        desk.answer(each, take(0))
    (link,) = desk.session.layer.all(Link)
    assert link.source == "by hand"


def test_of_two_events_at_one_place_the_one_left_does_not_stand_for_the_one_that_is_gone():
    desk = several_desk()
    ids = targets(desk)
    desk.apply(reject(desk.session, [ids["Sarrin"]], LEAD))
    hosts = {
        part.versions[0].pieces[0].span.surface: desk.gold.host(part)
        for part in desk.gold.everything
        if part.kind is Kind.ARGUMENT
    }
    assert hosts["Estara"].id == ids["Estara"]
    assert hosts["Sarrin"] is None


def test_an_answer_under_an_earlier_name_counts_until_there_is_another():
    desk = labels_desk()
    question = desk.find(Kind.MENTION)
    desk.alignment = replace(desk.alignment, former={question.id: "before"})
    assert desk.gold.state(question) is State.OPEN
    old, new = (Verdict(name, Decision.ACCEPTED, name) for name in ("before", question.id))
    gold = Gold(desk.alignment, Layer([old]))
    assert gold.state(question) is State.ANSWERED
    assert gold.verdict(question.id) == old
    assert Gold(desk.alignment, Layer([old, new])).verdict(question.id) == new


def test_a_link_is_ready_where_one_end_is_written_and_the_other_will_be():
    pair = [event("1", "ATTACK", "struck"), event("2", "CONDEMN", "condemned")]
    layer = [*pair, Link("l", "RESPONSE_TO", "2", "1")]
    desk = Desk(ana=layer, ben=layer)
    written = [desk.event(), Verdict(desk.find(Kind.EVENT, "ATTACK").id, Decision.ACCEPTED)]
    gold = Gold(desk.alignment, Layer(written))
    assert gold.state(desk.find(Kind.EVENT, "CONDEMN")) is State.READY
    assert gold.state(desk.find(Kind.LINK)) is State.READY


def test_marks_contradict_a_version_where_any_of_them_is_not_in_it():
    desk = two_guards_desk()
    question = desk.find(Kind.MENTION)
    for taken, contradicted in ((take(0), [1]), (take(1), [0]), (take(0, 1), [0, 1])):
        desk.answer(question, taken)
        gold = Gold(desk.alignment, Layer(desk.session.layer.all(Mention)))
        found = [gold.contradicts(question, each.pieces) for each in question.versions]
        assert [number for number, each in enumerate(found) if each] == contradicted


def test_a_rule_does_not_settle_where_more_was_marked_by_hand_than_the_majority_says():
    both = [mention("x", "GPE", "Sarrin"), mention("y", "PERSON", "Sarrin")]
    desk = labels_desk(rules=dict.fromkeys(Topic, Rule.MAJORITY), gold=both)
    assert desk.open() == [desk.find(Kind.MENTION)]
    assert len(desk.session.layer.items()) == 2
    desk.answer(desk.find(Kind.MENTION), take(0))
    assert desk.mentions() == {"Sarrin": "GPE"}


def test_what_only_one_says_of_an_event_is_no_agreement():
    desk = Desk(ana=[event("1", "ATTACK", "died", TARGET)], ben=[])
    desk.answer(desk.find(Kind.EVENT), take(0))
    assert desk.filled() == {"target": ["Sarrin"]}
    tally = desk.gold.tally(desk.gold.states())
    assert (tally.agreed, tally.by_people) == (0, {"lead": 1})
    both = [event("1", "ATTACK", "died", TARGET)]
    agreed = Desk(ana=both, ben=both)
    assert agreed.gold.tally(agreed.gold.states()).agreed == 2
