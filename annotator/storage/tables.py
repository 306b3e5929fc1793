"""What tables, indexes and triggers a project file has, and what of somebody else's is in one.

Whoever makes a project file can put a trigger into it, which changes annotations while others
work in it. Tables, indexes and views of one's own change nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from annotator.storage.migrations import MIGRATIONS, NAMES
from annotator.storage.sqlite import Database

if TYPE_CHECKING:
    import sqlite3

OF_SQLITE = re.compile(
    r"sqlite_(?:stat[14]|sequence|autoindex_\w+)|texts_found_(?:data|idx|docsize|config)"
)
OF_MIGRATIONS = re.compile(r"(?:idx_)?_sqlite_migrations\w*")
# The first digits of the SHA-256 of every trigger that a migration makes, on one line
_TRIGGERS = frozenset(
    (
        "0e016cc20036762f",  # decision_made
        "53f2a4de52fb7375",  # decision_unmade
        "1f80ee3e2d0f6d4a",  # document_added
        "541a1ee60eaef3c4",  # lesson_added
        "6a982b0a435c7296",  # lesson_removed
        "b8059388f504fab2",  # suggested_label_added
        "fb94526152c99bbe",  # suggested_label_removed
        "46854bde5f19150a",  # suggestion_added
        "9895b990ccf8415d",  # suggestion_removed
    )
)


class Part(NamedTuple):
    """A table, an index, a trigger or a view, and the SQL that makes it."""

    kind: str
    name: str
    sql: str | None


def parts_of(db: Database) -> list[Part]:
    """All that a file has."""
    query = "SELECT type, name, sql FROM sqlite_master"
    return [Part(str(kind), str(name), sql) for kind, name, sql in db.execute(query)]


@lru_cache(maxsize=len(NAMES) + 1)
def expected(applied: int = len(NAMES)) -> frozenset[Part]:
    """The tables, indexes and triggers that a project has after so many migrations."""
    db = Database(memory=True, execute_plugins=False)
    try:
        if applied < len(NAMES):
            MIGRATIONS.apply(db, stop_before=NAMES[applied])
        else:
            MIGRATIONS.apply(db)
        return frozenset(
            part
            for part in parts_of(db)
            if not OF_SQLITE.fullmatch(part.name) and not OF_MIGRATIONS.fullmatch(part.name)
        )
    finally:
        db.conn.close()


def lacking(db: Database) -> list[Part]:
    """What a file of this version should have and has not, or has in another way."""
    there = {_plain(part) for part in parts_of(db)}
    return sorted(part for part in expected() if _plain(part) not in there)


def foreign_triggers(connection: sqlite3.Connection) -> list[str]:
    """The names of the triggers that no version of the program has made."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return [str(name) for name, sql in found if _digits(str(sql)) not in _TRIGGERS]


def _digits(sql: str) -> str:
    return sha256(_on_one_line(sql).encode("utf-8", "replace")).hexdigest()[:16]


def _plain(part: Part) -> Part:
    return part._replace(sql=_on_one_line(part.sql or ""))


def _on_one_line(sql: str) -> str:
    """SQL as it is compared: a file that was written anew from a dump has other blanks."""
    return " ".join(sql.split())
