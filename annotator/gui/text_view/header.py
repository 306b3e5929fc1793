"""The header over the text: title, grey facts, a note. Painted, never part of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from annotator.gui.breaking import breakable

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from annotator.gui.text_view.metrics import Metrics
    from annotator.gui.text_view.state import Header
    from annotator.gui.theme import Theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_LINE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter


class HeaderLayout:
    """The header's rectangles for a column of some width; ``height`` is what the text leaves."""

    def __init__(
        self, header: Header | None, shows_title: bool, width: float, metrics: Metrics
    ) -> None:
        self.header = header
        self.metrics = metrics
        z = metrics.z
        self.width = width
        y = 34 * z
        self.title = QRectF()
        self.title_words = ""
        self.facts = QRectF()
        if header is not None and shows_title and header.title:
            widths = QFontMetricsF(metrics.title_font)
            self.title_words = breakable(header.title, widths, width)
            room = QRectF(0, 0, width, 10_000)
            bounds = widths.boundingRect(room, int(_WRAP), self.title_words)
            self.title = QRectF(0, y, width, bounds.height())
            y = self.title.bottom() + 7 * z
        if header is not None and (header.facts or header.note):
            self.facts = QRectF(0, y, width, QFontMetricsF(metrics.fact_font).height())
            y = self.facts.bottom()
        # room for the arcs over the first line
        self.height = y + (14 * z if header is not None and not self.title.isNull() else 4 * z)

    def paint(self, painter: QPainter, left: float, top: float, theme: Theme) -> None:
        """Paint the header with its upper left corner at this point."""
        if self.header is None:
            return
        painter.save()
        painter.translate(left, top)
        if not self.title.isNull():
            painter.setFont(self.metrics.title_font)
            painter.setPen(QColor(theme.ink))
            painter.drawText(self.title, _WRAP | Qt.TextFlag.TextDontClip, self.title_words)
        if not self.facts.isNull():
            self._paint_facts(painter, theme)
        painter.restore()

    def _paint_facts(self, painter: QPainter, theme: Theme) -> None:
        assert self.header is not None
        painter.setFont(self.metrics.fact_font)
        painter.setPen(QColor(theme.soft))
        widths = QFontMetricsF(self.metrics.fact_font)
        note = self.header.note
        painter.drawText(self.facts, _LINE | Qt.AlignmentFlag.AlignRight, note)
        space = 14 * self.metrics.z
        limit = self.width - widths.horizontalAdvance(note) - space
        x = 0.0
        for fact in self.header.facts[: fitting(self.header.facts, widths, limit, space)]:
            shown = widths.elidedText(fact, Qt.TextElideMode.ElideRight, limit - x)
            rect = QRectF(x, self.facts.top(), limit - x, self.facts.height())
            painter.drawText(rect, _LINE | Qt.AlignmentFlag.AlignLeft, shown)
            x += widths.horizontalAdvance(fact) + space


def fitting(facts: tuple[str, ...], widths: QFontMetricsF, limit: float, space: float) -> int:
    """How many facts have room side by side, in logical pixels; of the first, a part will do."""
    x = 0.0
    for number, fact in enumerate(facts):
        x += widths.horizontalAdvance(fact)
        if x > limit:
            return max(number, 1)
        x += space
    return len(facts)
