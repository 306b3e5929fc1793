"""How a place where annotators differ looks in the list: its sentence, and who made what of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.translation import tr
from annotator.core.wording import in_quotes
from annotator.gui.difference_words import Stance, around, shown_stance, stances
from annotator.gui.fonts import interface_font, reading_font
from annotator.gui.theme import label_color
from annotator.services.agreement.parts import NOT_MARKED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.schema import Schema
    from annotator.gui.agreement_numbers import Index
    from annotator.gui.theme import Theme
    from annotator.services.agreement.parts import Difference

DIFFERENCE = Qt.ItemDataRole.UserRole
BEGINS = Qt.ItemDataRole.UserRole + 1  # whether the row above is of another document
_PAD, _TITLE, _SENTENCE, _LINE = 9, 22, 26, 19  # px
_SIDE = 8
_DOT = 8  # px that a space before or after three dots takes, and a little more
_GAP, _BETWEEN = 7, 18  # px within a stance, and between two
_ALIGN = Qt.AlignmentFlag


class Piece(NamedTuple):
    """Words of a stance, where they stand in their line, and how they are written."""

    words: str
    left: int
    line: int
    font: QFont
    color: str


class _Lines:
    """Puts words one after the other; what has no room in its line begins the next."""

    def __init__(self, wide: int) -> None:
        self.wide = wide  # px from the left of the row to where a line ends
        self.at, self.line = _SIDE, 0
        self.pieces: list[Piece] = []

    def holds(self, wide: int) -> bool:
        """Whether the line has room for so much more."""
        return self.at + wide <= self.wide

    def end(self) -> None:
        """On to the next line, unless nothing stands in this one."""
        if self.at > _SIDE:
            self.at, self.line = _SIDE, self.line + 1

    def put(self, words: str, font: QFont, color: str, *, gap: int = 0) -> None:
        """Words, cut off only where a whole line is too narrow, and some px behind them."""
        if not self.holds(_width(font, words)):
            self.end()
        shown = _fitted(words, font, self.wide - _SIDE)
        self.pieces.append(Piece(shown, self.at, self.line, font, color))
        self.at += _width(font, shown) + (gap or _GAP)


class DifferenceDelegate(QStyledItemDelegate):
    """The look of a row: the document where it is another one, the sentence, the stances."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.schema: Schema | None = None
        self._reading = reading_font(px=15.5)
        self._key = reading_font(px=15.5)
        self._key.setWeight(QFont.Weight.DemiBold)
        self._name = interface_font(13)
        self._label = interface_font(11, QFont.Weight.DemiBold)
        self._label.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the stances need at the view's width."""
        difference: Difference = index.data(DIFFERENCE)
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        lines = 1 + max((each.line for each in self.pieces(difference, wide)), default=0)
        title = _TITLE if index.data(BEGINS) else 0
        return QSize(wide, title + 2 * _PAD + _SENTENCE + lines * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        difference: Difference = index.data(DIFFERENCE)
        rect: QRect = option.rect
        painter.save()
        top = rect.top()
        if index.data(BEGINS):
            place = QRect(rect.left() + _SIDE, top + 4, rect.width() - 2 * _SIDE, _TITLE - 4)
            self._write(painter, place, difference.title, self._name, self.theme.soft)
            top += _TITLE
        ground = QRect(rect.left(), top, rect.width(), rect.bottom() + 1 - top)
        self._paint_ground(painter, ground, option)
        self._paint_sentence(painter, ground.adjusted(_SIDE, _PAD, -_SIDE, 0), difference)
        top += _PAD + _SENTENCE
        for piece in self.pieces(difference, rect.width()):
            place = QRect(rect.left() + piece.left, top + piece.line * _LINE,
                          _width(piece.font, piece.words) + _SIDE, _LINE)  # fmt: skip
            self._write(painter, place, piece.words, piece.font, piece.color)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, QColor(self.theme.hairline))
        inside = rect.adjusted(0, 1, 0, 0)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(inside, QColor(self.theme.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(inside, QColor(self.theme.hover))
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.drawRoundedRect(QRectF(inside).adjusted(1, 1, -1, -1), 3, 3)

    def _paint_sentence(self, painter: QPainter, rect: QRect, difference: Difference) -> None:
        """One line with the place in it, and as much around it as there is room."""
        left, words, right = around(difference)
        plain, bold = QFontMetrics(self._reading), QFontMetrics(self._key)
        words = bold.elidedText(words, Qt.TextElideMode.ElideMiddle, round(rect.width() * 0.8))
        wide = bold.horizontalAdvance(words)
        room = rect.width() - wide - 4
        behind = plain.horizontalAdvance(right)
        left = _end_of(left, plain, max(round(room * 0.4), room - behind))
        line = QRect(rect.left(), rect.top(), rect.width(), _SENTENCE - 4)
        ink = self.theme.ink
        at = rect.left() + self._write(painter, line, left, self._reading, ink)
        self._write(painter, QRect(at, line.top(), wide + 4, line.height()), words, self._key, ink)
        baseline = line.top() + (line.height() + bold.ascent() - bold.descent()) // 2
        color = self._color(_first_label(difference))
        painter.fillRect(QRect(at, baseline + 4, wide, 2), QColor(color))
        at += wide
        rest = QRect(at, line.top(), rect.right() - at, line.height())
        self._write(painter, rest, _start_of(right, plain, rest.width()), self._reading, ink)

    def pieces(self, difference: Difference, wide: int) -> list[Piece]:
        """The stances one after the other, on as many lines of this width as they need.

        A label is never cut off: it stands with the last name, and long names make room for it.
        """
        line = _Lines(wide - _SIDE)
        if difference.label:
            words = f"{shown_stance('', difference.label).capitalize()}:"
            line.put(words, self._name, self.theme.soft)
        for stance in stances(difference):
            parts = list(self._parts(difference.kind, stance))
            self._put_stance(line, parts)
        return line.pieces

    def _put_stance(self, line: _Lines, parts: list[tuple[str, QFont, str]]) -> None:
        wide = sum(_width(font, words) + _GAP for words, font, _ in parts) - _GAP
        if not line.holds(wide):
            line.end()
        (who, font, color), (label, label_font, label_color_), *rest = parts
        if line.holds(wide):
            line.put(who, font, color)
        else:
            *names, last = who.split(", ")
            for name in names:
                line.put(f"{name},", font, color, gap=_width(font, " "))
            beside = _GAP + _width(label_font, label)
            if not line.holds(_width(font, last) + beside):
                line.end()
            line.put(_fitted(last, font, line.wide - _SIDE - beside), font, color)
        line.put(label, label_font, label_color_)
        for words, each, ink in rest:
            line.put(words, each, ink)
        line.at += _BETWEEN - _GAP

    def _parts(self, kind: str, stance: Stance) -> Iterator[tuple[str, QFont, str]]:
        theme = self.theme
        yield stance.who, self._name, theme.ink
        if stance.label == NOT_MARKED:
            yield tr("not marked"), self._name, theme.soft
            return
        yield shown_stance(kind, stance.label), self._label, self._color(stance.label)
        for words in (stance.words and in_quotes(stance.words), stance.detail):
            if words:
                yield words, self._name, theme.soft
        if stance.untouched:
            yield tr("untouched"), self._name, theme.soft

    def _color(self, label: str) -> str:
        if self.schema is None or not (self.schema.entity(label) or self.schema.event(label)):
            return self.theme.accent
        return label_color(self.schema, label, self.theme).name()

    @staticmethod
    def _write(painter: QPainter, place: QRect, words: str, font: QFont, color: str) -> int:
        painter.setFont(font)
        painter.setPen(QColor(color))
        widths = QFontMetrics(font)
        shown = widths.elidedText(words, Qt.TextElideMode.ElideRight, max(place.width(), 0))
        painter.drawText(
            place, _ALIGN.AlignLeft | _ALIGN.AlignVCenter | _ALIGN.AlignAbsolute, shown
        )
        return widths.horizontalAdvance(shown)


def _width(font: QFont, words: str) -> int:
    return QFontMetrics(font).horizontalAdvance(words)


def _fitted(words: str, font: QFont, wide: int) -> str:
    return QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(wide, 24))


def _end_of(words: str, widths: QFontMetrics, room: int) -> str:
    """The last whole words that there is room for, after three dots where some are left out."""
    shown = widths.elidedText(words, Qt.TextElideMode.ElideLeft, room - _DOT)
    if shown == words:
        return words
    _, space, rest = shown.partition(" ")
    return f"… {rest}" if space and rest else ""


def _start_of(words: str, widths: QFontMetrics, room: int) -> str:
    """The first whole words that there is room for, before three dots."""
    shown = widths.elidedText(words, Qt.TextElideMode.ElideRight, room - _DOT)
    if shown == words:
        return words
    rest, space, _ = shown.rpartition(" ")
    return f"{rest} …" if space and rest else ""


def _first_label(difference: Difference) -> str:
    return next((each.label for each in difference.versions if each.label != NOT_MARKED), "")
