"""Attributes of matched annotations, and document labels: values instead of places.

Annotations are matched by place. Where somebody has several at one place (events that share a
trigger), those of the same type are, the first with the first; others have no partner then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.crossing import Sheet
from annotator.agreement.numbering import number
from annotator.agreement.sheets import Sited

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from annotator.agreement.columns import Block, Marks
    from annotator.agreement.places import Places

    Numbers = NDArray[np.int64]


class Valued(NamedTuple):
    """What can be said of something in several ways.

    ``numbers`` gives for each combination of attributes (row) and each label or type (column) the
    value, -1 where the attribute does not belong to it.
    """

    name: str
    choices: tuple[str, ...]
    numbers: Numbers


class Matched(NamedTuple):
    """Annotations with the number under which their partners are found; rows are those kept."""

    items: Numbers
    rows: Numbers
    places: Numbers  # of each item


def matched(marks: Marks, own: Numbers, places: Places) -> Matched:
    """Number the annotations so that those of several annotators that match have one number.

    ``own`` are the places of the rows. An exact repetition by one annotator is left out for entity
    mentions only where it has the same label; of events each counts.
    """
    width = max(len(places), 1)
    _, at, times = np.unique(marks.layers * width + own, return_inverse=True, return_counts=True)
    crowded = np.zeros(len(places), dtype=np.bool_)
    crowded[own[times[at.reshape(-1)] > 1]] = True
    order = np.lexsort((marks.labels, own, marks.layers))
    same = np.zeros(len(order), dtype=np.bool_)
    columns = (marks.layers, own, marks.labels)
    same[1:] = np.all([each[order][1:] == each[order][:-1] for each in columns], axis=0)
    rows = np.arange(len(order))
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = rows - np.maximum.accumulate(np.where(same, 0, rows))
    labels = int(marks.labels.max(initial=0)) + 1
    within = 1 + rank * labels + marks.labels
    keys = own * (int(within.max(initial=0)) + 1) + np.where(crowded[own], within, 0)
    _, first, items = np.unique(keys, return_index=True, return_inverse=True)
    return Matched(items.reshape(-1), rows, own[first])


def attribute_sheet(found: Matched, marks: Marks, places: Places, valued: Valued) -> Sited:
    """The values of one attribute on matched annotations that have it."""
    values = valued.numbers[marks.attributes, marks.labels]
    has = values >= 0
    own, items = number(found.items[has], len(found.places))
    where = found.places[own]
    documents = places.documents[where]
    sheet = Sheet(marks.layers[has], items, values[has], documents, len(valued.choices))
    return Sited(sheet, where, np.full(len(where), -1, dtype=np.int64))


def by_annotator(sheet: Sheet, layer_annotator: Numbers, annotators: int) -> Numbers:
    """Items x annotators with the label of each, -1 where there is none."""
    values = np.full((len(sheet.documents), annotators), -1, dtype=np.int64)
    values[sheet.items, layer_annotator[sheet.layers]] = sheet.labels
    return values


def label_sheet(block: Block, name: str, choices: Sequence[str]) -> Sheet:
    """Every value of one document label as a label on its document; unknown ones are left out."""
    known = {value: number for number, value in enumerate(choices)}
    found = [
        (each.layer, int(block.layer_document[each.layer]), known[value])
        for each in block.labels
        if each.name == name
        for value in sorted(each.values & known.keys())
    ]
    columns = np.array(found, dtype=np.int64).reshape(-1, 3).T
    documents = np.arange(len(block.texts))
    return Sheet(columns[0], columns[1], columns[2], documents, len(choices))
