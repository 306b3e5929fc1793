"""Small dialogs: a name, a flag's reason, the document's labels, a list of problems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.labels import shown_name
from annotator.core.model import DocumentLabel
from annotator.core.translation import tr
from annotator.gui.plain_words import PlainLabel

if TYPE_CHECKING:
    from annotator.core.documents import Problem
    from annotator.core.session import Session

_BUTTONS = QDialogButtonBox.StandardButton


_WIDTH, _SIDE = 420, 24


def _column(dialog: QDialog, *widgets: QWidget) -> None:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(_SIDE, 22, _SIDE, 18)
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget)


def _scrolled(inside: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(inside)
    return area


class LineDialog(QDialog):
    """Asks for one line. ``answered`` carries it."""

    answered = Signal(str)

    def __init__(self, parent: QWidget, title: str, question: str, offered: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = PlainLabel(question)
        label.setWordWrap(True)
        label.setMinimumWidth(_WIDTH - 2 * _SIDE)  # so that its height is known at once
        self._field = QLineEdit(offered)
        self._field.setAccessibleName(title)
        self._field.selectAll()
        label.setBuddy(self._field)
        buttons = QDialogButtonBox(_BUTTONS.Ok | _BUTTONS.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        _column(self, label, self._field, buttons)
        self.setMinimumWidth(_WIDTH)
        self.accepted.connect(lambda: self.answered.emit(self._field.text().strip()))
        self._field.setFocus()


class DocumentLabelsDialog(QDialog):
    """The document's labels as boxes to tick. ``answered`` carries each name that changed."""

    answered = Signal(str, tuple)

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Label the document"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._boxes: dict[str, dict[str, QCheckBox]] = {}
        self._before: dict[str, tuple[str, ...]] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 0, 8, 0)
        column.setSpacing(10)
        for kind in session.schema.document_labels:
            if not kind.active and session.layer.get(DocumentLabel, kind.name) is None:
                continue
            column.addSpacing(14 if self._boxes else 0)
            heading = PlainLabel(shown_name(kind.name))
            heading.setProperty("tone", "heading")
            column.addWidget(heading)
            found = session.layer.get(DocumentLabel, kind.name)
            grid = QGridLayout()
            grid.setVerticalSpacing(8)
            boxes = {value: QCheckBox(shown_name(value)) for value in kind.values}
            for number, (value, box) in enumerate(boxes.items()):
                box.setChecked(found is not None and value in found.values)
                grid.addWidget(box, number // 3, number % 3)
                if not kind.multiple:
                    box.clicked.connect(
                        lambda on, name=kind.name, value=value: self._keep_one(name, value, on)
                    )
            self._boxes[kind.name] = boxes
            self._before[kind.name] = self._ticked(kind.name)
            column.addLayout(grid)
        column.addStretch(1)
        area = _scrolled(inside, tr("Labels of the document"))
        buttons = QDialogButtonBox(_BUTTONS.Ok | _BUTTONS.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        _column(self, area, buttons)
        self.resize(560, min(inside.sizeHint().height() + 130, parent.height() - 60))
        self.accepted.connect(self._tell)

    def _keep_one(self, name: str, value: str, on: bool) -> None:
        for other, box in self._boxes[name].items():
            box.setChecked(on and other == value)

    def _ticked(self, name: str) -> tuple[str, ...]:
        return tuple(value for value, box in self._boxes[name].items() if box.isChecked())

    def _tell(self) -> None:
        for name, before in self._before.items():
            if self._ticked(name) != before:
                self.answered.emit(name, self._ticked(name))


class ReportDialog(QDialog):
    """What was done in one sentence, and what could not be done in a list to read and copy."""

    def __init__(self, parent: QWidget, title: str, summary: str, problems: list[Problem]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = PlainLabel(summary)
        label.setWordWrap(True)
        buttons = QDialogButtonBox(_BUTTONS.Close)
        buttons.rejected.connect(self.reject)
        widgets: list[QWidget] = [label]
        if problems:
            page = QPlainTextEdit("\n".join(f"{each.where}\n    {each.why}" for each in problems))
            page.setReadOnly(True)
            page.setAccessibleName(tr("Problems"))
            widgets.append(page)
            self.resize(620, 380)
        else:
            label.setMinimumWidth(_WIDTH - 2 * _SIDE)
            self.setMinimumWidth(_WIDTH)
        _column(self, *widgets, buttons)


class AboutDialog(QDialog):
    """What this is, and where its things are; the places can be copied."""

    def __init__(self, parent: QWidget, version: str, places: dict[str, str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Annotator"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = PlainLabel(f"Annotator {version}")
        heading.setProperty("tone", "heading")
        words = PlainLabel(
            tr("News articles into gold-standard data. Your data stays on this computer.")
        )
        words.setWordWrap(True)
        grid = QGridLayout()
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        for row, (name, path) in enumerate(places.items()):
            label, place = PlainLabel(name), PlainLabel(path)
            label.setProperty("tone", "field")
            place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 0)
            grid.addWidget(place, row, 1)
        inside = QWidget()
        inside.setLayout(grid)
        buttons = QDialogButtonBox(_BUTTONS.Close)
        buttons.rejected.connect(self.reject)
        _column(self, heading, words, inside, buttons)
        for label in inside.findChildren(PlainLabel):
            label.ensurePolished()  # its font decides how wide the dialog is
        self.setMinimumWidth(max(_WIDTH, inside.sizeHint().width() + 2 * _SIDE))


class SentenceDialog(ReportDialog):
    """A sentence that must be seen."""

    def __init__(self, parent: QWidget, sentence: str) -> None:
        super().__init__(parent, tr("Annotator"), sentence, [])
        self.sentence = sentence


class LostFileDialog(QDialog):
    """Asks what becomes of a project whose file is gone. Accepted, it is closed without a copy."""

    copy_wanted = Signal()

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Annotator"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = PlainLabel(
            tr("{name} was deleted or moved. Save a copy of it before closing?", name=name)
        )
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(_WIDTH - 2 * _SIDE)
        buttons = QDialogButtonBox(_BUTTONS.Cancel)
        self.copy = buttons.addButton(tr("Save a copy…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.without = buttons.addButton(
            tr("Close without"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.copy.setDefault(True)
        self.copy.clicked.connect(self.reject)
        self.copy.clicked.connect(self.copy_wanted)
        self.without.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        _column(self, label, buttons)
        self.setMinimumWidth(_WIDTH)
        self.copy.setFocus()


class AskDialog(QDialog):
    """Whether something is to be done, and what it is called. ``accepted`` says yes."""

    def __init__(self, parent: QWidget, title: str, question: str, act: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = PlainLabel(question)
        label.setWordWrap(True)
        label.setMinimumWidth(_WIDTH - 2 * _SIDE)
        self._buttons = buttons = QDialogButtonBox(_BUTTONS.Ok | _BUTTONS.Cancel)
        buttons.button(_BUTTONS.Ok).setText(act)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        _column(self, label, buttons)

    def stand_on_cancel(self) -> None:
        """Enter does nothing then: what is asked can't be undone."""
        cancel = self._buttons.button(_BUTTONS.Cancel)
        cancel.setDefault(True)
        cancel.setFocus()


class ProgressDialog(QDialog):
    """How far some work is, with a way to stop it. Stays until ``accept`` says that it is over."""

    cancelled = Signal()

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._label = PlainLabel(tr("Beginning…"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        buttons = QDialogButtonBox(_BUTTONS.Cancel)
        buttons.button(_BUTTONS.Cancel).setAutoDefault(False)  # to stop is not the thing to do
        buttons.rejected.connect(self.reject)
        _column(self, self._label, self._bar, buttons)
        self.setMinimumWidth(_WIDTH)

    def reject(self) -> None:
        """Escape, too, only asks to stop: what is half done has to be taken back first."""
        self.cancelled.emit()

    def show_progress(self, done: int, total: int, name: str) -> None:
        """Say how far the work is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        words = (
            tr("{done:,} of {total:,} · {name}", done=done, total=total, name=name)
            if name
            else tr("{done:,} of {total:,}", done=done, total=total)
        )
        room = self.width() - 2 * _SIDE
        mode = Qt.TextElideMode.ElideMiddle
        self._label.setText(self._label.fontMetrics().elidedText(words, mode, room))
