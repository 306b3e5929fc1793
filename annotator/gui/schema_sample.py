"""What a label looks like in a text: a line in the light theme, and the same in the dark one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.schema_changes import Part
from annotator.core.translation import phrase, tr
from annotator.gui.fonts import interface_font, reading_font
from annotator.gui.theme import DARK, LIGHT, label_color

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.core.schema_parts import Place
    from annotator.gui.theme import Theme

_HEIGHT = 108
_SIDE = 14
_BEFORE = (phrase("decided"), phrase("suggested"))
_NAMES = ("Port Halden", "Sarrin")
_TRIGGERS = ("struck", "strikes")


class SchemaSample(QWidget):
    """Paints decided and suggested words of one label. ``words`` are some that carry it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("How it looks in a text"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._schema: Schema | None = None
        self._place: Place | None = None
        self._words: list[str] = []

    def sizeHint(self) -> QSize:
        """Two grounds, one below the other."""
        return QSize(240, 2 * _HEIGHT + 8)

    def show_label(self, schema: Schema, place: Place | None, words: list[str]) -> None:
        """Show a label or type on words that carry it, or on invented ones."""
        self._schema, self._place, self._words = schema, place, words
        self.setVisible(place is not None and place.part in (Part.ENTITY, Part.EVENT))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, theme in enumerate((LIGHT, DARK)):
                top = number * (_HEIGHT + 8)
                box = QRectF(0.5, top + 0.5, self.width() - 1, _HEIGHT - 1)
                painter.setPen(QPen(QColor(theme.hairline), 1))
                painter.setBrush(QColor(theme.page))
                painter.drawRoundedRect(box, 6, 6)
                if self._schema is not None and self._place is not None:
                    self._paint_line(painter, box, theme, self._schema, self._place)

    def _paint_line(
        self, painter: QPainter, box: QRectF, theme: Theme, schema: Schema, place: Place
    ) -> None:
        is_trigger = place.part is Part.EVENT
        color = label_color(schema, place.name, theme)
        painter.setClipRect(box)
        words = [*self._words, *(_TRIGGERS if is_trigger else _NAMES)][:2]
        widths = QFontMetricsF(interface_font(13))
        widest = max(widths.horizontalAdvance(tr(each)) for each in _BEFORE)
        left = box.left() + _SIDE + max(86, widest + 12)
        for number, (plain, marked) in enumerate(zip(map(tr, _BEFORE), words, strict=True)):
            base = box.top() + 34 + 44 * number
            self._paint_plain(painter, box.left() + _SIDE, base, plain, theme)
            room = QRectF(left, base, box.right() - _SIDE - left, 0)
            self._paint_mark(painter, room, marked, color, theme,
                             (place.name, is_trigger, number == 1))  # fmt: skip
        painter.setClipping(False)

    @staticmethod
    def _paint_plain(painter: QPainter, left: float, base: float, words: str, theme: Theme) -> None:
        painter.setFont(interface_font(13))
        painter.setPen(QColor(theme.soft))
        painter.drawText(QPointF(left, base), words)

    @staticmethod
    def _paint_mark(
        painter: QPainter, room: QRectF, words: str, color: QColor, theme: Theme,
        what: tuple[str, bool, bool],
    ) -> None:  # fmt: skip
        """Words with their label under them, both cut off with dots where there is no room."""
        name, is_trigger, is_suggested = what
        font = reading_font(px=16)
        if is_trigger and not is_suggested:
            font.setWeight(QFont.Weight.DemiBold)
        at, widths = room.topLeft(), QFontMetricsF(font)
        words = widths.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        box = QRectF(at.x() - 3, at.y() - 18, widths.horizontalAdvance(words) + 6, 25)
        if is_suggested:
            painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)
        else:
            tint = QColor(color)
            tint.setAlphaF(theme.trigger_tint if is_trigger else theme.tint)
            painter.fillRect(box, tint)
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), color)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        painter.drawText(at, words)
        small = interface_font(9.5, QFont.Weight.DemiBold)
        painter.setFont(small)
        widths = QFontMetricsF(small)
        label, dots = name.replace("_", " ").upper(), Qt.TextElideMode.ElideRight
        label = widths.elidedText(label, dots, room.width() - 8)
        wide = widths.horizontalAdvance(label)
        if is_trigger and not is_suggested:
            chip = QRectF(box.left(), box.bottom() + 1, wide + 8, 14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(chip, 3, 3)
            painter.setPen(QColor(theme.on_label))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)
        else:
            painter.setPen(color)
            painter.drawText(QPointF(box.left() + 1, box.bottom() + 12), label)
