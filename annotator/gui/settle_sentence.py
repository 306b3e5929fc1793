"""The sentence in question, with a lane under its words for each who says something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.core.colors import mixed, readable
from annotator.core.wording import headed, in_quotes
from annotator.gui.plain_words import plain_tip
from annotator.gui.settle_lanes import GUTTER, LaneLayout, Sentence, Sizes
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.gui.settle_lanes import PlacedChip, PlacedLane
    from annotator.gui.theme import Theme

_UNDERLINE = 2.4
_NAME_GAP = 14.0  # between a lane's name and the text


class SettleSentence(QWidget):
    """Paints a sentence. ``dragged`` carries the code points of it over which somebody dragged."""

    dragged = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._theme = theme
        self._schema: Schema | None = None
        self._sentence = Sentence()
        self.is_low = False  # whether there is little height: other lines have no lanes then
        self._sizes = Sizes(100)
        self._zoom = 100
        self._width = 400  # at which lines break
        self._placed: LaneLayout | None = None
        self._from: int | None = None  # where a drag began
        self._to = 0

    def show_sentence(self, sentence: Sentence, schema: Schema, zoom: int) -> None:
        """Show this."""
        if zoom != self._zoom:
            self._zoom, self._sizes = zoom, Sizes(zoom)
        self._sentence, self._schema = sentence, schema
        self._from = None
        self.setAccessibleName(sentence.string)
        self.setAccessibleDescription("; ".join(self.said()))
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._lay_out()

    @property
    def sentence(self) -> Sentence:
        """What is shown."""
        return self._sentence

    @property
    def placed(self) -> LaneLayout:
        """Where everything stands at the width there is."""
        if self._placed is None:
            ink, soft = QColor(self._theme.ink), QColor(self._theme.soft)
            self._placed = LaneLayout(self._shown, self._width, self._sizes, ink, soft)
        return self._placed

    @property
    def _shown(self) -> Sentence:
        return self._sentence._replace(is_low=self.is_low)

    @property
    def asked_lines(self) -> list[int]:
        """The numbers, from 0, of the lines with words in question."""
        placed = self.placed
        return [
            each.number
            for each in placed.lines
            if placed.extents(placed.layout.lineAt(each.number), self._sentence.asked)
        ]

    def said(self) -> list[str]:
        """The lanes as a screen reader says them."""
        found = []
        for row in (*self._sentence.gold, *self._sentence.lanes):
            chips = [
                f"{chip.text} "
                + in_quotes(" ".join(self._sentence.string[s:e] for s, e in chip.ranges))
                for chip in row.chips
            ]
            if chips or row.words:
                found.append(headed(row.name, ", ".join(chips) or row.words))
        return found

    def _lay_out(self) -> None:
        self._placed = None
        self.updateGeometry()
        self.update()

    # -- its size -------------------------------------------------------------------------------

    def fit(self, width: int) -> int:
        """Break the lines at this width, whatever the widget's own; the height in pixels."""
        if width != self._width:
            self._width = width
            self._lay_out()
        return round(self.placed.height) + 4

    def sizeHint(self) -> QSize:
        """As high as its lines need."""
        return QSize(self._width, self.fit(self._width))

    def minimumSizeHint(self) -> QSize:
        """The same height, of any width."""
        return QSize(0, self.fit(self._width))

    # -- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines and lanes."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            placed = self.placed
            self._paint_selection(painter)
            for each in placed.lines:
                line = placed.layout.lineAt(each.number)
                line.draw(painter, QPointF(0, 0))
                base = each.top + line.ascent() + 5.5 * self._zoom / 100
                for left, right in placed.extents(line, self._sentence.asked):
                    rule = QRectF(left, base, right - left, _UNDERLINE)
                    painter.fillRect(rule, QColor(self._theme.accent))
                for lane in each.lanes:
                    self._paint_lane(painter, lane)

    def _paint_selection(self, painter: QPainter) -> None:
        if self._from is None or self._from == self._to:
            return
        ends = sorted((self._from, self._to))
        for each in self.placed.lines:
            line = self.placed.layout.lineAt(each.number)
            for left, right in self.placed.extents(line, [(ends[0], ends[1])]):
                box = QRectF(left, each.top, right - left, line.height())
                painter.fillRect(box, QColor(self._theme.text_selection))

    def _paint_lane(self, painter: QPainter, lane: PlacedLane) -> None:
        sizes = self._sizes
        painter.setFont(sizes.name_font)
        painter.setPen(QColor(self._theme.soft))
        name = sizes.names.elidedText(lane.name, Qt.TextElideMode.ElideMiddle, GUTTER - _NAME_GAP)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, lane.top, GUTTER, sizes.chip), middle, name)
        if lane.words:
            place = QRectF(lane.words_at, lane.top, self.width() - lane.words_at, sizes.chip)
            painter.drawText(place, middle, lane.words)
        for chip in lane.chips:
            self._paint_chip(painter, chip)

    def _paint_chip(self, painter: QPainter, chip: PlacedChip) -> None:
        theme, sizes = self._theme, self._sizes
        color = QColor(theme.soft)
        if self._schema is not None and chip.label:
            color = label_color(self._schema, chip.label, theme)
        tint = QColor(color)
        tint.setAlphaF(theme.tint)
        painter.setPen(QPen(color, 1.2))
        painter.setBrush(tint)
        painter.drawRoundedRect(chip.rect.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        painter.setFont(sizes.chip_font)
        ground = mixed(theme.page, color.name(), theme.tint)
        painter.setPen(QColor(readable(color.name(), ground)))
        inside = chip.rect.adjusted(sizes.pad, 0, -sizes.pad + 1, 0)
        mode = Qt.TextElideMode.ElideRight
        words = sizes.chips.elidedText(chip.text, mode, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)

    # -- the mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag over words may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = self._to = self.placed.offset_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is dragged over; words can be dragged over, lanes can't."""
        if self._from is not None:
            self._to = self.placed.offset_at(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was dragged over."""
        if self._from is None or event.button() != Qt.MouseButton.LeftButton:
            return
        start, end = sorted((self._from, self._to))
        self._from = None
        self.update()
        if start < end:
            self.dragged.emit(start, end)

    def event(self, event: QEvent) -> bool:
        """The whole name of a lane whose name is cut off."""
        if event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def _show_tip(self, event: QEvent) -> None:
        lanes = [lane for each in self.placed.lines for lane in each.lanes]
        y = event.pos().y()  # type: ignore[attr-defined]
        here = [lane for lane in lanes if lane.top <= y < lane.top + self._sizes.lane]
        words = here[0].name if here and event.pos().x() < GUTTER else ""  # type: ignore[attr-defined]
        QToolTip.showText(event.globalPos(), plain_tip(words), self)  # type: ignore[attr-defined]
