"""Opening and closing a project's SQLite file, and saying in words what SQLite complains about."""

from __future__ import annotations

import errno
import json
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.core.errors import DamagedError, ReadOnlyPlaceError, UserError
from annotator.core.translation import tr
from annotator.storage.left_logs import logs_of, make_way
from annotator.storage.migrations import MIGRATIONS, NAMES
from annotator.storage.rows import MalformedRowError
from annotator.storage.sqlite import Database
from annotator.storage.tables import foreign_triggers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUFFIX = ".annotator"
APPLICATION_ID = 0x416E6E6F  # "Anno", in the file's header
_BUSY_MILLISECONDS = 5000
_LEAST = 65_536  # bytes; an empty project has more, so that of less nothing can be saved
_MEANING = {  # what the system says of it may be in any language
    errno.ENOSPC: "no space",
    errno.EDQUOT: "no space",
    errno.EACCES: "permission",
    errno.EPERM: "permission",
    errno.EROFS: "read-only",
}
_WITH_LOG = 2  # in the header of a file that was not folded into one


def create(path: Path) -> Database:
    """A new, empty project file. Raises UserError where there is one already, or can't be."""
    if path.exists() or path.is_symlink():
        raise UserError(
            tr("There is a file {path} already; choose another name or open that one.", path=path)
        )
    require_folder(path)
    with told_in_words(path):
        path.touch(mode=0o600, exist_ok=False)
        try:
            return _connect(path)
        except BaseException:
            discard(path)  # no half-made project stays behind
            raise


def require_folder(path: Path) -> None:
    """Raise UserError where a file of this name can't be, for want of its folder."""
    if not path.parent.is_dir():
        raise UserError(tr("There is no folder {parent}; make it first or choose another one.",
                           parent=path.parent))  # fmt: skip


def discard(path: Path) -> None:
    """Remove a closed project file with what SQLite keeps beside it."""
    for each in (path, *logs_of(path)):
        each.unlink(missing_ok=True)


def require_sound(db: Database, path: Path) -> None:
    """Raise UserError where SQLite finds damage anywhere in the file."""
    with told_in_words(path):
        found = db.execute("PRAGMA quick_check(1)").fetchone()
        if found[0] != "ok":
            raise sqlite3.DatabaseError(found[0])


def open_existing(path: Path) -> Database:
    """An existing project file, brought up to date, ready for reading and writing.

    Raises UserError where it is missing, not a project, damaged, of a newer version, or locked.
    """
    with told_in_words(path):
        _check_is_project(path)
        return _connect(path)


def open_read_only(path: Path, *, also_older: bool = False) -> Database:
    """A project file that can't be written, such as one on a read-only disk, for looking at it.

    One of an older version lacks what later ones brought, and is for those alone who know that.
    """
    with told_in_words(path):
        _check_is_project(path)
        address = f"{path.absolute().as_uri()}?mode=ro"
        # A file that was not folded asks for its log and makes one, if it isn't said to be alone.
        if not path.with_name(f"{path.name}-wal").exists() and _asks_for_log(path):
            address += "&immutable=1"
        db = Database(sqlite3.connect(address, uri=True), execute_plugins=False)
        try:
            db.conn.execute("PRAGMA trusted_schema = OFF")
            db.conn.execute("PRAGMA query_only = ON")
            _check_version(db, path)
            if not also_older and MIGRATIONS.pending(db):
                raise UserError(tr("{name} was made by an older version and must be brought up "
                                   "to date, which needs a place that can be written: copy the "
                                   "file there and open the copy.", name=path.name))  # fmt: skip
        except BaseException:
            db.conn.close()
            raise
        return db


def close(db: Database) -> None:
    """Fold the newest edits into the one file and let go of it."""
    if not db.conn.in_transaction and not _is_read_only(db):
        try:
            db.conn.execute("PRAGMA busy_timeout = 0")  # not worth waiting for
            db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            # leaves a single file that opens from a read-only disk too
            db.conn.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.OperationalError:
            pass  # somebody else reads it: the last one to close folds it
    db.conn.close()


def _is_read_only(db: Database) -> bool:
    return bool(db.conn.execute("PRAGMA query_only").fetchone()[0])


def _connect(path: Path) -> Database:
    db = Database(path, execute_plugins=False, recursive_triggers=False)
    try:
        run = db.conn.execute
        run(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
        run("PRAGMA trusted_schema = OFF")
        _check_version(db, path)
        _check_triggers(db, path)
        is_behind = bool(MIGRATIONS.pending(db))
        if is_behind:  # before there is a log, since the file's own header must say it
            run(f"PRAGMA application_id = {APPLICATION_ID}")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run("PRAGMA foreign_keys = ON")
        if is_behind:
            MIGRATIONS.apply(db)
    except BaseException:
        db.conn.close()
        raise
    return db


def _check_is_project(path: Path) -> None:
    """Raise UserError where a file is no project's."""
    require_no_folder(path)
    if not path.is_file():
        raise UserError(tr("There is no file {path}; check the name, or make it with `annotator "
                           "new`.", path=path))  # fmt: skip
    if not _has_our_id(path):
        if path.suffix == SUFFIX:
            kind = DamagedError if path.stat().st_size >= _LEAST else UserError
            raise kind(
                tr(
                    "{name} is no Annotator project, or it is damaged. Nothing was changed; "
                    "{another_copy}.",
                    name=path.name,
                    another_copy=another_copy(path),
                )
            )
        raise UserError(tr("{name} is no Annotator project; choose a file that ends in "
                           "{SUFFIX}, or import it into a project if it is an article.",
                           name=path.name, SUFFIX=SUFFIX))  # fmt: skip


def require_no_folder(path: Path) -> None:
    """Raise UserError where a folder has the name of a project file."""
    if path.is_dir():
        raise UserError(tr("{path} is a folder; choose a project file ending in {SUFFIX}.",
                           path=path, SUFFIX=SUFFIX))  # fmt: skip


def _has_our_id(path: Path) -> bool:
    """Whether the file's header says that it is a project's.

    SQLite is asked, and no handle of our own is opened: where a process closes one, POSIX drops
    all locks that it has on the file, SQLite's among them. Another process would take nobody to
    have the project open then, and remove the log into which this one goes on writing
    (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    found = _id_in(f"{address}&immutable=1")  # the header has no log
    if found is None and path.with_name(f"{path.name}-wal").exists():
        # A full disk stopped the folding: the header counts pages that are in the log alone.
        found = _id_in(address)
    return found == APPLICATION_ID


def _id_in(address: str) -> int | None:
    """Whose file it is, by SQLite; None where that finds no database there."""
    connection = sqlite3.connect(address, uri=True)  # raises where it can't be read at all
    try:
        return int(connection.execute("PRAGMA application_id").fetchone()[0])
    except sqlite3.DatabaseError:
        return None
    finally:
        connection.close()


def _asks_for_log(path: Path) -> bool:
    """Whether a file's header says that there is a log beside it. Nobody writes it here."""
    with path.open("rb") as file:
        return file.read(72)[18] == _WITH_LOG


def _check_version(db: Database, path: Path) -> None:
    if {migration.name for migration in MIGRATIONS.applied(db)} - set(NAMES):
        raise UserError(tr("{name} was written by a newer version of Annotator. Update the "
                           "program; the file was not touched.", name=path.name))  # fmt: skip


def _check_triggers(db: Database, path: Path) -> None:
    if foreign_triggers(db.conn):
        raise DamagedError(tr("{name} has triggers that are not the program’s and may change what "
                              "is annotated, so it was not opened. What it holds can be taken "
                              "over: annotator salvage {name} NEW{SUFFIX}", name=path.name,
                              SUFFIX=SUFFIX))  # fmt: skip


@contextmanager
def told_in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite or the disk complains about into a UserError that says what to do."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise  # a broken promise of ours, not of the disk
    except (json.JSONDecodeError, MalformedRowError, UnicodeDecodeError) as error:
        raise _error(path, "malformed") from error
    except OSError as error:  # without the names in it, which may be full of words
        said = (error.strerror or str(error)).lower()
        raise _error(path, _MEANING.get(error.errno or 0, said)) from error
    except sqlite3.OperationalError as error:
        raise _error(path, str(error).lower()) from error
    except sqlite3.DatabaseError as error:
        raise _error(path, "malformed") from error


def _error(path: Path, complaint: str) -> UserError:
    if "full" in complaint or "no space" in complaint:
        return UserError(tr("The disk is full: nothing was written to {name}. Free some space "
                            "and do it again.", name=path.name))  # fmt: skip
    if any(word in complaint for word in ("readonly", "read-only", "permission", "permitted")):
        return ReadOnlyPlaceError(tr("{name} can't be written: the file, its folder or the disk "
                                     "is read-only. Copy it to a place of yours and open the "
                                     "copy.", name=path.name))  # fmt: skip
    if "locked" in complaint or "busy" in complaint:
        return UserError(tr("{name} is busy: another program is writing it. Wait a moment and "
                            "try again.", name=path.name))  # fmt: skip
    if any(word in complaint for word in ("malformed", "not a database", "could not decode")):
        return DamagedError(tr("{name} is damaged. Nothing was changed; {another_copy}, or save "
                               "what can be read of it: annotator salvage {name2} NEW{SUFFIX}",
                               name=path.name, another_copy=another_copy(path), name2=path.name,
                               SUFFIX=SUFFIX))  # fmt: skip
    return UserError(tr("{name} can't be used ({complaint}). Check the file and its folder, "
                        "then try again.", name=path.name, complaint=complaint))  # fmt: skip


def another_copy(path: Path) -> str:
    """What to open instead of a damaged project, as the end of a sentence."""
    folder = path.parent / f"{path.stem} backups"
    if folder.is_dir():
        return tr("open the newest copy in the folder “{name}” beside it", name=folder.name)
    return tr("open another copy of it, such as one from your own backups")


def copy(db: Database, target: Path) -> None:
    """A copy of a whole project in one file: written beside the target, then moved into place."""
    partial = target.with_name(f".{target.name}.partial")
    require_folder(target)
    with told_in_words(target):
        try:
            partial.unlink(missing_ok=True)
            partial.touch(mode=0o600)
            other = sqlite3.connect(partial)
            try:
                db.conn.backup(other, pages=4096)
                other.execute("PRAGMA journal_mode = DELETE")
            finally:
                other.close()
            make_way(target)
            partial.replace(target)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
