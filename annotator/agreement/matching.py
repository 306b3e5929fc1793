"""How far predicted annotations agree with gold ones over many texts: counts, scores from them.

Spans are compared without outer white space and by position; what one side says twice counts once
(several events on one trigger are no repetition). A score without anything to divide by is None.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement import sheets
from annotator.agreement.columns import AllNames, Gatherer
from annotator.agreement.counts import FOUND, IN_ROLE, ROLE_ROOM
from annotator.agreement.crossing import NOTHING, beside, meet, tally
from annotator.agreement.overlapping import overlaps
from annotator.agreement.scores import (
    ALL,
    ARGUMENTS_FOUND,
    ARGUMENTS_IN_ROLE,
    ENTITIES_EXACT,
    ENTITIES_OVERLAP,
    MEASURES,
    TRIGGERS_FOUND,
    TRIGGERS_TYPED,
    Score,
)
from annotator.agreement.scoring import f1s
from annotator.agreement.texts import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from annotator.agreement.crossing import Crossing, Meetings
    from annotator.agreement.scores import Scores
    from annotator.agreement.sheets import Placed
    from annotator.core.model import Item

    Numbers = NDArray[np.int64]

_AT_A_TIME = 200  # texts


class Matcher:
    """Compares predicted with gold annotations, text after text."""

    def __init__(self) -> None:
        self._names = AllNames()
        self._words = Reader()
        self._waiting = Gatherer(self._names)
        self._count = 0
        self._scores: Scores = {measure: {ALL: Score()} for measure in MEASURES}

    def add(self, text: str, predicted: Iterable[Item], gold: Iterable[Item]) -> None:
        """One text's annotations; the same text may come again."""
        document = self._waiting.add_document(text)
        self._waiting.add_layer(document, 0, predicted)
        self._waiting.add_layer(document, 1, gold)
        self._count += 1
        if self._count >= _AT_A_TIME:
            self._flush()

    def scores(self) -> Scores:
        """The scores of all texts by measure and label.

        The labels are entity labels, event types for triggers and for arguments found, and roles.
        Triggers found don't heed the type and are counted together only.
        """
        self._flush()
        return self._scores

    def _flush(self) -> None:
        block = self._waiting.block()
        self._waiting, self._count = Gatherer(self._names), 0
        given = sheets.placed(block, self._words.read(block.texts))
        meetings, _ = meet([(0, 1)], 2, block)
        names = self._names
        self._entities(given, meetings)
        triggers = sheets.trigger_sheet(given, len(names.types)).sheet
        crossing = beside(triggers, meetings, as_set=False)
        self._add(TRIGGERS_TYPED, crossing, names.types.list)
        found = self._scores[TRIGGERS_FOUND][ALL]
        both = (crossing.lefts != NOTHING) & (crossing.rights != NOTHING)
        found.add(_score(crossing, crossing.same_labels >= 0, both.sum()))
        arguments = sheets.argument_sheets(given, (FOUND, IN_ROLE), len(names.types))
        for measure, name, labels in (
            (ARGUMENTS_FOUND, FOUND, names.types.list),
            (ARGUMENTS_IN_ROLE, IN_ROLE, names.roles.list),
        ):
            crossing = beside(arguments[name].sheet, meetings)
            self._add(measure, crossing, labels, ROLE_ROOM if name == IN_ROLE else None)

    def _entities(self, given: Placed, meetings: Meetings) -> None:
        names = self._names.labels.list
        sheet = sheets.entity_sheet(given, self._names).sheet
        crossing = beside(sheet, meetings)
        self._add(ENTITIES_EXACT, crossing, names)
        relaxed = overlaps(tally(sheet, meetings), given.places, meetings)
        for label, name in enumerate(names):
            exact = _of_label(crossing, label)
            if exact.predicted or exact.gold:
                pairs = int(relaxed.pairs[relaxed.labels == label].sum())
                score = Score(pairs, exact.predicted, exact.gold)
                for key in (name, ALL):
                    self._scores[ENTITIES_OVERLAP].setdefault(key, Score()).add(score)

    def _add(
        self, measure: str, crossing: Crossing, names: Sequence[str], room: int | None = None
    ) -> None:
        """Count a crossing; ``room``: its labels are types with roles, of which the roles count."""
        if room is not None:
            crossing = crossing._replace(
                same_labels=crossing.same_labels % room,
                lefts=np.where(crossing.lefts == NOTHING, NOTHING, crossing.lefts % room),
                rights=np.where(crossing.rights == NOTHING, NOTHING, crossing.rights % room),
            )
        for label, name in enumerate(names):
            score = _of_label(crossing, label)
            if score.predicted or score.gold:
                for key in (name, ALL):
                    self._scores[measure].setdefault(key, Score()).add(score)


def _of_label(crossing: Crossing, label: int) -> Score:
    matched = int(crossing.same_counts[crossing.same_labels == label].sum())
    lefts, rights = (int((side == label).sum()) for side in (crossing.lefts, crossing.rights))
    return Score(matched, matched + lefts, matched + rights)


def _score(crossing: Crossing, same: NDArray[np.bool_], more: int) -> Score:
    """All labels together; ``more`` pairs match that have other labels."""
    matched = int(crossing.same_counts[same].sum())
    lefts, rights = (int((side != NOTHING).sum()) for side in (crossing.lefts, crossing.rights))
    return Score(matched + int(more), matched + lefts, matched + rights)


def compare(text: str, predicted: Iterable[Item], gold: Iterable[Item]) -> Scores:
    """The scores of one text alone."""
    matcher = Matcher()
    matcher.add(text, predicted, gold)
    return matcher.scores()


def disagreements(
    documents: Sequence[tuple[str, Sequence[Iterable[Item]]]],
) -> list[float | None]:
    """Of each text, with what several annotators have in it, how far they disagree.

    It is 1 - F1 of the exact mentions and typed triggers, taken together: the mean over pairs of
    annotators who have anything. None where fewer than two have.
    """
    names = AllNames()
    gatherer = Gatherer(names)
    people = max((len(layers) for _, layers in documents), default=0)
    for text, layers in documents:
        document = gatherer.add_document(text)
        for annotator, layer in enumerate(layers):
            gatherer.add_layer(document, annotator, layer)
    block = gatherer.block()
    given = sheets.placed(block, Reader().read(block.texts))
    meetings, met = meet(list(combinations(range(people), 2)), people, block)
    sums = np.zeros((len(met.pairs), 3))
    entities = sheets.entity_sheet(given, names).sheet
    triggers = sheets.trigger_sheet(given, len(names.types)).sheet
    for sheet, as_set in ((entities, True), (triggers, False)):
        sums += _sums(beside(sheet, meetings, as_set=as_set), len(sums))
    values = f1s(sums)
    result: list[float | None] = []
    for document in range(len(documents)):
        own = values[met.documents == document]
        own = own[~np.isnan(own)]
        result.append(float((1 - own).mean()) if len(own) else None)
    return result


def _sums(crossing: Crossing, meetings: int) -> NDArray[np.float64]:
    """Meetings x (matched, marked by the first, by the second)."""
    matched = np.bincount(crossing.same_meetings, crossing.same_counts, minlength=meetings)
    sides = [
        matched + np.bincount(crossing.meetings[side != NOTHING], minlength=meetings)
        for side in (crossing.lefts, crossing.rights)
    ]
    return np.stack((matched, *sides), axis=1)
