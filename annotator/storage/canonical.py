"""What a project file says, whatever the numbers of its rows: two files can be compared by it.

Left out is what only this computer's clock knows: when packages were written and came back; and
what layers teach, which follows from them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.storage import database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.storage.sqlite import Database

# Tables by themselves; the columns "document" and "layer" are replaced by what they mean.
_TABLES = (
    "project", "schemas", "annotators", "documents", "texts", "layers", "mentions", "events",
    "arguments", "links", "notes", "labels", "decisions", "suggestions", "suggested_by",
    "suggested_labels", "figures", "steps", "worked", "hand_outs", "packages", "handed",
    "worked_elsewhere", "kept_layers", "edits",
)  # fmt: skip
_CLOCK = {"packages": ("written", "returned")}
_DOCUMENT = "(SELECT id FROM documents WHERE number = {}.document)"
_LAYER = """(SELECT documents.id || ' ' || annotator || ' ' || role FROM layers AS whose
    JOIN documents ON documents.number = whose.document WHERE whose.number = {}.layer)"""
_PLACE = """(SELECT count(*) FROM edits AS before
    WHERE before.layer = edits.layer AND before.number < {})"""


def dump(path: Path) -> list[str]:
    """The lines that a project file says, sorted. Raises UserError where it can't be read."""
    db = database.open_read_only(path)
    try:
        with database.told_in_words(path):
            return sorted(line for table in _TABLES for line in _lines(db, table))
    finally:
        db.conn.close()


def _lines(db: Database, table: str) -> Iterator[str]:
    names = [row[1] for row in db.execute(f"PRAGMA table_info({table})").fetchall()]
    left_out = _CLOCK.get(table, ())
    columns = [_column(table, name) for name in names if name not in left_out]
    where = "WHERE count > 0" if table == "suggested_labels" else ""
    for row in db.execute(f"SELECT {', '.join(columns)} FROM {table} {where}"):
        yield f"{table} {json.dumps(row, ensure_ascii=False)}"


def _column(table: str, name: str) -> str:
    if name == "document":
        return _DOCUMENT.format(table)
    if name == "layer":
        return _LAYER.format(table)
    if table == "edits" and name in ("number", "undoes"):
        return _PLACE.format(f"edits.{name}")
    if name == "number":
        return "0"
    return f'{table}."{name}"'
