"""Links and document labels as questions: what connects marks, and what is said of the whole."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.alignment_marks import versions_of
from annotator.core.claims import MADE_OF_SUGGESTIONS, components
from annotator.core.model import Decision, DocumentLabel, Event, Link, Mention
from annotator.core.questions import Kind, Piece, Question, Topic, content_id

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from annotator.core.alignment_marks import Marks
    from annotator.core.claims import Claim, Said
    from annotator.core.model import Item
    from annotator.core.schema import Schema

# of mentions or events, and what of it is meant, if that is unclear
Group = tuple["Kind", int, tuple[object, ...]]


@dataclass(slots=True, eq=False)
class _Tie:
    """A type between two groups of marks, and who says so with which link between which claims."""

    type: str
    ends: tuple[Group, Group]
    links: dict[str, Link] = field(default_factory=dict)
    claims: dict[str, tuple[Claim, Claim]] = field(default_factory=dict)

    def main(self) -> tuple[Claim, Claim]:
        """Its ends where they come first of all who say so."""
        return min(self.claims.values(), key=lambda each: (each[0].order, each[1].order))


def link_questions(marks: Marks, layers: Mapping[str, Sequence[Item]]) -> list[Question]:
    """What those who have both ends say about the links between them."""
    ties: dict[tuple[str, tuple[Group, Group]], _Tie] = {}
    for name, said in marks.everybody.items():
        links = [each for each in layers[name] if isinstance(each, Link)]
        for link in sorted(links, key=lambda each: each.id):
            source, target = (_claim(said, end) for end in (link.source, link.target))
            if source is None or target is None:
                continue  # an end is gone
            ends = (_group(marks, source), _group(marks, target))
            tie = ties.setdefault((link.type, ends), _Tie(link.type, ends))
            tie.links.setdefault(name, link)
            tie.claims.setdefault(name, (source, target))
    by_ends: dict[tuple[Group, ...], list[_Tie]] = defaultdict(list)
    for key in sorted(ties):
        tie = ties[key]
        by_ends[tuple(sorted(tie.ends))].append(tie)
    groups = [group for own in by_ends.values() for group in components(own, _are_alternatives)]
    owned = _owned(marks, groups)
    return [_link_question(marks, group, owned) for group in groups]


def _claim(said: Said, item_id: str) -> Claim | None:
    """The mark at which a link points; events go before mentions of the same id."""
    return said.claims.get((Event, item_id)) or said.claims.get((Mention, item_id))


def _group(marks: Marks, claim: Claim) -> Group:
    is_simple = marks.is_simple(claim.kind, claim.group)
    return (claim.kind, claim.group, () if is_simple else claim.content)


def _has_both(marks: Marks, name: str, ends: Sequence[Group]) -> bool:
    return all(
        any(name in claim.items for claim in marks.groups[kind][number]) for kind, number, _ in ends
    )


def _are_alternatives(one: _Tie, other: _Tie) -> bool:
    """Whether nobody says both; they connect the same ends."""
    return one.links.keys().isdisjoint(other.links)


def _owned(marks: Marks, groups: Sequence[Sequence[_Tie]]) -> dict[str, int]:
    """The suggestions of which links were made, those in one group only, with its number."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(groups):
        for tie in group:
            for link in tie.links.values():
                if link.origin.decision in MADE_OF_SUGGESTIONS and link.id not in marks.suggested:
                    found[link.id].add(number)
    return {name: min(where) for name, where in found.items() if len(where) == 1}


def _link_question(marks: Marks, group: Sequence[_Tie], owned: Mapping[str, int]) -> Question:
    voters = [name for name in marks.annotators if _has_both(marks, name, group[0].ends)]
    pieces = [_piece(marks, each, owned) for each in group]
    said = {
        name: tuple(piece for piece, each in zip(pieces, group, strict=True) if name in each.links)
        for name in voters
    }
    versions = versions_of(said)
    without = tuple(name for name in voters if not said[name])
    agreed = len(versions) == 1 and not without
    spans = [span for each in pieces for span in (each.span, each.target) if span is not None]
    is_suggested = agreed and pieces[0].decision in MADE_OF_SUGGESTIONS
    contents = sorted((tie.type, [claim.content for claim in tie.main()]) for tie in group)
    ids = {link.id for tie in group for link in tie.links.values()}
    return Question(
        id=pieces[0].id if is_suggested else content_id(str(Kind.LINK), agreed, contents),
        kind=Kind.LINK,
        topics=frozenset() if agreed else frozenset({Topic.LINKS}),
        versions=versions,
        without=without,
        annotators=marks.annotators,
        start=min(span.start for span in spans),
        end=max(span.end for span in spans),
        after=tuple(dict.fromkeys(end for piece in pieces for end in piece.ends)),
        suggestions=tuple(sorted(ids & owned.keys())),
    )


def _piece(marks: Marks, tie: _Tie, owned: Mapping[str, int]) -> Piece:
    source, target = tie.main()
    made = [
        link
        for link in tie.links.values()
        if link.origin.decision in MADE_OF_SUGGESTIONS and link.id in owned
    ]
    best = min(made, key=lambda each: (each.origin.decision, each.id), default=None)
    own = content_id(str(Kind.LINK), tie.type, source.content, target.content)
    return Piece(
        tie.type,
        source.span,
        target.span,
        id=best.id if best else own,
        decision=best.origin.decision if best else Decision.ADDED,
        ends=tuple(marks.question(kind, number).id for kind, number, _ in tie.ends),
        marks=tuple(
            marks.piece(claim).id if meant else ""
            for claim, (_, _, meant) in zip(tie.main(), tie.ends, strict=True)
        ),
    )


def label_questions(
    annotators: Sequence[str], schema: Schema, layers: Mapping[str, Sequence[Item]]
) -> list[Question]:
    """What the annotators say about each document label that one of them set."""
    held = {
        (each.id, name): set(each.values)
        for name in annotators
        for each in layers[name]
        if isinstance(each, DocumentLabel) and each.values
    }
    found = []
    for label in sorted({label for label, _ in held}):
        said = {
            name: tuple(
                Piece(label, value=value)
                for value in in_order(schema, label, held.get((label, name), ()))
            )
            for name in annotators
        }
        found.append(_label_question(label, said))
    return found


def in_order(schema: Schema, label: str, values: Collection[str]) -> list[str]:
    """The values of a document label as the schema has them, then others by name."""
    kind = next((each for each in schema.document_labels if each.name == label), None)
    known = kind.values if kind else ()
    return [each for each in known if each in values] + sorted({*values} - {*known})


def _label_question(label: str, said: Mapping[str, tuple[Piece, ...]]) -> Question:
    versions = versions_of(said)
    without = tuple(name for name in said if not said[name])
    agreed = len(versions) == 1 and not without
    contents = sorted([str(piece.value) for piece in each.pieces] for each in versions)
    return Question(
        id=content_id(str(Kind.DOCUMENT_LABEL), agreed, label, contents),
        kind=Kind.DOCUMENT_LABEL,
        topics=frozenset() if agreed else frozenset({Topic.DOCUMENT_LABELS}),
        versions=versions,
        without=without,
        annotators=tuple(said),
        start=0,
        end=0,
    )
