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
_CLOSING = frozenset(".,;:!?)")  # behind a word: a token of its own
_SPACE, _LETTER, _OTHER = range(3)  # kinds of signs; letters are those of ASCII
_KINDS = np.full(1 << 16, _OTHER, dtype=np.uint8)
_KINDS[[code for code in range(0x3001) if chr(code).isspace()]] = _SPACE  # there are none behind
_KINDS[[code for code in range(0x80) if chr(code).isalpha()]] = _LETTER


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
        self.starts = array("q")
        self.ends = array("q")
        self.firsts = array("q", [0])  # where the tokens of each word begin in the two

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        last = len(word) - 1
        is_plain = word.isascii() and word[:-1].isalpha() and word[-1] in _CLOSING  # most are
        for start, end in ((0, last), (last, last + 1)) if is_plain else tokens(word):
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
        kinds = _KINDS[_codes_of(row)]
        word_starts, word_ends = _words_of(kinds)
        odd = _words_with(np.flatnonzero(kinds == _OTHER), word_ends)
        cuts = zip(word_starts[odd].tolist(), word_ends[odd].tolist(), strict=True)
        words = [row[start:end] for start, end in cuts]
        numbers = np.fromiter(map(self._words.__getitem__, words), np.int64, len(words))
        starts, ends = self._tokens(odd, numbers, word_starts, word_ends)
        return Texts(begins, lengths, word_starts, word_ends, starts, ends)

    def _tokens(
        self, odd: Places, numbers: Places, word_starts: Places, word_ends: Places
    ) -> tuple[Places, Places]:
        """Words of letters alone are one token; the tokens of the ``odd`` ones are looked up."""
        known = self._words
        firsts, known_starts, known_ends = map(np.array, (known.firsts, known.starts, known.ends))
        counts = np.ones(len(word_starts), dtype=np.int64)
        counts[odd] = own = np.diff(firsts)[numbers]
        behind = np.cumsum(counts)
        total = int(counts.sum())
        starts, ends = np.empty(total, dtype=np.int64), np.empty(total, dtype=np.int64)
        starts[behind - counts], ends[behind - 1] = word_starts, word_ends
        at = spread(firsts[numbers], own)
        to = spread(behind[odd] - own, own)
        base = np.repeat(word_starts[odd], own)
        starts[to], ends[to] = known_starts[at] + base, known_ends[at] + base
        return starts, ends


def _codes_of(row: str) -> NDArray[np.unsignedinteger]:
    """The code point of each sign, or something above those of all spaces; as narrow as may be."""
    if row.isascii():
        return np.frombuffer(row.encode("ascii"), dtype=np.uint8)
    units = np.frombuffer(row.encode("utf-16-le", "surrogatepass"), dtype=np.uint16)
    if len(units) == len(row):
        return units
    codes = np.frombuffer(row.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return np.minimum(codes, len(_KINDS) - 1)


def _words_of(kinds: NDArray[np.uint8]) -> tuple[Places, Places]:
    """Where each word starts and ends, as ``str.split`` would part them; the row ends in space."""
    inside = np.zeros(len(kinds) + 1, dtype=np.bool_)
    inside[1:] = kinds != _SPACE
    edges = np.flatnonzero(inside[1:] != inside[:-1])
    return edges[::2].copy(), edges[1::2].copy()


def _words_with(signs: Places, word_ends: Places) -> Places:
    """The words in which these signs stand, each once."""
    words = np.searchsorted(word_ends, signs, side="right")
    is_new = np.ones(len(words), dtype=np.bool_)
    is_new[1:] = words[1:] != words[:-1]
    result: Places = words[is_new]
    return result


def spread(firsts: Places, counts: Places) -> Places:
    """first, first + 1, ... for each of ``firsts``, as many as its count says."""
    ends = np.cumsum(counts)
    total = int(counts.sum())
    result: Places = np.arange(total) + np.repeat(firsts - ends + counts, counts)
    return result
