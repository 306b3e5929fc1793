"""The user's own keys: kept sane, never ambiguous, and followed at once by all that shows keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.gui.actions import ACTIONS, BY_ID, CONCORDANCE, Action, may_share
from annotator.gui.key_names import key_name, native_cap, shown, spelled
from annotator.gui.keymap import LEFT_HAND, Keymap, reserved_words
from annotator.services.project import load_schema

NO, SHIFT, CONTROL, ALT, META, GROUP, PAD = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.GroupSwitchModifier,
    Qt.KeyboardModifier.KeypadModifier,
)  # fmt: skip
ALTGR = CONTROL | ALT  # as Windows reports it
K = Qt.Key

PRESSES = [
    # German: signs over AltGr and Shift
    (K.Key_BracketLeft, ALTGR, "[", "["), (K.Key_BracketRight, ALTGR, "]", "]"),
    (K.Key_BraceLeft, ALTGR, "{", "{"), (K.Key_BraceRight, ALTGR, "}", "}"),
    (K.Key_Backslash, ALTGR, "\\", "\\"), (K.Key_8, ALTGR, "[", "["),
    (K.Key_BracketLeft, GROUP, "[", "["),  # as X11 reports it
    (K.Key_Equal, SHIFT, "=", "="), (K.Key_Slash, SHIFT, "/", "/"),
    (K.Key_Semicolon, SHIFT, ";", ";"), (K.Key_Colon, SHIFT, ":", ":"),
    (K.Key_QuoteDbl, SHIFT, '"', '"'), (K.Key_Question, SHIFT, "?", "?"),
    (K.Key_Plus, NO, "+", "+"), (K.Key_Minus, NO, "-", "-"), (K.Key_Comma, NO, ",", ","),
    # French: digits and the full stop over Shift
    (K.Key_Period, SHIFT, ".", "."), (K.Key_0, SHIFT, "0", "0"), (K.Key_1, SHIFT, "1", "1"),
    (K.Key_1, SHIFT | CONTROL, "1", "Ctrl+1"), (K.Key_0, SHIFT | CONTROL, "", "Ctrl+0"),
    (K.Key_ParenLeft, ALTGR, "[", "["), (K.Key_QuoteDbl, NO, '"', '"'),
    # US: signs over Shift, and with Alt and Ctrl
    (K.Key_BraceLeft, SHIFT, "{", "{"), (K.Key_BracketLeft, ALT, "[", "Alt+["),
    (K.Key_BraceLeft, SHIFT | ALT, "{", "Alt+{"), (K.Key_Plus, SHIFT, "+", "+"),
    (K.Key_Plus, SHIFT | CONTROL, "", "Ctrl++"), (K.Key_Plus, SHIFT | CONTROL, "+", "Ctrl++"),
    (K.Key_Minus, CONTROL, "-", "Ctrl+-"), (K.Key_Comma, CONTROL, ",", "Ctrl+,"),
    (K.Key_BracketLeft, CONTROL, "\x1b", "Ctrl+["),
    # a Mac: Option types a sign, or something that nobody means
    (K.Key_5, ALT, "[", "["), (K.Key_BracketLeft, ALT, "“", "Alt+["),
    (K.Key_Q, ALT, "œ", "Alt+Q"),
    # the keypad
    (K.Key_Plus, PAD, "+", "+"), (K.Key_Minus, PAD, "-", "-"), (K.Key_1, PAD | ALT, "1", "Alt+1"),
    (K.Key_Enter, PAD, "\r", "Enter"),
    # no signs
    (K.Key_A, NO, "a", "A"), (K.Key_A, SHIFT, "A", "Shift+A"), (K.Key_Space, NO, " ", "Space"),
    (K.Key_Z, CONTROL | SHIFT, "\x1a", "Ctrl+Shift+Z"), (K.Key_Backtab, SHIFT, "", "Shift+Tab"),
    (K.Key_Return, ALT | SHIFT, "\r", "Alt+Shift+Return"), (K.Key_F1, SHIFT, "", "Shift+F1"),
    (K.Key_Shift, SHIFT, "", ""), (K.Key_Control, CONTROL, "", ""), (K.Key_AltGr, NO, "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("key", "modifiers", "text", "name"), PRESSES)
def test_a_press_has_the_name_that_the_table_uses(qapp, key, modifiers, text, name):
    assert key_name(key, modifiers, text) == name


@pytest.mark.parametrize("key", sorted({key for action in ACTIONS for key in action.keys}))
def test_every_key_of_the_table_can_be_pressed_and_may_be_given_out(qapp, key: str):
    assert spelled(key) == key
    for action in ACTIONS:
        if key in action.keys:
            assert reserved_words(action.id, key, "linux") == ""


@pytest.mark.parametrize(
    "key", ["", "Ctrl", "Foo", "Ctrl+A, Ctrl+B", "Ctrl+Alt+[", "Shift+1", "a", "Ctrl+Shift+="]
)
def test_what_no_press_is_called_is_no_key(qapp, key: str):
    assert spelled(key) != key or not key


def test_a_modifier_is_written_as_the_system_writes_it():
    assert native_cap("Ctrl", "⌘A") == "⌘"
    assert native_cap("Ctrl", "Ctrl+A") == "Ctrl"
    assert native_cap("Meta", "Meta+A") == "Win"
    assert shown("Ctrl+Return") == "Ctrl+Enter"
    assert shown("Ctrl++") == "Ctrl++"


def test_without_choices_the_table_holds(qapp):
    keymap = Keymap()
    assert all(keymap.keys(action.id) == action.keys for action in ACTIONS)
    assert keymap.chosen == {}


def test_a_chosen_key_is_taken_from_who_had_it(qapp, qtbot):
    keymap = Keymap()
    with qtbot.waitSignal(keymap.changed):
        keymap.set_keys("accept", ["Space"])
    assert keymap.keys("accept") == ("Space",)
    assert keymap.keys("palette") == ()
    assert keymap.action_at("Space") is BY_ID["accept"]
    assert keymap.action_at("Return") is None
    keymap.reset("palette")
    assert keymap.keys("palette") == ("Space",)
    assert keymap.keys("accept") == BY_ID["accept"].keys  # nobody is left without a key
    keymap.use({})
    assert keymap.chosen == {}


def test_choices_come_back_from_what_was_stored(qapp):
    keymap = Keymap()
    keymap.set_keys("accept", ["Space"])
    again = Keymap(keymap.chosen)
    assert [again.keys(each.id) for each in ACTIONS] == [keymap.keys(each.id) for each in ACTIONS]


def test_what_is_no_action_or_no_key_is_left_out(qapp):
    odd = {
        "no_such_thing": ("Ctrl+J",),
        "accept": ("Foo", "3", "Alt+4", "Esc", "Alt+F4", "Meta+E", "Ctrl+J", "Ctrl+J"),
        "flag": ("Ctrl+J", "Ctrl+G"),
    }
    keymap = Keymap(odd)
    assert keymap.chosen == {"accept": ("Ctrl+J",), "flag": ("Ctrl+G",)}


def test_no_key_ever_belongs_to_two_actions(qapp):
    keymap = Keymap({"undo": ("Return",), "reject": ("Return", "Tab"), "find": ()})
    owners: dict[str, list[Action]] = {}
    for action in ACTIONS:
        for key in keymap.keys(action.id):
            assert all(may_share(action, other) for other in owners.setdefault(key, []))
            owners[key].append(action)
    assert keymap.action_at("Tab") is BY_ID["reject"]
    assert keymap.keys("find") == ()


def test_a_list_of_places_has_keys_of_its_own(qapp):
    keymap, schema = Keymap(), load_schema()
    assert (
        keymap.conflict("concordance_filter", "Return", schema).action is BY_ID["concordance_open"]
    )
    assert keymap.conflict("concordance_filter", "Tab", schema).action is None
    assert keymap.conflict("concordance_filter", "Ctrl+Z", schema).action is BY_ID["undo"]
    assert keymap.conflict("concordance_filter", "G", schema).action is None
    for key in ("9", "Ctrl+Return", "="):  # they mean something in a text alone
        assert keymap.conflict("concordance_filter", key, schema) is None
    keymap.set_keys("concordance_filter", ["=", "Ctrl+Z"])
    assert keymap.keys("apply_to_all") == ("=",)
    assert keymap.keys("undo") == ()
    assert keymap.action_at("=") is BY_ID["apply_to_all"]
    assert keymap.action_at("=", CONCORDANCE) is BY_ID["concordance_filter"]
    again = Keymap(keymap.chosen)
    assert again.keys("concordance_filter") == ("=", "Ctrl+Z")


def test_conflicts_are_said_with_whom(qapp):
    keymap, schema = Keymap(), load_schema()
    conflict = keymap.conflict("accept", "Space", schema)
    assert conflict.action is BY_ID["palette"]
    assert conflict.words == "Space is the key of “Find a label, type, role or command”."
    for key, words in (
        ("P", "P is the key of the label PERSON."),
        ("Shift+A", "Shift+A is the key of the event type Attack."),
        ("3", "3 fills the active role of an event."),
        ("Alt+F4", "Alt+F4 closes windows."),
        ("Alt+N", "Alt+N opens the menu Event."),
        ("Meta+E", "Win+E belongs to the system."),
    ):
        found = keymap.conflict("accept", key, schema)
        assert (found.words, found.action) == (words, None)
    assert keymap.conflict("accept", "P", None) is None
    assert keymap.conflict("accept", "Return", schema) is None
    assert keymap.conflict("accept", "Ctrl+J", schema) is None


def test_a_mac_takes_other_keys(qapp):
    assert reserved_words("accept", "Ctrl+Space", "darwin")
    assert not reserved_words("accept", "Ctrl+Space", "linux")
    assert not reserved_words("accept", "Meta+E", "darwin")


def test_the_left_hand_keymap_is_free_of_conflicts(qapp):
    schema, keymap = load_schema(), Keymap(LEFT_HAND)
    for action_id, keys in LEFT_HAND.items():
        assert keymap.keys(action_id) == keys
        for key in keys:
            assert keymap.conflict(action_id, key, schema) is None
            assert reserved_words(action_id, key, "darwin") == ""
    assert all(keymap.keys(action.id) for action in ACTIONS if action.keys)


def test_words_are_filled_with_keys(qapp):
    keymap = Keymap({"accept": ("Space",), "palette": ()})
    words = keymap.filled("{accept} or {palette} and {nothing}")
    assert words == "Space or “Find a label, type, role or command” and {nothing}"


def test_menus_hints_palette_and_text_follow_at_once(desk):
    assert desk.hints["Return"] == "accept"
    desk.window.keymap.set_keys("accept", ["Ctrl+J"])
    assert desk.hints["Ctrl+J"] == "accept"
    assert "Return" not in desk.hints
    (shown_in_menu,) = [
        each for each in desk.window.menus.actions()[2].menu().actions()
        if each.objectName() == "accept"
    ]  # fmt: skip
    assert shown_in_menu.text() == "Accept\tCtrl+J"
    desk.press("Return")
    assert desk.mentions() == []
    desk.press("Ctrl+J")
    assert desk.labelled() == [("Estara", "GPE")]


def test_a_letter_of_the_schema_goes_before_a_chosen_key(make_desk, story):
    desk = make_desk(story, keys={"accept": ("P",), "undo": ("Shift+A",)})
    desk.go_to("Nobody")
    desk.press("P")
    assert desk.labelled() == [("Nobody", "PERSON")]


@pytest.mark.parametrize(("key", "text"), [(K.Key_BracketRight, "]"), (K.Key_9, "]")])
def test_the_end_moves_on_a_german_keyboard(desk, key, text):
    desk.press("Return")
    desk.go_to("Estara")
    before = desk.mentions()[0].span.end
    QApplication.sendEvent(desk.window.view, QKeyEvent(QEvent.Type.KeyPress, key, ALTGR, text))
    assert desk.mentions()[0].span.end > before
