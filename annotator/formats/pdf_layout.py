"""Lines of print to a text: columns in order, paragraphs put together, heads and numbers left out.

A page is a list of lines with their places in points, from its lower left corner up.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MOST_CROSSING = 0.3  # of the lines, those that may lie across a gutter: headlines, captions
_FEWEST = 3  # lines that make a column
_EDGE = 2  # lines at the top and at the bottom among which heads and numbers are looked for
_OFTEN = 0.4  # of the pages, those that a head stands on: left and right pages may differ
_LONGEST_TITLE = 200
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.|seite|página|pagina|стр\.)?\W*(\d{1,4})(?:\s*(?:/|of|von|de)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_HYPHEN = re.compile(r"(\w+)[-\u2010]$")
_WORD = re.compile(r"[^\W\d_]+")
_SOFT = "\u00ad"
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print: its box, the size of its letters, its words."""

    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    text: str

    @property
    def middle(self) -> float:
        """Half its height."""
        return (self.y0 + self.y1) / 2


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of all pages, and the headline on the first one; empty where none is larger."""

    text: str
    title: str


def text_of(pages: list[list[Line]]) -> PageText:
    """The text: paragraphs parted by empty lines, words that lines part put together."""
    pages = _without_heads(pages)
    ordered = [line for page in pages for line in reading_order(page)]
    whole = {found.casefold() for line in ordered for found in re.findall(r"\w+-\w+", line.text)}
    paragraphs = [_joined(each, whole) for each in _paragraphs(ordered)]
    return PageText("\n\n".join(filter(None, paragraphs)), _title(pages))


# -- order -----------------------------------------------------------------------------------------


def reading_order(lines: list[Line]) -> list[Line]:
    """The lines of a page from top to bottom, one column after the other.

    A line across several columns, such as a headline, parts what is above it from what is below.
    """
    gutter = _gutter(lines)
    if gutter is None:
        return _rows(lines)
    found: list[Line] = []
    waiting: list[Line] = []
    for line in sorted(lines, key=lambda each: -each.y1):
        if line.x0 < gutter < line.x1:
            found += _columns(waiting, gutter)
            found.append(line)
            waiting = []
        else:
            waiting.append(line)
    return found + _columns(waiting, gutter)


def _columns(lines: list[Line], gutter: float) -> list[Line]:
    left = [line for line in lines if line.x1 <= gutter]
    right = [line for line in lines if line.x1 > gutter]
    return reading_order(left) + reading_order(right)


def _gutter(lines: list[Line]) -> float | None:
    """Where the first column ends: left of where lines begin; None where there is one column."""
    starts = Counter(round(line.x0) for line in lines)
    best: tuple[int, float] | None = None
    for start, times in starts.most_common(40):
        if times < _FEWEST:
            break
        at = start - 2.0
        left = [line for line in lines if line.x1 <= at]
        right = [line for line in lines if line.x0 >= at]
        crossing = len(lines) - len(left) - len(right)
        if min(len(left), len(right)) < _FEWEST or crossing > _MOST_CROSSING * len(lines):
            continue
        if not _side_by_side(left, right):
            continue
        if best is None or (crossing, at) < best:
            best = crossing, at
    return None if best is None else best[1]


def _side_by_side(left: list[Line], right: list[Line]) -> bool:
    tops = [max(line.y1 for line in side) for side in (left, right)]
    bottoms = [min(line.y0 for line in side) for side in (left, right)]
    shared = min(tops) - max(bottoms)
    lowest = min(top - bottom for top, bottom in zip(tops, bottoms, strict=True))
    return shared > 0.5 * lowest


def _rows(lines: list[Line]) -> list[Line]:
    """From top to bottom; what stands at one height from left to right."""
    found: list[Line] = []
    row: list[Line] = []
    for line in sorted(lines, key=lambda each: -each.middle):
        if row and row[0].middle - line.middle > 0.5 * max(row[0].size, 1.0):
            found += sorted(row, key=lambda each: each.x0)
            row = []
        row.append(line)
    return found + sorted(row, key=lambda each: each.x0)


# -- heads and numbers -----------------------------------------------------------------------------


def _without_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """The pages without page numbers and without what stands at the edge of page after page."""
    edges = [_edges(page) for page in pages]
    seen = Counter(key for page in edges for key in {_plain(line) for line in page})
    often = max(3, _OFTEN * len(pages))
    heads = {key for key, times in seen.items() if times >= often}
    numbers = _page_numbers(edges)
    kept = []
    for page, edge in zip(pages, edges, strict=True):
        gone = {id(line) for line in edge if _plain(line) in heads or id(line) in numbers}
        kept.append([line for line in page if id(line) not in gone])
    return kept


def _edges(page: list[Line]) -> list[Line]:
    rows = sorted(page, key=lambda each: -each.middle)
    return rows[:_EDGE] + rows[max(_EDGE, len(rows) - _EDGE) :]


def _plain(line: Line) -> str:
    return _NUMBER.sub("#", " ".join(line.text.split())).casefold()


def _page_numbers(edges: list[list[Line]]) -> set[int]:
    """The lines that are numbers which count the pages."""
    offsets: dict[int, list[Line]] = {}
    for number, page in enumerate(edges):
        for line in page:
            found = _PAGE_NUMBER.fullmatch(line.text.strip())
            if found:
                offsets.setdefault(int(found.group(1)) - number, []).append(line)
    return {id(line) for lines in offsets.values() if len(lines) > 1 for line in lines}


def _title(pages: list[list[Line]]) -> str:
    """What stands on the first page in letters that are much larger than those of the text."""
    if not pages or not pages[0]:
        return ""
    body = median(line.size for page in pages for line in page)
    largest = max(line.size for line in pages[0])
    if largest < 1.25 * body:
        return ""
    lines = [line for line in reading_order(pages[0]) if line.size > 0.95 * largest]
    title = " ".join(" ".join(line.text.split()) for line in lines).translate(_LIGATURES)
    return title if len(title) <= _LONGEST_TITLE else ""


# -- paragraphs ------------------------------------------------------------------------------------


def _paragraphs(lines: list[Line]) -> Iterator[list[Line]]:
    pitch = _pitch(lines)
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and _begins(line, paragraph, pitch):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _pitch(lines: list[Line]) -> float:
    """How far lines are from one another as a rule, in sizes of their letters."""
    steps = [
        (above.middle - line.middle) / max(line.size, 1.0)
        for above, line in itertools.pairwise(lines)
        if 0 < above.middle - line.middle < 3 * max(line.size, 1.0)
    ]
    return median(steps) if steps else 1.2


def _begins(line: Line, paragraph: list[Line], pitch: float) -> bool:
    """Whether a paragraph begins with this line."""
    above = paragraph[-1]
    if abs(line.size - above.size) > 0.15 * max(line.size, above.size):
        return True
    step = above.middle - line.middle
    if step < -0.5 * line.size or step > 6 * pitch * line.size:  # the next column, or page
        return not _goes_on(above.text, line.text)
    if abs(step) <= 0.5 * line.size:  # beside it
        return False
    if step > 1.35 * pitch * line.size:
        return True
    left = min(each.x0 for each in paragraph[1:]) if len(paragraph) > 1 else above.x0
    return line.x0 - left > 0.8 * line.size and above.text.rstrip().endswith((".", "”", '"', "!"))


def _goes_on(above: str, below: str) -> bool:
    above, below = above.rstrip(), below.lstrip()
    if above.endswith(("-", "\u2010", _SOFT, ",")):
        return True
    return bool(below) and below[0].islower() and not above.endswith((".", "!", "?", ":"))


def _joined(lines: Iterable[Line], whole: set[str]) -> str:
    """A paragraph in one line. ``whole`` are the words with a hyphen that stand in some line."""
    text = ""
    for line in lines:
        words = " ".join(line.text.split()).translate(_LIGATURES)
        text = _appended(text, words, whole) if text else words
    return text.replace(_SOFT, "")


def _appended(text: str, words: str, whole: set[str]) -> str:
    if text.endswith(_SOFT):
        return text[:-1] + words
    hyphen = _HYPHEN.search(text)
    if hyphen is None:
        return f"{text} {words}"
    following = _WORD.match(words)
    if following is None or not words[0].islower():
        return text + words if words[:1].isalnum() else f"{text} {words}"
    compound = f"{hyphen.group(1)}-{following.group()}".casefold()
    return text + words if compound in whole else text[:-1] + words
