"""Runs the real window on a project and edits until it is killed; prints each edit once painted.

Arguments: the project file, a seed. Each line is the layer's revision and its mentions as JSON.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.app import make_application
from annotator.core.model import Mention
from annotator.gui.main_window import MainWindow
from annotator.services.project import open_in_window
from annotator.settings import Settings

if TYPE_CHECKING:
    from annotator.gui.controller import DocumentController

LABELS = "gpoaltfn"


def shown(controller: DocumentController) -> list[list[object]]:
    """The mentions that are on the screen."""
    found = controller.session.layer.all(Mention)
    return sorted([each.id, each.label, each.span.start, each.span.end] for each in found)


def main() -> None:
    """Label tokens at random places for ever."""
    path, seed = Path(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(seed)
    application = make_application([])
    window = MainWindow(Settings(annotator="Ana", theme="light"))
    window.show()
    window.workspace.open_project(open_in_window(path), "Ana", suggest=False)
    application.processEvents()
    view, controller = window.view, window.controller
    print("ready", flush=True)
    while True:
        controller.place_caret(chance.randrange(len(controller.session.text)))
        keys = chance.choice(("label", "label", "label", "remove", "undo", "end"))
        if keys == "label":
            QTest.keyClicks(view, chance.choice(LABELS))
        elif keys == "remove" and controller.mark() is not None:
            QTest.keyClick(view, Qt.Key.Key_Backspace)
        elif keys == "end" and controller.mark() is not None:
            QTest.keyClick(view, Qt.Key.Key_BracketRight)
        elif keys == "undo":
            QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        view.viewport().repaint()
        application.processEvents()
        print(json.dumps([controller.opened._revision, shown(controller)]), flush=True)


if __name__ == "__main__":
    main()
