"""Which mentions may fill a role of an event, best first: the numbers 1 to 9 of the event card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.caret import sentence_at
from annotator.core.model import Event

if TYPE_CHECKING:
    from annotator.core.model import Span
    from annotator.core.schema import EventRole, Schema
    from annotator.core.session import Mark, Session

LIMIT = 9
Rank = tuple[bool, bool, int, int]
_REACH = 5000  # code points: nobody numbers fillers from further away
_NEAR = 600  # code points where as a rule enough are found
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
    search = _Search(session, event, role, is_first=role == event_type.roles[0])
    found = search.ranked(_NEAR)
    # what stands further away is in no better a place than this
    is_enough = len(found) >= LIMIT and found[LIMIT - 1][0] < (False, True, 1, _NEAR)
    if not is_enough or not search.proposed <= {mark_id for _, _, mark_id in found}:
        found = search.ranked(_REACH)
    return [mark_id for _, _, mark_id in found[:LIMIT]]


class _Search:
    """What may fill a role of an event, by how well it suits."""

    def __init__(self, session: Session, event: Event, role: EventRole, *, is_first: bool) -> None:
        self._session = session
        self._event = event
        self._role = role
        self._is_first = is_first  # of the type's roles
        self._filling = {a.mention or a.event for a in event.arguments if a.role == role.name}
        self._elsewhere = {a.mention or a.event for a in event.arguments if a.role != role.name}
        self.proposed = _proposed(session, event, role.name) - self._filling
        start = event.trigger.start
        self._sentence = sentence_at(session.text, start)
        self._paragraph = session.text.paragraphs[session.text.paragraph_at(start)]

    def ranked(self, reach: int) -> list[tuple[Rank, int, str]]:
        """Rank, start, id of each within reach of the trigger, or in its sentence; best first."""
        event, trigger, takes = self._event, self._event.trigger, frozenset(self._role.fillers)
        ranked = []
        for mark in _near(self._session, event, self._sentence, reach):
            item = mark.item  # most marks near fit no role: that is found out first
            if isinstance(item, Event):
                fits, span = self._role.events, item.trigger
            else:
                fits, span = item.label in takes, item.span
            if not fits or item.id == event.id or item.id in self._filling or span == trigger:
                continue
            ranked.append((self._rank(item.id, span), span.start, item.id))
        return sorted(ranked)

    def _rank(self, item_id: str, span: Span) -> Rank:
        is_inside, is_beside = span.overlaps(*self._sentence), span.overlaps(*self._paragraph)
        return (
            item_id in self._elsewhere,
            item_id not in self.proposed,
            0 if is_inside else 1 if is_beside else 2,
            _distance(span, self._event.trigger, self._is_first),
        )


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


def _proposed(session: Session, event: Event, role_name: str) -> set[str]:
    """What a suggester proposed for this role, of this event or another one on its trigger."""
    here = [mark for mark in session.marks_at(event.trigger.start) if mark.span == event.trigger]
    found = map(session.suggestions.get, {event.id, *(mark.id for mark in here)})
    return {
        filler
        for suggestion in found
        if isinstance(suggestion, Event)
        for each in suggestion.arguments
        if each.role == role_name and (filler := each.mention or each.event)
    }


def _near(session: Session, event: Event, sentence: tuple[int, int], reach: int) -> list[Mark]:
    """The marks of the event's paragraph and of one before and after it, within reach."""
    paragraphs, trigger = session.text.paragraphs, event.trigger
    middle = session.text.paragraph_at(trigger.start)
    before = _filled(paragraphs, range(middle - 1, -1, -1), middle)
    after = _filled(paragraphs, range(middle + 1, len(paragraphs)), middle)
    start = max(min(trigger.start - reach, sentence[0]), trigger.start - _REACH)
    end = min(max(trigger.end + reach, sentence[1]), trigger.end + _REACH)
    return session.marks_between(max(paragraphs[before][0], start), min(paragraphs[after][1], end))


def _filled(paragraphs: list[tuple[int, int]], numbers: range, otherwise: int) -> int:
    """The first of these paragraphs that is no empty line."""
    filled = (number for number in numbers if paragraphs[number][0] < paragraphs[number][1])
    return next(filled, otherwise)


def _distance(span: Span, trigger: Span, is_first: bool) -> int:
    """How far a filler is from the trigger, further on the other side; ``is_first`` of the role."""
    is_before = span.end <= trigger.start
    apart = trigger.start - span.end if is_before else max(0, span.start - trigger.end)
    return (apart + _BESIDE) * (1 if is_before == is_first else _OTHER_SIDE)
