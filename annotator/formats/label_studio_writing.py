"""Label Studio JSON: writing. Offsets are code points, end exclusive, as its editor counts them.

Layers of one document that come one after the other are the annotations of one task. Mentions and
triggers are ``labels`` regions, arguments and links relations, attributes ``choices`` of a region,
document labels ``choices`` of the task, notes the words of a region or a ``textarea`` of the task.
Suggestions that nobody decided about are predictions. Lost, and counted: that a mention is
discontinuous, what was rejected.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.model import Decision, Role, Status
from annotator.formats.foreign_facts import facts_of
from annotator.formats.format import DEFAULT_WRITE, WriteOptions
from annotator.formats.losses import Content, Losses, content_of, tell_of_rest
from annotator.formats.span_graph import graph_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument
    from annotator.formats.span_graph import Edge, Graph, Node

Record = dict[str, Any]
LABELS, NOTE, FLAG = "label", "note", "flag"  # names of the controls
_ORIGINS = {Decision.ACCEPTED: "prediction", Decision.CORRECTED: "prediction-changed"}


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """A list with one task for each document, task by task."""
    same = groupby(documents, key=lambda each: (each.document.id, each.document.sha256))
    before = b"[\n"
    number = 0
    for number, (_, layers) in enumerate(same, start=1):
        yield before + msgspec.json.encode(task_of(list(layers), number, options))
        before = b",\n"
    yield b"\n]\n" if number else b"[]\n"


def task_of(
    layers: list[AnnotatedDocument], number: int, options: WriteOptions = DEFAULT_WRITE
) -> Record:
    """The task of one document with all its layers."""
    first = layers[0]
    made = [_Layer(layer, options) for layer in layers]
    facts = facts_of(first.document)
    meta = facts.pop("meta", {})
    predictions = [] if options.as_suggestions else [p for each in made for p in each.predictions()]
    annotations = [each.annotation(place) for place, each in enumerate(made, start=1)]
    if options.as_suggestions:
        predictions = [{"result": each["result"]} | _model(made[0]) for each in annotations]
        annotations = []
    types: Record = {}
    for each in made:
        for name, found in each.graph.types.items():
            types[name] = sorted({*types.get(name, ()), *found})
        each.losses.tell()
    return {
        "id": number,
        "data": {"text": first.text, **facts, **types},
        "meta": meta,
        "annotations": annotations,
        "predictions": predictions,
    }


def _model(layer: _Layer) -> Record:
    sources = [each.origin.source for each in layer.content.mentions.values()]
    return {"model_version": sources[0] if sources else ""}


class _Layer:
    """One layer as an annotation."""

    def __init__(self, layer: AnnotatedDocument, options: WriteOptions) -> None:
        self._layer, self._text = layer, layer.text
        self.losses = Losses(layer, options)
        self.content = content_of(layer, options)
        self.graph = graph_of(self.content, self.losses)
        held = ("attributes", "labels", "notes", "flag", "undecided")
        tell_of_rest(self.content, self.losses, *held)
        if layer.status is not Status.DONE and not options.as_suggestions:
            self.losses.add("Layers that are not done are written as skipped", layer.annotator)

    def annotation(self, number: int) -> Record:
        layer = self._layer
        return {
            "id": number,
            "completed_by": {"email": layer.annotator},
            "result": self._result(self.graph, self.content),
            "was_cancelled": layer.status is not Status.DONE,
            "ground_truth": layer.role is Role.GOLD,
            "lead_time": layer.seconds if layer.seconds < float("inf") else 0.0,
        }

    def predictions(self) -> list[Record]:
        """What nobody decided about, by who proposed it."""
        found: dict[str, Content] = {}
        for each in self.content.undecided:
            content = found.setdefault(each.origin.source, Content())
            _put(content, each)
        return [
            {"model_version": source, "result": self._result(graph_of(each, self.losses), each)}
            for source, each in found.items()
        ]

    def _result(self, graph: Graph, content: Content) -> list[Record]:
        notes: dict[str | None, list[str]] = {}
        for note in content.notes:
            target = graph.node_of(note.target) if note.target else None
            if note.target and target is None:
                kind = "Notes on links or on what is gone become notes on the document"
                self.losses.add(kind, note.text)
            if note.is_question:
                self.losses.add("Questions are written as notes", note.text)
            notes.setdefault(target, []).append(note.text)
        regions = [r for node in graph.nodes for r in self._region(node, notes.get(node.id, []))]
        task = [_about_task("choices", each.id, list(each.values)) for each in content.labels]
        task += [_about_task("textarea", NOTE, notes[None])] if None in notes else []
        task += [_about_task("textarea", FLAG, [content.flag])] if content.flag is not None else []
        return [*regions, *(_relation(edge) for edge in graph.edges), *task]

    def _region(self, node: Node, notes: list[str]) -> Iterator[Record]:
        start, end = node.span.start, node.span.end
        place = {"start": start, "end": end, "text": self._text[start:end]}
        names = {"id": node.id, "from_name": LABELS, "to_name": "text", "type": "labels"}
        region: Record = {**names, "value": {**place, "labels": [node.label]}}
        if node.item is not None:
            region["origin"] = _ORIGINS.get(node.item.origin.decision, "manual")
        if notes:
            region["meta"] = {"text": notes}
        yield region
        for name, value in node.item.attributes if node.item else ():
            if name == LABELS:
                self.losses.add("Attributes named “label” are left out", str(value))
                continue
            choice = {"id": node.id, "from_name": name, "to_name": "text", "type": "choices"}
            words = value if isinstance(value, str) else str(value).lower()
            if isinstance(value, bool):
                self.losses.add("Attributes that are yes or no become words", name)
            yield {**choice, "value": {**place, "choices": [words]}}


def _put(content: Content, item: Any) -> None:
    if hasattr(item, "span"):
        content.mentions[item.id] = item
    elif hasattr(item, "trigger"):
        content.events[item.id] = item
    else:
        content.links.append(item)


def _about_task(kind: str, name: str, values: list[str]) -> Record:
    key = "text" if kind == "textarea" else kind
    return {"from_name": name, "to_name": "text", "type": kind, "value": {key: values}}


def _relation(edge: Edge) -> Record:
    return {
        "type": "relation",
        "from_id": edge.source,
        "to_id": edge.target,
        "direction": "right",
        "labels": [edge.label],
    }
