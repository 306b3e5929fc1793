"""C56: a schema of a hundred labels: typed, grouped, the last used first, narrowed where wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from annotator.core.schema import schema_from
from annotator.gui.offered_dialog import OfferedDialog
from annotator.services.project import open_project
from tests.gui.desk import LEFT, Desk, make_project

GROUPS = ("sport", "weather", "trade")
NUMBERS = range(120)


def schema():
    return schema_from(
        {
            "id": "hundred",
            "version": 1,
            "entities": [
                {"name": f"KIND_{n}", **({"key": "abc"[n]} if n < 3 else {})} for n in NUMBERS
            ],
            "groups": [{"name": name} for name in GROUPS],
            "events": [{"name": f"DEED_{n}", "group": GROUPS[n % 3]} for n in NUMBERS],
        }
    )


@pytest.fixture
def many(make_desk, tmp_path) -> Desk:
    texts = ("Estara spoke of rain.", "Voss met envoys.")
    return make_desk(make_project(tmp_path / "many.annotator", *texts, schema=schema()))


def labels(desk: Desk) -> list[tuple[str, str]]:
    """What the palette lists of labels and types where one stands, as (name, kind)."""
    desk.press("Space")
    listed = desk.window.palette_box.findChild(QListWidget)
    entries = [listed.item(row).data(Qt.ItemDataRole.UserRole) for row in range(listed.count())]
    desk.press("Esc")
    return [
        (each.text, each.kind) for each in entries if each.kind.split(" ")[0] in ("label", "event")
    ]


def tick(desk: Desk, name: str) -> None:
    """Find a label or type in the dialog that is open, and tick it, by keys alone."""
    dialog = desk.dialogs()[0]
    dialog.search.setFocus()
    desk.press("Ctrl+A")
    desk.type(name)
    desk.press("Down", "Space")


def narrow(desk: Desk, *names: str, here: bool) -> None:
    """Offer these alone, in the dialog that its key opens."""
    desk.press("Shift+F6")
    dialog = desk.dialog()
    assert isinstance(dialog, OfferedDialog)
    (none,) = [each for each in dialog.findChildren(QPushButton) if each.text() == "None"]
    QTest.mouseClick(none, LEFT)
    for name in names:
        tick(desk, name)
    QTest.mouseClick(dialog.here if here else dialog.everywhere, LEFT)
    desk.press("Return")
    desk.until_closed()


def test_any_label_is_found_by_a_few_letters(many: Desk):
    many.go_to("Estara")
    many.press("Space")
    many.type("kind 97")
    many.press("Return")
    assert many.labelled() == [("Estara", "KIND_97")]


def test_types_are_found_by_their_group_too(many: Desk):
    many.go_to("rain")
    many.press("Space")
    many.type("weather deed 40")
    many.press("Return")
    assert [each.type for each in many.events()] == ["DEED_40"]
    assert ("Deed 40", "event · weather") in labels(many)


def test_what_was_used_last_comes_first_in_every_document(many: Desk):
    assert labels(many)[0][0] == "KIND 0"
    for number in (97, 41):
        many.go_to("Estara")
        many.press("Space")
        many.type(f"kind {number}")
        many.press("Return")
    many.press("Alt+Right")
    assert [name for name, _ in labels(many)[:3]] == ["KIND 41", "KIND 97", "KIND 0"]


def test_a_document_offers_a_part_of_the_schema_and_the_others_all(many: Desk):
    narrow(many, "KIND 5", "KIND 1", "Deed 7", here=True)
    assert many.message == "3 labels are offered in this document."
    assert labels(many) == [("KIND 1", "label"), ("KIND 5", "label"), ("Deed 7", "event · weather")]
    many.go_to("Estara")
    many.press("a")
    assert many.message == "KIND_0 is not offered here; Shift+F6 changes that."
    assert many.labelled() == []
    many.press("b")
    assert many.labelled() == [("Estara", "KIND_1")]
    many.press("Alt+Right", "a")
    assert many.labelled() == [("Voss", "KIND_0")]
    assert len(labels(many)) == 240


def test_the_project_offers_a_part_and_a_document_goes_before_it(many: Desk, make_desk):
    narrow(many, "KIND 2", here=False)
    many.press("Alt+Right")
    narrow(many, "KIND 3", here=True)
    path = many.window.workspace.project.path
    many.close()
    again = make_desk(open_project(path))
    assert again.title == "Article 2"
    assert [name for name, _ in labels(again)] == ["KIND 3"]
    again.press("Alt+Left")
    assert [name for name, _ in labels(again)] == ["KIND 2"]


def test_all_ticked_is_all_again_and_the_dialog_finds_by_letters(many: Desk):
    narrow(many, "KIND 2", here=True)
    many.press("Shift+F6")
    dialog = many.dialog()
    assert dialog.here.isChecked()
    many.type("kind 11")
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    shown = [item.text() for item in items if not item.isHidden()]
    assert shown == ["KIND 11", *(f"KIND 11{n}" for n in range(10))]
    many.press("Ctrl+A", "Backspace")
    (everything,) = [b for b in dialog.findChildren(QPushButton) if b.text() == "Tick all"]
    QTest.mouseClick(everything, LEFT)
    many.press("Return")
    many.until_closed()
    assert many.message == "Every label is offered in this document."
    assert len(labels(many)) == 240


def test_the_keys_tick_what_is_seen_in_the_dialog(many: Desk):
    """A label that was found was not the one that the space bar ticked."""
    many.press("Shift+F6")
    dialog = many.dialog()
    many.type("kind 97")
    many.press("Down")
    assert dialog.list.hasFocus()
    assert dialog.list.currentItem().text() == "KIND 97"
    many.press("Space", "Return")
    many.until_closed()
    assert many.message == "239 labels are offered in the project."
    assert "KIND 97" not in [name for name, _ in labels(many)]
