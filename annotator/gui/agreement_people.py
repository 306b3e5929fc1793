"""Annotators side by side: how fast, and what became of the suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent

from annotator.gui.agreement_delegates import TableDelegate
from annotator.gui.agreement_numbers import NumberView
from annotator.gui.agreement_tables import PEOPLE_HEADS
from annotator.gui.fonts import interface_font

if TYPE_CHECKING:
    from annotator.gui.agreement_numbers import Rows
    from annotator.gui.theme import Theme

_HEAD = 30
_FEWEST = 6  # columns that are always there; the share of accepted ones says the rest in words
_NAME = 84  # the least width of the column of names


class People(NumberView):
    """A row for each annotator."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Annotators")
        self._delegate = TableDelegate(self, theme)
        self.numbers.begins_with_names = True
        self._small = interface_font(12.5)
        header = self.horizontalHeader()
        header.setFont(self._small)
        header.setFixedHeight(_HEAD)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.show()
        self.verticalHeader().setDefaultSectionSize(self._delegate.height)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_people(self, rows: Rows) -> None:
        """Show these rows."""
        self.show_numbers(rows, PEOPLE_HEADS)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the room that there is; the last ones go first where there is little."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        columns = self.numbers.columnCount()
        if not columns:
            return
        widths = QFontMetrics(self._small)
        least = [widths.horizontalAdvance(head) + 12 for head in PEOPLE_HEADS]
        least[0] = max(least[0], _NAME)
        shown = columns
        while shown > _FEWEST and sum(least[:shown]) > self.width():
            shown -= 1
        spare = max(0, self.width() - sum(least[:shown])) // shown
        for column, wide in enumerate(least):
            self.setColumnHidden(column, column >= shown)
            if column < shown:
                self.horizontalHeader().resizeSection(column, wide + spare)
        rows = max(self.numbers.rowCount(), 1)
        self.setFixedHeight(_HEAD + self._delegate.height * rows + 2)
