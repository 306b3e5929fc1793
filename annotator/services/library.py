"""Reading and writing from Python, without a window and, but for project files, without a project.

``annotator.read`` and ``annotator.write`` lead here.
"""

from __future__ import annotations

import sys
import uuid
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.documents import AnnotatedDocument, Article, Document, Problem
from annotator.core.errors import UserError
from annotator.core.model import Event, Item, Mention, Span
from annotator.core.text import sha256_of
from annotator.core.translation import tr
from annotator.formats import registry
from annotator.formats.format import Format, ReadOptions, WriteOptions
from annotator.formats.writing import export, is_of_project, losses_of
from annotator.services.file_places import FilePlaces
from annotator.services.importing import ImportReport, find_files, place_of
from annotator.services.suggestion_store import fits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from os import PathLike

_IDS = uuid.UUID("a7c5d5c0-9f0e-5d6e-8b39-51b0c1f6de4a")  # of documents that came without ids
_PACKAGE = str(Path(__file__).resolve().parents[1])

Hear = Callable[[Problem], None]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: how many layers, sentences about losses, and what came back."""

    documents: int
    losses: tuple[str, ...]
    read_back: str
    problems: tuple[Problem, ...] = ()


def warn(problem: Problem) -> None:
    """Make a warning of a problem; remarks are not worth one."""
    if not problem.is_remark:
        said = f"{problem.where}: {problem.why}"
        warnings.warn(said, UserWarning, stacklevel=_frames_to_the_caller())


def _frames_to_the_caller() -> int:
    """How far above ``warn`` the first line is that is not of this package.

    Readers are generators, so the caller is whoever asks for the next document.
    """
    frame, level = sys._getframe(1), 1
    while frame.f_code.co_filename.startswith(_PACKAGE) and frame.f_back is not None:
        frame, level = frame.f_back, level + 1
    return level


def read(
    path: str | PathLike[str],
    format_name: str = "",
    options: tuple[str, str] = ("", ""),
    report: Hear = warn,
    *,
    without: Path | None = None,
) -> Iterator[AnnotatedDocument]:
    """Documents as ``annotator.read`` gives them; ``options`` are encoding and text column.

    The file ``without`` is passed over where it lies in the folder that is read.
    Raises UserError at once for a format that does not exist, and for a place that does not.
    """
    where = Path(path).expanduser()
    if format_name:
        registry.format_named(format_name, to_read=True)
    if not where.exists():
        raise UserError(tr("There is no file {where}; check the name.", where=where))
    if is_of_project(where) and where.is_file():
        return _of_project(where, report)
    listed = ImportReport()
    files = [each for each in find_files([where], listed) if not _is_same(each, without)]
    return _of_files(where, files, listed.problems, (format_name, ReadOptions(*options), report))


def _of_project(path: Path, report: Hear) -> Iterator[AnnotatedDocument]:
    from annotator.services.exporting import EVERYTHING, documents_to_export
    from annotator.services.project import open_for_reading, open_project

    try:
        opened = open_project(path)
    except UserError:
        opened = open_for_reading(path)
    with opened as project:
        project.require_sound()
        yield from documents_to_export(project, EVERYTHING, report=report)


def _is_same(one: Path, other: Path | None) -> bool:
    return other is not None and other.exists() and one.samefile(other)


def _of_files(
    path: Path,
    files: Sequence[Path],
    first: Sequence[Problem],
    how: tuple[str, ReadOptions, Hear],
) -> Iterator[AnnotatedDocument]:
    format_name, options, report = how
    count, places = 0, FilePlaces(files)
    for each in files:
        for found in registry.read_file(each, format_name=format_name, options=options):
            if isinstance(found, Problem):
                first = first or [found]
                report(places.told(found, each))
                continue
            count += 1
            yield from_article(found, each) if isinstance(found, Article) else found
    if not count:
        why = first[0].why if first else "There is nothing in it."
        raise UserError(tr("Nothing could be read from {path}: {why}", path=path, why=why))


def from_article(article: Article, path: Path) -> AnnotatedDocument:
    """An article as a document that nobody has annotated yet."""
    sha256 = sha256_of(article.text)
    about = Document(
        id=str(uuid.uuid5(_IDS, f"{sha256} {place_of(path, article.name)}")),
        name=article.name,
        sha256=sha256,
        title=article.title,
        date=article.date,
        source=article.source,
        url=article.url,
        language=article.language,
        encoding=article.encoding,
        words=len(article.text.split()),
        length=len(article.text),
        meta=article.meta,
    )
    return AnnotatedDocument(about, article.text, "", 1, "")


def document(text: str, items: Sequence[Item], name: str, annotator: str) -> AnnotatedDocument:
    """A document of these parts. Raises ValueError where an item's words are not in the text."""
    for item in items:
        for span in _spans(item):
            if not fits(text, span):
                raise ValueError(f"“{span.surface}” does not stand at {span.start} of the text")
    made = from_article(Article(name, text), Path(name))
    return AnnotatedDocument(made.document, text, "", 1, annotator, items=tuple(items))


def _spans(item: Item) -> Iterator[Span]:
    if isinstance(item, Mention):
        yield item.span
    elif isinstance(item, Event):
        yield item.trigger
        yield from (each.span for each in item.arguments if each.span is not None)


def write(
    documents: Iterable[AnnotatedDocument],
    path: str | PathLike[str],
    format_name: str = "",
    *,
    strict: bool = False,
) -> Written:
    """Write documents as ``annotator.write`` does."""
    target = Path(path).expanduser()
    into = format_to_write(target, format_name)
    if strict:
        documents = list(documents)  # they are gone through twice
        refuse(losses_of(documents, into).sentences(), into.name)
    done = export(documents, target, into, WriteOptions())
    return Written(
        done.documents,
        tuple(done.losses.sentences()),
        done.read_back.sentence(),
        tuple(done.read_back.problems),
    )


def refuse(losses: Sequence[str], name: str) -> None:
    """Raise UserError where there are losses."""
    if losses:
        raise UserError(
            tr(
                "The format “{name}” can't hold all of this, so nothing was written; "
                "choose another one, or allow losses. {losses}",
                name=name,
                losses=" ".join(losses),
            )
        )


def format_to_write(path: Path, name: str = "") -> Format:
    """The format named, or the first one that writes files of this ending. Raises UserError."""
    if name:
        found = registry.format_named(name)
        if found.write is None:
            names = ", ".join(each.name for each in registry.writable())
            raise UserError(
                tr("“{name}” can only be read; choose one of {names}.", name=name, names=names)
            )
        return found
    ending = path.suffix.lower()
    for each in registry.writable():
        if ending == each.ending or (ending in each.endings and not each.written_ending):
            return each
    endings = ", ".join(dict.fromkeys(each.ending for each in registry.writable()))
    raise UserError(
        tr(
            "No format is written to “{name}”; name the format, or give the file one "
            "of the endings {endings}.",
            name=path.name,
            endings=endings,
        )
    )
