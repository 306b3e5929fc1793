"""Small things about sentences: a number with its noun, and names that stay on their line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.translation import local_number, tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Sequence

_HALVES = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def count(number: int, noun: str) -> str:
    """A number with its noun: ``1 layer``, ``2,000 layers``."""
    return tr_count(number, f"{{n:,}} {noun}", f"{{n:,}} {noun}s")  # untranslated


def figure(value: float, digits: int = 0) -> str:
    """A number with so many decimals in the signs of the user's language: ``12,400``."""
    return local_number(f"{value:,.{digits}f}")


def headed(head: str, words: str) -> str:
    """Words behind what they are about: ``Hint: words``, spaced as the user's language does it."""
    return tr("{head}: {words}", head=head, words=words)


def in_quotes(words: str) -> str:
    """Words in the quotation marks of the user's language."""
    return tr("“{words}”", words=words)


def listed(words: Sequence[str]) -> str:
    """``Ana``; ``Ana and Bo``; ``Ana, Bo and Chen``."""
    if len(words) < 2:
        return "".join(words)
    return tr("{first} and {last}", first=", ".join(words[:-1]), last=words[-1])


def either(words: Sequence[str]) -> str:
    """``Ana``; ``Ana or Bo``; ``Ana, Bo or Chen``."""
    if len(words) < 2:
        return "".join(words)
    return tr("{first} or {last}", first=", ".join(words[:-1]), last=words[-1])


def capital(words: str) -> str:
    """The same with a capital at its beginning."""
    return words[:1].upper() + words[1:]


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
