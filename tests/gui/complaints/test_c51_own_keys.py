"""C51: keys can't be changed, clash in silence, and done-and-next takes two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.model import Status
from annotator.gui.keymap import LEFT_HAND
from annotator.gui.queue_model import ROW

if TYPE_CHECKING:
    from tests.gui.desk import Desk


def test_c51_done_and_next_is_one_key(three: Desk):
    """It took two keys, or the mouse."""
    assert three.title == "Article 1"
    three.press("Ctrl+Return")
    assert three.title == "Article 2"
    assert three.window.queue.model.index(0).data(ROW).status is Status.DONE


def test_c51_an_own_key_works_at_once_and_the_old_one_no_longer(three: Desk):
    """Keys could not be changed."""
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


def test_c51_a_clash_is_said_with_whom_before_anything_changes(three: Desk):
    """Two things had one key, and nobody was told."""
    three.press("Ctrl+,")
    dialog = three.dialog()
    three.type("done, next")
    while not dialog.keys.list.hasFocus():
        three.press("Tab")
    before = three.window.keymap.chosen
    three.press("Return", "Ctrl+Z")
    assert "Ctrl+Z is the key of “Undo”" in dialog.keys._words.text()
    assert three.window.keymap.chosen == before


def test_c51_a_whole_article_with_the_left_hand(desk: Desk):
    """Keys lay all over the keyboard while one hand holds the mouse."""
    desk.window.keymap.use(LEFT_HAND)
    desk.press("Space")
    assert desk.labelled() == [("Estara", "GPE")]
    desk.press("Ctrl+R")
    desk.press("Ctrl+Shift+A", "Ctrl+G")
    assert len(desk.mentions()) > 3
    assert desk.session.layer.status is Status.DONE
