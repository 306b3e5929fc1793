"""Answers that somebody writes instead of taking a version, checked and made ready."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.claims import MADE_OF_SUGGESTIONS, trimmed
from annotator.core.errors import UserError
from annotator.core.gold_draft import Written
from annotator.core.gold_parts import EDITED, fillers
from annotator.core.gold_wholes import put_arguments
from annotator.core.model import Decision, Verdict, span_of
from annotator.core.questions import Kind, Piece
from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.gold_draft import GoldDraft
    from annotator.core.model import Event, Span
    from annotator.core.questions import Edited, Question

_IN_TEXT = (Kind.MENTION, Kind.EVENT, Kind.ARGUMENT)


def edited(gold: GoldDraft, question: Question, choice: Edited) -> list[Written]:
    """What somebody wants instead of the versions. Raises UserError where that can't be."""
    if not 0 <= choice.version < len(question.versions):
        raise UserError(
            tr("There are {versions} versions; edit one of them.", versions=len(question.versions))
        )
    found = []
    ids = _suggested_ids(question, choice.version)
    for given in choice.pieces:
        name = next(ids, "")
        piece = replace(_checked(gold, question, given), id=name)
        decision = Decision.CORRECTED if name else Decision.ADDED
        why = question.id if question.kind is Kind.ARGUMENT else ""  # for it has no id of its own
        found.append(Written(piece, gold.origin(EDITED, decision, why)))
    return found


def _suggested_ids(question: Question, first: int) -> Iterator[str]:
    """The suggestions of which the versions were made, those of one version first."""
    versions = (question.versions[first], *question.versions)
    pieces = [piece for each in versions for piece in each.pieces]
    ids = [each.id for each in pieces if each.decision in MADE_OF_SUGGESTIONS]
    return iter(dict.fromkeys(ids))


def _checked(gold: GoldDraft, question: Question, piece: Piece) -> Piece:
    schema = gold.session.schema
    if question.kind is Kind.MENTION and schema.entity(piece.label) is None:
        raise UserError(
            tr("The schema has no entity label {label}; choose one that it has.", label=piece.label)
        )
    if question.kind is Kind.EVENT and schema.event(piece.label) is None:
        raise UserError(
            tr("The schema has no event type {label}; choose one that it has.", label=piece.label)
        )
    if question.kind in _IN_TEXT:
        return Piece(piece.label, _in_text(gold, piece), is_event=piece.is_event)
    if question.kind is Kind.LINK:
        return _checked_link(gold, question, piece)
    if piece.value is None or piece.label not in question.labels:
        raise UserError(tr("An edited answer needs a value of what the question is about."))
    return Piece(piece.label, value=piece.value)


def _in_text(gold: GoldDraft, piece: Piece) -> Span:
    fragments = piece.span.fragments if piece.span is not None else ()
    try:
        return trimmed(span_of(gold.session.text.string, *fragments))
    except ValueError as error:
        raise UserError(
            tr("An edited answer needs a place in the text; select some words.")
        ) from error


def _checked_link(gold: GoldDraft, question: Question, piece: Piece) -> Piece:
    """A link of another type, or the other way round, between the same ends."""
    known = question.versions[0].pieces[0]
    if piece.label not in {each.name for each in gold.session.schema.links}:
        raise UserError(
            tr("The schema has no link {label}; choose one that it has.", label=piece.label)
        )
    ends = {(known.span, known.target): known.ends, (known.target, known.span): known.ends[::-1]}
    if (piece.span, piece.target) not in ends:
        raise UserError(tr("An edited link connects the same two; take “neither” to have none."))
    between = ends[piece.span, piece.target]
    return Piece(piece.label, piece.span, piece.target, ends=between)


def fill_edited(
    gold: GoldDraft, question: Question, choice: Edited, wanted: Sequence[Written]
) -> None:
    """Give edited events their arguments: those that were named, or what all say of the version.

    Raises UserError where a filler is not in the text.
    """
    parts = [each for each in gold.parts[question.id] if each.of == question.id]
    for piece, origin in wanted:
        event = gold.event_like(piece)
        if choice.fillers is not None:
            given = [Piece(each.label, _in_text(gold, each)) for each in choice.fillers]
            named = replace(origin, why=question.id)
            put_arguments(gold, event, [a for each in given for a in fillers(gold, each, named)])
            _answer_with_event(gold, [each for each in parts if each.kind is Kind.ARGUMENT])
        else:
            _take_over(gold, event, parts, question.versions[choice.version].pieces[0].label)


def _answer_with_event(gold: GoldDraft, parts: Sequence[Question]) -> None:
    """Who names an event's fillers has answered what would be asked about them."""
    for part in parts:
        gold.draft.put(Verdict(part.id, Decision.CORRECTED, gold.stamp.by, gold.stamp.at))


def _take_over(gold: GoldDraft, event: Event, parts: Sequence[Question], base: str) -> None:
    """An event of another type keeps what all agree on and what its type has a role for."""
    kind = gold.session.schema.event(event.type)
    if event.type == base or kind is None:
        return  # else it follows by itself
    found = []
    for part in parts:
        if part.kind is Kind.ARGUMENT and part.is_agreed and part.host and part.host.label == base:
            piece = part.versions[0].pieces[0]
            if kind.role(piece.label) is not None:
                found += fillers(gold, piece, event.origin)
    put_arguments(gold, event, [*event.arguments, *found])
