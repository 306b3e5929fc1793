"""Colours for labels and event types for which nobody chose one, by their place in the schema."""

from __future__ import annotations

from functools import lru_cache
from math import cos, radians, sin

from annotator.core.colors import counterpart, from_lab

# light and dark, readable in both themes
TUNED = (
    ("#a35d00", "#e3b063"), ("#3563a8", "#93b8ee"), ("#a83232", "#ee9292"), ("#2e7d4f", "#7cc79a"),
    ("#6d4fa3", "#bda6ea"), ("#1d7066", "#79cfc0"), ("#8f4e2a", "#dfa482"), ("#8f3f84", "#dd9fd3"),
    ("#47606a", "#a3bcc6"), ("#7a6a4a", "#cbb98f"),
)  # fmt: skip
_GOLDEN = 137.508  # degrees; hues so far apart come near each other as late as can be
_LIGHTNESSES = (40.0, 32.0, 46.0)
_VIVID = 55.0
UNCHOSEN = ("#6b6b6b", "#b5b5b5")  # what a schema holds where nobody chose a colour
_FAR = 1000  # event types take theirs from elsewhere in the sequence


def label_colors(place: int) -> tuple[str, str]:
    """The light and the dark colour of the entity label at this place, from 0."""
    return TUNED[place] if place < len(TUNED) else _made(place)


def event_colors(place: int) -> tuple[str, str]:
    """Those of the group or lone type at this place: from the sequence's other end."""
    return TUNED[-1 - place] if place < len(TUNED) else _made(place + _FAR)


@lru_cache(maxsize=512)
def in_both_themes(light: str, dark: str) -> tuple[str, str]:
    """A label's light and dark value; where only one was chosen, the other is computed from it."""
    if light != UNCHOSEN[0] and dark == UNCHOSEN[1]:
        return light, counterpart(light)
    if light == UNCHOSEN[0] and dark != UNCHOSEN[1]:
        return counterpart(dark), dark
    return light, dark


@lru_cache(maxsize=1024)
def _made(number: int) -> tuple[str, str]:
    angle = radians(number * _GOLDEN % 360)
    light = from_lab(_LIGHTNESSES[number % 3], _VIVID * cos(angle), _VIVID * sin(angle))
    return light, counterpart(light)
