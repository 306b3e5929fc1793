"""What the palette offers here: roles to fill, labels, types, attributes, links, commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Link
from annotator.gui.actions import ACTIONS
from annotator.gui.palette import Entry
from annotator.gui.theme import label_color
from annotator.services.clock import new_item_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.controller import DocumentController
    from annotator.gui.deciding import Deciding
    from annotator.gui.theme import Theme


def entries_for(
    controller: DocumentController,
    deciding: Deciding,
    run: Callable[[str], None],
    theme: Theme,
) -> list[Entry]:
    """Everything that can be done, what concerns the selected event first."""
    commands = [
        Entry(action.text.rstrip("…"), action.group.lower(), _runner(run, action.id),
              action.keys[0] if action.keys else "")
        for action in ACTIONS
        if action.id != "palette"
    ]  # fmt: skip
    if controller.opened is None:
        return commands
    found = _decision_entries(controller, run) + _fill_entries(controller, deciding)
    schema = controller.session.schema
    for label in schema.entities:
        if label.active:
            color = label_color(schema, label.name, theme).name()
            act = _runner(run, f"label:{label.name}")
            found.append(Entry(shown_label(label.name), "label", act, label.key, color))
    for event in schema.events:
        if event.active:
            color = label_color(schema, event.name, theme).name()
            key = f"Shift+{event.key.upper()}" if event.key else ""
            act = _runner(run, f"event:{event.name}")
            found.append(Entry(shown_name(event.name), "event", act, key, color))
    return found + _attribute_entries(controller, deciding) + _link_entries(controller) + commands


def _runner(run: Callable[[str], None], action_id: str) -> Callable[[], None]:
    return lambda: run(action_id)


def _decision_entries(controller: DocumentController, run: Callable[[str], None]) -> list[Entry]:
    """What can be decided about the mark here comes first."""
    mark = controller.mark()
    if mark is None or controller.selection is not None:
        return []
    words = f"“{mark.span.surface}”"
    reject = Entry(f"Reject {words}" if mark.suggested else f"Remove {words}", "decision",
                   _runner(run, "reject"), "Backspace")  # fmt: skip
    if not mark.suggested:
        return [reject]
    return [Entry(f"Accept {words}", "decision", _runner(run, "accept"), "Return"), reject]


def _fill_entries(controller: DocumentController, deciding: Deciding) -> list[Entry]:
    """With words selected and an event open: fill one of its roles with them."""
    if controller.selected_event is None or controller.selection is None:
        return []
    roles = controller.roles()
    if controller.role in roles:
        roles = [controller.role, *(role for role in roles if role != controller.role)]

    def filler(role: str) -> Callable[[], None]:
        def fill() -> None:
            controller.set_role(role)
            deciding.fill_with_selection()

        return fill

    return [Entry(f"Fill {role.replace('_', ' ')}", "role", filler(role)) for role in roles]


def _attribute_entries(controller: DocumentController, deciding: Deciding) -> list[Entry]:
    event = controller.selected_event
    if event is None:
        return []

    def setter(name: str, value: str | bool) -> Callable[[], None]:
        return lambda: deciding.set_attribute(name, value)

    found = []
    for each in controller.session.schema.attributes_of(event.type):
        values: tuple[str | bool, ...] = each.values or (True, False)
        for value in values:
            words = value.replace("_", " ") if isinstance(value, str) else "yes" if value else "no"
            text = f"{shown_name(each.name)}: {words}"
            found.append(Entry(text, "attribute", setter(each.name, value)))
    return found


def _link_entries(controller: DocumentController) -> list[Entry]:
    """Links from the selected event to the events nearest to it."""
    event = controller.selected_event
    if event is None:
        return []

    def linker(kind: str, target: str) -> Callable[[], None]:
        return lambda: controller.link(Link(new_item_id(), kind, event.id, target))

    def distance(mark_start: int) -> int:
        return abs(mark_start - event.trigger.start)

    others = [m for m in controller.session.marks() if m.is_trigger and m.id != event.id]
    others.sort(key=lambda mark: distance(mark.span.start))
    return [
        Entry(f"{shown_name(kind.name)} “{mark.span.surface}”", "link", linker(kind.name, mark.id))
        for kind in controller.session.schema.links
        if kind.active
        for mark in others[:8]
    ]
