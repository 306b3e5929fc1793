"""The arrow of a relation could not be clicked (Label Studio frontend #537).

Here an arc, the name on it and the row of the card all select the role.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.gui.complaints.looking import roles_on_screen
from tests.gui.desk import LEFT

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def active_rows(desk: Desk) -> list[str]:
    rows = desk.window.side.card._rows
    return [each.accessibleName() for each in rows if each.property("active")]


@pytest.mark.parametrize("role", ["attacker", "target"])
def test_c49_a_click_on_an_arc_selects_its_role(desk: Desk, role: str):
    """Label Studio frontend #537: the arrow of a relation can't be clicked."""
    desk.click("struck")
    assert desk.controller.role not in ("attacker", "target")
    caret, current = desk.controller.caret, desk.controller.current
    desk.click_at(roles_on_screen(desk)[role].toPoint())
    assert desk.controller.role == role
    assert [name.split(":")[0] for name in active_rows(desk)] == [role]
    assert (desk.controller.caret, desk.controller.current) == (caret, current)
    desk.press("Alt+Backspace")  # and the keys act on it
    assert role not in [each.role for each in desk.events()[0].arguments]


def test_a_click_on_the_rail_away_from_its_name_does_so_too(desk: Desk):
    desk.click("struck")
    view = desk.window.view
    start, _ = desk.at("Vardanian forces")
    rect = view.rect_of(start, start + len("Vardanian forces"))
    column = [QPointF(rect.center().x(), y) for y in range(int(rect.top()) - 30, int(rect.top()))]
    hits = [point for point in column if view.role_at(point) == "target"]
    assert hits
    desk.click_at(hits[0].toPoint())
    assert desk.controller.role == "target"


def test_the_pointer_says_that_an_arc_can_be_clicked(desk: Desk):
    desk.click("struck")
    port = desk.window.view.viewport()
    QTest.mouseMove(port, roles_on_screen(desk)["target"].toPoint())
    desk.until(lambda: port.cursor().shape() == Qt.CursorShape.PointingHandCursor)


def test_the_row_of_the_card_selects_the_role_too(desk: Desk):
    desk.click("struck")
    (row,) = [
        each for each in desk.window.side.card._rows if each.accessibleName().startswith("attacker")
    ]
    QTest.mouseClick(row, LEFT)
    assert desk.controller.role == "attacker"
    assert desk.window.view.hasFocus()


def test_words_under_an_arc_are_still_words(desk: Desk):
    desk.click("struck")
    desk.click("forces")
    assert desk.current.id == "m2"
