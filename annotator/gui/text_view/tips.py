"""What a mark's tip says: its whole label, and why it was suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.model import Note
from annotator.gui.text_view.labels import label_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.schema import Schema
    from annotator.core.session import Mark, Session


def tip_of(schema: Schema, mark: Mark, notes: Sequence[str] = ()) -> str:
    """The words of a mark's tip, its notes last."""
    lines = [label_text(schema, mark)]
    origin = mark.item.origin
    if mark.suggested:
        score = "" if origin.score is None else f", {origin.score:.0%} sure"
        lines.append(f"Suggested by {origin.source}{score}")
        if origin.why:
            lines.append(origin.why)
    return "\n".join([*lines, *notes])


def notes_about(session: Session, item_id: str) -> list[str]:
    """The notes and questions on an annotation, each in a line."""
    notes = [each for each in session.layer.all(Note) if each.target == item_id]
    return [f"{_kind(each)}: {each.text}" for each in notes]


def _kind(note: Note) -> str:
    if not note.is_question:
        return "Note"
    return "Answered question" if note.is_resolved else "Question"
