"""Layers as wholes: with the log that they come of, taken out, put in place, and kept beside."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.model import Event, Property, Role, Status, Verdict
from annotator.storage import rows
from annotator.storage.layer_logs import (
    LogRow,
    StepFacts,
    add_steps,
    read_log,
    read_steps,
    remove_empty_steps,
    write_log,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.model import Item
    from annotator.storage.sqlite import Database


class LayerKey(NamedTuple):
    """Whose layer of which document: ids that hold in every file."""

    document_id: str
    annotator_id: str
    role: Role = Role.ANNOTATOR


class WholeLayer(NamedTuple):
    """A layer by the log that it comes of. ``begun`` is its time, where the log is empty alone."""

    log: tuple[LogRow, ...] = ()
    steps: tuple[StepFacts, ...] = ()
    seconds: float = 0.0
    caret: int = 0
    scroll: float = 0.0
    begun: str = ""


class LayerEnd(NamedTuple):
    """What a log leads to: the items, and since when the layer is done, None where it isn't."""

    items: Sequence[Item] = ()
    finished: str | None = None


class KeptRow(NamedTuple):
    """A state of a layer that is kept beside: what kind of state, and why, in a sentence.

    ``schema_version`` is the one whose names it has, 0 where the project does not know it.
    """

    id: str
    key: LayerKey
    kind: str
    why: str
    updated: str
    schema_version: int
    whole: WholeLayer


class KeptFacts(NamedTuple):
    """What a list shows of a kept state."""

    id: str
    document_id: str
    title: str
    annotator: str
    role: Role
    why: str
    updated: str
    edits: int


_TABLES = ("arguments", "events", "mentions", "links", "notes", "labels", "decisions")
_WHERE = """document = (SELECT number FROM documents WHERE id = ?1) AND annotator = ?2
    AND role = ?3"""


class WholeLayers:
    """Whole layers of one project file. Writing belongs inside ``with db.atomic()``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def number(self, key: LayerKey) -> int | None:
        """The number of a layer in this file, or None."""
        row = self._db.execute(f"SELECT number FROM layers WHERE {_WHERE}", list(key)).fetchone()
        return int(row[0]) if row else None

    def read(self, number: int) -> WholeLayer:
        """A layer with its log."""
        query = "SELECT seconds, caret, scroll, updated FROM layers WHERE number = ?"
        *facts, updated = self._db.execute(query, [number]).fetchone()
        log, steps = read_log(self._db, number), read_steps(self._db, number)
        return WholeLayer._make((tuple(log), tuple(steps), *facts, "" if log else updated))

    def place(self, key: LayerKey, layer_id: str, whole: WholeLayer, end: LayerEnd) -> int:
        """Put a layer in place, whatever was there before; its number.

        ``layer_id`` is for one that is not there yet.
        """
        number = self.number(key)
        if number is None:
            self._db.execute(
                "INSERT INTO layers (id, document, annotator, role, updated) VALUES "
                "(?, (SELECT number FROM documents WHERE id = ?), ?, ?, ?)",
                [layer_id, *key, whole.begun],
            )
            number = int(self._db.execute("SELECT last_insert_rowid()").fetchone()[0])
        for table in _TABLES:
            self._db.execute(f"DELETE FROM {table} WHERE layer = ?", [number])
        before = read_steps(self._db, number)
        add_steps(self._db, whole.steps)
        write_log(self._db, number, whole.log)
        remove_empty_steps(self._db, [step.id for step in before])
        self._write_items(number, end.items)
        self._write_facts(number, whole, end)
        return number

    def _write_items(self, number: int, items: Sequence[Item]) -> None:
        for kind, (table, columns) in rows.COLUMNS.items():
            mine = [item for item in items if type(item) is kind]
            found = rows.item_rows(number, kind, mine)
            self._insert(table, columns, found)
        events = (item for item in items if isinstance(item, Event))
        arguments = [(number, *row) for event in events for row in rows.argument_rows(event)]
        self._insert("arguments", rows.ARGUMENTS, arguments)

    def _insert(self, table: str, columns: str, found: list[rows.Row]) -> None:
        if found:
            marks = ", ".join("?" * len(found[0]))
            query = f"INSERT INTO {table} (layer, {columns}) VALUES ({marks})"
            self._db.conn.executemany(query, found)

    def _write_facts(self, number: int, whole: WholeLayer, end: LayerEnd) -> None:
        properties = {item.id: item.value for item in end.items if isinstance(item, Property)}
        decided = sum(isinstance(item, Verdict) for item in end.items)
        standing = sum(-1 if row.kind == "undo" else 1 for row in whole.log)
        self._db.execute(
            "UPDATE layers SET status = ?, flag = ?, revision = ?, standing = ?, decided = ?, "
            "seconds = ?, caret = ?, scroll = ?, updated = ?, finished = ? WHERE number = ?",
            [
                properties.get("status", Status.TODO), properties.get("flag"), len(whole.log),
                max(standing, 0), decided, whole.seconds, whole.caret,
                whole.scroll, whole.log[-1].at if whole.log else whole.begun,
                end.finished, number,
            ],
        )  # fmt: skip

    def set_place(self, number: int, whole: WholeLayer) -> None:
        """Keep the active time and the place in the text of a layer."""
        query = "UPDATE layers SET seconds = ?, caret = ?, scroll = ? WHERE number = ?"
        self._db.execute(query, [whole.seconds, whole.caret, whole.scroll, number])

    # -- kept beside ----------------------------------------------------------------------------

    def kept(self, key: LayerKey) -> list[KeptRow]:
        """What is kept beside a layer."""
        query = f"""SELECT id, kind, why, updated, schema_version, body
            FROM kept_layers WHERE {_WHERE} ORDER BY id"""
        return [
            KeptRow._make((row[0], key, *row[1:5], _whole_from(row[5])))
            for row in self._db.execute(query, list(key)).fetchall()
        ]

    def keep(self, kept: KeptRow) -> None:
        """Keep a state beside its layer; the same one again takes its place."""
        self._db.execute(
            "INSERT OR REPLACE INTO kept_layers VALUES "
            "(?, (SELECT number FROM documents WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)",
            [kept.id, *kept.key, *kept[2:6], _body(kept.whole)],
        )

    def forget(self, kept_id: str) -> None:
        """Keep a state no longer: the layer has it, or went on from it."""
        self._db.execute("DELETE FROM kept_layers WHERE id = ?", [kept_id])

    def kept_facts(self) -> list[KeptFacts]:
        """Everything that is kept, in the order of documents and annotators."""
        query = """
            SELECT kept_layers.id, documents.id, coalesce(nullif(title, ''), documents.name),
                   annotators.name, role, why, updated,
                   json_array_length(body, '$.log')
            FROM kept_layers JOIN documents ON documents.number = document
            JOIN annotators ON annotators.id = annotator
            ORDER BY documents.number, annotators.name, role, updated, kept_layers.id
        """
        return [
            KeptFacts._make((*row[:4], Role(row[4]), *row[5:])) for row in self._db.execute(query)
        ]

    def kept_row(self, kept_id: str) -> KeptRow | None:
        """One kept state, or None."""
        query = """
            SELECT documents.id, annotator, role, kind, why, updated, schema_version, body
            FROM kept_layers
            JOIN documents ON documents.number = document WHERE kept_layers.id = ?
        """
        row = self._db.execute(query, [kept_id]).fetchone()
        if row is None:
            return None
        key = LayerKey(row[0], row[1], Role(row[2]))
        return KeptRow._make((kept_id, key, *row[3:7], _whole_from(row[7])))


def _body(whole: WholeLayer) -> str:
    return json.dumps(whole._asdict(), ensure_ascii=False, separators=(",", ":"))


def _whole_from(body: str) -> WholeLayer:
    record = json.loads(body)
    record["log"] = tuple(LogRow(*row) for row in record["log"])
    record["steps"] = tuple(StepFacts(*step) for step in record["steps"])
    return WholeLayer(**record)
