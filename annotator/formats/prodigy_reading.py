"""Prodigy's JSON Lines: reading. Offsets are code points, end exclusive; ``token_end`` is not.

A task that was accepted is a finished layer, one that was ignored an open one; what stands in a
rejected task becomes rejected suggestions. Relations are arguments where the task names its event
types (our exports do), else links. Chosen options and the label of a whole text become
document labels. Lost: ranks and hashes, which are Prodigy's own, and HTML of options.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.core.model import Decision
from annotator.core.wording import count
from annotator.formats.columns import article_from
from annotator.formats.format import DEFAULT_READ, Found, ReadOptions
from annotator.formats.json_rows import Record, Row, first_record, rows
from annotator.formats.native_items import (
    MISSHAPEN,
    Reporter,
    flag,
    list_of,
    near,
    number,
    string,
    table,
)
from annotator.formats.native_reading import FORMAT_NAME, read_record
from annotator.formats.span_graph import (
    BARE,
    EVENT_TYPES,
    LINK_TYPES,
    Edge,
    annotations_from,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.source import Source

_STATUS = {"accept": "done", "ignore": "todo", "reject": "todo"}
_OWN = {"text", "spans", "relations", "tokens", "meta", "options", "accept", "label", "answer",
        EVENT_TYPES, LINK_TYPES}  # fmt: skip
_FACTS = ("title", "date", "source", "url", "language")
Place = tuple[Any, Any, Any]


def recognise(source: Source) -> bool:
    """Whether the first record is a task with spans, or one that somebody answered."""
    task = first_record(source)
    if not isinstance(task.get("text"), str):
        return False
    spans = task.get("spans")
    has_spans = isinstance(spans, list) and all(
        isinstance(each, dict) and {"start", "end"} <= {*each} for each in spans
    )
    is_answered = str(task.get("answer")) in _STATUS and any(
        name in task for name in ("_task_hash", "_input_hash", "_view_id", "_session_id", "tokens")
    )
    return is_answered or (has_spans and (bool(spans) or "tokens" in task))


def read(source: Source, options: ReadOptions = DEFAULT_READ) -> Iterator[Found]:
    """A layer for each task, after the problems with it."""
    for row in rows(source, options):
        yield from [row] if isinstance(row, Problem) else _read_task(row, options)


def _read_task(row: Row, options: ReadOptions) -> Iterator[Found]:
    task, meta = row.record, table(row.record, "meta")
    is_own = EVENT_TYPES in task
    base: Record = {"format": FORMAT_NAME, "encoding": row.encoding}
    if is_own and isinstance(task.get("text"), str):  # also where it is but blanks
        base["text"] = task["text"]
        base |= {name: meta[name] for name in ("id", "name", *_FACTS) if name in meta}
        base["meta"] = {name: value for name, value in meta.items()
                        if name not in ("id", "name", "flag", "notes", *_FACTS)}  # fmt: skip
        base |= _remarks(meta)
    else:
        left = {name: value for name, value in task.items() if name not in _OWN and name[:1] != "_"}
        columns = left | meta | {"text": task.get("text")}
        article = article_from(columns, row.where, row.where, options)
        if isinstance(article, Problem):
            yield article
            return
        base |= {name: getattr(article, name) for name in ("text", "name", *_FACTS)}
        base["meta"] = article.meta
    problems = Reporter(row.where)
    record = base | _Task(task, problems).record()
    yield from problems.found
    yield from read_record(record, row.where)


def _remarks(meta: Record) -> Record:
    """The flag and the notes of our own exports; notes are words about the document by now."""
    reason, notes = flag(meta), meta.get("notes")
    found: Record = {} if reason is None else {"flag": reason}
    if isinstance(notes, list):
        found["notes"] = [{"id": f"note {n}", "text": str(e)} for n, e in enumerate(notes, start=1)]
    return found


class _Task:
    """One task with a text."""

    def __init__(self, task: Record, problems: Reporter) -> None:
        self._task, self._problems = task, problems
        self._nodes: list[Record] = []
        self._ids: dict[Place, str] = {}  # by start, end and label
        self._last_tokens: dict[int, str] = {}  # spans by their last token

    def record(self) -> Record:
        """What the task says, as a native record without the text."""
        task = self._task
        answer = task.get("answer")
        who = string(task, "_annotator_id") or string(task, "_session_id")
        for index, span in enumerate(list_of(task, "spans", self._problems), start=1):
            try:
                self._take(span, index)
            except MISSHAPEN as error:
                self._problems.left_out("spans", index, f"it is misshapen near {near(error)}")
        edges = self._edges()
        found = annotations_from(self._nodes, edges, task)
        tokens = [
            [each.get("start"), each.get("end")] if isinstance(each, dict) else None
            for each in list_of(task, "tokens", self._problems)
        ]
        about: Record = {"annotator": who, "status": _STATUS.get(str(answer), "todo")}
        about |= {"tokens": tokens} if tokens else {}
        if answer == "reject":
            return about | {"rejected": self._rejected(found, who)}
        return about | found | {"labels": self._labels()}

    def _take(self, span: Record, index: int) -> None:
        label = span.get("label")
        node: Record = {
            "id": f"span {index}",
            "start": span["start"],
            "end": span["end"],
            "label": label if isinstance(label, str) else BARE,
        }
        if isinstance(span.get("text"), str):
            node["text"] = span["text"]
        if isinstance(span.get("source"), str) and self._task.get("answer") == "accept":
            node |= {"source": span["source"], "decision": Decision.ACCEPTED.value}
            if number(span, "score", -1.0) >= 0:
                node["score"] = number(span, "score", 0.0)
        self._nodes.append(node)
        self._ids.setdefault((span["start"], span["end"], label), node["id"])
        if type(span.get("token_end")) is int:
            self._last_tokens.setdefault(span["token_end"], node["id"])

    def _edges(self) -> list[Edge]:
        edges, lost = [], 0
        for index, each in enumerate(list_of(self._task, "relations", self._problems), start=1):
            try:
                label = each["label"]
                ends = [self._end(each, "head"), self._end(each, "child")]
            except MISSHAPEN as error:
                self._problems.left_out("relations", index, f"it is misshapen near {near(error)}")
                continue
            if None in ends or not isinstance(label, str):
                lost += 1
            else:
                edges.append(Edge(str(ends[0]), str(ends[1]), label))
        if lost:
            self._problems.tell(f"{count(lost, 'relation')} left out: an end is no span.")
        return edges

    def _end(self, relation: Record, side: str) -> str | None:
        """The span at one end; one of its own for words that no span has."""
        span = relation.get(f"{side}_span")
        if not isinstance(span, dict):
            return self._last_tokens.get(relation[side])
        place = (span["start"], span["end"], span.get("label"))
        if place not in self._ids:
            if place[2] is not None:
                return self._last_tokens.get(relation[side])
            self._take(span, len(self._nodes) + 1)
        return self._ids[place]

    def _rejected(self, found: Record, who: str) -> list[Record]:
        """What stands in a task that was turned down, as suggestions somebody rejected."""
        proposed = [*found["entities"], *found["events"]]
        return [{"source": "prodigy", **each, "by": who} for each in proposed]

    def _labels(self) -> Record:
        """The chosen options, and the label that the whole text was asked about."""
        labels: Record = {}
        chosen = list_of(self._task, "accept", self._problems)
        if chosen:
            labels["choice"] = [str(each) for each in chosen]
        if isinstance(self._task.get("label"), str) and self._task.get("answer") == "accept":
            labels["label"] = [self._task["label"]]
        return labels
