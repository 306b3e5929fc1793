"""JSON of a text with ``entities`` and ``events`` by character, as many people keep their corpora.

``{"id", "text", "annotator"?, "entities": [{"start", "end", "label"}], "events": [{"type",
"trigger": {"start", "end"}, "args": [{"role", "start", "end"}]}], "relations": [{"type",
"args"}]}``: offsets are code points, end exclusive. ``fragments`` and ``attributes`` may be given;
further plain values of an entity are attributes. An argument is filled by what it refers to
(``ref``), by the entity at its place, or by the bare words there. Only read: the native format is
this one, and more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.core.wording import count
from annotator.formats.foreign_facts import base_from, with_text_column
from annotator.formats.format import DEFAULT_READ, Format, ReadOptions
from annotator.formats.json_rows import Record, Row, first_record, rows
from annotator.formats.native_items import MISSHAPEN, Reporter, list_of, near, table
from annotator.formats.native_reading import read_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.format import Found
    from annotator.formats.source import Source

_LISTS = ("entities", "events", "relations")
_PLACE = ("start", "end", "text", "fragments")
_OF_ENTITY = {"id", "label", "type", "attributes", *_PLACE}


def recognise(source: Source) -> bool:
    """Whether the first record has a text and marks in it, each from a start to an end."""
    record = first_record(source)
    given = {name: record[name] for name in _LISTS[:2] if isinstance(record.get(name), list)}
    if not given or not any(isinstance(each, str) for each in record.values()):
        return False
    entities, events = given.get("entities", ()), given.get("events", ())
    if not entities and not events:
        return len(given) == 2
    return all(map(_is_entity, entities)) and all(map(_is_event, events))


def _is_entity(value: Any) -> bool:
    return isinstance(value, dict) and _is_place(value) and isinstance(_label_of(value), str)


def _is_event(value: Any) -> bool:
    return isinstance(value, dict) and _is_place(value.get("trigger")) and "type" in value


def _is_place(value: Any) -> bool:
    return isinstance(value, dict) and all(type(value.get(name)) is int for name in _PLACE[:2])


def _label_of(entity: Record) -> Any:
    return entity.get("label", entity.get("type"))


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """A layer for each record, after the problems with it."""
    for row in rows(source, options):
        yield from [row] if isinstance(row, Problem) else _read_row(row, options)


def _read_row(row: Row, options: ReadOptions) -> Iterator[Found]:
    left = {name: value for name, value in row.record.items() if name not in (*_LISTS, "annotator")}
    base = base_from(left, row.where, row.name, with_text_column(left, options), row.encoding)
    if isinstance(base, Problem):
        yield base
        return
    problems = Reporter(row.where)
    found = _Reader(row.record, problems).annotations()
    who = row.record.get("annotator")
    whose = {"annotator": str(who)} if isinstance(who, str | int) else {}
    yield from problems.found
    yield from read_record(base | found | whose, row.where)


class _Reader:
    """Makes native records of what is marked in one text."""

    def __init__(self, record: Record, problems: Reporter) -> None:
        self._record, self._problems = record, problems
        self._at: dict[Any, str] = {}  # the first entity at a place
        self._kinds: dict[str, str] = {}  # "entity" or "event", by id

    def annotations(self) -> Record:
        """``entities``, ``events`` and ``links``."""
        entities = list(self._made("entities", self._entity))
        for number, each in enumerate(list_of(self._record, "events", Reporter("")), start=1):
            if isinstance(each, dict):
                self._kinds[str(each.get("id", f"event {number}"))] = "event"
        events = list(self._made("events", self._event))
        return {"entities": entities, "events": events,
                "links": list(self._made("relations", self._link))}  # fmt: skip

    def _made(self, name: str, make: Any) -> Iterator[Record]:
        for index, each in enumerate(list_of(self._record, name, self._problems), start=1):
            try:
                yield make(each, index)
            except MISSHAPEN as error:
                self._problems.left_out(name, index, f"it is misshapen near {near(error)}")

    def _entity(self, given: Record, index: int) -> Record:
        own = str(given.get("id", f"entity {index}"))
        label = _label_of(given)
        if not isinstance(label, str):
            raise KeyError("its label")
        rest = {name: value for name, value in given.items() if name not in _OF_ENTITY}
        attributes = _attributes({**rest, **table(given, "attributes")})
        made = {"id": own, **_place(given), "label": label, **attributes}
        self._at.setdefault((_key(given), label), own)
        self._at.setdefault(_key(given), own)
        self._kinds[own] = "entity"
        return made

    def _event(self, given: Record, index: int) -> Record:
        arguments = list_of(given, "arguments" if "arguments" in given else "args", self._problems)
        return {
            "id": str(given.get("id", f"event {index}")),
            "type": given["type"],
            "trigger": _place(given["trigger"]),
            "arguments": [{"role": each["role"], **self._filler(each)} for each in arguments],
            **_attributes(table(given, "attributes")),
        }

    def _filler(self, argument: Record) -> Record:
        own = str(argument.get("ref", ""))
        if own in self._kinds:
            return {self._kinds[own]: own}
        place = _key(argument)
        found = self._at.get((place, argument["role"])) or self._at.get(place)
        return {"entity": found} if found else _place(argument)

    def _link(self, given: Record, index: int) -> Record:
        ends = [_end(each) for each in given["args"]]
        if len(ends) != 2 or not all(end in self._kinds for end in ends):
            raise KeyError(f"its {count(len(ends), 'end')}")
        return {"id": f"link {index}", "type": given["type"], "from": ends[0], "to": ends[1]}


def _end(given: Any) -> str:
    """The id at one end of a relation: of ``[role, id]`` or ``{"role", "ref"}``."""
    _, own = given if isinstance(given, list) else (None, given["ref"])
    return str(own)


def _place(given: Record) -> Record:
    return {name: given[name] for name in _PLACE if given.get(name) is not None}


def _key(given: Record) -> Any:
    """Where something is, to be compared."""
    fragments = given.get("fragments")
    if isinstance(fragments, list) and fragments:
        return tuple(map(tuple, fragments))
    return given["start"], given["end"]


def _attributes(values: Record) -> Record:
    """Plain values as attributes; None is no value."""
    found = {
        name: value if isinstance(value, str | bool) else str(value)
        for name, value in values.items()
        if isinstance(value, str | int | float) and value != ""
    }
    return {"attributes": found} if found else {}


FORMAT = Format(
    "records",
    "JSON of texts with entities and events by character",
    (".jsonl", ".json"),
    recognise=recognise,
    read=read,
)
