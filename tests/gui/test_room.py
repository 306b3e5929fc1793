"""Nothing is cut off: at 80 to 250 percent, on screens of every scale, in 1024 x 700."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from annotator.gui.actions import ACTIONS
from tests.gui.room import squeezed

if TYPE_CHECKING:
    from annotator.gui.actions import Action
    from tests.gui.desk import Desk

CHECKOUT = Path(__file__).resolve().parents[2]
SMALL = (1024, 700)
SECTIONS = [each for each in ACTIONS if each.id.startswith("section_") and each.keys]


@pytest.fixture
def small(desk: Desk) -> Desk:
    """The smallest window that has to do."""
    desk.window.resize(*SMALL)
    desk.press("Tab")
    return desk


@pytest.mark.parametrize("zoom", [80, 100, 150, 250])
def test_nothing_is_cut_off_at_any_zoom(small: Desk, zoom: int):
    small.window.look.set_zoom(zoom)
    assert squeezed(small.window) == []
    assert not small.window.view.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("page", ["F7", "F8", "F3", "F2", "Ctrl+F", "Space"])
def test_nothing_is_cut_off_on_any_page(small: Desk, page: str):
    small.press(page)
    assert squeezed(small.window) == []
    small.press("Esc")


@pytest.mark.parametrize("action", SECTIONS, ids=lambda action: action.id)
def test_nothing_is_cut_off_in_any_section(small: Desk, action: Action):
    small.press(action.keys[0])
    assert squeezed(small.window) == []


@pytest.mark.parametrize("key", ["Ctrl+E", "F6", "F4", "="])
def test_nothing_is_cut_off_in_any_dialog(small: Desk, key: str):
    small.press(key)
    dialog = small.dialog()
    assert squeezed(dialog) == []
    assert dialog.width() <= SMALL[0]
    assert dialog.height() <= SMALL[1]
    dialog.reject()
    small.until_closed()


def test_nothing_is_cut_off_on_the_start_page(make_desk, tmp_path):
    recent = tmp_path / "a folder with a very long name that nobody wants to read" / "x.annotator"
    recent.parent.mkdir()
    recent.touch()
    desk = make_desk(recent=(str(recent),))
    desk.window.resize(*SMALL)
    assert squeezed(desk.window) == []


def test_long_names_are_shortened_on_purpose(small: Desk):
    """The test can fail: a label that has too little room is found."""
    from PySide6.QtWidgets import QLabel

    label = QLabel("much too long for this", small.window)
    label.setGeometry(0, 0, 30, 10)
    label.show()
    assert any("much too long" in each for each in squeezed(small.window))
    label.hide()
    label.deleteLater()


def measured(folder: Path, scale: str, *language: str) -> dict[str, Any]:
    """What ``tests.gui.room`` finds in a process of its own."""
    command = [sys.executable, "-m", "tests.gui.room", str(folder), *language]
    environment = os.environ | {
        "PYTHONPATH": str(CHECKOUT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": scale,
    }
    done = subprocess.run(
        command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("language", ["de", "fr"])
def test_nothing_is_cut_off_in_another_language(language: str, tmp_path: Path):
    """Words are longer there: a menu and the number of mentions fell out of a narrow window."""
    assert measured(tmp_path, "1", language)["squeezed"] == []


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_nothing_is_cut_off_on_a_screen_of_another_scale(scale: str, tmp_path: Path):
    found = measured(tmp_path, scale)
    assert found["ratio"] == float(scale)
    assert found["squeezed"] == []
    assert found["pixels"] == [round(SMALL[0] * float(scale)), round(SMALL[1] * float(scale))]
    assert found["bars"] == []
