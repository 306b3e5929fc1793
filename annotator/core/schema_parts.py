"""Where the parts of a schema stand in its record: labels, types, roles, attributes, values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from annotator.core.labels import shown_label, shown_name
from annotator.core.schema_changes import Part
from annotator.core.translation import phrase

Record = dict[str, Any]

_LISTS = {
    Part.ENTITY: "entities",
    Part.EVENT: "events",
    Part.LINK: "links",
    Part.DOCUMENT_LABEL: "document_labels",
}
WORDS = {
    Part.ENTITY: phrase("entity label"),
    Part.EVENT: phrase("event type"),
    Part.ROLE: phrase("role"),
    Part.ATTRIBUTE: phrase("attribute"),
    Part.VALUE: phrase("value"),
    Part.LINK: phrase("link"),
    Part.DOCUMENT_LABEL: phrase("document label"),
    Part.DOCUMENT_VALUE: phrase("value"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the schema by its name.

    ``event`` is the event type that a role, an attribute or a value is of, empty for those of
    every event; ``of`` is the attribute or the document label that has a value. An attribute that
    mentions have is of the entity label ``label``.
    """

    part: Part
    name: str
    event: str = ""
    of: str = ""
    label: str = ""

    @property
    def words(self) -> str:
        """How it is called in the name of a step, which is in English (`step_words.said`)."""
        owner = shown_name(self.event) if self.event else shown_label(self.label)
        if self.part in (Part.VALUE, Part.DOCUMENT_VALUE):
            owner = shown_label(self.of)
        return f"the {WORDS[self.part]} {self.shown}{f' of {owner}' if owner else ''}"

    @property
    def shown(self) -> str:
        """Its name as a person reads it."""
        return shown_part(self.part, self.name)


def shown_part(part: Part, name: str) -> str:
    """The name of a part of a schema as it is shown elsewhere too."""
    shown = shown_name if part in (Part.EVENT, Part.LINK, Part.DOCUMENT_LABEL) else shown_label
    return shown(name)


def entries(record: Record, place: Place, *, made: bool = False) -> list[Record]:
    """The list of tables that labels, types and links stand in; ``made`` where it is missing."""
    if made:
        record.setdefault(_LISTS[place.part], [])
    found: list[Record] = record.get(_LISTS[place.part], [])
    return found


def table(record: Record, place: Place, *, made: bool = False) -> dict[str, Record]:
    """The table by name that roles, or attributes, stand in; ``made`` where it is missing."""
    if place.label:
        owner, key = entry(record, Place(Part.ENTITY, place.label)), "attributes"
    elif place.event:
        owner = entry(record, Place(Part.EVENT, place.event))
        key = "roles" if place.part is Part.ROLE else "attributes"
    else:
        owner = record
        key = "common_roles" if place.part is Part.ROLE else "attributes"
    if made:
        owner.setdefault(key, {})
    found: dict[str, Record] = owner.get(key, {})
    return found


def owner_of_value(record: Record, place: Place) -> Record:
    """The table of the attribute, or of the document label, that has a value."""
    if place.part is Part.VALUE:
        return entry(record, Place(Part.ATTRIBUTE, place.of, place.event, label=place.label))
    return entry(record, Place(Part.DOCUMENT_LABEL, place.of))


def entry(record: Record, place: Place) -> Record:
    """The table of a label, type, role, attribute or link. Raises KeyError where it is missing."""
    if place.part in _LISTS:
        for each in entries(record, place):
            if each["name"] == place.name:
                return each
        raise KeyError(place.name)
    return table(record, place)[place.name]


def names(record: Record, place: Place) -> list[str]:
    """The names of a part and of all that stand beside it, in order."""
    if place.part in _LISTS:
        return [str(each["name"]) for each in entries(record, place)]
    if place.part in (Part.VALUE, Part.DOCUMENT_VALUE):
        return list(map(str, owner_of_value(record, place).get("values", ())))
    return list(table(record, place))


def types_of(record: Record, place: Place) -> tuple[str, ...]:
    """The event types, or the entity label, that a role, an attribute or a value concerns."""
    if place.event or place.label:
        return (place.event or place.label,)
    key = "roles" if place.part is Part.ROLE else "attributes"
    name = place.of if place.part is Part.VALUE else place.name
    return tuple(
        str(each["name"]) for each in record.get("events", ()) if name not in each.get(key, {})
    )


def roles(record: Record) -> list[Record]:
    """The tables of all roles, of every event and of one."""
    own = [role for each in record.get("events", ()) for role in each.get("roles", {}).values()]
    return [*record.get("common_roles", {}).values(), *own]


def fillers_of(record: Record, role: Record) -> list[str]:
    """The labels that fill a role, whether they are listed or a named set."""
    wanted = role.get("fill", ())
    return list(record.get("fillers", {}).get(wanted, ()) if isinstance(wanted, str) else wanted)
