"""Deciding about suggestions: accept, correct, reject, each as an edit.

Accepting makes an annotation with the suggestion's id and records the verdict. An event brings the
mentions that fill it, since without them its arguments would point at nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.edits import Draft, Edit
from annotator.core.model import (
    Argument,
    Decision,
    Event,
    Item,
    Link,
    Mention,
    Note,
    Origin,
    Stamp,
    Verdict,
)
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.session import Session


def decided(origin: Origin, decision: Decision, stamp: Stamp) -> Origin:
    """The origin of a suggestion after somebody's decision."""
    return replace(origin, decision=decision, by=stamp.by, at=stamp.at)


def accept(session: Session, ids: Iterable[str], stamp: Stamp) -> Edit:
    """Accept the undecided suggestions among these ids. Empty where none of them is one."""
    draft = Draft(session.layer)
    for each in ids:
        draft_accept(session, draft, each, stamp)
    return draft.edit(phrase("accept"))


def reject(session: Session, ids: Iterable[str], stamp: Stamp) -> Edit:
    """Reject suggestions and remove annotations; either way nothing is left of them on screen."""
    draft = Draft(session.layer)
    for each in ids:
        draft_remove(session, draft, each, stamp)
    return draft.edit(phrase("reject"))


def draft_accept(
    session: Session,
    draft: Draft,
    suggestion_id: str,
    stamp: Stamp,
    decision: Decision = Decision.ACCEPTED,
    keep: Callable[[Argument], bool] = lambda argument: True,
) -> Item | None:
    """Accept one suggestion within a draft; the annotation that is now there, or None.

    Arguments that ``keep`` refuses are left out, and their fillers are not brought along. A link
    of which an end is gone can't be accepted.
    """
    suggestion = session.suggestions.get(suggestion_id)
    if suggestion is None:
        return None
    already = draft.get(type(suggestion), suggestion_id)
    if already is not None or draft.get(Verdict, suggestion_id) is not None:
        return already
    if isinstance(suggestion, Link) and not has_both_ends(session, suggestion):
        return None
    draft.put(Verdict(suggestion_id, decision, stamp.by, stamp.at))
    item: Item = replace(suggestion, origin=decided(suggestion.origin, decision, stamp))
    if isinstance(item, Event):
        kept = filter(keep, item.arguments)
        arguments = (_accepted(session, draft, each, stamp) for each in kept)
        item = replace(item, arguments=tuple(each for each in arguments if each is not None))
    if isinstance(item, Link):
        for end in (item.source, item.target):
            draft_accept(session, draft, end, stamp)
    draft.put(item)
    return item


def has_both_ends(session: Session, link: Link) -> bool:
    """Whether both ends of a link are there, decided or suggested."""
    return session.mark(link.source) is not None and session.mark(link.target) is not None


def _accepted(session: Session, draft: Draft, argument: Argument, stamp: Stamp) -> Argument | None:
    """The argument with its filler brought along, or None where the filler is gone."""
    filler = argument.mention or argument.event
    if filler is not None:
        kind: type[Item] = Mention if argument.mention is not None else Event
        if draft.get(kind, filler) is None and session.filler_span(argument) is not None:
            draft_accept(session, draft, filler, stamp)
        if draft.get(kind, filler) is None:
            return None  # rejected, of another kind, or the one that is being accepted
    return replace(argument, origin=decided(argument.origin, Decision.ACCEPTED, stamp))


def draft_remove(session: Session, draft: Draft, item_id: str, stamp: Stamp) -> None:
    """Remove an annotation within a draft, with all that pointed at it; reject its suggestion."""
    verdict = draft.get(Verdict, item_id)
    is_rejected = verdict is not None and verdict.decision is Decision.REJECTED
    if item_id in session.suggestions and not is_rejected:
        draft.put(Verdict(item_id, Decision.REJECTED, stamp.by, stamp.at))
    kinds: tuple[type[Item], ...] = (Mention, Event, Link)
    if not any(draft.get(kind, item_id) for kind in kinds):
        return
    for kind in kinds:
        draft.remove(kind, item_id)
    for event in draft.all(Event):
        kept = tuple(a for a in event.arguments if item_id not in (a.mention, a.event))
        if kept != event.arguments:
            draft.put(replace(event, arguments=kept))
    for link in draft.all(Link):
        if item_id in (link.source, link.target):
            draft_remove(session, draft, link.id, stamp)
    for note in draft.all(Note):
        if note.target == item_id:
            draft.remove(Note, note.id)


def editable(
    session: Session,
    draft: Draft,
    item_id: str,
    stamp: Stamp,
    keep: Callable[[Argument], bool] = lambda argument: True,
) -> Mention | Event:
    """The annotation of this id, ready to be changed: a suggestion is accepted as corrected first.

    Of a suggested event's arguments those that ``keep`` refuses are left out. Raises KeyError
    where the id is neither an annotation nor an undecided suggestion.
    """
    item = draft.get(Event, item_id) or draft.get(Mention, item_id)
    if item is None:
        taken = draft_accept(session, draft, item_id, stamp, Decision.CORRECTED, keep)
        if not isinstance(taken, Mention | Event):
            raise KeyError(item_id)
        return taken
    if item.origin.decision is Decision.ACCEPTED:
        draft.put(Verdict(item_id, Decision.CORRECTED, stamp.by, stamp.at))
        item = replace(item, origin=decided(item.origin, Decision.CORRECTED, stamp))
        draft.put(item)
    return item
