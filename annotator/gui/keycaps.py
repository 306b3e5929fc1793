"""Keys drawn as caps, and the one line at the bottom that says what the keys do now."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from annotator.core.translation import tr
from annotator.core.wording import headed
from annotator.gui.fonts import interface_font
from annotator.gui.key_names import shown, shown_keys
from annotator.gui.reading_order import in_order

if TYPE_CHECKING:
    from annotator.gui.theme import Theme

CAP_GAP = "&nbsp;"  # a thin space would come from another font, with other heights
_CAP_HEIGHT = 20.0
_GAP = 26.0  # between hints
_CHORD = 3.0  # between the caps of one key
_WORDS = 7.0  # between a key and what it does
_MARGIN = 20.0
_LINES: WeakSet[HintLine] = WeakSet()  # all there are: to look for them takes Qt a millisecond


class HintLine(QWidget):
    """Hints as (key, words), from the left; the last one stands at the right edge.

    What does not fit is left out from the middle, never squeezed.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        _LINES.add(self)
        self.setAccessibleName(tr("What the keys do now"))
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._hints: list[tuple[str, str]] = []
        self._message = ""
        self._cap_font = interface_font(12, QFont.Weight.DemiBold)
        self._font = interface_font(13.5)
        self._widths = QFontMetricsF(self._font)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def show_hints(self, hints: list[tuple[str, str]]) -> None:
        """Show these hints."""
        if hints != self._hints:
            self._hints = hints
            self.setAccessibleDescription(
                ", ".join(headed(shown(key), words) for key, words in hints)
            )
            self.update()

    def show_message(self, words: str) -> None:
        """Say something in the place of the hints; nothing brings the hints back."""
        if words != self._message:
            self._message = words
            self.update()

    def sizeHint(self) -> QSize:
        """As high as one line; as wide as there is room."""
        return QSize(400, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(self._theme.panel))
            painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.hairline))
            last = self._hints[-1:] if self._hints else []
            room = self.width() - _MARGIN - sum(self._width(hint) + _GAP for hint in last)
            if self._message:
                painter.setFont(self._font)
                painter.setPen(QColor(self._theme.ink))
                place = QRectF(_MARGIN, 0, room - _MARGIN, self.height())
                mode = Qt.TextElideMode.ElideRight
                words = self._widths.elidedText(in_order(self._message), mode, place.width())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            else:
                self._paint_hints(painter, room)
            for hint in last:
                self._paint_hint(painter, self.width() - _MARGIN - self._width(hint), hint)

    def _paint_hints(self, painter: QPainter, room: float) -> None:
        left = _MARGIN
        for hint in self._hints[:-1]:
            if left + self._width(hint) > room:
                break
            self._paint_hint(painter, left, hint)
            left += self._width(hint) + _GAP

    def _width(self, hint: tuple[str, str]) -> float:
        caps = sum(self._cap_width(cap) + _CHORD for cap in shown_keys(hint[0]))
        return caps - _CHORD + _WORDS + self._widths.horizontalAdvance(hint[1])

    def _cap_width(self, cap: str) -> float:
        return cap_width(self._cap_font, cap)

    def _paint_hint(self, painter: QPainter, left: float, hint: tuple[str, str]) -> None:
        for cap in shown_keys(hint[0]):
            width = self._cap_width(cap)
            place = QRectF(left, (self.height() - _CAP_HEIGHT) / 2, width, _CAP_HEIGHT)
            if cap != "–":
                painter.setPen(QPen(QColor(self._theme.hairline), 1))
                painter.setBrush(QColor(self._theme.page))
                painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, 0.5), 4, 4)
            painter.setFont(self._cap_font)
            painter.setPen(QColor(self._theme.soft if cap == "–" else self._theme.ink))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cap)
            left += width + _CHORD
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.soft))
        place = QRectF(left - _CHORD + _WORDS, 0, 400, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, in_order(hint[1]))


def cap_width(font: QFont, cap: str) -> float:
    """How wide a cap is; a dash between two caps is none."""
    wide = QFontMetricsF(font).horizontalAdvance(cap)
    return wide if cap == "–" else max(_CAP_HEIGHT, wide + 11)


def paint_caps(painter: QPainter, place: QRectF, key: str, theme: Theme) -> float:
    """Paint a key as caps at the right end of a place; where the first one begins."""
    font = interface_font(12, QFont.Weight.DemiBold)
    painter.setFont(font)
    right = place.right()
    for cap in reversed(shown_keys(key)):
        width = cap_width(font, cap)
        box = QRectF(right - width, place.center().y() - _CAP_HEIGHT / 2, width, _CAP_HEIGHT)
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
        right = box.left() - _CHORD
    return right + _CHORD


def show_everywhere(window: QWidget, words: str) -> None:
    """Say something in every hint line of a window, or nothing any more."""
    for line in _LINES:
        if isValid(line) and line.window() is window:
            line.show_message(words)


def cap_html(key: str, theme: Theme, back: str = "") -> str:
    """A key as rich text for labels: the caps of ``Ctrl+Return``, say, on this colour."""
    style = f"background-color:{back or theme.page}; color:{theme.ink}; "
    style += "font-weight:600; font-size:12px"
    caps = (f'<span style="{style}">&nbsp;{escape(cap)}&nbsp;</span>' for cap in shown_keys(key))
    return CAP_GAP.join(caps)
