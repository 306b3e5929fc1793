"""Bars with interval lines, a row for each label, type, role or attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent

from annotator.core.translation import tr
from annotator.gui.agreement_delegates import INSET, ROW, Ink, NumberDelegate
from annotator.gui.agreement_numbers import Number, NumberView
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.schema import Schema
    from annotator.gui.agreement_plots import BarPlot
    from annotator.gui.theme import Theme

_VALUES = 104  # px behind the bars


class _Rows(NumberDelegate):
    """Name, room for the bar, value and what it is of."""

    def __init__(self, view: Bars, theme: Theme) -> None:
        super().__init__(view, theme)
        self._bars = view

    def paint_number(self, painter: QPainter, rect: QRect, number: Number) -> None:
        """All but the bar, which the plot over it draws."""
        names = self._bars.names
        place = QRect(rect.left() + INSET, rect.top(), names - INSET - 12, rect.height())
        self.write(painter, place, number.name, Ink(self.font, "ink"))
        is_defined = number.figure is not None and number.figure.value is not None
        if not is_defined:
            place = rect.adjusted(names, 0, -8, 0)
            self.write(painter, place, f"{number.shown}  {number.note}", Ink(self.small, "soft"))
            return
        place = QRect(rect.right() - _VALUES + 12, rect.top(), _VALUES - 12, rect.height())
        color = "soft" if number.is_quiet else "ink"
        wide = self.write(painter, place, number.shown, Ink(self.font, color))
        place.setLeft(place.left() + wide + 5)
        self.write(painter, place, number.note, Ink(self.small, "soft"))


class Bars(NumberView):
    """Rows with a bar each. The bars appear as soon as ``use_plot`` has brought what draws them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("In detail"))
        self.names = 120  # px of the column of names
        self._theme = theme
        self._schema: Schema | None = None
        self._shown: list[Number] = []
        self._plot: BarPlot | None = None
        self._delegate = _Rows(self, theme)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setStretchLastSection(True)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = self._delegate.theme = theme
        self._draw()
        self.viewport().update()

    def use_plot(self) -> None:
        """Draw bars: what draws them has been imported."""
        from annotator.gui.agreement_plots import BarPlot

        self._plot = BarPlot()
        self._plot.setParent(self.viewport())
        self._plot.show()
        self._place()
        self._draw()

    @property
    def has_plot(self) -> bool:
        """Whether the bars can be drawn."""
        return self._plot is not None

    def show_bars(self, numbers: Sequence[Number], schema: Schema | None) -> None:
        """Show these rows, in the colours of this schema."""
        self._shown, self._schema = list(numbers), schema
        widths = QFontMetrics(self._delegate.font)
        widest = max((widths.horizontalAdvance(each.name) for each in numbers), default=0)
        self.names = min(max(widest + 24, 88), 176)
        self.show_numbers([[each] for each in numbers])
        self.setFixedHeight(ROW * max(len(numbers), 1))
        self._place()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bars take the room between names and values."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._plot is not None:
            wide = max(self.viewport().width() - self.names - _VALUES, 20)
            self._plot.setGeometry(self.names, 0, wide, ROW * max(len(self._shown), 1))

    def _draw(self) -> None:
        if self._plot is None:
            return
        from annotator.gui.agreement_plots import Bar

        bars = []
        for each in self._shown:
            color = self._theme.accent
            if each.label and self._schema is not None:
                color = label_color(self._schema, each.label, self._theme).name()
            figure = each.figure
            bars.append(
                Bar(figure.value, figure.low, figure.high, color, each.is_quiet)
                if figure is not None
                else Bar(None, None, None, color)
            )
        self._plot.show_bars(bars, self._theme)
