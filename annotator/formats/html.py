"""Web pages: the article without what stands around it. Nothing is ever fetched or run."""

from __future__ import annotations

import hashlib
import logging
import re
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Article, Problem
from annotator.core.translation import phrase, tr
from annotator.formats.decoding import Decoded, DecodingError, byte_order_mark, decode
from annotator.formats.format import Format, ReadOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

MAX_BYTES = 10_000_000
_MOST_WORDS_IN_TAG = 10_000
_META = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_XML = re.compile(r"\A\ufeff?\s*<\?xml[^>]*\?>", re.IGNORECASE)
_PAGE = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}"
    rb"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<[a-zA-Z][^<>]*")
_TALKERS = ("trafilatura", "htmldate", "justext", "courlan")
_NOTHING = phrase(
    "No article was found in this page; open it in a browser, copy the text and save that as a "
    "text file."
)
# What the standard says that these names mean in web pages.
_WEB_NAMES = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "euc-kr": "cp949",
    "utf-16": "utf-8",
    "x-sjis": "cp932",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "ks_c_5601-1987": "cp949",
}


def recognise(source: Source) -> bool:
    """Whether the file begins as a web page does."""
    return _PAGE.match(source.head) is not None


def read(source: Source, options: ReadOptions) -> Iterator[Article | Problem]:
    """The article of a page, or the problem with it."""
    data = source.data
    if len(data) > MAX_BYTES:
        yield Problem(
            source.name,
            tr(
                "The page has {number} MB and no more than {number2} are read; copy the "
                "article's text into a text file.",
                number=len(data) // 1000000,
                number2=MAX_BYTES // 1000000,
            ),
        )
        return
    try:
        decoded = _decode_page(data, options.encoding)
    except DecodingError as error:
        yield Problem(source.name, str(error))
        return
    page = _XML.sub("", decoded.text)
    article = None if _is_hostile(page) else _extract(page)
    if article is None:
        yield Problem(source.name, tr(_NOTHING))
        return
    yield Article(
        name=source.name,
        encoding=decoded.encoding,
        original_sha256=hashlib.sha256(data).hexdigest(),
        **article,
    )


def _decode_page(data: bytes, encoding: str) -> Decoded:
    if encoding or byte_order_mark(data):
        return decode(data, encoding)
    declared = _META.search(data[:4096])
    if declared:
        name = declared.group(1).decode("ascii").lower()
        try:
            return decode(data, _WEB_NAMES.get(name, name))
        except DecodingError:
            pass  # what a page says of itself is often wrong
    return decode(data)


def _is_hostile(page: str) -> bool:
    """Whether a tag has so many attributes that the parser, which compares them all, hangs."""
    words = 0
    for tag in _TAG.finditer(page):
        words = max(words, len(tag.group().split()), tag.group().count("="))
    return words > _MOST_WORDS_IN_TAG


def _extract(page: str) -> dict[str, Any] | None:
    import trafilatura

    for name in _TALKERS:  # what they complain about is told as a Problem
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        found = trafilatura.bare_extraction(
            page, with_metadata=True, include_comments=False, include_tables=True
        )
    except Exception:  # noqa: BLE001 - a parser over untrusted input: any failure means "nothing"
        return None
    text = _clean(getattr(found, "text", None))
    if not any(map(str.isalnum, text)):
        return None
    meta = {}
    author = _clean(getattr(found, "author", None))
    if author:
        meta["author"] = author
    return {
        "text": text,
        "title": _clean(found.title),
        "date": _clean(found.date),
        "source": _clean(found.sitename or found.hostname),
        "url": _clean(found.url),
        "language": _clean(found.language),
        "meta": meta,
    }


def _clean(value: object) -> str:
    """A string without half characters, which a page's number references can bring in."""
    text = value if isinstance(value, str) else ""
    return text.encode("utf-8", "replace").decode("utf-8")


FORMAT = Format("html", "Web page", (".html", ".htm", ".xhtml"), recognise=recognise, read=read)
