"""Exports that are whole or not there: written beside the target, read back, put into place."""

from __future__ import annotations

import contextlib
import errno
import glob
import hashlib
import os
import secrets
import shutil
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.formats.format import DEFAULT_WRITE, Format, WriteOptions
from annotator.formats.loss_report import LossReport
from annotator.formats.reading_back import Comparison, ReadBack
from annotator.formats.source import Source
from annotator.formats.watched_file import Reading, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument, Problem

_FULL = (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC, errno.EFBIG)
_BLOCK = 1 << 20
_DAY = 24 * 60 * 60.0
_OF_PROJECTS = (".annotator", ".annotator-wal", ".annotator-shm", ".annotator-journal")
_LOGS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file
_PROJECT_HEADER = (b"SQLite format 3\0", b"Anno")  # at bytes 0 and 68


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote: how many documents, what the format could not hold, what came back."""

    documents: int
    problems: tuple[Problem, ...]
    losses: LossReport
    read_back: ReadBack


def export(
    documents: Iterable[AnnotatedDocument],
    path: Path,
    into: Format,
    options: WriteOptions = DEFAULT_WRITE,
    reading: Reading = lambda done, size: None,
) -> Exported:
    """Write documents in a format, read back what is on the disk, and put it into place.

    ``reading`` hears, while it is read back, how many of its bytes are; what it raises stops that.
    Raises UserError, and leaves what was at ``path`` as it was, where any of that fails.
    """
    if into.write is None:
        raise UserError(tr("“{title}” can only be read; choose another format for the export.",
                           title=into.title))  # fmt: skip
    problems: list[Problem] = []
    losses, compared, counted = LossReport(), Comparison(), _Counted(documents)
    results: list[ReadBack] = []

    def report(problem: Problem) -> None:
        problems.append(problem)
        if not problem.is_remark:
            losses.take(problem)
        compared.hear(problem)
        options.report(problem)

    def check(written: Path) -> None:
        with contextlib.ExitStack() as files:  # a reading that is stopped leaves its files open
            source = Source(path.name, lambda: files.enter_context(opened(written, reading)))
            results.append(_read_back(source, into, counted.count, compared))

    watched = counted if into.is_exact else compared.watch(counted)
    write_file(path, into.write(watched, replace(options, report=report)), check)
    return Exported(counted.count, tuple(problems), losses, results[0])


def _read_back(source: Source, into: Format, count: int, compared: Comparison) -> ReadBack:
    """What came back of so many documents. Raises ValueError where it is another number."""
    if into.check is not None:
        found = into.check(source)
        if found != count:
            raise ValueError(f"{count} documents were written and {found} read back")
    if into.is_exact:
        return ReadBack(documents=count, exact=True)
    return compared.read(source, into)


def losses_of(
    documents: Iterable[AnnotatedDocument], into: Format, options: WriteOptions = DEFAULT_WRITE
) -> LossReport:
    """What a format can't hold of documents; nothing is written. Raises UserError."""
    if into.write is None:
        raise UserError(tr("“{title}” can only be read; choose another format for the export.",
                           title=into.title))  # fmt: skip
    losses = LossReport()

    def report(problem: Problem) -> None:
        if not problem.is_remark:
            losses.take(problem)

    for _ in into.write(documents, replace(options, report=report)):
        pass
    return losses


def write_file(
    path: Path, chunks: Iterable[bytes], check: Callable[[Path], None] = lambda path: None
) -> int:
    """Write a file safely; how many bytes it has.

    ``check`` looks at the finished file before it is put into place, and raises ValueError where
    something is wrong with it. Raises UserError, and leaves what was at ``path`` as it was.
    """
    try:
        target = target_of(path)
        start = f".{target.name[:80]}."
        waiting = target.with_name(f"{start}{secrets.token_hex(6)}.part")
        remove_left(target.parent, f"{glob.escape(start)}{'[0-9a-f]' * 12}.part")
        try:
            size, digest = _write(waiting, chunks)
            if _digest(waiting) != digest:
                raise UserError(_not_the_same(path, "other bytes came back than were written"))
            _check(path, waiting, check)
            if target.exists():
                shutil.copymode(target, waiting)
            waiting.replace(target)
        finally:
            with contextlib.suppress(OSError):
                waiting.unlink(missing_ok=True)
        _sync_folder(target.parent)
    except OSError as error:
        raise UserError(_advice(path, error)) from error
    return size


def remove_left(folder: Path, pattern: str) -> None:
    """Remove what exports left here that came to a sudden end, a day ago or longer."""
    for each in folder.glob(pattern):
        with contextlib.suppress(OSError):
            if time.time() - each.stat().st_mtime > _DAY:
                shutil.rmtree(each) if each.is_dir() else each.unlink()


def _check(path: Path, waiting: Path, check: Callable[[Path], None]) -> None:
    try:
        check(waiting)
    except ValueError as error:
        raise UserError(_not_the_same(path, str(error))) from error


def _not_the_same(path: Path, what: str) -> str:
    return (
        f"The export to {path} did not read back as it was written ({what}), so nothing was "
        "changed; try another disk, and report this if it happens again."
    )


class _Counted:
    """Hands on documents and counts them."""

    def __init__(self, documents: Iterable[AnnotatedDocument]) -> None:
        self._documents = documents
        self.count = 0

    def __iter__(self) -> Iterator[AnnotatedDocument]:
        for document in self._documents:
            self.count += 1
            yield document


def target_of(path: Path) -> Path:
    """Where the file really goes (a link stays a link). Raises UserError where none can go."""
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise UserError(tr("{path} is a folder; give the name of a file in it.", path=path))
    if is_of_project(path) or is_of_project(target):
        raise UserError(tr("{path} is an Annotator project or has the name of one, so nothing "
                           "was written; give the file another name, such as export.jsonl.",
                           path=path))  # fmt: skip
    if not target.parent.is_dir():
        raise UserError(tr("There is no folder {parent}; create it or choose another one.",
                           parent=target.parent))  # fmt: skip
    if target.exists() and not target.is_file():
        raise UserError(tr("{path} is no ordinary file; choose another name.", path=path))
    if target.exists() and not os.access(target, os.W_OK):
        raise UserError(
            tr("{path} is write-protected; choose another name or lift the protection.", path=path)
        )
    return target


def is_of_project(path: Path) -> bool:
    """Whether this is a project or what SQLite keeps beside one, by its name or its header."""
    name = path.name
    if name.lower().endswith(_OF_PROJECTS) or _has_project_header(path):
        return True
    bare = next((name.removesuffix(each) for each in _LOGS if name.endswith(each)), "")
    return bool(bare) and _has_project_header(path.with_name(bare))


def _has_project_header(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        header = file.read(72)
    start, application = _PROJECT_HEADER
    return header.startswith(start) and header[68:72] == application


def _write(path: Path, chunks: Iterable[bytes]) -> tuple[int, bytes]:
    digest, size = hashlib.sha256(), 0
    with path.open("xb") as file:
        for chunk in chunks:
            file.write(chunk)
            digest.update(chunk)
            size += len(chunk)
        file.flush()
        os.fsync(file.fileno())
    return size, digest.digest()


def _digest(path: Path) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.digest()


def _sync_folder(folder: Path) -> None:
    """Make the new name last, where the system lets folders be synced. The file is safe anyway."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _advice(path: Path, error: OSError) -> str:
    unchanged = "nothing was changed"
    if error.errno in _FULL:
        return f"The disk is full, so {path} was not written; make room and export again."
    if error.errno == errno.EROFS:
        return f"The disk of {path} is read-only, so {unchanged}; choose another folder."
    if error.errno in (errno.EACCES, errno.EPERM):
        return (
            f"{path} can't be written, so {unchanged}; close it in other programs, or choose a "
            "folder that you may write to."
        )
    if error.errno in (errno.ENAMETOOLONG, errno.EINVAL):
        return f"{path.name} can't be the name of a file here; choose a shorter or simpler one."
    return (
        f"{path} can't be written ({error.strerror or error}), so {unchanged}; try another folder."
    )
