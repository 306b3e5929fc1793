"""Everything that is counted of one block: what each pair of annotators has in common and apart.

Blocks are counted one after the other and their counts joined, so that a large project needs little
more room than a small one. No figure is computed here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement import counts, sheets, valued
from annotator.agreement.clustering import ClusterSums, cluster_sums
from annotator.agreement.columns import UNTOUCHED
from annotator.agreement.counts import (
    ATTACHED,
    ATTRIBUTE,
    ENTITIES,
    FOUND,
    IN_ROLE,
    LABEL,
    LINKS,
    SHARED,
    TOKEN_LABELS,
    TOKENS,
    TRIGGERS,
    Counts,
)
from annotator.agreement.crossing import beside, tally
from annotator.agreement.nominal import alpha_sums_by_item
from annotator.agreement.overlapping import Overlaps, overlaps
from annotator.agreement.plan import EVERYTHING
from annotator.agreement.token_counts import count_tokens, count_tokens_twice, token_rows

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

_ARGUMENTS = (FOUND, IN_ROLE, ATTACHED)


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
    if kept != EVERYTHING:
        labels, types = (kept.flags(names.labels, kept.labels), kept.flags(names.types, kept.types))
        given = sheets.with_names(given, labels, types, kept.document_labels)
    bare = sheets.without_untouched(given)
    main, other = (bare, given) if plan.without_untouched else (given, bare)
    found = Found(tokens=texts.tokens_of_each(), origins=_origins(given))
    rows = token_rows(given)
    rows_bare = rows.of(given.block.entities.origins != UNTOUCHED)
    if plan.without_untouched:
        rows, rows_bare = rows_bare, rows
    found.counts[TOKENS], found.counts[TOKEN_LABELS] = count_tokens_twice(
        rows, len(names.labels), meetings
    )
    found.relaxed.append(_count_entities(main, meetings, plan, found.counts))
    found.counts |= _events(main, meetings, plan.level, (*_ARGUMENTS, SHARED))
    found.parents |= _events(main, meetings, plan.other_level, _ARGUMENTS, places=False)
    links = sheets.link_sheet(main, names, plan.link_flags(plan.unordered))
    found.counts[LINKS] = _count(main, links, meetings)
    found.clusters.append(cluster_sums(main, meetings, plan.link_flags(plan.same_as)))
    _count_attributes(main, meetings, plan, found)
    for each in plan.document_labels:
        _count_label(main, meetings, each, found)
    found.others[TOKENS] = count_tokens(rows_bare, len(names.labels), meetings)
    found.other_relaxed.append(_count_entities(other, meetings, plan, found.others, places=False))
    found.others |= _events(other, meetings, plan.level, (IN_ROLE,), places=False)
    return found


def _origins(given: Placed) -> Numbers:
    """How many mentions and triggers each layer has added, accepted untouched, and corrected."""
    layers = len(given.block.layer_document)
    sums = np.zeros(3 * layers, dtype=np.int64)
    for rows in (given.block.entities, given.block.events):
        sums += np.bincount(3 * rows.layers + rows.origins, minlength=3 * layers)
    return sums.reshape(layers, 3)


def _count_entities(
    given: Placed, meetings: Meetings, plan: Plan, into: dict[str, Counts], *, places: bool = True
) -> Overlaps:
    """Count mentions; their overlaps. Without ``places`` nothing says where they differ."""
    sited = sheets.entity_sheet(given, plan.names)
    into[ENTITIES] = _count(given, sited, meetings, places=places)
    return overlaps(tally(sited.sheet, meetings), given.places, meetings)


def _events(
    given: Placed,
    meetings: Meetings,
    level: Level,
    arguments: Sequence[str],
    *,
    places: bool = True,
) -> dict[str, Counts]:
    """Triggers at a level, and these sheets of arguments."""
    leveled = sheets.with_types(given, level.numbers())
    types = len(level.names)
    triggers = sheets.trigger_sheet(leveled, types)
    found = {TRIGGERS: _count(leveled, triggers, meetings, as_set=False, places=places)}
    for name, sited in sheets.argument_sheets(leveled, arguments, types).items():
        found[name] = _count(leveled, sited, meetings, places=places)
    return found


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
            found.counts[title] = _both(_count(given, sited, meetings))
            by_item = valued.by_annotator(
                sited.sheet, meetings.layer_annotator, meetings.annotators
            )
            sums = alpha_sums_by_item(by_item, len(attribute.choices))
            found.alphas[title] = _by_document(sited.sheet.documents, sums)


def _both(given: Counts) -> Counts:
    """Without what only one of the two has: that is no difference of values."""
    rows = (given.lefts >= 0) & (given.rights >= 0)
    kept = (column[rows] if len(column) else column for column in given[3:])
    return Counts(*given[:3], *kept)


def _count_label(given: Placed, meetings: Meetings, each: DocumentLabels, found: Found) -> None:
    block = given.block
    sheet = valued.label_sheet(block, each.name, each.values)
    crossing = beside(sheet, meetings)
    found.counts[LABEL + each.name] = counts.sited(crossing, (), ())
    rows = [row for row in block.labels if row.name == each.name]
    layers = np.array([row.layer for row in rows], dtype=np.int64)
    found.labels[each.name] = (layers, [row.values for row in rows])


def _count(
    given: Placed, sited: Sited, meetings: Meetings, *, as_set: bool = True, places: bool = True
) -> Counts:
    crossing = beside(sited.sheet, meetings, as_set=as_set)
    return _sited_counts(given, sited, crossing) if places else counts.summed(crossing)


def _sited_counts(given: Placed, sited: Sited, crossing: Crossing) -> Counts:
    """Counts with the places of what is apart, in each document's own code points."""
    own, about = sited.places[crossing.items], sited.about[crossing.items]
    has_about = bool((about >= 0).all())
    return counts.sited(crossing, _place(given, own), _place(given, about) if has_about else ())


def _place(given: Placed, places: Numbers) -> tuple[Numbers, Numbers]:
    """Where places start and end in their documents."""
    begins = given.texts.begins[given.places.documents[places]]
    return given.places.starts[places] - begins, given.places.ends[places] - begins


def _by_document(documents: Numbers, sums: Floats) -> Alphas:
    """The sums of the items of each document."""
    different, place = np.unique(documents, return_inverse=True)
    totals = np.zeros((len(different), sums.shape[1]))
    np.add.at(totals, place.reshape(-1), sums)
    return Alphas(different, totals)
