"""What keys mean among the places of the concordance, and the line that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.core.hits import SORTS, SUGGESTED

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.core.hits import Hit
    from annotator.gui.hints import Hint
    from annotator.services.project import Project

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
NOTHING = ("", "")
KEYS = (  # for the page of all keys; what they do here, not in the text
    ("Return", "Open the place in its document"),
    ("Space", "Choose the place, or no longer"),
    ("Shift+Down", "Choose from here on"),
    ("Ctrl+A", "Choose all places, or none"),
    ("Ctrl+D", "Choose all of this document, or none"),
    ("Shift+Return", "Accept what is chosen"),
    ("Backspace", "Reject or remove what is chosen"),
    ("1+–+5", "Sort by left context, words, right context, label, document"),
    ("Ctrl+F", "Filter the places"),
    ("Ctrl+K", "Look for something else"),
)


def meaning(event: QKeyEvent, project: Project | None) -> tuple[str, str]:
    """What a key means, as (what, name): ``("label", "GPE")``; empty where it means nothing."""
    key = Qt.Key(event.key())
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if plain == _CONTROL | _SHIFT:
        return ("redo", "") if key == Qt.Key.Key_Z else NOTHING
    if plain == _CONTROL:
        table = {Qt.Key.Key_Z: "undo", Qt.Key.Key_Y: "redo", Qt.Key.Key_F: "filter",
                 Qt.Key.Key_K: "search"}  # fmt: skip
        return (table.get(key, ""), "")
    if plain == _SHIFT and key in _ENTER:
        return ("accept", "")
    if plain == _NONE:
        if key in _BACK:
            return ("remove", "")
        if key == Qt.Key.Key_Escape:
            return ("leave", "")
        if key == Qt.Key.Key_Left:
            return ("groups", "")
    return _sign(event, project) if plain in (_NONE, _SHIFT) else NOTHING


def _sign(event: QKeyEvent, project: Project | None) -> tuple[str, str]:
    """A number sorts, a letter labels, Shift and a letter makes an event."""
    sign = event.text()
    if len(sign) != 1 or project is None:
        return NOTHING
    if sign in "12345":
        return ("sort", SORTS[int(sign) - 1])
    if not sign.isalpha():
        return NOTHING
    shift = bool(event.modifiers() & _SHIFT)
    schema = project.schema
    found = schema.event_by_key(sign.lower()) if shift else schema.entity_by_key(sign.lower())
    if found is None:
        kind = "event type" if shift else "label"
        shown = f"Shift+{sign.upper()}" if shift else sign
        return ("unknown", f"No {kind} has the key {shown}.")
    return ("event" if shift else "label", found.name)


def hints(hit: Hit | None, chosen: int, *, by_groups: bool) -> list[Hint]:
    """The keys that matter now, the help last."""
    if hit is None:
        return [("Return", "go to the places"), ("Ctrl+1", "back to the text"), ("F1", "all keys")]
    many = f" {chosen:,}" if chosen > 1 else ""
    found = [
        ("Return", "open"),
        ("Space", "choose"),
        ("a letter", f"label{many}"),
        ("Shift+letter", f"event{many}"),
    ]
    if hit.state == SUGGESTED or chosen:
        found.append(("Shift+Return", f"accept{many}"))
    if hit.item or chosen:
        found.append(("Backspace", f"{'reject' if hit.state == SUGGESTED else 'remove'}{many}"))
    found += [("1+–+5", "sort"), ("Ctrl+Z", "undo"), ("Ctrl+F", "filter")]
    if by_groups:
        found.insert(1, ("Left", "words"))
    return [*found, ("F1", "all keys")]
