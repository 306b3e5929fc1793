"""Opening a package that somebody sent: looked at as a private copy, and believed nothing.

A file with any table, view, trigger or index that a project does not have is refused, before
anything of it is read; what its rows hold is for the reader to check.
"""

from __future__ import annotations

import errno
import re
import shutil
import sqlite3
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import phrase, tr
from annotator.storage import database
from annotator.storage.left_logs import real
from annotator.storage.migrations import MIGRATIONS, NAMES
from annotator.storage.private_folders import private_folder
from annotator.storage.received_rows import MALFORMED, ReceivedPackage
from annotator.storage.sqlite import Database
from annotator.storage.tables import OF_MIGRATIONS, OF_SQLITE, expected, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_BYTES = 2_000_000_000  # of a package
_MOST_IN_A_VALUE = 64_000_000  # bytes
_HEADER = 100
_TRIES = 3
_NO_ROOM = phrase("There is no room to look at packages; free some and merge again.")
_PLAIN = re.compile(r"CREATE (?:TABLE|UNIQUE INDEX)[\w\s\"\[\](),]*")
_COMPUTES = re.compile(r"\bAS\b|\bDEFAULT\b|\bCHECK\b|\bWHERE\b", re.IGNORECASE)


@contextmanager
def received(path: Path) -> Iterator[ReceivedPackage]:
    """A package file for reading, brought up to date in a private copy that goes afterwards.

    Raises UserError where it is missing, no project, damaged, cut off, far too large, of a newer
    version, or has what no project has.
    """
    with ExitStack() as stack:
        with _told(path):
            copy = _private_copy(path, stack.enter_context(private_folder()))
            db = _opened(copy, path)
        try:
            with _told(path):
                yield ReceivedPackage(db, path)
        finally:
            db.conn.close()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say of a package what is wrong with it."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL:
            raise UserError(tr(_NO_ROOM)) from error
        raise _damaged(path) from error
    except (sqlite3.Error, *MALFORMED, MemoryError) as error:
        raise _damaged(path) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:  # where the private copy would be
            raise UserError(tr(_NO_ROOM)) from error
        why = (error.strerror or str(error)).lower()
        raise UserError(
            tr(
                "{name} can't be read ({why}); check the file and its folder.",
                name=path.name,
                why=why,
            )
        ) from error


def _damaged(path: Path) -> UserError:
    return UserError(
        tr(
            "{name} is damaged or was cut off on its way; have it sent again, then merge it.",
            name=path.name,
        )
    )


def is_whole(path: Path) -> bool:
    """Whether a file has all the pages that its header says, and nobody has it open to write.

    False where that can't be told.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(_HEADER)
        log = path.with_name(f"{path.name}-wal")
        is_open = log.is_file() and log.stat().st_size > 0
    except OSError:
        return False
    return len(header) == _HEADER and size >= _bytes_of(header) and not is_open


def _bytes_of(header: bytes) -> int:
    """How long a SQLite file is, by its header; 0 where that does not say it."""
    page = int.from_bytes(header[16:18], "big")
    says_pages = header[24:28] == header[92:96]
    return (65_536 if page == 1 else page) * int.from_bytes(header[28:32], "big") * says_pages


def _private_copy(path: Path, folder: Path) -> Path:
    """A copy that nobody else writes, with the log beside it where it was not folded in."""
    if path.is_dir():
        raise UserError(tr("{path} is a folder; name the package file itself.", path=path))
    if path.exists() and not path.is_file():
        raise UserError(
            tr(
                "{path} is no file of its own, so nothing of it was read; copy it to one.",
                path=path,
            )
        )
    if not path.is_file():
        raise UserError(tr("There is no file {path}; check the name.", path=path))
    if path.stat().st_size > MOST_BYTES:
        raise UserError(
            tr("{name} is far too large for a package; nothing of it was read.", name=path.name)
        )
    copy = folder / "package.annotator"
    for _ in range(_TRIES):
        before = path.stat()
        for ending in ("", "-wal"):
            source = real(path).with_name(real(path).name + ending)
            if source.is_file() and source.stat().st_size <= MOST_BYTES:
                shutil.copyfile(source, copy.with_name(copy.name + ending))
        after = path.stat()
        if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns):
            break  # nobody wrote it meanwhile
    with copy.open("rb") as file:
        header = file.read(_HEADER)
    is_sqlite = header.startswith(b"SQLite format 3\0")
    if not is_sqlite or int.from_bytes(header[68:72], "big") != database.APPLICATION_ID:
        raise UserError(
            tr("{name} is no package of Annotator, or it is damaged; leave it out.", name=path.name)
        )
    if len(header) < _HEADER or copy.stat().st_size < _bytes_of(header):
        raise _damaged(path)
    return copy


def _opened(copy: Path, path: Path) -> Database:
    connection = sqlite3.connect(copy)
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MOST_IN_A_VALUE)
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
            connection.execute(f"PRAGMA {pragma}")
        db = Database(connection, execute_plugins=False)
        for table in _tables(_known_version(db, path)):
            found = connection.execute(f"PRAGMA quick_check('{table}')").fetchone()
            if found[0] != "ok":
                raise sqlite3.DatabaseError(found[0])
        if MIGRATIONS.pending(db):
            MIGRATIONS.apply(db)
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return db


def _known_version(db: Database, path: Path) -> int:
    """How many migrations a file has had.

    Raises UserError unless it has what a project has after these, and nothing else.
    """
    odd = UserError(
        tr(
            "{name} has what no package has (tables, views or triggers of somebody's "
            "own), so nothing of it was read; have a fresh copy sent.",
            name=path.name,
        )
    )
    found = set()
    for kind, name, sql in parts_of(db):
        if OF_MIGRATIONS.fullmatch(name):
            plain = sql is None or (_PLAIN.fullmatch(sql) and not _COMPUTES.search(sql))
            if kind not in ("table", "index") or not plain:
                raise odd
        elif not (OF_SQLITE.fullmatch(name) and kind in ("table", "index")):
            found.add((kind, name, sql))
    if not any(name == MIGRATIONS.migrations_table for _, name, _ in parts_of(db)):
        raise odd
    applied = [str(each.name) for each in MIGRATIONS.applied(db)]
    if set(applied) - set(NAMES):
        raise UserError(
            tr(
                "{name} was written by a newer version of Annotator; update the program, "
                "then merge it again.",
                name=path.name,
            )
        )
    if tuple(applied) != NAMES[: len(applied)] or found != expected(len(applied)):
        raise odd
    return len(applied)


def _tables(applied: int) -> list[str]:
    """The tables that are read: not those that the full-text search keeps for itself."""
    return sorted(
        name for kind, name, _ in expected(applied) if kind == "table" and name != "texts_found"
    )
