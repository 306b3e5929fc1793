"""The queue in the file: its rows, and which documents have something, without loading a layer.

``number`` is a document's number in the file. "Mine" is the layer of one annotator, by name.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.queue import QueueRow, QueueRows
from annotator.core.queue_documents import HeldDocuments
from annotator.storage.queue_documents import FACTS, FileDocuments, columns, doubt_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from annotator.storage.sqlite import Database

_LAYERS = """
    SELECT document, decided, CASE WHEN status = 'todo' AND standing > 0 THEN 'doing'
           ELSE status END, coalesce(flag, ''), seconds
    FROM layers WHERE role = 'annotator'
    AND annotator = (SELECT id FROM annotators WHERE name = ?)
"""
_DISAGREEMENT = "SELECT document, disagreement FROM figures WHERE disagreement IS NOT NULL"
_MINE = "annotator = (SELECT id FROM annotators WHERE name = ?1) AND role = 'annotator'"


class Queue:
    """The queue of one project file. Writing belongs inside ``with db.atomic()``."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def rows(self, annotator: str) -> QueueRows:
        """Every document with one annotator's progress, in document order.

        The file stays in use: what isn't asked for now is read when it is.
        """
        run = self._db.execute
        return QueueRows(
            FileDocuments(self._db, self._path, annotator),
            {row[0]: row for row in run(_LAYERS, [annotator])},
            dict(run(_DISAGREEMENT).fetchall()),
        )

    def row(self, annotator: str, document_id: str) -> QueueRow | None:
        """One document's row, or None where there is no such document."""
        run = self._db.execute
        found = run(FACTS + "WHERE id = ?", [document_id]).fetchall()
        if not found:
            return None
        number = found[0][4]
        doubt = doubt_of(self._db, annotator, number)
        return QueueRows(
            HeldDocuments(found, {} if doubt is None else {number: doubt}),
            {row[0]: row for row in run(_LAYERS + "AND document = ?", [annotator, number])},
            dict(run(_DISAGREEMENT + " AND document = ?", [number]).fetchall()),
        )[0]

    def with_label(
        self, annotator: str, kind: str, label: str, begun: Collection[int], partly: list[int]
    ) -> set[int]:
        """The documents where the label stands: decided in my layer, or suggested and undecided.

        ``kind`` is "mention" or "event". ``begun`` are the numbers of the documents in which I
        decided something, ``partly`` of those among them in which something is undecided.
        """
        table, column = ("mentions", "label") if kind == "mention" else ("events", "type")
        decided = f"""
            SELECT DISTINCT layers.document FROM {table}
            JOIN layers ON layers.number = {table}.layer WHERE {table}.{column} = ?2 AND {_MINE}
        """
        # a suggestion that is decided stands no longer
        waiting = f"""
            SELECT DISTINCT s.document FROM json_each(?4)
            CROSS JOIN suggestions AS s
            ON s.document = json_each.value AND s.kind = ?3 AND s.label = ?2
            JOIN layers ON layers.document = s.document AND {_MINE}
            WHERE NOT EXISTS (
                SELECT 1 FROM decisions WHERE layer = layers.number AND suggestion = s.id)
        """
        suggested = (
            "SELECT document FROM suggested_labels WHERE kind = ?1 AND label = ?2 AND count > 0"
        )
        found = self._numbers(suggested, [kind, label])  # large: changed in place
        found.difference_update(begun)
        if partly:
            found |= self._numbers(waiting, [annotator, label, kind, json.dumps(partly)])
        found |= self._numbers(decided, [annotator, label])
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
        (numbers,) = columns(self._db, query, values)
        return set(numbers)

    # -- disagreement ---------------------------------------------------------------------------

    def to_compare(self) -> list[tuple[int, str, str]]:
        """(number, id, state of its layers) of documents whose disagreement isn't known as it is.

        Those are where two annotators or more have worked, and not all was compared since.
        """
        query = """
            SELECT worked.document, documents.id, state FROM (
                SELECT document, count(*) || ' ' || sum(revision) || ' ' || max(updated) AS state
                FROM layers WHERE role = 'annotator' AND standing > 0
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
                SELECT document FROM layers WHERE role = 'annotator' AND standing > 0
                GROUP BY document HAVING count(*) > 1)
        """
        gone = [row[0] for row in self._db.execute(query)]
        self._db.conn.executemany(
            "UPDATE figures SET disagreement = NULL, compared = NULL WHERE document = ?",
            [(each,) for each in gone],
        )
        return gone
