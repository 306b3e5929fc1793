"""The table of annotations by keys alone: the second full way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def test_f8_goes_to_the_table_and_back(desk: Desk):
    desk.press("F8")
    assert desk.window.side.table.hasFocus()
    desk.press("F8")
    assert desk.window.view.hasFocus()


def test_arrows_in_the_table_move_in_the_text(desk: Desk):
    desk.press("F8")
    table = desk.window.side.table
    marks = desk.window.controller.session.marks()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert desk.window.controller.current == marks[1].id
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert desk.window.controller.current == marks[2].id
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.window.view.hasFocus()
    assert desk.window.controller.caret == marks[2].span.start
