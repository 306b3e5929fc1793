"""The ``annotation.conf`` of a brat export: everything that its annotations use, declared."""

from __future__ import annotations

import re

_UNFIT = re.compile(r"[^\w-]+")


class Used:
    """Collects names while they are written, each in the form that brat allows."""

    def __init__(self) -> None:
        self._entities: dict[str, None] = {}
        self._events: dict[str, dict[str, None]] = {}
        self._links: dict[str, None] = {}
        self._attributes: dict[tuple[str, bool], dict[str, None]] = {}
        self.renamed: dict[tuple[str, str], None] = {}  # (of what, name), as they come up

    def entity(self, label: str) -> str:
        """An entity label."""
        name = self._fit("mentions", label)
        self._entities[name] = None
        return name

    def event(self, kind: str) -> str:
        """An event type."""
        name = self._fit("events", kind)
        self._events.setdefault(name, {})
        return name

    def role(self, kind: str, role: str) -> str:
        """A role of an event type."""
        name = self._fit("roles of arguments", role)
        self._events.setdefault(_name(kind), {})[name] = None
        return name

    def link(self, kind: str) -> str:
        """A link type."""
        name = self._fit("links", kind)
        self._links[name] = None
        return name

    def attribute(self, name: str, value: str | bool, *, is_event: bool) -> str:
        """An attribute with one of its values."""
        plain = self._fit("attributes", name)
        values = self._attributes.setdefault((plain, is_event), {})
        if value is not True:
            values["false" if value is False else " ".join(value.split())] = None
        return plain

    def _fit(self, of: str, name: str) -> str:
        plain = _name(name)
        if plain != name:
            self.renamed[of, name] = None
        return plain

    def configuration(self) -> str:
        """The file's text."""
        lines = ["[entities]", *self._entities, "", "[relations]"]
        ends = "Arg1:<ANY>, Arg2:<ANY>"
        lines += [f"{name}\t{ends}" for name in self._links]
        lines += ["<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>", "", "[events]"]
        for name, roles in self._events.items():
            lines.append(name + "\t" + ", ".join(f"{role}*:<ANY>" for role in roles))
        lines += ["", "[attributes]"]
        for (name, is_event), values in self._attributes.items():
            of = "<EVENT>" if is_event else "<ENTITY>"
            shown = f", Value:{'|'.join(values)}" if values else ""
            lines.append(f"{name}\tArg:{of}{shown}")
        return "\n".join(line.rstrip("\t") for line in lines) + "\n"


def _name(name: str) -> str:
    """A name as brat allows it: letters, numbers, hyphens, underscores."""
    return _UNFIT.sub("_", name).strip("_") or "_"
