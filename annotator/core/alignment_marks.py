"""The mentions and events that a document's annotators mark, in groups with their questions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.claims import (
    MADE_OF_SUGGESTIONS,
    Claim,
    Place,
    Said,
    event_claims,
    groups_of,
    mention_claims,
)
from annotator.core.model import Event
from annotator.core.questions import Kind, Piece, Question, Topic, Version, content_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.core.model import Mention


@dataclass(slots=True, eq=False)
class Host:
    """Events of one type, or mentions of one label, that mean the same: one of each annotator."""

    question: str
    piece: Piece
    content: tuple[object, ...]
    items: Mapping[str, Mention | Event]


class Marks:
    """The mentions and events of a document in groups, each with its question."""

    def __init__(self, everybody: Mapping[str, Said]) -> None:
        self.everybody = everybody
        self.annotators = tuple(everybody)
        count = len(self.annotators)
        self.groups = {
            Kind.MENTION: groups_of(mention_claims(everybody), count),
            Kind.EVENT: groups_of(event_claims(everybody), count),
        }
        self.suggested = self._owned_suggestions()
        self._pieces: dict[Claim, Piece] = {}
        self._asked = {
            kind: [self._question(kind, group) for group in groups]
            for kind, groups in self.groups.items()
        }
        self._at = self._groups_at()

    @property
    def questions(self) -> Iterator[Question]:
        """The questions of all groups."""
        for asked in self._asked.values():
            yield from asked

    def question(self, kind: Kind, group: int) -> Question:
        """The question of a group."""
        return self._asked[kind][group]

    def is_simple(self, kind: Kind, group: int) -> bool:
        """Whether nobody says more than one thing in a group."""
        claims = self.groups[kind][group]
        return len(claims) == 1 or sum(len(each.items) for each in claims) == len(_people(claims))

    def group_at(self, place: Place) -> int | None:
        """The one group of mentions all of which stand at just this place, or None.

        None too where somebody says two of them: then bare words could mean either.
        """
        found = self._at.get(place, [])
        if len(found) != 1 or not self.is_simple(Kind.MENTION, found[0]):
            return None
        places = {claim.span.fragments for claim in self.groups[Kind.MENTION][found[0]]}
        return found[0] if len(places) == 1 else None

    def _groups_at(self) -> dict[Place, list[int]]:
        found: dict[Place, list[int]] = defaultdict(list)
        for number, group in enumerate(self.groups[Kind.MENTION]):
            for place in {claim.span.fragments for claim in group}:
                found[place].append(number)
        return dict(found)

    def _owned_suggestions(self) -> dict[str, tuple[Kind, int]]:
        """The suggestions of which marks were made, those in one group only, with that group."""
        found: dict[str, set[tuple[Kind, int]]] = defaultdict(set)
        for kind, groups in self.groups.items():
            for number, group in enumerate(groups):
                for claim in group:
                    for item in claim.items.values():
                        if item.origin.decision in MADE_OF_SUGGESTIONS:
                            found[item.id].add((kind, number))
        return {name: min(where) for name, where in found.items() if len(where) == 1}

    def piece(self, claim: Claim) -> Piece:
        """What a claim says; in the gold layer it keeps the id of the suggestion that it was."""
        found = self._pieces.get(claim)
        if found is None:
            found = self._pieces[claim] = self._made(claim)
        return found

    def _made(self, claim: Claim) -> Piece:
        made = [
            item
            for item in claim.items.values()
            if item.origin.decision in MADE_OF_SUGGESTIONS and item.id in self.suggested
        ]
        if not made:
            return Piece(claim.label, claim.span, id=content_id(str(claim.kind), *claim.content))
        best = min(made, key=lambda each: (each.origin.decision, each.id))  # "accepted" first
        return Piece(claim.label, claim.span, id=best.id, decision=best.origin.decision)

    def _question(self, kind: Kind, group: Sequence[Claim]) -> Question:
        if len(group) == 1 and len(group[0].items) == len(self.annotators):
            return self._agreed(kind, group[0])  # nearly all of them
        pieces = [self.piece(claim) for claim in group]
        holders = {
            name: tuple(n for n, claim in enumerate(group) if name in claim.items)
            for name in self.annotators
        }
        versions = versions_of(
            {name: tuple(pieces[n] for n in said) for name, said in holders.items()}
        )
        without = tuple(name for name in self.annotators if not holders[name])
        return Question(
            id=content_id(str(kind), False, sorted(claim.content for claim in group)),
            kind=kind,
            topics=_topics(versions, bool(without)),
            versions=versions,
            without=without,
            annotators=self.annotators,
            start=min(claim.span.start for claim in group),
            end=max(claim.span.end for claim in group),
            suggestions=self._suggestions(group),
        )

    def _agreed(self, kind: Kind, claim: Claim) -> Question:
        piece = self.piece(claim)
        is_suggested = piece.decision in MADE_OF_SUGGESTIONS
        return Question(
            id=piece.id if is_suggested else content_id(str(kind), True, [claim.content]),
            kind=kind,
            topics=frozenset(),
            versions=(Version((piece,), self.annotators),),
            without=(),
            annotators=self.annotators,
            start=claim.span.start,
            end=claim.span.end,
            suggestions=self._suggestions([claim]),
        )

    def _suggestions(self, group: Sequence[Claim]) -> tuple[str, ...]:
        ids = {item.id for claim in group for item in claim.items.values()}
        return tuple(sorted(ids & self.suggested.keys()))

    def hosts(self) -> Iterator[Host]:
        """The events and mentions that have parts to compare.

        All of a type in a group mean the same, unless somebody says two of them.
        """
        for kind, groups in self.groups.items():
            for number, group in enumerate(groups):
                if not any(_has_parts(item) for claim in group for item in claim.items.values()):
                    continue
                if len(group) == 1:
                    yield self._host(kind, number, group)
                    continue
                by_label: dict[str, list[Claim]] = defaultdict(list)
                for claim in group:
                    by_label[claim.label].append(claim)
                for claims in by_label.values():
                    if sum(len(claim.items) for claim in claims) == len(_people(claims)):
                        yield self._host(kind, number, claims)
                    else:
                        yield from (self._host(kind, number, [claim]) for claim in claims)

    def _host(self, kind: Kind, number: int, claims: Sequence[Claim]) -> Host:
        first = min(claims, key=lambda each: (-len(each.items), each.order))
        others = tuple(claim.span for claim in claims if claim is not first)
        piece = self.piece(first)
        return Host(
            self._asked[kind][number].id,
            replace(piece, others=others) if others else piece,
            (str(kind), sorted(claim.content for claim in claims)),
            {name: item for claim in claims for name, item in claim.items.items()},
        )


def _has_parts(item: Mention | Event) -> bool:
    return bool(item.attributes or (isinstance(item, Event) and item.arguments))


def _people(claims: Iterable[Claim]) -> set[str]:
    return {name for claim in claims for name in claim.items}


def versions_of(said: Mapping[str, tuple[Piece, ...]]) -> tuple[Version, ...]:
    """The distinct versions, the most held one first; who says nothing is in none."""
    pieces = next(iter(said.values()), ())
    if pieces and all(each == pieces for each in said.values()):  # nearly always
        return (Version(pieces, tuple(sorted(said))),)
    holders: dict[tuple[Piece, ...], list[str]] = {}
    for name in sorted(said):
        if said[name]:
            holders.setdefault(said[name], []).append(name)
    found = [Version(pieces, tuple(names)) for pieces, names in holders.items()]
    return tuple(sorted(found, key=_version_order))


def _version_order(version: Version) -> tuple[object, ...]:
    places = [each.span.fragments if each.span else () for each in version.pieces]
    labels = [(each.label, str(each.value)) for each in version.pieces]
    targets = [each.target.fragments if each.target else () for each in version.pieces]
    return (-len(version.holders), places, labels, targets)


def _topics(versions: Sequence[Version], some_say_nothing: bool) -> frozenset[Topic]:
    """In what versions of mentions or triggers differ."""
    found = {Topic.MARKS} if some_say_nothing else set()
    places = [{piece.span for piece in each.pieces} for each in versions]
    if any(each != places[0] for each in places):
        found.add(Topic.BOUNDARIES)
    labels = [{piece.label for piece in each.pieces} for each in versions]
    if any(each != labels[0] for each in labels) or (not found and len(versions) > 1):
        found.add(Topic.LABELS)
    return frozenset(found)
