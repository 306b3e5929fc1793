"""ZIP archives: every file inside is read in its own format, and a bad one is a problem of its own.

Archives inside archives are read where they are small (INCEpTION exports one for each annotator).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.documents import AnnotatedDocument, Problem
from annotator.core.model import Role
from annotator.core.translation import tr
from annotator.formats.detection import detect
from annotator.formats.format import DEFAULT_READ, Format, Found, ReadOptions
from annotator.formats.source import Source
from annotator.formats.zip_entries import (
    Archive,
    ArchiveError,
    is_archive,
    is_hidden,
    without_companions,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 2
_LARGEST_INNER = 256 << 20


def recognise(source: Source) -> bool:
    """Whether the file begins as a ZIP archive does; surer formats that are archives come first."""
    return is_archive(source)


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """What the files inside hold, one after the other."""
    yield from read_archive(source, options)


def read_archive(
    source: Source, options: ReadOptions, chosen: Format | None = None, depth: int = 1
) -> Iterator[Found]:
    """What the files inside hold; in the ``chosen`` format, where one is given, only its files."""
    try:
        with Archive(source) as archive:
            archive.check()
            names = [name for name in archive.names if not is_hidden(name)]
            if chosen is not None:
                names = [name for name in names if name.lower().endswith(chosen.endings)]
            wanted = list(without_companions(names))
            if not wanted:
                what = f"holds no file of the format “{chosen.name}”" if chosen else "is empty"
                yield Problem(
                    source.name, tr("The archive {what}; there is nothing to import.", what=what)
                )
            for name in wanted:
                yield from _read_entry(source.name, archive, name, options, chosen, depth)
    except ArchiveError as error:
        yield Problem(source.name, str(error))


def _read_entry(
    within: str, archive: Archive, name: str, options: ReadOptions, chosen: Format | None,
    depth: int,
) -> Iterator[Found]:  # fmt: skip
    where = f"{within}: {name}"
    folder = name.rpartition("/")[0]
    place = f"{within}: {folder}/" if folder else f"{within}: "
    try:
        source = archive.source(name)
        for found in _read_source(source, options, chosen, depth):
            if isinstance(found, Problem):
                yield replace(found, where=place + found.where)
            elif isinstance(found, AnnotatedDocument) and source.ending == FORMAT.ending:
                yield _of_inception(found, name)
            else:
                yield found
    except ArchiveError as error:
        yield Problem(where, str(error))
    except OSError as error:
        why = error.strerror or str(error) or "it is damaged"
        yield Problem(
            where, tr("This file in the archive can't be read ({why}); copy it again.", why=why)
        )


def _of_inception(found: AnnotatedDocument, name: str) -> AnnotatedDocument:
    """The layer with the annotator that an archive in INCEpTION's export of a project is named for.

    There it is ``annotation/DOCUMENT/ANNOTATOR.zip``, and the gold layer is under ``curation``.
    """
    parts = name.split("/")
    if found.annotator or len(parts) < 3 or parts[-3] not in ("annotation", "curation"):
        return found
    document = replace(found.document, name=parts[-2])
    if parts[-3] == "curation":
        return replace(found, document=document, annotator="curation", role=Role.GOLD)
    return replace(found, document=document, annotator=parts[-1].removesuffix(FORMAT.ending))


def _read_source(
    source: Source, options: ReadOptions, chosen: Format | None, depth: int
) -> Iterator[Found]:
    from annotator.formats.registry import all_formats

    if is_archive(source):  # a Word document is one, too
        source = _in_memory(source)
    form = chosen or detect(source, all_formats(), options.encoding)
    if isinstance(form, Problem):
        yield form
    elif form.name != FORMAT.name:
        if form.read is not None:
            yield from form.read(source, options)
    elif depth >= _DEEPEST:
        raise ArchiveError("It is an archive inside an archive inside an archive; unpack it.")
    else:
        yield from read_archive(source, options, depth=depth + 1)


def _in_memory(source: Source) -> Source:
    """The same archive where its directory, at its end, can be found at once."""
    with source.open() as file:
        data = file.read(_LARGEST_INNER + 1)
    if len(data) > _LARGEST_INNER:
        raise ArchiveError("It is a large archive inside an archive; unpack it.")
    return Source.of_bytes(source.name, data)


FORMAT = Format("zip", "ZIP archive of files", (".zip",), recognise=recognise, read=read)
