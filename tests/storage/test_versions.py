"""Projects of every version of the tables so far open, whole, and go on as if made today.

``versions/N.sql`` is what the program of that time wrote, as SQL. A new migration needs a new one.
"""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator.core.model import Mention
from annotator.services.project import create, open_project
from annotator.services.restoring import backups_of, newest_good, restore
from annotator.services.salvaging import salvage
from annotator.services.verifying import verify
from annotator.storage.backups import folder_of
from annotator.storage.migrations import NAMES
from tests.storage.projects import open_first, raw

VERSIONS = sorted(
    Path(__file__).with_name("versions").glob("*.sql"), key=lambda each: int(each.stem)
)


@pytest.fixture(params=VERSIONS, ids=lambda each: each.stem)
def old(request, tmp_path):
    """A project file as it was written then."""
    path = tmp_path / "old.annotator"
    connection = sqlite3.connect(path)
    connection.executescript(request.param.read_text(encoding="utf-8"))
    connection.commit()
    connection.close()
    return path


def test_there_is_a_file_of_every_version():
    assert [int(each.stem) for each in VERSIONS] == list(range(1, len(NAMES) + 1))


def test_an_older_project_opens_whole_and_goes_on(old):
    with open_project(old) as project:
        assert list(verify(project)) == []
        opened = open_first(project)
        found = [(each.label, each.span.surface) for each in opened.session.layer.all(Mention)]
        assert found == [("PERSON", "Ana"), ("GPE", "Estara")]
        assert opened.next_redo == "flag"
        opened.redo()
        assert opened.session.layer.flag == "look"
        opened.undo()
        opened.undo()
        opened.undo()
        assert opened.session.layer.all(Mention) == []
        assert [each.name for each in project.documents()] == ["d0", "d1"]
        assert project.containing("struck") == {project.documents()[0].id}
    with open_project(old) as project:
        assert list(verify(project)) == []


def test_it_has_the_tables_of_a_new_project(old, tmp_path):
    def tables(path):
        with raw(path) as connection:
            names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            return {
                name: {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
                for (name,) in names.fetchall()
            }

    open_project(old).close()
    create(tmp_path / "new.annotator").close()
    assert tables(old) == tables(tmp_path / "new.annotator")


def test_what_can_be_read_of_it_is_saved(old, tmp_path):
    found = salvage(old, tmp_path / "saved.annotator")
    assert (found.documents, found.items, found.lost) == (2, 2, 0)
    with open_project(tmp_path / "saved.annotator") as project:
        assert list(verify(project)) == []
        assert len(open_first(project).session.layer.all(Mention)) == 2


def test_as_a_backup_it_is_good_and_comes_back(old):
    folder = folder_of(old)
    folder.mkdir()
    shutil.copyfile(old, folder / "old 2024-01-18.annotator")
    old.write_bytes(bytes(70_000))
    assert [each.why for each in backups_of(old)] == [""]
    restore(old)
    with open_project(old) as project:
        assert list(verify(project)) == []
        assert len(open_first(project).session.layer.all(Mention)) == 2


def test_a_damaged_backup_of_that_time_is_not_good(old):
    folder = folder_of(old)
    folder.mkdir()
    content = old.read_bytes()
    half = len(content) // 8192 * 4096
    (folder / "old 2024-01-18.annotator").write_bytes(content[:half] + bytes(half))
    assert newest_good(old) is None
