"""What the agreement screen says where there is nothing to compare: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.core.wording import capital
from annotator.gui.plain_words import PlainLabel
from annotator.gui.tooltips import explain

_MEASURE, _WIDEST, _TOP = 560, 980, 62  # px: as where there is nothing to settle
_WHAT_TO_DO = phrase(
    "Agreement needs documents that two people have annotated. Hand out with "
    "an overlap, so that some documents go to two or more annotators, and "
    "merge the packages that come back.",
)
_LOOSEN = phrase(
    "Less is compared than there is: the buttons above say what. Compare "
    "everything that is done, or count layers that aren't done yet.",
)


class AgreementEmpty(QWidget):
    """``action_wanted`` carries an action's id."""

    action_wanted = Signal(str)
    everything_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("tone", "page")
        self.title = PlainLabel()
        self.title.setProperty("tone", "title")
        self.words = PlainLabel()
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setFixedWidth(_MEASURE)
        self.words.setProperty("tone", "field")
        self.hand_out = QPushButton(tr("Hand out…"))
        self.merge = QPushButton(tr("Merge packages…"))
        self.everything = QPushButton(tr("Compare everything"))
        for button, action_id in ((self.hand_out, "section_hand_out"), (self.merge, "merge")):
            explain(button, button.text().rstrip("…"), action_id)
            button.clicked.connect(lambda _=False, name=action_id: self.action_wanted.emit(name))
        self.everything.clicked.connect(lambda _=False: self.everything_wanted.emit())
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.everything, self.hand_out, self.merge):
            row.addWidget(button)
        row.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        block = QVBoxLayout(inside)
        block.setContentsMargins(0, 0, 0, 0)
        block.setSpacing(14)
        block.addWidget(self.title)
        block.addWidget(self.words)
        block.addSpacing(6)
        block.addLayout(row)
        block.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(28, _TOP, 28, 24)
        whole.addStretch(1)
        whole.addWidget(inside, 1000)
        whole.addStretch(1)
        self.explain("", is_busy=True, is_part=False)

    def explain(self, why: str, *, is_busy: bool, is_part: bool) -> None:
        """Say why nothing is shown; ``is_part``: less is compared than there is."""
        if not why:
            self.title.setText(tr("Comparing…") if is_busy else tr("Nothing was compared"))
            self.words.setText("" if is_busy else tr("Comparing was stopped before it was done."))
        else:
            self.title.setText(capital(tr(why)))
            self.words.setText(tr(_LOOSEN) if is_part else tr(_WHAT_TO_DO))
        for button, is_first in ((self.everything, is_part), (self.hand_out, not is_part)):
            button.setProperty("primary", is_first)
            button.style().polish(button)
        self.everything.setVisible(bool(why) and is_part)
        for button in (self.hand_out, self.merge):
            button.setVisible(bool(why))

    def focus_first(self) -> None:
        """Give the keys to the first button that there is."""
        shown = [each for each in (self.everything, self.hand_out) if not each.isHidden()]
        (shown[0] if shown else self).setFocus(Qt.FocusReason.OtherFocusReason)
