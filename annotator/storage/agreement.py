"""What all layers hold, as columns: to compare annotators, a row an annotation would be too slow.

Most queries give one row a layer, and each column of it the values of all annotations of that layer
in the same order: numbers parted by commas, words by ``BETWEEN``. SQLite makes these strings and
numpy reads them ten times faster than Python could handle a row for each annotation.

A span and an origin are one number: ``start << 34 | end << 2 | origin``, in code points. The origin
is 1 for a suggestion accepted as it was, 2 for a corrected one, 0 for what was added. What hardly
anything has is counted, and read by itself where it is there: fragments (JSON) and attributes
(JSON), empty for those without.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.storage.sqlite import Database

BETWEEN = "\x1f"  # no name, and no JSON, holds the sign that parts units

Row = tuple[Any, ...]


class ComparedLayer(NamedTuple):
    """A layer in which something was done; ``finished`` is empty where it isn't done."""

    number: int
    document: int
    annotator: str
    is_gold: bool
    is_done: bool
    seconds: float
    updated: str
    finished: str


class ComparedDocument(NamedTuple):
    """A document, by number; ``length`` in code points."""

    number: int
    id: str
    title: str
    words: int
    length: int


def _first(column: str, *tables: str) -> str:
    """The column of the first table that has one in this row."""
    columns = [f"{table}.{column}" for table in tables]
    return f"coalesce({', '.join(columns)})" if len(columns) > 1 else columns[0]


def _spans(origin: str, *tables: str) -> str:
    start, end = _first("start", *tables), _first('"end"', *tables)
    return f"group_concat(({start} << 34) | ({end} << 2) | ({origin}))"


def _words(expression: str) -> str:
    return f"group_concat({expression}, char(31))"


def _fragments(*tables: str) -> str:
    return _first("fragments", *tables)


_ORIGIN = "(a.decision = 'accepted') + 2 * (a.decision = 'corrected')"
# grouped by what the tables are sorted by, so that SQLite need not sort their rows
_AMONG = "a.layer IN (SELECT value FROM json_each(?1))"
_WANTED = f"FROM {{table}} AS a WHERE {_AMONG}"
_SELECT = "SELECT a.layer, count(*), {columns} {source} GROUP BY a.layer"
_ARGUMENTS = f"""
    FROM arguments AS a
    CROSS JOIN events AS e ON e.layer = a.layer AND e.id = a.event
    LEFT JOIN mentions AS m ON m.layer = a.layer AND m.id = a.mention
    LEFT JOIN events AS f ON f.layer = a.layer AND f.id = a.filler_event
    WHERE {_AMONG}
"""
_LINKS = f"""
    FROM links AS a
    LEFT JOIN mentions AS m ON m.layer = a.layer AND m.id = a."from"
    LEFT JOIN events AS e ON e.layer = a.layer AND e.id = a."from"
    LEFT JOIN mentions AS n ON n.layer = a.layer AND n.id = a."to"
    LEFT JOIN events AS f ON f.layer = a.layer AND f.id = a."to"
    WHERE {_AMONG} AND coalesce(m.id, e.id) IS NOT NULL AND coalesce(n.id, f.id) IS NOT NULL
"""


class Agreement:
    """The columns of one project file. Nothing here writes."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def layers(self) -> list[ComparedLayer]:
        """Every layer in which something was done, in document order."""
        query = """
            SELECT layers.number, document, annotators.name, role = 'gold', status = 'done',
                   seconds, updated, coalesce(finished, '')
            FROM layers JOIN annotators ON annotators.id = layers.annotator
            WHERE standing > 0 OR status = 'done'
            ORDER BY document, annotators.name, layers.number
        """
        return [
            ComparedLayer(row[0], row[1], row[2], bool(row[3]), bool(row[4]), *row[5:])
            for row in self._db.execute(query)
        ]

    def documents(self, numbers: Iterable[int]) -> list[ComparedDocument]:
        """These documents, in the order of their numbers."""
        query = (
            "SELECT number, id, coalesce(nullif(title, ''), name), words, length FROM documents "
            "WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number"
        )
        return list(map(ComparedDocument._make, self._run(query, numbers)))

    def texts(self, numbers: Sequence[int]) -> list[str]:
        """The texts of documents, in the order of their numbers."""
        query = (
            "SELECT text FROM texts WHERE document IN (SELECT value FROM json_each(?)) "
            "ORDER BY document"
        )
        return [row[0] for row in self._run(query, numbers)]

    def entities(self, layers: Iterable[int]) -> Iterator[Row]:
        """Layer, how many mentions, spans, labels; how many with fragments, with attributes."""
        return self._run(_marks("mentions", "label"), layers)

    def events(self, layers: Iterable[int]) -> Iterator[Row]:
        """The same of events: the spans of their triggers, their types."""
        return self._run(_marks("events", "type"), layers)

    def odd_marks(self, layers: Iterable[int], *, events: bool) -> Iterator[Row]:
        """Layer, how many, fragments and attributes of the mentions, or of the events."""
        columns = [_words(f"coalesce(a.{each}, '')") for each in ("fragments", "attributes")]
        source = _WANTED.format(table="events" if events else "mentions")
        return self._run(_SELECT.format(columns=", ".join(columns), source=source), layers)

    def arguments(self, layers: Iterable[int]) -> Iterator[Row]:
        """Layer, how many arguments; spans and types of their events, spans of their fillers,
        roles; how many have fragments on either side."""
        columns = (
            *(_spans("0", "e"), _words("e.type")),
            *(_spans(_ORIGIN, "m", "f", "a"), _words("a.role")),
            f"count(coalesce({_fragments('e')}, {_fragments('m', 'f', 'a')}))",
        )
        return self._run(_SELECT.format(columns=", ".join(columns), source=_ARGUMENTS), layers)

    def odd_arguments(self, layers: Iterable[int]) -> Iterator[Row]:
        """Layer, how many arguments; fragments of their events, and of their fillers."""
        sides = [_fragments("e"), _fragments("m", "f", "a")]
        columns = ", ".join(_words(f"coalesce({each}, '')") for each in sides)
        return self._run(_SELECT.format(columns=columns, source=_ARGUMENTS), layers)

    def links(self, layers: Iterable[int]) -> Iterator[Row]:
        """Layer, how many links, types; spans of the first ends, spans of the second ones; how many
        have fragments at either end; whether the first, and the second ends, are events."""
        columns = (
            *(_words("a.type"), _spans(_ORIGIN, "m", "e"), _spans("0", "n", "f")),
            f"count(coalesce({_fragments('m', 'e')}, {_fragments('n', 'f')}))",
            *("group_concat(m.id IS NULL)", "group_concat(n.id IS NULL)"),
        )
        return self._run(_SELECT.format(columns=", ".join(columns), source=_LINKS), layers)

    def odd_links(self, layers: Iterable[int]) -> Iterator[Row]:
        """Layer, how many links; fragments of their first ends, and of their second ones."""
        sides = [_fragments("m", "e"), _fragments("n", "f")]
        columns = ", ".join(_words(f"coalesce({each}, '')") for each in sides)
        return self._run(_SELECT.format(columns=columns, source=_LINKS), layers)

    def labels(self, layers: Iterable[int]) -> Iterator[Row]:
        """Layer, name, values as JSON, origin: a row for each document label of a layer."""
        source = _WANTED.format(table="labels")
        query = f'SELECT a.layer, a.id, a."values", {_ORIGIN} {source}'
        return self._run(query, layers)

    def decisions(self, layers: Iterable[int]) -> Iterator[Row]:
        """Layer, how many suggestions it decided about: accepted, corrected, rejected."""
        kinds = ("accepted", "corrected", "rejected")
        columns = ", ".join(f"sum(a.decision = '{each}')" for each in kinds)
        source = _WANTED.format(table="decisions")
        return self._run(_SELECT.format(columns=columns, source=source), layers)

    def state(self) -> str:
        """Another string after each change of any layer."""
        query = "SELECT count(*) || ' ' || sum(revision) || ' ' || max(updated) FROM layers"
        return str(self._db.execute(query).fetchone()[0])

    def _run(self, query: str, numbers: Iterable[int]) -> Iterator[Row]:
        return iter(self._db.execute(query, [json.dumps(list(numbers))]))


def _marks(table: str, label: str) -> str:
    columns = (
        *(_spans(_ORIGIN, "a"), _words(f"a.{label}")),
        *("count(a.fragments)", "count(a.attributes)"),
    )
    return _SELECT.format(columns=", ".join(columns), source=_WANTED.format(table=table))
