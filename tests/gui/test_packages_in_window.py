"""A package in the window of its annotator; and what other programs put into an open project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from annotator.core.documents import Article
from annotator.core.model import Status
from annotator.gui.hand_out_dialogs import SendBackDialog
from annotator.services.importing import add_article
from annotator.services.merging import merge
from annotator.services.project import open_in_window, open_project
from tests.gui.teams import choose, desk_project, handed_out, idle, shown, work_in

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project
    from tests.gui.desk import Desk


pytestmark = pytest.mark.usefixtures("plain_dialogs", "no_suggester")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return desk_project(tmp_path / "border.annotator")


@pytest.fixture
def desk(make_desk, project: Project, tmp_path: Path) -> Desk:
    """Bo's window on Bo's package, the first start on this computer."""
    package = handed_out(project, tmp_path / "out", "Ana", "Bo")[1]
    desk = make_desk(name="")
    desk.window.files.open(package)
    idle(desk)
    return desk


def offered(desk: Desk) -> list[str]:
    """The sections that can be seen."""
    sections = desk.window.sections._sections.values()
    return [each.title for each in sections if each.button.isVisible()]


def test_it_says_whose_it_is_and_asks_for_no_name(desk: Desk):
    assert not desk.dialogs()
    assert desk.window.workspace.annotator == "Bo"
    assert desk.window.queue._package.text() == "Bo’s package, 3 documents"
    assert desk.window.queue._package.isVisible()
    desk.press("Ctrl+Return")
    assert desk.window.workspace.project.annotators() == ["Bo"]


def test_only_what_concerns_an_annotator_is_offered(desk: Desk, project: Project):
    assert offered(desk) == ["Annotate", "Concordance", "Schema", "Time"]
    desk.press("Ctrl+5")
    assert "This is Bo’s package" in desk.trouble()
    assert desk.window.sections.current == "annotate"
    desk.press("Ctrl+M")
    assert "This is Bo’s package" in desk.trouble()
    path = project.path
    project.close()
    desk.window.workspace.open_project(open_in_window(path), "Lead", suggest=False)
    assert "Hand out" in offered(desk)
    assert not desk.window.queue._package.isVisible()
    desk.press("Ctrl+Shift+M")
    assert "Only a package is sent back" in desk.trouble()


def test_it_is_sent_back_with_the_newest_edits_and_merged(desk: Desk, project: Project, tmp_path):
    desk.press("Ctrl+Return")  # done
    desk.press("Ctrl+Shift+M")
    dialog = desk.dialog()
    assert dialog.selectedFiles()[0].rpartition("/")[2].startswith("border Bo back ")
    sent = tmp_path / "sent.annotator"
    choose(desk, sent)
    told = shown(desk, SendBackDialog)
    assert told.sentence.startswith("sent.annotator is ready to be sent; it lies in ")
    assert "1 of 3 documents done." in told.sentence
    told.grab()
    desk.press("Return")
    desk.until_closed()
    report = merge(project, [sent])
    assert report.summary() == "1 package merged, 1 layer came in."
    layers = [project.file.layers.find(each.id, "Bo", "annotator") for each in project.documents()]
    assert [each.status for each in layers if each is not None].count(Status.DONE) == 1
    desk.press("Ctrl+Return")  # it goes on
    assert desk.message.startswith("Done.")


def test_a_copy_onto_itself_is_refused(desk: Desk):
    path = desk.window.workspace.project.path
    desk.press("Ctrl+Shift+M")
    dialog = desk.dialog()
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    desk.until(lambda: any(hasattr(each, "sentence") for each in desk.dialogs()))
    assert "needs another name" in desk.trouble()


def test_another_name_leaves_the_package_its_own(desk: Desk):
    desk.window.run("annotator_name")
    dialog = desk.dialog()
    dialog._field.selectAll()
    QTest.keyClicks(dialog._field, "Somebody")
    desk.press("Return")
    desk.until_closed()
    assert desk.window.workspace.annotator == "Bo"
    assert "stays Bo" in desk.message


# -- what others put in ---------------------------------------------------------------------------


def test_articles_that_another_program_adds_appear(make_desk, project: Project):
    desk = make_desk(project, name="Lead")
    look = desk.window.team.look_outside
    look()
    assert desk.window.queue.model.rowCount() == 6
    with open_project(project.path) as other:
        add_article(other, Article("new.txt", "Halden waits.", "New"))
    look()
    assert desk.window.queue.model.rowCount() == 7
    assert desk.window.queue.model.counts()["all"] == 7
    assert desk.title == "Article 1"  # what one works on stays open
    index = desk.window.queue.list.currentIndex()
    assert index.row() == 0
    assert desk.message == "1 document came in from outside."
    with open_project(project.path) as other, other.file.writing():
        other.file.set_fact("tests", "something else")
    look()
    assert desk.window.queue.model.rowCount() == 7


def test_a_layer_that_is_merged_by_a_command_is_shown(make_desk, project: Project, tmp_path):
    (package,) = handed_out(project, tmp_path / "out", "Lead")
    desk = make_desk(project, name="Lead")
    look = desk.window.team.look_outside
    look()
    before = desk.session
    work_in(package, done=1)
    with open_project(project.path) as other:
        merge(other, [package])
    look()
    assert desk.session is not before
    assert desk.session.layer.status is Status.DONE
    desk.press("Ctrl+Backspace")
    assert not desk.dialogs()
    look()
