"""A figure of agreement: a number, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value with what it was measured on.

    ``value`` is None where the measure is undefined, and ``reason`` says why in words for a person;
    never is an undefined value shown as 0 or 1. ``low`` and ``high`` are the ends of the 95 %
    interval over documents, None where none was computed. ``count`` is how many things the value
    rests on (annotations of both sides, tokens, shared events: the caller says which).
    """

    value: float | None
    reason: str = ""
    count: int = 0
    low: float | None = None
    high: float | None = None

    def __post_init__(self) -> None:
        if (self.value is None) != bool(self.reason):
            raise ValueError("a figure has either a value or a reason")

    def between(self, low: float | None, high: float | None) -> Figure:
        """This figure with its interval."""
        return replace(self, low=low, high=high)


def undefined(reason: str, count: int = 0) -> Figure:
    """The figure of something that can't be measured, because ``reason``."""
    return Figure(None, reason, count)
