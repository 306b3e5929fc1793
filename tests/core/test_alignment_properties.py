"""What holds of bringing layers together and settling them, whatever annotators did."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.alignment import Alignment, align
from annotator.core.claims import trimmed
from annotator.core.gold import Gold, State
from annotator.core.gold_answers import answered, settled_by_itself
from annotator.core.model import (
    Argument,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Stamp,
    Status,
)
from annotator.core.questions import NEITHER, Choice, Kind, Question, Rule, Take, Topic, take
from annotator.core.session import Session
from tests.layers import SCHEMA, SUGGESTED, TEXT, event, layer, layers, mention, shuffled, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.edits import Edit
    from annotator.core.model import Item

LEAD = Stamp("lead", "2026-01-01T00:00:00Z")
MAJORITY = dict.fromkeys(Topic, Rule.MAJORITY)


def brought(held: dict[str, list[Item]]) -> Alignment:
    return align(text(), held, SCHEMA)


def gold_session() -> Session:
    return Session(text(), SCHEMA, (), SUGGESTED.values())


def settle(
    alignment: Alignment,
    choose: Callable[[Question], Choice],
    order: Random,
    rules: dict | None = None,
    *,
    reloads: bool = False,
) -> tuple[Session, list[Edit], list[str]]:
    """Answer everything in some order: the gold layer, the edits, and what was answered."""
    session, edits, asked = gold_session(), [], []
    edits.append(settled_by_itself(alignment, session, rules or {}, LEAD))
    session.apply(edits[0])
    while True:
        gold = Gold(alignment, session.layer)
        waiting = [each for each, state in gold.states() if state is State.OPEN]
        assert len(set(map(id, waiting))) == len({each.id for each in waiting})
        if not waiting:
            return session, edits, asked
        question = order.choice(waiting)
        edits.append(answered(alignment, session, question, choose(question), rules or {}, LEAD))
        session.apply(edits[-1])
        asked.append(question.id)
        if reloads:  # as from the file, where items come in another order
            items = sorted(session.layer.items(), key=lambda each: each.id)
            session = Session(text(), SCHEMA, items, SUGGESTED.values())
        assert Gold(alignment, session.layer).state(question) is State.ANSWERED


def by_content(question: Question) -> Choice:
    """A choice that the question's id alone decides; values and links that exclude one another
    are never taken together."""
    number = sum(map(ord, question.id)) % 7
    if number == 0:
        return NEITHER
    several = question.kind in (Kind.MENTION, Kind.EVENT, Kind.ARGUMENT, Kind.LINK)
    if number == 1 and several:
        return take(*range(len(question.versions)))
    return take(number % len(question.versions))


def check_whole(session: Session) -> None:
    """Everything points at what is there, and the words are those of the text."""
    there = {(type(item), item.id) for item in session.layer.items()}
    ids = {item_id for kind, item_id in there if kind in (Mention, Event)}
    for item in session.layer.items():
        spans = []
        if isinstance(item, Mention):
            spans = [item.span]
        elif isinstance(item, Event):
            spans = [item.trigger, *(each.span for each in item.arguments if each.span)]
            for number, each in enumerate(item.arguments):
                assert each.mention is None or (Mention, each.mention) in there
                assert each.event is None or (Event, each.event) in there
                assert not any(each.same_filler(other) for other in item.arguments[:number])
        elif isinstance(item, Link):
            assert {item.source, item.target} <= ids
        for span in spans:
            assert " ".join(TEXT[start:end] for start, end in span.fragments) == span.surface


@given(st.data())
def test_the_order_of_annotators_and_items_does_not_matter(data: st.DataObject):
    held = data.draw(layers())
    one, other = brought(held), brought(shuffled(held, data.draw))
    assert one.questions == other.questions
    assert set(one.agreed) == set(other.agreed)
    assert one.rejected == other.rejected


@given(layer("ana"))
def test_who_says_the_same_is_asked_nothing(items: list[Item]):
    alignment = brought(dict.fromkeys(("ana", "ben", "cleo"), items))
    assert alignment.questions == ()
    session, _, asked = settle(alignment, by_content, Random(0))
    assert (asked, session.layer.status) == ([], Status.DONE)
    assert said(session.layer.items()) == said(items)


@given(layers(), st.randoms(use_true_random=False))
def test_every_question_is_answered_once_and_the_gold_layer_is_whole(
    held: dict[str, list[Item]], order: Random
):
    alignment = brought(held)
    ids = [each.id for each in alignment.everything()]
    assert len(ids) == len(set(ids))
    session, edits, asked = settle(alignment, by_content, order)
    assert len(asked) == len(set(asked))
    assert session.layer.status is Status.DONE
    check_whole(session)
    tally = Gold(alignment, session.layer).tally(Gold(alignment, session.layer).states())
    assert (tally.open, tally.waiting) == (0, 0)
    assert tally.by_people == ({"lead": len(asked)} if asked else {})
    # what the file keeps is enough to go on from
    again = settled_by_itself(alignment, session, {}, LEAD)
    assert not again
    for edit in reversed(edits):
        session.apply(edit.inverse())
    assert session.layer.items() == []


@given(layers(), st.integers(0, 99), st.integers(0, 99))
def test_the_order_of_answers_does_not_matter(held: dict[str, list[Item]], one: int, other: int):
    check_the_order_of_answers_does_not_matter(held, one, other)


@pytest.mark.parametrize("order", range(6))
def test_two_fillers_on_the_same_words_are_both_kept_whatever_is_settled_first(order: int):
    state, people = mention("b0", "GPE", "forces"), mention("b1", "PERSON", "forces")
    fillers = [Argument("attacker", mention=each.id) for each in (state, people)]
    others = [mention("b2", "PERSON", "Estara"), event("b3", "ATTACK", "died")]
    items = [*others, state, people, event("b4", "ATTACK", "died", *fillers)]
    held: dict[str, list[Item]] = {"ana": [], "ben": items}
    session = check_the_order_of_answers_does_not_matter(held, 0, order + 1)
    (full,) = [each for each in session.layer.all(Event) if each.arguments]
    labels = {session.layer.get(Mention, each.mention or "").label for each in full.arguments}
    assert labels == {"GPE", "PERSON"}


def check_the_order_of_answers_does_not_matter(
    held: dict[str, list[Item]], one: int, other: int
) -> Session:
    alignment = brought(held)
    first, _, asked = settle(alignment, by_content, Random(one))
    second, _, asked_too = settle(alignment, by_content, Random(other), reloads=True)
    assert sorted(asked) == sorted(asked_too)
    assert first.layer == second.layer
    return first


@given(layers(), st.integers(0, 99))
def test_taking_one_annotators_side_everywhere_gives_that_annotators_layer(
    held: dict[str, list[Item]], order: int
):
    alignment = brought(held)

    def side(question: Question) -> Choice:
        stance = question.stance("ana")
        assert stance is not None  # nobody is asked about what she has not
        return NEITHER if stance < 0 else Take((stance,))

    session, _, _ = settle(alignment, side, Random(order))
    assert said(session.layer.items()) == said(held["ana"])


@given(layers(most=3), st.integers(0, 99))
def test_a_rule_asks_less_and_leaves_the_same_gold_layer_whole(
    held: dict[str, list[Item]], order: int
):
    alignment = brought(held)
    session, edits, _ = settle(alignment, by_content, Random(order), MAJORITY)
    check_whole(session)
    gold = Gold(alignment, session.layer)
    tally = gold.tally(gold.states())
    assert (tally.open, tally.waiting) == (0, 0)
    for edit in reversed(edits):
        session.apply(edit.inverse())
    assert session.layer.items() == []


@given(layers(), st.data())
def test_another_annotator_who_says_the_same_leaves_every_question_as_it_is(
    held: dict[str, list[Item]], data: st.DataObject
):
    name = data.draw(st.sampled_from(sorted(held)))
    before, after = brought(held), brought({**held, "zoe": held[name]})
    assert {each.id for each in before.questions} == {each.id for each in after.questions}


@settings(max_examples=50)
@given(layers(), layers(), st.integers(0, 99))
def test_layers_that_become_others_leave_a_gold_layer_that_can_be_settled(
    held: dict[str, list[Item]], later: dict[str, list[Item]], order: int
):
    session, _, _ = settle(brought(held), by_content, Random(order))
    alignment, dice = brought(later), Random(order)
    session.apply(settled_by_itself(alignment, session, {}, LEAD))
    for _ in range(200):
        gold = Gold(alignment, session.layer)
        waiting = [each for each, state in gold.states() if state is State.OPEN]
        if not waiting:
            break
        question = dice.choice(waiting)
        session.apply(answered(alignment, session, question, by_content(question), {}, LEAD))
        check_whole(session)
    gold = Gold(alignment, session.layer)
    assert gold.tally(gold.states()).open == 0
    check_whole(session)


def said(items: list[Item]) -> Counter[tuple[object, ...]]:
    """What a layer says, without ids, people, and what of its fillers is a mention."""
    mentions = {each.id: each for each in items if isinstance(each, Mention)}
    events = {each.id: each for each in items if isinstance(each, Event)}

    def place(item_id: str) -> object:
        if item_id in events:
            return trimmed(events[item_id].trigger).fragments, events[item_id].type
        return trimmed(mentions[item_id].span).fragments, mentions[item_id].label

    found: set[tuple[object, ...]] = {
        (Mention, trimmed(each.span).fragments, each.label) for each in mentions.values()
    }
    counted: Counter[tuple[object, ...]] = Counter(found)
    for each in events.values():
        fillers = set()
        for argument in each.arguments:
            if argument.event is not None:
                where = trimmed(events[argument.event].trigger).fragments
            elif argument.mention is not None:
                where = trimmed(mentions[argument.mention].span).fragments
            else:
                assert argument.span is not None
                where = argument.span.fragments
            fillers.add((argument.role, where))
        attributes = {"polarity": "positive", **dict(each.attributes)}
        counted[
            Event,
            each.trigger.fragments,
            each.type,
            frozenset(fillers),
            frozenset(attributes.items()),
        ] += 1
    counted.update(
        {
            (Link, each.type, place(each.source), place(each.target))
            for each in items
            if isinstance(each, Link)
        }
    )
    counted.update(
        (DocumentLabel, each.id, each.values) for each in items if isinstance(each, DocumentLabel)
    )
    return counted
