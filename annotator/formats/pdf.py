"""PDF: the text of an article, its columns in order, and what the file says about itself.

The file is taken apart in a process of its own, which is stopped where it takes too long.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import re
from datetime import date
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Article, Problem
from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.formats import pdf_process
from annotator.formats.format import DEFAULT_READ, Format, ReadOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

MAX_BYTES = 200_000_000
LIMIT = 120.0  # seconds that a file may take
_START = re.compile(rb"\A\s{0,100}%PDF-")
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})?(\d{2})?")
_NO_TITLE = re.compile(r"untitled|microsoft (?:word|powerpoint)|.*\.(?:docx?|indd|qxd|pdf|tex)$",
                       re.IGNORECASE)  # fmt: skip
_WHY = {
    pdf_process.LOCKED: phrase(
        "The PDF is locked with a password; save an unlocked copy of it and import that."
    ),
    pdf_process.NO_TEXT: phrase(
        "The PDF holds pictures of pages but no text; run text recognition (OCR) over it and "
        "import the result."
    ),
    pdf_process.UNKNOWN_LETTERS: phrase(
        "The PDF does not say which letters its signs are; run text recognition (OCR) over it "
        "and import the result."
    ),
    pdf_process.DAMAGED: phrase(
        "The PDF is damaged and can't be read; open it in a viewer, save it again and import that."
    ),
    pdf_process.TOO_MUCH: phrase(
        "The PDF is too large to be one article; split it into smaller ones."
    ),
}
_DIED = phrase(
    "The PDF could not be taken apart, perhaps for want of memory; print it into a new PDF, or "
    "save it as text."
)
_TOO_LONG = phrase(
    "The PDF takes too long to be read; print it into a new PDF, or save it as text."
)


def recognise(source: Source) -> bool:
    """Whether the file begins as a PDF does."""
    return _START.match(source.head) is not None


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Article | Problem]:
    """The article of a PDF, or the problem with it."""
    data = source.data
    if len(data) > MAX_BYTES:
        yield Problem(source.name, tr(_WHY[pdf_process.TOO_MUCH]))
        return
    found = _taken_apart(data)
    if "why" in found:
        yield Problem(source.name, tr(_WHY.get(found["why"], found["why"])))
        return
    if found["unknown"]:
        letters = count(found["unknown"], "sign")
        yield Problem(
            source.name,
            tr("{letters} of unknown meaning stand as “(cid:…)” in the text.", letters=letters),
        )
    facts: dict[str, str] = found["facts"]
    title = facts.get("Title", "")
    yield Article(
        name=source.name,
        text=_whole(found["text"]),
        title=_whole(found["title"] if not title or _NO_TITLE.match(title) else title),
        date=_date(facts.get("CreationDate", "")),
        original_sha256=hashlib.sha256(data).hexdigest(),
        meta={"author": _whole(facts["Author"])} if facts.get("Author") else {},
    )


def _taken_apart(data: bytes) -> dict[str, Any]:
    connection, theirs = multiprocessing.Pipe()
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=pdf_process.serve, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        connection.send_bytes(data)
        if not connection.poll(LIMIT):
            return {"why": _TOO_LONG}
        answer: dict[str, Any] = connection.recv()
        return answer
    except (EOFError, OSError):  # it died, of hunger for memory most likely
        return {"why": _DIED}
    finally:
        process.kill()
        process.join()
        process.close()
        connection.close()


def _date(given: str) -> str:
    """The day of a PDF's time stamp, as in D:20240118093000+01'00'; empty where there is none."""
    found = _DATE.match(given)
    if found is None:
        return ""
    year, month, day = (int(each or 1) for each in found.groups())
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _whole(text: str) -> str:
    """The text without half characters, which a font's table of letters can bring in."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")


FORMAT = Format("pdf", "PDF", (".pdf",), recognise=recognise, read=read)
