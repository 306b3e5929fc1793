"""Items to plain records (dicts of JSON values) and back: for the edit log, files and workers."""

from __future__ import annotations

import json
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from sys import intern
from typing import Any, cast

from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Item,
    Link,
    Mention,
    Note,
    Origin,
    Property,
    Span,
    Verdict,
)

Record = dict[str, Any]

_KINDS: dict[str, type[Item]] = {
    "mention": Mention,
    "event": Event,
    "link": Link,
    "note": Note,
    "label": DocumentLabel,
    "verdict": Verdict,
    "property": Property,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def span_record(span: Span) -> Record:
    """``start``, ``end`` and ``text``, and ``fragments`` where there is more than one."""
    record: Record = {"start": span.start, "end": span.end, "text": span.surface}
    if len(span.fragments) > 1:
        record["fragments"] = [list(fragment) for fragment in span.fragments]
    return record


def span_from(record: Record) -> Span:
    """The span of a record. Raises KeyError, TypeError or ValueError where it has none."""
    pairs = record.get("fragments")
    if not pairs:
        return Span(((int(record["start"]), int(record["end"])),), intern(str(record["text"])))
    fragments = tuple((int(start), int(end)) for start, end in pairs)
    return Span(fragments, str(record["text"]))


def origin_record(origin: Origin) -> Record:
    """``source`` and ``decision``, and what else is known of an origin."""
    return dict(_origin_items(origin))


@lru_cache(maxsize=512)  # many of a document's are equal
def _origin_items(origin: Origin) -> tuple[tuple[str, Any], ...]:
    record: Record = {"source": origin.source, "decision": str(origin.decision)}
    for name in ("score", "why", "by", "at"):
        value = getattr(origin, name)
        if value not in (None, ""):
            record[name] = value
    return tuple(record.items())


def origin_from(record: Record) -> Origin:
    """The origin of a record; a human's addition where it says nothing."""
    score = record.get("score")
    return _origin(
        str(record.get("source", "human")),
        str(record.get("decision", "added")),
        None if score is None else float(score),
        str(record.get("why", "")),
        str(record.get("by", "")),
        str(record.get("at", "")),
    )


@lru_cache(maxsize=512)  # many of a document's are equal
def _origin(source: str, decision: str, score: float | None, why: str, by: str, at: str) -> Origin:
    return Origin(source, Decision(decision), score, why, by, at)


def argument_record(argument: Argument) -> Record:
    """``role`` with ``entity``, ``event``, or the offsets and text of a bare filler."""
    record: Record = {"role": argument.role}
    if argument.mention is not None:
        record["entity"] = argument.mention
    elif argument.event is not None:
        record["event"] = argument.event
    else:
        record |= span_record(cast(Span, argument.span))
    return record | origin_record(argument.origin)


def argument_from(record: Record) -> Argument:
    """The argument of a record. Raises ValueError unless it has exactly one filler."""
    return Argument(
        role=intern(str(record["role"])),
        mention=record.get("entity"),
        event=record.get("event"),
        span=span_from(record) if "start" in record else None,
        origin=origin_from(record),
    )


def to_record(item: Item) -> Record:
    """An item as a record that ``from_record`` turns back into an equal item."""
    record: Record = {"kind": _NAMES[type(item)], "id": item.id}
    match item:
        case Mention():
            record |= {"label": item.label, **span_record(item.span)}
        case Event():
            record |= {"type": item.type, "trigger": span_record(item.trigger)}
            record["arguments"] = [argument_record(each) for each in item.arguments]
        case Link():
            record |= {"type": item.type, "from": item.source, "to": item.target}
        case Note():
            record |= {"text": item.text, "target": item.target, "question": item.is_question}
            if item.is_resolved:
                record["resolved"] = True
        case DocumentLabel():
            record["values"] = list(item.values)
        case Verdict():
            record |= {"decision": str(item.decision), "by": item.by, "at": item.at}
        case _:
            record["value"] = item.value
    if isinstance(item, Mention | Event) and item.attributes:
        record["attributes"] = dict(item.attributes)
    if not isinstance(item, Verdict | Property):
        record |= origin_record(item.origin)
    return record


def json_record(item: Item) -> str:
    """``to_record`` as JSON. Quick for mentions, of which an import brings hundreds a layer."""
    if isinstance(item, Mention) and len(item.span.fragments) == 1 and not item.attributes:
        ((start, end),) = item.span.fragments
        own, label, words = _quoted(item.id), _quoted(item.label), _quoted(item.span.surface)
        return (
            f'{{"kind":"mention","id":{own},"label":{label},"start":{start},"end":{end},'
            f'"text":{words},{_origin_json(item.origin)}}}'
        )
    return _dumped(to_record(item))


@lru_cache(maxsize=512)
def _origin_json(origin: Origin) -> str:
    return _dumped(origin_record(origin))[1:-1]


def _dumped(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def from_record(record: Record) -> Item:
    """The item of a record. Raises KeyError, TypeError or ValueError where it is malformed."""
    try:
        return _item_from(record)
    except (AttributeError, OverflowError) as error:  # a table, or a number, of another kind
        raise ValueError(f"malformed record: {error}") from error


def _item_from(record: Record) -> Item:
    kind = _KINDS[record["kind"]]
    item_id = intern(str(record["id"]))
    if kind is Mention:
        return Mention(
            item_id,
            intern(str(record["label"])),
            span_from(record),
            _attributes(record),
            origin_from(record),
        )
    if kind is Event:
        return Event(
            item_id,
            intern(str(record["type"])),
            span_from(record["trigger"]),
            tuple(argument_from(each) for each in record["arguments"]),
            _attributes(record),
            origin_from(record),
        )
    return _small_item(kind, item_id, record)


def _small_item(kind: type[Item], item_id: str, record: Record) -> Item:
    if kind is Link:
        source, target = str(record["from"]), str(record["to"])
        return Link(item_id, str(record["type"]), source, target, origin_from(record))
    if kind is Note:
        target, question = record["target"], bool(record["question"])
        resolved = bool(record.get("resolved", False))
        text = str(record["text"])
        return Note(item_id, text, target, question, origin_from(record), resolved)
    if kind is DocumentLabel:
        return DocumentLabel(item_id, tuple(record["values"]), origin_from(record))
    if kind is Verdict:
        return Verdict(item_id, Decision(record["decision"]), str(record["by"]), str(record["at"]))
    return Property(item_id, str(record["value"]))


def _attributes(record: Record) -> tuple[tuple[str, str | bool], ...]:
    found = record.get("attributes")
    return tuple(sorted(found.items())) if found else ()
