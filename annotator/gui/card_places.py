"""The rows of the event card that keys act on: roles, then attributes, then links."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.links import links_of
from annotator.core.model import attribute
from annotator.core.translation import tr
from annotator.core.wording import headed

if TYPE_CHECKING:
    from annotator.core.model import Event
    from annotator.core.schema import Attribute
    from annotator.core.session import Mark, Session
    from annotator.gui.standing import Standing

ROLE, ATTRIBUTE, LINK = "role", "attribute", "link"


class CardPlace(NamedTuple):
    """A row: what kind of thing it is, the id of what it is of, and the role's or attribute's name.

    The item of a link is the link itself.
    """

    kind: str
    item: str
    name: str = ""


def roles_of(session: Session, event: Event) -> list[str]:
    """The names of an event's roles in the schema's order, then those that only it has.

    Of retired roles those that are filled.
    """
    event_type = session.schema.event(event.type)
    known = [role.name for role in event_type.roles if role.active] if event_type else []
    return list(dict.fromkeys([*known, *(each.role for each in session.arguments_of(event))]))


def card_mark(controller: Standing) -> Mark | None:
    """What the card is about: the selected event, else the mention that one stands on."""
    event = controller.selected_event
    if event is not None:
        return controller.session.mark(event.id)
    return controller.mark()


def other_mention(controller: Standing) -> Mark | None:
    """The mention that one stands on while an event is selected; its attributes follow."""
    mark = controller.mark()
    if controller.selected_event is None or mark is None or mark.is_trigger:
        return None
    return mark if controller.session.schema.attributes_of(mark.label) else None


def places_of(controller: Standing) -> list[CardPlace]:
    """Every row that keys can act on, in the card's order."""
    main = card_mark(controller)
    if main is None:
        return []
    session = controller.session
    event = session.event(main.id) if main.is_trigger else None
    places = [CardPlace(ROLE, main.id, role) for role in roles_of(session, event)] if event else []
    places += attribute_places(session, main)
    places += [CardPlace(LINK, each.link.id) for each in links_of(session, main.id)]
    other = other_mention(controller)
    return places + (attribute_places(session, other) if other is not None else [])


def attribute_places(session: Session, mark: Mark) -> list[CardPlace]:
    """A row for each attribute of a mark."""
    return [
        CardPlace(ATTRIBUTE, mark.id, each.name)
        for each in session.schema.attributes_of(mark.label)
    ]


def attribute_at(session: Session, place: CardPlace) -> Attribute | None:
    """The schema's attribute of a row, or None."""
    mark = session.mark(place.item)
    found = session.schema.attributes_of(mark.label) if mark else ()
    return next((each for each in found if each.name == place.name), None)


def spoken_row(controller: Standing, place: CardPlace) -> str:
    """What a screen reader says of a row: its name and what it holds."""
    session, name = controller.session, place.name.replace("_", " ")
    if place.kind == ROLE:
        event = session.event(place.item)
        mine = [each for each in event.arguments if each.role == place.name] if event else []
        spans = [session.filler_span(each) for each in mine]
        return headed(name, ", ".join(span.surface for span in spans if span) or tr("empty"))
    if place.kind == ATTRIBUTE:
        mark, wanted = session.mark(place.item), attribute_at(session, place)
        value = attribute(mark.item, place.name) if mark else None
        default = wanted.default if wanted else None
        return headed(name, value_words(default if value is None else value))
    main = card_mark(controller)
    for each in links_of(session, main.id) if main else ():
        if each.link.id == place.item:
            kind = each.link.type.replace("_", " ").lower()
            words = each.other.span.surface
            if each.outgoing:
                return tr("link {kind}, to {words}", kind=kind, words=words)
            return tr("link {kind}, from {words}", kind=kind, words=words)
    return ""


def value_words(value: str | bool | None) -> str:
    """The value of an attribute as a person reads it."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return value.replace("_", " ") if value else tr("not set")
