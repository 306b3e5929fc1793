"""A thousand keys by chance, the window closed and opened in between: all back, and all again."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from annotator.core.records import to_record
from annotator.services.project import open_project
from annotator.services.verifying import verify
from tests.gui.desk import STORY, Desk, make_project, story_suggestions

if TYPE_CHECKING:
    from pathlib import Path

KEYS = 1000
MOVES = (
    "Left", "Right", "Up", "Down", "Ctrl+Left", "Ctrl+Right", "Tab", "Shift+Tab", "Ctrl+Down",
    "Ctrl+Up", "Shift+Right", "Shift+Left", "Ctrl+Home", "Ctrl+End", "Esc", "Alt+Down", "0",
)  # fmt: skip
DOES = (
    *"gpoaltfnwvkdu", *(f"Shift+{letter}" for letter in "ABCDEFGHIKLMNOPRSTVWXZ"), *"123",
    *"[]", "{", "}", "Alt+[", "Alt+]", ",", ";", ".", "Return", "Return", "Backspace",
    "Shift+Return", "Alt+Backspace", "Ctrl+Shift+Return",
)  # fmt: skip


def dump(desk: Desk) -> list[str]:
    """The stored layer as text in a fixed order."""
    return sorted(json.dumps(to_record(each), sort_keys=True) for each in desk.stored())


def shown(desk: Desk) -> list[tuple[str, str, bool]]:
    """What is on the screen: words, label, whether suggested."""
    return [(mark.span.surface, mark.label, mark.suggested) for mark in desk.session.marks()]


def history(desk: Desk) -> int:
    """How many steps of the open layer can be undone."""
    return len(desk.controller.opened._done)


def by_dialog(desk: Desk, key: str, *answer: str) -> None:
    """Press a key, and where it opens a dialog, answer it; one that stays open is left."""
    desk.press(key)
    if desk.dialogs():
        desk.dialog()
        desk.press(*answer)
        if desk.dialogs():
            desk.press("Esc")
        desk.until_closed()


def with_a_dialog(desk: Desk, dice: random.Random) -> None:
    """Apply to all but the first other place, flag or unflag, or write a note."""
    kind = dice.choice(("all", "flag", "note"))
    if kind == "all" and desk.current is not None:
        by_dialog(desk, "=", "Space", "Return")
    elif kind == "flag":
        by_dialog(desk, "F4", "x", "Return")
    elif kind == "note":
        desk.press("F3", "h", "m", "Return", "Esc")


def press_by_chance(desk: Desk, dice: random.Random, keys: int) -> None:
    """Press this many keys, and answer the dialogs of a few more."""
    for _ in range(keys):
        desk.press(dice.choice(dice.choice((MOVES, DOES, DOES))))
        if dice.random() < 0.02:
            with_a_dialog(desk, dice)
        if dice.random() < 0.02:
            desk.press("Ctrl+Z", "Ctrl+Shift+Z")
        if desk.dialogs():  # a mention that would have no character left
            assert desk.trouble() == "A mention needs at least one character of the text."


@pytest.mark.timeout(300)
def test_what_a_thousand_keys_did_is_undone_and_done_again_in_another_window(
    make_desk, tmp_path: Path
):
    path = tmp_path / "long.annotator"
    dice = random.Random(41)
    first = make_desk(make_project(path, STORY * 3, suggest=story_suggestions))
    begun = shown(first)
    press_by_chance(first, dice, KEYS // 2)
    first.close()
    second = make_desk(open_project(path))
    press_by_chance(second, dice, KEYS // 2)
    edits = history(second)
    assert edits > KEYS // 3
    made, seen = dump(second), shown(second)
    second.close()

    third = make_desk(open_project(path))
    assert (dump(third), shown(third)) == (made, seen)
    third.press(*["Ctrl+Z"] * edits)
    assert third.message.startswith("Undone: ")
    third.press("Ctrl+Z")
    assert third.message == "Nothing to undo in this document."
    assert (third.stored(), shown(third)) == ([], begun)
    third.close()

    last = make_desk(open_project(path))
    last.press(*["Ctrl+Shift+Z"] * edits)
    assert last.message.startswith("Done again: ")
    last.press("Ctrl+Shift+Z")
    assert last.message == "Nothing to redo in this document."
    assert (dump(last), shown(last)) == (made, seen)
    assert list(verify(last.window.workspace.project)) == []
