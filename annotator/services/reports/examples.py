"""Places where annotators differ, with what each of them made of it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from annotator.services.agreement.parts import GOLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import Difference, TableRow, Version
    from annotator.services.project import Project
    from annotator.services.reports.page import Paint

_AROUND = 200  # characters on each side that are shown of a long sentence
_SPARE = 3
_LONGEST = 400  # characters of a mention
_KINDS = {
    "entity": "Mentions",
    "trigger": "Events",
    "role": "Arguments",
    "attribute": "Attributes",
    "link": "Links",
    "document label": "Document labels",
}


class Run(NamedTuple):
    """A piece of a sentence; ``is_marked`` where it is what somebody annotated."""

    text: str
    is_marked: bool


@dataclass(frozen=True, slots=True)
class Stance:
    """What one or several annotators have at a place; ``color`` is the label's class."""

    names: tuple[str, ...]
    label: str
    color: str
    is_marked: bool
    words: str  # theirs, where they are others than the place's
    detail: str
    is_untouched: bool


@dataclass(frozen=True, slots=True)
class Example:
    """A place with what its annotators have there, side by side."""

    title: str
    excerpt: tuple[Run, ...]
    about: str
    stances: tuple[Stance, ...]


@dataclass(frozen=True, slots=True)
class Examples:
    """What is behind a label's figures: some of the places, and how many there are in all."""

    name: str
    color: str
    total: int
    shown: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """The examples of one kind, those labels first about which most differ."""

    title: str
    labels: tuple[Examples, ...]
    more: int  # labels that are left out


def examples_of(
    comparison: Comparison, project: Project, paint: Paint, each: int, labels: int
) -> list[Kind]:
    """Up to ``each`` examples for up to ``labels`` labels of each kind; no place twice in a kind.

    Reads the documents that are shown from the project as it is now.
    """
    if not each:
        return []
    rows = (
        *comparison.labels, *comparison.types, *comparison.roles, *comparison.attributes,
        *comparison.links, *comparison.document_labels,
    )  # fmt: skip
    by_kind: dict[str, list[TableRow]] = {kind: [] for kind in _KINDS}
    for row in rows:
        by_kind.setdefault(row.kind, []).append(row)
    found = []
    for kind, of_kind in by_kind.items():
        all_labels = list(_of_rows(comparison, project, paint, of_kind, each))
        all_labels.sort(key=lambda one: -one.total)
        if all_labels:
            shown = tuple(all_labels[:labels])
            found.append(Kind(_KINDS.get(kind, kind), shown, len(all_labels) - len(shown)))
    return found


def _of_rows(
    comparison: Comparison, project: Project, paint: Paint, rows: Iterable[TableRow], each: int
) -> Iterator[Examples]:
    seen: set[tuple[str, int, int, str, str]] = set()
    for row in rows:
        # some may stand under another label already
        behind = comparison.behind(project, row.cell, limit=_SPARE * each)
        shown: list[Example] = []
        for one in behind.shown:
            place = (one.document, *_extent(one), one.kind, one.label)
            if place not in seen and len(shown) < each:
                seen.add(place)
                shown.append(_example(one, row.kind, paint))
        if shown:
            name, color = paint.shown(row.kind, row.name), paint.of(row.kind, row.name)
            yield Examples(name, color, behind.total, tuple(shown))


def _extent(difference: Difference) -> tuple[int, int]:
    """From where to where anybody has anything there."""
    said = [fragment for each in difference.versions for fragment in each.fragments]
    starts, ends = zip(*said or [(difference.start, difference.end)], strict=True)
    return min(starts), max(ends)


def _example(difference: Difference, kind: str, paint: Paint) -> Example:
    said = [fragment for each in difference.versions for fragment in each.fragments]
    place = (difference.start, difference.end)
    excerpt = excerpt_of(difference.sentence, difference.sentence_start, said or [place])
    about = paint.shown(difference.kind, difference.label) if difference.label else ""
    stances = tuple(_stances(difference, kind, paint))
    return Example(difference.title, excerpt, about, stances)


def _stances(difference: Difference, kind: str, paint: Paint) -> Iterator[Stance]:
    """What they have, those who have the same together, who marked nothing last."""
    groups: dict[tuple[str, str, str, bool], list[Version]] = {}
    for version in difference.versions:
        words = "" if version.words == difference.words else version.words
        key = (version.label, words, version.detail, version.untouched)
        groups.setdefault(key, []).append(version)
    for (label, words, detail, untouched), versions in sorted(
        groups.items(), key=lambda each: not each[0][0]
    ):
        names = ("the gold" if each.annotator == GOLD else each.annotator for each in versions)
        yield Stance(
            names=tuple(names),
            label=paint.shown(kind, label),
            color=paint.of(kind, label),
            is_marked=bool(label),
            words=cut(words),
            detail=detail,
            is_untouched=untouched,
        )


def excerpt_of(
    sentence: str, sentence_start: int, places: Iterable[tuple[int, int]]
) -> tuple[Run, ...]:
    """A sentence in runs, those at these places marked; of long ones what is near the marks.

    Offsets are code points. Of a sentence of no words there is nothing.
    """
    marked = bytearray(len(sentence))
    for start, end in places:
        first = min(max(start - sentence_start, 0), len(sentence))
        last = min(max(end - sentence_start, first), len(sentence))
        marked[first:last] = b"\x01" * (last - first)
    runs: list[Run] = []
    at = 0
    for is_marked, group in groupby(marked):
        text = sentence[at : at + len(list(group))]
        at += len(text)
        is_last = at == len(sentence)
        runs.append(
            Run(cut(text) if is_marked else _near(text, not runs, is_last), bool(is_marked))
        )
    return tuple(runs)


def _near(text: str, is_first: bool, is_last: bool) -> str:
    """What is near the marks before and behind it."""
    if is_first and is_last:
        return cut(text)
    if len(text) <= _AROUND * (2 - is_first - is_last):
        return text
    before = text[:_AROUND].rpartition(" ")[0] or text[:_AROUND]
    after = text[-_AROUND:].partition(" ")[2] or text[-_AROUND:]
    if is_first:
        return f"… {after}"
    return f"{before} …" if is_last else f"{before} … {after}"


def cut(words: str) -> str:
    """Words, without the middle of what would be too long to be read."""
    half = _LONGEST // 2
    return words if len(words) <= _LONGEST else f"{words[:half]} … {words[-half:]}"
