"""Edits: reversible changes of a layer, and the draft in which they are put together.

One primitive serves everything: an item is replaced by another (None before: it is new; None
after: it goes). The inverse of an edit is the same list backwards with before and after swapped.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from annotator.core.model import Event, Item, Key, Link, Note, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.layer import Layer

T = TypeVar("T", bound=Item)


@dataclass(frozen=True, slots=True)
class Replace:
    """One item before and after; both have the same key, and at least one of them is there."""

    before: Item | None
    after: Item | None

    @property
    def key(self) -> Key:
        """The key of the item that is replaced."""
        item = self.after if self.before is None else self.before
        if item is None:
            raise ValueError("nothing is replaced by nothing")
        return key_of(item)


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of work, which is also one step of undo. ``name`` says what was done."""

    name: str
    replacements: tuple[Replace, ...]

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        swapped = (Replace(each.after, each.before) for each in reversed(self.replacements))
        return Edit(self.name, tuple(swapped))

    def __bool__(self) -> bool:
        return bool(self.replacements)


def are_tied(one: Edit, other: Edit) -> bool:
    """Whether two edits of a layer can't change places: one builds on what the other did.

    They replace the same item, or one points at an item that the other makes or takes away.
    """
    if {each.key for each in one.replacements} & {each.key for each in other.replacements}:
        return True
    return bool(_made_or_gone(one) & _pointed_at(other) or _pointed_at(one) & _made_or_gone(other))


def _made_or_gone(edit: Edit) -> set[str | None]:
    """The ids of items that are there on one side of an edit only."""
    return {each.key[1] for each in edit.replacements if None in (each.before, each.after)}


def _pointed_at(edit: Edit) -> set[str | None]:
    """The ids at which arguments, links and notes point before or after an edit."""
    found: set[str | None] = set()
    for each in edit.replacements:
        for item in (each.before, each.after):
            if isinstance(item, Event):
                found.update(argument.mention or argument.event for argument in item.arguments)
            elif isinstance(item, Link):
                found.update((item.source, item.target))
            elif isinstance(item, Note):
                found.add(item.target)
    return found - {None}


def merged(name: str, edits: Iterable[Edit]) -> Edit:
    """Edits of one layer that follow one another, as a single one; what came to nothing is out."""
    first: dict[Key, Item | None] = {}
    last: dict[Key, Item | None] = {}
    for edit in edits:
        for each in edit.replacements:
            first.setdefault(each.key, each.before)
            last[each.key] = each.after
    changed = (Replace(first[key], last[key]) for key in first if first[key] != last[key])
    return Edit(name, tuple(changed))


def all_new(name: str, items: Iterable[Item]) -> Edit:
    """The edit that makes these items of an empty layer; of those with one key the last."""
    last = {key_of(item): item for item in items}
    return Edit(name, tuple(Replace(None, item) for item in last.values()))


class Draft:
    """Collects changes over a layer without touching it, and hands them out as one edit."""

    def __init__(self, layer: Layer) -> None:
        self._layer = layer
        self._after: dict[Key, Item | None] = {}

    def get(self, kind: type[T], item_id: str) -> T | None:
        """The item as it would be after the changes so far."""
        key = (kind, item_id)
        item = self._after[key] if key in self._after else self._layer.get(kind, item_id)
        return item if isinstance(item, kind) else None

    def put(self, item: Item) -> None:
        """Add this item, or replace the one with its key."""
        self._after[key_of(item)] = item

    def remove(self, kind: type[Item], item_id: str) -> None:
        """Take this item away, if it is there."""
        self._after[(kind, item_id)] = None

    def all(self, kind: type[T]) -> list[T]:
        """All items of a kind as they would be after the changes so far."""
        kept = [item for item in self._layer.all(kind) if (kind, item.id) not in self._after]
        changed = [item for item in self._after.values() if isinstance(item, kind)]
        return kept + changed

    def edit(self, name: str) -> Edit:
        """What was drafted, as one edit; empty where nothing would change."""
        replacements = []
        for key, after in self._after.items():
            before = self._layer.get(*key)
            if before != after:
                replacements.append(Replace(before, after))
        return Edit(name, tuple(replacements))
