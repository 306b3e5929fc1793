"""Which suggestions belong to a layer: what was decided about, pointed at, or written about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.model import Event, Item, Link, Note, Suggestion, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable


def referred(items: Iterable[Item], suggestions: list[Suggestion]) -> tuple[Suggestion, ...]:
    """The suggestions that were decided about, or that something in the layer points at.

    With an event that a note is about come the suggestions that fill its roles.
    """
    if not suggestions:
        return ()
    wanted: set[str | None] = set()
    noted: set[str | None] = set()
    for item in items:
        if isinstance(item, Verdict):
            wanted.add(item.id)
        elif isinstance(item, Event):
            wanted |= _fillers(item)
        elif isinstance(item, Link):
            wanted.update((item.source, item.target))
        elif isinstance(item, Note):
            noted.add(item.target)
    for each in suggestions if noted else ():
        if isinstance(each, Event) and each.id in noted:
            wanted |= _fillers(each)
    wanted |= noted
    return tuple(each for each in suggestions if each.id in wanted)


def _fillers(event: Event) -> set[str | None]:
    return {each.mention or each.event for each in event.arguments}
