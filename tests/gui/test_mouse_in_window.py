"""What the mouse does in the whole window: text, card, table, palette, dropped files."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView

from annotator.core.model import attribute
from annotator.gui.import_dialog import ImportDialog
from annotator.gui.side_panel import MENTIONS
from tests.gui.desk import LEFT, NO, STORY, Desk, make_project, move_with_button


def edge(desk: Desk, offset: int, side: str) -> QPoint:
    """A point just inside the left edge of a character, or the right edge of the one before."""
    view = desk.window.view
    if side == "start":
        rect = view.rect_of(offset, offset + 1)
        return QPoint(round(rect.left()) + 1, round(rect.center().y()))
    rect = view.rect_of(offset - 1, offset)
    return QPoint(round(rect.right()) - 1, round(rect.center().y()))


# -- in the text ----------------------------------------------------------------------------------


def test_a_click_on_a_mark_stands_on_it(desk: Desk):
    desk.click("Vardanian forces")
    assert desk.controller.current == "m2"
    assert desk.window.view.state.current == "m2"
    desk.press("Return")
    assert desk.labelled() == [("Vardanian forces", "ARMED_GROUP")]


def test_a_click_on_a_trigger_selects_its_event(desk: Desk):
    desk.click("died")
    assert desk.controller.event_id == "e2"


def test_a_click_on_bare_words_sets_the_caret_and_a_letter_labels_them(desk: Desk):
    desk.click("envoys")
    start, end = desk.at("envoys")
    assert start <= desk.controller.caret <= end
    assert desk.current is None
    desk.press("t")
    assert desk.labelled() == [("envoys", "TITLE")]


def test_a_drag_over_words_selects_whole_tokens_and_opens_the_palette(desk: Desk):
    desk.drag(desk.point("Mayor"), desk.point("Elan"))
    assert desk.controller.selection == (desk.at("Mayor")[0], desk.at("Elan")[1])
    assert desk.window.palette_box.isVisible()
    desk.type("pers")
    desk.press("Return")
    assert desk.labelled() == [("Mayor Elan", "PERSON")]
    assert desk.window.view.hasFocus()


def test_a_drag_backwards_selects_too_and_escape_leaves_it_selected(desk: Desk):
    desk.drag(desk.point("hurt"), desk.point("else"))
    assert desk.controller.selection == (desk.at("else")[0], desk.at("hurt")[1])
    desk.press("Esc")
    assert not desk.window.palette_box.isVisible()
    desk.press("p")
    assert desk.labelled() == [("else was hurt", "PERSON")]


def test_a_drag_with_alt_selects_characters_and_a_label_leaves_outer_space_out(desk: Desk):
    start, end = desk.at("envoys from")
    points = edge(desk, start, "start"), edge(desk, end + 1, "end")
    desk.drag(*points, modifiers=Qt.KeyboardModifier.AltModifier)
    chosen = desk.controller.selection
    assert chosen is not None
    assert STORY[slice(*chosen)].strip() == "envoys from"
    desk.press("Esc", "t")
    assert desk.labelled() == [("envoys from", "TITLE")]


def test_a_drag_from_a_trigger_to_a_mention_fills_the_active_role_with_it(desk: Desk):
    desk.click("died")
    QTest.mouseClick(row(desk, "victim"), LEFT)
    desk.drag(desk.point("died"), desk.point("Two guards"))
    (event,) = desk.events()
    assert [(each.role, each.mention) for each in event.arguments] == [("victim", "m5")]
    assert ("Two guards", "PERSON") in desk.labelled()
    assert desk.controller.event_id == "e2"
    assert not desk.window.palette_box.isVisible()


def test_a_drag_to_what_no_role_takes_says_so(make_desk, tmp_path):
    from annotator.core.model import Event, Mention, span_of
    from tests.gui.desk import place, suggested

    text = "He died of a pact."

    def both(string: str):
        return [
            Event("e", "DIE", span_of(string, place(string, "died")), origin=suggested()),
            Mention("m", "AGREEMENT", span_of(string, place(string, "pact")), origin=suggested()),
        ]

    desk = make_desk(make_project(tmp_path / "pact.annotator", text, suggest=both))
    desk.drag(desk.point("died"), desk.point("pact"))
    assert desk.stored() == []
    assert desk.message.startswith("No role of")


def test_dragging_an_edge_moves_the_boundary(desk: Desk):
    desk.click("Vardanian forces")
    desk.drag(edge(desk, desk.at("forces")[1], "end"), desk.point("near"))
    (mention,) = desk.mentions()
    assert mention.span.surface == "Vardanian forces near"
    assert desk.controller.current == "m2"
    assert not desk.window.palette_box.isVisible()
    desk.drag(edge(desk, mention.span.start, "start"), desk.point("struck"))
    assert desk.mentions()[0].span.surface == "struck Vardanian forces near"


def test_escape_forgets_a_drag(desk: Desk):
    desk.click("Vardanian forces")
    port = desk.window.view.viewport()
    QTest.mousePress(port, LEFT, NO, edge(desk, desk.at("forces")[1], "end"))
    move_with_button(port, QPointF(desk.point("Monday")))
    assert desk.window.view._mouse.is_dragging
    desk.press("Esc")
    QTest.mouseRelease(port, LEFT, NO, desk.point("Monday"))
    assert desk.stored() == []
    assert desk.controller.current == "m2"


def test_a_click_on_a_badge_fills_the_role(desk: Desk):
    from annotator.gui.text_view.overlay import badge_rects

    desk.press("Tab")
    assert desk.controller.role == "place"
    rects = {number: rect for number, _, rect in badge_rects(desk.window.view._scene())}
    desk.click_at(rects[1].center().toPoint())
    (event,) = desk.events()
    assert ("place", "m3") in [(each.role, each.mention) for each in event.arguments]
    assert desk.window.view.hasFocus()


def test_the_right_button_opens_the_palette_on_what_is_under_it(desk: Desk):
    from PySide6.QtGui import QContextMenuEvent

    point = desk.point("Monday")
    port = desk.window.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, port.mapToGlobal(point))
    QApplication.sendEvent(port, event)
    assert desk.window.palette_box.isVisible()
    desk.press("Esc")


def test_the_wheel_with_ctrl_changes_the_size(desk: Desk):
    control = Qt.KeyboardModifier.ControlModifier
    middle = QPointF(300, 300)
    wheel = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, control,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(desk.window.view.viewport(), wheel)
    assert desk.window.view.zoom == 110
    assert desk.window.files.settings.zoom == 110


def test_a_drag_to_what_the_active_role_does_not_take_fills_one_that_does(desk: Desk):
    desk.click("died")
    assert desk.controller.role == "agent"
    desk.drag(desk.point("died"), desk.point("Sarrin"))  # an agent may be a country too
    desk.press("Return")
    desk.drag(desk.point("died"), desk.point("Monday"))
    roles = [(each.role, each.mention) for each in desk.events()[0].arguments]
    assert roles == [("agent", "m3"), ("time", "m4")]


# -- card and table -------------------------------------------------------------------------------


def row(desk: Desk, name: str):
    """The row of the event card with this name."""
    card = desk.window.side.card
    return next(
        each
        for each in card._rows
        if not each.isHidden() and name in each.findChild(QLabel, "role").text()
    )


def test_a_click_on_a_role_of_the_card_makes_it_the_active_one(desk: Desk):
    desk.press("Tab")
    QTest.mouseClick(row(desk, "time"), LEFT)
    assert desk.controller.role == "time"
    assert desk.window.view.hasFocus()
    desk.press("1")
    assert "time" in [each.role for each in desk.events()[0].arguments]


def test_a_click_on_an_attribute_of_the_card_turns_it(desk: Desk):
    desk.press("Tab")
    QTest.mouseClick(row(desk, "modality"), LEFT)
    assert attribute(desk.events()[0], "modality") == "planned"


def test_the_cross_of_a_filler_takes_it_out_and_its_words_lead_there(desk: Desk):
    desk.press("Tab")
    card = desk.window.side.card
    row(desk, "target").link_followed.emit("mark:m2")
    assert desk.controller.current == "m2"
    assert desk.controller.event_id == "e1"
    number = next(n for n, each in enumerate(card._arguments) if each.role == "target")
    row(desk, "target").link_followed.emit(f"remove:{number}")
    assert [each.role for each in desk.events()[0].arguments] == ["attacker"]


def test_other_events_on_the_card_lead_to_themselves(desk: Desk):
    desk.press("Tab")
    others = desk.window.side.card.findChild(QListView, "event_list")
    place = others.visualRect(others.model().index(0, 0)).center()
    QTest.mouseClick(others.viewport(), LEFT, NO, place)
    assert desk.controller.event_id == "e2"


def test_a_click_in_the_table_stands_on_the_mark_and_keys_act_on_it(desk: Desk):
    QTest.mouseClick(desk.window.side._tabs[MENTIONS], LEFT)
    table = desk.window.side.table
    assert table.model().rowCount() == 10
    desk.window.grab()
    number = table.model().row_of("m4")
    place = table.visualRect(table.model().index(number, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, NO, place)
    assert desk.controller.current == "m4"
    assert table.currentIndex().row() == number
    desk.press("Return")
    assert desk.labelled() == [("Monday", "DATE")]
    assert table.model().index(number, 2).data() == "accepted"


# -- dropped files --------------------------------------------------------------------------------


def drop(desk: Desk, *paths) -> bool:
    """Drop files over the text; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    middle = desk.window.rect().center()
    enter = QDragEnterEvent(middle, copy, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desk.window, enter)
    event = QDropEvent(QPointF(middle), copy, data, left, NO, QEvent.Type.Drop)
    QApplication.sendEvent(desk.window, event)
    return enter.isAccepted() and event.isAccepted()


def test_a_dropped_article_is_imported(desk: Desk, tmp_path):
    path = tmp_path / "dropped.txt"
    path.write_text("Halden waits.", encoding="utf-8")
    assert drop(desk, path)
    dialog = desk.dialog()
    assert isinstance(dialog, ImportDialog)
    desk.until(dialog._go.isEnabled)
    desk.press("Return")
    desk.until(lambda: desk.window.queue.model.rowCount() == 2)
    desk.until_closed()
    assert desk.message == "1 article added."
    assert desk.title == "Article 1"  # what one works on stays open
    desk.press("Alt+Right")
    assert desk.text == "Halden waits."


def test_a_dropped_project_opens(desk: Desk, tmp_path, monkeypatch):
    monkeypatch.setattr("annotator.gui.workspace.Workspace._start_suggesting", lambda self: None)
    path = tmp_path / "other.annotator"
    make_project(path, "Another article.").close()
    assert drop(desk, path)
    desk.until(lambda: desk.window.windowTitle().startswith("Other"))
    assert desk.text == "Another article."
    desk.until(lambda: not desk.window.files.tasks._tasks)


def test_an_article_dropped_without_a_project_says_what_to_do(make_desk, tmp_path):
    desk = make_desk()
    path = tmp_path / "dropped.txt"
    path.write_text("Halden waits.", encoding="utf-8")
    drop(desk, path)
    assert desk.trouble() == "Open a project first, or make one: File, New project."


@pytest.mark.parametrize("words", ["Two guards", "Elan Voss"])
def test_a_click_keeps_keys_and_screen_on_the_same_place(desk: Desk, words: str):
    desk.click(words)
    assert desk.window.view.caret == desk.controller.caret == desk.at(words)[0]
