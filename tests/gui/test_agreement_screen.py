"""The agreement screen: numbers, what is behind each, filters, reports."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from annotator.gui.agreement_screen import AgreementScreen
from tests.gui.disagreeing import disagreeing
from tests.gui.teams import choose, desk_project, idle

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.desk import Desk


pytestmark = pytest.mark.usefixtures("plain_dialogs")


@pytest.fixture
def desk(make_desk, tmp_path: Path) -> Desk:
    """The lead's window on a project whose annotators differ."""
    return make_desk(disagreeing(tmp_path / "border.annotator"), name="Lead")


def enter(desk: Desk) -> AgreementScreen:
    """The screen, once everything is compared and listed."""
    desk.press("Ctrl+6")
    screen = desk.window.sections.screen
    assert isinstance(screen, AgreementScreen)
    wait(desk, screen)
    return screen


def wait(desk: Desk, screen: AgreementScreen) -> None:
    desk.until(
        lambda: not screen.work._running and not screen._delay.isActive()
        and not desk.window.files.tasks.is_busy
    )  # fmt: skip


def numbers(view) -> list[str]:
    """What a view says to a screen reader, number by number."""
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    cells = (model.index(r, c) for r in range(model.rowCount()) for c in range(model.columnCount()))
    return [words for cell in cells if (words := cell.data(role))]


def listed(screen: AgreementScreen) -> list[str]:
    found = screen.content.pane.found
    return [] if found is None else [each.words for each in found.shown]


def test_numbers_are_there_with_words_for_screen_readers(desk: Desk):
    screen = enter(desk)
    assert screen.comparison is not None
    cards = numbers(screen.content.cards)
    assert len(cards) == 5
    assert cards[0].startswith("Mentions, exact")
    matrix = numbers(screen.content.matrix)
    assert any("Ana" in each and "Bo" in each for each in matrix)
    assert numbers(screen.content.middle.views[0])


def test_a_number_opens_its_places_and_a_place_its_document(desk: Desk):
    screen = enter(desk)
    assert screen.content.pane.found is not None
    assert screen.content.pane.found.total > 0
    desk.press("Return")
    assert screen.content.pane.list.hasFocus()
    place = screen.content.pane.list.current
    desk.press("Return")
    assert desk.window.sections.current == "annotate"
    assert desk.window.workspace.opened.document.id == place.document


def test_arrows_reach_other_numbers_and_the_list_follows(desk: Desk):
    screen = enter(desk)
    before = screen.content.pane._about.text()
    desk.press("Right", "Right")
    wait(desk, screen)
    assert screen.content.pane._about.text() != before


def test_filters_change_what_is_compared(desk: Desk):
    screen = enter(desk)
    desk.press("U")
    wait(desk, screen)
    assert screen.comparison.settings.without_untouched
    desk.press("P")
    wait(desk, screen)
    assert screen.comparison.settings.level == "parent"


@pytest.mark.parametrize("page", ["1", "2", "3", "4", "5"])
def test_every_page_of_the_middle_shows(desk: Desk, page: str):
    screen = enter(desk)
    desk.press(page)
    wait(desk, screen)
    assert not desk.dialogs()
    assert not screen.grab().isNull()


def test_one_annotator_is_told_what_to_do(make_desk, tmp_path: Path):
    desk = make_desk(desk_project(tmp_path / "one.annotator"), name="Lead")
    screen = enter(desk)
    assert screen._pages.currentWidget() is screen.empty
    desk.press("Esc")
    assert desk.window.sections.current == "annotate"


@pytest.mark.parametrize("ending", ["html", "json", "csv"])
def test_a_report_is_written(desk: Desk, tmp_path: Path, ending: str):
    enter(desk)
    desk.press("R")
    path = tmp_path / f"report.{ending}"
    choose(desk, path)
    desk.until(path.exists)
    idle(desk)
    text = path.read_text(encoding="utf-8")
    assert "Ana" in text
    if ending == "json":
        assert json.loads(text)
    if ending == "html":
        assert "<script" not in text


def test_what_is_listed_is_settled(desk: Desk):
    enter(desk)
    desk.press("S")
    desk.until(lambda: desk.window.sections.current == "settle")
    idle(desk)
    assert not desk.dialogs()
