"""Makes the pictures of the README: the real window on the sample project, driven by keys.

.venv/bin/python packaging/pictures.py
"""

import os
import sys
import tempfile
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
TARGET = CHECKOUT / "resources" / "help"
SECONDS = 60  # to wait for the suggester
DECIDED = 14  # Enter presses before the picture


def main() -> None:
    """Write one picture for each theme."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(CHECKOUT))
    TARGET.mkdir(exist_ok=True)
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as folder:
            os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
            _picture(Path(folder), theme, TARGET / f"annotate_{theme}.png")


def _picture(folder: Path, theme: str, target: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from annotator.app import make_application
    from annotator.gui.main_window import MainWindow
    from annotator.services.project import open_project
    from annotator.services.sample import create_sample
    from annotator.settings import Settings

    application = make_application([])
    create_sample(folder / "sample.annotator").close()
    window = MainWindow(Settings(annotator="Maria", theme=theme))
    window.show()
    window.workspace.open_project(open_project(folder / "sample.annotator"), "Maria")
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and not window.controller.session.undecided():
        application.processEvents()
    model = window.queue.model
    while time.monotonic() < end and not _all_suggested(model):
        application.processEvents()
    QTest.keyClick(window.view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    window.controller.place_caret(0)
    for _ in range(DECIDED):
        QTest.keyClick(window.view, Qt.Key.Key_Return)
    events = [mark for mark in window.controller.session.marks() if mark.is_trigger]
    window.controller.stand_on(events[0].id)
    window.hint_line.show_message("")
    application.processEvents()
    picture = window.grab().toImage()
    picture.save(str(target), "PNG", 0)
    window.close()
    application.processEvents()


def _all_suggested(model: object) -> bool:
    rows = range(model.rowCount())  # type: ignore[attr-defined]
    return all(model.index(row).data(0x0100).suggested for row in rows)  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
