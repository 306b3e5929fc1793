"""The figures that are computed only on demand: units cut out of the texts, and gamma."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.wording import percent
from annotator.services.reports.numbers import Reasons, Shown, shown

if TYPE_CHECKING:
    from annotator.services.agreement.parts import Advanced
    from annotator.services.reports.page import Paint

# what is measured, by the name of its field, in the order of the columns
UNIT_MEASURES: dict[str, tuple[str, str]] = {
    "whole": (
        "uα",
        "Where and what together: how far the pieces and their labels agree beyond chance.",
    ),
    "places": ("|uα", "Where alone: whether the same characters are marked, whatever the label."),
    "labels": ("cuα", "What alone: the label of the characters that both marked."),
    "coverage": ("Coverage", "The share of the text that the figure before it rests on."),
    "gamma": (
        "γ",
        "Where and what, near misses counted in part, chance taken off. Random in the third digit.",
    ),
}
ABOUT = (
    "Units are pieces of text with a label. These figures (Krippendorff and others 2016; gamma by "
    "Mathet and others 2015) have no need of exact edges. All but gamma weigh by length: one long "
    "mention counts as much as many short ones. Of overlapping units the longest counts."
)
_KINDS = {"entity": "Mentions", "trigger": "Triggers"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A line: mentions, or triggers, or one label of these."""

    name: str
    color: str
    figures: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Units:
    """The advanced figures: over all labels, and by label."""

    lines: tuple[Unit, ...]
    labels: tuple[Unit, ...]
    reasons: tuple[str, ...]


def units_of(advanced: Advanced, paint: Paint) -> Units:
    """The advanced figures as they are shown."""
    reasons = Reasons()
    lines, labels = [], []
    for row in advanced.rows:
        figures = (getattr(row, name) for name in UNIT_MEASURES)
        words = {"coverage": percent}
        each = zip(UNIT_MEASURES, figures, strict=True)
        cells = (
            shown(own, reasons, words[name]) if name in words else shown(own, reasons)
            for name, own in each
        )
        lines.append(Unit(_KINDS.get(row.kind, row.kind), "", tuple(cells)))
        labels += [
            Unit(paint.shown(row.kind, name), paint.of(row.kind, name), (shown(own, reasons),))
            for name, own in row.by_label.items()
        ]
    return Units(tuple(lines), tuple(labels), reasons.all)
