"""What does not agree with the schema, said in words; nothing here blocks anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.labels import shown_label, shown_name
from annotator.core.translation import tr
from annotator.core.wording import count

if TYPE_CHECKING:
    from annotator.core.model import DocumentLabel, Event, Mention
    from annotator.core.schema import EventRole, Schema
    from annotator.core.session import Session


def event_problems(session: Session, event: Event, *, finished: bool = True) -> list[str]:
    """Sentences on roles that are filled too often, too rarely, or by the wrong label, and on
    roles and attributes that the schema has not: what is there is kept all the same.

    Where somebody has not ``finished``, a role that nothing fills yet is no problem.
    """
    event_type = session.schema.event(event.type)
    if event_type is None:
        return [tr("The schema has no event type {type}.", type=event.type)]
    known = {role.name for role in event_type.roles}
    roles = dict.fromkeys(each.role for each in event.arguments if each.role not in known)
    problems = [
        tr(
            "{shown_name} has no role {words}.",
            shown_name=shown_name(event.type),
            words=_words(role),
        )
        for role in roles
    ]
    for role in event_type.roles:
        problems += _role_problems(session, event, role, finished=finished)
    return problems + attribute_problems(session.schema, event.type, event)


def attribute_problems(schema: Schema, name: str, item: Event | Mention) -> list[str]:
    """Sentences on attributes, or values of them, that the schema does not have for a label."""
    known = {each.name: each for each in schema.attributes_of(name)}
    problems = []
    for key, value in item.attributes:
        if key not in known:
            shown = shown_name(name) if schema.event(name) is not None else shown_label(name)
            problems.append(tr("{shown} has no attribute {words}.", shown=shown, words=_words(key)))
        elif value not in (known[key].values or (True, False)):
            problems.append(
                tr("{shown_name} has no value {value}.", shown_name=shown_name(key), value=value)
            )
    return problems


def _words(name: str) -> str:
    return name.replace("_", " ")


def document_label_problems(schema: Schema, label: DocumentLabel) -> list[str]:
    """Sentences on values of a document label that the schema does not have, or too many."""
    known = next((each for each in schema.document_labels if each.name == label.id), None)
    if known is None:
        return []
    name = shown_name(label.id)
    problems = [
        tr("{name} has no value {each}.", name=name, each=each)
        for each in label.values
        if each not in known.values
    ]
    if len(label.values) > 1 and not known.multiple:
        problems.append(tr("{name} takes one value.", name=name))
    return problems


def _role_problems(session: Session, event: Event, role: EventRole, *, finished: bool) -> list[str]:
    problems = []
    arguments = [each for each in session.arguments_of(event) if each.role == role.name]
    if finished and len(arguments) < role.minimum:
        problems.append(tr("{shown_name} needs a filler.", shown_name=shown_name(role.name)))
    if role.maximum is not None and len(arguments) > role.maximum:
        problems.append(
            tr(
                "{shown_name} takes at most {fillers}.",
                shown_name=shown_name(role.name),
                fillers=count(role.maximum, "filler"),
            )
        )
    for argument in arguments:
        mention = session.mention(argument.mention) if argument.mention else None
        if mention is not None and _is_narrow(role) and not role.takes(mention.label):
            label = shown_label(mention.label)
            problems.append(
                tr(
                    "{shown_name} is not usually filled by {label}.",
                    shown_name=shown_name(role.name),
                    label=label,
                )
            )
        if argument.event is not None and not role.events:
            problems.append(
                tr("{shown_name} is not filled by an event.", shown_name=shown_name(role.name))
            )
        if argument.span is not None and role.events and not role.fillers:
            problems.append(
                tr(
                    "{shown_name} is usually an event, not words alone.",
                    shown_name=shown_name(role.name),
                )
            )
    return problems


def _is_narrow(role: EventRole) -> bool:
    """Whether the schema says at all what may fill a role."""
    return bool(role.fillers) or role.events
