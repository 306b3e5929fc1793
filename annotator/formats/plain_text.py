"""Plain text and Markdown: one article a file, the text exactly as it was decoded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.documents import Article, Problem
from annotator.formats.decoding import DecodingError, decode
from annotator.formats.format import Format, ReadOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

_LONGEST_TITLE = 150
_FIRST_LINE = re.compile(r"\s*([^\r\n]+)(?:\r\n|\r|\n|$)([^\r\n]*)")
_HEADING = re.compile(r"#[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$")


def read(source: Source, options: ReadOptions) -> Iterator[Article | Problem]:
    """The one article of a file, or the problem with it."""
    try:
        decoded = decode(source.data, options.encoding)
    except DecodingError as error:
        yield Problem(source.name, str(error))
        return
    yield Article(
        name=source.name,
        text=decoded.text,
        title=title_of(decoded.text),
        encoding=decoded.encoding,
    )


def title_of(text: str) -> str:
    """The heading of a Markdown text, or a short first line before an empty one; else empty."""
    found = _FIRST_LINE.match(text)
    if found is None:
        return ""
    line, below = found.group(1).strip(), found.group(2)
    heading = _HEADING.match(line)
    if heading:
        return heading.group(1) if len(heading.group(1)) <= _LONGEST_TITLE else ""
    is_short = len(line) <= _LONGEST_TITLE and not line.endswith((".", ";", ":", ","))
    has_body = not below.strip() and bool(text[found.end() :].strip())
    return line if is_short and has_body else ""


FORMAT = Format("text", "Plain text or Markdown", (".txt", ".text", ".md", ".markdown"), read=read)
