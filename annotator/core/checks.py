"""What does not agree with the schema, said in words; nothing here blocks anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.labels import shown_label, shown_name

if TYPE_CHECKING:
    from annotator.core.model import Event
    from annotator.core.schema import EventRole
    from annotator.core.session import Session


def event_problems(session: Session, event: Event) -> list[str]:
    """Sentences on an event's roles: filled too often, too rarely, or by the wrong label."""
    event_type = session.schema.event(event.type)
    if event_type is None:
        return [f"The schema has no event type {event.type}."]
    problems = []
    known = {role.name for role in event_type.roles}
    for argument in event.arguments:
        if argument.role not in known:
            problems.append(f"{shown_name(event.type)} has no role {argument.role}.")
    for role in event_type.roles:
        problems += _role_problems(session, event, role)
    return problems


def _role_problems(session: Session, event: Event, role: EventRole) -> list[str]:
    problems = []
    arguments = [each for each in session.arguments_of(event) if each.role == role.name]
    if len(arguments) < role.minimum:
        problems.append(f"{shown_name(role.name)} needs a filler.")
    if role.maximum is not None and len(arguments) > role.maximum:
        problems.append(f"{shown_name(role.name)} takes at most {role.maximum}.")
    for argument in arguments:
        mention = session.mention(argument.mention) if argument.mention else None
        if mention is not None and _is_narrow(role) and not role.takes(mention.label):
            label = shown_label(mention.label)
            problems.append(f"{shown_name(role.name)} is not usually filled by {label}.")
        if argument.event is not None and not role.events:
            problems.append(f"{shown_name(role.name)} is not filled by an event.")
    return problems


def _is_narrow(role: EventRole) -> bool:
    """Whether the schema says at all what may fill a role."""
    return bool(role.fillers) or role.events
