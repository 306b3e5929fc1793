"""Files in UTF-16 and UTF-32 as UTF-8, so that looks at bytes know their contents too."""

from __future__ import annotations

import codecs
import io
from typing import TYPE_CHECKING

from annotator.formats.decoding import DecodingError, decode, signature
from annotator.formats.source import Source

if TYPE_CHECKING:
    from typing import BinaryIO

_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_START = 8  # without a mark, text that begins with a Latin letter or a sign has a NUL here


def is_wide(head: bytes, encoding: str = "") -> bool:
    """Whether text that begins so has several bytes for each sign, or ``encoding`` says so."""
    named = encoding.lower().replace("_", "-")
    return (
        named.startswith(("utf-16", "utf16", "utf-32", "utf32"))
        or head.startswith(_MARKS)
        or b"\0" in head[:_START]
    )


def in_utf8(source: Source, encoding: str = "") -> Source:
    """The same file with its bytes in UTF-8 where it is wide; else the source itself.

    A file that can't be decoded stays as it is: reading it says what is wrong. Raises OSError.
    """
    if signature(source.head) or not is_wide(source.head, encoding):
        return source
    try:
        data = decode(source.data, encoding).text.encode("utf-8")
    except DecodingError:
        return source

    def opened() -> BinaryIO:
        return io.BytesIO(data)

    return Source(source.name, opened, source.path, source.beside)
