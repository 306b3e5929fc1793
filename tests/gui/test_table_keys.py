"""The table of annotations by keys alone: the second full way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from annotator.core.model import Mention, span_of
from tests.gui.desk import make_project, place, store, suggested

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.desk import Desk


def test_f8_goes_to_the_table_and_back(desk: Desk):
    desk.press("F8")
    assert desk.window.side.table.hasFocus()
    desk.press("F8")
    assert desk.window.view.hasFocus()


def test_f8_goes_to_the_table_where_it_is_seen_already(desk: Desk):
    desk.press("F8")
    desk.window.focus_text()
    desk.press("F8")
    assert desk.window.side.table.hasFocus()
    assert desk.window.side.table.isVisible()


def test_it_can_be_seen_where_the_keys_are(desk: Desk):
    desk.press("Tab", "F8")
    table = desk.window.side.table
    with_keys = table.grab().toImage()
    desk.window.focus_text()
    without = table.grab().toImage()
    row = table.visualRect(table.model().index(table.selectionModel().selectedRows()[0].row(), 0))
    place = row.translated(table.viewport().pos())
    assert with_keys.pixel(place.center().x(), place.bottom()) != without.pixel(
        place.center().x(), place.bottom()
    )


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
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert desk.window.view.hasFocus()
    assert desk.window.controller.caret == marks[2].span.start


def spoken(desk: Desk) -> list[str]:
    """What a screen reader says of each row of the table."""
    model = desk.window.side.table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def words(desk: Desk) -> list[str]:
    model = desk.window.side.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_row_says_words_label_state_and_what_it_fills(desk: Desk):
    desk.press("F8")
    assert spoken(desk)[:2] == [
        "Estara, GPE, mention, suggested, attacker of struck",
        "struck, Attack, event, suggested, attacker Estara, target Vardanian forces",
    ]


def test_enter_accepts_and_goes_to_the_next_row_that_waits(desk: Desk):
    desk.press("F8")
    desk.window.side.table.selectRow(0)
    desk.press("Return")
    assert desk.labelled() == [("Estara", "GPE")]
    assert desk.current.id == "e1"
    assert desk.window.side.table.hasFocus()
    desk.press("Return")
    assert [each.type for each in desk.events()] == ["ATTACK"]
    assert desk.current.id == "m3"  # m2 came along as a filler


def test_backspace_rejects_and_removes(desk: Desk):
    desk.press("F8")
    table = desk.window.side.table
    table.selectRow(0)
    desk.press("Backspace")
    assert words(desk)[0] == "struck"
    assert desk.current.id == "e1"
    desk.press("Down", "Down", "Return")
    assert desk.labelled() == [("Sarrin", "GPE")]
    desk.press("Up", "Backspace")
    assert desk.labelled() == []
    desk.press("Ctrl+Z")
    assert desk.labelled() == [("Sarrin", "GPE")]


def test_letters_relabel_and_numbers_fill_from_the_table(desk: Desk):
    desk.press("F8")
    table = desk.window.side.table
    table.selectRow(0)
    desk.press("Down", "Up", "o")
    assert desk.labelled() == [("Estara", "ORG")]
    assert table.hasFocus()
    table.selectRow(table.model().row_of("e2"))
    desk.press("Down", "Up")
    assert desk.controller.event_id == "e2"
    role, first = desk.controller.role, desk.controller.candidates()[0]
    desk.press("1")
    (event,) = desk.events()
    assert [(each.role, each.mention) for each in event.arguments] == [(role, first)]


def test_the_field_shows_only_rows_with_its_words(desk: Desk):
    desk.press("F8", "Shift+Tab", "Shift+Tab")
    desk.type("gpe attacker")
    assert words(desk) == ["Estara"]
    desk.press("Return")
    assert desk.window.side.table.hasFocus()
    desk.press("Return")
    assert desk.labelled() == [("Estara", "GPE")]
    desk.press("Shift+Tab", "Shift+Tab", "End")
    desk.type(" nothing")
    assert words(desk) == []
    assert not desk.window.side.table_page._nothing.isHidden()
    desk.press("Esc")
    assert len(words(desk)) == 10


def test_rows_are_sorted_by_a_click_and_by_keys(desk: Desk):
    desk.press("F8")
    page = desk.window.side.table_page
    page._sort_by_column(0)
    assert words(desk) == sorted(words(desk), key=str.casefold)
    page._sort_by_column(0)
    assert words(desk) == sorted(words(desk), key=str.casefold, reverse=True)
    page._sort_by_column(0)
    assert words(desk)[:2] == ["Estara", "struck"]
    order = page.findChild(QComboBox)
    order.setFocus()
    QTest.keyClick(order, Qt.Key.Key_Down)
    assert order.currentText() == "by words"
    assert words(desk) == sorted(words(desk), key=str.casefold)


def test_an_edit_leaves_the_place_in_the_table(desk: Desk):
    desk.press("F8")
    table, resets = desk.window.side.table, []
    table.model().modelReset.connect(lambda: resets.append(1))
    table.selectRow(4)
    desk.press("Down", "Up", "Return", "Backspace", "Ctrl+Z", "Ctrl+Z")
    assert resets == []
    assert len(words(desk)) == 10


def test_the_row_of_what_one_stands_on_is_in_sight(make_desk, tmp_path: Path):
    """The table began at its top, wherever one stood."""
    text = " ".join(f"Envoy{number} spoke." for number in range(80))
    project = make_project(tmp_path / "many.annotator", text)
    found = [
        Mention(f"m{n}", "PERSON", span_of(text, place(text, f"Envoy{n} ")), origin=suggested())
        for n in range(80)
    ]
    store(project, project.documents()[0].id, found)
    desk = make_desk(project)
    table = desk.window.side.table
    for number in (70, 3, 50):
        desk.go_to(f"Envoy{number} ")
        desk.press("F8")
        rect = table.visualRect(table.currentIndex())
        assert table.model().mark_at(table.currentIndex().row()).id == f"m{number}"
        assert table.viewport().rect().contains(rect.center())
        desk.press("F2", "F2")
        desk.window.focus_text()
