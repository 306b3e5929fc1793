"""Arcs of all relations at once could not be read (Label Studio #2138 and others).

Here only the selected event has arcs, however many events stand around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.model import Argument, Event, Mention, span_of
from tests.gui.complaints.looking import roles_on_screen
from tests.gui.desk import make_project, place, suggested

if TYPE_CHECKING:
    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk

CROWD = "Estara struck Sarrin, Voss condemned Estara, envoys met Voss, guards arrested Halden."


def crowd(text: str) -> list:
    """An event for every verb, each with fillers."""

    def span(words: str, which: int = 1):
        return span_of(text, place(text, words, which))

    names = [("m1", "Estara", 1), ("m2", "Sarrin", 1), ("m3", "Voss", 1), ("m4", "Halden", 1)]
    found: list = [
        Mention(item, "GPE", span(words, n), origin=suggested()) for item, words, n in names
    ]
    for item, kind, words, arguments in (
        ("e1", "ATTACK", "struck", (("attacker", "m1"), ("target", "m2"))),
        ("e2", "CONDEMN", "condemned", (("speaker", "m3"),)),
        ("e3", "MEET", "met", (("participant", "m3"),)),
        ("e4", "ARREST", "arrested", (("detainee", "m4"),)),
    ):
        fillers = tuple(Argument(role, mention) for role, mention in arguments)
        found.append(Event(item, kind, span(words), fillers, origin=suggested()))
    return found


def test_c48_only_the_selected_event_has_arcs(make_desk: MakeDesk, tmp_path):
    """Label Studio #2138: the arcs of all relations at once can't be read."""
    desk = make_desk(make_project(tmp_path / "crowd.annotator", CROWD, suggest=crowd))
    seen = {}
    for words in ("struck", "condemned", "met"):
        desk.click(words)
        seen[words] = set(roles_on_screen(desk))
    assert seen == {
        "struck": {"attacker", "target"},
        "condemned": {"speaker"},
        "met": {"participant"},
    }


def test_without_a_selected_event_there_are_none(desk: Desk):
    desk.click("struck")
    assert roles_on_screen(desk)
    desk.press("Esc")
    assert desk.controller.event_id is None
    assert roles_on_screen(desk) == {}


def test_the_card_lists_every_filler_whether_or_not_an_arc_fits(desk: Desk):
    desk.click("struck")
    names = [row.accessibleName() for row in desk.window.side.card._rows if not row.isHidden()]
    assert "attacker: Estara" in names
    assert "target: Vardanian forces" in names
