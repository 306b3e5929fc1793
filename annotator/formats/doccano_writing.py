"""doccano JSON Lines: writing. Offsets are UTF-16 units, end exclusive, as doccano counts them.

Mentions and triggers are entities, arguments and links relations. Entities carry their words, which
doccano passes over, so that no reader has to guess the unit. Document labels are ``cats``, as in
its projects with spans and categories, or ``label`` in the shape for categories.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from annotator.formats.foreign_facts import layer_facts_of
from annotator.formats.format import DEFAULT_WRITE, WriteOptions
from annotator.formats.losses import Content, Losses, content_of, tell_of_rest
from annotator.formats.offset_units import UTF_16, Positions
from annotator.formats.span_graph import Graph, graph_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.documents import AnnotatedDocument

Record = dict[str, Any]
BETWEEN = ": "  # a document label's name and its value


def write_relations(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """A line for each layer, with its entities and relations."""
    for number, document in enumerate(documents, start=1):
        losses, content = Losses(document, options), content_of(document, options)
        graph = graph_of(content, losses)
        tell_of_rest(content, losses, "labels")
        losses.tell()
        yield _line(document, number, _entities(document.text, graph, content) | graph.types)


def write_spans(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """A line for each layer, with triples of start, end and label; nothing connects them."""
    for number, document in enumerate(documents, start=1):
        losses, content = Losses(document, options), content_of(document, options)
        for event in content.events.values():
            for argument in event.arguments:
                losses.add("Arguments are left out", argument.role)
            losses.add("Triggers are written as mentions labelled with the type", event.type)
        for link in content.links:
            losses.add("Links are left out", link.type)
        tell_of_rest(content, losses)
        graph = graph_of(_marked_alone(content), losses)
        losses.tell()
        positions = Positions(document.text, UTF_16)
        triples = [
            [positions.utf16(each.span.start), positions.utf16(each.span.end), each.label]
            for each in graph.nodes
        ]
        yield _line(document, number, {"label": triples})


def write_categories(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """A line for each layer, with the values of its document labels."""
    for number, document in enumerate(documents, start=1):
        losses, content = Losses(document, options), content_of(document, options)
        for mention in content.mentions.values():
            losses.add("Mentions are left out", mention.span.surface)
        for event in content.events.values():
            losses.add("Events are left out", event.trigger.surface)
        for link in content.links:
            losses.add("Links are left out", link.type)
        tell_of_rest(content, losses, "labels")
        losses.tell()
        yield _line(document, number, {"label": _categories(content)})


def _marked_alone(content: Content) -> Content:
    events = {own: replace(each, arguments=()) for own, each in content.events.items()}
    return Content(mentions=content.mentions, events=events)


def _line(document: AnnotatedDocument, number: int, annotations: Record) -> bytes:
    facts = layer_facts_of(document)
    record = {"id": number, "text": document.text, **facts, **annotations, "Comments": []}
    return msgspec.json.encode(record) + b"\n"


def _entities(text: str, graph: Graph, content: Content) -> Record:
    positions = Positions(text, UTF_16)
    numbers = {node.id: number for number, node in enumerate(graph.nodes)}
    entities = [
        {
            "id": numbers[node.id],
            "label": node.label,
            "start_offset": positions.utf16(node.span.start),
            "end_offset": positions.utf16(node.span.end),
            "text": text[node.span.start : node.span.end],
        }
        for node in graph.nodes
    ]
    relations = [
        {"id": number, "from_id": numbers[e.source], "to_id": numbers[e.target], "type": e.label}
        for number, e in enumerate(graph.edges)
    ]
    cats = {"cats": found} if (found := _categories(content)) else {}
    return {"entities": entities, "relations": relations, **cats}


def _categories(content: Content) -> list[str]:
    return [f"{each.id}{BETWEEN}{value}" for each in content.labels for value in each.values]
