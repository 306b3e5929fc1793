"""Where a sentence's lines stand, and under each the lanes: who says what about which words.

Ranges are code points of the sentence; places are logical pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from annotator.core.lanes import lanes
from annotator.core.text import Text
from annotator.gui.fonts import interface_font, reading_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QTextLine

Range = tuple[int, int]
GUTTER = 116.0  # left of the text: the lanes' names, and the keys of the answers below
_GAP = 4.0  # between chips
_LINE_SEPARATOR = "\u2028"


class Chip(NamedTuple):
    """A label under some words; ``label`` is the one whose colour it has."""

    text: str
    label: str
    ranges: tuple[Range, ...]


class LaneRow(NamedTuple):
    """What one says: chips, or where there are none, some ``words`` such as "nothing"."""

    name: str
    chips: tuple[Chip, ...] = ()
    words: str = ""


class Sentence(NamedTuple):
    """What is shown: words, those in question, those around that are not the sentence itself.

    ``gold`` are lanes of what is settled, shown under every line that has some; ``lanes`` are shown
    under the lines that have words in question. With ``is_low`` those of ``gold`` are too.
    """

    string: str = ""
    asked: tuple[Range, ...] = ()
    around: tuple[Range, ...] = ()
    gold: tuple[LaneRow, ...] = ()
    lanes: tuple[LaneRow, ...] = ()
    is_low: bool = False


class Sizes:
    """Fonts and distances at a zoom in percent."""

    def __init__(self, zoom: int) -> None:
        z = zoom / 100
        small = 1 + (z - 1) * 0.6 if z > 1 else max(z, 0.9)
        self.font = reading_font(zoom, 23)
        self.line = 38.0 * z
        self.ascent = QFontMetricsF(self.font).ascent()
        self.name_font = interface_font(13 * small)
        self.chip_font = interface_font(10.5 * small, QFont.Weight.DemiBold)
        self.chip_font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        self.chip = round(20.0 * small)
        self.lane = round(27.0 * small)
        self.pad = 7.0 * small
        self.above = 8.0 * z  # from a line to its first lane
        self.below = 14.0 * z  # from its last lane to the next line
        self.names = QFontMetricsF(self.name_font)
        self.chips = QFontMetricsF(self.chip_font)


@dataclass(frozen=True, slots=True)
class PlacedChip:
    """A chip under one line."""

    rect: QRectF
    text: str
    label: str


@dataclass(frozen=True, slots=True)
class PlacedLane:
    """A lane under one line: its name, where it stands, and what is in it."""

    name: str
    top: float
    chips: tuple[PlacedChip, ...]
    words: str
    words_at: float


@dataclass(slots=True)
class PlacedLine:
    """A line of text from ``top`` on, with its lanes."""

    number: int
    top: float
    lanes: list[PlacedLane] = field(default_factory=list)


class LaneLayout:
    """A sentence at a width: lines, and chips under the words that they are about."""

    def __init__(
        self, sentence: Sentence, width: float, sizes: Sizes, ink: QColor, soft: QColor
    ) -> None:
        self.sentence, self.sizes = sentence, sizes
        self.column = max(width - GUTTER, 120.0)
        self._text = Text(sentence.string)
        self.layout = self._lay_out(ink, soft)
        self.lines: list[PlacedLine] = []
        lines = (self.layout.lineAt(number) for number in range(self.layout.lineCount()))
        asked = (line.lineNumber() for line in lines if self.extents(line, sentence.asked))
        self._first_asked = next(asked, -1)
        self.height = self._place()

    def _lay_out(self, ink: QColor, soft: QColor) -> QTextLayout:
        layout = QTextLayout(self._text.shown.replace("\n", _LINE_SEPARATOR), self.sizes.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(ink, soft))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.column)
        layout.endLayout()
        return layout

    def _formats(self, ink: QColor, soft: QColor) -> list[QTextLayout.FormatRange]:
        found = [self._format((0, len(self._text)), ink, strong=False)]
        found += [self._format(each, soft, strong=False) for each in self.sentence.around]
        found += [self._format(each, ink, strong=True) for each in self.sentence.asked]
        return found

    def _format(self, place: Range, color: QColor, *, strong: bool) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = self._text.qt_map.qt_pos(place[0])
        made.length = self._text.qt_map.qt_pos(place[1]) - made.start
        made.format = QTextCharFormat()
        made.format.setForeground(color)
        if strong:
            made.format.setFontWeight(QFont.Weight.DemiBold)
        return made

    # -- where things stand ---------------------------------------------------------------------

    def _place(self) -> float:
        top = 0.0
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            line.setPosition(QPointF(GUTTER, top))
            placed = PlacedLine(number, top)
            self.lines.append(placed)
            top += self.sizes.line
            below = top + self.sizes.above
            for row in self._rows(line):
                lane, height = self._lane(line, row, below)
                placed.lanes.append(lane)
                below += height
            if placed.lanes:
                top = below + (self.sizes.below if number < self.layout.lineCount() - 1 else 0)
        return top

    def _rows(self, line: QTextLine) -> Sequence[LaneRow]:
        """The lanes that matter under a line."""
        gold = [each for each in self.sentence.gold if self._on(line, each.chips)]
        if self.extents(line, self.sentence.asked):
            return [*gold, *self.sentence.lanes]
        return [] if self.sentence.is_low else gold

    def _on(self, line: QTextLine, chips: Sequence[Chip]) -> list[tuple[Chip, float, float]]:
        return [(chip, *each) for chip in chips for each in self.extents(line, chip.ranges)]

    def extents(self, line: QTextLine, ranges: Sequence[Range]) -> list[tuple[float, float]]:
        """From where to where ranges stand on a line."""
        places = self._text.qt_map
        first = places.offset(line.textStart())
        last = places.offset(line.textStart() + line.textLength())
        last = first + len(self._text.string[first:last].rstrip())  # no space at a line's end
        found = []
        for start, end in ranges:
            one, other = max(start, first), min(end, last)
            if one < other:
                edges = (_x(line, places.qt_pos(one)), _x(line, places.qt_pos(other)))
                found.append((min(edges), min(max(edges), GUTTER + self.column)))
        return found

    def _lane(self, line: QTextLine, row: LaneRow, top: float) -> tuple[PlacedLane, float]:
        sizes = self.sizes
        here = self._on(line, row.chips)
        places = [self._extent(*each) for each in here]
        rows = lanes([(left, right + _GAP) for left, right in places])
        chips = tuple(
            PlacedChip(
                QRectF(left, top + number * sizes.lane, right - left, sizes.chip),
                chip.text,
                chip.label,
            )
            for (chip, _, _), (left, right), number in zip(here, places, rows, strict=True)
        )
        asked = self.extents(line, self.sentence.asked)
        words_at = asked[0][0] if asked else GUTTER
        is_first = line.lineNumber() == self._first_asked
        words = row.words if is_first and not row.chips else ""
        deepest = max(rows, default=0)
        return PlacedLane(row.name, top, chips, words, words_at), (deepest + 1) * sizes.lane

    def _extent(self, chip: Chip, left: float, right: float) -> tuple[float, float]:
        """Where a chip stands: under its words, and as wide as its own words need."""
        wanted = self.sizes.chips.horizontalAdvance(chip.text) + 2 * self.sizes.pad
        width = min(max(right - left, wanted), self.column)
        left = min(left, GUTTER + self.column - width)
        return left, left + width

    @property
    def first_height(self) -> float:
        """How high the first line in question is with its lanes; 0 without one."""
        tops = [each.top for each in self.lines] + [self.height]
        return (
            tops[self._first_asked + 1] - tops[self._first_asked] if self._first_asked >= 0 else 0
        )

    # -- and what is there ----------------------------------------------------------------------

    def line_at(self, y: float) -> QTextLine | None:
        """The line of text at a height, or above it."""
        found = None
        for placed in self.lines:
            if placed.top <= y or found is None:
                found = self.layout.lineAt(placed.number)
        return found

    def offset_at(self, point: QPointF) -> int:
        """The code point of the sentence at a place, or nearest to it."""
        line = self.line_at(point.y())
        if line is None:
            return 0
        at = line.xToCursor(point.x())
        return self._text.qt_map.offset(at if isinstance(at, int) else at[0])


def _x(line: QTextLine, position: int) -> float:
    """Where a position stands, in pixels of the whole."""
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
