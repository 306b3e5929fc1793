"""What else a report of agreement lists: headline figures, documents, people, the gold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.wording import percent
from annotator.services.agreement.parts import GOLD, MEANINGS
from annotator.services.agreement.recording import BY_DOCUMENT
from annotator.services.reports.numbers import (
    Reasons,
    Shown,
    duration,
    shown,
    whole,
)
from annotator.services.reports.tables import title_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.agreement.figures import Figure
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import Measure, PersonRow, ReferenceRow


@dataclass(frozen=True, slots=True)
class Card:
    """A headline figure with how it is counted and the figures that belong to it."""

    title: str
    how: str
    figure: Shown
    beside: tuple[tuple[str, Shown], ...]


@dataclass(frozen=True, slots=True)
class Overall:
    """A measure over everything, with how it is counted."""

    title: str
    how: str
    figure: Shown
    parent: Shown | None  # at the level of parents of event types


@dataclass(frozen=True, slots=True)
class Listed:
    """A document: a figure for each headline measure, and how many marks differ in all."""

    title: str
    figures: tuple[Shown | None, ...]
    differing: int


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents with the least agreement, and how many there are."""

    columns: tuple[str, ...]
    lines: tuple[Listed, ...]
    total: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """How fast somebody is, and what became of the suggestions."""

    row: PersonRow
    time: str
    words_per_hour: Shown
    seconds_per_document: Shown
    acceptance: Shown
    untouched: Shown


@dataclass(frozen=True, slots=True)
class Against:
    """Somebody against the gold."""

    annotator: str
    measure: str
    precision: Shown
    recall: Shown
    f1: Shown


def cards(comparison: Comparison) -> list[Card]:
    """The headline figures."""
    return [
        Card(
            *MEANINGS[each.measure],
            shown(each.figure),
            tuple((name, shown(figure)) for name, figure in each.beside.items()),
        )
        for each in comparison.headline
    ]


def overall(comparison: Comparison, reasons: Reasons) -> list[Overall]:
    """Every measure over everything, those of events at the parents' level too."""
    found = []
    for measure, figure in comparison.figures.items():
        parent = comparison.parents.get(measure)
        at_parent = None if parent is None else shown(parent, reasons)
        found.append(Overall(*MEANINGS[measure], shown(figure, reasons), at_parent))
    return found


def documents(comparison: Comparison, limit: int) -> Documents | None:
    """The documents in which most marks differ, in mentions, triggers and arguments; or None."""
    titles: dict[str, str] = {}
    figures: dict[str, dict[Measure, Figure]] = {}
    differing: dict[str, int] = {}
    for measure in BY_DOCUMENT:
        for row in comparison.documents(measure):
            titles[row.document] = row.title
            figures.setdefault(row.document, {})[measure] = row.figure
            differing[row.document] = differing.get(row.document, 0) + row.differing
    if not titles:
        return None
    shown_of = [
        each
        for each in BY_DOCUMENT
        if any(own[each].value is not None for own in figures.values() if each in own)
    ]
    order = sorted(titles, key=lambda each: -differing[each])[:limit]
    reasons = Reasons()
    lines = tuple(
        Listed(
            titles[each],
            tuple(
                shown(figures[each][one], reasons) if one in figures[each] else None
                for one in shown_of
            ),
            differing[each],
        )
        for each in order
    )
    return Documents(tuple(map(title_of, shown_of)), lines, len(titles), reasons.all)


def people(rows: Sequence[PersonRow], reasons: Reasons) -> list[Person]:
    """The annotators with their speed; bars of speed are as long as the fastest one's allows."""
    known = [row.words_per_hour.value for row in rows if row.words_per_hour.value is not None]
    fastest = max(known, default=1.0)
    return [
        Person(
            row=row,
            time=duration(row.seconds),
            words_per_hour=shown(row.words_per_hour, reasons, whole, fastest),
            seconds_per_document=shown(row.seconds_per_document, reasons, duration),
            acceptance=shown(row.acceptance, reasons, percent),
            untouched=shown(row.untouched, reasons, percent),
        )
        for row in rows
    ]


def against_gold(rows: Sequence[ReferenceRow], reasons: Reasons) -> list[Against]:
    """The annotators against the gold, by measure."""
    return [
        Against(
            "the gold" if row.annotator == GOLD else row.annotator,
            title_of(row.measure),
            *(shown(each, reasons) for each in (row.precision, row.recall, row.f1)),
        )
        for row in rows
    ]
