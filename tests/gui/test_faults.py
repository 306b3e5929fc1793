"""Disks, clocks and other programs that go wrong under the open window: said, and nothing lost."""

from __future__ import annotations

import os
import random
import sys
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from annotator.services.project import open_in_window, open_project
from annotator.services.verifying import verify
from annotator.storage.backups import back_up_if_due
from tests.gui.desk import STORY, Desk, make_project, story_suggestions
from tests.storage.projects import raw, run_python

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("no_suggester")
NOBODY = 65534  # a user who may do nothing
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits and modes")


def shown(desk: Desk) -> list[tuple[str, str, bool]]:
    """What is on the screen: words, label, whether suggested."""
    return [(mark.span.surface, mark.label, mark.suggested) for mark in desk.session.marks()]


def edit_until_told(desk: Desk, most: int = 400) -> str:
    """Label words by chance until the window tells why it can't; what it tells."""
    chance = random.Random(7)
    for _ in range(most):
        desk.controller.place_caret(chance.randrange(len(desk.text)))
        before, stored = shown(desk), len(desk.stored())
        QTest.keyClicks(desk.window.view, chance.choice("gpoaltfn"))
        if desk.dialogs():
            told = desk.trouble()
            assert shown(desk) == before
            assert len(desk.stored()) == stored
            return told
    raise AssertionError("nothing was told")


def check_goes_on(desk: Desk) -> None:
    """The next edit is written, can be taken back, and the file is whole."""
    before = desk.stored()
    desk.press("Ctrl+Home", "Shift+Return")
    assert len(desk.stored()) > len(before)
    desk.press("Ctrl+Z")
    assert sorted(map(repr, desk.stored())) == sorted(map(repr, before))
    assert list(verify(desk.window.workspace.project)) == []


def test_a_full_disk(desk: Desk):
    run = desk.window.workspace.project.file._db.execute
    pages = run("PRAGMA page_count").fetchone()[0]
    run(f"PRAGMA max_page_count = {pages}")  # as if the disk ended here
    assert edit_until_told(desk) == (
        "The disk is full: nothing was written to story.annotator. Free some space and do it again."
    )
    run("PRAGMA max_page_count = 1073741823")
    check_goes_on(desk)


@contextmanager
def nothing_written() -> Iterator[None]:
    """The system refuses every file of this process to grow, also where root runs it."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@UNIX
def test_a_disk_that_takes_nothing_any_more(desk: Desk):
    desk.press("Return")
    made = desk.labelled()
    with nothing_written():
        told = edit_until_told(desk, most=1)
        desk.press("Ctrl+Z")
        assert "story.annotator" in desk.trouble()
    assert "story.annotator can't be used (" in told
    assert told.endswith("Check the file and its folder, then try again.")
    assert desk.labelled() == made
    check_goes_on(desk)


@UNIX
def test_a_disk_that_takes_nothing_when_the_window_closes(make_desk, tmp_path: Path):
    path = tmp_path / "p.annotator"
    desk = make_desk(make_project(path, STORY, suggest=story_suggestions))
    desk.press("Return")
    with nothing_written():
        desk.close()
        assert not desk.window.isVisible()
    again = make_desk(open_in_window(path))
    assert again.labelled() == [("Estara", "GPE")]
    check_goes_on(again)


@contextmanager
def without_permission(folder: Path) -> Iterator[None]:
    """Nobody may look into a folder any more; where root runs this, it is somebody else."""
    was_root, mode = os.geteuid() == 0, folder.stat().st_mode
    folder.chmod(0)
    if was_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if was_root:
            os.seteuid(0)
        folder.chmod(mode)


@UNIX
def test_a_folder_that_lost_its_permissions(make_desk, tmp_path: Path):
    folder = tmp_path / "shared"
    folder.mkdir()
    desk = make_desk(make_project(folder / "p.annotator", STORY, suggest=story_suggestions))
    desk.press("Return")
    with without_permission(folder):
        told = edit_until_told(desk, most=1)
    assert told == (
        "p.annotator can't be reached any more: its folder may not be opened. Get the permission "
        "back, or save a copy of the project elsewhere: your work is in there."
    )
    check_goes_on(desk)
    assert desk.labelled() == [("Estara", "GPE")]


def test_another_disk_in_the_folder_s_place(make_desk, tmp_path: Path):
    folder, away = tmp_path / "stick", tmp_path / "away"
    folder.mkdir()
    desk = make_desk(make_project(folder / "p.annotator", STORY, suggest=story_suggestions))
    desk.press("Return")
    folder.rename(away)  # it was pulled out
    folder.mkdir()
    assert "was moved, deleted or replaced while it was open" in edit_until_told(desk, most=1)
    desk.window.workspace.project.save_copy(tmp_path / "rescued.annotator")
    with open_project(tmp_path / "rescued.annotator") as rescued:
        assert len(rescued.file.layers.items(1)) == len(desk.stored())
    folder.rmdir()
    away.rename(folder)  # and put back
    check_goes_on(desk)


# -- clocks ----------------------------------------------------------------------------------


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch):
    """Set the computer's clock, as far as the program asks it for the day."""

    def set_to(moment: datetime) -> None:
        class Fake(datetime):
            @classmethod
            def now(cls, tz=None):
                return moment.astimezone(tz) if tz else moment.astimezone().replace(tzinfo=None)

        for name, module in list(sys.modules.items()):
            if name.startswith("annotator.") and getattr(module, "datetime", None) is not None:
                monkeypatch.setattr(module, "datetime", Fake)
        monkeypatch.setattr("time.time", moment.timestamp)

    return set_to


def test_a_clock_that_is_set_back(make_desk, set_clock, tmp_path: Path):
    today = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
    path = tmp_path / "p.annotator"
    set_clock(today)
    project = make_project(path, STORY, "A second one.", suggest=story_suggestions)
    desk = make_desk(project)
    states = [shown(desk)]
    for moment in (today, today - timedelta(days=400), today + timedelta(seconds=1)):
        set_clock(moment)
        desk.press("Tab", "Return")
        states.append(shown(desk))
    set_clock(today - timedelta(days=400))
    desk.press("Ctrl+Return", "Alt+Left")  # done a year before it was begun
    desk.window.workspace.keep()
    desk.window.workspace.tell_pace()
    desk.press("Ctrl+Z")
    for state in states[-2::-1]:
        desk.press("Ctrl+Z")
        assert shown(desk) == state
    for state in states[1:]:
        desk.press("Ctrl+Shift+Z")
        assert shown(desk) == state
    assert list(verify(project)) == []
    desk.close()
    again = make_desk(open_in_window(path))
    assert shown(again) == states[-1]


def test_a_backup_of_a_day_that_was_before_is_not_taken_for_an_old_one(tmp_path: Path):
    day = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
    with make_project(tmp_path / "p.annotator", STORY) as project:
        for days in range(9):
            back_up_if_due(project.file, day + timedelta(days=days))
        made = back_up_if_due(project.file, day - timedelta(days=400))
        assert made is not None
        assert made.exists()
        assert back_up_if_due(project.file, day - timedelta(days=400)) is None


# -- others at the same file -----------------------------------------------------------------

COMMANDS = """
import sys
from annotator.cli.program import run
project, *lines = sys.argv[1:]
for line in lines:
    command, *rest = line.split("|")
    print(command, run([command, project, *rest]))
"""


def test_two_windows_and_commands_on_one_file(make_desk, tmp_path: Path):
    path = tmp_path / "p.annotator"
    make_project(path, STORY, suggest=story_suggestions).close()
    (tmp_path / "new.txt").write_text("A new article about Sarrin.")
    first = make_desk(open_in_window(path))
    first.press("Return")
    second = make_desk()
    second.window.guard(lambda: second.window.files.open(path))
    assert "open in another window already" in second.trouble()
    article, out = tmp_path / "new.txt", tmp_path / "out.jsonl"
    commands = (f"import|{article}", "verify", "backup", f"export|{out}|--all", "stats")
    said = run_python(COMMANDS, path, *commands)
    for command in commands:
        assert f"{command.partition('|')[0]} 0" in said.splitlines()
    first.window.activateWindow()
    first.until(first.window.isActiveWindow)
    first.press("Tab", "Return", "Ctrl+Return")
    assert first.window.workspace.project.documents()[1].name.startswith("new")
    made = sorted(map(repr, first.window.workspace.project.file.layers.items(1)))
    first.close()
    second.window.files.open(path)
    second.until(lambda: not second.window.files.tasks._tasks)
    assert sorted(map(repr, second.window.workspace.project.file.layers.items(1))) == made
    assert list(verify(second.window.workspace.project)) == []


def test_a_project_of_a_newer_version(make_desk, tmp_path: Path):
    path = tmp_path / "p.annotator"
    make_project(path, STORY).close()
    with raw(path) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('annotator', 'from_the_future', '2099')"
        )
    content = path.read_bytes()
    desk = make_desk()
    desk.window.guard(lambda: desk.window.files.open(path))
    assert desk.trouble() == (
        "p.annotator was written by a newer version of Annotator. Update the program; the file was "
        "not touched."
    )
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.glob("p*")] == [path.name]
