"""A note, question or flag as it is listed over a whole project."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note with where it is. ``start`` is a code point; -1 for a note on the document.

    ``words`` are those of the mention or trigger that it is about, "" where there are none. A
    flag's reason comes as a note without an id. ``by`` names somebody else whose note it is.
    """

    document: int
    document_id: str
    title: str
    id: str
    text: str
    target: str | None
    is_question: bool
    is_resolved: bool
    words: str
    start: int
    at: str
    by: str = ""

    @property
    def is_mine(self) -> bool:
        """Whether it may be changed: a note, and one's own."""
        return bool(self.id) and not self.by
