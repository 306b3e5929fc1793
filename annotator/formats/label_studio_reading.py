"""Label Studio JSON: reading. One layer for each annotation of a task, so for each annotator.

Offsets are code points, in files of old versions UTF-16 units: the words of the regions tell, and
what was found is said. Their spaces at both ends are not trusted. Predictions become suggestions of
the task's first layer, or of a layer of their own where nobody annotated. Regions that share an
id are one: its ``choices`` and texts are attributes. What is about the whole task becomes
document labels. Left out and counted: regions of images, sound and tables.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.core.model import Decision
from annotator.core.wording import count
from annotator.formats.columns import text_column_of
from annotator.formats.foreign_facts import base_from, is_own, with_text_column
from annotator.formats.format import DEFAULT_READ, Found, ReadOptions
from annotator.formats.json_rows import Record, Row, first_record, rows
from annotator.formats.label_studio_writing import FLAG, NOTE
from annotator.formats.native_items import MISSHAPEN, Reporter, list_of, near, number, string, table
from annotator.formats.native_reading import read_record
from annotator.formats.offset_units import CODE_POINTS, UTF_16, Positions, UnitDetector
from annotator.formats.span_graph import Edge, annotations_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

_LABELS = ("labels", "hypertextlabels", "paragraphlabels")
_MEDIA = ("image", "audio", "video", "html", "url", "pdf")
_DECISIONS = {"prediction": Decision.ACCEPTED, "prediction-changed": Decision.CORRECTED}
_LAYERS = ("annotations", "completions")  # the second in files of old versions


def recognise(source: Source) -> bool:
    """Whether the first record is a task: data with annotations or predictions."""
    task = first_record(source)
    lists = (task.get(name) for name in (*_LAYERS, "predictions"))
    return isinstance(task.get("data"), dict) and any(isinstance(each, list) for each in lists)


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """The layers of every task, after the problems with each."""
    for row in rows(source, options):
        if isinstance(row, Problem):
            yield row
        else:
            yield from _read_task(row, options)


def _read_task(row: Row, options: ReadOptions) -> Iterator[Found]:
    problems = Reporter(row.where)
    data = table(row.record, "data")
    chosen = with_text_column(data, options)
    column = text_column_of([str(name) for name in data], chosen)
    if column is None or column.lower() in _MEDIA:
        kinds = ", ".join(f"“{str(name)[:40]}”" for name in data)
        why = f"This task has no text but {kinds or 'nothing'}; choose the text column."
        yield Problem(row.where, why)
        return
    given = {
        name: value for name, value in data.items() if name not in ("event_types", "link_types")
    }
    if table(row.record, "meta"):
        given["meta"] = table(row.record, "meta")
    base = base_from(given, row.where, row.name, chosen, row.encoding)
    if isinstance(base, Problem):
        yield base
        return
    task = _Task(row.record, base, problems, is_own=is_own(data))
    records = task.layers()
    yield from problems.found
    for record in records:
        yield from read_record(record, row.where, what="This annotation")


@dataclass(slots=True)
class _Regions:
    """What the results of one annotation say, put together by region."""

    nodes: dict[str, Record] = field(default_factory=dict)  # by id, in order
    copies: list[Record] = field(default_factory=list)  # second labels of a region
    attributes: dict[str, Record] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    labels: dict[str, list[str]] = field(default_factory=dict)
    notes: list[Record] = field(default_factory=list)
    flag: str | None = None
    left: Counter[str] = field(default_factory=Counter)


class _Task:
    """One task with a text."""

    def __init__(self, task: Record, base: Record, problems: Reporter, *, is_own: bool) -> None:
        self._task, self._base, self._problems = task, base, problems
        self._is_own = is_own
        self._text = str(base["text"])
        annotations = [each for name in _LAYERS for each in list_of(task, name, problems)]
        self._annotations = [each for each in annotations if isinstance(each, dict)]
        predictions = list_of(task, "predictions", problems)
        self._predictions = [each for each in predictions if isinstance(each, dict)]
        left = len(annotations) + len(predictions)
        left -= len(self._annotations) + len(self._predictions)
        if left:
            problems.tell(f"{count(left, 'annotation')} left out: they are no records.")
        self._positions = Positions(self._text, self._unit())

    def _unit(self) -> str:
        detector = UnitDetector(CODE_POINTS, UTF_16)
        for layer in (*self._annotations, *self._predictions):
            results = layer.get("result")
            for each in results if isinstance(results, list) else ():
                value = each.get("value") if isinstance(each, dict) else None
                if isinstance(value, dict) and isinstance(value.get("text"), str):
                    place = (value.get("start"), value.get("end"), value["text"])
                    detector.look_at(self._text, [place])
        if detector.unit != CODE_POINTS:
            self._problems.remark(detector.said())
        return detector.unit

    def layers(self) -> list[Record]:
        """A native record for each annotation, with the predictions in the first one."""
        proposed = [self._regions(each) for each in self._predictions]
        suggestions = [
            self._proposed(each, regions, f"p{place}.")
            for place, (each, regions) in enumerate(
                zip(self._predictions, proposed, strict=True), start=1
            )
        ]
        records = [self._layer(each) for each in self._annotations]
        if not suggestions:
            return records or [dict(self._base)]
        if not records:
            records = [self._base | {"role": "suggestions"}]
        for each in suggestions:
            for name, found in each.items():
                records[0][name] = [*records[0].get(name, ()), *found]
        return records

    def _layer(self, annotation: Record) -> Record:
        regions = self._regions(annotation)
        skipped = annotation.get("was_cancelled") is True
        record = self._base | self._annotations_of(regions)
        record |= {"annotator": _annotator(annotation), "labels": regions.labels}
        record |= {"notes": regions.notes, "seconds": number(annotation, "lead_time", 0.0)}
        record["status"] = "todo" if skipped else "done"
        if annotation.get("ground_truth") is True:
            record["role"] = "gold"
        if regions.flag is not None:
            record["flag"] = regions.flag
        elif skipped and not self._is_own:
            record["flag"] = "skipped in Label Studio"
        stamp = {"by": record["annotator"], "at": string(annotation, "updated_at")}
        for each in (*record["entities"], *record["events"]):
            if "source" in each:
                each.update(stamp)
        return record

    def _proposed(self, prediction: Record, regions: _Regions, prefix: str) -> Record:
        """The suggestions of one prediction, with ids that no annotation has."""
        found = self._annotations_of(regions)
        score = number(prediction, "score", -1.0)
        origin: Record = {
            "source": string(prediction, "model_version") or "label-studio",
            "decision": Decision.SUGGESTED.value,
        } | ({"score": score} if score >= 0 else {})
        for each in (each for group in found.values() for each in group):
            for name in ("id", "from", "to"):
                if name in each:
                    each[name] = prefix + each[name]
            for argument in each.get("arguments", ()):
                for name in ("entity", "event"):
                    if name in argument:
                        argument[name] = prefix + argument[name]
            own = number(each, "score", score)
            each.update(origin | ({"score": own} if own >= 0 else {}))
        return found

    def _annotations_of(self, regions: _Regions) -> Record:
        for own, values in regions.attributes.items():
            node = regions.nodes.get(own)
            if node is None:
                self._problems.tell(f"What is said about “{own[:40]}” is left out: it is no label.")
            else:
                node["attributes"] = values
        nodes = [*regions.nodes.values(), *regions.copies]
        known = {each["id"] for each in nodes}
        edges = [each for each in regions.edges if {each.source, each.target} <= known]
        if len(edges) < len(regions.edges):
            lost = len(regions.edges) - len(edges)
            self._problems.tell(f"{count(lost, 'relation')} left out: an end is no label.")
        for kind, times in regions.left.items():
            self._problems.tell(f"{count(times, 'result')} of “{kind}” left out: not about a text.")
        return annotations_from(nodes, edges, table(self._task, "data"))

    def _regions(self, layer: Record) -> _Regions:
        found = _Regions()
        for index, result in enumerate(list_of(layer, "result", self._problems), start=1):
            try:
                self._take(result, index, found)
            except MISSHAPEN as error:
                self._problems.left_out("result", index, f"it is misshapen near {near(error)}")
        return found

    def _take(self, result: Record, index: int, found: _Regions) -> None:
        kind = result["type"]
        own = str(result.get("id") or f"region {index}")
        if kind == "relation":
            self._relation(result, found)
            return
        value = result["value"]
        place = self._place(value)
        if kind in _LABELS:
            self._label(result, own, place, found)
        elif kind in ("choices", "taxonomy", "textarea", "rating", "number", "datetime"):
            key = "text" if kind == "textarea" else kind
            words = _words(value[key])
            if place is not None:
                name, own_values = str(result["from_name"]), found.attributes.setdefault(own, {})
                own_values[name] = "; ".join(filter(None, [own_values.get(name), *words]))
            else:
                self._about_task(kind, str(result["from_name"]), words, found)
        else:
            found.left[str(kind)[:40]] += 1

    def _about_task(self, kind: str, name: str, words: list[str], found: _Regions) -> None:
        if kind != "textarea":
            found.labels.setdefault(name, []).extend(words)
        elif name == FLAG and self._is_own:
            found.flag = " ".join(words)
        else:
            said = words if name == NOTE else [f"{name}: {each}" for each in words]
            found.notes += [
                {"id": f"note {len(found.notes) + place}", "text": each}
                for place, each in enumerate(said, start=1)
            ]

    def _label(self, result: Record, own: str, place: Record | None, found: _Regions) -> None:
        labels = [str(each) for each in result["value"][result["type"]]]
        if place is None:
            raise KeyError("its place")
        if not labels:
            raise KeyError("its labels")
        if own in found.nodes:
            own = next(name for n in range(2, 2**31) if (name := f"{own}/{n}") not in found.nodes)
        for which, label in enumerate(labels):
            node = {"id": own if not which else f"{own}#{which + 1}", "label": label, **place}
            decision = _DECISIONS.get(str(result.get("origin")))
            if decision is not None:
                node |= {"source": "label-studio", "decision": decision.value}
            if number(result, "score", -1.0) >= 0:
                node["score"] = number(result, "score", 0.0)
            if which:
                found.copies.append(node)
            else:
                found.nodes[own] = node
        for words in list(table(result, "meta").get("text") or ()):
            said = {"text": str(words), "target": own}
            found.notes.append({"id": f"note {len(found.notes) + 1}", **said})

    def _place(self, value: Record) -> Record | None:
        """Where a region is; its words are given only where they disagree with its offsets."""
        inner = value.get("globalOffsets")
        of = inner if isinstance(inner, dict) else value
        if "start" not in of:
            return None
        start, end = (self._positions.code_points(of[name]) for name in ("start", "end"))
        words = value.get("text")
        if start is None or end is None:
            place: Record = {"start": of["start"], "end": of["end"]}
        else:
            place = {"start": start, "end": end}
            covered = self._text[start:end]
            if isinstance(words, str) and covered.split() == words.split():
                return place
        return place | ({"text": words} if isinstance(words, str) else {})

    def _relation(self, result: Record, found: _Regions) -> None:
        source, target = str(result["from_id"]), str(result["to_id"])
        if result.get("direction") == "left":
            source, target = target, source
        labels = result.get("labels") or ["related"]
        found.edges += [Edge(source, target, str(each)) for each in labels]


def _words(value: Any) -> list[str]:
    """The chosen values as words; steps of a taxonomy are joined by slashes."""
    if isinstance(value, list):
        return [
            " / ".join(str(step) for step in each) if isinstance(each, list) else str(each)
            for each in value
        ]
    return [str(value)]


def _annotator(annotation: Record) -> str:
    """Who made an annotation: an address or a name, else a number."""
    who = annotation.get("completed_by")
    if isinstance(who, dict):
        full = " ".join(filter(None, (string(who, "first_name"), string(who, "last_name"))))
        return string(who, "email") or full or string(who, "username") or str(who.get("id") or "")
    return "" if who is None else str(who)
