"""A UIMA CAS as plain values: feature structures, views with their texts, and a type system.

Both files (XMI and JSON) are read into this by readers of our own. The library that we write with
builds Python code from the names in a type system, so it must never be given one of a stranger.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

_MOST_STEPS = 20_000_000  # through arrays, which many structures may share
_PRIMITIVE = {
    f"uima.cas.{name}"
    for name in ("String", "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double")
}
_VALUE_COLLECTIONS = {
    f"uima.cas.{name}{kind}"
    for name in ("String", "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double")
    for kind in ("Array", "List")
}


class CasError(Exception):
    """The file is no CAS that can be read; the message is a sentence for a person."""


@dataclass(slots=True)
class Structure:
    """A feature structure: plain values, and the ids of the structures that it points at."""

    id: int
    type: str
    values: dict[str, Any] = field(default_factory=dict)
    refs: dict[str, list[int]] = field(default_factory=dict)
    sofa: int | None = None

    @property
    def short(self) -> str:
        """Its type without the package."""
        return self.type.rpartition(".")[2]


@dataclass(slots=True)
class View:
    """A text with the ids of the structures that are indexed for it; None where none are named."""

    name: str
    sofa: int
    text: str | None
    members: list[int] | None = None


class Types:
    """A type system: each type's parent, and the ranges of its features."""

    def __init__(self) -> None:
        self.parents: dict[str, str] = {}
        self.features: dict[str, dict[str, str]] = {}

    def add(self, name: str, parent: str, features: dict[str, str]) -> None:
        """Declare a type."""
        self.parents[name] = parent
        self.features[name] = features

    def declared(self, name: str) -> dict[str, str]:
        """The ranges of all features that a type declares or inherits."""
        found: dict[str, str] = {}
        seen: set[str] = set()
        while name in self.features and name not in seen:
            seen.add(name)
            found = self.features[name] | found
            name = self.parents[name]
        return found


@dataclass(slots=True)
class Cas:
    """What a file holds."""

    structures: dict[int, Structure] = field(default_factory=dict)
    views: list[View] = field(default_factory=list)
    types: Types = field(default_factory=Types)
    steps: int = 0

    def targets(self, structure: Structure, feature: str) -> list[Structure]:
        """What a feature points at; arrays and lists are gone through.

        Raises CasError where the structures point at more than any annotations do.
        """
        found: list[Structure] = []
        seen: set[int] = set()
        waiting = list(reversed(structure.refs.get(feature, ())))
        while waiting:
            own = waiting.pop()
            self.steps += 1
            if self.steps > _MOST_STEPS:
                raise CasError("The annotations point at far too many others; the file is damaged.")
            target = self.structures.get(own)
            if target is None:
                continue
            if "elements" in target.refs and target.id not in seen:
                seen.add(own)
                waiting += reversed(target.refs["elements"])
            elif "head" in target.refs and target.id not in seen:
                seen.add(own)
                waiting += [*target.refs.get("tail", ()), *target.refs["head"]]
            elif not _is_empty_collection(target):
                found.append(target)
        return found


def is_reference(range_name: str) -> bool:
    """Whether a feature of this range points at structures that are no mere values."""
    return range_name not in _PRIMITIVE and range_name not in _VALUE_COLLECTIONS


def is_boolean(range_name: str) -> bool:
    """Whether a feature of this range says yes or no."""
    return range_name == "uima.cas.Boolean"


def _is_empty_collection(structure: Structure) -> bool:
    return structure.type.startswith("uima.cas.") and structure.short.endswith(("Array", "List"))
