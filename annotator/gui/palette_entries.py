"""What the palette offers here: roles to fill, labels, types, attributes, links, commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.labels import shown_label, shown_name, shown_suggester
from annotator.core.translation import tr
from annotator.core.wording import headed, in_quotes
from annotator.gui.actions import ACTIONS
from annotator.gui.boundaries import marks_here
from annotator.gui.card_places import (
    ATTRIBUTE,
    CardPlace,
    attribute_at,
    card_mark,
    places_of,
    value_words,
)
from annotator.gui.deciding import label_words
from annotator.gui.palette import Entry
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.session import Mark
    from annotator.gui.controller import DocumentController
    from annotator.gui.deciding import Deciding
    from annotator.gui.keymap import Keymap
    from annotator.gui.theme import Theme

_NEAR = 8  # events that links are offered to among everything else


def entries_for(
    controller: DocumentController,
    deciding: Deciding,
    run: Callable[[str], None],
    theme: Theme,
    keymap: Keymap,
) -> list[Entry]:
    """Everything that can be done, what concerns the selected event first."""
    commands = [
        Entry(action.text.rstrip("…"), tr(action.group).lower(), _runner(run, action.id),
              keymap.key(action.id))
        for action in ACTIONS
        if action.id != "palette"
    ]  # fmt: skip
    if controller.opened is None:
        return commands
    found = _decision_entries(controller, run, keymap) + _fill_entries(controller, deciding)
    found += _fragment_entries(controller, deciding, run, keymap)
    found += _others_entries(controller, deciding)
    found += _label_entries(controller, run, theme)
    found += _attribute_entries(controller, deciding) + _link_entries(controller, deciding)
    return found + commands


def _label_entries(
    controller: DocumentController, run: Callable[[str], None], theme: Theme
) -> list[Entry]:
    """The labels and types that are offered here, those used last before the others."""
    schema = controller.session.schema
    found: dict[str, Entry] = {}
    for label in schema.entities:
        if label.active and controller.is_offered(label.name):
            color = label_color(schema, label.name, theme).name()
            act = _runner(run, f"label:{label.name}")
            found[label.name] = Entry(shown_label(label.name), tr("label"), act, label.key, color)
    for event in schema.events:
        if event.active and controller.is_offered(event.name):
            color = label_color(schema, event.name, theme).name()
            key = f"Shift+{event.key.upper()}" if event.key else ""
            act = _runner(run, f"event:{event.name}")
            kind = (
                tr("event · {group}", group=event.group.replace("_", " "))
                if event.group
                else tr("event")
            )
            found[event.name] = Entry(shown_name(event.name), kind, act, key, color)
    recent = [name for name in controller.recent if name in found]
    rest = (name for name in found if name not in recent)
    return [found[name] for name in (*recent, *rest)]


def _runner(run: Callable[[str], None], action_id: str) -> Callable[[], None]:
    return lambda: run(action_id)


def _decision_entries(
    controller: DocumentController, run: Callable[[str], None], keymap: Keymap
) -> list[Entry]:
    """What can be decided about the mark here comes first."""
    mark = controller.mark()
    if mark is None or controller.selection is not None:
        return []
    words = in_quotes(mark.span.surface)
    reject = Entry(
        tr("Reject {words}", words=words) if mark.suggested else tr("Remove {words}", words=words),
        tr("decision"),
        _runner(run, "reject"),
        keymap.key("reject"),
    )
    if not mark.suggested:
        return [reject]
    accept = Entry(
        tr("Accept {words}", words=words),
        tr("decision"),
        _runner(run, "accept"),
        keymap.key("accept"),
    )
    return [accept, reject, *_bulk_entries(mark, run, keymap)]


def _bulk_entries(mark: Mark, run: Callable[[str], None], keymap: Keymap) -> list[Entry]:
    """What can be decided about all suggestions like this one."""
    label, source = label_words(mark), shown_suggester(mark.item.origin.source)
    return [
        Entry(words, tr("decision"), _runner(run, name), keymap.key(name))
        for name, words in (
            ("accept_label", tr("Accept every {label}", label=label)),
            ("reject_label", tr("Reject every {label}", label=label)),
            ("accept_source", tr("Accept everything from {source}", source=source)),
            ("reject_source", tr("Reject everything from {source}", source=source)),
        )
    ]


def _fill_entries(controller: DocumentController, deciding: Deciding) -> list[Entry]:
    """With an event open: fill one of its roles with the selected words, or the mark here."""
    event, mark = controller.selected_event, controller.mark()
    if event is None:
        return []
    if controller.selection is None:
        if mark is None or mark.id == event.id:
            return []
        return [
            Entry(
                tr(
                    "Fill {role} with “{surface}”",
                    role=role.replace("_", " "),
                    surface=mark.span.surface,
                ),
                tr("role"),
                _dropper(deciding, event.id, mark.id, role),
            )
            for role in deciding.fitting_roles(event, mark)
        ]
    roles = controller.roles()
    if controller.role in roles:
        roles = [controller.role, *(role for role in roles if role != controller.role)]

    def filler(role: str) -> Callable[[], None]:
        def fill() -> None:
            controller.set_role(role)
            deciding.fill_with_selection()

        return fill

    return [
        Entry(tr("Fill {role}", role=role.replace("_", " ")), tr("role"), filler(role))
        for role in roles
    ]


def _dropper(deciding: Deciding, event_id: str, mark_id: str, role: str) -> Callable[[], None]:
    return lambda: deciding.fill_with_mark(event_id, mark_id, role)


def _attribute_entries(controller: DocumentController, deciding: Deciding) -> list[Entry]:
    """Every value of every attribute of what the card shows."""

    def setter(place: CardPlace, number: int) -> Callable[[], None]:
        return lambda: deciding.choose_value(place, number)

    found = []
    for place in places_of(controller):
        wanted = attribute_at(controller.session, place) if place.kind == ATTRIBUTE else None
        for number, value in enumerate(wanted.choices if wanted else (), start=1):
            text = headed(shown_name(place.name), value_words(value))
            found.append(Entry(text, "attribute", setter(place, number)))
    return found


def _link_entries(controller: DocumentController, deciding: Deciding) -> list[Entry]:
    """Links from the selected event, or the mention here, to what is nearest to it."""
    mark = card_mark(controller)
    return deciding.link_entries(mark, _NEAR) if mark is not None else []


def _fragment_entries(
    controller: DocumentController,
    deciding: Deciding,
    run: Callable[[str], None],
    keymap: Keymap,
) -> list[Entry]:
    """With words selected: add them to the mention stood on last; on one of several: drop it."""
    mark = controller.mark()
    if controller.selection is not None:
        target = deciding.fragment_target()
        words = tr("Add to “{surface}”", surface=target.span.surface) if target else ""
        entry = Entry(
            words, tr("fragment"), _runner(run, "add_fragment"), keymap.key("add_fragment")
        )
        return [entry] if target else []
    if mark is None or len(mark.span.fragments) < 2:
        return []
    return [Entry(tr("Take this fragment away"), tr("fragment"), _runner(run, "remove_fragment"),
                  keymap.key("remove_fragment"))]  # fmt: skip


def _others_entries(controller: DocumentController, deciding: Deciding) -> list[Entry]:
    """The other annotations at the caret: nested mentions, events that share a trigger."""
    if controller.selection is not None:
        return []
    return [
        Entry(
            tr(
                "Go to {label_words} “{surface}”",
                label_words=label_words(mark),
                surface=mark.span.surface,
            ),
            tr("also here"),
            _stander(controller, mark.id),
        )
        for mark in marks_here(controller)
        if mark.id != controller.current
    ]


def _stander(controller: DocumentController, mark_id: str) -> Callable[[], None]:
    return lambda: controller.stay_on(mark_id)
