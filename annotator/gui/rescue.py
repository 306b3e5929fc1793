"""What to do with a project that is damaged: its newest good backup, or what can be read of it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.core.wording import count as counted
from annotator.gui.dialogs import ProgressDialog
from annotator.gui.moments import date_words
from annotator.gui.plain_words import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.gui.tasks import Task, TaskRunner
    from annotator.gui.workspace import Workspace
    from annotator.services.restoring import Backup, Restored
    from annotator.services.salvaging import Salvaged

_WIDTH, _SIDE = 460, 24
_ABOUT_SALVAGE = phrase(
    "Makes a new project of all that is left. Annotations and their history "
    "are kept twice, so that mostly little is lost.",
)


class RescueDialog(QDialog):
    """Offers the two ways on. Neither changes the damaged file."""

    restore_wanted = Signal()
    salvage_wanted = Signal()

    def __init__(self, parent: QWidget, name: str, backup: Backup | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Damaged project"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.restore = QPushButton(tr("Open the newest good backup"))
        self.salvage = QPushButton(tr("Save what can be read"))
        self.restore.setEnabled(backup is not None)
        for button, signal in (
            (self.restore, self.restore_wanted),
            (self.salvage, self.salvage_wanted),
        ):
            button.clicked.connect(self.accept)
            button.clicked.connect(signal)
        self._lay_out(name, _about(backup))
        best = self.restore if backup else self.salvage
        best.setDefault(True)
        best.setFocus()

    def _lay_out(self, name: str, about_backup: str) -> None:
        head = PlainLabel(tr("{name} is damaged", name=name))
        head.setProperty("tone", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 22, _SIDE, 18)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(_words(tr("The file stays as it is, whatever you choose.")))
        for button, words in ((self.restore, about_backup), (self.salvage, tr(_ABOUT_SALVAGE))):
            column.addSpacing(12)
            column.addWidget(button)
            column.addWidget(_words(words))
        column.addSpacing(12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)


def _about(backup: Backup | None) -> str:
    if backup is None:
        return tr("There is no good backup beside it.")
    at = f"{date_words(backup.at.astimezone())}, {backup.at.astimezone():%H:%M}"
    return tr(
        "It is from {at}. What was done since is not in it; the damaged file is "
        "kept beside it under another name.",
        at=at,
    )


def _words(sentence: str) -> QLabel:
    label = PlainLabel(sentence)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(_WIDTH - 2 * _SIDE)
    label.setProperty("tone", "soft")
    return label


class Rescue(QObject):
    """Carries out what is chosen, behind, and opens what comes of it."""

    said = Signal(str)
    troubled = Signal(str)

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        tasks: TaskRunner,
        opens: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self._tasks, self._opens = tasks, opens

    def _let_go(self, path: Path) -> None:
        """Close the project where it is open: damage may show only then."""
        project = self._workspace.project
        if project is not None and project.path == path:
            self._workspace.close_project()

    def offer(self, path: Path) -> None:
        """Ask what becomes of a damaged project, once its backups were looked through."""
        from annotator.services.restoring import newest_good

        def show(backup: Backup | None) -> None:
            dialog = RescueDialog(self._window, path.name, backup)
            dialog.restore_wanted.connect(lambda: self._restore(path))
            dialog.salvage_wanted.connect(lambda: self._salvage(path))
            dialog.open()

        self._tasks.start(lambda task: newest_good(path), show, self.troubled.emit)

    def _restore(self, path: Path) -> None:
        from annotator.services.restoring import restore

        def show(done: Restored) -> None:
            kept = (
                tr(" The damaged file is {name} now.", name=done.aside.name) if done.aside else ""
            )
            self._opens(path)
            self.said.emit(
                tr(
                    "{name} is open as {name2}.{kept}",
                    name=done.backup.name,
                    name2=path.name,
                    kept=kept,
                )
            )

        self._let_go(path)
        self._tasks.start(lambda task: restore(path), show, self.troubled.emit)

    def _salvage(self, path: Path) -> None:
        from annotator.services.salvaging import salvage

        names = (f"{path.stem} salvaged{end}{path.suffix}" for end in _endings())
        target = next(each for name in names if not (each := path.with_name(name)).exists())
        dialog = ProgressDialog(self._window, tr("Save what can be read"))

        def work(task: Task) -> Salvaged:
            steps = count(1)
            return salvage(path, target, lambda what: task.progressed.emit(next(steps), 0, what))

        def show(found: Salvaged) -> None:
            dialog.accept()
            self._opens(target)
            self.said.emit(
                tr(
                    "Saved: {documents}, {layers}, {annotations}",
                    documents=counted(found.documents, "document"),
                    layers=counted(found.layers, "layer"),
                    annotations=counted(found.items, "annotation"),
                )
                + (tr("; {lost} lost.", lost=found.lost) if found.lost else ".")
            )

        def fail(sentence: str) -> None:
            dialog.accept()
            self.troubled.emit(sentence)

        self._let_go(path)
        self._tasks.start(work, show, fail, dialog.show_progress)
        dialog.open()


def _endings() -> list[str]:
    return ["", *(f" {number}" for number in range(2, 1000))]
