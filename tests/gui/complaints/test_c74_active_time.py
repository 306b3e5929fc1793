"""C74: a coffee break is no work, neither of the document nor of the decision after it."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from annotator.services.time_statistics import time_statistics

if TYPE_CHECKING:
    from tests.gui.desk import Desk

BREAK = 1800.0  # seconds


@pytest.fixture
def hands(desk: Desk, monkeypatch) -> SimpleNamespace:
    """A clock that stands until it is moved."""
    hands = SimpleNamespace(now=time.monotonic())
    hands.monotonic = lambda: hands.now
    monkeypatch.setattr("annotator.gui.active_time.time", hands)
    desk.controller.place_caret(0)
    desk.window.workspace.clock.take()
    desk.window.workspace.clock.touch()
    return hands


def test_the_break_counts_as_the_idle_limit_at_most(desk: Desk, hands):
    for pause, key in ((4.0, "Return"), (BREAK, "Backspace"), (6.0, "g")):
        hands.now += pause
        desk.press(key)
    project = desk.window.workspace.project
    took = [seconds for _, seconds, *_ in project.file.times.edits("Ana")]
    limit = desk.window.files.settings.idle_seconds
    assert took == [4.0, limit, 6.0]
    assert desk.window.workspace.seconds_here() == 10 + limit


def test_time_is_kept_for_the_document_the_day_and_each_action(desk: Desk, hands):
    hands.now += 7
    desk.press("Return")
    hands.now += BREAK
    desk.press("Ctrl+Return")
    found = time_statistics(desk.window.workspace.project, "Ana", "today")
    assert found.seconds == found.slowest[0].seconds == 37
    assert [(each.name, each.median) for each in found.kinds] == [("Accept", 7.0)]


def test_the_queue_shows_the_time_once_whatever_comes_in_meanwhile(desk: Desk, hands):
    """What was written in between came twice where suggestions arrived before one left."""
    workspace = desk.window.workspace
    document = desk.controller.opened.document.id
    hands.now += 20
    desk.press("Return")
    workspace.keep()
    workspace._on_suggested(document, [])
    hands.now += 5
    desk.press("Ctrl+Return")
    workspace.leave_document()
    row = desk.window.queue.model.row_of(document)
    assert round(row.seconds) == 25
