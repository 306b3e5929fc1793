"""A key repaints only a part of the text: the screen then shows what painting all of it shows."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.core.annotating import set_note
from annotator.core.model import Argument, Event, Mention, Note, span_of
from tests.gui.desk import Desk, make_project, suggested

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from annotator.core.model import Suggestion

KEYS = (
    *("Return", "Tab", "Right", "Down", "Up", "PgDown", "PgUp", "Home", "1", "2", "g", "p"),
    *("Shift+A", "Shift+M", "]", "Ctrl+Z", "Ctrl+Shift+Z", "Backspace"),
)
PART = (
    "Estara’s army said on Monday that it had attacked what it called bases near Sarrin, "
    "and that the forces of Vardania, who denied it, were pushed back with many losses."
)

MENTIONS = (
    ("GPE", "Estara"),
    ("ARMED_GROUP", "Estara’s army"),
    ("ORG", "army"),
    ("GPE", "Sarrin"),
    ("ARMED_GROUP", "the forces of Vardania"),
    ("GPE", "Vardania"),
)


def marks(text: str) -> list[Suggestion]:
    """Close together and inside each other, so that labels stand in several rows; and events."""
    result: list[Suggestion] = []
    for begin in range(0, len(text), len(PART) + 2):
        for number, (label, words) in enumerate(MENTIONS):
            start = begin + PART.index(words)
            span = span_of(text, (start, start + len(words)))
            result.append(Mention(f"m{begin}.{number}", label, span, origin=suggested()))
        start = begin + PART.index("attacked")
        trigger = span_of(text, (start, start + len("attacked")))
        filled = (Argument("attacker", f"m{begin}.1", origin=suggested()),)
        result.append(Event(f"e{begin}", "ATTACK", trigger, filled, origin=suggested()))
        far = [begin + PART.index(each) for each in ("Monday", "losses")]  # on several lines
        span = span_of(text, *((at, at + 6) for at in far))
        result.append(Mention(f"d{begin}", "ORG", span, origin=suggested()))
    return result


def on_screen(desk: Desk) -> QImage:
    """What the screen shows of the text, below the header with its clock."""
    view = desk.window.view
    area = view.viewport()
    corner = area.mapTo(desk.window, QPoint(0, 0))
    whole = QGuiApplication.primaryScreen().grabWindow(desk.window.winId()).toImage()
    top = max(0, int(view.rect_of(0, 1).top()) - 12)
    return whole.copy(corner.x(), corner.y() + top, area.width(), area.height() - top)


@pytest.mark.parametrize("zoom", [100, 130])
@pytest.mark.parametrize("seed", range(3))
def test_what_a_key_repaints_is_all_that_it_changes(
    make_desk, tmp_path: Path, seed: int, zoom: int
):
    desk = make_desk(
        make_project(tmp_path / "p.annotator", "\n\n".join([PART] * 12), suggest=marks)
    )
    desk.window.resize(1024, 700)
    view, chance, done = desk.window.view, random.Random(seed), []
    view.set_zoom(zoom)
    if seed == 1:  # the signs of notes give way to the numbers of candidates
        controller = desk.window.controller
        for mark_id in ("m0.0", "m0.2", "m168.3", "m168.4", "e168"):
            note = Note(f"n{mark_id}", "Really?", mark_id, is_question=True)
            controller.do(set_note(controller.session, note, controller.stamp()))
    for _ in range(40):
        if chance.random() < 0.3:
            done.append(chance.randrange(-200, 300))
            view.verticalScrollBar().setValue(view.verticalScrollBar().value() + done[-1])
        else:
            done.append(chance.choice(KEYS))
            desk.press(done[-1])
        view.finish()
        QApplication.processEvents()
        QApplication.processEvents()
        painted = on_screen(desk)
        view.viewport().update()
        QApplication.processEvents()
        assert on_screen(desk) == painted, done


class _Painted(QObject):
    """Writes down which widgets were painted, in their order."""

    def __init__(self, **widgets: QWidget) -> None:
        super().__init__()
        self.names: list[str] = []
        self._widgets = widgets
        for each in widgets.values():
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.Paint:
            self.names += [name for name, each in self._widgets.items() if each is watched]
        return False


def test_the_words_are_painted_before_the_key_is_done_with_and_all_else_after(desk):
    window = desk.window
    QApplication.processEvents()
    painted = _Painted(text=window.view.viewport(), hints=window.hint_line)
    QTest.keyClick(window.view, Qt.Key.Key_Tab)
    assert painted.names == ["text"]
    QApplication.processEvents()
    assert painted.names.count("text") == 1
    assert "hints" in painted.names
