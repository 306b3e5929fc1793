"""What a reader sees as one character, though it may be several code points.

The main rules of Unicode's extended grapheme clusters (UAX #29), with what the standard library
knows: marks, joiners, variation selectors, skin tones, flags, Hangul syllables, CRLF.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.text import Text

_JOINER = "\u200d"


def _extends(sign: str) -> bool:
    """Whether a code point belongs to the character before it."""
    if sign < "\u0300":
        return False
    return (
        unicodedata.category(sign)[0] == "M"  # variation selectors are marks too
        or sign in "\u200c\u200d"
        or sign in "\u0e33\u0eb3\uff9e\uff9f"  # letters drawn as marks: Thai, Lao, half-width kana
        or "\U0001f3fb" <= sign <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= sign <= "\U000e007f"  # tags, of the flags of regions
    )


def _is_flag_half(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _jamo(sign: str) -> str:
    """L, V or T for the parts of a Hangul syllable, LV or LVT for a whole one, else nothing."""
    if "\u1100" <= sign <= "\u115f" or "\ua960" <= sign <= "\ua97c":
        return "L"
    if "\u1160" <= sign <= "\u11a7" or "\ud7b0" <= sign <= "\ud7c6":
        return "V"
    if "\u11a8" <= sign <= "\u11ff" or "\ud7cb" <= sign <= "\ud7fb":
        return "T"
    if "\uac00" <= sign <= "\ud7a3":
        return "LV" if (ord(sign) - 0xAC00) % 28 == 0 else "LVT"
    return ""


_GROWS = {"L": {"L", "V", "LV", "LVT"}, "LV": {"V", "T"}, "V": {"V", "T"}, "LVT": {"T"},
          "T": {"T"}}  # fmt: skip


def is_boundary(text: Text, offset: int) -> bool:
    """Whether a character begins or ends at an offset."""
    string = text.string
    if offset <= 0 or offset >= len(string):
        return True
    before, after = string[offset - 1], string[offset]
    if before == "\r" and after == "\n":
        return False
    if unicodedata.category(before) == "Cc" or unicodedata.category(after) == "Cc":
        return True
    if _extends(after) or _jamo(after) in _GROWS.get(_jamo(before), ()):
        return False
    if before == _JOINER and unicodedata.category(after) == "So":
        return False  # one picture made of several
    if _is_flag_half(before) and _is_flag_half(after):
        first = offset
        while first and _is_flag_half(string[first - 1]):
            first -= 1
        return (offset - first) % 2 == 0
    return True


def step(text: Text, offset: int, direction: int) -> int:
    """The next boundary of a character behind an offset, or with -1 before it.

    Past the text's ends there is none: then it is the offset one further, as of code points.
    """
    offset += direction
    while not is_boundary(text, offset):
        offset += direction
    return offset
