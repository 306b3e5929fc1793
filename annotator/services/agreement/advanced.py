"""Measures that take their time: units cut out of the texts, and gamma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.agreement import sheets
from annotator.agreement.columns import UNTOUCHED
from annotator.agreement.figures import undefined
from annotator.agreement.gamma import gamma
from annotator.agreement.texts import Reader
from annotator.agreement.unitizing import Continuum, Unit, agreement_of_units, without_overlaps
from annotator.services.agreement.choosing import choose
from annotator.services.agreement.figuring import ALIKE
from annotator.services.agreement.gathering import read_portion
from annotator.services.agreement.parts import Advanced, UnitsRow
from annotator.services.agreement.planning import plan_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.agreement.columns import Block
    from annotator.agreement.plan import Plan
    from annotator.services.agreement.choosing import Chosen
    from annotator.services.agreement.parts import AgreementSettings
    from annotator.services.project import Project

    Units = list[list[Unit] | None]  # by annotator

KINDS = ("entity", "trigger")


def run_advanced(
    project: Project,
    settings: AgreementSettings,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Advanced | None:
    """See ``annotator.services.agreement.advanced``."""
    plan = plan_for(project.schema, settings)
    with project.file.reading():
        chosen = choose(project, settings)
        documents = _documents(project, chosen, plan, cancelled)
    rows = []
    for place, kind in enumerate(KINDS):
        if cancelled():
            return None
        progress(place, len(KINDS), kind)
        names = (plan.names.labels if kind == "entity" else plan.level.names).list
        why = chosen.why_not or (ALIKE if settings.gold else "")
        rows.append(_row(kind, documents[place], names, settings.seed, why))
    return Advanced(settings, tuple(rows))


def _row(
    kind: str, documents: list[Continuum], names: Sequence[str], seed: int, why: str
) -> UnitsRow:
    if why:
        nothing = undefined(why)
        return UnitsRow(kind, nothing, nothing, nothing, nothing, {}, nothing)
    alone = [
        Continuum(
            each.length, [None if own is None else without_overlaps(own) for own in each.units]
        )
        for each in documents
    ]
    found = agreement_of_units(alone, len(names))
    used = {unit.category for each in alone for own in each.units for unit in own or ()}
    by_label = {names[number]: found.by_category[number] for number in sorted(used)}
    figures = found.whole, found.places, found.categories, found.coverage
    return UnitsRow(kind, *figures, by_label, gamma(documents, seed=seed))


def _documents(
    project: Project, chosen: Chosen, plan: Plan, cancelled: Callable[[], bool]
) -> tuple[list[Continuum], list[Continuum]]:
    """Each document with the units of each annotator: mentions, and triggers."""
    words = Reader()
    result: tuple[list[Continuum], list[Continuum]] = ([], [])
    for portion in chosen.blocks():
        if cancelled():
            break
        block = read_portion(project, chosen, plan, portion)
        given = sheets.placed(block, words.read(block.texts))
        marks = (
            (given.entities, block.entities, plan.names.labels, plan.kept.labels),
            (given.events, block.events, plan.names.types, plan.kept.types),
        )
        for found, (own, rows, names, wanted) in zip(result, marks, strict=True):
            kept = plan.kept.flags(names, wanted)[rows.labels]
            if plan.without_untouched:
                kept &= rows.origins != UNTOUCHED
            labels = rows.labels if rows is block.entities else plan.level.numbers()[rows.labels]
            begins = given.texts.begins[block.layer_document[rows.layers]]
            starts, ends = given.places.starts[own] - begins, given.places.ends[own] - begins
            columns = (rows.layers, starts, ends, labels)
            units = _by_layer(block, *(column[kept].tolist() for column in columns))
            found.extend(_continua(block, units, len(chosen.annotators)))
    return result


def _by_layer(
    block: Block, layers: list[int], starts: list[int], ends: list[int], labels: list[int]
) -> list[list[Unit]]:
    """The different units of each layer, in order."""
    units: list[set[Unit]] = [set() for _ in block.layer_document]
    for layer, start, end, label in zip(layers, starts, ends, labels, strict=True):
        units[layer].add(Unit(start, end, label))
    return [sorted(each) for each in units]


def _continua(block: Block, units: list[list[Unit]], annotators: int) -> list[Continuum]:
    result: list[Units] = [[None] * annotators for _ in block.texts]
    places = zip(block.layer_document.tolist(), block.layer_annotator.tolist(), strict=True)
    for own, (document, annotator) in zip(units, places, strict=True):
        result[document][annotator] = own
    return [Continuum(len(text), each) for text, each in zip(block.texts, result, strict=True)]
