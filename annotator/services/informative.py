"""The documents that teach most come first: those that suggesters doubt, and unlike one another.

Of each document it is known how unsure the suggesters are (see QueueRow) and at which share of its
places two of them disagree. The documents are taken one by one, each time the one with the most of
both that is least like all those taken and done before: maximal marginal relevance (Carbonell and
Goldstein 1998), as in batch-mode active learning (Settles, Active Learning Literature Survey,
2009, section 6.1).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any
from zlib import crc32

from annotator.core.memory import place_of
from annotator.core.model import Event, Mention, Status
from annotator.core.queue import Sort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.core.model import Suggestion
    from annotator.core.queue import QueueRows
    from annotator.services.project import Project

MOST = 1000  # documents that are put in order; the others follow by uncertainty
_DONE = 200  # finished documents that others are held against
_READ = 20_000  # code points of a text that say what it is about
_SIZE = 1024  # of the table of words
_WORD = re.compile(r"[^\W\d_]{3,}")
_LEAST = 0.05  # worth of a document about which nobody doubts: it may still be about something new


def sort_key(annotator: str) -> str:
    """The name of the fact that keeps an annotator's order."""
    return f"informative:{annotator}"


def known_order(project: Project, annotator: str) -> dict[int, int]:
    """What was worked out last: documents' numbers, the most informative with the highest value."""
    with project.file.reading():
        stored = project.file.fact(sort_key(annotator))
    try:
        numbers = [int(each) for each in json.loads(stored)] if stored else []
    except (ValueError, TypeError):  # of another version, or damaged
        return {}
    return {number: len(numbers) - place for place, number in enumerate(numbers)}


def work_out_order(
    project: Project, annotator: str, stop: Callable[[], bool] = lambda: False
) -> dict[int, int]:
    """Work out anew which documents are the most informative, and keep it where that can be.

    Documents that are done are left out. Takes a few seconds: ``stop`` is asked between documents,
    and answers with nothing.
    """
    rows = project.queue(annotator)
    waiting, done = _pool(rows)
    texts, worths = [], []
    for place in waiting:
        if stop():
            return {}
        row = rows[place]
        with project.file.reading():
            texts.append(project.file.documents.text(row.id)[:_READ])
            differing = conflicts(project.file.documents.suggestions(row.id))
        worths.append(_LEAST + (row.uncertainty or 0.0) + differing)
    with project.file.reading():
        told = [project.file.documents.text(rows[place].id)[:_READ] for place in done]
    numbers = [rows[waiting[at]].number for at in most_telling(texts, worths, told)]
    if not project.read_only:
        with project.file.writing():
            project.file.set_fact(sort_key(annotator), json.dumps(numbers))
    return {number: len(numbers) - place for place, number in enumerate(numbers)}


def _pool(rows: QueueRows) -> tuple[list[int], list[int]]:
    """The places of the most uncertain documents that are not done, and of the last done ones."""
    order = rows.ordered(Sort.UNCERTAINTY, descending=True)
    waiting = rows.sifted(order, (Status.TODO, Status.DOING))[:MOST]
    return waiting, rows.sifted(rows.ordered(), (Status.DONE,))[-_DONE:]


def conflicts(suggestions: Iterable[Suggestion]) -> float:
    """The share of suggested places at which two suggesters say different things, from 0 to 1."""
    places: dict[str, list[tuple[int, int, str, str]]] = {"mention": [], "event": []}
    for each in suggestions:
        if isinstance(each, Mention | Event):
            kind, start, end = place_of(each)
            label = each.label if isinstance(each, Mention) else each.type
            places[kind].append((start, end, label, each.origin.source))
    differing = 0
    for found in places.values():
        found.sort()
        for at, (start, end, label, source) in enumerate(found):
            for other in found[at + 1 :]:
                if other[0] >= end:
                    break
                is_same = other[:3] == (start, end, label)
                differing += 2 * (other[3] != source and not is_same)
    in_all = sum(map(len, places.values()))
    return min(differing / in_all, 1.0) if in_all else 0.0


def most_telling(texts: Sequence[str], worths: Sequence[float], told: Sequence[str]) -> list[int]:
    """The texts' places: each time the one that is worth most times how new it is.

    What is in ``told`` is nothing new.
    """
    if not texts:
        return []
    import numpy as np  # takes its time to import

    vectors = _vectors([*texts, *told])
    new, old = vectors[: len(texts)], vectors[len(texts) :]
    nearest = (new @ old.T).max(axis=1) if len(old) else np.zeros(len(new))
    left = np.array(worths, dtype=float)
    order: list[int] = []
    for _ in texts:
        chosen = int(np.argmax(left * (1.0 - np.clip(nearest, 0.0, 0.99))))
        order.append(chosen)
        left[chosen] = -1.0
        nearest = np.maximum(nearest, new @ new[chosen])
    return order


def _vectors(texts: Sequence[str]) -> Any:
    """A row of length 1 for each text: its words, those that few texts have counting more."""
    import numpy as np

    table = np.zeros((len(texts), _SIZE), dtype=np.float32)
    for row, text in zip(table, texts, strict=True):
        for word, times in Counter(_WORD.findall(text.casefold())).items():
            row[crc32(word.encode()) % _SIZE] += times**0.5
    rare = np.log((1 + len(texts)) / (1 + (table > 0).sum(axis=0))) + 0.1
    table *= rare
    lengths = np.linalg.norm(table, axis=1, keepdims=True)
    return table / np.where(lengths > 0, lengths, 1)
