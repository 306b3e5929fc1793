"""The format brat standoff: read from ``.ann`` with its ``.txt``, written as a ZIP archive."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from annotator.formats.brat_reading import read, recognise
from annotator.formats.brat_writing import write
from annotator.formats.format import Format

if TYPE_CHECKING:
    from annotator.formats.source import Source


def check(source: Source) -> int:
    """How many layers an export holds. Raises ValueError where it is not whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            if archive.testzip() is not None:
                raise ValueError("the archive is damaged")
            names = set(archive.namelist())
    except zipfile.BadZipFile as error:
        raise ValueError(str(error)) from error
    layers = [name for name in names if name.endswith(".ann")]
    if any(f"{name[:-4]}.txt" not in names for name in layers):
        raise ValueError("a text is missing")
    return len(layers)


FORMAT = Format(
    "brat",
    "brat standoff (.txt and .ann, written as a ZIP archive)",
    (".ann",),
    recognise=recognise,
    read=read,
    write=write,
    check=check,
    written_ending=".zip",
    losses="Document labels, status, flags, times, who annotated, notes about the document and "
    "rejected suggestions are not written; questions become notes, and names are written without "
    "blanks.",
)
