"""Where annotators have the same: looked up in the layers, since nothing is kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from annotator.agreement import counts as families
from annotator.agreement import sheets
from annotator.agreement.crossing import Meetings, tally
from annotator.agreement.texts import Reader
from annotator.services.agreement.differing import Site, family_of, label_numbers, pairs_of
from annotator.services.agreement.reading import read_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.agreement.crossing import Tally
    from annotator.agreement.plan import Plan
    from annotator.agreement.sheets import Placed, Sited
    from annotator.services.agreement.evidence import Evidence
    from annotator.services.agreement.parts import Cell
    from annotator.services.project import Project

_AT_A_TIME = 20  # documents


def agreed_sites(
    project: Project, evidence: Evidence, plan: Plan, cell: Cell, documents: list[int]
) -> Iterator[Site]:
    """Where both of a pair have the cell's label, as far as anybody asks for more of them."""
    for first in range(0, len(documents), _AT_A_TIME):
        some = documents[first : first + _AT_A_TIME]
        numbers = [evidence.document_numbers[each] for each in some]
        there = {each.number for each in project.file.agreement.documents(numbers)}
        some = [each for each in some if evidence.document_numbers[each] in there]
        yield from _agreed(project, evidence, plan, cell, some)


def _agreed(
    project: Project, evidence: Evidence, plan: Plan, cell: Cell, documents: list[int]
) -> list[Site]:
    rows = np.flatnonzero(np.isin(evidence.layer_document, documents))
    layers = [evidence.compared_layer(row) for row in rows.tolist()]
    annotators = evidence.layer_annotator[rows]
    block = read_block(project.file.agreement, layers, annotators.tolist(), plan.names)
    given = sheets.placed(block, Reader().read(block.texts))
    if plan.without_untouched:
        given = sheets.without_untouched(given)
    given = sheets.with_types(given, plan.level.numbers())
    family = family_of(cell)
    sited = _sheet(given, plan, family)
    nowhere = np.zeros((0, 0), dtype=np.int64)
    meetings = Meetings(evidence.pairs, nowhere, annotators, len(evidence.annotators))
    found = tally(sited.sheet, meetings)
    codes = _codes(evidence, cell, family, found)
    return [_site(given, sited, found, family, documents, code) for code in codes]


def _sheet(given: Placed, plan: Plan, family: str) -> Sited:
    if family == families.ENTITIES:
        return sheets.entity_sheet(given, plan.names)
    if family == families.LINKS:
        return sheets.link_sheet(given, plan.names, plan.link_flags(plan.unordered))
    types = len(plan.level.names)
    if family == families.TRIGGERS:
        return sheets.trigger_sheet(given, types)
    return sheets.argument_sheets(given, (family,), types)[family]


def _codes(evidence: Evidence, cell: Cell, family: str, found: Tally) -> list[int]:
    """The codes of the label that both of a pair have, one for each item."""
    labels = found.labels
    if family in (families.IN_ROLE, families.ATTACHED):
        labels = labels % families.ROLE_ROOM
    both = np.isin(labels, label_numbers(evidence, cell, family))
    has = found.counts > 0
    both &= np.any(
        [np.all(has[list(evidence.pairs[pair])], axis=0) for pair in pairs_of(evidence, cell)],
        axis=0,
    )
    codes = np.flatnonzero(both)
    _, first = np.unique(found.items[codes], return_index=True)
    result: list[int] = codes[first].tolist()
    return result


def _site(
    given: Placed, sited: Sited, found: Tally, family: str, documents: list[int], code: int
) -> Site:
    item, label = int(found.items[code]), int(found.labels[code])
    place, about = int(sited.places[item]), int(sited.about[item])
    document = int(given.places.documents[place])
    begin = int(given.texts.begins[document])
    start, end = (int(each[place]) - begin for each in (given.places.starts, given.places.ends))
    about_start = about_end = -1
    if about >= 0:
        about_start = int(given.places.starts[about]) - begin
        about_end = int(given.places.ends[about]) - begin
    kind = -1
    if family == families.FOUND:
        kind = label
    elif family in (families.IN_ROLE, families.ATTACHED):
        kind = label // families.ROLE_ROOM
    return Site(documents[document], start, end, about_start, about_end, kind)
