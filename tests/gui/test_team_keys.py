"""Keys on the team's screens: each does what is meant there, and never what nobody sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.settling import page, screen, show
from tests.gui.teams import choose, desk_project, handed_out, idle, work_in

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.desk import Desk


pytestmark = pytest.mark.usefixtures("plain_dialogs")


def in_sight() -> bool:
    """Whether the keys are where somebody sees them."""
    widget = QApplication.focusWidget()
    return widget is not None and widget.isVisible()


# -- Escape ---------------------------------------------------------------------------------------


def test_escape_and_a_letter_while_settling_annotate_nothing(lead: Desk):
    lead.press("2", "Esc", "Esc")
    assert page(lead).rows.hasFocus()
    lead.press("p", "o")  # the paragraph; the document, at the words
    assert lead.window.sections.current == "annotate"
    assert lead.stored() == []
    show(lead)
    lead.press("Ctrl+Z")
    assert screen(lead).head.progress_words.startswith("0 of ")


@pytest.mark.parametrize("section", ["Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7"])
def test_escape_never_gives_the_keys_to_a_text_that_is_not_shown(desk: Desk, section: str):
    desk.go_to("Estara")
    desk.press(section)
    desk.until(lambda: not desk.window.files.tasks.is_busy)
    before = desk.stored()
    for _ in range(3):
        desk.press("Esc")
        assert desk.window.view.isVisible() or not desk.window.view.hasFocus()
        assert in_sight() or not desk.window.view.hasFocus()
    if not desk.window.view.isVisible():
        desk.press("p", "o")
    assert desk.stored() == before


# -- drop-downs -----------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["what", "label", "document", "order"])
def test_the_fields_that_filter_leave_the_window_its_keys(lead: Desk, field: str):
    lead.press("F")
    getattr(screen(lead).head.filter, field).setFocus()
    lead.press("Ctrl+1")
    assert lead.window.sections.current == "annotate"


@pytest.mark.parametrize("field", ["which", "status", "label", "order"])
def test_the_fields_of_a_hand_out_leave_the_window_its_keys(desk: Desk, field: str):
    desk.press("Ctrl+5")
    idle(desk)
    box = getattr(desk.window.sections.screen.form, field)
    box.setFocus()
    shown = box.currentText()
    desk.press("Ctrl+7")
    assert desk.window.sections.current == "settle"
    assert box.currentText() == shown


def test_after_merging_the_keys_are_where_they_were_and_lead_on(make_desk, tmp_path: Path):
    project = desk_project(tmp_path / "border.annotator")
    packages = handed_out(project, tmp_path / "out", "Ana", "Bo")
    for package in packages:
        work_in(package)
    desk = make_desk(project, name="Lead")
    desk.press("Ctrl+M")
    choose(desk, packages[0])
    idle(desk)
    desk.until_closed()
    rows = desk.window.sections.screen.form.annotators.rows
    assert rows[0].name.hasFocus()
    desk.press("Ctrl+7")
    assert desk.window.sections.current == "settle"
