"""The states of layers that are kept beside: looked at, exported, brought back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.step_words import said
from annotator.core.translation import phrase, tr
from annotator.core.wording import capital, count, headed
from annotator.gui.history import show_again
from annotator.gui.moments import moment_words
from annotator.gui.plain_words import PlainLabel
from annotator.services import kept_layers as kept
from annotator.services.clock import stamp
from annotator.services.layer_states import why_words

if TYPE_CHECKING:
    from annotator.gui.hand_out_work import HandOutWork
    from annotator.gui.main_window import MainWindow
    from annotator.services.kept_layers import KeptLayer

_ID = Qt.ItemDataRole.UserRole
_WIDTH, _SIDE = 620, 24
_ABOUT = phrase(
    "Here two states of one layer went on differently, or a state could not "
    "become the layer. Nothing of it is lost: bring one back as a step that "
    "can be undone, or export it.",
)


class KeptDialog(QDialog):
    """Lists what is kept. ``back_wanted`` and ``export_wanted`` carry an id."""

    back_wanted = Signal(str)
    export_wanted = Signal(str)

    def __init__(self, parent: QWidget, layers: list[KeptLayer]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Kept beside"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = PlainLabel(tr(_ABOUT))
        about.setProperty("tone", "soft")
        about.setWordWrap(True)
        about.setMinimumWidth(_WIDTH - 2 * _SIDE)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("States that are kept beside"))
        self.list.setProperty("tone", "ruled")
        self.list.setWordWrap(True)
        for each in layers:
            edits = count(each.edits, "edit")
            when = moment_words(each.updated)
            item = QListWidgetItem(
                f"{headed(each.title, each.annotator)}, {edits}, {when}\n{why_words(each.why)}"
            )
            item.setData(_ID, each.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.back = buttons.addButton(tr("Bring back"), role)
        self.export = buttons.addButton(tr("Export…"), role)
        for button in (self.back, self.export):
            button.setAutoDefault(False)
        self.back.clicked.connect(lambda: self.back_wanted.emit(self._id))
        self.export.clicked.connect(lambda: self.export_wanted.emit(self._id))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 22, _SIDE, 18)
        column.setSpacing(14)
        for widget in (about, self.list, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
        self.list.setFocus()

    @property
    def _id(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""


def show_kept(window: MainWindow, work: HandOutWork) -> None:
    """Show what is kept in the open project, and do what is wanted with it. Raises UserError."""
    project = window.workspace.project
    if project is None:
        return
    dialog = KeptDialog(window, kept.kept_layers(project))

    def bring_back(kept_id: str) -> None:
        if window.workspace.project is not project:
            return
        opened = window.workspace.opened
        taken = kept.bring_back(project, kept_id, stamp(window.workspace.annotator), opened)
        dialog.accept()
        if opened is not None:
            opened.reload()
            show_again(window.controller)
        window.controller.project_changed.emit()
        work.look()
        window.say(tr("{name}: done, and {{undo}} in that document undoes it.",
                      name=capital(said(taken.name))))  # fmt: skip

    def ask_where(kept_id: str) -> None:
        files = QFileDialog(
            dialog, tr("Export to"), window.files.settings.folder, "JSONL (*.jsonl)"
        )
        files.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix("jsonl")
        files.fileSelected.connect(lambda path: window.guard(lambda: export(kept_id, Path(path))))
        files.open()

    def export(kept_id: str, path: Path) -> None:
        kept.export_kept(project, kept_id, path)
        window.say(tr("It is in {path}.", path=path))

    dialog.back_wanted.connect(lambda kept_id: window.guard(lambda: bring_back(kept_id)))
    dialog.export_wanted.connect(ask_where)
    dialog.open()
