"""The format WebAnno TSV 3, as WebAnno and INCEpTION write it: read alone or from a ZIP archive.

Version 2 is read, too.
Offsets are UTF-16 units. Written is a ZIP archive with a file for each layer; its lines
``#annotator=`` hold what is known about the document and the text between sentences, and are
passed over by INCEpTION. Layers and features must be there in the project that takes a file in.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.translation import tr
from annotator.formats.archive_names import free_name
from annotator.formats.format import DEFAULT_READ, DEFAULT_WRITE, Format, ReadOptions, WriteOptions
from annotator.formats.source import Source
from annotator.formats.webanno_layers import FORMAT_LINE, header_of
from annotator.formats.webanno_old import OLD_LINE
from annotator.formats.webanno_reading import read as read_tsv
from annotator.formats.webanno_writing import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.formats.format import Found

_ARCHIVE = b"PK\x03\x04"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes whenever it is written
_BLOCK = 1 << 20
_SEEN = 4096  # bytes that tell what a file is
_LARGEST = 256 << 20  # bytes of a file in an archive
_ALL = 1 << 30  # bytes of all of them


def recognise(source: Source) -> bool:
    """Whether the first line names the format, or that of a file in the archive does."""
    if source.head.startswith(_ARCHIVE):
        return _is_archive(source)
    data = source.head[:_SEEN].removeprefix(b"\xef\xbb\xbf")
    line, *others = data.decode("utf-8", "replace").split("\n")[:3]
    if OLD_LINE.match(line.rstrip("\r")):
        return any(each.startswith(("#id=", "#text=")) for each in others)
    return FORMAT_LINE.match(line.rstrip("\r")) is not None


def _is_archive(source: Source) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            names = [each for each in archive.infolist() if _is_tsv(each)]
            if not names:
                return False
            with archive.open(names[0]) as file:
                return recognise(Source.of_bytes("x.tsv", file.read(_SEEN)))
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, NotImplementedError, EOFError):
        return False


def _is_tsv(entry: zipfile.ZipInfo) -> bool:
    hidden = entry.filename.startswith("__MACOSX/")
    return entry.filename.lower().endswith(".tsv") and not entry.is_dir() and not hidden


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """The layer of a file, or those of the files of an archive, after the problems with each."""
    if not source.head.startswith(_ARCHIVE):
        yield from read_tsv(source, options)
        return
    try:
        yield from _read_archive(source, options)
    except (zipfile.BadZipFile, RuntimeError, ValueError, NotImplementedError, EOFError) as error:
        why = f"This archive can't be read ({error}); unpack it and import the files in it."
        yield Problem(source.name, why)


def _read_archive(source: Source, options: ReadOptions) -> Iterator[Found]:
    with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
        left = _ALL
        for entry in archive.infolist():
            where = f"{source.name}/{entry.filename}"
            if not _is_tsv(entry):
                if not entry.is_dir():
                    yield Problem(where, tr("This file is no WebAnno TSV; it is left out."))
                continue
            with archive.open(entry) as file:
                data = file.read(min(_LARGEST, left) + 1)
            if len(data) > min(_LARGEST, left):
                yield Problem(
                    where, tr("This file is too large to be unpacked here; unpack it first.")
                )
                continue
            left -= len(data)
            yield from read_tsv(Source.of_bytes(PurePosixPath(entry.filename).name, data), options)


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """The archive, block by block."""
    names: set[str] = set()
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for document in documents:
                entry = zipfile.ZipInfo(f"{free_name(document, names)}.tsv", _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, text_of(document, options).encode("utf-8"))
        file.seek(0)
        while block := file.read(_BLOCK):
            yield block


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where one is not whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            names = archive.namelist()
            for name in names:
                _check_file(name, archive.read(name).decode("utf-8").split("\n"))
    except zipfile.BadZipFile as error:
        raise ValueError(str(error)) from error
    return len(names)


def _check_file(name: str, lines: list[str]) -> None:
    header = header_of(lines)
    if header is None:
        raise ValueError(f"{name} has no header")
    for line in lines[header.end :]:
        if line[:1].isdigit() and line.count("\t") != header.width + 3:
            raise ValueError(f"a row of {name} has not {header.width} columns")


FORMAT = Format(
    "webanno",
    "WebAnno TSV 3 (written as a ZIP archive)",
    (".tsv",),
    recognise=recognise,
    read=read,
    write=write,
    check=check,
    written_ending=".zip",
    losses="Where annotations come from, document labels, notes, flags, rejected and undecided "
    "suggestions, links of a mention and an event, attributes with names that no feature can have, "
    "and white space at the ends of mentions are not written; discontinuous mentions become one "
    "span.",
)
