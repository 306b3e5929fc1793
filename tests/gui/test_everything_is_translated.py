"""Nothing that a window shows is left out of translation: each sentence is put into brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from annotator.core.translation import install
from tests.gui.brackets import Brackets, left, told, words_of_the_project

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def brackets() -> Iterator[None]:
    install(Brackets())
    yield
    install(None)


def test_words_of_every_screen(brackets, disagreement, make_desk):
    desk = make_desk(disagreement, name="Ana")
    known = words_of_the_project(desk)
    found = {}
    for name in list(desk.window.sections._sections):
        desk.window.sections.show(name)
        QApplication.processEvents()
        found |= {words: f"{where} in {name}" for words, where in left(desk.window, known)}
    assert not found, told(found)


def test_words_of_the_annotation_screen(brackets, story, make_desk):
    desk = make_desk(story)
    known = words_of_the_project(desk)
    found = {}
    for keys in ((), ("Ctrl+Down",), ("Return",), ("Alt+Down",) * 8, ("Ctrl+Z",), ("Esc", "Esc")):
        desk.press(*keys)
        for page in range(4):
            desk.window.side.show_page(page)
            QApplication.processEvents()
            found |= {words: f"{where} at {keys}" for words, where in left(desk.window, known)}
    assert not found, told(found)


@pytest.mark.parametrize("action", ["settings", "help", "about", "palette", "export", "suggesters"])
def test_words_of_what_is_opened(action, brackets, story, make_desk):
    desk = make_desk(story)
    desk.window.run(action)
    QApplication.processEvents()
    known = words_of_the_project(desk)
    found = {}
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            found |= {words: f"{where} after {action}" for words, where in left(window, known)}
    assert not found, told(found)
