"""What keys mean on the screen that settles, and the line that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.core.translation import phrase, tr
from annotator.gui.actions import BY_ID
from annotator.gui.key_names import key_name
from annotator.gui.team_actions import SETTLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from annotator.gui.hints import Hint
    from annotator.gui.keymap import Keymap

KEYS = (  # for the page of all keys: those that no action has
    ("1+–+9", phrase("Take this version")),
    ("Alt+1+–+9", phrase("Choose this version with others")),
    ("Up+Down", phrase("From answer to answer")),
)
_ALL = ~Qt.KeyboardModifier.KeypadModifier
_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
NOTHING = ("", "")
_MOVES = ("start_left", "start_right", "end_left", "end_right")


def meaning(event: QKeyEvent, keymap: Keymap) -> tuple[str, str]:
    """What a key means, as (what, which): ``("take", "2")``, ``("run", "settle_skip")``.

    Empty where it means nothing here.
    """
    key = key_name(event.key(), event.modifiers(), event.text())
    if event.modifiers() & _ALL == Qt.KeyboardModifier.AltModifier and event.key() in _DIGITS:
        return ("choose", str(event.key() - Qt.Key.Key_0))
    if len(key) == 1 and key in "123456789":
        return ("take", key)
    action, shared = keymap.action_at(key, SETTLE), keymap.action_at(key)
    if action is not None:
        return ("run", action.id)
    if shared is not None and shared.id in ("undo", "redo"):
        return (shared.id, "")
    return ("leave", "") if key == "Esc" else NOTHING


def edit_meaning(event: QKeyEvent, keymap: Keymap, *, is_mark: bool) -> tuple[str, str]:
    """What a key means while an answer is written: letters label, brackets move boundaries."""
    key = key_name(event.key(), event.modifiers(), event.text())
    plain = event.modifiers() & _ALL
    move = keymap.action_at(key)
    if move is not None and move.id.removesuffix("_character") in _MOVES:
        return ("move", move.id)
    if not is_mark and not plain and event.key() in _ARROWS:
        return ("role", str(_ARROWS[Qt.Key(event.key())]))
    sign = event.text()
    letters = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    if is_mark and plain in letters and len(sign) == 1 and sign.isalpha():
        return ("label", sign)
    if is_mark and move is not None and move.id == "palette":
        return ("palette", "")
    return NOTHING


def hints(
    keymap: Keymap, versions: int, *, several: bool, is_own: bool, chosen: int, settled: bool
) -> list[Hint]:
    """The keys that matter before a question."""
    if is_own:
        names = ["settle_own", "settle_own_all", "settle_skip", "settle_paragraph", "settle_open"]
        return _shown(keymap, [(name, "") for name in names])
    found: list[tuple[str, str]] = [
        ("1" if versions == 1 else f"1+–+{min(versions, 9)}", tr("take"))
    ]
    found += [("settle_take", tr("take these {chosen}", chosen=chosen))] if chosen else []
    found += [("settle_both", tr("both") if versions == 2 else tr("all"))] if several else []
    found += [("settle_neither", tr("no") if versions == 1 else ""), ("settle_edit", "")]
    found += [("settle_skip", tr("next") if settled else tr("skip")), ("undo", "")]
    found += [("settle_paragraph", ""), ("settle_open", ""), ("settle_previous", "")]
    return _shown(keymap, found)


def edit_hints(keymap: Keymap, *, is_mark: bool, has_words: bool, several: bool) -> list[Hint]:
    """The keys that matter while an answer is written."""
    found: list[tuple[str, str]] = [] if is_mark else [("1+–+9", tr("take"))]
    found += [("settle_take", tr("take it"))]
    found += [(tr("a letter"), tr("label")), ("palette", tr("all labels"))] if is_mark else []
    found += [(tr("Alt+number"), tr("add"))] if several else []
    if has_words:
        found += [("start_left", tr("start left")), ("start_right", tr("start right"))]
        found += [("end_left", tr("end left")), ("end_right", tr("end right"))]
    found += [("Left+Right", tr("role"))] if has_words and not is_mark else []
    return _shown(keymap, [*found, ("Esc", tr("back to the versions"))])


def state_hints(keymap: Keymap, buttons: Sequence[str]) -> list[Hint]:
    """The keys that matter where there is no question but some buttons."""
    words = [each.rstrip("…") for each in buttons]
    short = [each[:1].lower() + each[1:] for each in words]
    found = list(zip(("Return", "Tab"), short, strict=False))
    return _shown(keymap, [*found, ("section_annotate", tr("back to the text"))])


def filter_hints(keymap: Keymap) -> list[Hint]:
    """The keys that matter in the filter's fields."""
    return _shown(keymap, [("Return", tr("back to the question")), ("Tab", tr("next field"))])


def _shown(keymap: Keymap, found: Sequence[tuple[str, str]]) -> list[Hint]:
    """Actions with the keys that they have, the help last."""
    pairs = [
        (keymap.key(name), words or BY_ID[name].hint) if name in BY_ID else (name, words)
        for name, words in [*found, ("help", "")]
    ]
    return [(key, words) for key, words in pairs if key]
