"""The icons: SVG files drawn in ``currentColor``, tinted for the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.paths import resource_path

_SCALES = (1, 2, 3)


def icon(name: str, color: QColor | str, size: int = 16) -> QIcon:
    """The icon of this name (``flag``, ``search``, ``done``) in one colour."""
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(_pixmap(name, QColor(color), size, scale))
    return result


def pixmap(name: str, color: QColor | str, size: int = 16, scale: float = 1.0) -> QPixmap:
    """One picture of an icon, for a screen with this many device pixels to a logical one."""
    return _pixmap(name, QColor(color), size, scale)


def application_icon() -> QIcon:
    """The application's own icon, in its own colours."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        result.addPixmap(_pixmap("annotator", QColor(), size, 1))
    return result


def _pixmap(name: str, color: QColor, size: int, scale: float) -> QPixmap:
    source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    if color.isValid():
        source = source.replace("currentColor", color.name())
    renderer = QSvgRenderer(QByteArray(source.encode("utf-8")))
    picture = QPixmap(QSize(round(size * scale), round(size * scale)))
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        renderer.render(painter, QRectF(picture.rect()))
    picture.setDevicePixelRatio(scale)
    return picture
