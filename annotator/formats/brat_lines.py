"""The lines of a brat annotation file (``.ann``): from text to values, and which are none.

A line is an id, a tab, and what it says: ``T`` a text span, ``E`` an event, ``R`` a relation, ``*``
an equivalence, ``A`` and ``M`` an attribute, ``N`` a reference, ``#`` a note. Offsets are code
points, end exclusive.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_SPAN = re.compile(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)")
_NUMBERED = re.compile(r"(.*?\D)\d+")


class BadLineError(Exception):
    """A line can't be used; the message is the end of a sentence for a person."""


@dataclass(frozen=True, slots=True)
class SpanLine:
    """``T``: a label, the fragments, and their words joined by blanks."""

    label: str
    fragments: tuple[tuple[int, int], ...]
    words: str


@dataclass(frozen=True, slots=True)
class EventLine:
    """``E``: a type, the trigger's id, and (role, id) of each argument."""

    type: str
    trigger: str
    arguments: tuple[tuple[str, str], ...]


@dataclass
class Lines:
    """Everything of one file, by id where lines have one; ``problems`` are (line number, why)."""

    spans: dict[str, SpanLine] = field(default_factory=dict)
    events: dict[str, EventLine] = field(default_factory=dict)
    relations: dict[str, tuple[str, str, str]] = field(default_factory=dict)  # type, from, to
    alike: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)  # type, ids
    attributes: list[tuple[str, str, str | bool]] = field(default_factory=list)  # of, name, value
    notes: list[tuple[str, str]] = field(default_factory=list)  # of what, words
    problems: list[tuple[int, str]] = field(default_factory=list)


def parse(text: str) -> Lines:
    """The lines of a file; what can't be read is among the problems."""
    found = Lines()
    lines = (line.removesuffix("\r") for line in text.split("\n"))
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            _take(found, line)
        except BadLineError as error:
            found.problems.append((number, str(error)))
    return found


def _take(found: Lines, line: str) -> None:
    own, tab, rest = line.partition("\t")
    if not tab or not own:
        raise BadLineError("it has no tab after its id")
    readers = {
        "T": _take_span,
        "E": _take_event,
        "R": _take_relation,
        "A": _take_attribute,
        "M": _take_attribute,
        "N": _take_reference,
        "#": _take_note,
        "*": _take_alike,
    }
    reader = readers.get(own[0])
    if reader is None:
        raise BadLineError(f"“{own[:20]}” is no kind of line that brat knows")
    reader(found, own, rest)


def _take_span(found: Lines, own: str, rest: str) -> None:
    place, _, words = rest.partition("\t")
    match = _SPAN.fullmatch(place)
    if match is None:
        raise BadLineError("a label, a start and an end are expected after the first tab")
    pairs = [pair.split(" ") for pair in match[2].split(";")]
    if any(len(number) > 12 for pair in pairs for number in pair):
        raise BadLineError("its offsets are beyond any text")
    _once(found.spans, own)
    fragments = tuple((int(start), int(end)) for start, end in pairs)
    found.spans[own] = SpanLine(match[1], fragments, words)


def _take_event(found: Lines, own: str, rest: str) -> None:
    parts = [part.partition(":") for part in rest.split()]
    if not parts or not all(name and colon and value for name, colon, value in parts):
        raise BadLineError("a type with its trigger and roles with their fillers are expected")
    _once(found.events, own)
    roles = {name for name, _, _ in parts[1:]}
    arguments = tuple((_base(name, roles), value) for name, _, value in parts[1:])
    found.events[own] = EventLine(parts[0][0], parts[0][2], arguments)


def _base(role: str, roles: set[str]) -> str:
    """``Theme`` of ``Theme2``, which brat writes where a role comes twice."""
    match = _NUMBERED.fullmatch(role)
    return match[1] if match is not None and match[1] in roles else role


def _take_relation(found: Lines, own: str, rest: str) -> None:
    parts = rest.split()
    ends = [part.partition(":")[2] for part in parts[1:]]
    if len(ends) != 2 or not all(ends):
        raise BadLineError("a relation has a type and two ends")
    _once(found.relations, own)
    found.relations[own] = (parts[0], ends[0], ends[1])


def _take_alike(found: Lines, own: str, rest: str) -> None:
    parts = rest.split()
    if len(parts) < 3:
        raise BadLineError("an equivalence has a type and two members or more")
    found.alike.append((parts[0], tuple(parts[1:])))


def _take_attribute(found: Lines, own: str, rest: str) -> None:
    parts = rest.split(None, 2)
    if len(parts) < 2:
        raise BadLineError("an attribute has a name and what it is of")
    given = parts[2] if len(parts) == 3 else "true"
    value: str | bool = given == "true" if given in ("true", "false") else given
    found.attributes.append((parts[1], parts[0], value))


def _take_reference(found: Lines, own: str, rest: str) -> None:
    place, _, words = rest.partition("\t")
    parts = place.split()
    if len(parts) != 3:
        raise BadLineError("a reference has a type, what it is of, and an entry")
    found.notes.append((parts[1], f"{parts[0]} {parts[2]}" + (f" ({words})" if words else "")))


def _take_note(found: Lines, own: str, rest: str) -> None:
    place, _, words = rest.partition("\t")
    parts = place.split()
    if len(parts) != 2:
        raise BadLineError("a note has a type and what it is of")
    found.notes.append((parts[1], words))


def _once(table: dict[str, SpanLine] | dict[str, EventLine] | dict[str, tuple[str, str, str]],
          own: str) -> None:  # fmt: skip
    if own in table:
        raise BadLineError(f"the id {own} comes twice; the first one counts")
