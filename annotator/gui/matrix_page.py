"""Who has what, with what sifts and sorts it, and the way to hand out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.gui.drop_down import DropDown
from annotator.gui.matrix_facts import MatrixFacts
from annotator.gui.matrix_model import KINDS, ORDERS, MatrixModel, Sifting
from annotator.gui.matrix_view import MatrixView
from annotator.gui.page import hairline
from annotator.gui.plain_words import PlainLabel
from annotator.gui.tooltips import explain

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.gui.theme import Theme

_DELAY = 120  # milliseconds without typing
_DETAIL = 36  # px: two lines of small words
_OTHER = Qt.FocusReason.OtherFocusReason
NOTHING_WORDS = phrase(
    "Nothing was handed out yet.\n\nName the annotators at the left, look at the "
    "plan, and press {hand_out_write}: everybody gets one file with their "
    "documents, to be opened like any project. What comes back is merged with "
    "{merge}, and shows here.",
)
NO_DOCUMENTS = phrase(
    "There are no documents yet.\n\n{import} takes in articles; then they are "
    "handed out, and this page shows who has what.",
)
_NOT_FOUND = phrase("No document fits. Choose every state, or take out some of the words.")


class MatrixPage(QWidget):
    """The table under its fields; the current cell is told in full beneath it."""

    opened = Signal(str)  # a document's id
    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = MatrixModel()
        self.view = MatrixView(theme, self.model)
        self.words, self.kind, self.whose, self.order = (
            QLineEdit(), DropDown(), DropDown(), DropDown(),
        )  # fmt: skip
        self.again = QPushButton(tr("Hand out again…"))
        explain(self.again, tr("What is unfinished or lost, to the same or to others"),
                "hand_out_again")  # fmt: skip
        self._count, self._detail, self._nothing = PlainLabel(), PlainLabel(), PlainLabel()
        self._nothing_words = ""
        self._line = hairline()
        self._delay = QTimer(self, singleShot=True, interval=_DELAY)
        self._lay_out()
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(28, 14, 28, 10)
        bar.setSpacing(8)
        for place, field in enumerate(self._make_fields()):
            bar.addWidget(field, 0 if place else 1)
        for label in (self._count, self._detail, self._nothing):
            label.setProperty("tone", "soft")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(28, 18, 28, 0)
        self._nothing.setMaximumWidth(620)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setWordWrap(True)
        self._detail.setFixedHeight(_DETAIL)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 8, 28, 8)
        foot.setSpacing(20)
        foot.addWidget(self._detail, 1)
        foot.addWidget(self._count)
        foot.addWidget(self.again)
        table = QHBoxLayout()
        table.setContentsMargins(28, 0, 28, 0)
        table.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._nothing, 1)
        column.addLayout(table, 1)
        column.addWidget(self._line)
        column.addLayout(foot)

    def _make_fields(self) -> tuple[QWidget, ...]:
        self.words.setPlaceholderText(tr("Words of a title"))
        self.words.setAccessibleName(tr("Show only documents with these words in their title"))
        self.words.setClearButtonEnabled(True)
        for box, name, entries in (
            (self.kind, tr("State"), [tr(kind) for kind in KINDS]),
            (self.whose, tr("Whose"), [tr("Everybody")]),
            (self.order, tr("Sort by"), [tr(order) for order in ORDERS]),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.addItems(entries)
            box.setMaximumWidth(170)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return self.words, self.kind, self.whose, self.order

    def _connect(self) -> None:
        self._delay.timeout.connect(self._sift)
        self.words.textChanged.connect(lambda _: self._delay.start())
        self.words.returnPressed.connect(self._to_table)
        self.kind.activated.connect(lambda _: self._sift())
        self.whose.activated.connect(lambda _: self._sift())
        self.order.activated.connect(lambda _: self._sort(ORDERS[self.order.currentIndex()]))
        self.view.heads.sectionClicked.connect(lambda c: self._sort(self.model.name(c)))
        self.view.reached.connect(self._show_detail)
        self.view.opened.connect(self.opened)
        self.again.clicked.connect(lambda _=False: self.again_wanted.emit())

    # -- showing --------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.view.set_theme(theme)

    def show_facts(self, facts: MatrixFacts) -> None:
        """Show who has what now; where one was stays the current cell."""
        row, column = self.view.currentIndex().row(), self.view.currentIndex().column()
        here = self.model.document_id(row) if 0 <= row < self.model.rowCount() else ""
        whose = self.whose.currentText()
        self.whose.clear()
        self.whose.addItems([tr("Everybody"), *facts.matrix.annotators])
        self.whose.setCurrentIndex(max(self.whose.findText(whose), 0))
        self.model.show_facts(facts)
        self._sift()
        found = self.model.row_of(here) if here else -1
        if found >= 0:
            self.view.go_to(found, min(column, self.model.columnCount() - 1))

    def clear(self) -> None:
        """Another project: nothing of the one before."""
        self.words.clear()
        self.kind.setCurrentIndex(0)
        self.show_facts(MatrixFacts())

    def set_nothing_words(self, words: str) -> None:
        """What is said where nothing was handed out, with the keys that hold now."""
        self._nothing_words = words
        self._show_state()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was handed out."""
        return not self.model.matrix.cells

    def focus_filter(self) -> None:
        """Begin to sift."""
        self.words.setFocus(_OTHER)
        self.words.selectAll()

    def focus_first(self) -> None:
        """Go into the table, where there is one."""
        if self.model.rowCount():
            self._to_table()

    def _sift(self) -> None:
        self._delay.stop()
        whose = self.whose.currentText() if self.whose.currentIndex() > 0 else ""
        kind = list(KINDS)[max(self.kind.currentIndex(), 0)]
        self.model.sift(Sifting(self.words.text(), kind, whose))
        self._show_state()

    def _sort(self, order: str) -> None:
        again = order == self.model.order
        self.model.sort_by(order, backward=again and not self.model.is_backward)
        with_column = order in self.model.matrix.annotators
        self.order.setCurrentIndex(-1 if with_column else ORDERS.index(order))
        self.view.heads.viewport().update()
        self._show_state()

    def _show_state(self) -> None:
        rows, nothing = self.model.rowCount(), self.is_empty
        for widget in (self.words, self.kind, self.whose, self.order, self.again, self._line):
            widget.setVisible(not nothing)
        self.view.setVisible(rows > 0)
        self._nothing.setVisible(rows == 0)
        self._nothing.setText(self._nothing_words if nothing else tr(_NOT_FOUND))
        in_all = len(self.model.matrix.documents)
        of = count(in_all, "document")
        shown = tr("{n:,} of {documents}", n=rows, documents=of) if rows != in_all else ""
        self._count.setText("" if nothing else shown or count(in_all, "document"))
        self._show_detail()

    def _show_detail(self) -> None:
        index = self.view.currentIndex()
        there = 0 <= index.row() < self.model.rowCount()
        words = self.model.sentence(index.row(), index.column()) if there else ""
        self._detail.setText(words)

    # -- keys -----------------------------------------------------------------------------------

    def _to_table(self) -> None:
        self._sift()
        if self.model.rowCount():
            self.view.setFocus(_OTHER)
            if not self.view.currentIndex().isValid():
                self.view.go_to(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter lead from the fields into the table; Escape takes the words out first."""
        if self.words.hasFocus() and event.key() == Qt.Key.Key_Down:
            self._to_table()
        elif event.key() == Qt.Key.Key_Escape and self.words.text():
            self.words.clear()
            self._sift()
        else:
            super().keyPressEvent(event)
