"""Documents of spaCy as layers: entities and groups of spans, and all of it in our own exports."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem, remark
from annotator.core.model import Status
from annotator.core.text import sha256_of
from annotator.core.translation import tr
from annotator.formats.docbin_file import BadDocBinError, Doc, docs_of
from annotator.formats.docbin_strings import SYMBOLS
from annotator.formats.docbin_writing import OWN, REJECTED, SPANS, UNALIGNED
from annotator.formats.foreign_facts import base_from
from annotator.formats.format import DEFAULT_READ, ReadOptions
from annotator.formats.json_values import BadJsonError, check_value
from annotator.formats.native_items import MISSHAPEN
from annotator.formats.native_reading import read_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.format import Found
    from annotator.formats.source import Source

Record = dict[str, Any]
_MISSING, _INSIDE, _OUTSIDE, _START = range(4)
_PLACE = ("start", "end", "label")
_LABELS = "cats"  # the document label that categories become


@dataclass(slots=True)
class _Told:
    """What there is to say about a file as a whole: what is left out, and what was made of it."""

    left: Counter[str] = field(default_factory=Counter)
    made: Counter[str] = field(default_factory=Counter)

    def said(self, name: str) -> Iterator[Problem]:
        for what, number in self.left.items():
            yield Problem(name, f"{what}: {number:,}.")
        for what, number in self.made.items():
            yield remark(name, f"{what}: {number:,}.")


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """A layer for each document, after the problems with it."""
    told = _Told()
    number = 0
    try:
        for number, doc in enumerate(docs_of(source.data), start=1):
            where = f"{source.name}: document {number}"
            if isinstance(doc, str):
                yield Problem(where, tr("This document is left out: {doc}.", doc=doc))
                continue
            name = f"{source.stem} {number}"
            yield from _read_doc(doc, where, name, told)
    except BadDocBinError as error:
        yield Problem(
            source.name, tr("This is no .spacy file that can be read: {error}.", error=error)
        )
        return
    if not number:
        yield Problem(source.name, tr("The file holds no documents; there is nothing to import."))
    yield from told.said(source.name)


def _read_doc(doc: Doc, where: str, name: str, told: _Told) -> Iterator[Found]:
    text, places = _text_of(doc)
    if not doc.has_spaces:
        told.made["Texts whose spaces are not known are put together with one between words"] += 1
    reader = _Reader(doc, text, places, told)
    record = reader.own()
    if record is None:
        base = base_from(reader.facts(), where, name, ReadOptions(), "")
        if isinstance(base, Problem):
            yield base
            return
        record = base | reader.foreign()
    yield from read_record(record, where)


def _text_of(doc: Doc) -> tuple[str, list[tuple[int, int]]]:
    """The text, and where each word stands in it."""
    parts: list[str] = []
    places = []
    at = 0
    for number, (word, space) in enumerate(zip(doc.words, doc.spaces, strict=True)):
        places.append((at, at + len(word)))
        is_apart = space if doc.has_spaces else number + 1 < len(doc.words)
        parts += [word, " "] if is_apart else [word]
        at += len(word) + is_apart
    return "".join(parts), places


class _Reader:
    """Makes a native record of one document."""

    def __init__(self, doc: Doc, text: str, places: list[tuple[int, int]], told: _Told) -> None:
        self._doc, self._text, self._places = doc, text, places
        self._told = told

    def _span(self, first: int, last: int) -> Record:
        return {"start": self._places[first][0], "end": self._places[last - 1][1]}

    def _entities(self) -> Iterator[tuple[Record, str]]:
        """The entities of the tokens, each with its id."""
        doc, first = self._doc, None
        for number in range(len(doc.words) + 1):
            here = doc.iob[number] if number < len(doc.words) else _OUTSIDE
            goes_on = (
                here == _INSIDE
                and first is not None
                and doc.types[first] == doc.types[number]
            )  # fmt: skip
            if first is not None and not goes_on:
                if doc.types[first]:  # what is blocked has no type
                    found = self._span(first, number) | {"label": doc.types[first]}
                    kb_id = doc.kb_ids[first] if doc.kb_ids else ""
                    yield found | _attributes(kb_id=kb_id), doc.ids[first]
                first = None
            if first is None and here in (_INSIDE, _START):
                first = number

    def own(self) -> Record | None:
        """The record of one of our exports, with what was changed since; None for others.

        Spans are believed where they differ: another program may have corrected them.
        """
        data = self._doc.user_data
        record = data.get(OWN) if isinstance(data, dict) else None
        if record is None:
            return None
        try:
            check_value(record)
            if record["sha256"] == sha256_of(self._text):
                return self._updated(dict(record))
        except (BadJsonError, *MISSHAPEN):
            pass
        what = "Layers that do not fit the words any more are read by their spans alone"
        self._told.left[what] += 1
        return None

    def _updated(self, record: Record) -> Record:
        spans: dict[str, Record] = {}
        added: list[Record] = []
        known = {each["id"] for each in record["entities"]}
        for each, own in self._spans():
            if own in known:
                spans[own] = each
            else:
                added.append(each)
        kept = set(record.pop(UNALIGNED))
        entities = []
        for each in record["entities"]:
            own, span = each["id"], spans.get(each["id"])
            if span is None and own not in kept:
                self._told.left["Mentions that the spans do not have any more are left out"] += 1
                continue
            if span is not None and any(span[name] != each[name] for name in _PLACE):
                rest = {k: v for k, v in each.items() if k not in ("text", "fragments")}
                entities.append(rest | {name: span[name] for name in _PLACE})
                self._told.made["Mentions are read as the spans have them now"] += 1
            else:
                entities.append(each)
        if added:
            self._told.made["Spans are read that were not there at the export"] += len(added)
        return record | {"entities": [*entities, *added], "text": self._text}

    def _spans(self) -> Iterator[tuple[Record, str]]:
        """What the group of spans has, and entities that it does not have."""
        group = self._doc.groups.get(SPANS, [])
        ids = {each.id for each in group if each.id}
        for each in group:
            yield self._span(each.first, each.last) | {"label": each.label}, each.id
        seen = {(*self._span(each.first, each.last).values(), each.label) for each in group}
        for entity, own in self._entities():
            if own not in ids and tuple(entity[name] for name in _PLACE) not in seen:
                yield entity, own

    def foreign(self) -> Record:
        """What there is of annotations in a file of somebody else."""
        doc = self._doc
        entities: list[Record] = []
        seen: Counter[tuple[int, int, str]] = Counter()
        for entity, own in self._entities():
            entity["attributes"] = entity.get("attributes", {}) | _plain(ent_id=own)
            entities.append(entity)
            seen[entity["start"], entity["end"], entity["label"]] += 1
        for name, group in doc.groups.items():
            if name == REJECTED:
                what = f"Spans of the group “{REJECTED}” are no mentions and are left out"
                self._told.left[what] += len(group)
                continue
            for each in group:
                place = self._span(each.first, each.last)
                label = each.label or name
                if seen[place["start"], place["end"], label] > 0:
                    seen[place["start"], place["end"], label] -= 1
                    continue
                about = _attributes(span_id=each.id, kb_id=each.kb_id)
                entities.append(place | {"label": label} | about)
            if name != SPANS and group:
                what = f"Spans of the group “{name[:40]}” are read as mentions"
                self._told.made[what] += len(group)
        for number in doc.rest:
            known = SYMBOLS[number] if 0 <= number < len(SYMBOLS) else str(number)
            self._told.left[f"Documents whose tokens have {known}, which is not read"] += 1
        labels = sorted(name for name, value in doc.cats.items() if value >= 0.5)
        return {
            "entities": entities,
            "labels": {_LABELS: labels} if labels else {},
            "status": str(self._status()),
            "tokens": [list(p) for p in self._places if self._text[slice(*p)].strip()],
        }

    def _status(self) -> Status:
        """Done where all tokens are decided; to be done where none is and there are no spans."""
        missing = self._doc.iob.count(_MISSING)
        if not missing:
            return Status.DONE
        has_some = missing < len(self._doc.iob) or any(self._doc.groups.values())
        return Status.DOING if has_some else Status.TODO

    def facts(self) -> Record:
        """The text, and what the user data holds that JSON can hold."""
        data = self._doc.user_data
        found: Record = {}
        for key, value in data.items() if isinstance(data, dict) else ():
            # An extension of the document is ("._.", its name, None, None).
            is_extension = isinstance(key, tuple) and len(key) == 4 and key[2:] == (None, None)
            name = key[1] if is_extension else key
            if key == OWN:
                continue
            if isinstance(name, str) and _is_plain(value):
                found[name] = value
            else:
                self._told.left["User data that is no plain value is left out"] += 1
        return {"text": self._text} | ({"meta": {"user_data": found}} if found else {})


def _is_plain(value: Any) -> bool:
    """Whether JSON can hold a value, and anybody can read it."""
    try:
        check_value(value)
    except (BadJsonError, *MISSHAPEN):
        return False
    if isinstance(value, dict):
        return all(isinstance(key, str) and _is_plain(each) for key, each in value.items())
    if isinstance(value, list):
        return all(map(_is_plain, value))
    return value is None or isinstance(value, str | int | float)


def _plain(**values: str) -> Record:
    return {name: value for name, value in values.items() if value}


def _attributes(**values: str) -> Record:
    found = _plain(**values)
    return {"attributes": found} if found else {}
