"""Everything that is counted of one block: what each pair of annotators has in common and apart.

Blocks are counted one after the other and their counts joined, so that a large project needs little
more room than a small one. No figure is computed here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement import sheets, valued
from annotator.agreement.clustering import ClusterSums, cluster_sums
from annotator.agreement.crossing import cross, tally
from annotator.agreement.nominal import alpha_sums_by_item
from annotator.agreement.overlapping import Overlaps, overlaps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from annotator.agreement.columns import Block, Marks
    from annotator.agreement.crossing import Crossing, Meetings
    from annotator.agreement.plan import Attribute, DocumentLabels, Level, Plan
    from annotator.agreement.sheets import Placed, Sited
    from annotator.agreement.texts import Texts

    Numbers = NDArray[np.int64]
    Floats = NDArray[np.float64]

ROLE_ROOM = 1 << 12  # a type and a role as one label: type * ROLE_ROOM + role
ENTITIES, TRIGGERS, LINKS = "entities", "triggers", "links"
TOKENS, TOKEN_LABELS = "tokens", "token labels"  # one label a token, and all that lie on it
FOUND, IN_ROLE, ATTACHED, SHARED = "found", "in role", "attached", "shared"  # of arguments
ATTRIBUTE, LABEL = "attribute ", "label "  # with a name behind


class Counts(NamedTuple):
    """What pairs have in common, by meeting and label, and what they have apart, a row each.

    ``starts`` and ``ends`` say where in the document (code points), ``about_starts`` and
    ``about_ends`` where the trigger of an argument or the second end of a link is; -1 where that is
    nowhere. A row stands for so many ``times``.
    """

    same_meetings: Numbers
    same_labels: Numbers
    same_counts: Numbers
    meetings: Numbers
    lefts: Numbers
    rights: Numbers
    times: Numbers
    starts: Numbers
    ends: Numbers
    about_starts: Numbers
    about_ends: Numbers


class Alphas(NamedTuple):
    """What alpha needs of documents: their numbers in the block, and ``nominal.alpha_sums``."""

    documents: Numbers
    sums: Floats


@dataclass
class Found:
    """The counts of a block."""

    counts: dict[str, Counts] = field(default_factory=dict)
    relaxed: list[Overlaps] = field(default_factory=list)
    parents: dict[str, Counts] = field(default_factory=dict)  # at the other level
    others: dict[str, Counts] = field(default_factory=dict)  # with untouched ones, or without
    other_relaxed: list[Overlaps] = field(default_factory=list)
    clusters: list[ClusterSums] = field(default_factory=list)
    alphas: dict[str, Alphas] = field(default_factory=dict)  # of attributes
    # of document labels: layers, and what each has chosen
    labels: dict[str, tuple[Numbers, list[frozenset[str]]]] = field(default_factory=dict)
    tokens: Numbers = field(default_factory=lambda: np.zeros(0, dtype=np.int64))  # by document
    origins: Numbers = field(default_factory=lambda: np.zeros((0, 3), dtype=np.int64))  # by layer


def count_block(block: Block, texts: Texts, meetings: Meetings, plan: Plan) -> Found:
    """Count all of a block."""
    names, kept = plan.names, plan.kept
    given = sheets.placed(block, texts)
    if any(wanted is not None for wanted in kept):
        labels, types = (kept.flags(names.labels, kept.labels), kept.flags(names.types, kept.types))
        wanted = kept.document_labels
        given = sheets.with_names(given, labels, types, wanted or ())
    bare = sheets.without_untouched(given)
    main, other = (bare, given) if plan.without_untouched else (given, bare)
    found = Found(tokens=texts.tokens_of_each(), origins=_origins(given))
    found.relaxed.append(_count_entities(main, meetings, plan, found.counts))
    found.counts |= _events(main, meetings, plan, plan.level)
    found.parents |= _events(main, meetings, plan, plan.other_level)
    found.counts[LINKS] = _count(
        main, sheets.link_sheet(main, names, plan.link_flags(plan.unordered)), meetings
    )
    same_as = plan.link_flags(plan.same_as)
    found.clusters.append(cluster_sums(main, meetings, same_as))
    _count_attributes(main, meetings, plan, found)
    for each in plan.document_labels:
        _count_label(main, meetings, each, found)
    found.other_relaxed.append(_count_entities(other, meetings, plan, found.others))
    found.others |= _events(other, meetings, plan, plan.level, only=(IN_ROLE,))
    return found


def _origins(given: Placed) -> Numbers:
    """How many mentions and triggers each layer has added, accepted untouched, and corrected."""
    layers = len(given.block.layer_document)
    sums = np.zeros(3 * layers, dtype=np.int64)
    for rows in (given.block.entities, given.block.events):
        sums += np.bincount(3 * rows.layers + rows.origins, minlength=3 * layers)
    return sums.reshape(layers, 3)


def _count_entities(
    given: Placed, meetings: Meetings, plan: Plan, counts: dict[str, Counts]
) -> Overlaps:
    """Count mentions and tokens into ``counts``; their overlaps."""
    sited = sheets.entity_sheet(given, plan.names)
    found = tally(sited.sheet, meetings)
    counts[ENTITIES] = _sited_counts(given, sited, cross(found, meetings))
    one, every = sheets.token_sheets(given, plan.names)
    counts[TOKENS] = _summed(cross(tally(one, meetings), meetings))
    counts[TOKEN_LABELS] = (
        counts[TOKENS]
        if len(one.items) == len(every.items)
        else _summed(cross(tally(every, meetings), meetings))
    )
    return overlaps(found, given.places, meetings)


def _events(
    given: Placed, meetings: Meetings, plan: Plan, level: Level, only: Sequence[str] = ()
) -> dict[str, Counts]:
    """Triggers and arguments at a level; of the arguments ``only`` these where any are named."""
    numbers = level.numbers()
    leveled = sheets.with_types(given, numbers)
    types = len(level.names)
    triggers = sheets.trigger_sheet(leveled, types)
    counts = {TRIGGERS: _count(leveled, triggers, meetings, as_set=False)}
    for name, sited in sheets.argument_sheets(leveled, types, ROLE_ROOM).items():
        if not only or name in only:
            counts[name] = _count(leveled, sited, meetings)
    return counts


def _count_attributes(given: Placed, meetings: Meetings, plan: Plan, found: Found) -> None:
    block, names = given.block, plan.names
    groups: tuple[tuple[Marks, Numbers, Sequence[str], Sequence[Attribute]], ...] = (
        (block.entities, given.entities, names.labels.list, plan.entity_attributes),
        (block.events, given.events, names.types.list, plan.event_attributes),
    )
    for rows, own, labels, attributes in groups:
        if not attributes:
            continue
        matched = valued.matched(rows, own, given.places)
        for attribute in attributes:
            table = attribute.valued(names.attributes.list, labels)
            sited = valued.attribute_sheet(matched, rows, given.places, table)
            title = ATTRIBUTE + attribute.title
            found.counts[title] = _count(given, sited, meetings)
            by_item = valued.by_annotator(
                sited.sheet, meetings.layer_annotator, meetings.annotators
            )
            sums = alpha_sums_by_item(by_item, len(attribute.choices))
            found.alphas[title] = _by_document(sited.sheet.documents, sums)


def _count_label(given: Placed, meetings: Meetings, each: DocumentLabels, found: Found) -> None:
    block = given.block
    sheet = valued.label_sheet(block, each.name, each.values)
    crossing = cross(tally(sheet, meetings), meetings)
    nowhere = np.full(len(crossing.items), -1, dtype=np.int64)
    found.counts[LABEL + each.name] = _counts(crossing, [nowhere] * 4)
    rows = [row for row in block.labels if row.name == each.name]
    layers = np.array([row.layer for row in rows], dtype=np.int64)
    found.labels[each.name] = (layers, [row.values for row in rows])


def _count(given: Placed, sited: Sited, meetings: Meetings, *, as_set: bool = True) -> Counts:
    crossing = cross(tally(sited.sheet, meetings, as_set=as_set), meetings)
    return _sited_counts(given, sited, crossing)


def _sited_counts(given: Placed, sited: Sited, crossing: Crossing) -> Counts:
    """Counts with the places of what is apart, in each document's own code points."""
    places, begins = given.places, given.texts.begins
    own, about = sited.places[crossing.items], sited.about[crossing.items]
    begin = begins[places.documents[own]] if len(own) else own
    has_about = about >= 0
    columns = [places.starts[own] - begin, places.ends[own] - begin]
    columns += [
        np.where(has_about, column[about] - begin, -1) if len(own) else own
        for column in (places.starts, places.ends)
    ]
    return _counts(crossing, columns)


def _counts(crossing: Crossing, columns: Sequence[Numbers]) -> Counts:
    """As small numbers: there may be millions of rows."""
    times = np.ones(len(crossing.meetings), dtype=np.int64)
    every = (*crossing[:3], *crossing[3:6], times, *columns)
    return _small(every)


def _summed(crossing: Crossing) -> Counts:
    """Counts of tokens: one row for each pair of labels in a meeting, and nowhere."""
    order = np.lexsort((crossing.rights, crossing.lefts, crossing.meetings))
    columns = [each[order] for each in (crossing.meetings, crossing.lefts, crossing.rights)]
    is_new = np.ones(len(order), dtype=np.bool_)
    is_new[1:] = np.any([each[1:] != each[:-1] for each in columns], axis=0)
    first = np.flatnonzero(is_new)
    times = np.diff(first, append=len(order))
    kept = [each[first] for each in columns]
    nowhere = [np.full(len(first), -1, dtype=np.int64)] * 4
    every = (*crossing[:3], *kept, times, *nowhere)
    return _small(every)


def _by_document(documents: Numbers, sums: Floats) -> Alphas:
    """The sums of the items of each document."""
    different, place = np.unique(documents, return_inverse=True)
    totals = np.zeros((len(different), sums.shape[1]))
    np.add.at(totals, place.reshape(-1), sums)
    return Alphas(different, totals)


def _small(columns: Sequence[Numbers]) -> Counts:
    return Counts(*(column.astype(np.int32) for column in columns))  # type: ignore[arg-type]


def joined(parts: Sequence[Counts]) -> Counts:
    """The counts of several blocks."""
    return Counts(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))
