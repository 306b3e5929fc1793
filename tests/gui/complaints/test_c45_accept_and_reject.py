"""Accept and reject by single and double clicks were "fiddly and error-prone" (INCEpTION #1634).

Here each has a key and a button of its own, and no click decides anything by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from annotator.core.model import Verdict
from annotator.gui.actions import BY_ID
from tests.gui.desk import LEFT, NO

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def test_each_has_a_key_of_its_own():
    assert set(BY_ID["accept"].keys).isdisjoint(BY_ID["reject"].keys)


@pytest.mark.parametrize("words", ["Sarrin", "struck", "Two guards"])
@pytest.mark.parametrize("clicks", [1, 2, 3])
def test_c45_no_number_of_clicks_decides_anything(desk: Desk, words: str, clicks: int):
    """INCEpTION #1634: single and double clicks that accept or reject are error-prone."""
    point, port = desk.point(words), desk.window.view.viewport()
    for _ in range(clicks):
        QTest.mouseClick(port, LEFT, NO, point)
        QTest.mouseDClick(port, LEFT, NO, point)
    assert desk.stored() == []
    assert desk.session.layer.count(Verdict) == 0
    assert desk.current.span.surface == words


def buttons(desk: Desk) -> dict[str, QToolButton]:
    found = desk.window.side.card.findChildren(QToolButton, "decide")
    return {each.accessibleName().split()[0]: each for each in found if each.isVisible()}


def test_the_card_has_two_buttons_that_say_what_they_do_and_their_keys(desk: Desk):
    desk.click("struck")
    found = buttons(desk)
    assert sorted(found) == ["Accept", "Reject"]
    assert found["Accept"].toolTip() == "Accept this event (Enter)"
    assert found["Reject"].toolTip() == "Reject this event (⌫)"
    QTest.mouseClick(found["Accept"], LEFT)
    assert [each.type for each in desk.events()] == ["ATTACK"]
    assert buttons(desk) == {}  # decided: nothing to decide any more


def test_the_other_button_rejects(desk: Desk):
    desk.click("struck")
    QTest.mouseClick(buttons(desk)["Reject"], LEFT)
    assert desk.events() == []
    assert desk.session.mark("e1") is None
    desk.press("Ctrl+Z")
    assert desk.session.mark("e1").suggested


def test_to_go_to_a_suggestion_is_not_to_accept_it(desk: Desk):
    for _ in range(12):
        desk.press("Tab")
    desk.press("F8", "Down", "Down", "Up")
    QTest.mouseClick(desk.window.side.table.viewport(), LEFT, NO, desk.window.rect().topLeft())
    assert desk.stored() == []


def test_a_right_click_offers_both_by_name(desk: Desk):
    desk.click("Sarrin")
    desk.window.open_palette()
    texts = [entry.text for entry in desk.window.palette_box._entries[:2]]
    assert texts == ["Accept “Sarrin”", "Reject “Sarrin”"]
    QTest.keyClick(desk.window.palette_box._field, Qt.Key.Key_Escape)
    assert desk.stored() == []
