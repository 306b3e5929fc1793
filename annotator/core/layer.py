"""A layer: one annotator's work on one document, as a set of items that edits replace."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from annotator.core.errors import EditConflictError
from annotator.core.model import (
    DocumentLabel,
    Event,
    Item,
    Key,
    Link,
    Mention,
    Note,
    Property,
    Status,
    Verdict,
    key_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.edits import Edit

T = TypeVar("T", bound=Item)
KINDS: tuple[type[Item], ...] = (Mention, Event, Link, Note, DocumentLabel, Verdict, Property)


class Layer:
    """The items of one layer by kind and id. Only ``apply`` changes it."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._items: dict[type[Item], dict[str, Item]] = {kind: {} for kind in KINDS}
        for item in items:
            self._items[type(item)][item.id] = item

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Layer) and self._items == other._items

    __hash__ = None  # type: ignore[assignment]

    def get(self, kind: type[T], item_id: str) -> T | None:
        """The item of this kind with this id, or None."""
        item = self._items[cast(type[Item], kind)].get(item_id)
        return item if isinstance(item, kind) else None

    def all(self, kind: type[T]) -> list[T]:
        """All items of a kind, in the order in which they came."""
        return cast(list[T], list(self._items[cast(type[Item], kind)].values()))

    def count(self, kind: type[Item]) -> int:
        """How many items of a kind there are."""
        return len(self._items[kind])

    def items(self) -> list[Item]:
        """Every item, kind by kind."""
        return [item for by_id in self._items.values() for item in by_id.values()]

    @property
    def status(self) -> Status:
        """How far this layer is; ``todo`` until somebody begins."""
        found = self.get(Property, "status")
        return Status(found.value) if found else Status.TODO

    @property
    def flag(self) -> str:
        """Why this document is flagged; empty where it isn't."""
        found = self.get(Property, "flag")
        return found.value if found else ""

    def check(self, edit: Edit) -> None:
        """Raise EditConflictError unless every ``before`` of the edit is what is here now."""
        seen: set[Key] = set()
        for each in edit.replacements:
            kind, item_id = each.key
            if each.after is not None and key_of(each.after) != each.key:
                raise EditConflictError(f"{edit.name}: an item can't change its id")
            if each.key in seen:
                raise EditConflictError(f"{edit.name}: {item_id} is replaced twice")
            seen.add(each.key)
            if self._items[kind].get(item_id) != each.before:
                raise EditConflictError(f"{edit.name}: {item_id} is not what the edit was built on")

    def apply(self, edit: Edit) -> None:
        """Carry out an edit, or raise EditConflictError and change nothing."""
        self.check(edit)
        for each in edit.replacements:
            kind, item_id = each.key
            if each.after is None:
                del self._items[kind][item_id]
            else:
                self._items[kind][item_id] = each.after
