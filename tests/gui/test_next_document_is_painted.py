"""A document looks the same whichever way one came to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.model import Mention, span_of
from tests.gui.desk import Desk, make_project, suggested

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage


def words_and_marks(desk: Desk) -> QImage:
    """The text with its marks, without the header, which has a clock."""
    desk.until(lambda: not desk.window.view.verticalScrollBar().value())
    view = desk.window.view
    top = int(view.rect_of(0, 1).top()) - 12
    image = view.viewport().grab().toImage()
    return image.copy(0, top, image.width(), image.height() - top)


LINES = "Much is said here before it comes to the point, so that some lines go by until {}."


def one_in_each(text: str) -> list[Mention]:
    """A suggestion at the end of each paragraph."""
    places = [found.span() for found in re.finditer("Estara", text)]
    return [
        Mention(f"m{start}", "GPE", span_of(text, (start, end)), origin=suggested())
        for start, end in places
    ]


def test_a_document_opened_from_a_scrolled_one_has_all_its_marks(make_desk, tmp_path: Path):
    texts = ["\n\n".join([LINES.format(name)] * 30) for name in ("Estara", "Vardania")]
    desk = make_desk(make_project(tmp_path / "p.annotator", *texts, suggest=one_in_each))
    desk.window.resize(1024, 700)
    desk.press("Alt+Right", "Alt+Left", "Ctrl+Home")
    before = words_and_marks(desk)
    desk.press("Alt+Right", "PgDown")
    assert desk.window.view.verticalScrollBar().value() > 0
    desk.press("Alt+Left")
    assert words_and_marks(desk) == before
