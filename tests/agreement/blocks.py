"""Blocks of hand-made documents, counted."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.agreement.columns import AllNames, Block, Gatherer
from annotator.agreement.counting import Found, count_block
from annotator.agreement.crossing import Meetings, meet
from annotator.agreement.plan import Level, Plan
from annotator.agreement.texts import Reader
from annotator.core.model import Decision, Event, Mention, Origin, span_of
from tests.projects import place

if TYPE_CHECKING:
    from annotator.agreement.counts import Counts
    from annotator.core.model import Argument, Item

STORY = "Estara struck Sarrin hard. Then both met in Port Halden."
UNTOUCHED = Origin("tests:1", Decision.ACCEPTED)
CORRECTED = Origin("tests:1", Decision.CORRECTED)
LABELS, TYPES, ROLES = ("GPE", "PERSON"), ("MEET", "PHONE", "LEAVE"), ("who", "where")
LINKS = ("SAME_AS", "PART_OF")
PARENTS = {"MEET": "CONSULT", "PHONE": "CONSULT", "LEAVE": ""}
# a text, and what each annotator has in it; None where one has no layer
Document = tuple[str, "list[Item] | None", "list[Item] | None"]


def mention(item_id: str, label: str, part: str, **more: Any) -> Mention:
    """A mention of words of the story."""
    return Mention(item_id, label, span_of(STORY, place(STORY, part)), **more)


def event(item_id: str, kind: str, part: str, *arguments: Argument, **more: Any) -> Event:
    """An event on words of the story."""
    return Event(item_id, kind, span_of(STORY, place(STORY, part)), arguments, **more)


def gathered(names: AllNames, documents: tuple[Any, ...]) -> tuple[Block, Meetings]:
    """A block of documents, and the meetings in it."""
    gatherer = Gatherer(names)
    annotators = max(len(layers) for _, *layers in documents)
    for string, *layers in documents:
        document = gatherer.add_document(string)
        for annotator, items in enumerate(layers):
            if items is not None:
                gatherer.add_layer(document, annotator, items)
    block = gatherer.block()
    meetings, _ = meet(list(combinations(range(annotators), 2)), annotators, block)
    return block, meetings


def counted(*documents: Any, **options: Any) -> Found:
    """All that is counted of documents; ``options`` are those of the plan."""
    names = AllNames(LABELS, TYPES, ROLES, LINKS)
    block, meetings = gathered(names, documents)
    plan = Plan(names, Level(names.types), Level(names.types, PARENTS), **options)
    return count_block(block, Reader().read(block.texts), meetings, plan)


def same(counts: Counts) -> dict[tuple[int, int], int]:
    """How often both have a label, by meeting and label."""
    rows = zip(*(each.tolist() for each in counts[:3]), strict=True)
    return {(meeting, label): times for meeting, label, times in rows}


def apart(counts: Counts) -> Counter[tuple[int, int, int]]:
    """What both have otherwise, by meeting and the labels of the two."""
    found: Counter[tuple[int, int, int]] = Counter()
    for *key, times in zip(*(each.tolist() for each in counts[3:7]), strict=True):
        found[key[0], key[1], key[2]] += times
    return found


def sites(counts: Counts) -> list[tuple[int, ...]]:
    """Where each difference is, and where what it is about is, in its document."""
    columns = [column for column in counts[7:] if len(column)]
    return sorted(zip(*(each.tolist() for each in columns), strict=True))


def numbers(*values: int) -> np.ndarray:
    """A column."""
    return np.array(values, dtype=np.int64)
