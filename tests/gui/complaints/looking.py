"""What can be seen on the screen: underlines in their labels' colours, arcs and names of roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication

from annotator.gui.text_view.arcs import role_at
from annotator.gui.text_view.overlay import event_drawing
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from annotator.core.session import Mark
    from tests.gui.desk import Desk

_LEAST_RUN = 6  # px: shorter runs of a colour are letters of labels
_SAME = 18  # how far a channel may be off: lines lie between pixels


def picture(desk: Desk) -> QImage:
    """The text as it is on the screen now, without caret, rings and selection."""
    QApplication.processEvents()
    return desk.window.view.viewport().grab().toImage()


def underlines(desk: Desk, mark: Mark, image: QImage) -> list[tuple[int, int, int]]:
    """Where lines in a mark's colour run under its line of words: (left, right, y), from Qt's
    own idea of where the words stand."""
    color = label_color(desk.session.schema, mark, desk.window.theme)
    start, end = qt_x(desk, mark.span.start), qt_x(desk, mark.span.end)
    _, top, bottom = start
    left, right = sorted((start[0], end[0]))
    found = []
    for y in range(top + (bottom - top) // 2, bottom + 16):
        for first, last in _runs(image, y, color):
            if last - first >= _LEAST_RUN and last > left and first < right:
                found.append((first, last, y))
    return found


def _runs(image: QImage, y: int, color: QColor) -> list[tuple[int, int]]:
    runs, first = [], None
    for x in range(image.width() + 1):
        same = x < image.width() and y < image.height() and _same(image.pixelColor(x, y), color)
        if same and first is None:
            first = x
        elif not same and first is not None:
            runs.append((first, x))
            first = None
    return runs


def _same(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(first - second) <= _SAME for first, second in pairs)


def qt_x(desk: Desk, offset: int) -> tuple[int, int, int]:
    """Left, top and bottom of Qt's own cursor at an offset."""
    view = desk.window.view
    cursor = QTextCursor(view.document())
    cursor.setPosition(desk.session.text.qt_map.qt_pos(offset))
    rect = view.cursorRect(cursor)
    return rect.left(), rect.top(), rect.bottom()


def roles_on_screen(desk: Desk) -> dict[str, QPointF]:
    """Every role that can be hit in the text by its arc or its name, and where."""
    view = desk.window.view
    drawing = event_drawing(view._scene())
    found: dict[str, QPointF] = {}
    for y in range(0, view.viewport().height(), 2):
        for x in range(0, view.viewport().width(), 6):
            role = role_at(drawing, x, y) if drawing is not None else None
            if role is not None and role not in found and view.role_at(QPointF(x, y)) == role:
                found[role] = QPointF(x, y)
    return found
