"""What keys mean on the hand-out screen, and the line that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.core.translation import phrase, tr
from annotator.gui.actions import BY_ID
from annotator.gui.key_names import key_name
from annotator.gui.team_actions import HAND_OUT

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.gui.hints import Hint
    from annotator.gui.keymap import Keymap

_BY_PAGE = {
    "plan": ("hand_out_write", "hand_out_add", "hand_out_matrix", "merge"),
    "matrix": ("hand_out_filter", "hand_out_again", "hand_out_write", "merge"),
    "merged": ("merge", "hand_out_copy_report", "hand_out_save_report", "hand_out_matrix"),
    "history": ("hand_out_again", "hand_out_matrix", "merge"),
}
_EMPTY = {  # where nothing is listed on it
    "matrix": ("hand_out_write", "hand_out_add", "merge"),
    "merged": ("merge", "hand_out_watch", "hand_out_matrix"),
    "history": ("hand_out_write", "hand_out_matrix", "merge"),
}
_WORDS = {"merge": phrase("merge"), "hand_out_matrix": phrase("who has what")}


def meaning(event: QKeyEvent, keymap: Keymap) -> str:
    """The action that a key is here, ``leave`` for Escape; empty where it means nothing."""
    if event.key() == Qt.Key.Key_Escape and not event.modifiers():
        return "leave"
    action = keymap.action_at(key_name(event.key(), event.modifiers(), event.text()), HAND_OUT)
    return action.id if action is not None else ""


def hints(page: str, keymap: Keymap, *, is_empty: bool = False) -> list[Hint]:
    """The keys that matter on a page, the help last; none for what an empty page lacks."""
    first = [("Return", tr("open the document"))] if page == "matrix" and not is_empty else []
    actions = _EMPTY[page] if is_empty else _BY_PAGE[page]
    found = [(keymap.key(each), tr(_WORDS.get(each, BY_ID[each].hint))) for each in actions]
    return [*first, *((key, words) for key, words in found if key),
            ("Esc", tr("to the form and back")), (keymap.key("help"), tr("all keys"))]  # fmt: skip
