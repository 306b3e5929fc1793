"""The queue and whole documents: next, done, flags, notes, labels, search, the place kept."""

from __future__ import annotations

from itertools import count
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialogButtonBox, QPushButton

from annotator.core.model import DocumentLabel, Note, Status
from annotator.gui.dialogs import DocumentLabelsDialog, LineDialog
from annotator.gui.queue_model import ROW
from annotator.gui.side_panel import EVENT, GUIDE, NOTES
from annotator.services.project import open_project
from tests.gui.desk import LEFT, NO, Desk, make_project


def titles(desk: Desk) -> list[str]:
    model = desk.window.queue.model
    return [model.index(row).data() for row in range(model.rowCount())]


def filters(desk: Desk) -> list[str]:
    return [button.text() for button in desk.window.queue._filters.values()]


def status(desk: Desk, row: int) -> Status:
    return desk.window.queue.model.index(row).data(ROW).status


# -- from one to the next -------------------------------------------------------------------------


def test_next_and_previous_document_round_the_end(three: Desk):
    seen = [three.title]
    for _ in range(3):
        three.press("Alt+Right")
        seen.append(three.title)
    assert seen == ["Article 1", "Article 2", "Article 3", "Article 1"]
    three.press("Alt+Left")
    assert three.title == "Article 3"
    assert three.window.queue.list.currentIndex().data() == "Article 3"
    assert three.window.view.hasFocus()


def test_the_only_document_has_no_next_one(desk: Desk):
    desk.press("Alt+Right")
    assert desk.message == "There is no other document in this list."


def test_done_goes_to_the_next_one_to_do_and_counts(three: Desk):
    three.press("Ctrl+Return")
    assert three.title == "Article 2"
    assert status(three, 0) is Status.DONE
    assert filters(three) == ["All 3", "To do 2", "Flagged 0"]
    assert three.window.queue._done.text() == "1 of 3 done"
    assert three.message == "Done."


def test_the_last_done_is_counted_at_once(three: Desk):
    three.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    assert three.message == "Everything here is done."
    assert three.title == "Article 3"
    assert three.window.queue._done.text() == "3 of 3 done"
    assert filters(three)[1] == "To do 0"
    assert three.window.view._header.note.startswith("done")


def test_what_is_done_is_skipped_by_done_and_not_by_next(three: Desk):
    three.press("Alt+Right", "Ctrl+Return")
    assert three.title == "Article 3"
    three.press("Ctrl+Return")
    assert three.title == "Article 1"
    three.press("Alt+Right")
    assert three.title == "Article 2"


def test_done_with_open_suggestions_says_so(desk: Desk):
    desk.press("Return", "Ctrl+Return")
    assert "9 suggestions stay undecided and are not exported" in desk.message


def test_done_can_be_taken_back(three: Desk):
    three.press("Ctrl+Return", "Alt+Left", "Ctrl+Z")
    assert three.message == "Undone: done."
    assert status(three, 0) is Status.TODO
    assert filters(three)[1] == "To do 3"


def test_labelling_makes_it_one_that_was_begun(desk: Desk):
    assert status(desk, 0) is Status.TODO
    desk.press("Return")
    assert status(desk, 0) is Status.DOING
    desk.press("Ctrl+Z")
    assert status(desk, 0) is Status.TODO


def test_a_click_in_the_queue_opens_a_document_and_the_text_has_the_focus(three: Desk):
    queue = three.window.queue
    place = queue.list.visualRect(queue.model.index(2)).center()
    QTest.mouseClick(queue.list.viewport(), LEFT, NO, place)
    assert three.title == "Article 3"
    assert three.window.view.hasFocus()


def test_the_queue_can_be_used_with_the_keys_alone(three: Desk):
    three.window.queue.list.setFocus()
    three.press("Down", "Return")
    assert three.title == "Article 2"
    assert three.window.view.hasFocus()


def test_caret_and_scrolling_are_kept_per_document(make_desk, tmp_path):
    long = "\n\n".join(f"Paragraph {n} says that nothing much happened." for n in range(80))
    project = make_project(tmp_path / "long.annotator", long, "Another one.")
    desk = make_desk(project)
    desk.go_to("Paragraph 60")
    caret, scroll = desk.controller.caret, desk.window.view.verticalScrollBar().value()
    assert scroll > 0
    desk.press("Alt+Right")
    assert (desk.controller.caret, desk.window.view.verticalScrollBar().value()) == (0, 0)
    desk.press("Alt+Left")
    assert desk.controller.caret == desk.window.view.caret == caret
    assert abs(desk.window.view.verticalScrollBar().value() - scroll) <= 2
    desk.close()
    again = make_desk(open_project(tmp_path / "long.annotator"))
    assert again.controller.caret == caret
    assert abs(again.window.view.verticalScrollBar().value() - scroll) <= 2


def test_time_counts_from_the_opening_on_and_with_the_mouse_too(three: Desk, monkeypatch):
    clock = SimpleNamespace(monotonic=count(0.0, 7.0).__next__)  # each look is 7 s later
    monkeypatch.setattr("annotator.gui.active_time.time", clock)
    three.press("Alt+Right")
    three.click("denies")
    assert three.window.workspace.seconds_here() >= 7
    three.press("Alt+Left")
    three.until(lambda: three.window.queue.model.index(1).data(ROW).seconds >= 14)


# -- search and filters ---------------------------------------------------------------------------


def test_search_finds_words_in_texts_and_enter_opens_the_first(three: Desk):
    three.press("Ctrl+K")
    three.type("envoys")
    three.until(lambda: titles(three) == ["Article 3"])
    three.press("Return")
    assert three.title == "Article 3"
    assert three.window.view.hasFocus()


def test_search_finds_titles(three: Desk):
    three.press("Ctrl+K")
    three.type("article 2")
    three.until(lambda: titles(three) == ["Article 2"])


@pytest.mark.parametrize("words", ['"', '"raid', "raid AND", "(", "*", "NEAR(", "-", "a:b", "'"])
def test_search_takes_signs_as_they_are(three: Desk, words: str):
    three.press("Ctrl+K")
    three.type(words)
    three.press("Return")
    assert three.dialogs() == []


def test_nothing_found_says_what_to_do(three: Desk):
    three.press("Ctrl+K")
    three.type("zebra")
    three.until(lambda: titles(three) == [])
    assert three.window.queue._empty.isVisible()
    assert "Nothing here" in three.window.queue._empty.text()


def test_escape_in_the_search_shows_everything_again_and_goes_back_to_the_text(three: Desk):
    three.press("Ctrl+K")
    three.type("envoys")
    three.until(lambda: len(titles(three)) == 1)
    three.press("Esc")
    assert len(titles(three)) == 3
    assert three.window.view.hasFocus()
    assert three.title == "Article 1"


def test_filters(three: Desk):
    three.press("Ctrl+Return")
    QTest.mouseClick(three.window.queue._filters["todo"], LEFT)
    assert titles(three) == ["Article 2", "Article 3"]
    QTest.mouseClick(three.window.queue._filters["flagged"], LEFT)
    assert titles(three) == []
    QTest.mouseClick(three.window.queue._filters["all"], LEFT)
    assert len(titles(three)) == 3


# -- flags, notes, labels -------------------------------------------------------------------------


def test_a_flag_with_its_reason_and_off_again(three: Desk):
    three.press("F4")
    dialog = three.dialog()
    assert isinstance(dialog, LineDialog)
    three.type("half a page is missing")
    three.press("Return")
    three.until_closed()
    assert three.session.layer.flag == "half a page is missing"
    assert filters(three)[2] == "Flagged 1"
    assert three.window.view.hasFocus()
    three.press("F4")
    assert not three.session.layer.flag
    assert filters(three)[2] == "Flagged 0"


def test_a_cancelled_flag_changes_nothing(three: Desk):
    three.press("F4")
    three.dialog()
    three.press("Esc")
    three.until_closed()
    assert three.stored() == []


def test_a_note_on_the_mark_and_a_question_on_the_document(desk: Desk):
    desk.press("F3")
    assert desk.window.side.page == NOTES
    desk.type("is this the country?")
    desk.press("Return")
    assert desk.window.view.hasFocus()
    desk.go_to("Nobody")
    desk.press("F3")
    desk.window.side.notes._question.setChecked(True)
    desk.type("why here?")
    desk.press("Return")
    notes = [item for item in desk.stored() if isinstance(item, Note)]
    assert sorted((each.text, each.target, each.is_question) for each in notes) == [
        ("is this the country?", "m1", False),
        ("why here?", None, True),
    ]
    listed = desk.window.side.notes.list
    shown = [listed.item(row).text() for row in range(listed.count())]
    assert "Note on “Estara”: is this the country?" in shown
    assert desk.window.side._tabs[NOTES].text() == "Notes 2"


def test_an_empty_note_is_none(desk: Desk):
    desk.press("F3", "Return")
    assert desk.stored() == []


def test_a_note_is_removed_by_its_button(desk: Desk):
    desk.press("F3")
    desk.type("wrong")
    desk.press("Return")
    desk.press("F3")
    QTest.mouseClick(desk.window.side.notes._deeds["remove"], LEFT)
    assert desk.stored() == []


def test_escape_goes_back_from_the_note_to_the_text(desk: Desk):
    desk.press("F3")
    desk.type("never mind")
    desk.press("Esc")
    assert desk.window.view.hasFocus()
    assert desk.stored() == []


def test_keys_in_a_note_are_only_text(desk: Desk):
    desk.press("F3")
    desk.type("g p 1 0 ? [")
    assert desk.stored() == []
    assert desk.dialogs() == []
    assert desk.window.side.notes._words.text() == "g p 1 0 ? ["


def test_the_document_is_labelled_as_one_step_a_label(desk: Desk):
    desk.press("F6")
    dialog = desk.dialog()
    assert isinstance(dialog, DocumentLabelsDialog)
    kind, boxes = next(iter(dialog._boxes.items()))
    value, box = next(iter(boxes.items()))
    QTest.keyClick(box, Qt.Key.Key_Space)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    desk.until_closed()
    (label,) = [item for item in desk.stored() if isinstance(item, DocumentLabel)]
    assert (label.id, label.values) == (kind, (value,))
    undo = desk.controller.opened.next_undo
    desk.press("F6")
    again = desk.dialog()
    assert again._boxes[kind][value].isChecked()
    again.accept()
    desk.until_closed()
    revision = desk.controller.opened._revision
    assert desk.controller.opened.next_undo == undo
    assert revision == 1  # nothing was changed the second time


def test_a_label_of_which_one_value_holds_keeps_one(desk: Desk):
    single = [each for each in desk.session.schema.document_labels if not each.multiple]
    desk.press("F6")
    dialog = desk.dialog()
    for kind in single:
        boxes: list[QCheckBox] = list(dialog._boxes[kind.name].values())
        boxes[0].click()
        boxes[1].click()
        assert [box.isChecked() for box in boxes[:2]] == [False, True]
        boxes[1].click()
        assert not any(box.isChecked() for box in boxes)
    dialog.reject()
    desk.until_closed()


def test_guidelines_come_and_go_with_f2(make_desk, tmp_path):
    project = make_project(tmp_path / "guide.annotator", "Sarrin is quiet.")
    project.set_guidelines("# How to label\n\nEvery town is a **GPE**.")
    desk = make_desk(project)
    desk.press("F2")
    assert desk.window.side.page == GUIDE
    assert "Every town is a GPE." in desk.window.side.guide.toPlainText()
    desk.press("F2")
    assert desk.window.side.page == EVENT


def test_every_button_of_the_side_panel_shows_its_page(desk: Desk):
    for number, tab in enumerate(desk.window.side._tabs):
        assert isinstance(tab, QPushButton)
        QTest.mouseClick(tab, LEFT)
        assert desk.window.side.page == number
        desk.window.grab()
    assert QApplication.focusWidget() is desk.window.view


def test_the_window_comes_back_to_the_document_that_was_left(three: Desk, make_desk):
    path = three.window.workspace.project.path
    three.press("Alt+Right")
    assert three.title == "Article 2"
    three.close()
    again = make_desk(open_project(path))
    assert again.title == "Article 2"


def test_f3_twice_leads_back_to_the_event_and_the_text(desk: Desk):
    desk.press("F3", "F3")
    assert desk.window.side.page == 0
    assert desk.window.view.hasFocus()


def test_from_the_search_the_down_key_leads_to_any_document_that_was_found(three: Desk):
    """Enter opens the first one; the others could be reached by the mouse alone."""
    three.press("Ctrl+K")
    assert three.hints["Down"] == "to the list"
    three.type("article")
    three.press("Down")
    assert three.window.queue.list.hasFocus()
    assert three.hints["Return"] == "open"
    three.press("Down", "Down", "Return")
    assert three.title == "Article 3"
    assert three.window.view.hasFocus()
    assert three.hints["Tab"] == "next suggestion"
