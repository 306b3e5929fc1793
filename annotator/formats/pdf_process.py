"""The process in which a PDF is taken apart: nothing else can stop that, nor bound its memory.

A font's table or a packed stream of a few bytes can stand for billions of entries.
"""

from __future__ import annotations

import contextlib
import io
import logging
import signal
import sys
from typing import TYPE_CHECKING, Any

from annotator.formats.pdf_layout import Line, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

MOST_PAGES = 3000
MOST_LETTERS = 20_000_000
LOCKED, NO_TEXT, UNKNOWN_LETTERS, DAMAGED, TOO_MUCH = (
    "locked", "no text", "unknown letters", "damaged", "too much",
)  # fmt: skip
_MEMORY = 2 << 30  # bytes of address space, where the system can bound that
_MOST_UNKNOWN = 0.3
_DEEPEST = 20


class _TooMuchError(Exception):
    """The file has more pages or letters than are read."""


def serve(connection: Connection) -> None:
    """Answer the bytes of a PDF with its text and facts, or with what is wrong with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the parent
    logging.disable(logging.CRITICAL)
    _bound_memory()
    try:
        data = connection.recv_bytes()
        connection.send(_answer(data))
    except (EOFError, OSError):  # the other side is gone
        pass


def _bound_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_AS)
    bound = _MEMORY if most == resource.RLIM_INFINITY else min(_MEMORY, most)
    with contextlib.suppress(ValueError, OSError):  # a system that knows no such bound
        resource.setrlimit(resource.RLIMIT_AS, (bound, most))


def _answer(data: bytes) -> dict[str, Any]:
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect

    try:
        return _extracted(data)
    except (PDFPasswordIncorrect, PDFEncryptionError):
        return {"why": LOCKED}
    except (_TooMuchError, MemoryError):
        return {"why": TOO_MUCH}
    except Exception:  # noqa: BLE001 - a parser over untrusted input: any failure means "damaged"
        return {"why": DAMAGED}


def _extracted(data: bytes) -> dict[str, Any]:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfparser import PDFParser

    facts: dict[str, str] = {}
    for info in PDFDocument(PDFParser(io.BytesIO(data))).info:
        facts |= {name: words for name, value in info.items() if (words := _words(value))}
    pages: list[list[Line]] = []
    left = MOST_LETTERS
    for page in _pages(data):
        left -= sum(len(line.text) for line in page)
        if left < 0 or len(pages) >= MOST_PAGES:
            raise _TooMuchError
        pages.append(page)
    found = text_of(pages)
    letters = sum(map(str.isalnum, found.text))
    unknown = found.text.count("(cid:")
    if not letters:
        return {"why": NO_TEXT}
    if unknown > _MOST_UNKNOWN * (letters - 5 * unknown):
        return {"why": UNKNOWN_LETTERS}
    return {"text": found.text, "title": found.title, "facts": facts, "unknown": unknown}


def _words(value: object) -> str:
    from pdfminer.pdftypes import resolve1
    from pdfminer.utils import decode_text

    value = resolve1(value)
    return decode_text(value).strip()[:1000] if isinstance(value, bytes) else ""


def _pages(data: bytes) -> Iterator[list[Line]]:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LAParams

    # Lines alone are wanted: putting boxes in order takes the square of their number.
    layout = LAParams(boxes_flow=None, all_texts=True)
    for page in extract_pages(io.BytesIO(data), laparams=layout):
        yield list(_lines(page, 0))


def _lines(parent: Any, depth: int) -> Iterator[Line]:
    from pdfminer.layout import LTChar, LTContainer, LTTextLine

    for each in parent:
        if isinstance(each, LTTextLine):
            words = each.get_text().strip()
            sizes = [letter.size for letter in each if isinstance(letter, LTChar)]
            if words and sizes:
                size = sorted(sizes)[len(sizes) // 2]
                yield Line(each.x0, each.y0, each.x1, each.y1, size, words)
        elif isinstance(each, LTContainer) and depth < _DEEPEST:
            yield from _lines(each, depth + 1)
