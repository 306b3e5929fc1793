"""Annotations as TextEE, OneIE and WikiEvents have them: lists of mentions by numbers of tokens.

``entity_mentions``, ``relation_mentions`` and ``event_mentions``; ends are exclusive. Bare text
that fills a role is an entity with a type of its own, as in our brat files.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.wording import count
from annotator.formats.native_items import MISSHAPEN, Reporter, list_of, near, string
from annotator.formats.span_graph import BARE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.formats.token_layout import Entity, Fitted, FittedEvent, TokenLayout
    from annotator.formats.token_text import TokenText

Record = dict[str, Any]
LISTS = ("entity_mentions", "relation_mentions", "event_mentions")


def mention_lists(
    fitted: Fitted, layout: TokenLayout, sentence: int | None = None, *, numbered: bool = False
) -> Record:
    """The three lists of a sentence, or of all; offsets count from the sentence's first token.

    ``numbered``: each place also has its ``sent_idx``.
    """
    place = _Place(layout, 0 if sentence is None else layout.sentences[sentence].first, numbered)

    def is_here(each: Entity | FittedEvent) -> bool:
        return sentence is None or each.sentence == sentence

    return {
        "entity_mentions": [
            {"id": each.id, **place.of(each), "entity_type": each.label, "mention_type": "UNK"}
            for each in filter(is_here, fitted.entities)
        ],
        "relation_mentions": [
            {
                "id": own,
                "relation_type": kind,
                "arguments": place.arguments([("Arg-1", source), ("Arg-2", target)]),
            }
            for own, kind, source, target in fitted.relations
            if is_here(source)
        ],
        "event_mentions": [
            {
                "id": each.id,
                "event_type": each.type,
                "trigger": place.of(each),
                "arguments": place.arguments(each.arguments),
            }
            for each in filter(is_here, fitted.events)
        ],
    }


@dataclass(frozen=True, slots=True)
class _Place:
    """Writes places; numbers of tokens count from ``base``."""

    layout: TokenLayout
    base: int
    is_numbered: bool

    def of(self, each: Entity | FittedEvent) -> Record:
        start, end = self.layout.tokens[each.first][0], self.layout.tokens[each.last - 1][1]
        offsets = {"start": each.first - self.base, "end": each.last - self.base}
        index = {"sent_idx": each.sentence} if self.is_numbered else {}
        return {"text": self.layout.text[start:end], **offsets, **index}

    def arguments(self, fillers: Iterable[tuple[str, Entity]]) -> list[Record]:
        return [{"entity_id": each.id, "role": role, **self.of(each)} for role, each in fillers]


class Lists:
    """Reads the three lists of one sentence or document. ``first`` is its first token's number."""

    def __init__(self, record: Record, text: TokenText, problems: Reporter, first: int = 0) -> None:
        self._record, self._text, self._problems, self._first = record, text, problems, first
        self._entities: dict[str, Record] = {}
        self._events: dict[str, Record] = {}
        self._filling: set[str] = set()
        self._linked: set[str] = set()

    def annotations(self) -> Record:
        """``entities``, ``events`` and ``links`` of a native record."""
        for index, each in self._each("entity_mentions"):
            with_label = {"id": string(each, "id") or f"entity {self._first}.{index}"}
            place = self._place(each)
            self._entities[with_label["id"]] = with_label | place | {"label": each["entity_type"]}
        pending = []
        for index, each in self._each("event_mentions"):
            own = string(each, "id") or f"event {self._first}.{index}"
            trigger = self._place(each["trigger"])
            self._events[own] = {"id": own, "type": each["event_type"], "trigger": trigger}
            pending.append((own, each))
        for own, each in pending:
            found = list_of(each, "arguments", self._problems)
            self._events[own]["arguments"] = list(self._arguments(own, found))
        links = list(self._links())
        bare = self._filling - self._linked
        bare = {own for own in bare if self._entities[own]["label"] == BARE}
        for event in self._events.values():
            for argument in event["arguments"]:
                if argument.get("entity") in bare:
                    argument.update(self._span(self._entities[argument.pop("entity")]))
        entities = [each for own, each in self._entities.items() if own not in bare]
        return {"entities": entities, "events": list(self._events.values()), "links": links}

    def _each(self, name: str) -> Iterator[tuple[int, Record]]:
        """The records of a list; what the caller can't use of one is told, and the rest goes on."""
        for index, each in enumerate(list_of(self._record, name, self._problems), start=1):
            if not isinstance(each, dict):
                self._problems.left_out(name, index, "it is no record")
                continue
            try:
                self._check(name, each)
            except MISSHAPEN as error:
                self._problems.left_out(name, index, f"it is misshapen near {near(error)}")
            else:
                yield index, each

    def _check(self, name: str, each: Record) -> None:
        if name == "relation_mentions":
            ends = [end["entity_id"] for end in each["arguments"]]
            if len(ends) != 2 or not all(isinstance(end, str) for end in ends):
                raise ValueError("its arguments, which are not two")
            return
        kind = each["entity_type" if name == "entity_mentions" else "event_type"]
        if not isinstance(kind, str):
            raise TypeError("its type")
        self._place(each if name == "entity_mentions" else each["trigger"])

    def _place(self, record: Record) -> Record:
        numbers = [record["start"], record["end"]]
        if any(type(each) is not int for each in numbers):
            raise TypeError("its place")
        start, end = (each + self._first for each in numbers)
        return self._text.place(start, end, record.get("text"))

    def _span(self, record: Record) -> Record:
        return {name: record[name] for name in ("start", "end", "text") if name in record}

    def _arguments(self, own: str, found: list[Any]) -> Iterator[Record]:
        lost = 0
        for each in found:
            try:
                role, entity = each["role"], each.get("entity_id")
                if isinstance(entity, str) and entity in self._entities:
                    self._filling.add(entity)
                    yield {"role": role, "entity": entity}
                elif isinstance(entity, str) and entity in self._events:
                    yield {"role": role, "event": entity}
                else:
                    yield {"role": role, **self._place(each)}
            except MISSHAPEN:
                lost += 1
        if lost:
            self._problems.tell(f"{count(lost, 'argument')} of the event “{own}” left out.")

    def _links(self) -> Iterator[Record]:
        known = {*self._entities, *self._events}
        for index, each in self._each("relation_mentions"):
            source, target = (end["entity_id"] for end in each["arguments"])
            kind = string(each, "relation_type") or "relation"
            if {source, target} <= known:
                self._linked |= {source, target}
                own = string(each, "id") or f"relation {self._first}.{index}"
                yield {"id": own, "type": kind, "from": source, "to": target}
            else:
                self._problems.left_out("relation_mentions", index, "an end is missing")
