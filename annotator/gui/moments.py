"""Stored times as people read them, in the time of this computer; knows no Qt."""

from __future__ import annotations

from datetime import date, datetime

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
_WEEKDAYS = (
    phrase("Mon"), phrase("Tue"), phrase("Wed"), phrase("Thu"), phrase("Fri"), phrase("Sat"),
    phrase("Sun"),
)  # fmt: skip


def day_words(at: str, now: datetime | None = None) -> str:
    """The day of a time in UTC, ISO 8601: "3 Feb", with the year where that is another one.

    Empty where there is no time.
    """
    if not at:
        return ""
    when = datetime.fromisoformat(at).astimezone()
    this_year = (now or datetime.now().astimezone()).year
    return short_date(when) if when.year == this_year else date_words(when)


def short_date(day: date) -> str:
    """A day without its year: "3 Feb"."""
    return tr("{day} {month}", day=day.day, month=tr(_MONTHS[day.month - 1]))


def date_words(day: date) -> str:
    """A day with its year: "3 Feb 2026"."""
    return tr("{day} {month} {year}", day=day.day, month=tr(_MONTHS[day.month - 1]), year=day.year)


def month_words(day: date) -> str:
    """A month in little room: "Feb ’26"."""
    return f"{tr(_MONTHS[day.month - 1])} ’{day:%y}"


def weekday(day: date) -> str:
    """The day of the week, short: "Mon"."""
    return tr(_WEEKDAYS[day.weekday()])


def moment_words(at: str, now: datetime | None = None) -> str:
    """A time in UTC, ISO 8601, with its hour: "3 Feb, 14:05"; empty where there is none."""
    if not at:
        return ""
    return f"{day_words(at, now)}, {datetime.fromisoformat(at).astimezone():%H:%M}"
