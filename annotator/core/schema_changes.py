"""What a change of the schema does to annotations: names that become others, forth and back.

A move is a function of one item, so it can be applied to a layer, to a stored suggestion, and to an
edit of long ago that is undone now. Versions of the schema form a tree: each was made from another
one by moves, and the way between any two leads over the version that both come from.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.core.edits import Draft, Edit, Replace
from annotator.core.model import (
    Argument,
    Attributes,
    DocumentLabel,
    Event,
    Item,
    Link,
    Mention,
    key_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.layer import Layer

T = TypeVar("T", bound=Item)


class Part(StrEnum):
    """What has a name in a schema."""

    ENTITY = "entity"
    EVENT = "event"
    ROLE = "role"
    ATTRIBUTE = "attribute"
    VALUE = "value"
    LINK = "link"
    DOCUMENT_LABEL = "document_label"
    DOCUMENT_VALUE = "document_value"


@dataclass(frozen=True, slots=True)
class Move:
    """What was called ``old`` is called ``new`` from now on.

    ``types`` are the event types that a role, an attribute or a value is of, or with ``mentions``
    the entity labels; ``of`` is the attribute or the document label that has the value.
    With ``words`` only annotations of exactly these words move. ``merges`` says that ``new`` was
    there already, so that nobody can tell afterwards which of them had been ``old``.
    """

    part: Part
    old: str
    new: str
    types: tuple[str, ...] = ()
    of: str = ""
    words: tuple[str, ...] = ()
    merges: bool = False
    mentions: bool = False

    def takes(self, words: str) -> bool:
        """Whether an annotation of these words moves."""
        return not self.words or words in self.words


@dataclass(frozen=True, slots=True)
class SchemaVersion:
    """One stored version: when it was made (UTC, ISO 8601), from which other one, by what moves."""

    number: int
    at: str
    base: int | None = None
    moves: tuple[Move, ...] = ()
    name: str = ""


def moved(item: T, moves: Iterable[Move]) -> T:
    """The item with the names that it has after these moves."""
    for move in moves:
        item = _moved(item, move)
    return item


def _moved(item: Any, move: Move) -> Any:
    match item:
        case Mention() if move.part is Part.ENTITY:
            fits = item.label == move.old and move.takes(item.span.surface)
            return replace(item, label=move.new) if fits else item
        case Mention() if move.mentions and item.label in move.types:
            return replace(item, attributes=_moved_attributes(item.attributes, move))
        case Event():
            return _moved_event(item, move)
        case Link() if move.part is Part.LINK and item.type == move.old:
            return replace(item, type=move.new)
        case DocumentLabel() if move.part is Part.DOCUMENT_LABEL and item.id == move.old:
            return replace(item, id=move.new)
        case DocumentLabel() if move.part is Part.DOCUMENT_VALUE and item.id == move.of:
            values = (move.new if each == move.old else each for each in item.values)
            return replace(item, values=tuple(dict.fromkeys(values)))
    return item


def _moved_event(event: Event, move: Move) -> Event:
    if move.part is Part.EVENT:
        fits = event.type == move.old and move.takes(event.trigger.surface)
        return replace(event, type=move.new) if fits else event
    if event.type not in move.types or move.mentions:
        return event
    if move.part is Part.ROLE:
        return _moved_role(event, move)
    return replace(event, attributes=_moved_attributes(event.attributes, move))


def _moved_role(event: Event, move: Move) -> Event:
    """The event with a role renamed; where two arguments say the same then, one is left."""
    there = [each for each in event.arguments if each.role == move.new]
    arguments: list[Argument] = []
    for each in event.arguments:
        after = replace(each, role=move.new) if each.role == move.old else each
        if each is after or not any(after.same_filler(other) for other in there):
            arguments.append(after)
    return replace(event, arguments=tuple(arguments))


def _moved_attributes(attributes: Attributes, move: Move) -> Attributes:
    if move.part is Part.ATTRIBUTE:
        return _renamed(attributes, move.old, move.new)
    if move.part is not Part.VALUE:
        return attributes
    return tuple(
        (name, move.new if name == move.of and value == move.old else value)
        for name, value in attributes
    )


def _renamed(attributes: Attributes, old: str, new: str) -> Attributes:
    """Attributes with one renamed; where both were set, the one that keeps its name wins."""
    values = dict(attributes)
    if old in values:
        value = values.pop(old)
        values.setdefault(new, value)
    return tuple(sorted(values.items()))


def moved_edit(edit: Edit, moves: tuple[Move, ...]) -> Edit:
    """An edit as it would have been made under the names after these moves."""
    if not moves:
        return edit
    return Edit(
        edit.name,
        tuple(
            Replace(
                None if each.before is None else moved(each.before, moves),
                None if each.after is None else moved(each.after, moves),
            )
            for each in edit.replacements
        ),
    )


def layer_edit(
    layer: Layer, moves: tuple[Move, ...], name: str, but: frozenset[tuple[type, str]] = frozenset()
) -> Edit:
    """What gives everything in a layer the names after these moves, but for the items ``but``."""
    pairs = [
        (item, after)
        for item in layer.items()
        if key_of(item) not in but and (after := moved(item, moves)) != item
    ]
    draft = Draft(layer)
    for item, after in pairs:
        if key_of(item) != key_of(after):
            draft.remove(type(item), item.id)
    for _, after in pairs:
        draft.put(after)
    return draft.edit(name)


def inverse(moves: Iterable[Move]) -> tuple[Move, ...]:
    """What takes these moves back, as far as that can be told; what was merged stays so."""
    return tuple(
        replace(move, old=move.new, new=move.old, words=())
        for move in reversed(tuple(moves))
        if not move.merges
    )


def moves_between(versions: Mapping[int, SchemaVersion], start: int, end: int) -> tuple[Move, ...]:
    """The moves that lead from the names of one version to those of another.

    Versions that have nothing in common, or that nobody knows, lead nowhere: no moves.
    """
    if start == end:
        return ()
    up, down = _line(versions, start), _line(versions, end)
    shared = next((number for number in up if number in down), None)
    if shared is None:
        return ()
    back = [move for number in up[: up.index(shared)] for move in inverse(versions[number].moves)]
    forth = [
        move for number in reversed(down[: down.index(shared)]) for move in versions[number].moves
    ]
    return (*back, *forth)


def _line(versions: Mapping[int, SchemaVersion], number: int) -> list[int]:
    """A version and what it comes from, one after the other."""
    line: list[int] = []
    at: int | None = number
    while at is not None and at in versions and at not in line:
        line.append(at)
        at = versions[at].base
    return line


def move_record(move: Move) -> dict[str, Any]:
    """A move as a plain record that ``move_from`` turns back into an equal one."""
    record: dict[str, Any] = {"part": str(move.part), "old": move.old, "new": move.new}
    for name in ("types", "words"):
        if getattr(move, name):
            record[name] = list(getattr(move, name))
    if move.of:
        record["of"] = move.of
    return record | {name: True for name in ("merges", "mentions") if getattr(move, name)}


def move_from(record: dict[str, Any]) -> Move:
    """The move of a record. Raises KeyError or ValueError where it is malformed."""
    return Move(
        Part(record["part"]),
        str(record["old"]),
        str(record["new"]),
        tuple(map(str, record.get("types", ()))),
        str(record.get("of", "")),
        tuple(map(str, record.get("words", ()))),
        bool(record.get("merges", False)),
        bool(record.get("mentions", False)),
    )
