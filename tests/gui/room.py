"""Whether everything that is shown has the room that it needs.

As a program: opens the window at the scale of QT_SCALE_FACTOR, in a language where one is given,
and prints what it found as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QWidget,
)

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

CHECKED = (QLabel, QAbstractButton, QComboBox)


def squeezed(top: QWidget) -> list[str]:
    """The widgets that are narrower or lower than what they show, or stick out of their parent."""
    for _ in range(4):
        QApplication.processEvents()
    found = []
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, CHECKED) or not widget.isVisible() or not _matters(widget):
            continue
        width, height = needed(widget)
        if widget.width() < width - 1 or widget.height() < height - 1:
            found.append(
                f"{said(widget)}: {widget.width()} x {widget.height()} of {width} x {height}"
            )
        if not _inside(widget):
            found.append(f"{said(widget)}: sticks out")
    areas = [area for area in top.findChildren(QAbstractScrollArea) if area.isVisible()]
    bars = [(area, area.horizontalScrollBar()) for area in areas]
    found += ["a horizontal scroll bar" for _, bar in bars if bar.isVisible() and bar.maximum()]
    # a page that is wider than what is seen of it, with no bar to say so
    pages = [(area, bar) for area, bar in bars if isinstance(area, QScrollArea)]
    return found + [
        f"{area.objectName()}: its page is {bar.maximum()} pixels too wide"
        for area, bar in pages
        if bar.maximum()
    ]


def _matters(widget: QWidget) -> bool:
    return bool(getattr(widget, "text", lambda: "x")()) and not isinstance(
        widget.parent(), QLineEdit
    )


def needed(widget: QWidget) -> tuple[int, int]:
    """The room that a widget's words take; of words that may break, the height at its width."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return 0, widget.heightForWidth(widget.width())
    if widget.hasHeightForWidth():
        return 0, widget.heightForWidth(widget.width())
    hint = widget.sizeHint()
    return hint.width(), hint.height()


def said(widget: QWidget) -> str:
    words = widget.text() if hasattr(widget, "text") else widget.currentText()
    return f"{type(widget).__name__} {words or widget.accessibleName()!r}"


def _inside(widget: QWidget) -> bool:
    """Whether it lies within its parent, where that doesn't scroll."""
    parent = widget.parentWidget()
    if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return True
    return parent.rect().adjusted(-1, -1, 1, 1).contains(QRect(widget.pos(), widget.size()))


def outside(menus: QMenuBar) -> list[str]:
    """The titles that have no room in the bar."""
    shown = [each for each in menus.actions() if each.isVisible()]
    return [each.text() for each in shown if not menus.rect().contains(menus.actionGeometry(each))]


def in_every_section(window: MainWindow) -> list[str]:
    """What has too little room on any screen, but for the project's name, which may be cut off."""
    found = []
    window.sections.retitle("settle", window.sections._sections["settle"].title + " 118")
    for name in window.sections._sections:
        window.run(f"section_{name}")
        found += [each for each in squeezed(window) if not each.startswith("ElidedLabel")]
        found += outside(window.menus)
    window.run("section_annotate")
    window.run("about")
    for dialog in window.findChildren(QDialog):
        found += squeezed(dialog)
        dialog.close()
    return found


def main() -> None:
    """Open the story in a small window and print what is squeezed."""
    from annotator.app import make_application
    from annotator.gui.language import speak
    from annotator.gui.main_window import MainWindow
    from annotator.settings import Settings
    from tests.gui.desk import STORY, make_project, story_suggestions

    application = make_application([])
    language = speak(sys.argv[2]) if len(sys.argv) > 2 else "en"
    project = make_project(Path(sys.argv[1]) / "s.annotator", STORY, suggest=story_suggestions)
    window = MainWindow(Settings(annotator="Ana", theme="light"))
    window.resize(1024, 700)
    window.show()
    window.workspace.open_project(project, "Ana", suggest=False)
    window.run("next_undecided")
    window.run("next_undecided")
    found = squeezed(window)
    for page in range(4):
        window.side.show_page(page)
        found += squeezed(window)
    picture = window.grab()
    if language != "en":
        found += in_every_section(window)
    bars = [
        type(each).__name__
        for each in window.findChildren(QAbstractScrollArea)
        if each.isVisible() and each.horizontalScrollBar().isVisible()
    ]
    result = {
        "ratio": picture.devicePixelRatio(),
        "pixels": [picture.width(), picture.height()],
        "squeezed": found,
        "bars": bars,
    }
    window.close()
    application.processEvents()
    print(json.dumps(result))


if __name__ == "__main__":
    main()
