"""Where the words and the tokens of many texts are, as columns: one row of characters for all.

Tokens never reach over white space (``core.tokens``), so those of a word are found once, however
often it stands in the texts.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from annotator.core.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Places = NDArray[np.int64]

_MOST = 1_000_000  # words that are kept with their tokens
_LAST_SPACE = 0x3000
_IS_SPACE = np.array([chr(code).isspace() for code in range(_LAST_SPACE + 2)])


@dataclass(frozen=True)
class Texts:
    """Texts one behind the other, each with one character of room behind it.

    ``begins`` is where each text begins in the row; what follows are offsets into the row too. A
    word is what white space parts; its tokens are those of ``core.tokens``.
    """

    begins: Places
    lengths: Places
    word_starts: Places
    word_ends: Places
    token_starts: Places
    token_ends: Places

    def tokens_of_each(self) -> Places:
        """How many tokens each text has."""
        ends = np.searchsorted(self.token_starts, self.begins + self.lengths)
        first: Places = np.searchsorted(self.token_starts, self.begins)
        return ends - first


class _Words(dict[str, int]):
    """A number for each word that was seen, and its tokens under that number."""

    def __init__(self) -> None:
        super().__init__()
        self.starts = array("q")
        self.ends = array("q")
        self.firsts = array("q", [0])  # where the tokens of each word begin in the two

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        is_plain = word.isascii() and word.isalnum()  # most are: one token
        for start, end in ((0, len(word)),) if is_plain else tokens(word):
            self.starts.append(start)
            self.ends.append(end)
        self.firsts.append(len(self.starts))
        return number


@dataclass
class Reader:
    """Makes ``Texts``; the words that it has seen stay known."""

    _words: _Words = field(default_factory=_Words)

    def read(self, strings: Sequence[str]) -> Texts:
        """The words and tokens of these texts."""
        if len(self._words) > _MOST:
            self._words = _Words()
        row = "".join(f"{string}\n" for string in strings)
        lengths = np.fromiter(map(len, strings), np.int64, len(strings))
        begins = np.cumsum(lengths + 1) - lengths - 1
        word_starts, word_ends = _words_of(row)
        words = row.split()
        numbers = np.fromiter(map(self._words.__getitem__, words), np.int64, len(words))
        starts, ends = self._tokens(numbers, word_starts, word_ends)
        return Texts(begins, lengths, word_starts, word_ends, starts, ends)

    def _tokens(
        self, numbers: Places, word_starts: Places, word_ends: Places
    ) -> tuple[Places, Places]:
        """Most words are one token; the tokens of the others are looked up."""
        known = self._words
        firsts, known_starts, known_ends = map(np.array, (known.firsts, known.starts, known.ends))
        counts = np.diff(firsts)[numbers]
        behind = np.cumsum(counts)
        total = int(behind[-1]) if len(behind) else 0
        starts, ends = np.empty(total, dtype=np.int64), np.empty(total, dtype=np.int64)
        starts[behind - counts], ends[behind - 1] = word_starts, word_ends
        several = np.flatnonzero(counts > 1)
        own = counts[several]
        at = spread(firsts[numbers[several]], own)
        to = spread(behind[several] - own, own)
        base = np.repeat(word_starts[several], own)
        starts[to], ends[to] = known_starts[at] + base, known_ends[at] + base
        return starts, ends


def _words_of(row: str) -> tuple[Places, Places]:
    """Where each word starts and ends, as ``str.split`` would part them; the row ends in space."""
    codes = np.frombuffer(row.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    inside = np.zeros(len(codes) + 1, dtype=np.int8)
    inside[1:] = ~_IS_SPACE[np.minimum(codes, _LAST_SPACE + 1)]
    step = np.diff(inside)
    return np.flatnonzero(step == 1), np.flatnonzero(step == -1)


def spread(firsts: Places, counts: Places) -> Places:
    """first, first + 1, ... for each of ``firsts``, as many as its count says."""
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    result: Places = np.arange(total) + np.repeat(firsts - ends + counts, counts)
    return result
