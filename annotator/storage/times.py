"""Time in the file: when an annotator worked, what was finished when, what each edit took.

Times are UTC, ISO 8601, as everywhere in the file; all durations are active seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.storage.sqlite import Database

QUARTER = 900  # seconds
_ME = "(SELECT id FROM annotators WHERE name = ?1)"


@dataclass(frozen=True, slots=True)
class Finished:
    """A document that an annotator has done: when, its words, the active seconds it took."""

    document_id: str
    title: str
    at: str
    words: int
    seconds: float


class Times:
    """The times of one project file. Writing belongs inside ``with db.atomic()``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add_worked(self, annotator: str, moment: float, seconds: float) -> None:
        """More active time, that ended at a moment (seconds since 1970)."""
        self._db.execute(
            f"INSERT INTO worked VALUES ({_ME}, ?2, ?3) "
            "ON CONFLICT DO UPDATE SET seconds = seconds + ?3",
            [annotator, int(moment // QUARTER), seconds],
        )

    def worked(self, annotator: str, since: float = 0.0) -> list[tuple[float, float]]:
        """(Start in seconds since 1970, active seconds) of the quarter hours with work in them.

        What was done in packages counts as far as they came back.
        """
        query = f"""
            SELECT quarter, sum(seconds) FROM (
                SELECT quarter, seconds FROM worked WHERE annotator = {_ME}
                UNION ALL SELECT quarter, seconds FROM packages
                JOIN worked_elsewhere ON package = packages.id WHERE annotator = {_ME})
            WHERE quarter >= ?2 GROUP BY quarter ORDER BY quarter
        """
        rows = self._db.execute(query, [annotator, int(since // QUARTER)])
        return [(row[0] * QUARTER, row[1]) for row in rows]

    def seconds(self, annotator: str) -> float:
        """All the active time of an annotator on the documents of this project."""
        query = (
            f"SELECT coalesce(sum(seconds), 0) FROM layers WHERE annotator = {_ME} "
            "AND role = 'annotator'"
        )
        return float(self._db.execute(query, [annotator]).fetchone()[0])

    def finished(self, annotator: str, since: str = "", limit: int = -1) -> list[Finished]:
        """What an annotator has done since a time, the last first, at most so many."""
        query = f"""
            SELECT documents.id, title, finished, words, seconds FROM layers
            JOIN documents ON documents.number = layers.document
            WHERE annotator = {_ME} AND role = 'annotator' AND finished >= ?2
            ORDER BY finished DESC LIMIT ?3
        """
        return [Finished(*row) for row in self._db.execute(query, [annotator, since, limit])]

    def edits(self, annotator: str, since: str = "") -> Iterator[tuple[str, float, str, str]]:
        """The edits that are known to have taken time, but for steps over many documents.

        Each has a name, seconds, what it changed and (kind, label) of the suggestions that it
        rejected, both as JSON. No one decision took the time of a step.
        """
        query = """
            SELECT name, edits.seconds, edits.body, CASE name WHEN 'reject' THEN (
                SELECT json_group_array(json_array(s.kind, s.label)) FROM json_each(edits.body)
                CROSS JOIN suggestions AS s ON s.document = layers.document
                AND s.id = json_extract(json_each.value, '$[1].id')
                AND json_extract(json_each.value, '$[1].kind') = 'verdict') ELSE '[]' END
            FROM edits JOIN layers ON layers.number = edits.layer
            WHERE by = ? AND at >= ? AND edits.kind = 'do' AND edits.seconds > 0 AND step IS NULL
        """
        yield from self._db.execute(query, [annotator, since])

    def decisions(self, annotator: str, since: str = "") -> list[tuple[Any, ...]]:
        """(Source, kind, label, decision, how many) of an annotator's decisions."""
        query = f"""
            SELECT s.source, s.kind, s.label, decisions.decision, count(*)
            FROM layers JOIN decisions ON decisions.layer = layers.number
            JOIN suggestions AS s ON s.document = layers.document AND s.id = decisions.suggestion
            WHERE annotator = {_ME} AND role = 'annotator' AND decisions.at >= ?2
            GROUP BY 1, 2, 3, 4
        """
        return list(self._db.execute(query, [annotator, since]))
