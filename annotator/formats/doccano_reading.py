"""doccano JSON Lines: reading any of its shapes.

What a file's offsets count is found by its spans, over the whole file: UTF-16 units (doccano's
own), code points (what scripts write), or graphemes (projects set so). What was found by where
words begin and end is said. Columns of other names are found by what they hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem, remark
from annotator.core.wording import count
from annotator.formats.columns import text_column_of
from annotator.formats.doccano_writing import BETWEEN
from annotator.formats.foreign_facts import base_from, is_own, with_text_column
from annotator.formats.format import DEFAULT_READ, Found, ReadOptions
from annotator.formats.json_rows import Record, Row, first_record, rows
from annotator.formats.native_items import MISSHAPEN, Reporter, list_of, near
from annotator.formats.native_reading import read_record
from annotator.formats.offset_units import CODE_POINTS, GRAPHEMES, UTF_16, Positions, UnitDetector
from annotator.formats.span_graph import EVENT_TYPES, LINK_TYPES, Edge, annotations_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

_OF_CATEGORIES = {"id", "text", "label", "labels", "cats", "meta", "Comments", "comments", "data"}
_OURS = (EVENT_TYPES, LINK_TYPES)
_NAMELESS = "category"  # the document label of categories without a name
_SAMPLE = 2000  # spans that are enough to know the unit


def recognise(source: Source) -> bool:
    """Whether the first record has spans, or categories and nothing that articles have."""
    record = first_record(source)
    if any(_are_triples(each) or _are_entities(each) for each in record.values()):
        return True
    label = record.get("label", record.get("labels"))
    words = isinstance(label, list) and all(isinstance(each, str) for each in label)
    own = is_own(record) and ("entities" in record or words)
    return own or (words and "text" in record and set(record) <= _OF_CATEGORIES)


def _are_triples(value: Any) -> bool:
    """Whether this is a list of start, end and label, and not empty."""
    return bool(value) and isinstance(value, list) and all(
        isinstance(each, list) and len(each) == 3 and [type(part) for part in each[:2]] == [int] * 2
        and isinstance(each[2], str)
        for each in value
    )  # fmt: skip


def _are_entities(value: Any) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(
            isinstance(e, dict) and {"label", "start_offset", "end_offset"} <= {*e} for e in value
        )
    )


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """A layer for each record, after the problems with it."""
    detector = UnitDetector(UTF_16, CODE_POINTS, GRAPHEMES)
    words_given = True
    for row in rows(source, options):
        if detector.seen >= _SAMPLE:
            break
        if isinstance(row, Problem) or is_own(row.record):
            continue
        chosen = with_text_column(row.record, options)
        text = row.record.get(text_column_of([str(name) for name in row.record], chosen) or "")
        if isinstance(text, str):
            spans = [each for each in _spans(row.record) if isinstance(each, dict)]
            found = [
                (e.get("start_offset"), e.get("end_offset"), _words(e.get("text"))) for e in spans
            ]
            words_given = words_given and all(each[2] is not None for each in found)
            detector.look_at(text, found)
    if detector.seen and not words_given:
        yield remark(source.name, detector.said())
    for row in rows(source, options):
        if isinstance(row, Problem):
            yield row
        else:  # what our own exports count is known
            unit = UTF_16 if is_own(row.record) else detector.unit
            yield from _read_row(row, options, unit)


def _words(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _label_column(record: Record) -> str:
    for name in ("entities", "label", "labels", "annotations"):
        if isinstance(record.get(name), list):
            return name
    return next((name for name, each in record.items() if _are_triples(each)), "label")


def _spans(record: Record) -> list[Any]:
    """The spans as records, whichever shape they have."""
    value = record.get(_label_column(record))
    if not isinstance(value, list):
        return []
    return [
        {"start_offset": each[0], "end_offset": each[1], "label": each[2]}
        if isinstance(each, list) and len(each) == 3
        else each
        for each in value
    ]


def _read_row(row: Row, options: ReadOptions, unit: str) -> Iterator[Found]:
    column = _label_column(row.record)
    taken = {column, "relations", "cats", "Comments", "comments", *_OURS}
    left = {name: value for name, value in row.record.items() if name not in taken}
    if is_own(left):
        left.pop("id", None)
    base = base_from(left, row.where, row.name, with_text_column(left, options), row.encoding)
    if isinstance(base, Problem):
        yield base
        return
    problems = Reporter(row.where)
    reader = _Row(row.record, str(base["text"]), unit, problems)
    found = reader.annotations()
    yield from problems.found
    notes = [
        {"id": f"note {number}", "text": each if isinstance(each, str) else str(each.get("text"))}
        for number, each in enumerate(_comments(row.record), start=1)
    ]
    yield from read_record(base | found | {"notes": notes}, row.where)


def _comments(record: Record) -> list[Any]:
    given = record.get("Comments", record.get("comments"))
    return [e for e in given if isinstance(e, str | dict)] if isinstance(given, list) else []


class _Row:
    """One record with its text."""

    def __init__(self, record: Record, text: str, unit: str, problems: Reporter) -> None:
        self._record, self._problems = record, problems
        self._positions = Positions(text, unit)

    def annotations(self) -> Record:
        """``entities``, ``events``, ``links`` and ``labels`` of a native record."""
        nodes: list[Record] = []
        categories: list[str] = []
        known: set[str] = set()
        for index, each in enumerate(_spans(self._record), start=1):
            try:
                if isinstance(each, str):
                    categories.append(each)
                    continue
                node = self._node(each, index)
            except MISSHAPEN as error:
                self._problems.left_out("label", index, f"it is misshapen near {near(error)}")
                continue
            if node["id"] in known:
                self._problems.left_out("label", index, "its id comes twice")
                continue
            known.add(node["id"])
            nodes.append(node)
        edges = self._edges(known)
        categories += [str(each) for each in list_of(self._record, "cats", self._problems)]
        return annotations_from(nodes, edges, self._record) | {"labels": _labels(categories)}

    def _node(self, record: Record, index: int) -> Record:
        label = record["label"]
        if not isinstance(label, str):
            raise TypeError("its label, which only doccano's own database knows")
        place = []
        for name in ("start_offset", "end_offset"):
            found = self._positions.code_points(record[name])
            place.append(record[name] if found is None else found)
            if found is None and type(record[name]) is int:
                raise ValueError(f"{name}, {record[name]}: no character of the text begins there")
        own = str(record["id"]) if "id" in record else f"span {index}"
        words = {"text": record["text"]} if isinstance(record.get("text"), str) else {}
        return {"id": own, "start": place[0], "end": place[1], "label": label, **words}

    def _edges(self, known: set[str]) -> list[Edge]:
        found, lost = [], 0
        for index, each in enumerate(list_of(self._record, "relations", self._problems), start=1):
            try:
                edge = Edge(str(each["from_id"]), str(each["to_id"]), str(each["type"]))
            except MISSHAPEN as error:
                self._problems.left_out("relations", index, f"it is misshapen near {near(error)}")
                continue
            if {edge.source, edge.target} <= known:
                found.append(edge)
            else:
                lost += 1
        if lost:
            self._problems.tell(f"{count(lost, 'relation')} left out: an end is missing.")
        return found


def _labels(categories: list[str]) -> Record:
    found: Record = {}
    for each in categories:
        name, between, value = each.partition(BETWEEN)
        found.setdefault(name if between else _NAMELESS, []).append(value if between else each)
    return found
