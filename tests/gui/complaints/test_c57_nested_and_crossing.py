"""Nested and overlapping mentions were highlighted wrongly (doccano #475, Argilla #1750), and a
label stuck to what was selected next (Label Studio #5661)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from tests.gui.complaints.looking import picture, qt_x, underlines
from tests.gui.desk import make_project

if TYPE_CHECKING:
    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk

TEXT = "The Bank of Estara Tower fell. Then the Port Halden Guard Post burned."
NESTED = [("Bank of Estara Tower", "f"), ("Bank of Estara", "o"), ("Estara", "g")]
CROSSING = [("Port Halden Guard", "a"), ("Halden Guard Post", "f")]


@pytest.fixture
def nested(make_desk: MakeDesk, tmp_path) -> Desk:
    """The text with nested and crossing mentions, made by keys."""
    desk = make_desk(make_project(tmp_path / "nested.annotator", TEXT))
    for words, key in (*NESTED, *CROSSING):
        desk.select(words)
        desk.press(key)
    desk.controller.place_caret(0)
    return desk


def mark_of(desk: Desk, words: str):
    (found,) = [each for each in desk.session.marks() if each.span.surface == words]
    return found


@pytest.mark.parametrize("words", [words for words, _ in (*NESTED, *CROSSING)])
def test_c57_each_has_a_line_of_its_own_under_exactly_its_words(nested: Desk, words: str):
    """doccano #475, Argilla #1750: nested mentions are highlighted wrongly."""
    mark = mark_of(nested, words)
    left, right = (qt_x(nested, at)[0] for at in (mark.span.start, mark.span.end))
    found = underlines(nested, mark, picture(nested))
    assert found, "no line in the label's colour"
    whole = [(first, last) for first, last, _ in found if last - first > 0.9 * (right - left)]
    assert whole, (found, left, right)
    for first, last in whole:
        assert abs(first - left) <= 4
        assert abs(last - right) <= 4


def test_lines_of_nested_and_crossing_mentions_never_cover_one_another(nested: Desk):
    image = picture(nested)
    for group in (NESTED, CROSSING):
        heights = []
        for words, _ in group:
            mark = mark_of(nested, words)
            width = qt_x(nested, mark.span.end)[0] - qt_x(nested, mark.span.start)[0]
            lines = [y for a, b, y in underlines(nested, mark, image) if b - a > 0.9 * width]
            heights.append(set(lines))
        for number, one in enumerate(heights):
            for other in heights[number + 1 :]:
                assert one.isdisjoint(other)


def test_every_label_is_written_and_none_overprints_another(nested: Desk):
    view = nested.window.view
    rects = [
        shape.label.rect.translated(placed.origin)
        for placed in view._scene().visible
        for shape in placed.paragraph.shapes
    ]
    assert len(rects) == 5
    for number, one in enumerate(rects):
        assert not any(one.intersects(other) for other in rects[number + 1 :])


def test_a_click_finds_the_innermost_and_each_can_be_reached(nested: Desk):
    nested.click("Estara")
    assert nested.current.span.surface == "Estara"
    reached = set()
    for _ in range(6):
        nested.press("Tab")
        reached.add(nested.current.span.surface)
    assert reached == {words for words, _ in (*NESTED, *CROSSING)}


def test_to_remove_one_leaves_the_others_as_they_are(nested: Desk):
    nested.click("Estara")
    nested.press("Backspace")
    kept = {words for words, _ in (*NESTED, *CROSSING)} - {"Estara"}
    assert {words for words, _ in nested.labelled()} == kept


def test_c57_no_label_sticks_to_what_is_selected_next(nested: Desk):
    """Label Studio #5661: the label stayed armed, and the next selection got it, too."""
    nested.select("fell")
    nested.press("o")  # a label was just used
    before = nested.labelled()
    nested.select("burned")
    nested.click("Then")
    nested.press("Esc")
    assert nested.labelled() == before
    nested.drag(nested.point("burned"), nested.point("burned") + QPoint(12, 0))
    assert nested.controller.selection == nested.at("burned")
    assert nested.labelled() == before  # the palette asks for a label
    nested.press("Esc", "Esc")
    assert nested.labelled() == before
