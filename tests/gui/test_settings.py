"""The settings: keys are changed by keys, what is in the way is said, all of it holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QSpinBox, QTabWidget

from annotator import settings as settings_file
from annotator.gui.actions import ACTIONS
from annotator.gui.keymap import LEFT_HAND
from tests.gui.desk import LEFT, Desk

if TYPE_CHECKING:
    from annotator.gui.settings_dialog import SettingsDialog


def opened(desk: Desk) -> SettingsDialog:
    desk.press("Ctrl+,")
    return desk.dialog()


def find(desk: Desk, dialog: SettingsDialog, words: str) -> None:
    """Search for a line and go to the list, by keys."""
    dialog.keys._field.setFocus()
    dialog.keys._field.clear()
    desk.type(words)
    while not dialog.keys.list.hasFocus():
        desk.press("Tab")
    assert dialog.keys.list.line is not None


def said(dialog: SettingsDialog) -> str:
    return dialog.keys._words.text()


def button(dialog: SettingsDialog, words: str) -> QPushButton:
    (found,) = [b for b in dialog.findChildren(QPushButton) if b.text().startswith(words)]
    return found


def close(desk: Desk, dialog: SettingsDialog) -> None:
    dialog.reject()
    desk.until_closed()


def test_a_key_is_changed_by_keys_alone_and_is_stored(desk: Desk):
    dialog = opened(desk)
    find(desk, dialog, "apply to all")
    desk.press("Return")
    assert "press the new key now" in said(dialog)
    desk.press("Ctrl+J")
    assert said(dialog) == "Apply to all occurrences is done with Ctrl+J now."
    assert dialog.keys.list.line.keys == ("Ctrl+J",)
    assert settings_file.load().keys == {"apply_to_all": ("Ctrl+J",)}
    desk.press("Esc")
    desk.until_closed()
    desk.press("Return")
    desk.go_to("Estara")
    desk.press("Ctrl+J")
    assert desk.dialog().windowTitle() == "Apply to all occurrences"


def test_who_has_the_key_is_said_and_gives_it_up_when_asked(desk: Desk):
    dialog = opened(desk)
    find(desk, dialog, "apply to all")
    desk.press("Return", "Space")
    assert said(dialog).startswith("Space is the key of “Find a label, type, role or command”.")
    assert desk.window.keymap.key("palette") == "Space"
    desk.press("Return")
    assert desk.window.keymap.keys("apply_to_all") == ("Space",)
    assert desk.window.keymap.keys("palette") == ()
    find(desk, dialog, "find a label")
    assert dialog.keys.list.line.spoken.endswith("no key")
    desk.press("Backspace")
    assert desk.window.keymap.keys("palette") == ("Space",)


def test_both_enters_are_one_key_and_are_taken_together(desk: Desk):
    dialog = opened(desk)
    find(desk, dialog, "accept all in the sentence")
    desk.press("Return", "Enter")  # the keypad's
    assert said(dialog).startswith("Enter is the key of “Accept”.")
    desk.press("Return")
    assert desk.window.keymap.keys("accept_sentence") == ("Return", "Enter")
    assert desk.window.keymap.keys("accept") == ()
    desk.window.keymap.reset("accept")
    assert desk.window.keymap.keys("accept_sentence") == ("Shift+Return", "Shift+Enter")
    assert desk.window.keymap.keys("accept") == ("Return", "Enter")


def test_from_the_search_into_the_list_and_on_to_the_buttons(desk: Desk):
    dialog = opened(desk)
    desk.type("apply to all")
    desk.press("Return")
    assert said(dialog).startswith("Apply to all occurrences: press the new key now.")
    desk.press("Ctrl+J")
    assert desk.window.keymap.keys("apply_to_all") == ("Ctrl+J",)
    desk.press("Shift+Tab", "Ctrl+A")
    desk.type("undo")
    desk.press("Down")
    assert dialog.keys.list.hasFocus()
    assert dialog.keys.list.line.action_id == "undo"
    desk.press("Tab")
    assert button(dialog, "Change key").hasFocus()
    desk.press("Tab", "Return")
    assert said(dialog).startswith("Undo: press the other key now.")
    desk.press("Ctrl+U", "Tab", "Tab", "Tab", "Return")
    assert desk.window.keymap.keys("undo") == ("Ctrl+Z",)


def test_escape_leaves_the_key_where_it_is(desk: Desk):
    dialog = opened(desk)
    find(desk, dialog, "apply to all")
    for keys in (("Return", "Esc"), ("Return", "Space", "Esc")):
        desk.press(*keys)
        assert dialog.isVisible()
        assert dialog.keys.list.hasFocus()
        assert desk.window.keymap.chosen == {}


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("P", "P is the key of the label PERSON."),
        ("Shift+A", "Shift+A is the key of the event type Attack."),
        ("7", "7 fills the active role of an event."),
        ("Alt+F4", "Alt+F4 closes windows."),
    ],
)
def test_what_can_not_be_had_is_said_and_another_key_may_follow(desk: Desk, key: str, why: str):
    dialog = opened(desk)
    find(desk, dialog, "apply to all")
    desk.press("Return", key)
    assert said(dialog).startswith(why)
    desk.press("Ctrl+J")
    assert desk.window.keymap.keys("apply_to_all") == ("Ctrl+J",)


def test_any_key_can_be_wanted_also_tab_and_the_ones_that_the_dialog_uses(desk: Desk):
    dialog = opened(desk)
    find(desk, dialog, "apply to all")
    desk.press("Return", "Tab", "Return")
    assert desk.window.keymap.keys("apply_to_all") == ("Tab",)
    desk.press("Return", "Ctrl+PgDown", "Return")  # taken from who has it
    assert desk.window.keymap.keys("apply_to_all") == ("Ctrl+PgDown",)
    desk.press("Return", "Ctrl+Shift+Space")
    assert desk.window.keymap.keys("apply_to_all") == ("Ctrl+Shift+Space",)


def test_a_second_key_beside_the_first_and_the_keypads_enter(desk: Desk):
    dialog = opened(desk)
    find(desk, dialog, "apply to all")
    desk.press("+", "Ctrl+J")
    assert desk.window.keymap.keys("apply_to_all") == ("=", "Ctrl+J")
    desk.press("Return", "Ctrl+Alt+Return")
    assert desk.window.keymap.keys("apply_to_all") == ("Ctrl+Alt+Return", "Ctrl+Alt+Enter")


def test_the_schemas_letters_are_shown_and_not_changed_here(desk: Desk):
    dialog = opened(desk)
    find(desk, dialog, "labels person")
    assert dialog.keys.list.line.keys == ("P",)
    assert "belong to the schema" in said(dialog)
    desk.press("Return")
    assert "press the" not in said(dialog)
    assert not button(dialog, "Change key").isEnabled()


def test_a_chosen_letter_that_the_schema_has_is_shown_with_what_it_means(make_desk, story):
    desk = make_desk(story, keys={"apply_to_all": ("P",)})
    dialog = opened(desk)
    find(desk, dialog, "apply to all")
    assert said(dialog).startswith("P is the key of the label PERSON. In the text")
    assert dialog.keys.list.line.trouble
    find(desk, dialog, "undo")
    assert "PERSON" not in said(dialog)


def test_the_list_is_searched_by_words_and_by_keys(desk: Desk):
    dialog = opened(desk)
    find(desk, dialog, "ctrl+enter")
    assert dialog.keys.list.line.action_id == "done_next"
    dialog.keys._field.setText("xyzzy")
    assert dialog.keys.list.line is None
    assert said(dialog).startswith("Nothing here is called that")
    dialog.keys._field.setText("")
    shown = {dialog.keys.list.item(row).text() for row in range(dialog.keys.list.count())}
    for action in ACTIONS:
        assert any(words.startswith(action.text.rstrip("…")) for words in shown)


def test_with_the_mouse_too(desk: Desk):
    dialog = opened(desk)
    find(desk, dialog, "apply to all")
    QTest.mouseClick(button(dialog, "Change key"), LEFT)
    desk.press("Space")
    QTest.mouseClick(button(dialog, "Take it from"), LEFT)
    assert desk.window.keymap.keys("apply_to_all") == ("Space",)
    QTest.mouseClick(button(dialog, "Add a key"), LEFT)
    desk.press("Ctrl+J")
    assert desk.window.keymap.keys("apply_to_all") == ("Space", "Ctrl+J")
    assert button(dialog, "Standard keys").isEnabled()
    QTest.mouseClick(button(dialog, "Standard keys"), LEFT)
    assert desk.window.keymap.chosen == {}
    QTest.mouseClick(button(dialog, "Left-hand keys"), LEFT)
    assert desk.window.keymap.chosen == LEFT_HAND
    assert not button(dialog, "Take it from").isVisible()


def test_the_pages_are_turned_by_keys(desk: Desk):
    tabs = opened(desk).findChild(QTabWidget)
    desk.press("Ctrl+PgDown")
    assert tabs.currentIndex() == 1
    desk.press("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgUp")
    assert tabs.currentIndex() == 2


def test_theme_and_size_hold_at_once(desk: Desk):
    dialog = opened(desk)
    dialog.findChild(QTabWidget).setCurrentIndex(1)
    QTest.mouseClick(button(dialog, "Dark"), LEFT)
    assert desk.window.theme.is_dark
    assert dialog.keys.list.delegate.theme.is_dark
    (zoom,) = [each for each in dialog.findChildren(QSpinBox) if each.suffix() == " %"]
    zoom.setFocus()
    QTest.keyClick(zoom, Qt.Key.Key_Up)
    assert desk.window.view.zoom == 110
    assert (settings_file.load().theme, settings_file.load().zoom) == ("dark", 110)


def test_name_and_longest_pause_hold_at_once(desk: Desk):
    dialog = opened(desk)
    dialog.findChild(QTabWidget).setCurrentIndex(2)
    (name,) = [f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == "Your name"]
    name.setFocus()
    name.selectAll()
    desk.type("Ben")
    (idle,) = [each for each in dialog.findChildren(QSpinBox) if each.suffix() == " s"]
    idle.setValue(60)
    desk.press("Return")
    assert dialog.isVisible()
    assert desk.window.workspace.annotator == "Ben"
    assert (settings_file.load().annotator, settings_file.load().idle_seconds) == ("Ben", 60)


def test_a_name_that_can_not_be_one_is_said(desk: Desk):
    dialog = opened(desk)
    dialog.findChild(QTabWidget).setCurrentIndex(2)
    (name,) = [f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == "Your name"]
    name.setFocus()
    name.setText("x" * 300)
    dialog.reject()
    assert "Give a name" in desk.trouble()
    assert desk.window.workspace.annotator == "Ana"


def test_stored_keys_that_are_no_keys_are_left_out(own_folders):
    path = settings_file.settings_path()
    path.write_text('{"keys": {"accept": ["Ctrl+J", 3], "flag": "F4", "undo": null}}')
    assert settings_file.load().keys == {"accept": ("Ctrl+J",)}
    path.write_text('{"keys": ["accept"]}')
    assert settings_file.load().keys == {}


@pytest.mark.parametrize("words", ['{"annotator": "Ana"', "[" * 100_000, "\xff"])
def test_settings_that_are_no_json_are_kept_beside_those_that_take_their_place(own_folders, words):
    path = settings_file.settings_path()
    path.write_bytes(words.encode("latin-1"))
    assert settings_file.load() == settings_file.Settings()
    settings_file.save(settings_file.Settings(annotator="Bea"))
    assert settings_file.load().annotator == "Bea"
    assert path.with_suffix(".unreadable").read_bytes() == words.encode("latin-1")


def test_keys_come_back_after_a_restart(make_desk, story):
    settings_file.save(settings_file.Settings(keys={"accept": ("Ctrl+J",)}))
    desk = make_desk(story, keys=settings_file.load().keys)
    desk.press("Ctrl+J")
    assert desk.labelled() == [("Estara", "GPE")]


def test_every_button_is_explained(desk: Desk):
    for window in (desk.window, desk.window.start_page):
        buttons = [b for b in window.findChildren(QAbstractButton) if b.text()]
        bare = [b.text() for b in buttons if not b.toolTip() and not b.accessibleDescription()]
        assert bare == []


def test_every_explained_button_names_the_key_that_holds_now(desk: Desk):
    tips = {w.toolTip() for w in desk.window.findChildren(QPushButton)}
    assert "The guidelines of this project (F2)" in tips
    assert "Notes and questions on annotations and documents (F3)" in tips
    desk.window.keymap.set_keys("guidelines", ["Ctrl+G"])
    tips = {w.toolTip() for w in desk.window.findChildren(QPushButton)}
    assert "The guidelines of this project (Ctrl+G)" in tips


def test_empty_places_name_the_key_that_holds_now(make_desk, tmp_path):
    from tests.gui.desk import make_project

    desk = make_desk(make_project(tmp_path / "empty.annotator"))
    desk.window.keymap.set_keys("import", ["Ctrl+J"])
    assert "press Ctrl+J" in desk.window.queue._empty.text()
