"""The user guide in the window: how it is opened, searched and turned, and the keys in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from annotator.core.translation import install
from annotator.gui.keymap import Keymap
from annotator.gui.manual import NAMES, is_key, local_key, portable_key, with_keys

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def test_keys_are_filled_in_from_the_keymap(qapp):
    keymap = Keymap({"accept": ("Ctrl+J",), "repeat": ()})
    words = with_keys("`A`<!--accept-->, *x*<!--repeat-->, `?`<!--tour-->, `?`<!--no-->", keymap)
    assert words == (
        "`\u00a0Ctrl+J\u00a0`, *Annotate > Repeat the last action here*, *Help > Tour*, "
        "`\u00a0?\u00a0`<!--no-->"
    )


def test_keys_with_and_without_an_action_have_room_once(qapp):
    words = with_keys("`+`<!--add_fragment-->, `+`, `Ctrl+Tab`, `annotator new`", Keymap())
    assert words == "`\u00a0+\u00a0`, `\u00a0+\u00a0`, `\u00a0Ctrl+Tab\u00a0`, `annotator new`"


def test_the_guide_opens_by_its_key_and_is_read_by_keys(desk: Desk):
    desk.press("Shift+F1")
    manual = desk.dialog().manual
    assert manual.isVisible()
    assert manual.name == "start"
    desk.press("Down", "Down", "Down")
    assert manual.name == "events"
    assert "An event in five keys" in manual.page.toPlainText()
    desk.press("Esc")
    desk.until_closed()
    assert desk.window.view.hasFocus()


def test_links_lead_from_page_to_page(desk: Desk):
    desk.press("Shift+F1")
    manual = desk.dialog().manual
    manual.page.anchorClicked.emit(QUrl("reading.md"))
    assert manual.name == "reading"
    manual.search("discontinuous nothing")
    manual.page.anchorClicked.emit(QUrl("files.md"))
    assert manual.name == "files"


def test_one_search_finds_keys_and_pages(desk: Desk):
    desk.press("F1")
    dialog = desk.dialog()
    desk.type("tick question")
    assert "No key does that" in dialog._page.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert dialog.manual.isVisible()
    titles = [dialog.manual.list.item(row).text() for row in range(dialog.manual.list.count())]
    assert titles == ["Notes and questions"]
    assert dialog.manual.page.extraSelections()
    dialog._field.setText("xyzzy")
    assert dialog.manual.list.count() == 0
    assert "Nothing in the guide" in dialog.manual.page.toPlainText()
    dialog._field.clear()
    assert dialog.manual.list.count() == len(NAMES)


def test_the_guide_follows_a_changed_key_at_once(desk: Desk):
    desk.press("Shift+F1")
    manual = desk.dialog().manual
    manual.show_page("reading")
    desk.window.keymap.set_keys("accept", ["Ctrl+J"])
    assert "Ctrl+J" in manual.page.toPlainText()


def test_the_way_back_and_on(desk: Desk):
    desk.press("Shift+F1")
    manual = desk.dialog().manual
    manual.page.anchorClicked.emit(QUrl("reading.md"))
    assert "Next: Labelling" in manual.page.toPlainText()
    manual.page.anchorClicked.emit(QUrl("labelling.md"))
    desk.press("Alt+Left", "Alt+Left", "Alt+Left")
    assert manual.name == "start"


def test_a_link_leads_to_its_heading(desk: Desk):
    desk.press("Shift+F1")
    manual = desk.dialog().manual
    manual.page.anchorClicked.emit(QUrl("files.md#keeping"))
    assert manual.name == "files"
    top = manual.page.cursorForPosition(manual.page.viewport().rect().topLeft()).block()
    shown = "\n".join((top.text(), top.next().text(), top.next().next().text()))
    assert "Keeping" in shown or manual.page.verticalScrollBar().value() > 0


def test_it_opens_at_the_page_about_the_screen(make_desk, disagreement):
    desk = make_desk(disagreement, name="Lea")
    desk.press("Ctrl+6", "Shift+F1")
    assert desk.dialog().manual.name == "agreement"
    desk.press("Esc")
    desk.until_closed()
    desk.press("Ctrl+3", "Shift+F1")
    assert desk.dialog().manual.name == "schema"


def test_pictures_are_no_wider_than_the_page(desk: Desk):
    desk.window.resize(1024, 700)
    desk.press("Shift+F1")
    manual = desk.dialog().manual
    manual.show_page("agreement")
    assert "\ufffc" in manual.page.toPlainText()
    assert manual.page.horizontalScrollBar().maximum() == 0
    for name in ("start", "events", "settle", "commands", "trouble"):
        manual.show_page(name)
        assert manual.page.horizontalScrollBar().maximum() == 0, name


class Spanish:
    """Calls one key by a name of its own."""

    signs: ClassVar[dict[int, str]] = {}

    def sentence(self, text: str, number: int = -1) -> str:
        return {"Shift": "Mayús"}.get(text, text)


def test_a_key_is_known_by_its_name_in_the_language_that_is_spoken():
    install(Spanish(), "es")
    try:
        assert local_key("Shift+F3") == "Mayús+F3"
        assert portable_key("Mayús+F3") == "Shift+F3"
        assert local_key("annotator new") == "annotator new"
        assert is_key("Mayús")
    finally:
        install(None)
    assert not is_key("Mayús")
