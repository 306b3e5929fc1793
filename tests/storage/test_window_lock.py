"""One window a project: another one is told so, and no lock outlives its process."""

import sys

import pytest

from annotator.core.errors import UserError
from annotator.services.project import open_in_window, open_project
from annotator.storage.window_lock import WindowLock
from tests.storage.permissions import only_to_read
from tests.storage.projects import make_project, run_python, with_mounts

HELD_BY_A_KILLED_PROCESS = """
import os, signal, sys
from pathlib import Path
from annotator.services.project import open_in_window
from annotator.core.errors import UserError
project = open_in_window(Path(sys.argv[1]))
print("held", flush=True)
try:
    open_in_window(Path(sys.argv[1]))
except UserError as error:
    print(error, flush=True)
os._exit(0)
"""


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.annotator"
    make_project(path).close()
    return path


def files(path):
    return [each.name for each in path.parent.iterdir()]


def test_a_second_window_is_told_and_the_first_goes_on(path):
    with open_in_window(path) as project:
        with pytest.raises(UserError, match=r"p\.annotator is open in another window"):
            open_in_window(path)
        project.set_guidelines("x")
        with open_project(path) as command:  # commands may read and write all the same
            assert command.guidelines == "x"
    with open_in_window(path) as project:
        assert project.guidelines == "x"
    assert files(path) == [path.name]


def test_a_window_of_another_process_counts_until_it_is_gone(path):
    said = run_python(HELD_BY_A_KILLED_PROCESS, path).splitlines()
    assert said[0] == "held"
    assert "another window" in said[1]
    open_in_window(path).close()
    assert files(path) == [path.name]


def test_a_project_that_does_not_open_is_not_locked(path):
    path.write_text("rubbish")
    for _ in range(2):
        with pytest.raises(UserError, match="no Annotator project"):
            open_in_window(path)
    assert files(path) == [path.name]
    with pytest.raises(UserError, match="no file"):
        open_in_window(path.with_name("gone.annotator"))
    assert files(path) == [path.name]


def test_where_no_lock_can_be_made_there_is_none(path):
    folder = path.parent
    mounts = f'mount --bind "{folder}" "{folder}"\nmount -o remount,bind,ro "{folder}"'
    script = (
        "import sys; from pathlib import Path\n"
        "from annotator.storage.window_lock import WindowLock\n"
        "lock = WindowLock(Path(sys.argv[1])); lock.acquire(); lock.release(); print('went on')"
    )
    assert run_python(script, path, wrapper=with_mounts(mounts)) == "went on"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_where_nothing_may_be_written_a_window_opens_without_a_lock(path):
    with only_to_read(path) as there:
        lock = WindowLock(there)
        lock.acquire()
        lock.release()
        assert files(there) == [there.name]


def test_letting_go_without_holding_does_nothing(path):
    WindowLock(path).release()
    assert files(path) == [path.name]
