"""The versions of a project's schema, what each was made from, and how much of it is in use."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import UserError
from annotator.core.model import Event, Link, Mention, Span
from annotator.core.schema import Schema, schema_from
from annotator.core.schema_changes import (
    Move,
    Part,
    SchemaVersion,
    move_from,
    move_record,
    moved,
    moves_between,
)
from annotator.storage.rows import DECODING, MalformedRowError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.storage.sqlite import Database


class Lineage(NamedTuple):
    """The version that another was made from, by which moves, and the name of what was done."""

    base: int | None = None
    moves: tuple[Move, ...] = ()
    name: str = ""


class SchemaRow(NamedTuple):
    """A version of the schema as it is stored; ``record`` and ``moves`` are JSON."""

    version: int
    record: str
    base: int | None
    moves: str


class Use(NamedTuple):
    """What is in use: a name, and how often.

    ``of`` is of labels and types the words, of roles and attributes the event type or "@LABEL",
    of values "EVENT.attribute", "@LABEL.attribute" or the document label.
    """

    part: Part
    name: str
    of: str
    times: int


class Suggested(NamedTuple):
    """Suggestions that are alike: a name, the words, and how many."""

    part: Part
    name: str
    words: str
    times: int


def _moved_name(kind: str, name: str, words: str, moves: tuple[Move, ...]) -> str:
    """What a suggestion of this kind, name and words is called after these moves."""
    span = Span(((0, 1),), words)
    if kind == "mention":
        return moved(Mention("", name, span), moves).label
    if kind == "event":
        return moved(Event("", name, span), moves).type
    return moved(Link("", name, "", ""), moves).type


_IN_USE = """
    SELECT 'entity', label, surface, count(*) FROM mentions GROUP BY label, surface
    UNION ALL SELECT 'event', type, surface, count(*) FROM events GROUP BY type, surface
    UNION ALL SELECT 'role', role, type, count(*) FROM arguments
        JOIN events ON events.layer = arguments.layer AND events.id = arguments.event
        GROUP BY role, type
    UNION ALL SELECT 'attribute', key, events.type, count(*) FROM events, json_each(attributes)
        GROUP BY key, events.type
    UNION ALL SELECT 'value', json_each.value, events.type || '.' || key, count(*)
        FROM events, json_each(attributes) WHERE json_each.type = 'text'
        GROUP BY json_each.value, events.type, key
    UNION ALL SELECT 'attribute', key, '@' || label, count(*)
        FROM mentions, json_each(attributes) GROUP BY key, label
    UNION ALL SELECT 'value', json_each.value, '@' || label || '.' || key, count(*)
        FROM mentions, json_each(attributes) WHERE json_each.type = 'text'
        GROUP BY json_each.value, label, key
    UNION ALL SELECT 'link', type, '', count(*) FROM links GROUP BY type
    UNION ALL SELECT 'document_label', id, '', count(*) FROM labels GROUP BY id
    UNION ALL SELECT 'document_value', json_each.value, labels.id, count(*)
        FROM labels, json_each("values") GROUP BY json_each.value, labels.id
"""
_LAYERS_WITH = """
    SELECT layer FROM mentions WHERE label = ?1
    UNION SELECT layer FROM events WHERE type = ?1
    UNION SELECT layer FROM arguments WHERE role = ?1
    UNION SELECT layer FROM events, json_each(attributes) WHERE key = ?1 OR json_each.value = ?1
    UNION SELECT layer FROM mentions, json_each(attributes) WHERE key = ?1 OR json_each.value = ?1
    UNION SELECT layer FROM links WHERE type = ?1
    UNION SELECT layer FROM labels WHERE id = ?1
    UNION SELECT layer FROM labels, json_each("values") WHERE json_each.value = ?1
"""


class Schemas:
    """The schema's versions in one project file. Writing belongs inside ``with db.atomic()``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, version: int | None = None) -> Schema | None:
        """The newest version, or the one of this number; None where there is none."""
        query = (
            "SELECT record FROM schemas WHERE ?1 IS NULL OR version = ?1 "
            "ORDER BY version DESC LIMIT 1"
        )
        row = self._db.execute(query, [version]).fetchone()
        try:
            with DECODING:
                return schema_from(json.loads(row[0])) if row else None
        except UserError as error:  # it was sound when it was stored
            raise MalformedRowError(str(error)) from error

    def add(self, schema: Schema, at: str, lineage: Lineage) -> None:
        """Store a version."""
        record = json.dumps(schema.record | {"version": schema.version}, ensure_ascii=False)
        moves = json.dumps([move_record(each) for each in lineage.moves], ensure_ascii=False)
        self._db.execute(
            "INSERT INTO schemas (version, record, at, base, moves, name) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [schema.version, record, at, lineage.base, moves, lineage.name],
        )
        if lineage.base is not None:
            self.follow_in_suggestions()

    def keep_readable(self) -> bool:
        """Forget the versions that can't be read, as of a damaged file; whether any is left."""
        for number, record in self._db.execute("SELECT version, record FROM schemas").fetchall():
            try:
                schema_from(json.loads(record))
            except (UserError, TypeError, ValueError, KeyError, RecursionError):
                self._db.execute("DELETE FROM schemas WHERE version = ?", [number])
        return self.newest > 0

    def versions(self) -> dict[int, SchemaVersion]:
        """Every version by its number, oldest first."""
        query = "SELECT version, at, base, moves, name FROM schemas ORDER BY version"
        return {
            number: SchemaVersion(
                number, at, base, tuple(move_from(each) for each in json.loads(moves)), name
            )
            for number, at, base, moves, name in self._db.execute(query)
        }

    def stored(self) -> list[SchemaRow]:
        """Every version as it is stored, the oldest first."""
        query = "SELECT version, record, base, moves FROM schemas ORDER BY version"
        return [SchemaRow(*row) for row in self._db.execute(query)]

    @property
    def newest(self) -> int:
        """The number of the newest version; 0 where there is none."""
        return int(self._db.execute("SELECT coalesce(max(version), 0) FROM schemas").fetchone()[0])

    def moves_to(self, end: int, starts: Iterable[int]) -> dict[int, tuple[Move, ...]]:
        """The moves that lead from each of these versions to one."""
        starts = set(starts)
        if starts <= {end}:
            return dict.fromkeys(starts, ())
        versions = self.versions()
        return {start: moves_between(versions, start, end) for start in starts}

    def moves_from_first(self) -> tuple[Move, ...]:
        """The moves that lead from the version that all of this comes from to the newest one."""
        versions = self.versions()
        newest = first = self.newest
        while first in versions and (base := versions[first].base) is not None:
            first = base
        return moves_between(versions, first, newest)

    def in_use(self) -> list[Use]:
        """Every name that an annotation of any layer carries, and how many do."""
        return [Use(Part(row[0]), str(row[1]), *row[2:]) for row in self._db.execute(_IN_USE)]

    def suggested(self) -> list[Suggested]:
        """What is suggested, under today's names: kind, label, words, and how often."""
        query = (
            "SELECT CASE kind WHEN 'mention' THEN 'entity' ELSE kind END, label, "
            "coalesce(surface, ''), count(*) FROM suggestions GROUP BY kind, label, surface"
        )
        return [Suggested(Part(row[0]), *row[1:]) for row in self._db.execute(query)]

    def follow_in_suggestions(self) -> None:
        """Give the column by which suggestions are found the names of the newest version.

        Their bodies stay as they were proposed.
        """
        query = "SELECT DISTINCT schema_version FROM suggestions"
        starts = [row[0] for row in self._db.execute(query).fetchall()]
        moves = self.moves_to(self.newest, starts)

        @lru_cache(maxsize=65536)
        def name(kind: str, proposed: str, surface: str, version: int) -> str:
            return _moved_name(kind, proposed, surface, moves[version])

        self._db.conn.create_function("name_today", 4, name)
        self._db.execute(
            "UPDATE suggestions SET label = name_today(kind, "
            "coalesce(json_extract(body, '$.label'), json_extract(body, '$.type')), "
            "coalesce(surface, ''), schema_version)"
        )
        self._db.conn.create_function("name_today", 4, None)
        self._db.execute("DELETE FROM suggested_labels")  # its triggers know only of new rows
        self._db.execute(
            "INSERT INTO suggested_labels "
            "SELECT kind, label, document, count(*) FROM suggestions GROUP BY 1, 2, 3"
        )

    def fillings(self) -> list[tuple[str, str, str, int]]:
        """Event type, role and label of all arguments that a mention fills, and how many."""
        query = (
            "SELECT events.type, role, label, count(*) FROM arguments "
            "JOIN events ON events.layer = arguments.layer AND events.id = arguments.event "
            "JOIN mentions ON mentions.layer = arguments.layer AND mentions.id = mention "
            "GROUP BY events.type, role, label"
        )
        return [(row[0], row[1], row[2], row[3]) for row in self._db.execute(query)]

    def layers_with(self, names: Iterable[str]) -> set[int]:
        """The numbers of the layers in which anything is called by one of these names."""
        found: set[int] = set()
        for name in names:
            found.update(row[0] for row in self._db.execute(_LAYERS_WITH, [name]))
        return found
