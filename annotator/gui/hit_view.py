"""The list of places: moving, choosing and opening by keys and mouse, and the heads over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.gui.hit_delegate import HEIGHT, TICK, HitDelegate, columns
from annotator.gui.tooltips import explain
from annotator.gui.turns import TURNS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from annotator.gui.hit_model import HitModel, Index
    from annotator.gui.theme import Theme

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_MOVES = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
     Qt.Key.Key_End)
)  # fmt: skip
HEADS = {
    "left": phrase("Left context"),
    "words": phrase("Words"),
    "right": phrase("Right context"),
    "label": phrase("Label"),
    "document": phrase("Document"),
}


class HitView(QTableView):
    """Lists places, however many: a list view would look at every row of a hundred thousand.

    Shift+arrows choose; ``opened`` says which one is wanted.
    """

    opened = Signal(object)  # Hit
    reached = Signal()  # another row is the current one
    resized = Signal()

    def __init__(self, theme: Theme, model: HitModel, *, name: str, opens: bool = True) -> None:
        super().__init__()
        self.setObjectName("hits")
        self.setAccessibleName(name)
        self._hits = model
        self.opens = opens  # a click opens, it does not only go there
        self._anchor: int | None = None  # where Shift began to choose
        self._only_below = False  # rows came, and none of them is seen
        self.setModel(model)
        model.modelReset.connect(self._forget_below)
        self.delegate = HitDelegate(theme)
        self.setItemDelegate(self.delegate)
        rows, column = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(HEIGHT)
        rows.setDefaultSectionSize(HEIGHT)
        column.hide()
        column.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # fixed columns
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))  # else not drawn

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.delegate.theme = theme
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the heads."""
        super().resizeEvent(event)
        self.resized.emit()

    def rowsInserted(self, parent: Index, first: int, last: int) -> None:
        """Rows below what is seen change nothing that is to be painted."""
        bottom = self.rowViewportPosition(first - 1) + HEIGHT if first else 0
        self._only_below = bottom >= self.viewport().height()
        super().rowsInserted(parent, first, last)

    def doItemsLayout(self) -> None:
        """Lay out, and paint what is seen, unless all that is new lies below it."""
        seen, unpainted = self.viewport(), Qt.WidgetAttribute.WA_UpdatesDisabled
        was = seen.testAttribute(unpainted)
        seen.setAttribute(unpainted, was or self._only_below)
        self._only_below = False
        super().doItemsLayout()
        seen.setAttribute(unpainted, was)

    def _forget_below(self) -> None:
        """Other rows altogether."""
        self._only_below = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, while no thread is in the way."""
        with TURNS.taken():
            super().paintEvent(event)

    @property
    def row(self) -> int:
        """The current row, or -1."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Make a row the current one, as far as there are rows."""
        count = self._hits.rowCount()
        if count:
            index = self._hits.index(max(0, min(row, count - 1)))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another row is the current one."""
        super().currentChanged(current, previous)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; where nothing opens choose, too. Everything else is for whoever holds this."""
        key, shift = event.key(), bool(event.modifiers() & _SHIFT)
        if key in _MOVES:
            self._move(event, choosing=shift)
        elif self.opens:
            event.ignore()  # not to the base class, which would look for a row by its letter
        elif key == Qt.Key.Key_Space and self.row >= 0:
            self._hits.choose([self.row], on=not self._hits.is_chosen(self.row))
        elif key == Qt.Key.Key_A and event.modifiers() == _CONTROL:
            self._hits.choose_all()
        elif key == Qt.Key.Key_D and event.modifiers() == _CONTROL and self.row >= 0:
            self._hits.choose_document(self.row)
        else:
            event.ignore()

    def _move(self, event: QKeyEvent, *, choosing: bool) -> None:
        before = self.row
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if event.key() == Qt.Key.Key_Home else self._hits.rowCount() - 1)
        else:
            super().keyPressEvent(event)
        if choosing and before >= 0:
            self._extend(before)
        else:
            self._anchor = None

    def _extend(self, before: int) -> None:
        """Choose from where Shift began to here; what was passed on the way back no longer."""
        if self._anchor is None or self._anchor >= self._hits.rowCount():
            self._anchor = before
        low, high = sorted((before, self._anchor))
        self._hits.choose(range(low, high + 1), on=False)
        low, high = sorted((self.row, self._anchor))
        self._hits.choose(range(low, high + 1), on=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose at the box or with Ctrl, extend with Shift, open elsewhere."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        before = self.row
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setCurrentIndex(index)
        if event.modifiers() & _SHIFT and before >= 0:
            self._extend(before)
            return
        self._anchor = None
        if event.modifiers() & _CONTROL or event.position().x() < TICK:
            self._hits.choose([index.row()], on=not self._hits.is_chosen(index.row()))
        elif self.opens:
            self.opened.emit(self._hits.hit(index.row()))


class HitHeads(QWidget):
    """The heads of the columns; a click sorts, another one turns the order round."""

    sort_wanted = Signal(str)

    def __init__(self, view: HitView) -> None:
        super().__init__()
        self._view = view
        self.setFixedHeight(30)
        self._buttons: dict[str, QPushButton] = {}
        for name, words in HEADS.items():
            button = QPushButton(tr(words), self)
            button.setObjectName("column_head")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            explain(
                button,
                tr("Sort by {lower}", lower=tr(words).lower()),
                f"concordance_sort_{name}" * view.opens,
            )
            button.setAccessibleName(tr("Sort by {lower}", lower=tr(words).lower()))
            button.clicked.connect(lambda _=False, name=name: self.sort_wanted.emit(name))
            self._buttons[name] = button
        view.resized.connect(self._settle)
        self.show_sort("document", backward=False)

    def show_sort(self, by: str, *, backward: bool) -> None:
        """Mark the column that the rows are sorted by."""
        for name, words in HEADS.items():
            arrow = ("  ↑" if backward else "  ↓") if name == by else ""
            self._buttons[name].setText(tr(words) + arrow)
            self._buttons[name].setProperty("sorted", name == by)
            self._buttons[name].style().unpolish(self._buttons[name])
            self._buttons[name].style().polish(self._buttons[name])
        self._settle()

    def _settle(self) -> None:
        place = columns(self._view.viewport().width())
        middle = place.key + (place.label - place.key) // 3
        buttons = self._buttons
        left = buttons["left"].sizeHint().width()
        buttons["left"].setGeometry(place.key - left - 6, 2, left, 26)
        for name, start, end in (
            ("words", place.key, middle),
            ("right", middle, place.label),
            ("label", place.label, place.document),
            ("document", place.document, place.end),
        ):
            width = min(buttons[name].sizeHint().width(), end - start)
            buttons[name].setGeometry(start, 2, width, 26)


def paper(*parts: QWidget) -> QWidget:
    """A sheet with these below one another."""
    sheet = QWidget()
    sheet.setObjectName("hit_sheet")
    sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return sheet
