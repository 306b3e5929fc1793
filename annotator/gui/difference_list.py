"""The list of places where annotators differ: the sentence, and who made what of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.difference_words import Stance, around, shown_stance, spoken, stances
from annotator.gui.fonts import interface_font, reading_font
from annotator.gui.theme import label_color
from annotator.services.agreement.parts import NOT_MARKED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from annotator.core.schema import Schema
    from annotator.gui.agreement_numbers import Index
    from annotator.gui.theme import Theme
    from annotator.services.agreement.parts import Difference

DIFFERENCE = Qt.ItemDataRole.UserRole
_PAD, _TITLE, _SENTENCE, _LINE = 9, 22, 26, 19  # px
_SIDE = 8
_DOT = 8  # px that a space before or after three dots takes, and a little more
_GAP, _BETWEEN = 7, 18  # px within a stance, and between two
_ALIGN = Qt.AlignmentFlag
_MOVES = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
     Qt.Key.Key_End)
)  # fmt: skip


class DifferenceModel(QAbstractListModel):
    """Rows of differences; more are asked for as one comes to the end."""

    more_wanted = Signal(int)  # how many are there already

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Difference] = []
        self._total = 0
        self._is_waiting = False

    def show_differences(self, shown: Sequence[Difference], total: int) -> None:
        """Other differences: the first ones of so many."""
        self.beginResetModel()
        self._shown, self._total, self._is_waiting = list(shown), total, False
        self.endResetModel()

    def add(self, shown: Sequence[Difference]) -> None:
        """The ones that follow."""
        self._is_waiting = False
        if not shown:
            self._total = len(self._shown)
            return
        self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(shown) - 1)
        self._shown += shown
        self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are there."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether more can be read."""
        return not parent.isValid() and not self._is_waiting and len(self._shown) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Ask for more, once."""
        self._is_waiting = True
        self.more_wanted.emit(len(self._shown))

    def difference(self, row: int) -> Difference:
        """The difference of a row."""
        return self._shown[row]

    def begins_document(self, row: int) -> bool:
        """Whether the row above is of another document."""
        return not row or self._shown[row - 1].document != self._shown[row].document

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The Difference, its words, or what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        difference = self._shown[index.row()]
        if role == DIFFERENCE:
            return difference
        if role == Qt.ItemDataRole.DisplayRole:
            return difference.words or difference.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(difference)
        if role == Qt.ItemDataRole.ToolTipRole:
            left, words, right = around(difference)
            return f"{difference.title}\n{left}{words}{right}"
        return None


class _Piece(NamedTuple):
    """Words of a stance, where they stand in their line, and how they are written."""

    words: str
    left: int
    line: int
    font: QFont
    color: str


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
        lines = 1 + max((each.line for each in self._pieces(difference, wide)), default=0)
        title = _TITLE if _begins(index) else 0
        return QSize(wide, title + 2 * _PAD + _SENTENCE + lines * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        difference: Difference = index.data(DIFFERENCE)
        rect: QRect = option.rect
        painter.save()
        top = rect.top()
        if _begins(index):
            place = QRect(rect.left() + _SIDE, top + 4, rect.width() - 2 * _SIDE, _TITLE - 4)
            self._write(painter, place, difference.title, self._name, self.theme.soft)
            top += _TITLE
        ground = QRect(rect.left(), top, rect.width(), rect.bottom() + 1 - top)
        self._paint_ground(painter, ground, option)
        self._paint_sentence(painter, ground.adjusted(_SIDE, _PAD, -_SIDE, 0), difference)
        top += _PAD + _SENTENCE
        for piece in self._pieces(difference, rect.width()):
            place = QRect(rect.left() + piece.left, top + piece.line * _LINE,
                          rect.right() - piece.left - _SIDE, _LINE)  # fmt: skip
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

    def _pieces(self, difference: Difference, wide: int) -> list[_Piece]:
        """The stances one after the other, on as many lines as they need."""
        found: list[_Piece] = []
        at, line = _SIDE, 0
        if difference.label:
            found.append(_Piece(f"{shown_stance('', difference.label).capitalize()}:", at, line,
                                self._name, self.theme.soft))  # fmt: skip
            at += QFontMetrics(self._name).horizontalAdvance(found[-1].words) + _GAP
        for stance in stances(difference):
            parts = list(self._parts(difference.kind, stance))
            widths = [QFontMetrics(font).horizontalAdvance(words) for words, font, _ in parts]
            if at > _SIDE and at + sum(widths) + _GAP * (len(parts) - 1) > wide - _SIDE:
                at, line = _SIDE, line + 1
            for (words, font, color), each in zip(parts, widths, strict=True):
                if at > _SIDE and at + each > wide - _SIDE:
                    at, line = _SIDE, line + 1
                found.append(_Piece(words, at, line, font, color))
                at += each + _GAP
            at += _BETWEEN - _GAP
        return found

    def _parts(self, kind: str, stance: Stance) -> Iterator[tuple[str, QFont, str]]:
        theme = self.theme
        yield stance.who, self._name, theme.ink
        if stance.label == NOT_MARKED:
            yield "not marked", self._name, theme.soft
            return
        yield shown_stance(kind, stance.label), self._label, self._color(stance.label)
        for words in (stance.words and f"“{stance.words}”", stance.detail):
            if words:
                yield words, self._name, theme.soft
        if stance.untouched:
            yield "untouched", self._name, theme.soft

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


def _begins(index: Index) -> bool:
    model = index.model()
    return isinstance(model, DifferenceModel) and model.begins_document(index.row())


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


class DifferenceList(QListView):
    """Goes through the differences. ``opened`` says which one is to be read in its document."""

    opened = Signal(object)  # Difference

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("differences")
        self.setAccessibleName("Where they differ")
        self.differences = DifferenceModel()
        self.delegate = DifferenceDelegate(theme)
        self.setModel(self.differences)
        self.setItemDelegate(self.delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.delegate.theme = theme
        self.viewport().update()

    @property
    def current(self) -> Difference | None:
        """The difference that one stands on."""
        row = self.currentIndex().row()
        return self.differences.difference(row) if row >= 0 else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first one."""
        if not self.currentIndex().isValid() and self.differences.rowCount():
            self.setCurrentIndex(self.differences.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; what else a key means is for the screen."""
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the place."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(index.data(DIFFERENCE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stances may need other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
