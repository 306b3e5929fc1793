"""The log of a layer as plain rows, by which two states of it are told apart and moved about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.storage.sqlite import Database


class LogRow(NamedTuple):
    """One row of a layer's log, as it is stored.

    ``undoes`` is the place in the log (the first row is 0) of the edit that was undone or done
    again. ``follows`` says that it only followed a change of the schema: nobody did it by hand.
    """

    kind: str
    undoes: int | None
    name: str
    body: str | None
    schema_version: int
    by: str
    at: str
    step: str | None
    seconds: float
    follows: bool = False


class StepFacts(NamedTuple):
    """A step that rows of a log are part of; the versions are None where it is not of a schema."""

    id: str
    name: str
    schema_before: int | None
    schema_after: int | None
    by: str
    at: str


_LOG = """
    SELECT number, kind, undoes, edits.name, body, schema_version, edits.by, edits.at, step,
           seconds, steps.schema_before IS NOT NULL
    FROM edits LEFT JOIN steps ON steps.id = step WHERE layer = ? ORDER BY number
"""
_STEPS = """
    SELECT DISTINCT steps.id, steps.name, schema_before, schema_after, steps.by, steps.at
    FROM edits CROSS JOIN steps ON steps.id = step WHERE layer = ? ORDER BY steps.id
"""


def read_log(db: Database, layer: int) -> list[LogRow]:
    """The log of a layer, by its number. Raises KeyError where a row undoes what is not there."""
    places: dict[int, int] = {}
    found = []
    for place, row in enumerate(db.conn.execute(_LOG, [layer])):
        number, kind, undoes = row[:3]
        places[number] = place
        target = None if undoes is None else places[undoes]
        found.append(LogRow._make((kind, target, *row[3:10], bool(row[10]))))
    return found


def read_steps(db: Database, layer: int) -> list[StepFacts]:
    """The steps that a layer's log is part of."""
    return list(map(StepFacts._make, db.conn.execute(_STEPS, [layer])))


def write_log(db: Database, layer: int, log: Iterable[LogRow]) -> None:
    """Replace the log of a layer. The steps are there already."""
    db.execute("DELETE FROM edits WHERE layer = ?", [layer])
    query = "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'edits'"
    first = db.execute(query).fetchone()[0]
    rows = []
    for place, row in enumerate(log):
        target = None if row.undoes is None else first + row.undoes
        rows.append((first + place, layer, row.kind, target, *row[2:9]))
    db.conn.executemany(
        "INSERT INTO edits (number, layer, kind, undoes, name, body, schema_version, by, at, step, "
        "seconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def add_steps(db: Database, steps: Iterable[StepFacts]) -> None:
    """Make steps known; those that are there already stay as they are."""
    db.conn.executemany("INSERT OR IGNORE INTO steps VALUES (?, ?, ?, ?, ?, ?)", steps)


def remove_empty_steps(db: Database, step_ids: Iterable[str]) -> None:
    """Forget those of these steps that no log has a part in, unless they made a schema."""
    db.conn.executemany(
        "DELETE FROM steps WHERE id = ?1 AND schema_after IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM edits WHERE step = ?1)",
        [(each,) for each in step_ids],
    )
