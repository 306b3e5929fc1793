"""One project: the file, its schema versions, its annotators, its documents and layers."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.storage import database
from annotator.storage.concordance import Concordance
from annotator.storage.documents import Documents
from annotator.storage.layers import Layers
from annotator.storage.left_logs import real
from annotator.storage.notes import Notes
from annotator.storage.queue import Queue
from annotator.storage.schemas import Lineage, Schemas
from annotator.storage.steps import Steps
from annotator.storage.tables import foreign_triggers, lacking
from annotator.storage.times import Times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from annotator.core.schema import Schema
    from annotator.storage.agreement import Agreement
    from annotator.storage.counts import WrongCount
    from annotator.storage.hand_outs import HandOuts
    from annotator.storage.lessons import LessonRows
    from annotator.storage.salvage import Poured
    from annotator.storage.settling import Settling
    from annotator.storage.sqlite import Database
    from annotator.storage.whole_layers import WholeLayers
    from annotator.storage.wreck import Wreck

PACKAGE_FACT = "package"  # the name under which a package says which one it is
ROOT = Lineage()  # of a version that was made from no other


class ProjectFile:
    """An open project file. Use it in the thread that opened it, and close it."""

    def __init__(self, path: Path, db: Database, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._db = db
        self._identity = _identity(path)
        self.documents = Documents(db)
        self.layers = Layers(db)
        self.notes = Notes(db)
        self.steps = Steps(db)
        self.schemas = Schemas(db)
        self.queue = Queue(db, path)
        self.times = Times(db)
        self.concordance = Concordance(db)

    @classmethod
    def create(cls, path: Path) -> ProjectFile:
        """A new project file; raises UserError where it can't be made."""
        return cls(path, database.create(path))

    @classmethod
    def open(cls, path: Path) -> ProjectFile:
        """An existing project file; raises UserError where it can't be read and written."""
        path = real(path)
        return cls(path, database.open_existing(path))

    @classmethod
    def open_read_only(cls, path: Path, *, also_older: bool = False) -> ProjectFile:
        """An existing project file for looking at it; raises UserError where it can't be read."""
        path = real(path)
        return cls(path, database.open_read_only(path, also_older=also_older), read_only=True)

    @cached_property
    def hand_outs(self) -> HandOuts:
        """What was handed out; imported only where it is used, like what follows."""
        from annotator.storage.hand_outs import HandOuts

        return HandOuts(self._db)

    @cached_property
    def lessons(self) -> LessonRows:
        """What finished layers teach."""
        from annotator.storage.lessons import LessonRows

        return LessonRows(self._db)

    @cached_property
    def whole_layers(self) -> WholeLayers:
        """Layers as wholes."""
        from annotator.storage.whole_layers import WholeLayers

        return WholeLayers(self._db)

    @cached_property
    def settling(self) -> Settling:
        """What settling asks; imported when it does, since a window starts without."""
        from annotator.storage.settling import Settling

        return Settling(self._db)

    def close(self) -> None:
        """Fold everything into the one file and let go of it."""
        database.close(self._db)

    @property
    def agreement(self) -> Agreement:
        """What all layers hold, as columns; nothing that starting needs."""
        from annotator.storage.agreement import Agreement

        return Agreement(self._db)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All or nothing: what is written inside is there afterwards, or a UserError says why."""
        if self.read_only:
            raise UserError(
                tr(
                    "{name} is open for reading only. Copy it to a place of yours and open the "
                    "copy to go on.",
                    name=self.path.name,
                )
            )
        with database.told_in_words(self.path):
            self._check_still_there()
            if self._db.conn.in_transaction:
                with self._db.atomic():
                    yield
                return
            # Deferred, a transaction that has read can't become a writing one once somebody else
            # has written, and SQLite says "busy" at once instead of waiting its turn.
            self._db.conn.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.conn.execute("COMMIT")
            except BaseException:
                self._db.conn.rollback()
                raise

    @property
    def is_still_there(self) -> bool:
        """Whether the file's name still leads to the file that is open."""
        try:
            return _identity(self.path) == self._identity
        except OSError:
            return False

    def _check_still_there(self) -> None:
        """Raise UserError where the file's name no longer leads to the file that is open."""
        try:
            self.path.stat()
        except PermissionError as error:
            raise UserError(
                tr(
                    "{name} can't be reached any more: its folder may not be opened. Get the "
                    "permission back, or save a copy of the project elsewhere: your work is in "
                    "there.",
                    name=self.path.name,
                )
            ) from error
        except OSError:
            pass  # it is gone, which is said below
        if not self.is_still_there:
            raise UserError(
                tr(
                    "{name} was moved, deleted or replaced while it was open, so nothing was "
                    "written. Keep it open and save a copy of the project: your work is in "
                    "there.",
                    name=self.path.name,
                )
            )

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Reading, with what SQLite complains about said in words."""
        with database.told_in_words(self.path):
            yield

    def writes_of_others(self) -> int:
        """Another number after each time that anybody but this connection has written."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    # -- facts about the project ----------------------------------------------------------------

    def fact(self, name: str, default: str = "") -> str:
        """A stored fact, such as ``id``, ``title`` or ``guidelines``."""
        row = self._db.execute("SELECT value FROM project WHERE name = ?", [name]).fetchone()
        return str(row[0]) if row else default

    def set_fact(self, name: str, value: str) -> None:
        """Store a fact."""
        self._db.execute("INSERT OR REPLACE INTO project VALUES (?, ?)", [name, value])

    def schema(self, version: int | None = None) -> Schema:
        """The newest version of the schema, or the one of this number."""
        found = self.schemas.get(version)
        if found is None:
            raise UserError(
                tr(
                    "{name} has no schema; it was not finished. Make a new one.",
                    name=self.path.name,
                )
            )
        return found

    def add_schema(self, schema: Schema, at: str, lineage: Lineage = ROOT) -> None:
        """Store a version of the schema, and what it was made from."""
        self.schemas.add(schema, at, lineage)

    def schema_versions(self) -> list[tuple[int, str]]:
        """Every version's number and when it was stored (UTC, ISO 8601), oldest first."""
        return [(each.number, each.at) for each in self.schemas.versions().values()]

    def annotators(self) -> list[str]:
        """The names of all annotators."""
        return [row[0] for row in self._db.execute("SELECT name FROM annotators ORDER BY name")]

    def annotator_id(self, name: str) -> str | None:
        """The id of the annotator of this name, or None."""
        row = self._db.execute("SELECT id FROM annotators WHERE name = ?", [name]).fetchone()
        return str(row[0]) if row else None

    def annotator_name(self, annotator_id: str) -> str | None:
        """The name of the annotator with this id, or None."""
        row = self._db.execute("SELECT name FROM annotators WHERE id = ?", [annotator_id])
        found = row.fetchone()
        return str(found[0]) if found else None

    def add_annotator(self, annotator_id: str, name: str) -> None:
        """A new annotator."""
        self._db.execute("INSERT INTO annotators VALUES (?, ?)", [annotator_id, name])

    # -- the whole file -------------------------------------------------------------------------

    def copy_to(self, path: Path) -> None:
        """A copy of everything, newest edits included, through SQLite's own backup call."""
        database.copy(self._db, path)

    @contextmanager
    def unguarded(self) -> Iterator[None]:
        """As ``writing``, without looking after references: they are made to fit inside."""
        self._db.conn.execute("PRAGMA foreign_keys = OFF")
        try:
            with self.writing():
                yield
        finally:
            self._db.conn.execute("PRAGMA foreign_keys = ON")

    def pour(
        self,
        wreck: Wreck,
        backups: Iterable[Path],
        tell: Callable[[str], None],
        new_id: Callable[[], str],
    ) -> Poured:
        """Take over what can be read of a damaged file into this one, which is new and empty."""
        from annotator.storage.salvage import pour

        return pour(wreck, backups, self._db, tell, new_id)

    def require_sound(self) -> None:
        """Raise UserError where SQLite finds damage anywhere in the file."""
        database.require_sound(self._db, self.path)

    def integrity_problems(self) -> list[str]:
        """What is wrong with the file itself: damage, references to rows that are not there, and
        tables, indexes and triggers other than a project has.
        """
        problems = [
            str(row[0]) for row in self._db.execute("PRAGMA integrity_check(100)") if row[0] != "ok"
        ]
        for table, _, parent, _ in self._db.execute("PRAGMA foreign_key_check"):
            problems.append(f"A row of {table} points at a row of {parent} that is not there.")
        for name in foreign_triggers(self._db.conn):
            problems.append(f"The trigger {name} is not the program's.")
        problems += [f"The {each.kind} {each.name} is missing or was changed."
                     for each in lacking(self._db)]  # fmt: skip
        return problems

    def wrong_counts(self) -> list[WrongCount]:
        """Every number kept beside what it counts that is not true."""
        from annotator.storage.counts import wrong_counts

        return wrong_counts(self._db)

    def count_again(self) -> None:
        """Make those numbers true."""
        from annotator.storage.counts import count_again

        count_again(self._db)


def _identity(path: Path) -> tuple[int, int]:
    """What tells a file from another one of the same name."""
    found = path.stat()
    return (found.st_dev, found.st_ino)
