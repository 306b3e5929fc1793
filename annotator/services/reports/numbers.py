"""Figures as a report shows them: short in words, exact for programs, undefined with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.wording import rounded

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.agreement.figures import Figure

UNDEFINED = "–"


class Reasons:
    """The reasons that stand beneath a table: each once, numbered as they are first needed."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, reason: str) -> int:
        """The number of a reason, from 1."""
        return self._numbers.setdefault(reason, len(self._numbers) + 1)

    @property
    def all(self) -> tuple[str, ...]:
        """The reasons in the order of their numbers."""
        return tuple(self._numbers)


class End(NamedTuple):
    """An end of an interval: with all its digits, and as people read it."""

    exact: str
    text: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure to be shown.

    ``exact`` is the value with all its digits, empty where there is none, ``text`` what people
    read; ``interval`` holds both ends, if there is one. ``note`` is the number of the reason for
    an undefined one, ``reason`` its words. ``bar`` says how to draw it.
    """

    text: str
    exact: str
    interval: tuple[End, ...]
    count: int
    reason: str
    note: int
    bar: Bar | None


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from 0 with the line of its interval; everything in percent of the room.

    ``words`` say the same to whoever doesn't see it.
    """

    width: float
    low: float | None
    high: float | None
    words: str


def whole(value: float) -> str:
    """A value without decimals."""
    return f"{value:,.0f}"


def duration(seconds: float) -> str:
    """So many seconds as minutes, or hours, as people say them."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{minutes // 60} h {minutes % 60:02} min" if minutes >= 60 else f"{minutes} min"


def shown(
    figure: Figure,
    reasons: Reasons | None = None,
    words: Callable[[float], str] = rounded,
    most: float = 1.0,
) -> Shown:
    """A figure as it is shown, its bar as long as it is of ``most``; reasons are collected."""
    if figure.value is None:
        note = reasons.number(figure.reason) if reasons is not None else 0
        return Shown(UNDEFINED, "", (), figure.count, figure.reason, note, None)
    ends = [End(repr(float(each)), words(each)) for each in _ends(figure)]
    bar = _bar(figure, words, most)
    text, exact = words(figure.value), repr(float(figure.value))
    return Shown(text, exact, tuple(ends), figure.count, "", 0, bar)


def _ends(figure: Figure) -> tuple[float, ...]:
    if figure.low is None or figure.high is None:
        return ()
    return figure.low, figure.high


def _bar(figure: Figure, words: Callable[[float], str], most: float) -> Bar | None:
    if figure.value is None or not most:
        return None
    said = f"Bar to {words(figure.value)}"
    ends = _ends(figure)
    if not ends:
        return Bar(_share(figure.value, most), None, None, f"{said}.")
    said = f"{said}, interval line from {words(ends[0])} to {words(ends[1])}."
    low, high = (_share(each, most) for each in ends)
    return Bar(_share(figure.value, most), low, high, said)


def _share(value: float, most: float) -> float:
    """Where a value lies in percent; below 0 nothing can be drawn."""
    return round(100 * min(max(value / most, 0.0), 1.0), 2)
