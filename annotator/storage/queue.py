"""The queue in the file: its rows, and which documents have something, without loading a layer.

``number`` is a document's number in the file. "Mine" is the layer of one annotator, by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.queue import QueueRow, QueueRows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.storage.sqlite import Database

_DOCUMENTS = "SELECT id, title, words, suggested, number, length FROM documents "
_LAYERS = """
    SELECT layers.document, decided, CASE WHEN status = 'todo' AND revision > 0 THEN 'doing'
           ELSE status END, coalesce(flag, ''), seconds,
           CASE WHEN figures.scored > layers.scored THEN (figures.doubt - layers.doubt)
                / (1000000.0 * (figures.scored - layers.scored)) END
    FROM layers JOIN figures ON figures.document = layers.document WHERE role = 'annotator'
    AND annotator = (SELECT id FROM annotators WHERE name = ?)
"""
_UNCERTAINTY = "SELECT document, doubt / (1000000.0 * scored) FROM figures WHERE scored > 0"
_DISAGREEMENT = "SELECT document, disagreement FROM figures WHERE disagreement IS NOT NULL"
_MINE = "annotator = (SELECT id FROM annotators WHERE name = ?1) AND role = 'annotator'"


class Queue:
    """The queue of one project file. Writing belongs inside ``with db.atomic()``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def rows(self, annotator: str) -> QueueRows:
        """Every document with one annotator's progress, in document order."""
        run = self._db.execute
        return QueueRows(
            run(_DOCUMENTS + "ORDER BY number").fetchall(),
            {row[0]: row for row in run(_LAYERS, [annotator])},
            dict(run(_UNCERTAINTY).fetchall()),
            dict(run(_DISAGREEMENT).fetchall()),
        )

    def row(self, annotator: str, document_id: str) -> QueueRow | None:
        """One document's row, or None where there is no such document."""
        run = self._db.execute
        found = run(_DOCUMENTS + "WHERE id = ?", [document_id]).fetchall()
        if not found:
            return None
        number = found[0][4]
        return QueueRows(
            found,
            {row[0]: row for row in run(_LAYERS + "AND layers.document = ?", [annotator, number])},
            dict(run(_UNCERTAINTY + " AND document = ?", [number]).fetchall()),
            dict(run(_DISAGREEMENT + " AND document = ?", [number]).fetchall()),
        )[0]

    def with_label(self, annotator: str, kind: str, label: str) -> set[int]:
        """The documents where the label stands: decided in my layer, or suggested and undecided.

        ``kind`` is "mention" or "event".
        """
        table, column = ("mentions", "label") if kind == "mention" else ("events", "type")
        decided = f"""
            SELECT DISTINCT layers.document FROM {table}
            JOIN layers ON layers.number = {table}.layer WHERE {table}.{column} = ?2 AND {_MINE}
        """
        # of layers in which somebody decided; a suggestion that is decided stands no longer
        waiting = f"""
            SELECT DISTINCT s.document FROM layers
            CROSS JOIN documents ON documents.number = layers.document
            CROSS JOIN suggestions AS s
            ON s.document = layers.document AND s.kind = ?3 AND s.label = ?2
            WHERE {_MINE} AND decided > 0 AND decided < suggested AND NOT EXISTS (
                SELECT 1 FROM decisions WHERE layer = layers.number AND suggestion = s.id)
        """
        begun = f"SELECT document FROM layers WHERE {_MINE} AND decided > 0"
        values = [annotator, label, kind]
        suggested = (
            "SELECT document FROM suggested_labels WHERE kind = ?1 AND label = ?2 AND count > 0"
        )
        found = self._numbers(suggested, [kind, label])  # large: changed in place
        found -= self._numbers(begun, values[:1])
        found |= self._numbers(waiting, values)
        found |= self._numbers(decided, values[:2])
        return found

    def with_notes(self, annotator: str, *, questions: bool) -> set[int]:
        """The documents where I wrote a note, or only those with a question of mine."""
        query = f"""
            SELECT DISTINCT document FROM notes JOIN layers ON layers.number = notes.layer
            WHERE {_MINE} AND question >= ?2
        """
        return self._numbers(query, [annotator, int(questions)])

    def containing(self, words: str) -> set[int]:
        """The documents whose text holds all these words, taken as beginnings of words.

        What people type is taken as words, never as a query language.
        """
        terms = words.replace('"', " ").replace("\0", " ").split()
        if not terms:
            return set()
        match = " ".join(f'"{term}"*' for term in terms)
        query = "SELECT rowid FROM texts_found WHERE texts_found MATCH ?"
        return self._numbers(query, [match])

    def _numbers(self, query: str, values: list[Any]) -> set[int]:
        # in one row, since a hundred thousand rows take longer to hand over than to find
        packed = f"WITH found (number) AS ({query}) SELECT group_concat(number) FROM found"
        (found,) = self._db.execute(packed, values).fetchone()
        return set(map(int, found.split(","))) if found else set()

    # -- disagreement ---------------------------------------------------------------------------

    def to_compare(self) -> list[tuple[int, str, str]]:
        """(number, id, state of its layers) of documents whose disagreement isn't known as it is.

        Those are where two annotators or more have worked, and not all was compared since.
        """
        query = """
            SELECT worked.document, documents.id, state FROM (
                SELECT document, count(*) || ' ' || sum(revision) || ' ' || max(updated) AS state
                FROM layers WHERE role = 'annotator' AND revision > 0
                GROUP BY document HAVING count(*) > 1) AS worked
            JOIN documents ON documents.number = worked.document
            JOIN figures ON figures.document = worked.document
            WHERE compared IS NOT state ORDER BY worked.document
        """
        return [(row[0], row[1], row[2]) for row in self._db.execute(query)]

    def keep_disagreements(self, found: Iterable[tuple[int, str, float | None]]) -> None:
        """Store (number, state of its layers, disagreement) of documents."""
        self._db.conn.executemany(
            "UPDATE figures SET disagreement = ?3, compared = ?2 WHERE document = ?1", list(found)
        )

    def forget_disagreements(self) -> list[int]:
        """Where fewer than two annotators have worked by now nothing is known; those numbers."""
        query = """
            SELECT document FROM figures WHERE compared IS NOT NULL AND document NOT IN (
                SELECT document FROM layers WHERE role = 'annotator' AND revision > 0
                GROUP BY document HAVING count(*) > 1)
        """
        gone = [row[0] for row in self._db.execute(query)]
        self._db.conn.executemany(
            "UPDATE figures SET disagreement = NULL, compared = NULL WHERE document = ?",
            [(each,) for each in gone],
        )
        return gone
