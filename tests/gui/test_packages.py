"""A package in the window: whoever opens it works under the name it was handed out to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.services.merging import merge
from annotator.services.project import open_project
from tests.services.teams import given_to, team_project

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.desk import Desk


@pytest.fixture
def packages(tmp_path: Path) -> dict[str, Path]:
    """A project's packages for Ana and Ben, a part of each without suggestions."""
    with team_project(tmp_path / "news.annotator", 4) as project:
        return given_to(project, tmp_path / "out", "Ana Ben", 2, blind=0.5)


def opened_in(make_desk, path: Path, name: str) -> Desk:
    desk = make_desk(name=name)
    desk.window.files.open(path)
    desk.until(lambda: not desk.window.files.tasks._tasks)
    return desk


@pytest.mark.parametrize("name", ["Zoe", "Ben", ""])
def test_a_package_is_worked_in_by_its_annotator(make_desk, packages, tmp_path, name):
    """Whatever name the settings have; nobody is asked."""
    desk = opened_in(make_desk, packages["Ana"], name)
    workspace = desk.window.workspace
    assert desk.dialogs() == []
    assert workspace.annotator == "Ana"
    assert workspace.opened is not None
    assert workspace.opened.annotator == "Ana"
    desk.window.run("flag")
    desk.window.workspace.close_project()
    with open_project(tmp_path / "news.annotator") as project:
        report = merge(project, [packages["Ana"]])
        assert report.problems == []
        assert project.annotators() == ["Ana", "Ben"]


def test_another_name_in_the_settings_changes_nothing_in_a_package(make_desk, packages):
    desk = opened_in(make_desk, packages["Ana"], "Zoe")
    desk.window.files.set_name("Yara")
    assert desk.window.files.settings.annotator == "Yara"
    assert desk.window.workspace.annotator == "Ana"
    assert desk.window.workspace.opened.annotator == "Ana"


def test_no_suggester_works_behind_a_package(make_desk, packages):
    """Also where there are no suggestions: blind means blind."""
    desk = opened_in(make_desk, packages["Ana"], "Ana")
    assert desk.window.workspace._thread is None
    suggested = sorted(row.suggested > 0 for row in desk.window.workspace.project.queue("Ana"))
    assert suggested == [False, False, True, True]
