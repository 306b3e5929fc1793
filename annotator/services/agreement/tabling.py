"""The tables of a comparison: a line for each label, type, role and link type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement import counts as families
from annotator.agreement import scoring
from annotator.agreement.counts import ROLE_ROOM
from annotator.services.agreement.evidence import CLUSTERS
from annotator.services.agreement.figuring import NOTHING_MARKED
from annotator.services.agreement.parts import Cell, Measure, TableRow

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from annotator.agreement.counts import Counts
    from annotator.agreement.figures import Figure
    from annotator.services.agreement.figuring import Figuring

    Floats = NDArray[np.float64]

_RARE = 5  # marks of a pair
PRECISION, RECALL = "precision", "recall"


def label_rows(figuring: Figuring) -> list[TableRow]:
    """Entity labels that somebody used, in the schema's order."""
    evidence = figuring.evidence
    used = _used(evidence.main.counts[families.ENTITIES], len(evidence.labels))
    measures = (Measure.ENTITIES_EXACT, Measure.ENTITIES_RELAXED, Measure.ENTITIES_SOFT)
    columns = {each: [evidence.sums(each, label) for label in used] for each in measures}
    rows = _rows(
        figuring,
        "entity",
        [evidence.labels[label] for label in used],
        columns,
        intervals=measures[:2],
    )
    for label, row in zip(used, rows, strict=True):
        row.figures[Measure.TOKENS_ALPHA] = figuring.token_alpha_of(label)
    return rows


def type_rows(figuring: Figuring) -> list[TableRow]:
    """Event types (or parents) that somebody used, with their arguments."""
    evidence = figuring.evidence
    types = evidence.main.types
    used = _used(evidence.main.counts[families.TRIGGERS], len(types))
    measures = (Measure.TRIGGERS_TYPED, Measure.ARGUMENTS_FOUND, Measure.ARGUMENTS_IN_ROLE)
    columns = {
        each: [evidence.sums(each, label, of_type=True) for label in used] for each in measures
    }
    return _rows(figuring, "trigger", [types[label] for label in used], columns, intervals=measures)


def role_rows(figuring: Figuring) -> list[TableRow]:
    """Roles that somebody filled, over all event types."""
    evidence = figuring.evidence
    counts = evidence.main.counts[families.IN_ROLE]
    used = _used(counts, len(evidence.roles), ROLE_ROOM)
    measures = (Measure.ARGUMENTS_IN_ROLE, Measure.ARGUMENTS_ATTACHED)
    columns = {each: [evidence.sums(each, label) for label in used] for each in measures}
    names = [evidence.roles[label] for label in used]
    return _rows(figuring, "role", names, columns, intervals=measures)


def link_rows(figuring: Figuring, same_as: Collection[str]) -> list[TableRow]:
    """Link types that somebody used; those that put things together also as clusters."""
    evidence = figuring.evidence
    used = _used(evidence.main.counts[families.LINKS], len(evidence.links))
    measure = Measure.LINKS_TYPED
    columns = {measure: [evidence.sums(measure, label) for label in used]}
    names = [evidence.links[label] for label in used]
    rows = _rows(figuring, "link", names, columns, intervals=(measure,))
    for row in rows:
        if row.name in same_as:
            for each in sorted(CLUSTERS):
                row.figures[each] = figuring.overall(each)
    return rows


def _used(counts: Counts, labels: int, room: int = 0) -> list[int]:
    """The labels that stand anywhere; ``room``: they are types with roles, the roles count."""
    found = np.zeros(labels + 1, dtype=np.int64)
    for column in (counts.same_labels, counts.lefts, counts.rights):
        own = column[column >= 0]
        found += np.bincount(own % room if room else own, minlength=labels + 1)
    return [int(label) for label in np.flatnonzero(found)]


def _rows(
    figuring: Figuring,
    kind: str,
    names: Sequence[str],
    columns: dict[Measure, list[Floats]],
    intervals: Collection[Measure],
) -> list[TableRow]:
    """A row for each name; ``columns`` has its sums by measure, the first being the main one."""
    main = next(iter(columns))
    found = {
        measure: figuring.f1s(sums, interval=measure in intervals)
        for measure, sums in columns.items()
    }
    rows = []
    for place, name in enumerate(names):
        figures: dict[str, Figure] = {
            str(measure): found[measure][place][-1] for measure in columns
        }
        sums = columns[main][place]
        if figuring.evidence.gold:
            figures[PRECISION] = figuring.mean(sums, scoring.precisions, NOTHING_MARKED)
            figures[RECALL] = figuring.mean(sums, scoring.recalls, NOTHING_MARKED)
        cell = Cell(main, label=name)
        count = figuring.evidence.marked(sums)
        rows.append(TableRow(kind, name, figures, count, cell, is_rare(figuring, sums)))
    return rows


def is_rare(figuring: Figuring, sums: Floats) -> bool:
    """Whether the two of a pair have fewer than five marks on average, of meetings' sums."""
    meetings = figuring.meeting
    pairs = len(np.unique(meetings.pair))
    return float(sums[:, 1:3].sum()) / 2 < _RARE * max(pairs, 1)
