"""What the log of a layer from elsewhere leads to; it is believed nothing on the way.

Every item that the log holds, those that were undone included, must stand in the text where it
says: undo would bring it back.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from annotator.core.edits import Edit, Replace
from annotator.core.errors import EditConflictError
from annotator.core.layer import Layer
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
    Status,
    Verdict,
)
from annotator.core.records import from_record, to_record
from annotator.core.translation import tr
from annotator.services.suggestion_store import fits
from annotator.storage.whole_layers import LayerEnd

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.storage.layer_logs import LogRow

_MADE = (Decision.ADDED, Decision.ACCEPTED, Decision.CORRECTED)
_DECIDED = (Decision.ACCEPTED, Decision.CORRECTED, Decision.REJECTED)
_NAME, _WORDS = 500, 1_000_000  # characters: of names and ids, of notes and reasons
_MOST_AT_ONCE = 200_000  # items that one edit changes


class MalformedLayerError(Exception):
    """A layer that can't be used; the message is the end of a sentence that says why."""


def body_of(edit: Edit) -> str:
    """An edit as the log stores it."""
    pairs = [
        [to_record(item) if item else None for item in (each.before, each.after)]
        for each in edit.replacements
    ]
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":"))


class Replay:
    """A log that is carried out row by row. ``text`` is what everything has to stand in."""

    def __init__(self, text: str) -> None:
        self.layer = Layer()
        self.finished: str | None = None
        self.edits: list[Edit] = []  # each row's, forwards also where it was undone
        self._text = text
        self._sound: set[Item] = set()
        self._done: list[int] = []
        self._undone: list[int] = []

    def run(self, log: Iterable[LogRow]) -> None:
        """Carry out a log, or more of it. Raises MalformedLayerError where that is not possible."""
        try:
            for row in log:
                self._carry_out(len(self.edits), row)
        except EditConflictError as error:
            raise MalformedLayerError(tr("its history does not fit together")) from error
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise MalformedLayerError(tr("an edit in its history can't be read")) from error
        self._require_whole()

    @property
    def end(self) -> LayerEnd:
        """What it led to."""
        return LayerEnd(self.layer.items(), self.finished)

    def _carry_out(self, place: int, row: LogRow) -> None:
        target = row.undoes
        if row.body is not None:
            edit = self._edit(row.name, json.loads(row.body, parse_constant=_no_number))
        elif target is not None:
            edit = self.edits[target]
        else:
            raise ValueError("an edit says what it changes")
        self.edits.append(edit)
        if target is None:
            self._done.append(place)
            self._undone.clear()
        else:
            source, goal = self._done, self._undone
            if row.kind == "redo":
                source, goal = goal, source
            source.remove(target)  # ValueError where it is not to be undone, or done again
            goal.append(target)
        self.layer.apply(edit.inverse() if row.kind == "undo" else edit)
        is_done = self.layer.status is Status.DONE
        self.finished = (self.finished or row.at) if is_done else None

    def _edit(self, name: str, record: Any) -> Edit:
        if not isinstance(record, list) or len(record) > _MOST_AT_ONCE:
            raise ValueError("an edit is a list of changes")
        changes = []
        for before, after in record:
            change = Replace(self._item(before), self._item(after))
            if change.before is None and change.after is None:
                raise ValueError("nothing is replaced by nothing")
            changes.append(change)
        return Edit(name, tuple(changes))

    def _item(self, record: Any) -> Item | None:
        if record is None:
            return None
        item = from_record(record)
        if item not in self._sound:
            self._check(item)
            self._sound.add(item)
        return item

    def _check(self, item: Item) -> None:
        _names(item.id)
        if not isinstance(item, Verdict | Property):
            _require_sound_origin(item.origin)
        match item:
            case Mention():
                _names(item.label)
                self._require_in_text(item.span)
            case Event():
                _names(item.type)
                self._require_in_text(item.trigger)
                for argument in item.arguments:
                    self._check_argument(argument)
            case Link():
                _names(item.type, item.source, item.target)
            case Note():
                _words(item.text)
                if item.target is not None:
                    _names(item.target)
            case DocumentLabel():
                _names(*item.values)
            case Verdict():
                _names(item.by, item.at)
                _require(item.decision in _DECIDED)
            case _:
                _require(item.id in ("status", "flag"))
                _words(item.value)
                _require(item.id != "status" or item.value in tuple(Status))
        if isinstance(item, Mention | Event):
            _names(*(name for name, _ in item.attributes))
            for _, value in item.attributes:
                if not isinstance(value, bool):
                    _names(value)

    def _check_argument(self, argument: Argument) -> None:
        _names(argument.role)
        _require_sound_origin(argument.origin)
        if argument.span is not None:
            self._require_in_text(argument.span)
        else:
            _names(argument.mention if argument.mention is not None else argument.event)

    def _require_in_text(self, span: Span) -> None:
        ends = [end for _, end in span.fragments]
        in_order = all(
            last <= start for last, (start, _) in zip(ends, span.fragments[1:], strict=False)
        )
        if not in_order or not fits(self._text, span):
            words = span.surface[:60] if isinstance(span.surface, str) else ""
            raise MalformedLayerError(
                tr("“{words}” does not stand in the text at {at}", words=words, at=span.start)
            )

    def _require_whole(self) -> None:
        """Raise MalformedLayerError where something points at what is not there."""
        layer = self.layer
        for event in layer.all(Event):
            for each in event.arguments:
                is_there = each.mention is None or layer.get(Mention, each.mention)
                if not is_there or (each.event is not None and not layer.get(Event, each.event)):
                    raise MalformedLayerError(
                        tr("the {role} of an event is filled by nothing", role=each.role)
                    )
        for link in layer.all(Link):
            for end in (link.source, link.target):
                if not (layer.get(Mention, end) or layer.get(Event, end)):
                    raise MalformedLayerError(tr("a link leads to what is not there"))


def _require(holds: bool) -> None:
    if not holds:
        raise ValueError("not a value that this can have")


def _names(*names: Any) -> None:
    for name in names:
        _require(isinstance(name, str) and len(name) <= _NAME)
        name.encode("utf-8")  # half characters can't be stored: UnicodeEncodeError, a ValueError


def _words(text: Any) -> None:
    _require(isinstance(text, str) and len(text) <= _WORDS)
    text.encode("utf-8")


def _require_sound_origin(origin: Origin) -> None:
    _names(origin.source, origin.by, origin.at)
    _words(origin.why)
    _require(origin.decision in _MADE)
    _require(origin.score is None or math.isfinite(origin.score))


def _no_number(word: str) -> None:
    raise ValueError(f"{word} is no number of JSON")


def same_items(items: Iterable[Item], layer: Layer) -> bool:
    """Whether these are the items of a layer, in any order."""
    return Layer(items) == layer
