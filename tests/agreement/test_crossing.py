"""Two annotators' marks beside each other: many labels, and documents that not both have."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import numpy as np

from annotator.agreement.columns import AllNames, Gatherer
from annotator.agreement.crossing import NOTHING, Sheet, beside, meet

NUMBERS = np.int64


def met(*layers: tuple[int, ...], annotators: int = 2):
    """The meetings of documents, each with who annotated it in the order of the layers."""
    gatherer = Gatherer(AllNames())
    for who in layers:
        document = gatherer.add_document("")
        for annotator in who:
            gatherer.add_layer(document, annotator, [])
    return meet(list(combinations(range(annotators), 2)), annotators, gatherer.block())


def sheet_of(rows, documents, label_count: int) -> Sheet:
    """A sheet of (layer, item, label); the documents are those of the items."""
    layers, items, labels = np.array(rows, dtype=NUMBERS).T
    return Sheet(layers, items, labels, np.array(documents, dtype=NUMBERS), label_count)


def same(crossing) -> dict[tuple[int, int], int]:
    """How often both have a label, by meeting and label."""
    columns = (crossing.same_meetings, crossing.same_labels, crossing.same_counts)
    rows = list(zip(*(each.tolist() for each in columns), strict=True))
    assert len({row[:2] for row in rows}) == len(rows)
    return {(meeting, label): count for meeting, label, count in rows}


def apart(crossing) -> Counter[tuple[int, int, int, int]]:
    """What both have otherwise: meeting, item, and the labels of the two."""
    columns = (crossing.meetings, crossing.items, crossing.lefts, crossing.rights)
    return Counter(zip(*(each.tolist() for each in columns), strict=True))


def test_layers_meet_in_whatever_order_they_came():
    meetings, found = met((1, 0), (0,), (0, 1))
    assert meetings.numbers.tolist() == [[0, NOTHING, 1]]
    assert (found.pairs.tolist(), found.documents.tolist()) == ([0, 0], [0, 2])
    assert found.layers.tolist() == [[1, 0], [3, 4]]


def test_nobody_to_meet_is_nothing():
    meetings, found = met((0,), (1,))
    assert [len(each) for each in found] == [0, 0, 0]
    crossing = beside(sheet_of([(0, 0, 0)], [0], 1), meetings)
    assert [len(each) for each in crossing] == [0] * len(crossing)


def test_several_labels_on_an_item_count_in_documents_that_both_have():
    meetings, _ = met((0, 1), (0,), (0, 1))
    rows = [
        *((layer, 0, label) for layer in (0, 1) for label in (1, 2)),  # both in the first
        *((2, 1, label) for label in (1, 2)),  # one alone in the second
        *((3, 2, label) for label in (0, 2)),
        (4, 2, 2),
    ]
    crossing = beside(sheet_of(rows, [0, 1, 2], 3), meetings)
    assert same(crossing) == {(0, 1): 1, (0, 2): 1, (1, 2): 1}
    assert apart(crossing) == {(1, 2, 0, NOTHING): 1}


def test_many_labels_far_apart_are_counted_each_as_often_as_both_have_it():
    meetings, _ = met((0, 1))
    labels = (10, 10, 4_000, 90_000, 90_000, 90_000)
    rows = [(layer, 0, label) for layer in (0, 1) for label in labels]
    crossing = beside(sheet_of([*rows, (1, 0, 7)], [0], 100_000), meetings, as_set=False)
    assert same(crossing) == {(0, 10): 2, (0, 4_000): 1, (0, 90_000): 3}
    assert apart(crossing) == {(0, 0, NOTHING, 7): 1}


def test_the_only_label_there_is_can_be_there_several_times():
    meetings, _ = met((0, 1), (0, 1))
    rows = [(layer, layer // 2, 0) for layer in (0, 1, 2, 3) for _ in range(2)]
    crossing = beside(sheet_of([*rows, (3, 1, 0)], [0, 1], 1), meetings, as_set=False)
    assert same(crossing) == {(0, 0): 2, (1, 0): 2}
    assert apart(crossing) == {(1, 1, NOTHING, 0): 1}
