"""Agreement over time: a line with intervals, over a strip that says it in numbers."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.translation import tr
from annotator.core.wording import count, headed
from annotator.core.wording import figure as written
from annotator.gui.agreement_delegates import Ink, NumberDelegate
from annotator.gui.agreement_numbers import Behind, Number, NumberView
from annotator.gui.agreement_words import shown_figure, spoken_figure
from annotator.gui.moments import month_words, short_date
from annotator.services.agreement.parts import Cell, Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.gui.agreement_plots import TrendPlot
    from annotator.gui.agreement_words import Measured
    from annotator.gui.theme import Theme
    from annotator.services.agreement.parts import TrendPoint

_PLOT_HEIGHT, _LINE = 320, 19
_ONE_LINE = 50  # px: where there is less room for a date, it takes two lines
_LEFT = 34  # px of the plot's axis
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class _Strip(NumberDelegate):
    """Value, date and documents under a point, as far as there is room."""

    def paint_number(self, painter: QPainter, rect: QRect, number: Number) -> None:
        """Three lines."""
        value, grey = Ink(self.bold, "ink", _CENTRE), Ink(self.small, "soft", _CENTRE)
        dates = number.name.split(" ") if rect.width() < _ONE_LINE else [number.name]
        lines = [(number.shown, value), *((each, grey) for each in dates), (number.note, grey)]
        for line, (words, ink) in enumerate(lines):
            place = QRect(rect.left(), rect.top() + 3 + _LINE * line, rect.width(), 18)
            if QFontMetrics(ink.font).horizontalAdvance(words) <= rect.width():
                self.write(painter, place, words, ink)


class _StripView(NumberView):
    """Columns that share its width."""

    def __init__(self) -> None:
        super().__init__(tr("Over time"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wider or narrower columns."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give each column its share."""
        columns, wide = self.numbers.columnCount(), self.viewport().width()
        for column in range(columns):
            left, right = wide * column // columns, wide * (column + 1) // columns
            self.horizontalHeader().resizeSection(column, right - left)
        lines = 4 if wide < _ONE_LINE * columns else 3
        self.verticalHeader().setDefaultSectionSize(_LINE * lines + 5)
        self.setFixedHeight(_LINE * lines + 5)


class Trend(QWidget):
    """The plot, and the strip that keys and screen readers go through.

    ``span_wanted`` says that only what was finished then is to be compared.
    """

    span_wanted = Signal(str, str)  # since, until

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._plot: TrendPlot | None = None
        self._points: Sequence[TrendPoint] = ()
        self._figures: list[Measured | None] = []
        self._are_months = False
        self._measure = Measure.ENTITIES_EXACT
        self.strip = _StripView()
        self._delegate = _Strip(self.strip, theme)
        self.strip.opened.connect(lambda _: self.open())
        self.strip.reached.connect(lambda _: self._draw())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._room = QWidget()
        self._room.setFixedHeight(_PLOT_HEIGHT)
        self._column.addWidget(self._room)
        row = QVBoxLayout()
        row.setContentsMargins(_LEFT, 0, 0, 0)
        row.addWidget(self.strip)
        self._column.addLayout(row)
        self._column.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = self._delegate.theme = theme
        self._draw()
        self.strip.viewport().update()

    def use_plot(self) -> None:
        """Draw: what draws has been imported."""
        from annotator.gui.agreement_plots import TrendPlot

        self._plot = TrendPlot()
        self._plot.setParent(self._room)
        self._plot.setGeometry(0, 0, self._room.width(), _PLOT_HEIGHT)
        self._plot.show()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The points stand over the columns of the strip."""
        super().resizeEvent(event)
        if self._plot is not None:
            self._plot.setGeometry(0, 0, self.width(), _PLOT_HEIGHT)

    def show_points(self, points: Sequence[TrendPoint], name: str) -> None:
        """Show the figures of this name."""
        self._points = points
        self._measure = Measure(name)
        self._figures = [each.figures.get(name) for each in points]
        self._are_months = len(points) > 1 and all(each.start.endswith("-01") for each in points)
        numbers = [self._number(place, figure) for place, figure in enumerate(self._figures)]
        self.strip.show_numbers([numbers] if numbers else [])
        self.strip.fit()
        self._draw()

    def _number(self, place: int, figure: Measured | None) -> Number:
        point = self._points[place]
        since, until = self._span(place)
        value = "–" if figure is None else shown_figure(figure)
        said = value if figure is None else spoken_figure(figure)
        span = (
            tr("{since} to {until}", since=_day(since), until=_day(until))
            if until
            else tr("since {since}", since=_day(since))
        )
        documents = count(point.documents, "document")
        return Number(
            value,
            f"{headed(span, said)}, {documents}",
            name=_month(point.start) if self._are_months else _day(point.start),
            note=written(point.documents),
            tip=tr(
                "{span}: {said}, {documents}. Enter compares these alone.",
                span=span,
                said=said,
                documents=documents,
            ),
            figure=figure,
            behind=Behind(
                span[0].upper() + span[1:], (Cell(self._measure, since=since, until=until),)
            ),
        )

    def _span(self, place: int) -> tuple[str, str]:
        """The first and last day of a point, both included; no last day for the newest."""
        since = self._points[place].start
        if place + 1 == len(self._points):
            return since, ""
        following = Date.fromisoformat(self._points[place + 1].start)
        return since, (following - timedelta(days=1)).isoformat()

    def open(self) -> None:
        """Have only what was finished at the point that one stands on be compared."""
        place = self.strip.currentIndex().column()
        if 0 <= place < len(self._points):
            self.span_wanted.emit(*self._span(place))

    def _draw(self) -> None:
        if self._plot is None:
            return
        from annotator.gui.agreement_plots import Point

        points = [
            Point(None) if each is None else Point(each.value, each.low, each.high)
            for each in self._figures
        ]
        self._plot.show_points(points, self.strip.currentIndex().column(), self._theme)


def _day(iso: str) -> str:
    """``12 Jan``, as short as a column is."""
    return short_date(Date.fromisoformat(iso[:10]))


def _month(iso: str) -> str:
    """``Jan ’26``."""
    return month_words(Date.fromisoformat(iso[:10]))
