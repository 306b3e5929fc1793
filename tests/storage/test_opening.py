"""Opening and closing a project file: what can be wrong with it is said in a sentence."""

import errno
import os
import shutil
import sqlite3
import stat
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core import annotating
from annotator.core.errors import ReadOnlyPlaceError, UserError
from annotator.core.model import Mention
from annotator.services.project import create, open_for_reading, open_project
from annotator.services.verifying import verify
from annotator.storage import database
from annotator.storage.project_file import ProjectFile
from tests.storage.permissions import closed, no_room, only_to_read
from tests.storage.projects import make_project, open_first, raw, run_python, with_mounts
from tests.strategies import STAMP, STORY, small_schema, words

OPENINGS = pytest.mark.parametrize("opening", [open_project, open_for_reading])
WITH_PERMISSIONS = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "border news.annotator"
    make_project(path, STORY, "Another text about Iran.").close()
    return path


def label(opened, item_id="m", label="GPE"):
    edit = annotating.label_span(opened.session, words(STORY, "Iran"), label, item_id, STAMP)
    opened.apply(edit)


def test_a_project_is_one_private_file_once_it_is_closed(path):
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    with open_project(path) as project:
        label(open_first(project))
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_nothing_is_written_into_a_project_that_lies_elsewhere_now(path, tmp_path):
    with open_project(path) as project:
        opened = open_first(project)
        assert project.is_still_there
        path.rename(tmp_path / "moved.annotator")
        assert not project.is_still_there
        with pytest.raises(UserError, match="moved, deleted or replaced while it was open"):
            opened.apply(annotating.set_flag(opened.session, "look"))
        (tmp_path / "moved.annotator").rename(path)
        assert project.is_still_there
        opened.apply(annotating.set_flag(opened.session, "look"))
    with open_project(path) as project:
        assert open_first(project).session.layer.flag == "look"


@WITH_PERMISSIONS
def test_a_folder_that_may_not_be_opened_any_more_is_said(path):
    with open_project(path) as project:
        opened = open_first(project)
        with closed(path.parent), pytest.raises(UserError, match="its folder may not be opened"):
            opened.apply(annotating.set_flag(opened.session, "look"))
        opened.apply(annotating.set_flag(opened.session, "see"))
        assert opened.session.layer.flag == "see"


@WITH_PERMISSIONS
def test_where_nothing_may_be_written_a_project_is_only_looked_at(path):
    with closing(sqlite3.connect(path)) as connection:  # as a killed program leaves it
        connection.execute("PRAGMA journal_mode = WAL")
    assert path.read_bytes()[18] == 2
    with only_to_read(path) as there:
        with pytest.raises(UserError, match="can't be written: the file, its folder or the disk"):
            open_project(there)
        with open_for_reading(there) as project:
            assert open_first(project).session.text.string == STORY
        with pytest.raises(UserError, match=r"new\.annotator can't be written"):
            create(there.with_name("new.annotator"), small_schema())
        assert [each.name for each in there.parent.iterdir()] == [there.name]


@WITH_PERMISSIONS
def test_a_project_for_which_there_is_no_room_leaves_no_file(path):
    with no_room(), pytest.raises(UserError, match=r"new\.annotator"):
        create(path.with_name("new.annotator"), small_schema())
    assert [each.name for each in path.parent.iterdir()] == [path.name]


UNREADABLE = Path("/sys/class/net/lo/speed")  # there, and an error to whoever reads it


@OPENINGS
@pytest.mark.skipif(not UNREADABLE.is_file(), reason="needs Linux")
def test_a_disk_that_fails_is_said_to_be_that(opening):
    with pytest.raises(UserError, match=r"speed can't be used \(disk i/o error\)"):
        opening(UNREADABLE)


@pytest.mark.parametrize(
    ("number", "kind", "sentence"),
    [
        (errno.ENOSPC, UserError, r"The disk is full: nothing was written to p\.annotator"),
        (errno.EDQUOT, UserError, r"The disk is full: nothing was written to p\.annotator"),
        (errno.EACCES, ReadOnlyPlaceError, r"p\.annotator can't be written"),
        (errno.EROFS, ReadOnlyPlaceError, r"p\.annotator can't be written"),
        (errno.EIO, UserError, r"p\.annotator can't be used \(etwas\)"),
    ],
)
def test_what_the_system_says_in_another_language_is_understood(number, kind, sentence):
    with pytest.raises(kind, match=sentence), database.told_in_words(Path("p.annotator")):
        raise OSError(number, "Etwas")


@OPENINGS
@WITH_PERMISSIONS
def test_a_file_that_may_not_be_read_at_all_is_said(path, opening):
    with tempfile.TemporaryDirectory(dir="/tmp") as name:  # which everybody may look into
        Path(name).chmod(0o755)
        there = shutil.copy(path, Path(name, "p.annotator"))
        with closed(there), pytest.raises(UserError, match=r"p\.annotator can't be used"):
            opening(there)
        opening(there).close()


@WITH_PERMISSIONS
def test_nobody_else_may_read_a_project(tmp_path):
    path = tmp_path / "p.annotator"
    with make_project(path) as project:
        label(open_first(project))
        project.save_copy(tmp_path / "copy.annotator")
        for each in tmp_path.iterdir():
            assert stat.S_IMODE(each.stat().st_mode) == 0o600, each.name


def test_a_closed_project_opens_in_any_sqlite_tool(path):
    with raw(path) as connection:
        assert connection.execute("SELECT count(*) FROM documents").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA application_id").fetchone()[0] == database.APPLICATION_ID


def test_an_open_project_is_guarded(path):
    with closing(ProjectFile.open(path)) as file:
        pragmas = {
            name: file._db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
        }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }


@OPENINGS
def test_a_missing_file_is_said(tmp_path, opening):
    with pytest.raises(UserError, match=r"no file .*gone\.annotator"):
        opening(tmp_path / "gone.annotator")
    assert list(tmp_path.iterdir()) == []


@OPENINGS
def test_a_folder_is_said(tmp_path, opening):
    with pytest.raises(UserError, match="is a folder"):
        opening(tmp_path)


@OPENINGS
@pytest.mark.parametrize("content", [b"", b"An article.\n" * 50, b"SQLite format 3\0"])
def test_a_file_of_another_kind_is_said_and_left_alone(tmp_path, opening, content):
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"article\.txt is no Annotator project"):
        opening(path)
    assert path.read_bytes() == content


@OPENINGS
def test_another_program_s_database_is_said_and_left_alone(tmp_path, opening):
    path = tmp_path / "other.db"
    with raw(path) as connection:
        connection.execute("CREATE TABLE documents (id)")
    content = path.read_bytes()
    with pytest.raises(UserError, match="is no Annotator project"):
        opening(path)
    assert path.read_bytes() == content


@OPENINGS
def test_a_file_of_a_newer_version_is_said_and_left_alone(path, opening):
    with raw(path) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('annotator', 'from_the_future', '2099')"
        )
    content = path.read_bytes()
    with pytest.raises(UserError, match=r"newer version.*Update the program"):
        opening(path)
    assert path.read_bytes() == content


def test_a_file_of_an_older_version_is_brought_up_to_date_only_where_it_can_be_written(path):
    with raw(path) as connection:
        connection.execute("DELETE FROM _sqlite_migrations")
    with pytest.raises(UserError, match="older version"):
        open_for_reading(path)


@OPENINGS
def test_a_project_without_a_schema_was_not_finished(path, opening):
    with raw(path) as connection:
        connection.execute("DELETE FROM schemas")
    with pytest.raises(UserError, match="has no schema"):
        opening(path)


@OPENINGS
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9])
def test_a_truncated_file_is_said_to_be_damaged(path, opening, kept):
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    with pytest.raises(UserError, match=r"damaged.*open another copy of it"):
        look_at_everything(opening, path)
    (path.parent / "border news backups").mkdir()
    with pytest.raises(UserError, match=r"damaged.*“border news backups”"):
        look_at_everything(opening, path)


@OPENINGS
@pytest.mark.parametrize("page", [0, 1, 2, 3, 5, 8])
def test_an_overwritten_page_is_never_taken_for_data(path, opening, page):
    with raw(path) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(path.read_bytes())
    start = page * size + (100 if page == 0 else 0)
    content[start : (page + 1) * size] = b"\xa5" * ((page + 1) * size - start)
    path.write_bytes(content)
    assert look_at_everything_or_say_why(opening, path)


def look_at_everything(opening, path):
    with opening(path) as project:
        return [str(problem.why) for problem in verify(project)]


def look_at_everything_or_say_why(opening, path):
    try:
        return look_at_everything(opening, path)
    except UserError as error:
        return [str(error)]


# -- making ---------------------------------------------------------------------------------------


def test_a_new_project_never_takes_the_place_of_a_file(path):
    content = path.read_bytes()
    with pytest.raises(UserError, match=r"There is a file .* already"):
        create(path, small_schema())
    assert path.read_bytes() == content


def test_a_new_project_needs_a_folder(tmp_path):
    with pytest.raises(UserError, match="There is no folder"):
        create(tmp_path / "gone" / "p.annotator", small_schema())


def test_a_new_project_gets_the_suffix(tmp_path):
    with create(tmp_path / "v1.2", small_schema(), title="Version") as project:
        assert project.path == tmp_path / "v1.2.annotator"
        assert project.title == "Version"


# -- others at the same file ----------------------------------------------------------------------


def test_a_file_that_another_program_is_writing_is_said_to_be_busy(path, monkeypatch):
    monkeypatch.setattr(database, "_BUSY_MILLISECONDS", 20)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="busy: another program"):
            open_project(path)
    with open_project(path) as project:
        assert len(project.documents()) == 2


def test_an_edit_that_can_t_be_written_is_not_there(path, monkeypatch):
    monkeypatch.setattr(database, "_BUSY_MILLISECONDS", 20)
    with open_project(path) as project:
        opened = open_first(project)
        label(opened)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            for act in (lambda: label(opened, label="PERSON"), opened.undo):
                with pytest.raises(UserError, match="busy"):
                    act()
                assert opened.session.mention("m").label == "GPE"
        assert opened.next_undo == "label"
        assert opened.undo()[0] == "label"
        assert opened.redo()[0] == "label"
    with open_project(path) as project:
        assert open_first(project).session.layer.get(Mention, "m").label == "GPE"
        assert list(verify(project)) == []


def test_two_windows_never_write_over_each_other(path):
    with open_project(path) as one, open_project(path) as two:
        first, second = open_first(one), open_first(two)
        label(first)
        for act in (lambda: label(second), lambda: label(second, "other")):
            with pytest.raises(UserError, match="another window"):
                act()
        assert second.session.mark_count == 0
        label(again := open_first(two), label="PERSON")
        with pytest.raises(UserError, match="another window"):
            first.undo()
        again.undo()
        assert list(verify(one)) == []


def test_the_last_of_two_windows_to_close_leaves_one_file(path, monkeypatch):
    monkeypatch.setattr(database, "_BUSY_MILLISECONDS", 20)
    one, two = open_project(path), open_project(path)
    label(open_first(one))
    one.close()
    label(open_first(two, "ben"))
    two.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_what_an_open_window_wrote_is_seen_by_one_that_only_reads(path):
    with open_project(path) as project:
        label(open_first(project))
        with open_for_reading(path) as looking:
            assert open_first(looking).session.mention("m")
            label(open_first(project, "ben"))
            assert open_first(looking, "ben").session.mention("m")


# -- looking only ---------------------------------------------------------------------------------


def test_a_project_that_is_only_looked_at_stays_as_it_is(path):
    with open_project(path) as project:
        label(open_first(project))
    content = path.read_bytes()
    with open_for_reading(path) as project:
        assert project.read_only
        opened = open_first(project)
        assert opened.session.mention("m")
        for act in (
            lambda: label(opened, label="PERSON"),
            opened.undo,
            lambda: project.set_guidelines("x"),
            lambda: project.annotator_id("new"),
        ):
            with pytest.raises(UserError, match="reading only"):
                act()
        opened.leave(1, 0.5, 10)
        assert project.back_up_if_due() is None
        assert list(verify(project)) == []
    assert path.read_bytes() == content
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_project_that_is_only_looked_at_can_be_copied(path, tmp_path):
    with open_for_reading(path) as project:
        project.save_copy(tmp_path / "mine.annotator")
    with open_project(tmp_path / "mine.annotator") as project:
        label(open_first(project))


def test_who_has_no_layer_sees_the_text_of_a_project_that_is_only_looked_at(path):
    with open_for_reading(path) as project:
        opened = open_first(project, "somebody new")
        assert opened.session.text.string == STORY
        assert opened.session.layer.items() == []
        assert (opened.next_undo, opened.undo()[0]) == ("", "")
        with pytest.raises(UserError, match="reading only"):
            label(opened)


READ_ONLY = """
import sys
from pathlib import Path
from annotator.core.errors import ReadOnlyPlaceError, UserError
from annotator.services.project import open_for_reading, open_project
from annotator.services.verifying import verify
path = Path(sys.argv[1])
try:
    open_project(path)
except UserError as error:
    print(error)
with open_for_reading(path) as project:
    print(len(project.documents()), list(verify(project)))
try:
    project.__class__(project.file.__class__.create(path.with_name("new.annotator")))
except UserError as error:
    print(error)
"""


@pytest.mark.parametrize("was_killed", [False, True])
def test_a_read_only_disk_is_said_and_the_project_opens_for_reading(path, was_killed):
    if was_killed:  # the file still says that it has a log, which was folded and is gone
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
        assert path.read_bytes()[18] == 2
    folder = path.parent
    mounts = f'mount --bind "{folder}" "{folder}"\nmount -o remount,bind,ro "{folder}"'
    said = run_python(READ_ONLY, path, wrapper=with_mounts(mounts)).splitlines()
    assert "border news.annotator can't be" in said[0]
    assert said[1] == "2 []"
    assert "new.annotator can't be written" in said[2]
    assert [each.name for each in folder.iterdir()] == [path.name]


@WITH_PERMISSIONS
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do anything")
def test_a_read_only_file_is_said(path):
    path.chmod(0o400)
    with pytest.raises(UserError, match="read-only"):
        open_project(path)
    with open_for_reading(path) as project:
        assert len(project.documents()) == 2
