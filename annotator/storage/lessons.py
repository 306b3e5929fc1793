"""What finished layers teach, as rows that are summed for the words of a text."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.core.memory import Tally, Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.memory import Lessons
    from annotator.storage.sqlite import Database

# Of a document that was settled only the gold layer teaches.
_TEACHES = """layers.status = 'done' AND (layers.role = 'gold' OR NOT EXISTS (
    SELECT 1 FROM layers AS gold WHERE gold.document = layers.document
    AND gold.role = 'gold' AND gold.status = 'done'))"""


class LessonRows:
    """The lessons of one project file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def about(self, firsts: Iterable[str], document_id: str) -> Lessons:
        """What finished layers of other documents teach about words with these first tokens."""
        found: Lessons = defaultdict(dict)
        query = """
            SELECT kind, words, label, accepted, rejected, passed, layers FROM learned
            WHERE first IN (SELECT value FROM json_each(?)) AND accepted + rejected + passed > 0"""
        values = [json.dumps(sorted(firsts))]
        for kind, words, label, *numbers in self._db.execute(query, values):
            found[Words(kind, words)][label] = Tally(*numbers)
        query = """
            SELECT kind, words, label, accepted, rejected, passed, accepted > 0 FROM lessons
            JOIN layers ON layers.number = lessons.layer
            WHERE layers.document = (SELECT number FROM documents WHERE id = ?)"""
        for kind, words, label, *numbers in self._db.execute(query, [document_id]):
            known = found.get(Words(kind, words), {})
            if label in known:
                known[label] -= Tally(*numbers)
        return dict(found)

    def teach(self, layer: int, revision: int, lessons: Lessons) -> None:
        """Keep what a layer teaches at this revision, instead of what it taught before."""
        self._db.execute("DELETE FROM lessons WHERE layer = ?", [layer])
        self._db.conn.executemany(
            "INSERT INTO lessons VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (layer, words.kind, words.first, words.words, label, tally.accepted,
                 tally.rejected, tally.passed)
                for words, labels in lessons.items()
                for label, tally in labels.items()
            ],
        )  # fmt: skip
        self._db.execute("INSERT OR REPLACE INTO taught VALUES (?, ?)", [layer, revision])

    def forget(self, layer: int) -> None:
        """Take back what a layer taught: it is not finished any more, or was settled."""
        self._db.execute("DELETE FROM lessons WHERE layer = ?", [layer])
        self._db.execute("DELETE FROM taught WHERE layer = ?", [layer])

    def forget_all(self) -> None:
        """Take back everything: all layers that teach wait again."""
        for table in ("lessons", "learned", "taught"):
            self._db.execute(f"DELETE FROM {table}")

    def waiting(self, limit: int) -> list[tuple[int, bool]]:
        """The layers that have not taught what they say now, by number, at most so many.

        With each whether it is to teach: otherwise what it taught is to be taken back.
        """
        query = f"""
            SELECT layers.number, {_TEACHES} AS teaches
            FROM layers LEFT JOIN taught ON layer = layers.number
            WHERE CASE WHEN {_TEACHES} THEN taught.revision IS NOT layers.revision
                ELSE taught.revision IS NOT NULL END
            ORDER BY layers.number LIMIT ?"""
        return [(row[0], bool(row[1])) for row in self._db.execute(query, [limit])]

    def is_shared(self, document_id: str) -> bool:
        """Whether several people annotate a document, or it was handed out."""
        query = """
            SELECT EXISTS (SELECT 1 FROM handed WHERE handed.document = documents.number)
                OR (SELECT count(*) FROM layers WHERE layers.document = documents.number
                    AND role = 'annotator') > 1
            FROM documents WHERE id = ?"""
        row = self._db.execute(query, [document_id]).fetchone()
        return bool(row and row[0])
