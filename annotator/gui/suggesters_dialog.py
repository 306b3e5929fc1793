"""What makes the suggestions of a project: its language model, and what was learned in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.labels import shown_label
from annotator.core.translation import local_number, phrase, tr
from annotator.core.wording import count
from annotator.gui.plain_words import PlainLabel, plain_tip
from annotator.gui.prehighlighting import PrehighlightPane
from annotator.gui.training import too_few

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.gui.training import Training
    from annotator.services.suggesters import LearnedModel
    from annotator.services.training import Change

_WIDTH, _SIDE, _TABLE = 560, 24, 210
_DEFAULT = phrase("English, small (comes with Annotator)")
_ABOUT = phrase(
    "A fifth of the finished documents is held out. Label by label the model "
    "takes the place of the rules where it is better on them, and the whole is "
    "used only if it is better than before.",
)
_HEADS = (
    phrase("label"), phrase("marks held out"), phrase("before"), phrase("model alone"),
    phrase("after"), phrase("suggested by"),
)  # fmt: skip


class SuggestersDialog(QDialog):
    """Shows a ``Training`` and starts and stops it; ``pipeline_chosen`` carries a model's name."""

    pipeline_chosen = Signal(str)

    def __init__(self, parent: QWidget, training: Training) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Suggesters and training"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._training = training
        self._too_few = ""
        self.pipeline = QComboBox()
        self.pipeline.setAccessibleName(tr("Language model"))
        self.learned, self.about, self.line = _words(), _words(tr(_ABOUT), "soft"), _words()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Passes"))
        self.bar.setTextVisible(False)
        self._table = QGridLayout()
        self.all = PrehighlightPane(training.all_documents)
        self.start, self.stop = QPushButton(tr("Train")), QPushButton(tr("Stop"))
        self._lay_out()
        self.start.clicked.connect(training.start)
        self.stop.clicked.connect(training.stop)
        training.changed.connect(self._show_training)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._table)
        self._table.setContentsMargins(0, 0, 8, 0)
        self._table.setHorizontalSpacing(16)
        self._table.setVerticalSpacing(6)
        self._table.setColumnStretch(0, 1)
        self._area = QScrollArea()
        self._area.setAccessibleName(tr("Label by label"))
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        self._area.setFixedHeight(_TABLE)
        self.start.setProperty("primary", True)
        self.stop.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self.start, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.stop, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 22, _SIDE, 18)
        column.setSpacing(12)
        column.addWidget(_heading(tr("Language model")))
        column.addWidget(self.pipeline)
        column.addSpacing(8)
        column.addWidget(_heading(tr("Suggestions for all documents")))
        column.addWidget(self.all)
        column.addSpacing(8)
        column.addWidget(_heading(tr("Learned in this project")))
        for widget in (self.learned, self.about, self.bar, self.line, self._area, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)

    def show_models(
        self, pipelines: Sequence[str], chosen: str, learned: LearnedModel | None, done: int
    ) -> None:
        """Offer these language models; say what was learned, and from how much it can be."""
        self.pipeline.addItem(tr(_DEFAULT), "")
        for name in pipelines:
            words = (
                tr("none: words alone ({name})", name=name) if name.startswith("blank:") else name
            )
            self.pipeline.addItem(words, name)
        self.pipeline.setCurrentIndex(max(self.pipeline.findData(chosen), 0))
        self.pipeline.activated.connect(
            lambda row: self.pipeline_chosen.emit(self.pipeline.itemData(row))
        )
        self._too_few = too_few(done)
        finished = (
            "" if self._too_few else tr(" {documents} are done.", documents=count(done, "document"))
        )
        told = (
            learned.sentence
            if learned is not None
            else tr("Nothing yet.{finished}", finished=finished)
        )
        self.learned.setText(told)
        self._show_changes(learned.changes if learned is not None else (), is_used=True)
        self._show_training()

    def _show_training(self) -> None:
        training = self._training
        self.start.setEnabled(not training.is_running and not self._too_few)
        self.stop.setVisible(training.is_running)
        self.bar.setVisible(training.is_running)
        self.bar.setRange(0, training.most)  # 0: it is not known yet how far it is
        self.bar.setValue(training.done)
        line = training.line or self._too_few
        self.line.setText(line)
        self.line.setVisible(bool(line))
        if training.report is not None and training.report.changes:
            is_used = training.report.adopted is not None
            self._show_changes(training.report.changes, is_used=is_used)
        self.adjustSize()

    def _show_changes(self, changes: Sequence[Change], *, is_used: bool) -> None:
        while (item := self._table.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._area.setVisible(bool(changes))
        rows = [
            (
                *(shown_label(each.label), str(each.gold)),
                *map(_figure, (each.before, each.model, each.after)),
                _suggested_by(each, is_used=is_used),
            )
            for each in changes
        ]
        tips = ["", *(each.why_not_judged() for each in changes)]
        for at, row in enumerate((tuple(map(tr, _HEADS)), *rows) if rows else ()):
            for place, words in enumerate(row):
                label = PlainLabel(words)
                label.setToolTip(plain_tip(tips[at]))
                label.setProperty("tone", "soft" if at == 0 else "")
                is_number = 0 < place < len(row) - 1
                side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
                label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self._table.addWidget(label, at, place)
        self._table.setRowStretch(len(rows) + 1, 1)


def _figure(f1: float | None) -> str:
    return "\N{EN DASH}" if f1 is None else local_number(f"{f1:.2f}")


def _suggested_by(change: Change, *, is_used: bool) -> str:
    if change.used and is_used:
        return tr("the model")
    if change.more:
        return tr("too rare: about {documents} more", documents=count(change.more, "document"))
    return tr("as before")


def _words(words: str = "", tone: str = "") -> QLabel:
    label = PlainLabel(words)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(_WIDTH - 2 * _SIDE)
    return label


def _heading(words: str) -> QLabel:
    label = PlainLabel(words)
    label.setProperty("tone", "section")
    return label
