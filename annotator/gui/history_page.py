"""What was handed out so far: each package, when it went out, and what of it came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.gui.moments import moment_words
from annotator.gui.plain_words import PlainLabel, said_as
from annotator.gui.ruled_table import RowsModel, set_up_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from annotator.gui.ruled_table import Index
    from annotator.gui.theme import Theme
    from annotator.services.packages import HandedOut, PackageLine

_HEADS = (
    phrase("Handed out"),
    phrase("Annotator"),
    phrase("Documents"),
    phrase("Done"),
    phrase("Came back"),
    phrase("File"),
)
_DETAIL = 44
_WIDTHS = ((0, 116), (2, 96), (3, 64), (4, 116))
_NUMBERS, _FILE = (2, 3), 5  # columns
_NARROW = 800  # px, under which the file's name makes room for the annotator's
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NOTHING_WORDS = phrase(
    "Nothing was handed out yet. Every hand-out is listed here, with its packages.",
)


class HistoryModel(RowsModel):
    """One row a package, those of the last hand-out on top."""

    def __init__(self, theme: Theme) -> None:
        super().__init__([tr(head) for head in _HEADS])
        self.theme = theme
        self.rows: list[tuple[HandedOut, PackageLine, bool]] = []  # the last: first of its hand-out

    def show_history(self, history: Sequence[HandedOut]) -> None:
        """Show these hand-outs, which are given oldest first."""
        self.show_rows(
            [
                (each, package, number == 0)
                for each in reversed(history)
                for number, package in enumerate(each.packages)
            ]
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; a screen reader gets the whole row from the first one."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        cells = self.cells(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            hidden = index.column() == 0 and not self.rows[index.row()][2]
            return "" if hidden else cells[index.column()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = ", ".join(cells) if index.column() == 0 else cells[index.column()]
            return said_as(role, words)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (0, _FILE):
            return QColor(self.theme.soft)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _NUMBERS:
            return _RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns, over numbers where these stand."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return _RIGHT
        return super().headerData(section, orientation, role)

    def cells(self, row: int) -> tuple[str, ...]:
        """What a row says."""
        handed, package, _ = self.rows[row]
        back = moment_words(package.returned) if package.returned else tr("not yet")
        documents = f"{package.documents:,}"
        whose = (package.annotator, documents, f"{package.done:,}", back, package.file)
        return (moment_words(handed.at), *whose)


class HistoryPage(QWidget):
    """The table, and beneath it on which terms the current hand-out was made."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = HistoryModel(theme)
        self.table = QTableView()
        set_up_rows(self.table, self.model, tr("Packages that were handed out"), _WIDTHS)
        self.nothing, self.terms = PlainLabel(tr(NOTHING_WORDS)), PlainLabel()
        for label in (self.nothing, self.terms):
            label.setProperty("tone", "soft")
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.terms.setFixedHeight(_DETAIL)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 14, 28, 8)
        column.setSpacing(10)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.terms)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_terms())
        self.show_history([])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the files' names are left out."""
        super().resizeEvent(event)
        self.table.setColumnHidden(_FILE, self.width() < _NARROW)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.model.theme = theme
        self.table.viewport().update()

    def show_history(self, history: Sequence[HandedOut]) -> None:
        """Show these hand-outs, oldest first."""
        self.model.show_history(history)
        there = bool(self.model.rows)
        self.table.setVisible(there)
        self.terms.setVisible(there)
        self.nothing.setVisible(not there)
        if there:
            self.table.selectRow(0)
        self._show_terms()

    def focus_first(self) -> None:
        """Go into the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_terms(self) -> None:
        row = self.table.currentIndex().row()
        there = 0 <= row < len(self.model.rows)
        self.terms.setText(self.model.rows[row][0].words if there else "")
