"""A document's text and the one map between its code points and Qt's positions."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from functools import cached_property

# Qt counts UTF-16 units and folds CRLF into one position; nothing else changes lengths.
_ODD = re.compile("\r\n|[\U00010000-\U0010ffff]")
_PAIR = re.compile("[\U00010000-\U0010ffff]")
# The separators at which QTextDocument starts a new block.
_BREAK = re.compile("\r\n|[\n\r\u2029]")
# Qt drops a leading BOM, ends a C string at NUL, and uses U+FDD0 and U+FDD1 for frames.
_SHOWN = str.maketrans({"\ufeff": "\u200b", "\0": "\u2400", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})
_UNLIKE = "\r\ufeff\0\ufdd0\ufdd1"  # all that is shown otherwise


class Text:
    """An immutable text. All offsets are code points, end exclusive.

    ``paragraphs`` are the (start, end) ranges between line breaks, without the break itself; they
    are exactly the blocks that a QTextDocument makes of ``shown``.
    """

    def __init__(self, string: str) -> None:
        self.string = string

    def __len__(self) -> int:
        return len(self.string)

    def __getitem__(self, key: slice) -> str:
        return self.string[key]

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the UTF-8 form, in hex: how documents are recognised everywhere."""
        return sha256_of(self.string)

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """The (start, end) code points of each paragraph; at least one."""
        result, start = [], 0
        if "\r" not in self.string and "\u2029" not in self.string:  # nearly always, and faster
            for line in self.string.split("\n"):
                result.append((start, start + len(line)))
                start += len(line) + 1
            return result
        for found in _BREAK.finditer(self.string):
            result.append((start, found.start()))
            start = found.end()
        result.append((start, len(self.string)))
        return result

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [start for start, _ in self.paragraphs]

    def paragraph_at(self, offset: int) -> int:
        """The index of the paragraph that holds this offset; a break belongs to what it ends."""
        return max(0, bisect_right(self._paragraph_starts, offset) - 1)

    def paragraphs_of(self, start: int, end: int) -> range:
        """The indexes of all paragraphs that the range [start, end) touches."""
        first = self.paragraph_at(start)
        if end <= self.paragraphs[first][1]:
            return range(first, first + 1)
        return range(first, self.paragraph_at(max(start, end - 1)) + 1)

    @cached_property
    def shown(self) -> str:
        """What is handed to Qt: the same characters, less those that Qt would take for its own."""
        if not any(sign in self.string for sign in _UNLIKE):
            return self.string
        # a lone CR too, which could make another CRLF with a line feed that follows one
        return self.string.translate(_SHOWN).replace("\r\n", "\n").replace("\r", "\n")

    @cached_property
    def qt_map(self) -> QtMap:
        """Code points of this text to and from positions in a QTextDocument of ``shown``."""
        return QtMap(self.string)


class QtMap:
    """Maps code points to ``qt_pos`` and back, for one text.

    The line feed of a CRLF has no width in Qt, a character beyond U+FFFF has two. A ``qt_pos``
    inside a surrogate pair is the position of its character.
    """

    def __init__(self, string: str) -> None:
        self._at: list[int] = []  # code point of each odd character
        self._after: list[int] = []  # qt_pos just after it
        self._shift: list[int] = [0]  # qt_pos minus offset, after n odd characters
        self._length = len(string)
        if "\r\n" not in string and not _has_pairs(string):
            return
        shift = 0
        for found in _ODD.finditer(string):
            is_break = found.group() == "\r\n"
            at = found.end() - 1
            shift += -1 if is_break else 1
            self._at.append(at)
            self._after.append(at + 1 + shift)
            self._shift.append(shift)

    def qt_pos(self, offset: int) -> int:
        """The Qt position of a code point offset."""
        return offset + self._shift[bisect_left(self._at, offset)]

    def offset(self, qt_pos: int) -> int:
        """The code point offset of a Qt position, clipped to the text."""
        index = bisect_right(self._after, qt_pos)
        offset = qt_pos - self._shift[index]
        if index < len(self._at) and offset > self._at[index]:
            offset = self._at[index]  # inside a surrogate pair
        return min(max(offset, 0), self._length)


def _has_pairs(string: str) -> bool:
    """Whether UTF-16 needs a pair of units for any character."""
    return _PAIR.search(string) is not None


def sha256_of(string: str) -> str:
    """The SHA-256 of the UTF-8 form, in hex. Raises UnicodeEncodeError on lone surrogates."""
    return hashlib.sha256(string.encode("utf-8")).hexdigest()
