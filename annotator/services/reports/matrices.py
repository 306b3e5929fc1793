"""Annotators against annotators, and labels against labels."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from annotator.services.agreement.parts import GOLD, MEANINGS, NOT_MARKED, Measure
from annotator.services.reports.numbers import Reasons, Shown, shown

if TYPE_CHECKING:
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import PairCell
    from annotator.services.reports.page import Paint

CONFUSIONS = {  # their titles, and what kind of labels they hold
    Measure.ENTITIES_EXACT: ("Mentions", "entity"),
    Measure.TRIGGERS_TYPED: ("Triggers", "trigger"),
    Measure.ARGUMENTS_IN_ROLE: ("Arguments", "role"),
    Measure.TOKENS_KAPPA: ("Tokens", "entity"),
}
_TINTS = 10
_MANY = 9  # names from here on are numbers above the columns


@dataclass(frozen=True, slots=True)
class PairField:
    """A field of a matrix of pairs: the figure, and how dark it is, 0 to 10."""

    figure: Shown
    tint: int
    documents: int
    items: int


@dataclass(frozen=True, slots=True)
class PairMatrix:
    """How far each two annotators agree. ``fields`` is None where a name meets itself."""

    title: str
    names: tuple[str, ...]
    fields: tuple[tuple[PairField | None, ...], ...]
    reasons: tuple[str, ...]
    is_wide: bool


@dataclass(frozen=True, slots=True)
class CountField:
    """How often one label met another, how dark that is, and whether they are the same label."""

    count: int
    tint: int
    is_same: bool


@dataclass(frozen=True, slots=True)
class Met:
    """Two labels that met, with their colours' classes, and how often."""

    labels: tuple[str, str]
    colors: tuple[str, str]
    count: int
    share: float  # of all that differ


@dataclass(frozen=True, slots=True)
class CountMatrix:
    """Labels against labels, without those that nobody used; None: the mirror image holds it.

    ``differing`` is how often two did not say the same, ``one_sided`` how often of these one of
    them marked nothing; ``most`` are the most frequent of the others.
    """

    title: str
    of: str
    names: tuple[str, ...]
    colors: tuple[str, ...]
    fields: tuple[tuple[CountField | None, ...], ...]
    differing: int
    one_sided: int
    most: tuple[Met, ...]
    is_mirrored: bool
    is_wide: bool


def pair_matrix(comparison: Comparison, measure: Measure) -> PairMatrix | None:
    """The pairs' figures of a measure as a matrix.

    None for one pair, against the gold, and where the measure is undefined for all.
    """
    cells = {each.pair: each for each in comparison.matrix(measure)}
    is_known = any(each.figure.value is not None for each in cells.values())
    if len(cells) < 2 or not is_known or any(GOLD in pair for pair in cells):
        return None
    names = tuple(name for name in comparison.annotators if any(name in pair for pair in cells))
    reasons = Reasons()
    fields = tuple(
        tuple(_pair_field(cells.get((a, b)) or cells.get((b, a)), reasons) for b in names)
        for a in names
    )
    return PairMatrix(MEANINGS[measure][0], names, fields, reasons.all, len(names) > _MANY)


def _pair_field(cell: PairCell | None, reasons: Reasons) -> PairField | None:
    if cell is None:
        return None
    value = cell.figure.value
    # the square parts high values, among which most lie
    tint = 0 if value is None else round(_TINTS * min(max(value, 0.0), 1.0) ** 2)
    return PairField(shown(cell.figure, reasons), tint, cell.documents, cell.items)


def count_matrix(
    comparison: Comparison, measure: Measure, paint: Paint, most: int = 8
) -> CountMatrix | None:
    """The confusion of a measure over all pairs, with the most frequent ones; None: all empty."""
    (title, kind), found = CONFUSIONS[measure], comparison.confusion(measure)
    used = [n for n in range(len(found.labels)) if any(found.counts[n]) or _column(found.counts, n)]
    if not used:
        return None
    counts = [[found.counts[i][j] for j in used] for i in used]
    labels = [found.labels[n] for n in used]
    is_mirrored = counts == [list(each) for each in zip(*counts, strict=True)]
    met = _met(counts, is_mirrored)
    differing = sum(count for _, _, count in met)
    two_sided = [each for each in met if NOT_MARKED not in (labels[each[0]], labels[each[1]])]
    colors = tuple(paint.of(kind, name) for name in labels)
    names = tuple(paint.shown(kind, name) for name in labels)
    return CountMatrix(
        title=title,
        of="role" if kind == "role" else "type" if kind == "trigger" else "label",
        names=names,
        colors=colors,
        fields=_count_fields(counts, is_mirrored),
        differing=differing,
        one_sided=differing - sum(count for _, _, count in two_sided),
        most=tuple(
            Met((names[i], names[j]), (colors[i], colors[j]), count, count / differing)
            for i, j, count in two_sided[:most]
        ),
        is_mirrored=is_mirrored,
        is_wide=len(names) > _MANY,
    )


def _column(counts: tuple[tuple[int, ...], ...], at: int) -> bool:
    return any(row[at] for row in counts)


def _met(counts: list[list[int]], is_mirrored: bool) -> list[tuple[int, int, int]]:
    """Which different labels met how often, the most frequent first."""
    places = (
        (i, j, counts[i][j])
        for i in range(len(counts))
        for j in range(len(counts))
        if i != j and counts[i][j] and not (is_mirrored and j < i)
    )
    return sorted(places, key=lambda each: -each[2])


def _count_fields(
    counts: list[list[int]], is_mirrored: bool
) -> tuple[tuple[CountField | None, ...], ...]:
    size = len(counts)
    highest = max((counts[i][j] for i in range(size) for j in range(size) if i != j), default=0)

    def field(i: int, j: int) -> CountField | None:
        if is_mirrored and j < i:
            return None
        number = counts[i][j]
        tint = 0 if i == j or not number else max(1, round(_TINTS * sqrt(number / highest)))
        return CountField(number, tint, i == j)

    rows = tuple(tuple(field(i, j) for j in range(size)) for i in range(size))
    # the last label is "not marked", which meets itself nowhere
    return rows[:-1] if is_mirrored and not counts[-1][-1] else rows
