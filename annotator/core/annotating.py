"""What an annotator does to a layer, each as one edit: label, relabel, move, fill, link, note.

Every function takes the session and who acts when (a stamp), hands back an edit, and changes
nothing. An empty edit means that there was nothing to do. New ids come from the caller.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from annotator.core.decisions import draft_accept, editable, has_both_ends
from annotator.core.edits import Draft, Edit
from annotator.core.errors import UserError
from annotator.core.model import (
    Argument,
    AttributeValue,
    Decision,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Property,
    Span,
    Stamp,
    Status,
    attribute,
    span_of,
    with_attribute,
)
from annotator.core.translation import phrase, tr

if TYPE_CHECKING:
    from annotator.core.session import Session


def added(stamp: Stamp) -> Origin:
    """The origin of what a person adds."""
    return Origin(decision=Decision.ADDED, by=stamp.by, at=stamp.at)


def label_span(session: Session, span: Span, label: str, new_id: str, stamp: Stamp) -> Edit:
    """A mention with this label on a span; an equal one there is relabelled instead."""
    _need_label(session, label)
    for mark in session.marks_at(span.start):
        if not mark.is_trigger and mark.span == span:
            return relabel(session, mark.id, label, stamp)
    draft = Draft(session.layer)
    draft.put(Mention(new_id, label, span, origin=added(stamp)))
    return draft.edit(phrase("label"))


def relabel(session: Session, item_id: str, label: str, stamp: Stamp) -> Edit:
    """Another label for a mention, or another type for an event.

    A suggestion that has this label already is simply accepted. Arguments stay where the new
    type has their role; the others go.
    """
    draft = Draft(session.layer)
    mark = session.mark(item_id)
    if mark is None:
        return Edit(phrase("relabel"), ())
    if mark.label == label:
        draft_accept(session, draft, item_id, stamp)
        return draft.edit(phrase("accept"))
    new_type = session.schema.event(label)
    item = editable(
        session,
        draft,
        item_id,
        stamp,
        keep=lambda each: new_type is not None and new_type.role(each.role) is not None,
    )
    if isinstance(item, Mention):
        _need_label(session, label)
        draft.put(replace(item, label=label))
    else:
        draft.put(retyped(session, item, label))
    return draft.edit(phrase("relabel"))


def _need_label(session: Session, label: str) -> None:
    if session.schema.entity(label) is None:
        raise UserError(
            tr("The schema has no entity label {label}; choose one that it has.", label=label)
        )


def retyped(session: Session, event: Event, type_name: str) -> Event:
    """The event with another type; what the new type has no role or attribute for is gone."""
    event_type = session.schema.event(type_name)
    if event_type is None:
        raise UserError(
            tr(
                "The schema has no event type {type_name}; choose one that it has.",
                type_name=type_name,
            )
        )
    names = {attribute.name for attribute in session.schema.attributes_of(type_name)}
    return replace(
        event,
        type=type_name,
        arguments=tuple(each for each in event.arguments if event_type.role(each.role)),
        attributes=tuple(pair for pair in event.attributes if pair[0] in names),
    )


def add_event(session: Session, trigger: Span, type_name: str, new_id: str, stamp: Stamp) -> Edit:
    """An event on a trigger; a suggested one on the same words is taken instead.

    Of several suggested ones that of this type is accepted; one of another type is corrected.
    """
    if session.schema.event(type_name) is None:
        raise UserError(
            tr(
                "The schema has no event type {type_name}; choose one that it has.",
                type_name=type_name,
            )
        )
    here = [mark for mark in session.marks_at(trigger.start) if mark.span == trigger]
    suggested = [mark for mark in here if mark.is_trigger and mark.suggested]
    if suggested:
        best = min(suggested, key=lambda mark: mark.label != type_name)
        return relabel(session, best.id, type_name, stamp)
    draft = Draft(session.layer)
    draft.put(Event(new_id, type_name, trigger, origin=added(stamp)))
    return draft.edit(phrase("add event"))


def move_boundary(session: Session, item_id: str, start: int, end: int, stamp: Stamp) -> Edit:
    """Other outer boundaries for a mention or trigger; inner fragments stay."""
    if session.mark(item_id) is None:
        return Edit(phrase("move boundary"), ())
    draft = Draft(session.layer)
    item = editable(session, draft, item_id, stamp)
    old = item.trigger if isinstance(item, Event) else item.span
    fragments = list(old.fragments)
    fragments[0] = (start, fragments[0][1])
    fragments[-1] = (fragments[-1][0], end)
    try:
        span = span_of(session.text.string, *fragments)
    except ValueError as error:
        raise UserError(tr("A mention needs at least one character of the text.")) from error
    moved = replace(item, trigger=span) if isinstance(item, Event) else replace(item, span=span)
    draft.put(moved)
    return draft.edit(phrase("move boundary")) if span != old else Edit(phrase("move boundary"), ())


def fill_role(session: Session, event_id: str, argument: Argument, stamp: Stamp) -> Edit:
    """One more filler for a role of an event; a suggested filler is accepted with it."""
    draft = Draft(session.layer)
    event = draft.get(Event, event_id) or draft_accept(session, draft, event_id, stamp)
    if not isinstance(event, Event):
        return Edit(phrase("fill role"), ())
    filler = argument.mention or argument.event
    if argument.event == event_id:
        raise UserError(tr("An event can't fill a role of itself; choose another filler."))
    if filler is not None:
        draft_accept(session, draft, filler, stamp)
        kind: type[Mention] | type[Event] = Mention if argument.mention else Event
        if draft.get(kind, filler) is None:
            raise UserError(
                tr("What should fill the role is no longer there; choose another filler.")
            )
    if any(each.same_filler(argument) for each in event.arguments):
        return draft.edit(phrase("fill role"))
    argument = replace(argument, origin=added(stamp))
    draft.put(replace(event, arguments=(*event.arguments, argument)))
    return draft.edit(phrase("fill role"))


def clear_role(session: Session, event_id: str, argument: Argument, stamp: Stamp) -> Edit:
    """Take one filler out of an event; a suggested event is accepted as corrected without it."""
    shown = session.event(event_id)
    if shown is None or not any(each.same_filler(argument) for each in shown.arguments):
        return Edit(phrase("clear role"), ())
    draft = Draft(session.layer)
    item = editable(
        session, draft, event_id, stamp, keep=lambda each: not each.same_filler(argument)
    )
    event = cast(Event, item)
    kept = tuple(each for each in event.arguments if not each.same_filler(argument))
    draft.put(replace(event, arguments=kept))
    return draft.edit(phrase("clear role"))


def set_attribute(
    session: Session, item_id: str, name: str, value: AttributeValue | None, stamp: Stamp
) -> Edit:
    """An attribute of an event or mention; None sets it back to the schema's default."""
    mark = session.mark(item_id)
    if mark is None or attribute(mark.item, name) == value:
        return Edit(phrase("set attribute"), ())
    draft = Draft(session.layer)
    item = editable(session, draft, item_id, stamp)
    draft.put(replace(item, attributes=with_attribute(item.attributes, name, value)))
    return draft.edit(phrase("set attribute"))


def add_link(session: Session, link: Link, stamp: Stamp) -> Edit:
    """A typed connection; suggested ends are accepted with it, and doing it twice does nothing."""
    if not has_both_ends(session, link):
        raise UserError(tr("What should be linked is no longer there; choose something else."))
    draft = Draft(session.layer)
    for end in (link.source, link.target):
        draft_accept(session, draft, end, stamp)
    wanted = (link.type, link.source, link.target)
    if all((each.type, each.source, each.target) != wanted for each in draft.all(Link)):
        draft.put(replace(link, origin=added(stamp)))
    return draft.edit(phrase("link"))


def set_note(session: Session, note: Note, stamp: Stamp) -> Edit:
    """Write a note, or replace the one with its id; a note without words goes.

    Only a question can be resolved.
    """
    draft = Draft(session.layer)
    if note.text.strip():
        resolved = note.is_resolved and note.is_question
        draft.put(replace(note, is_resolved=resolved, origin=added(stamp)))
    else:
        draft.remove(Note, note.id)
    return draft.edit(phrase("note"))


def set_document_label(session: Session, name: str, values: tuple[str, ...], stamp: Stamp) -> Edit:
    """The values of a document label; none takes it away."""
    draft = Draft(session.layer)
    if values:
        draft.put(DocumentLabel(name, values, added(stamp)))
    else:
        draft.remove(DocumentLabel, name)
    return draft.edit(phrase("label document"))


def set_status(session: Session, status: Status) -> Edit:
    """Say how far the layer is."""
    draft = Draft(session.layer)
    if status is Status.TODO:
        draft.remove(Property, "status")  # a layer without a status is one to do
    else:
        draft.put(Property("status", status))
    return draft.edit(phrase("done") if status is Status.DONE else phrase("reopen"))


def set_flag(session: Session, reason: str | None) -> Edit:
    """Flag the document with a reason (may be empty), or take the flag away with None."""
    draft = Draft(session.layer)
    if reason is None:
        draft.remove(Property, "flag")
    else:
        draft.put(Property("flag", reason or "flagged"))
    return draft.edit(phrase("flag") if reason is not None else phrase("unflag"))
