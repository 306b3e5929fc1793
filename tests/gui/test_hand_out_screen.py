"""Handing out in the window: the form, the plan that follows it, the packages, who has what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.core.hand_out import Share, Terms
from annotator.gui.again_dialog import AgainDialog
from annotator.gui.dialogs import SentenceDialog
from annotator.gui.hand_out_dialogs import WrittenDialog
from annotator.gui.hand_out_screen import HandOutScreen
from annotator.gui.hand_out_wish import make_plan
from annotator.services import hand_out as handing
from annotator.services.hand_out import State, matrix
from annotator.services.merging import merge
from annotator.services.project import open_for_reading, open_project
from tests.gui.desk import LEFT, NO, Desk, make_project
from tests.gui.room import squeezed
from tests.gui.teams import choose, desk_project, handed_out, idle, shown, work_in

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.gui.matrix_view import MatrixView
    from annotator.services.project import Project


pytestmark = pytest.mark.usefixtures("plain_dialogs")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return desk_project(tmp_path / "border.annotator")


@pytest.fixture
def desk(make_desk, project: Project) -> Desk:
    """The lead's window."""
    return make_desk(project, name="Lead")


def enter(desk: Desk) -> HandOutScreen:
    """The screen, with everything on it there."""
    desk.press("Ctrl+5")
    screen = desk.window.sections.screen
    assert isinstance(screen, HandOutScreen)
    idle(desk)
    return screen


def name(desk: Desk, *names: str) -> None:
    """Type names in one go, with commas between them."""
    for place, each in enumerate(names):
        desk.type("," if place else "")
        desk.type(each)


def planned(desk: Desk, screen: HandOutScreen) -> list[str]:
    """The sentences of the plan, once it is of what the form says."""
    desk.until(lambda: screen._wish == screen.form.wish())
    idle(desk)
    return [label.text() for label in screen.plan.sentences]


def figures(screen: HandOutScreen) -> dict[str, str]:
    return {card.caption: card.figure for card in screen.plan.headline.cards}


# -- the plan -------------------------------------------------------------------------------------


def test_names_by_keys_make_a_plan_at_once(desk: Desk):
    screen = enter(desk)
    assert screen.page == "plan"
    assert "Name the people" in screen.plan._trouble.text()
    assert not screen.write_button.isEnabled()
    desk.type("Ana")
    desk.press("Return")
    desk.type("Bo")
    planned(desk, screen)
    assert [share.name for share in screen.form.annotators.shares()] == ["Ana", "Bo"]
    assert figures(screen)["Documents"] == "6"
    assert [(bar.name, bar.value) for bar in screen.plan.loads.bars] == [("Ana", "3"), ("Bo", "3")]
    assert screen.write_button.isEnabled()
    assert "6 of 6 documents" in screen.form._counts.text()
    desk.press("Tab", "Up", "Up")  # Bo's share
    sentences = planned(desk, screen)
    assert sentences[0] == "Bo gets 5 documents, five times as many as Ana."
    screen.grab()


def test_several_names_at_once_and_one_taken_out(desk: Desk):
    screen = enter(desk)
    field = screen.form.annotators.rows[0].name
    field.setFocus()
    QApplication.clipboard().setText("Ana, Bo; Chen\nDara")
    desk.press("Ctrl+V")
    names = [share.name for share in screen.form.annotators.shares()]
    assert names == ["Ana", "Bo", "Chen", "Dara"]
    QTest.mouseClick(screen.form.annotators.rows[1].remove, LEFT)
    planned(desk, screen)
    assert [bar.name for bar in screen.plan.loads.bars] == ["Ana", "Chen", "Dara"]
    while len(screen.form.annotators.rows) > 1:
        QTest.mouseClick(screen.form.annotators.rows[0].remove, LEFT)
    QTest.mouseClick(screen.form.annotators.rows[0].remove, LEFT)
    assert len(screen.form.annotators.rows) == 1  # there is always one to type in
    planned(desk, screen)
    assert "Name the people" in screen.plan._trouble.text()


def test_overlap_pairs_and_who_is_alone(desk: Desk):
    screen = enter(desk)
    name(desk, "Ana", "Bo", "Chen")
    assert screen.form.overlap.maximum() == 3
    assert any("nobody can be compared" in each for each in planned(desk, screen))
    screen.form.overlap.setValue(2)
    assert not any("compared" in each for each in planned(desk, screen))
    assert screen.plan.pairs.isVisible()
    assert screen.plan.pairs.of("Bo", "Ana") == screen.plan.pairs.of("Ana", "Bo") == 2
    assert "Ana and Bo: 2 documents" in screen.plan.pairs.accessibleDescription()
    assert figures(screen)["Documents a pair shares"] == "2"
    screen.grab()
    screen.form.annotators.set_shares([Share("Ana")])
    assert screen.form.overlap.value() == 1
    assert any("Only Ana is named" in each for each in planned(desk, screen))
    assert not screen.plan.pairs.isVisible()


def test_a_name_twice_says_so_in_the_place_of_the_plan(desk: Desk):
    screen = enter(desk)
    name(desk, "Ana", "Ana")
    planned(desk, screen)
    assert "“Ana” is named twice" in screen.plan._trouble.text()
    assert not screen.write_button.isEnabled()
    assert not screen.plan.headline.isVisible()


def test_documents_by_words_label_and_priority(desk: Desk):
    screen = enter(desk)
    desk.type("Ana")
    screen.form.text.setText("quiet")
    planned(desk, screen)
    assert screen.form._counts.text() == "5 of 6 documents"
    assert figures(screen)["Documents"] == "5"
    screen.form.first.setText("four nothing")  # nobody comes first then
    planned(desk, screen)
    assert figures(screen)["Documents"] == "5"
    screen.form.text.clear()
    screen.form.label.setCurrentIndex(screen.form.label.findData("label:GPE"))
    planned(desk, screen)
    assert screen.form._counts.text() == "1 of 6 documents"
    screen.form.label.setCurrentIndex(0)
    screen.form.annotators.rows[0].most.setValue(2)
    screen.form.first.setText("day 5")
    planned(desk, screen)
    with open_project(desk.window.workspace.project.path) as mine:
        made = make_plan(mine, screen.form.wish())
    assert [each.title for each in made.documents] == ["Article 6", "Article 1"]


def test_a_blind_part_is_counted(desk: Desk):
    screen = enter(desk)
    name(desk, "Ana", "Bo")
    assert not screen.form.blind_how.isEnabled()
    screen.form.blind.setValue(50)
    assert screen.form.blind_how.isEnabled()
    planned(desk, screen)
    assert figures(screen)["Without suggestions"] == "3"
    screen.form.blind_how.setCurrentIndex(1)
    planned(desk, screen)
    assert figures(screen)["Without suggestions"] == "4"  # half of three is two for each of them


def test_without_documents_it_says_what_to_do(make_desk, tmp_path):
    desk = make_desk(make_project(tmp_path / "empty.annotator"))
    screen = enter(desk)
    assert screen.plan.nothing.state.heading == "No documents yet"
    assert [each.text() for each in screen.plan.nothing.buttons] == ["Import articles…"]
    assert not screen.plan._trouble.isVisible()
    screen.show_page("matrix")
    assert "There are no documents yet" in screen.matrix._nothing.text()
    assert "Ctrl+I" in screen.matrix._nothing.text()
    assert "open the document" not in dict(screen.hint_line._hints).values()
    screen.show_page("history")
    assert screen.history.nothing.isVisible()
    desk.press("Ctrl+R")
    assert "Nothing was handed out yet" in desk.trouble()


# -- writing --------------------------------------------------------------------------------------


def test_packages_are_written_by_keys_alone_and_shown(desk: Desk, tmp_path: Path):
    screen = enter(desk)
    name(desk, "Ana", "Bo", "Chen")
    screen.form.overlap.setValue(2)
    planned(desk, screen)
    desk.press("Ctrl+Return")
    (tmp_path / "out").mkdir()
    choose(desk, tmp_path / "out")
    dialog = shown(desk, WrittenDialog)
    assert dialog.sentence.startswith("3 packages written. They are in ")
    assert "Ana: 4 documents, in border Ana.annotator" in dialog.list.toPlainText()
    dialog.grab()
    desk.press("Return")
    desk.until_closed()
    idle(desk)
    written = sorted(path.name for path in (tmp_path / "out").glob("*.annotator"))
    assert written == ["border Ana.annotator", "border Bo.annotator", "border Chen.annotator"]
    assert screen.page == "matrix"
    assert screen.matrix.model.rowCount() == 6
    assert screen.matrix.model.headerData(0, Qt.Orientation.Horizontal) == "Ana"
    assert screen.form._head.text() == "6 documents, 6 handed out"
    assert len(matrix(desk.window.workspace.project).cells) == 12
    assert not screen.write_button.isEnabled()  # everything is given
    desk.press("Ctrl+L")
    assert screen.history.model.rowCount() == 3
    assert screen.history.model.cells(0)[1:3] == ("Ana", "4")
    assert "random seed 1" in screen.history.terms.text()
    screen.grab()


def test_a_stopped_hand_out_leaves_nothing(desk: Desk, tmp_path: Path, monkeypatch):
    screen = enter(desk)
    name(desk, "Ana", "Bo")
    planned(desk, screen)
    monkeypatch.setattr("annotator.gui.tasks.Task.cancelled", lambda self: True)
    desk.press("Ctrl+Return")
    choose(desk, tmp_path)
    desk.until(lambda: desk.message == "Stopped; nothing was handed out.")
    desk.until_closed()
    idle(desk)
    assert list(tmp_path.glob("border *.annotator")) == []
    assert screen.matrix.is_empty


def test_what_cannot_be_written_is_told(desk: Desk, tmp_path: Path):
    screen = enter(desk)
    desk.type("Ana")
    planned(desk, screen)
    blocked = tmp_path / "a file"
    blocked.write_text("x")
    screen.work.write(lambda mine: make_plan(mine, screen.form.wish()), blocked)
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert desk.trouble()
    assert screen.matrix.is_empty


def test_a_project_that_cannot_be_written_shows_all_and_hands_out_nothing(make_desk, tmp_path):
    project = desk_project(tmp_path / "border.annotator")
    handed_out(project, tmp_path / "out", "Ana")
    project.close()
    desk = make_desk(open_for_reading(project.path), name="Lead")
    screen = enter(desk)
    assert screen.page == "matrix"
    assert screen.matrix.model.rowCount() == 6
    screen.form.which.setCurrentIndex(1)
    screen.form.annotators.add("Bo")
    planned(desk, screen)
    desk.press("Ctrl+Return")
    choose(desk, tmp_path)
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert "open for reading only" in desk.trouble()
    desk.press("Ctrl+M")
    assert "open for reading only" in desk.trouble()


# -- who has what ---------------------------------------------------------------------------------


@pytest.fixture
def handed(desk: Desk, project: Project, tmp_path: Path) -> HandOutScreen:
    """Ana and Bo have all six documents; Ana sent two back, and one begun."""
    first, _ = handed_out(project, tmp_path / "out", "Ana", "Bo", overlap=2)
    work_in(first, done=2, begun=1)
    merge(project, [first])
    return enter(desk)


def states(view: MatrixView, column: int) -> list[State | None]:
    model = view._matrix
    cells = [model.cell(row, column) for row in range(model.rowCount())]
    return [cell.state if cell is not None else None for cell in cells]


def test_the_matrix_says_who_is_how_far(desk: Desk, handed: HandOutScreen):
    view, model = handed.matrix.view, handed.matrix.model
    assert handed.page == "matrix"
    assert [share.name for share in handed.form.annotators.shares()] == ["Ana", "Bo"]
    assert model.facts.progress("Ana") == "2 of 6 done"
    assert states(view, 0)[:3] == [State.DONE, State.DONE, State.BEGUN]
    assert states(view, 1) == [State.HANDED] * 6
    desk.press("Ctrl+W")
    assert view.hasFocus()
    desk.press("Down", "Right")
    assert handed.matrix._detail.text().startswith("Article 2, Bo: handed out, given ")
    assert handed.matrix._detail.text().endswith("in border Bo.annotator, not back yet")
    index = model.index(0, 0)
    spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Article 1, Ana: done, given ")
    assert ", came back " in spoken
    desk.press("End")
    assert view.currentIndex().row() == 5
    desk.press("Home")
    handed.grab()


def test_the_matrix_is_filtered_and_sorted_by_keys_and_mouse(desk: Desk, handed: HandOutScreen):
    page, model = handed.matrix, handed.matrix.model
    desk.press("Ctrl+F")
    assert page.words.hasFocus()
    desk.type("article 3")
    desk.press("Return")
    assert page.view.hasFocus()
    assert [model.title(row) for row in range(model.rowCount())] == ["Article 3"]
    assert page._count.text() == "1 of 6 documents"
    desk.press("Ctrl+F")
    desk.press("Esc")  # takes the words out
    assert model.rowCount() == 6
    page.kind.setCurrentText("Done")
    page.kind.activated.emit(0)
    assert model.rowCount() == 2
    page.whose.setCurrentText("Bo")
    page.whose.activated.emit(0)
    assert model.rowCount() == 0
    assert page._nothing.text().startswith("No document fits")
    page.kind.setCurrentIndex(0)
    page.whose.setCurrentIndex(0)
    page.kind.activated.emit(0)
    heads = page.view.heads
    place = QPoint(heads.sectionPosition(0) + 20, 10)
    QTest.mouseClick(heads.viewport(), LEFT, NO, place)
    assert model.order == "Ana"
    assert states(page.view, 0)[0] is State.DONE
    QTest.mouseClick(heads.viewport(), LEFT, NO, place)
    assert states(page.view, 0)[-1] is State.DONE
    for order in ("By title", "Least done first", "Returned last first", "As they came"):
        page.order.setCurrentText(order)
        page.order.activated.emit(0)
        assert model.order == order
        assert model.rowCount() == 6
    handed.grab()


def test_enter_and_a_double_click_open_the_document(desk: Desk, handed: HandOutScreen):
    desk.press("Ctrl+W", "Down", "Return")
    assert desk.window.sections.current == "annotate"
    assert desk.title == "Article 2"
    desk.press("Ctrl+5")
    view = handed.matrix.view
    idle(desk)
    assert view.currentIndex().row() == 1  # where one was
    place = view.visualRect(view.model().index(3, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, NO, place)
    QTest.mouseDClick(view.viewport(), LEFT, NO, place)
    assert desk.title == "Article 4"


def test_changing_the_form_leads_back_to_the_plan(desk: Desk, handed: HandOutScreen):
    assert handed.page == "matrix"
    handed.form.which.setCurrentIndex(1)
    assert handed.page == "plan"
    planned(desk, handed)
    assert "have these documents already" in handed.plan._trouble.text()
    desk.press("Ins")
    desk.type("Chen")
    planned(desk, handed)
    assert handed.plan._trouble.isVisible()  # each has two people already
    handed.form.overlap.setValue(3)
    planned(desk, handed)
    assert [(bar.name, bar.value) for bar in handed.plan.loads.bars][2] == ("Chen", "6")


def test_escape_leads_from_the_form_to_the_pages_and_back(desk: Desk, handed: HandOutScreen):
    desk.press("Ctrl+W", "Esc")
    assert handed.form.annotators.rows[0].name.hasFocus()
    desk.press("Esc")
    assert handed.matrix.view.hasFocus()
    desk.press("Ctrl+P")
    assert handed.plan.hasFocus()  # the arrows scroll it
    desk.press("Ctrl+B")
    assert handed.merged.merge.hasFocus()


# -- again ----------------------------------------------------------------------------------------


def test_what_is_unfinished_goes_out_again_to_the_same(desk: Desk, handed, tmp_path: Path):
    desk.press("Ctrl+R")
    dialog = shown(desk, AgainDialog)
    desk.until(dialog.write.isEnabled)
    assert dialog.says.text().startswith("6 documents for 2 annotators.")
    dialog.whose.setCurrentText("Ana")
    assert not dialog.write.isEnabled()
    desk.until(dialog.write.isEnabled)
    assert dialog.says.text().startswith("4 documents for 1 annotator.")
    dialog.grab()
    QTest.mouseClick(dialog.write, LEFT)
    choose(desk, tmp_path)
    written = shown(desk, WrittenDialog)
    assert "Ana: 4 documents" in written.list.toPlainText()
    written.reject()
    desk.until_closed()
    idle(desk)
    assert handed.history.model.rowCount() == 3
    files = [handed.history.model.cells(row)[5] for row in range(3)]
    assert sorted(files) == [
        "border Ana 2.annotator",
        "border Ana.annotator",
        "border Bo.annotator",
    ]


def test_what_is_lost_is_passed_on_to_others(desk: Desk, handed, tmp_path: Path):
    desk.press("Ctrl+R")
    dialog = shown(desk, AgainDialog)
    dialog.which.setCurrentIndex(2)  # what never came back: Bo's
    dialog.to.setCurrentIndex(1)
    assert dialog.says.text() == "Name whom it goes to."
    dialog.others.rows[0].name.setFocus()
    desk.type("Chen")
    desk.until(dialog.write.isEnabled)
    assert squeezed(dialog) == []
    dialog.grab()
    QTest.mouseClick(dialog.write, LEFT)
    choose(desk, tmp_path)
    shown(desk, WrittenDialog).reject()
    desk.until_closed()
    idle(desk)
    assert handed.matrix.model.matrix.annotators == ("Ana", "Bo", "Chen")
    assert set(states(handed.matrix.view, 1)) == {State.PASSED_ON}
    assert set(states(handed.matrix.view, 2)) == {State.HANDED}


def test_nothing_left_to_hand_out_again_is_said(desk: Desk, handed):
    desk.press("Ctrl+R")
    dialog = shown(desk, AgainDialog)
    dialog.whose.setCurrentText("Bo")
    dialog.which.setCurrentIndex(1)  # nothing of Bo's came back
    desk.until(lambda: "Nothing came back unfinished" in dialog.says.text())
    assert not dialog.write.isEnabled()
    desk.press("Esc")
    desk.until_closed()


# -- the screen -----------------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["plan", "matrix", "merged", "history"])
def test_nothing_is_cut_off_on_any_page_of_a_small_window(desk: Desk, handed, page: str):
    desk.window.resize(1024, 700)
    handed.form.which.setCurrentIndex(1)
    handed.form.annotators.add("Somebody with a very long name indeed")
    planned(desk, handed)
    handed.show_page(page)
    idle(desk)
    assert squeezed(desk.window) == []
    for theme in ("theme_dark", "theme_light"):
        desk.window.run(theme)
        handed.grab()


def test_the_hint_line_names_the_keys_of_the_page(desk: Desk, handed: HandOutScreen):
    assert dict(handed.hint_line._hints)["Return"] == "open the document"
    desk.press("Ctrl+P")
    assert dict(handed.hint_line._hints)["Ctrl+Return"] == "write the packages"
    desk.window.keymap.set_keys("hand_out_write", ["Ctrl+J"])
    assert dict(handed.hint_line._hints)["Ctrl+J"] == "write the packages"
    assert "Ctrl+J" in handed.matrix._nothing_words
    desk.press("Ctrl+J")
    assert isinstance(desk.dialog(), QFileDialog)
    desk.dialog().reject()
    desk.until_closed()


def test_another_project_shows_nothing_of_the_one_before(desk: Desk, handed, tmp_path: Path):
    make_project(tmp_path / "other.annotator", "Other words.").close()
    desk.window.workspace.open_project(open_project(tmp_path / "other.annotator"), "Lead",
                                       suggest=False)  # fmt: skip
    assert enter(desk) is handed
    assert handed.page == "plan"
    assert handed.matrix.is_empty
    assert handed.form.annotators.shares() == ()
    assert handed.history.model.rowCount() == 0


def test_the_terms_of_the_last_time_are_there_when_a_project_is_opened_again(
    make_desk, project: Project, tmp_path: Path
):
    terms = Terms((Share("Ana", 2.0, 3), Share("Bo")), 2, 17, 0.5, blind_each=True)
    handing.hand_out(project, handing.plan(project, terms), tmp_path / "out")
    again = handing.plan_again(project, whose=["Ana"], to=[Share("Dara")])
    handing.hand_out(project, again, tmp_path / "again")
    desk = make_desk(project, name="Lead")
    found = enter(desk).form.wish().terms
    assert {each.name: each for each in found.annotators} == {
        "Ana": Share("Ana", 2.0, 3), "Bo": Share("Bo"), "Dara": Share("Dara"),
    }  # fmt: skip
    assert (found.overlap, found.seed, found.blind, found.blind_each) == (2, 17, 0.5, True)
