"""How far several annotators disagree about many texts, text by text, counted by the column.

Spans are compared without outer white space and by position; what one side says twice counts once
(several events on one trigger are no repetition).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement import sheets
from annotator.agreement.columns import AllNames, Gatherer
from annotator.agreement.crossing import NOTHING, beside, meet
from annotator.agreement.scoring import f1s
from annotator.agreement.texts import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from annotator.agreement.crossing import Crossing
    from annotator.core.model import Item


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
