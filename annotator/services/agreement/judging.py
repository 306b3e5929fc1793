"""Attributes and document labels: how often the same value was chosen, and how far by chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement import nominal, scoring
from annotator.agreement.counts import ATTRIBUTE, LABEL
from annotator.agreement.figures import Figure, undefined
from annotator.agreement.scoring import figure
from annotator.agreement.sets import between, jaccard, masi_distance, numbered
from annotator.core.translation import phrase
from annotator.services.agreement.evidence import labelled
from annotator.services.agreement.figuring import ALIKE, NO_VARIATION
from annotator.services.agreement.parts import SKEWED, Cell, Measure, TableRow
from annotator.services.agreement.tabling import is_rare

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from annotator.agreement.counts import Counts
    from annotator.agreement.plan import DocumentLabels, Plan
    from annotator.services.agreement.figuring import Figuring

    Floats = NDArray[np.float64]
    Sets = list[list[frozenset[str] | None]]

ALPHA, PERCENT, AC1, KAPPA, JACCARD, F1 = "alpha", "percent", "AC1", "kappa", "Jaccard", "F1"
_SKEWED = 0.9
NOTHING_MATCHED = phrase("nothing with this attribute that both marked")
NOTHING_CHOSEN = phrase("no document for which both have chosen")


def attribute_rows(figuring: Figuring, plan: Plan) -> list[TableRow]:
    """Attributes of what two annotators both marked; those that nothing has are left out."""
    evidence, rows = figuring.evidence, []
    for each in (*plan.event_attributes, *plan.entity_attributes):
        counts = evidence.main.counts.get(ATTRIBUTE + each.title)
        if counts is None or not (len(counts.same_meetings) or len(counts.meetings)):
            continue
        sums = np.zeros((len(evidence.titles), 1 + len(each.choices)))
        alphas = evidence.alphas.get(ATTRIBUTE + each.title)
        if alphas is not None:
            sums[alphas.documents] = alphas.sums
        figures = _chosen_alike(figuring, counts, len(each.choices), NOTHING_MATCHED)
        figures = {ALPHA: _alpha(figuring, sums)} | figures
        judged = int(figures[PERCENT].count)
        note = _note(_choices(counts, len(each.choices)), each.choices)
        cell = Cell(Measure.ATTRIBUTES, label=each.title)
        rows.append(TableRow("attribute", each.title, figures, judged, cell, note=note))
    return rows


def document_label_rows(figuring: Figuring, labels: Iterable[DocumentLabels]) -> list[TableRow]:
    """Document labels that somebody gave; of those with several values also each value."""
    rows = []
    for each in labels:
        _, values = figuring.evidence.chosen.get(each.name, (None, ()))
        if not any(values):
            continue
        rows += _several(figuring, each) if each.multiple else [_one(figuring, each)]
    return rows


def _one(figuring: Figuring, label: DocumentLabels) -> TableRow:
    counts = figuring.evidence.main.counts[LABEL + label.name]
    figures = _chosen_alike(figuring, counts, len(label.values), NOTHING_CHOSEN)
    place = {value: number for number, value in enumerate(label.values)}
    values = np.array(
        [
            [place.get(next(iter(sorted(own))), -1) if own else -1 for own in row]
            for row in _sets(figuring, label.name, absent=None)
        ],
        dtype=np.intp,
    )
    sums = nominal.alpha_sums_by_item(values, len(label.values))
    figures = {ALPHA: _alpha(figuring, sums)} | figures
    note = _note(_choices(counts, len(label.values)), label.values)
    cell = Cell(Measure.DOCUMENT_LABELS, label=label.name)
    count = int((values >= 0).sum())
    return TableRow("document label", label.name, figures, count, cell, note=note)


def _several(figuring: Figuring, label: DocumentLabels) -> list[TableRow]:
    """The whole set of values, by MASI, then each value by its F1."""
    evidence = figuring.evidence
    rows = _sets(figuring, label.name, absent=frozenset())
    values, sets = numbered(rows)
    distance = between(sets, masi_distance)
    sums = nominal.alpha_sums_by_item(values, len(sets), distance)
    figures = {
        ALPHA: _alpha(figuring, sums, distance),
        JACCARD: _mean_jaccard(figuring, rows),
    }
    count = int((values >= 0).sum())
    cell = Cell(Measure.DOCUMENT_LABELS, label=label.name)
    result = [TableRow("document label", label.name, figures, count, cell)]
    counts = evidence.main.counts[LABEL + label.name]
    used = [
        (value, own)
        for number, value in enumerate(label.values)
        if (own := labelled(counts, evidence.meetings, number))[:, 1:].any()
    ]
    found = figuring.f1s([own for _, own in used])
    for (value, own), of_value in zip(used, found, strict=True):
        cell = Cell(Measure.DOCUMENT_LABELS, label=label.name, against=value)
        name = f"{label.name}: {value}"
        own_figures = {F1: of_value[-1]}
        count = evidence.marked(own)
        rare = is_rare(figuring, own)
        result.append(TableRow("document label", name, own_figures, count, cell, rare))
    return result


def _alpha(figuring: Figuring, sums: Floats, distance: Floats | None = None) -> Figure:
    return undefined(ALIKE) if figuring.evidence.gold else figuring.alpha(sums, distance)


def _chosen_alike(
    figuring: Figuring, counts: Counts, choices: int, reason: str
) -> dict[str, Figure]:
    """Percent, AC1 and kappa: the means over pairs."""
    confusions = _confusions(figuring, counts, choices)
    judged = round(float(confusions.sum()))
    values = {PERCENT: nominal.percents(confusions), KAPPA: nominal.kappas(confusions)}
    if choices > 1:
        values[AC1] = nominal.ac1s(confusions, choices)
    why = NO_VARIATION if judged else reason
    return {
        name: figure(float(scoring.mean_over_pairs(own)), judged, why)
        for name, own in values.items()
    }


def _confusions(figuring: Figuring, counts: Counts, choices: int) -> Floats:
    """Pairs x values of the first x values of the second, where both have one."""
    pair = figuring.evidence.meeting_pair
    result = np.zeros((max(figuring.meeting.pairs, 1), choices, choices))
    own = counts.same_labels
    np.add.at(result, (pair[counts.same_meetings], own, own), counts.same_counts)
    both = (counts.lefts >= 0) & (counts.rights >= 0)
    cells = pair[counts.meetings[both]], counts.lefts[both], counts.rights[both]
    np.add.at(result, cells, counts.times[both])
    return result


def _choices(counts: Counts, choices: int) -> Floats:
    """How often each value was chosen where both have one."""
    both = (counts.lefts >= 0) & (counts.rights >= 0)
    same = np.bincount(counts.same_labels, counts.same_counts, minlength=choices)
    result = 2 * same.astype(np.float64)
    for column in (counts.lefts, counts.rights):
        result += np.bincount(column[both], counts.times[both], minlength=choices)
    return result


def _note(chosen: Floats, names: Sequence[str]) -> str:
    """A warning where one value is nearly always chosen, which is what kappa can't bear."""
    total = float(chosen.sum())
    most = int(chosen.argmax())
    if not total or chosen[most] / total <= _SKEWED:
        return ""
    share = 100 * chosen[most] / total
    return SKEWED.format(share=f"{share:.0f}", name=names[most])


def _sets(figuring: Figuring, name: str, absent: frozenset[str] | None) -> Sets:
    """Documents x annotators with what each has chosen; ``absent`` for a layer without it."""
    evidence = figuring.evidence
    rows: Sets = [[None] * len(evidence.annotators) for _ in evidence.titles]
    places = list(
        zip(evidence.layer_document.tolist(), evidence.layer_annotator.tolist(), strict=True)
    )
    for document, annotator in places:
        rows[document][annotator] = absent
    layers, values = evidence.chosen[name]
    for layer, own in zip(layers.tolist(), values, strict=True):
        document, annotator = places[layer]
        rows[document][annotator] = own or absent
    return rows


def _mean_jaccard(figuring: Figuring, rows: Sets) -> Figure:
    """The mean over meetings of a pair of the shared of all values, then over pairs."""
    evidence = figuring.evidence
    sums = np.zeros((max(len(evidence.pairs), 1), 2))
    for pair, document in zip(
        evidence.meeting_pair.tolist(), evidence.meeting_document.tolist(), strict=True
    ):
        one, other = (rows[document][own] for own in evidence.pairs[pair])
        if one is not None and other is not None:
            sums[pair] += jaccard(one, other), 1
    values = np.where(sums[:, 1] > 0, sums[:, 0] / np.maximum(sums[:, 1], 1), np.nan)
    return figure(float(scoring.mean_over_pairs(values)), int(sums[:, 1].sum()), NOTHING_CHOSEN)
