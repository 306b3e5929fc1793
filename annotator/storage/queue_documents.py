"""The documents of a queue as they lie in the file: single ones at once, whole columns packed.

A hundred thousand rows take longer to hand over than to find, so a column comes as one string.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from annotator.core.queue_documents import NO_FACTS
from annotator.storage.database import told_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.storage.sqlite import Database

FACTS = "SELECT id, title, words, suggested, number, length FROM documents "
_LAYER = """role = 'annotator' AND annotator = (SELECT id FROM annotators WHERE name = ?1)"""
_SCORED = "(figures.scored - coalesce(layers.scored, 0))"  # of what is undecided
_DOUBT = f"""
    CASE WHEN {_SCORED} > 0 THEN
    (figures.doubt - coalesce(layers.doubt, 0) + {_SCORED} / 2) / {_SCORED} END
"""


def columns(db: Database, query: str, values: Sequence[Any] = ()) -> list[list[Any]]:
    """The columns of whole numbers, or words of JSON, that a query finds. It has no NULL."""
    names = [each[0] for each in db.conn.execute(f"{query} LIMIT 0", values).description]
    packed = ", ".join(f"group_concat({name})" for name in names)
    row = db.conn.execute(f"SELECT {packed} FROM ({query})", values).fetchone()
    return [json.loads(f"[{column or ''}]") for column in row]


def doubt_of(db: Database, annotator: str, number: int) -> int | None:
    """The doubt about one document, in millionths; see core's Documents."""
    query = f"""SELECT {_DOUBT} FROM figures LEFT JOIN layers
        ON layers.document = figures.document AND {_LAYER} WHERE figures.document = ?2"""
    found = db.conn.execute(query, [annotator, number]).fetchone()
    return found[0] if found else None


class FileDocuments:
    """The documents of a project file, for one annotator, as core's Documents.

    What came into the file later is left out, what was taken out meanwhile has nothing.
    """

    def __init__(self, db: Database, path: Path, annotator: str) -> None:
        self._db = db
        self._path = path
        self._annotator = annotator
        query = "SELECT number, words, suggested FROM documents ORDER BY number"
        self.numbers, self.words, self.suggested = columns(db, query)
        self._last = self.numbers[-1] if self.numbers else 0

    def facts(self, number: int) -> tuple[Any, ...]:
        """The columns of DocumentFacts."""
        with told_in_words(self._path):
            found = self._db.conn.execute(f"{FACTS} WHERE number = ?", [number]).fetchone()
        return found or NO_FACTS._replace(number=number)

    def number_of(self, document_id: str) -> int | None:
        """A document's number, or None for an unknown one."""
        query = "SELECT number FROM documents WHERE id = ?"
        with told_in_words(self._path):
            found = self._db.conn.execute(query, [document_id]).fetchone()
        return found[0] if found else None

    def titles(self) -> list[str]:
        """All titles, folded."""
        query = """SELECT json_group_array(title)
            FROM (SELECT title FROM documents WHERE number <= ? ORDER BY number)"""
        with told_in_words(self._path):
            packed = self._db.conn.execute(query, [self._last]).fetchone()[0]
            folded = json.loads(packed.casefold())  # in JSON nothing but the titles has capitals
            return self._in_place(folded, "SELECT number FROM documents", "")

    def _in_place(self, values: list[Any], query: str, missing: Any) -> list[Any]:
        """These values with one for each document, though some were taken out meanwhile."""
        if len(values) == len(self.numbers):
            return values
        query = f"SELECT number FROM ({query}) WHERE number <= {self._last} ORDER BY number"
        (numbers,) = columns(self._db, query)
        found = dict(zip(numbers, values, strict=True))
        return [found.get(number, missing) for number in self.numbers]

    def doubt(self, number: int) -> int | None:
        """The doubt about one document, or None."""
        with told_in_words(self._path):
            return doubt_of(self._db, self._annotator, number)

    def doubts(self) -> list[int | None]:
        """The doubts about all documents."""
        every = """SELECT coalesce((doubt + scored / 2) / nullif(scored, 0), 'null') AS value
            FROM (SELECT * FROM figures WHERE document <= ? ORDER BY document)"""
        mine = f"""SELECT layers.document AS number, coalesce({_DOUBT}, 'null') AS value
            FROM layers JOIN figures ON figures.document = layers.document
            WHERE layers.scored > 0 AND {_LAYER}"""
        with told_in_words(self._path):
            (found,) = columns(self._db, every, [self._last])
            found = self._in_place(found, "SELECT document AS number FROM figures", None)
            numbers, doubts = columns(self._db, mine, [self._annotator])
        for number, doubt in zip(numbers, doubts, strict=True):
            place = bisect_left(self.numbers, number)
            if place < len(found):
                found[place] = doubt
        return found
