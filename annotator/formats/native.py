"""The native JSON Lines, "annotator/1", one layer a line: writing, and the format as a whole.

A line's keys come in this order, those in brackets only where there is something to say:

    format id name [title date source url encoding] text sha256 meta language schema annotator
    role status [flag properties] entities events links labels [label_origins] rejected
    [corrected verdicts] notes seconds [tokens]

Offsets are code points, end exclusive. Entities, events and links come by position, then id; keys
of ``meta``, ``attributes`` and ``labels`` by name. ``rejected`` holds the suggestions that were
turned down, ``corrected`` the suggestions as they were before somebody corrected them. The verdict
about an accepted or corrected annotation that some suggester made is not written: it is what the
annotation's own ``decision``, ``by`` and ``at`` say; ``verdicts`` holds those that it does not say.
An argument that says nothing of its origin has its event's. A note on a suggestion that nobody
decided about tells that suggestion in ``about``, with the bare offsets of what fills its roles.

A line stands for itself: an argument or link whose end was rejected or removed is left out, and an
argument whose filler nobody decided about becomes that filler's bare offsets. Both are reported.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from annotator.core.documents import AnnotatedDocument, Loss, Problem
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
    Suggestion,
    Verdict,
)
from annotator.core.questions import is_question_id
from annotator.core.text import sha256_of
from annotator.formats import native_reading
from annotator.formats.format import DEFAULT_WRITE, Format, WriteOptions
from annotator.formats.json_records import recognise as is_json
from annotator.formats.json_values import BadJsonError, decode_json
from annotator.formats.native_plain import shortened
from annotator.formats.native_records import (
    Record,
    event_record,
    finite,
    in_order,
    link_record,
    mention_records,
    note_record,
    origin_fields,
    proposal_record,
    stamp_record,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from annotator.formats.source import Source

FORMAT_NAME = native_reading.FORMAT_NAME
SUGGESTIONS = native_reading.SUGGESTIONS
T = TypeVar("T", bound=Item)
_KINDS = (Mention, Event, Link)
_MARK = re.compile(rb'(?<!\\)"format"\s*:\s*"annotator/')


def recognise(source: Source) -> bool:
    """Whether the file says of itself that it is native JSON Lines."""
    return is_json(source) and _MARK.search(source.head) is not None


def write(
    documents: Iterable[AnnotatedDocument], options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """A line of UTF-8 for each document, with its line feed; the same bytes for equal documents.

    Only what was decided is written; with ``as_suggestions`` only what was suggested.
    """
    for document in documents:
        yield msgspec.json.encode(record_of(document, options)) + b"\n"


def record_of(document: AnnotatedDocument, options: WriteOptions = DEFAULT_WRITE) -> Record:
    """The record that becomes a document’s line; plain mentions in it are structures of msgspec."""
    made = _Layer(document, options)
    about = document.document
    record: Record = {"format": FORMAT_NAME, "id": about.id, "name": about.name}
    for name in ("title", "date", "source", "url", "encoding"):
        if getattr(about, name):
            record[name] = getattr(about, name)
    record |= {
        "text": document.text,
        "sha256": sha256_of(document.text),
        "meta": in_order(about.meta),
        "language": about.language,
        "schema": {"id": document.schema_id, "version": document.schema_version},
        "annotator": document.annotator,
        "role": SUGGESTIONS if options.as_suggestions else str(document.role),
        "status": str(document.status),
    }
    record |= made.properties()
    record |= {"entities": made.entities(), "events": made.events(), "links": made.links()}
    record |= made.labels()
    record |= made.decisions()
    record["notes"] = made.notes()
    record["seconds"] = finite(document.seconds) or 0.0
    if document.tokens:
        record["tokens"] = [list(token) for token in document.tokens]
    return record


class _Layer:
    """What of a document is written, with the ids that arguments and links may name."""

    def __init__(self, document: AnnotatedDocument, options: WriteOptions) -> None:
        self._name, self._report = document.document.name, options.report
        self._suggested = {(type(each), each.id): each for each in document.suggestions}
        self._items = () if options.as_suggestions else document.items
        mentions = [each for each in self._items if type(each) is Mention]
        self._by_kind: dict[Any, list[Any]] = {Mention: mentions}
        for item in self._items if len(mentions) < len(self._items) else ():
            if type(item) is not Mention:  # most are
                self._by_kind.setdefault(type(item), []).append(item)
        self._verdicts = self._each(Verdict)
        given: dict[Any, list[Any]] = {kind: self._each(kind) for kind in _KINDS}
        if options.as_suggestions:
            made = [_as_suggested(each) for each in document.suggestions]
            given = {kind: [each for each in made if type(each) is kind] for kind in _KINDS}
        unmade = () if options.as_suggestions else (Decision.SUGGESTED,)
        self._shown: dict[Any, dict[str, Any]] = {  # what is written, by kind and id
            kind: {each.id: each for each in found if each.origin.decision not in unmade}
            for kind, found in given.items()
        }
        self._drop_loose_links()

    @cached_property
    def _places(self) -> dict[str, tuple[int, int]]:
        """Of what is written, so that reading gives the same order."""
        return _places([each for found in self._shown.values() for each in found.values()])

    def _each(self, kind: type[T]) -> list[T]:
        return self._by_kind.get(kind, [])

    def _tell(self, what: str, why: str) -> None:
        self._report(Loss(self._name, why, what=what))

    def _of(self, kind: type[T]) -> list[T]:
        """What is written of a kind."""
        return list(self._shown[kind].values())

    def entities(self) -> list[Any]:
        return mention_records(self._shown[Mention].values())

    def events(self) -> list[Record]:
        found = self._of(Event)
        records = []
        for event in self._sort(found):
            kept = tuple(filter(None, (self._whole(event, each) for each in event.arguments)))
            whole = replace(event, arguments=kept)
            records.append(event_record(whole) | origin_fields(whole.origin))
        return records

    def links(self) -> list[Record]:
        found = self._of(Link)
        return [link_record(each) | origin_fields(each.origin) for each in self._sort(found)]

    def _drop_loose_links(self) -> None:
        for link in self._of(Link):
            if not (self._is_there(link.source) and self._is_there(link.target)):
                del self._shown[Link][link.id]
                why = f"The link {link.type} is left out: one of its ends is gone."
                self._tell("Links without both ends are left out", why)

    def _is_there(self, item_id: str) -> bool:
        return item_id in self._shown[Mention] or item_id in self._shown[Event]

    def _whole(self, event: Event, argument: Argument) -> Argument | None:
        """The argument as it can be written: with a filler that is in the same line."""
        kind = Mention if argument.mention is not None else Event
        filler_id = argument.mention if argument.mention is not None else argument.event
        if filler_id is None or filler_id in self._shown[kind]:
            return argument
        proposed = self._suggested.get((kind, filler_id))
        where = f"The {argument.role} of {event.type} at {event.trigger.start}"
        decided = any(each.id == filler_id for each in self._verdicts)
        if isinstance(proposed, Link | None) or decided:
            why = f"{where} is left out: what filled it is gone."
            self._tell("Arguments without a filler are left out", why)
            return None
        why = f"{where} is written as bare text: nobody decided about what fills it."
        self._tell("Arguments whose filler nobody decided about become bare text", why)
        span = proposed.span if isinstance(proposed, Mention) else proposed.trigger
        return Argument(argument.role, span=span, origin=argument.origin)

    def properties(self) -> Record:
        values = {each.id: each.value for each in self._each(Property)}
        values.pop("status", None)  # the document's own status says it
        record: Record = {"flag": values.pop("flag")} if "flag" in values else {}
        return record | ({"properties": in_order(values)} if values else {})

    def labels(self) -> Record:
        found = sorted(self._each(DocumentLabel), key=lambda each: each.id)
        origins = {each.id: origin_fields(each.origin) for each in found if each.origin != Origin()}
        record: Record = {"labels": {each.id: list(each.values) for each in found}}
        return record | ({"label_origins": origins} if origins else {})

    def notes(self) -> list[Record]:
        found = sorted(self._each(Note), key=lambda each: each.id)
        return [note_record(each, self._about(each.target)) for each in found]

    def _about(self, target: str | None) -> Record | None:
        """The suggestion that a note is about, where nothing else in the line tells it."""
        if target is None or self._is_there(target) or target in self._told:
            return None
        for kind in (Mention, Event):
            found = self._suggested.get((kind, target))
            if isinstance(found, Event):
                bare = tuple(filter(None, map(self._bare, found.arguments)))
                return proposal_record(replace(found, arguments=bare))
            if found is not None:
                return proposal_record(found)
        return None

    @cached_property
    def _told(self) -> set[str]:
        """Suggestions that ``rejected`` or ``corrected`` tells."""
        told = (Decision.REJECTED, Decision.CORRECTED)
        return {each.id for each in self._verdicts if each.decision in told}

    def _bare(self, argument: Argument) -> Argument | None:
        """A suggestion's argument, as bare text where its filler is not written."""
        kind = Mention if argument.mention is not None else Event
        filler_id = argument.mention if argument.mention is not None else argument.event
        if filler_id is None or filler_id in self._shown[kind]:
            return argument
        proposed = self._suggested.get((kind, filler_id))
        if isinstance(proposed, Link | None):
            return None
        span = proposed.span if isinstance(proposed, Mention) else proposed.trigger
        return Argument(argument.role, span=span, origin=argument.origin)

    def decisions(self) -> Record:
        """``rejected``, ``corrected`` and the ``verdicts`` that nothing else in the line says."""
        rejected: list[tuple[Suggestion | None, Record]] = []
        corrected: list[tuple[Suggestion | None, Record]] = []
        others: list[Record] = []
        for verdict in sorted(self._verdicts, key=lambda each: each.id):
            about = [
                each
                for kind in (Mention, Event, Link)
                if (each := self._suggested.get((kind, verdict.id))) is not None
            ]
            stamp = stamp_record(verdict)
            if verdict.decision is Decision.REJECTED and not is_question_id(verdict.id):
                rejected += [(each, proposal_record(each) | stamp) for each in about]
                rejected += [] if about else [(None, {"id": verdict.id} | stamp)]
                continue
            if verdict.decision is Decision.CORRECTED:
                corrected += [(each, proposal_record(each)) for each in about]
            if not self._implied(verdict):
                others.append({"id": verdict.id, "decision": str(verdict.decision)} | stamp)
        record: Record = {"rejected": self._sort_records(rejected)}
        if corrected:
            record["corrected"] = self._sort_records(corrected)
        return record | ({"verdicts": others} if others else {})

    def _implied(self, verdict: Verdict) -> bool:
        """Whether reading the annotation that was made of the suggestion gives this verdict."""
        for kind in (Mention, Event, Link):
            item = self._shown[kind].get(verdict.id)
            implied = None if item is None else native_reading.implied_verdict(item)
            if implied is not None:
                return implied == verdict
        return False

    def _place(self, item: Suggestion | None) -> tuple[Any, ...]:
        nowhere = (math.inf, math.inf)
        if item is None:
            return nowhere
        if isinstance(item, Link):
            ends = (self._places.get(item.source, nowhere), self._places.get(item.target, nowhere))
            return (*ends[0], *ends[1])
        span = item.span if isinstance(item, Mention) else item.trigger
        return (span.start, span.end)

    def _sort(self, items: list[Any]) -> list[Any]:
        return sorted(items, key=lambda each: (self._place(each), each.id))

    def _sort_records(self, pairs: list[tuple[Any, Record]]) -> list[Record]:
        kinds = (Mention, Event, Link, type(None))
        ordered = sorted(
            pairs,
            key=lambda pair: (self._place(pair[0]), pair[1]["id"], kinds.index(type(pair[0]))),
        )
        return [record for _, record in ordered]


def _places(items: Collection[Suggestion]) -> dict[str, tuple[int, int]]:
    """Where each mention and event stands, by id; an event goes before a mention of its id."""
    places = {}
    for item in items:
        if isinstance(item, Mention):
            places[item.id] = (item.span.start, item.span.end)
    for item in items:
        if isinstance(item, Event):
            places[item.id] = (item.trigger.start, item.trigger.end)
    return places


def _as_suggested(item: Suggestion) -> Suggestion:
    return replace(item, origin=replace(item.origin, decision=Decision.SUGGESTED))


def check(source: Source) -> int:
    """How many documents an export holds. Raises ValueError unless reading it gives it again."""
    count = 0
    for line in source.lines():
        count += 1
        if _wrong(shortened(line), count):
            why = _wrong(line, count)
            if why:
                raise ValueError(why)
    return count


def _wrong(line: bytes, number: int) -> str:
    """Why a line is not what is written of what is read from it; empty where it is."""
    try:
        record = decode_json(line)
    except BadJsonError as error:
        return f"line {number}: This line can't be read: {error}."
    for found in native_reading.read_record(record, f"line {number}", what="This line"):
        if isinstance(found, Problem):
            return f"{found.where}: {found.why}"
        options = WriteOptions(as_suggestions=record.get("role") == SUGGESTIONS)
        if next(write([found], options)) != line:
            return f"line {number} is read as something else"
    return ""


FORMAT = Format(
    "native",
    "Annotator's own JSON Lines",
    (".jsonl", ".ndjson"),
    recognise=recognise,
    read=native_reading.read,
    write=write,
    check=check,
    is_exact=True,
)
