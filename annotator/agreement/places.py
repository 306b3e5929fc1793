"""The places of a block's annotations: a number for each, equal for equal places.

White space at the edges of a fragment is no part of a place, and fragments that touch, or that only
white space parts, are one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from annotator.agreement.columns import Fragments, Spans
    from annotator.agreement.texts import Texts

    Numbers = NDArray[np.int64]

_SHIFT = 32


class Places(NamedTuple):
    """Different places, sorted by where they begin, then by where they end.

    ``starts`` and ``ends`` are offsets into the row of all texts. ``odd`` has the fragments of
    those that have several, by place, likewise.
    """

    starts: Numbers
    ends: Numbers
    documents: Numbers
    odd: dict[int, Fragments]

    def __len__(self) -> int:
        return len(self.starts)

    def fragments(self, place: int) -> Fragments:
        """The fragments of a place, in the row of all texts."""
        return self.odd.get(place) or ((int(self.starts[place]), int(self.ends[place])),)

    def lengths(self) -> Numbers:
        """How many characters each place covers."""
        result = self.ends - self.starts
        for place, fragments in self.odd.items():
            result[place] = sum(end - start for start, end in fragments)
        return result


def places_of(
    texts: Texts, groups: Sequence[tuple[Spans, Numbers]]
) -> tuple[Places, list[Numbers]]:
    """The places of several groups of spans, and for each group the place of each of its rows.

    A group is spans and the number of the document in which each row stands.
    """
    documents = np.concatenate([own for _, own in groups])
    shift = texts.begins[documents]
    starts = np.concatenate([spans.starts for spans, _ in groups]) + shift
    ends = np.concatenate([spans.ends for spans, _ in groups]) + shift
    starts, ends = _trimmed(texts, starts, ends)
    firsts = np.cumsum([0, *(len(own) for _, own in groups)])
    odd = {
        int(first) + row: fragments
        for first, (spans, _) in zip(firsts[:-1], groups, strict=True)
        for row, fragments in spans.odd.items()
    }
    pieces = _odd_pieces(texts, odd, shift, starts, ends)
    keys = starts << _SHIFT | ends
    numbers: dict[Fragments, int] = {}
    for row, fragments in pieces.items():
        keys[row] = (1 << 62) + numbers.setdefault(fragments, len(numbers))
    _, rows, found = np.unique(keys, return_index=True, return_inverse=True)
    found = found.reshape(-1)
    places = Places(starts[rows], ends[rows], documents[rows], {})
    if pieces:
        found, places = _in_order(found, places)
        places.odd.update((int(found[row]), fragments) for row, fragments in pieces.items())
    return places, np.split(found, firsts[1:-1])


def _trimmed(texts: Texts, starts: Numbers, ends: Numbers) -> tuple[Numbers, Numbers]:
    """Without outer white space; what is nothing else stays as it is."""
    if not len(texts.word_starts):
        return starts, ends
    last = len(texts.word_starts) - 1
    first_word = np.minimum(np.searchsorted(texts.word_ends, starts, side="right"), last)
    last_word = np.maximum(np.searchsorted(texts.word_starts, ends, side="left") - 1, 0)
    new_starts = np.maximum(starts, texts.word_starts[first_word])
    new_ends = np.minimum(ends, texts.word_ends[last_word])
    is_word = new_starts < new_ends
    return np.where(is_word, new_starts, starts), np.where(is_word, new_ends, ends)


def _odd_pieces(
    texts: Texts, odd: dict[int, Fragments], shift: Numbers, starts: Numbers, ends: Numbers
) -> dict[int, Fragments]:
    """The fragments of rows that really have several; those of the others are joined in place."""
    found = {}
    for row, fragments in odd.items():
        given = np.array(fragments, dtype=np.int64) + shift[row]
        firsts, lasts = _trimmed(texts, given[:, 0], given[:, 1])
        pieces = [(int(firsts[0]), int(lasts[0]))]
        for start, end in zip(firsts[1:].tolist(), lasts[1:].tolist(), strict=True):
            if _has_word(texts, pieces[-1][1], start):
                pieces.append((start, end))
            else:
                pieces[-1] = (pieces[-1][0], max(pieces[-1][1], end))
        starts[row], ends[row] = pieces[0][0], pieces[-1][1]
        if len(pieces) > 1:
            found[row] = tuple(pieces)
    return found


def _has_word(texts: Texts, start: int, end: int) -> bool:
    """Whether anything but white space stands between two offsets."""
    word = int(np.searchsorted(texts.word_ends, start, side="right"))
    return start < end and word < len(texts.word_starts) and int(texts.word_starts[word]) < end


def _in_order(found: Numbers, places: Places) -> tuple[Numbers, Places]:
    """The same with places of several fragments where they belong."""
    order = np.lexsort((places.ends, places.starts))
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    starts, ends, documents = (
        column[order] for column in (places.starts, places.ends, places.documents)
    )
    return rank[found], Places(starts, ends, documents, {})
