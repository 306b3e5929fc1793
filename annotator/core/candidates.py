"""Which mentions may fill a role of an event, best first: the numbers 1 to 9 of the event card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.caret import sentence_at
from annotator.core.model import Event

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.core.session import Mark, Session

LIMIT = 9
_REACH = 5000  # code points: nobody numbers fillers from further away


def candidates(session: Session, event: Event, role_name: str) -> list[str]:
    """The ids of at most nine mentions or events for a role, best first.

    Only what the schema lets fill the role and what does not fill it yet. First what the parse
    proposed for this role, then the trigger's sentence, then the paragraph, each by distance in
    characters; what fills another role of the event already comes last.
    """
    event_type = session.schema.event(event.type)
    role = event_type.role(role_name) if event_type else None
    if role is None:
        return []
    proposed = _proposed(session, event, role_name)
    filling = {a.mention or a.event for a in event.arguments if a.role == role_name}
    elsewhere = {a.mention or a.event for a in event.arguments if a.role != role_name}
    sentence = sentence_at(session.text, event.trigger.start)
    ranked = []
    for mark in _near(session, event):
        if mark.id == event.id or mark.id in filling or mark.span == event.trigger:
            continue
        fits = role.events if mark.is_trigger else role.takes(mark.label)
        if not fits:
            continue
        outside = not mark.span.overlaps(*sentence)
        rank = (mark.id in elsewhere, mark.id not in proposed, outside, _distance(mark, event))
        ranked.append((rank, mark.span.start, mark.id))
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
    suggestion = session.suggestions.get(event.id)
    arguments = suggestion.arguments if isinstance(suggestion, Event) else ()
    return {each.mention or each.event for each in arguments if each.role == role_name}


def _near(session: Session, event: Event) -> list[Mark]:
    """The marks of the event's paragraph and of one before and after it, within reach."""
    paragraphs = session.text.paragraphs
    middle = session.text.paragraph_at(event.trigger.start)
    start = paragraphs[max(0, middle - 1)][0]
    end = paragraphs[min(len(paragraphs) - 1, middle + 1)][1]
    return session.marks_between(
        max(start, event.trigger.start - _REACH), min(end, event.trigger.end + _REACH)
    )


def _distance(mark: Mark, event: Event) -> int:
    if mark.span.end <= event.trigger.start:
        return event.trigger.start - mark.span.end
    return max(0, mark.span.start - event.trigger.end)
