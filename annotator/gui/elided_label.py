"""A label on one line, grey unless told otherwise, cut off with dots where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from annotator.gui.plain_words import PlainLabel, plain_tip


class ElidedLabel(PlainLabel):
    """All of its words are in its tooltip, and for screen readers."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setProperty("tone", "soft")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def setText(self, words: str) -> None:
        """Show these words."""
        super().setText(words)
        self.setToolTip(plain_tip(words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All of its words on a line."""
        widths, sides = QFontMetrics(self.font()), self.contentsMargins()
        wide = widths.horizontalAdvance(self.text()) + sides.left() + sides.right() + 2
        return QSize(wide, widths.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """It may have no room at all."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        with QPainter(self) as painter:
            inside = self.contentsRect()
            painter.setPen(self.palette().color(self.foregroundRole()))
            shown = QFontMetrics(self.font()).elidedText(
                self.text(), Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.drawText(
                inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown
            )
