"""Finding many different words in one pass over a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.occurrences import TokenEdges
from annotator.core.tokens import KATAKANA, SINGLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_UNIT = re.compile(rf"[{SINGLE}]|[{KATAKANA}]+|[^\W{SINGLE}{KATAKANA}]+|[^\w\s]")


class ManyWords:
    """Where any of many words stand in a text, as whole tokens and in the same capitals."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[str, dict[int, set[str]]] = {}  # by first unit, then by length
        for each in words:
            first = _UNIT.match(each)
            if first is not None:
                by_length = self._words.setdefault(first.group(), {})
                by_length.setdefault(len(each), set()).add(each)

    def find(self, string: str) -> Iterator[tuple[int, int]]:
        """The (start, end) of every place, by where they begin; they may overlap."""
        edges, known = TokenEdges(string), self._words
        for unit in _UNIT.finditer(string):
            by_length = known.get(unit.group())
            if by_length is None:
                continue
            start = unit.start()
            for length, words in by_length.items():
                end = start + length
                if string[start:end] in words and edges.fit(start, end):
                    yield start, end
