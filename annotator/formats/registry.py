"""Every format there is, and reading a file in whichever one it is in.

A new format is a module with a ``Format`` and one more entry in ``FORMATS``; no caller changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.documents import AnnotatedDocument, Article, Problem
from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.formats import (
    archive,
    brat,
    cas,
    conll,
    docbin,
    doccano,
    docx,
    dygie,
    email_message,
    html,
    json_records,
    label_studio,
    mae,
    marked_page,
    marked_records,
    maven,
    mention_table,
    native,
    pdf,
    plain_text,
    prodigy,
    tables,
    textee,
    webanno,
    wikievents,
    yedda,
)
from annotator.formats.detection import detect
from annotator.formats.format import DEFAULT_READ, Format, Found, ReadOptions
from annotator.formats.plug_ins import plugged_in
from annotator.formats.source import Source
from annotator.formats.zip_entries import is_archive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Content tests are asked in this order: what is surer comes first.
FORMATS: tuple[Format, ...] = (
    native.FORMAT,
    prodigy.FORMAT,
    docbin.FORMAT,
    brat.FORMAT,
    webanno.FORMAT,
    label_studio.FORMAT,
    wikievents.FORMAT,
    textee.FORMAT,
    dygie.FORMAT,
    maven.FORMAT,
    cas.JSON,
    cas.XMI,
    doccano.RELATIONS,
    doccano.SPANS,
    doccano.CATEGORIES,
    marked_records.FORMAT,
    json_records.FORMAT,
    conll.FORMAT,
    conll.FORMAT_IOB1,
    conll.FORMAT_IOBES,
    mae.FORMAT,
    yedda.FORMAT,
    html.FORMAT,
    pdf.FORMAT,
    docx.FORMAT,
    email_message.FORMAT,
    archive.FORMAT,
    marked_page.FORMAT,
    mention_table.FORMAT,
    tables.CSV,
    tables.TSV,
    plain_text.FORMAT,
)
_NAMES = frozenset(each.name for each in FORMATS)


def all_formats() -> tuple[Format, ...]:
    """The program's formats, and those of other people before the ones for any JSON or text."""
    at = FORMATS.index(json_records.FORMAT)
    return (*FORMATS[:at], *plugged_in(_NAMES)[0], *FORMATS[at:])


def plug_in_problems() -> tuple[Problem, ...]:
    """What is wrong with formats of other people that can't be used."""
    return plugged_in(_NAMES)[1]


def readable() -> tuple[Format, ...]:
    """The formats that can be read."""
    return tuple(each for each in all_formats() if each.read is not None)


def writable() -> tuple[Format, ...]:
    """The formats that can be written."""
    return tuple(each for each in all_formats() if each.write is not None)


def format_named(name: str, *, to_read: bool = False) -> Format:
    """The format of this name. Raises UserError that lists those that can be written, or read."""
    found = next((each for each in all_formats() if each.name == name), None)
    if found is None:
        names = ", ".join(each.name for each in (readable() if to_read else writable()))
        raise UserError(
            tr("There is no format “{name}”; choose one of {names}.", name=name, names=names)
        )
    return found


def read(
    source: Source, *, format_name: str = "", options: ReadOptions | None = None
) -> Iterator[Found]:
    """What a file holds, in the format named or else detected; problems instead of exceptions.

    Raises UserError only for a format name that does not exist or that can't be read.
    """
    options = options or DEFAULT_READ
    format_name = format_name or options.format_name
    chosen = format_named(format_name, to_read=True) if format_name else None
    if chosen is not None and chosen.read is None:
        names = ", ".join(each.name for each in readable())
        raise UserError(
            tr(
                "“{format_name}” can only be written; choose one of {names}.",
                format_name=format_name,
                names=names,
            )
        )
    return _read(source, chosen, options)


def _read(source: Source, chosen: Format | None, options: ReadOptions) -> Iterator[Found]:
    where = str(source.path or source.name)
    try:
        found = chosen or detect(source, all_formats(), options.encoding)
        if isinstance(found, Problem):
            yield Problem(where, found.why)
        elif chosen is not None and _is_archive_of(source, chosen):
            yield from archive.read_archive(source, options, chosen)
        elif found.read is not None:
            yield from found.read(source, options)
    except IsADirectoryError:
        yield Problem(where, tr("This is a folder; choose the files in it."))
    except FileNotFoundError:
        yield Problem(where, tr("There is no such file; check the name."))
    except PermissionError:
        why = "The file can't be opened; check that it is a file and that you may read it."
        yield Problem(where, why)
    except OSError as error:
        yield Problem(
            where,
            tr("The file can't be read ({value}); copy it again.", value=error.strerror or error),
        )
    except MemoryError:
        yield Problem(
            where, tr("The file is too large for this computer; split it into smaller ones.")
        )


def _is_archive_of(source: Source, chosen: Format) -> bool:
    """Whether this is an archive of files of a format that does not read archives itself."""
    if not is_archive(source) or ".zip" in chosen.endings:
        return False
    return chosen.recognise is None or not chosen.recognise(source)


def read_file(
    path: Path, *, format_name: str = "", options: ReadOptions | None = None
) -> Iterator[Found]:
    """What the file at this path holds, as ``read`` gives it."""
    return read(Source.of_file(path), format_name=format_name, options=options)


def read_articles(path: Path, options: ReadOptions = DEFAULT_READ) -> Iterator[Article | Problem]:
    """The articles of a file, and a problem for each that could not be read.

    Of annotated documents only the text and what is known about it is taken.
    """
    for found in read_file(path, options=options):
        yield article_of(found)


def article_of(found: Found) -> Article | Problem:
    """The article that an annotated document is about; anything else is as it was."""
    return found.article if isinstance(found, AnnotatedDocument) else found
