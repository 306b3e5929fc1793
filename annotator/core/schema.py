"""The schema: what can be annotated. Data, never code; versioned; read from plain records."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from annotator.core.errors import UserError
from annotator.core.label_colors import event_colors, label_colors
from annotator.core.schema_shapes import wrong_shape
from annotator.core.translation import tr

Record = dict[str, Any]
_NAME = re.compile(r"[^\W\d](?:\w|[.:/-](?=\w))*")
_ATTRIBUTE = re.compile(r"[^\W\d]\w*")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class EntityLabel:
    """A label of entity mentions; ``key`` is the letter that sets it.

    ``article``, ``described``: names are suggested with "the", with what describes them before.
    """

    name: str
    key: str = ""
    color: str = "#6b6b6b"
    dark: str = "#b5b5b5"
    hint: str = ""
    sources: tuple[str, ...] = ()  # a pipeline's labels that mean this one
    active: bool = True
    attributes: tuple[Attribute, ...] = ()
    article: bool = False
    described: bool = False


@dataclass(frozen=True)
class EventRole:
    """A role of an event type: which entity labels, or events, may fill it, and how often."""

    name: str
    fillers: tuple[str, ...] = ()
    events: bool = False
    minimum: int = 0
    maximum: int | None = None
    active: bool = True

    def takes(self, label: str) -> bool:
        """Whether a mention with this label may fill the role."""
        return label in self.fillers


@dataclass(frozen=True)
class Attribute:
    """A property of events or mentions. ``values`` is empty for a yes-or-no attribute."""

    name: str
    values: tuple[str, ...] = ()
    default: str | bool | None = None
    active: bool = True

    @property
    def choices(self) -> tuple[str | bool | None, ...]:
        """What it can be set to, in order; None ("not set") last, where it has no default."""
        values: tuple[str | bool | None, ...] = self.values or (True, False)
        return values if self.default is not None else (*values, None)


@dataclass(frozen=True)
class EventType:
    """A type of event with all its roles (its own, then the common ones) and own attributes."""

    name: str
    key: str = ""
    group: str = ""
    color: str = "#6b6b6b"
    dark: str = "#b5b5b5"
    hint: str = ""
    plover: str = ""
    ace: str = ""
    roles: tuple[EventRole, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    active: bool = True

    def role(self, name: str) -> EventRole | None:
        """The role of this name, or None."""
        return next((role for role in self.roles if role.name == name), None)


@dataclass(frozen=True)
class LinkType:
    """A typed connection between two events, and with ``mentions`` also between two mentions."""

    name: str
    hint: str = ""
    mentions: bool = False
    active: bool = True


@dataclass(frozen=True)
class DocumentLabelType:
    """A label of whole documents."""

    name: str
    values: tuple[str, ...]
    multiple: bool = False
    active: bool = True


@dataclass(frozen=True)
class Schema:
    """Everything that can be annotated in a project."""

    id: str
    version: int = 1
    title: str = ""
    language: str = "en"
    entities: tuple[EntityLabel, ...] = ()
    events: tuple[EventType, ...] = ()
    attributes: tuple[Attribute, ...] = ()  # of every event
    links: tuple[LinkType, ...] = ()
    document_labels: tuple[DocumentLabelType, ...] = ()
    record: Record = field(default_factory=dict, compare=False, repr=False)  # what it was read from

    @cached_property
    def _entities(self) -> dict[str, EntityLabel]:
        return {label.name: label for label in self.entities}

    @cached_property
    def _events(self) -> dict[str, EventType]:
        return {event.name: event for event in self.events}

    def entity(self, name: str) -> EntityLabel | None:
        """The entity label of this name, or None."""
        return self._entities.get(name)

    def event(self, name: str) -> EventType | None:
        """The event type of this name, or None."""
        return self._events.get(name)

    def entity_by_key(self, key: str) -> EntityLabel | None:
        """The active entity label that a letter sets, or None."""
        return next((each for each in self.entities if each.active and each.key == key), None)

    def event_by_key(self, key: str) -> EventType | None:
        """The active event type that a letter (given in lower case) sets, or None."""
        return next((each for each in self.events if each.active and each.key == key), None)

    def attributes_of(self, name: str) -> tuple[Attribute, ...]:
        """The active attributes of an event type (everybody's, then its own) or entity label."""
        if name in self._entities and name not in self._events:
            return tuple(each for each in self._entities[name].attributes if each.active)
        own = self._events[name].attributes if name in self._events else ()
        return tuple(each for each in (*self.attributes, *own) if each.active)

    @cached_property
    def by_source(self) -> dict[str, str]:
        """A pipeline's entity label to ours."""
        return {source: each.name for each in self.entities for source in each.sources}


def schema_from(record: Record) -> Schema:
    """The schema that a record (read from TOML or JSON) describes.

    Raises UserError that names the first thing that is wrong and where.
    """
    if not isinstance(record, dict):
        raise UserError(tr("A schema must be a table of names and values."))
    try:
        return _read(record)
    except (TypeError, AttributeError, KeyError, ValueError) as error:
        raise UserError(tr("The schema can't be read: something has the wrong shape near {error}.",
                           error=wrong_shape(record) or error)) from error  # fmt: skip


def _read(record: Record) -> Schema:
    sets = {str(name): tuple(labels) for name, labels in record.get("fillers", {}).items()}
    entities = tuple(_entity(each, n) for n, each in enumerate(record.get("entities", ())))
    known = {each.name for each in entities}
    common = tuple(
        _role(name, value, sets, known) for name, value in record.get("common_roles", {}).items()
    )
    schema = Schema(
        id=_name(record.get("id", ""), tr("the schema's id"), pattern=re.compile(r"[\w.-]+")),
        version=int(record.get("version", 1)),
        title=str(record.get("title", record.get("id", ""))),
        language=str(record.get("language", "en")),
        entities=entities,
        events=_events(record, sets, known, common),
        attributes=_attributes(record.get("attributes", {})),
        links=tuple(
            LinkType(
                _name(each["name"], "a link"),
                str(each.get("hint", "")),
                bool(each.get("mentions", False)),
                bool(each.get("active", True)),
            )
            for each in record.get("links", ())
        ),
        document_labels=tuple(_document_label(each) for each in record.get("document_labels", ())),
        record=record,
    )
    _check_unique(schema)
    return schema


def name_rule(*, of_attribute: bool = False) -> str:
    """What a name of the schema may be made of, as a sentence."""
    if of_attribute:
        return tr("Use letters, digits and _ only, a letter first.")
    return tr(
        "Use letters, digits and _, a letter first; one of . : / - may stand between them.",
    )


def can_be_name(name: str, *, of_attribute: bool = False) -> bool:
    """Whether a label, type, role or link can be called so; an attribute's name is plainer."""
    pattern = _ATTRIBUTE if of_attribute else _NAME
    return pattern.fullmatch(name) is not None


def name_from(words: str, *, of_attribute: bool = False) -> str:
    """Any words as a name: as they are where they can be one, else with _ for what can't."""
    if can_be_name(words, of_attribute=of_attribute):
        return words
    piece = r"\w+" if of_attribute else r"\w+(?:[.:/-]\w+)*"
    made = "_".join(re.findall(piece, words))
    return made if re.match(r"[^\W\d]", made) else f"_{made}"


def _name(value: Any, what: str, pattern: re.Pattern[str] = _NAME) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        rule = name_rule(of_attribute=pattern is _ATTRIBUTE)
        raise UserError(
            tr("{value!r} can't be the name of {what}. {rule}", value=value, what=what, rule=rule)
        )
    return value


def _color(value: Any, name: str) -> str:
    if not isinstance(value, str) or not _COLOR.fullmatch(value):
        raise UserError(
            tr("The colour {value!r} of {name} must look like #2e7d4f.", value=value, name=name)
        )
    return value.lower()


def _key(value: Any, name: str) -> str:
    if not isinstance(value, str) or not (value == "" or (len(value) == 1 and value.isalpha())):
        raise UserError(
            tr("The key {value!r} of {name} must be a single letter.", value=value, name=name)
        )
    return value.lower()


def _kind(record: Record) -> str:
    """What gives an event type its colour: its group, or where it has none, its name."""
    return str(record.get("group", "")) or f" {record.get('name')}"


def _chosen(record: Record) -> Record:
    """The colours that somebody chose."""
    return {name: record[name] for name in ("color", "dark") if name in record}


def _colors(chosen: Record, made: tuple[str, str], name: str) -> tuple[str, str]:
    """The light and the dark colour; where only one is chosen, the theme makes the other."""
    if not chosen:
        return made
    light, dark = chosen.get("color", "#6b6b6b"), chosen.get("dark", "#b5b5b5")
    return _color(light, name), _color(dark, name)


def _entity(record: Record, place: int) -> EntityLabel:
    name = _name(record.get("name"), tr("an entity label"))
    color, dark = _colors(_chosen(record), label_colors(place), name)
    return EntityLabel(
        name=name,
        key=_key(record.get("key", ""), name),
        color=color,
        dark=dark,
        hint=str(record.get("hint", "")),
        sources=tuple(map(str, record.get("sources", ()))),
        active=bool(record.get("active", True)),
        attributes=_attributes(record.get("attributes", {})),
        article=bool(record.get("article", False)),
        described=bool(record.get("described", False)),
    )


def _role(
    name: str, record: Record, sets: dict[str, tuple[str, ...]], known: set[str]
) -> EventRole:
    wanted = record.get("fill", ())
    if isinstance(wanted, str):
        if wanted not in sets:
            raise UserError(tr("The role {name} is filled by {wanted}, which is not in "
                               "[fillers].", name=name, wanted=wanted))  # fmt: skip
        wanted = sets[wanted]
    unknown = [label for label in wanted if label not in known]
    if unknown:
        raise UserError(tr("The role {name} is filled by {unknown}, which is no entity label.",
                           name=name, unknown=unknown[0]))  # fmt: skip
    minimum, maximum = int(record.get("min", 0)), record.get("max")
    if maximum is not None and int(maximum) < max(minimum, 1):
        raise UserError(tr("The role {name} has max = {maximum}, which is less than its min or "
                           "1.", name=name, maximum=maximum))  # fmt: skip
    return EventRole(
        name=_name(name, "a role"),
        fillers=tuple(wanted),
        events=bool(record.get("events", False)),
        minimum=minimum,
        maximum=None if maximum is None else int(maximum),
        active=bool(record.get("active", True)),
    )


def _events(
    record: Record,
    sets: dict[str, tuple[str, ...]],
    known: set[str],
    common: tuple[EventRole, ...],
) -> tuple[EventType, ...]:
    """The event types; those of a group share its colour."""
    groups = {str(each["name"]): each for each in record.get("groups", ())}
    kinds = record.get("events", ())
    places = list(dict.fromkeys([*groups, *map(_kind, kinds)]))
    found = []
    for each in kinds:
        kind = _kind(each)
        chosen = _chosen(groups.get(kind, {})) | _chosen(each)
        colors = _colors(chosen, event_colors(places.index(kind)), str(each.get("name")))
        found.append(_event(each, sets, known, common, colors))
    return tuple(found)


def _event(
    record: Record,
    sets: dict[str, tuple[str, ...]],
    known: set[str],
    common: tuple[EventRole, ...],
    colors: tuple[str, str],
) -> EventType:
    name = _name(record.get("name"), tr("an event type"))
    own = tuple(_role(role, value, sets, known) for role, value in record.get("roles", {}).items())
    return EventType(
        name=name,
        key=_key(record.get("key", ""), name),
        group=str(record.get("group", "")),
        color=colors[0],
        dark=colors[1],
        hint=str(record.get("hint", "")),
        plover=str(record.get("plover", "")),
        ace=str(record.get("ace", "")),
        roles=own + tuple(role for role in common if role.name not in record.get("roles", {})),
        attributes=_attributes(record.get("attributes", {})),
        active=bool(record.get("active", True)),
    )


def _attributes(record: Record) -> tuple[Attribute, ...]:
    return tuple(_attribute(name, value) for name, value in record.items())


def _attribute(name: str, record: Record) -> Attribute:
    values, default = tuple(map(str, record.get("values", ()))), record.get("default")
    fits = default in values if values else isinstance(default, bool)
    if default is not None and not fits:
        raise UserError(tr("The default {default!r} of the attribute {name} is none of its "
                           "values.", default=default, name=name))  # fmt: skip
    active = bool(record.get("active", True))
    return Attribute(_name(name, tr("an attribute"), _ATTRIBUTE), values, default, active)


def _document_label(record: Record) -> DocumentLabelType:
    name = _name(record.get("name"), tr("a document label"))
    return DocumentLabelType(
        name,
        tuple(map(str, record.get("values", ()))),
        bool(record.get("multiple", False)),
        bool(record.get("active", True)),
    )


def _check_unique(schema: Schema) -> None:
    for what, names in (
        (tr("entity label"), [each.name for each in schema.entities]),
        (tr("event type"), [each.name for each in schema.events]),
        ("link", [each.name for each in schema.links]),
        (tr("document label"), [each.name for each in schema.document_labels]),
        (tr("key of an entity label"), [each.key for each in schema.entities if each.key]),
        (tr("key of an event type"), [each.key for each in schema.events if each.key]),
    ):
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise UserError(tr("The schema has the {what} {twice!r} twice; give each its own.",
                               what=what, twice=twice))  # fmt: skip
