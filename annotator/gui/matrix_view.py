"""The table of who has what: a shape and words for each state, names with their progress on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from annotator.core.translation import tr
from annotator.gui.fonts import interface_font
from annotator.gui.matrix_model import CELL, STATE_WORDS, MatrixModel, cell_words
from annotator.services.hand_out import State

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from annotator.gui.matrix_model import Index
    from annotator.gui.theme import Theme

ROW = 32
_HEAD = 46
_NARROW, _WIDE, _WIDEST = 76, 148, 260  # px: a column with few words, with all, at most
_TITLES, _LEAST_TITLES = 0.34, 150  # of the width, at most; px, before columns are scrolled
_SIGN, _AIR = 22, 10  # px: where the words begin, and what is kept free of them
_SHORT = {
    State.HANDED: "out", State.BEGUN: "begun", State.DONE: "done", State.PASSED_ON: "passed",
}  # fmt: skip
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class MatrixView(QTableView):
    """Arrow keys go from cell to cell; Enter or a double click opens the document."""

    opened = Signal(str)  # a document's id
    reached = Signal()  # another cell is the current one

    def __init__(self, theme: Theme, model: MatrixModel) -> None:
        super().__init__()
        self.setObjectName("who_has_what")
        self.setAccessibleName(tr("Who has what"))
        self._matrix = model
        self.setModel(model)
        self.delegate = CellDelegate(theme)
        self.setItemDelegate(self.delegate)
        self.heads = MatrixHeads(theme)
        self.setHorizontalHeader(self.heads)
        self.titles = MatrixTitles(theme)
        self.setVerticalHeader(self.titles)
        rows = self.titles
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW)
        rows.setDefaultSectionSize(ROW)
        rows.sectionClicked.connect(lambda row: self.go_to(row, 0))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.document_id(index.row())))
        model.modelReset.connect(self.settle)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        for part in (self.delegate, self.heads, self.titles):
            part.theme = theme
        for seen in (self, self.heads, self.titles):
            seen.viewport().update()

    def settle(self) -> None:
        """Share the width out: as much for the titles as they want, the rest for the columns."""
        columns = max(self._matrix.columnCount(), 1)
        bar = self.verticalScrollBar()
        whole = self.width() - (bar.width() if bar.isVisible() else 0)
        wanted = min(round(whole * _TITLES), whole - _NARROW * columns)
        titles = max(_LEAST_TITLES, wanted)
        self.verticalHeader().setFixedWidth(titles)
        width = max(_NARROW, min(_WIDEST, (whole - titles) // columns))
        rest = whole - titles - width * columns
        self.heads.setMinimumSectionSize(_NARROW)
        for column in range(self._matrix.columnCount()):
            is_wider = column < rest < columns  # so that they end at the very edge
            self.heads.resizeSection(column, width + is_wider)
        self.updateGeometries()  # Qt would give the titles their width at the next change only

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self.settle()

    def go_to(self, row: int, column: int = 0) -> None:
        """Make a cell the current one, as far as there are cells."""
        index = self._matrix.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another cell is the current one."""
        super().currentChanged(current, previous)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters and chords are for whoever holds this, not to search rows by."""
        row, count = self.currentIndex().row(), self._matrix.rowCount()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if row >= 0:
                self.opened.emit(self._matrix.document_id(row))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and count:
            column = max(self.currentIndex().column(), 0)
            self.go_to(0 if event.key() == Qt.Key.Key_Home else count - 1, column)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class MatrixHeads(QHeaderView):
    """An annotator's name, and under it how many of the documents are done."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.theme = theme
        self.setAccessibleName(tr("Annotators"))
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setFixedHeight(_HEAD)
        self._name = interface_font(13.5, QFont.Weight.DemiBold)
        self._small = interface_font(12)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one head."""
        model = self.model()
        if not isinstance(model, MatrixModel) or section >= model.columnCount():
            return
        name = model.name(section)
        arrow = (" ↑" if model.is_backward else " ↓") if model.order == name else ""
        painter.save()
        progress = model.facts.progress(name)
        if QFontMetrics(self._small).horizontalAdvance(progress) > rect.width() - 10:
            progress = model.facts.short_progress(name)
        lines = (
            (self._name, self.theme.ink, 5, name + arrow),
            (self._small, self.theme.soft, 24, progress),
        )
        for font, color, top, words in lines:
            painter.setFont(font)
            painter.setPen(QColor(color))
            place = QRect(rect.left() + 8, rect.top() + top, rect.width() - 10, 18)
            mode = Qt.TextElideMode.ElideRight
            shown = QFontMetrics(font).elidedText(words, mode, place.width())
            painter.drawText(place, _LEFT, shown)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(self.theme.hairline))
        painter.restore()


class MatrixTitles(QHeaderView):
    """The documents' titles, which stay where they are while the columns are scrolled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.theme = theme
        self.setAccessibleName(tr("Documents"))
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self._font = interface_font(13.5)
        self._metrics = QFontMetrics(self._font)

    def sizeHint(self) -> QSize:
        """As wide as it was made: Qt's own would ask a thousand titles how long they are."""
        return QSize(self.minimumWidth(), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one title."""
        model = self.model()
        if not isinstance(model, MatrixModel) or section >= model.rowCount():
            return
        painter.save()
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.ink))
        mode = Qt.TextElideMode.ElideRight
        words = self._metrics.elidedText(model.title(section), mode, rect.width() - 16)
        painter.drawText(rect.adjusted(0, 0, -14, 0), _LEFT, words)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(self.theme.hairline))
        painter.restore()


class CellDelegate(QStyledItemDelegate):
    """A ring for handed out, a half one for begun, a tick for done, an arrow for passed on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._font = interface_font(13)
        self._metrics = QFontMetrics(self._font)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(_WIDE, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        cell, rect = index.data(CELL), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option.state)
        if cell is not None:
            paint_state(painter, QPointF(rect.left() + 15, QRectF(rect).center().y()), cell.state,
                        self.theme)  # fmt: skip
            words = self._fitting(cell_words(cell), cell.state, rect.width())
            painter.setFont(self._font)
            quiet = cell.state in (State.HANDED, State.PASSED_ON)
            painter.setPen(QColor(self.theme.soft if quiet else self.theme.ink))
            place = rect.adjusted(_SIGN + 6, 0, -4, 0)
            painter.drawText(place, _LEFT, words)
        painter.restore()

    def _fitting(self, whole: str, state: State, width: int) -> str:
        """As many words as there is room for."""
        room = width - _SIGN - _AIR
        kinds = (whole, tr(STATE_WORDS[state]))
        fits = (each for each in kinds if self._metrics.horizontalAdvance(each) <= room)
        return next(fits, _SHORT[state])

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = self.theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.hairline))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5))


def paint_state(painter: QPainter, centre: QPointF, state: State, theme: Theme) -> None:
    """Paint the sign of a state around a point, some 12 px wide; each one is another shape."""
    accent, ring = QColor(theme.accent), QRectF(centre.x() - 5.5, centre.y() - 5.5, 11, 11)
    if state is State.DONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(theme.on_accent), 1.6))
        tick = (QPointF(-2.6, 0.2), QPointF(-0.6, 2.2), QPointF(2.8, -2.1))
        painter.drawPolyline([centre + each for each in tick])
    elif state is State.PASSED_ON:
        painter.setPen(QPen(QColor(theme.soft), 1.5))
        arrow = (QPointF(1, -3.5), QPointF(4.5, 0), QPointF(1, 3.5))
        painter.drawPolyline([centre + each for each in arrow])
        painter.drawLine(centre + QPointF(-5, 0), centre + QPointF(4, 0))
    else:
        painter.setPen(QPen(accent if state is State.BEGUN else QColor(theme.soft), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if state is State.BEGUN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawPie(ring.adjusted(1.8, 1.8, -1.8, -1.8), 90 * 16, -180 * 16)
