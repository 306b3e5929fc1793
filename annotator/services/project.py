"""Projects: made, opened, closed; their schema, documents, annotators, queue."""

from __future__ import annotations

import tomllib
from datetime import datetime
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserError
from annotator.core.schema import Schema, schema_from
from annotator.core.translation import tr
from annotator.paths import resource_path
from annotator.services.clock import new_uuid, now
from annotator.services.informative import known_order
from annotator.storage.backups import back_up_if_due
from annotator.storage.database import SUFFIX, discard
from annotator.storage.left_logs import real
from annotator.storage.project_file import PACKAGE_FACT, ProjectFile
from annotator.storage.window_lock import WindowLock

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from annotator.core.documents import Document
    from annotator.core.queue import QueueRows
    from annotator.storage.hand_outs import PackageRow

DEFAULT_SCHEMA = ("schemas", "conflict_news.toml")
NAME_LIMIT = 100


class Project:
    """An open project. ``file`` is for services only; close it, or use it in a with statement."""

    def __init__(self, file: ProjectFile) -> None:
        self.file = file
        self.lock: WindowLock | None = None
        try:
            with file.reading():
                self.schema: Schema = file.schema()
        except BaseException:
            file.close()
            raise

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Fold everything into the one file and let go of it."""
        self.file.close()
        if self.lock is not None:
            self.lock.release()

    @property
    def path(self) -> Path:
        """The project file."""
        return self.file.path

    @property
    def read_only(self) -> bool:
        """Whether the file can be looked at but not changed."""
        return self.file.read_only

    @property
    def is_still_there(self) -> bool:
        """Whether the file is where it was opened; else nothing can be written but a copy."""
        return self.file.is_still_there

    @property
    def id(self) -> str:
        """The project's UUID."""
        with self.file.reading():
            return self.file.fact("id")

    @property
    def package(self) -> PackageRow | None:
        """What this file is a package of, None where it is a project of its own."""
        with self.file.reading():
            package = self.file.fact(PACKAGE_FACT)
            return self.file.hand_outs.package(package) if package else None

    @property
    def title(self) -> str:
        """The project's name as people read it."""
        with self.file.reading():
            return self.file.fact("title", self.path.stem)

    @property
    def guidelines(self) -> str:
        """The annotation guidelines, in Markdown."""
        with self.file.reading():
            return self.file.fact("guidelines")

    def set_guidelines(self, text: str) -> None:
        """Replace the annotation guidelines."""
        with self.file.writing():
            self.file.set_fact("guidelines", text)

    def read_schema(self) -> None:
        """Take the newest version of the schema from the file."""
        with self.file.reading():
            self.schema = self.file.schema()

    def last_open(self, annotator: str) -> str:
        """The id of the document on which an annotator stopped; empty where that isn't known."""
        with self.file.reading():
            return self.file.fact(f"open:{annotator}")

    def remember_open(self, annotator: str, document_id: str) -> None:
        """Keep on which document an annotator stopped; a read-only file keeps nothing."""
        if not self.read_only:
            with self.file.writing():
                self.file.set_fact(f"open:{annotator}", document_id)

    def documents(self) -> list[Document]:
        """All documents, without texts, in the order in which they came."""
        with self.file.reading():
            return self.file.documents.every()

    def queue(self, annotator: str) -> QueueRows:
        """Every document with an annotator's progress."""
        with self.file.reading():
            rows = self.file.queue.rows(annotator)
        rows.set_informative(known_order(self, annotator))
        return rows

    def containing(self, words: str) -> set[str]:
        """The ids of the documents with these words in their text or title."""
        with self.file.reading():
            return self.file.documents.containing(words)

    def text(self, document_id: str) -> str:
        """The text of a document."""
        with self.file.reading():
            return self.file.documents.text(document_id)

    def annotators(self) -> list[str]:
        """The names of all annotators."""
        with self.file.reading():
            return self.file.annotators()

    def annotator_id(self, name: str) -> str:
        """The id of an annotator, who is made known where the project has none of that name."""
        name = checked_name(name)
        found = self.file.annotator_id(name)
        if found is None:
            found = new_uuid()
            with self.file.writing():
                self.file.add_annotator(found, name)
        return found

    def back_up_if_due(self) -> Path | None:
        """Make today's backup where it is due; the new copy's path, or None."""
        return back_up_if_due(self.file, datetime.now().astimezone())

    def require_sound(self) -> None:
        """Raise UserError where the file is damaged anywhere inside."""
        self.file.require_sound()

    def save_copy(self, path: Path) -> None:
        """A copy of the whole project, newest edits included. Raises UserError."""
        if path.resolve() == self.path.resolve():
            raise UserError(tr("The copy needs another name than the project itself."))
        self.file.copy_to(path)


def checked_name(name: str) -> str:
    """A person's name without outer space. Raises UserError where it is empty or far too long."""
    name = " ".join(name.split())
    if not name or len(name) > NAME_LIMIT or not name.isprintable():
        raise UserError(
            tr(
                "Give a name of 1 to {NAME_LIMIT} ordinary characters for the annotator.",
                NAME_LIMIT=NAME_LIMIT,
            )
        )
    return name


def system_user() -> str:
    """The name of whoever is logged in to this computer, to be offered as the annotator's."""
    import getpass

    try:
        return checked_name(getpass.getuser())
    except (KeyError, OSError, UserError):  # a system without names
        return "Annotator"


def load_schema(path: Path | None = None) -> Schema:
    """The schema in a TOML or JSON file, or the default one. Raises UserError."""
    path = resource_path(*DEFAULT_SCHEMA) if path is None else path
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            tr("The schema {path} is not UTF-8; save it as UTF-8.", path=path)
        ) from error
    except OSError as error:
        why = error.strerror or error
        raise UserError(
            tr("The schema {path} can't be read ({why}); check the file.", path=path, why=why)
        ) from error
    return schema_from(_parse(path, text))


def _parse(path: Path, text: str) -> Any:
    import msgspec

    try:
        if path.suffix.lower() == ".json":
            return msgspec.json.decode(text)
        return tomllib.loads(text)
    except (msgspec.DecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise UserError(
            tr("The schema {path} is not well formed: {error}.", path=path, error=error)
        ) from error


def create(
    path: Path, schema: Schema | None = None, title: str = "", guidelines: str = ""
) -> Project:
    """A new project, open. Raises UserError where it can't be made; nothing is left then."""
    path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    schema = schema or load_schema()
    file = ProjectFile.create(path)
    try:
        with file.writing():
            file.set_fact("id", new_uuid())
            file.set_fact("title", title or path.stem)
            file.set_fact("created", now())
            file.add_schema(schema, now())
            if guidelines:
                file.set_fact("guidelines", guidelines)
    except BaseException:
        file.close()
        discard(path)  # no half-made project stays behind
        raise
    return Project(file)


def throw_away(project: Project) -> None:
    """Close a project that was only half made, and remove its file."""
    project.close()
    discard(project.path)


def found_project(path: Path) -> Path:
    """The project that a name means: the file, or the one with the ending that it lacks."""
    ended = path.with_name(path.name + SUFFIX) if path.name else path
    return ended if not path.is_file() and ended.is_file() else path


def open_project(path: Path) -> Project:
    """An existing project, open for writing. Raises UserError that says what to do instead."""
    return Project(ProjectFile.open(path))


def open_in_window(path: Path) -> Project:
    """An existing project, open for writing in this window alone.

    Raises UserError where another window has it, and as ``open_project`` does.
    """
    path = real(path)
    lock = WindowLock(path)
    if path.is_file():
        lock.acquire()
    try:
        project = open_project(path)
    except BaseException:
        lock.release()
        raise
    project.lock = lock
    return project


def open_beside(path: Path, *, read_only: bool) -> Project:
    """Another connection to a project that is open, for a thread of its own. Raises UserError."""
    return open_for_reading(path) if read_only else open_project(path)


def is_package(path: Path) -> bool:
    """Whether this file is a package, so that it says itself who works in it."""
    try:
        with open_for_reading(path) as project:
            return project.package is not None
    except UserError:
        return False


def open_for_reading(path: Path) -> Project:
    """An existing project on a place that can't be written. Raises UserError."""
    return Project(ProjectFile.open_read_only(path))


def open_backup(path: Path) -> Project:
    """A backup, to be looked through and copied; those of older versions, too. Raises UserError."""
    return Project(ProjectFile.open_read_only(path, also_older=True))
