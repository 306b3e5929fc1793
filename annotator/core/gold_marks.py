"""Mentions and events written into a gold layer, and what pointed at those that they replace."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.claims import trimmed
from annotator.core.gold_parts import SETTLED, filler_span, pointing
from annotator.core.model import Argument, Decision, Event, Mention
from annotator.core.placing import best, place_of, says, span_of_mark, spans_of, stands
from annotator.core.questions import Kind, majority, rule_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.gold_draft import GoldDraft, Written
    from annotator.core.questions import Question


def write_marks(gold: GoldDraft, question: Question, wanted: Sequence[Written]) -> None:
    """Have these mentions or events, and no others, in answer to a question.

    What is there already stays as it is. What is replaced loses its arguments and links; questions
    about them are asked again where they still can be.
    """
    left = [*gold.owned(question.id), *gold.stale(question)]
    missing = []
    for each in wanted:
        same = next((item for item in left if says(item, each.piece)), None)
        if same is None:
            missing.append(each)
        else:
            left.remove(same)
            gold.adopt(same, question)
    for item in left:
        gold.drop_mark(item, question)
    for each in missing:
        gold.put_mark(_made(gold, question, each), question)
    if left:
        _ask_again(gold, question)
    if left or missing:
        _refit(gold, question, left)


def _made(gold: GoldDraft, question: Question, wanted: Written) -> Mention | Event:
    piece, origin = wanted
    span = stands(piece)
    kind = Event if question.kind is Kind.EVENT else Mention
    item_id = gold.free_id(kind, piece.id, question)
    if item_id != piece.id:  # the suggestion's id went to another mark
        origin = replace(origin, decision=Decision.ADDED)
    if kind is Event:
        return Event(item_id, piece.label, span, origin=origin)
    return Mention(item_id, piece.label, span, origin=origin)


def _ask_again(gold: GoldDraft, question: Question) -> None:
    """Forget what was answered about the parts of marks that are gone, and the links to them."""
    for part in gold.parts[question.id]:
        if part.of == question.id or part.kind is Kind.LINK:
            gold.forget(part.id)
            outcome = majority(part)
            if outcome is not None:
                gold.forget(rule_id(part, outcome))


def _refit(gold: GoldDraft, question: Question, gone: Sequence[Mention | Event]) -> None:
    """Have the arguments that a question's marks fill point at those that are there now."""
    for event in gold.draft.all(Event):
        fitted = [_refitted(gold, question, gone, each) for each in event.arguments]
        arguments = without_repeats(each for each in fitted if each.event != event.id)
        if arguments != event.arguments:
            gold.change_mark(event, replace(event, arguments=arguments))


def _refitted(
    gold: GoldDraft, question: Question, gone: Sequence[Mention | Event], argument: Argument
) -> Argument:
    there = gold.owned(question.id)
    if argument.span is not None:
        if question.kind is Kind.EVENT or not argument.origin.source.startswith(SETTLED):
            return argument  # the bare words are what is wanted
        span = trimmed(argument.span)
        pieces = [piece for each in question.versions for piece in each.pieces]
        if all(span not in spans_of(piece) for piece in pieces):
            return argument
        there = [item for item in there if place_of(item) == span.fragments]
    else:
        kind = Mention if argument.mention is not None else Event
        filler = argument.mention or argument.event
        old = next((item for item in gone if type(item) is kind and item.id == filler), None)
        if old is None or filler_span(gold, argument) is not None:
            return argument
        span = span_of_mark(old)
    item = best(there, span)
    if item is None:
        return Argument(argument.role, span=span, origin=argument.origin)
    return pointing(argument.role, item, argument.origin)


def without_repeats(arguments: Iterable[Argument]) -> tuple[Argument, ...]:
    """The arguments without those that say what one before says."""
    found: list[Argument] = []
    for each in arguments:
        if not any(each.same_filler(other) for other in found):
            found.append(each)
    return tuple(found)
