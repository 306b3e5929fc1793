"""The commands on events: fill their roles, duplicate and split them, take over arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core import annotating, event_editing
from annotator.core.candidates import candidates
from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Argument
from annotator.core.translation import phrase, tr
from annotator.core.wording import count, in_quotes
from annotator.gui.acting import NO_EVENT, Acting
from annotator.gui.card_places import card_mark
from annotator.gui.palette import Entry
from annotator.services.clock import new_item_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.model import Event
    from annotator.core.session import Mark

NO_ROLE = phrase("No role is active; {role_down} chooses one.")


class EventCommands(Acting):
    """Acts on the selected event."""

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return super().commands() | {
            "duplicate_event": self.duplicate,
            "split_event": self.split,
            "take_over": self.take_over,
        }

    # -- roles ----------------------------------------------------------------------------------

    def fill(self, number: int, *, stay: bool = False) -> None:
        """Put the candidate of this number into the active role, and go to the next role."""
        ids = self._controller.candidates()
        if self._controller.selected_event is None:
            self._say(tr("Select an event first, then number its fillers."))
            return
        if self._controller.role is None:
            self._say(tr(NO_ROLE))
            return
        if number > len(ids):
            self._say(tr("No candidate here has the number {number}.", number=number))
            return
        mark = self._session.mark(ids[number - 1])
        if mark is not None:
            self._fill(_argument(self._controller.role, mark), stay=stay)

    def fill_with_selection(self, *, stay: bool = False) -> None:
        """Put the selected words into the active role: as a mention or event where they are one."""
        controller, event = self._controller, self._controller.selected_event
        if controller.selection is None or event is None or controller.role is None:
            self._say(tr("Press a label's letter, or select an event first."))
            return
        span = controller.target_span()
        if span is None:
            self._say(tr("There are no words here to fill a role with."))
            return
        event_type = self._session.schema.event(event.type)
        role = event_type.role(controller.role) if event_type else None
        takes_events = role is not None and role.events
        here = self._session.marks_at(span.start)
        same = [m for m in here if m.span == span and (takes_events or not m.is_trigger)]
        same = [mark for mark in same if mark.id != event.id]
        same.sort(key=lambda mark: mark.is_trigger != takes_events)
        if same:
            self._fill(_argument(controller.role, same[0]), stay=stay)
        else:
            self._fill(Argument(controller.role, span=span), stay=stay)

    def fill_with_mark(self, event_id: str, mark_id: str, role: str) -> None:
        """Put a mention or an event into a role of an event."""
        mark = self._session.mark(mark_id)
        if mark is not None:
            edit = annotating.fill_role(
                self._session, event_id, _argument(role, mark), self._stamp()
            )
            self._controller.do(edit)

    def _fill(self, argument: Argument, *, stay: bool) -> None:
        controller = self._controller
        if controller.event_id is None:
            return
        edit = annotating.fill_role(self._session, controller.event_id, argument, self._stamp())
        role = controller.role
        controller.do(edit)
        controller.selection = None
        controller.stand_on(controller.event_id, scroll=False)
        if stay:
            controller.set_role(role)
        else:
            controller.next_role()

    def drop(self, event_id: str, mark_id: str) -> None:
        """Put a mark that was dragged to into the role that takes it; ask where several do.

        A role that the annotator chose before is no question.
        """
        controller = self._controller
        controller.stand_on(event_id, scroll=False)
        event, mark = controller.selected_event, self._session.mark(mark_id)
        if event is None or mark is None:
            return
        fitting = self.fitting_roles(event, mark)
        if not fitting:
            label = shown_name(mark.label) if mark.is_trigger else shown_label(mark.label)
            self._say(
                tr(
                    "No role of {shown_name} takes {label}.",
                    shown_name=shown_name(event.type),
                    label=label,
                )
            )
        elif len(fitting) == 1 or (controller.role_is_chosen and controller.role == fitting[0]):
            self._drop_into(event.id, mark.id, fitting[0])
        else:
            entries = [
                Entry(role.replace("_", " "), tr("role"), self._dropper(event.id, mark.id, role))
                for role in fitting
            ]
            controller.asked.emit(
                tr("Role of “{surface}”", surface=mark.span.surface), entries, mark.span.start
            )

    def fitting_roles(self, event: Event, mark: Mark) -> list[str]:
        """The roles that take a mark, best first: the active one, empty ones, where it ranks."""
        event_type = self._session.schema.event(event.type)
        filled = {each.role for each in self._session.arguments_of(event)}
        ranked = []
        for place, role in enumerate(event_type.roles if event_type else ()):
            if role.events if mark.is_trigger else role.takes(mark.label):
                ids = candidates(self._session, event, role.name)
                rank = ids.index(mark.id) if mark.id in ids else len(ids)
                is_active = role.name == self._controller.role
                ranked.append((not is_active, role.name in filled, rank, place, role.name))
        return [name for *_, name in sorted(ranked)]

    def _dropper(self, event_id: str, mark_id: str, role: str) -> Callable[[], None]:
        return lambda: self._drop_into(event_id, mark_id, role)

    def _drop_into(self, event_id: str, mark_id: str, role: str) -> None:
        self.fill_with_mark(event_id, mark_id, role)
        self._controller.next_role(stay=True)

    def clear_argument(self, argument: Argument) -> None:
        """Take one filler out of the event that the card shows."""
        mark = card_mark(self._controller)
        event = self._session.event(mark.id) if mark is not None else None
        if event is not None:
            edit = annotating.clear_role(self._session, event.id, argument, self._stamp())
            self._controller.do(edit)

    # -- events out of events -------------------------------------------------------------------

    def duplicate(self) -> None:
        """Another event on the same trigger with the same arguments, which is selected then."""
        event = self._controller.selected_event
        if event is None:
            self._say(tr(NO_EVENT))
            return
        new_id = new_item_id()
        edit = event_editing.duplicate(self._session, event.id, new_id, self._stamp())
        if self._controller.do(edit):
            self._controller.stand_on(new_id, scroll=False)
            name = shown_name(event.type)
            self._say(tr("A second {name} on “{words}”.", name=name, words=event.trigger.surface))

    def split(self) -> None:
        """One event for each filler of the active role, or of the only one with several."""
        controller, event = self._controller, self._controller.selected_event
        if event is None:
            self._say(tr(NO_EVENT))
            return
        made: list[str] = []

        def new_id() -> str:
            made.append(new_item_id())
            return made[-1]

        edit = self._possible(
            lambda: event_editing.split(
                self._session, event.id, controller.role, new_id, self._stamp()
            )
        )
        if edit is not None and controller.do(edit):
            new = [item_id for item_id in made if self._session.event(item_id) is not None]
            self._say(tr("Split into {events}.", events=count(len(new) + 1, "event")))

    def take_over(self) -> None:
        """Give the selected event the arguments of the one before it, where roles fit."""
        event = self._controller.selected_event
        before = event_editing.event_before(self._session, event.id) if event else None
        if event is None or before is None:
            self._say(tr("There is no event before this one.") if event else tr(NO_EVENT))
            return
        had = len(self._session.arguments_of(event))
        edit = event_editing.take_over(self._session, event.id, before.id, self._stamp())
        words = in_quotes(before.span.surface)
        if not self._controller.do(edit):
            self._say(tr("{words} has no arguments that are missing here.", words=words))
            return
        now = self._controller.selected_event
        new = len(self._session.arguments_of(now)) - had if now else 0
        self._controller.next_role(stay=True)
        self._say(
            tr(
                "{arguments} taken over from {words}.",
                arguments=count(new, "argument"),
                words=words,
            )
        )


def _argument(role: str, mark: Mark) -> Argument:
    return Argument(role, event=mark.id) if mark.is_trigger else Argument(role, mention=mark.id)
