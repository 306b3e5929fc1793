"""Writing an answer of one's own: another label or boundary, other fillers, other values.

A mark is changed as on the annotation screen; everything else is chosen from what is possible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core import graphemes
from annotator.core.candidates import candidates
from annotator.core.caret import edge_beside, snapped
from annotator.core.gold import Gold
from annotator.core.model import Event, span_of
from annotator.core.questions import Edited, Kind, Piece
from annotator.gui.settle_words import Run, piece_runs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from annotator.core.model import AttributeValue, Span
    from annotator.core.questions import Question
    from annotator.core.text import Text
    from annotator.services.settling import SettlingDocument

    Range = tuple[int, int]

MARKS = (Kind.MENTION, Kind.EVENT)


class Option(NamedTuple):
    """Something that could be the answer, or a part of it."""

    piece: Piece
    runs: tuple[Run, ...]


class OwnAnswer:
    """An answer that is being written; it begins with the first piece of a version.

    ``piece`` is what keys and mouse change: a mark, or the words that fill a role.
    """

    def __init__(self, document: SettlingDocument, question: Question, version: int = 0) -> None:
        self._document, self.question, self.version = document, question, version
        self._text: Text = document.session.text
        self._schema = document.session.schema
        self.piece = question.versions[version].pieces[0]
        self._role = 0  # of the roles that the event has

    @property
    def is_mark(self) -> bool:
        """Whether a mention or trigger is changed, with its label and its boundaries."""
        return self.question.kind in MARKS

    @property
    def has_words(self) -> bool:
        """Whether the answer stands somewhere in the text, so that boundaries can be moved."""
        return self.is_mark or self.question.kind is Kind.ARGUMENT

    def choice(self) -> Edited:
        """The answer as it is now."""
        return Edited((self.piece,), version=self.version)

    # -- labels and boundaries ------------------------------------------------------------------

    def relabel(self, name: str) -> None:
        """Give it another label, event type or role."""
        self.piece = Piece(name, self.piece.span)

    def label_at(self, letter: str) -> str:
        """The label or event type that has this letter; empty where none has."""
        is_event = self.question.kind is Kind.EVENT
        by_key = self._schema.event_by_key if is_event else self._schema.entity_by_key
        found = by_key(letter.lower())
        return found.name if found is not None else ""

    def labels(self) -> list[tuple[str, str]]:
        """What a mark could be: (name, letter)."""
        kinds = self._schema.events if self.question.kind is Kind.EVENT else self._schema.entities
        return [(each.name, each.key) for each in kinds if each.active]

    def select(self, start: int, end: int) -> None:
        """Have it stand on the words of [start, end), in code points, as whole tokens."""
        found = snapped(self._text, start, end)
        if found is not None:
            self._stand_on([found])

    def move(self, side: str, direction: int, *, by_character: bool) -> bool:
        """Move its "start" or "end" by a token, or a character; whether that could be done."""
        fragments: list[Range] = list(self.piece.span.fragments) if self.piece.span else []
        if not fragments:
            return False
        at = 0 if side == "start" else -1
        start, end = fragments[at]
        old = start if side == "start" else end
        new = (
            graphemes.step(self._text, old, direction)
            if by_character
            else edge_beside(self._text, side, old, direction)
        )
        start, end = (new, end) if side == "start" else (start, new)
        if new == old or start >= end:
            return False
        fragments[at] = (start, end)
        self._stand_on(fragments)
        return True

    def _stand_on(self, fragments: Sequence[Range]) -> None:
        self.piece = Piece(self.piece.label, span_of(self._text.string, *fragments))

    # -- what is possible -----------------------------------------------------------------------

    def turn_role(self, direction: int) -> None:
        """Another role for what fills one."""
        host = self.question.host
        kind = self._schema.event(host.label) if host is not None else None
        roles = [each.name for each in kind.roles if each.active] if kind is not None else []
        if roles:
            at = roles.index(self.piece.label) if self.piece.label in roles else 0
            self.relabel(roles[(at + direction) % len(roles)])

    def options(self) -> list[Option]:
        """Everything that could be the answer, but to a question about a mark."""
        makers = {
            Kind.ARGUMENT: self._fillers,
            Kind.ATTRIBUTE: self._values,
            Kind.LINK: self._links,
            Kind.DOCUMENT_LABEL: self._document_values,
        }
        make = makers.get(self.question.kind)
        pieces = list(make()) if make is not None else []
        return [Option(each, piece_runs(self.question, each)) for each in pieces]

    @property
    def takes_several(self) -> bool:
        """Whether the answer can have more than one of the options."""
        if self.question.kind is Kind.DOCUMENT_LABEL:
            name = self.question.labels[0]
            return any(e.multiple for e in self._schema.document_labels if e.name == name)
        return self.question.kind is Kind.ARGUMENT

    def chosen(self, options: Sequence[Option], numbers: Collection[int]) -> Edited:
        """The answer with these of the options (from 0)."""
        return Edited(tuple(options[each].piece for each in numbers), version=self.version)

    def _fillers(self) -> Iterator[Piece]:
        """What of the gold layer can fill the role, events too, and the words that are edited."""
        gold = Gold(self._document.alignment, self._document.session.layer)
        event, session = gold.host(self.question), self._document.session
        seen: set[tuple[tuple[Range, ...], bool]] = set()
        marks = candidates(session, event, self.piece.label) if isinstance(event, Event) else []
        for mark in map(session.mark, marks):
            if mark is None or mark.suggested:
                continue
            if (mark.span.fragments, mark.is_trigger) not in seen:
                seen.add((mark.span.fragments, mark.is_trigger))
                yield Piece(self.piece.label, mark.span, is_event=mark.is_trigger)
        own = self.piece
        if own.span is not None and (own.span.fragments, own.is_event) not in seen:
            yield Piece(own.label, own.span, is_event=own.is_event)

    def _values(self) -> Iterator[Piece]:
        name, host = self.piece.label, self.question.host
        kinds = self._schema.attributes_of(host.label) if host is not None else ()
        values: list[AttributeValue | None] = [
            value for each in kinds if each.name == name for value in each.choices
        ]
        yield from self._pieces([value for value in values if value is not None])

    def _document_values(self) -> Iterator[Piece]:
        kinds = self._schema.document_labels
        yield from self._pieces([v for e in kinds if e.name == self.piece.label for v in e.values])

    def _pieces(self, values: Sequence[AttributeValue]) -> list[Piece]:
        """These values, and those of the versions that the schema has no more."""
        said = [piece.value for each in self.question.versions for piece in each.pieces]
        found = dict.fromkeys([*values, *(each for each in said if each is not None)])
        return [Piece(self.piece.label, value=each) for each in found]

    def _links(self) -> Iterator[Piece]:
        source, target = self.piece.span, self.piece.target
        between_mentions = self._are_mentions(source, target)
        known = {piece.label for each in self.question.versions for piece in each.pieces}
        for kind in self._schema.links:
            if kind.name in known or (kind.active and (kind.mentions or not between_mentions)):
                yield Piece(kind.name, source, target)
                yield Piece(kind.name, target, source)

    def _are_mentions(self, *spans: Span | None) -> bool:
        session = self._document.session
        marks = [m for span in spans if span for m in session.marks_at(span.start)]
        return not any(mark.is_trigger and mark.span in spans for mark in marks)
