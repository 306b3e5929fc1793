"""The answers to choose from, one a row: its key, what it says, and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
)

from annotator.core.translation import tr
from annotator.gui.fonts import interface_font
from annotator.gui.key_names import shown_keys
from annotator.gui.settle_lanes import GUTTER
from annotator.gui.settle_words import Run, spoken
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.core.schema import Schema
    from annotator.gui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

HEIGHT, _LOW_HEIGHT = 41, 34
_CAP = 22.0
_ROW = Qt.ItemDataRole.UserRole
_WALKS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class Row(NamedTuple):
    """An answer. ``name`` is what is done when it is taken, ``key`` the key that does it.

    ``who`` says who holds it; ``is_chosen`` that it will be taken with others, ``is_taken`` that it
    is what was settled.
    """

    name: str
    key: str
    runs: tuple[Run, ...]
    who: str = ""
    is_chosen: bool = False
    is_taken: bool = False

    @property
    def said(self) -> str:
        """The row as a screen reader says it."""
        parts = [f"{self.key}: " if self.key else "", spoken(self.runs)]
        parts += [f", {self.who}" if self.who else "", tr(", chosen") if self.is_chosen else ""]
        return "".join([*parts, tr(", settled so") if self.is_taken else ""])


class AnswerRows(QListView):
    """Rows of answers. A click, or ``take_current``, tells ``taken``; keys are the screen's."""

    taken = Signal(str)  # the row's name

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("answer_rows")
        self.setAccessibleName(tr("Answers"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self._rows = _Rows(self)
        self._delegate = _RowDelegate(theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.is_low = False  # whether the rows have little height
        self._pressed = ""  # the row on which a press began, not the second of a double click

    @property
    def rows(self) -> Sequence[Row]:
        """What is listed."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[Row], schema: Schema, *, at: int = 0) -> None:
        """List these, and stand on one of them."""
        self._delegate.schema = schema
        self._rows.show_rows(list(rows))
        self.setFixedHeight(self.row_height * len(rows) + 1)
        self.stand_on(at)

    @property
    def row_height(self) -> int:
        """How high a row is, in pixels."""
        return _LOW_HEIGHT if self.is_low else HEIGHT

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def stand_on(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self._rows.index(min(max(row, 0), len(self._rows.rows) - 1)))

    @property
    def current(self) -> Row | None:
        """The row that is stood on."""
        at = self.currentIndex().row()
        return self._rows.rows[at] if 0 <= at < len(self._rows.rows) else None

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab is a key of the screen's."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows walk; every other key is the screen's."""
        if event.key() in _WALKS and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a row; what is pressed twice at once counts once."""
        super().mousePressEvent(event)
        row = self.current if self.indexAt(event.position().toPoint()).isValid() else None
        self._pressed = row.name if row and event.button() == Qt.MouseButton.LeftButton else ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of two: the row under it may be another question's already."""
        self._pressed = ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click is over: take the row."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, ""
        index = self.indexAt(event.position().toPoint())
        if pressed and index.isValid() and self._rows.rows[index.row()].name == pressed:
            self.taken.emit(pressed)


class _Rows(QAbstractListModel):
    def __init__(self, parent: AnswerRows) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(row.runs)
        return row.said if role == Qt.ItemDataRole.AccessibleTextRole else None


class _RowDelegate(QStyledItemDelegate):
    """A keycap, the words, and at the right who says so; a hairline under each."""

    def __init__(self, theme: Theme, parent: AnswerRows) -> None:
        super().__init__(parent)
        self._view = parent
        self.theme = theme
        self.schema: Schema | None = None
        self._cap_font = interface_font(12, QFont.Weight.DemiBold)
        self._fonts = {
            strong: interface_font(15, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            for strong in (True, False)
        }
        self._widths = {strong: QFontMetricsF(font) for strong, font in self._fonts.items()}
        self._who_font = interface_font(13)
        self._who_widths = QFontMetricsF(self._who_font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, rect = index.data(_ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row)
        self._paint_cap(painter, rect, row)
        right = self._paint_who(painter, rect, row)
        inside = rect.adjusted(GUTTER, 0, 0, 0)
        inside.setRight(right - 16)
        self._paint_runs(painter, inside, row.runs)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected or row.is_chosen:
            painter.fillRect(rect, QColor(self.theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.theme.hover))
        for y in (rect.top(), rect.bottom()) if option.index.row() == 0 else (rect.bottom(),):
            painter.fillRect(rect.left(), y, rect.width(), 1, QColor(self.theme.hairline))
        if option.state & QStyle.StateFlag.State_Selected:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, QColor(self.theme.accent))

    def _paint_cap(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        painter.setFont(self._cap_font)
        left = rect.left() + 12
        widths = QFontMetricsF(self._cap_font)
        for cap in shown_keys(row.key) if row.key else ():
            width = max(34.0, widths.horizontalAdvance(cap) + 12)
            box = QRectF(left, rect.center().y() - _CAP / 2, width, _CAP)
            painter.setPen(QPen(QColor(self.theme.hairline), 1))
            painter.setBrush(QColor(self.theme.page))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(self.theme.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
            left += width + 3

    def _paint_who(self, painter: QPainter, rect: QRectF, row: Row) -> float:
        """Who says so, and what became of it; where that begins."""
        notes = [row.who] + [tr("chosen")] * row.is_chosen + [tr("settled so")] * row.is_taken
        words = " · ".join(filter(None, notes))
        room = rect.width() * 0.35
        words = self._who_widths.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._who_font)
        marked = row.is_chosen or row.is_taken
        painter.setPen(QColor(self.theme.accent if marked else self.theme.soft))
        place = rect.adjusted(0, 0, -12, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        return place.right() - self._who_widths.horizontalAdvance(words)

    def _paint_runs(self, painter: QPainter, place: QRectF, runs: Sequence[Run]) -> None:
        left = place.left()
        for run in runs:
            room = place.right() - left
            widths = self._widths[run.is_strong]
            words = widths.elidedText(run.text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(self._fonts[run.is_strong])
            painter.setPen(self._color(run))
            box = QRectF(left, place.top(), room, place.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
            left += widths.horizontalAdvance(words)
            if words != run.text:
                break

    def _color(self, run: Run) -> QColor:
        if run.label and self.schema is not None:
            return label_color(self.schema, run.label, self.theme)
        return QColor(self.theme.soft if run.is_soft else self.theme.ink)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as every other."""
        return QSize(0, self._view.row_height)
