"""Roles and attributes of the selected event, filled and changed with the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.model import attribute

if TYPE_CHECKING:
    from tests.gui.desk import Desk


@pytest.fixture
def attack(desk: Desk) -> Desk:
    """Standing on the accepted attack, of which place and time are open."""
    desk.press("Tab", "Return")
    return desk


def fillers(desk: Desk) -> list[tuple[str, str]]:
    """Role and words of the first event's arguments, as the file has them."""
    event = desk.events()[0]
    spans = [(each.role, desk.session.filler_span(each)) for each in event.arguments]
    return [(role, span.surface) for role, span in spans if span is not None]


def test_an_event_with_two_arguments_takes_five_keys_from_the_trigger(desk: Desk):
    desk.press("Ctrl+Shift+Return")  # everybody who took part is labelled
    desk.go_to("raid")
    desk.press("Shift+A", "1", "1")
    made = next(each for each in desk.events() if each.trigger.surface == "raid")
    assert [each.role for each in made.arguments] == ["attacker", "target"]


def test_a_number_fills_a_suggested_event_and_so_accepts_it(desk: Desk):
    desk.press("Tab", "1")
    assert ("place", "Sarrin") in fillers(desk)
    assert {item.surface for item in (m.span for m in desk.mentions())} >= {"Estara", "Sarrin"}
    assert not desk.session.is_undecided("e1")


def test_a_number_without_a_candidate_is_told(attack: Desk):
    before = attack.stored()
    attack.press("9")
    assert attack.message == "No candidate here has the number 9."
    assert attack.stored() == before


def test_a_number_without_an_event_is_told(desk: Desk):
    desk.press("1")
    assert desk.message == "Select an event first, then number its fillers."
    assert desk.stored() == []


def test_zero_skips_a_role(attack: Desk):
    assert attack.controller.role == "place"
    attack.press("0")
    assert attack.controller.role == "time"
    attack.press("1")
    assert ("time", "Monday") in fillers(attack)
    assert "place" not in dict(fillers(attack))


def test_alt_and_arrows_choose_a_role_then_an_attribute_round_the_end(attack: Desk):
    roles = attack.controller.roles()
    attack.press("Alt+Down")
    assert attack.controller.role == roles[-1] == "time"
    attack.press("Alt+Down")
    assert attack.controller.role is None
    assert attack.controller.place.name == "polarity"
    attack.press("Alt+Up")
    assert attack.controller.role == "time"
    attack.press(*["Alt+Up"] * len(roles))
    assert attack.controller.place.name == "mode"  # the last row
    attack.press("Alt+Down")
    assert attack.controller.role == roles[0]


@pytest.mark.parametrize("key", ["Alt+Backspace", "Alt+Del"])
def test_the_active_role_is_emptied(attack: Desk, key: str):
    attack.press("Alt+Up", "Alt+Up", "Alt+Up")
    assert attack.controller.role == "attacker"
    attack.press(key)
    assert "attacker" not in dict(fillers(attack))
    attack.press(key)
    assert attack.message == "The active role is empty."


def test_enter_puts_the_selected_words_into_the_active_role(attack: Desk):
    attack.press("Alt+Down", "Alt+Up")
    assert attack.controller.role == "place"
    attack.select("near Sarrin")
    assert attack.hints["Return"] == "fill place"
    attack.press("Return")
    assert ("place", "near Sarrin") in fillers(attack)
    assert attack.controller.event_id == "e1"
    assert attack.controller.role == "time"
    assert attack.controller.selection is None


def test_enter_on_selected_words_that_are_a_mention_fills_with_the_mention(attack: Desk):
    attack.select("Sarrin")
    attack.press("Return")
    (place,) = [each for each in attack.events()[0].arguments if each.role == "place"]
    assert place.mention == "m3"


def test_enter_on_a_selection_without_an_event_says_what_to_do(desk: Desk):
    desk.press("Esc")
    desk.select("Nobody else")
    desk.press("Return")
    assert desk.message == "Press a label's letter, or select an event first."
    assert desk.stored() == []


def test_an_event_fills_a_role_that_takes_events(desk: Desk):
    desk.press("Ctrl+Shift+Return")
    desk.go_to("raid")
    desk.press("Shift+N")  # condemn: what it is about is another event
    while desk.controller.role != "about":
        desk.press("Alt+Down")
    desk.press("1")
    (made,) = [each for each in desk.events() if each.type == "CONDEMN"]
    assert made.arguments[0].event in ("e1", "e2")


def test_a_comma_turns_the_modality_round_the_end(attack: Desk):
    seen = []
    for _ in range(4):
        attack.press(",")
        seen.append(attribute(attack.events()[0], "modality"))
    assert seen == ["planned", "alleged", "hypothetical", None]


def test_a_semicolon_turns_the_polarity(attack: Desk):
    attack.press(";")
    assert attribute(attack.events()[0], "polarity") == "negative"
    attack.press(";")
    assert attribute(attack.events()[0], "polarity") is None


def test_attributes_without_an_event_are_told(desk: Desk):
    desk.press(",")
    assert desk.message == "Select an event first."
    desk.press("Alt+Down")
    assert desk.message == "Select an event first."


def test_next_and_previous_event(desk: Desk):
    seen = []
    for _ in range(4):
        desk.press("Ctrl+Down")
        seen.append(desk.controller.event_id)
    assert seen == ["e1", "e2", "e3", "e1"]
    desk.press("Ctrl+Up")
    assert desk.controller.event_id == "e3"


def test_escape_lets_go_of_the_selection_then_of_the_event(attack: Desk):
    attack.press("Shift+Right", "Esc")
    assert attack.controller.selection is None
    assert attack.controller.event_id == "e1"
    attack.press("Esc")
    assert attack.controller.event_id is None
    assert attack.window.view.state.selected_event is None


def test_the_event_stays_selected_while_the_caret_walks_to_its_fillers(attack: Desk):
    attack.press("Right", "Right", "Right")
    assert attack.controller.event_id == "e1"


def test_undoing_a_fill_makes_its_role_active_again(attack: Desk):
    attack.press("1")
    assert attack.controller.role == "time"
    attack.press("Ctrl+Z")
    assert attack.controller.role == "place"
    attack.press("Ctrl+Shift+Z")
    assert attack.controller.role == "time"


def test_undoing_another_type_leaves_a_role_of_the_old_type_active(attack: Desk):
    attack.press("Shift+N")
    assert attack.controller.role in attack.controller.roles()
    attack.press("Ctrl+Z")
    assert attack.controller.role is None or attack.controller.role in attack.controller.roles()


def test_undoing_a_new_event_lets_go_of_it(desk: Desk):
    desk.go_to("raid")
    desk.press("Shift+A")
    made = desk.controller.event_id
    desk.press("Ctrl+Z")
    assert desk.events() == []
    assert desk.controller.event_id != made
    desk.press("1")  # and its numbers fill nothing
    assert desk.events() == []


def test_removing_the_selected_event_lets_go_of_it(attack: Desk):
    attack.press("Backspace")
    assert attack.events() == []
    assert attack.controller.event_id is None
    assert attack.controller.role is None
