"""C76: one label is checked again over all documents: the queue lists those that have it."""

from __future__ import annotations

import pytest

from tests.gui.desk import STORY, Desk, make_project, story_suggestions
from tests.gui.test_queue_options import go_to, titles, words


@pytest.fixture
def several(make_desk, tmp_path) -> Desk:
    texts = (STORY, "Estara is quiet.", "Voss met envoys.")
    path = tmp_path / "several.annotator"
    return make_desk(make_project(path, *texts, suggest=story_suggestions))


def only(desk: Desk, name: str) -> None:
    desk.press("Shift+F5", "F5")
    go_to(desk, name)
    desk.press("Space", "Esc")


def test_labels_and_types_that_are_suggested_or_decided(several: Desk):
    several.press("Alt+Right", "g", "Alt+Left")
    only(several, "GPE")
    assert words(several) == "With GPE"
    assert titles(several) == ["Article 1", "Article 2"]
    only(several, "Meet")
    assert titles(several) == ["Article 1"]
    only(several, "Attack")
    assert titles(several) == ["Article 1"]


def test_what_was_rejected_is_no_longer_there(several: Desk):
    several.controller.stand_on("m4")
    several.press("Backspace")
    only(several, "DATE")
    assert titles(several) == []
    assert "No document fits: with DATE" in several.window.queue._empty.text()


def test_next_goes_through_those_alone(several: Desk):
    several.press("Alt+Right", "Alt+Right", "g")
    only(several, "GPE")
    several.press("Alt+Right")
    assert several.title == "Article 1"
    several.press("Alt+Right")
    assert several.title == "Article 3"
