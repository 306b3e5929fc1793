"""Asks what is handed out again, whose, and to whom; says at once what that comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.translation import phrase, tr
from annotator.gui.annotator_rows import AnnotatorRows
from annotator.gui.plain_words import PlainLabel
from annotator.services.hand_out import Again

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.hand_out import Share

_WIDTH, _SIDE = 560, 24
_DELAY = 150  # milliseconds without typing
_WHICH = (
    (phrase("What is not done, come back or not"), Again.UNFINISHED),
    (phrase("What came back, but is not done"), Again.RETURNED),
    (phrase("What never came back"), Again.MISSING),
)
_SAME = phrase(
    "They get the same documents with what they have done so far, as far as it "
    "came back. Nothing of it is lost when both files are merged.",
)
_OTHERS = phrase("Others begin anew, and never see what was done before them.")


@dataclass(frozen=True)
class AgainWish:
    """What is handed out again: of these annotators (all, where none is named), to these."""

    which: Again = Again.UNFINISHED
    whose: tuple[str, ...] = ()
    to: tuple[Share, ...] = ()


class AgainDialog(QDialog):
    """``changed`` asks for the plan of ``wish``, which ``show_plan`` shows; then ``accepted``."""

    changed = Signal()

    def __init__(self, parent: QWidget, annotators: Sequence[str], known: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Hand out again"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.which, self.whose, self.to = QComboBox(), QComboBox(), QComboBox()
        self.others = AnnotatorRows()
        self.others.add_button.setProperty("explained_action", "")  # no key leads here
        self.others.set_known(known)
        self.which.addItems([tr(words) for words, _ in _WHICH])
        self.whose.addItems([tr("Everybody"), *annotators])
        self.to.addItems([tr("The same people"), tr("Others")])
        self.about, self.says = PlainLabel(), PlainLabel()
        self._delay = QTimer(self, singleShot=True, interval=_DELAY)
        self._delay.timeout.connect(self._ask)
        self._lay_out()
        for box in (self.which, self.whose, self.to):
            box.currentIndexChanged.connect(lambda _: self._change())
        self.others.changed.connect(self._change)
        self._change()

    def _lay_out(self) -> None:
        for label, tone in ((self.about, "soft"), (self.says, "")):
            label.setProperty("tone", tone)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(_WIDTH - 2 * _SIDE)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.says.setMinimumHeight(84)
        self._people = QScrollArea()
        self._people.setAccessibleName(tr("To whom"))
        self._people.setFrameShape(QScrollArea.Shape.NoFrame)
        self._people.setWidgetResizable(True)
        self._people.setWidget(self.others)
        self._people.setFixedHeight(150)
        self.buttons = QDialogButtonBox()
        self.write = self.buttons.addButton(
            tr("Write the packages…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.write.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 22, _SIDE, 18)
        column.setSpacing(14)
        column.addLayout(self._make_grid())
        for widget in (self.about, self._people, self.says, self.buttons):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        rows = ((tr("What"), self.which), (tr("Whose"), self.whose), (tr("To whom"), self.to))
        for row, (words, box) in enumerate(rows):
            name = PlainLabel(words)
            name.setProperty("tone", "field")
            name.setBuddy(box)
            box.setAccessibleName(words)
            grid.addWidget(name, row, 0)
            grid.addWidget(box, row, 1)
        return grid

    @property
    def wish(self) -> AgainWish:
        """What is asked for now."""
        to = self.others.shares() if self.to.currentIndex() else ()
        which = _WHICH[self.which.currentIndex()][1]
        row = self.whose.currentIndex()
        return AgainWish(which, (self.whose.itemText(row),) if row > 0 else (), to)

    def _change(self) -> None:
        others = self.to.currentIndex() == 1
        self._people.setVisible(others)
        self.about.setText(tr(_OTHERS) if others else tr(_SAME))
        self.write.setEnabled(False)
        if others and not self.others.shares():
            self._delay.stop()
            self.show_trouble(tr("Name whom it goes to."))
        else:
            self._delay.start()
        self.adjustSize()

    def _ask(self) -> None:
        self.changed.emit()

    def show_plan(self, sentences: Sequence[str]) -> None:
        """Say what would be handed out; from now on it can be."""
        self.says.setText("\n".join(sentences))
        self.write.setEnabled(True)

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing can be handed out."""
        self.says.setText(sentence)
        self.write.setEnabled(False)
