"""The lines of a text file that is UTF-8 as a rule, with whatever signs stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.decoding import decode

if TYPE_CHECKING:
    from annotator.formats.format import ReadOptions
    from annotator.formats.source import Source

_START = 8  # a file in UTF-16 has a NUL among its first bytes


def text_of(source: Source, encoding: str = "") -> tuple[str, str]:
    """The text, and the name of its encoding. Raises DecodingError, OSError.

    Control characters in text that is UTF-8 are let through: an export may hold any text.
    """
    data = source.data
    if not encoding and data.strip() and b"\0" not in data[:_START]:
        try:
            return data.decode("utf-8-sig"), "utf-8"
        except UnicodeDecodeError:
            pass
    decoded = decode(data, encoding)
    return decoded.text, decoded.encoding


def lines_of(source: Source, options: ReadOptions) -> tuple[list[str], str]:
    """The lines of a text without their ends, and the name of its encoding, as ``text_of``."""
    text, encoding = text_of(source, options.encoding)
    return _split(text), encoding


def _split(text: str) -> list[str]:
    return [line.removesuffix("\r") for line in text.split("\n")]
