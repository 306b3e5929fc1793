"""Words of an article among those of the window: each keeps its own direction.

Numbers in words from right to left would else stand where a text from left to right has them.
"""

from __future__ import annotations

import re
import unicodedata

_QUOTED = re.compile("(?<=“)[^“”]+(?=”)|(?<=„)[^“„]+(?=“)|(?<=«)[^«»]+(?=»)")
_FIRST_STRONG, _RIGHT_TO_LEFT, _END = "\u2068", "\u2067", "\u2069"  # isolate what is between


def is_right_to_left(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    kinds = map(unicodedata.bidirectional, words)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def in_order(sentence: str) -> str:
    """The sentence as it is to be painted: what is quoted in it keeps its own order."""
    return sentence if sentence.isascii() else _QUOTED.sub(lambda m: alone(m[0]), sentence)


def alone(words: str) -> str:
    """Words as they are to be painted beside others: what runs from right to left is isolated."""
    if words.isascii() or not any(unicodedata.bidirectional(s) in ("R", "AL") for s in words):
        return words
    return f"{_FIRST_STRONG}{words}{_END}"


def from_right(words: str) -> str:
    """Words as they are to be painted within a text that runs from right to left."""
    return f"{_RIGHT_TO_LEFT}{words}{_END}"
