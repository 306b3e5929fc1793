"""Figures from sums that add up over documents: F1 over pairs of annotators, kappas, alphas.

F1 = 2·matched/(first + second), the mean positive specific agreement (Hripcsak & Rothschild 2005);
it is symmetric. Of several pairs it is the mean over those for which it is defined.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement.bootstrap import percentiles, resampled
from annotator.agreement.figures import Figure, undefined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Floats = NDArray[np.float64]
    Statistic = Callable[[Floats], Floats]
    Ends = tuple[float | None, float | None]

FEWEST = 10  # documents for an interval
NO_ENDS = (None, None)
_COLUMNS = 4_000_000  # numbers that are drawn from at a time


def f1s(sums: Floats) -> Floats:
    """The F1 of (..., 3) sums: matched, marked by the first, by the second; nan where none is."""
    both = sums[..., 1] + sums[..., 2]
    return np.where(both > 0, 2 * sums[..., 0] / np.where(both > 0, both, 1), np.nan)


def precisions(sums: Floats) -> Floats:
    """Matched of what the first marked; nan where that is nothing."""
    own = sums[..., 1]
    return np.where(own > 0, sums[..., 0] / np.where(own > 0, own, 1), np.nan)


def recalls(sums: Floats) -> Floats:
    """Matched of what the second marked; nan where that is nothing."""
    return precisions(sums[..., [0, 2, 1]])


def kappas(sums: Floats) -> Floats:
    """Cohen's kappa of (..., 1 + 2k) sums: agreed, then each side's number of each category.

    (po - pe)/(1 - pe), pe = sum n_k. n_.k/n²; nan without items or variation. The whole matrix is
    not needed, which is why thousands of these fit into a bootstrap.
    """
    width = (sums.shape[-1] - 1) // 2
    agreed, first, second = sums[..., 0], sums[..., 1 : 1 + width], sums[..., 1 + width :]
    total = first.sum(axis=-1)
    chance = (first * second).sum(axis=-1)
    below = total * total - chance
    return np.where(below > 0, (agreed * total - chance) / np.where(below > 0, below, 1), np.nan)


def mean_over_pairs(values: Floats) -> Floats:
    """The mean of (..., pairs), those that are nan left out; nan where all are."""
    known = ~np.isnan(values)
    count = known.sum(axis=-1)
    total = np.where(known, values, 0).sum(axis=-1)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


@dataclass(frozen=True)
class Draws:
    """Makes intervals by drawing documents; none with ``samples`` 0 or fewer than ten documents."""

    documents: int
    samples: int = 0
    seed: int = 0

    @property
    def wanted(self) -> bool:
        """Whether there will be intervals."""
        return self.samples > 0 and self.documents >= FEWEST

    def of_documents(self, sums: Floats, statistic: Statistic) -> Ends:
        """The ends of the interval of a statistic of documents x columns."""
        if not self.wanted:
            return NO_ENDS
        return percentiles(statistic(resampled(sums, samples=self.samples, seed=self.seed)))

    def of_pairs(
        self, by_meeting: Sequence[Floats], meetings: Meeting, statistic: Statistic
    ) -> list[list[Ends]]:
        """For each of some sums of meetings the interval of each pair, and last of their mean."""
        if not self.wanted:
            return [[NO_ENDS] * (meetings.pairs + 1) for _ in by_meeting]
        values = [np.full((self.samples, meetings.pairs), np.nan) for _ in by_meeting]
        for group, first, last, drawn in self._drawn(by_meeting, meetings):
            values[group][:, first:last] = statistic(drawn)
        return [
            [
                *(percentiles(own[:, pair]) for pair in range(meetings.pairs)),
                percentiles(mean_over_pairs(own)),
            ]
            for own in values
        ]

    def _drawn(
        self, by_meeting: Sequence[Floats], meetings: Meeting
    ) -> Iterator[tuple[int, int, int, Floats]]:
        """Which sums, from which pair to which, and samples x pairs x columns: few draws for all.

        The seed is the same for each, and so are the documents that are drawn.
        """
        waiting: list[tuple[int, int, int, Floats]] = []
        size = 0
        for group, sums in enumerate(by_meeting):
            width = sums.shape[1]
            step = max(1, _COLUMNS // (self.documents * width))
            for first in range(0, meetings.pairs, step):
                last = min(first + step, meetings.pairs)
                rows = (meetings.pair >= first) & (meetings.pair < last)
                columns = np.zeros((self.documents, last - first, width))
                columns[meetings.document[rows], meetings.pair[rows] - first] = sums[rows]
                waiting.append((group, first, last, columns))
                size += columns.size
                if size >= _COLUMNS:
                    yield from self._draw(waiting)
                    waiting, size = [], 0
        if waiting:
            yield from self._draw(waiting)

    def _draw(
        self, waiting: list[tuple[int, int, int, Floats]]
    ) -> Iterator[tuple[int, int, int, Floats]]:
        shapes = [columns.shape[1:] for *_, columns in waiting]
        flat = [columns.reshape(self.documents, -1) for *_, columns in waiting]
        drawn = resampled(np.concatenate(flat, axis=1), samples=self.samples, seed=self.seed)
        begin = 0
        for (group, first, last, _), shape in zip(waiting, shapes, strict=True):
            end = begin + shape[0] * shape[1]
            yield group, first, last, drawn[:, begin:end].reshape(self.samples, *shape)
            begin = end


@dataclass(frozen=True)
class Meeting:
    """Of which pair and of which document each meeting is; ``pairs`` how many pairs there are."""

    pair: Numbers
    document: Numbers
    pairs: int

    def by_pair(self, by_meeting: Floats) -> Floats:
        """Sums of meetings, added up for each pair."""
        result = np.zeros((self.pairs, by_meeting.shape[1]))
        np.add.at(result, self.pair, by_meeting)
        return result


def figure(value: float, count: int, reason: str, ends: Ends = NO_ENDS) -> Figure:
    """The figure of a value that may be nan, for the reason given."""
    if np.isnan(value):
        return undefined(reason, count)
    return Figure(float(value), count=count, low=ends[0], high=ends[1])
