"""The keys of labels were hidden (doccano #1173). Here each is shown where its label is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget

from annotator.core.labels import shown_label, shown_name
from annotator.gui.actions import ACTIONS, shown_keys
from annotator.gui.mention_model import LABEL
from annotator.gui.text_view.tips import tip_of

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def test_c52_the_palette_shows_the_key_of_every_label_and_type(desk: Desk):
    """doccano #1173: the keys of labels are hidden."""
    desk.press("Space")
    listed = desk.window.palette_box.findChild(QListWidget)
    entries = [listed.item(row).data(Qt.ItemDataRole.UserRole) for row in range(listed.count())]
    shown = {(each.kind.split(" ")[0], each.text): each.key for each in entries}
    schema = desk.session.schema
    labels = [each for each in schema.entities if each.active and each.key]
    events = [each for each in schema.events if each.active and each.key]
    assert len(labels) > 8
    assert len(events) > 20
    for each in labels:
        assert shown["label", shown_label(each.name)].lower() == each.key
    for each in events:
        assert shown["event", shown_name(each.name)] == f"Shift+{each.key.upper()}"
    desk.press("Esc")


def test_the_key_is_painted_and_spoken(desk: Desk):
    desk.press("Space")
    palette = desk.window.palette_box
    desk.type("Attack")
    before = palette.grab().toImage()
    (entry, *_) = [palette._list.item(0).data(Qt.ItemDataRole.UserRole)]
    assert entry.key == "Shift+A"
    spoken = palette._list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Attack, event")
    assert spoken.endswith(", key Shift+A")
    palette._list.item(0).setData(Qt.ItemDataRole.UserRole, type(entry)(entry.text, entry.kind,
                                                                        entry.run))  # fmt: skip
    assert palette.grab().toImage() != before
    desk.press("Esc")


def test_every_menu_shows_the_keys(desk: Desk):
    shown = {
        item.objectName(): item.text()
        for menu in desk.window.menuBar().actions()
        for item in menu.menu().actions()
    }
    for action in ACTIONS:
        if action.menu and action.keys and action.id in shown:
            assert shown[action.id].endswith("\t" + "+".join(shown_keys(action.keys[0])))


def test_a_mark_tells_its_labels_key(desk: Desk):
    schema = desk.session.schema
    assert "(key g)" in tip_of(schema, desk.session.mark("m1"))
    assert "(key Shift+A)" in tip_of(schema, desk.session.mark("e1"))


def test_card_and_table_tell_it_too(desk: Desk):
    desk.click("struck")
    heading = next(
        label for label in desk.window.side.card.findChildren(QLabel) if "Attack" in label.text()
    )
    assert heading.toolTip() == "Attack (key Shift+A)"
    desk.press("F8")
    model = desk.window.side.table.model()
    tip = model.index(0, LABEL).data(Qt.ItemDataRole.ToolTipRole)
    assert "(key g)" in tip


def test_the_active_role_shows_the_numbers_that_fill_it(desk: Desk):
    desk.click("struck")
    (row,) = [each for each in desk.window.side.card._rows if each.property("active")]
    values = " ".join(label.text() for label in row.findChildren(QLabel))
    assert "1" in values
    assert any(key.startswith("1") for key in desk.hints)
