"""Turns key presses into actions: the table's keys, the schema's letters, the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from annotator.core.translation import tr
from annotator.gui.actions import MENUS
from annotator.gui.key_names import key_name
from annotator.gui.keymap import letter_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.controller import DocumentController
    from annotator.gui.keymap import Keymap

_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_CHORD |= Qt.KeyboardModifier.MetaModifier
_ALL = ~Qt.KeyboardModifier.KeypadModifier
_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)


class Keyboard(QObject):
    """Watches the text for every key, and the window for the keys that work everywhere.

    ``run`` is called with an action's id; what it raises is its own business.
    """

    def __init__(
        self,
        controller: DocumentController,
        run: Callable[[str], None],
        fill: Callable[[int, bool], None],
        keymap: Keymap,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._run = run
        self._fill = fill
        self._keymap = keymap

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key presses of the text view."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.press(event, in_text=True)
        return super().eventFilter(watched, event)

    def press(
        self, event: QKeyEvent, *, in_text: bool, about: frozenset[str] = frozenset(MENUS)
    ) -> bool:
        """Do what a key means here; whether it meant anything.

        Outside the text the keys of these menus alone mean something.
        """
        name = key_name(event.key(), event.modifiers(), event.text())
        action = None if in_text and self._annotates(name) else self._keymap.action_at(name)
        if action is not None and (in_text or (action.everywhere and action.menu in about)):
            if in_text and action.everywhere is False and self._controller.opened is None:
                return False
            self._run(action.id)
            return True
        if in_text and self._controller.opened is not None:
            return self._press_sign(event)
        return False

    def _annotates(self, name: str) -> bool:
        """Whether the open document's schema has this letter; it goes before a chosen key."""
        opened = self._controller.opened is not None
        return opened and bool(letter_words(name, self._controller.session.schema))

    def _press_sign(self, event: QKeyEvent) -> bool:
        """A number fills a role, a letter labels, Shift and a letter makes an event."""
        sign = event.text()
        if event.modifiers() & _ALL == Qt.KeyboardModifier.AltModifier and event.key() in _DIGITS:
            self._fill(event.key() - Qt.Key.Key_0, True)  # and the role stays the active one
            return True
        if event.modifiers() & _CHORD or len(sign) != 1:
            return False
        if sign.isdigit() and sign.isascii() and sign != "0":
            self._fill(int(sign), False)
            return True
        if not sign.isalpha():
            return False
        schema = self._controller.session.schema
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        found = schema.event_by_key(sign.lower()) if shift else schema.entity_by_key(sign.lower())
        if found is None:
            kind = tr("event type") if shift else tr("label")
            shown = f"Shift+{sign.upper()}" if shift else sign
            rest = self._keymap.filled(tr("{palette} finds all."))
            self._controller.message_shown.emit(
                tr("No {kind} has the key {shown}; {rest}", kind=kind, shown=shown, rest=rest)
            )
            return True
        if not self._controller.is_offered(found.name):
            self._controller.message_shown.emit(
                tr("{name} is not offered here; {{offered_labels}} changes that.", name=found.name)
            )
            return True
        self._run(f"event:{found.name}" if shift else f"label:{found.name}")
        return True
