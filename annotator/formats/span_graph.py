"""Annotations as tools without events have them: labelled spans, and labelled arrows between them.

An event is a span (its trigger, labelled with its type) with an arrow to each filler. A filler that
is bare text is a span with a label of its own. So that reading tells triggers from mentions, and
arguments from links, a record names its ``event_types`` and ``link_types``; in a file that doesn't
(another tool wrote it) every span is a mention and every arrow a link.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.model import Event, Mention

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.model import Argument, Span
    from annotator.formats.losses import Content, Losses

Record = dict[str, Any]
BARE = "Text-span"  # the label of a span that only fills a role, as in our brat files
EVENT_TYPES, LINK_TYPES = "event_types", "link_types"


@dataclass(frozen=True, slots=True)
class Node:
    """A labelled span; ``item`` is what it shows, None where it is bare text."""

    id: str
    span: Span
    label: str
    item: Mention | Event | None


@dataclass(frozen=True, slots=True)
class Edge:
    """An arrow between two nodes, by their ids."""

    source: str
    target: str
    label: str


@dataclass(slots=True)
class Graph:
    """All nodes in reading order and all edges, with the labels that tell which are which."""

    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    types: Record = field(default_factory=dict)
    ids: dict[tuple[type, str], str] = field(default_factory=dict)  # of mentions and events

    def node_of(self, item_id: str) -> str | None:
        """The node of an event or mention that a link or note is about."""
        return self.ids.get((Event, item_id)) or self.ids.get((Mention, item_id))


def graph_of(content: Content, losses: Losses) -> Graph:
    """The layer as a graph. What can't be told apart when it is read again is counted."""
    builder = _Builder(content, losses)
    builder.build()
    return builder.graph


class _Builder:
    """Builds the graph of one layer."""

    def __init__(self, content: Content, losses: Losses) -> None:
        self._content, self._losses = content, losses
        self._taken: set[str] = set()
        self.graph = Graph()

    def build(self) -> None:
        graph, content = self.graph, self._content
        for event in content.events.values():
            self._add(event.id, event.trigger, event.type, event)
        for mention in content.mentions.values():
            self._add(mention.id, mention.span, mention.label, mention)
        for event in content.events.values():
            for argument in event.arguments:
                self._argument(event, argument)
        roles = {edge.label for edge in graph.edges}
        for link in content.links:
            ends = graph.node_of(link.source), graph.node_of(link.target)
            if ends[0] is None or ends[1] is None:
                self._losses.add("Links without both ends are left out", link.type)
                continue
            if link.type in roles:
                self._losses.add("Links are named as a role is and read as arguments", link.type)
            graph.edges.append(Edge(ends[0], ends[1], link.type))
        graph.nodes.sort(key=lambda each: (each.span.start, each.span.end, each.label, each.id))
        types = {event.type for event in content.events.values()}
        for mention in content.mentions.values():
            if mention.label in types:
                self._losses.add("Mentions are labelled as an event is and read as one",
                                 mention.label)  # fmt: skip
        graph.types = {
            EVENT_TYPES: sorted(types),
            LINK_TYPES: sorted({link.type for link in content.links} - roles),
        }

    def _add(self, own: str, span: Span, label: str, item: Mention | Event | None) -> str:
        node_id, number = own, 1
        while node_id in self._taken:
            number += 1
            node_id = f"{own}.{number}"
        self._taken.add(node_id)
        self.graph.nodes.append(Node(node_id, span, label, item))
        if item is not None:
            self.graph.ids[type(item), own] = node_id
        if len(span.fragments) > 1:
            self._losses.add("Discontinuous spans are written as the one around them", span.surface)
        return node_id

    def _argument(self, event: Event, argument: Argument) -> None:
        source = self.graph.ids[Event, event.id]
        target = self.graph.ids.get((Mention, argument.mention or ""))
        if argument.event is not None:
            target = self.graph.ids.get((Event, argument.event))
        elif argument.span is not None:
            target = self._add(f"{source}.{argument.role}", argument.span, BARE, None)
        if target is None:
            self._losses.add("Arguments without a filler are left out", argument.role)
        else:
            self.graph.edges.append(Edge(source, target, argument.role))


def annotations_from(nodes: list[Record], edges: Iterable[Edge], types: Record) -> Record:
    """``entities``, ``events`` and ``links`` of a native record.

    ``nodes`` are its mentions with their ids. ``types`` may hold lists of event and link types.
    """
    event_types, link_types = (
        {each for each in found if isinstance(each, str)} if isinstance(found, list) else set()
        for found in (types.get(EVENT_TYPES), types.get(LINK_TYPES))
    )
    triggers = {each["id"] for each in nodes if each["label"] in event_types}
    arguments: dict[str, list[Edge]] = {each["id"]: [] for each in nodes}
    links: list[Edge] = []
    for edge in edges:
        is_argument = edge.source in triggers and edge.label not in link_types
        (arguments[edge.source] if is_argument else links).append(edge)
    by_id = {each["id"]: each for each in nodes}
    filling = {edge.target for each in arguments.values() for edge in each}
    filling -= {end for edge in links for end in (edge.source, edge.target)}
    bare = {each["id"] for each in nodes if each["label"] == BARE and each["id"] in filling}

    def filler(edge: Edge) -> Record:
        if edge.target in bare:
            place = {name: by_id[edge.target].get(name) for name in ("start", "end", "text")}
            return {"role": edge.label} | {k: v for k, v in place.items() if v is not None}
        return {"role": edge.label, "event" if edge.target in triggers else "entity": edge.target}

    return {
        "entities": [each for each in nodes if each["id"] not in triggers | bare],
        "events": [
            _event(by_id[own], [filler(edge) for edge in arguments[own]])
            for own in (each["id"] for each in nodes if each["id"] in triggers)
        ],
        "links": [
            {"id": f"link {number}", "type": edge.label, "from": edge.source, "to": edge.target}
            for number, edge in enumerate(links, start=1)
        ],
    }


def _event(node: Record, arguments: list[Record]) -> Record:
    trigger = {name: node[name] for name in ("start", "end", "text") if name in node}
    rest = {name: value for name, value in node.items() if name not in (*trigger, "label")}
    return rest | {"type": node["label"], "trigger": trigger, "arguments": arguments}
