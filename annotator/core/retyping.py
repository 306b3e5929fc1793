"""What an event loses with another type, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.labels import shown_name
from annotator.core.translation import tr

if TYPE_CHECKING:
    from annotator.core.model import Event
    from annotator.core.session import Session


def lost_words(session: Session, before: Event, now: Event) -> str:
    """A sentence on the arguments and attributes that are gone; nothing where all of them stayed.

    Call it when the event has its new type.
    """
    kept_roles = {(each.role, session.filler_span(each)) for each in now.arguments}
    lost = []
    for each in before.arguments:
        span = session.filler_span(each)
        if span is not None and (each.role, span) not in kept_roles:
            lost.append(f"{_words(each.role)} “{span.surface}”")
    kept = dict(now.attributes)
    lost += [_words(name) for name, value in before.attributes if kept.get(name) != value]
    if not lost:
        return ""
    return tr(
        "{shown_name} has no place for {lost}; undo brings it back.",
        shown_name=shown_name(now.type),
        lost=", ".join(lost),
    )


def _words(name: str) -> str:
    return name.replace("_", " ")
