"""Events out of events, shared triggers, several fillers, and what a drag asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.model import Event, Mention, span_of
from tests.gui.desk import make_project, place, suggested

if TYPE_CHECKING:
    from tests.gui.desk import Desk

FIRED = "Ana Berg and Ben Lund were fired on Monday. Cem Aras was hurt.\n\nDan Holt fled."


def people(string: str) -> list[Mention]:
    names = ("Ana Berg", "Ben Lund", "Cem Aras", "Dan Holt")
    found = [
        Mention(name, "PERSON", span_of(string, place(string, name)), origin=suggested())
        for name in names
    ]
    monday = Mention("day", "DATE", span_of(string, place(string, "Monday")), origin=suggested())
    return [*found, monday]


@pytest.fixture
def fired(make_desk, tmp_path) -> Desk:
    """Standing on an arrest that is made just now, its person the active role."""
    desk = make_desk(make_project(tmp_path / "fired.annotator", FIRED, suggest=people))
    desk.go_to("fired")
    desk.press("Shift+R", "0")
    assert desk.controller.role == "person"
    return desk


def filled(event: Event) -> list[tuple[str, str]]:
    return [
        (each.role, each.mention or each.event or each.span.surface) for each in event.arguments
    ]


def test_alt_and_a_number_fills_and_stays_so_that_a_role_has_several_fillers(fired: Desk):
    fired.press("Alt+1")
    assert fired.controller.role == "person"
    fired.press("1")
    assert fired.controller.role != "person"
    (event,) = fired.events()
    assert filled(event) == [("person", "Ben Lund"), ("person", "Ana Berg")]


def test_the_repeat_key_fills_the_same_role_with_the_same_number(fired: Desk):
    fired.go_to("hurt")
    fired.press("Shift+R")
    fired.go_to("fired")
    fired.press("0", "1")
    fired.go_to("hurt")
    assert fired.controller.role == "agent"
    fired.press(".")
    made = next(each for each in fired.events() if each.trigger.surface == "hurt")
    assert filled(made) == [("person", "Cem Aras")]


def test_splitting_makes_an_event_for_each_filler(fired: Desk):
    fired.press("Alt+1", "1", "1")
    assert ("time", "day") in filled(fired.events()[0])
    fired.press(";", "Ctrl+Shift+D")
    assert fired.message == "Split into 2 events."
    one, other = fired.events()
    assert sorted(map(filled, (one, other))) == [
        [("person", "Ana Berg"), ("time", "day")],
        [("person", "Ben Lund"), ("time", "day")],
    ]
    assert one.attributes == other.attributes == (("polarity", "negative"),)
    assert one.trigger == other.trigger
    fired.press("Ctrl+Z")
    assert len(fired.events()) == 1


def test_splitting_without_several_fillers_says_what_to_do(fired: Desk):
    fired.press("Ctrl+Shift+D")
    assert fired.message.startswith("No role has several fillers")
    assert fired.dialogs() == []


def test_a_duplicate_is_selected_and_the_backslash_turns_between_the_two(fired: Desk):
    fired.press("1", "Ctrl+D")
    first, second = fired.events()
    assert filled(first) == filled(second)
    new = fired.controller.event_id
    assert fired.hints["\\"] == "other mark"
    fired.press("\\")
    assert {new, fired.controller.event_id} == {first.id, second.id}
    fired.press("\\")
    assert fired.controller.event_id == new
    fired.press("Backspace")
    assert [each.id for each in fired.events()] == [({first.id, second.id} - {new}).pop()]


def test_which_of_two_events_on_the_same_words_is_meant_can_be_seen(fired: Desk):
    fired.press("Ctrl+D")
    view = fired.window.view
    pictures = []
    for _ in range(3):
        pictures.append(view.grab().toImage())
        fired.press("\\")
    assert pictures[0] != pictures[1]
    assert pictures[0] == pictures[2]


def test_a_letter_on_the_selected_trigger_makes_another_event(fired: Desk):
    fired.select("fired")
    fired.press("Shift+O")
    assert sorted((each.type, each.trigger.surface) for each in fired.events()) == [
        ("ARREST", "fired"),
        ("COERCE", "fired"),
    ]


def test_the_quote_takes_over_the_arguments_of_the_event_before(fired: Desk):
    fired.press("Alt+1", "1", "1")
    fired.go_to("hurt")
    fired.press("Shift+I")  # an injury has no person, but a time
    fired.press('"')
    made = next(each for each in fired.events() if each.type == "INJURE")
    assert filled(made) == [("time", "day")]
    assert fired.message == "1 argument taken over from “fired”."
    fired.press('"')
    assert fired.message == "“fired” has no arguments that are missing here."


@pytest.mark.parametrize("key", ['"', "Ctrl+D", "Ctrl+Shift+D", "/"])
def test_what_needs_an_event_says_so(make_desk, tmp_path, key: str):
    desk = make_desk(make_project(tmp_path / "none.annotator", "Nothing."))
    desk.press(key)
    assert desk.message == "Select an event first."


def test_the_first_event_has_none_before_it(fired: Desk):
    fired.press('"')
    assert fired.message == "There is no event before this one."


# -- fillers --------------------------------------------------------------------------------------


def test_an_event_s_selected_words_fill_a_role_that_takes_events(fired: Desk):
    fired.go_to("hurt")
    fired.press("Shift+N")
    while fired.controller.role != "about":
        fired.press("Alt+Down")
    about = fired.controller.event_id
    fired.controller.select(*fired.at("fired"))
    fired.press("Return")
    made = next(each for each in fired.events() if each.id == about)
    assert made.arguments[0].event is not None


def test_bare_words_fill_a_role_by_the_mouse(fired: Desk):
    fired.drag(fired.point("hurt"), fired.point("was"))
    shown = fired.window.palette_box._list
    assert shown.item(0).text() == "Fill person, role"
    fired.press("Return")
    assert filled(fired.events()[0]) == [("person", "was hurt")]


def test_a_drag_asks_for_the_role_where_several_fit(fired: Desk):
    fired.press("Esc", "Esc")
    fired.go_to("fired")
    fired.drag(fired.point("fired"), fired.point("Cem Aras"))
    shown = fired.window.palette_box._list
    assert [shown.item(n).text() for n in range(shown.count())] == ["agent, role", "person, role"]
    assert fired.events()[0].arguments == ()
    fired.press("Down", "Return")
    assert filled(fired.events()[0]) == [("person", "Cem Aras")]


def test_a_role_that_was_chosen_before_is_no_question(fired: Desk):
    fired.press("Alt+Up", "Alt+Down")  # person, by hand
    fired.drag(fired.point("fired"), fired.point("Cem Aras"))
    assert not fired.window.palette_box.isVisible()
    assert filled(fired.events()[0]) == [("person", "Cem Aras")]


def test_a_drag_to_what_one_role_takes_fills_it_at_once(fired: Desk):
    fired.drag(fired.point("fired"), fired.point("Monday"))
    assert filled(fired.events()[0]) == [("time", "day")]


def test_a_drag_from_trigger_to_trigger_makes_an_event_the_filler(fired: Desk):
    fired.go_to("fled")
    fired.press("Shift+N")
    fired.drag(fired.point("fled"), fired.point("fired"))
    made = next(each for each in fired.events() if each.type == "CONDEMN")
    arrest = next(each for each in fired.events() if each.type == "ARREST")
    assert filled(made) == [("about", arrest.id)]


def test_the_palette_on_a_mention_fills_the_roles_that_take_it(fired: Desk):
    fired.click("Cem Aras")
    fired.press("Space")
    fired.type("fill person with")
    fired.press("Return")
    assert filled(fired.events()[0]) == [("person", "Cem Aras")]


# -- another type ---------------------------------------------------------------------------------


def test_another_type_says_what_it_has_no_place_for_and_undo_brings_it_back(fired: Desk):
    fired.press("1", ",")
    fired.press("Shift+I")
    assert fired.message == "Injure has no place for person “Ben Lund”; undo brings it back."
    assert fired.events()[0].attributes == (("modality", "planned"),)
    fired.press("Ctrl+Z")
    assert filled(fired.events()[0]) == [("person", "Ben Lund")]


def test_a_mention_keeps_its_place_in_events_when_it_gets_another_label(fired: Desk):
    fired.press("1")
    fired.go_to("Ben Lund")
    fired.press("d")
    assert filled(fired.events()[0]) == [("person", "Ben Lund")]
    assert "Person is not usually filled by DATE." in fired.window.side.card._problems.text()
