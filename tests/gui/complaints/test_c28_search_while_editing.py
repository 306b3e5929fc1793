"""A search over the project goes on while one annotates; neither waits for the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.services import concordance
from tests.gui.desk import Desk, make_project

if TYPE_CHECKING:
    from pathlib import Path

COUNT = 60


@pytest.fixture
def desk(make_desk, tmp_path: Path, monkeypatch) -> Desk:
    """A window on many articles, which are searched one at a time."""
    monkeypatch.setattr(concordance, "_FIRST", 1)
    monkeypatch.setattr(concordance, "_PORTION", 1)
    texts = (f"Report {number}: Estara spoke of Sarrin." for number in range(COUNT))
    return make_desk(make_project(tmp_path / "many.annotator", *texts))


def search(desk: Desk):
    desk.press("Ctrl+Shift+F")
    screen = desk.window.sections.screen
    screen.bar.look_for("Estara")
    return screen


def test_what_is_annotated_while_a_search_runs_is_written_at_once(desk: Desk):
    screen = search(desk)
    assert screen.search.is_running
    desk.press("Ctrl+1")
    desk.go_to("Sarrin")
    desk.press("g")
    assert desk.labelled() == [("Sarrin", "GPE")]
    desk.until(lambda: not screen.search.is_running)
    assert screen.places.model.count == COUNT
    desk.press("Ctrl+Z")
    assert desk.labelled() == []


def test_places_come_in_one_after_the_other(desk: Desk, qtbot):
    screen = search(desk)
    counts = []
    screen.search.found.connect(lambda hits: counts.append(screen.places.model.count))
    desk.until(lambda: not screen.search.is_running)
    assert len(counts) == COUNT
    assert counts == sorted(counts)


def test_another_search_ends_the_one_before(desk: Desk):
    screen = search(desk)
    screen.bar.look_for("Report 7")
    desk.until(lambda: not screen.search.is_running)
    hits = screen.places.model.hits()
    assert [hit.words for hit in hits] == ["Report 7"]


def test_closing_the_window_ends_a_search(desk: Desk):
    search(desk)
    desk.close()
