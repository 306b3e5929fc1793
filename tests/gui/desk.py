"""A window as the person before it uses it, and small projects with invented texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.core.model import (
    Event,
    Item,
    Mention,
)
from tests.projects import (
    STORY,
    STORY_IDS,
    make_project,
    place,
    store,
    story_suggestions,
    suggested,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.session import Mark, Session
    from annotator.gui.controller import DocumentController
    from annotator.gui.main_window import MainWindow

__all__ = [
    "STORY",
    "STORY_IDS",
    "Desk",
    "make_project",
    "place",
    "store",
    "story_suggestions",
    "suggested",
]

LEFT = Qt.MouseButton.LeftButton
NO = Qt.KeyboardModifier.NoModifier


class Desk:
    """Presses keys, moves the mouse, and looks at screen and file."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window = window
        self.qtbot = qtbot

    # -- what is there --------------------------------------------------------------------------

    @property
    def controller(self) -> DocumentController:
        return self.window.controller

    @property
    def session(self) -> Session:
        return self.window.controller.session

    @property
    def text(self) -> str:
        return self.session.text.string

    @property
    def current(self) -> Mark | None:
        """The mark that the keys act on."""
        return self.controller.mark()

    @property
    def title(self) -> str:
        """The title of the open document."""
        opened = self.controller.opened
        return opened.document.title if opened else ""

    @property
    def message(self) -> str:
        """The sentence in the hint line."""
        return self.window.hint_line._message

    @property
    def hints(self) -> dict[str, str]:
        """The keys that the hint line names, and what it says of them."""
        return dict(self.window.hint_line._hints)

    def stored(self) -> list[Item]:
        """What the file holds of the open layer."""
        opened = self.controller.opened
        assert opened is not None
        return opened.project.file.layers.items(opened.layer.number)

    def mentions(self) -> list[Mention]:
        """The decided mentions in the file, in reading order."""
        found = [item for item in self.stored() if isinstance(item, Mention)]
        return sorted(found, key=lambda each: (each.span.start, each.span.end))

    def events(self) -> list[Event]:
        """The decided events in the file, in reading order."""
        found = [item for item in self.stored() if isinstance(item, Event)]
        return sorted(found, key=lambda each: each.trigger.start)

    def labelled(self) -> list[tuple[str, str]]:
        """The decided mentions in the file as (words, label)."""
        return [(each.span.surface, each.label) for each in self.mentions()]

    def at(self, words: str, which: int = 1) -> tuple[int, int]:
        return place(self.text, words, which)

    # -- keys -----------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys, named as in the key table, where the focus is."""
        for key in keys:
            combination = QKeySequence.fromString(key)[0]
            widget = QApplication.focusWidget() or self.window
            QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())

    def type(self, words: str) -> None:
        """Type words where the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, words)

    def go_to(self, words: str, which: int = 1) -> None:
        """Put the caret before words, as the find bar does."""
        self.controller.place_caret(self.at(words, which)[0])

    def select(self, words: str, which: int = 1) -> None:
        """Select whole words with Shift and the arrow keys."""
        start, end = self.at(words, which)
        self.controller.place_caret(start)
        while self.controller.selection is None or self.controller.selection[1] < end:
            self.press("Shift+Right")
        assert self.controller.selection == (start, end)

    # -- the mouse ------------------------------------------------------------------------------

    def point(self, words: str, which: int = 1) -> QPoint:
        """The middle of words in the text's viewport, scrolled to."""
        start, end = self.at(words, which)
        self.window.view.ensure_visible(start, end)
        return self.window.view.rect_of(start, end).center().toPoint()

    def click(self, words: str, which: int = 1) -> None:
        """Click on words of the text."""
        self.click_at(self.point(words, which))

    def click_at(self, point: QPoint) -> None:
        """Click on a point of the text's viewport."""
        QTest.mouseClick(self.window.view.viewport(), LEFT, NO, point)

    def drag(self, start: QPoint, end: QPoint, modifiers=NO, steps: int = 6) -> None:
        """Drag over the text's viewport with the left button."""
        port = self.window.view.viewport()
        QTest.mousePress(port, LEFT, modifiers, start)
        for step in range(1, steps + 1):
            way = QPointF(start) + (QPointF(end) - QPointF(start)) * (step / steps)
            move_with_button(port, way, modifiers)
        QTest.mouseRelease(port, LEFT, modifiers, end)

    # -- dialogs and waiting --------------------------------------------------------------------

    def dialogs(self) -> list[QDialog]:
        """The dialogs that are open."""
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()]

    def dialog(self) -> QDialog:
        """The only open dialog, waited for."""
        self.qtbot.waitUntil(lambda: len(self.dialogs()) == 1)
        (dialog,) = self.dialogs()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def trouble(self) -> str:
        """The sentence of the box that is shown, which is closed."""
        box = self.dialog()
        sentence = box.sentence
        box.accept()
        self.until_closed()
        return sentence

    def until_closed(self) -> None:
        """Wait until no dialog is open; the window is active again, as the system would have it."""
        self.qtbot.waitUntil(lambda: not self.dialogs())
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds: long, since a busy disk may take its time to write."""
        self.qtbot.waitUntil(holds, timeout=60_000)

    def close(self) -> None:
        """Close the window, which lets go of the project."""
        self.window.close()


def move_with_button(widget: QWidget, point: QPointF, modifiers=NO) -> None:
    """Move the mouse with the left button held down, which QTest can't."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    there = QPointF(widget.mapToGlobal(point))
    event = QMouseEvent(
        QEvent.Type.MouseMove, point, there, Qt.MouseButton.NoButton, LEFT, modifiers
    )
    QApplication.sendEvent(widget, event)
