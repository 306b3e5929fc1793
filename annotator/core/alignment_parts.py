"""Arguments and attributes of the events and mentions that mean the same, as questions.

Only those who have the event have a say in its parts. Fillers are the same where they stand at the
same place, or are each one's only mention in a question about mentions: whose boundary is right is
asked once, about the mention.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.core.alignment_marks import versions_of
from annotator.core.claims import components, trimmed
from annotator.core.model import Event
from annotator.core.placing import spans_of
from annotator.core.questions import Kind, Piece, Question, Topic, content_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.alignment_marks import Host, Marks
    from annotator.core.claims import Claim
    from annotator.core.model import Span
    from annotator.core.schema import Schema

# a group of marks with what of it is meant, if that is unclear; or no group and a place
End = tuple["Kind | None", int, tuple[object, ...]]


@dataclass(eq=False)
class _Filling:
    """A role and a filler, and who says so with the filler at which place."""

    role: str
    end: End
    spans: dict[str, Span] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)  # what fills it, if not bare words

    @cached_property
    def main(self) -> Span:
        """Where most of them have the filler; of several such places the first."""
        places = Counter(self.spans.values())
        return min(places, key=lambda each: (-places[each], each.fragments))


def argument_questions(marks: Marks, schema: Schema, host: Host) -> list[Question]:
    """What the holders of an event say about its arguments."""
    fillings = _fillings(marks, host)
    if not fillings:
        return []
    kind = schema.event(host.piece.label)
    roles = {role.name: number for number, role in enumerate(kind.roles)} if kind else {}
    ordered = sorted(
        fillings, key=lambda each: (roles.get(each.role, len(roles)), each.role, _place(each))
    )
    groups = components(ordered, _are_alternatives)
    return [_argument_question(marks, host, group) for group in groups]


def _place(filling: _Filling) -> tuple[object, ...]:
    return (filling.main.fragments, str(filling.end[0]))


def _fillings(marks: Marks, host: Host) -> list[_Filling]:
    found: dict[tuple[str, End], _Filling] = {}
    for name in sorted(host.items):
        event, said = host.items[name], marks.everybody[name]
        for argument in event.arguments if isinstance(event, Event) else ():
            claim = said.filled_by(argument)
            if claim is not None:
                span = claim.span
            elif argument.span is not None:
                span = trimmed(argument.span)
            else:
                continue  # its filler is gone
            end = _end(marks, claim, span)
            filling = found.get((argument.role, end))
            if filling is None:
                filling = found[argument.role, end] = _Filling(argument.role, end)
            filling.spans.setdefault(name, span)
            if claim is not None:
                filling.claims.setdefault(name, claim)
    return list(found.values())


def _end(marks: Marks, claim: Claim | None, span: Span) -> End:
    if claim is None:
        group = marks.group_at(span.fragments)
        if group is None:
            return (None, -1, span.fragments)
        return (Kind.MENTION, group, ())
    is_simple = marks.is_simple(claim.kind, claim.group)
    return (claim.kind, claim.group, () if is_simple else claim.content)


def _are_alternatives(one: _Filling, other: _Filling) -> bool:
    """Whether two fill one role, or are one filler in two roles, and nobody says both."""
    if not one.spans.keys().isdisjoint(other.spans):
        return False
    return one.role == other.role or one.end == other.end


def _argument_question(marks: Marks, host: Host, group: Sequence[_Filling]) -> Question:
    pieces = [_piece(marks, each) for each in group]
    said = {
        name: tuple(piece for piece, each in zip(pieces, group, strict=True) if name in each.spans)
        for name in sorted(host.items)
    }
    contents = sorted(
        (
            each.role,
            sorted({span.fragments for span in each.spans.values()}),
            sorted({claim.content for claim in each.claims.values()}),
        )
        for each in group
    )
    return _part_question(Kind.ARGUMENT, host, said, contents, marks.annotators)


def _piece(marks: Marks, filling: _Filling) -> Piece:
    span = filling.main
    others = {each for each in filling.spans.values() if each is not span and each != span}
    kind, group, meant = filling.end
    claim = next(iter(filling.claims.values()), None)
    return Piece(
        filling.role,
        span,
        others=tuple(sorted(others, key=lambda each: each.fragments)),
        ends=() if kind is None else (marks.question(kind, group).id,),
        marks=(marks.piece(claim).id,) if claim and meant else (),
        is_event=kind is Kind.EVENT,
        is_bare=kind is None,
    )


def attribute_questions(marks: Marks, schema: Schema, host: Host) -> list[Question]:
    """What the holders of an event or mention say about each attribute that one of them set.

    Who did not set it says what the schema has as its default.
    """
    values = {name: dict(item.attributes) for name, item in sorted(host.items.items())}
    names = sorted({attribute for each in values.values() for attribute in each})
    if not names:
        return []
    defaults = {each.name: each.default for each in schema.attributes_of(host.piece.label)}
    found = []
    for attribute in names:
        held = {name: own.get(attribute, defaults.get(attribute)) for name, own in values.items()}
        said = {
            name: () if value is None else (Piece(attribute, value=value),)
            for name, value in held.items()
        }
        contents = [attribute, sorted({repr(value) for value in held.values()})]
        found.append(_part_question(Kind.ATTRIBUTE, host, said, contents, marks.annotators))
    return found


def _part_question(
    kind: Kind,
    host: Host,
    said: Mapping[str, tuple[Piece, ...]],
    contents: Sequence[object],
    annotators: tuple[str, ...],
) -> Question:
    """The question about a part of an event or mention; ``said`` is what each holder says."""
    versions = versions_of(said)
    without = tuple(name for name in said if not said[name])
    agreed = len(versions) == 1 and not without
    topic = Topic.ARGUMENTS if kind is Kind.ARGUMENT else Topic.ATTRIBUTES
    pieces = [piece for each in versions for piece in each.pieces]
    spans = [span for piece in (*pieces, host.piece) for span in spans_of(piece)]
    return Question(
        id=content_id(str(kind), agreed, host.content, contents),
        kind=kind,
        topics=frozenset() if agreed else frozenset({topic}),
        versions=versions,
        without=without,
        annotators=annotators,
        start=min(span.start for span in spans),
        end=max(span.end for span in spans),
        host=host.piece,
        of=host.question,
        after=tuple(dict.fromkeys(end for piece in pieces for end in piece.ends)),
    )
