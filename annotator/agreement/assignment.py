"""Which pairs to choose so that their weights sum to most, nothing being in two pairs.

The Hungarian method for few candidate pairs: cheapest chains of changes, with prices (Kuhn 1955;
Edmonds & Karp 1972; Jonker & Volgenant 1987). What no pair names is never looked at, so a thousand
annotations with a few neighbours each take milliseconds.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray


def heaviest_pairs(pairs: Iterable[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The (left, right) chosen among candidate (left, right, weight), sorted.

    A pair of weight 0 or less is never chosen; of the same pair the last weight counts.
    """
    near: dict[int, dict[int, float]] = {}
    for left, right, weight in pairs:
        if weight > 0:
            near.setdefault(left, {})[right] = -weight
    choice = _Choice(near)
    for left in near:
        choice.bring_in(left)
    return sorted((left, right) for right, left in choice.left_of.items())


def heaviest_of_matrix(weights: NDArray[Any]) -> list[tuple[int, int]]:
    """``heaviest_pairs`` of (row, column), each cell of the matrix being a candidate's weight."""
    return heaviest_pairs(
        (left, right, weight)
        for left, row in enumerate(weights.tolist())
        for right, weight in enumerate(row)
    )


class _Choice:
    """The pairs chosen so far, and prices under which no other choice is cheaper.

    A pair's cost is minus its weight; a left may also stay alone, at cost 0. What a pair costs
    less the prices of its two is never negative, and 0 where the pair is chosen.
    """

    def __init__(self, near: dict[int, dict[int, float]]) -> None:
        self._near = near
        self._left_price: dict[int, float] = {}
        self._right_price = dict.fromkeys((right for row in near.values() for right in row), 0.0)
        self._right_of: dict[int, int] = {}
        self.left_of: dict[int, int] = {}

    def bring_in(self, start: int) -> None:
        """Bring one more left in by the cheapest chain of changes (Dijkstra's algorithm).

        The chain ends at a right that is free, or where a left on it, perhaps ``start`` itself,
        stays alone from now on.
        """
        prices = self._right_price
        price, nearest = min(
            (cost - prices[right], right) for right, cost in self._near[start].items()
        )
        self._left_price[start] = min(price, 0.0)
        if price < 0 and nearest not in self.left_of:  # the usual case: no chain at all
            self.left_of[nearest], self._right_of[start] = start, nearest
            return
        chain = _Chain()
        left, here = start, 0.0
        alone, limit = start, -self._left_price[start]
        while True:
            chain.lefts[left] = here
            self._look_around(left, chain, limit)
            right, here = chain.nearest(limit)
            if right is None or right not in self.left_of:
                break
            left = self.left_of[right]
            if here - self._left_price[left] < limit:
                alone, limit = left, here - self._left_price[left]
        self._change_prices(chain, here)
        self._turn(self._right_of.pop(alone, None) if right is None else right, start, chain)

    def _look_around(self, left: int, chain: _Chain, limit: float) -> None:
        """Note the rights to which the chain could go on from ``left`` more cheaply than known."""
        before = chain.lefts[left] - self._left_price[left]
        for right, cost in self._near[left].items():
            there = before + cost - self._right_price[right]
            if right not in chain.rights and there < chain.known.get(right, limit):
                chain.known[right], chain.came_from[right] = there, left
                heapq.heappush(chain.waiting, (there, right))

    def _change_prices(self, chain: _Chain, end: float) -> None:
        """Make every part of the chain, which ends at ``end``, cost nothing."""
        for left, there in chain.lefts.items():
            self._left_price[left] += end - there
        for right, there in chain.rights.items():
            self._right_price[right] -= end - there

    def _turn(self, right: int | None, start: int, chain: _Chain) -> None:
        """Give ``right`` to the left from which the chain came, its right to the one before."""
        while right is not None:
            left = chain.came_from[right]
            self.left_of[right] = left
            before = None if left == start else self._right_of[left]
            self._right_of[left] = right
            right = before


class _Chain:
    """What one search has come to, and how much more each costs."""

    def __init__(self) -> None:
        self.lefts: dict[int, float] = {}
        self.rights: dict[int, float] = {}
        self.known: dict[int, float] = {}
        self.came_from: dict[int, int] = {}  # right: the left before it
        self.waiting: list[tuple[float, int]] = []

    def nearest(self, limit: float) -> tuple[int | None, float]:
        """The nearest right not yet come to, and its distance; None at ``limit``."""
        while self.waiting:
            there, right = heapq.heappop(self.waiting)
            if there >= limit:
                break
            if right not in self.rights:
                self.rights[right] = there
                return right, there
        return None, limit
