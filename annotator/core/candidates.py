"""Which mentions may fill a role of an event, best first: the numbers 1 to 9 of the event card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.caret import sentence_at
from annotator.core.model import Event

if TYPE_CHECKING:
    from annotator.core.model import Span
    from annotator.core.schema import Schema
    from annotator.core.session import Mark, Session

LIMIT = 9
_REACH = 5000  # code points: nobody numbers fillers from further away
_OTHER_SIDE = 3  # times as far counts what stands on the side where the role's fillers rarely do
_BESIDE = 3  # code points that are added first, so that the side also tells next to the trigger


def candidates(session: Session, event: Event, role_name: str) -> list[str]:
    """The ids of at most nine mentions or events for a role, best first, suggested ones too.

    Only what the schema lets fill the role and what does not fill it yet. First what the parse
    proposed for this role, then the trigger's sentence, then its paragraph, then those beside it,
    each by distance in characters; what fills another role of the event already comes last. Who
    does something, the type's first role, mostly stands before the trigger and what fills the
    others behind it, so what stands on the other side counts as further away.
    """
    event_type = session.schema.event(event.type)
    role = event_type.role(role_name) if event_type else None
    if event_type is None or role is None:
        return []
    proposed = _proposed(session, event, role_name)
    filling = {a.mention or a.event for a in event.arguments if a.role == role_name}
    elsewhere = {a.mention or a.event for a in event.arguments if a.role != role_name}
    sentence = sentence_at(session.text, event.trigger.start)
    paragraph = session.text.paragraphs[session.text.paragraph_at(event.trigger.start)]
    takes, is_first = frozenset(role.fillers), role == event_type.roles[0]
    ranked = []
    for mark in _near(session, event):
        item = mark.item  # most marks near fit no role: that is found out first
        if isinstance(item, Event):
            fits, span = role.events, item.trigger
        else:
            fits, span = item.label in takes, item.span
        if not fits or item.id == event.id or item.id in filling or span == event.trigger:
            continue
        outside = 0 if span.overlaps(*sentence) else 1 if span.overlaps(*paragraph) else 2
        rank = (
            item.id in elsewhere,
            item.id not in proposed,
            outside,
            _distance(span, event.trigger, is_first),
        )
        ranked.append((rank, span.start, item.id))
    return [mark_id for _, _, mark_id in sorted(ranked)[:LIMIT]]


class CandidateCache:
    """The candidates as they were found, until the session changes: a key asks several times."""

    def __init__(self) -> None:
        self._of: tuple[Session, Schema] | None = None
        self._revision = -1
        self._found: dict[tuple[str, str], list[str]] = {}

    def of(self, session: Session, event: Event, role_name: str) -> list[str]:
        """What ``candidates`` gives for an event of the session."""
        now = (session, session.schema)
        if self._of is None or any(a is not b for a, b in zip(self._of, now, strict=True)):
            self._of, self._revision = now, -1
        if self._revision != session.revision:
            self._revision = session.revision
            self._found.clear()
        key = (event.id, role_name)
        if key not in self._found:
            self._found[key] = candidates(session, event, role_name)
        return self._found[key]


def _proposed(session: Session, event: Event, role_name: str) -> set[str | None]:
    """What a suggester proposed for this role, of this event or another one on its trigger."""
    here = [mark for mark in session.marks_at(event.trigger.start) if mark.span == event.trigger]
    found = map(session.suggestions.get, {event.id, *(mark.id for mark in here)})
    return {
        each.mention or each.event
        for suggestion in found
        if isinstance(suggestion, Event)
        for each in suggestion.arguments
        if each.role == role_name
    }


def _near(session: Session, event: Event) -> list[Mark]:
    """The marks of the event's paragraph and of one before and after it, within reach."""
    paragraphs = session.text.paragraphs
    middle = session.text.paragraph_at(event.trigger.start)
    before = _filled(paragraphs, range(middle - 1, -1, -1), middle)
    after = _filled(paragraphs, range(middle + 1, len(paragraphs)), middle)
    return session.marks_between(
        max(paragraphs[before][0], event.trigger.start - _REACH),
        min(paragraphs[after][1], event.trigger.end + _REACH),
    )


def _filled(paragraphs: list[tuple[int, int]], numbers: range, otherwise: int) -> int:
    """The first of these paragraphs that is no empty line."""
    filled = (number for number in numbers if paragraphs[number][0] < paragraphs[number][1])
    return next(filled, otherwise)


def _distance(span: Span, trigger: Span, is_first: bool) -> int:
    """How far a filler is from the trigger, further on the other side; ``is_first`` of the role."""
    is_before = span.end <= trigger.start
    apart = trigger.start - span.end if is_before else max(0, span.start - trigger.end)
    return (apart + _BESIDE) * (1 if is_before == is_first else _OTHER_SIDE)
