"""Arguments, attributes, links and document labels written into a gold layer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.alignment_wholes import in_order
from annotator.core.errors import UserError
from annotator.core.gold_marks import without_repeats
from annotator.core.gold_parts import (
    filler_span,
    fillers,
    matching,
    matching_links,
    stale_arguments,
    stale_links,
)
from annotator.core.labels import shown_label
from annotator.core.model import DocumentLabel, Event, Link, with_attribute
from annotator.core.questions import Kind
from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.gold_draft import GoldDraft, Written
    from annotator.core.model import Argument
    from annotator.core.questions import Question


def write_part(gold: GoldDraft, question: Question, wanted: Sequence[Written]) -> None:
    """Have this in answer to a question about a part, a link or the document.

    Raises UserError where only one can be, or what it is about is not in the gold layer.
    """
    if question.kind is Kind.ARGUMENT:
        _write_arguments(gold, question, wanted)
    elif question.kind is Kind.ATTRIBUTE:
        _write_attribute(gold, question, wanted)
    elif question.kind is Kind.LINK:
        _write_links(gold, question, wanted)
    else:
        _write_label(gold, question, wanted)


def _write_arguments(gold: GoldDraft, question: Question, wanted: Sequence[Written]) -> None:
    event = gold.host(question)
    if not isinstance(event, Event):
        raise UserError(tr("The event is not in the gold layer; settle the event again first."))
    gone = [*matching(gold, question, event), *stale_arguments(gold, question, event)]
    new = [argument for piece, origin in wanted for argument in fillers(gold, piece, origin)]
    new = [each for each in new if each.event != event.id]  # of two events one is left
    kept = [each for each in event.arguments if each not in gone or _is_in(each, new)]
    put_arguments(gold, event, [*kept, *new])


def _is_in(argument: Argument, others: Iterable[Argument]) -> bool:
    return any(argument.same_filler(each) for each in others)


def put_arguments(gold: GoldDraft, event: Event, arguments: Iterable[Argument]) -> None:
    """Give an event these arguments, in the order of its roles and of the text."""
    kind = gold.session.schema.event(event.type)
    roles = [role.name for role in kind.roles] if kind else []

    def order(argument: Argument) -> tuple[object, ...]:
        span = filler_span(gold, argument)
        known = roles.index(argument.role) if argument.role in roles else len(roles)
        filler = argument.mention or argument.event or ""  # several may stand on the same words
        return (known, argument.role, span.fragments if span else (), filler)

    ordered = tuple(sorted(without_repeats(arguments), key=order))
    if ordered != event.arguments:
        gold.change_mark(event, replace(event, arguments=ordered))


def _write_attribute(gold: GoldDraft, question: Question, wanted: Sequence[Written]) -> None:
    item = gold.host(question)
    if item is None:
        raise UserError(
            tr("What has the attribute is not in the gold layer; settle that again first.")
        )
    name = question.versions[0].pieces[0].label
    values = {each.piece.value for each in wanted}
    if len(values) > 1:
        raise UserError(
            tr(
                "{shown_label} has one value only; choose one of them.",
                shown_label=shown_label(name),
            )
        )
    value = next(iter(values), None)
    attributes = with_attribute(item.attributes, name, value)
    if attributes != item.attributes:
        gold.change_mark(item, replace(item, attributes=attributes))


def _write_links(gold: GoldDraft, question: Question, wanted: Sequence[Written]) -> None:
    left = [*matching_links(gold, question), *stale_links(gold, question)]
    missing = []
    for each in wanted:
        source, target = gold.ends(each.piece)
        if source is None or target is None:
            raise UserError(
                tr("An end of the link is not in the gold layer; settle that again first.")
            )
        content = (each.piece.label, source.id, target.id)
        same = [link for link in left if (link.type, link.source, link.target) == content]
        left = [link for link in left if link not in same]
        if not same:
            missing.append((each, source.id, target.id))
    for link in left:
        gold.draft.remove(Link, link.id)
    for (piece, origin), source_id, target_id in missing:
        link_id = gold.free_id(Link, piece.id, question)
        gold.draft.put(Link(link_id, piece.label, source_id, target_id, origin))


def _write_label(gold: GoldDraft, question: Question, wanted: Sequence[Written]) -> None:
    name = question.versions[0].pieces[0].label
    schema = gold.session.schema
    values = in_order(schema, name, {str(each.piece.value) for each in wanted})
    kind = next((each for each in schema.document_labels if each.name == name), None)
    if len(values) > 1 and kind is not None and not kind.multiple:
        raise UserError(
            tr(
                "{shown_label} has one value only; choose one of them.",
                shown_label=shown_label(name),
            )
        )
    before = gold.draft.get(DocumentLabel, name)
    if not values:
        gold.draft.remove(DocumentLabel, name)
    elif before is None or {*before.values} != {*values}:
        gold.draft.put(DocumentLabel(name, tuple(values), wanted[0].origin))
