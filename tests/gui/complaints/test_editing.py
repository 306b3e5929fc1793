"""What annotators of other tools complained of while they edited: each would fail there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from annotator.core.model import Argument, Event, Link, Mention, Origin, Verdict, span_of
from annotator.gui.side_panel import MENTIONS
from annotator.services.annotating import open_document
from annotator.services.project import open_project
from tests.gui.desk import LEFT, NO, make_project, place

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.desk import Desk

TEXT = "The old army of Estara struck Sarrin. Estara denied the strike at once."


def overlapping(string: str) -> list[Mention | Event | Link]:
    """Three mentions that overlap, an event with two of them, and a link."""
    origin = Origin("tests:1", "suggested", 0.9)

    def span(words: str, which: int = 1):
        return span_of(string, place(string, words, which))

    return [
        Mention("whole", "ARMED_GROUP", span("old army of Estara"), origin=origin),
        Mention("army", "ORG", span("army"), origin=origin),
        Mention("estara", "GPE", span("Estara"), origin=origin),
        Mention("sarrin", "GPE", span("Sarrin"), origin=origin),
        Event(
            "e1", "ATTACK", span("struck"),
            (Argument("attacker", mention="whole"), Argument("place", mention="sarrin")),
            origin=origin,
        ),
        Event("e2", "REJECT", span("denied"), (), origin=origin),
        Link("l1", "RESPONSE_TO", "e2", "e1", origin),
    ]  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "army.annotator"


@pytest.fixture
def army(make_desk, path: Path) -> Desk:
    """A window on overlapping annotations, all of them accepted."""
    desk = make_desk(make_project(path, TEXT, suggest=overlapping))
    desk.press("Ctrl+Shift+Return")
    return desk


def on_disk(desk: Desk, path: Path) -> dict[str, Mention | Event | Link]:
    """What the file holds, read anew."""
    document = desk.controller.opened.document.id
    desk.close()
    project = open_project(path)
    try:
        items = open_document(project, document, "Ana").session.layer.items()
    finally:
        project.close()
    return {each.id: each for each in items if isinstance(each, Mention | Event | Link)}


def drag_end(desk: Desk, words: str, target: str) -> None:
    """Drag the right edge of the current mark to a word."""
    rect = desk.window.view.rect_of(*desk.at(words))
    desk.drag(QPoint(round(rect.right()) - 1, round(rect.center().y())), desk.point(target))


# C37: resizing a span doesn't update the file; it resizes others that overlap


@pytest.mark.parametrize("way", ["keys", "mouse"])
def test_c37_resizing_is_on_disk_and_touches_one_span_alone(army: Desk, path: Path, way: str):
    """A resized span was shown as such and stored as before, and its neighbours moved with it."""
    before = {each.id: each for each in army.stored() if not isinstance(each, Verdict)}
    army.go_to("army")
    assert army.current.id == "army"
    if way == "keys":
        army.press("]")
    else:
        drag_end(army, "army", "of")
    after = on_disk(army, path)
    assert after["army"].span.surface == "army of"
    assert {key: item for key, item in after.items() if key != "army"} == {
        key: item for key, item in before.items() if key != "army"
    }


def test_c37_resizing_keeps_the_relations_of_what_is_resized(army: Desk, path: Path):
    """Resizing was deleting and making anew, which lost every relation."""
    army.go_to("old")
    army.press("[", "}")
    army.go_to("struck")
    army.press("]")
    after = on_disk(army, path)
    assert after["whole"].span.surface == "The old army of"
    assert after["e1"].trigger.surface == "struck Sarrin"
    assert {(each.role, each.mention) for each in after["e1"].arguments} == {
        ("attacker", "whole"),
        ("place", "sarrin"),
    }
    assert (after["l1"].source, after["l1"].target) == ("e2", "e1")


# C44: a boundary can't be changed without losing the relations


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("[", "The old army of Estara"),
        ("{", "army of Estara"),
        ("]", "old army of Estara struck"),
        ("}", "old army of"),
        ("Alt+[", " old army of Estara"),
        ("Alt+{", "ld army of Estara"),
        ("Alt+]", "old army of Estara "),
        ("Alt+}", "old army of Estar"),
    ],
)
def test_c44_one_key_moves_each_edge_by_a_token_or_a_character_and_keeps_the_arguments(
    army: Desk, key: str, words: str
):
    """To mend a span by a word it had to be deleted, with its relations, and made again."""
    army.go_to("old")
    army.press(key)
    stored = {each.id: each for each in army.stored() if isinstance(each, Mention | Event)}
    assert stored["whole"].span.surface == words
    assert [a.mention for a in stored["e1"].arguments if a.role == "attacker"] == ["whole"]
    army.press("Ctrl+Z")
    assert army.session.mention("whole").span.surface == "old army of Estara"


# C46: browse suggestions, jump to one without accepting it, accept those that were filtered


@pytest.fixture
def waiting(make_desk, path: Path) -> Desk:
    """A window on the same annotations as suggestions that nobody decided about."""
    return make_desk(make_project(path, TEXT, suggest=overlapping))


def test_c46_going_through_suggestions_by_keys_and_mouse_decides_about_none(waiting: Desk):
    """Suggestions could not be gone through; a click on one accepted it."""
    seen = set()
    for key in ["Tab"] * 7 + ["Shift+Tab"] * 7:
        waiting.press(key)
        seen.add(waiting.controller.current)
    assert seen == {"whole", "army", "estara", "sarrin", "e1", "e2"}
    QTest.mouseClick(waiting.window.side._tabs[MENTIONS], LEFT)
    table = waiting.window.side.table
    waiting.window.grab()
    for row in range(table.model().rowCount()):
        place = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), LEFT, NO, place)
    waiting.click("Sarrin")
    waiting.click("Sarrin")  # a second click is no other command
    assert waiting.controller.current == "sarrin"
    assert waiting.stored() == []


def test_c46_all_of_a_label_are_accepted_with_one_key_and_taken_back_with_one(waiting: Desk):
    """Suggestions could not be accepted together by what they have in common."""
    waiting.go_to("Sarrin")
    waiting.press("Alt+Return")
    assert {each.id for each in waiting.mentions()} == {"estara", "sarrin"}
    waiting.press("Ctrl+Z")
    assert waiting.stored() == []


# C50: one has to scroll up and switch a mode to go from spans to relations


def test_c50_spans_and_relations_are_made_in_turn_without_a_switch(make_desk, tmp_path):
    """Spans and relations had a mode each, and a switch at the top of the page."""
    text = TEXT + "\n\nMore of it." * 80 + "\n\nVardania bombed Halden."
    desk = make_desk(make_project(tmp_path / "long.annotator", text))
    desk.go_to("Vardania")
    bar = desk.window.view.verticalScrollBar()
    before = bar.value()
    assert before > 0
    desk.press("g")
    desk.go_to("bombed")
    desk.press("Shift+A", "1")
    desk.go_to("Halden")
    desk.press("g")
    desk.go_to("bombed")
    desk.press("1")
    (event,) = desk.events()
    words = [desk.session.filler_span(each).surface for each in event.arguments]
    assert words == ["Vardania", "Halden"]
    assert bar.value() == before
