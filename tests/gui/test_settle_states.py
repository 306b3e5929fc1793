"""Where there is no question: what the screen says then, and the number in the section's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from annotator.core.model import Property, Role, Status
from annotator.services.project import open_for_reading, open_project
from tests.gui.desk import LEFT, make_project
from tests.gui.disagreeing import SECOND, mention, three_layers, write_layer
from tests.gui.room import squeezed
from tests.gui.settling import asked, begin, gold, mentions, page, screen, show, wait
from tests.projects import STORY

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QPoint

    from annotator.services.project import Project
    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk


def title(desk: Desk) -> str:
    return desk.window.sections._sections["settle"].button.text()


def heading(desk: Desk) -> str:
    return screen(desk).state_page.state.heading


def buttons(desk: Desk) -> list[str]:
    return [each.text() for each in screen(desk).state_page.buttons]


@pytest.fixture
def alone(tmp_path: Path) -> Project:
    """A project that Ana alone annotated."""
    project = make_project(tmp_path / "alone.annotator", STORY)
    write_layer(project, project.documents()[0].id, "Ana", three_layers()["Ana"])
    return project


def test_without_a_second_annotator_it_says_what_to_do(make_desk: MakeDesk, alone: Project):
    desk = make_desk(alone, name="Lea")
    show(desk)
    assert heading(desk) == "No second annotator yet"
    assert buttons(desk) == ["Hand out documents", "Merge packages…"]
    assert squeezed(desk.window) == []
    desk.press("1", "B", "E", "Ctrl+Z")
    assert desk.dialogs() == []
    desk.press("Return")
    assert desk.window.sections.current == "hand_out"


def test_layers_that_are_not_done_count_if_somebody_says_so(make_desk: MakeDesk, alone: Project):
    document = alone.documents()[0].id
    write_layer(alone, document, "Bo", three_layers()["Bo"], done=False)
    desk = make_desk(alone, name="Lea")
    show(desk)
    assert heading(desk) == "Nothing to settle yet"
    assert "have begun 1 document" in screen(desk).state_page.state.words
    desk.press("Tab", "Return")
    wait(desk)
    assert heading(desk) == "4 disagreements to settle"


def test_where_all_agree_one_key_settles_everything(make_desk: MakeDesk, tmp_path: Path):
    project = make_project(tmp_path / "agreed.annotator", SECOND)
    for name in ("Ana", "Bo"):
        document = project.documents()[0].id
        write_layer(project, document, name, [mention("m", "GPE", "Estara", SECOND)])
    desk = make_desk(project, name="Lea")
    show(desk)
    assert heading(desk) == "Nobody disagrees"
    desk.press("Return")
    wait(desk)
    assert heading(desk) == "All settled"
    assert gold(desk).status is Status.DONE
    assert buttons(desk) == ["Export the gold layer…", "Look at the agreement"]


def test_a_project_in_which_they_agree_on_nothing_can_be_begun_too(
    make_desk: MakeDesk, tmp_path: Path
):
    project = make_project(tmp_path / "nothing.annotator", SECOND)
    for name, label in (("Ana", "GPE"), ("Bo", "ORG")):
        document = project.documents()[0].id
        write_layer(project, document, name, [mention("m", label, "Estara", SECOND)])
    desk = begin(make_desk(project, name="Lea"))
    assert asked(desk) == "Which label?"
    desk.press("1")
    assert heading(desk) == "All settled"


def test_what_comes_in_later_is_settled_by_itself_or_asked(lead: Desk):
    while screen(lead).asks:
        lead.press("1")
    project = lead.window.workspace.project
    (document,) = [each.id for each in project.documents() if each.title == "Article 2"]
    write_layer(project, document, "Dora", [mention("d", "ORG", "Estara", SECOND)])
    lead.press("Ctrl+1")
    show(lead)
    assert asked(lead) == "Which label?"
    assert title(lead).startswith("Settle ")


def test_the_title_shows_what_is_open_some_time_after_opening(
    make_desk: MakeDesk, disagreement: Project
):
    desk = make_desk(disagreement, name="Lea")
    assert title(desk) == "Settle"
    desk.window.team._counts.setInterval(1)
    desk.window.team._counts.start()
    desk.until(lambda: title(desk) == "Settle 9")
    assert "settle" not in [n for n, s in desk.window.sections._sections.items() if s.screen]
    assert list(disagreement.file.layers.every(role=Role.GOLD)) == []


def test_nothing_is_counted_where_one_person_is_known(make_desk: MakeDesk, alone: Project):
    desk = make_desk(alone, name="Ana")
    desk.window.team._count_open()
    assert not desk.window.files.tasks.is_busy
    assert title(desk) == "Settle"


def test_another_project_begins_anew(lead: Desk, alone: Project):
    lead.press("2")
    lead.window.workspace.open_project(alone, "Lea", suggest=False)
    assert title(lead) == "Settle"
    show(lead)
    assert heading(lead) == "No second annotator yet"
    assert not screen(lead).asks


def test_a_project_that_cannot_be_written_is_shown_and_not_answered(
    make_desk: MakeDesk, disagreement: Project
):
    desk = begin(make_desk(disagreement, name="Lea"))
    path = disagreement.path
    desk.close()
    again = make_desk(open_for_reading(path), name="Lea")
    show(again)
    assert asked(again) == "Which label and which words?"
    again.press("1")
    assert "read" in again.trouble()
    assert asked(again) == "Which label and which words?"


def test_a_layer_that_changes_meanwhile_is_asked_about_anew(lead: Desk):
    project = lead.window.workspace.project
    with open_project(project.path) as other:
        document = other.documents()[0].id
        from annotator.core.edits import Edit, Replace
        from annotator.services.annotating import open_document

        opened = open_document(other, document, "Cleo")
        before = opened.session.mention("m2")
        opened.apply(Edit("reject", (Replace(before, None),)))
    lead.press("1")
    assert "another one now" in lead.trouble()
    wait(lead)
    assert asked(lead) == "Is this a mention?"
    lead.press("1")
    assert ("Vardanian forces", "ARMED_GROUP") in mentions(gold(lead))


# -- the mouse ----------------------------------------------------------------------------------


def row_point(desk: Desk, number: int) -> QPoint:
    rows = page(desk).rows
    return rows.visualRect(rows.model().index(number, 0)).center()


def test_a_click_takes_a_row_and_a_double_click_takes_only_one(lead: Desk):
    port = page(lead).rows.viewport()
    QTest.mouseClick(port, LEFT, pos=row_point(lead, 0))
    assert asked(lead).startswith("Is “Vardanian forces” the target")
    QTest.mousePress(port, LEFT, pos=row_point(lead, 0))
    QTest.mouseRelease(port, LEFT, pos=row_point(lead, 0))
    QTest.mouseDClick(port, LEFT, pos=row_point(lead, 0))
    QTest.mouseRelease(port, LEFT, pos=row_point(lead, 0))
    assert screen(lead).head.progress_words.startswith("2 of ")


def test_a_press_that_ends_on_another_row_takes_nothing(lead: Desk):
    port = page(lead).rows.viewport()
    QTest.mousePress(port, LEFT, pos=row_point(lead, 0))
    QTest.mouseRelease(port, LEFT, pos=row_point(lead, 1))
    assert asked(lead) == "Which label and which words?"


def test_the_buttons_over_the_question_do_what_their_keys_do(lead: Desk):
    head = screen(lead).head
    QTest.mouseClick(head.buttons["settle_names"], LEFT)
    assert not page(lead).veiled
    QTest.mouseClick(head.buttons["settle_filter"], LEFT)
    assert head.filter.isVisible()
    QTest.mouseClick(head.buttons["settle_rules"], LEFT)
    lead.dialog().reject()
    lead.until_closed()
    assert page(lead).rows.hasFocus() or head.filter.what.hasFocus()


def test_an_undone_layer_has_no_status_of_its_own(lead: Desk):
    while screen(lead).asks:
        lead.press("1")
    lead.press("Ctrl+Z")
    assert screen(lead).asks
    assert gold(lead).get(Property, "status") is None or gold(lead).status is not Status.DONE
