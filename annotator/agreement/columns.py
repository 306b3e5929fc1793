"""What annotators have in a block of documents, as columns of numbers instead of objects.

A *block* is some documents with all their layers; documents, layers and names are counted from 0
within it. Offsets are code points of the document.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from annotator.core.model import Decision, DocumentLabel, Event, Link, Mention

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from numpy.typing import NDArray

    from annotator.core.model import Argument, Attributes, Item, Span

    Numbers = NDArray[np.int64]
    Flags = NDArray[np.bool_]
    Origins = NDArray[np.int8]
    Fragments = tuple[tuple[int, int], ...]


ADDED, UNTOUCHED, CORRECTED = range(3)  # where an annotation comes from
_ORIGINS = {Decision.ACCEPTED: UNTOUCHED, Decision.CORRECTED: CORRECTED}


class Names:
    """A number for each name: the schema's in its order, then whatever else turns up."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        self.list: list[str] = []
        self._numbers: dict[str, int] = {}
        for name in known:
            self._learn(name)

    def __len__(self) -> int:
        return len(self.list)

    def numbers(self, names: Sequence[str]) -> Numbers:
        """The numbers of many, which are known from now on."""
        for name in sorted(set(names).difference(self._numbers)):
            self._learn(name)
        return np.fromiter(map(self._numbers.__getitem__, names), np.int64, len(names))

    def _learn(self, name: str) -> None:
        if name not in self._numbers:  # a schema may have a role in several types
            self._numbers[name] = len(self.list)
            self.list.append(name)


class AllNames:
    """The names of everything that is numbered."""

    def __init__(
        self,
        labels: Iterable[str] = (),
        types: Iterable[str] = (),
        roles: Iterable[str] = (),
        links: Iterable[str] = (),
    ) -> None:
        self.labels = Names(labels)
        self.types = Names(types)
        self.roles = Names(roles)
        self.links = Names(links)
        self.attributes = _Attributes()


class _Attributes:
    """A number for each combination of attributes that annotations have; 0 for none.

    Combinations come as JSON or as what items have; the same values have the same number.
    """

    def __init__(self) -> None:
        self.list: list[dict[str, Any]] = [{}]
        self._numbers: dict[Hashable, int] = {"": 0, (): 0}

    def numbers(self, given: Sequence[str | Attributes]) -> Numbers:
        """The numbers of many combinations."""
        for each in set(given).difference(self._numbers):
            values = dict(json.loads(each) if isinstance(each, str) else each)
            known = tuple(sorted(values.items()))
            if known not in self._numbers:
                self._numbers[known] = len(self.list)
                self.list.append(values)
            self._numbers[each] = self._numbers[known]
        return np.fromiter(map(self._numbers.__getitem__, given), np.int64, len(given))


class Spans(NamedTuple):
    """Pieces of text; ``odd`` has the fragments of those that have several, by row."""

    starts: Numbers
    ends: Numbers
    odd: dict[int, Fragments]


class Marks(NamedTuple):
    """Entity mentions or events, a row each; ``labels`` are types for events."""

    layers: Numbers
    spans: Spans
    labels: Numbers
    origins: Origins
    attributes: Numbers


class Arguments(NamedTuple):
    """Arguments, a row each, with the trigger and the type of their event."""

    layers: Numbers
    triggers: Spans
    types: Numbers
    fillers: Spans
    roles: Numbers
    origins: Origins


class Links(NamedTuple):
    """Links, a row each; an end is an event's trigger or an entity mention."""

    layers: Numbers
    types: Numbers
    sources: Spans
    targets: Spans
    sources_are_events: Flags
    targets_are_events: Flags
    origins: Origins


class Labelled(NamedTuple):
    """A document label as one layer has it."""

    layer: int
    name: str
    values: frozenset[str]
    origin: int


class Block(NamedTuple):
    """Some documents and all that their layers hold."""

    texts: Sequence[str]
    layer_document: Numbers
    layer_annotator: Numbers
    entities: Marks
    events: Marks
    arguments: Arguments
    links: Links
    labels: list[Labelled]


def spans_from(rows: Sequence[Span]) -> Spans:
    """The columns of these spans."""
    odd = {row: span.fragments for row, span in enumerate(rows) if len(span.fragments) > 1}
    return Spans(integers(span.start for span in rows), integers(span.end for span in rows), odd)


def integers(values: Iterable[int]) -> Numbers:
    """A column of numbers."""
    return np.array(list(values), dtype=np.int64)


def flags(values: Iterable[bool]) -> Flags:
    """A column of yes and no."""
    return np.array(list(values), dtype=np.bool_)


def origins(values: Iterable[int]) -> Origins:
    """A column of where annotations come from."""
    return np.array(list(values), dtype=np.int8)


class Gatherer:
    """Makes a block of documents and layers that are handed in one after the other, as items."""

    def __init__(self, names: AllNames) -> None:
        self._names = names
        self._texts: list[str] = []
        self._layers: list[tuple[int, int]] = []
        self._marks: dict[type[Mention | Event], list[tuple[int, Mention | Event]]]
        self._marks = {Mention: [], Event: []}
        self._arguments: list[tuple[int, Event, Argument, Span]] = []
        self._links: list[tuple[int, Link, Mention | Event, Mention | Event]] = []
        self._labels: list[Labelled] = []

    def add_document(self, text: str) -> int:
        """A text; its number."""
        self._texts.append(text)
        return len(self._texts) - 1

    def add_layer(self, document: int, annotator: int, items: Iterable[Item]) -> None:
        """What an annotator, given by number, has in a document."""
        layer = len(self._layers)
        self._layers.append((document, annotator))
        found = list(items)
        # an event and a mention may have the same id
        mentions = {each.id: each for each in found if isinstance(each, Mention)}
        events = {each.id: each for each in found if isinstance(each, Event)}
        self._marks[Mention] += ((layer, each) for each in mentions.values())
        self._marks[Event] += ((layer, each) for each in events.values())
        for event in events.values():
            for argument in event.arguments:
                span = _filler(argument, mentions, events)
                if span is not None:
                    self._arguments.append((layer, event, argument, span))
        for item in found:
            if isinstance(item, Link):
                source = mentions.get(item.source) or events.get(item.source)
                target = mentions.get(item.target) or events.get(item.target)
                if source and target:
                    self._links.append((layer, item, source, target))
            elif isinstance(item, DocumentLabel):
                values = frozenset(item.values)
                self._labels.append(Labelled(layer, item.id, values, _origin(item)))

    def block(self) -> Block:
        """All that was handed in."""
        documents, annotators = zip(*self._layers, strict=True) if self._layers else ((), ())
        return Block(
            self._texts,
            integers(documents),
            integers(annotators),
            self._columns(Mention, self._names.labels),
            self._columns(Event, self._names.types),
            self._argument_columns(),
            self._link_columns(),
            self._labels,
        )

    def _columns(self, kind: type[Mention | Event], names: Names) -> Marks:
        rows = self._marks[kind]
        return Marks(
            integers(layer for layer, _ in rows),
            spans_from([_span(each) for _, each in rows]),
            names.numbers([_label(each) for _, each in rows]),
            origins(_origin(each) for _, each in rows),
            self._names.attributes.numbers([each.attributes for _, each in rows]),
        )

    def _argument_columns(self) -> Arguments:
        rows = self._arguments
        return Arguments(
            integers(layer for layer, *_ in rows),
            spans_from([event.trigger for _, event, _, _ in rows]),
            self._names.types.numbers([event.type for _, event, _, _ in rows]),
            spans_from([span for *_, span in rows]),
            self._names.roles.numbers([argument.role for _, _, argument, _ in rows]),
            origins(_origin(argument) for _, _, argument, _ in rows),
        )

    def _link_columns(self) -> Links:
        rows = self._links
        return Links(
            integers(layer for layer, *_ in rows),
            self._names.links.numbers([link.type for _, link, _, _ in rows]),
            spans_from([_span(source) for _, _, source, _ in rows]),
            spans_from([_span(target) for *_, target in rows]),
            flags(isinstance(source, Event) for _, _, source, _ in rows),
            flags(isinstance(target, Event) for *_, target in rows),
            origins(_origin(link) for _, link, _, _ in rows),
        )


def _filler(
    argument: Argument, mentions: dict[str, Mention], events: dict[str, Event]
) -> Span | None:
    if argument.span is not None:
        return argument.span
    if argument.mention is not None:
        mention = mentions.get(argument.mention)
        return mention.span if mention else None
    event = events.get(argument.event or "")
    return event.trigger if event else None


def _span(mark: Mention | Event) -> Span:
    return mark.span if isinstance(mark, Mention) else mark.trigger


def _label(mark: Mention | Event) -> str:
    return mark.label if isinstance(mark, Mention) else mark.type


def _origin(item: Mention | Event | Argument | Link | DocumentLabel) -> int:
    return _ORIGINS.get(item.origin.decision, ADDED)
