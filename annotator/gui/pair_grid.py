"""A small map of pairs: how many documents each two annotators share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.translation import tr
from annotator.core.wording import count, figure, headed, listed
from annotator.gui.fonts import interface_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.gui.theme import Theme

_HEAD, _NAMES_ROW, _ROW, _GAP = 30, 26, 32, 3
_WIDEST, _NAMES, _FIGURES = 64.0, 92, 30  # px: a cell, a row's name, what a figure needs
_UPRIGHT = 110  # px of the longest upright name
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PairGrid(QWidget):
    """One row and one column an annotator; the more a pair shares, the darker its cell."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.names: tuple[str, ...] = ()
        self.shared: dict[tuple[str, str], int] = {}
        self.setAccessibleName(tr("Documents that two share"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_upright, self._names_row = False, _NAMES_ROW
        self._bold = interface_font(14, QFont.Weight.DemiBold)
        self._font, self._small = interface_font(13.5), interface_font(12.5)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.theme = theme
        self.update()

    def show_pairs(self, names: Sequence[str], shared: dict[tuple[str, str], int]) -> None:
        """Show what each pair shares, named in the order of ``names``."""
        self.names, self.shared = tuple(names), shared
        said = (headed(listed(pair), count(n, "document")) for pair, n in shared.items())
        self.setAccessibleDescription("; ".join(said))
        self._fit()
        self.update()

    @property
    def _cell(self) -> float:
        return min(_WIDEST, (self.width() - _NAMES) / max(len(self.names), 1))

    def _fit(self) -> None:
        """Names stand upright over columns that are too narrow for them."""
        metrics = QFontMetrics(self._font)
        longest = max((metrics.horizontalAdvance(name) for name in self.names), default=0)
        self._is_upright = longest > self._cell - 4
        self._names_row = min(longest, _UPRIGHT) + 12 if self._is_upright else _NAMES_ROW
        self.setFixedHeight(_HEAD + self._names_row + _ROW * len(self.names) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wider or narrower columns."""
        super().resizeEvent(event)
        self._fit()

    def of(self, one: str, other: str) -> int:
        """How many documents two share, named in either order."""
        return self.shared.get((one, other), self.shared.get((other, one), 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._bold)
            self._write(painter, QRect(0, 0, self.width(), 24), tr("Shared by two"), "ink", _LEFT)
            wide = painter.fontMetrics().horizontalAdvance(tr("Shared by two")) + 8
            painter.setFont(self._small)
            place = QRect(wide, 0, self.width() - wide, 24)
            self._write(painter, place, tr("documents, also those of before"), "soft", _LEFT)
            cell = self._cell
            painter.setFont(self._font)
            for column, name in enumerate(self.names):
                self._paint_name(painter, _NAMES + column * cell, cell, name)
            most = max(self.shared.values(), default=0)
            for row, name in enumerate(self.names):
                top = _HEAD + self._names_row + row * _ROW
                self._write(painter, QRect(0, top, _NAMES - 10, _ROW), name, "ink", _LEFT)
                for column, other in enumerate(self.names):
                    where = QRectF(_NAMES + column * cell, top, cell, _ROW)
                    self._paint_cell(painter, where, name, other, most)

    def _paint_name(self, painter: QPainter, left: float, cell: float, name: str) -> None:
        if not self._is_upright:
            place = QRect(round(left), _HEAD, round(cell), _NAMES_ROW)
            self._write(painter, place, name, "soft", _CENTRE)
            return
        painter.save()
        painter.translate(left, _HEAD + self._names_row - 4)
        painter.rotate(-90)
        place = QRect(0, 0, self._names_row - 4, round(cell))
        self._write(painter, place, name, "soft", _LEFT)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, where: QRectF, name: str, other: str, most: int
    ) -> None:
        if name == other:
            self._write(painter, where.toRect(), "·", "soft", _CENTRE)
            return
        number = self.of(name, other)
        color = QColor(self.theme.accent if number else self.theme.hairline)
        color.setAlphaF(0.12 + 0.3 * number / most if number else 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(where.adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2), 4, 4)
        if where.width() >= _FIGURES:
            self._write(painter, where.toRect(), figure(number), "ink", _CENTRE)

    def _write(
        self, painter: QPainter, place: QRect, words: str, color: str, align: Qt.AlignmentFlag
    ) -> None:
        painter.setPen(QColor(getattr(self.theme, color)))
        mode = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, mode, place.width())
        painter.drawText(place, align, shown)
