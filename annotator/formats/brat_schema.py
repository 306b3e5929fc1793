"""brat's configuration as a schema: ``annotation.conf``, with colours and keys from beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.documents import Problem, remark
from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.formats.decoding import DecodingError, decode
from annotator.formats.schema_format import (
    MAX_BYTES,
    FoundSchema,
    Keys,
    Names,
    Record,
    SchemaFormat,
    dress,
)
from annotator.formats.source import Source
from annotator.formats.web_colors import hex_color

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECTION = re.compile(r"\[(\w+)\]\s*")
_MACRO = re.compile(r"(<[^<>]+>)\s*=\s*(.*)")
_ROLE = re.compile(r"([^\s:?*+{]+)(\?|\*|\+|\{\d+(?:-\d+)?\})?:(.*)")
_LIMITS = {"": (1, 1), "?": (0, 1), "*": (0, None), "+": (1, None)}
_HEAD = re.compile(rb"^\s*\[(entities|spans|relations|events)\]\s*$", re.MULTILINE)
_DEFAULTS = ("SPAN_DEFAULT", "ARC_DEFAULT", "ATTRIBUTE_DEFAULT")


@dataclass
class _Type:
    """A line of the entities or the events, with its place in the hierarchy."""

    name: str
    rest: str
    line: int
    is_abstract: bool
    parents: tuple[str, ...]


@dataclass
class _Conf:
    """An annotation.conf, section by section."""

    types: dict[str, list[_Type]] = field(default_factory=lambda: {"entities": [], "events": []})
    lines: dict[str, list[tuple[int, str]]] = field(
        default_factory=lambda: {"relations": [], "attributes": []}
    )
    macros: dict[str, str] = field(default_factory=dict)


def recognise(source: Source) -> bool:
    """Whether this is, by its name or its sections, a configuration of brat's."""
    return source.ending == ".conf" or _HEAD.search(source.head) is not None


def read(source: Source) -> FoundSchema:
    """The schema of an annotation.conf. Raises UserError where it can't be read at all."""
    return _Reader(source).run()


class _Reader:
    """Reads one configuration; what can't be taken over is told as a problem."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._where = str(source.path or source.name)
        self.problems: list[Problem] = []
        self._names = Names(self._where, self.problems)
        self._conf = _Conf()
        self._entities: dict[str, Record] = {}
        self._events: dict[str, Record] = {}

    def run(self) -> FoundSchema:
        """Everything that the files say."""
        self._parse(_text(self._source))
        for each in self._conf.types["entities"]:
            self._add_entity(each)
        for each in self._conf.types["events"]:
            self._add_event(each)
        for each in self._conf.types["events"]:
            if not each.is_abstract:
                self._add_roles(each)
        folder = self._source.path.parent.name if self._source.path else ""
        name = folder or self._source.stem
        record: Record = {
            "id": re.sub(r"[^\w.-]+", "-", name).strip("-") or "brat",
            "title": name,
            "entities": list(self._entities.values()),
            "groups": [{"name": each} for each in self._groups()],
            "events": list(self._events.values()),
            "links": self._links(),
        }
        record["attributes"] = self._attributes()
        self._read_beside("visual.conf", self._take_looks)
        self._read_beside("kb_shortcuts.conf", self._take_keys)
        dress(record)
        return FoundSchema(record, self.problems)

    def _tell(self, line: int, why: str, name: str = "") -> None:
        place = f"{name or self._where}:{line}" if line else name or self._where
        self.problems.append(Problem(place, why))

    def _remark(self, line: int, why: str) -> None:
        self.problems.append(remark(f"{self._where}:{line}", why))

    # -- reading lines --------------------------------------------------------------------------

    def _parse(self, text: str) -> None:
        section = ""
        open_types: list[tuple[int, str]] = []
        for number, line in _lines(text):
            found = _SECTION.fullmatch(line.strip())
            macro = _MACRO.fullmatch(line.strip())
            if found:
                section = "entities" if found[1] == "spans" else found[1].lower()
                open_types = []
            elif macro:
                self._conf.macros[macro[1]] = macro[2].strip()
            elif section in self._conf.types:
                self._parse_type(section, number, line, open_types)
            elif section in self._conf.lines:
                self._conf.lines[section].append((number, line.strip()))
            else:
                self._tell(number, f"“{line.strip()[:60]}” is in no section that is known.")

    def _parse_type(
        self, section: str, number: int, line: str, open_types: list[tuple[int, str]]
    ) -> None:
        if not line.strip("- \t"):
            return  # a line between groups
        indent = len(line) - len(line.lstrip())
        name, _, rest = line.strip().replace("\t", " ").partition(" ")
        while open_types and open_types[-1][0] >= indent:
            open_types.pop()
        parents = tuple(each for _, each in open_types)
        bare = name.lstrip("!")
        known = {each.name for each in self._conf.types[section]}
        if bare in known or not bare:
            self._tell(number, f"“{bare}” is there twice; the first one is used.")
            return
        self._conf.types[section].append(
            _Type(bare, rest.strip(), number, name.startswith("!"), parents)
        )
        open_types.append((indent, bare))

    # -- entities and events --------------------------------------------------------------------

    def _add_entity(self, each: _Type) -> None:
        if each.rest:
            self._tell(each.line, f"“{each.rest[:60]}” after {each.name} is left out.")
        if not each.is_abstract:
            made: Record = {"name": self._names.make("entity", each.name)}
            if each.parents:
                made["hint"] = f"a kind of {each.parents[-1]}"
            self._entities[each.name] = made

    def _add_event(self, each: _Type) -> None:
        if each.is_abstract:
            return
        made: Record = {"name": self._names.make("event", each.name)}
        if each.parents:
            made["group"] = each.parents[0]
        self._events[each.name] = made | {"roles": {}}

    def _groups(self) -> list[str]:
        return list(dict.fromkeys(e["group"] for e in self._events.values() if "group" in e))

    def _add_roles(self, each: _Type) -> None:
        roles = self._events[each.name]["roles"]
        for part in _parts(each.rest):
            found = _ROLE.fullmatch(part)
            if found is None:
                self._tell(each.line, f"“{part[:60]}” of {each.name} is no role and is left out.")
                continue
            name, often, types = found[1], found[2] or "", found[3]
            labels, events = self._expand(types, each.line)
            role: Record = {}
            if labels:
                role["fill"] = [self._entities[label]["name"] for label in labels]
            if events:
                role["events"] = True
                if len(events) < len(self._events):
                    why = f"{name} of {each.name} takes any event: not only {', '.join(events)}."
                    self._tell(each.line, why)
            least, most = _limits(often)
            role |= {"min": least} if least else {}
            role |= {"max": most} if most is not None else {}
            roles[self._names.make(f"role of {each.name}", name)] = role

    def _expand(self, types: str, line: int) -> tuple[list[str], list[str]]:
        """The entity labels and the event types that a list of types and macros means."""
        labels: dict[str, None] = {}
        events: dict[str, None] = {}
        for name in self._unfold(types, set()):
            if name in ("<ENTITY>", "<ANY>"):
                labels |= dict.fromkeys(self._entities)
            if name in ("<EVENT>", "<ANY>"):
                events |= dict.fromkeys(self._events)
            if name in ("<ENTITY>", "<EVENT>", "<ANY>"):
                continue
            below_labels = self._below("entities", name)
            below_events = self._below("events", name)
            labels |= dict.fromkeys(each for each in below_labels if each in self._entities)
            events |= dict.fromkeys(each for each in below_events if each in self._events)
            if not below_labels and not below_events:
                self._tell(line, f"“{name}” is no type here and is left out.")
        return list(labels), list(events)

    def _unfold(self, types: str, seen: set[str]) -> Iterator[str]:
        for name in filter(None, (each.strip() for each in types.split("|"))):
            if name in self._conf.macros and name not in seen:
                yield from self._unfold(self._conf.macros[name], seen | {name})
            else:
                yield name

    def _below(self, section: str, name: str) -> list[str]:
        """A type and all that stand below it."""
        types = self._conf.types[section]
        return [each.name for each in types if name in (each.name, *each.parents)]

    # -- relations and attributes ---------------------------------------------------------------

    def _links(self) -> list[Record]:
        links: dict[str, Record] = {}
        for number, line in self._conf.lines["relations"]:
            name, _, rest = line.replace("\t", " ").partition(" ")
            if name.startswith("<") or name in ("ENTITY-NESTING", "OVERLAP"):
                self._tell(number, f"“{line[:60]}” is left out: anything may overlap here.")
                continue
            name = name.lstrip("!")
            ends = []
            for part in _parts(rest):
                key, _, types = part.partition(":")
                if key.strip().startswith("<"):
                    self._tell(number, f"“{part[:60]}” of {name} is left out.")
                else:
                    ends.append(" or ".join(filter(None, self._unfold(types, set()))))
            made = self._names.make("link", name)
            hint = " to ".join(ends)
            if made in links:
                links[made]["hint"] += f"; {hint}"
            else:
                links[made] = {"name": made, "hint": hint}
            if ends:
                why = tr(
                    "The ends of {name} ({hint}) are kept as a hint alone.", name=name, hint=hint
                )
                self._remark(number, why)
        return list(links.values())

    def _attributes(self) -> dict[str, Record]:
        """The attributes of every event; those of single labels and types go there."""
        common: dict[str, Record] = {}
        for number, line in self._conf.lines["attributes"]:
            name, _, rest = line.replace("\t", " ").partition(" ")
            parts = dict(_pair(part) for part in _parts(rest))
            values = [each.strip() for each in parts.get("Value", "").split("|") if each.strip()]
            labels, events = self._expand(parts.get("Arg", ""), number)
            for key in parts.keys() - {"Arg", "Value"}:
                self._tell(number, f"“{key}” of the attribute {name} is left out.")
            made = self._names.make("attribute", name)
            attribute: Record = {"values": values} if values else {}
            for label in labels:
                self._entities[label].setdefault("attributes", {})[made] = dict(attribute)
            if not events:
                continue
            if len(events) == len(self._events):
                common[made] = attribute
                continue
            for event in events:
                self._events[event].setdefault("attributes", {})[made] = dict(attribute)
        return common

    # -- what stands beside it ------------------------------------------------------------------

    def _read_beside(self, name: str, take: object) -> None:
        path = self._source.path
        beside = path.with_name(name) if path is not None else None
        if beside is None or not beside.is_file():
            return
        try:
            text = _text(Source.of_file(beside))
        except (UserError, OSError) as error:
            self._tell(0, f"It is left out: {error}", name)
            return
        take(name, text)  # type: ignore[operator]

    def _entry(self, name: str) -> Record | None:
        return self._entities.get(name) or self._events.get(name)

    def _take_looks(self, name: str, text: str) -> None:
        section, others = "", set()
        for number, line in _lines(text):
            found = _SECTION.fullmatch(line.strip())
            if found:
                section = found[1].lower()
            elif section == "labels":
                parts = [part.strip() for part in line.split("|")]
                entry = self._entry(parts[0])
                if entry is not None and len(parts) > 1 and parts[1] not in ("", parts[0]):
                    entry["hint"] = "; ".join(filter(None, (parts[1], entry.get("hint", ""))))
            elif section == "drawing":
                others |= self._take_drawing(name, number, line)
            elif section != "":
                others.add(f"[{section}]")
        if others:
            left = ", ".join(sorted(others))
            self._tell(0, f"Only labels and colours are taken over, not {left}.", name)

    def _take_drawing(self, name: str, number: int, line: str) -> set[str]:
        label, _, rest = line.strip().replace("\t", " ").partition(" ")
        parts = dict(_pair(part) for part in _parts(rest))
        entry, color = self._entry(label), hex_color(parts.get("bgColor", ""))
        if entry is not None and color:
            entry["color"] = color
        elif entry is not None and "bgColor" in parts:
            self._tell(number, f"“{parts['bgColor']}” is no colour that is known.", name)
        if label in _DEFAULTS:
            return {label}
        return set(parts) - {"bgColor"}

    def _take_keys(self, name: str, text: str) -> None:
        keys = {"entity": Keys(name, self.problems), "event": Keys(name, self.problems)}
        for number, line in _lines(text):
            key, _, wanted = line.strip().replace("\t", " ").partition(" ")
            wanted = wanted.strip()
            entry = self._entry(wanted)
            if entry is None:
                alike = [each for each in (*self._entities, *self._events)
                         if each.lower() == wanted.lower()]  # fmt: skip
                entry = self._entry(alike[0]) if len(alike) == 1 else None
            if entry is None:
                self._tell(number, f"The key {key} is left out: there is no type “{wanted}”.", name)
                continue
            keys["event" if "roles" in entry else "entity"].give(entry, key)


def _text(source: Source) -> str:
    data = source.data
    if len(data) > MAX_BYTES:
        raise UserError(
            tr("{name} is too large for a configuration; choose another file.", name=source.name)
        )
    try:
        return decode(data).text
    except DecodingError as error:
        raise UserError(
            tr("{name} can't be read: {error}", name=source.name, error=error)
        ) from error


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line.rstrip()


def _parts(rest: str) -> list[str]:
    return [part.strip() for part in rest.split(",") if part.strip()]


def _pair(part: str) -> tuple[str, str]:
    key, _, value = part.partition(":")
    return key.strip(), value.strip()


def _limits(often: str) -> tuple[int, int | None]:
    if often in _LIMITS:
        return _LIMITS[often]
    least, _, most = often.strip("{}").partition("-")
    return int(least), max(int(most or least), int(least), 1)


FORMAT = SchemaFormat("brat", "brat configuration", recognise, read)
