"""Killed processes, full disks and broken promises: what was on the screen is in the file."""

import sqlite3

import pytest

from annotator.core import annotating
from annotator.core.edits import Edit, Replace
from annotator.core.errors import EditConflictError, UserError
from annotator.core.model import Argument, Event, Link, Mention
from annotator.services.project import open_project
from annotator.services.verifying import verify
from tests.storage.projects import (
    make_project,
    open_first,
    raw,
    run_python,
    stored,
    with_mounts,
)
from tests.strategies import STAMP, STORY, words

KILLED = """
import os, signal, sys
from pathlib import Path
from annotator.core import annotating
from tests.storage.projects import make_project, open_first
from annotator.services.project import open_project
from tests.strategies import STAMP, STORY, words
path = Path(sys.argv[1])
project = open_project(path) if path.exists() else make_project(path)
opened = open_first(project)
number = len(opened.session.layer.items())
span = words(STORY, STORY[number:number + 3])
opened.apply(annotating.label_span(opened.session, span, "GPE", f"m{number}", STAMP))
if sys.argv[2] == "undo":
    opened.undo()
os.write(1, b"done")
os._exit(0) if sys.argv[2] == "exit" else os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("way", ["kill", "exit", "undo"])
def test_a_killed_process_loses_nothing_that_was_on_the_screen(tmp_path, way):
    path = tmp_path / "p.annotator"
    for number in (1, 2):
        wrapper = ["sh", "-c", '"$@"; [ $? = 137 ] || [ $? = 0 ] || exit 0', "sh"]
        assert run_python(KILLED, path, way, wrapper=wrapper) == "done"
        if number == 1:
            assert (
                path.read_bytes()[68:72] == b"Anno"
            )  # it is a project even before its log is read
    with open_project(path) as project:
        opened = open_first(project)
        expected = 0 if way == "undo" else 2
        assert len(opened.session.layer.items()) == expected
        assert opened.next_redo == ("label" if way == "undo" else "")
        assert list(verify(project)) == []
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


FULL = """
import os, sys
from pathlib import Path
from annotator.core import annotating
from annotator.core.errors import UserError
from annotator.core.model import Note
from annotator.services.verifying import verify
from tests.storage.projects import make_project, open_first, stored
from tests.strategies import STAMP
folder = Path(sys.argv[1])
path = folder / "p.annotator"
project = make_project(path)
opened = open_first(project)
ballast = folder / "ballast"
ballast.write_bytes(bytes(1_000_000))
for number in range(100):
    before = opened.session.layer.items()
    note = Note(f"n{number}", "x" * 20_000)
    try:
        opened.apply(annotating.set_note(opened.session, note, STAMP))
    except UserError as error:
        print(error)
        break
assert number > 3
assert opened.session.layer.items() == before
assert stored(opened) == opened.session.layer
for act in (lambda: project.save_copy(folder / "copy.annotator"), project.back_up_if_due):
    try:
        act()
    except UserError as error:
        print(error)
try:
    make_project(folder / "second.annotator")
except UserError as error:
    print(error)
print(sorted(each.name for each in folder.iterdir() if each.is_file() and "-" not in each.name))
ballast.unlink()
opened.apply(annotating.set_note(opened.session, note, STAMP))
opened.undo()
assert stored(opened) == opened.session.layer
assert list(verify(project)) == []
project.close()
print(sorted(each.name for each in folder.iterdir() if each.is_file()))
"""


BESIDE = """
import sys
from pathlib import Path
from annotator.services.project import open_project
with open_project(Path(sys.argv[1])) as project:
    print(project.guidelines)
    project.set_guidelines("theirs")
"""


def test_a_command_beside_a_window_leaves_the_log_that_the_window_writes(tmp_path):
    """A window has several connections; each is made while others have the file open."""
    path = tmp_path / "p.annotator"
    with make_project(path) as project, open_project(path) as other:
        project.set_guidelines("ours")
        assert run_python(BESIDE, path) == "ours"
        assert path.with_name("p.annotator-wal").exists()
        assert project.guidelines == other.guidelines == "theirs"
        other.set_guidelines("ours again")
        with open_project(path):
            assert run_python(BESIDE, path) == "ours again"
        assert project.guidelines == "theirs"
    with open_project(path) as project:
        assert project.guidelines == "theirs"
        project.require_sound()


def test_a_full_disk_is_said_and_nothing_is_half_written(tmp_path):
    folder = tmp_path / "small disk"
    folder.mkdir()
    wrapper = with_mounts(f'mount -t tmpfs -o size=1900k tmpfs "{folder}"')
    said = run_python(FULL, folder, wrapper=wrapper).splitlines()
    assert said[0] == (
        "The disk is full: nothing was written to p.annotator. Free some space and do it again."
    )
    assert all("disk is full" in line for line in said[1:4])
    assert said[4:] == ["['ballast', 'p.annotator']", "['p.annotator']"]


CLOSED_WHEN_FULL = """
import sys
from pathlib import Path
from annotator.core import annotating
from annotator.core.errors import UserError
from annotator.core.model import Note
from annotator.services.project import open_project
from annotator.services.verifying import verify
from tests.storage.projects import make_project, open_first
from tests.strategies import STAMP
folder = Path(sys.argv[1])
path = folder / "p.annotator"
with make_project(path) as project:
    opened = open_first(project)
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(1_000_000))
    try:
        for number in range(100):
            note = Note(f"n{number}", "x" * 20_000)
            opened.apply(annotating.set_note(opened.session, note, STAMP))
    except UserError:
        pass
assert 3 < number < 99
assert path.with_name("p.annotator-wal").exists()  # it could not be folded into the file
ballast.unlink()
with open_project(path) as project:
    assert len(open_first(project).session.layer.items()) == number
    assert list(verify(project)) == []
print(sorted(each.name for each in folder.iterdir() if each.is_file()))
"""


def test_a_project_that_was_closed_on_a_full_disk_opens_again(tmp_path):
    """Its file says already how long it will be, the rest of it is in the log."""
    folder = tmp_path / "small disk"
    folder.mkdir()
    wrapper = with_mounts(f'mount -t tmpfs -o size=1900k tmpfs "{folder}"')
    assert run_python(CLOSED_WHEN_FULL, folder, wrapper=wrapper) == "['p.annotator']"


def dangling():
    event = Event("e", "ATTACK", words(STORY, "struck"), (Argument("place", mention="gone"),))
    return Edit(
        "x", (Replace(None, Mention("m", "GPE", words(STORY, "Iran"))), Replace(None, event))
    )


def test_an_argument_that_points_at_nothing_is_refused_as_a_whole(tmp_path):
    with make_project(tmp_path / "p.annotator") as project:
        opened = open_first(project)
        with pytest.raises(sqlite3.IntegrityError):
            opened.apply(dangling())
        assert stored(opened).items() == opened.session.layer.items() == []
        assert opened.next_undo == ""
        opened.apply(Edit("x", dangling().replacements[:1]))
        assert stored(opened) == opened.session.layer
        assert list(verify(project)) == []


def test_fillers_may_come_after_what_they_fill_and_go_before_it(tmp_path):
    with make_project(tmp_path / "p.annotator") as project:
        opened = open_first(project)
        span = words(STORY, "Iran")
        edit = Edit(
            "x",
            (
                Replace(None, Event("a", "CONDEMN", span, (Argument("about", event="b"),))),
                Replace(None, Event("b", "ATTACK", span, (Argument("place", mention="m"),))),
                Replace(None, Mention("m", "GPE", span)),
                Replace(None, Link("l", "SAME_AS", "a", "b")),
            ),
        )
        for step in (edit, edit.inverse(), Edit("x", edit.replacements[::-1])):
            opened.apply(step)
            assert stored(opened) == opened.session.layer


def test_an_edit_that_was_built_on_another_state_is_a_bug_and_changes_nothing(tmp_path):
    with make_project(tmp_path / "p.annotator") as project:
        opened = open_first(project)
        edit = annotating.label_span(opened.session, words(STORY, "Iran"), "GPE", "m", STAMP)
        opened.apply(edit)
        with pytest.raises(EditConflictError):
            opened.apply(edit)
        assert stored(opened) == opened.session.layer
        assert opened.layer.revision + 1 == open_first(project).layer.revision


def test_using_a_closed_project_is_a_bug_and_not_said_to_be_damage(tmp_path):
    project = make_project(tmp_path / "p.annotator")
    project.close()
    with pytest.raises(sqlite3.ProgrammingError):
        project.documents()


@pytest.mark.parametrize(
    "table_and_values",
    [
        ("mentions (layer, id, label, start, \"end\", surface)", "1, 'm', 'GPE', 3, 3, ''"),
        ("mentions (layer, id, label, start, \"end\", surface)", "1, 'm', 'GPE', -1, 3, 'x'"),
        ("events (layer, id, type, start, \"end\", surface)", "1, 'e', 'ATTACK', 4, 3, 'x'"),
        ("arguments (layer, event, position, role)", "1, 'e', 0, 'place'"),
        ("arguments (layer, event, position, role, mention, start)", "1, 'e', 0, 'p', 'm', 0"),
        ("arguments (layer, event, position, role, start, \"end\")", "1, 'e', 0, 'place', 3, 3"),
        ("layers (id, document, annotator, role, updated)", "'x', 1, 'a', 'boss', ''"),
        ("layers (id, document, annotator, role, status, updated)", "'x', 1, 'a', 'gold', 'x', ''"),
        ("decisions", "1, 's', 'suggested', '', ''"),
        ("mentions (layer, id, label, start, \"end\", surface, decision)",
         "1, 'm', 'GPE', 0, 3, 'x', 'suggested'"),
        ("edits (layer, kind, name, schema_version, by, at)", "1, 'other', '', 1, '', ''"),
        ("suggestions", "1, 's', 'note', '', 0, 1, '', '', 0, '', 1, 0"),
    ],
)  # fmt: skip
def test_the_file_itself_refuses_what_makes_no_sense(tmp_path, table_and_values):
    path = tmp_path / "p.annotator"
    make_project(path).close()
    table, values = table_and_values
    with raw(path) as connection, pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        connection.execute(f"INSERT INTO {table} VALUES ({values})")


def test_a_failed_creation_leaves_no_file(tmp_path, monkeypatch):
    from annotator.storage.project_file import ProjectFile

    def refuse(self, schema, at):
        raise UserError("The disk is full.")

    monkeypatch.setattr(ProjectFile, "add_schema", refuse)
    with pytest.raises(UserError, match="full"):
        make_project(tmp_path / "p.annotator")
    assert list(tmp_path.iterdir()) == []
