"""Small things about sentences: a number with its noun, and names that stay on their line."""

from __future__ import annotations

import re

_HALVES = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def count(number: int, noun: str) -> str:
    """A number with its noun: ``1 layer``, ``2,000 layers``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def one_line(text: str) -> str:
    """The same without line breaks and signs that steer a terminal or that nothing can write."""
    return _BREAKS.sub(" ", _HALVES.sub("\N{REPLACEMENT CHARACTER}", text))
