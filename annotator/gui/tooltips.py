"""Tooltips that name the key: what a button does, and how to do it without the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from annotator.gui.plain_words import plain_tip

if TYPE_CHECKING:
    from annotator.gui.keymap import Keymap

_WORDS, _ACTION = "explained_as", "explained_action"


def explain(widget: QWidget, words: str, action_id: str = "") -> None:
    """Have this widget explained in these words, with the key of this action behind them."""
    widget.setProperty(_WORDS, words)
    widget.setProperty(_ACTION, action_id)
    widget.setToolTip(plain_tip(words))


def show_explanations(root: QWidget, keymap: Keymap) -> None:
    """Write the keys that actions have now into the tooltips of all that is explained."""
    for widget in root.findChildren(QWidget):
        words = widget.property(_WORDS)
        if words:
            key = keymap.shown(widget.property(_ACTION) or "")
            widget.setToolTip(plain_tip(f"{words} ({key})" if key else words))
