"""The user guide: every key in it is right, every link leads somewhere, nothing is left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from annotator.gui.actions import ACTIONS, BY_ID
from annotator.gui.keymap import Keymap
from annotator.gui.manual import NAMES, PLACEHOLDER, read_pages, with_keys
from annotator.paths import resource_path

if TYPE_CHECKING:
    from tests.gui.desk import Desk

PAGES = read_pages()


def test_every_page_is_in_the_list():
    assert sorted(path.stem for path in resource_path("help").glob("*.md")) == sorted(NAMES)
    assert len({page.title for page in PAGES}) == len(PAGES) == 14
    assert all(page.markdown.startswith("# ") for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_placeholder_is_an_action_and_every_link_a_page(page):
    for name in PLACEHOLDER.findall(page.markdown):
        assert name in BY_ID, name
    for target in re.findall(r"\]\(([^)]*)\)", page.markdown):
        assert target.removesuffix(".md") in NAMES, target


def test_every_action_is_mentioned():
    mentioned = {name for page in PAGES for name in PLACEHOLDER.findall(page.markdown)}
    assert {action.id for action in ACTIONS} - mentioned == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_key_of_an_action_is_written_out(qapp, page):
    """A key that somebody may change stands there as its action."""
    fixed = {"Shift", "Alt", "Space", "Enter", "Esc", "Tab", "Del", "F2", "A", "+", "Backspace",
             "#", "-", "**"}  # fmt: skip
    assert set(re.findall(r"`([^`]+)`", page.markdown)) <= fixed
    assert not re.search(r"Ctrl\+|Alt\+|Shift\+|\bF\d", page.markdown.replace("`F2`", ""))


def test_keys_are_filled_in_from_the_keymap(qapp):
    keymap = Keymap({"accept": ("Ctrl+J",), "repeat": ()})
    words = with_keys("{accept}, {repeat}, {tour}, {nothing}", keymap)
    assert words == (
        "`\u00a0Ctrl+J\u00a0`, *Annotate > Repeat the last action here*, *Help > Tour*, {nothing}"
    )


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
    desk.type("question somebody")
    assert "No key does that" in dialog._page.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert dialog.manual.isVisible()
    titles = [dialog.manual.list.item(row).text() for row in range(dialog.manual.list.count())]
    assert titles == ["Notes and questions", "Teams"]
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
