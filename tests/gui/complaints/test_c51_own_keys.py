"""C51: keys can't be changed, clash in silence, and done-and-next takes two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.model import Status
from annotator.gui.keymap import LEFT_HAND

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def test_done_and_next_is_one_key(three: Desk):
    assert three.title == "Article 1"
    three.press("Ctrl+Return")
    assert three.title == "Article 2"
    assert three.window.queue.model.row_of(
        three.window.queue.model._rows[0].id
    ).status is Status.DONE  # fmt: skip


def test_an_own_key_works_at_once_and_the_old_one_no_longer(three: Desk):
    three.press("Ctrl+,")
    dialog = three.dialog()
    three.type("done, next")
    while not dialog.keys.list.hasFocus():
        three.press("Tab")
    three.press("Return", "Ctrl+J")
    three.press("Esc")
    three.until_closed()
    three.press("Ctrl+Return")
    assert three.title == "Article 1"
    three.press("Ctrl+J")
    assert three.title == "Article 2"
    assert three.hints["Ctrl+J"] == "done, next"


def test_a_clash_is_said_with_whom_before_anything_changes(three: Desk):
    three.press("Ctrl+,")
    dialog = three.dialog()
    three.type("done, next")
    while not dialog.keys.list.hasFocus():
        three.press("Tab")
    before = three.window.keymap.chosen
    three.press("Return", "Ctrl+Z")
    assert "Ctrl+Z is the key of “Undo”" in dialog.keys._words.text()
    assert three.window.keymap.chosen == before


def test_a_whole_article_with_the_left_hand(desk: Desk):
    desk.window.keymap.use(LEFT_HAND)
    desk.press("Space")
    assert desk.labelled() == [("Estara", "GPE")]
    desk.press("Ctrl+R")
    desk.press("Ctrl+Shift+A", "Ctrl+S")
    assert len(desk.mentions()) > 3
    assert desk.session.layer.status is Status.DONE
