"""What came back: merging, the folder that is watched, and what became of each package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.core.translation import phrase, tr
from annotator.gui.merge_words import problem_lines, report_text
from annotator.gui.plain_words import PlainLabel
from annotator.gui.report_model import PROBLEMS, WHOSE, ReportModel
from annotator.gui.ruled_table import set_up_rows
from annotator.gui.tooltips import explain

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.gui.theme import Theme
    from annotator.services.merging import MergeReport

_WIDTHS = ((WHOSE, 110), (PROBLEMS, 96))
NOTHING_WORDS = phrase(
    "Nothing was merged since this project was opened.\n\n{merge} takes in "
    "packages that come back; dropping them on the window does the same. They "
    "may come in any order and as often as they like: what is newest stands, "
    "and nobody can overwrite anybody else’s work. A folder that is watched is "
    "merged as files arrive.",
)


class MergePage(QWidget):
    """Says what is wanted; shows the reports that it is given."""

    action_wanted = Signal(str)
    kept_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = ReportModel(theme)
        self.table = QTableView()
        self.summary, self.watch_line, self.nothing = PlainLabel(), PlainLabel(), PlainLabel()
        self.details = QPlainTextEdit()
        self.merge = self._button(
            tr("Merge packages…"), "merge", tr("Take in what annotators send back")
        )
        self.watch = self._button(
            tr("Watch a folder…"), "hand_out_watch", tr("Merge packages as they arrive in a folder")
        )
        self.stop = self._button(
            tr("Stop watching"), "hand_out_stop_watching", tr("Leave the folder alone")
        )
        self.copy = self._button(
            tr("Copy report"), "hand_out_copy_report", tr("The report to the clipboard")
        )
        self.save = self._button(
            tr("Save report…"), "hand_out_save_report", tr("The report as a text file")
        )
        self.kept = QPushButton()
        explain(self.kept, tr("States of layers that are kept beside, to look at or to bring back"))
        self.kept.clicked.connect(lambda _=False: self.kept_wanted.emit())
        self._set_up()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_details())
        self.show_watched(None)
        self.show_kept(0)
        self._show_state()

    def _button(self, words: str, action_id: str, about: str) -> QPushButton:
        button = QPushButton(words)
        explain(button, about, action_id)
        button.clicked.connect(lambda _=False: self.action_wanted.emit(action_id))
        return button

    def _set_up(self) -> None:
        set_up_rows(self.table, self.model, tr("Packages that were merged"), _WIDTHS)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Problems of this package"))
        self.details.setTabChangesFocus(True)
        self.details.setFixedHeight(132)
        self.watch_line.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.watch_line, self.nothing):
            label.setProperty("tone", "soft")
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.summary.setWordWrap(True)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        for widget in (self.merge, self.watch, self.stop):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(self.kept)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.summary, 1)
        second.addWidget(self.copy)
        second.addWidget(self.save)
        self.nothing.setMaximumWidth(620)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 14, 28, 16)
        column.setSpacing(10)
        column.addLayout(first)
        column.addWidget(self.watch_line)
        column.addWidget(self.nothing, 1)
        column.addLayout(second)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)

    # -- showing --------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.model.theme = theme
        self.table.viewport().update()

    def set_nothing_words(self, words: str) -> None:
        """What is said where nothing was merged, with the keys that hold now."""
        self.nothing.setText(words)

    def add_report(self, report: MergeReport) -> None:
        """Show what a merge did, before what earlier ones did."""
        self.model.add(report.packages)
        self.summary.setText(report.summary())
        self._show_state()
        if self.model.packages:
            self.table.selectRow(0)
        self._show_details()

    def clear(self) -> None:
        """Another project."""
        self.model.clear()
        self.summary.setText("")
        self.show_kept(0)
        self._show_state()

    def show_watched(self, folder: Path | None, trouble: str = "") -> None:
        """Which folder is watched, if any, and what is wrong with it."""
        self.watch.setVisible(folder is None)
        self.stop.setVisible(folder is not None)
        line = (
            tr("Watching {folder}: what arrives there is merged by itself.", folder=folder)
            if folder
            else ""
        )
        self.watch_line.setText(f"{line} {trouble}".strip())
        self.watch_line.setVisible(bool(line or trouble))

    def show_kept(self, number: int) -> None:
        """How many states of layers are kept beside."""
        self.kept.setText(tr("Kept beside: {number:,}…", number=number))
        self.kept.setVisible(number > 0)

    @property
    def text(self) -> str:
        """The whole report as plain text; empty where nothing was merged."""
        return report_text(self.model.packages)

    def focus_first(self) -> None:
        """Go to what matters: the reports, else the way to merge."""
        first = self.table if self.model.packages else self.merge
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        merged = bool(self.model.packages)
        for widget in (self.table, self.copy, self.save, self.summary):
            widget.setVisible(merged)
        self.details.setVisible(any(each.problems for each in self.model.packages))
        self.nothing.setVisible(not merged)

    def _show_details(self) -> None:
        row = self.table.currentIndex().row()
        there = 0 <= row < len(self.model.packages)
        lines = problem_lines(self.model.packages[row]) if there else []
        self.details.setPlainText("\n\n".join(lines) or tr("No problems."))
