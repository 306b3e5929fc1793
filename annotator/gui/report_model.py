"""What became of each package as an item model, the last merge on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.gui.merge_words import outcome
from annotator.gui.plain_words import plain_tip
from annotator.gui.ruled_table import RowsModel

if TYPE_CHECKING:
    from annotator.gui.ruled_table import Index
    from annotator.gui.theme import Theme
    from annotator.services.merging import PackageReport

PACKAGE, WHOSE, OUTCOME, PROBLEMS = range(4)
_HEADS = (phrase("Package"), phrase("Annotator"), phrase("What came of it"), phrase("Problems"))


class ReportModel(RowsModel):
    """One row a package."""

    def __init__(self, theme: Theme) -> None:
        super().__init__([tr(head) for head in _HEADS])
        self.theme = theme

    @property
    def packages(self) -> list[PackageReport]:
        """What is listed."""
        return list(self.rows)

    def add(self, packages: list[PackageReport]) -> None:
        """Put the packages of a merge before all others, the unusable first."""
        new = sorted(packages, key=lambda each: (not each.refused, not each.problems))
        self.show_rows([*new, *self.rows])

    def clear(self) -> None:
        """Another project."""
        self.show_rows([])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; a screen reader gets the whole row from the first one."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        package, column = self.rows[index.row()], index.column()
        problems = count(len(package.problems), "problem") if package.problems else ""
        cells = (package.path.name, package.annotator, outcome(package), problems)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            whole = ", ".join(cell for cell in cells if cell)
            return whole if column == PACKAGE else cells[column] or tr("none")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(package.path) if column == PACKAGE else cells[column])
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._color(package, column)
        return None

    def _color(self, package: PackageReport, column: int) -> QColor | None:
        if column == PROBLEMS or (column == OUTCOME and package.refused):
            return QColor(self.theme.danger if package.refused else self.theme.warning)
        return QColor(self.theme.soft) if column == WHOSE else None
