"""Charts whose shape is computed here and drawn as SVG by the templates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from annotator.core.wording import rounded
from annotator.services.reports.numbers import Reasons, Shown, shown
from annotator.services.reports.tables import title_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.agreement.figures import Figure
    from annotator.services.agreement.parts import AnchoringRow, TrendPoint

WIDTH, HEIGHT = 300.0, 120.0  # of a chart's field, in its own units
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Curve:
    """One measure over time: its runs of points without a gap, and the bands of intervals."""

    title: str
    runs: tuple[tuple[Point, ...], ...]
    bands: tuple[tuple[Point, ...], ...]
    words: str

    @staticmethod
    def path(points: Sequence[Point]) -> str:
        """Points as SVG writes them."""
        return " ".join(f"{x:g},{y:g}" for x, y in points)


@dataclass(frozen=True, slots=True)
class Trend:
    """Agreement over time, a curve for each measure and all numbers as a table."""

    columns: tuple[str, ...]
    curves: tuple[Curve, ...]
    lines: tuple[tuple[str, int, tuple[Shown | None, ...]], ...]  # since, documents, figures
    reasons: tuple[str, ...]
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Fall:
    """A measure with all suggestions and without the untouched ones; places in percent."""

    title: str
    counted: Shown
    left_out: Shown
    change: str
    places: tuple[float, float] | None
    words: str


def trend_of(points: Sequence[TrendPoint]) -> Trend | None:
    """The trend, None where there are fewer than two points in time."""
    if len(points) < 2:
        return None
    names = tuple(dict.fromkeys(name for point in points for name in point.figures))
    xs = _across([point.start for point in points])
    reasons = Reasons()
    lines = tuple(
        (
            point.start,
            point.documents,
            tuple(
                shown(point.figures[name], reasons) if name in point.figures else None
                for name in names
            ),
        )
        for point in points
    )
    curves = tuple(_curve(name, xs, points) for name in names)
    return Trend(
        tuple(map(title_of, names)), curves, lines, reasons.all, points[0].start, points[-1].start
    )


def _across(starts: Sequence[str]) -> list[float]:
    """Where the dates lie, from left to right."""
    days = [date.fromisoformat(each).toordinal() for each in starts]
    span = (days[-1] - days[0]) or 1
    return [round(WIDTH * (day - days[0]) / span, 1) for day in days]


def _curve(name: str, xs: Sequence[float], points: Sequence[TrendPoint]) -> Curve:
    figures = [point.figures.get(name) for point in points]
    runs: list[list[tuple[float, Figure]]] = [[]]
    for x, figure in zip(xs, figures, strict=True):
        if figure is not None and figure.value is not None:
            runs[-1].append((x, figure))
        elif runs[-1]:
            runs.append([])
    known = [figure.value for figure in figures if figure is not None and figure.value is not None]
    words = f"{title_of(name)}: not defined at any time."
    if known:
        words = (
            f"{title_of(name)}: {rounded(known[0])} at first, {rounded(known[-1])} at last, "
            f"between {rounded(min(known))} and {rounded(max(known))}."
        )
    return Curve(
        title_of(name),
        tuple(tuple((x, _up(f.value)) for x, f in run) for run in runs if run),
        tuple(band for run in runs if (band := _band(run))),
        words,
    )


def _up(value: float | None) -> float:
    """How far down from the top a value lies."""
    return round(HEIGHT * (1 - min(max(value or 0.0, 0.0), 1.0)), 1)


def _band(run: Sequence[tuple[float, Figure]]) -> tuple[Point, ...]:
    known = [(x, f.low, f.high) for x, f in run if f.low is not None and f.high is not None]
    if len(known) < 2:
        return ()
    above = [(x, _up(high)) for x, _, high in known]
    return (*above, *((x, _up(low)) for x, low, _ in reversed(known)))


def falls_of(rows: Sequence[AnchoringRow], reasons: Reasons) -> tuple[Fall, ...]:
    """How far each measure falls without the suggestions that nobody touched."""
    return tuple(_fall(row, reasons) for row in rows)


def _fall(row: AnchoringRow, reasons: Reasons) -> Fall:
    title = title_of(row.measure)
    both = shown(row.counted, reasons), shown(row.left_out, reasons)
    if row.counted.value is None or row.left_out.value is None:
        return Fall(title, *both, "", None, f"{title}: not defined for both.")
    change = row.left_out.value - row.counted.value
    sign = "+" if change > 0 else ""
    places = tuple(
        round(100 * min(max(v, 0.0), 1.0), 2) for v in (row.counted.value, row.left_out.value)
    )
    words = f"{title}: {both[0].text} with all suggestions, {both[1].text} without untouched ones."
    return Fall(title, *both, f"{sign}{rounded(change)}", (places[0], places[1]), words)
