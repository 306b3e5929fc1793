"""How far two annotators put the same things together: clusters, as same-as links make them.

Sources: MUC (Vilain et al. 1995), B³ (Bagga & Baldwin 1998), CEAF (Luo 2005), LEA (Moosavi &
Strube 2016). The first side is the one that recall is about, the second that precision is about;
swapping them swaps the two.

Each measure answers four sums that add up over documents: found of the first side, of how much;
found of the second, of how much. ``scores`` makes figures of them, ``f1s`` many F1 at once for a
bootstrap. A thing in two clusters of one side is an error of the caller.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement.assignment import heaviest_pairs
from annotator.agreement.figures import Figure, undefined
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from numpy.typing import NDArray

    Sums = NDArray[np.float64]
    Partition = Iterable[Iterable[Hashable]]

NOTHING_FIRST = phrase("nothing is put together on the first side")
NOTHING_SECOND = phrase("nothing is put together on the second side")
NOTHING = phrase("nothing is put together on either side")


@dataclass(frozen=True, slots=True)
class ClusterScore:
    """Precision (of the second side), recall (of the first) and F1."""

    precision: Figure
    recall: Figure
    f1: Figure


def muc(first: Partition, second: Partition) -> Sums:
    """Links: of each cluster K, (|K| - the parts in which the other side cuts it) of (|K| - 1).

    What the other side doesn't have is a part of its own. Clusters of one thing count for nothing.
    """
    return _both_ways(first, second, _links_kept)


def b3(first: Partition, second: Partition) -> Sums:
    """Things: the mean, over the things of a side, of the share of its cluster that is together.

    sum over clusters K, and S of the other side, of |K ∩ S|²/|K|, of sum |K|. What only one side
    has is 0 there.
    """
    return _both_ways(first, second, _together)


def lea(first: Partition, second: Partition) -> Sums:
    """Links, weighted by the cluster's size: sum |K|·(share of K's links found), of sum |K|.

    A cluster of n has n(n - 1)/2 links; one of a single thing has one, to itself, which the other
    side has if the thing is alone there too.
    """
    return _both_ways(first, second, _links_found)


def ceaf_e(first: Partition, second: Partition) -> Sums:
    """Clusters paired one to one for the most similarity, 2|K ∩ S|/(|K| + |S|), of how many."""
    one, other = _Side(first), _Side(second)
    found = _paired(one, other, lambda shared, a, b: 2 * shared / (a + b))
    return np.array([found, len(one.sizes), found, len(other.sizes)], dtype=np.float64)


def ceaf_m(first: Partition, second: Partition) -> Sums:
    """Clusters paired one to one for the most shared things, of how many things."""
    one, other = _Side(first), _Side(second)
    found = _paired(one, other, lambda shared, a, b: shared)
    return np.array([found, sum(one.sizes), found, sum(other.sizes)], dtype=np.float64)


def scores(sums: Sums) -> ClusterScore:
    """The figures of one measure's four sums; ``count`` is what they were divided by.

    F1 is 0 where only one side has anything, undefined where neither has.
    """
    found_first, first, found_second, second = (float(value) for value in sums)
    count = round(first + second)
    recall = _share(found_first, first, NOTHING_FIRST)
    precision = _share(found_second, second, NOTHING_SECOND)
    if not first and not second:
        return ClusterScore(precision, recall, undefined(NOTHING))
    return ClusterScore(precision, recall, Figure(float(f1s(sums)), count=count))


def f1s(sums: Sums) -> Sums:
    """The F1 of each row of sums (..., 4); nan where neither side has anything."""
    found_first, first, found_second, second = np.moveaxis(sums, -1, 0)
    recall = found_first / np.where(first > 0, first, 1)
    precision = found_second / np.where(second > 0, second, 1)
    both = precision + recall
    f1 = 2 * precision * recall / np.where(both > 0, both, 1)
    return np.where(first + second > 0, f1, np.nan)


class _Side:
    """One side's clusters: their sizes, and in which each thing is."""

    def __init__(self, clusters: Partition) -> None:
        self.sizes: list[int] = []
        self.cluster_of: dict[Hashable, int] = {}
        for cluster in clusters:
            things = set(cluster)
            if any(thing in self.cluster_of for thing in things):
                raise ValueError("a thing is in two clusters of one side")
            if things:
                self.cluster_of |= dict.fromkeys(things, len(self.sizes))
                self.sizes.append(len(things))

    def shared(self, other: _Side) -> Counter[tuple[int, int]]:
        """How many things each cluster has in common with one of the other side, if any."""
        there = other.cluster_of
        return Counter((at, there[x]) for x, at in self.cluster_of.items() if x in there)


def _both_ways(
    first: Partition, second: Partition, found: Callable[[_Side, _Side], tuple[float, float]]
) -> Sums:
    one, other = _Side(first), _Side(second)
    return np.array([*found(one, other), *found(other, one)], dtype=np.float64)


def _links_kept(one: _Side, other: _Side) -> tuple[float, float]:
    shared = one.shared(other)
    parts = len(shared) + sum(one.sizes) - shared.total()
    return sum(one.sizes) - parts, sum(one.sizes) - len(one.sizes)


def _together(one: _Side, other: _Side) -> tuple[float, float]:
    shared = one.shared(other)
    return sum(n**2 / one.sizes[at] for (at, _), n in shared.items()), sum(one.sizes)


def _links_found(one: _Side, other: _Side) -> tuple[float, float]:
    found = 0.0
    for (at, there), n in one.shared(other).items():
        size = one.sizes[at]
        if size > 1:
            found += size * _links(n) / _links(size)
        elif other.sizes[there] == 1:
            found += 1
    return found, sum(one.sizes)


def _links(size: int) -> float:
    return size * (size - 1) / 2


def _paired(one: _Side, other: _Side, alike: Callable[[int, int, int], float]) -> float:
    """The most similarity of clusters paired one to one."""
    weights = {
        (at, there): alike(n, one.sizes[at], other.sizes[there])
        for (at, there), n in one.shared(other).items()
    }
    pairs = heaviest_pairs((at, there, weight) for (at, there), weight in weights.items())
    return sum(weights[pair] for pair in pairs)


def _share(found: float, of: float, reason: str) -> Figure:
    return Figure(found / of, count=round(of)) if of else undefined(reason)
