"""C40: a long article can be parked half done, and is there again as it was left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from annotator.core.model import Status
from annotator.gui.queue_model import ROW
from annotator.services.project import open_project
from tests.gui.desk import Desk, make_project

LONG = "\n\n".join(
    f"Paragraph {number} says that nothing much happened in Sarrin, where it rained as it does in "
    "every spring, and that nobody was hurt."
    for number in range(120)
)


def top(desk: Desk) -> int:
    """The offset of the first words that are in sight."""
    view = desk.window.view
    return min(
        start
        for number in range(120)
        for start, end in [desk.at(f"Paragraph {number} ")]
        if view.rect_of(start, end).top() >= 0
    )


@pytest.fixture
def parked(make_desk, tmp_path) -> Desk:
    """A long article that was begun in the middle and put off for later."""
    desk = make_desk(make_project(tmp_path / "long.annotator", LONG, "Another one."))
    desk.go_to("Paragraph 70 ")
    desk.press("o", "F9")
    assert desk.title == "Article 2"
    return desk


def test_it_stands_where_it_was_left_as_one_that_was_begun(parked: Desk):
    row = parked.window.queue.model.index(0).data(ROW)
    assert row.status is Status.DOING
    parked.press("Alt+Left")
    assert parked.controller.caret == parked.at("Paragraph 70 ")[0]
    assert parked.labelled() == [("Paragraph", "ORG")]


def test_also_after_a_restart_and_there_the_caret_is_in_sight(parked: Desk, make_desk):
    parked.press("Alt+Left")
    before = top(parked)
    path = parked.window.workspace.project.path
    parked.close()
    again = make_desk(open_project(path))
    assert again.title == "Article 1"
    assert again.controller.caret == again.at("Paragraph 70 ")[0]
    assert abs(top(again) - before) <= 200  # a paragraph
    assert again.labelled() == [("Paragraph", "ORG")]


@pytest.mark.parametrize(("size", "zoom"), [(QSize(1024, 700), 100), (QSize(1440, 900), 160)])
def test_also_at_another_width_and_in_another_size(parked: Desk, make_desk, size, zoom):
    """The caret's line is in sight again, though every line breaks elsewhere."""
    path = parked.window.workspace.project.path
    parked.press("Alt+Left")
    where = parked.at("Paragraph 70 ")
    parked.press("Alt+Right")
    parked.close()
    again = make_desk(open_project(path), zoom=zoom)
    again.window.resize(size)
    again.press("Alt+Left")
    assert again.controller.caret == where[0]
    again.window.view.viewport().repaint()
    rect = again.window.view.rect_of(*where)
    assert 0 <= rect.top() <= again.window.view.viewport().height()


def test_what_was_scrolled_to_away_from_the_caret_is_at_the_top_again(parked: Desk, make_desk):
    path = parked.window.workspace.project.path
    parked.press("Alt+Left")
    parked.window.view.ensure_visible(*parked.at("Paragraph 20 "))
    before = top(parked)
    parked.press("Alt+Right")
    parked.close()
    again = make_desk(open_project(path))
    again.window.resize(1024, 700)
    again.press("Alt+Left")
    assert again.controller.caret == again.at("Paragraph 70 ")[0]
    assert abs(top(again) - before) <= 200  # a paragraph
