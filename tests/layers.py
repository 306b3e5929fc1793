"""Layers of several annotators on one text, made by hand and by hypothesis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Item,
    Link,
    Mention,
    Origin,
    Property,
    Span,
    span_of,
)
from annotator.core.text import Text
from tests.strategies import small_schema, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.schema import Schema

TEXT = (
    "Estara struck Vardanian forces near Sarrin. Two guards died in the raid.\n\n"
    "Mayor Elan Voss of Port Halden condemned the strikes. Nobody spoke of Sarrin."
)
NAMES = ("ana", "ben", "cleo", "dora")
SCHEMA: Schema = small_schema()
# pieces of the text that overlap, nest, or stand alone; the last one in two fragments
_PLACES = (
    *("Estara", "Vardanian", "forces", "Vardanian forces", "Vardanian forces near Sarrin"),
    *("Sarrin", "guards", "Two guards", "Mayor Elan Voss", "Elan Voss", "Port Halden"),
)
_TRIGGERS = ("struck", "died", "the raid", "raid", "condemned", "the strikes", "strikes")
SPANS: tuple[Span, ...] = (
    *(words(TEXT, each) for each in _PLACES),
    span_of(TEXT, (14, 23), (36, 42)),
)
TRIGGERS: tuple[Span, ...] = tuple(words(TEXT, each) for each in _TRIGGERS)
SUGGESTED = {  # what a suggester proposed: the ids are the same for everybody
    "s0": Mention("s0", "GPE", SPANS[0], origin=Origin("tests:1", Decision.SUGGESTED)),
    "s1": Mention("s1", "PERSON", SPANS[3], origin=Origin("tests:1", Decision.SUGGESTED)),
    "s2": Mention("s2", "GPE", SPANS[5], origin=Origin("tests:1", Decision.SUGGESTED)),
    "t0": Event("t0", "ATTACK", TRIGGERS[0], origin=Origin("tests:1", Decision.SUGGESTED)),
}


def text() -> Text:
    """The text, which everybody annotates."""
    return Text(TEXT)


def mention(item_id: str, label: str, part: str, which: int = 1, **more: Any) -> Mention:
    """A mention of a part of the text."""
    return Mention(item_id, label, words(TEXT, part, which), **more)


def event(item_id: str, kind: str, part: str, *arguments: Argument, **more: Any) -> Event:
    """An event on a part of the text."""
    return Event(item_id, kind, words(TEXT, part), arguments, **more)


def made_of(suggestion_id: str, decision: Decision = Decision.ACCEPTED) -> dict[str, Any]:
    """The id and origin of what somebody made of a suggestion."""
    return {"item_id": suggestion_id, "origin": Origin("tests:1", decision)}


@st.composite
def layers(draw: st.DrawFn, most: int = 3, least: int = 2) -> dict[str, list[Item]]:
    """The layers of several annotators, who often say the same."""
    count = draw(st.integers(least, most))
    return {name: draw(layer(name)) for name in NAMES[:count]}


@st.composite
def layer(draw: st.DrawFn, name: str) -> list[Item]:
    """What one annotator says: everything that there is, pointing at what is there."""
    items: list[Item] = []
    mentions: list[Mention] = []
    for number, place in enumerate(draw(st.lists(st.integers(0, len(SPANS) - 1), max_size=5))):
        label = draw(st.sampled_from(["GPE", "GPE", "PERSON"]))
        mentions.append(_mention(draw, f"{name}-m{number}", label, SPANS[place], mentions))
    events: list[Event] = []
    for number, place in enumerate(draw(st.lists(st.integers(0, len(TRIGGERS) - 1), max_size=3))):
        kind = draw(st.sampled_from(["ATTACK", "ATTACK", "CONDEMN"]))
        given = tuple(draw(_arguments(mentions, events)))
        suggested = SUGGESTED["t0"]
        used = any(each.id == "t0" for each in events)
        if place == 0 and not used and draw(st.booleans()):
            decision = Decision.ACCEPTED if kind == suggested.type else Decision.CORRECTED
            item_id, origin = "t0", Origin("tests:1", decision)
        else:
            item_id, origin = f"{name}-e{number}", Origin()
        attributes = draw(_attributes(["polarity", "retaliatory"]))
        events.append(Event(item_id, kind, TRIGGERS[place], given, attributes, origin))
    items += [*mentions, *events, *draw(_links(name, mentions, events))]
    values = draw(st.sampled_from([(), ("military",), ("military", "diplomatic")]))
    items += [DocumentLabel("context", values)] if values else []
    return [*items, Property("status", "done")]


def _mention(
    draw: st.DrawFn, item_id: str, label: str, span: Span, before: list[Mention]
) -> Mention:
    suggested = [
        each
        for each in SUGGESTED.values()
        if isinstance(each, Mention)
        and each.span == span
        and all(each.id != other.id for other in before)
    ]
    attributes = draw(_attributes(["kind"])) if label == "GPE" else ()
    if suggested and draw(st.booleans()):
        decision = Decision.ACCEPTED if label == suggested[0].label else Decision.CORRECTED
        return Mention(suggested[0].id, label, span, attributes, Origin("tests:1", decision))
    return Mention(item_id, label, span, attributes)


def _attributes(names: list[str]) -> st.SearchStrategy[tuple[tuple[str, str | bool], ...]]:
    values = {
        "polarity": st.sampled_from(["positive", "negative"]),
        "retaliatory": st.booleans(),
        "kind": st.sampled_from(["state", "city"]),
    }
    chosen = st.fixed_dictionaries({}, optional={name: values[name] for name in names})
    return chosen.map(lambda found: tuple(sorted(found.items())))


@st.composite
def _arguments(draw: st.DrawFn, mentions: list[Mention], events: list[Event]) -> list[Argument]:
    found: list[Argument] = []
    for _ in range(draw(st.integers(0, 3))):
        role = draw(st.sampled_from(["attacker", "target", "speaker", "about"]))
        how = draw(st.integers(0, 5))
        if how < 3 and mentions:
            argument = Argument(role, mention=draw(st.sampled_from(mentions)).id)
        elif how == 3 and events:
            argument = Argument(role, event=draw(st.sampled_from(events)).id)
        else:
            argument = Argument(role, span=draw(st.sampled_from(SPANS)))
        if not any(argument.same_filler(each) for each in found):
            found.append(argument)
    return found


@st.composite
def _links(draw: st.DrawFn, name: str, mentions: list[Mention], events: list[Event]) -> list[Link]:
    found = []
    for number in range(draw(st.integers(0, 2))):
        pool = draw(st.sampled_from([mentions, events]))
        if len(pool) > 1:
            one, other = draw(st.permutations(pool))[:2]
            kind = draw(st.sampled_from(["RESPONSE_TO", "SAME_AS"]))
            found.append(Link(f"{name}-l{number}", kind, one.id, other.id))
    return found


def shuffled(held: Mapping[str, list[Item]], draw: st.DrawFn) -> dict[str, list[Item]]:
    """The same layers in another order, with their items in another order."""
    names = draw(st.permutations(sorted(held)))
    return {name: draw(st.permutations(held[name])) for name in names}
