"""Offsets that other tools counted otherwise: UTF-16 units and graphemes to code points and back.

Where a file does not say what it counts, every unit is tried on its spans: the one under which most
of them cover the words they should, or begin and end where words do, is the file's.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from annotator.core.graphemes import is_boundary
from annotator.core.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CODE_POINTS, UTF_16, GRAPHEMES = "code points", "UTF-16 units", "graphemes"
_BMP = 0xFFFF


class Positions:
    """Where the units of one text begin, in code points. One more stands for the text's end."""

    def __init__(self, text: str, unit: str) -> None:
        self._last = len(text)
        self._starts: Sequence[int] | None = None
        self._wide: list[int] = []
        if unit == UTF_16 and not text.isascii() and max(text) > "\uffff":
            self._starts = _utf16_starts(text)
            self._wide = [at for at, sign in enumerate(text) if ord(sign) > _BMP]
        elif unit == GRAPHEMES:
            whole = Text(text)
            self._starts = [at for at in range(len(text) + 1) if is_boundary(whole, at)]

    def code_points(self, offset: object) -> int | None:
        """The code point at which a unit begins; None where there is none."""
        if type(offset) is not int or offset < 0:
            return None
        if self._starts is None:
            return offset if offset <= self._last else None
        found = self._starts[offset] if offset < len(self._starts) else -1
        return found if found >= 0 else None

    def utf16(self, offset: int) -> int:
        """How many UTF-16 units stand before a code point; for positions in that unit."""
        return offset + bisect_left(self._wide, offset)


def _utf16_starts(text: str) -> list[int]:
    starts: list[int] = []
    for at, sign in enumerate(text):
        starts += [at, -1] if ord(sign) > _BMP else [at]
    return [*starts, len(text)]


class UnitDetector:
    """Tries units on the spans of a file. ``usual`` is what the tool counts if nothing speaks."""

    def __init__(self, usual: str, *others: str) -> None:
        self._scores = dict.fromkeys((usual, *others), 0)
        self.seen = 0

    def look_at(self, text: str, spans: Iterable[tuple[object, object, str | None]]) -> None:
        """Take (start, end, words) of one text as evidence; words are None where none are given."""
        if text.isascii() and "\r\n" not in text:
            return  # all units count the same
        positions = {unit: Positions(text, unit) for unit in self._scores}
        for start, end, words in spans:
            places = {
                unit: (each.code_points(start), each.code_points(end))
                for unit, each in positions.items()
            }
            if len(set(places.values())) == 1:
                continue
            self.seen += 1
            for unit, (first, last) in places.items():
                self._scores[unit] += _fits(text, first, last, words)

    @property
    def unit(self) -> str:
        """The unit under which most spans fit; the usual one where several do equally well."""
        return max(self._scores, key=lambda unit: self._scores[unit])

    def said(self) -> str:
        """What was found, as a sentence."""
        return (
            f"Its offsets count {self.unit}: {self._scores[self.unit]:,} of {self.seen:,} places "
            "at which that matters fit."
        )


def _fits(text: str, start: int | None, end: int | None, words: str | None) -> bool:
    if start is None or end is None or not start < end:
        return False
    covered = text[start:end]
    if words is not None:
        return covered.strip() == words.strip()
    if covered != covered.strip():
        return False
    return all(
        not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum())
        for at in (start, end)
    )
