"""Colour as numbers: contrast, distance, what colour-blind readers see, the other theme's value.

Colours are ``#rrggbb`` in sRGB. Everything follows a published formula:

- luminance and contrast: WCAG 2.1, 1.4.3;
- Lab: CIE 1976 under D65; the distance of two colours: CIEDE2000 as Sharma, Wu and Dalal (2005)
  give it. 1 is just seen side by side, 10 at a glance;
- protanopia, deuteranopia, tritanopia: Machado, Oliveira and Fernandes (2009), severity 1, applied
  to linear sRGB.
"""

from __future__ import annotations

from functools import lru_cache
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

READABLE = 4.5  # WCAG AA for text
KINDS = ("protanopia", "deuteranopia", "tritanopia")
Triple = tuple[float, float, float]

_SIMULATED: dict[str, tuple[Triple, Triple, Triple]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_FROM_XYZ = (
    (3.2404542, -1.5371385, -0.4985314),
    (-0.9692660, 1.8760108, 0.0415560),
    (0.0556434, -0.2040259, 1.0572252),
)
_WHITE = (0.95047, 1.0, 1.08883)
_MIRROR = 121.0  # the lightnesses of a label's two values add up to about this
_LEAST_LIGHTNESS, _MOST_LIGHTNESS = 30.0, 82.0


def _linear(color: str) -> Triple:
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _opened(red), _opened(green), _opened(blue)


def _opened(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _closed(part: float) -> int:
    part = min(max(part, 0.0), 1.0)
    value = part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
    return round(value * 255)


def _name(linear: Triple) -> str:
    return "#" + "".join(f"{_closed(part):02x}" for part in linear)


def _times(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    first, second, third = (
        sum(factor * part for factor, part in zip(row, vector, strict=True)) for row in matrix
    )
    return first, second, third


def luminance(color: str) -> float:
    """How light a colour is to the eye, 0 to 1."""
    red, green, blue = _linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """The contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(ground: str, color: str, share: float) -> str:
    """What a share of a colour over a ground looks like, as screens mix them."""
    pairs = ((int(ground[at : at + 2], 16), int(color[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(under + (over - under) * share):02x}" for under, over in pairs)


def simulated(color: str, kind: str) -> str:
    """What a reader with one of ``KINDS`` sees of a colour."""
    return _name(_times(_SIMULATED[kind], _linear(color)))


@lru_cache(maxsize=1024)
def lab(color: str) -> Triple:
    """Lightness 0 to 100, and how red (or green) and yellow (or blue) it is."""
    x, y, z = (
        part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116
        for part in (
            value / white
            for value, white in zip(_times(_TO_XYZ, _linear(color)), _WHITE, strict=True)
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _linear_of(lightness: float, a: float, b: float) -> Triple:
    y = (lightness + 16) / 116
    x, y, z = (
        white * (part**3 if part**3 > 216 / 24389 else (116 * part - 16) * 27 / 24389)
        for part, white in zip((y + a / 500, y, y - b / 200), _WHITE, strict=True)
    )
    return _times(_FROM_XYZ, (x, y, z))


def from_lab(lightness: float, a: float, b: float) -> str:
    """The colour of these Lab values, as vivid as a screen can show it at this lightness."""
    share = 1.0
    while True:
        linear = _linear_of(lightness, a * share, b * share)
        if share <= 0 or all(-0.001 <= part <= 1.001 for part in linear):
            return _name(linear)
        share -= 0.02


def distance(first: str, second: str) -> float:
    """How different two colours look: CIEDE2000."""
    return lab_distance(lab(first), lab(second))


def lab_distance(first: Triple, second: Triple) -> float:
    """CIEDE2000 of two Lab values, in the names of the paper of Sharma and others."""
    (l1, a1, b1), (l2, a2, b2) = first, second
    mean_c = (hypot(a1, b1) + hypot(a2, b2)) / 2
    g = 0.5 * (1 - sqrt(mean_c**7 / (mean_c**7 + 25.0**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = degrees(atan2(b1, a1)) % 360, degrees(atan2(b2, a2)) % 360
    turn = _turn(h1, h2) if c1 * c2 else 0.0
    dl, dc, dh = l2 - l1, c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    ml, mc = (l1 + l2) / 2, (c1 + c2) / 2
    mh = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = 1 - 0.17 * cos(radians(mh - 30)) + 0.24 * cos(radians(2 * mh))
    t += 0.32 * cos(radians(3 * mh + 6)) - 0.20 * cos(radians(4 * mh - 63))
    sl = 1 + 0.015 * (ml - 50) ** 2 / sqrt(20 + (ml - 50) ** 2)
    sc, sh = 1 + 0.045 * mc, 1 + 0.015 * mc * t
    rc = 2 * sqrt(mc**7 / (mc**7 + 25.0**7))
    rt = -rc * sin(radians(60 * exp(-(((mh - 275) / 25) ** 2))))
    whole = (dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh)
    return sqrt(max(whole, 0.0))


def _turn(first: float, second: float) -> float:
    """How far to turn from one hue to another, the shorter way, in degrees."""
    turn = second - first
    return turn - 360 if turn > 180 else turn + 360 if turn < -180 else turn


def readable(color: str, ground: str, least: float = READABLE) -> str:
    """The colour, as light or dark as it must be to be read on a ground; its hue stays."""
    lightness, a, b = lab(color)
    step = 1.0 if luminance(ground) < 0.18 else -1.0
    result = color
    while contrast(result, ground) < least and 0 <= lightness + step <= 100:
        lightness += step
        result = from_lab(lightness, a, b)
    return result


def counterpart(color: str) -> str:
    """The value for the other theme: the same hue, as far on the other side of the middle."""
    lightness, a, b = lab(color)
    other = min(max(_MIRROR - lightness, _LEAST_LIGHTNESS), _MOST_LIGHTNESS)
    return from_lab(other, a, b)
