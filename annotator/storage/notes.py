"""Notes, questions and flags over the whole project, without loading a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.notes import NoteRow

if TYPE_CHECKING:
    from annotator.storage.sqlite import Database

_MINE = """layers.role = 'annotator'
    AND layers.annotator = (SELECT id FROM annotators WHERE name = ?)"""


class Notes:
    """The notes and flags of one project file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_annotator(self, annotator: str) -> list[NoteRow]:
        """An annotator's notes and flags, in the order of documents and of their texts."""
        query = f"""
            SELECT documents.number, documents.id, title, notes.id, notes.text, target, question,
                   resolved, coalesce(mentions.surface, events.surface, suggestions.surface, ''),
                   coalesce(mentions.start, events.start, suggestions.start, -1) AS place, notes.at
            FROM notes JOIN layers ON layers.number = notes.layer
            JOIN documents ON documents.number = layers.document
            LEFT JOIN mentions ON mentions.layer = notes.layer AND mentions.id = target
            LEFT JOIN events ON events.layer = notes.layer AND events.id = target
            LEFT JOIN suggestions ON suggestions.document = documents.number
                AND suggestions.id = target
            WHERE {_MINE}
            UNION ALL
            SELECT documents.number, documents.id, title, '', flag, NULL, 0, 0, '', -2, updated
            FROM layers JOIN documents ON documents.number = layers.document
            WHERE flag IS NOT NULL AND {_MINE}
            ORDER BY documents.number, place, 11, 4
        """
        found = self._db.execute(query, [annotator, annotator])
        return [_note_row(row) for row in found]

    def texts(self, annotator: str) -> list[tuple[int, str]]:
        """(Number of the document, text) of an annotator's notes."""
        query = f"""SELECT document, text FROM notes JOIN layers ON layers.number = notes.layer
            WHERE {_MINE}"""
        return [(row[0], row[1]) for row in self._db.execute(query, [annotator])]

    def questions(self, annotator: str) -> dict[str, int]:
        """The documents with notes by id, each with how many questions wait there."""
        query = f"""SELECT documents.id, sum(question AND NOT resolved)
            FROM notes JOIN layers ON layers.number = notes.layer
            JOIN documents ON documents.number = layers.document WHERE {_MINE} GROUP BY 1"""
        return {row[0]: row[1] for row in self._db.execute(query, [annotator])}


def _note_row(row: tuple[Any, ...]) -> NoteRow:
    number, document_id, title, note_id, text, target, question, resolved, words, start, at = row
    asked, answered = bool(question), bool(resolved)
    place = max(start, -1)
    return NoteRow(
        number, document_id, title, note_id, text, target, asked, answered, words, place, at
    )
