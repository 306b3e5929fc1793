"""Annotations as rows of the tables, and back. One place knows which column holds what."""

from __future__ import annotations

import json
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING, Any

from annotator.core.model import (
    Argument,
    Attributes,
    Decision,
    DocumentLabel,
    Event,
    Item,
    Link,
    Mention,
    Note,
    Origin,
    Span,
    Verdict,
    mention_at,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Row = tuple[Any, ...]


class MalformedRowError(ValueError):
    """A row of a table holds what nobody wrote there: the file is damaged."""


class _Decoding:
    """Says of whatever goes wrong inside that a row is malformed; quick, since rows are many."""

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: object
    ) -> None:
        if isinstance(error, _WRONG) and not isinstance(error, MalformedRowError):
            raise MalformedRowError(f"{type(error).__name__}: {error}") from error


_WRONG = (AttributeError, IndexError, KeyError, TypeError, ValueError, RecursionError)
DECODING = _Decoding()

_DECISIONS = {str(each): each for each in Decision}

_ORIGIN = "source, decision, score, why, by, at"
_SPAN = 'start, "end", surface, fragments'
COLUMNS: dict[type[Item], tuple[str, str]] = {  # table, columns after the layer
    Mention: ("mentions", f"id, label, {_SPAN}, attributes, {_ORIGIN}"),
    Event: ("events", f"id, type, {_SPAN}, attributes, {_ORIGIN}"),
    Link: ("links", f'id, type, "from", "to", {_ORIGIN}'),
    Note: ("notes", f"id, text, target, question, {_ORIGIN}, resolved"),
    DocumentLabel: ("labels", f'id, "values", {_ORIGIN}'),
    Verdict: ("decisions", "suggestion, decision, by, at"),
}
ARGUMENTS = f"event, position, role, mention, filler_event, {_SPAN}, {_ORIGIN}"


def span_row(span: Span | None) -> Row:
    """start, end, surface, fragments; the last only where there are several."""
    if span is None:
        return (None, None, None, None)
    fragments = span.fragments
    several = json.dumps(fragments) if len(fragments) > 1 else None
    return (fragments[0][0], fragments[-1][1], span.surface, several)


def span_from(start: int, end: int, surface: str, fragments: str | None) -> Span:
    """The span of four columns."""
    if fragments is None:
        return Span(((start, end),), intern(surface))
    return Span(tuple((first, last) for first, last in json.loads(fragments)), surface)


def _origin_row(origin: Origin) -> Row:
    decision = str(origin.decision)
    return (origin.source, decision, origin.score, origin.why, origin.by, origin.at)


@lru_cache(maxsize=512)  # most annotations of a layer share theirs
def _origin(source: str, decision: str, score: float | None, why: str, by: str, at: str) -> Origin:
    return Origin(source, Decision(decision), score, why, by, at)


def _attributes_row(attributes: Attributes) -> str | None:
    return json.dumps(dict(attributes), ensure_ascii=False) if attributes else None


def _attributes(column: str | None) -> Attributes:
    return tuple(sorted(json.loads(column).items())) if column else ()


def _item_row(item: Event | Link | Note | DocumentLabel | Verdict) -> Row:
    match item:
        case Event():
            span, origin = span_row(item.trigger), _origin_row(item.origin)
            return (item.id, item.type, *span, _attributes_row(item.attributes), *origin)
        case Link():
            return (item.id, item.type, item.source, item.target, *_origin_row(item.origin))
        case Note():
            origin = _origin_row(item.origin)
            facts = (item.id, item.text, item.target, int(item.is_question))
            return (*facts, *origin, int(item.is_resolved))
        case DocumentLabel():
            return (item.id, json.dumps(item.values, ensure_ascii=False), *_origin_row(item.origin))
        case _:
            return (item.id, str(item.decision), item.by, item.at)


def item_rows(layer: int, kind: type[Item], items: Iterable[Any]) -> list[Row]:
    """The layer and the columns of ``COLUMNS`` for each of the items, which are of this kind."""
    if kind is Mention:
        return _mention_rows(layer, items)
    return [(layer, *_item_row(each)) for each in items]


def _mention_rows(layer: int, mentions: Iterable[Mention]) -> list[Row]:
    """An import brings hundreds that share their origin, and most are of one piece."""
    made: list[Row] = []
    last: Origin | None = None
    origin: Row = ()
    for each in mentions:
        if each.origin is not last:
            last, origin = each.origin, _origin_row(each.origin)
        span, attributes = each.span, each.attributes
        if len(span.fragments) == 1 and not attributes:
            start, end = span.fragments[0]
            place = (start, end, span.surface, None, None)
        else:
            place = (*span_row(span), _attributes_row(attributes))
        made.append((layer, each.id, each.label, *place, *origin))
    return made


def argument_rows(event: Event) -> list[Row]:
    """The columns of ``ARGUMENTS`` for each argument of an event."""
    result = []
    for position, each in enumerate(event.arguments):
        filler = (each.mention, each.event, *span_row(each.span))
        result.append((event.id, position, each.role, *filler, *_origin_row(each.origin)))
    return result


def argument_from(row: Row) -> Argument:
    """The argument of a row of ``ARGUMENTS``."""
    _, _, role, mention, event, start, end, surface, fragments, *origin = row
    span = None if start is None else span_from(start, end, surface, fragments)
    return Argument(role, mention, event, span, _origin(*origin))


def items_from(
    kind: type[Item], found: Iterable[Row], arguments: dict[str, list[Argument]]
) -> Iterator[Item]:
    """The items of rows of ``COLUMNS``; an event's arguments come from ``arguments``."""
    if kind is Event:
        return (_event(row, tuple(arguments.get(row[0], ()))) for row in found)
    if kind is Mention:
        return _mentions(found)
    return map(_MAKERS[kind], found)


def _mentions(found: Iterable[Row]) -> Iterator[Item]:
    """Mentions of rows: there are many, and most are of one piece, made as the one before was."""
    last: Row = ()
    origin = Origin()
    for (
        own,
        label,
        start,
        end,
        words,
        pieces,
        attributes,
        source,
        made,
        score,
        why,
        by,
        at,
    ) in found:
        said = (source, made, score, why, by, at)
        if said != last:
            last, origin = said, _origin(*said)
        if pieces is None and attributes is None:
            yield mention_at(own, intern(label), start, end, intern(words), origin)
            continue
        span = span_from(start, end, words, pieces)
        yield Mention(own, intern(label), span, _attributes(attributes), origin)


def _event(row: Row, given: tuple[Argument, ...]) -> Event:
    item_id, name, start, end, surface, fragments, attributes = row[:7]
    span = span_from(start, end, surface, fragments)
    return Event(
        intern(item_id), intern(name), span, given, _attributes(attributes), _origin(*row[7:])
    )


def _link(row: Row) -> Link:
    item_id, name, source, target = row[:4]
    return Link(item_id, name, source, target, _origin(*row[4:]))


def _note(row: Row) -> Note:
    return Note(row[0], row[1], row[2], bool(row[3]), _origin(*row[4:-1]), bool(row[-1]))


def _document_label(row: Row) -> DocumentLabel:
    return DocumentLabel(row[0], tuple(json.loads(row[1])), _origin(*row[2:]))


def _verdict(row: Row) -> Verdict:
    item_id, decision, by, at = row
    return Verdict(intern(item_id), _DECISIONS[decision], by, at)


_MAKERS: dict[type[Item], Callable[[Row], Item]] = {
    Link: _link,
    Note: _note,
    DocumentLabel: _document_label,
    Verdict: _verdict,
}
