"""Edited answers, rules, what people changed by hand, and layers that become others."""

from __future__ import annotations

import pytest

from annotator.core.annotating import (
    fill_role,
    label_span,
    move_boundary,
    relabel,
    set_attribute,
    set_document_label,
    set_status,
)
from annotator.core.decisions import reject
from annotator.core.errors import UserError
from annotator.core.gold import State
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Status,
    attribute,
)
from annotator.core.questions import NEITHER, Edited, Kind, Piece, Rule, Topic, take
from annotator.core.schema import schema_from
from tests.core.desks import LEAD, Desk
from tests.core.test_gold import labels_desk
from tests.layers import TEXT, event, made_of, mention
from tests.strategies import SCHEMA_RECORD, words

MAJORITY = dict.fromkeys(Topic, Rule.MAJORITY)


def piece(label: str, part: str = "", **more) -> Piece:
    return Piece(label, words(TEXT, part) if part else None, **more)


# -- answers that somebody writes ---------------------------------------------------------------


def test_a_mention_can_be_answered_with_another_label_and_place():
    desk = labels_desk()
    question = desk.find(Kind.MENTION)
    desk.answer(question, Edited((piece("PERSON", " near Sarrin"), piece("GPE", "forces"))))
    assert desk.mentions() == {"near Sarrin": "PERSON", "forces": "GPE"}
    assert desk.verdict(question.id) == "corrected"
    assert {each.origin.source for each in desk.session.layer.all(Mention)} == {"settled:edited"}
    desk.answer(question, Edited(()))
    assert desk.mentions() == {}


@pytest.mark.parametrize(
    ("pieces", "why"),
    [
        ((piece("NOBODY", "Sarrin"),), "no entity label NOBODY"),
        ((piece("GPE"),), "place in the text"),
    ],
)
def test_a_mention_needs_a_known_label_and_a_place(pieces, why):
    desk = labels_desk()
    with pytest.raises(UserError, match=why):
        desk.answer(desk.find(Kind.MENTION), Edited(pieces))
    with pytest.raises(UserError, match="2 versions"):
        desk.answer(desk.find(Kind.MENTION), Edited(pieces, version=2))


def events_desk() -> Desk:
    """An event of two types, in one of which all arguments are the same."""
    actor = mention("m", "GPE", "Estara")
    target = Argument("target", span=words(TEXT, "forces"))
    return Desk(
        ana=[actor, event("1", "ATTACK", "struck", Argument("attacker", "m"), target)],
        ben=[actor, event("2", "ATTACK", "struck", Argument("attacker", "m"), target)],
        cleo=[actor, event("3", "CONDEMN", "struck")],
    )


def test_an_edited_event_keeps_what_all_say_of_it_and_its_type_has_a_role_for():
    desk = events_desk()
    which = desk.find(Kind.EVENT)
    desk.answer(which, Edited((piece("ATTACK", "Estara struck"),)))
    assert desk.filled() == {"attacker": ["[Estara]"], "target": ["forces"]}
    assert desk.event().trigger == words(TEXT, "Estara struck")
    desk.answer(which, Edited((piece("OLD", "struck"),)))
    assert desk.filled("OLD") == {}  # it has none of these roles
    assert desk.session.layer.status is Status.DONE
    with pytest.raises(UserError, match="no event type NOTHING"):
        desk.answer(which, Edited((piece("NOTHING", "struck"),)))


def test_an_edited_event_of_another_type_takes_its_arguments_along():
    record = {**SCHEMA_RECORD, "events": [*SCHEMA_RECORD["events"], {
        "name": "RAID", "roles": {"attacker": {"fill": "ACTOR"}}}]}  # fmt: skip
    actor = mention("m", "GPE", "Estara")
    desk = Desk(
        schema=schema_from(record),
        ana=[
            actor,
            event("1", "ATTACK", "struck", Argument("attacker", "m"), Argument("target", "m")),
        ],
        ben=[actor],
    )
    desk.answer(desk.find(Kind.EVENT), Edited((piece("RAID", "struck"),)))
    assert desk.filled("RAID") == {"attacker": ["[Estara]"]}


def test_an_edited_event_of_another_type_takes_along_only_what_all_say_of_the_first():
    roles = {
        "attacker": {"fill": "ACTOR"},
        "target": {"fill": ["GPE"]},
        "speaker": {"fill": ["GPE"]},
    }
    record = {
        **SCHEMA_RECORD,
        "events": [*SCHEMA_RECORD["events"], {"name": "RAID", "roles": roles}],
    }
    actor = mention("m", "GPE", "Estara")
    said = Argument("speaker", span=words(TEXT, "Sarrin"))
    desk = Desk(
        schema=schema_from(record),
        ana=[
            actor,
            event("1", "ATTACK", "struck", Argument("attacker", "m"), Argument("target", "m")),
        ],
        ben=[actor, event("2", "ATTACK", "struck", Argument("attacker", "m"))],
        cleo=[actor, event("3", "CONDEMN", "struck", said)],
    )
    desk.answer(desk.find(Kind.EVENT), Edited((piece("RAID", "struck"),)))
    assert desk.filled("RAID") == {"attacker": ["[Estara]"]}


def test_who_names_fillers_has_said_nothing_of_attributes():
    actor = mention("m", "GPE", "Estara")
    filler = Argument("attacker", "m")
    attributes = (("retaliatory", True),)
    desk = Desk(
        ana=[actor, event("1", "ATTACK", "struck", filler, attributes=attributes)],
        ben=[actor, event("2", "ATTACK", "struck")],
    )
    desk.answer(
        desk.find(Kind.EVENT), Edited((piece("ATTACK", "struck"),), (piece("target", "Sarrin"),))
    )
    assert desk.filled() == {"target": ["Sarrin"]}
    assert [each.kind for each in desk.open()] == [Kind.ATTRIBUTE]


def test_an_edited_event_can_name_its_fillers():
    desk = events_desk()
    fillers = (piece("target", "Estara"), piece("place", "Sarrin"))
    desk.answer(desk.find(Kind.EVENT), Edited((piece("ATTACK", "struck"),), fillers))
    assert desk.filled() == {"target": ["[Estara]"], "place": ["Sarrin"]}
    assert desk.session.layer.status is Status.DONE  # about its arguments nothing is left to ask
    nothing = Edited((), (piece("target"),))
    desk.answer(desk.find(Kind.EVENT), nothing)  # no event, so no filler is needed
    with pytest.raises(UserError, match="place in the text"):
        desk.answer(desk.find(Kind.EVENT), Edited((piece("ATTACK", "struck"),), (piece("target"),)))


def test_an_argument_can_be_answered_with_other_words_and_roles():
    actor = mention("m", "GPE", "Sarrin")
    desk = Desk(
        ana=[actor, event("1", "ATTACK", "died", Argument("target", span=words(TEXT, "guards")))],
        ben=[actor, event("2", "ATTACK", "died", Argument("place", span=words(TEXT, "guards")))],
    )
    question = desk.find(Kind.ARGUMENT)
    desk.answer(question, Edited((piece("target", "Two guards"), piece("place", "Sarrin"))))
    assert desk.filled() == {"target": ["Two guards"], "place": ["[Sarrin]"]}
    desk.answer(question, take(0))
    assert desk.filled() == {"place": ["guards"]}


def test_an_attribute_has_one_value_which_can_be_another_one():
    def strike(*values: str) -> list:
        given = tuple(("polarity", each) for each in values)
        return [event("1", "ATTACK", "died", attributes=(*given, ("retaliatory", True)))]

    desk = Desk(ana=strike("negative"), ben=strike(), cleo=strike("odd"))
    question = desk.find(Kind.ATTRIBUTE, "polarity")
    with pytest.raises(UserError, match="one value only"):
        desk.answer(question, take(0, 1))
    desk.answer(question, Edited((piece("polarity", value="double"),)))
    assert attribute(desk.event(), "polarity") == "double"
    desk.answer(question, NEITHER)
    assert attribute(desk.event(), "polarity") is None
    for wrong in (piece("polarity"), piece("retaliatory", value=True)):
        with pytest.raises(UserError, match="needs a value"):
            desk.answer(question, Edited((wrong,)))


def test_a_link_can_be_of_another_type_or_turned_round():
    pair = [event("1", "ATTACK", "struck"), event("2", "CONDEMN", "condemned")]
    desk = Desk(ana=[*pair, Link("l", "SAME_AS", "1", "2")], ben=pair)
    question = desk.find(Kind.LINK)
    one, other = words(TEXT, "struck"), words(TEXT, "condemned")
    desk.answer(question, Edited((Piece("RESPONSE_TO", other, one),)))
    (link,) = desk.session.layer.all(Link)
    assert (link.type, link.source) == ("RESPONSE_TO", desk.event("CONDEMN").id)
    desk.answer(question, Edited((Piece("RESPONSE_TO", one, other),)))
    (link,) = desk.session.layer.all(Link)
    assert link.source == desk.event().id
    with pytest.raises(UserError, match="no link ODD"):
        desk.answer(question, Edited((Piece("ODD", one, other),)))
    with pytest.raises(UserError, match="same two"):
        desk.answer(question, Edited((Piece("SAME_AS", one, one),)))


def test_document_labels_are_joined_where_several_values_are_allowed():
    record = {**SCHEMA_RECORD, "document_labels": [
        {"name": "context", "values": ["a", "b", "c"], "multiple": True},
        {"name": "tone", "values": ["good", "bad"]}]}  # fmt: skip
    desk = Desk(
        schema=schema_from(record),
        ana=[DocumentLabel("context", ("a", "c")), DocumentLabel("tone", ("good",))],
        ben=[DocumentLabel("context", ("b",)), DocumentLabel("tone", ("bad",))],
    )
    context, tone = (desk.find(Kind.DOCUMENT_LABEL, each) for each in ("context", "tone"))
    desk.answer(context, take(0, 1))
    assert desk.session.layer.get(DocumentLabel, "context").values == ("a", "b", "c")
    desk.answer(context, Edited((piece("context", value="a"),)))
    assert desk.session.layer.get(DocumentLabel, "context").values == ("a",)
    desk.answer(context, NEITHER)
    assert desk.session.layer.get(DocumentLabel, "context") is None
    with pytest.raises(UserError, match="one value only"):
        desk.answer(tone, take(0, 1))
    desk.answer(tone, take(1))
    assert desk.session.layer.get(DocumentLabel, "tone").values == ("good",)


# -- rules --------------------------------------------------------------------------------------


def test_the_majority_settles_what_it_is_set_for_and_says_whose_version_it_took():
    desk = labels_desk(rules={Topic.LABELS: Rule.MAJORITY})
    (item,) = desk.session.layer.all(Mention)
    assert (item.label, item.origin.source, item.origin.why) == (
        "GPE",
        "settled:majority",
        "ana, ben",
    )
    assert desk.standing(State.RULED) == [desk.find(Kind.MENTION)]
    assert desk.gold.tally(desk.gold.states()).by_rule == 1
    assert labels_desk(rules={Topic.BOUNDARIES: Rule.MAJORITY}).mentions() == {}


def test_a_majority_may_say_that_there_is_nothing():
    desk = Desk(rules=MAJORITY, ana=[mention("a", "GPE", "Sarrin")], ben=[], cleo=[])
    assert desk.mentions() == {}
    assert desk.standing(State.RULED) == [desk.find(Kind.MENTION)]
    assert desk.session.layer.status is Status.DONE


def test_what_a_rule_settled_returns_where_its_majority_is_gone_and_follows_another_one():
    desk = labels_desk(rules=MAJORITY)
    layers = {
        "ana": [mention("a", "GPE", "Sarrin")],
        "ben": [mention("b", "GPE", "Sarrin")],
        "cleo": [mention("c", "PERSON", "Sarrin")],
        "dora": [mention("d", "PERSON", "Sarrin")],
    }
    desk.bring(**layers)
    assert desk.open() == [desk.find(Kind.MENTION)]
    assert desk.mentions() == {"Sarrin": "GPE"}  # until somebody says
    desk.bring(**layers, eve=[mention("e", "PERSON", "Sarrin")])
    assert desk.open() == [desk.find(Kind.MENTION)]  # a rule doesn't overrule what is there


def test_who_answers_what_a_rule_settled_has_the_last_word():
    desk = labels_desk(rules=MAJORITY)
    question = desk.find(Kind.MENTION)
    desk.answer(question, take(1))
    assert desk.mentions() == {"Sarrin": "PERSON"}
    assert desk.gold.tally(desk.gold.states()).by_people == {"lead": 1}
    desk.undo()
    assert desk.standing(State.RULED) == [question]


def test_rules_go_on_with_what_an_answer_opens():
    target = Argument("target", span=words(TEXT, "Sarrin"))
    desk = Desk(
        rules={Topic.ARGUMENTS: Rule.MAJORITY},
        ana=[event("1", "ATTACK", "died", target)],
        ben=[event("2", "ATTACK", "died", target)],
        cleo=[event("3", "ATTACK", "died")],
        dora=[],
        eve=[],
    )
    desk.answer(desk.find(Kind.EVENT), take(0))
    assert desk.open() == [desk.find(Kind.ARGUMENT)]  # two of five are no majority
    two = Desk(
        rules={Topic.ARGUMENTS: Rule.MAJORITY},
        ana=[event("1", "ATTACK", "died", target)],
        ben=[event("2", "ATTACK", "died", target)],
        cleo=[event("3", "CONDEMN", "died")],
    )
    two.answer(two.find(Kind.EVENT), take(0))
    assert two.filled() == {"target": ["Sarrin"]}


# -- what people change by hand -----------------------------------------------------------------


def test_a_settled_question_stays_settled_whatever_is_done_to_its_answer():
    desk = Desk(
        ana=[mention(label="GPE", part="Estara", **made_of("s0")), mention("2", "GPE", "Sarrin")],
        ben=[
            mention(label="GPE", part="Estara", **made_of("s0")),
            mention("2", "PERSON", "Sarrin"),
        ],
        cleo=[mention(label="GPE", part="Estara", **made_of("s0"))],
    )
    question = desk.find(Kind.MENTION, "PERSON")
    desk.answer(question, take(0))
    for item in desk.session.layer.all(Mention):
        desk.apply(relabel(desk.session, item.id, "PERSON", LEAD))
        desk.apply(move_boundary(desk.session, item.id, item.span.start, item.span.end - 1, LEAD))
    assert desk.session.layer.get(Mention, "s0").origin.decision is Decision.CORRECTED
    desk.apply(reject(desk.session, ["s0"], LEAD))
    desk.bring(
        ana=[mention(label="GPE", part="Estara", **made_of("s0")), mention("2", "GPE", "Sarrin")],
        ben=[
            mention(label="GPE", part="Estara", **made_of("s0")),
            mention("2", "PERSON", "Sarrin"),
        ],
        cleo=[mention(label="GPE", part="Estara", **made_of("s0"))],
    )
    assert desk.open() == []
    assert desk.mentions() == {"Sarri": "PERSON"}


def test_what_is_there_by_hand_is_taken_for_the_answer_and_not_doubled():
    by_hand = mention("hand", "GPE", "Sarrin")
    agreed = Desk(
        gold=[by_hand], ana=[mention("a", "GPE", "Sarrin")], ben=[mention("b", "GPE", "Sarrin")]
    )
    assert agreed.session.layer.all(Mention) == [by_hand]
    asked = labels_desk(gold=[by_hand])
    assert len(asked.open()) == 1
    asked.answer(asked.find(Kind.MENTION), take(0))
    assert asked.session.layer.all(Mention) == [by_hand]


def test_a_rule_and_an_agreement_leave_alone_what_somebody_decided():
    by_hand = mention("hand", "PERSON", "Sarrin")
    desk = labels_desk(gold=[by_hand], rules=MAJORITY)
    assert desk.session.layer.all(Mention) == [by_hand]
    assert len(desk.open()) == 1


def test_who_opens_a_document_again_is_not_overruled_until_there_is_more():
    desk = labels_desk()
    desk.answer(desk.find(Kind.MENTION), take(0))
    desk.apply(set_status(desk.session, Status.TODO))
    before = len(desk.edits)
    desk.bring(
        ana=[mention("a", "GPE", "Sarrin")],
        ben=[mention("b", "GPE", "Sarrin")],
        cleo=[mention("c", "PERSON", "Sarrin")],
    )
    assert (len(desk.edits), desk.session.layer.status) == (before, Status.TODO)


def test_bare_words_that_somebody_put_into_a_role_stay_bare():
    desk = Desk(
        ana=[mention("m", "GPE", "Sarrin"), event("1", "ATTACK", "died")],
        ben=[event("2", "ATTACK", "died")],
    )
    bare = Argument("place", span=words(TEXT, "Sarrin"))
    desk.apply(fill_role(desk.session, desk.event().id, bare, LEAD))
    desk.answer(desk.find(Kind.MENTION), take(0))
    assert desk.filled() == {"place": ["Sarrin"]}


# -- layers that become others ------------------------------------------------------------------


def test_another_question_replaces_what_was_answered_before():
    desk = labels_desk()
    desk.answer(desk.find(Kind.MENTION), take(1))
    desk.bring(
        ana=[mention("a", "GPE", "Sarrin")],
        ben=[mention("b", "GPE", "near Sarrin")],
        cleo=[],
    )
    (question,) = desk.open()
    assert desk.mentions() == {"Sarrin": "PERSON"}
    desk.answer(question, take(0))
    assert desk.mentions() == {"near Sarrin": "GPE"}
    assert desk.session.layer.status is Status.DONE


def test_where_all_agree_on_something_else_than_was_answered_somebody_is_asked():
    desk = labels_desk()
    desk.answer(desk.find(Kind.MENTION), take(1))
    same = {name: [mention("x", "GPE", "Sarrin")] for name in ("ana", "ben", "cleo")}
    desk.bring(**same)
    (question,) = desk.open()
    assert question.is_agreed
    assert desk.mentions() == {"Sarrin": "PERSON"}
    desk.answer(question, take(0))
    assert desk.mentions() == {"Sarrin": "GPE"}
    assert desk.gold.state(question) is State.AGREED
    desk.undo()
    desk.answer(question, Edited((piece("PERSON", "Sarrin"),)))
    assert desk.mentions() == {"Sarrin": "PERSON"}


def test_an_answer_that_all_come_to_share_is_no_question():
    desk = labels_desk()
    desk.answer(desk.find(Kind.MENTION), take(1))
    desk.bring(**{name: [mention("x", "PERSON", "Sarrin")] for name in ("ana", "ben", "cleo")})
    assert desk.open() == []
    assert desk.mentions() == {"Sarrin": "PERSON"}


def strike(*arguments: Argument, **values: str | bool) -> list:
    return [event("1", "ATTACK", "died", *arguments, attributes=tuple(values.items()))]


def test_parts_on_which_all_come_to_agree_are_asked_where_the_answer_was_another_one():
    one, other = (Argument("target", span=words(TEXT, each)) for each in ("Sarrin", "forces"))
    desk = Desk(
        ana=strike(one, polarity="negative"), ben=strike(other, polarity="odd"), cleo=strike()
    )
    desk.answer(desk.find(Kind.ARGUMENT), take(0))
    desk.answer(desk.find(Kind.ATTRIBUTE), take(0))
    assert desk.filled() == {"target": ["forces"]}
    assert attribute(desk.event(), "polarity") == "negative"
    desk.bring(ana=strike(one, polarity="odd"), ben=strike(one, polarity="odd"))
    argument, value = desk.find(Kind.ARGUMENT), desk.find(Kind.ATTRIBUTE)
    assert {each.id for each in desk.open()} == {argument.id, value.id}
    desk.answer(argument, take(0))
    desk.answer(value, take(0))
    assert desk.filled() == {"target": ["Sarrin"]}
    assert attribute(desk.event(), "polarity") == "odd"


def test_an_edited_argument_is_not_swept_away_by_the_next_answer():
    one, other = (Argument("target", span=words(TEXT, each)) for each in ("Sarrin", "forces"))
    desk = Desk(ana=strike(one, other), ben=strike())
    first, second = desk.open()
    desk.answer(first, Edited((piece("target", "Two guards"),)))
    desk.answer(second, take(0))
    assert len(desk.filled()["target"]) == 2


def test_links_and_labels_on_which_all_come_to_agree_are_asked_where_the_answer_was_another_one():
    def layer(kind: str, value: str) -> list:
        pair = [event("1", "ATTACK", "struck"), event("2", "CONDEMN", "condemned")]
        return [*pair, Link("l", kind, "1", "2"), DocumentLabel("context", (value,))]

    desk = Desk(ana=layer("SAME_AS", "military"), ben=layer("RESPONSE_TO", "diplomatic"))
    link, label = desk.find(Kind.LINK), desk.find(Kind.DOCUMENT_LABEL)
    desk.answer(link, take(0))
    desk.answer(label, take(0))
    assert [each.type for each in desk.session.layer.all(Link)] == ["RESPONSE_TO"]
    desk.bring(ana=layer("SAME_AS", "military"), ben=layer("SAME_AS", "military"))
    assert {each.kind for each in desk.open()} == {Kind.LINK, Kind.DOCUMENT_LABEL}
    for question in desk.open():
        desk.answer(question, take(0))
    assert [each.type for each in desk.session.layer.all(Link)] == ["SAME_AS"]
    assert desk.session.layer.get(DocumentLabel, "context").values == ("military",)


def test_a_value_or_label_set_by_hand_before_is_asked_about():
    desk = Desk(ana=strike(), ben=strike())
    desk.apply(set_attribute(desk.session, desk.event().id, "polarity", "odd", LEAD))
    desk.apply(set_document_label(desk.session, "context", ("diplomatic",), LEAD))
    both = [*strike(polarity="negative"), DocumentLabel("context", ("military",))]
    desk.bring(ana=both, ben=both)
    assert {each.kind for each in desk.open()} == {Kind.ATTRIBUTE, Kind.DOCUMENT_LABEL}


def test_a_mention_beside_a_question_is_not_part_of_it():
    desk = labels_desk()
    span = words(TEXT, "Vardanian forces near Sarrin")
    desk.apply(label_span(desk.session, span, "GPE", "own", LEAD))
    desk.answer(desk.find(Kind.MENTION), take(0))
    assert desk.mentions() == {span.surface: "GPE", "Sarrin": "GPE"}
    assert len(desk.session.layer.all(Event)) == 0
