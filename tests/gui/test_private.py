"""What the program writes by itself is the user's alone, and its log holds nobody's words."""

from __future__ import annotations

import logging
import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from annotator.app import log_file, log_handlers
from annotator.gui import crash_dialog
from annotator.settings import settings_path
from tests.gui.desk import STORY, make_project, story_suggestions
from tests.gui.waiting import let_go_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("no_suggester")


@pytest.fixture
def log(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log file as a window has it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(own_folders / "state"))
    handler = log_file()
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield own_folders / "state" / "annotator" / "log" / "annotator.log"
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other folders and rights")
def test_nobody_else_can_read_what_is_written(make_desk, log: Path, tmp_path: Path):
    before = os.umask(0o022)  # as most systems have it
    try:
        path = tmp_path / "p.annotator"
        make_project(path, STORY, suggest=story_suggestions).close()
        desk = make_desk()
        desk.window.files.open(path)
        desk.until(lambda: not desk.window.files.tasks._tasks)  # the backup
        desk.press("Return")
        logging.getLogger("annotator").info("something")
        there = list(tmp_path.glob("p*"))  # the lock beside them is empty
        (backup,) = (tmp_path / "p backups").iterdir()
        for each in (*there, backup, settings_path(), log.parent):
            assert stat.S_IMODE(each.stat().st_mode) & 0o077 == 0, each
        assert {each.name for each in there} >= {"p.annotator", "p.annotator-wal", "p backups"}
    finally:
        os.umask(before)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other folders")
def test_the_log_says_where_it_went_wrong_and_nothing_of_the_text(
    make_desk, log: Path, tmp_path: Path, expected_warnings
):
    desk = make_desk(make_project(tmp_path / "p.annotator", STORY, suggest=story_suggestions))

    def fail(task) -> None:
        try:
            raise ValueError(f"no such words: {desk.text}")
        except ValueError as error:
            raise KeyError(desk.text[:20]) from error

    desk.window.files.tasks.start(fail, lambda done: None, desk.window.files.said.emit)
    desk.until(lambda: not desk.window.files.tasks._tasks)
    try:
        fail(None)
    except KeyError as error:
        crash_dialog._handle(type(error), error, error.__traceback__)
    desk.until(lambda: len(crash_dialog._shown) == 1)
    (box,) = crash_dialog._shown
    box.accept()
    let_go_of(box)
    desk.press("Return", "Tab", "Backspace", "Ctrl+Return")
    written = log.read_text("utf-8")
    assert "a background task failed" in written
    assert "uncaught exception" in written
    assert "in fail" in written
    assert written.count("KeyError: (its words are left out)\n\nwhich followed from:") == 2
    for word in ("Sarrin", "Estara", "Voss"):
        assert word not in written


def test_what_goes_to_the_terminal_says_nothing_of_the_text_either(own_folders: Path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(own_folders / "state"))
    record = logging.LogRecord("annotator", logging.ERROR, "", 0, "it failed", None, None)
    try:
        raise ValueError(STORY)
    except ValueError as error:
        record.exc_info = (ValueError, error, error.__traceback__)
    handlers = log_handlers()
    try:
        assert len(handlers) == 2
        for handler in handlers:
            line = handler.format(record)
            assert "it failed" in line
            assert "ValueError" in line
            assert STORY not in line
    finally:
        for handler in handlers:
            handler.close()
