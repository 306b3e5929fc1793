"""Dialogs about packages: what was written and where, what was dropped, what is sent back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.core.translation import tr
from annotator.core.wording import count, headed
from annotator.gui.plain_words import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.services.hand_out import HandOutReport
    from annotator.services.packages import Looked

_BUTTONS = QDialogButtonBox.StandardButton
_ROLES = QDialogButtonBox.ButtonRole
_WIDTH, _SIDE = 560, 24


class _Told(QDialog):
    """A heading, a sentence, a list to read and copy, and buttons."""

    def __init__(self, parent: QWidget, title: str, sentence: str, lines: list[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.sentence = sentence
        label = PlainLabel(sentence)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(_WIDTH - 2 * _SIDE)
        self.list = QPlainTextEdit("\n".join(lines))
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(title)
        self.list.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.list.setVisible(bool(lines))
        self.list.setFixedHeight(min(32 + 19 * len(lines), 240))
        self.buttons = QDialogButtonBox()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 22, _SIDE, 18)
        column.setSpacing(14)
        for widget in (label, self.list, self.buttons):
            column.addWidget(widget)


class WrittenDialog(_Told):
    """The packages that were written, and the way to their folder."""

    def __init__(self, parent: QWidget, report: HandOutReport, folder: Path) -> None:
        lines = [
            headed(each.annotator, count(each.documents, "document"))
            + (tr(", {blind:,} blind", blind=each.blind) if each.blind else "")
            + tr(", in {file}", file=each.path.name)
            for each in report.packages
        ]
        sentence = tr(
            "{summary} They are in {folder}. Send each annotator their file; it opens "
            "like any project.",
            summary=report.summary(),
            folder=folder,
        )
        super().__init__(parent, tr("Packages"), sentence, lines)
        _offer_folder(self, folder)


class SendBackDialog(_Told):
    """A copy of a package that is ready to be sent, and the way to its folder."""

    def __init__(self, parent: QWidget, path: Path, progress: str) -> None:
        sentence = tr(
            "{name} is ready to be sent; it lies in {parent}. {progress} Going on is "
            "no harm: send it again whenever you like, and the newest state counts.",
            name=path.name,
            parent=path.parent,
            progress=progress,
        )
        super().__init__(parent, tr("Send back"), sentence, [])
        _offer_folder(self, path.parent)


def _offer_folder(dialog: _Told, folder: Path) -> None:
    show = dialog.buttons.addButton(tr("Show the folder"), _ROLES.ActionRole)
    show.clicked.connect(lambda: show_folder(folder))
    close = dialog.buttons.addButton(_BUTTONS.Close)
    close.setDefault(True)
    close.setFocus()


def show_folder(folder: Path) -> bool:
    """Have the system show a folder; whether it could."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class TakeDialog(_Told):
    """Asks before dropped packages are merged. ``open_wanted``: the only one is to be opened."""

    open_wanted = Signal()

    def __init__(self, parent: QWidget, ours: list[Looked], others: list[Looked]) -> None:
        packages = count(len(ours), "package")
        them = "it" if len(ours) == 1 else "them"
        sentence = tr(
            "{packages} of this project. Merge {them} into it?", packages=packages, them=them
        )
        if others:
            files = count(len(others), "file")
            sentence += tr(" {files} that can’t be merged here will be left out.", files=files)
        super().__init__(parent, tr("Merge"), sentence, [each.words for each in (*ours, *others)])
        merge = self.buttons.addButton(tr("Merge"), _ROLES.AcceptRole)
        merge.setDefault(True)
        if len(ours) == 1 and not others:
            instead = self.buttons.addButton(tr("Open it instead"), _ROLES.ActionRole)
            instead.clicked.connect(self.reject)
            instead.clicked.connect(self.open_wanted)
        self.buttons.addButton(_BUTTONS.Cancel)
        merge.setFocus()


class OpenDialog(_Told):
    """Asks before a file takes the place of the open project, where that is not clear.

    ``left`` says what the other files are, of which nothing comes.
    """

    def __init__(self, parent: QWidget, found: Looked, left: Sequence[str] = ()) -> None:
        sentence = tr("{words} Open it in the place of the open project?", words=found.words)
        if left:
            sentence += tr(
                " {other_files} will be left alone.", other_files=count(len(left), "other file")
            )
        super().__init__(parent, tr("Open"), sentence, list(left))
        go = self.buttons.addButton(tr("Open"), _ROLES.AcceptRole)
        go.setDefault(True)
        self.buttons.addButton(_BUTTONS.Cancel)
        go.setFocus()
