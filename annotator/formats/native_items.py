"""The annotations of a native line: from plain records to values, each offset checked."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

from annotator.core.documents import Problem, remark
from annotator.core.model import (
    Argument,
    DocumentLabel,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Span,
    Suggestion,
    mention_at,
    span_of,
)
from annotator.core.records import origin_from

Record = dict[str, Any]
Moved = Callable[[str], None]
Origins = dict[tuple[Any, ...], Origin]
MISSHAPEN = (KeyError, TypeError, ValueError, AttributeError, OverflowError)


# What Python says of values that are of another kind than expected; nothing for people to read.
_PYTHON = re.compile(
    r"indices must|object|NoneType|unpack|argument|unhashable|not supported|out of range|invalid"
    r"|convert|Expected `|unsupported|is not a valid"
)


def near(error: Exception) -> str:
    """Where a record is misshapen, in words, of an error that is one of MISSHAPEN."""
    if isinstance(error, KeyError):
        name = str(error.args[0]) if error.args else ""
        return name if " " in name else f"“{name[:40]}”, which is missing"
    said = str(error)
    if not said or isinstance(error, AttributeError) or _PYTHON.search(said):
        return "a value of another kind than this format has"
    return f"“{said}”" if said.isidentifier() else said


class BadRecordError(Exception):
    """A record can't be used; the message is the end of a sentence for a person."""


class Reporter:
    """Collects the problems of one line. ``where`` is its file and number."""

    def __init__(self, where: str) -> None:
        self._where = where
        self.found: list[Problem] = []

    def tell(self, why: str) -> None:
        """Remember a problem."""
        self.found.append(Problem(self._where, why))

    def remark(self, why: str) -> None:
        """Remember something worth knowing, with nothing wrong."""
        self.found.append(remark(self._where, why))

    def left_out(self, name: str, index: int, why: str) -> None:
        """Remember that one record of a list is left out; ``index`` counts from 1."""
        self.tell(f"Number {index} of “{name}” is left out: {why}.")

    def moved(self, place: str, why: str) -> None:
        """Remember that a piece of text was found at another place than its offsets said."""
        self.tell(f"In {place}, {why}.")


def string(record: Record, name: str) -> str:
    """A string of a record; empty where there is none."""
    value = record.get(name)
    return value if isinstance(value, str) else ""


def number(record: Record, name: str, default: float) -> float:
    """A finite number of a record, or the default."""
    value = record.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return default
    return value if math.isfinite(value) else default


def table(record: Record, name: str) -> Record:
    """A table inside a record; empty where there is none."""
    value = record.get(name)
    return value if isinstance(value, dict) else {}


def list_of(record: Record, name: str, problems: Reporter) -> list[Any]:
    """A list inside a record; empty where there is none."""
    value = record.get(name)
    if value is None or isinstance(value, list):
        return value or []
    problems.tell(f"“{name}” is left out: it is no list.")
    return []


def flag(record: Record) -> str | None:
    """Why the document is flagged, or None where it isn't."""
    value = record.get("flag")
    return value if isinstance(value, str) else None


def suggestion_from(
    record: Record, text: str, kind: type[Suggestion], own_id: str, moved: Moved
) -> Suggestion:
    """The mention, event or link of a record. Raises BadRecordError or one of MISSHAPEN."""
    item_id = string(record, "id") or own_id
    origin = origin_from(record)
    if kind is Link:
        return Link(
            item_id, _text(record, "type"), _text(record, "from"), _text(record, "to"), origin
        )
    if kind is Mention:
        span = span_from(record, text, moved)
        return Mention(item_id, _text(record, "label"), span, _attributes(record), origin)
    return Event(
        item_id,
        _text(record, "type"),
        span_from(record["trigger"], text, moved),
        _arguments(record, text, origin, moved),
        _attributes(record),
        origin,
    )


def plain_mention(record: Record, text: str, origins: Origins) -> Mention | None:
    """The mention of a record such as nearly all are; None where one has to look closer.

    It is what ``suggestion_from`` makes of the record, in a third of the time. ``origins`` keeps
    those that were met in this line.
    """
    get = record.get
    item_id, label, surface = get("id"), get("label"), get("text")
    start, end = get("start"), get("end")
    if not (
        type(start) is int
        and type(end) is int
        and 0 <= start < end
        and text[start:end] == surface
        and type(item_id) is str
        and item_id
        and type(label) is str
        and not get("fragments")
        and not get("attributes")
    ):
        return None
    said = (
        get("source", "human"), get("decision", "added"), get("why", ""), get("by", ""),
        get("at", ""), get("score"),
    )  # fmt: skip
    try:
        origin = origins.get(said)
        if origin is None:
            origin = origin_from(record)
            if all(type(each) is str for each in said[:-1]):  # 1 and True are one key
                origins[said] = origin
    except (TypeError, ValueError, OverflowError):
        return None
    return mention_at(item_id, label, start, end, surface, origin)


def span_from(record: Record, text: str, moved: Moved) -> Span:
    """The span of a record, at the offsets where its words really stand.

    Calls ``moved`` where that is another place. Raises BadRecordError where there is none, or
    more than one.
    """
    surface = record.get("text")
    if not record.get("fragments"):
        start, end = record["start"], record["end"]
        is_place = type(start) is int and type(end) is int and 0 <= start < end
        if is_place and text[start:end] == surface:  # as nearly all are
            return Span(((start, end),), surface)
    pairs = _whole(record.get("fragments") or [[record["start"], record["end"]]])
    fits = all(type(offset) is int for pair in pairs for offset in pair)
    try:
        span = span_of(text, *((start, end) for start, end in pairs)) if fits else None
    except ValueError:
        span = None
    if span is not None and (surface is None or surface == span.surface):
        return span
    if not isinstance(surface, str) or not surface:
        wrong = "is not inside the text" if fits else "is no pair of whole numbers"
        raise BadRecordError(f"its place, {_shown(pairs)}, {wrong}")
    return _elsewhere(surface, text, pairs, moved)


def _whole(pairs: Any) -> Any:
    """Pairs of offsets with 3.0, which tables of numbers make of 3, as a whole number."""
    try:
        return [
            [int(each) if type(each) is float and each.is_integer() else each for each in pair]
            for pair in pairs
        ]
    except TypeError:  # they are none; who asks sees that
        return pairs


def _elsewhere(surface: str, text: str, pairs: Any, moved: Moved) -> Span:
    first, words, place = text.find(surface), f"“{surface[:60]}”", _shown(pairs)
    if first < 0:
        raise BadRecordError(f"the text does not have the words {words} at {place}, nor elsewhere")
    if text.find(surface, first + 1) >= 0:
        raise BadRecordError(
            f"the text does not have the words {words} at {place}, but at several other places"
        )
    moved(f"the words {words} are not at {place} but at {first}, so they were put there")
    return span_of(text, (first, first + len(surface)))


def _shown(pairs: Any) -> str:
    """Places in a text as a person reads them, whatever they are."""
    try:
        return ", ".join(f"{_quoted(start)} to {_quoted(end)}" for start, end in pairs)
    except (TypeError, ValueError):
        return "what are no numbers"


def _quoted(offset: Any) -> str:
    return f"“{offset[:20]}”" if isinstance(offset, str) else str(offset)


def _arguments(record: Record, text: str, origin: Origin, moved: Moved) -> tuple[Argument, ...]:
    """The arguments that can be read; the others are reported through ``moved``."""
    found = []
    for index, each in enumerate(record.get("arguments") or (), start=1):
        try:
            found.append(_argument_from(each, text, origin, moved))
        except (BadRecordError, *MISSHAPEN) as error:
            why = (
                str(error) if isinstance(error, BadRecordError) else f"misshapen near {near(error)}"
            )
            moved(f"argument {index} is left out: {why}")
    return tuple(found)


def _argument_from(record: Record, text: str, origin: Origin, moved: Moved) -> Argument:
    own = origin_from(record) if "source" in record or "decision" in record else origin
    has_span = "start" in record or "fragments" in record
    return Argument(
        _text(record, "role"),
        _text(record, "entity") if "entity" in record else None,
        _text(record, "event") if "event" in record else None,
        span_from(record, text, moved) if has_span else None,
        own,
    )


def note_from(record: Record, own_id: str) -> Note:
    """The note of a record. Raises one of MISSHAPEN."""
    target = record.get("target")
    if target is not None and not isinstance(target, str):
        raise TypeError("target")
    question = record.get("question") is True
    resolved = question and record.get("resolved") is True
    note_id = string(record, "id") or own_id
    return Note(note_id, _text(record, "text"), target, question, origin_from(record), resolved)


def label_from(name: str, values: Any, origin: Any) -> DocumentLabel:
    """A document label with its values. Raises one of MISSHAPEN."""
    given = [values] if isinstance(values, str) else values
    if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
        raise TypeError("values")
    return DocumentLabel(name, tuple(given), origin_from(origin or {}))


def _text(record: Record, name: str) -> str:
    value = record[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def _attributes(record: Record) -> tuple[tuple[str, str | bool], ...]:
    attributes = record.get("attributes")
    if not attributes:
        return ()
    for name, value in attributes.items():
        if not isinstance(value, str | bool):
            raise TypeError(f"the attribute {name}")
    return tuple(sorted(attributes.items()))
