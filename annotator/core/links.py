"""Links of an event or a mention as the screen shows them, and what else could be linked to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.model import Link

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.schema import LinkType
    from annotator.core.session import Mark, Session

_REACHES = (2000, 20_000)  # code points to either side in which few are looked for


@dataclass(frozen=True, slots=True)
class ShownLink:
    """A link seen from one of its ends. ``outgoing``: it leads from here to ``other``."""

    link: Link
    other: Mark
    outgoing: bool
    suggested: bool


def links_of(session: Session, item_id: str) -> list[ShownLink]:
    """The links that begin or end at an event or mention, decided ones first, outgoing first."""
    found = []
    decided = session.layer.all(Link)
    waiting = [link for link in session.suggested_links if session.is_undecided(link.id)]
    for link in (*decided, *waiting):
        if item_id not in (link.source, link.target):
            continue
        outgoing = link.source == item_id
        other = session.mark(link.target if outgoing else link.source)
        if other is not None and session.mark(item_id) is not None:
            suggested = session.layer.get(Link, link.id) is None
            found.append(ShownLink(link, other, outgoing, suggested))
    return sorted(found, key=lambda each: (each.suggested, not each.outgoing))


def link_types(session: Session, mark: Mark) -> list[LinkType]:
    """The types of links that the schema has for events, or for mentions."""
    links = session.schema.links
    return [each for each in links if each.active and (mark.is_trigger or each.mentions)]


def link_targets(session: Session, mark: Mark, most: int | None = None) -> list[Mark]:
    """What a mark could be linked to, nearest first: other events, or other mentions.

    With ``most``, so many at most, and what that costs does not grow with the text.
    """
    start, end = mark.span.start, mark.span.end
    found: list[Mark] = []
    for reach in _REACHES if most is not None else ():
        found = _others(mark, session.marks_between(max(0, start - reach), end + reach))
        if len(found) >= (most or 0):
            break
    else:
        found = _others(mark, session.marks())
    return sorted(found, key=lambda each: abs(each.span.start - start))[:most]


def _others(mark: Mark, marks: Iterable[Mark]) -> list[Mark]:
    return [each for each in marks if each.is_trigger == mark.is_trigger and each.id != mark.id]
