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
        query = f"""
            SELECT kind, words, label, sum(accepted), sum(rejected), sum(passed),
                   count(DISTINCT CASE WHEN accepted THEN layers.document END)
            FROM lessons JOIN layers ON layers.number = lessons.layer
            WHERE first IN (SELECT value FROM json_each(?1))
              AND layers.document != (SELECT number FROM documents WHERE id = ?2) AND {_TEACHES}
            GROUP BY kind, words, label"""
        found: Lessons = defaultdict(dict)
        values = [json.dumps(sorted(firsts)), document_id]
        for kind, words, label, *numbers in self._db.execute(query, values):
            found[Words(kind, words)][label] = Tally(*numbers)
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

    def waiting(self, limit: int) -> list[int]:
        """The finished layers that have not taught what they say now, by number, so many."""
        query = """
            SELECT layers.number FROM layers LEFT JOIN taught ON layer = layers.number
            WHERE status = 'done' AND taught.revision IS NOT layers.revision
            ORDER BY layers.number LIMIT ?"""
        return [row[0] for row in self._db.execute(query, [limit])]

    def is_shared(self, document_id: str) -> bool:
        """Whether several people annotate a document, or it was handed out."""
        query = """
            SELECT EXISTS (SELECT 1 FROM handed WHERE handed.document = documents.number)
                OR (SELECT count(*) FROM layers WHERE layers.document = documents.number
                    AND role = 'annotator') > 1
            FROM documents WHERE id = ?"""
        row = self._db.execute(query, [document_id]).fetchone()
        return bool(row and row[0])
