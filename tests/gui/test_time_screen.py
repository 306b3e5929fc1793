"""My time: seconds of decisions, the pace, and the screen that shows them."""

from __future__ import annotations

import time
from itertools import count
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from annotator.gui.active_time import STEP_LIMIT, ActiveTime
from annotator.gui.time_charts import scale_of
from annotator.services.project import open_for_reading, open_project
from annotator.services.time_statistics import time_statistics
from annotator.settings import load
from tests.gui.desk import LEFT, NO, Desk

if TYPE_CHECKING:
    from annotator.gui.time_screen import TimeScreen


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A clock that goes on by ``step`` seconds at each look."""
    hands = SimpleNamespace(step=1.0, now=time.monotonic() + 1)

    def monotonic() -> float:
        hands.now += hands.step
        return hands.now

    hands.monotonic = monotonic
    monkeypatch.setattr("annotator.gui.active_time.time", hands)
    return hands


def screen(desk: Desk) -> TimeScreen:
    found = desk.window.sections._sections["time"].screen
    assert found is not None
    return found


def open_screen(desk: Desk) -> TimeScreen:
    """Open the section, and wait until it is counted."""
    desk.press("Ctrl+4")
    desk.until(lambda: screen(desk)._shown is not None)
    return screen(desk)


def seconds(desk: Desk) -> list[tuple[str, float]]:
    project = desk.window.workspace.project
    return [row[:2] for row in project.file.times.edits("Ana")]


def test_each_decision_is_written_with_the_active_time_that_it_took(desk: Desk, clock):
    desk.press("Return")
    first = seconds(desk)
    clock.now += 10
    desk.press("Return")
    (name, took) = seconds(desk)[1]
    assert first[0][0] == name == "accept"
    assert 10 <= took < 20


def test_a_pause_counts_as_the_idle_limit_and_reading_is_capped(monkeypatch):
    ticks = [0.0, 5.0, 1000.0, *(1020.0 + 20 * n for n in range(30))]
    hands = SimpleNamespace(monotonic=iter(ticks).__next__)
    monkeypatch.setattr("annotator.gui.active_time.time", hands)
    active = ActiveTime(30)
    active.touch()
    active.touch()
    assert active.take_step() == 35  # five seconds, and 30 of the long pause
    for _ in range(29):
        active.touch()
    assert active.take_step() == STEP_LIMIT
    assert active.seconds == 35 + 30 * 20


def test_the_screen_shows_what_was_done_and_a_click_opens_the_slowest(desk: Desk, clock):
    clock.step = 3.0
    desk.press("Return", "Backspace", "g", "Ctrl+Return")
    shown = open_screen(desk)
    cards = {card.caption: card.figure for card in shown.headline.cards}
    assert cards["Documents done"] == "1"
    assert cards["Active time"] != "0 s"
    assert "–" not in (cards["Documents an hour"], cards["Seconds a decision"])
    assert {bar.name for bar in shown.kinds.bars} == {"Accept", "Reject", "Relabel"}
    assert [bar.name for bar in shown.suggesters.bars] == ["tests 1"]
    assert shown.days.days[-1].documents == 1
    assert "1 done" in shown.days.accessibleDescription()
    shown.grab()
    item = shown.slowest.item(0)
    assert "Article 1" in item.text()
    place = shown.slowest.visualItemRect(item).center()
    QTest.mouseClick(shown.slowest.viewport(), LEFT, NO, place)
    assert desk.window.sections.current == "annotate"
    assert desk.title == "Article 1"


def test_spans_by_keys_and_by_mouse(desk: Desk):
    shown = open_screen(desk)
    assert shown.spans["today"].hasFocus()
    desk.press("Right")
    desk.until(lambda: shown._shown.span == "week")
    QTest.mouseClick(shown.spans["all"], LEFT)
    desk.until(lambda: shown._shown.span == "all")


def test_before_anything_is_done_it_says_so(three: Desk):
    shown = open_screen(three)
    assert shown.headline.cards[0].line == "nothing today yet"
    assert "No decisions yet." in shown.kinds.accessibleDescription()
    assert not shown.slowest.isVisible()
    shown.grab()


def test_another_annotator_sees_none_of_it(desk: Desk, make_desk, clock):
    desk.press("Return", "Ctrl+Return")
    path = desk.window.workspace.project.path
    desk.close()
    other = make_desk(open_project(path), name="Bo")
    shown = open_screen(other)
    assert shown.title.text() == "Bo’s time"
    assert shown.headline.cards[0].figure == "0"
    assert shown.kinds.bars == []


def test_a_project_that_cannot_be_written_is_counted_all_the_same(desk: Desk, make_desk, clock):
    desk.press("Return", "Ctrl+Return")
    path = desk.window.workspace.project.path
    desk.close()
    again = make_desk(open_for_reading(path))
    assert open_screen(again).headline.cards[0].figure == "1"
    again.press("Ctrl+1", "F5", "Down", "Space")
    assert again.window.queue.model.rowCount() == 0
    assert again.dialogs() == []


def test_the_idle_limit_is_set_there_and_holds_at_once(desk: Desk, clock):
    shown = open_screen(desk)
    shown.idle.setValue(12)
    assert load().idle_seconds == 12
    before = desk.window.workspace.clock.seconds
    clock.now += 1000
    desk.press("Ctrl+1", "Tab")
    assert desk.window.workspace.clock.seconds - before < 40


def test_the_pace_under_the_queue_is_a_range_and_comes_back_after_a_restart(
    three: Desk, make_desk, clock
):
    rate = three.window.queue._rate
    clock.step = 4.0
    assert not rate.isVisible()
    three.press("Ctrl+Return")
    three.until(lambda: rate.text() == "Too early to say how long the rest takes")
    three.press("Ctrl+Return", "Ctrl+Return")
    three.until(lambda: "an hour" in rate.text())
    path, said = three.window.workspace.project.path, rate.text()
    clock.step = 0.0  # what is read from here on would count too
    three.close()
    again = make_desk(open_project(path))
    assert again.window.queue._rate.text() == said


def test_both_themes_draw(desk: Desk, clock):
    desk.press("Return")
    shown = open_screen(desk)
    pictures = []
    for name in ("theme_light", "theme_dark"):
        desk.window.run(name)
        pictures.append(shown.grab().toImage())
    assert pictures[0] != pictures[1]


def test_what_is_counted_is_what_the_service_says(desk: Desk, clock):
    desk.press("Return", "Return")
    shown = open_screen(desk)
    found = time_statistics(desk.window.workspace.project, "Ana", "today")
    assert shown._shown.kinds == found.kinds
    assert next(count(found.documents)) == shown._shown.documents


def test_a_first_minute_does_not_fill_the_chart():
    assert [scale_of(each) for each in (0.0, 60.0, 601.0, 90000.0)] == [600, 600, 1800, 90000]


def test_before_anything_is_decided_there_are_no_bars(three: Desk, clock):
    shown = open_screen(three)
    assert shown._nothing.isVisible()
    assert "Nothing was decided today yet" in shown._nothing.text()
    assert not shown.kinds.isVisible()
    three.press("Ctrl+1", "g", "Ctrl+4")
    three.until(shown.kinds.isVisible)
    assert not shown._nothing.isVisible()
