"""Krippendorff's alpha for units that annotators cut out of a text: the family of 2016.

Source: Krippendorff, Mathet, Bouvry & Widlöcher 2016, Quality & Quantity 50:2347-2364, with the
erratum 50:2365; also Krippendorff 2019, section 12.6. A text of L characters is covered by each
annotator's units, which have a category, and the gaps between them (φ). Everything is weighted by
length: a long unit counts more than a short one. Units of one annotator may not overlap.

l_ck is the length where one annotator has c and another k, over ordered pairs of the m annotators,
divided by m - 1; l_c its margins, l their sum. By chance

    e_ck = l·(l_c l_k - [c = k]·Q_c)/(l² - sum Q), Q_c = sum of squared lengths of the units of c

(of gaps: of their plain lengths). The values are

    uα    1 - (l - sum l_cc)/(l - sum e_cc)       where the units are and what they are called
    |uα   1 - (l_φ - l_φφ)/(e_φ - e_φφ)           where they are, whatever they are called
    cuα   as uα, of what both cut out (l*_ck without gaps; coverage is sum l*_ck / l)
    (k)uα 1 - (e*_k/l*_k)(l*_k - l*_kk)/(e*_k - e*_kk)     the same for one category

with Q*_c of cuα: over the units of c and each other annotator, the squared length that both cut
out, divided by m - 1. For more than two annotators others square other lengths, so cuα and (k)uα
of several annotators are the mean of the pairs in ``agreement_of_units``. ``cuas`` and ``kuas`` of
the sums of all together are the formula as it stands.

All of it comes from sums that add up over documents, so a gap never reaches over two documents.
"""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from itertools import combinations, permutations
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.values import figure_of, mean_of_defined, quotient
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from annotator.agreement.figures import Figure

    Floats = NDArray[np.float64]

NOTHING_SHARED = phrase("no document was done by two annotators")
NO_UNITS = phrase("nobody marked anything")
ONE_VALUE = "no variation: all of the text is marked, and with one label"
ALL_MARKED = "no variation: all of the text is marked"
NOTHING_BOTH_MARKED = phrase("no place was marked by two annotators")
ONE_CATEGORY = "no variation: what two annotators marked has one label only"
NOT_SHARED = phrase("it never lies where two annotators marked something")


class Unit(NamedTuple):
    """A marked piece of text: half-open code points and the number of its category."""

    start: int
    end: int
    category: int


class Continuum(NamedTuple):
    """One document: its length in code points and each annotator's units, None if not done."""

    length: int
    units: Sequence[Sequence[Unit] | None]


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """The four alphas; ``coverage`` is the share of the text on which cuα and (k)uα rest."""

    whole: Figure  # uα
    places: Figure  # |uα
    categories: Figure  # cuα
    coverage: Figure
    by_category: tuple[Figure, ...]  # (k)uα


def agreement_of_units(documents: Sequence[Continuum], categories: int) -> UnitFigures:
    """The figures of all documents together; cuα and (k)uα are means over pairs of annotators.

    Pairs for which a value is undefined are left out of its mean. Every document lists the same
    annotators in the same order. ``count`` is how many units a figure rests on.
    """
    width = max((len(document.units) for document in documents), default=0)
    texts = [(document.length, _sides(document)) for document in documents]
    pairs = [
        _total(((length, [sides[at] for at in pair]) for length, sides in texts), categories)
        for pair in combinations(range(width), 2)
    ]
    sums = pairs[0] if width == 2 else _total(texts, categories)
    count = sum(_unit_count(document) for document in documents)
    nothing = _nothing(sums, count)
    by_pair = np.array(pairs).reshape(len(pairs), 5 * categories + 3)
    marked = nothing or ("" if sums[-2 * categories :].any() else NOTHING_BOTH_MARKED)
    seen = _parts(by_pair)[3].sum(axis=0)
    each = zip(kuas(by_pair).T, seen, strict=True)
    return UnitFigures(
        figure_of(uas(sums), count, nothing or ONE_VALUE),
        figure_of(bar_uas(sums), count, nothing or ALL_MARKED),
        figure_of(mean_of_defined(cuas(by_pair)), count, marked or ONE_CATEGORY),
        figure_of(coverages(sums), count, nothing),
        tuple(
            figure_of(
                mean_of_defined(values), count, marked or (ONE_CATEGORY if there else NOT_SHARED)
            )
            for values, there in each
        ),
    )


def unit_sums(document: Continuum, categories: int) -> Floats:
    """What a document adds: 5·categories + 3 sums; zeros where fewer than two annotators did it.

    For gaps and then each category l_cc, l_c and Q_c, without gaps l*_c and Q*_c. Units without
    length are left out. Raises ValueError where units of one annotator overlap.
    """
    return _total([(document.length, _sides(document))], categories)


def uas(sums: Floats) -> Floats:
    """uα of each row of ``unit_sums``, nan where undefined."""
    same, margins, squares, _, _ = _parts(sums)
    whole = margins.sum(axis=-1)
    chance = whole**2 - squares.sum(axis=-1)
    varied = whole**2 - (margins**2).sum(axis=-1)
    return 1 - quotient((whole - same.sum(axis=-1)) * chance, whole * varied)


def bar_uas(sums: Floats) -> Floats:
    """|uα of each row of ``unit_sums``, nan where undefined."""
    same, margins, squares, _, _ = _parts(sums)
    whole, gaps = margins.sum(axis=-1), margins[..., 0]
    chance = whole**2 - squares.sum(axis=-1)
    return 1 - quotient((gaps - same[..., 0]) * chance, whole * gaps * (whole - gaps))


def cuas(sums: Floats) -> Floats:
    """cuα of each row of ``unit_sums``, nan where undefined."""
    same, _, _, margins, squares = _parts(sums)
    whole = margins.sum(axis=-1)
    chance = whole**2 - squares.sum(axis=-1)
    varied = whole**2 - (margins**2).sum(axis=-1)
    return 1 - quotient((whole - same[..., 1:].sum(axis=-1)) * chance, whole * varied)


def coverages(sums: Floats) -> Floats:
    """The share of the text that cuα rests on: what two annotators marked, of all."""
    _, margins, _, both, _ = _parts(sums)
    return quotient(both.sum(axis=-1), margins.sum(axis=-1))


def kuas(sums: Floats) -> Floats:
    """(k)uα of each row of ``unit_sums`` and category, nan where undefined."""
    same, _, _, margins, squares = _parts(sums)
    whole = margins.sum(axis=-1, keepdims=True)
    missed = (whole * margins - squares) * (margins - same[..., 1:])
    return 1 - quotient(missed, margins**2 * (whole - margins))


def without_overlaps(units: Iterable[Unit]) -> list[Unit]:
    """The units in order, of those that overlap the longest; of equally long ones the first."""
    kept: list[Unit] = []  # sorted
    for unit in sorted(units, key=lambda each: (each.start - each.end, each)):
        at = bisect(kept, unit)
        before, behind = kept[max(at - 1, 0) : at], kept[at : at + 1]
        if all(each.end <= unit.start for each in before) and all(
            unit.end <= each.start for each in behind
        ):
            kept.insert(at, unit)
    return kept


class _Side:
    """One annotator's units, sorted: starts, ends and categories from 1; 0 is for gaps."""

    def __init__(self, units: Iterable[Unit]) -> None:
        kept = sorted(unit for unit in units if unit.start < unit.end)
        table = np.array(kept, dtype=np.int64).reshape(len(kept), 3)
        self.starts, self.ends, self.values = table[:, 0], table[:, 1], table[:, 2] + 1
        if (self.starts[1:] < self.ends[:-1]).any():
            raise ValueError("units of one annotator overlap")

    def at(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """The category at each place, 0 in a gap."""
        if not len(self.starts):
            return np.zeros(len(places), dtype=np.int64)
        unit = np.searchsorted(self.starts, places, side="right") - 1
        inside = (unit >= 0) & (places < self.ends[unit])
        return np.where(inside, self.values[unit], 0)

    def marked_within(self, other: _Side) -> Floats:
        """How much of each unit of the other annotator lies in units of this one."""
        if not len(self.starts):
            return np.zeros(len(other.starts))
        edges = np.column_stack((self.starts, self.ends)).ravel()
        lengths = np.column_stack((np.zeros(len(self.starts)), self.ends - self.starts)).ravel()
        before = np.cumsum(lengths)
        inside: Floats = np.interp(other.ends, edges, before) - np.interp(
            other.starts, edges, before
        )
        return inside


def _sums(length: int, sides: Sequence[_Side], categories: int) -> Floats:
    """``unit_sums`` of two or more annotators' units."""
    others = len(sides) - 1
    pairs = _coincidences(length, sides, categories)
    lengths, squares = np.zeros(categories + 1), np.zeros(categories + 1)
    for side in sides:
        own = side.ends - side.starts
        np.add.at(lengths, side.values, own)
        np.add.at(squares, side.values, own**2)
        lengths[0] += length - own.sum()
    squares[0] = lengths[0]
    shared = np.zeros(categories + 1)
    for side, other in permutations(sides, 2):
        np.add.at(shared, side.values, other.marked_within(side) ** 2)
    both = pairs[1:, 1:].sum(axis=1)
    parts = np.diag(pairs), lengths * others, squares * others, both, shared[1:]
    result: Floats = np.concatenate(parts) / others
    return result


def _coincidences(length: int, sides: Sequence[_Side], categories: int) -> Floats:
    """The length on which one annotator has c and another k, over ordered pairs."""
    edges = [np.array([0, length])]
    for side in sides:
        edges += [side.starts, side.ends]
    cuts = np.unique(np.concatenate(edges))
    pieces, width = np.diff(cuts), categories + 1
    values = [side.at(cuts[:-1]) for side in sides]
    tally = np.zeros(width * width)
    for one, other in combinations(values, 2):
        tally += np.bincount(one * width + other, weights=pieces, minlength=len(tally))
    matrix = tally.reshape(width, width)
    result: Floats = matrix + matrix.T
    return result


def _parts(sums: Floats) -> tuple[Floats, Floats, Floats, Floats, Floats]:
    """l_cc, l_c and Q_c with gaps first; l*_c and Q*_c without them."""
    categories = (sums.shape[-1] - 3) // 5
    width = categories + 1
    same, margins, squares = (sums[..., at * width : (at + 1) * width] for at in range(3))
    both = sums[..., 3 * width : 3 * width + categories]
    return same, margins, squares, both, sums[..., 3 * width + categories :]


def _sides(document: Continuum) -> list[_Side | None]:
    return [None if units is None else _Side(units) for units in document.units]


def _total(texts: Iterable[tuple[int, Sequence[_Side | None]]], categories: int) -> Floats:
    """The sums of texts (length, annotators), where at least two annotators did one."""
    total = np.zeros(5 * categories + 3)
    for length, sides in texts:
        done = [side for side in sides if side is not None]
        if len(done) > 1:
            total += _sums(length, done, categories)
    return total


def _unit_count(document: Continuum) -> int:
    """How many units are compared with another annotator's work."""
    done = [units for units in document.units if units is not None]
    return sum(len(units) for units in done) if len(done) > 1 else 0


def _nothing(sums: Floats, count: int) -> str:
    """Why there is no figure at all, or nothing."""
    if not sums.any():
        return NOTHING_SHARED
    return "" if count else NO_UNITS
