"""Apply to all occurrences, and repeat the last action, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def test_apply_to_all_labels_every_place_and_is_one_step(desk: Desk):
    desk.go_to("Estara")
    desk.press("=")
    dialog = desk.dialog()
    assert [hit.words for hit in dialog.model.hits()] == ["Estara"]
    desk.press("Return")
    desk.until_closed()
    assert desk.labelled() == [("Estara", "GPE"), ("Estara", "GPE")]
    desk.press("Ctrl+Z")
    assert desk.labelled() == []


def test_a_place_can_be_vetoed(desk: Desk):
    desk.go_to("Estara")
    desk.press("=")
    dialog = desk.dialog()
    desk.press("Space")
    assert not dialog.go.isEnabled()
    desk.press("Esc")
    desk.until_closed()
    assert desk.labelled() == []


@pytest.mark.parametrize("option", ["Alt+P", "Alt+C", "Alt+W"])
def test_the_keys_stay_with_the_places_when_an_option_is_chosen_by_its_letter(desk: Desk, option):
    desk.go_to("Estara")
    desk.press("=")
    dialog = desk.dialog()
    desk.press(option)
    desk.until(dialog.go.isEnabled)
    before = dialog.model.chosen_count
    desk.press("Space")
    assert dialog.model.chosen_count == before - 1
    desk.press("Esc")
    desk.until_closed()


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


def test_apply_to_all_without_another_place_says_where_else_to_look(desk: Desk):
    desk.go_to("Vardanian")
    desk.press("=")
    dialog = desk.dialog()
    assert dialog._nothing.isVisible()
    assert "nowhere else in this document" in dialog._nothing.text()
    assert "Untick Same capitals or Whole words only" in dialog._nothing.text()
    dialog.case.click()
    dialog.whole.click()
    assert "Untick" not in dialog._nothing.text()
    dialog.everywhere.click()
    assert (dialog.go.text(), dialog.go.isEnabled()) == ("Looking…", False)
    desk.press("Return")  # too early
    assert dialog.isVisible()
    desk.until(lambda: "nowhere else in the project" in dialog._nothing.text())
    dialog.reject()
    desk.until_closed()
