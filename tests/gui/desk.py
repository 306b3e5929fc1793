"""A window as the person before it uses it, and small projects with invented texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.core.documents import Article
from annotator.core.model import (
    Argument,
    Decision,
    Event,
    Item,
    Mention,
    Origin,
    Span,
    Suggestion,
    span_of,
)
from annotator.services.clock import now
from annotator.services.importing import add_article
from annotator.services.project import Project, create

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from annotator.core.schema import Schema
    from annotator.core.session import Mark, Session
    from annotator.gui.controller import DocumentController
    from annotator.gui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
NO = Qt.KeyboardModifier.NoModifier

STORY = (
    "Estara struck Vardanian forces near Sarrin on Monday. Two guards died in the raid.\n\n"
    "Mayor Elan Voss met envoys from Estara in Port Halden. Nobody else was hurt."
)
# the ids of the story's suggestions in the order in which they are read
STORY_IDS = ["m1", "e1", "m2", "m3", "m4", "m5", "e2", "m6", "e3", "m7"]


def place(text: str, words: str, which: int = 1) -> tuple[int, int]:
    """Where words stand in a text for the first, second, ... time."""
    start = -1
    for _ in range(which):
        start = text.index(words, start + 1)
    return start, start + len(words)


def suggested(score: float = 0.9, source: str = "tests:1") -> Origin:
    return Origin(source, Decision.SUGGESTED, score)


def story_suggestions(text: str) -> list[Suggestion]:
    """What a suggester would propose for the story."""

    def span(words: str, which: int = 1) -> Span:
        return span_of(text, place(text, words, which))

    def mention(item_id: str, label: str, words: str, which: int = 1) -> Mention:
        return Mention(item_id, label, span(words, which), origin=suggested())

    def event(item_id: str, kind: str, words: str, *arguments: Argument) -> Event:
        return Event(item_id, kind, span(words), arguments, origin=suggested())

    return [
        mention("m1", "GPE", "Estara"),
        event("e1", "ATTACK", "struck", Argument("attacker", "m1"), Argument("target", "m2")),
        mention("m2", "ARMED_GROUP", "Vardanian forces"),
        mention("m3", "GPE", "Sarrin"),
        mention("m4", "DATE", "Monday"),
        mention("m5", "PERSON", "Two guards"),
        event("e2", "DIE", "died"),
        mention("m6", "PERSON", "Elan Voss"),
        event("e3", "MEET", "met", Argument("participant", "m6")),
        mention("m7", "GPE", "Estara", 2),
    ]


def make_project(
    path: Path,
    *texts: str,
    suggest: Callable[[str], Sequence[Suggestion]] | None = None,
    schema: Schema | None = None,
) -> Project:
    """A new open project with a document for each text, named Article 1, Article 2, ..."""
    project = create(path, schema, title=path.stem.title())
    for number, text in enumerate(texts, start=1):
        document_id = add_article(project, Article(f"a{number}.txt", text, f"Article {number}"))
        if suggest is not None and document_id is not None and number == 1:
            store(project, document_id, suggest(text))
    return project


def store(project: Project, document_id: str, suggestions: Iterable[Suggestion]) -> None:
    """Store suggestions for a document."""
    with project.file.writing():
        project.file.documents.add_suggestions(document_id, "tests:1", suggestions, now())


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
        """Wait until something holds."""
        self.qtbot.waitUntil(holds, timeout=10_000)

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
