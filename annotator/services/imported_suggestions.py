"""Annotations of a file as suggestions that somebody is to decide about."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.model import Decision, Event, Item, Link, Mention, Suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.documents import AnnotatedDocument


def by_source(suggestions: Iterable[Suggestion]) -> dict[str, list[Suggestion]]:
    """Suggestions by who made them."""
    found: dict[str, list[Suggestion]] = {}
    for each in suggestions:
        found.setdefault(each.origin.source, []).append(each)
    return found


def undecided(found: AnnotatedDocument) -> list[Suggestion]:
    """The line's own suggestions; those that somebody decided about say nothing new."""
    decided = {item.id for item in found.items}
    return [each for each in found.suggestions if each.id not in decided]


def as_suggestions(found: AnnotatedDocument) -> list[Suggestion]:
    """The line's annotations as suggestions, with ids that no other annotator's have."""
    source = f"import:{found.annotator or found.document.name}"
    items = [item for item in found.items if isinstance(item, Mention | Event | Link)]

    def own(item_id: str | None, kind: type[Item]) -> str | None:
        if item_id is None:
            return None
        name = f"{found.document.sha256} {source} {kind.__name__} {item_id}"
        return uuid.uuid5(uuid.NAMESPACE_OID, name).hex[:13]

    ends = {item.id: type(item) for item in items if not isinstance(item, Link)}
    made: list[Suggestion] = []
    for item in items:
        new_id = str(own(item.id, type(item)))
        origin = replace(item.origin, source=source, decision=Decision.SUGGESTED, by="", at="")
        if isinstance(item, Event):
            arguments = tuple(
                replace(
                    each,
                    mention=own(each.mention, Mention),
                    event=own(each.event, Event),
                    origin=origin,
                )
                for each in item.arguments
            )
            made.append(replace(item, id=new_id, origin=origin, arguments=arguments))
        elif isinstance(item, Link):
            source_id, target_id = (
                str(own(end, ends.get(end, Mention))) for end in (item.source, item.target)
            )
            link = replace(item, id=new_id, origin=origin, source=source_id, target=target_id)
            made.append(link)
        else:
            made.append(replace(item, id=new_id, origin=origin))
    return made
