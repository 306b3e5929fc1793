"""Packages come back: merged by keys, dropped, or arriving in a folder; what the window shows."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator import settings
from annotator.core import annotating
from annotator.core.model import Status
from annotator.gui.dialogs import SentenceDialog
from annotator.gui.hand_out_dialogs import OpenDialog, TakeDialog
from annotator.gui.hand_out_screen import HandOutScreen
from annotator.gui.kept_dialog import KeptDialog
from annotator.services.annotating import open_document
from annotator.services.clock import stamp
from annotator.services.hand_out import State
from annotator.services.project import open_in_window, open_project
from tests.gui.desk import LEFT, Desk, make_project
from tests.gui.teams import (
    choose,
    desk_project,
    handed_out,
    idle,
    import_what_is_shown,
    shown,
    work_in,
)
from tests.gui.test_mouse_in_window import drop

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project


pytestmark = pytest.mark.usefixtures("plain_dialogs", "no_suggester")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return desk_project(tmp_path / "border.annotator")


@pytest.fixture
def packages(project: Project, tmp_path: Path) -> list[Path]:
    """The packages of Ana and Bo, who have all six documents."""
    return handed_out(project, tmp_path / "out", "Ana", "Bo", overlap=2)


@pytest.fixture
def desk(make_desk, project: Project, packages: list[Path]) -> Desk:
    """The lead's window; she is called Ana, and has a package too."""
    return make_desk(project, name="Ana")


def screen(desk: Desk) -> HandOutScreen:
    found = desk.window.sections.screen
    assert isinstance(found, HandOutScreen)
    return found


def merged(desk: Desk, *paths: Path) -> HandOutScreen:
    """Merge packages, and wait until the screen shows it."""
    desk.press("Ctrl+5")
    before = len(screen(desk).merged.model.packages)
    desk.window.team.merging.merge(list(paths))
    desk.until(lambda: len(screen(desk).merged.model.packages) > before)
    desk.until_closed()
    idle(desk)
    return screen(desk)


# -- merging --------------------------------------------------------------------------------------


def test_a_package_is_merged_by_keys_and_everything_shows_it(desk: Desk, packages):
    work_in(packages[1], done=3)
    desk.press("Ctrl+M")
    choose(desk, packages[1])
    desk.until(lambda: screen(desk).merged.summary.text() == "1 package merged, 3 layers came in.")
    assert not desk.message  # once is enough
    desk.until_closed()
    idle(desk)
    shows = screen(desk)
    assert shows.page == "merged"
    model = shows.merged.model
    cells = [model.data(model.index(0, column)) for column in range(4)]
    assert cells == ["border Bo.annotator", "Bo", "3 layers came in", ""]
    assert shows.matrix.model.facts.progress("Bo") == "3 of 6 done"
    assert not shows.merged.details.isVisible()
    shows.grab()
    merged(desk, packages[1])  # once more changes nothing
    assert model.data(model.index(0, 2)) == "3 here already"
    assert shows.matrix.model.facts.progress("Bo") == "3 of 6 done"


def test_the_open_document_and_the_queue_follow(desk: Desk, packages):
    assert desk.title == "Article 1"
    before = desk.session
    work_in(packages[0], done=2)
    merged(desk, packages[0])
    assert desk.session is not before
    assert desk.session.layer.status is Status.DONE
    assert desk.window.queue.model.counts()["todo"] == 4
    desk.press("Ctrl+1", "Ctrl+Backspace")  # and can be gone on with
    assert desk.session.layer.status is not Status.DONE
    assert not desk.dialogs()
    assert desk.window.queue.model.counts()["todo"] == 5


def test_what_cannot_be_used_is_listed_first_with_what_to_do(desk: Desk, packages, tmp_path):
    work_in(packages[1])
    broken = tmp_path / "out" / "broken.annotator"
    broken.write_bytes(b"SQLite format 3\0" + b"\0" * 500)
    shows = merged(desk, packages[1], broken)
    model = shows.merged.model
    assert model.data(model.index(0, 0)) == "broken.annotator"
    assert model.data(model.index(0, 2)) == "Not merged"
    assert model.data(model.index(0, 3)) == "1 problem"
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "broken.annotator, Not merged, 1 problem"
    assert "broken.annotator is no package" in shows.merged.details.toPlainText()
    assert "1 problem to look at." in desk.message
    shows.merged.table.selectRow(1)
    assert shows.merged.details.toPlainText() == "No problems."
    shows.grab()
    desk.press("Ctrl+Shift+C")
    text = QGuiApplication.clipboard().text()
    assert text == shows.merged.text
    assert "border Bo.annotator (Bo): 1 layer came in" in text
    assert "    broken.annotator is no package" in text
    desk.press("Ctrl+S")
    choose(desk, tmp_path / "report.txt")
    desk.until(lambda: "The report is in" in desk.message)
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == text
    assert any(each.name == "border.annotator" for each in tmp_path.iterdir())


def test_without_a_report_there_is_nothing_to_copy_or_save(desk: Desk, tmp_path):
    desk.press("Ctrl+5")
    idle(desk)
    for key in ("Ctrl+Shift+C", "Ctrl+S"):
        desk.press(key)
        assert "Nothing was merged yet" in desk.trouble()


def test_a_place_that_cannot_take_the_report_is_told(desk: Desk, packages, tmp_path):
    merged(desk, packages[0])
    desk.press("Ctrl+S")
    dialog = desk.dialog()
    dialog.fileSelected.emit(str(tmp_path / "no such folder" / "report.txt"))
    dialog.reject()
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert "can't be written" in desk.trouble()


# -- dropped on the window ------------------------------------------------------------------------


def test_dropped_packages_are_merged_after_a_look(desk: Desk, packages, tmp_path):
    work_in(packages[0], done=1)
    work_in(packages[1], done=2)
    foreign = make_project(tmp_path / "other.annotator", "Other words.")
    (theirs,) = handed_out(foreign, tmp_path / "theirs", "Bo")
    foreign.close()
    assert drop(desk, *packages, theirs)
    dialog = shown(desk, TakeDialog)
    assert dialog.sentence.startswith("2 packages of this project. Merge them into it?")
    assert "1 file that can’t be merged here will be left out" in dialog.sentence
    lines = dialog.list.toPlainText().splitlines()
    assert lines[0] == "border Ana.annotator: Ana’s package, 6 documents."
    assert lines[2] == (
        "other Bo.annotator is Bo’s package of another project, “Other”, 1 document."
    )
    dialog.grab()
    desk.press("Return")
    summary = "2 packages merged, 3 layers came in, 1 file could not be used."
    desk.until(lambda: screen(desk).merged.summary.text() == summary)
    desk.until_closed()
    idle(desk)
    assert desk.window.sections.current == "hand_out"
    assert screen(desk).page == "merged"


def test_a_dropped_package_is_not_merged_without_a_yes(desk: Desk, packages):
    work_in(packages[1])
    drop(desk, packages[1])
    shown(desk, TakeDialog)
    desk.press("Esc")
    desk.until_closed()
    idle(desk)
    assert desk.window.sections.current == "annotate"
    drop(desk, packages[1])
    dialog = shown(desk, TakeDialog)
    (instead,) = [b for b in dialog.buttons.buttons() if b.text() == "Open it instead"]
    QTest.mouseClick(instead, LEFT)
    desk.until(lambda: desk.window.workspace.annotator == "Bo")
    idle(desk)
    assert desk.window.workspace.project.path == packages[1]


def test_a_package_of_another_project_is_opened_after_a_question(desk: Desk, tmp_path):
    foreign = make_project(tmp_path / "other.annotator", "Other words.")
    (theirs,) = handed_out(foreign, tmp_path / "theirs", "Bo")
    foreign.close()
    drop(desk, theirs)
    dialog = shown(desk, OpenDialog)
    assert "Bo’s package of another project, “Other”" in dialog.sentence
    desk.press("Esc")
    desk.until_closed()
    assert desk.title == "Article 1"
    drop(desk, theirs)
    shown(desk, OpenDialog)
    desk.press("Return")
    desk.until(lambda: desk.text == "Other words.")
    idle(desk)


def test_a_copy_of_the_project_itself_is_asked_about(desk: Desk, project, tmp_path):
    project.save_copy(tmp_path / "copy.annotator")
    drop(desk, tmp_path / "copy.annotator")
    assert "another copy of this project" in shown(desk, OpenDialog).sentence
    desk.press("Esc")
    desk.until_closed()
    drop(desk, project.path)  # the open project itself: nothing to do
    idle(desk)
    assert not desk.dialogs()


def test_what_is_no_project_says_so(desk: Desk, tmp_path):
    path = tmp_path / "wrong.annotator"
    path.write_bytes(b"just words")
    drop(desk, path)
    desk.until(lambda: [type(each) for each in desk.dialogs()] == [SentenceDialog])
    assert "is no Annotator project" in desk.trouble()


# -- a watched folder -----------------------------------------------------------------------------


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is looked into more often than anybody could wait for."""
    monkeypatch.setattr("annotator.gui.merging._LOOK_MILLISECONDS", 20)


@pytest.mark.usefixtures("_quick")
def test_a_watched_folder_is_merged_as_packages_arrive(desk: Desk, packages, tmp_path):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    desk.press("Ctrl+5")
    desk.window.run("hand_out_watch")
    choose(desk, inbox)
    shows = screen(desk)
    desk.until(lambda: "Watching" in shows.merged.watch_line.text())
    desk.until_closed()
    desk.press("Ctrl+1")
    work_in(packages[1], done=2)
    shutil.copy(packages[1], inbox / "Bo.annotator")
    desk.until(lambda: "1 package merged, 2 layers came in." in desk.message)
    assert desk.window.sections.current == "annotate"  # nobody is led away
    assert not desk.dialogs()
    work_in(packages[1], done=3)
    shutil.copy(packages[1], inbox / "Bo.annotator")  # a newer one of the same name
    desk.until(lambda: "1 package merged, 1 layer came in." in desk.message)
    assert settings.load().watched == {str(desk.window.workspace.project.path): str(inbox)}
    desk.press("Ctrl+5", "Ctrl+B")
    shows.show_page("merged")
    assert len(shows.merged.model.packages) == 2
    assert shows.merged.stop.isVisible()
    assert not shows.merged.watch.isVisible()
    shows.grab()
    QTest.mouseClick(shows.merged.stop, LEFT)
    assert desk.message == "No folder is watched any more."
    assert not shows.merged.stop.isVisible()
    assert settings.load().watched == {}


@pytest.mark.usefixtures("_quick")
def test_a_folder_is_watched_again_when_the_project_is_opened_again(
    make_desk, project, packages, tmp_path
):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    project.close()
    work_in(packages[1], done=1)
    shutil.copy(packages[1], inbox)
    watched = {str(project.path.resolve()): str(inbox)}
    desk = make_desk(open_in_window(project.path), name="Lead", watched=watched)
    desk.until(lambda: "1 package merged, 1 layer came in." in desk.message)
    desk.press("Ctrl+5")
    idle_or_watching = screen(desk).merged
    assert "Watching" in idle_or_watching.watch_line.text()
    assert len(idle_or_watching.model.packages) == 1  # also what came before the screen was there
    work_in(packages[0], done=0)
    shutil.copy(packages[0], inbox)  # nothing in it yet, so nobody is told
    merging = desk.window.team.merging
    desk.until(lambda: inbox / packages[0].name in merging._watch._given)
    idle(desk)
    assert len(idle_or_watching.model.packages) == 1
    desk.window.workspace.open_project(
        make_project(tmp_path / "x.annotator", "X."), "Lead", suggest=False
    )
    assert desk.window.team.merging.folder is None


def test_a_folder_that_is_gone_is_said_on_the_screen(make_desk, project, tmp_path):
    watched = {str(project.path.resolve()): str(tmp_path / "gone")}
    desk = make_desk(project, name="Lead", watched=watched)
    desk.press("Ctrl+5")
    idle(desk)
    assert not desk.dialogs()
    assert desk.window.team.merging.folder is None
    assert "There is no folder" in screen(desk).merged.watch_line.text()


# -- kept beside ----------------------------------------------------------------------------------


@pytest.fixture
def kept(desk: Desk, packages, tmp_path) -> HandOutScreen:
    """Bo worked in two copies of one package: the shorter state of the layer is kept beside."""
    other = tmp_path / "copy of Bo.annotator"
    shutil.copy(packages[1], other)
    work_in(packages[1], done=1)
    with open_project(other) as project:
        opened = open_document(project, project.documents()[0].id, "Bo")
        for flag in ("first", "second"):
            opened.apply(annotating.set_flag(opened.session, flag))
        assert stamp("Bo").by == "Bo"
    return merged(desk, packages[1], other)


def test_a_kept_state_is_listed_exported_and_brought_back(desk: Desk, kept, tmp_path):
    button = kept.merged.kept
    assert button.text() == "Kept beside: 1…"
    assert kept.matrix.model.cell(0, 1).state is State.BEGUN
    QTest.mouseClick(button, LEFT)
    dialog = shown(desk, KeptDialog)
    assert dialog.list.item(0).text().startswith("Article 1: Bo, 1 edit, ")
    dialog.grab()
    QTest.mouseClick(dialog.export, LEFT)
    choose(desk, tmp_path / "kept.jsonl")
    desk.until((tmp_path / "kept.jsonl").exists)
    assert '"annotator":"Bo"' in (tmp_path / "kept.jsonl").read_text().replace(": ", ":")
    QTest.mouseClick(dialog.back, LEFT)
    desk.until_closed()
    idle(desk)
    assert kept.matrix.model.cell(0, 1).state is State.DONE
    assert "Bring back" in desk.message


def test_a_dropped_folder_of_packages_is_merged_and_one_of_articles_imported(
    desk: Desk, packages, tmp_path
):
    work_in(packages[0])
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "new.txt").write_text("Words that nobody has read yet.", "utf-8")
    assert drop(desk, packages[0].parent)
    dialog = shown(desk, TakeDialog)
    assert dialog.sentence.startswith("2 packages of this project.")
    desk.press("Return")
    desk.until(lambda: "2 packages merged" in screen(desk).merged.summary.text())
    desk.until_closed()
    idle(desk)
    assert len(desk.window.workspace.project.documents()) == 6
    assert drop(desk, articles)
    import_what_is_shown(desk)
    desk.until(lambda: len(desk.window.workspace.project.documents()) == 7)
