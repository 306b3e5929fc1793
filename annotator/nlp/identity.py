"""Ids of suggestions: the same text and place always give the same id."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.model import Span

_SIGNS = "abcdefghijklmnopqrstuvwxyz234567"
_PAIRS = [first + second for first in _SIGNS for second in _SIGNS]


class Identities:
    """Gives out the ids of one text's suggestions, 13 characters each."""

    def __init__(self, sha256: str) -> None:
        self._sha256 = sha256
        self._seen: Counter[str] = Counter()

    def next(self, kind: str, span: Span, label: str) -> str:
        """The id of the next suggestion of this kind (mention, event), place and label."""
        places = ",".join(f"{start}-{end}" for start, end in span.fragments)
        name = f"{self._sha256}|{kind}|{places}|{label}"
        occurrence = self._seen[name]
        self._seen[name] += 1
        digest = hashlib.blake2b(f"{name}|{occurrence}".encode(), digest_size=8).digest()
        return _base32(int.from_bytes(digest, "big"))


def _base32(number: int) -> str:
    """64 bits in 13 signs, as ``base64`` has them, which takes twice as long."""
    bits = number << 1
    pairs = [_PAIRS[bits >> shift & 1023] for shift in (50, 40, 30, 20, 10, 0)]
    return _SIGNS[bits >> 60] + "".join(pairs)
