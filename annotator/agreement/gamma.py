"""Gamma: how well two annotators' units can be aligned, positions and labels weighed together.

Source: Mathet, Widlöcher & Métivier 2015, Computational Linguistics 41(3):437-479. Two units are

    d = position·((|s - s'| + |e - e'|)/(len + len'))²·empty + category·empty if labels differ

apart, a unit that is aligned with nothing ``empty``. The best alignment has the least sum of these;
its disorder is that sum by the mean number of units of an annotator. Gamma is 1 - the disorder seen
by the disorder to be expected, the mean over random re-placements: each side takes the units of an
annotator drawn at random and shifts them round the text, the two sides' shifts at least half a mean
unit apart. Only pairs that are less than twice ``empty`` apart can be in the best alignment, so
few pairs are looked at.

Units of one annotator may overlap. Gamma rests on chance and, with few units, depends on it much:
the seed is fixed and two digits are all that is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import ceil
from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement.assignment import heaviest_pairs
from annotator.agreement.figures import Figure, undefined
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from annotator.agreement.unitizing import Continuum, Unit

    Floats = NDArray[np.float64]
    Numbers = NDArray[np.int64]

NOTHING_SHARED = phrase("no document was done by two annotators")
NO_UNITS = phrase("nobody marked anything")
NO_DISORDER = phrase("no variation: chance would agree as well")

LEAST_SAMPLES, MOST_SAMPLES = 30, 1000


@dataclass(frozen=True, slots=True)
class Costs:
    """What differences cost: alpha, beta and delta-empty of the paper."""

    position: float = 1.0
    category: float = 1.0
    empty: float = 1.0


@dataclass(frozen=True, slots=True)
class Alignment:
    """The best one: pairs of places in the two sequences, the sum of what is apart, the disorder.

    ``disorder`` is None where there are no units.
    """

    pairs: tuple[tuple[int, int], ...]
    total: float
    disorder: float | None


def gamma(
    documents: Sequence[Continuum],
    costs: Costs | None = None,
    *,
    seed: int = 0,
    precision: float = 0.02,
) -> Figure:
    """Gamma of all documents together, to two digits; of several annotators the mean of the pairs.

    A document counts for a pair that both did. Units are aligned and re-placed within their
    document. There are 30 re-placements, and more (1000 at most) until the expected disorder is
    known to ``precision`` of itself with 95 % certainty. ``count`` is how many units it rests on.
    """
    width = max((len(document.units) for document in documents), default=0)
    values, count, shared = [], 0, False
    for pair in combinations(range(width), 2):
        both = _Both(documents, pair)
        shared = shared or len(both.lengths) > 0
        count += both.count
        value = both.gamma(costs or Costs(), seed, precision) if both.count else None
        values += [] if value is None else [value]
    if values:
        return Figure(round(sum(values) / len(values), 2), count=count)
    return undefined(NO_DISORDER if count else NO_UNITS if shared else NOTHING_SHARED, count)


def best_alignment(
    left: Sequence[Unit], right: Sequence[Unit], costs: Costs | None = None
) -> Alignment:
    """The best alignment of two annotators' units of one document."""
    costs = costs or Costs()
    sides = _table([left]), _table([right])
    pairs, total = _aligned(*sides, costs)
    units = len(left) + len(right)
    return Alignment(tuple(pairs), total, 2 * total / units if units else None)


def position_differences(one: Numbers, other: Numbers, empty: float = 1.0) -> Floats:
    """d_pos of units (..., start, end), each with the one at the same place of ``other``."""
    lengths = np.maximum(one[..., 1] - one[..., 0] + other[..., 1] - other[..., 0], 1)
    moved = np.abs(one[..., :2] - other[..., :2]).sum(axis=-1)
    result: Floats = (moved / lengths) ** 2 * empty
    return result


START, END, CATEGORY, DOCUMENT = range(4)


def _table(documents: Sequence[Sequence[Unit]]) -> Numbers:
    """One annotator's units as rows of start, end, category and the number of the document."""
    rows = [(*unit, at) for at, units in enumerate(documents) for unit in units]
    return np.array(rows, dtype=np.int64).reshape(len(rows), 4)


def _aligned(left: Numbers, right: Numbers, costs: Costs) -> tuple[list[tuple[int, int]], float]:
    """The pairs of rows that are aligned, and the sum of what everything is apart."""
    rows, columns, saved = _candidates(left, right, costs)
    listed = rows.tolist(), columns.tolist(), saved.tolist()
    pairs = heaviest_pairs(zip(*listed, strict=True))
    saving = {(row, column): value for row, column, value in zip(*listed, strict=True)}
    total = costs.empty * (len(left) + len(right)) - sum(saving[pair] for pair in pairs)
    return pairs, total


def _candidates(left: Numbers, right: Numbers, costs: Costs) -> tuple[Numbers, Numbers, Floats]:
    """Pairs of rows that are better aligned than not, and what each saves.

    Two units can be in a pair only if their middles are near, by their lengths; of the right ones
    the longest is taken, so that those in reach of a left one are neighbours by their middles.
    """
    if not len(left) or not len(right):
        return np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0)
    apart = 2 * max(left[:, END].max(), right[:, END].max()) + 1  # of two documents
    middles, others = (
        side[:, START] + side[:, END] + apart * side[:, DOCUMENT] for side in (left, right)
    )
    order = np.argsort(others, kind="stable")
    longest = (right[:, END] - right[:, START]).max()
    reach = np.sqrt(2 / costs.position) * (left[:, END] - left[:, START] + longest)
    first = np.searchsorted(others, middles - reach, side="left", sorter=order)
    behind = np.searchsorted(others, middles + reach, side="right", sorter=order)
    found = []
    steps = np.cumsum(behind - first)
    cuts = np.searchsorted(steps, np.arange(_BLOCK, steps[-1], _BLOCK))
    for part in np.split(np.arange(len(left)), cuts):
        number = behind[part] - first[part]
        rows = np.repeat(part, number)
        columns = order[
            np.arange(len(rows)) + np.repeat(first[part] - np.cumsum(number) + number, number)
        ]
        found.append(_saving(left, right, rows, columns, costs))
    rows, columns, saved = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return rows, columns, saved


_BLOCK = 1 << 21  # pairs looked at in one go


def _saving(
    left: Numbers, right: Numbers, rows: Numbers, columns: Numbers, costs: Costs
) -> tuple[Numbers, Numbers, Floats]:
    """Those of the pairs that save something, and how much."""
    one, other = left[rows], right[columns]
    moved = position_differences(one, other) * costs.position
    renamed = (one[:, CATEGORY] != other[:, CATEGORY]) * costs.category
    saved = costs.empty * (2 - moved - renamed)
    kept = (saved > 0) & (one[:, DOCUMENT] == other[:, DOCUMENT])
    return rows[kept], columns[kept], saved[kept]


class _Both:
    """Two annotators' units of the documents that both did."""

    def __init__(self, documents: Sequence[Continuum], pair: tuple[int, int]) -> None:
        sides: tuple[list[Sequence[Unit]], list[Sequence[Unit]]] = [], []
        lengths = []
        for document in documents:
            one, other = (document.units[at] for at in pair)
            if one is not None and other is not None:
                sides[0].append(one)
                sides[1].append(other)
                lengths.append(document.length)
        self._sides = _table(sides[0]), _table(sides[1])
        self.lengths = np.array(lengths, dtype=np.int64)
        self.count = len(self._sides[0]) + len(self._sides[1])
        self._least_shift = self._half_units()

    def gamma(self, costs: Costs, seed: int, precision: float) -> float | None:
        """1 - disorder seen by disorder expected; None where none is expected."""
        _, total = _aligned(*self._sides, costs)
        expected = self._expected(costs, np.random.default_rng(seed), precision)
        return 1 - 2 * total / self.count / expected if expected else None

    def _expected(self, costs: Costs, random: np.random.Generator, precision: float) -> float:
        """The mean disorder of as many re-placements as the precision needs; 0 if there is none."""
        values: list[float] = []
        needed = LEAST_SAMPLES
        while len(values) < needed:
            while len(values) < needed:
                sides = self._replaced(random)
                units = len(sides[0]) + len(sides[1])
                values.append(2 * _aligned(*sides, costs)[1] / units if units else np.nan)
            defined = np.array(values)[~np.isnan(values)]
            if not len(defined) or not defined.mean():
                return 0.0
            spread = defined.std(ddof=1) if len(defined) > 1 else 0.0
            wanted = ceil((1.96 * spread / defined.mean() / precision) ** 2)
            needed = max(needed, min(wanted, MOST_SAMPLES))
        return float(defined.mean())

    def _replaced(self, random: np.random.Generator) -> tuple[Numbers, Numbers]:
        """Two sides, each with one annotator's units in each document, shifted round the text."""
        lengths = self.lengths
        least = self._least_shift
        shift = np.floor(random.random(len(lengths)) * lengths).astype(np.int64)
        further = least + np.floor(random.random(len(lengths)) * (lengths - 2 * least + 1)).astype(
            np.int64
        )
        first = self._shifted(random.integers(2, size=len(lengths)), shift)
        return first, self._shifted(random.integers(2, size=len(lengths)), shift + further)

    def _shifted(self, who: Numbers, shift: Numbers) -> Numbers:
        """The units of the annotator drawn for each document, shifted; starts stay in the text."""
        drawn = [side[who[side[:, DOCUMENT]] == at] for at, side in enumerate(self._sides)]
        rows = np.concatenate(drawn)
        document = rows[:, DOCUMENT]
        starts = (rows[:, START] + shift[document]) % self.lengths[document]
        rows[:, END] += starts - rows[:, START]
        rows[:, START] = starts
        return rows

    def _half_units(self) -> Numbers:
        """Half the mean length of a unit of each document, a quarter of the text at most."""
        rows = np.concatenate(self._sides)
        number = len(self.lengths)
        lengths = np.bincount(rows[:, DOCUMENT], rows[:, END] - rows[:, START], minlength=number)
        units = np.bincount(rows[:, DOCUMENT], minlength=number)
        half = lengths / np.maximum(units, 1) / 2
        return np.minimum(half, self.lengths / 4).astype(np.int64)
