"""C51: done and on to the next article is one key, from anywhere in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.model import Status
from annotator.gui.queue_model import ROW

if TYPE_CHECKING:
    from tests.gui.desk import Desk


@pytest.mark.parametrize("place", ["view", "list", "search"])
def test_one_key_says_done_and_opens_the_next(three: Desk, place: str):
    if place == "list":
        three.window.queue.list.setFocus()
    elif place == "search":
        three.press("Ctrl+K")
    three.press("Ctrl+Return")
    assert three.title == "Article 2"
    assert three.window.queue.model.index(0).data(ROW).status is Status.DONE
    assert three.window.view.hasFocus()
