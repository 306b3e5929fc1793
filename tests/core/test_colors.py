"""Colours as numbers, against published values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import colors

COLORS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")

# from the data that Sharma, Wu and Dalal publish with their paper
SHARMA = [
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, 2.49, -0.001), (50, -2.49, 0.0009), 7.1792),
    ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((50, 2.5, 0), (61, -5, 29), 22.8977),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("first", "second", "wanted"), SHARMA)
def test_distance_is_ciede2000(first, second, wanted):
    assert colors.lab_distance(first, second) == pytest.approx(wanted, abs=1e-4)
    assert colors.lab_distance(second, first) == pytest.approx(wanted, abs=1e-4)


def test_lab_of_known_colours():
    assert colors.lab("#ffffff") == pytest.approx((100, 0, 0), abs=0.02)
    assert colors.lab("#000000") == pytest.approx((0, 0, 0), abs=0.02)
    assert colors.lab("#ff0000") == pytest.approx((53.24, 80.09, 67.20), abs=0.05)
    assert colors.lab("#0000ff") == pytest.approx((32.30, 79.19, -107.86), abs=0.05)


def test_contrast_is_that_of_wcag():
    assert colors.contrast("#000000", "#ffffff") == 21
    assert colors.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert colors.contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_mixing_is_what_screens_do():
    assert colors.mixed("#ffffff", "#000000", 0.5) == "#808080"
    assert colors.mixed("#102030", "#405060", 0.0) == "#102030"
    assert colors.mixed("#102030", "#405060", 1.0) == "#405060"


@pytest.mark.parametrize("kind", colors.KINDS)
def test_greys_look_the_same_to_everybody(kind):
    for grey in ("#000000", "#6b6b6b", "#ffffff"):
        assert colors.distance(colors.simulated(grey, kind), grey) < 1


def test_colour_blind_readers_take_two_colours_for_one():
    red, green = "#b04a2f", "#6e6e1e"
    assert colors.distance(red, green) > 25
    seen = [colors.simulated(each, "deuteranopia") for each in (red, green)]
    assert colors.distance(*seen) < 10
    blue, bluish_green = "#2f5f8f", "#1f6f6f"
    seen = [colors.simulated(each, "tritanopia") for each in (blue, bluish_green)]
    assert colors.distance(*seen) < colors.distance(blue, bluish_green)


@given(COLORS)
def test_lab_leads_back(color):
    assert colors.distance(colors.from_lab(*colors.lab(color)), color) < 1


@given(COLORS, st.sampled_from(["#fdfcfa", "#f6f4f0", "#1b1d20", "#222529"]))
def test_readable_colours_can_be_read(color, ground):
    result = colors.readable(color, ground)
    assert colors.contrast(result, ground) >= colors.READABLE
    if colors.contrast(color, ground) >= colors.READABLE:
        assert result == color


def test_what_cannot_be_read_on_grey_gets_as_far_as_it_can():
    assert colors.readable("#777777", "#777777", least=20) == "#000000"


@given(COLORS)
def test_the_counterpart_lies_on_the_other_side_with_the_same_hue(color):
    lightness, a, b = colors.lab(color)
    other, a2, b2 = colors.lab(colors.counterpart(color))
    assert 29 <= other <= 83
    if lightness < 55:
        assert other > lightness
    if a * a + b * b > 400 and a2 * a2 + b2 * b2 > 100:
        assert a * a2 + b * b2 > 0


def test_counterparts_are_near_to_what_a_designer_chose():
    for light, dark in (("#2e7d4f", "#7cc79a"), ("#3563a8", "#93b8ee"), ("#8a1f3d", "#f08fa9")):
        assert colors.distance(colors.counterpart(light), dark) < 12
