"""What is compared, from a project's schema and somebody's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.agreement.columns import AllNames
from annotator.agreement.plan import Attribute, DocumentLabels, Kept, Level, Plan
from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.services.agreement.parts import Level as Choice

if TYPE_CHECKING:
    from annotator.core.schema import Attribute as SchemaAttribute
    from annotator.core.schema import Schema
    from annotator.services.agreement.parts import AgreementSettings

_SAME_AS = {"sameas", "same", "coref", "coreference", "identity", "identical"}


def plan_for(schema: Schema, settings: AgreementSettings) -> Plan:
    """What to count. Raises UserError for a label that the schema does not have."""
    names = AllNames(
        (each.name for each in schema.entities),
        (each.name for each in schema.events),
        (role.name for each in schema.events for role in each.roles),
        (each.name for each in schema.links),
    )
    levels = {
        Choice.TYPE: Level(names.types),
        Choice.PARENT: Level(names.types, {each.name: each.plover for each in schema.events}),
    }
    other = Choice.PARENT if settings.level == Choice.TYPE else Choice.TYPE
    same_as = tuple(each.name for each in schema.links if is_same_as(each.name))
    return Plan(
        names,
        levels[settings.level],
        levels[other],
        _kept(schema, settings),
        same_as,
        same_as,
        _entity_attributes(schema),
        _event_attributes(schema),
        tuple(
            DocumentLabels(each.name, each.values, each.multiple) for each in schema.document_labels
        ),
        settings.without_untouched,
    )


def is_same_as(link: str) -> bool:
    """Whether a link type says that its two ends are the same thing."""
    return link.casefold().replace("_", "") in _SAME_AS


def _kept(schema: Schema, settings: AgreementSettings) -> Kept:
    if not settings.labels:
        return Kept()
    wanted = frozenset(settings.labels)
    groups = [
        frozenset(each.name for each in kinds)
        for kinds in (schema.entities, schema.events, schema.document_labels)
    ]
    unknown = sorted(wanted.difference(*groups))
    if unknown:
        raise UserError(
            tr(
                "The schema has no label {unknown}; name entity labels, event types or "
                "document labels as the schema has them.",
                unknown=unknown[0],
            )
        )
    return Kept(*(wanted & group for group in groups))


def _event_attributes(schema: Schema) -> tuple[Attribute, ...]:
    types = tuple(each.name for each in schema.events)
    common = [_attribute(each.name, each, types) for each in schema.attributes if each.active]
    own = [
        _attribute(f"{kind.name} {each.name}", each, (kind.name,))
        for kind in schema.events
        for each in kind.attributes
        if each.active
    ]
    return (*common, *own)


def _entity_attributes(schema: Schema) -> tuple[Attribute, ...]:
    return tuple(
        _attribute(f"{label.name} {each.name}", each, (label.name,))
        for label in schema.entities
        for each in label.attributes
        if each.active
    )


def _attribute(title: str, given: SchemaAttribute, labels: tuple[str, ...]) -> Attribute:
    choices = given.choices
    places = {value: place for place, value in enumerate(choices)}
    shown = tuple(map(shown_value, choices))
    return Attribute(title, given.name, shown, places, dict.fromkeys(labels, places[given.default]))


def shown_value(value: str | bool | None) -> str:
    """An attribute's value in words."""
    if value is None:
        return "not set"
    return value if isinstance(value, str) else "yes" if value else "no"
