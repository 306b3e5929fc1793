"""A case that the guidelines don't decide yet, as a section for the project's lead to finish."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.wording import count, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

RULE = "Rule: "  # what is to be written comes behind it
_MARKS = re.compile(r"([\\`*_\[\]<>#|~])")
_MOST = 300  # code points of the sentence at either side of the words


def open_case(about: str, sentence: tuple[str, str, str], said: Iterable[tuple[str, int]]) -> str:
    """Markdown: a heading, the sentence, what was said by how many, and room for the rule.

    ``about`` is what it is about, such as the words in question; ``sentence`` what stands before
    them, the words, and what stands behind them. Nobody is named: everybody reads guidelines.
    """
    before, words, behind = (_plain(each) for each in sentence)
    left = before if len(before) <= _MOST else f"… {before[-_MOST:].partition(' ')[2]}"
    right = behind if len(behind) <= _MOST else f"{behind[:_MOST].rpartition(' ')[0]} …"
    middle = f"**{words}**" if words else ""
    gaps = (" " if sentence[0][-1:].isspace() else "", " " if sentence[2][:1].isspace() else "")
    quoted = f"{left}{gaps[0]}{middle}{gaps[1]}{right}"
    lines = [f"- {_plain(what)}: {count(number, 'annotator')}" for what, number in said]
    quote = [f"> {quoted}", ""] if quoted else []
    return "\n".join([f"### To decide: {_plain(about)}", *quote, *lines, "", RULE])


def _plain(words: str) -> str:
    """Words in one line, in which nothing means anything to Markdown."""
    return _MARKS.sub(r"\\\1", one_line(words).strip())
