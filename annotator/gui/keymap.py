"""Which key does what: the table's keys, and those that the user chose instead.

Everything that shows or reads a key asks here, and ``changed`` says when to ask again.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.labels import shown_label, shown_name
from annotator.core.translation import phrase, tr
from annotator.core.wording import in_quotes
from annotator.gui.actions import (
    ACTIONS,
    BY_ID,
    CONCORDANCE,
    Action,
    may_share,
    menu_key,
    menu_name,
    menu_titles,
    own_keys,
)
from annotator.gui.key_names import shown, spelled, with_twin

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.schema import Schema

    Overrides = Mapping[str, Iterable[str]]

PLACE = re.compile(r"\{(\w+)\}")
# what another program or the system does with a key, so that it never gets here
_SYSTEM = {
    "Alt+F4": phrase("{shown} closes windows."),
    "Alt+Tab": phrase("{shown} changes to another window."),
    "Alt+Shift+Tab": phrase("{shown} changes to another window."),
    "Alt+Space": phrase("{shown} opens the window's own menu."),
    "Alt+Esc": phrase("{shown} changes to another window."),
    "Ctrl+Esc": phrase("{shown} opens the system's menu."),
    "Ctrl+Alt+Del": phrase("{shown} belongs to the system."),
    "Ctrl+Alt+Backspace": phrase("{shown} may end the whole session."),
    "F10": phrase("{shown} goes to the menus."),
    "Shift+F10": phrase("{shown} opens the menu of what is pointed at."),
    "Menu": phrase("{shown} opens the menu of what is pointed at."),
    "Print": phrase("{shown} takes a picture of the screen."),
}
_MAC = {
    "Ctrl+Space": phrase("{shown} opens the system's search."),
    "Ctrl+H": phrase("{shown} hides the program."),
    "Ctrl+M": phrase("{shown} puts the window away."),
    "Ctrl+Tab": phrase("{shown} changes to another program."),
    "Ctrl+`": phrase("{shown} changes to another window."),
}

_IN_LISTS = frozenset(  # these lead through the list of places
    ("Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End", "Tab", "Shift+Tab",
     "Shift+Up", "Shift+Down", "Shift+PgUp", "Shift+PgDown", "Shift+Home", "Shift+End")
)  # fmt: skip

# A whole keymap for the left hand, while the right one holds the mouse.
LEFT_HAND: dict[str, tuple[str, ...]] = {
    "accept": ("Space",),
    "accept_sentence": ("Ctrl+A",),
    "accept_document": ("Ctrl+Shift+A",),
    "reject": ("Ctrl+R", "Backspace", "Del"),
    "palette": ("Shift+Space",),
    "apply_to_all": ("Ctrl+T",),
    "repeat": ("Ctrl+B",),
    "start_left": ("Alt+Q",),
    "start_right": ("Alt+W",),
    "end_left": ("Alt+R",),
    "end_right": ("Alt+T",),
    "skip_role": ("Alt+Z",),
    "done_next": ("Ctrl+G",),
    "next_document": ("Alt+X",),
    "previous_document": ("Alt+B",),
}


_STAYING = frozenset(f"Alt+{number}" for number in range(1, 10))


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why an action can't just have a key: a sentence, and the action that could give it up."""

    words: str
    action: Action | None = None


class Keymap(QObject):
    """The keys of every action. No key ever belongs to two of them that may not share it."""

    changed = Signal()

    def __init__(self, chosen: Overrides | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._actions: dict[str, list[Action]] = {}
        self._take(chosen or {})

    def _take(self, chosen: Overrides) -> None:
        """Keep what can be used of these choices; what the user chose goes before the table."""
        self._chosen = {
            action.id: _usable(action.id, chosen[action.id])
            for action in ACTIONS
            if action.id in chosen
        }
        self._keys, self._actions = {}, {}
        for mine in (True, False):
            for action in ACTIONS:
                if (action.id in self._chosen) is mine:
                    self._give(action, self._chosen.get(action.id, action.keys))
        self._chosen = {
            name: self._keys[name] for name in self._chosen if self._keys[name] != BY_ID[name].keys
        }

    def _give(self, action: Action, keys: Iterable[str]) -> None:
        free = tuple(dict.fromkeys(key for key in keys if self.holder(action.id, key) is None))
        self._keys[action.id] = free
        for key in free:
            self._actions.setdefault(key, []).append(action)

    # -- asking ---------------------------------------------------------------------------------

    def keys(self, action_id: str) -> tuple[str, ...]:
        """All keys of an action, the one to show first."""
        return self._keys.get(action_id, ())

    def key(self, action_id: str) -> str:
        """The key to show for an action, "" where it has none."""
        return next(iter(self.keys(action_id)), "")

    def shown(self, action_id: str) -> str:
        """An action's key as a person reads it: ``Ctrl+Enter``, or "" where it has none."""
        key = self.key(action_id)
        return shown(key) if key else ""

    def action_at(self, key: str, screen: str = "") -> Action | None:
        """What a key does: on a screen with keys of its own, or (without one) elsewhere."""
        held = self._actions.get(key, ())
        return next((each for each in held if own_keys(each) == screen), None)

    def holder(self, action_id: str, key: str) -> Action | None:
        """The other action that would have to give up a key, or its twin, for this one."""
        held = [each for one in with_twin(key) for each in self._actions.get(one, ())]
        mine = BY_ID[action_id]
        return next((each for each in held if each is not mine and not may_share(each, mine)), None)

    def filled(self, words: str) -> str:
        """Words with the keys of actions in the places of ``{action}``; without one, its name."""

        def fill(found: re.Match[str]) -> str:
            action = BY_ID.get(found[1])
            return (
                found[0]
                if action is None
                else self.shown(action.id) or in_quotes(action.text.rstrip("…"))
            )

        return PLACE.sub(fill, words)

    def menu_titles(self) -> dict[str, str]:
        """Each menu's name, marked before a letter whose key no action has."""
        return menu_titles(self._actions)

    # -- changing -------------------------------------------------------------------------------

    @property
    def chosen(self) -> dict[str, tuple[str, ...]]:
        """What differs from the table, to be stored."""
        return dict(self._chosen)

    def is_changed(self, action_id: str) -> bool:
        """Whether an action has other keys than the table's."""
        return self.keys(action_id) != BY_ID[action_id].keys

    def use(self, chosen: Overrides) -> None:
        """These choices instead of all earlier ones; none restores the table."""
        self._take(chosen)
        self.changed.emit()

    def set_keys(self, action_id: str, keys: Iterable[str]) -> None:
        """Give an action other keys, Enter as both of its keys; who had one of them gives it up."""
        keys = tuple(twin for key in keys for twin in with_twin(key))
        given_up = {
            other.id: tuple(key for key in self.keys(other.id) if key not in keys)
            for other in ACTIONS
            if other.id != action_id
            and set(keys) & set(self.keys(other.id))
            and not may_share(other, BY_ID[action_id])
        }
        self.use({**self._chosen, **given_up, action_id: keys})

    def reset(self, action_id: str) -> None:
        """The table's keys again; who took one of them gives it back.

        Whoever has none left gets the table's own, as far as they are free.
        """
        keys = BY_ID[action_id].keys
        takers = [other for key in keys if (other := self.holder(action_id, key))]
        self.set_keys(action_id, keys)
        for other in takers:
            free = [key for key in other.keys if self.holder(other.id, key) is None]
            if free and not self.keys(other.id):
                self.set_keys(other.id, free)

    def conflict(self, action_id: str, key: str, schema: Schema | None) -> Conflict | None:
        """Why an action can't just have this key; None where nothing is in the way."""
        reserved = reserved_words(action_id, key) or menu_words(key)
        if reserved:
            return Conflict(reserved)
        annotates = own_keys(BY_ID[action_id]) in ("", CONCORDANCE)
        letter = letter_words(key, schema) if annotates else ""
        if letter:
            return Conflict(letter)
        other = self.holder(action_id, key)
        if other is None:
            return None
        return Conflict(
            tr(
                "{shown} is the key of “{rstrip}”.", shown=shown(key), rstrip=other.text.rstrip("…")
            ),
            other,
        )


def reserved_words(action_id: str, key: str, platform: str = sys.platform) -> str:
    """Why no action may have this key, as a sentence; "" for a key that may be given out."""
    if not key or spelled(key) != key:
        return tr("This is no key that can be pressed by itself.")
    screen = own_keys(BY_ID[action_id])
    if screen == CONCORDANCE and key in _IN_LISTS:
        return tr("{shown} leads through the list of places.", shown=shown(key))
    if not screen and (key in "123456789" or key in _STAYING):
        return tr("{shown} fills the active role of an event.", shown=shown(key))
    if key == "Esc" and action_id != "leave":
        return tr("Esc lets go of everything, everywhere.")
    if "Meta" in key.split("+") and platform != "darwin":
        return tr("{shown} belongs to the system.", shown=shown(key))
    taken = (_MAC | _SYSTEM) if platform == "darwin" else _SYSTEM
    if key in taken and key not in BY_ID[action_id].keys:
        return tr(taken[key], shown=shown(key))
    return ""


def menu_words(key: str, platform: str = sys.platform) -> str:
    """That a key opens a menu, as a sentence; "" where it does not."""
    if platform != "darwin":
        for menu, title in menu_titles().items():
            if menu_key(title) == key:
                return tr("{shown} opens the menu {menu}.", shown=shown(key), menu=menu_name(menu))
    return ""


def letter_words(key: str, schema: Schema | None) -> str:
    """What a letter annotates in this schema, as a sentence; "" where it is free."""
    letter = key.removeprefix("Shift+")
    if schema is None or len(letter) != 1 or not letter.isalpha():
        return ""
    if key.startswith("Shift+"):
        event = schema.event_by_key(letter.lower())
        return (
            tr(
                "{shown} is the key of the event type {shown_name}.",
                shown=shown(key),
                shown_name=shown_name(event.name),
            )
            if event
            else ""
        )
    label = schema.entity_by_key(letter.lower())
    return (
        tr(
            "{letter} is the key of the label {shown_label}.",
            letter=letter,
            shown_label=shown_label(label.name),
        )
        if label
        else ""
    )


def _usable(action_id: str, keys: Iterable[str]) -> tuple[str, ...]:
    twins = (twin for key in keys for twin in with_twin(key))
    return tuple(dict.fromkeys(key for key in twins if not reserved_words(action_id, key)))
