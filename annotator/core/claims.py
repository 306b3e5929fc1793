"""What each annotator of a document says, put together: one claim for what several say alike.

Spans are compared without outer white space. Equal mentions of one annotator are one claim; of
events on one trigger each is its own, aligned with the others' by arguments and attributes.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from annotator.core.model import Decision, Event, Item, Mention, Span
from annotator.core.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from annotator.core.model import Argument

T = TypeVar("T")
Place = tuple[tuple[int, int], ...]
MADE_OF_SUGGESTIONS = (Decision.ACCEPTED, Decision.CORRECTED)


@dataclass(slots=True, eq=False)
class Claim:
    """A mention or an event's trigger with a label, and who says so with which items.

    ``slot`` tells several events of one type on one trigger apart. ``group`` is the number of the
    group that it comes to lie in.
    """

    kind: Kind
    label: str
    span: Span
    slot: int = 0
    items: dict[str, Mention | Event] = field(default_factory=dict)
    group: int = -1

    @property
    def order(self) -> tuple[Place, str, int]:
        """By what claims are sorted."""
        return (self.span.fragments, self.label, self.slot)

    @property
    def content(self) -> tuple[str, Place, int]:
        """What it says, without words and people."""
        return (self.label, self.span.fragments, self.slot)


@dataclass(slots=True, eq=False)
class Said:
    """One annotator's mentions and events by id, for what points at them."""

    mentions: list[Mention] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    claims: dict[tuple[type[Item], str], Claim] = field(default_factory=dict)

    def filled_by(self, argument: Argument) -> Claim | None:
        """The claim that fills a role; None for bare words, and where the filler is gone."""
        if argument.mention is not None:
            return self.claims.get((Mention, argument.mention))
        return self.claims.get((Event, argument.event)) if argument.event is not None else None


def trimmed(span: Span) -> Span:
    """The span without the white space around each fragment; one of nothing else stays."""
    surface = span.surface
    if len(span.fragments) == 1:
        if not surface[:1].isspace() and not surface[-1:].isspace():
            return span
        words = surface.strip()
        if not words:
            return span
        start = span.start + len(surface) - len(surface.lstrip())
        return Span(((start, start + len(words)),), words)
    fragments: list[tuple[int, int]] = []
    pieces: list[str] = []
    at = 0
    for start, end in span.fragments:
        piece = surface[at : at + end - start]
        at += end - start + 1  # the space between the fragments' words
        words = piece.strip()
        if words:
            first = start + len(piece) - len(piece.lstrip())
            fragments.append((first, first + len(words)))
            pieces.append(words)
    return Span(tuple(fragments), " ".join(pieces)) if fragments else span


def collect(layers: Mapping[str, Iterable[Item]]) -> dict[str, Said]:
    """Each annotator's mentions and events, by name in order."""
    found = {}
    for name in sorted(layers):
        said = found[name] = Said()
        for item in layers[name]:
            if isinstance(item, Mention):
                said.mentions.append(item)
            elif isinstance(item, Event):
                said.events.append(item)
    return found


def mention_claims(everybody: Mapping[str, Said]) -> list[Claim]:
    """The claims of all mentions, in reading order."""
    found: dict[tuple[Place, str], Claim] = {}
    for name, said in everybody.items():
        for item in sorted(said.mentions, key=lambda each: each.id):
            span = trimmed(item.span)
            key = (span.fragments, item.label)
            claim = found.get(key)
            if claim is None:
                claim = found[key] = Claim(Kind.MENTION, item.label, span)
            claim.items.setdefault(name, item)
            said.claims[Mention, item.id] = claim
    return sorted(found.values(), key=lambda each: each.order)


def event_claims(everybody: Mapping[str, Said]) -> list[Claim]:
    """The claims of all events, in reading order."""
    found: dict[tuple[Place, str], dict[str, list[Event]]] = defaultdict(lambda: defaultdict(list))
    spans: dict[Place, Span] = {}
    for name, said in everybody.items():
        for event in said.events:
            span = trimmed(event.trigger)
            spans[span.fragments] = span
            found[span.fragments, event.type][name].append(event)
    claims = []
    for (place, label), by_name in found.items():
        for slot, items in enumerate(_slots(everybody, by_name)):
            claim = Claim(Kind.EVENT, label, spans[place], slot)
            for name, event in items.items():
                claim.items[name] = event
                everybody[name].claims[Event, event.id] = claim
            claims.append(claim)
    return sorted(claims, key=lambda each: each.order)


def _slots(
    everybody: Mapping[str, Said], by_name: Mapping[str, list[Event]]
) -> Sequence[Mapping[str, Event]]:
    """Events of one type on one trigger: which of one annotator's is which of another's.

    Whoever has most gives the slots; the others' go where most of what they say is the same.
    """
    if all(len(events) == 1 for events in by_name.values()):
        return [{name: events[0] for name, events in by_name.items()}]
    told = {
        name: sorted((_details(everybody[name], event), event.id, event) for event in events)
        for name, events in sorted(by_name.items())
    }
    first = min(told, key=lambda name: (-len(told[name]), name))
    slots: list[dict[str, Event]] = [{first: event} for _, _, event in told[first]]
    seeds = [set(details) for details, _, _ in told[first]]
    for name, events in told.items():
        pairs = sorted(
            (-_likeness(seed, set(details)), slot, number)
            for slot, seed in enumerate(seeds)
            for number, (details, _, _) in enumerate(events)
            if name != first
        )
        taken: set[int] = set()
        for _, slot, number in pairs:
            if number not in taken and name not in slots[slot]:
                taken.add(number)
                slots[slot][name] = events[number][2]
    return slots


def _details(said: Said, event: Event) -> tuple[tuple[str, str], ...]:
    """What an event says beside its trigger and type, to be compared."""
    triggers = {each.id: each.trigger for each in said.events}
    found = {(name, repr(value)) for name, value in event.attributes}
    for each in event.arguments:
        claim = said.filled_by(each)  # of mentions; those of events are being made
        span = claim.span if claim is not None else each.span or triggers.get(each.event or "")
        if span is not None:
            found.add((each.role, repr(trimmed(span).fragments)))
    return tuple(sorted(found))


def _likeness(one: set[tuple[str, str]], other: set[tuple[str, str]]) -> float:
    """The share of what two events say that both say (Jaccard); 1 where both say nothing more."""
    both = one | other
    return len(one & other) / len(both) if both else 1.0


def groups_of(claims: Sequence[Claim], everybody: int) -> list[list[Claim]]:
    """Claims that are alternatives to one another, in reading order.

    What all say stands for itself. Two others are alternatives where they overlap and nobody says
    both: nested mentions of one annotator are none.
    """
    groups: list[list[Claim]] = []
    parent: dict[int, int] = {}

    def root(number: int) -> int:
        while parent[number] != number:
            number = parent[number]
        return number

    near: list[int] = []  # those that may reach as far as the one that is looked at
    for number, claim in enumerate(claims):
        if len(claim.items) == everybody:
            continue
        parent[number] = number
        near = [each for each in near if claims[each].span.end > claim.span.start]
        for other in near:
            if _are_alternatives(claims[other], claim):
                one, two = sorted((root(other), root(number)))
                parent[two] = one
        near.append(number)
    by_root: dict[int, list[Claim]] = {}
    for number, claim in enumerate(claims):
        here = root(number) if number in parent else number
        if here not in by_root:
            by_root[here] = []
            groups.append(by_root[here])
        by_root[here].append(claim)
    for place, group in enumerate(groups):
        for claim in group:
            claim.group = place
    return groups


def components(things: Sequence[T], are_tied: Callable[[T, T], bool]) -> list[list[T]]:
    """Things in groups: two are in one where they are tied, or others tie them together."""
    groups: list[list[T]] = []
    for thing in things:
        tied = [group for group in groups if any(are_tied(each, thing) for each in group)]
        groups = [group for group in groups if group not in tied]
        groups.append([*(each for group in tied for each in group), thing])
    return groups


def _are_alternatives(one: Claim, other: Claim) -> bool:
    if not one.items.keys().isdisjoint(other.items):
        return False
    return any(other.span.overlaps(*fragment) for fragment in one.span.fragments)
