"""Small things about sentences: a number with its noun, and names that stay on their line."""

from __future__ import annotations

import re

from annotator.core.translation import local_number, tr_count

_HALVES = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def count(number: int, noun: str) -> str:
    """A number with its noun: ``1 layer``, ``2,000 layers``."""
    return tr_count(number, f"{{n:,}} {noun}", f"{{n:,}} {noun}s")  # untranslated


def rounded(value: float, digits: int = 2) -> str:
    """A value with so many decimals, ``0.81`` or ``−0.04``; what rounds to nothing has no sign.

    What is less than 1 is never said to be 1, nor what is more than 0 to be 0: 0.996 is ``0.99``.
    """
    step = 10.0**-digits
    if 0 < value < 1:
        value = min(max(value, step), 1 - step)
    shown = f"{abs(value):.{digits}f}"
    is_below = value < 0 and float(shown)
    return local_number(f"\N{MINUS SIGN}{shown}" if is_below else shown)


def percent(value: float) -> str:
    """A share as ``64 %``; never 100 or 0 % for what is not all, or not nothing."""
    if 0 < value < 1:
        value = min(max(value, 0.01), 0.99)
    return f"{100 * value:.0f} %"


def one_line(text: str) -> str:
    """The same without line breaks and signs that steer a terminal or that nothing can write."""
    return _BREAKS.sub(" ", _HALVES.sub("\N{REPLACEMENT CHARACTER}", text))
