"""Puts what can be read of a damaged project file into a new one, and makes it fit together."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.text import sha256_of
from annotator.core.tokens import words_in
from annotator.storage.wreck import opened_wreck

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from annotator.storage.sqlite import Database
    from annotator.storage.wreck import Wreck

# In this order, since triggers count what comes. What can be counted again is not read at all.
_TABLES = (
    "project", "schemas", "annotators", "documents", "texts", "suggestions", "suggested_by",
    "layers", "steps", "edits", "mentions", "events", "arguments", "links", "notes", "labels",
    "decisions", "worked", "hand_outs", "packages", "handed", "worked_elsewhere", "kept_layers",
)  # fmt: skip
_LASTING = ("project", "schemas", "annotators", "documents", "texts")
_COUNTED = {"layers": {"scored", "doubt", "decided"}, "documents": {"suggested"}}


@dataclass
class Poured:
    """How many rows of each table were taken over, which tables are damaged, which texts changed.

    ``changed`` are the names of documents whose text is not the one that was imported.
    """

    rows: dict[str, int] = field(default_factory=dict)
    damaged: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)


def pour(
    wreck: Wreck,
    backups: Iterable[Path],
    db: Database,
    tell: Callable[[str], None],
    new_id: Callable[[], str],
) -> Poured:
    """Take over every row that can be read and that the tables allow; the rest falls out.

    Texts and what else hardly ever changes come from ``backups``, newest first, where they are
    lost. ``tell`` hears of each table that is begun. What then points at nothing goes too.
    """
    poured = Poured()
    db.execute("DELETE FROM project")
    db.execute("DELETE FROM schemas")
    for table in _TABLES:
        tell(table)
        _take(wreck, db, table)
        poured.rows[table] = int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    poured.damaged = [table for table in _TABLES if table in wreck.damaged]
    for backup in backups:
        lost = _lost_texts(db)
        if wreck.damaged.isdisjoint(_LASTING) and not lost:
            break
        with opened_wreck(backup) as other:
            _take_lasting(other, db, wreck.damaged)
            _take_texts(other, db, lost | _lost_texts(db))
    if "documents" in wreck.damaged or "layers" in wreck.damaged:
        _take_from_indexes(wreck, db)
    _fit_together(db, new_id)
    poured.changed = _count_again(db)
    return poured


def _take(wreck: Wreck, db: Database, table: str) -> None:
    known = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    there = set(wreck.columns(table)) - _COUNTED.get(table, set())
    columns = [name for name in known if name in there]
    if columns:
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        query = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"
        db.conn.executemany(query, wreck.rows(table, columns))


def _take_lasting(backup: Wreck, db: Database, damaged: set[str]) -> None:
    """What a backup of the same project still has of tables that are damaged."""
    for table in _LASTING[:-1]:
        if table in damaged:
            _take(backup, db, table)


def _lost_texts(db: Database) -> dict[int, tuple[str, str]]:
    """Id and hash of the documents whose text is missing, or is not the one that was imported."""
    query = "SELECT number, id, sha256, text FROM documents LEFT JOIN texts ON document = number"
    return {
        number: (document_id, sha256)
        for number, document_id, sha256, text in db.execute(query)
        if text is None or sha256_of(text) != sha256
    }


def _take_texts(backup: Wreck, db: Database, lost: dict[int, tuple[str, str]]) -> None:
    """The texts of these documents, where the backup has the right ones."""
    ids: dict[int, str] = dict(backup.rows("documents", ["number", "id"]))
    for number, text, tokens in backup.rows("texts", ["document", "text", "tokens"]):
        document_id, sha256 = lost.get(number, ("", ""))
        if document_id and document_id == ids.get(number) and sha256_of(text) == sha256:
            db.execute("INSERT OR REPLACE INTO texts VALUES (?, ?, ?)", [number, text, tokens])


def _take_from_indexes(wreck: Wreck, db: Database) -> None:
    """What of lost documents and layers stands in an index too."""
    for number, document_id in wreck.facts("documents", ["number", "id"]):
        db.execute(_DOCUMENT, [number, document_id, *_nameless(number)])
    query = "SELECT document FROM texts WHERE document NOT IN (SELECT number FROM documents)"
    for (number,) in db.execute(query).fetchall():
        db.execute(_DOCUMENT, [number, f"n{number}", *_nameless(number)])
    for row in wreck.facts("layers", ["number", "document", "annotator", "role"]):
        db.execute(
            "INSERT OR IGNORE INTO layers (number, id, document, annotator, role, updated) "
            "VALUES (?1, 'salvaged' || ?1, ?2, ?3, ?4, '')",
            list(row),
        )


_DOCUMENT = """
    INSERT OR IGNORE INTO documents (number, id, name, sha256, title, date, source, url,
        language, encoding, original_sha256, words, length, meta, added)
    VALUES (?, ?, ?, ?, '', '', '', '', '', '', '', 0, 0, '{}', '')
"""


def _nameless(number: int) -> tuple[str, str]:
    return f"salvaged document {number}", f"unknown {number}"  # its name; instead of its hash


def _fit_together(db: Database, new_id: Callable[[], str]) -> None:
    """Give what has lost its owner a new one where that can be, and take the rest away."""
    for table in ("layers", "worked", "packages", "kept_layers"):
        known = "SELECT id FROM annotators"
        query = f"SELECT DISTINCT annotator FROM {table} WHERE annotator NOT IN ({known})"
        for (lost,) in db.execute(query).fetchall():
            db.execute("INSERT OR IGNORE INTO annotators VALUES (?, ?)", [lost, f"Salvaged {lost}"])
    for table, rule in _UNREADABLE.items():
        db.execute(f"DELETE FROM {table} WHERE {rule}")
    db.execute("DELETE FROM documents WHERE number NOT IN (SELECT document FROM texts)")
    db.execute("UPDATE edits SET step = NULL WHERE step NOT IN (SELECT id FROM steps)")
    db.execute("INSERT OR IGNORE INTO project VALUES ('id', ?)", [new_id()])
    is_left = True
    while is_left:
        tables = (*_TABLES, "figures", "suggested_labels")
        is_left = sum(_take_orphans(db, table) for table in tables) > 0


def _count_again(db: Database) -> list[str]:
    """Make what is counted of documents true; the names of those whose text changed."""
    changed = []
    query = """SELECT number, name, title, sha256, meta, text
        FROM documents JOIN texts ON document = number"""
    for number, name, title, sha256, meta, text in db.execute(query).fetchall():
        found = sha256_of(text)
        if found != sha256:
            changed.append(str(name))
        facts = [found, title or name, _sound_meta(meta), words_in(text), len(text), number]
        query = "SET sha256 = ?, title = ?, meta = ?, words = ?, length = ? WHERE number = ?"
        db.execute(f"UPDATE OR IGNORE documents {query}", facts)
    db.execute("INSERT INTO texts_found (texts_found) VALUES ('rebuild')")
    return changed


def _sound_meta(meta: str) -> str:
    try:
        return meta if isinstance(json.loads(meta), dict) else "{}"
    except (ValueError, RecursionError):
        return "{}"


def _no_json(column: str) -> str:
    return f"({column} IS NOT NULL AND NOT json_valid({column}))"


_NO_SPAN = f"""typeof(start) != 'integer' OR typeof("end") != 'integer' OR typeof(surface) != 'text'
    OR {_no_json("fragments")}"""
_UNREADABLE = {  # what a damaged page can make of a row though every rule of the table holds
    "mentions": f"{_NO_SPAN} OR {_no_json('attributes')}",
    "events": f"{_NO_SPAN} OR {_no_json('attributes')}",
    "arguments": f"start IS NOT NULL AND ({_NO_SPAN})",
    "labels": _no_json('"values"'),
    "texts": _no_json("tokens"),
    "suggestions": _no_json("body"),
    "kept_layers": _no_json("body"),
    "hand_outs": _no_json("terms"),
}


def _take_orphans(db: Database, table: str) -> bool:
    """Remove rows that point at what is not there; whether there were any."""
    found = False
    by_parent: dict[tuple[int, str], list[tuple[str, str | None]]] = {}
    for number, _, parent, column, to, *_ in db.execute(f"PRAGMA foreign_key_list({table})"):
        by_parent.setdefault((number, parent), []).append((column, to))
    for (_, parent), pairs in by_parent.items():
        keys = [row[1] for row in db.execute(f"PRAGMA table_info({parent})") if row[5]]
        same = " AND ".join(
            f'p."{to or keys[place]}" = {table}."{column}"'
            for place, (column, to) in enumerate(pairs)
        )
        given = " AND ".join(f'"{column}" IS NOT NULL' for column, _ in pairs)
        there = f"SELECT 1 FROM {parent} AS p WHERE {same}"
        query = f"DELETE FROM {table} WHERE {given} AND NOT EXISTS ({there})"
        found = db.execute(query).rowcount > 0 or found
    return found
