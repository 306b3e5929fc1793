"""Counting a project block by block: the next block is read while the last one is counted."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from operator import add
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from annotator.agreement.clustering import ClusterSums
from annotator.agreement.counting import Alphas, Found, count_block
from annotator.agreement.counts import Counts, joined
from annotator.agreement.crossing import Met, meet
from annotator.agreement.overlapping import Overlaps
from annotator.agreement.texts import Reader
from annotator.services.agreement.evidence import Evidence, Variant
from annotator.services.agreement.reading import read_block
from annotator.services.project import open_for_reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future

    from numpy.typing import NDArray

    from annotator.agreement.columns import Block
    from annotator.agreement.crossing import Meetings
    from annotator.agreement.plan import Plan
    from annotator.agreement.texts import Texts
    from annotator.services.agreement.choosing import Chosen
    from annotator.services.agreement.evidence import Decisions
    from annotator.services.project import Project

    Numbers = NDArray[np.int64]

_Columns = TypeVar("_Columns", Overlaps, ClusterSums, Alphas)


@dataclass
class _Seen:
    """What was counted so far. Documents and layers are those of all blocks, not of one."""

    found: list[Found] = field(default_factory=list)
    blocks: list[range] = field(default_factory=list)
    met: list[Met] = field(default_factory=list)
    meetings: int = 0
    layers: int = 0
    decisions: Decisions = field(default_factory=dict)

    def meet(self, chosen: Chosen, portion: range, block: Block) -> Meetings:
        """Number the meetings of a block, behind those of the blocks before it."""
        people = len(chosen.annotators)
        meetings, met = meet(chosen.pairs, people, block, self.meetings)
        own = Met(met.pairs, met.documents + portion.start, met.layers + self.layers)
        self.met.append(own)
        self.blocks.append(portion)
        self.meetings += len(met.pairs)
        self.layers += len(block.layer_document)
        return meetings


def gather(
    project: Project,
    chosen: Chosen,
    plan: Plan,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Evidence | None:
    """Count what was chosen; None where it was cancelled."""
    seen = _Seen()
    total = len(chosen.documents)
    for portion, block, texts in _read(project, chosen, plan, seen):
        if cancelled():
            return None
        meetings = seen.meet(chosen, portion, block)
        seen.found.append(count_block(block, texts, meetings, plan))
        progress(portion.stop, total, "")
    return _evidence(chosen, plan, seen)


class _Ahead:
    """Reads a project in a thread of its own, over a connection of its own."""

    def __init__(self, project: Project, chosen: Chosen, plan: Plan) -> None:
        self._path = project.path
        self._chosen, self._plan, self._words = chosen, plan, Reader()
        self._thread = ThreadPoolExecutor(1, "agreement")
        self._thread.submit(self._open).result()

    def _open(self) -> None:
        self._project = open_for_reading(self._path)

    def ask(self, portion: range) -> Future[tuple[Block, Texts]]:
        """Begin to read a portion."""
        return self._thread.submit(self._read, portion)

    def _read(self, portion: range) -> tuple[Block, Texts]:
        block = read_portion(self._project, self._chosen, self._plan, portion)
        return block, self._words.read(block.texts)

    def ask_decisions(self) -> Future[Decisions]:
        """Begin to count what became of suggestions."""
        return self._thread.submit(_decisions, self._project, self._chosen)

    def close(self) -> None:
        """Let go of the file."""
        self._thread.submit(self._project.close).result()
        self._thread.shutdown()


def read_portion(project: Project, chosen: Chosen, plan: Plan, portion: range) -> Block:
    """The layers of some of the documents that were chosen."""
    own = [each for document in portion for each in chosen.layers[document]]
    layers = [layer for _, layer in own]
    annotators = [number for number, _ in own]
    return read_block(project.file.agreement, layers, annotators, plan.names)


def _decisions(project: Project, chosen: Chosen) -> Decisions:
    """How many suggestions each annotator accepted, corrected and rejected."""
    owner = {layer.number: layer.annotator for layer in chosen.every}
    sums = {name: [0, 0, 0] for name in owner.values()}
    for layer, _, *counts in project.file.agreement.decisions(owner):
        own = sums[owner[layer]]
        own[:] = map(add, own, counts)
    return {name: (own[0], own[1], own[2]) for name, own in sums.items()}


def _read(
    project: Project, chosen: Chosen, plan: Plan, seen: _Seen
) -> Iterator[tuple[range, Block, Texts]]:
    """Each block; the next one is being read meanwhile. In the end the decisions are, too."""
    portions = list(chosen.blocks()) or [range(0)]  # nothing has counts too, all of them 0
    if len(portions) < 2 or not project.is_still_there:
        words = Reader()
        for portion in portions:
            block = read_portion(project, chosen, plan, portion)
            yield portion, block, words.read(block.texts)
        seen.decisions = _decisions(project, chosen)
        return
    ahead = _Ahead(project, chosen, plan)
    try:
        waiting = [ahead.ask(portions[0])]
        for portion, following in zip(portions, [*portions[1:], None], strict=True):
            block, texts = waiting.pop().result()
            if following is None:
                decided = ahead.ask_decisions()
            else:
                waiting.append(ahead.ask(following))
            yield portion, block, texts
        seen.decisions = decided.result()
    finally:
        ahead.close()


def _evidence(chosen: Chosen, plan: Plan, seen: _Seen) -> Evidence:
    found, names = seen.found, plan.names
    layers = [each for own in chosen.layers for each in own]
    document = [place for place, own in enumerate(chosen.layers) for _ in own]
    types, other_types = tuple(plan.level.names.list), tuple(plan.other_level.names.list)
    relaxed = _columns(Overlaps, [part for each in found for part in each.relaxed])
    others = _columns(Overlaps, [part for each in found for part in each.other_relaxed])
    clusters = _columns(ClusterSums, [part for each in found for part in each.clusters])
    return Evidence(
        chosen.annotators,
        chosen.pairs,
        gold=chosen.gold,
        document_numbers=[each.number for each in chosen.documents],
        document_ids=[each.id for each in chosen.documents],
        titles=[each.title for each in chosen.documents],
        layer_numbers=np.array([layer.number for _, layer in layers], dtype=np.int64),
        layer_document=np.array(document, dtype=np.int64),
        layer_annotator=np.array([own for own, _ in layers], dtype=np.int64),
        finished=[layer.finished[:10] for _, layer in layers],
        meeting_pair=np.concatenate([each.pairs for each in seen.met]),
        meeting_document=np.concatenate([each.documents for each in seen.met]),
        meeting_layers=np.concatenate([each.layers for each in seen.met]),
        tokens=np.concatenate([each.tokens for each in found]),
        origins=np.concatenate([each.origins for each in found]),
        main=Variant(_counts([each.counts for each in found]), types, relaxed, clusters),
        parents=Variant(_counts([each.parents for each in found]), other_types),
        others=Variant(_counts([each.others for each in found]), types, others),
        labels=tuple(names.labels.list),
        roles=tuple(names.roles.list),
        links=tuple(names.links.list),
        decisions=seen.decisions,
        alphas=_alphas(seen),
        chosen=_chosen(seen),
        values={each.name: each.values for each in plan.document_labels},
    )


def _columns(kind: type[_Columns], parts: list[_Columns]) -> _Columns | None:
    if not parts:
        return None
    return kind(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def _counts(parts: list[dict[str, Counts]]) -> dict[str, Counts]:
    families = dict.fromkeys(family for part in parts for family in part)
    return {
        family: joined([part[family] for part in parts if family in part]) for family in families
    }


def _alphas(seen: _Seen) -> dict[str, Alphas]:
    result: dict[str, Alphas] = {}
    for found, portion in zip(seen.found, seen.blocks, strict=True):
        for name, each in found.alphas.items():
            moved = Alphas(each.documents + portion.start, each.sums)
            known = result.get(name)
            result[name] = moved if known is None else _columns(Alphas, [known, moved]) or moved
    return result


def _chosen(seen: _Seen) -> dict[str, tuple[Numbers, list[frozenset[str]]]]:
    """What was chosen of each document label, and in which layer."""
    result: dict[str, tuple[Numbers, list[frozenset[str]]]] = {}
    begin = 0
    for found in seen.found:
        for name, (layers, values) in found.labels.items():
            known, before = result.get(name, (np.zeros(0, dtype=np.int64), []))
            result[name] = np.append(known, layers + begin), before + values
        begin += len(found.origins)
    return result
