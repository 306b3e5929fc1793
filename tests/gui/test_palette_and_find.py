"""The palette, the find bar, and where the focus goes afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.core.labels import shown_label
from annotator.core.model import Link, attribute
from annotator.gui.actions import ACTIONS
from annotator.services.project import open_project
from tests.gui.desk import LEFT, NO, STORY, Desk, make_project


def entries(desk: Desk) -> list[str]:
    found = desk.window.palette_box._list
    return [found.item(row).text() for row in range(found.count())]


def first_label(desk: Desk) -> str:
    return next(each for each in entries(desk) if each.endswith(", label"))


def is_open(desk: Desk) -> bool:
    return desk.window.palette_box.isVisible()


def test_space_opens_it_and_escape_closes_it(desk: Desk):
    desk.press("Space")
    assert is_open(desk)
    desk.window.grab()
    desk.press("Esc")
    assert not is_open(desk)
    assert desk.window.view.hasFocus()
    assert desk.stored() == []


def test_it_lists_labels_types_and_every_command(desk: Desk):
    desk.press("Space")
    listed = entries(desk)
    schema = desk.session.schema
    for action in ACTIONS:
        if action.id != "palette":
            assert f"{action.text.rstrip('…')}, {action.group.lower()}" in listed
    assert sum(each.endswith(", label") for each in listed) == sum(
        label.active for label in schema.entities
    )
    assert sum(each.endswith(", event") or ", event · " in each for each in listed) == sum(
        event.active for event in schema.events
    )


def test_what_was_used_last_comes_first_also_after_a_restart(make_desk, tmp_path):
    path = tmp_path / "p.annotator"
    desk = make_desk(make_project(path, STORY))
    desk.select("Port Halden")
    label = [each for each in desk.session.schema.entities if each.key][-1]
    desk.press(label.key)
    assert desk.labelled() == [("Port Halden", label.name)]
    desk.close()
    first = f"{shown_label(label.name)}, label"
    again = make_desk(open_project(path))
    again.press("Space")
    assert first_label(again) == first
    again.press("Esc")
    again.window.workspace.set_annotator("Bo")
    again.press("Space")
    assert first_label(again) != first


def test_typing_and_enter_do_the_first_fitting_thing(desk: Desk):
    desk.select("Port Halden")
    desk.press("Space")
    desk.type("gpe")
    assert entries(desk)[0] == "GPE, label"
    desk.press("Return")
    assert desk.labelled() == [("Port Halden", "GPE")]
    assert not is_open(desk)
    assert desk.window.view.hasFocus()


def test_the_arrows_choose(desk: Desk):
    desk.press("Space")
    desk.type("accept all")
    assert entries(desk)[0].startswith("Accept all in the sentence")
    desk.press("Down", "Down", "Up", "Return")
    assert desk.session.undecided() == []


def test_the_arrows_go_round_the_end(desk: Desk):
    desk.press("Space", "Up")
    box = desk.window.palette_box
    assert box._list.currentRow() == box._list.count() - 1
    desk.press("Tab")
    assert box._list.currentRow() == 0


def test_what_nothing_fits_does_nothing(desk: Desk):
    desk.press("Space")
    desk.type("qqqq")
    desk.press("Down", "Return")
    assert not is_open(desk)
    assert desk.stored() == []


def test_a_click_on_an_entry_does_it(desk: Desk):
    desk.select("Port Halden")
    desk.press("Space")
    desk.type("fac")
    found = desk.window.palette_box._list
    rect = found.visualItemRect(found.item(0))
    QTest.mouseClick(found.viewport(), LEFT, NO, rect.center())
    assert [surface for surface, _ in desk.labelled()] == ["Port Halden"]
    assert not is_open(desk)


@pytest.mark.parametrize(
    ("key", "label"), [("k", "AGREEMENT"), ("u", "NUMBER"), ("a", "ARMED_GROUP")]
)
def test_a_label_s_own_letter_comes_first(desk: Desk, key: str, label: str):
    desk.select("Port Halden")
    desk.press("Space")
    desk.type(key)
    desk.press("Return")
    assert desk.labelled() == [("Port Halden", label)]


def test_a_capital_finds_the_event_type_of_that_letter_first(desk: Desk):
    desk.select("hurt")
    desk.press("Space")
    desk.press("Shift+I", "Return")
    assert [each.type for each in desk.events()] == ["INJURE"]


def test_words_selected_beside_an_event_can_fill_any_role(desk: Desk):
    desk.press("Tab", "Return")
    desk.select("near Sarrin")
    desk.press("Space")
    desk.type("fill instr")
    desk.press("Return")
    (attack,) = desk.events()
    assert attack.arguments[-1].role == "instrument"
    assert attack.arguments[-1].span.surface == "near Sarrin"


def test_attributes_are_set_by_name(desk: Desk):
    desk.press("Tab", "Space")
    desk.type("modality: all")
    desk.press("Return")
    assert attribute(desk.events()[0], "modality") == "alleged"


def test_events_are_linked(desk: Desk):
    desk.press("Tab", "Return", "Space")
    kind = desk.session.schema.links[0].name
    from annotator.core.labels import shown_name

    desk.type(f"{shown_name(kind)} died")
    desk.press("Return")
    (link,) = [each for each in desk.stored() if isinstance(each, Link)]
    assert (link.type, link.source, link.target) == (kind, "e1", "e2")


def test_it_stays_inside_the_window(desk: Desk):
    desk.press("Ctrl+End", "Space")
    box = desk.window.palette_box
    assert desk.window.rect().contains(box.geometry())


def test_it_closes_when_something_else_is_clicked(desk: Desk):
    desk.press("Space")
    search = desk.window.queue._search
    QTest.mouseClick(search, LEFT)
    assert not is_open(desk)
    assert search.hasFocus()


def test_it_opens_without_a_document(make_desk, tmp_path):
    from tests.gui.desk import make_project

    desk = make_desk(make_project(tmp_path / "empty.annotator"))
    desk.window.run("palette")
    assert is_open(desk)
    assert not any(each.endswith(", label") for each in entries(desk))
    desk.type("accept in")
    desk.press("Return")
    assert desk.message in ("Open a document first.", "")


def test_it_opens_on_the_start_page_and_in_an_empty_project_by_its_key(make_desk, tmp_path):
    from tests.gui.desk import make_project

    for project in (None, make_project(tmp_path / "empty.annotator")):
        desk = make_desk(project)
        desk.window.setFocus()  # on a button of the start page Space presses it
        desk.press("Space")
        assert is_open(desk)
        desk.type("settings")
        desk.press("Return")
        assert desk.dialog().windowTitle() == "Settings"
        desk.press("Esc")
        desk.until_closed()
        desk.press("Shift+F3")
        assert desk.message == ""
        desk.close()


# -- find -----------------------------------------------------------------------------------------


def test_find_marks_every_place_and_goes_from_one_to_the_next(desk: Desk):
    desk.press("Ctrl+F")
    desk.type("estara")
    first, second = desk.at("Estara"), desk.at("Estara", 2)
    state = desk.window.view.state
    assert state.found == (first, second)
    assert state.found_now == first
    assert desk.window.reading.find_bar._count.text() == "1 of 2"
    desk.press("Return")
    assert desk.window.view.state.found_now == second
    assert desk.controller.caret == second[0]
    desk.press("Return")
    assert desk.window.view.state.found_now == first
    desk.press("Shift+Return")
    assert desk.window.view.state.found_now == second


def test_escape_closes_the_find_bar_where_the_caret_now_is(desk: Desk):
    desk.press("Ctrl+F")
    desk.type("envoys")
    desk.press("Esc")
    assert not desk.window.reading.find_bar.isVisible()
    assert desk.window.view.state.found == ()
    assert desk.window.view.hasFocus()
    desk.press("t")
    assert desk.labelled() == [("envoys", "TITLE")]


def test_the_find_bar_stays_in_sight_when_the_window_gets_smaller(desk: Desk):
    desk.press("Ctrl+F")
    for width in (950, 1500):
        desk.window.resize(width, 700)
        bar = desk.window.reading.find_bar
        desk.until(lambda bar=bar: bar.parentWidget().rect().contains(bar.geometry()))
    desk.press("Esc")


def test_capitals_make_it_exact(desk: Desk):
    desk.press("Ctrl+F")
    desk.type("ESTARA")
    assert desk.window.reading.find_bar._count.text() == "not found"
    assert desk.window.view.state.found == ()


def test_the_find_bar_closes_with_the_document(three: Desk):
    three.press("Ctrl+F")
    three.type("is")
    three.press("Alt+Right")
    assert not three.window.reading.find_bar.isVisible()
    assert three.window.view.state.found == ()
    assert QApplication.focusWidget() is three.window.view


def test_copy_takes_the_words_from_our_text(desk: Desk):
    desk.select("Vardanian forces")
    desk.press("Ctrl+C")
    assert QApplication.clipboard().text() == "Vardanian forces"
    desk.go_to("Estara")
    desk.press("Ctrl+C")
    assert QApplication.clipboard().text() == "Estara"
