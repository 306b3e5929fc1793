"""What keys mean among the places of the concordance, and the line that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.core.hits import SORTS, SUGGESTED
from annotator.core.translation import phrase, tr
from annotator.core.wording import figure
from annotator.gui.actions import BY_ID, CONCORDANCE
from annotator.gui.key_names import key_name
from annotator.gui.keymap import letter_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.core.hits import Hit
    from annotator.core.schema import Schema
    from annotator.gui.hints import Hint
    from annotator.gui.keymap import Keymap

_SHIFT, _NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
NOTHING = ("", "")
SORTED_BY = {f"concordance_sort_{by}": by for by in SORTS}
KEYS = (  # for the page of all keys: those that move, which no action has
    ("Shift+Down", phrase("Choose from here on")),
    ("Left", phrase("From the places to the words of a ready-made search")),
)


def meaning(event: QKeyEvent, schema: Schema | None, keymap: Keymap) -> tuple[str, str]:
    """What a key means, as (what, name): ``("run", "concordance_filter")``, ``("label", "GPE")``.

    Empty where it means nothing.
    """
    key = key_name(event.key(), event.modifiers(), event.text())
    if not letter_words(key, schema):
        action = keymap.action_at(key, CONCORDANCE)
        shared = keymap.action_at(key)
        if action is not None:
            return ("run", action.id)
        if shared is not None and shared.id in ("undo", "redo"):
            return (shared.id, "")
    if key in ("Esc", "Left"):
        return ("leave" if key == "Esc" else "groups", "")
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _letter(event, schema) if schema is not None and plain in (_NONE, _SHIFT) else NOTHING


def _letter(event: QKeyEvent, schema: Schema) -> tuple[str, str]:
    """A letter labels, Shift and a letter makes an event."""
    sign = event.text()
    if len(sign) != 1 or not sign.isalpha():
        return NOTHING
    shift = bool(event.modifiers() & _SHIFT)
    found = schema.event_by_key(sign.lower()) if shift else schema.entity_by_key(sign.lower())
    if found is None:
        kind = tr("event type") if shift else tr("label")
        shown = f"Shift+{sign.upper()}" if shift else sign
        return ("unknown", tr("No {kind} has the key {shown}.", kind=kind, shown=shown))
    return ("event" if shift else "label", found.name)


def hints(hit: Hit | None, chosen: int, keymap: Keymap, *, by_groups: bool) -> list[Hint]:
    """The keys that matter now, the help last."""
    found = _hints(hit, chosen, by_groups=by_groups)
    keys = ((keymap.key(name) if name in BY_ID else name, words) for name, words in found)
    sorts = [keymap.key(name) for name in SORTED_BY]
    if sorts == list("12345"):
        keys = (("1+–+5" if key == sorts[0] else key, words) for key, words in keys)
    shown = list(keys)
    return [(key, words) for key, words in shown if key]


def _hints(hit: Hit | None, chosen: int, *, by_groups: bool) -> list[Hint]:
    """What matters: ids of actions, or keys that no action has."""
    if hit is None:
        return [("Return", tr("go to the places")), ("section_annotate", tr("back to the text")),
                ("help", tr("all keys"))]  # fmt: skip
    many = f" {figure(chosen)}" if chosen > 1 else ""
    found = [
        ("concordance_open", tr("open")),
        ("concordance_choose", tr("choose")),
        (tr("a letter"), tr("label") + many),
        (tr("Shift+letter"), tr("event") + many),
    ]
    if hit.state == SUGGESTED or chosen:
        found.append(("concordance_accept", tr("accept") + many))
    if hit.item or chosen:
        what = tr("reject") if hit.state == SUGGESTED else tr("remove")
        found.append(("concordance_remove", what + many))
    found += [("concordance_sort_left", tr("sort")), ("undo", tr("undo")),
              ("concordance_filter", tr("filter"))]  # fmt: skip
    if by_groups:
        found.insert(1, ("Left", tr("words")))
    return [*found, ("help", tr("all keys"))]
