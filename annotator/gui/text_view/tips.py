"""What a mark's tip says: its whole label, and why it was suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.text_view.labels import label_text

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.core.session import Mark


def tip_of(schema: Schema, mark: Mark) -> str:
    """The words of a mark's tip."""
    lines = [label_text(schema, mark)]
    origin = mark.item.origin
    if mark.suggested:
        score = "" if origin.score is None else f", {origin.score:.0%} sure"
        lines.append(f"Suggested by {origin.source}{score}")
        if origin.why:
            lines.append(origin.why)
    return "\n".join(lines)
