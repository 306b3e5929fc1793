"""Memory in the window: a decision changes the same words elsewhere, finished documents teach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.memory import SOURCE
from tests.gui.desk import STORY, make_project, story_suggestions

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.desk import Desk

MORE = "\n\nLater Sarrin was quiet, and Estara said so. In Sarrin Elan Voss slept."


def proposed(desk: Desk) -> list[tuple[str, str]]:
    waiting = [each for each in desk.session.marks() if each.suggested]
    return [(m.span.surface, m.label) for m in waiting if m.item.origin.source == SOURCE]


def desk_with(make_desk, path: Path, *texts: str) -> Desk:
    return make_desk(make_project(path, *texts, suggest=story_suggestions))


def test_one_key_brings_the_same_words_elsewhere_and_undo_takes_them_back(make_desk, tmp_path):
    desk = desk_with(make_desk, tmp_path / "p.annotator", STORY + MORE)
    desk.go_to("Sarrin")
    desk.press("Return")
    assert proposed(desk) == [("Sarrin", "GPE")] * 2
    desk.press("Ctrl+Z")
    assert proposed(desk) == []
    desk.press("o")  # another label, which the other places get at once
    assert proposed(desk) == [("Sarrin", "ORG")] * 2


def test_undo_stays_where_its_step_was_though_memory_proposes_something_else_before_it(
    make_desk, tmp_path
):
    desk = desk_with(make_desk, tmp_path / "p.annotator", STORY + MORE)
    desk.go_to("Sarrin", 2)
    there = desk.controller.caret
    desk.press("o")
    before = min(mark.span.start for mark in desk.session.marks() if mark.span.surface == "Sarrin")
    assert before < there
    desk.press("Ctrl+Z")
    assert desk.controller.caret == there


def test_the_card_says_how_often_words_were_accepted(make_desk, tmp_path):
    desk = desk_with(make_desk, tmp_path / "p.annotator", STORY + MORE)
    desk.go_to("Sarrin")
    desk.press("Return")
    places = [each for each in desk.session.marks() if each.item.origin.source == SOURCE]
    desk.controller.stand_on(places[0].id)
    assert desk.window.side.card._why.text() == "Accepted 1 of 1 time."
    desk.press("Return")
    desk.controller.stand_on(places[1].id)
    assert desk.window.side.card._why.text() == "Accepted 2 of 2 times."


def test_two_finished_documents_teach_the_third(make_desk, tmp_path):
    texts = [STORY.replace("Two guards", f"{word} guards") for word in ("Two", "Six", "Ten")]
    project = make_project(tmp_path / "p.annotator", *texts)
    desk = make_desk(project)
    for _ in range(2):
        desk.go_to("Port")
        desk.press("g")
        desk.press("Ctrl+Return")
    assert desk.title == "Article 3"
    assert proposed(desk) == [("Port", "GPE")]
    desk.press("Tab", "Return")
    assert ("Port", "GPE") in desk.labelled()
