"""The native JSON Lines, "annotator/1": reading, with every offset checked against its words.

A bad line or annotation is reported and left out, and the rest goes on. Where the words of a
mention do not stand at its offsets but at exactly one other place, it is put there and reported.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.documents import AnnotatedDocument, Document, Problem
from annotator.core.model import (
    Decision,
    Event,
    Item,
    Link,
    Mention,
    Property,
    Role,
    Status,
    Suggestion,
    Verdict,
)
from annotator.core.text import sha256_of
from annotator.core.translation import tr
from annotator.formats.decoding import DecodingError
from annotator.formats.format import DEFAULT_READ, ReadOptions
from annotator.formats.json_records import numbered_lines
from annotator.formats.json_values import BadJsonError, decode_json
from annotator.formats.native_items import (
    MISSHAPEN,
    BadRecordError,
    Origins,
    Record,
    Reporter,
    flag,
    label_from,
    list_of,
    near,
    note_from,
    number,
    plain_mention,
    string,
    suggestion_from,
    table,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

FORMAT_NAME = "annotator/1"
SUGGESTIONS = "suggestions"
_IDS = uuid.UUID("6b1c0e9e-2f53-5d0c-9a0e-0d3b6c1f7a55")  # for records that came without ids
_KINDS: tuple[tuple[str, type[Suggestion]], ...] = (("events", Event), ("links", Link))
_ANNOTATIONS = (Mention, Event, Link)  # a union takes three times as long to look at


def read(
    source: Source, options: ReadOptions = DEFAULT_READ
) -> Iterator[AnnotatedDocument | Problem]:
    """A document for each line that can be read, after the problems with what was left out."""
    count = 0
    try:
        for count, line in numbered_lines(source, options):
            yield from read_line(line, f"{source.name}:{count}")
    except DecodingError as error:
        yield Problem(source.name, str(error))
        return
    if not count:
        yield Problem(source.name, tr("The file is empty; there is nothing to import."))


def read_line(line: bytes, where: str) -> Iterator[AnnotatedDocument | Problem]:
    """The document of one line, after its problems; a problem alone where nothing can be used."""
    try:
        record = decode_json(line)
    except BadJsonError as error:
        yield Problem(where, tr("This line can't be read: {error}.", error=error))
        return
    yield from read_record(record, where, what="This line")


def read_record(
    record: Any, where: str, *, what: str = "It"
) -> Iterator[AnnotatedDocument | Problem]:
    """The document of a decoded line, after its problems; ``what`` begins their sentences.

    Readers of other tools' formats come here too, with what they found as such a record: so
    offsets are checked, repaired by their words and reported in one way.
    """
    problems = Reporter(where)
    try:
        found = _Line(record, problems).document()
    except BadRecordError as error:
        problems.tell(f"{what} is left out: {error}.")
        found = None
    yield from problems.found
    if found is not None:
        yield found


def implied_verdict(item: Suggestion) -> Verdict | None:
    """The verdict that an annotation made of a suggestion stands for; None for people's own."""
    origin = item.origin
    if origin.source == "human" or origin.decision not in (Decision.ACCEPTED, Decision.CORRECTED):
        return None
    return Verdict(item.id, origin.decision, origin.by, origin.at)


class _Line:
    """One decoded line while it is turned into a document. Raises BadRecordError."""

    def __init__(self, record: Any, problems: Reporter) -> None:
        if not isinstance(record, dict):
            raise BadRecordError("it is no record")
        self._record = record
        self._problems = problems
        self._check_format()
        self._text = record.get("text")
        if not isinstance(self._text, str):
            raise BadRecordError("it has no “text”")
        self._sha256 = sha256_of(self._text)
        self._check_hash()
        self._id = string(record, "id") or str(uuid.uuid5(_IDS, self._sha256))
        self._items: dict[tuple[type[Item], str], Item] = {}
        self._suggestions: dict[tuple[type[Item], str], Suggestion] = {}
        self._origins: Origins = {}

    def _check_format(self) -> None:
        name = self._record.get("format")
        if name == FORMAT_NAME:
            return
        if isinstance(name, str) and name.startswith("annotator/"):
            raise BadRecordError(
                f"it is of the version “{name[:40]}”, which is newer than “{FORMAT_NAME}”; update "
                "Annotator to read it"
            )
        raise BadRecordError(f"its “format” is not “{FORMAT_NAME}”")

    def _check_hash(self) -> None:
        given = self._record.get("sha256")
        if given is not None and given != self._sha256:
            raise BadRecordError(
                "its text is not the one that was annotated (the SHA-256 differs); export it again"
            )

    def document(self) -> AnnotatedDocument:
        record = self._record
        is_suggestions = record.get("role") == SUGGESTIONS
        self._take_annotations(all_suggested=is_suggestions)
        self._check_ends()
        self._take_decisions()
        self._take_small()
        schema = table(record, "schema")
        status = self._choice(Status, "status", Status.TODO)
        if status is not Status.TODO:
            self._put(Property("status", str(status)))
        return AnnotatedDocument(
            document=self._about(),
            text=str(self._text),
            schema_id=string(schema, "id"),
            schema_version=int(number(schema, "version", 1)),
            annotator=string(record, "annotator"),
            role=Role.ANNOTATOR if is_suggestions else self._choice(Role, "role", Role.ANNOTATOR),
            status=status,
            items=tuple(self._items.values()),
            suggestions=tuple(self._suggestions.values()),
            seconds=max(0.0, number(record, "seconds", 0.0)),
            tokens=self._tokens(),
        )

    def _about(self) -> Document:
        record, text = self._record, str(self._text)
        return Document(
            id=self._id,
            name=string(record, "name") or self._id,
            sha256=self._sha256,
            title=string(record, "title"),
            date=string(record, "date"),
            source=string(record, "source"),
            url=string(record, "url"),
            language=string(record, "language"),
            encoding=string(record, "encoding"),
            words=len(text.split()),
            length=len(text),
            meta=table(record, "meta"),
        )

    def _choice(self, kind: Any, name: str, default: Any) -> Any:
        value = self._record.get(name, default)
        try:
            return kind(value)
        except ValueError as error:
            raise BadRecordError(f"its “{name}” is none of {', '.join(kind)}") from error

    def _put(self, item: Item) -> None:
        key = (type(item), item.id)
        if key in self._items:
            self._problems.tell(f"The id “{item.id}” comes twice; the second one is left out.")
        else:
            self._items[key] = item

    def _propose(self, item: Suggestion) -> None:
        key = (type(item), item.id)
        if key in self._suggestions:
            self._problems.tell(f"The id “{item.id}” comes twice; the second one is left out.")
        else:
            self._suggestions[key] = item

    def _each(self, name: str) -> Iterator[tuple[int, str, Record]]:
        """The records of a list with their numbers, from 1; an id for those that have none."""
        for index, record in enumerate(list_of(self._record, name, self._problems), start=1):
            own = self._own_id(name, index, record)
            if own is not None:
                yield index, own, record

    def _own_id(self, name: str, index: int, record: Any) -> str | None:
        """An id for a record without one, else empty; None for what is no record, and reported."""
        if not isinstance(record, dict):
            self._problems.left_out(name, index, "it is no record")
            return None
        has_one = string(record, "id")
        return "" if has_one else str(uuid.uuid5(_IDS, f"{self._id} {name} {index}"))

    def _take_annotations(self, *, all_suggested: bool) -> None:
        self._take_mentions(all_suggested=all_suggested)
        for name, kind in _KINDS:
            for index, own, record in self._each(name):
                item = self._annotation(name, kind, index, own, record)
                if item is not None:
                    self._take(item, all_suggested=all_suggested)

    def _take_mentions(self, *, all_suggested: bool) -> None:
        """The mentions, of which there are many: those that are plain and whole by a short way."""
        text, origins = str(self._text), self._origins
        records = list_of(self._record, "entities", self._problems)
        for index, record in enumerate(records, start=1):
            item: Suggestion | None = None
            if type(record) is dict:
                item = plain_mention(record, text, origins)
            if item is None:
                own = self._own_id("entities", index, record)
                if own is not None:
                    item = self._annotation("entities", Mention, index, own, record)
            if item is None:
                continue
            key = (Mention, item.id)
            is_made = not all_suggested and item.origin.decision is not Decision.SUGGESTED
            if is_made and key not in self._items:  # as nearly all are
                self._items[key] = item
            else:
                self._take(item, all_suggested=all_suggested)

    def _take(self, item: Suggestion, *, all_suggested: bool) -> None:
        if all_suggested or item.origin.decision is Decision.SUGGESTED:
            self._propose(item)
        else:
            self._put(item)

    def _annotation(
        self, name: str, kind: type[Suggestion], index: int, own: str, record: Record
    ) -> Suggestion | None:
        place = f"{name} {index}"
        try:
            return suggestion_from(
                record, str(self._text), kind, own, lambda why: self._problems.moved(place, why)
            )
        except BadRecordError as error:
            self._problems.left_out(name, index, str(error))
        except MISSHAPEN as error:
            self._problems.left_out(name, index, f"it is misshapen near {near(error)}")
        return None

    def _check_ends(self) -> None:
        """Leave out arguments and links whose other end is not in this line."""
        if not (self._record.get("events") or self._record.get("links")):
            return
        known = {*self._items, *self._suggestions}
        ends = {item_id for kind, item_id in known if kind in (Mention, Event)}
        for pool in (self._items, self._suggestions):
            for key, item in list(pool.items()):
                if isinstance(item, Link) and not {item.source, item.target} <= ends:
                    self._problems.tell(f"The link “{item.id}” is left out: an end is missing.")
                    del pool[key]
                elif isinstance(item, Event):
                    pool[key] = self._with_ends(item, known)

    def _with_ends(self, event: Event, known: set[tuple[type[Item], str]]) -> Event:
        kept = []
        for each in event.arguments:
            key = (Event, each.event) if each.mention is None else (Mention, each.mention)
            if each.span is not None or key in known:
                kept.append(each)
            else:
                self._problems.tell(
                    f"The {each.role} of the event “{event.id}” is left out: there is no "
                    f"“{each.mention or each.event}” in this line."
                )
        return replace(event, arguments=tuple(kept))

    def _take_decisions(self) -> None:
        verdicts: dict[str, Verdict] = {}
        for name, decision in (("rejected", Decision.REJECTED), ("corrected", None)):
            for index, own, record in self._each(name):
                item_id = string(record, "id") or own
                if decision is not None:
                    stamp = string(record, "by"), string(record, "at")
                    verdicts.setdefault(item_id, Verdict(item_id, decision, *stamp))
                self._take_proposal(name, index, item_id, record)
        for index, own, record in self._each("verdicts"):
            try:
                item_id, decision = (
                    string(record, "id") or own,
                    Decision(string(record, "decision")),
                )
            except ValueError:
                self._problems.left_out("verdicts", index, "its decision is unknown")
                continue
            stamp = string(record, "by"), string(record, "at")
            verdicts.setdefault(item_id, Verdict(item_id, decision, *stamp))
        for item in self._items.values():  # nothing but annotations yet
            verdict = implied_verdict(item) if isinstance(item, _ANNOTATIONS) else None
            if verdict is not None:
                verdicts.setdefault(item.id, verdict)
        for verdict in verdicts.values():
            self._put(verdict)

    def _take_proposal(self, name: str, index: int, item_id: str, record: Record) -> None:
        """The suggestion that a verdict is about, where the record says what it was."""
        kind: type[Suggestion]
        if "trigger" in record:
            kind = Event
        elif "from" in record:
            kind = Link
        elif "label" in record:
            kind = Mention
        else:
            return
        plain = {key: value for key, value in record.items() if key not in ("by", "at")}
        plain |= {"decision": Decision.SUGGESTED.value}
        item = self._annotation(name, kind, index, item_id, plain)
        if item is not None:
            self._propose(item)

    def _take_small(self) -> None:
        for index, own, record in self._each("notes"):
            try:
                note = note_from(record, own)
                self._put(note)
                self._take_about(index, note.target, record.get("about"))
            except MISSHAPEN as error:
                self._problems.left_out("notes", index, f"it is misshapen near {near(error)}")
        origins = table(self._record, "label_origins")
        for name, values in table(self._record, "labels").items():
            try:
                self._put(label_from(name, values, origins.get(name)))
            except MISSHAPEN as error:
                self._problems.tell(
                    f"The label “{name}” is left out: misshapen near {near(error)}."
                )
        reason = flag(self._record)
        if reason is not None:
            self._put(Property("flag", reason))
        for name, value in table(self._record, "properties").items():
            self._put(Property(name, str(value)))

    def _take_about(self, index: int, target: str | None, about: Any) -> None:
        """The suggestion that a note is about, unless the line tells it elsewhere."""
        if target is None or not isinstance(about, dict):
            return
        pools = (self._items, self._suggestions)
        if not any((kind, target) in pool for kind in (Mention, Event) for pool in pools):
            self._take_proposal("about", index, target, about | {"id": target})

    def _tokens(self) -> tuple[tuple[int, int], ...]:
        tokens = []
        last = 0
        for pair in list_of(self._record, "tokens", self._problems):
            whole = isinstance(pair, list) and len(pair) == 2 and all(type(n) is int for n in pair)
            if not whole or not last <= pair[0] < pair[1] <= len(str(self._text)):
                self._problems.tell("The tokens are left out: they do not fit the text.")
                return ()
            tokens.append((pair[0], pair[1]))
            last = pair[1]
        return tuple(tokens)
