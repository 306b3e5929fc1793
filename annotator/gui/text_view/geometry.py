"""Where code points stand: rectangles of ranges, and the position under a point.

Everything here is in the coordinates of one block (a paragraph's ``layout().position()`` is its
origin); positions are Qt's, relative to the block.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLine

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextLayout

_RUNS_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_TOUCHING = 1.0  # pieces this near each other are one


@dataclass(frozen=True, slots=True)
class Piece:
    """A range's extent on one visual line; mixed directions may give a line several."""

    line: int
    left: float
    right: float
    baseline: float
    scale: float = 1.0  # of the type, in a title

    def box(self, up: float, down: float) -> QRectF:
        """The rectangle from ``up`` above the baseline to ``down`` below it, in body type."""
        top, height = self.baseline - up * self.scale, (up + down) * self.scale
        return QRectF(self.left, top, self.right - self.left, height)


def is_mixed(text: str) -> bool:
    """Whether a text may hold right-to-left letters."""
    return _RUNS_LEFT.search(text) is not None


def scale_of(block: QTextBlock) -> float:
    """How much larger than body type a block is set; its user state holds percent."""
    state = block.userState()
    return state / 100 if state > 0 else 1.0


def pieces(block: QTextBlock, start: int, end: int, mixed: bool | None = None) -> list[Piece]:
    """The extents of [start, end) on each visual line of a laid-out block.

    ``mixed`` saves asking whether the block has right-to-left letters.
    """
    result: list[Piece] = []
    if start >= end:
        return result
    text, layout, scale = block.text(), block.layout(), scale_of(block)
    if mixed is None:
        mixed = is_mixed(text)
    for number in range(line_at(layout, start), layout.lineCount()):
        line = layout.lineAt(number)
        first = line.textStart()
        if first >= end:
            break
        begin, stop = max(start, first), min(end, first + line.textLength())
        if begin >= stop:
            continue
        if stop == first + line.textLength() and stop < end:
            stop = begin + max(1, len(text[begin:stop].rstrip()))  # no space where a line wraps
        baseline = line.y() + line.ascent()
        spans = _mixed_spans(line, begin, stop) if mixed else [_plain_span(line, begin, stop)]
        result += [Piece(number, left, right, baseline, scale) for left, right in spans]
    return result


def line_at(layout: QTextLayout, position: int) -> int:
    """The number of the line that a position is on."""
    line = layout.lineForTextPosition(position)
    return line.lineNumber() if line.isValid() else 0


def x_of(line: QTextLine, position: int) -> float:
    """The x of a position on a line."""
    found: Any = line.cursorToX(position)  # a pair, whatever the stubs say
    return float(found[0] if isinstance(found, tuple) else found)


def _plain_span(line: QTextLine, begin: int, stop: int) -> tuple[float, float]:
    return x_of(line, begin), x_of(line, stop)


def _mixed_spans(line: QTextLine, begin: int, stop: int) -> list[tuple[float, float]]:
    # A range that is one stretch in the text may be several on the screen: ask the glyphs.
    boxes = [run.boundingRect() for run in line.glyphRuns(begin, stop - begin)]
    spans = sorted((box.left(), box.right()) for box in boxes if box.width() > 0)
    merged: list[tuple[float, float]] = []
    for left, right in spans:
        if merged and left - merged[-1][1] <= _TOUCHING:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    if merged:
        return merged
    left, right = sorted(_plain_span(line, begin, stop))  # white space has no glyphs
    return [(left, right)]


def caret_line(layout: QTextLayout, position: int) -> tuple[float, float] | None:
    """The x and the baseline of a caret before this position, or None without a layout."""
    if layout.lineCount() == 0:
        return None
    line = layout.lineForTextPosition(position)
    if not line.isValid():
        line = layout.lineAt(layout.lineCount() - 1)
    return x_of(line, position), line.y() + line.ascent()


def position_at(
    block: QTextBlock, x: float, y: float, down: float, on_character: bool = False
) -> int:
    """The position nearest to a point, or of the character under it.

    ``down`` is how far a line's own room reaches below its baseline.
    """
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        is_last = number == layout.lineCount() - 1
        if is_last or y <= line.y() + line.ascent() + down:
            return _position_on(line, x, is_last, on_character)
    return 0


def _position_on(line: QTextLine, x: float, is_last: bool, on_character: bool) -> int:
    how = QTextLine.CursorPosition
    wanted = how.CursorOnCharacter if on_character else how.CursorBetweenCharacters
    # behind a line that wraps, Qt names the first position of the next one
    last = line.textStart() + line.textLength() - (0 if is_last else 1)
    return int(min(line.xToCursor(x, wanted), last))
