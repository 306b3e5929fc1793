"""What annotated files call things, and the schema: the names it lacks, and names it has otherwise.

Names of other tools may hold blanks and signs that names of a schema can't; such a name is taken
for the one that a schema's reader makes of it.
"""

from __future__ import annotations

import copy
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from annotator.core.documents import Problem, remark
from annotator.core.model import DocumentLabel, Event, Item, Link, Mention
from annotator.core.schema import name_from
from annotator.core.schema_editing import SchemaDraft
from annotator.core.translation import tr
from annotator.core.wording import count

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.core.documents import AnnotatedDocument
    from annotator.core.model import Attributes, AttributeValue, Suggestion
    from annotator.core.schema import Schema

Record = dict[str, Any]
_MOST_VALUES = 50  # of an attribute; one with more holds any words, and a schema can't list them


class SchemaNames:
    """The names of a schema. ``renamed`` counts what files call otherwise: (theirs, ours)."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._entities = {each.name for each in schema.entities}
        self._events = {each.name for each in schema.events}
        self._links = {each.name for each in schema.links}
        self._documents = {each.name for each in schema.document_labels}
        self.renamed: Counter[tuple[str, str]] = Counter()

    def _known(self, name: str, names: Collection[str], *, of_attribute: bool = False) -> str:
        if name in names:
            return name
        made = name_from(name, of_attribute=of_attribute)
        if made == name or made not in names:
            return name
        self.renamed[name, made] += 1
        return made

    def layer(self, found: AnnotatedDocument) -> AnnotatedDocument:
        """A layer under the schema's names."""
        suggestions = cast("tuple[Suggestion, ...]", self._all(found.suggestions))
        return replace(found, items=self._all(found.items), suggestions=suggestions)

    def _all(self, items: tuple[Item, ...]) -> tuple[Item, ...]:
        known = self._entities
        return tuple(
            each
            if isinstance(each, Mention) and each.label in known and not each.attributes  # most are
            else self._item(each)
            for each in items
        )

    def _item(self, item: Item) -> Item:
        match item:
            case Mention():
                label = self._known(item.label, self._entities)
                attributes = self._attributes(label, item.attributes)
                if label == item.label and attributes == item.attributes:
                    return item
                return replace(item, label=label, attributes=attributes)
            case Event():
                return self._event(item)
            case Link():
                kind = self._known(item.type, self._links)
                return item if kind == item.type else replace(item, type=kind)
            case DocumentLabel():
                own = self._known(item.id, self._documents)
                return item if own == item.id else replace(item, id=own)
        return item

    def _event(self, event: Event) -> Event:
        kind = self._known(event.type, self._events)
        found = self._schema.event(kind)
        roles = {each.name for each in found.roles} if found else ()
        arguments = tuple(
            each if each.role in roles else replace(each, role=self._known(each.role, roles))
            for each in event.arguments
        )
        attributes = self._attributes(kind, event.attributes)
        return replace(event, type=kind, arguments=arguments, attributes=attributes)

    def _attributes(self, owner: str, given: Attributes) -> Attributes:
        if not given:
            return given
        known = {each.name for each in self._schema.attributes_of(owner)}
        return tuple((self._known(name, known, of_attribute=True), value) for name, value in given)

    def remarks(self) -> list[Problem]:
        """What is called otherwise here, a sentence a name."""
        return [
            remark(
                tr("The schema"),
                tr(
                    "“{theirs}” is taken for its {ours}, {times}.",
                    theirs=theirs,
                    ours=ours,
                    times=count(number, "time"),
                ),
            )
            for (theirs, ours), number in self.renamed.items()
        ]


@dataclass(slots=True)
class _Role:
    fillers: set[str] = field(default_factory=set)
    events: bool = False


@dataclass(slots=True)
class _Marked:
    """What was seen of a label or an event type."""

    attributes: dict[str, set[AttributeValue]] = field(default_factory=dict)
    roles: dict[str, _Role] = field(default_factory=dict)


class NamesSeen:
    """Collects the names that layers use, to add those that a schema lacks."""

    def __init__(self) -> None:
        self._entities: dict[str, _Marked] = {}
        self._events: dict[str, _Marked] = {}
        self._links: dict[str, bool] = {}  # whether it links mentions
        self._documents: dict[str, tuple[dict[str, None], bool]] = {}

    def take(self, document: AnnotatedDocument) -> None:
        """See one layer, with its suggestions."""
        items = (*document.suggestions, *document.items)
        labels = {each.id: name_from(each.label) for each in items if isinstance(each, Mention)}
        for item in items:
            match item:
                case Mention():
                    seen = self._entities.setdefault(name_from(item.label), _Marked())
                    _see_attributes(seen, item.attributes)
                case Event():
                    self._take_event(item, labels)
                case Link():
                    is_of_mentions = item.source in labels or item.target in labels
                    name = name_from(item.type)
                    self._links[name] = self._links.get(name, False) or is_of_mentions
                case DocumentLabel():
                    values, is_multiple = self._documents.get(name_from(item.id), ({}, False))
                    values.update(dict.fromkeys(item.values))
                    several = is_multiple or len(item.values) > 1
                    self._documents[name_from(item.id)] = values, several

    def _take_event(self, event: Event, labels: dict[str, str]) -> None:
        seen = self._events.setdefault(name_from(event.type), _Marked())
        _see_attributes(seen, event.attributes)
        for each in event.arguments:
            role = seen.roles.setdefault(name_from(each.role), _Role())
            role.events = role.events or each.event is not None
            if each.mention is not None and each.mention in labels:
                role.fillers.add(labels[each.mention])

    def lacking(self, schema: Schema) -> list[str]:
        """The names that a schema lacks, in the order in which they would be added."""
        return self._added(schema)[1]

    def draft(self, schema: Schema) -> SchemaDraft | None:
        """The schema with what it lacks; None where it lacks nothing."""
        record, names = self._added(schema)
        if not names:
            return None
        more = len(names) - 1
        name = f"add {names[0]}" + (f" and {count(more, 'more name')}" if more else "")
        return SchemaDraft(record, (), (name,))

    def _added(self, schema: Schema) -> tuple[Record, list[str]]:
        """The schema's record with what it lacks, and the names of that."""
        record = copy.deepcopy(schema.record)
        added = _Added(record, schema)
        for label, seen in self._entities.items():
            added.entity(label, seen)
        for kind, seen in self._events.items():
            added.event(kind, seen)
        for link, of_mentions in self._links.items():
            if link not in {each.name for each in schema.links}:
                added.put("links", link, {"mentions": True} if of_mentions else {})
        for label, (values, several) in self._documents.items():
            if label not in {each.name for each in schema.document_labels}:
                about: Record = {"values": list(values)} | ({"multiple": True} if several else {})
                added.put("document_labels", label, about)
        return record, added.names


def _see_attributes(seen: _Marked, attributes: Attributes) -> None:
    for name, value in attributes:
        values = seen.attributes.setdefault(name_from(name, of_attribute=True), set())
        if len(values) <= _MOST_VALUES:
            values.add(value)


class _Added:
    """Adds to a schema's record; ``names`` are those that were added."""

    def __init__(self, record: Record, schema: Schema) -> None:
        self._record, self._schema = record, schema
        self.names: list[str] = []

    def put(self, kind: str, name: str, about: Record) -> Record:
        """One more entry of a list."""
        entry = {"name": name, **about}
        self._record.setdefault(kind, []).append(entry)
        self.names.append(name)
        return entry

    def entity(self, label: str, seen: _Marked) -> None:
        """A label, or the attributes that a known one lacks."""
        if self._schema.entity(label) is None:
            self.put("entities", label, self._key("entities", label))
        self._attributes("entities", label, seen)

    def event(self, kind: str, seen: _Marked) -> None:
        """An event type with its roles, or the roles and attributes that a known one lacks."""
        found = self._schema.event(kind)
        if found is None:
            self.put("events", kind, self._key("events", kind))
        entry = self._entry("events", kind)
        for name, role in seen.roles.items():
            if found is None or found.role(name) is None:
                about: Record = {"fill": sorted(role.fillers)}
                about |= {"events": True} if role.events else {}
                entry.setdefault("roles", {})[name] = about
                self.names += [name] if found is not None else []
        self._attributes("events", kind, seen)

    def _attributes(self, kind: str, owner: str, seen: _Marked) -> None:
        known = self._known_attributes(kind, owner)
        for name, values in seen.attributes.items():
            words = sorted(str(each) for each in values if not isinstance(each, bool))
            if name not in known and len(words) <= _MOST_VALUES:
                about: Record = {"values": words} if words else {}
                self._entry(kind, owner).setdefault("attributes", {})[name] = about
                self.names.append(name)

    def _known_attributes(self, kind: str, owner: str) -> set[str]:
        """The names of the attributes that a label or type has, retired ones too."""
        schema = self._schema
        found = schema.entity(owner) if kind == "entities" else schema.event(owner)
        common = schema.attributes if kind == "events" else ()
        return {each.name for each in (*common, *(found.attributes if found else ()))}

    def _entry(self, kind: str, name: str) -> Record:
        found: Record = next(each for each in self._record[kind] if each["name"] == name)
        return found

    def _key(self, kind: str, name: str) -> Record:
        """A letter of the name that nothing of its kind has yet."""
        taken = {str(each.get("key", "")).lower() for each in self._record.get(kind, ())}
        free = (sign for sign in name.lower() if sign.isalpha() and sign not in taken)
        key = next(free, "")
        return {"key": key} if len(key) == 1 else {}
