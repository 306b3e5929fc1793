"""What a version of the schema has, in a few lines."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from annotator.core.labels import shown_name
from annotator.core.wording import count, headed

if TYPE_CHECKING:
    from annotator.core.schema import Schema


def summary(schema: Schema) -> str:
    """A version in a few lines of rich text."""

    def names_of(each: object) -> str:
        name = str(getattr(each, "name", ""))
        return escape(name) if getattr(each, "active", True) else f"<s>{escape(name)}</s>"

    parts = [f"<p><b style='font-weight:600'>{escape(schema.title or schema.id)}</b></p>"]
    for words, found in (
        (count(len(schema.entities), "entity label"), schema.entities),
        (count(len(schema.events), "event type"), schema.events),
        (count(len(schema.attributes), "attribute"), schema.attributes),
        (count(len(schema.links), "link"), schema.links),
        (count(len(schema.document_labels), "document label"), schema.document_labels),
    ):
        if found:
            listed = ", ".join(names_of(each) for each in found)
            parts.append(f"<p>{headed(words, listed)}</p>")
    for event in schema.events:
        roles = ", ".join(escape(role.name) for role in event.roles)
        if roles:
            parts.append(f"<p style='margin:2px 0'>{escape(shown_name(event.name))}: {roles}</p>")
    return "".join(parts)
