"""What is read around some places of a text: their sentences or paragraphs, joined to one string.

Offsets are code points, of the text or of the excerpt; an excerpt leads from one to the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.caret import sentence_at, token_after, token_before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.text import Text

Range = tuple[int, int]
GAP = " … "  # where something of the text is left out
LONGEST = 1_200  # code points of one piece; of a longer one what stands near the places is shown
_AROUND = 300


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Pieces of a text as one string; ``pieces`` are their ranges in the text, in order.

    ``starts`` says where in the string each of them begins.
    """

    string: str
    pieces: tuple[Range, ...]
    starts: tuple[int, ...]

    def at(self, offset: int) -> int:
        """Where an offset of the text stands in the string; the nearest place there is."""
        found = self.starts[0] if self.starts else 0
        for (start, end), here in zip(self.pieces, self.starts, strict=True):
            if offset < start:
                break
            found = here + min(offset, end) - start
        return found

    def offset(self, at: int) -> int:
        """The offset in the text of a place in the string; the nearest one there is."""
        found = self.pieces[0][0] if self.pieces else 0
        for (start, end), here in zip(self.pieces, self.starts, strict=True):
            if at < here:
                break
            found = start + min(at - here, end - start)
        return found

    def ranges(self, start: int, end: int) -> list[Range]:
        """The ranges of the string in which [start, end) of the text stands."""
        found = []
        for (first, last), here in zip(self.pieces, self.starts, strict=True):
            one, other = max(first, start), min(last, end)
            if one < other:
                found.append((here + one - first, here + other - first))
        return found


def sentences_around(text: Text, places: Iterable[Range]) -> Excerpt:
    """The sentences in which these places stand."""

    def around(start: int, end: int) -> Range:
        return sentence_at(text, start)[0], sentence_at(text, max(start, end - 1))[1]

    return _excerpt(text, places, around)


def paragraphs_around(text: Text, places: Iterable[Range]) -> Excerpt:
    """The paragraphs in which these places stand."""

    def around(start: int, end: int) -> Range:
        numbers = text.paragraphs_of(start, end)
        return text.paragraphs[numbers[0]][0], text.paragraphs[numbers[-1]][1]

    return _excerpt(text, places, around, 5 * LONGEST, 5 * _AROUND)


def _excerpt(
    text: Text,
    places: Iterable[Range],
    around: Callable[[int, int], Range],
    longest: int = LONGEST,
    near: int = _AROUND,
) -> Excerpt:
    pieces: list[Range] = []
    for start, end in sorted(places):
        piece = _clipped(text, (start, end), around(start, end), longest, near)
        if pieces and (piece[0] <= pieces[-1][1] or _is_blank(text, pieces[-1][1], piece[0])):
            pieces[-1] = (pieces[-1][0], max(pieces[-1][1], piece[1]))
        else:
            pieces.append(piece)
    string = GAP.lstrip() if pieces and _is_cut(text, pieces[0][0]) else ""
    starts = []
    for number, (start, end) in enumerate(pieces):
        string += GAP if number else ""
        starts.append(len(string))
        string += text.string[start:end]
    if pieces and _is_cut(text, pieces[-1][1]):
        string += GAP.rstrip()
    return Excerpt(string, tuple(pieces), tuple(starts))


def _clipped(text: Text, place: Range, whole: Range, longest: int, near: int) -> Range:
    """The whole, or of a very long one the tokens that are near the place."""
    start, end = min(whole[0], place[0]), max(whole[1], place[1])
    if end - start <= longest:
        return start, end
    if place[0] - start > near:
        found = token_after(text, place[0] - near)
        start = found[0] if found is not None and found[0] <= place[0] else place[0]
    if end - place[1] > near:
        found = token_before(text, place[1] + near)
        there = found[1] if found is not None else 0
        end = there if place[1] <= there <= place[1] + 2 * near else place[1]
    return start, end


def _is_blank(text: Text, start: int, end: int) -> bool:
    return not text.string[start:end].strip()


def _is_cut(text: Text, edge: int) -> bool:
    """Whether an excerpt's edge lies inside a sentence: words were left out there."""
    start, end = sentence_at(text, edge)
    return start < edge < end
