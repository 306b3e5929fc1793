"""Another theme changes colours alone, and the window fits the screen that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt

from annotator.app import fit_to_screen

if TYPE_CHECKING:
    from tests.gui.desk import Desk


@pytest.mark.parametrize("zoom", [100, 150])
def test_another_theme_leaves_the_text_as_it_stands(desk: Desk, zoom: int):
    desk.window.look.set_zoom(zoom)
    view = desk.window.view
    words = [desk.at("Sarrin"), desk.at("envoys"), desk.at("Nobody")]
    font = view.document().defaultFont()
    before = [view.rect_of(*each) for each in words]
    for theme in ("theme_dark", "theme_light", "theme_dark"):
        desk.window.run(theme)
        desk.until(lambda: True)
        assert view.document().defaultFont() == font
        assert [view.rect_of(*each) for each in words] == before


def test_a_window_is_no_larger_than_its_screen(desk: Desk):
    window = desk.window
    window.resize(1440, 900)
    fit_to_screen(window, QSize(1920, 1080))
    assert window.size() == QSize(1440, 900)
    assert not window.windowState() & Qt.WindowState.WindowMaximized
    fit_to_screen(window, QSize(1440, 900))
    assert window.windowState() & Qt.WindowState.WindowMaximized
    window.setWindowState(Qt.WindowState.WindowNoState)
