"""How a text is cut into the blocks of a QTextDocument: its paragraphs, and long ones in parts.

What Qt and we do at an edit or a repaint is done for whole blocks. A paragraph of a megabyte, as in
texts that lost their line breaks, would hold up the window; in parts it costs as much as many short
paragraphs. Where a part ends the line ends too, at the end of a sentence if there is one.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING

from annotator.core.text import Text

if TYPE_CHECKING:
    from annotator.core.session import Mark, Session

Range = tuple[int, int]

_LONG = 6_000  # characters of a paragraph that is cut
_LEAST, _MOST = 1_000, 1_800  # of a part; the last one may be as long as both
_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*(?=[ \t\u00a0])|[。！？][”’」』）]*")
_SPACE = re.compile(r"[ \t]")


class Blocks:
    """The blocks of one text. ``ranges`` are their (start, end) code points, as of paragraphs;
    ``continued`` are those blocks whose paragraph goes on in the next one.

    Positions within a block are Qt's, relative to it; only the text's own map makes them.
    """

    def __init__(self, text: Text) -> None:
        self.text = text
        self.ranges: list[Range] = []
        self._first: list[int] = []  # block of each paragraph
        continued: set[int] = set()
        for start, end in text.paragraphs:
            self._first.append(len(self.ranges))
            parts = _parts(text.string, start, end) if end - start > _LONG else [(start, end)]
            continued.update(range(len(self.ranges), len(self.ranges) + len(parts) - 1))
            self.ranges += parts
        self.continued = frozenset(continued)
        self._starts = [start for start, _ in self.ranges]

    def __len__(self) -> int:
        return len(self.ranges)

    @property
    def shown(self) -> str:
        """What is handed to Qt: the text as it is shown, with a break between parts."""
        if not self.continued:
            return self.text.shown
        return "\n".join(Text(self.text.string[start:end]).shown for start, end in self.ranges)

    def begins(self, number: int) -> bool:
        """Whether a paragraph begins with this block."""
        return number - 1 not in self.continued

    def at(self, offset: int) -> int:
        """The number of the block that holds an offset."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def of(self, start: int, end: int) -> range:
        """The numbers of all blocks that a range touches."""
        return range(self.at(start), self.at(max(start, end - 1)) + 1)

    def of_paragraph(self, paragraph: int) -> range:
        """The numbers of a paragraph's blocks; none if there is no such paragraph."""
        if not 0 <= paragraph < len(self._first):
            return range(0)
        after = [*self._first[paragraph + 1 : paragraph + 2], len(self.ranges)][0]
        return range(self._first[paragraph], after)

    def is_part(self, number: int) -> bool:
        """Whether a block is only a part of its paragraph."""
        return number in self.continued or number - 1 in self.continued

    def marks(self, session: Session, number: int) -> list[Mark]:
        """The marks that touch a block, in reading order, longer ones first."""
        start = self.ranges[number][0]
        if self.is_part(number):
            # the break, where it took a space's place, belongs to what it ends
            return session.marks_between(start, self._end(number))
        return session.marks_in(self.text.paragraph_at(start))

    def _end(self, number: int) -> int:
        following = self._starts[number + 1 : number + 2]
        return following[0] if following else len(self.text)

    def position(self, number: int, offset: int) -> int:
        """The Qt position of an offset, relative to this block."""
        to_qt = self.text.qt_map.qt_pos
        return to_qt(offset) - to_qt(self._starts[number])

    def offset(self, number: int, position: int) -> int:
        """The offset of a Qt position relative to this block, clipped to it."""
        start, end = self.ranges[number]
        found = self.text.qt_map.offset(self.text.qt_map.qt_pos(start) + position)
        return min(max(found, start), end)


def _parts(string: str, start: int, end: int) -> list[Range]:
    """Cut a paragraph; the space at a cut is in no part."""
    result = []
    while end - start > _LEAST + _MOST:
        stop = _cut(string, start)
        result.append((start, stop))
        start = stop + 1 if _SPACE.match(string, stop) else stop
    return [*result, (start, end)]


def _cut(string: str, start: int) -> int:
    """Where the part that starts here ends: behind a sentence, before a space, or anywhere."""
    low, high = start + _LEAST, start + _MOST
    sentence = _SENTENCE.search(string, low, high)
    if sentence is not None:
        return sentence.end()
    space = string.rfind(" ", low, high)
    if space >= 0:
        return space
    for at in range(high, low, -1):
        # not before what combines with the character before it, nor behind a joiner
        if unicodedata.category(string[at])[0] not in "MC" and string[at - 1] != "\u200d":
            return at
    return high
