"""Ready-made searches for slips: the same words with different labels, or labelled but here."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.hits import REJECTED, SUGGESTED
from annotator.core.many_words import ManyWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.services.project import Project
    from annotator.storage.concordance import MarkRow

DIFFERING, MISSING = "differing", "missing"
_PORTION = 200  # documents at a time


@dataclass(frozen=True, slots=True)
class Group:
    """Words, and how often each label stands there; ``open`` places have none.

    ``counts`` are (label, number), the most frequent first; ``rejected`` is how often one of
    these labels was refused.
    """

    words: str
    is_trigger: bool
    counts: tuple[tuple[str, int], ...]
    rejected: int = 0
    open: int = 0

    @property
    def slips(self) -> int:
        """How many places are unlike most: what there may be to mend."""
        return sum(number for _, number in self.counts[1:]) + self.rejected + self.open


def differing(project: Project, annotator: str) -> list[Group]:
    """Words that have several labels, or one that was rejected elsewhere; most slips first."""
    with project.file.reading():
        rows = project.file.concordance.counts(annotator)
    labels: dict[tuple[str, bool], Counter[str]] = {}
    rejected: dict[tuple[str, bool], Counter[str]] = {}
    for row in rows:
        kind = rejected if row.state == REJECTED else labels
        kind.setdefault((row.words, bool(row.is_trigger)), Counter())[row.label] += row.times
    found = []
    for (words, is_trigger), counts in labels.items():
        refused = rejected.get((words, is_trigger), Counter())
        against = sum(refused[label] for label in counts)
        if len(counts) > 1 or against:
            found.append(Group(words, is_trigger, tuple(counts.most_common()), against))
    return _sorted(found)


def missing(
    project: Project,
    annotator: str,
    progress: Callable[[int, int, str], None] = lambda done, total, name: None,
) -> list[Group]:
    """Words that are annotated somewhere, and elsewhere lie outside of every annotation.

    ``progress`` may raise to stop.
    """
    storage = project.file.concordance
    with project.file.reading():
        decided: dict[str, Counter[tuple[bool, str]]] = {}
        for row in storage.counts(annotator):
            if row.state == "decided":
                kind = (bool(row.is_trigger), row.label)
                decided.setdefault(row.words, Counter())[kind] += row.times
        finder, bare, numbers = ManyWords(decided), Counter[str](), storage.numbers()
        for first in range(0, len(numbers), _PORTION):
            progress(first, len(numbers), "")
            portion = numbers[first : first + _PORTION]
            rows = storage.marks(portion, annotator)
            rows += storage.suggestions(portion, annotator, [SUGGESTED, REJECTED])
            covered = _covered(rows)
            for number, text in storage.texts(portion):
                spans = covered.get(number, _Covered(()))
                bare.update(text[s:e] for s, e in finder.find(text) if not spans.touch(s, e))
    found = []
    for words, times in bare.items():
        counts = decided[words].most_common()
        is_trigger = counts[0][0][0]
        labels = tuple((label, number) for (_, label), number in counts)
        found.append(Group(words, is_trigger, labels, open=times))
    return _sorted(found)


def _sorted(groups: list[Group]) -> list[Group]:
    return sorted(groups, key=lambda each: (-each.slips, each.words.casefold(), each.is_trigger))


class _Covered:
    """The ranges of one document in which something stands, none of them overlapping."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touch(self, start: int, end: int) -> bool:
        """Whether any of them shares a code point with a range."""
        before = bisect_right(self._starts, end - 1) - 1
        return before >= 0 and self._ends[before] > start


def _covered(rows: list[MarkRow]) -> dict[int, _Covered]:
    ranges: dict[int, list[tuple[int, int]]] = {}
    for row in rows:
        ranges.setdefault(row.document, []).append((row.start, row.end))
    return {number: _Covered(found) for number, found in ranges.items()}
