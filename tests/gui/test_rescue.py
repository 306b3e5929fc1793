"""A damaged project in the window: its newest good backup, or what can be read of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from annotator.core import annotating
from annotator.gui.rescue import RescueDialog
from annotator.services.annotating import open_document
from annotator.services.project import open_project
from annotator.services.restoring import back_up
from tests.gui.desk import STORY, Desk, make_project, story_suggestions
from tests.storage.projects import open_first, raw
from tests.strategies import words

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("plain_dialogs", "no_suggester")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project in which Ana flagged the document."""
    path = tmp_path / "news.annotator"
    project = make_project(path, STORY, suggest=story_suggestions)
    opened = open_first(project, "Ana")
    opened.apply(annotating.set_flag(opened.session, "mine"))
    project.close()
    return path


def damage(path: Path, table: str) -> None:
    """Make noise of the first page of a table, or of the header."""
    with raw(path) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        page = connection.execute(query, [table]).fetchone()[0] if table else 1
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = os.urandom(4096)
    path.write_bytes(content)


def dialog(desk: Desk) -> RescueDialog:
    desk.until(lambda: any(isinstance(each, RescueDialog) for each in desk.dialogs()))
    found = desk.dialog()
    assert isinstance(found, RescueDialog)
    return found


def project_name(desk: Desk) -> str:
    project = desk.window.workspace.project
    return project.path.name if project is not None else ""


def flag(desk: Desk) -> str:
    desk.until(lambda: desk.window.controller.opened is not None and not desk.dialogs())
    return desk.session.layer.flag


@pytest.mark.parametrize("table", ["", "documents", "layers", "schemas"])
def test_what_can_be_read_is_opened(make_desk, path: Path, table: str):
    damage(path, table)
    before = path.read_bytes()
    desk = make_desk()
    desk.window.files.open(path)
    box = dialog(desk)
    assert not box.restore.isEnabled()
    assert box.focusWidget() is box.salvage
    desk.qtbot.keyClick(box.salvage, Qt.Key.Key_Return)
    assert flag(desk) == "mine"
    assert desk.window.workspace.project.path.name == "news salvaged.annotator"
    assert path.read_bytes()[100:] == before[100:]  # the header counts who opened it


def test_the_newest_good_backup_is_opened_in_its_place(make_desk, path: Path):
    back_up(path)
    with open_project(path) as project:
        opened = open_first(project, "Ana")
        opened.apply(annotating.set_flag(opened.session, "later"))
    damage(path, "")
    desk = make_desk()
    desk.window.files.open(path)
    box = dialog(desk)
    desk.qtbot.keyClick(box.restore, Qt.Key.Key_Return)
    assert flag(desk) == "mine"
    assert desk.window.workspace.project.path == path
    assert any("set aside" in each.name for each in path.parent.iterdir())


def test_damage_that_opening_does_not_meet_is_found_before_a_backup_is_made(make_desk, path: Path):
    damage(path, "edits_by_time")
    desk = make_desk()
    desk.window.files.open(path)
    box = dialog(desk)
    assert desk.window.workspace.project is not None
    assert not list(path.parent.glob("news backups/*"))
    desk.qtbot.keyClick(box.salvage, Qt.Key.Key_Return)
    desk.until(lambda: project_name(desk) == "news salvaged.annotator")
    assert flag(desk) == "mine"


def test_damage_that_shows_in_the_next_document_only(make_desk, tmp_path: Path):
    path = tmp_path / "news.annotator"
    project = make_project(path, STORY, "Sarrin is quiet.")
    second = open_document(project, project.documents()[1].id, "Ana")
    second.apply(annotating.set_flag(second.session, "mine"))
    span = words("Sarrin is quiet.", "Sarrin")
    second.apply(annotating.label_span(second.session, span, "GPE", "m", second.stamp()))
    project.close()
    with raw(path) as connection:
        connection.execute("UPDATE mentions SET attributes = 'rubbish'")
    desk = make_desk()
    desk.window.files.open(path)
    desk.until(lambda: not desk.window.files.tasks._tasks)
    desk.press("Alt+Right")
    desk.qtbot.keyClick(dialog(desk).salvage, Qt.Key.Key_Return)
    desk.until(lambda: project_name(desk) == "news salvaged.annotator")
    desk.until(lambda: not desk.dialogs())
    while desk.title != "Article 2":
        desk.press("Alt+Right")
    assert desk.labelled() == [("Sarrin", "GPE")]
    assert flag(desk) == "mine"


def test_closing_the_dialog_changes_nothing(make_desk, path: Path):
    damage(path, "")
    before = path.read_bytes()
    desk = make_desk()
    desk.window.files.open(path)
    desk.qtbot.keyClick(dialog(desk), Qt.Key.Key_Escape)
    desk.until(lambda: not desk.dialogs())
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]
