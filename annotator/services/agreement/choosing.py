"""Which layers are compared: of whom, of which documents, how far they must be."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import phrase, tr
from annotator.services.agreement.parts import GOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.services.agreement.parts import AgreementSettings
    from annotator.services.project import Project
    from annotator.storage.agreement import ComparedDocument, ComparedLayer

_NO_GOLD = phrase("no document has both a gold layer and an annotator's layer that count here")
_TOO_FEW = phrase("fewer than two annotators have layers that count here")
_NOTHING_SHARED = phrase("no document has layers of two annotators that count here")
_LAYERS, _CHARACTERS = 600, 4_000_000  # of a block, about: what a processor's cache likes


@dataclass
class Chosen:
    """The layers that the settings leave, by document, and who made them.

    ``layers`` has for each document, in order, the number of an annotator and the layer. The gold,
    where it is compared with, is the last annotator. ``every`` are all layers that the settings
    leave, those alone on their document included.
    """

    annotators: tuple[str, ...]
    pairs: tuple[tuple[int, int], ...]
    documents: list[ComparedDocument]
    layers: list[list[tuple[int, ComparedLayer]]]
    every: list[ComparedLayer]
    words: dict[int, int]
    gold: bool

    def blocks(self) -> Iterator[range]:
        """The documents in portions that are counted at a time."""
        first = layers = characters = 0
        for place, document in enumerate(self.documents):
            layers += len(self.layers[place])
            characters += document.length
            if layers >= _LAYERS or characters >= _CHARACTERS:
                yield range(first, place + 1)
                first, layers, characters = place + 1, 0, 0
        if first < len(self.documents):
            yield range(first, len(self.documents))

    @property
    def why_not(self) -> str:
        """Why nothing can be compared, a phrase in English; empty where something can."""
        if self.documents:
            return ""
        if self.gold:
            return _NO_GOLD
        if len(self.annotators) < 2:
            return _TOO_FEW
        return _NOTHING_SHARED


def choose(project: Project, settings: AgreementSettings) -> Chosen:
    """Choose layers. Raises UserError for an annotator who is not there."""
    unknown = sorted(set(settings.annotators) - set(project.annotators()))
    if unknown:
        raise UserError(
            tr("The project has no annotator {unknown}; name those that it has: {those}.",
               unknown=unknown[0], those=", ".join(project.annotators()) or tr("none yet"))
        )  # fmt: skip
    for day in (settings.since, settings.until):
        _check_date(day)
    storage = project.file.agreement
    every = [layer for layer in storage.layers() if _counts(layer, settings)]
    documents = {
        each.number: each for each in storage.documents({layer.document for layer in every})
    }
    wanted = _wanted(project, settings, documents)
    every = [layer for layer in every if layer.document in wanted]
    annotators = settings.annotators or tuple(
        sorted({layer.annotator for layer in every if not layer.is_gold})
    )
    annotators = tuple(dict.fromkeys(annotators))
    people = len(annotators)
    by_document = _by_document(every, annotators, gold=settings.gold)
    if settings.gold:
        annotators = (*annotators, GOLD)
        pairs = tuple((number, people) for number in range(people))
    else:
        pairs = tuple((one, other) for one in range(people) for other in range(one + 1, people))
    kept = [number for number, own in by_document.items() if _meets(own, people, settings.gold)]
    mine = [layer for layer in every if not layer.is_gold and layer.annotator in annotators]
    return Chosen(
        annotators,
        pairs,
        [documents[number] for number in kept],
        [by_document[number] for number in kept],
        mine,
        {number: each.words for number, each in documents.items()},
        settings.gold,
    )


def _check_date(day: str) -> None:
    try:
        if day:
            date.fromisoformat(day)
    except ValueError as error:
        raise UserError(tr("{day} is no date; write it as 2026-01-31.", day=day)) from error


def _counts(layer: ComparedLayer, settings: AgreementSettings) -> bool:
    if not (layer.is_done or settings.all_layers):
        return False
    if layer.is_gold:
        return settings.gold
    if settings.since and not layer.finished[:10] >= settings.since:
        return False
    return not settings.until or "" < layer.finished[:10] <= settings.until


def _wanted(
    project: Project, settings: AgreementSettings, documents: dict[int, ComparedDocument]
) -> set[int]:
    wanted = set(documents)
    if settings.documents:
        ids = set(settings.documents)
        wanted = {number for number, each in documents.items() if each.id in ids}
    if settings.text.strip():
        wanted &= project.file.queue.containing(settings.text)
    return wanted


def _by_document(
    every: list[ComparedLayer], annotators: tuple[str, ...], *, gold: bool
) -> dict[int, list[tuple[int, ComparedLayer]]]:
    """By document the layers of each annotator; of several gold layers the newest."""
    number_of = {name: number for number, name in enumerate(annotators)}
    newest: dict[int, ComparedLayer] = {}
    result: dict[int, list[tuple[int, ComparedLayer]]] = defaultdict(list)
    for layer in every:
        if layer.is_gold:
            known = newest.get(layer.document)
            if known is None or (known.updated, known.number) < (layer.updated, layer.number):
                newest[layer.document] = layer
        elif layer.annotator in number_of:
            result[layer.document].append((number_of[layer.annotator], layer))
    for document, layer in newest.items():
        if gold:
            result[document].append((len(annotators), layer))
    return {document: sorted(result[document]) for document in sorted(result)}


def _meets(own: list[tuple[int, ComparedLayer]], people: int, gold: bool) -> bool:
    has_gold = own[-1][0] == people
    return len(own) > 1 and (has_gold or not gold)
