"""Asks what to export, in which format, and where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from annotator.services.exporting import writable_formats

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.services.project import Project

ALL, GOLD = "*all*", "*gold*"


class ExportDialog(QDialog):
    """``wanted`` carries the path, the format's name, whose layers, and whether only done ones."""

    wanted = Signal(Path, str, str, bool)

    def __init__(self, parent: QWidget, project: Project, annotator: str, format_name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._formats = writable_formats()
        self._format = QComboBox()
        for each in self._formats:
            self._format.addItem(each.title, each.name)
        self._format.setCurrentIndex(max(self._format.findData(format_name), 0))
        self._whose = QComboBox()
        self._whose.addItem(f"What {annotator} decided", annotator)
        self._whose.addItem("Everybody's layers", ALL)
        self._whose.addItem("The gold layer", GOLD)
        for name in project.annotators():
            if name != annotator:
                self._whose.addItem(f"What {name} decided", name)
        self._done = QCheckBox("Only documents that are done")
        self._done.setChecked(True)
        self._losses = QLabel()
        self._losses.setProperty("tone", "soft")
        self._losses.setWordWrap(True)
        self._losses.setMinimumWidth(400)  # so that its height is known at once
        self._path = QLineEdit(str(project.path.with_suffix(".jsonl")))
        self._ending = ".jsonl"
        self._replaces = QLabel("There is a file of this name; the export replaces it.")
        self._replaces.setProperty("tone", "danger")
        self._path.textChanged.connect(lambda _: self._warn())
        self._format.currentIndexChanged.connect(self._show_losses)
        self._lay_out()
        self._warn()
        self._show_losses()

    def _lay_out(self) -> None:
        browse = QPushButton("Choose…")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.addWidget(self._path, 1)
        where.addWidget(browse)
        form = QFormLayout()
        form.setSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("Format", self._format)
        form.addRow("", self._losses)
        form.addRow("Whose", self._whose)
        form.addRow("", self._done)
        form.addRow("To", where)
        form.addRow("", self._replaces)
        for row, field, name in (
            (self._format, self._format, "Format"),
            (self._whose, self._whose, "Whose work"),
            (where, self._path, "File to write"),
        ):
            form.labelForField(row).setProperty("tone", "field")
            field.setAccessibleName(name)
        note = QLabel("Suggestions that nobody decided are never exported.")
        note.setProperty("tone", "soft")
        buttons = QDialogButtonBox()
        go = buttons.addButton("Export", QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        go.setProperty("primary", True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)
        self.setMinimumWidth(560)
        self.accepted.connect(self._tell)

    def choose(self, whose: str) -> None:
        """Choose whose layers: a name, ``ALL``, ``GOLD``; anything else changes nothing."""
        self._whose.setCurrentIndex(max(self._whose.findData(whose), 0))

    def _show_losses(self) -> None:
        chosen = self._formats[self._format.currentIndex()]
        self._losses.setText(chosen.losses)
        self._losses.setVisible(bool(chosen.losses))
        self.adjustSize()
        path = self._path.text()
        if path.endswith(self._ending):  # what somebody chose otherwise stays
            self._path.setText(path.removesuffix(self._ending) + chosen.ending)
            self._ending = chosen.ending

    def _warn(self) -> None:
        """Say so where a file would be replaced."""
        self._replaces.setVisible(Path(self._path.text()).expanduser().is_file())

    def _browse(self) -> None:
        dialog = QFileDialog(self, "Export to", self._path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._path.setText)
        dialog.open()

    def _tell(self) -> None:
        self.wanted.emit(
            Path(self._path.text()).expanduser(),
            self._format.currentData(),
            self._whose.currentData(),
            self._done.isChecked(),
        )
