"""Annotations as the plain records of a native line, with the keys in the documented order."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, Struct, UnsetType

from annotator.core.model import Argument, Decision, Event, Link, Mention, Note, Origin, Suggestion
from annotator.core.records import origin_record, span_record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.model import Attributes, Verdict

Record = dict[str, Any]
_OF_ORIGIN = ("source", "decision", "score", "why", "by", "at")
_PLACE_AND_ID = itemgetter(0, 1, 2)


def mention_record(mention: Mention) -> Record:
    """``id``, ``start``, ``end``, ``text``, ``label``, and ``attributes`` where there are any."""
    record: Record = {"id": mention.id, **span_record(mention.span), "label": mention.label}
    return record | _attributes(mention.attributes)


class PlainMention(Struct, gc=False):
    """What ``mention_record`` gives with the origin's fields, quicker to make and to write."""

    id: str
    start: int
    end: int
    text: str
    label: str
    source: str
    decision: str
    score: float | UnsetType = UNSET
    why: str | UnsetType = UNSET
    by: str | UnsetType = UNSET
    at: str | UnsetType = UNSET


def mention_records(mentions: Iterable[Mention]) -> list[Record | PlainMention]:
    """A layer's mentions with their origin's fields, in the order of their places and ids."""
    records: list[tuple[int, int, str, Record | PlainMention]] = []
    origins: dict[int, tuple[Any, ...]] = {}  # by identity, which holds as long as the mentions do
    for each in mentions:
        origin, span, own = each.origin, each.span, each.id
        start, end = span.fragments[0]
        if each.attributes or len(span.fragments) > 1:
            record = mention_record(each) | origin_fields(origin)
            records.append((start, span.end, own, record))
            continue
        said = origins.get(id(origin))
        if said is None:
            fields = origin_fields(origin)
            said = origins[id(origin)] = tuple(fields.get(name, UNSET) for name in _OF_ORIGIN)
        plain = PlainMention(own, start, end, span.surface, each.label, *said)
        records.append((start, end, own, plain))
    records.sort(key=_PLACE_AND_ID)
    return [each[3] for each in records]


def event_record(event: Event) -> Record:
    """``id``, ``type``, ``trigger``, ``arguments``, ``attributes``."""
    return {
        "id": event.id,
        "type": event.type,
        "trigger": span_record(event.trigger),
        "arguments": [_argument_record(each, event.origin) for each in event.arguments],
        "attributes": {},
    } | _attributes(event.attributes)


def _argument_record(argument: Argument, origin: Origin) -> Record:
    record: Record = {"role": argument.role}
    if argument.mention is not None:
        record["entity"] = argument.mention
    elif argument.event is not None:
        record["event"] = argument.event
    elif argument.span is not None:
        record |= span_record(argument.span)
    return record if argument.origin == origin else record | origin_fields(argument.origin)


def link_record(link: Link) -> Record:
    """``id``, ``type``, ``from``, ``to``."""
    return {"id": link.id, "type": link.type, "from": link.source, "to": link.target}


def note_record(note: Note, about: Record | None = None) -> Record:
    """``id``, ``text``; target, ``about``, question and the origin where they say something."""
    record: Record = {"id": note.id, "text": note.text}
    if note.target is not None:
        record["target"] = note.target
    if about is not None:
        record["about"] = about
    if note.is_question:
        record["question"] = True
    if note.is_resolved:
        record["resolved"] = True
    return record if note.origin == Origin() else record | origin_fields(note.origin)


def proposal_record(suggestion: Suggestion) -> Record:
    """A suggestion as it was made, with ``source`` and, where known, ``score`` and ``why``."""
    origin = replace(suggestion.origin, decision=Decision.SUGGESTED, by="", at="")
    suggestion = replace(suggestion, origin=origin)
    said = origin_fields(origin)
    del said["decision"]
    match suggestion:
        case Mention():
            return mention_record(suggestion) | said
        case Event():
            return event_record(suggestion) | said
        case _:
            return link_record(suggestion) | said


def origin_fields(origin: Origin) -> Record:
    """``source``, ``decision``, and ``score``, ``why``, ``by``, ``at`` where they are set."""
    return dict(_origin_items(origin))


@lru_cache(maxsize=4096)  # many of a document's are equal
def _origin_items(origin: Origin) -> tuple[tuple[str, Any], ...]:
    record = origin_record(replace(origin, score=finite(origin.score)))
    if "score" in record:
        record["score"] = float(record["score"])
    return tuple(record.items())


def stamp_record(verdict: Verdict) -> Record:
    """``by`` and ``at`` of a verdict where they are known."""
    return {name: value for name in ("by", "at") if (value := getattr(verdict, name))}


def _attributes(attributes: Attributes) -> Record:
    return {"attributes": dict(sorted(attributes))} if attributes else {}


def finite(number: float | None) -> float | None:
    """The number, or None where JSON can't hold it."""
    return None if number is None or not math.isfinite(number) else float(number)


def in_order(value: Any) -> Any:
    """The same JSON value with every object's keys in order."""
    if isinstance(value, dict):
        return {name: in_order(value[name]) for name in sorted(value)}
    return [in_order(each) for each in value] if isinstance(value, list | tuple) else value
