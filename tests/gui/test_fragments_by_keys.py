"""Discontinuous, nested and crossing mentions, and which edge the bracket keys move."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from tests.gui.desk import make_project

if TYPE_CHECKING:
    from tests.gui.desk import Desk

TEXT = "Two of the guards, in the raid, and both men of the guard died.\n\nThey were young."


@pytest.fixture
def guards(make_desk, tmp_path) -> Desk:
    """Standing on a mention that was made just now."""
    desk = make_desk(make_project(tmp_path / "guards.annotator", TEXT))
    desk.select("Two of the guards")
    desk.press("p")
    return desk


def test_plus_adds_the_selected_words_to_the_mention_stood_on_last(guards: Desk):
    guards.select("both men")
    assert guards.hints["+"] == "add to “Two of the guards”"
    guards.press("+")
    assert guards.labelled() == [("Two of the guards both men", "PERSON")]
    assert len(guards.mentions()[0].span.fragments) == 2
    assert guards.current.id == guards.mentions()[0].id
    guards.press("Ctrl+Z")
    assert guards.labelled() == [("Two of the guards", "PERSON")]


def test_plus_without_a_selection_holds_on_to_the_mention_while_one_walks_over_others(
    guards: Desk,
):
    guards.select("raid")
    guards.press("f")
    guards.go_to("Two")
    guards.press("+")
    assert guards.message.startswith("Select more words of “Two of the guards”")
    assert guards.hints["Shift+Right"] == "select more of “Two of the guards”"
    guards.go_to("raid")
    assert guards.hints["Shift+Right"] == "select more of “Two of the guards”"
    guards.select("both men")
    assert guards.hints["+"] == "add to “Two of the guards”"
    guards.press("+")
    assert ("Two of the guards both men", "PERSON") in guards.labelled()
    guards.go_to("raid")
    guards.select("They")
    assert guards.hints["+"] == "add to “raid”"  # held on to no longer


def test_escape_lets_go_of_what_was_held_on_to(guards: Desk):
    guards.press("+", "Esc")
    assert not guards.controller.is_pinned


def test_adding_what_it_has_or_to_nothing_is_told(guards: Desk):
    guards.select("of the")
    guards.press("+")
    assert guards.message == "“Two of the guards” has these words already."
    guards.go_to("young")
    guards.press("+")
    assert guards.message == "Stand on a mention, then select words elsewhere and add them."


def test_minus_takes_the_fragment_at_the_caret_away(guards: Desk):
    guards.select("both men")
    guards.press("+")
    assert guards.hints["-"] == "drop fragment"
    guards.go_to("Two")
    guards.press("-")
    assert guards.labelled() == [("both men", "PERSON")]
    guards.press("-")
    assert guards.message == "It has no other fragment; remove all of it instead."
    guards.go_to("young")
    guards.press("-")
    assert guards.message == "Stand on a fragment to take it away."


def test_a_trigger_gets_fragments_too_and_keeps_its_arguments(guards: Desk):
    guards.select("died")
    guards.press("Shift+D", "0", "1")
    assert guards.events()[0].arguments
    guards.select("in the raid")
    guards.press("+")
    (event,) = guards.events()
    assert event.trigger.surface == "in the raid died"
    assert event.arguments


def test_the_brackets_move_the_edges_of_the_fragment_at_the_caret(guards: Desk):
    guards.select("both men")
    guards.press("+")
    guards.go_to("both men")
    guards.press("]", "]")
    assert guards.labelled() == [("Two of the guards both men of the", "PERSON")]
    guards.press("{")
    assert guards.labelled() == [("Two of the guards men of the", "PERSON")]
    guards.go_to("Two")
    guards.press("}")
    assert guards.labelled() == [("Two of the men of the", "PERSON")]
    guards.press("Alt+{")
    assert guards.labelled() == [("wo of the men of the", "PERSON")]


def test_the_fragments_are_joined_by_a_line_over_all_lines_between(guards: Desk):
    guards.select("young")
    guards.press("Shift+Right", "Shift+Left", "t")
    before = guards.window.view.grab().toImage()
    guards.go_to("Two")
    guards.select("died")
    guards.press("+")
    view = guards.window.view
    (shape,) = [
        each
        for placed in view._scene().visible
        for each in placed.paragraph.shapes
        if each.mark.id == guards.current.id
    ]
    start, end = guards.at("guards")[1], guards.at("died")[0]
    reach = sum(piece.right - piece.left for piece in shape.gaps)
    rects = [view.rect_of(n, n + 1) for n in range(start, end)]
    assert reach == pytest.approx(sum(rect.width() for rect in rects), rel=0.1)
    assert view.grab().toImage() != before


def test_the_mouse_adds_and_takes_away_by_the_palette(guards: Desk):
    guards.drag(guards.point("both"), guards.point("men"))
    shown = guards.window.palette_box._list
    texts = [shown.item(n).text() for n in range(shown.count())]
    assert "Add to “Two of the guards”, fragment" in texts
    guards.type("add to")
    guards.press("Return")
    assert guards.labelled() == [("Two of the guards both men", "PERSON")]
    guards.press("Space")
    guards.type("take this fragment")
    guards.press("Return")
    assert guards.labelled() == [("Two of the guards", "PERSON")]


def test_the_mouse_drags_the_edges_of_every_fragment(guards: Desk):
    guards.select("both men")
    guards.press("+")
    view = guards.window.view
    for words, side, target, expected in (
        ("men", "end", "guard", "Two of the guards both men of the guard"),
        ("both", "start", "men", "Two of the guards men of the guard"),
        ("guards", "end", "of", "Two of men of the guard"),
    ):
        rect = view.rect_of(*guards.at(words))
        x = rect.right() - 1 if side == "end" else rect.left() + 1
        which = 2 if words == "men" else 1
        guards.drag(QPoint(round(x), round(rect.center().y())), guards.point(target, which))
        assert guards.labelled() == [(expected, "PERSON")]


# -- nested and crossing --------------------------------------------------------------------------


def test_a_letter_on_a_selection_that_overlaps_makes_another_mention(guards: Desk):
    guards.select("the guards")
    guards.press("n")
    guards.select("guards, in the raid")
    guards.press("f")
    assert sorted(guards.labelled()) == [
        ("Two of the guards", "PERSON"),
        ("guards, in the raid", "FAC"),
        ("the guards", "NORP"),
    ]


def test_moving_an_edge_of_a_nested_mention_touches_no_other(guards: Desk):
    guards.select("the guards")
    guards.press("n")
    guards.press("{")
    assert sorted(guards.labelled()) == [("Two of the guards", "PERSON"), ("guards", "NORP")]


def test_the_backslash_goes_through_nested_mentions_and_keys_act_on_the_one_meant(guards: Desk):
    guards.select("the guards")
    guards.press("n")
    caret = guards.controller.caret
    assert guards.current.label == "NORP"
    guards.press("\\")
    assert guards.current.label == "PERSON"
    assert guards.controller.caret == caret
    guards.press("]")
    assert ("Two of the guards,", "PERSON") in guards.labelled()
    assert ("the guards", "NORP") in guards.labelled()
    guards.press("\\", "o")
    assert ("the guards", "ORG") in guards.labelled()


def test_where_nothing_else_is_the_backslash_says_so(guards: Desk):
    guards.press("\\")
    assert guards.message == "There is no other annotation here."
    guards.go_to("young")
    guards.press("\\")
    assert guards.message == "There is no other annotation here."
