"""Apply to all occurrences, and repeat the last action, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def test_apply_to_all_labels_every_place_and_is_one_step(desk: Desk):
    desk.go_to("Estara")
    desk.press("=")
    dialog = desk.dialog()
    assert dialog._list.count() == 1
    assert "[Estara]" in dialog._list.item(0).text()
    desk.press("Return")
    desk.until_closed()
    assert desk.labelled() == [("Estara", "GPE"), ("Estara", "GPE")]
    desk.press("Ctrl+Z")
    assert desk.labelled() == []


def test_a_place_can_be_vetoed(desk: Desk):
    desk.go_to("Estara")
    desk.press("=")
    dialog = desk.dialog()
    dialog._list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog._go.isEnabled()
    desk.press("Esc")
    desk.until_closed()
    assert desk.labelled() == []


def test_apply_to_all_without_a_mark_says_what_to_do(desk: Desk):
    desk.go_to("near")
    desk.press("=")
    assert "Stand on a mention" in desk.message


def test_repeat_labels_again(desk: Desk):
    desk.go_to("near")
    desk.press(".")
    assert "nothing to repeat" in desk.message
    desk.press("l")
    desk.go_to("raid")
    desk.press(".")
    assert ("near", "LOC") in desk.labelled()
    assert ("raid", "LOC") in desk.labelled()
