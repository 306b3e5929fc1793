"""Makes the moving picture of the README: an article annotated with the keys, each key shown.

.venv/bin/python packaging/recording.py [FOLDER]

The real window on the sample project, driven by keys. With FOLDER every frame is also written
there as a PNG.
"""

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

CHECKOUT = Path(__file__).resolve().parent.parent
TARGET = CHECKOUT / "resources" / "help" / "annotate.webp"
SECONDS = 90  # to wait for the suggester
MOST = 12  # times that one key is pressed in a row
WIDTH, HEIGHT, STRIP = 1180, 720, 76
CAP, BETWEEN, GAP = 40.0, 5.0, 24.0  # of the keys that are shown
FAST, KEY, SLOW, LAST = 140, 360, 640, 2000  # milliseconds that a frame is shown
ARTICLE = "02_envoy_summoned.txt"

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter
    from PySide6.QtWidgets import QApplication

    from annotator.gui.main_window import MainWindow
    from annotator.gui.theme import Theme


class Pilot:
    """Presses keys in the window and takes a picture after each, the key below it."""

    def __init__(self, application: "QApplication", window: "MainWindow") -> None:
        from moving_picture import MovingPicture

        self.application = application
        self.window = window
        self.film = MovingPicture()
        self.keys = 0
        self._shown: list[str] = []

    @property
    def words(self) -> str:
        """The words that the keys act on."""
        mark = self.window.controller.mark()
        return mark.span.surface if mark else ""

    def settle(self, seconds: float = 0.2) -> None:
        """Let the window do what it has to."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.application.processEvents()

    def press(self, key: str, words: str, milliseconds: int = KEY) -> None:
        """Press a key, named as in the key table, and take a picture; ``words`` say what it did."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        combination = QKeySequence.fromString(key)[0]
        focus = QApplication.focusWidget() or self.window.view
        QTest.keyClick(focus, combination.key(), combination.keyboardModifiers())
        self.keys += 1
        self._shown.append(key)
        self.settle()
        self.picture(words, milliseconds)

    def until(self, surface: str, key: str, words: str, milliseconds: int = KEY) -> None:
        """Press a key until the keys act on these words."""
        for _ in range(MOST):
            if self.words == surface:
                return
            self.press(key, words, milliseconds)
        raise SystemExit(f"{key} does not lead to “{surface}”.")

    def fill(self, surface: str, role: str) -> None:
        """Press the number that the window shows at these words."""
        controller = self.window.controller
        while controller.role != role:
            self.press("0", "skip the role")
            if controller.role is None:
                raise SystemExit(f"The role {role} is not offered.")
        marks = [controller.session.mark(each) for each in controller.candidates()]
        found = [mark.span.surface if mark else "" for mark in marks]
        self.press(str(found.index(surface) + 1), f"fill {role} with “{surface}”", SLOW)

    def picture(self, words: str, milliseconds: int) -> None:
        """Take a picture of the window, the keys and what they did below it."""
        from PySide6.QtGui import QColor, QImage, QPainter

        image = QImage(WIDTH, HEIGHT + STRIP, QImage.Format.Format_RGB32)
        image.fill(QColor(self.window.theme.panel))
        with QPainter(image) as painter:
            painter.drawPixmap(0, 0, self.window.grab())
            for dialog in self._dialogs():
                at = self.window.mapFromGlobal(dialog.pos())
                painter.fillRect(self.window.rect(), QColor(0, 0, 0, 40))
                painter.drawPixmap(at, dialog.grab())
                painter.setPen(QColor(self.window.theme.hairline))
                painter.drawRect(dialog.rect().translated(at))
            words = words[:1].upper() + words[1:]
            _paint_strip(painter, self._shown[-7:], words, self.window.theme)
        self.film.add(image, milliseconds)

    def _dialogs(self) -> list:
        from PySide6.QtWidgets import QDialog

        return [each for each in self.window.findChildren(QDialog) if each.isVisible()]


def _paint_strip(painter: "QPainter", keys: list[str], words: str, theme: "Theme") -> None:
    """The last keys as caps, the newest one strong, and what it did."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QFont

    from annotator.gui.fonts import interface_font

    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.fillRect(0, HEIGHT, WIDTH, 1, QColor(theme.hairline))
    right = WIDTH * 0.44
    for age, key in enumerate(reversed(keys)):
        right -= _width(key)
        if right < GAP:
            break
        painter.setOpacity(1.0 if age == 0 else 0.42 - age * 0.055)
        _paint_key(painter, right, key, theme, newest=age == 0)
        right -= GAP
    painter.setOpacity(1.0)
    painter.setFont(interface_font(19, QFont.Weight.Normal))
    painter.setPen(QColor(theme.ink))
    room = QRectF(WIDTH * 0.44 + GAP, HEIGHT, WIDTH * 0.56 - 2 * GAP, STRIP)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


def _caps(key: str) -> list[tuple[str, float]]:
    """The caps of a key with their widths."""
    from PySide6.QtGui import QFontMetricsF

    from annotator.gui.actions import shown_keys

    metrics = QFontMetricsF(_cap_font())
    return [
        (part, max(CAP, metrics.horizontalAdvance(part) + CAP * 0.65)) for part in shown_keys(key)
    ]


def _cap_font() -> "QFont":
    from PySide6.QtGui import QFont

    from annotator.gui.fonts import interface_font

    return interface_font(18, QFont.Weight.DemiBold)


def _width(key: str) -> float:
    return sum(width + BETWEEN for _, width in _caps(key)) - BETWEEN


def _paint_key(painter: "QPainter", left: float, key: str, theme: "Theme", *, newest: bool) -> None:
    """The caps of one key, which begin at ``left``."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor

    painter.setFont(_cap_font())
    for part, width in _caps(key):
        box = QRectF(left, HEIGHT + (STRIP - CAP) / 2, width, CAP)
        painter.setPen(QColor(theme.hairline))
        painter.setBrush(QColor(theme.accent if newest else theme.page))
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(QColor(theme.on_accent if newest else theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, part)
        left += width + BETWEEN


def play(pilot: Pilot) -> None:
    """An article in about thirty keys."""
    pilot.picture("Dashed: suggested. Nothing is decided yet.", SLOW)
    pilot.press("=", "apply to every “Vardania”", SLOW)
    pilot.press("Return", "all of them, as one step", SLOW)
    pilot.until("summoned", "Tab", "next suggestion")
    pilot.press("Return", "accept an event with all that fills it", SLOW)
    pilot.fill("Estaran", "country")
    pilot.press("Return", "next suggestion")
    pilot.press("Return", "accept")
    pilot.until("government", "Right", "walk by word", FAST)
    pilot.press("[", "begin one word earlier", SLOW)
    pilot.press("Shift+Return", "accept all in the sentence", SLOW)
    for _ in range(6):
        pilot.press("Ctrl+Right", "walk by sentence", FAST)
    pilot.until("Hadresh", "Tab", "next suggestion", FAST)
    pilot.press("L", "relabel: a location", SLOW)
    pilot.press("]", "end one word later", SLOW)
    pilot.until("raid", "Ctrl+Up", "the event before")
    pilot.press("Return", "accept the event", SLOW)
    pilot.fill("Hadresh road", "place")
    pilot.fill("Thursday", "time")
    pilot.press("Ctrl+Z", "undo, without end", SLOW)
    pilot.press("Ctrl+Shift+Z", "redo", SLOW)
    pilot.press("Ctrl+Shift+Return", "accept all in the document", SLOW)
    pilot.press("Ctrl+Return", "done, next document", LAST)


def main() -> None:
    """Write the picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(CHECKOUT))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        pilot = _record(Path(folder))
    TARGET.parent.mkdir(exist_ok=True)
    pilot.film.save(TARGET)
    size = TARGET.stat().st_size / 1e6
    print(f"{TARGET}: {pilot.keys} keys, {len(pilot.film)} frames, {size:.2f} MB")
    if len(sys.argv) > 1:
        pilot.film.save_frames(Path(sys.argv[1]))


def _record(folder: Path) -> Pilot:
    from annotator.app import make_application
    from annotator.gui.main_window import MainWindow
    from annotator.services.project import open_project
    from annotator.services.sample import create_sample
    from annotator.settings import Settings

    application = make_application([])
    create_sample(folder / "sample.annotator").close()
    window = MainWindow(Settings(annotator="Maria", theme="light"))
    window.resize(WIDTH, HEIGHT)
    window.show()
    project = open_project(folder / "sample.annotator")
    window.workspace.open_project(project, "Maria")
    pilot = Pilot(application, window)
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and not _all_suggested(window):
        pilot.settle()
    wanted = next(each.id for each in project.documents() if each.name == ARTICLE)
    window.workspace.open(wanted)
    window.hint_line.show_message("")
    pilot.settle(0.5)
    try:
        play(pilot)
    finally:
        window.close()
        application.processEvents()
    return pilot


def _all_suggested(window: "MainWindow") -> bool:
    model = window.queue.model
    return all(model.index(row).data(0x0100).suggested for row in range(model.rowCount()))


if __name__ == "__main__":
    main()
