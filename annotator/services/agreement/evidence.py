"""The counts of a whole project, and what adds up to each figure, by meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.agreement import counts as families
from annotator.agreement.counts import ROLE_ROOM
from annotator.services.agreement.parts import Measure
from annotator.storage.agreement import ComparedLayer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from annotator.agreement.clustering import ClusterSums
    from annotator.agreement.counting import Alphas
    from annotator.agreement.counts import Counts
    from annotator.agreement.overlapping import Overlaps
    from annotator.services.agreement.parts import Pair

    Numbers = NDArray[np.int64]
    Floats = NDArray[np.float64]
    # how many suggestions each annotator accepted, corrected and rejected
    Decisions = dict[str, tuple[int, int, int]]

FAMILY: dict[Measure, str] = {
    Measure.ENTITIES_EXACT: families.ENTITIES,
    Measure.ENTITIES_RELAXED: families.ENTITIES,
    Measure.ENTITIES_UNLABELLED: families.ENTITIES,
    Measure.ENTITIES_SOFT: families.ENTITIES,
    Measure.ENTITY_LABEL_KAPPA: families.ENTITIES,
    Measure.TOKENS_ALPHA: families.TOKENS,
    Measure.TOKENS_KAPPA: families.TOKENS,
    Measure.TOKENS_LABEL_KAPPA: families.TOKENS,
    Measure.TRIGGERS_FOUND: families.TRIGGERS,
    Measure.TRIGGERS_TYPED: families.TRIGGERS,
    Measure.TYPE_KAPPA: families.TRIGGERS,
    Measure.ARGUMENTS_FOUND: families.FOUND,
    Measure.ARGUMENTS_IN_ROLE: families.IN_ROLE,
    Measure.ARGUMENTS_ATTACHED: families.ATTACHED,
    Measure.ROLE_KAPPA: families.SHARED,
    Measure.LINKS_FOUND: families.LINKS,
    Measure.LINKS_TYPED: families.LINKS,
}
UNLABELLED = {Measure.ENTITIES_UNLABELLED, Measure.TRIGGERS_FOUND, Measure.LINKS_FOUND}
KAPPAS = {
    Measure.ENTITY_LABEL_KAPPA,
    Measure.TOKENS_KAPPA,
    Measure.TOKENS_LABEL_KAPPA,
    Measure.TYPE_KAPPA,
    Measure.ROLE_KAPPA,
}
CLUSTERS = {Measure.SAME_AS_B3, Measure.SAME_AS_LEA}
F1S = frozenset(FAMILY) - KAPPAS - {Measure.TOKENS_ALPHA}


class Sorted:
    """Counts in the order of their labels, so that a label is looked for in no other's rows.

    ``part``: whether a label is all of the labels counted, or the "type" or the "role" in them.
    """

    def __init__(self, counts: Counts, part: str) -> None:
        self._columns = [
            _in_order(labels, part, met, times)
            for labels, met, times in (
                (counts.same_labels, counts.same_meetings, counts.same_counts),
                (counts.lefts, counts.meetings, counts.times),
                (counts.rights, counts.meetings, counts.times),
            )
        ]

    def sums(self, meetings: int, label: int) -> Floats:
        """Meetings x (matched, marked by the first, by the second)."""
        matched, left, right = (
            np.bincount(met[rows], times[rows], minlength=meetings)
            for labels, met, times in self._columns
            for rows in (slice(*np.searchsorted(labels, (label, label + 1))),)
        )
        return np.stack((matched, matched + left, matched + right), axis=1)


def _in_order(
    labels: Numbers, part: str, meetings: Numbers, times: Numbers
) -> tuple[Numbers, Numbers, Numbers]:
    kept = np.flatnonzero(labels >= 0)
    own = labels[kept]
    if part != "label":
        own = own % ROLE_ROOM if part == "role" else own // ROLE_ROOM
    order = np.argsort(own.astype(np.int16), kind="stable")  # by the digits of small numbers
    kept = kept[order]
    return own[order], meetings[kept], times[kept]


@dataclass
class Variant:
    """One way to count: as the settings say, at the other level, or with the untouched otherwise.

    ``types`` are the names of event types at this level.
    """

    counts: dict[str, Counts]
    types: tuple[str, ...]
    relaxed: Overlaps | None = None
    clusters: ClusterSums | None = None
    _sorted: dict[tuple[str, str], Sorted] = field(default_factory=dict, repr=False, compare=False)

    def __getstate__(self) -> dict[str, Any]:
        return vars(self) | {"_sorted": {}}

    def by_label(self, family: str, part: str) -> Sorted:
        """The counts of a family in the order of their labels; sorted once."""
        if (family, part) not in self._sorted:
            self._sorted[family, part] = Sorted(self.counts[family], part)
        return self._sorted[family, part]


@dataclass
class Evidence:
    """All that was counted. Documents, layers and meetings have numbers from 0.

    ``meeting_layers`` are the layers of the first and the second of the pair. ``finished`` is the
    date of each layer, "" where it isn't done.
    """

    annotators: tuple[str, ...]
    pairs: tuple[tuple[int, int], ...]
    gold: bool
    document_numbers: list[int]
    document_ids: list[str]
    titles: list[str]
    layer_numbers: Numbers
    layer_document: Numbers
    layer_annotator: Numbers
    finished: list[str]
    meeting_pair: Numbers
    meeting_document: Numbers
    meeting_layers: Numbers  # meetings x 2
    tokens: Numbers  # by document
    origins: Numbers  # layers x (added, untouched, corrected)
    main: Variant
    parents: Variant
    others: Variant
    labels: tuple[str, ...]
    roles: tuple[str, ...]
    links: tuple[str, ...]
    decisions: Decisions
    alphas: dict[str, Alphas] = field(default_factory=dict)
    chosen: dict[str, tuple[Numbers, list[frozenset[str]]]] = field(default_factory=dict)
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)  # of document labels

    @property
    def meetings(self) -> int:
        """How many there are."""
        return len(self.meeting_pair)

    def finished_days(self) -> NDArray[np.str_]:
        """By meeting, the date when the later of its two layers was finished; "" if one isn't."""
        finished = np.array([*self.finished, ""])
        first, second = finished[self.meeting_layers].T
        later = np.where(first > second, first, second)
        return np.where((first == "") | (second == ""), "", later)

    def pair_names(self, pair: int) -> Pair:
        """The two of a pair."""
        first, second = self.pairs[pair]
        return self.annotators[first], self.annotators[second]

    def pair_number(self, names: Pair) -> int:
        """The number of a pair. Raises KeyError where it was not compared."""
        for number in range(len(self.pairs)):
            if self.pair_names(number) in (names, names[::-1]):
                return number
        raise KeyError(names)

    def layers_of(self, document: int) -> list[tuple[str, int]]:
        """The annotators of a document, in order, with the number that the file has of a layer."""
        rows = np.flatnonzero(self.layer_document == document)
        rows = rows[np.argsort(self.layer_annotator[rows], kind="stable")]
        return [
            (self.annotators[self.layer_annotator[row]], int(self.layer_numbers[row]))
            for row in rows.tolist()
        ]

    def compared_layer(self, row: int) -> ComparedLayer:
        """A layer as far as reading it needs to know of it."""
        document = self.document_numbers[self.layer_document[row]]
        number = int(self.layer_numbers[row])
        return ComparedLayer(number, document, "", False, True, 0.0, "", "")

    def names(self, variant: Variant, family: str) -> Sequence[str]:
        """The names of a family's labels; of arguments in role, of the roles."""
        return {
            families.TRIGGERS: variant.types,
            families.FOUND: variant.types,
            families.IN_ROLE: self.roles,
            families.ATTACHED: self.roles,
            families.SHARED: self.roles,
            families.LINKS: self.links,
        }.get(family, self.labels)

    # -- what adds up: a row a meeting, or a document ---------------------------------------------

    def sums(
        self,
        measure: Measure,
        label: int | None = None,
        variant: Variant | None = None,
        *,
        of_type: bool = False,
    ) -> Floats:
        """Meetings x (matched, marked by the first, by the second), of one label or of all.

        Of arguments in role the label is the role, or with ``of_type`` the event type.
        """
        given = variant or self.main
        counts = given.counts[FAMILY[measure]]
        if measure in UNLABELLED:
            return _unlabelled(counts, self.meetings)
        part = "label"
        if measure in (Measure.ARGUMENTS_IN_ROLE, Measure.ARGUMENTS_ATTACHED):
            part = "type" if of_type else "role"
        if label is None:
            result = labelled(counts, self.meetings)
        else:
            result = given.by_label(FAMILY[measure], part).sums(self.meetings, label)
        if measure in (Measure.ENTITIES_RELAXED, Measure.ENTITIES_SOFT) and given.relaxed:
            relaxed = given.relaxed
            values = relaxed.pairs if measure == Measure.ENTITIES_RELAXED else relaxed.weights
            rows = slice(None) if label is None else relaxed.labels == label
            result[:, 0] = np.bincount(
                relaxed.meetings[rows], values[rows], minlength=self.meetings
            )
        return result

    def kappa_sums(self, measure: Measure, variant: Variant | None = None) -> Floats:
        """Meetings x (agreed, by the first of each label, by the second of each label).

        Of ``TOKENS_KAPPA`` the last label is O.
        """
        given = variant or self.main
        counts = given.counts[FAMILY[measure]]
        width = len(self.names(given, FAMILY[measure]))
        both = (counts.lefts >= 0) & (counts.rights >= 0)
        with_o = measure == Measure.TOKENS_KAPPA
        rows = np.ones(len(both), dtype=np.bool_) if with_o else both
        width += with_o
        first, second = (
            _by_label(self.meetings, width, counts, column[rows] % width, rows)
            for column in (counts.lefts, counts.rights)
        )
        agreed = np.bincount(
            counts.same_meetings, counts.same_counts, minlength=self.meetings
        ).astype(np.float64)
        result = np.concatenate((agreed[:, None], first, second), axis=1)
        if with_o:
            unmarked = self.tokens[self.meeting_document] - first.sum(axis=1)
            result[:, 0] += unmarked
            result[:, width] += unmarked
            result[:, 2 * width] += unmarked
        return result

    def token_alpha_sums(self, variant: Variant | None = None) -> Floats:
        """Documents x ``nominal.alpha_sums`` of the tokens, O being the last category."""
        sums = self.kappa_sums(Measure.TOKENS_KAPPA, variant)
        width = (sums.shape[1] - 1) // 2
        margins = sums[:, 1 : 1 + width] + sums[:, 1 + width :]
        total = self.tokens[self.meeting_document]
        observed = 2 * (total - sums[:, 0])
        return self._over_documents(np.concatenate((observed[:, None], margins), axis=1))

    def label_alpha_sums(self, label: int) -> Floats:
        """The same of one label against everything else."""
        counts = self.main.by_label(families.TOKEN_LABELS, "label")
        matched, first, second = counts.sums(self.meetings, label).T
        total = self.tokens[self.meeting_document]
        observed = 2 * (first + second - 2 * matched)
        margins = first + second, 2 * total - first - second
        return self._over_documents(np.stack((observed, *margins), axis=1))

    def _over_documents(self, by_meeting: Floats) -> Floats:
        """Sums over the meetings of each document, each shared by what a value is paired with."""
        people = np.bincount(self.layer_document, minlength=len(self.titles))
        share = 1 / np.maximum(people - 1, 1)
        result = np.zeros((len(self.titles), by_meeting.shape[1]))
        np.add.at(result, self.meeting_document, by_meeting)
        return result * share[:, None]

    def empty_documents(self) -> int:
        """In how many of the compared documents nobody has marked anything."""
        marks = np.zeros(len(self.titles), dtype=np.int64)
        np.add.at(marks, self.layer_document, self.origins.sum(axis=1))
        return int((marks == 0).sum())

    def marked(self, sums: Floats) -> int:
        """How many marks there are of which sums of meetings speak, everybody's counted once."""
        by_layer = np.zeros(len(self.layer_document))
        by_layer[self.meeting_layers[:, 0]] = sums[:, 1]
        by_layer[self.meeting_layers[:, 1]] = sums[:, 2]
        return int(by_layer.sum())


def labelled(counts: Counts, meetings: int, label: int | None = None) -> Floats:
    """Meetings x (matched, marked by the first, by the second), of one label or of all."""
    same, left, right = (
        column >= 0 if label is None else column == label
        for column in (counts.same_labels, counts.lefts, counts.rights)
    )
    matched = np.bincount(counts.same_meetings[same], counts.same_counts[same], minlength=meetings)
    sides = [
        matched + np.bincount(counts.meetings[rows], counts.times[rows], minlength=meetings)
        for rows in (left, right)
    ]
    return np.stack((matched, *sides), axis=1).astype(np.float64)


def _unlabelled(counts: Counts, meetings: int) -> Floats:
    result = labelled(counts, meetings)
    both = (counts.lefts >= 0) & (counts.rights >= 0)
    result[:, 0] += np.bincount(counts.meetings[both], counts.times[both], minlength=meetings)
    return result


def _by_label(
    meetings: int, width: int, counts: Counts, labels: Numbers, rows: NDArray[np.bool_]
) -> Floats:
    """Meetings x labels: how often one side said each; with the equal ones."""
    keys = counts.meetings[rows].astype(np.int64) * width + labels
    size = meetings * width
    result = np.bincount(keys, counts.times[rows], minlength=size)
    keys = counts.same_meetings.astype(np.int64) * width + counts.same_labels
    result = result + np.bincount(keys, counts.same_counts, minlength=size)
    return result.reshape(meetings, width).astype(np.float64)
