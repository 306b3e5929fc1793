"""What answers write into the gold layer, by hand-made cases."""

from __future__ import annotations

import pytest

from annotator.core.annotating import set_note
from annotator.core.errors import UserError
from annotator.core.gold import State
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Status,
    Verdict,
    attribute,
)
from annotator.core.questions import NEITHER, Edited, Kind, Piece, Take, take
from tests.core.desks import LEAD, Desk
from tests.layers import TEXT, event, made_of, mention
from tests.strategies import words


def labels_desk(**more) -> Desk:
    """Two say GPE, one says PERSON."""
    return Desk(
        ana=[mention("a", "GPE", "Sarrin")],
        ben=[mention("b", "GPE", "Sarrin")],
        cleo=[mention("c", "PERSON", "Sarrin")],
        **more,
    )


def test_taking_a_version_writes_it_with_whose_it_was():
    desk = labels_desk()
    desk.answer(desk.find(Kind.MENTION), take(0))
    (item,) = desk.session.layer.all(Mention)
    assert (item.label, item.span) == ("GPE", words(TEXT, "Sarrin"))
    assert item.origin == Origin(
        "settled:ana+ben", Decision.ADDED, by="lead", at="2026-01-01T00:00:00Z"
    )
    assert desk.session.layer.status is Status.DONE
    desk.undo()
    assert desk.session.layer.items() == []
    assert [each.labels for each in desk.open()] == [("GPE", "PERSON")]


def test_several_versions_or_none_can_be_taken():
    desk = labels_desk()
    question = desk.find(Kind.MENTION)
    desk.answer(question, take(0, 1))
    assert sorted(each.label for each in desk.session.layer.all(Mention)) == ["GPE", "PERSON"]
    desk.answer(question, NEITHER)
    assert desk.session.layer.all(Mention) == []
    assert desk.verdict(question.id) == "rejected"
    assert desk.gold.state(question) is State.ANSWERED
    with pytest.raises(UserError, match="2 versions"):
        desk.answer(question, Take((2,)))


def test_what_all_agree_on_is_written_without_asking():
    negative = (("polarity", "negative"),)
    strike = event("1", "ATTACK", "struck", Argument("target", "m"), attributes=negative)
    layer = [
        mention("m", "GPE", "Sarrin", attributes=(("kind", "city"),)),
        strike,
        event("2", "CONDEMN", "condemned", Argument("about", event="1")),
        Link("l", "RESPONSE_TO", "2", "1"),
        DocumentLabel("context", ("military",)),
    ]
    desk = Desk(ana=layer, ben=layer)
    assert desk.filled() == {"target": ["[Sarrin]"]}
    assert desk.filled("CONDEMN") == {"about": ["[struck]"]}
    assert attribute(desk.event(), "polarity") == "negative"
    (place,) = desk.session.layer.all(Mention)
    assert attribute(place, "kind") == "city"
    (link,) = desk.session.layer.all(Link)
    assert (link.source, link.target) == (desk.event("CONDEMN").id, desk.event().id)
    assert desk.session.layer.get(DocumentLabel, "context").values == ("military",)
    origins = {each.origin.source for each in (place, link, desk.event(), *desk.event().arguments)}
    assert origins == {"settled:unanimous"}
    assert desk.session.layer.status is Status.DONE


def test_a_document_in_which_nobody_marked_anything_is_done():
    assert Desk(ana=[], ben=[]).session.layer.status is Status.DONE


def test_accepted_corrected_and_rejected_suggestions_are_decided_in_the_gold_layer():
    desk = Desk(
        ana=[
            mention(label="GPE", part="Estara", **made_of("s0")),
            Verdict("s1", Decision.REJECTED),
        ],
        ben=[
            mention(label="PERSON", part="Estara", **made_of("s0", Decision.CORRECTED)),
            Verdict("s1", Decision.REJECTED),
        ],
    )
    assert desk.verdict("s1") == "rejected"  # all agree on that
    question = desk.find(Kind.MENTION)
    desk.answer(question, take(0))
    (item,) = desk.session.layer.all(Mention)
    assert (item.id, item.origin.decision, desk.verdict("s0")) == ("s0", "accepted", "accepted")
    assert not [mark for mark in desk.session.marks() if mark.id == "s0" and mark.suggested]
    desk.answer(question, take(1))
    assert (desk.mentions(), desk.verdict("s0")) == ({"Estara": "PERSON"}, "corrected")
    desk.answer(question, take(0, 1))  # the suggestion can become one of them only
    ids = {each.label: each.id for each in desk.session.layer.all(Mention)}
    assert ids["PERSON"] == "s0"  # which was there
    assert ids["GPE"] == f"{question.id}-0"
    desk.answer(question, NEITHER)
    assert desk.verdict("s0") == "rejected"
    desk.answer(question, Edited((Piece("PERSON", words(TEXT, "Estara struck")),)))
    (item,) = desk.session.layer.all(Mention)
    assert (item.id, item.origin.source) == ("s0", "settled:edited")
    assert desk.verdict("s0") == "corrected"


def test_an_equal_mark_beside_the_suggestion_says_that_it_was_right():
    desk = Desk(
        gold=[mention("by hand", "GPE", "Estara")],
        ana=[mention(label="GPE", part="Estara", **made_of("s0"))],
        ben=[],
    )
    desk.answer(desk.find(Kind.MENTION), take(0))
    (item,) = desk.session.layer.all(Mention)
    assert (item.id, desk.verdict("s0")) == ("by hand", "accepted")


def test_links_made_of_suggestions_keep_their_ids_too():
    pair = [mention("a", "GPE", "Estara"), mention("b", "GPE", "Sarrin")]
    link = Link("x0", "SAME_AS", "a", "b", Origin("tests:1", Decision.ACCEPTED))
    agreed = Desk(ana=[*pair, link], ben=[*pair, link])
    assert [each.id for each in agreed.session.layer.all(Link)] == ["x0"]
    assert agreed.verdict("x0") == "accepted"
    desk = Desk(ana=[*pair, link], ben=pair)
    question = desk.find(Kind.LINK)
    desk.answer(question, take(0))
    assert (question.suggestions, desk.verdict("x0")) == (("x0",), "accepted")
    desk.answer(question, NEITHER)
    assert (desk.session.layer.all(Link), desk.verdict("x0")) == ([], "rejected")


def test_an_argument_is_asked_once_its_event_and_filler_are_settled_and_points_at_the_mention():
    desk = Desk(
        ana=[
            mention("m", "PERSON", "Two guards"),
            event("1", "ATTACK", "died", Argument("target", "m")),
        ],
        ben=[mention("m", "PERSON", "guards"), event("2", "ATTACK", "died")],
        cleo=[],
    )
    argument = desk.find(Kind.ARGUMENT)
    assert desk.standing(State.WAITING) == [argument]
    with pytest.raises(UserError, match="settle that first"):
        desk.answer(argument, take(0))
    desk.answer(desk.find(Kind.EVENT), take(0))
    assert desk.gold.state(argument) is State.WAITING
    desk.answer(desk.find(Kind.MENTION), take(1))
    assert desk.gold.state(argument) is State.OPEN
    desk.answer(argument, take(0))
    assert desk.filled() == {"target": ["[guards]"]}
    assert desk.session.layer.status is Status.DONE


def test_the_words_fill_the_role_where_there_is_no_mention_and_the_mention_once_there_is():
    desk = Desk(
        ana=[
            mention("m", "PERSON", "Two guards"),
            event("1", "ATTACK", "died", Argument("target", "m")),
        ],
        ben=[event("2", "ATTACK", "died", Argument("target", span=words(TEXT, "Two guards")))],
    )
    question = desk.find(Kind.MENTION)
    desk.answer(question, NEITHER)
    assert desk.filled() == {"target": ["Two guards"]}
    desk.answer(question, take(0))
    assert desk.filled() == {"target": ["[Two guards]"]}
    desk.answer(question, Edited((Piece("PERSON", words(TEXT, "guards")),)))
    assert desk.filled() == {"target": ["[guards]"]}
    desk.answer(question, NEITHER)
    assert desk.filled() == {"target": ["guards"]}


def test_an_event_that_is_not_taken_leaves_nothing_to_ask_about_it():
    desk = Desk(
        ana=[event("1", "ATTACK", "died", Argument("target", span=words(TEXT, "Sarrin")))],
        ben=[event("2", "ATTACK", "died")],
        cleo=[],
    )
    argument = desk.find(Kind.ARGUMENT)
    desk.answer(desk.find(Kind.EVENT), NEITHER)
    assert desk.gold.state(argument) is State.POINTLESS
    assert desk.session.layer.status is Status.DONE
    with pytest.raises(UserError, match="not in the gold layer"):
        desk.answer(argument, take(0))


def test_another_answer_about_an_event_asks_again_about_its_parts():
    strike = [mention("m", "GPE", "Sarrin")]
    desk = Desk(
        ana=[*strike, event("1", "ATTACK", "died", Argument("target", "m"))],
        ben=[*strike, event("2", "ATTACK", "died")],
        cleo=[*strike, event("3", "CONDEMN", "died", Argument("speaker", "m"))],
    )
    which, argument = desk.find(Kind.EVENT), desk.find(Kind.ARGUMENT, "target")
    desk.answer(which, take(0))
    desk.answer(argument, take(0))
    assert desk.filled() == {"target": ["[Sarrin]"]}
    desk.answer(which, take(1))
    assert desk.filled("CONDEMN") == {"speaker": ["[Sarrin]"]}  # only cleo has it: it came along
    assert desk.gold.state(argument) is State.POINTLESS
    desk.answer(which, take(0))
    assert desk.open() == [argument]
    desk.answer(which, take(0))  # the same answer again changes nothing
    assert desk.open() == [argument]


def test_links_go_with_their_ends_and_notes_become_the_documents():
    layer = [event("1", "ATTACK", "died"), Link("l", "RESPONSE_TO", "1", "2")]
    desk = Desk(
        ana=[*layer, event("2", "CONDEMN", "condemned")],
        ben=[*layer, event("2", "ATTACK", "condemned")],
    )
    which = desk.find(Kind.EVENT, "CONDEMN")
    desk.answer(which, take(0))
    (link,) = desk.session.layer.all(Link)
    note = Note("n", "sure?", link.target)
    desk.apply(set_note(desk.session, note, LEAD))
    desk.answer(which, take(1))
    assert desk.session.layer.get(Note, "n").target is None
    (link,) = desk.session.layer.all(Link)  # it follows by itself
    assert desk.session.layer.get(Event, link.target).type == "CONDEMN"
