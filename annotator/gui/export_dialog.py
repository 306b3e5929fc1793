"""Asks what to export, in which format and parts, and where to; shows what comes out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
)

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.gui.export_form import ExportForm
from annotator.gui.export_pane import ExportPane
from annotator.gui.plain_words import PlainLabel
from annotator.services.export_preview import Preview, preview
from annotator.services.project import open_beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.gui.tasks import Task, TaskRunner
    from annotator.services.export_orders import Order
    from annotator.services.project import Project

_DELAY = 250  # milliseconds without a change before the preview is made
_WIDTH, _HEIGHT = 960, 600


class ExportDialog(QDialog):
    """``wanted`` carries the Order, ``remembered`` what to choose next time.

    ``listed`` are the ids of the documents that the queue lists; empty where it lists all.
    """

    wanted = Signal(object)
    remembered = Signal(dict)

    def __init__(
        self,
        parent: QWidget,
        project: Project,
        annotator: str,
        tasks: TaskRunner,
        listed: Sequence[str],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project, self._tasks = project, tasks
        self.form = ExportForm(project, annotator, listed)
        self.pane = ExportPane()
        self._task: Task | None = None
        self._asked = 0
        self._delay = QTimer(self, singleShot=True, interval=_DELAY)
        self._delay.timeout.connect(self._look)
        self._lay_out()
        self.form.changed.connect(self._change)
        self.form.browse.clicked.connect(self._browse)
        self.finished.connect(self._stop)
        self._change()
        self.form.format.setFocus()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self.go.setProperty("primary", True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        note = PlainLabel(tr("Suggestions that nobody decided are never exported."))
        note.setProperty("tone", "soft")
        foot = QHBoxLayout()
        foot.addWidget(note, 1)
        foot.addWidget(buttons)
        row = QHBoxLayout()
        row.setSpacing(28)
        row.addWidget(self.form, 0)
        row.addWidget(self.pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(16)
        column.addLayout(row, 1)
        column.addLayout(foot)
        self.resize(_WIDTH, _HEIGHT)

    def choose(self, whose: str) -> None:
        """Choose whose layers: a name, ``ALL``, ``GOLD``; anything else changes nothing."""
        self.form.choose(whose)

    def recall(self, format_name: str, choices: dict[str, str]) -> None:
        """Choose what was chosen last time."""
        self.form.recall(format_name, choices)

    # -- what comes out -------------------------------------------------------------------------

    def _change(self) -> None:
        self._stop()
        why = self.form.why_not()
        self.go.setEnabled(not why)
        self.form.show_why_not(why)
        self.pane.wait()
        self._delay.start()

    def _look(self) -> None:
        try:
            order = self.form.order()
        except UserError:
            order = self.form.order(split=False)
        path, read_only = self._project.path, self._project.read_only
        number = self._asked

        def work(task: Task) -> tuple[int, Preview]:
            with open_beside(path, read_only=read_only) as mine:
                return number, preview(mine, order, task.cancelled)

        self._task = self._tasks.start(work, self._show, self._fail)

    def _show(self, found: tuple[int, Preview]) -> None:
        number, made = found
        if number == self._asked:
            self.pane.show_preview(made)

    def _fail(self, sentence: str) -> None:
        self.pane.show_preview(Preview("", (), sentence))

    def _stop(self) -> None:
        self._asked += 1
        self._delay.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    # -- answers --------------------------------------------------------------------------------

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export to"), self.form.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.form.path.setText)
        dialog.open()

    def accept(self) -> None:
        """Hand on the order, unless something in it is not possible."""
        try:
            order: Order = self.form.order()
        except UserError:
            self._change()
            return
        self.remembered.emit({"format": order.format_name, **self.form.choices()})
        super().accept()
        self.wanted.emit(order)
