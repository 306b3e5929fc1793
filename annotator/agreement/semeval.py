"""The counts of MUC and SemEval-2013: correct, incorrect, partial, missing, spurious.

Sources: Chinchor & Sundheim 1993 (MUC-5); Segura-Bedmar, Martínez & Herrero-Zazo 2013 (SemEval-2013
task 9.1). Spans of two sides are paired: first those alike in place and label, then those alike in
place, then the most pairs that overlap, and among as many pairs those with the most equal labels.
So nothing depends on an order, and swapping the sides swaps missing and spurious.

    way      same place and label   same place   overlap, same label   overlap
    strict   correct                incorrect    incorrect             incorrect
    exact    correct                correct      incorrect             incorrect
    partial  correct                correct      partial               partial
    type     correct                incorrect    correct               incorrect
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.assignment import heaviest_pairs
from annotator.agreement.figures import Figure, undefined

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence


class Place(NamedTuple):
    """A labelled piece of one text: half-open code points."""

    start: int
    end: int
    label: Hashable


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each happened; they add up over documents."""

    correct: int = 0
    incorrect: int = 0
    partial: int = 0
    missing: int = 0
    spurious: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.correct + other.correct,
            self.incorrect + other.incorrect,
            self.partial + other.partial,
            self.missing + other.missing,
            self.spurious + other.spurious,
        )

    @property
    def precision(self) -> Figure:
        """(correct + partial/2) of what the second side has: all but the missing."""
        return self._share(1, self._paired + self.spurious, "nothing on the second side")

    @property
    def recall(self) -> Figure:
        """(correct + partial/2) of what the first side has: all but the spurious."""
        return self._share(1, self._paired + self.missing, "nothing on the first side")

    @property
    def f1(self) -> Figure:
        """The harmonic mean of both."""
        both = 2 * self._paired + self.missing + self.spurious
        return self._share(2, both, "nothing on either side")

    @property
    def _paired(self) -> int:
        return self.correct + self.incorrect + self.partial

    def _share(self, times: int, of: int, reason: str) -> Figure:
        if not of:
            return undefined(reason)
        return Figure(times * (self.correct + self.partial / 2) / of, count=of)


@dataclass(frozen=True, slots=True)
class Ways:
    """The counts of one way to compare each; they add up over documents."""

    strict: Counts = Counts()
    exact: Counts = Counts()
    partial: Counts = Counts()
    type: Counts = Counts()

    def __add__(self, other: Ways) -> Ways:
        return Ways(
            self.strict + other.strict,
            self.exact + other.exact,
            self.partial + other.partial,
            self.type + other.type,
        )


def compare_places(first: Iterable[Place], second: Iterable[Place]) -> Ways:
    """The counts of one document; the first side is what should be there."""
    left, right = Counter(first), Counter(second)
    alike = (left & right).total()
    left, right = left - right, right - left
    same_place, same_label, different = _paired(list(left.elements()), list(right.elements()))
    overlaps = same_label + different
    missing = left.total() - same_place - overlaps
    spurious = right.total() - same_place - overlaps
    return Ways(
        Counts(alike, same_place + overlaps, 0, missing, spurious),
        Counts(alike + same_place, overlaps, 0, missing, spurious),
        Counts(alike + same_place, 0, overlaps, missing, spurious),
        Counts(alike + same_label, same_place + different, 0, missing, spurious),
    )


def _paired(left: Sequence[Place], right: Sequence[Place]) -> tuple[int, int, int]:
    """How many pairs have the same place, or else overlap with the same label, or overlap.

    A pair in the same place weighs more than all that overlap, one more pair than all equal labels.
    """
    many = min(len(left), len(right)) + 1
    weights: dict[tuple[int, int], int] = {}
    for pair in _meeting(left, right):
        one, other = left[pair[0]], right[pair[1]]
        same_place = (one.start, one.end) == (other.start, other.end)
        weights[pair] = many * (many if same_place else 1) + (one.label == other.label)
    pairs = heaviest_pairs((*pair, weight) for pair, weight in weights.items())
    kinds = Counter(divmod(weights[pair], many) for pair in pairs)
    same = kinds[1, 1]
    different = kinds[1, 0]
    return len(pairs) - same - different, same, different


def _meeting(left: Sequence[Place], right: Sequence[Place]) -> list[tuple[int, int]]:
    """The pairs that overlap or have the same place."""
    if not left or not right:
        return []
    one = np.array([place[:2] for place in left])[:, None]
    other = np.array([place[:2] for place in right])[None]
    overlap = (one[..., 0] < other[..., 1]) & (other[..., 0] < one[..., 1])
    rows, columns = np.nonzero(overlap | (one == other).all(axis=-1))
    return list(zip(rows.tolist(), columns.tolist(), strict=True))
