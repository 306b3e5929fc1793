"""Guidelines in Markdown: the section that is about a label, found by its heading, and changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.schema_changes import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.schema_changes import Move

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_LEVEL = 3  # of a section that is new


def is_heading_of(heading: str, name: str) -> bool:
    """Whether a heading's words name a label: capitals, ``_`` and signs around it don't matter."""
    return _plain(heading) == _plain(name)


def _plain(words: str) -> str:
    return " ".join(words.replace("_", " ").strip(" *`:.").casefold().split())


def section_of(markdown: str, name: str) -> tuple[int, int] | None:
    """Where the section about a name stands, heading included; None where there is none."""
    start, level = None, 0
    for at, depth, words in _headings(markdown):
        if start is not None and depth <= level:
            return start, at
        if start is None and is_heading_of(words, name):
            start, level = at, depth
    return None if start is None else (start, len(markdown))


def section_text(markdown: str, name: str) -> str:
    """What the section about a name says, without its heading; empty where there is none."""
    found = section_of(markdown, name)
    if found is None:
        return ""
    _, _, body = markdown[slice(*found)].partition("\n")
    return body.strip()


def with_section(markdown: str, name: str, body: str) -> str:
    """The guidelines with this as the section about a name; an empty one goes."""
    found, body = section_of(markdown, name), body.strip()
    if found is None:
        if not body:
            return markdown
        above = f"{markdown.rstrip()}\n\n" if markdown.strip() else ""
        return f"{above}{'#' * _LEVEL} {name}\n{body}\n"
    start, end = found
    heading, _, _ = markdown[start:end].partition("\n")
    middle = f"{heading}\n{body}\n" if body else ""
    after = markdown[end:]
    return markdown[:start] + middle + ("\n" if middle and after else "") + after


def with_heading_renamed(markdown: str, old: str, new: str) -> str:
    """The guidelines with the heading of a name's section renamed, where there is one."""
    found = section_of(markdown, old)
    if found is None:
        return markdown
    start, end = found
    heading, newline, body = markdown[start:end].partition("\n")
    marks = heading[: len(heading) - len(heading.lstrip("# \t"))]
    return f"{markdown[:start]}{marks}{new}{newline}{body}{markdown[end:]}"


def follow(markdown: str, moves: Iterable[Move]) -> str:
    """The guidelines with the headings of labels and types that have another name now."""
    for move in moves:
        if move.part in (Part.ENTITY, Part.EVENT) and not move.words and not move.merges:
            markdown = with_heading_renamed(markdown, move.old, move.new)
    return markdown


def _headings(markdown: str) -> Iterator[tuple[int, int, str]]:
    """Where each heading begins, its level and its words; what is fenced as code has none."""
    at, fence = 0, ""
    for line in markdown.splitlines(keepends=True):
        mark = _FENCE.match(line)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1] == fence:
            fence = ""
        elif not fence and (found := _HEADING.fullmatch(line.rstrip("\r\n"))):
            yield at, len(found[1]), found[2]
        at += len(line)
