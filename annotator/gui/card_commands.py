"""The commands on the rows of the card: which is active, attributes, links."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.core import annotating, decisions
from annotator.core.labels import shown_name
from annotator.core.links import link_targets, link_types, links_of
from annotator.core.model import Link, attribute
from annotator.core.translation import tr
from annotator.core.wording import in_quotes
from annotator.gui.acting import NO_EVENT, Acting
from annotator.gui.card_places import (
    ATTRIBUTE,
    LINK,
    ROLE,
    CardPlace,
    attribute_at,
    attribute_places,
    card_mark,
    places_of,
    spoken_row,
)
from annotator.gui.palette import Entry
from annotator.services.clock import new_item_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.model import AttributeValue
    from annotator.core.session import Mark


class CardCommands(Acting):
    """Steps through the card, and sets what stands in its rows."""

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return super().commands() | {
            "skip_role": self.skip_role,
            "role_down": lambda: self._step(1),
            "role_up": lambda: self._step(-1),
            "clear_role": self.clear_place,
            "turn_modality": lambda: self.turn_attribute("modality"),
            "turn_polarity": lambda: self.turn_attribute("polarity"),
            "turn_genericity": lambda: self.turn_attribute("genericity"),
            "link": self.ask_link,
        }

    # -- rows -----------------------------------------------------------------------------------

    def place(self) -> CardPlace | None:
        """The active row, or None."""
        controller, event = self._controller, self._controller.selected_event
        if controller.role is not None and event is not None:
            return CardPlace(ROLE, event.id, controller.role)
        return controller.place

    def _step(self, direction: int) -> None:
        places, place = places_of(self._controller), self.place()
        if not places:
            self._say(tr(NO_EVENT))
            return
        start = 0 if direction > 0 else -1
        at = places.index(place) + direction if place in places else start
        self._controller.set_place(places[at % len(places)])
        self._controller.row_reached.emit(spoken_row(self._controller, places[at % len(places)]))

    def skip_role(self) -> None:
        """Go to the next role without filling this one; from another row, to the next row."""
        if self._controller.place is not None:
            self._step(1)
        elif self._controller.role is None:
            self._say(tr("No role is active; {role_down} chooses one."))
        else:
            self._controller.next_role()

    def clear_place(self, place: CardPlace | None = None) -> None:
        """Take the last filler out of a row's role, set its attribute back, take its link away.

        Without a row, out of the active one.
        """
        place = place or self.place()
        if place is not None and place.kind == ATTRIBUTE:
            self.set_attribute(place.name, None, place.item)
            return
        if place is not None and place.kind == LINK:
            self.decide_link(place.item, accept=False)
            return
        event = self._session.event(place.item) if place is not None else None
        filled = [
            each
            for each in (self._session.arguments_of(event) if event else [])
            if place is not None and each.role == place.name
        ]
        if event is None or not filled:
            self._say(tr("The active role is empty."))
            return
        edit = annotating.clear_role(self._session, event.id, filled[-1], self._stamp())
        self._controller.do(edit)

    def numbered(self, number: int, *, stay: bool = False) -> str:
        """What a number does now, as an action's id that can be repeated elsewhere."""
        place = self.place()
        if place is not None and place.kind == ATTRIBUTE:
            return f"set:{place.name}:{number}"
        if place is not None and place.kind == LINK:
            return f"link:{place.item}"
        return f"fill:{number}:{place.name if place else ''}:{'stay' if stay else ''}"

    def choose_value(self, place: CardPlace, number: int) -> None:
        """Set the attribute of a row to its value of this number, from 1."""
        wanted = attribute_at(self._session, place)
        if wanted is None or not 0 < number <= len(wanted.choices):
            self._say(
                tr(
                    "{shown_name} has no value with the number {number}.",
                    shown_name=shown_name(place.name),
                    number=number,
                )
            )
            return
        self.set_attribute(place.name, wanted.choices[number - 1], place.item)

    # -- attributes -----------------------------------------------------------------------------

    def _item_with(self, name: str) -> Mark | None:
        """What an attribute is set on: the selected event, else the mark here that has it."""
        marks = (card_mark(self._controller), self._controller.mark())
        for mark in marks:
            if mark is not None and any(
                place.name == name for place in attribute_places(self._session, mark)
            ):
                return mark
        return None

    def set_attribute(
        self, name: str, value: AttributeValue | None, item_id: str | None = None
    ) -> None:
        """Set an attribute; the default is stored as nothing."""
        mark = self._session.mark(item_id) if item_id else self._item_with(name)
        if mark is None:
            self._say(tr(NO_EVENT))
            return
        wanted = attribute_at(self._session, CardPlace(ATTRIBUTE, mark.id, name))
        if wanted is not None and value == wanted.default:
            value = None
        edit = annotating.set_attribute(self._session, mark.id, name, value, self._stamp())
        self._controller.do(edit)

    def set_numbered(self, name: str, number: int) -> None:
        """Set an attribute of what is here to its value of this number."""
        place = self._controller.place
        if place is None or place.name != name:
            mark = self._item_with(name)
            if mark is None:
                self._say(tr(NO_EVENT))
                return
            place = CardPlace(ATTRIBUTE, mark.id, name)
        self.choose_value(place, number)

    def turn_attribute(self, name: str, item_id: str | None = None) -> None:
        """The next value of an attribute, round the end."""
        mark = self._session.mark(item_id) if item_id else self._item_with(name)
        place = CardPlace(ATTRIBUTE, mark.id, name) if mark else None
        wanted = attribute_at(self._session, place) if place else None
        if mark is None or wanted is None:
            has_event = self._controller.selected_event is not None
            self._say(
                tr("The schema has no {name} here.", name=name) if has_event else tr(NO_EVENT)
            )
            return
        now = attribute(mark.item, name)
        shown = wanted.default if now is None else now
        at = wanted.choices.index(shown) if shown in wanted.choices else -1
        self.set_attribute(name, wanted.choices[(at + 1) % len(wanted.choices)], mark.id)

    def turn_place(self, place: CardPlace) -> None:
        """The next value of the attribute of a row, which becomes the active one."""
        self.turn_attribute(place.name, place.item)
        self._controller.set_place(place)

    # -- links ----------------------------------------------------------------------------------

    def ask_link(self) -> None:
        """Ask what to link the selected event (or the mention here) to, nearest first."""
        mark = card_mark(self._controller)
        if mark is None:
            self._say(tr(NO_EVENT))
            return
        entries = self.link_entries(mark)
        if entries:
            self._controller.asked.emit(
                tr("Link “{words}”", words=mark.span.surface), entries, mark.span.start
            )
        else:
            self._say(tr("There is nothing here that it could be linked to."))

    def link_entries(self, mark: Mark, most: int | None = None) -> list[Entry]:
        """An entry for each type of link and each thing to link to; at most so many things."""
        linked = {
            (each.link.type, each.other.id)
            for each in links_of(self._session, mark.id)
            if each.outgoing and not each.suggested
        }
        kinds = [(each.name, shown_name(each.name)) for each in link_types(self._session, mark)]
        text, labels = self._session.text, lru_cache(shown_name)
        paragraph = text.paragraphs[text.paragraph_at(mark.span.start)]
        entries = []
        for other in link_targets(self._session, mark, most):
            words, start = other.span.surface, other.span.start
            where = (
                tr(" above")
                if start < paragraph[0]
                else tr(" below")
                if start > paragraph[1]
                else ""
            )
            label = labels(other.label) + where
            entries += [
                Entry(f"{shown} {in_quotes(words)}", label, self._linker(kind, mark.id, other.id))
                for kind, shown in kinds
                if (kind, other.id) not in linked
            ]
        return entries

    def _linker(self, kind: str, source: str, target: str) -> Callable[[], None]:
        def link() -> None:
            new = Link(new_item_id(), kind, source, target)
            if not self._controller.do(annotating.add_link(self._session, new, self._stamp())):
                self._say(tr("They are linked like that already."))

        return link

    def decide_link(self, link_id: str, *, accept: bool) -> None:
        """Accept a suggested link, or take one away."""
        act = decisions.accept if accept else decisions.reject
        self._controller.do(act(self._session, [link_id], self._stamp()))
