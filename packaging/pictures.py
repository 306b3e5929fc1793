"""Makes the pictures of the user guide: parts of the real window on the sample project.

.venv/bin/python packaging/pictures.py

Each is a PNG in resources/help, in the light theme. What is seen is the sample alone, so that they
change only with the program (and, by a digit, with the time that it took).
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QRect, QSize
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from annotator.gui.main_window import MainWindow

CHECKOUT = Path(__file__).resolve().parent.parent
TARGET = CHECKOUT / "resources" / "help"
SECONDS = 90  # to wait for suggestions and figures
MOST_BYTES = 60_000
DECIDED = 9  # Enter presses before the picture of reading


def main() -> None:
    """Write every picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(CHECKOUT))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        for name, widget, part in _pictures(Path(folder)):
            path = TARGET / f"{name}.png"
            with_few_colors(widget.grab(part).toImage()).save(str(path), "PNG", 0)
            size = path.stat().st_size
            print(f"{path.name}: {part.width()} × {part.height()}, {size / 1000:.0f} kB")
            if size > MOST_BYTES:
                sys.exit(f"{path.name} is too large; show less.")


def with_few_colors(image: QImage) -> QImage:
    """The picture in the 256 colours that most of it has: a third of the bytes, the same look."""
    import numpy as np
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = plain.width(), plain.height()
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(height, -1, 4)[:, :width, :3]
    found, where, often = np.unique(
        pixels.reshape(-1, 3), axis=0, return_inverse=True, return_counts=True
    )
    kept = found[np.argsort(-often, kind="stable")[:256]].astype(int)
    nearest = np.array([np.abs(kept - each).sum(axis=1).argmin() for each in found.astype(int)])
    table = nearest[where.reshape(-1)].astype(np.uint8).reshape(height, width)
    few = QImage(table.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
    few.setColorTable(
        [0xFF000000 | red << 16 | green << 8 | blue for blue, green, red in kept.tolist()]
    )
    return few.copy()


def _pictures(folder: Path) -> Iterator[tuple[str, QWidget, QRect]]:
    from PySide6.QtCore import QSize

    from annotator.app import make_application

    application = make_application([])
    window = _open(folder, QSize(1200, 760))
    yield from _of_annotating(window)
    yield from _of_teams(window)
    window.close()
    application.processEvents()


def _of_annotating(window: MainWindow) -> Iterator[tuple[str, QWidget, QRect]]:
    from PySide6.QtCore import QPoint, QRect, QSize, Qt
    from PySide6.QtTest import QTest

    _wait(lambda: bool(window.controller.session.undecided()))
    window.controller.place_caret(0)
    for _ in range(DECIDED):
        QTest.keyClick(window.view, Qt.Key.Key_Return)
    _settle_down(window)
    yield "reading", window.view, QRect(0, 0, window.view.width(), 300)

    events = [mark for mark in window.controller.session.marks() if mark.is_trigger]
    window.controller.stand_on(events[0].id)
    _settle_down(window)
    left = window.view.mapTo(window, QPoint(0, 0))
    yield "events", window, QRect(left, QSize(window.width() - left.x(), 420))


def _of_teams(window: MainWindow) -> Iterator[tuple[str, QWidget, QRect]]:
    from PySide6.QtCore import QRect

    window.files.set_name("Lea")  # who leads, and annotated nothing
    screen = window.centralWidget()
    part = QRect(0, 0, screen.width(), 520)
    window.run("section_agreement")
    _wait(lambda: "95" in _words(window))
    _settle_down(window)
    yield "agreement", screen, part

    window.run("section_settle")
    _wait(lambda: _press(window, "Start settling"))
    _settle_down(window)
    yield "settle", screen, part


def _wait(holds: Callable[[], bool], seconds: float = SECONDS) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while not holds():
        QApplication.processEvents()
        if time.monotonic() > end:
            sys.exit("The window never came so far.")


def _settle_down(window: MainWindow) -> None:
    """Wait until nothing moves any more, and nothing is said."""
    end = time.monotonic() + 2
    _wait(lambda: time.monotonic() > end)
    window.hint_line.show_message("")
    _wait(lambda: True)


def _press(window: MainWindow, words: str) -> bool:
    from PySide6.QtWidgets import QPushButton

    found = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    wanted = [each for each in found if each.text().startswith(words)]
    for button in wanted[:1]:
        button.click()
    return bool(wanted)


def _words(window: MainWindow) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def _open(folder: Path, size: QSize) -> MainWindow:
    from annotator.gui.main_window import MainWindow
    from annotator.services.project import open_project
    from annotator.services.sample import create_sample
    from annotator.settings import Settings

    create_sample(folder / "sample.annotator").close()
    window = MainWindow(Settings(annotator="Maria", theme="light", tour_seen=True))
    window.resize(size)
    window.show()
    window.workspace.open_project(open_project(folder / "sample.annotator"), "Maria")
    return window


if __name__ == "__main__":
    main()
