"""Tables of plain rows with a hairline under each: their models' shape, and their looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Index = QModelIndex | QPersistentModelIndex
_ROW = 34


class RowsModel(QAbstractTableModel):
    """Columns with names, and rows that somebody who inherits this shows in ``data``."""

    def __init__(self, heads: Sequence[str]) -> None:
        super().__init__()
        self._heads = heads
        self.rows: Sequence[Any] = []

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these in the place of all others."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns have a name."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        across = orientation == Qt.Orientation.Horizontal
        return self._heads[section] if across and role == Qt.ItemDataRole.DisplayRole else None


def set_up_rows(
    table: QTableView, model: RowsModel, name: str, widths: Iterable[tuple[int, int]]
) -> None:
    """Make a table show a model row by row, under a name for screen readers.

    ``widths`` are (column, pixels), at least as many as its name needs; all other columns share
    what is left.
    """
    table.setAccessibleName(name)
    table.setProperty("tone", "ruled")
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW)
    head = table.horizontalHeader()
    head.setAccessibleName(tr("Columns"))
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in range(model.columnCount()):
        head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    for column, width in widths:
        head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(column, max(width, head.sectionSizeHint(column)))
