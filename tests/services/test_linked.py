"""A link to a project is that project: the same log, the same lock, the same backups."""

from __future__ import annotations

import sys

import pytest

from annotator.core import annotating
from annotator.core.errors import InUseError
from annotator.services.project import open_for_reading, open_in_window, open_project
from annotator.services.restoring import back_up, newest_good, restore
from annotator.services.salvaging import salvage
from annotator.storage.received import received
from tests.storage.projects import make_project, open_first

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has links for few")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.annotator"
    make_project(path).close()
    return path


@pytest.fixture
def link(path, tmp_path):
    link = tmp_path / "elsewhere" / "link.annotator"
    link.parent.mkdir()
    link.symlink_to(path)
    return link


@pytest.fixture
def unfinished(path):
    """The project's newest edit is only in its log."""
    project = open_project(path)
    opened = open_first(project)
    opened.apply(annotating.set_flag(opened.session, "in the log"))
    yield project
    project.file._db.conn.close()


def flag(project):
    return open_first(project).session.layer.flag


def test_a_second_window_is_told_by_whatever_name(path, link):
    with open_in_window(link), pytest.raises(InUseError):
        open_in_window(path)
    with open_in_window(path), pytest.raises(InUseError):
        open_in_window(link)


def test_what_is_only_in_the_log_is_read_and_salvaged(link, unfinished, tmp_path):
    with open_for_reading(link) as project:
        assert flag(project) == "in the log"
    salvage(link, tmp_path / "saved.annotator")
    with open_project(tmp_path / "saved.annotator") as project:
        assert flag(project) == "in the log"


def test_a_package_is_read_with_its_log(link, unfinished):
    with received(link) as package:
        assert len(package.layer_numbers()) == 1


def test_backups_lie_beside_the_file_and_are_put_back_there(path, link):
    copy = back_up(link)
    assert copy.parent == path.parent / "p backups"
    assert newest_good(link).path == copy
    path.write_bytes(b"torn")
    done = restore(link)
    assert link.is_symlink()
    assert done.aside.parent == path.parent
    with open_project(path) as project:
        assert flag(project) == ""
