"""What another program writes into the project while somebody settles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.project import open_project
from tests.gui.disagreeing import SECOND, disagreeing, mention, write_layer
from tests.gui.settling import asked, begin, page, screen, wait

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk


def write_another(path: Path) -> None:
    """Dora's layer of the second document comes in, as by a command that merges."""
    with open_project(path) as other:
        document = other.documents()[1].id
        marks = [mention("p0", "PERSON", "Estara", SECOND), mention("p1", "GPE", "raid", SECOND)]
        write_layer(other, document, "Dora", marks)


def open_ones(desk: Desk) -> int:
    return screen(desk).commands.desk.tally.open


def test_what_a_command_merges_is_asked_about_without_leaving_the_screen(lead: Desk):
    first = asked(lead)
    title = lead.window.sections._sections["settle"].button
    assert title.text() == "Settle 9"
    before = open_ones(lead)
    write_another(lead.window.workspace.project.path)
    lead.until(lambda: open_ones(lead) > before)  # nobody pressed a key
    wait(lead)
    assert title.text() != "Settle 9"
    assert asked(lead) == first  # one stands where one stood
    assert page(lead).rows.hasFocus()


def test_who_writes_an_answer_is_not_disturbed(lead: Desk):
    lead.press("E")
    write_another(lead.window.workspace.project.path)
    lead.window.team.look_outside()
    wait(lead)
    assert page(lead).is_editing
    before = open_ones(lead)
    lead.press("Return")
    lead.until(lambda: open_ones(lead) > before - 1)
    wait(lead)


def test_the_title_follows_where_another_screen_is_shown(make_desk: MakeDesk, tmp_path: Path):
    desk = make_desk(disagreeing(tmp_path / "three.annotator"), name="Lea")
    begin(desk)
    desk.press("Ctrl+1")
    title = desk.window.sections._sections["settle"].button
    before = title.text()
    write_another(desk.window.workspace.project.path)
    desk.until(lambda: title.text() != before)


def test_a_project_that_is_closed_while_its_disagreements_are_counted(make_desk, disagreement):
    desk = make_desk(disagreement, name="Lea")
    desk.press("Ctrl+7")
    desk.window.workspace.close_project()
    desk.until(lambda: not desk.window.files.tasks.is_busy)
    assert desk.window.workspace.project is None
