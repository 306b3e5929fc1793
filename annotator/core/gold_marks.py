"""Mentions and events written into a gold layer, and what pointed at those that they replace."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.claims import trimmed
from annotator.core.gold_parts import SETTLED, fillers, pointing
from annotator.core.model import Argument, Decision, Event, Mention
from annotator.core.placing import best, says, span_of_mark, spans_of, stands
from annotator.core.questions import Kind, majority, rule_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.gold_draft import GoldDraft, Written
    from annotator.core.questions import Piece, Question


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
    said = _said_of(gold, question)
    for event in gold.draft.all(Event):
        fitted = [
            after
            for each in event.arguments
            for after in _refitted(gold, question, gone, each, said.get(event.id, ()))
        ]
        arguments = without_repeats(each for each in fitted if each.event != event.id)
        if arguments != event.arguments:
            gold.change_mark(event, replace(event, arguments=arguments))


def _said_of(gold: GoldDraft, question: Question) -> dict[str, list[Piece]]:
    """What annotators say of marks of this question as arguments, by the gold event's id."""
    found: dict[str, list[Piece]] = defaultdict(list)
    for part in gold.parts[question.id]:
        if part.kind is Kind.ARGUMENT and question.id in part.after:
            host = gold.host(part)
            pieces = [piece for each in part.versions for piece in each.pieces]
            found[host.id if host else ""] += [each for each in pieces if question.id in each.ends]
    return found


def _refitted(
    gold: GoldDraft,
    question: Question,
    gone: Sequence[Mention | Event],
    argument: Argument,
    said: Sequence[Piece],
) -> list[Argument]:
    if argument.span is not None:
        span = trimmed(argument.span)
        is_settled = argument.origin.source.startswith(SETTLED)
        for piece in said if is_settled else ():  # else the bare words are what is wanted
            if piece.label == argument.role and span in spans_of(piece):
                return fillers(gold, piece, argument.origin)
        return [argument]
    kind = Mention if argument.mention is not None else Event
    filler = argument.mention or argument.event
    old = next((item for item in gone if type(item) is kind and item.id == filler), None)
    if old is None:
        return [argument]
    item = best(gold.owned(question.id), span_of_mark(old))
    if item is None:
        return [Argument(argument.role, span=span_of_mark(old), origin=argument.origin)]
    return [pointing(argument.role, item, argument.origin)]


def without_repeats(arguments: Iterable[Argument]) -> tuple[Argument, ...]:
    """The arguments without those that say what one before says."""
    found: list[Argument] = []
    for each in arguments:
        if not any(each.same_filler(other) for other in found):
            found.append(each)
    return tuple(found)
