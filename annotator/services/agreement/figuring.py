"""Counts become figures: of each pair, of all pairs together, with the interval over documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement import nominal, scoring
from annotator.agreement.clusters import f1s as cluster_f1s
from annotator.agreement.counts import ATTACHED, IN_ROLE, ROLE_ROOM
from annotator.agreement.figures import Figure, undefined
from annotator.agreement.scoring import Draws, Meeting, figure
from annotator.core.translation import phrase
from annotator.services.agreement.evidence import CLUSTERS, FAMILY, KAPPAS
from annotator.services.agreement.parts import Measure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from annotator.services.agreement.evidence import Evidence, Variant
    from annotator.services.agreement.parts import Pair

    Ends = tuple[float | None, float | None]
    Floats = NDArray[np.float64]

NO_DOCUMENT = phrase("no document that both have done")
NOTHING_MARKED = phrase("nobody marked any")
NOTHING_SHARED = phrase("nothing that both marked")
NO_VARIATION = phrase("no variation: everybody always said the same (100 % raw)")
ALIKE = phrase("alpha treats everybody alike; against the gold, look at precision and recall")
NOTHING_LINKED = phrase("nobody linked anything that both marked")


class Figuring:
    """Makes the figures of some evidence; ``why_not`` says why there are none."""

    def __init__(self, evidence: Evidence, samples: int, seed: int, why_not: str = "") -> None:
        self.evidence = evidence
        self._why_not = why_not
        self._draws = Draws(len(evidence.titles), samples, seed)
        self.meeting = Meeting(
            evidence.meeting_pair, evidence.meeting_document, len(evidence.pairs)
        )
        documents = np.bincount(evidence.meeting_pair, minlength=len(evidence.pairs))
        self.documents_of_pairs: list[int] = documents.tolist()

    def overall(
        self, measure: Measure, variant: Variant | None = None, *, interval: bool = True
    ) -> Figure:
        """The figure over all pairs; of alpha, over all annotators."""
        if self._why_not:
            return undefined(self._why_not)
        if measure == Measure.TOKENS_ALPHA:
            return self.token_alpha(variant, interval=interval)
        return self.pairs(measure, variant=variant, interval=interval)[-1]

    def pairs(
        self, measure: Measure, variant: Variant | None = None, *, interval: bool = True
    ) -> list[Figure]:
        """The figures of each pair, and last that of all: their mean."""
        evidence = self.evidence
        if measure in CLUSTERS:
            return self._clusters(measure, interval=interval)
        if measure == Measure.TOKENS_ALPHA:
            sums = evidence.kappa_sums(Measure.TOKENS_KAPPA, variant)
            return self._of_pairs(sums, _pair_alphas, _judged, NO_VARIATION, interval)
        if measure in KAPPAS:
            sums = evidence.kappa_sums(measure, variant)
            return self._of_pairs(sums, scoring.kappas, _judged, NO_VARIATION, interval)
        return self.f1s([evidence.sums(measure, None, variant)], interval=interval)[0]

    def f1s(self, sums: Sequence[Floats], *, interval: bool = True) -> list[list[Figure]]:
        """Of each of some sums of meetings the F1 of each pair, and last their mean."""
        ends: list[list[Ends]] = [[scoring.NO_ENDS] * (self.meeting.pairs + 1)] * len(sums)
        if interval:
            ends = self._draws.of_pairs(sums, self.meeting, scoring.f1s)
        result = []
        for each, own in zip(sums, ends, strict=True):
            figures = self._figures(each, scoring.f1s, _marked, NOTHING_MARKED, own)
            result.append([*figures[:-1], _counted(figures[-1], self.evidence.marked(each))])
        return result

    def against_gold(self, measure: Measure) -> list[tuple[Figure, Figure, Figure]]:
        """Precision, recall and F1 of each annotator against the gold."""
        sums = self.evidence.sums(measure)
        statistics = (
            (scoring.precisions, phrase("the annotator marked none")),
            (scoring.recalls, phrase("the gold has none")),
            (scoring.f1s, NOTHING_MARKED),
        )
        columns = [
            self._of_pairs(sums, statistic, _marked, reason, True)[:-1]
            for statistic, reason in statistics
        ]
        return list(zip(*columns, strict=True))

    def token_alpha(self, variant: Variant | None = None, *, interval: bool = True) -> Figure:
        """Krippendorff's alpha of all annotators, over tokens."""
        if self.evidence.gold:
            return undefined(self._why_not or ALIKE)
        return self.alpha(self.evidence.token_alpha_sums(variant), interval=interval)

    def alpha(
        self, sums: Floats, distance: Floats | None = None, *, interval: bool = True
    ) -> Figure:
        """Alpha from sums of documents (``nominal.alpha_sums``)."""

        def statistic(drawn: Floats) -> Floats:
            return nominal.alphas(drawn, distance)

        total = sums.sum(axis=0)
        value, count = float(statistic(total)), round(float(total[1:].sum()))
        ends: Ends = scoring.NO_ENDS
        if interval and not np.isnan(value):
            ends = self._draws.of_documents(sums, statistic)
        reason = self._why_not or (NO_VARIATION if count else NOTHING_SHARED)
        return figure(value, count, reason, ends)

    def token_alpha_of(self, label: int) -> Figure:
        """Krippendorff's alpha of one label against everything else, over tokens."""
        if self.evidence.gold:
            return undefined(ALIKE)
        return self.alpha(self.evidence.label_alpha_sums(label), interval=False)

    def mean(self, sums: Floats, statistic: Callable[[Floats], Floats], reason: str) -> Figure:
        """The mean over pairs of a statistic of meetings' sums, without an interval."""
        totals = self.meeting.by_pair(sums)
        value = float(scoring.mean_over_pairs(statistic(totals)))
        return figure(value, self.evidence.marked(sums), reason)

    def by_document(
        self, measure: Measure, limit: int | None = None
    ) -> list[tuple[int, Figure, int]]:
        """Documents with the mean F1 of their pairs and how many marks differ, least first.

        For the measures that are F1.
        """
        evidence = self.evidence
        sums, count = evidence.sums(measure), len(evidence.titles)
        values = scoring.f1s(sums)
        known = ~np.isnan(values)
        documents = evidence.meeting_document
        defined = np.bincount(documents[known], minlength=count)
        totals = np.bincount(documents[known], values[known], minlength=count)
        marks = np.bincount(documents, sums[:, 1] + sums[:, 2], minlength=count)
        differing = marks - 2 * np.bincount(documents, sums[:, 0], minlength=count)
        means = np.where(defined > 0, totals / np.maximum(defined, 1), np.inf)
        order = np.lexsort((np.arange(count), -differing, means))[:limit]
        return [
            (
                document,
                figure(
                    means[document] if defined[document] else np.nan,
                    round(float(marks[document])),
                    NOTHING_MARKED,
                ),
                round(float(differing[document])),
            )
            for document in order.tolist()
        ]

    def confusion(
        self, measure: Measure, pair: Pair | None
    ) -> tuple[tuple[str, ...], tuple[tuple[int, ...], ...]]:
        """The labels used, and how often each met each other, "not marked" last.

        Over all pairs it is symmetric, but against the gold, which is always the second.
        """
        evidence = self.evidence
        family = FAMILY[measure]
        names = evidence.names(evidence.main, family)
        width, counts = len(names) + 1, evidence.main.counts[family]
        room = ROLE_ROOM if family in (IN_ROLE, ATTACHED) else width
        same, apart = counts.same_meetings, counts.meetings
        rows = np.ones(len(same), dtype=np.bool_), np.ones(len(apart), dtype=np.bool_)
        turned = False
        if pair is not None:
            number = evidence.pair_number(pair)
            rows = tuple(evidence.meeting_pair[each] == number for each in (same, apart))
            turned = evidence.pair_names(number) != pair
        own = counts.same_labels[rows[0]] % room
        table = np.zeros((width, width), dtype=np.int64)
        np.add.at(table, (own, own), counts.same_counts[rows[0]])
        left, right = (
            np.where(column[rows[1]] < 0, width - 1, column[rows[1]] % room)
            for column in (counts.lefts, counts.rights)
        )
        np.add.at(table, (left, right), counts.times[rows[1]])
        if pair is None and not evidence.gold:
            diagonal = np.diag(np.diag(table))
            table = table + table.T - diagonal
        table = table.T if turned else table
        used = np.flatnonzero(table.any(axis=0) | table.any(axis=1))
        used = np.append(used[used < width - 1], width - 1)
        shown = table[np.ix_(used, used)].tolist()
        return tuple(names[each] for each in used[:-1]), tuple(map(tuple, shown))

    def _clusters(self, measure: Measure, *, interval: bool) -> list[Figure]:
        clusters = self.evidence.main.clusters
        sums = np.zeros((self.evidence.meetings, 4))
        if clusters is not None:
            sums[clusters.meetings] = clusters.b3 if measure == Measure.SAME_AS_B3 else clusters.lea
        return self._of_pairs(sums, cluster_f1s, _things, NOTHING_LINKED, interval)

    def _of_pairs(
        self,
        sums: Floats,
        statistic: Callable[[Floats], Floats],
        count: Callable[[Floats], Floats],
        reason: str,
        interval: bool,
    ) -> list[Figure]:
        ends: list[Ends] = [scoring.NO_ENDS] * (self.meeting.pairs + 1)
        if interval:
            ends = self._draws.of_pairs([sums], self.meeting, statistic)[0]
        return self._figures(sums, statistic, count, reason, ends)

    def _figures(
        self,
        sums: Floats,
        statistic: Callable[[Floats], Floats],
        count: Callable[[Floats], Floats],
        reason: str,
        ends: list[Ends],
    ) -> list[Figure]:
        totals = self.meeting.by_pair(sums)
        values, counts = statistic(totals), count(totals)
        figures = []
        for value, number, documents, own in zip(
            values.tolist(), counts.tolist(), self.documents_of_pairs, ends[:-1], strict=True
        ):
            why = NO_DOCUMENT if not documents else reason if number else _nothing(reason)
            figures.append(figure(value, round(number), why, own))
        mean = float(scoring.mean_over_pairs(values)) if len(values) else np.nan
        total = round(float(counts.sum()))
        why = self._why_not or (reason if total else _nothing(reason))
        return [*figures, figure(mean, total, why, ends[-1])]


def _nothing(reason: str) -> str:
    """The reason where there is nothing that could vary."""
    return NOTHING_SHARED if reason == NO_VARIATION else reason


def _counted(given: Figure, count: int) -> Figure:
    return Figure(given.value, given.reason, count, given.low, given.high)


def _marked(sums: Floats) -> Floats:
    return sums[..., 1] + sums[..., 2]


def _judged(sums: Floats) -> Floats:
    width = (sums.shape[-1] - 1) // 2
    result: Floats = sums[..., 1 : 1 + width].sum(axis=-1)
    return result


def _things(sums: Floats) -> Floats:
    return sums[..., 1]


def _pair_alphas(sums: Floats) -> Floats:
    """Alpha of two annotators, from what kappa needs of them."""
    width = (sums.shape[-1] - 1) // 2
    margins = sums[..., 1 : 1 + width] + sums[..., 1 + width :]
    observed = margins.sum(axis=-1) - 2 * sums[..., 0]
    return nominal.alphas(np.concatenate((observed[..., None], margins), axis=-1))
