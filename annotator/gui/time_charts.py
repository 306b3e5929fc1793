"""What the time screen draws by itself: headline figures, bars, the days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date  # noqa: N812
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.translation import tr
from annotator.core.wording import headed
from annotator.gui.fonts import interface_font, reading_font
from annotator.gui.moments import weekday

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.gui.theme import Theme
    from annotator.services.time_statistics import Day

_CARD_HEIGHT = 92
_BAR_ROW, _BAR_HEAD = 28, 34
_VALUES = 108  # width of the figures behind the bars
_DAYS_HEIGHT = 200
_DAYS_TOP = 56
_SCALES = tuple(minutes * 60.0 for minutes in (10, 30, 60, 120, 240, 480, 720, 1440))
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Card:
    """A headline figure: its caption, the figure itself, and the grey line under it."""

    caption: str
    figure: str
    line: str


@dataclass(frozen=True)
class Bar:
    """A row of bars: its name, how long (0 to 1), the value in words, what that is of."""

    name: str
    share: float
    value: str
    of: str = ""
    color: str = ""


class _Drawing(QWidget):
    """A widget that draws itself and tells a screen reader the same in words."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.theme = theme
        self.update()

    def color(self, name: str) -> QColor:
        """A colour of the theme."""
        return QColor(getattr(self.theme, name))

    def write(
        self, painter: QPainter, place: QRect, words: str, font: QFont, color: str, align: int = 0
    ) -> None:
        """Words in one line, cut off with three dots where there is no room."""
        painter.setFont(font)
        painter.setPen(self.color(color))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, align or int(_LEFT), shown)


class Headline(_Drawing):
    """Big figures side by side with hairlines between."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Figures"), theme)
        self.cards: list[Card] = []
        self.setFixedHeight(_CARD_HEIGHT)
        self._small = interface_font(12.5)
        self._big = reading_font(px=34)
        self._big.setWeight(QFont.Weight.DemiBold)
        self._big.setWordSpacing(0)

    def show_cards(self, cards: list[Card]) -> None:
        """Show these figures."""
        self.cards = cards
        said = (f"{headed(each.caption, each.figure)}, {each.line}" for each in cards)
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them."""
        with QPainter(self) as painter:
            width = self.width() / max(len(self.cards), 1)
            for place, card in enumerate(self.cards):
                left = round(place * width)
                if place:
                    painter.fillRect(left, 6, 1, _CARD_HEIGHT - 12, self.color("hairline"))
                inside = QRect(left + (20 if place else 0), 2, round(width) - 28, 22)
                self.write(painter, inside, card.caption, self._small, "soft")
                inside = inside.translated(0, 23)
                inside.setHeight(40)
                self.write(painter, inside, card.figure, self._big, "ink")
                inside = QRect(inside.left(), 66, inside.width(), 20)
                self.write(painter, inside, card.line, self._small, "soft")


class Bars(_Drawing):
    """A heading with a grey explanation, and a bar for each row."""

    def __init__(self, heading: str, explanation: str, empty: str, theme: Theme) -> None:
        super().__init__(heading, theme)
        self._heading, self._explanation, self._empty = heading, explanation, empty
        self.bars: list[Bar] = []
        self._bold = interface_font(14, QFont.Weight.DemiBold)
        self._small = interface_font(12.5)
        self._font = interface_font(13.5)
        self._names = 0  # width of the names, as they are painted
        self.show_bars([])

    def show_bars(self, bars: list[Bar]) -> None:
        """Show these rows."""
        self.bars = bars
        said = (f"{each.name} {each.value} {each.of}" for each in bars)
        self.setAccessibleDescription("; ".join(said) or self._empty)
        self.setFixedHeight(_BAR_HEAD + _BAR_ROW * max(len(bars), 1) + 8)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            head = QRect(0, 0, self.width(), 24)
            self.write(painter, head, self._heading, self._bold, "ink")
            wide = QFontMetrics(self._bold).horizontalAdvance(self._heading) + 8
            self.write(
                painter, head.adjusted(wide, 0, 0, 0), self._explanation, self._small, "soft"
            )
            if not self.bars:
                place = QRect(0, _BAR_HEAD - 6, self.width(), 24)
                self.write(painter, place, self._empty, self._small, "soft")
            widths = QFontMetrics(self._font)
            widest = max((widths.horizontalAdvance(bar.name) for bar in self.bars), default=0)
            self._names = min(max(widest + 18, 96), round(self.width() * 0.44))
            for number, bar in enumerate(self.bars):
                self._paint_bar(painter, _BAR_HEAD + number * _BAR_ROW, bar)

    def _paint_bar(self, painter: QPainter, top: int, bar: Bar) -> None:
        names, values = self._names, _VALUES
        self.write(painter, QRect(0, top, names - 8, _BAR_ROW), bar.name, self._font, "ink")
        room = max(self.width() - names - values, 10)
        ground = QRectF(names, top + _BAR_ROW / 2 - 4, room, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color("hairline"))
        painter.drawRoundedRect(QRectF(ground.left(), ground.center().y() - 0.5, room, 1), 0, 0)
        color = QColor(bar.color) if bar.color else self.color("accent")
        color.setAlphaF(0.62)
        painter.setBrush(color)
        ground.setWidth(max(room * min(bar.share, 1.0), 2))
        painter.drawRoundedRect(ground, 2, 2)
        place = QRect(names + room + 12, top, values - 12, _BAR_ROW)
        self.write(painter, place, bar.value, self._font, "ink")
        wide = QFontMetrics(self._font).horizontalAdvance(bar.value) + 6
        self.write(painter, place.adjusted(wide, 0, 0, 0), bar.of, self._small, "soft")


class Days(_Drawing):
    """Active time of the last days as columns, with the documents done over them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("By day"), theme)
        self.days: Sequence[Day] = ()
        self.setFixedHeight(_DAYS_HEIGHT)
        self._bold = interface_font(14, QFont.Weight.DemiBold)
        self._small = interface_font(12)

    def show_days(self, days: Sequence[Day]) -> None:
        """Show these days, the last one being today."""
        self.days = days
        said = (
            tr(
                "{date}: {hours_words}, {documents} done",
                date=each.date,
                hours_words=hours_words(each.seconds),
                documents=each.documents,
            )
            for each in days
            if each.seconds or each.documents
        )
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the chart; as wide as there is room."""
        return QSize(300, _DAYS_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            head = QRect(0, 0, self.width(), 24)
            self.write(painter, head, tr("By day"), self._bold, "ink")
            wide = QFontMetrics(self._bold).horizontalAdvance(tr("By day")) + 8
            most = scale_of(max((each.seconds for each in self.days), default=0.0))
            words = tr("active time; over it the documents done")
            self.write(painter, head.adjusted(wide, 0, 0, 0), words, self._small, "soft")
            base, top = _DAYS_HEIGHT - 26, _DAYS_TOP
            painter.fillRect(0, base, self.width(), 1, self.color("hairline"))
            painter.fillRect(0, top, self.width(), 1, self.color("hairline"))
            self.write(painter, QRect(0, top - 20, 120, 18), hours_words(most), self._small, "soft")
            step = self.width() / max(len(self.days), 1)
            for number, day in enumerate(self.days):
                self._paint_day(painter, QPointF(number * step, base), step, day, most)

    def _paint_day(
        self, painter: QPainter, foot: QPointF, step: float, day: Day, most: float
    ) -> None:
        high = (_DAYS_HEIGHT - 26 - _DAYS_TOP) * day.seconds / most
        is_today = day is self.days[-1]
        wide = min(step * 0.62, 28.0)
        column = QRectF(foot.x() + (step - wide) / 2, foot.y() - high, wide, high)
        color = self.color("accent")
        color.setAlphaF(1.0 if is_today else 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if high:
            painter.drawRoundedRect(column.adjusted(0, 0, 0, -1), 2, 2)
        centred = int(Qt.AlignmentFlag.AlignCenter)
        if day.documents:
            place = QRect(round(foot.x()), round(column.top()) - 20, round(step), 18)
            self.write(painter, place, str(day.documents), self._small, "ink", centred)
        place = QRect(round(foot.x()), round(foot.y()) + 6, round(step), 18)
        shown = Date.fromisoformat(day.date)
        words = weekday(shown)[: 2 if step < 34 else None]
        self.write(painter, place, words, self._small, "ink" if is_today else "soft", centred)


def scale_of(most: float) -> float:
    """What a full column stands for, so that a first minute does not look like a day's work."""
    return next((scale for scale in _SCALES if most <= scale), most)


def hours_words(seconds: float) -> str:
    """A duration as people say it: "2 h 05", "14 min", "38 s"."""
    if seconds >= 3600:
        hours, minutes = divmod(round(seconds / 60), 60)
        return f"{hours} h {minutes:02}" if minutes else f"{hours} h"
    return f"{round(seconds / 60)} min" if seconds >= 60 else f"{round(seconds)} s"
