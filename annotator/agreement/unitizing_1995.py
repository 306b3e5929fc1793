"""Krippendorff's alpha for units as it was in 1995: many published values are of this form.

Sources: Krippendorff 1995, Sociological Methodology 25:47-76; 2004, Quality & Quantity 38:787-800
and Content Analysis, section 11.6. ``unitizing`` has the family of 2016, which corrects this one
for more than two annotators: prefer it.

One text of L characters, R annotators, one category c at a time, which cuts each annotator's text
into units and gaps. With b, e the ends of two annotators' sections that share something,
d² = (b - b')² + (e - e')² of two units, len² of a unit that lies wholly in the other's gap, else 0.

    Do = 2/(R(R-1)L²) · sum of d² over pairs of annotators and of their sections
    De = 2/L · A / (RL(RL-1) - sum over units l(l-1))
    A  = sum over units (N-1)(2l³-3l²+l)/3 + l²·(sum over all annotators' gaps g >= l of g-l+1)

l is a unit's length, N the number of units of c. alpha of c is 1 - Do/De, that of all categories
1 - sum Do / sum De. Units of one annotator and category may not overlap.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement.values import figure_of, quotient
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.agreement.figures import Figure
    from annotator.agreement.unitizing import Continuum, Unit

    Section = tuple[int, int, bool]  # start, end, whether it is a unit

NO_UNITS = phrase("nobody marked anything")
ONE_ANNOTATOR = "fewer than two annotators did this document"
ALL_MARKED = "no variation: all of the text is marked"


@dataclass(frozen=True, slots=True)
class AlphaU:
    """Alpha of all categories together and of each, with the disagreement seen and by chance."""

    alpha: Figure
    by_category: tuple[Figure, ...]
    observed: tuple[float, ...]
    expected: tuple[float, ...]


def alpha_u(document: Continuum, categories: int) -> AlphaU:
    """Alpha-U of 1995 of one document; ``count`` is how many units it rests on.

    Undefined for a category that nobody used. Units without length are left out. Raises
    ValueError where units of one annotator and category overlap.
    """
    done = [units for units in document.units if units is not None]
    observed, expected, counts = [], [], []
    for category in range(categories):
        sides = [_sections(units, category, document.length) for units in done]
        observed.append(_observed(sides, document.length))
        expected.append(_expected(sides, document.length))
        counts.append(sum(unit for side in sides for _, _, unit in side))
    seen, chance = sum(observed), sum(expected)
    return AlphaU(
        figure_of(1 - quotient(seen, chance), sum(counts), _reason(len(done), sum(counts))),
        tuple(
            figure_of(1 - quotient(seen, chance), count, _reason(len(done), count))
            for seen, chance, count in zip(observed, expected, counts, strict=True)
        ),
        tuple(observed),
        tuple(expected),
    )


def squared_difference(one: Section, other: Section) -> int:
    """d² of two sections (start, end, whether it is a unit) of two annotators."""
    (b1, e1, unit1), (b2, e2, unit2) = one, other
    if min(e1, e2) <= max(b1, b2):
        return 0
    if unit1 and unit2:
        return (b1 - b2) ** 2 + (e1 - e2) ** 2
    if unit1 and b2 <= b1 and e1 <= e2:
        return (e1 - b1) ** 2
    if unit2 and b1 <= b2 and e2 <= e1:
        return (e2 - b2) ** 2
    return 0


def _sections(units: Sequence[Unit], category: int, length: int) -> list[Section]:
    """The units of a category and the gaps between, which together cover the text."""
    sections: list[Section] = []
    at = 0
    for start, end, own in sorted(units):
        if own != category or start == end:
            continue
        if start < at:
            raise ValueError("units of one annotator and category overlap")
        if start > at:
            sections.append((at, start, False))
        sections.append((start, end, True))
        at = end
    if at < length:
        sections.append((at, length, False))
    return sections


def _observed(sides: Sequence[Sequence[Section]], length: int) -> float:
    """Do: two pointers run along each pair of annotators' sections."""
    if len(sides) < 2 or not length:
        return 0.0
    seen = 0
    for one, other in combinations(sides, 2):
        at = there = 0
        while at < len(one) and there < len(other):
            seen += squared_difference(one[at], other[there])
            end, other_end = one[at][1], other[there][1]
            at += end <= other_end
            there += other_end <= end
    return 2 * seen / (len(sides) * (len(sides) - 1) * length**2)


def _expected(sides: Sequence[Sequence[Section]], length: int) -> float:
    """De; 0 where there is nothing to place."""
    all_sections = [section for side in sides for section in side]
    units = np.array([e - b for b, e, unit in all_sections if unit], dtype=np.float64)
    gaps = np.sort([e - b for b, e, unit in all_sections if not unit])[::-1]
    whole = len(sides) * length
    below = whole * (whole - 1) - float((units * (units - 1)).sum())
    if len(sides) < 2 or not length or below <= 0:
        return 0.0
    own = (len(units) - 1) * (2 * units**3 - 3 * units**2 + units) / 3
    fitting = np.searchsorted(-gaps, -units, side="right")  # how many gaps have room
    room = np.concatenate(([0.0], np.cumsum(gaps)))[fitting] - fitting * (units - 1)
    return 2 / length * float((own + units**2 * room).sum()) / below


def _reason(annotators: int, units: int) -> str:
    if annotators < 2:
        return ONE_ANNOTATOR
    return ALL_MARKED if units else NO_UNITS
