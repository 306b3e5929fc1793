"""WebAnno TSV 3.3: writing, one layer of ours a file.

Mentions are named entities (``value``), or, where some have attributes, of a layer of our own;
events are a layer with slots that take any annotation; links are relations. What doesn't begin or
end where a token does is written as a part of one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.model import Event, Mention
from annotator.formats.foreign_facts import layer_facts_of
from annotator.formats.losses import Losses, content_of, tell_of_rest
from annotator.formats.offset_units import UTF_16, Positions
from annotator.formats.span_graph import BARE
from annotator.formats.webanno_body import OWN
from annotator.formats.webanno_layers import (
    ANY,
    EVENT,
    EVENT_LINK,
    LINK,
    MENTION,
    NAMED_ENTITY,
    NO_VALUE,
    NOTHING,
    escaped,
    escaped_text,
)
from annotator.formats.word_layout import word_layout

if TYPE_CHECKING:
    from annotator.core.documents import AnnotatedDocument
    from annotator.core.model import Argument, Span
    from annotator.formats.format import WriteOptions
    from annotator.formats.token_layout import TokenLayout

_NAME = re.compile(r"[^\W\d_]\w*\Z")  # of a feature
_KEPT = {Mention: ("label", "begin", "end", "sofa"),
         Event: ("eventType", "arguments", "begin", "end", "sofa")}  # fmt: skip
Place = tuple[int, int, int]  # the number of a token, and the code points of it or of a part


@dataclass(slots=True, eq=False)
class _Written:
    """An annotation with the rows that it stands in."""

    label: str
    places: list[Place]
    attributes: dict[str, str]
    slots: list[tuple[str, _Written]] = field(default_factory=list)
    id: int = 0


@dataclass(slots=True)
class _Arrow:
    type: str
    source: _Written
    target: _Written


def text_of(document: AnnotatedDocument, options: WriteOptions) -> str:
    """The whole file. What it can't hold is reported."""
    losses = Losses(document, options)
    return _File(document, options, losses).text()


class _File:
    """The file of one layer while it is put together."""

    def __init__(self, document: AnnotatedDocument, options: WriteOptions, losses: Losses) -> None:
        self._document, self._losses = document, losses
        self._layout = word_layout(document, options)
        self._starts = [start for start, _ in self._layout.tokens]
        self._content = content_of(document, options)
        self._spans: list[_Written] = []
        self._events: list[_Written] = []
        self._by_id: dict[tuple[type, str], _Written] = {}
        self._take_spans()
        self._take_arguments()
        self._links, self._event_links = self._arrows()
        self._number()
        tell_of_rest(self._content, losses, "attributes")
        losses.tell()

    def _take_spans(self) -> None:
        for mention in self._content.mentions.values():
            made = self._written(mention.label, mention.span, mention)
            if made is not None:
                self._spans.append(made)
                self._by_id[Mention, mention.id] = made
        for event in self._content.events.values():
            made = self._written(event.type, event.trigger, event)
            if made is not None:
                self._events.append(made)
                self._by_id[Event, event.id] = made

    def _written(
        self, label: str, span: Span, item: Mention | Event | None = None
    ) -> _Written | None:
        """The span as rows; None where no token is in it."""
        start, end = span.start, span.end
        places = []
        number = max(0, bisect_right(self._starts, start) - 1)
        while number < len(self._starts) and self._starts[number] < end:
            first, last = self._layout.tokens[number]
            first, last = max(first, start), min(last, end)
            if first < last:
                places.append((number, first, last))
            number += 1
        if not places:
            self._losses.add("Spans of white space alone are left out", label)
            return None
        if len(span.fragments) > 1:
            self._losses.add("Discontinuous spans are written as the one around them", span.surface)
        elif (places[0][1], places[-1][2]) != (start, end):
            self._losses.add("White space at the ends of spans is cut off", span.surface)
        return _Written(label, places, self._attributes(item) if item is not None else {})

    def _attributes(self, item: Mention | Event) -> dict[str, str]:
        found = {}
        for name, value in item.attributes:
            taken = name in _KEPT[type(item)] or name.startswith(("ROLE_", "BT_"))
            if taken or not _NAME.match(name):
                what = "Attributes with names that no feature can have are left out"
                self._losses.add(what, f"{name}: {value}")
                continue
            if value == "":
                self._losses.add("Attributes without a word are left out", name)
                continue
            if value in ("true", "false") and isinstance(value, str):
                what = "Attributes with the word true or false are read as yes or no"
                self._losses.add(what, name)
            found[name] = str(value).lower() if isinstance(value, bool) else value
        return found

    def _take_arguments(self) -> None:
        for event in self._content.events.values():
            host = self._by_id.get((Event, event.id))
            if host is None:
                for argument in event.arguments:
                    self._losses.add("Arguments without their event are left out", argument.role)
                continue
            for argument in event.arguments:
                filler = self._filler(argument)
                if filler is None:
                    self._losses.add("Arguments without a filler are left out", argument.role)
                else:
                    host.slots.append((argument.role, filler))

    def _filler(self, argument: Argument) -> _Written | None:
        if argument.mention is not None:
            return self._by_id.get((Mention, argument.mention))
        if argument.span is None:
            return self._by_id.get((Event, argument.event or ""))
        made = self._written(BARE, argument.span)
        if made is not None:
            self._spans.append(made)
        return made

    def _arrows(self) -> tuple[list[_Arrow], list[_Arrow]]:
        """The links of mentions and those of events."""
        found: dict[type, list[_Arrow]] = {Mention: [], Event: []}
        for link in self._content.links:
            for kind, arrows in found.items():
                ends = [self._by_id.get((kind, end)) for end in (link.source, link.target)]
                if ends[0] is not None and ends[1] is not None:
                    arrows.append(_Arrow(link.type, ends[0], ends[1]))
                    break
            else:
                what = "Links without both ends, or of a mention and an event, are left out"
                self._losses.add(what, link.type)
        return found[Mention], found[Event]

    def _number(self) -> None:
        """Number what is over several rows, stacked, or in a slot."""
        targets = {id(filler) for event in self._events for _, filler in event.slots}
        last = 0
        for group in (self._spans, self._events):
            stacks: dict[Place, int] = {}
            for each in group:
                for place in each.places:
                    stacks[place] = stacks.get(place, 0) + 1
            for each in group:
                is_stacked = any(stacks[place] > 1 for place in each.places)
                if len(each.places) > 1 or is_stacked or id(each) in targets:
                    last += 1
                    each.id = last

    def text(self) -> str:
        """Header, sentences and rows."""
        has_attributes = any(each.attributes for each in self._spans)
        mention_layer = MENTION if has_attributes else NAMED_ENTITY
        names = _names(self._spans), _names(self._events)
        header = ["#FORMAT=WebAnno TSV 3.3"]
        if self._spans:
            label = "label" if has_attributes else "value"
            header.append("|".join([f"#T_SP={mention_layer}", label, *names[0]]))
        if self._events:
            role = f"ROLE_{EVENT}:arguments_{EVENT}ArgumentsLink"
            header.append("|".join([f"#T_SP={EVENT}", "eventType", *names[1], role, ANY]))
        if self._links:
            header.append(f"#T_RL={LINK}|linkType|BT_{mention_layer}")
        if self._event_links:
            header.append(f"#T_RL={EVENT_LINK}|linkType|BT_{EVENT}")
        return "\n".join([*header, "", "", *self._body(*names)]) + "\n"

    def _body(self, span_names: list[str], event_names: list[str]) -> list[str]:
        rows = _Rows(self._layout, self._document.text)
        if self._spans:
            rows.add_spans(self._spans, span_names, with_slots=False)
        if self._events:
            rows.add_spans(self._events, event_names, with_slots=True)
        for arrows in (self._links, self._event_links):
            if arrows:
                rows.add_arrows(arrows)
        lines = [OWN + msgspec.json.encode(self._facts()).decode("utf-8")]
        for number, each in enumerate(self._layout.sentences):
            if number:
                lines.append("")
            words = self._document.text[each.start : each.end]
            if each.first < each.last:
                lines += [f"#Text={escaped_text(part)}" for part in words.split("\n")]
                lines += rows.lines(number, each.first, each.last)
        return lines

    def _facts(self) -> dict[str, Any]:
        """What is known about the document, and the text between its sentences."""
        sentences = [each for each in self._layout.sentences if each.first < each.last]
        between = {"between": [each.before for each in sentences], "after": self._layout.after}
        return layer_facts_of(self._document) | between


def _names(group: list[_Written]) -> list[str]:
    return sorted({name for each in group for name in each.attributes})


class _Rows:
    """The rows of all tokens and their parts, with a cell for each column."""

    def __init__(self, layout: TokenLayout, text: str) -> None:
        self._layout, self._text = layout, text
        self._offsets = Positions(text, UTF_16)
        self._cells: dict[Place, list[list[str]]] = {}
        self._parts: dict[int, list[Place]] = {}
        self._width = 0

    def add_spans(self, group: list[_Written], names: list[str], *, with_slots: bool) -> None:
        """Add the columns of a span layer: label, attributes, roles and targets of slots."""
        for each in group:
            for place in each.places:
                self._note(place)
        at = self._width
        self._width += 1 + len(names) + 2 * with_slots
        for each in group:
            mark = f"[{each.id}]" if each.id else ""
            values = [escaped(each.label)]
            values += [
                escaped(each.attributes[name]) if name in each.attributes else NO_VALUE
                for name in names
            ]
            if with_slots:
                values.append(";".join(escaped(role) for role, _ in each.slots) or NOTHING)
            cells = [value + mark for value in values]
            if with_slots:
                targets = ";".join(f"{self._name(f)}[{f.id}]" for _, f in each.slots)
                cells.append(targets or NO_VALUE)
            for place in each.places:
                self._put(place, at, cells)

    def add_arrows(self, arrows: list[_Arrow]) -> None:
        """Add the columns of a relation layer: type and source, at the target's first row."""
        at = self._width
        self._width += 2
        for each in arrows:
            ids = each.source.id, each.target.id
            mark = f"[{ids[0]}_{ids[1]}]" if any(ids) else ""
            reference = self._name(each.source) + mark
            self._put(each.target.places[0], at, [escaped(each.type), reference])

    def _note(self, place: Place) -> None:
        number, start, end = place
        parts = self._parts.setdefault(number, [])
        if (start, end) != self._layout.tokens[number] and place not in parts:
            parts.append(place)

    def _put(self, place: Place, at: int, values: list[str]) -> None:
        columns = self._cells.setdefault(place, [])
        while len(columns) < at + len(values):
            columns.append([])
        for number, value in enumerate(values, start=at):
            columns[number].append(value)

    def _name(self, each: _Written) -> str:
        """The name of the first row that an annotation stands in."""
        number, start, end = place = each.places[0]
        sentence = self._layout.sentence_of(number)
        name = f"{sentence + 1}-{number - self._layout.sentences[sentence].first + 1}"
        if (start, end) == self._layout.tokens[number]:
            return name
        self._note(place)
        return f"{name}.{self._parts[number].index(place) + 1}"

    def lines(self, sentence: int, first: int, last: int) -> list[str]:
        """The rows of a sentence."""
        found = []
        for number in range(first, last):
            name = f"{sentence + 1}-{number - first + 1}"
            found.append(self._line(name, (number, *self._layout.tokens[number])))
            for part, place in enumerate(self._parts.get(number, ()), start=1):
                found.append(self._line(f"{name}.{part}", place))
        return found

    def _line(self, name: str, place: Place) -> str:
        _, start, end = place
        columns = self._cells.get(place, [])
        cells = ["|".join(values) or NOTHING for values in columns]
        cells += [NOTHING] * (self._width - len(cells))
        offsets = f"{self._offsets.utf16(start)}-{self._offsets.utf16(end)}"
        return "\t".join([name, offsets, self._text[start:end], *cells, ""])
