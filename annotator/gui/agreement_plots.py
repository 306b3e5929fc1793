"""The plots of the agreement screen, drawn with pyqtgraph.

Importing this takes a while: ``plots_loading`` does it in portions, nobody else before that.
The plots lie over or under views that say the same in words, so they take no keys and no mouse.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from annotator.core.translation import local_number
from annotator.gui.fonts import interface_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.gui.theme import Theme

_BAR = 8 / 28  # thickness of a bar in rows
_AXIS = 34  # px: room for the numbers at the left of the trend
_PALE = 0.35  # of the accent, behind the line of the trend
_SOLID, _RARE = 0.62, 0.28  # how much of a label's colour a bar has


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from 0 to ``value`` with its interval; None draws nothing in its row."""

    value: float | None
    low: float | None
    high: float | None
    color: str
    is_rare: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A value over time with its interval; None leaves a gap."""

    value: float | None
    low: float | None = None
    high: float | None = None


class _Plot(pyqtgraph.GraphicsView):  # type: ignore[misc]
    """A canvas on the ground of what it lies on, out of the way of keys and mouse."""

    def __init__(self) -> None:
        super().__init__(background=None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet("background: transparent; border: none;")
        self.viewport().setAutoFillBackground(False)
        self.box = pyqtgraph.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self.box.setMouseEnabled(x=False, y=False)
        self.centralLayout.setContentsMargins(0, 0, 0, 0)
        self.centralLayout.setSpacing(0)

    def pen(self, color: str, width: float, share: float = 1.0) -> QPen:
        """A line so many logical pixels wide; cosmetic ones are counted in those of the screen."""
        ink = QColor(color)
        ink.setAlphaF(share)
        pen = QPen(ink, width * self.devicePixelRatioF())
        pen.setCosmetic(True)
        return pen


class BarPlot(_Plot):
    """Horizontal bars, one in each row of the view that it lies on."""

    def __init__(self) -> None:
        super().__init__()
        self.box.invertY(True)
        self.setCentralItem(self.box)
        self._bars = pyqtgraph.BarGraphItem(x0=[], y=[], width=[], height=_BAR, pen=None)
        self._intervals = pyqtgraph.ErrorBarItem()
        self.box.addItem(self._bars, ignoreBounds=True)
        self.box.addItem(self._intervals, ignoreBounds=True)

    def show_bars(self, bars: Sequence[Bar], theme: Theme) -> None:
        """Draw these, the first row at the top."""
        self.box.setRange(xRange=(0, 1), yRange=(0, max(len(bars), 1)), padding=0)
        drawn = [(row, bar, bar.value) for row, bar in enumerate(bars) if bar.value is not None]
        brushes = []
        for _, bar, _ in drawn:
            color = QColor(bar.color)
            color.setAlphaF(_RARE if bar.is_rare else _SOLID)
            brushes.append(color)
        self._bars.setOpts(
            x0=[0.0] * len(drawn),
            y=[row + 0.5 for row, _, _ in drawn],
            width=[min(max(value, 0.004), 1.0) for _, _, value in drawn],
            height=_BAR,
            brushes=brushes,
            pen=None,
        )
        self._show_intervals(drawn, theme)

    def _show_intervals(self, drawn: Sequence[tuple[int, Bar, float]], theme: Theme) -> None:
        known = [
            (row + 0.5, max(bar.low, 0.0), max(bar.high, 0.0))
            for row, bar, _ in drawn
            if bar.low is not None and bar.high is not None
        ]
        if not known:
            self._intervals.setData(x=None, y=None)
            return
        rows, lows, highs = (numpy.array(each, dtype=float) for each in zip(*known, strict=True))
        middle = (lows + highs) / 2
        pen = self.pen(theme.ink, 2)
        self._intervals.setData(x=middle, y=rows, left=middle - lows, right=highs - middle, pen=pen)


class TrendPlot(_Plot):
    """One value over time, a column for each point of the view that it stands on."""

    def __init__(self) -> None:
        super().__init__()
        self._axis = pyqtgraph.AxisItem("left", maxTickLength=0, linkView=self.box)
        self._axis.setWidth(_AXIS)
        self._axis.setTicks([[(0.0, "0"), (0.5, local_number("0.5")), (1.0, "1")]])
        self._axis.setStyle(tickFont=interface_font(12), tickTextOffset=8)
        self.centralLayout.addItem(self._axis, 0, 0)
        self.centralLayout.addItem(self.box, 0, 1)
        self.box.setYRange(-0.05, 1.06, padding=0)
        self._grid = [
            pyqtgraph.InfiniteLine(pos=each, angle=0, movable=False) for each in (0, 0.5, 1)
        ]
        self._intervals = pyqtgraph.ErrorBarItem()
        self._line = pyqtgraph.PlotDataItem(connect="finite", antialias=True)
        self._here = pyqtgraph.ScatterPlotItem(pxMode=True, antialias=True)
        for item in (*self._grid, self._intervals, self._line, self._here):
            self.box.addItem(item, ignoreBounds=True)

    def show_points(self, points: Sequence[Point], here: int, theme: Theme) -> None:
        """Draw these; the one at ``here`` is marked, none where that is -1."""
        self.box.setXRange(-0.5, max(len(points), 1) - 0.5, padding=0)
        for line in self._grid:
            line.setPen(self.pen(theme.hairline, 1))
        self._axis.setPen(self.pen(theme.page, 1))
        self._axis.setTextPen(self.pen(theme.soft, 1))
        values = numpy.array([numpy.nan if each.value is None else each.value for each in points])
        where = numpy.arange(len(points), dtype=float)
        accent = self.pen(theme.accent, 2)
        self._line.setData(
            where, values, pen=accent, symbol="o", symbolSize=7,
            symbolPen=self.pen(theme.page, 1.5), symbolBrush=QColor(theme.accent),
        )  # fmt: skip
        self._show_intervals(points, theme)
        is_marked = 0 <= here < len(points) and points[here].value is not None
        self._here.setData(
            x=[float(here)] if is_marked else [], y=[points[here].value] if is_marked else [],
            size=13, pen=self.pen(theme.accent, 2), brush=QColor(theme.page),
        )  # fmt: skip

    def _show_intervals(self, points: Sequence[Point], theme: Theme) -> None:
        known = [
            (float(place), each.low, each.high)
            for place, each in enumerate(points)
            if each.low is not None and each.high is not None
        ]
        if not known:
            self._intervals.setData(x=None, y=None)
            return
        where, lows, highs = (numpy.array(each, dtype=float) for each in zip(*known, strict=True))
        middle = (lows + highs) / 2
        pen = self.pen(theme.accent, 2, _PALE)
        self._intervals.setData(
            x=where, y=middle, top=highs - middle, bottom=middle - lows, pen=pen
        )
