"""Layers in the file: their items, the edit log, and undo and redo from it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.edits import Edit, Replace
from annotator.core.model import Event, Item, Key, Property, Role, Status, Verdict
from annotator.core.records import from_record, json_record
from annotator.storage import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.model import Stamp
    from annotator.storage.sqlite import Database


@dataclass(frozen=True, slots=True)
class LayerRow:
    """A layer without its items. ``caret`` is a code point.

    ``revision`` counts edits, those included that undo others; ``standing`` those not undone.
    """

    number: int
    id: str
    document_id: str
    annotator: str
    role: Role
    status: Status = Status.TODO
    flag: str = ""
    revision: int = 0
    decided: int = 0
    seconds: float = 0.0
    caret: int = 0
    scroll: float = 0.0
    updated: str = ""
    standing: int = 0


@dataclass(frozen=True, slots=True)
class LoggedEdit:
    """One row of the edit log."""

    number: int
    kind: str
    name: str
    by: str
    at: str
    edit: Edit
    step: str | None = None  # the step over several documents that it is part of
    schema_version: int = 1  # under whose names it was made


_SELECT = """
    SELECT layers.number, layers.id, documents.id, annotators.name, role, status,
           coalesce(flag, ''), revision, decided, seconds, caret, scroll, updated,
           standing
    FROM layers JOIN documents ON documents.number = layers.document
                JOIN annotators ON annotators.id = layers.annotator
"""
_ROW_OF_IT = ", ".join(
    f"EXISTS (SELECT 1 FROM {table} WHERE layer = ?1)" for table, _ in rows.COLUMNS.values()
)
_WHAT_THERE_IS = f"SELECT status, flag, {_ROW_OF_IT} FROM layers WHERE number = ?1"


class Layers:
    """The layers of one project file. Writing belongs inside ``with db.atomic()``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def find(
        self, document_id: str, annotator: str, role: Role = Role.ANNOTATOR
    ) -> LayerRow | None:
        """The layer of an annotator (by name) on a document, or None."""
        where = "WHERE documents.id = ? AND annotators.name = ? AND role = ?"
        found = self._db.execute(_SELECT + where, [document_id, annotator, role]).fetchone()
        return _layer_row(found) if found else None

    def of_document(self, document_id: str) -> list[LayerRow]:
        """All layers of a document, in the order in which they were begun."""
        where = "WHERE documents.id = ? ORDER BY layers.number"
        return [_layer_row(each) for each in self._db.execute(_SELECT + where, [document_id])]

    def get(self, layer: int) -> LayerRow:
        """One layer, by number. Raises KeyError where there is none."""
        found = self._db.execute(_SELECT + "WHERE layers.number = ?", [layer]).fetchone()
        if found is None:
            raise KeyError(layer)
        return _layer_row(found)

    def every(self, annotator: str | None = None, role: Role | None = None) -> Iterator[LayerRow]:
        """All layers in document order, of one annotator or role where that is given."""
        where = "WHERE (?1 IS NULL OR annotators.name = ?1) AND (?2 IS NULL OR role = ?2)"
        order = " ORDER BY documents.number, role, annotators.name"
        for each in self._db.execute(_SELECT + where + order, [annotator, role]).fetchall():
            yield _layer_row(each)

    def begin(
        self, layer_id: str, document_id: str, annotator_id: str, role: Role, at: str
    ) -> None:
        """A new, empty layer."""
        self._db.execute(
            "INSERT INTO layers (id, document, annotator, role, updated) VALUES "
            "(?, (SELECT number FROM documents WHERE id = ?), ?, ?, ?)",
            [layer_id, document_id, annotator_id, role, at],
        )

    def items(self, layer: int) -> list[Item]:
        """Every item of a layer."""
        # Most layers have no row in most tables, and one question for all costs less than seven.
        status, flag, *are_there = self._db.execute(_WHAT_THERE_IS, [layer]).fetchone()
        there = dict(zip(rows.COLUMNS, are_there, strict=True))
        arguments: dict[str, list[Any]] = {}
        if there[Event]:
            query = f"SELECT {rows.ARGUMENTS} FROM arguments WHERE layer = ? "
            with rows.DECODING:
                for row in self._db.execute(query + "ORDER BY event, position", [layer]):
                    arguments.setdefault(row[0], []).append(rows.argument_from(row))
        found = _properties(status, flag)
        for kind, (table, columns) in rows.COLUMNS.items():
            if not there[kind]:
                continue
            query = f"SELECT {columns} FROM {table} WHERE layer = ?"
            with rows.DECODING:
                found += rows.items_from(kind, self._db.execute(query, [layer]), arguments)
        return found

    def some(self, layer: int, keys: Iterable[Key]) -> list[Item]:
        """The items of a layer with these keys, as far as there are any."""
        found: list[Item] = []
        for kind, item_id in keys:
            if kind is Property:
                found += [each for each in self._properties(layer) if each.id == item_id]
                continue
            arguments: dict[str, list[Any]] = {}
            if kind is Event:
                query = f"SELECT {rows.ARGUMENTS} FROM arguments WHERE layer = ? AND event = ?"
                for row in self._db.execute(query + " ORDER BY position", [layer, item_id]):
                    arguments.setdefault(row[0], []).append(rows.argument_from(row))
            table, columns = rows.COLUMNS[kind]
            id_column = columns.split(",", 1)[0]
            query = f"SELECT {columns} FROM {table} WHERE layer = ? AND {id_column} = ?"
            found += rows.items_from(kind, self._db.execute(query, [layer, item_id]), arguments)
        return found

    def events_filled_by(self, layer: int, mentions: Iterable[str]) -> list[str]:
        """The ids of a layer's events that have one of these mentions as an argument."""
        query = (
            "SELECT DISTINCT event FROM arguments WHERE layer = ? "
            "AND mention IN (SELECT value FROM json_each(?))"
        )
        return [row[0] for row in self._db.execute(query, [layer, json.dumps(list(mentions))])]

    def _properties(self, layer: int) -> list[Item]:
        query = "SELECT status, flag FROM layers WHERE number = ?"
        return _properties(*self._db.execute(query, [layer]).fetchone())

    # -- writing --------------------------------------------------------------------------------

    def apply(self, layer: int, edit: Edit) -> None:
        """Write what an edit changes. The caller has checked that it fits."""
        for each in edit.replacements:
            if each.before is not None:
                self._remove(layer, each.before, gone=each.after is None)
        self._insert(layer, [e.after for e in edit.replacements if e.after is not None])

    def _remove(self, layer: int, item: Item, *, gone: bool) -> None:
        if isinstance(item, Property):
            if gone:
                empty = Status.TODO if item.id == "status" else None
                self._set_property(layer, item.id, empty)
            return
        table, columns = rows.COLUMNS[type(item)]
        id_column = columns.split(",", 1)[0]
        self._db.execute(
            f"DELETE FROM {table} WHERE layer = ? AND {id_column} = ?", [layer, item.id]
        )
        if isinstance(item, Verdict):
            self._db.execute("UPDATE layers SET decided = decided - 1 WHERE number = ?", [layer])

    def _insert(self, layer: int, items: Iterable[Item]) -> None:
        """Insert items, each table's rows together: an import brings hundreds."""
        by_kind: dict[type[Item], list[Item]] = {}
        for item in items:
            if isinstance(item, Property):
                self._set_property(layer, item.id, item.value)
            else:
                by_kind.setdefault(type(item), []).append(item)
        for kind, found in by_kind.items():
            self._insert_rows(*rows.COLUMNS[kind], rows.item_rows(layer, kind, found))
        events = (item for item in by_kind.get(Event, ()) if isinstance(item, Event))
        arguments = [(layer, *row) for event in events for row in rows.argument_rows(event)]
        self._insert_rows("arguments", rows.ARGUMENTS, arguments)
        decided = len(by_kind.get(Verdict, ()))
        if decided:
            query = "UPDATE layers SET decided = decided + ? WHERE number = ?"
            self._db.execute(query, [decided, layer])

    def _insert_rows(self, table: str, columns: str, made: list[rows.Row]) -> None:
        if made:
            places = ", ".join("?" * len(made[0]))
            query = f"INSERT INTO {table} (layer, {columns}) VALUES ({places})"
            self._db.conn.executemany(query, made)

    def _set_property(self, layer: int, name: str, value: str | None) -> None:
        column = {"status": "status", "flag": "flag"}[name]
        self._db.execute(f"UPDATE layers SET {column} = ? WHERE number = ?", [value, layer])

    def remember_place(self, layer: int, caret: int, scroll: float) -> None:
        """Where the annotator stands in the text, for the next time."""
        query = "UPDATE layers SET caret = ?, scroll = ? WHERE number = ?"
        self._db.execute(query, [caret, scroll, layer])

    def add_seconds(self, layer: int, seconds: float) -> None:
        """More active time."""
        query = "UPDATE layers SET seconds = seconds + ? WHERE number = ?"
        self._db.execute(query, [seconds, layer])

    # -- the log --------------------------------------------------------------------------------

    def log(
        self,
        layer: int,
        edit: Edit,
        stamp: Stamp,
        schema_version: int,
        *,
        step: str | None = None,
        seconds: float = 0.0,
    ) -> int:
        """Write a new edit into the log; its number.

        ``seconds`` is the active time that it took, ``step`` the step that it is part of.
        """
        body = _edit_body(edit)
        what = ("do", None, edit.name, body, step, seconds)
        return self._log_row(layer, what, stamp, schema_version)

    def log_again(
        self,
        layer: int,
        kind: str,
        undoes: LoggedEdit,
        stamp: Stamp,
        schema_version: int,
        moved: Edit | None = None,
    ) -> int:
        """Write into the log that an edit was undone (kind "undo") or done again ("redo").

        ``moved`` is the edit under the names of today's schema, where those are others.
        """
        body = None if moved is None else _edit_body(moved)
        what = (kind, undoes.number, undoes.name, body, undoes.step, 0.0)
        return self._log_row(layer, what, stamp, schema_version)

    def _log_row(self, layer: int, what: rows.Row, stamp: Stamp, schema_version: int) -> int:
        cursor = self._db.execute(
            "INSERT INTO edits (layer, kind, undoes, name, body, step, seconds, schema_version, "
            "by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [layer, *what, schema_version, stamp.by, stamp.at],
        )
        self._db.execute(
            "UPDATE layers SET revision = revision + 1, standing = standing + ?3, updated = ?1, "
            "finished = CASE status WHEN 'done' THEN coalesce(finished, ?1) END WHERE number = ?2",
            [stamp.at, layer, -1 if what[0] == "undo" else 1],
        )
        return int(cursor.lastrowid or 0)

    def stacks(self, layer: int) -> tuple[list[int], list[int]]:
        """The numbers of the edits that can be undone and redone, the next one last."""
        done: list[int] = []
        undone: list[int] = []
        query = "SELECT number, kind, undoes FROM edits WHERE layer = ? ORDER BY number"
        for number, kind, undoes in self._db.execute(query, [layer]):
            if kind == "do":
                done.append(number)
                undone.clear()
            elif kind == "undo":
                _move(undoes, done, undone)
            else:
                _move(undoes, undone, done)
        return done, undone

    def last_changed(self, annotator: str, but: int) -> str:
        """The title, else the name, of the document of the annotator's newest edit that may stand.

        Empty where there is none, or none in another layer than the one of this number.
        """
        query = (
            "SELECT coalesce(nullif(title, ''), documents.name) FROM edits "
            "CROSS JOIN layers ON layers.number = edits.layer "  # the newest first, until one fits
            "JOIN annotators ON annotators.id = layers.annotator AND annotators.name = edits.by "
            "JOIN documents ON documents.number = layers.document "
            "WHERE edits.by = ? AND kind <> 'undo' AND standing > 0 AND role = 'annotator' "
            "AND layer <> ? ORDER BY edits.at DESC, edits.number DESC LIMIT 1"
        )
        row = self._db.execute(query, [annotator, but]).fetchone()
        return str(row[0]) if row else ""

    def revision(self, layer: int) -> int:
        """How many edits the file has of a layer; none of one that is only looked at."""
        row = self._db.execute("SELECT revision FROM layers WHERE number = ?", [layer]).fetchone()
        return int(row[0]) if row else 0

    def logged(self, number: int) -> LoggedEdit:
        """One edit of the log, by number."""
        query = (
            "SELECT body, number, kind, name, by, at, step, schema_version FROM edits "
            "WHERE number = ?"
        )
        body, number, kind, name, by, at, *rest = self._db.execute(query, [number]).fetchone()
        with rows.DECODING:
            edit = _edit_from(name, json.loads(body))
        return LoggedEdit(number, kind, name, by, at, edit, *rest)

    def history(self, layer: int) -> list[tuple[str, Edit]]:
        """What was done, in order, as (kind, edit): replaying it gives the layer's items."""
        query = (
            "SELECT log.kind, log.name, coalesce(log.body, done.body) FROM edits AS log "
            "LEFT JOIN edits AS done ON done.number = log.undoes "
            "WHERE log.layer = ? ORDER BY log.number"
        )
        with rows.DECODING:
            return [
                (kind, _edit_from(name, json.loads(body)))
                for kind, name, body in self._db.execute(query, [layer])
            ]


def _move(number: int, source: list[int], target: list[int]) -> None:
    """Move what is nearly always the last; what a damaged log does not have stays out."""
    if source and source[-1] == number:
        target.append(source.pop())
    elif number in source:
        source.remove(number)
        target.append(number)


def _properties(status: str, flag: str | None) -> list[Item]:
    found: list[Item] = [Property("status", status)] if status != Status.TODO else []
    return [*found, Property("flag", flag)] if flag is not None else found


def _layer_row(row: rows.Row) -> LayerRow:
    number, layer_id, document, annotator, role, status, *rest = row
    with rows.DECODING:
        return LayerRow(number, layer_id, document, annotator, Role(role), Status(status), *rest)


def _edit_body(edit: Edit) -> str:
    """Each replacement as [before, after], which is the edit and its inverse."""
    pairs = (f"[{_json(each.before)},{_json(each.after)}]" for each in edit.replacements)
    return f"[{','.join(pairs)}]"


def _json(item: Item | None) -> str:
    return "null" if item is None else json_record(item)


def _edit_from(name: str, record: list[list[Any]]) -> Edit:
    return Edit(
        name,
        tuple(
            Replace(from_record(before) if before else None, from_record(after) if after else None)
            for before, after in record
        ),
    )
