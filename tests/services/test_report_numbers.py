"""Figures as reports show them: rounded, never to what they are not."""

from __future__ import annotations

import pytest

from annotator.agreement.figures import Figure, undefined
from annotator.core.wording import percent, rounded
from annotator.services.agreement.parts import Measure, TrendPoint
from annotator.services.reports.charts import HEIGHT, WIDTH, trend_of
from annotator.services.reports.numbers import Reasons, duration, shown
from annotator.services.reports.page import date_in_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1.0, "1.00"), (0.9951, "0.99"), (0.994, "0.99"), (0.0, "0.00"), (0.004, "0.01"),
        (0.005, "0.01"), (-0.083, "−0.08"), (-0.001, "0.00"), (-1.0, "−1.00"),
    ],
)  # fmt: skip
def test_two_decimals_never_say_all_or_nothing_of_what_is_not(value, words):
    assert rounded(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(1.0, "100 %"), (0.997, "99 %"), (0.616, "62 %"), (0.003, "1 %"), (0.0, "0 %")],
)
def test_percent(value, words):
    assert percent(value) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(42.4, "42 s"), (60, "1 min"), (3599, "1 h 00 min"), (7500, "2 h 05 min")],
)
def test_durations(seconds, words):
    assert duration(seconds) == words


def test_a_figure_keeps_all_its_digits():
    figure = shown(Figure(2 / 3, count=9).between(0.1 + 0.2, 0.999))
    assert (figure.text, float(figure.exact)) == ("0.67", 2 / 3)
    assert [(float(end.exact), end.text) for end in figure.interval] == [
        (0.1 + 0.2, "0.30"), (0.999, "0.99"),
    ]  # fmt: skip
    assert figure.bar is not None
    assert (figure.bar.width, figure.bar.low, figure.bar.high) == (66.67, 30.0, 99.9)


def test_less_than_chance_has_no_bar_to_the_left():
    bar = shown(Figure(-0.5).between(-0.8, 0.1)).bar
    assert bar is not None
    assert (bar.width, bar.low, bar.high) == (0.0, 0.0, 10.0)
    assert "−0.50" in bar.words


def test_reasons_are_numbered_once():
    reasons = Reasons()
    notes = [shown(undefined(why), reasons).note for why in ("no pair", "no mark", "no pair")]
    assert notes == [1, 2, 1]
    assert reasons.all == ("no pair", "no mark")


def test_the_trend_lies_where_its_dates_and_values_are_and_breaks_at_a_gap():
    name = str(Measure.ENTITIES_EXACT)

    def point(start: str, figure: Figure) -> TrendPoint:
        return TrendPoint(start, 3, {name: figure})

    trend = trend_of((
        point("2026-01-01", Figure(0.5).between(0.25, 0.75)),
        point("2026-01-02", Figure(1.0).between(1.0, 1.0)),
        point("2026-01-04", undefined("nobody marked any")),
        point("2026-01-11", Figure(0.0)),
    ))  # fmt: skip
    assert trend is not None
    (curve,) = trend.curves
    assert curve.runs == (((0.0, HEIGHT / 2), (WIDTH / 10, 0.0)), ((WIDTH, HEIGHT),))
    assert curve.bands == (
        ((0.0, HEIGHT / 4), (WIDTH / 10, 0.0), (WIDTH / 10, 0.0), (0.0, HEIGHT * 0.75)),
    )
    assert curve.words == "Mentions, exact: 0.50 at first, 0.00 at last, between 0.00 and 1.00."
    assert trend.reasons == ("nobody marked any",)
    assert trend_of((point("2026-01-01", Figure(0.5)),)) is None


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2026-11-26", "26 November 2026"),
        ("2026-11-26T19:12:00Z", "26 November 2026, 19:12 UTC"),
        ("2026-11-26T09:05:00", "26 November 2026, 09:05"),
    ],
)
def test_dates(when, words):
    assert date_in_words(when) == words
