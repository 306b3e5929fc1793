"""Stored times as people read them, in the time of this computer; knows no Qt."""

from __future__ import annotations

from datetime import datetime

from annotator.core.translation import phrase, tr

_MONTHS = (
    phrase("Jan"),
    phrase("Feb"),
    phrase("Mar"),
    phrase("Apr"),
    phrase("May"),
    phrase("Jun"),
    phrase("Jul"),
    phrase("Aug"),
    phrase("Sep"),
    phrase("Oct"),
    phrase("Nov"),
    phrase("Dec"),
)


def day_words(at: str, now: datetime | None = None) -> str:
    """The day of a time in UTC, ISO 8601: "3 Feb", with the year where that is another one.

    Empty where there is no time.
    """
    if not at:
        return ""
    when = datetime.fromisoformat(at).astimezone()
    words = f"{when.day} {tr(_MONTHS[when.month - 1])}"
    this_year = (now or datetime.now().astimezone()).year
    return words if when.year == this_year else f"{words} {when.year}"


def moment_words(at: str, now: datetime | None = None) -> str:
    """A time in UTC, ISO 8601, with its hour: "3 Feb, 14:05"; empty where there is none."""
    if not at:
        return ""
    return f"{day_words(at, now)}, {datetime.fromisoformat(at).astimezone():%H:%M}"
