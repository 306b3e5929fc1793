"""Documents into training, development and test data, alike in their labels.

Iterative stratification: K. Sechidis, G. Tsoumakas, I. Vlahavas, "On the Stratification of
Multi-label Data", ECML PKDD 2011, algorithm 1; the parts' sizes are exact here.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

NAMES = {1: ("all",), 2: ("train", "test"), 3: ("train", "dev", "test")}


def sizes(number: int, shares: Sequence[int]) -> list[int]:
    """How many of ``number`` documents each part gets: nearest to the shares, and never none.

    Raises ValueError where a share is not positive, or where there are fewer documents than parts.
    """
    if not shares or min(shares) <= 0:
        raise ValueError("every share must be more than 0")
    if number < len(shares):
        raise ValueError(f"{number} documents can't be split into {len(shares)} parts")
    total = sum(shares)
    found = [number * share // total for share in shares]
    remainders = [number * share % total for share in shares]
    for part in sorted(range(len(shares)), key=lambda each: -remainders[each]):
        if sum(found) < number:
            found[part] += 1
    for part, size in enumerate(found):
        if size == 0:
            found[found.index(max(found))] -= 1
            found[part] = 1
    return found


def split(
    labels: Mapping[str, Collection[str]], shares: Sequence[int], seed: int
) -> list[list[str]]:
    """The documents of each part, by id, each document in exactly one.

    ``labels`` are what stands in each document, ``shares`` are relative sizes. The same documents,
    shares and seed give the same parts, in whatever order the documents come. Raises ValueError as
    ``sizes`` does.
    """
    room = sizes(len(labels), shares)
    left = sorted(labels, key=lambda each: _drawn(seed, each))
    kinds = {each: sorted({*labels[each]}) or [""] for each in left}  # without any: a kind, too
    counts = Counter(kind for each in left for kind in kinds[each])
    total = sum(shares)
    wanted = {kind: [count * share / total for share in shares] for kind, count in counts.items()}
    parts: list[list[str]] = [[] for _ in shares]
    while left:
        counts = Counter(kind for each in left for kind in kinds[each])
        rarest = min(counts, key=lambda kind: (counts[kind], kind))
        for each in left:
            if rarest in kinds[each]:
                open_parts = [part for part, free in enumerate(room) if free]
                best = max(open_parts, key=lambda part: (wanted[rarest][part], room[part], -part))
                parts[best].append(each)
                room[best] -= 1
                for kind in kinds[each]:
                    wanted[kind][best] -= 1
        left = [each for each in left if rarest not in kinds[each]]
    return parts


def _drawn(seed: int, document: str) -> bytes:
    return hashlib.sha256(f"{seed}:{document}".encode("utf-8", "surrogatepass")).digest()
