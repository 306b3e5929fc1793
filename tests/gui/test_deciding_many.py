"""Accepting and rejecting by sentence, label, suggester, and for the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.model import Decision, Mention, Verdict, span_of
from tests.gui.desk import STORY, STORY_IDS, make_project, place, story_suggestions, suggested

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def verdicts(desk: Desk, decision: Decision) -> set[str]:
    return {x.id for x in desk.stored() if isinstance(x, Verdict) and x.decision is decision}


@pytest.fixture
def two(make_desk, tmp_path) -> Desk:
    """A window on the story with suggestions of two suggesters."""

    def more(string: str):
        span = span_of(string, place(string, "Port Halden"))
        return [
            *story_suggestions(string),
            Mention("x1", "GPE", span, origin=suggested(source="other:2")),
        ]

    return make_desk(make_project(tmp_path / "two.annotator", STORY, suggest=more))


SCOPES = [
    ("Alt+Return", Decision.ACCEPTED, {"m1", "m3", "m7", "x1"}),
    ("Alt+Shift+Return", Decision.ACCEPTED, set(STORY_IDS)),
    ("Shift+Backspace", Decision.REJECTED, {"m1", "e1", "m2", "m3", "m4"}),
    ("Alt+Shift+Backspace", Decision.REJECTED, {"m1", "m3", "m7", "x1"}),
    ("Alt+Shift+Del", Decision.REJECTED, set(STORY_IDS)),
    ("Ctrl+Shift+Backspace", Decision.REJECTED, {*STORY_IDS, "x1"}),
]


@pytest.mark.parametrize(("key", "decision", "expected"), SCOPES)
def test_one_key_decides_about_many_as_one_step(two: Desk, key: str, decision, expected):
    two.press(key)
    assert verdicts(two, decision) == expected
    verb = "accepted" if decision is Decision.ACCEPTED else "rejected"
    assert two.message == f"{len(expected)} suggestions {verb}."
    two.press("Ctrl+Z")
    assert two.stored() == []


def test_a_label_is_that_of_the_mark_here_also_of_an_event(two: Desk):
    two.go_to("died")
    two.press("Alt+Return")
    assert {each.type for each in two.events()} == {"DIE"}


def test_the_steps_have_names(two: Desk):
    two.press("Alt+Return", "Ctrl+Z")
    assert two.message == "Undone: accept all GPE."
    two.press("Alt+Shift+Return", "Ctrl+Z")
    assert two.message == "Undone: accept all by tests:1."


def test_rejecting_all_of_a_kind_removes_no_annotation(two: Desk):
    two.press("Return")
    two.go_to("Estara")
    two.press("Alt+Shift+Backspace")
    assert two.labelled() == [("Estara", "GPE")]
    assert verdicts(two, Decision.REJECTED) == {"m3", "m7", "x1"}


def test_a_suggester_is_rejected_from_the_menu_or_the_palette(two: Desk):
    two.go_to("Port Halden")
    two.press("Space")
    two.type("reject everything")
    two.press("Return")
    assert verdicts(two, Decision.REJECTED) == {"x1"}


def test_the_right_click_palette_offers_them(two: Desk):
    two.press("Space")
    shown = two.window.palette_box._list
    texts = [shown.item(n).text() for n in range(6)]
    assert texts == [
        "Accept “Estara”, decision",
        "Reject “Estara”, decision",
        "Accept every GPE, decision",
        "Reject every GPE, decision",
        "Accept everything from tests:1, decision",
        "Reject everything from tests:1, decision",
    ]


def test_nothing_to_decide_about_is_told(two: Desk):
    two.go_to("Nobody")
    two.press("Alt+Return")
    assert two.message == "Stand on one of them first."
    two.press("Shift+Backspace")
    assert two.message == "There is nothing to reject here."
    two.select("Nobody")
    two.press("p")
    two.press("Alt+Shift+Return")  # a person's own work has no suggester
    assert two.message == "There is nothing to accept here."


def test_the_repeat_key_decides_about_the_next_label(two: Desk):
    two.press("Alt+Shift+Backspace")
    two.go_to("Monday")
    two.press(".")
    assert "m4" in verdicts(two, Decision.REJECTED)
