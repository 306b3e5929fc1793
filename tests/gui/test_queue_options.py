"""The queue filtered and sorted by keys and mouse, and a document's life from its row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.core.model import Stamp, Status
from annotator.gui.queue_model import LINE, ROW
from annotator.gui.queue_options import _OPTION, Option
from annotator.services.annotating import open_document
from annotator.services.project import open_project
from annotator.services.queue import Arrangement
from tests.gui.desk import LEFT, NO, STORY, Desk, make_project, store, story_suggestions

STAMP = Stamp("Bo", "2026-01-01T00:00:00Z")


def titles(desk: Desk) -> list[str]:
    model = desk.window.queue.model
    return [model.index(row).data() for row in range(model.rowCount())]


def words(desk: Desk) -> str:
    """The line that says what is listed; empty where none is shown."""
    panel = desk.window.queue
    return panel._words.text() if panel._words_row.isVisible() else ""


def option_row(desk: Desk, text: str) -> int:
    options = desk.window.queue.options
    found = [options.item(row).data(_OPTION) for row in range(options.count())]
    return next(row for row, each in enumerate(found) if each.field and each.text == text)


def go_to(desk: Desk, text: str) -> None:
    """Go to a line of the open panel with the arrow keys."""
    options, row = desk.window.queue.options, option_row(desk, text)
    assert options.hasFocus()
    while options.currentRow() != row:
        desk.press("Down" if options.currentRow() < row else "Up")


def click_option(desk: Desk, text: str) -> None:
    options = desk.window.queue.options
    item = options.item(option_row(desk, text))
    options.scrollToItem(item)
    QTest.mouseClick(options.viewport(), LEFT, NO, options.visualItemRect(item).center())


@pytest.fixture
def several(make_desk, tmp_path) -> Desk:
    """The story with its suggestions, and two short articles without any."""
    project = make_project(
        tmp_path / "several.annotator",
        STORY,
        "Quiet.",
        "Voss met envoys.",
        suggest=story_suggestions,
    )
    return make_desk(project)


# -- the panel ------------------------------------------------------------------------------------


def test_filter_by_keys_alone_and_back_to_the_text(several: Desk):
    several.press("Ctrl+Return", "F5")
    go_to(several, "Done")
    several.press("Space")
    assert titles(several) == ["Article 1"]
    assert words(several) == "Done"
    go_to(several, "Doing")
    several.press("Space")
    assert words(several) == "Done or doing"
    several.press("Esc")
    assert several.window.view.hasFocus()
    assert not several.window.queue.options.isVisible()
    assert titles(several) == ["Article 1"]
    several.press("Shift+F5")
    assert len(titles(several)) == 3
    assert words(several) == ""


def test_enter_chooses_and_goes_to_the_list_where_the_arrows_go_on(several: Desk):
    several.press("F5")
    go_to(several, "Name")
    several.press("Return")
    assert words(several) == "By name"
    assert several.window.queue.list.hasFocus()
    several.press("Down", "Return")
    assert several.title == "Article 2"
    assert several.window.view.hasFocus()


def test_with_the_mouse_and_cleared_by_its_cross(several: Desk):
    panel = several.window.queue
    QTest.mouseClick(panel.options_button, LEFT)
    click_option(several, "Length")
    assert titles(several) == ["Article 2", "Article 3", "Article 1"]
    click_option(several, "Length")
    assert titles(several) == ["Article 1", "Article 3", "Article 2"]
    assert words(several) == "Longest first"
    click_option(several, "PERSON")
    assert titles(several) == ["Article 1"]
    QTest.mouseClick(panel.clear_button, LEFT)
    assert titles(several) == ["Article 1", "Article 2", "Article 3"]
    QTest.mouseClick(panel.options_button, LEFT)
    assert not panel.options.isVisible()


def test_left_and_right_turn_the_sort_and_backspace_shows_everything(several: Desk):
    several.press("F5")
    go_to(several, "Name")
    several.press("Space", "Right")
    assert titles(several) == ["Article 3", "Article 2", "Article 1"]
    several.press("Left")
    assert titles(several)[0] == "Article 1"
    go_to(several, "Flagged")
    several.press("Space")
    assert titles(several) == []
    several.press("Backspace")
    assert len(titles(several)) == 3


def test_what_teaches_most_is_worked_out_behind_the_window(make_desk, tmp_path):
    texts = (STORY, STORY + " Again.", "Quiet.")
    project = make_project(tmp_path / "p.annotator", *texts, suggest=story_suggestions)
    store(project, project.documents()[1].id, story_suggestions(STORY))
    desk = make_desk(project)
    desk.press("F5")
    go_to(desk, "What teaches most")
    desk.press("Space")
    assert words(desk) == "Most informative first"
    desk.qtbot.waitUntil(lambda: titles(desk)[1] == "Article 3")  # the second is like the first
    desk.press("Right")
    assert titles(desk)[-1] == "Article 1"


def test_letters_find_a_line_and_headings_are_skipped(several: Desk):
    several.press("F5")
    several.type("unc")
    options = several.window.queue.options
    assert options.currentItem().data(_OPTION) == Option("Uncertainty", "sort", "uncertainty")
    go_to(several, "Order")
    several.press("Up")
    assert options.currentItem().data(_OPTION).text == "With questions"


def test_the_hint_line_says_the_panels_keys_while_it_is_open(several: Desk):
    several.press("F5")
    assert several.hints["Space"] == "choose"
    several.press("F5")
    assert several.hints["Return"] == "accept"


def test_an_empty_list_says_what_it_was_asked_and_the_way_back(several: Desk):
    several.press("F5")
    go_to(several, "With questions")
    several.press("Space")
    empty = several.window.queue._empty
    assert empty.isVisible()
    assert empty.text() == "No document fits: with questions. Shift+F5 shows every document."
    several.press("Esc", "Ctrl+K")
    several.type("zebra")
    several.until(lambda: "among those listed" in empty.text())


def test_notes_and_questions_are_filters(several: Desk):
    several.press("F3")
    several.type("Who is this?")
    several.press("Ctrl+Return")
    several.press("F5")
    go_to(several, "With notes")
    several.press("Space")
    assert titles(several) == ["Article 1"]


def test_the_tabs_keep_the_order_and_are_the_same_filters(several: Desk):
    several.press("F5")
    go_to(several, "Name")
    several.press("Space", "Right", "Esc")
    QTest.mouseClick(several.window.queue._filters["todo"], LEFT)
    assert titles(several) == ["Article 3", "Article 2", "Article 1"]
    assert several.window.queue._filters["todo"].isChecked()
    assert words(several) == "To do or doing · by name, backwards"


def test_it_is_remembered_for_the_project(several: Desk, make_desk):
    path = several.window.workspace.project.path
    several.press("F5")
    go_to(several, "Length")
    several.press("Space", "Esc")
    several.close()
    again = make_desk(open_project(path))
    assert titles(again) == ["Article 2", "Article 3", "Article 1"]
    assert words(again) == "Shortest first"
    other = make_desk(open_project(make_project(path.with_name("o.annotator"), "A.").path))
    assert words(other) == ""


def test_search_and_filter_and_sort_together(several: Desk):
    several.press("F5")
    go_to(several, "Length")
    several.press("Space", "Esc", "Ctrl+K")
    several.type("met")
    several.until(lambda: titles(several) == ["Article 3", "Article 1"])


# -- uncertainty and disagreement -----------------------------------------------------------------


def test_the_most_uncertain_is_first_and_the_undefined_last(several: Desk):
    several.press("F5")
    go_to(several, "Uncertainty")
    several.press("Space")
    model = several.window.queue.model
    assert titles(several) == ["Article 1", "Article 2", "Article 3"]
    assert words(several) == "Most uncertain first"
    assert model.index(0).data(LINE).startswith("10 % uncertain · ")
    assert "uncertain" not in model.index(1).data(LINE)
    several.press("Left")
    assert titles(several)[0] == "Article 1"


def test_deciding_changes_the_uncertainty_of_the_document_that_was_left(several: Desk):
    before = several.window.queue.model.index(0).data(ROW).uncertainty
    assert before == pytest.approx(0.1)
    several.press("Ctrl+Shift+Return", "Alt+Right")
    several.until(lambda: several.window.queue.model.index(0).data(ROW).uncertainty is None)


def test_disagreement_is_compared_behind_the_window_and_shown(several: Desk):
    project = several.window.workspace.project
    ids = [each.id for each in project.documents()]
    several.press("Alt+Right", "Alt+Right", "g")
    other = open_document(project, ids[2], "Bo")
    other.apply(several_label(other, "Voss", "PERSON"))
    several.press("F5")
    go_to(several, "Disagreement")
    several.press("Space")
    several.until(lambda: titles(several)[0] == "Article 3")
    assert several.window.queue.model.index(0).data(LINE).startswith("100 % disagreement")


def several_label(opened, text: str, name: str):
    from annotator.core import annotating
    from annotator.core.model import span_of

    start = opened.session.text.string.index(text)
    span = span_of(opened.session.text.string, (start, start + len(text)))
    return annotating.label_span(opened.session, span, name, "other", STAMP)


def test_without_two_annotators_there_is_nothing_to_compare_and_it_is_said(several: Desk):
    several.press("F5")
    go_to(several, "Disagreement")
    several.press("Space")
    several.until(lambda: "two annotators" in several.message)


# -- on to what is undecided ----------------------------------------------------------------------


@pytest.fixture
def undecided(make_desk, tmp_path) -> Desk:
    """Three articles, of which the first and the last have suggestions."""
    project = make_project(
        tmp_path / "u.annotator", STORY, "Quiet.", STORY + " Again.", suggest=story_suggestions
    )
    last = project.documents()[2].id
    store(project, last, story_suggestions(STORY))
    return make_desk(project)


def test_ctrl_tab_goes_to_the_first_undecided_of_the_next_document_with_some(undecided: Desk):
    undecided.press("Ctrl+Tab")
    assert undecided.title == "Article 3"
    assert undecided.current.id == "m1"
    undecided.press("Ctrl+Tab")
    assert undecided.title == "Article 1"
    undecided.press("Ctrl+Shift+Tab")
    assert undecided.title == "Article 3"
    undecided.press("Ctrl+Shift+Return", "Ctrl+Return")
    undecided.press("Ctrl+Tab")
    assert undecided.title == "Article 1"
    undecided.press("Ctrl+Tab")
    assert undecided.title == "Article 1"
    assert undecided.message == "No other document in this list has anything undecided."


def test_a_second_key_goes_there_where_the_system_keeps_ctrl_tab(undecided: Desk):
    undecided.press("Ctrl+PgDown")
    assert undecided.title == "Article 3"
    undecided.press("Ctrl+PgUp")
    assert undecided.title == "Article 1"


def test_tab_behind_the_last_one_says_so_and_names_the_key(undecided: Desk):
    undecided.press("Shift+Tab")
    assert undecided.current.id == "m7"
    undecided.press("Tab")
    assert undecided.current.id == "m1"
    assert undecided.message.startswith("From the top again")
    assert "Ctrl+Tab" in undecided.message


# -- a document's life ----------------------------------------------------------------------------


def status(desk: Desk, row: int) -> Status:
    return desk.window.queue.model.index(row).data(ROW).status


def choose(desk: Desk, row: int, text: str) -> None:
    """Choose from the menu of a row, as a click on its line does."""
    document_id = desk.window.queue.model.index(row).data(ROW).id
    menu = desk.window.queue_commands.menu_for(document_id)
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.deleteLater()


def test_later_keeps_it_as_begun_and_goes_on(several: Desk):
    several.press("F9")
    assert several.title == "Article 2"
    assert status(several, 0) is Status.DOING
    assert several.message == "Kept as begun."
    several.press("Alt+Left", "Ctrl+Return")
    assert status(several, 0) is Status.DONE
    several.press("Alt+Left", "Ctrl+Backspace")
    assert status(several, 0) is not Status.DONE


def test_a_document_that_is_not_open_is_done_reopened_and_flagged_from_its_row(several: Desk):
    choose(several, 2, "Done")
    assert status(several, 2) is Status.DONE
    assert several.window.queue._done.text() == "1 of 3 done"
    assert several.title == "Article 1"
    choose(several, 2, "Reopen")
    assert status(several, 2) is Status.DOING
    choose(several, 2, "Flag…")
    several.dialog()
    several.type("odd")
    several.press("Return")
    several.until_closed()
    assert several.window.queue.model.index(2).data(ROW).flag == "odd"
    choose(several, 2, "Take the flag away")
    assert several.window.queue._filters["flagged"].text() == "Flagged 0"
    choose(several, 2, "Open")
    assert several.title == "Article 3"
    several.press("Ctrl+Z")  # it is in that document's own history
    assert several.message == "Undone: unflag."


def test_the_open_document_is_done_from_its_row_as_by_its_key(several: Desk):
    choose(several, 0, "Done")
    assert several.session.layer.status is Status.DONE
    several.press("Ctrl+Z")
    assert several.session.layer.status is Status.TODO


def test_the_menu_opens_by_the_right_button_and_by_the_menu_key(several: Desk, qtbot):
    wanted: list[str] = []
    panel = several.window.queue
    panel.menu_wanted.disconnect(several.window.queue_commands.open_menu)
    panel.menu_wanted.connect(lambda document, place: wanted.append(document))
    row = panel.list.visualRect(panel.model.index(1)).center()
    panel.list.customContextMenuRequested.emit(row)
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(2))
    panel.list.customContextMenuRequested.emit(panel.list.rect().bottomLeft())
    assert wanted == [panel.model.index(row).data(ROW).id for row in (1, 2)]


# -- nothing grows with the project ---------------------------------------------------------------


def test_a_decision_asks_the_model_for_one_row_alone(several: Desk, monkeypatch):
    """What would be asked of every row at a key press takes seconds at 100,000 of them."""
    model = several.window.queue.model
    monkeypatch.setattr(type(model.rows), "__iter__", None)
    monkeypatch.setattr(type(model.rows), "sifted", None)
    monkeypatch.setattr(type(model.rows), "ordered", None)
    several.press("Return", "Backspace", "g", "Ctrl+Return")
    assert status(several, 0) is Status.DONE
    assert model.counts()["todo"] == 2


def test_what_sorting_needs_is_read_at_a_pause(several: Desk):
    rows = several.window.queue.model.rows
    several.until(lambda: bool(rows._titles and rows._all_doubts))
    assert not rows.read_ahead()


def test_the_list_stays_as_it_is_while_one_goes_through_it(several: Desk):
    several.window.queue_commands.arrange(Arrangement(statuses=(Status.TODO, Status.DOING)))
    several.press("Ctrl+Return")
    assert titles(several) == ["Article 1", "Article 2", "Article 3"]
    assert several.title == "Article 2"
    assert several.window.queue.list.currentIndex().data() == "Article 2"
    assert Qt.ItemFlag.ItemIsEditable not in several.window.queue.model.index(0).flags()
