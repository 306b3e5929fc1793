"""The real process on the sample project, met over AT-SPI as a screen reader meets it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.gui.accessibility.screen import lacking, window_process

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.accessibility.focus import Keyboard
    from tests.gui.accessibility.reader import Node, Reader

NAME = "Ana"


@dataclass
class Meeting:
    """A reader, the application that it reads, and who gets what is typed."""

    reader: Reader
    application: Node
    keyboard: Keyboard

    def find(self, role: str, name: str = "") -> Node:
        """What is on the screen with this role and the beginning of this name, waited for."""
        what = f"{role} {name!r}"
        return self.reader.until(lambda: self.application.find(role, name), what)

    def press(self, *keys: str) -> None:
        """Press keys; whatever window has come up by then gets them."""
        for key in keys:
            self.keyboard.give_to_top()
            self.reader.press(key)

    @property
    def text(self) -> Node:
        """The article."""
        return self.find("text", "Text of ")


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Meeting]:
    """The window after its first start: the name is asked for, the sample is open and suggested."""
    if not sys.platform.startswith("linux"):
        pytest.skip("AT-SPI is how Linux speaks to screen readers")
    if missing := lacking():
        pytest.skip(f"not here: {missing}")
    from tests.gui.accessibility.focus import Keyboard
    from tests.gui.accessibility.reader import Reader

    home = tmp_path_factory.mktemp("home")
    with window_process(home, "--sample") as (display, address):
        reader, keyboard = Reader(address), Keyboard(display)
        try:
            found = Meeting(reader, reader.application(), keyboard)
            found.find("text", "Your name").write(NAME)
            found.find("push button", "OK").act()
            reader.until(
                lambda: found.find("radio button", "Mentions ").name > "Mentions 1", "them"
            )
            keyboard.give_to_top()
            reader.until(lambda: found.text.has("focused"), "the focus in the text")
            yield found
        finally:
            keyboard.close()
            reader.close()
    log = (home / "stderr.txt").read_text(encoding="utf-8")
    assert "Traceback" not in log, log
