"""Events out of events: duplicate one, split it by its fillers, take over another's arguments.

Each function gives one edit and changes nothing. New ids come from the caller.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from annotator.core.annotating import added
from annotator.core.decisions import draft_accept, editable
from annotator.core.edits import Draft, Edit
from annotator.core.errors import UserError
from annotator.core.model import Argument, Event, Link, Mention
from annotator.core.translation import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.model import Stamp
    from annotator.core.session import Mark, Session

_REACH = 20_000  # code points in which the event before is looked for at a time


def duplicate(session: Session, event_id: str, new_id: str, stamp: Stamp) -> Edit:
    """A second event on the same trigger with the same arguments and attributes.

    A suggested event is accepted with it, since the copy holds the same fillers.
    """
    draft = Draft(session.layer)
    event = draft.get(Event, event_id) or draft_accept(session, draft, event_id, stamp)
    if not isinstance(event, Event):
        return Edit(phrase("duplicate event"), ())
    draft.put(_copy(event, event.arguments, new_id, stamp))
    return draft.edit(phrase("duplicate event"))


def split(
    session: Session, event_id: str, role: str | None, new_id: Callable[[], str], stamp: Stamp
) -> Edit:
    """One event for each filler of a role: "A and B were fired" are two events.

    The event keeps the first filler; everything else, links too, is copied. Without several fillers
    in ``role`` the only role that has several is taken. Raises UserError where there is none, or
    where it isn't clear which.
    """
    if session.event(event_id) is None:
        return Edit(phrase("split event"), ())
    draft = Draft(session.layer)
    event = cast(Event, editable(session, draft, event_id, stamp))
    by = _role_to_split(event, role)
    first, *others = [each for each in event.arguments if each.role == by]
    draft.put(replace(event, arguments=_only(event, by, first)))
    links = [each for each in draft.all(Link) if event_id in (each.source, each.target)]
    for filler in others:
        copy = _copy(event, _only(event, by, filler), new_id(), stamp)
        draft.put(copy)
        for link in links:
            source, target = (
                copy.id if end == event_id else end for end in (link.source, link.target)
            )
            draft.put(Link(new_id(), link.type, source, target, added(stamp)))
    return draft.edit(phrase("split event"))


def _role_to_split(event: Event, role: str | None) -> str:
    names = [each.role for each in event.arguments]
    several = sorted({name for name in names if names.count(name) > 1}, key=names.index)
    if role in several:
        return role
    if not several:
        raise UserError(tr("No role has several fillers to split by; add another filler first."))
    if len(several) > 1:
        raise UserError(
            tr("Several roles have more than one filler; choose one of them on the card.")
        )
    return several[0]


def _only(event: Event, role: str, filler: Argument) -> tuple[Argument, ...]:
    """The event's arguments with this filler alone in its role."""
    return tuple(each for each in event.arguments if each.role != role or each.same_filler(filler))


def _copy(event: Event, arguments: Iterable[Argument], new_id: str, stamp: Stamp) -> Event:
    origin = added(stamp)
    taken = tuple(replace(each, origin=origin) for each in arguments)
    return replace(event, id=new_id, arguments=taken, origin=origin)


def event_before(session: Session, event_id: str) -> Mark | None:
    """The trigger that is read before this event's, decided or suggested, or None."""
    here = session.mark(event_id)
    if here is None:
        return None
    end = here.span.end
    while end > 0:
        start = max(0, end - _REACH)
        marks = session.marks_between(start, end)
        before = [mark for mark in marks if mark.is_trigger and _order(mark) < _order(here)]
        if before:
            return max(before, key=_order)
        end = start
    return None


def _order(mark: Mark) -> tuple[int, int, str]:
    return mark.span.start, mark.span.end, mark.id


def take_over(session: Session, event_id: str, source_id: str, stamp: Stamp) -> Edit:
    """The arguments of another event, where this event's type has their role.

    What is there already, or would be one too many for its role, is left out. Suggested fillers
    are accepted.
    """
    event, source = session.event(event_id), session.event(source_id)
    if event is None or source is None:
        return Edit(phrase("take over arguments"), ())
    wanted = _missing(session, event, session.arguments_of(source))
    draft = Draft(session.layer)
    if wanted:
        mine = cast(Event, draft.get(Event, event_id) or _accept(session, draft, event_id, stamp))
        new = [each for each in wanted if _is_there(session, draft, each, stamp)]
        new = [replace(each, origin=added(stamp)) for each in new]
        draft.put(replace(mine, arguments=(*mine.arguments, *new)))
    return draft.edit(phrase("take over arguments"))


def _missing(session: Session, event: Event, arguments: Iterable[Argument]) -> list[Argument]:
    """Those arguments that an event could have and has not."""
    event_type = session.schema.event(event.type)
    have = session.arguments_of(event)
    new: list[Argument] = []
    for each in arguments:
        role = event_type.role(each.role) if event_type else None
        known = any(each.same_filler(other) for other in have)
        if role is None or known or each.event == event.id:
            continue
        count = sum(other.role == each.role for other in [*have, *new])
        if role.maximum is None or count < role.maximum:
            new.append(each)
    return new


def _accept(session: Session, draft: Draft, event_id: str, stamp: Stamp) -> Event:
    return cast(Event, draft_accept(session, draft, event_id, stamp))


def _is_there(session: Session, draft: Draft, argument: Argument, stamp: Stamp) -> bool:
    """Whether the filler is an annotation; a suggested one is accepted."""
    filler = argument.mention or argument.event
    if filler is None:
        return True
    draft_accept(session, draft, filler, stamp)
    kind: type[Mention] | type[Event] = Mention if argument.mention else Event
    return draft.get(kind, filler) is not None
