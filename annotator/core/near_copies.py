"""Texts that are nearly the same: an article that came twice, with another head or foot.

Two texts are compared by their shingles, the sequences of five words that stand in them: what they
share, divided by what there is in both (the Jaccard index). It is estimated from the 128 shingles
with the smallest hashes (Broder 1997, "On the resemblance and containment of documents"), so that
its standard error is below 0.05 and any number of texts takes time in proportion to their length.
"""

from __future__ import annotations

import re
from array import array
from itertools import islice
from zlib import crc32

NEAR = 0.5  # two reports of one event share less than a tenth; a copy with another foot, most
FEWEST_WORDS = 30  # below, anything is like anything
_SHINGLE = 5
_KEPT = 128
_KEYS = 16  # of a text, under which it is found again
_MOST_OF_KEY = 20  # texts under one key: what stands in more of them is a boilerplate
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_\u3040-\u30ff\u3400-\u9fff]+")


class NearCopies:
    """Remembers texts by a key, and finds those that are nearly the same as another one."""

    def __init__(self) -> None:
        self._sketches: dict[str, array[int]] = {}
        self._found_by: dict[int, list[str]] = {}
        self._hashes: dict[str, int] = {}

    def add(self, key: str, text: str) -> tuple[str, float] | None:
        """Remember a text; what ``nearest`` would have said of it before.

        One with too few words to tell is passed over.
        """
        sketch = self._sketch(text)
        if not sketch:
            return None
        found = self._nearest(sketch)
        self._sketches[key] = sketch
        for each in sketch[:_KEYS]:
            keys = self._found_by.setdefault(each, [])
            if len(keys) < _MOST_OF_KEY:
                keys.append(key)
        return found

    def nearest(self, text: str) -> tuple[str, float] | None:
        """The key of the text that is most like this one, and how much; None where none is near."""
        return self._nearest(self._sketch(text))

    def _nearest(self, sketch: array[int]) -> tuple[str, float] | None:
        keys = {key: None for each in sketch[:_KEYS] for key in self._found_by.get(each, ())}
        best: tuple[str, float] | None = None
        for key in keys:
            likeness = _likeness(sketch, self._sketches[key])
            if likeness >= NEAR and (best is None or likeness > best[1]):
                best = key, likeness
        return best

    def _sketch(self, text: str) -> array[int]:
        """The smallest hashes of the text's shingles, in order; none for a short text."""
        words = _WORD.findall(text.casefold())
        if len(words) < FEWEST_WORDS:
            return array("q")
        known = self._hashes
        numbers = [known.get(word) or self._hash(word) for word in words]
        parts = (islice(numbers, start, None) for start in range(_SHINGLE))
        # The hash of a tuple of numbers is the same in every process, other than that of words.
        return array("q", sorted({hash(each) for each in zip(*parts, strict=False)})[:_KEPT])

    def _hash(self, word: str) -> int:
        found = self._hashes[word] = crc32(word.encode("utf-8", "replace")) + 1
        return found


def _likeness(one: array[int], other: array[int]) -> float:
    """The estimate: how many of the smallest hashes of both texts together are in both."""
    first, second = set(one), set(other)
    smallest = sorted(first | second)[:_KEPT]
    return sum(each in first and each in second for each in smallest) / len(smallest)
