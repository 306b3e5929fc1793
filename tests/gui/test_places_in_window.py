"""The list of places: by mouse, by screen reader, with very many places and documents."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.core.model import Mention, Role
from annotator.gui import hit_model
from annotator.gui.hit_delegate import HEIGHT
from annotator.services import bulk
from tests.gui.desk import LEFT, NO, Desk, make_project

if TYPE_CHECKING:
    from pathlib import Path

COUNT = 20  # documents: enough for a thread
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(make_desk, tmp_path: Path) -> Desk:
    """A window on many documents, with the places of a word that is in all of them."""
    texts = (f"Report {number}: Estara spoke." for number in range(COUNT))
    desk = make_desk(make_project(tmp_path / "many.annotator", *texts))
    desk.press("Ctrl+2")
    screen = desk.window.sections.screen
    screen.bar.look_for("Estara")
    desk.until(lambda: screen.places.model.count == COUNT and not screen.search.is_running)
    screen.places.view.setFocus()
    return desk


def places(desk: Desk):
    return desk.window.sections.screen.places


def decided(desk: Desk) -> int:
    file = desk.window.workspace.project.file
    return sum(
        isinstance(item, Mention)
        for layer in file.layers.every("Ana", Role.ANNOTATOR)
        for item in file.layers.items(layer.number)
    )


def settled(desk: Desk) -> None:
    screen = desk.window.sections.screen
    desk.until(lambda: not screen.search.is_running and not places(desk).model.is_sorting)


def click(desk: Desk, row: int, x: int, modifiers=NO) -> None:
    QTest.mouseClick(
        places(desk).view.viewport(), LEFT, modifiers, QPoint(x, row * HEIGHT + HEIGHT // 2)
    )


def test_the_mouse_chooses_at_the_box_and_opens_elsewhere(desk: Desk):
    click(desk, 1, 20)
    click(desk, 4, 300, CONTROL)
    assert [hit.number for hit in places(desk).model.chosen()] == [2, 5]
    click(desk, 6, 300, SHIFT)
    assert [hit.number for hit in places(desk).model.chosen()] == [2, 5, 6, 7]
    desk.press("Esc")
    assert places(desk).model.chosen_count == 0
    click(desk, 3, 300)
    assert desk.title == "Article 4"
    assert desk.controller.selection == desk.at("Estara")


def test_a_click_on_a_head_sorts_and_another_one_turns_it_round(desk: Desk):
    heads = places(desk).heads
    button = heads._buttons["left"]
    QTest.mouseClick(button, LEFT)
    first = [places(desk).model.hit(row).left for row in range(3)]
    assert first == ["Report 0: ", "Report 1: ", "Report 10: "]
    QTest.mouseClick(button, LEFT)
    assert places(desk).model.hit(0).left == "Report 9: "
    assert "↑" in button.text()


def test_a_screen_reader_hears_context_label_and_document(desk: Desk):
    index = places(desk).model.index(0)
    desk.press("Space")
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Report 0: Estara spoke., nothing here, Article 1, chosen"
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert index.data(Qt.ItemDataRole.ToolTipRole).endswith("\nArticle 1")


def test_many_documents_are_changed_behind_and_undone_behind(desk: Desk):
    desk.press("Ctrl+A", "g")
    desk.until(lambda: any("places" in getattr(d, "words", "") for d in desk.dialogs()))
    plan = next(d for d in desk.dialogs() if hasattr(d, "words"))
    assert "20 places in 20 documents" in plan.words
    plan.accept()
    desk.until(lambda: decided(desk) == COUNT and not desk.dialogs())
    settled(desk)
    assert [each.label for each in desk.session.layer.all(Mention)] == ["GPE"]
    hit = places(desk).model.hit(0)
    assert (hit.label, hit.state) == ("GPE", "added")
    desk.window.run("section_annotate")
    desk.window.run("undo")
    desk.until(lambda: decided(desk) == 0 and not desk.dialogs())
    assert desk.session.layer.all(Mention) == []
    assert "in 20 documents" in desk.message
    desk.window.run("redo")
    desk.until(lambda: decided(desk) == COUNT and not desk.dialogs())
    desk.window.run("section_concordance")
    settled(desk)
    desk.window.run("undo")  # the menu's undo is this screen's here
    desk.until(lambda: decided(desk) == 0 and not desk.dialogs())


def test_stopping_changes_nothing(desk: Desk, monkeypatch):
    real, asked = bulk.some_session, threading.Event()

    def held(*what):
        asked.wait(10)
        return real(*what)

    monkeypatch.setattr(bulk, "some_session", held)
    desk.press("Ctrl+A", "g")
    desk.dialog()
    desk.press("Esc")
    asked.set()
    line = desk.window.sections.screen.hint_line
    desk.until(lambda: "Stopped" in line._message)
    desk.until_closed()
    assert decided(desk) == 0


def test_very_many_places_are_sorted_in_a_thread(desk: Desk, monkeypatch):
    monkeypatch.setattr(hit_model, "_AT_ONCE", 3)
    desk.press("1")
    assert places(desk).model.is_sorting
    settled(desk)
    assert places(desk).model.hit(2).left == "Report 10: "
    desk.press("2", "3", "1")  # what an older thread finds no longer counts
    settled(desk)
    assert places(desk).model.by == "left"
    assert places(desk).model.rowCount() == COUNT


def test_chosen_places_stay_chosen_when_sorted_filtered_and_looked_for_again(desk: Desk):
    desk.press("Down", "Down", "Space", "1")
    settled(desk)
    assert [hit.number for hit in places(desk).model.chosen()] == [3]
    assert places(desk).hit.number == 3  # and the current place is the same
    desk.press("Ctrl+1", "Ctrl+2")
    settled(desk)
    assert [hit.number for hit in places(desk).model.chosen()] == [3]
    assert places(desk).hit.number == 3


def test_empty_states_say_what_to_do(desk: Desk):
    screen = desk.window.sections.screen
    screen.bar.look_for("Nobody")
    settled(desk)
    assert "Try other words" in screen.places.empty.text()
    screen.bar.look_for("")
    assert "Type words" in screen.places.empty.text()
    screen.bar.ready["differing"].click()
    desk.until(lambda: not screen.ready.is_running)
    assert "Nothing to mend" in screen.places.empty.text()
