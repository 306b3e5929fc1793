"""Opening what somebody sent: what is wrong with a file is said, and old ones are read too."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import sys
from contextlib import closing

import pytest

from annotator.core.errors import UserError
from annotator.storage import received as receiving
from annotator.storage.database import APPLICATION_ID
from annotator.storage.migrations import MIGRATIONS, NAMES
from annotator.storage.received import is_whole, received
from annotator.storage.sqlite import Database
from tests.storage.permissions import closed
from tests.storage.projects import make_project


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    make_project(folder / "p.annotator").close()
    return folder / "p.annotator"


def claimed(path, work=lambda: None):
    with received(path) as package:
        work()
        return package.claim()


@pytest.mark.parametrize("applied", range(1, len(NAMES)))
def test_a_package_of_each_older_version_is_read_and_left_as_it_is(tmp_path, applied):
    path = tmp_path / "older.annotator"
    with closing(sqlite3.connect(path)) as connection:
        db = Database(connection, execute_plugins=False)
        MIGRATIONS.apply(db, stop_before=NAMES[applied])
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("INSERT OR REPLACE INTO project VALUES ('id', 'p1')")
        connection.commit()
    before = path.read_bytes()
    assert claimed(path).project == "p1"
    assert path.read_bytes() == before


def test_a_file_that_is_written_meanwhile_is_copied_again_a_few_times(path, monkeypatch):
    copies, copyfile = [], shutil.copyfile

    def copy_while_another_writes(source, target):
        copies.append(source)
        copyfile(source, target)
        os.utime(path, ns=(len(copies), len(copies)))

    monkeypatch.setattr(receiving.shutil, "copyfile", copy_while_another_writes)
    with received(path) as package:
        assert package.document_count() == 1
    assert copies == [path] * 3


def test_no_room_is_said_to_be_that(path):
    with pytest.raises(UserError, match="There is no room to look at packages; free some"):
        claimed(path, fill_a_database)
    with pytest.raises(UserError, match="There is no room to look at packages; free some"):
        claimed(path, fill_a_disk)


def fill_a_database():
    with closing(sqlite3.connect(":memory:")) as full:
        full.execute("PRAGMA max_page_count = 1")
        full.execute("CREATE TABLE more (a)")


def fill_a_disk():
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_a_file_that_may_not_be_read_is_said(path):
    with closed(path.parent):
        assert not is_whole(path)
        with pytest.raises(UserError, match=r"p\.annotator can't be read \(permission denied\)"):
            claimed(path)
    assert is_whole(path)


def test_a_file_is_whole_that_is_all_there_and_that_nobody_writes(path):
    assert is_whole(path)
    assert not is_whole(path.with_name("none.annotator"))
    log = path.with_name(f"{path.name}-wal")
    log.write_bytes(b"x")
    assert not is_whole(path)
    log.unlink()
    path.write_bytes(path.read_bytes()[:-1])
    assert not is_whole(path)
