"""Markdown's signs, taken out before a text is parsed: ``**attacked** [Poland](https://…)``.

And blanks and carriage returns before line feeds: a text reads alike whatever its lines end with.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

_SIGNS = "*_`["
_ENDS = ("\r\n", " \n", "\t\n")
_FILLER = "\x01"  # for signs that are found already: neither a word nor blank
_LINK = re.compile(
    r"(?P<open>!?\[)[^\[\]]{1,300}"
    r"(?P<close>\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s\"[^\"\n]{0,200}\")?\))"
)
_STARRED = re.compile(
    r"(?<![^\W_])(?P<open>(?<![*`/])[*`]{1,3})(?=[^\s*`])|(?<=[^\s*`])[*`]{1,3}(?!\w)"
)
_UNDERLINED = re.compile(
    r"(?<![\w/@.])(?P<open>_{1,3})(?=[^\W_]|[\"“‘'*`\[\x01])[^\n]{1,300}?(?<=\S)(?<!_)"
    r"(?P<close>_{1,3})(?![\w/])"
)


_BEFORE_END = re.compile(r"(?:[ \t]*\r|[ \t]+)(?=\n)")


class Plain:
    """A text without these signs; ``place`` tells where in the original a code point stands."""

    __slots__ = ("_ends", "_shifts", "original", "text")

    def __init__(self, original: str) -> None:
        self.original = self.text = original
        self._ends: list[int] = []  # where in the plain text something was left out, and ...
        self._shifts: list[int] = []  # ... how many code points in all, up to there
        if any(sign in original for sign in (*_SIGNS, *_ENDS)):
            self._leave_out(_signs_of(original))

    def _leave_out(self, signs: list[tuple[int, int]]) -> None:
        if not signs:
            return
        kept, lengths, at = [], [], 0
        for start, end in signs:
            kept.append(self.original[at:start])
            # Two words are not made one: a blank stands for what was between them.
            before, after = self.original[start - 1 : start], self.original[end : end + 1]
            is_between = before.isalnum() and after.isalnum()
            kept.append(" " * is_between)
            lengths.append(end - start - is_between)
            at = end
        kept.append(self.original[at:])
        self.text = "".join(kept)
        self._shifts = list(accumulate(lengths))
        self._ends = [end - shift for (_, end), shift in zip(signs, self._shifts, strict=True)]

    @property
    def is_original(self) -> bool:
        """Whether nothing was left out."""
        return not self._ends

    def place(self, at: int) -> int:
        """The place in the original of the code point at a place in the plain text."""
        number = bisect_right(self._ends, at)
        return at + self._shifts[number - 1] if number else at


def _signs_of(text: str) -> list[tuple[int, int]]:
    """The (start, end) of all signs, in order; those side by side are one."""
    found: list[tuple[int, int]] = []
    for pattern in (_LINK, _STARRED, _UNDERLINED, _BEFORE_END):
        for hit in pattern.finditer(text):
            names = [name for name in pattern.groupindex if hit.group(name) is not None]
            found += [hit.span(name) for name in names] or [hit.span()]
        # Signs inside signs: what is found already counts as none for the next pattern.
        text = _blanked(text, found)
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    signs = list(text)
    for start, end in spans:
        signs[start:end] = _FILLER * (end - start)
    return "".join(signs)
