"""Backups are made by hand, looked through, and put back without losing what was there."""

from __future__ import annotations

import os

import pytest

from annotator.core import annotating
from annotator.core.errors import InUseError, UserError
from annotator.services.project import open_in_window, open_project
from annotator.services.restoring import back_up, backups_of, newest_good, restore
from annotator.services.verifying import verify
from tests.storage.projects import make_project, open_first


@pytest.fixture
def path(tmp_path):
    """A project of which there is a backup without a flag; the project has one since."""
    path = tmp_path / "p.annotator"
    make_project(path).close()
    copy = back_up(path)
    os.utime(copy, (1_000_000_000, 1_000_000_000))
    flagged(path, "since")
    return path


def flagged(path, words):
    with open_project(path) as project:
        opened = open_first(project)
        opened.apply(annotating.set_flag(opened.session, words))


def flag(path):
    with open_project(path) as project:
        return open_first(project).session.layer.flag


def test_a_backup_made_by_hand_is_listed_as_good(path):
    (found,) = backups_of(path)
    assert found.is_good
    assert found.path.name.startswith("p by hand ")
    assert found.at.year == 2001


def test_the_newest_good_one_comes_back_and_what_was_there_is_kept(path):
    newer = back_up(path)
    newer.write_bytes(b"torn")
    assert [each.is_good for each in backups_of(path)] == [False, True]
    done = restore(path)
    assert flag(path) == ""
    assert done.aside is not None
    assert flag(done.aside) == "since"
    assert newest_good(path).path == done.backup


def test_a_chosen_backup_comes_back(path):
    older = newest_good(path).path
    flagged(path, "more")
    back_up(path)
    assert restore(path, older).backup == older
    assert flag(path) == ""


def test_edits_that_are_only_in_the_log_are_kept_with_the_file_that_is_set_aside(path):
    project = open_project(path)
    opened = open_first(project)
    opened.apply(annotating.set_flag(opened.session, "in the log"))
    done = restore(path)
    assert flag(path) == ""
    project.file._db.conn.close()
    assert flag(done.aside) == "in the log"


def test_a_project_that_is_gone_comes_back(path):
    path.unlink()
    assert restore(path).aside is None
    assert flag(path) == ""


def test_a_damaged_project_comes_back(path):
    path.write_bytes(b"SQLite format 3\0" + bytes(5000))
    restore(path)
    assert flag(path) == ""


def test_nothing_changes_while_a_window_has_it_open(path):
    with open_in_window(path), pytest.raises(InUseError):
        restore(path)
    assert flag(path) == "since"


def test_a_damaged_backup_is_refused(path):
    bad = path.with_name("bad.annotator")
    bad.write_bytes(b"torn")
    with pytest.raises(UserError, match=r"^bad.annotator is not put back: ") as told:
        restore(path, bad)
    assert str(told.value).count("Nothing was changed") == 1
    assert flag(path) == "since"


def test_without_a_good_backup_it_is_said_what_to_do(tmp_path):
    path = tmp_path / "p.annotator"
    make_project(path).close()
    with pytest.raises(UserError, match="annotator salvage"):
        restore(path)


def test_a_project_is_no_backup_of_itself(path):
    with pytest.raises(UserError, match="from itself"):
        restore(path, path)


def test_a_damaged_project_is_not_backed_up_as_if_it_were_good(path):
    content = bytearray(path.read_bytes())
    content[5 * 4096 : 7 * 4096] = os.urandom(2 * 4096)
    path.write_bytes(content)
    with pytest.raises(UserError, match="damaged"):
        back_up(path)


def test_a_backup_goes_where_it_is_said_but_never_over_a_file(path, tmp_path):
    assert flag(back_up(path, tmp_path / "copy.annotator")) == "since"
    with pytest.raises(UserError, match="already"):
        back_up(path, tmp_path / "copy.annotator")


def left_log(path, tmp_path):
    """Take a project's file away as from under a killed window, so that its log alone is left."""
    with open_project(path) as project, project.file.writing():
        for number in range(100):  # so that the log fits nothing older
            project.file.set_fact(f"fact {number}", "words " * 1000)
    project = open_project(path)
    opened = open_first(project)
    opened.apply(annotating.set_flag(opened.session, "in the log"))
    beside = path.with_name(f"{path.name}-wal")
    log = beside.read_bytes()
    project.file._db.conn.close()
    path.rename(tmp_path / "taken away")
    beside.write_bytes(log)


def test_what_a_killed_window_left_of_a_file_that_is_gone_does_not_go_into_the_backup(
    path, tmp_path
):
    left_log(path, tmp_path)
    restore(path)
    with open_project(path) as project:
        assert list(verify(project)) == []
    assert flag(path) == ""


def test_it_does_not_go_into_a_copy_of_that_name_either(path, tmp_path):
    make_project(tmp_path / "other.annotator").close()
    left_log(path, tmp_path)
    back_up(tmp_path / "other.annotator", path)
    with open_project(path) as project:
        assert list(verify(project)) == []
    left_over = tmp_path / "p left over 1.annotator"
    (tmp_path / "taken away").rename(left_over)  # so that nothing is lost
    assert flag(left_over) == "in the log"


def test_no_copy_takes_the_place_of_a_project_in_which_somebody_works(path, tmp_path):
    with open_project(path) as project, make_project(tmp_path / "other.annotator") as other:
        project.set_guidelines("mine")
        with pytest.raises(UserError, match=r"p\.annotator is open, or was not closed properly"):
            other.save_copy(path)
    assert flag(path) == "since"
    with open_project(tmp_path / "other.annotator") as other:
        other.save_copy(path)
    assert flag(path) == ""


def test_what_is_only_in_the_log_of_a_backup_comes_back_too(path):
    backup = newest_good(path).path
    project = open_project(backup)
    opened = open_first(project)
    opened.apply(annotating.set_flag(opened.session, "in the backup's log"))
    restore(path, backup)
    project.file._db.conn.close()
    assert flag(path) == "in the backup's log"


def test_two_that_are_set_aside_within_a_second_are_both_kept(path):
    asides = {restore(path).aside for _ in range(3)}
    assert len(asides) == 3
    assert sorted(flag(each) for each in asides) == ["", "", "since"]


def test_folders_are_neither_made_nor_moved(path, tmp_path):
    backup = newest_good(path).path
    with pytest.raises(UserError, match=r"no folder .*nowhere"):
        restore(tmp_path / "nowhere" / "p.annotator", backup)
    with pytest.raises(UserError, match=r"no folder .*nowhere"):
        back_up(path, tmp_path / "nowhere" / "p.annotator")
    assert not (tmp_path / "nowhere").exists()
    (tmp_path / "folder.annotator").mkdir()
    with pytest.raises(UserError, match=r"folder\.annotator is a folder"):
        restore(tmp_path / "folder.annotator", backup)
    assert (tmp_path / "folder.annotator").is_dir()
