"""The tour: five things that are really done, at any time left, and never shown a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from annotator import settings as settings_file
from annotator.gui.tour import STEPS
from annotator.paths import data_dir
from tests.gui.desk import LEFT, STORY, Desk, make_project, story_suggestions

if TYPE_CHECKING:
    from annotator.gui.tour_card import TourCard


def begin(desk: Desk) -> TourCard:
    desk.window.run("tour")
    card = desk.window.guidance.tour.card
    assert card.isVisible()
    return card


def number(desk: Desk) -> int:
    return desk.window.guidance.tour.number


def test_the_five_steps_by_keys_alone(desk: Desk):
    card = begin(desk)
    assert len(STEPS) == 5
    desk.press("Tab", "Shift+Tab", "Right", "Left")
    assert number(desk) == 0
    desk.press("Return")
    assert number(desk) == 1
    mark = desk.controller.mark()  # not on the trigger that the accepting led to
    assert mark.span.surface == "Vardanian forces"
    desk.press("P")
    assert number(desk) == 2
    desk.go_to("raid")
    desk.press("Shift+A")
    assert number(desk) == 2
    desk.press("1")
    assert number(desk) == 3
    desk.go_to("Estara")
    desk.press("=")
    desk.dialog()
    desk.press("Return")
    desk.until_closed()
    assert number(desk) == 4
    desk.press("Ctrl+Return")
    assert number(desk) == 5
    assert card._title.text() == "That is all it takes"
    assert card.skip.isHidden()
    QTest.mouseClick(card.go_on, LEFT)
    assert card.isHidden()
    assert settings_file.load().tour_seen


def test_the_card_hides_neither_the_trigger_nor_the_words_with_numbers(desk: Desk):
    """It stood over the words whose numbers it asks for."""
    desk.window.resize(1024, 700)
    card = begin(desk)
    desk.window.guidance.tour.go_on()
    desk.window.guidance.tour.go_on()
    view = desk.window.view
    for words in ("raid", "Two guards", "met"):
        desk.go_to(words)
        desk.press("Shift+A")
        marks = [desk.session.mark(each) for each in desk.controller.candidates()]
        assert len(marks) > 3
        for mark in (desk.current, *marks):
            rect = view.rect_of(mark.span.start, mark.span.end).toRect()
            rect.translate(view.viewport().mapTo(desk.window, QPoint(0, 0)))
            assert not card.geometry().intersects(rect), mark.span.surface


def test_other_things_do_not_count(desk: Desk):
    begin(desk)
    desk.press("Backspace")
    desk.go_to("Nobody")
    desk.press("P", "Ctrl+Z")
    assert number(desk) == 0
    desk.window.guidance.tour.go_on()
    assert not desk.controller.mark().is_trigger
    desk.go_to("Nobody")
    desk.press("P")
    assert desk.message.startswith("That made a new mention; Ctrl+Z takes it back.")
    assert number(desk) == 1  # a new mention has no other label than before
    desk.go_to("Nobody")
    desk.press("O")
    assert number(desk) == 2
    desk.go_to("struck")
    desk.press("Return")
    assert number(desk) == 2  # an accepted event is not made


def test_the_first_escape_in_the_text_ends_it_as_the_card_says(desk: Desk):
    card = begin(desk)
    assert "Esc ends the tour" in card._count.text()
    desk.go_to("struck")
    assert desk.controller.event_id is not None
    desk.press("Shift+Right", "Esc")
    assert card.isHidden()
    assert settings_file.load().tour_seen
    desk.press("Return")
    assert number(desk) == -1


@pytest.mark.parametrize("way", ["mouse", "key", "escape"])
def test_skipping_from_the_card(desk: Desk, way: str):
    card = begin(desk)
    if way == "mouse":
        QTest.mouseClick(card.skip, LEFT)
    else:
        card.skip.setFocus()
        QTest.keyClick(card.skip, Qt.Key.Key_Space if way == "key" else Qt.Key.Key_Escape)
    assert card.isHidden()
    assert settings_file.load().tour_seen
    assert desk.window.view.hasFocus()


def test_the_card_does_not_take_the_keys_and_stays_inside_the_window(desk: Desk):
    card = begin(desk)
    assert desk.window.view.hasFocus()
    desk.window.resize(1024, 700)
    for _ in STEPS:
        assert desk.window.rect().contains(card.geometry())
        desk.window.guidance.tour.go_on()
    assert desk.window.rect().contains(card.geometry())
    before = desk.controller.caret
    QTest.mouseClick(card, LEFT)
    assert desk.controller.caret == before


def test_the_card_names_the_keys_that_hold_now(desk: Desk):
    card = begin(desk)
    assert "Enter" in card.accessibleDescription()
    desk.window.keymap.set_keys("accept", ["Ctrl+J"])
    assert "Ctrl+J accepts it" in card.accessibleDescription()
    assert "{" not in card._words.text()
    for _ in STEPS:
        desk.window.guidance.tour.go_on()
        assert "{" not in card._words.text()
    assert card.accessibleName() == "Tour: That is all it takes"


def test_it_is_shown_once_on_the_sample(make_desk):
    path = data_dir() / "Sample.annotator"
    project = make_project(path, STORY, suggest=story_suggestions)
    desk = make_desk(project)
    desk.until(lambda: desk.window.guidance.tour is not None and number(desk) == 0)
    desk.press("Esc")
    desk.close()
    again = make_desk(None, tour_seen=settings_file.load().tour_seen)
    again.window.files.open(path)
    again.until(lambda: again.controller.opened is not None)
    QTest.qWait(1)
    assert again.window.guidance.tour is None
    assert begin(again).isVisible()  # Help > Tour
    again.press("Esc")


def test_another_project_is_left_for_the_sample_only_when_asked(make_desk, tmp_path):
    path = tmp_path / "own.annotator"
    desk = make_desk(make_project(path))
    desk.window.run("tour")
    assert "open the sample?" in desk.dialog().findChild(QLabel).text()
    desk.press("Esc")
    desk.until_closed()
    assert desk.window.workspace.project.path == path
    make_project(data_dir() / "Sample.annotator", STORY, suggest=story_suggestions).close()
    desk.window.run("tour")
    desk.dialog()
    desk.press("Return")
    desk.until_closed()
    desk.until(lambda: desk.window.guidance.tour is not None and number(desk) == 0)
    assert desk.window.workspace.project.path.parent == data_dir()
    desk.press("Esc")


def test_it_is_not_shown_on_a_project_of_ones_own(desk: Desk):
    QTest.qWait(1)
    assert desk.window.guidance.tour is None
    assert not [b for b in desk.window.findChildren(QPushButton) if b.text() == "Skip the tour"]


def test_the_theme_changes_the_card_too(desk: Desk):
    card = begin(desk)
    desk.window.run("theme_dark")
    assert card.theme.is_dark


def test_where_suggestions_are_still_to_come_it_says_so(make_desk, tmp_path):
    project = make_project(tmp_path / "late.annotator", STORY)
    desk = make_desk(project)
    card = begin(desk)
    assert "The first ones come in a few seconds." in card._words.text()
    desk.controller.take_suggestions(story_suggestions(STORY))
    assert "in a few seconds" not in card._words.text()
