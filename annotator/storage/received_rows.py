"""What a received package says, each value checked for its kind and size before it is handed on.

Everything here raises one of ``MALFORMED``, or what SQLite raises, where a value is not what it
has to be.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.model import Role
from annotator.storage.layer_logs import LogRow, StepFacts, read_log, read_steps
from annotator.storage.layers import Layers
from annotator.storage.project_file import PACKAGE_FACT
from annotator.storage.schemas import SchemaRow

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.model import Item
    from annotator.storage.sqlite import Database

MALFORMED = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)
_NAME = 2000  # characters of a name, an id, a time
_BODY = 20_000_000
_SECONDS = 10_000_000.0
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_QUARTER = 900.0
_KINDS = ("do", "undo", "redo")


class Claim(NamedTuple):
    """What a package says of itself; ``package`` is empty where it is a project, not a package."""

    project: str
    title: str
    package: str
    hand_out: str = ""
    at: str = ""
    annotator_id: str = ""
    annotator: str = ""
    file: str = ""


class ReceivedLayer(NamedTuple):
    """A layer in a package, without what it holds; ``number`` is its number there."""

    number: int
    document_id: str
    sha256: str
    title: str
    annotator_id: str
    annotator: str
    role: Role
    revision: int
    seconds: float
    caret: int
    scroll: float
    updated: str


class ReceivedPackage:
    """A received package for reading."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._layers = Layers(db)
        self.path = path

    def claim(self) -> Claim:
        """What the package says of itself."""
        facts = {name: self._fact(name) for name in ("id", "title", PACKAGE_FACT)}
        plain = Claim(facts["id"], facts["title"], facts[PACKAGE_FACT])
        if not plain.package:
            return plain
        row = self._db.execute(
            "SELECT hand_out, hand_outs.at, annotators.id, annotators.name, file FROM packages "
            "JOIN hand_outs ON hand_outs.id = hand_out "
            "JOIN annotators ON annotators.id = annotator WHERE packages.id = ?",
            [plain.package],
        ).fetchone()
        hand_out, at, annotator_id, annotator, file = map(_name, row)
        return Claim(*plain[:3], hand_out, _time(at), annotator_id, annotator, file)

    def _fact(self, name: str) -> str:
        row = self._db.execute("SELECT value FROM project WHERE name = ?", [name]).fetchone()
        return _name(row[0]) if row else ""

    def given(self) -> list[tuple[str, bool, None]]:
        """(Document id, blind, nothing) of what was handed out, in order."""
        query = (
            "SELECT documents.id, blind FROM handed JOIN documents ON number = document "
            "ORDER BY place"
        )
        return [(_name(row[0]), bool(_whole(row[1])), None) for row in self._db.execute(query)]

    def document_count(self) -> int:
        """How many documents there are."""
        return _whole(self._db.execute("SELECT count(*) FROM documents").fetchone()[0])

    def text(self, document_id: str) -> str:
        """The text of a document."""
        query = "SELECT text FROM texts JOIN documents ON number = document WHERE documents.id = ?"
        return _text(self._db.execute(query, [document_id]).fetchone()[0], _BODY * 2)

    def layer_numbers(self) -> list[int]:
        """The numbers of all layers, in the order of the documents."""
        query = "SELECT number FROM layers ORDER BY document, number"
        return [_whole(row[0]) for row in self._db.execute(query)]

    def layer(self, number: int) -> ReceivedLayer:
        """One layer."""
        query = """
            SELECT layers.number, documents.id, sha256, title, annotators.id, annotators.name, role,
                   revision, seconds, caret, scroll, updated
            FROM layers LEFT JOIN documents ON documents.number = document
            LEFT JOIN annotators ON annotators.id = annotator WHERE layers.number = ?
        """
        return _layer(self._db.execute(query, [number]).fetchone())

    def items(self, layer: int) -> list[Item]:
        """The items of a layer as they are stored."""
        return self._layers.items(layer)

    def log(self, layer: int) -> list[LogRow]:
        """The log of a layer."""
        return [_log_row(row) for row in read_log(self._db, layer)]

    def steps(self, layer: int) -> list[StepFacts]:
        """The steps that a layer's log is part of."""
        return [
            StepFacts(
                _name(each.id),
                _name(each.name),
                None if each.schema_before is None else _whole(each.schema_before),
                None if each.schema_after is None else _whole(each.schema_after),
                _name(each.by),
                _time(each.at),
            )
            for each in read_steps(self._db, layer)
        ]

    def schemas(self) -> list[SchemaRow]:
        """All versions of the schema, the oldest first."""
        query = "SELECT version, record, base, moves FROM schemas ORDER BY version"
        return [
            SchemaRow(
                _whole(version),
                _text(record, _BODY),
                None if base is None else _whole(base),
                _text(moves, _BODY),
            )
            for version, record, base, moves in self._db.execute(query)
        ]

    def worked(self) -> list[tuple[int, float]]:
        """(Quarter of an hour, active seconds) of whoever worked here, to the millisecond."""
        query = "SELECT quarter, sum(seconds) FROM worked GROUP BY quarter ORDER BY quarter"
        return [
            (_whole(row[0]), round(min(_number(row[1], _SECONDS), _QUARTER), 3))
            for row in self._db.execute(query)
        ]


def _layer(row: tuple[Any, ...]) -> ReceivedLayer:
    number, document_id, sha256, title, annotator_id, annotator, role, *rest = row
    revision, seconds, caret, scroll, updated = rest
    return ReceivedLayer(
        _whole(number),
        _name(document_id),
        _name(sha256),
        _text(title, _BODY),
        _name(annotator_id),
        _name(annotator),
        Role(role),
        _whole(revision),
        _number(seconds, _SECONDS),
        _whole(caret),
        _number(scroll, _SECONDS),
        _time(updated),
    )


def _log_row(row: LogRow) -> LogRow:
    if row.kind not in _KINDS or (row.kind == "do") != (row.undoes is None):
        raise ValueError("an edit is done, undone or done again")
    if row.body is not None:
        _text(row.body, _BODY)
    return row._replace(
        name=_name(row.name),
        schema_version=_whole(row.schema_version),
        by=_name(row.by),
        at=_time(row.at),
        step=None if row.step is None else _name(row.step),
        seconds=_number(row.seconds, _SECONDS),
    )


def _text(value: Any, most: int) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise ValueError("not a text, or a far too long one")
    return value


def _name(value: Any) -> str:
    return _text(value, _NAME)


def _time(value: Any) -> str:
    if not _TIME.fullmatch(_name(value)):
        raise ValueError("not a time")
    return str(value)


def _whole(value: Any) -> int:
    if not isinstance(value, int) or value < 0:
        raise ValueError("not a number from 0 on")
    return value


def _number(value: Any, most: float) -> float:
    if not isinstance(value, int | float) or not 0 <= value <= most:  # NaN is neither
        raise ValueError("not a number in bounds")
    return float(value)
