"""A folder in which packages arrive: each is told once, when it is there to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotating import set_flag
from annotator.core.errors import UserError
from annotator.services.folder_watch import FolderWatch
from annotator.services.project import open_project
from tests.services.teams import copied, given_to, opened_at, team_project, work

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def ana(tmp_path: Path) -> Path:
    with team_project(tmp_path / "news.annotator", 1) as project:
        return given_to(project, tmp_path / "out", "Ana")["Ana"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "returned"
    made.mkdir()
    return made


def test_a_file_is_told_once_when_it_has_settled(ana, folder):
    watch = FolderWatch(folder)
    assert watch.arrived() == []
    path = copied(ana, folder / "Ana.annotator")
    assert watch.arrived() == []
    assert watch.arrived() == [path]
    assert watch.arrived() == []
    work(path, 1)
    told = [watch.arrived() for _ in range(3)]
    assert told == [[], [path], []]


def test_a_file_that_is_still_being_written_is_left(ana, folder):
    """Also where whoever writes it stops for a while."""
    watch, whole = FolderWatch(folder), ana.read_bytes()
    path = folder / "Ana.annotator"
    for part in (0.0, 0.2, 0.5, 0.9):
        path.write_bytes(whole[: int(len(whole) * part)])
        assert [watch.arrived() for _ in range(4)] == [[]] * 4
    path.write_bytes(whole)
    assert [watch.arrived() for _ in range(3)] == [[], [path], []]


def test_a_package_that_somebody_works_in_is_left_until_it_is_closed(ana, folder):
    path = copied(ana, folder / "Ana.annotator")
    watch = FolderWatch(folder)
    with open_project(path) as package:
        opened = opened_at(package)
        opened.apply(set_flag(opened.session, "now"))
        assert [watch.arrived() for _ in range(5)] == [[]] * 5
    assert [watch.arrived() for _ in range(3)] == [[], [path], []]


def test_a_file_that_stays_cut_off_is_told_after_a_while(ana, folder):
    watch = FolderWatch(folder)
    path = folder / "Ana.annotator"
    path.write_bytes(ana.read_bytes()[:5000])
    told = [watch.arrived() for _ in range(60)]
    assert told.count([path]) == 1
    assert told[:20] == [[]] * 20


def test_what_could_not_be_merged_just_now_is_told_again(ana, folder):
    watch = FolderWatch(folder)
    path = copied(ana, folder / "Ana.annotator")
    watch.arrived()
    assert watch.arrived() == [path]
    watch.put_back([path])
    assert watch.arrived() == [path]


def test_only_packages_are_told(ana, folder):
    own = copied(ana, folder / "project.annotator")
    copied(ana, folder / ".hidden.annotator")
    (folder / "notes.txt").write_text("x")
    (folder / "a folder.annotator").mkdir()
    path = copied(ana, folder / "Ana.annotator")
    watch = FolderWatch(folder, but=own)
    watch.arrived()
    assert watch.arrived() == [path]
    path.unlink()
    assert watch.arrived() == []
    again = copied(ana, folder / "Ana.annotator")
    watch.arrived()
    assert watch.arrived() in ([again], [])  # the very same file may have come back


def test_there_has_to_be_a_folder(tmp_path):
    with pytest.raises(UserError, match="no folder"):
        FolderWatch(tmp_path / "none")
