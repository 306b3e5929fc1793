"""Schemas of other tools: what reading one gives, and names that become identifiers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.documents import Problem
from annotator.core.label_colors import label_colors
from annotator.core.schema import name_from

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.formats.source import Source

MAX_BYTES = 1_000_000
Record = dict[str, Any]


@dataclass
class FoundSchema:
    """A schema's record, and a problem for everything that it could not take over as it was."""

    record: Record
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SchemaFormat:
    """One kind of schema file. ``recognise`` looks at the name and the first bytes."""

    name: str
    title: str
    recognise: Callable[[Source], bool]
    read: Callable[[Source], FoundSchema]


class Names:
    """Turns another tool's names into identifiers, each into its own, and says where it did."""

    def __init__(self, where: str, problems: list[Problem]) -> None:
        self._where = where
        self._problems = problems
        self._made: dict[tuple[str, str], str] = {}
        self._told: set[tuple[str, str]] = set()

    def make(self, kind: str, name: str) -> str:
        """The identifier of a name; the same one whenever it is asked for."""
        known = self._made.get((kind, name))
        if known is not None:
            return known
        made = name_from(name, of_attribute=kind == "attribute")
        taken = {each for (other, _), each in self._made.items() if other == kind}
        free, number = made, 2
        while free in taken:
            free, number = f"{made}_{number}", number + 1
        if free != name and (name, free) not in self._told:
            self._told.add((name, free))
            why = f"“{name}” is called {free}, since a name of a schema can't be like that."
            self._problems.append(Problem(self._where, why))
        self._made[kind, name] = free
        return free


class Keys:
    """Hands out keys; what is no single letter, or is taken, is reported."""

    def __init__(self, where: str, problems: list[Problem]) -> None:
        self._where = where
        self._problems = problems
        self._owners: dict[str, str] = {}

    def give(self, entry: Record, key: str) -> None:
        """Give a label or type this key, if it can have it."""
        key = key.strip().lower()
        name = entry["name"]
        if len(key) != 1 or not key.isalpha():
            self._tell(f"The key “{key}” of {name} is left out: a key is a single letter.")
        elif key in self._owners and self._owners[key] != name:
            self._tell(f"The key {key} of {name} is left out: {self._owners[key]} has it.")
        else:
            self._owners[key] = name
            entry["key"] = key

    def _tell(self, why: str) -> None:
        self._problems.append(Problem(self._where, why))


def dress(record: Record) -> None:
    """Give labels, types and groups of another tool colours and keys where they have none."""
    coloured = [*record.get("entities", ()), *record.get("groups", ())]
    coloured += [each for each in record.get("events", ()) if "group" not in each]
    bare = [each for each in coloured if "color" not in each]
    for number, each in enumerate(bare):
        each["color"], each["dark"] = label_colors(number)
    for entries in (record.get("entities", ()), record.get("events", ())):
        taken = {each["key"] for each in entries if "key" in each}
        for each in entries:
            free = (sign for sign in each["name"].lower() if sign.isalpha() and sign not in taken)
            key = each.get("key") or next(free, "")
            if key and len(key) == 1:
                each["key"] = key
                taken.add(key)
