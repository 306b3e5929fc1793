"""Which suggestions a decision about many is about: of a range, a label, a suggester, the layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.model import Event, Mention

if TYPE_CHECKING:
    from annotator.core.session import Mark, Session


def undecided_between(session: Session, start: int, end: int) -> list[str]:
    """The ids of the suggestions that begin in a range of the text."""
    marks = session.marks_between(start, end)
    return [mark.id for mark in marks if mark.suggested and start <= mark.span.start < end]


def undecided_like(session: Session, mark: Mark) -> list[str]:
    """The ids of the suggestions with a mark's label, or event type."""
    kind = Event if mark.is_trigger else Mention
    return [
        each.id
        for each in session.undecided()
        if isinstance(each, Event | Mention)
        and isinstance(each, kind)
        and _label(each) == mark.label
    ]


def _label(item: Event | Mention) -> str:
    return item.type if isinstance(item, Event) else item.label


def undecided_from(session: Session, source: str) -> list[str]:
    """The ids of the suggestions of one suggester."""
    return [each.id for each in session.undecided() if each.origin.source == source]


def undecided(session: Session) -> list[str]:
    """The ids of all suggestions that wait for a decision."""
    return [each.id for each in session.undecided()]
