"""The one table of keys: menus, help and hint line are made from it and all of it works."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QTextBrowser

from annotator.core.errors import UserError
from annotator.gui.actions import (
    ACTIONS,
    BY_ID,
    CONCORDANCE,
    MENUS,
    Action,
    by_key,
    own_keys,
    shown_keys,
)
from annotator.gui.help_overlay import key_rows
from annotator.gui.key_names import shown
from annotator.gui.keymap import Keymap
from annotator.services.project import load_schema

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def test_every_action_can_be_run(desk: Desk):
    assert {action.id for action in ACTIONS} == set(desk.window._commands)


def test_no_id_and_no_key_is_there_twice():
    assert len(BY_ID) == len(ACTIONS)
    assert sum(map(len, by_key().values())) == sum(len(action.keys) for action in ACTIONS)


def test_two_actions_with_one_key_are_refused():
    twice = (Action("one", "One", ("F1",)), Action("two", "Two", ("F1",)))
    with pytest.raises(UserError, match="F1 is the key of One and of Two"):
        by_key(twice)
    places = tuple(replace(action, menu=CONCORDANCE) for action in twice)
    with pytest.raises(UserError, match="F1 is the key of One and of Two"):
        by_key(places)


def test_a_list_of_places_and_a_text_may_share_a_key_the_window_not():
    text, place = Action("one", "One", ("F1",), "Edit"), Action("two", "Two", ("F1",), CONCORDANCE)
    assert by_key((text, place)) == {"F1": [text, place]}
    for other in (replace(text, menu="File"), replace(text, id="undo")):
        with pytest.raises(UserError):
            by_key((other, place))


@pytest.mark.parametrize("key", sorted(by_key()))
def test_keys_are_spelled_as_qt_does(key: str):
    spelled = QKeySequence.fromString(key).toString(QKeySequence.SequenceFormat.PortableText)
    assert spelled == key


def test_no_key_of_the_table_is_a_letter_or_a_number_that_annotates():
    in_texts = by_key(tuple(action for action in ACTIONS if not own_keys(action)))
    assert not [key for key in in_texts if key in "123456789"]
    labelling = tuple(each for each in ACTIONS if own_keys(each) in ("", CONCORDANCE))
    assert not [key for key in by_key(labelling) if len(key) == 1 and key.isalpha()]


def test_every_action_is_in_a_menu_or_has_a_key():
    assert all(action.menu in MENUS or action.keys for action in ACTIONS)
    assert {action.menu for action in ACTIONS if action.menu} == set(MENUS)


def test_every_menu_has_its_actions_with_their_keys(desk: Desk):
    actions = desk.window.menuBar().actions()
    menus = {each.text().replace("&", ""): each.menu() for each in actions}
    assert tuple(menus) == MENUS
    for name, menu in menus.items():
        wanted = [action for action in ACTIONS if action.menu == name]
        made = [each for each in menu.actions() if not each.isSeparator()]
        assert [each.objectName() for each in made] == [action.id for action in wanted]
        for entry, action in zip(made, wanted, strict=True):
            text, _, keys = entry.text().partition("\t")
            assert text == action.text
            assert keys == (shown(action.keys[0]) if action.keys else "")


def test_menus_have_different_underlined_letters(desk: Desk):
    titles = [action.text() for action in desk.window.menuBar().actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize(
    ("key", "caps"),
    [
        ("Ctrl+Return", ["Ctrl", "Enter"]),
        ("Ctrl++", ["Ctrl", "+"]),
        ("Ctrl+Shift+Z", ["Ctrl", "Shift", "Z"]),
        ("Alt+[", ["Alt", "["]),
        ("1+–+9", ["1", "–", "9"]),
        ("Backspace", ["⌫"]),
        ("+", ["+"]),
        ("-", ["-"]),
        ('"', ['"']),
    ],
)
def test_caps_of_a_key(key: str, caps: list[str]):
    assert shown_keys(key) == caps


def test_the_help_names_every_key_and_every_letter_of_the_schema():
    schema = load_schema()
    rows = key_rows(schema, Keymap())
    keys = {key for _, key, _ in rows}
    assert {action.keys[0] for action in ACTIONS if action.keys} <= keys
    assert {label.key for label in schema.entities if label.key} <= keys
    assert {f"Shift+{each.key.upper()}" for each in schema.events if each.key} <= keys
    assert all(group and words for group, _, words in rows)


@pytest.mark.parametrize("key", ["F1", "?"])
def test_the_help_opens_over_the_window_and_can_be_searched(desk: Desk, key: str):
    desk.press(key)
    dialog = desk.dialog()
    page = dialog.findChild(QTextBrowser)
    for action in ACTIONS:
        if action.keys:
            assert action.text.rstrip("…") in page.toPlainText()
    dialog.findChild(QLineEdit).setFocus()
    desk.type("flag")
    assert "Flag, or take the flag away" in page.toPlainText()
    assert "Undo" not in page.toPlainText()
    desk.type("xyz")
    assert "No key does that" in page.toPlainText()
    dialog.reject()
    desk.until_closed()
    assert desk.window.view.hasFocus()


def test_hints_on_a_suggested_mention(desk: Desk):
    assert desk.hints["Return"] == "accept"
    assert desk.hints["Backspace"] == "reject"


def test_hints_on_an_annotation(desk: Desk):
    desk.press("Return")
    desk.go_to("Estara")
    assert desk.hints["Backspace"] == "remove"
    assert "Return" not in desk.hints
    assert desk.hints["]"] == "end right"


def test_hints_on_bare_words(desk: Desk):
    desk.go_to("Nobody")
    assert desk.hints["a letter"] == "label"
    assert desk.hints["Tab"] == "next suggestion"


def test_hints_on_a_selection(desk: Desk):
    desk.select("Nobody else")
    assert desk.hints["a letter"] == "label"
    assert desk.hints["Shift+letter"] == "event"
    assert "Return" not in desk.hints


def test_hints_on_an_event_say_which_role_the_numbers_fill(desk: Desk):
    desk.press("Tab")
    count = len(desk.controller.candidates())
    key = "1" if count == 1 else f"1+–+{count}"
    assert desk.hints[key] == "fill place"
    assert desk.hints["0"] == "skip role"


def test_hints_always_end_with_done_and_help(desk: Desk):
    for keys in ((), ("Tab",), ("Shift+Right",), ("Esc",)):
        desk.press(*keys)
        assert list(desk.hints)[-2:] == ["Ctrl+Return", "F1"]


def test_hints_without_a_document(make_desk, tmp_path):
    from tests.gui.desk import make_project

    desk = make_desk(make_project(tmp_path / "empty.annotator"))
    assert list(desk.hints) == ["Ctrl+I", "Ctrl+O", "F1"]


def test_hints_are_told_to_screen_readers(desk: Desk):
    assert "Enter: accept" in desk.window.hint_line.accessibleDescription()


def test_a_sentence_takes_the_place_of_the_hints_for_a_while(desk: Desk):
    desk.go_to("Nobody")
    desk.press("Backspace")
    assert desk.message
    desk.window.grab()
    desk.press("Left")
    assert desk.message == ""
    desk.press("Right", "Backspace")
    desk.window._message_end.setInterval(1)
    desk.window._message_end.start()
    desk.until(lambda: desk.message == "")


def test_the_zero_of_a_keyboard_that_types_it_with_shift_skips_too(desk: Desk):
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    desk.press("Tab")
    assert desk.controller.role == "place"
    shift = Qt.KeyboardModifier.ShiftModifier
    QApplication.sendEvent(
        desk.window.view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, shift, "0")
    )
    assert desk.controller.role == "time"


@pytest.mark.parametrize(
    ("key", "words"),
    [("Ctrl+F", "next place"), ("Ctrl+K", "open the first"), ("F3", "add the note")],
)
def test_a_field_that_has_the_focus_has_its_own_hints(desk: Desk, key: str, words: str):
    before = desk.hints
    desk.press(key)
    assert desk.hints["Return"] == words
    assert "a letter" not in desk.hints
    desk.press("Esc")
    assert desk.hints == before


def test_the_help_begins_with_the_letters_and_is_read_without_leaving_the_search(desk: Desk):
    """The letters stood below everything else, and no key moved the page from the search."""
    desk.press("F1")
    dialog = desk.dialog()
    page = dialog.findChild(QTextBrowser)
    assert page.toPlainText().lstrip().startswith("Labels")
    bar = page.verticalScrollBar()
    desk.press("PgDown")
    one_page = bar.value()
    assert one_page > 300
    desk.press("Down")
    assert one_page < bar.value() < one_page + 100
    desk.press("Up", "PgUp")
    assert bar.value() == 0
    dialog.reject()
    desk.until_closed()


@pytest.mark.parametrize(("typed", "found"), [("F9", "for later"), ("ctrl+k", "Search titles")])
def test_the_help_says_what_a_key_does(desk: Desk, typed: str, found: str):
    desk.press("F1")
    dialog = desk.dialog()
    desk.type(typed)
    assert found in dialog.findChild(QTextBrowser).toPlainText()
    dialog.reject()
    desk.until_closed()
