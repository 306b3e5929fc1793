"""Which places are behind a cell: found in the counts, without reading anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement import counts as families
from annotator.agreement.counts import ROLE_ROOM
from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.services.agreement.evidence import FAMILY, UNLABELLED
from annotator.services.agreement.parts import NOT_MARKED, Measure
from annotator.services.agreement.planning import is_same_as

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from annotator.agreement.counts import Counts
    from annotator.services.agreement.evidence import Evidence
    from annotator.services.agreement.parts import Cell

    Numbers = NDArray[np.int64]
    Flags = NDArray[np.bool_]

_ROOM = 1 << 40  # for a document, in a row of all of them
_BOTH = {
    Measure.ENTITY_LABEL_KAPPA,
    Measure.TOKENS_LABEL_KAPPA,
    Measure.TYPE_KAPPA,
    Measure.ROLE_KAPPA,
    Measure.ATTRIBUTES,
}
_SAME_AS = (Measure.SAME_AS_B3, Measure.SAME_AS_LEA)
_MERGED = (families.ENTITIES, families.TRIGGERS)  # what overlaps is one place
_TYPED = (families.IN_ROLE, families.ATTACHED)


class Site(NamedTuple):
    """One place that differs; ``type_number`` is that of an argument's event type, else -1."""

    document: int
    start: int
    end: int
    about_start: int
    about_end: int
    type_number: int


def family_of(cell: Cell) -> str:
    """The counts that a cell rests on."""
    if cell.measure == Measure.ATTRIBUTES:
        return families.ATTRIBUTE + (cell.label or "")
    if cell.measure == Measure.DOCUMENT_LABELS:
        return families.LABEL + (cell.label or "")
    if cell.measure in _SAME_AS:
        return families.LINKS
    family = FAMILY[cell.measure]
    return families.ENTITIES if family == families.TOKENS else family


def sites_behind(evidence: Evidence, cell: Cell) -> Numbers:
    """The places of a cell in document order, a row each with the fields of a ``Site``.

    Raises UserError for a cell of something else.
    """
    family = family_of(cell)
    counts = evidence.main.counts.get(family)
    if counts is None:
        raise _unknown(cell)
    rows = _of_labels(evidence, cell, family, counts, counts.lefts, counts.rights)
    rows &= _of_meetings(evidence, cell, counts.meetings)
    rows &= _of_measure(cell, counts)
    if cell.measure == Measure.ENTITIES_RELAXED:
        rows &= ~_relaxed_pairs(counts)
    chosen = np.flatnonzero(rows)
    documents = evidence.meeting_document[counts.meetings[chosen]]
    code = np.maximum(counts.lefts[chosen], counts.rights[chosen])
    types = np.full(len(chosen), -1, dtype=np.int64)
    if family == families.FOUND:
        types = code.astype(np.int64)
    elif family in _TYPED:
        types = code.astype(np.int64) // ROLE_ROOM
    nowhere = np.full(len(chosen), -1, dtype=np.int64)
    columns = [
        each[chosen].astype(np.int64) if len(each) else nowhere
        for each in (counts.starts, counts.ends, counts.about_starts, counts.about_ends)
    ]
    table = np.stack((documents, *columns, types), axis=1)
    return _merged(table) if family in _MERGED else _different(table)


def agreeing(evidence: Evidence, cell: Cell) -> tuple[str, list[int], int]:
    """Of a cell of equal labels: the counts it rests on, its documents, how many marks agree."""
    family = family_of(cell)
    counts = evidence.main.counts.get(family)
    if counts is None:
        raise _unknown(cell)
    same = counts.same_labels
    rows = _of_labels(evidence, cell, family, counts, same, same)
    rows &= _of_meetings(evidence, cell, counts.same_meetings)
    meetings = counts.same_meetings[rows]
    documents = np.unique(evidence.meeting_document[meetings]).tolist()
    return family, documents, int(counts.same_counts[rows].sum())


def pairs_of(evidence: Evidence, cell: Cell) -> list[int]:
    """The numbers of the pairs that a cell is about."""
    if cell.pair is None:
        return list(range(len(evidence.pairs)))
    try:
        return [evidence.pair_number(cell.pair)]
    except KeyError:
        raise _unknown(cell) from None


def label_numbers(evidence: Evidence, cell: Cell, family: str) -> list[int]:
    """The numbers of the labels that a cell names; empty where it names none."""
    if cell.measure in _SAME_AS:
        return [number for number, name in enumerate(evidence.links) if is_same_as(name)]
    if cell.measure == Measure.ATTRIBUTES or cell.label is None:
        return []
    return [_number(evidence.names(evidence.main, family), cell.label, cell)]


def _of_labels(
    evidence: Evidence, cell: Cell, family: str, counts: Counts, lefts: Numbers, rights: Numbers
) -> Flags:
    if cell.measure == Measure.DOCUMENT_LABELS:
        if cell.against is None:
            return np.ones(len(lefts), dtype=np.bool_)
        value = evidence.values[cell.label or ""].index(cell.against)
        return np.isin(lefts, value) | np.isin(rights, value)
    wanted = label_numbers(evidence, cell, family)
    if (not wanted and cell.label is None) or cell.measure == Measure.ATTRIBUTES:
        return np.ones(len(lefts), dtype=np.bool_)
    if family in _TYPED:
        lefts, rights = (np.where(side < 0, side, side % ROLE_ROOM) for side in (lefts, rights))
    if cell.against is None or cell.measure in _SAME_AS:
        result: Flags = np.isin(lefts, wanted) | np.isin(rights, wanted)
        return result
    against = _number(evidence.names(evidence.main, family), cell.against, cell)
    straight: Flags = np.logical_and(lefts == wanted[0], rights == against)
    turned: Flags = np.logical_and(lefts == against, rights == wanted[0])
    if cell.pair is None:
        return straight if evidence.gold else np.logical_or(straight, turned)
    is_straight = evidence.pair_names(pairs_of(evidence, cell)[0]) == cell.pair
    return straight if is_straight else turned


def _number(names: Sequence[str], name: str, cell: Cell) -> int:
    if name == NOT_MARKED:
        return -1
    if name not in names:
        raise _unknown(cell)
    return names.index(name)


def _of_meetings(evidence: Evidence, cell: Cell, meetings: Numbers) -> Flags:
    result = np.ones(len(meetings), dtype=np.bool_)
    if cell.pair is not None:
        result &= evidence.meeting_pair[meetings] == pairs_of(evidence, cell)[0]
    if cell.document is not None:
        if cell.document not in evidence.document_ids:
            raise _unknown(cell)
        number = evidence.document_ids.index(cell.document)
        result &= evidence.meeting_document[meetings] == number
    if cell.since or cell.until:
        days = evidence.finished_days()
        in_time = (days != "") & (days >= cell.since) & (days <= (cell.until or "~"))
        result &= in_time[meetings]
    return result


def _of_measure(cell: Cell, counts: Counts) -> Flags:
    """What the measure takes for a difference: another label is none where no label counts."""
    both = (counts.lefts >= 0) & (counts.rights >= 0)
    if cell.measure in _BOTH:
        return both
    if cell.measure in UNLABELLED:
        return ~both
    return np.ones(len(both), dtype=np.bool_)


def _relaxed_pairs(counts: Counts) -> Flags:
    """Marks that only one has, but the other has one of that label that overlaps.

    They come in groups of overlapping marks of a label; groups with as many on both sides agree.
    """
    rows = np.flatnonzero((counts.lefts < 0) != (counts.rights < 0))
    label = np.maximum(counts.lefts, counts.rights)[rows].astype(np.int64)
    base = (counts.meetings[rows].astype(np.int64) << 12 | label) << 32
    starts, ends = base + counts.starts[rows], base + counts.ends[rows]
    order = np.argsort(starts, kind="stable")
    reach = np.maximum.accumulate(ends[order]) if len(order) else ends
    is_new = np.ones(len(order), dtype=np.bool_)
    is_new[1:] = starts[order][1:] >= reach[:-1]
    group = np.cumsum(is_new) - 1
    is_left = counts.lefts[rows][order] >= 0
    balance = np.bincount(group, np.where(is_left, 1, -1), minlength=1)
    result = np.zeros(len(counts.lefts), dtype=np.bool_)
    result[rows[order]] = balance[group] == 0
    return result


def _different(table: Numbers) -> Numbers:
    """The different rows, sorted; faster than numpy does it for rows."""
    ordered = table[np.lexsort(table.T[::-1])]
    kept = np.ones(len(ordered), dtype=np.bool_)
    kept[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    result: Numbers = ordered[kept]
    return result


def _merged(table: Numbers) -> Numbers:
    """Places of one document that overlap, as one place."""
    if not len(table):
        return table
    starts, ends = table[:, 0] * _ROOM + table[:, 1], table[:, 0] * _ROOM + table[:, 2]
    order = np.argsort(starts, kind="stable")
    reach = np.maximum.accumulate(ends[order])
    is_new = np.ones(len(order), dtype=np.bool_)
    is_new[1:] = starts[order][1:] >= reach[:-1]
    first = np.flatnonzero(is_new)
    result: Numbers = table[order][first].copy()
    last = np.append(first[1:], len(order)) - 1
    result[:, 2] = reach[last] - result[:, 0] * _ROOM
    return result


def _unknown(cell: Cell) -> UserError:
    return UserError(
        tr(
            "This comparison has nothing about {value}; compare again and open the number then.",
            value=cell.label or cell.document or cell.measure,
        )
    )
