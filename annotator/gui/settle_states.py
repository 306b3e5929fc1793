"""What the screen shows where there is no question: what to do, or that all is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr, tr_count
from annotator.core.wording import count
from annotator.gui.plain_words import PlainLabel
from annotator.gui.settle_tally import tally_words

if TYPE_CHECKING:
    from annotator.core.gold import Tally
    from annotator.services.settling_queue import Overview

_MEASURE = 560
START, COUNT_ALL, EXPORT = (
    "start",
    "count_all",
    "export_gold",
)  # what buttons mean that are no actions


class State(NamedTuple):
    """A heading, some sentences, and buttons as (what it says, what it does); the first is it."""

    heading: str
    words: str
    buttons: tuple[tuple[str, str], ...] = ()
    is_done: bool = False  # nothing is left to be chosen from


LOOKING = State(phrase("Looking for disagreements…"), phrase("You can go on elsewhere meanwhile."))


def nothing_yet(overview: Overview) -> State:
    """No document was annotated by two people, as far as layers count."""
    if overview.unfinished:
        number = count(overview.unfinished, "document")
        return State(
            tr("Nothing to settle yet"),
            tr(
                "Two or more annotators have begun {number}, but fewer than two are done "
                "there. What is not marked yet is no opinion, so only layers that are done "
                "are compared.",
                number=number,
            ),
            ((tr("Merge packages…"), "merge"), (tr("Compare unfinished layers too"), COUNT_ALL)),
        )
    return State(
        tr("No second annotator yet"),
        tr(
            "Settling compares what two or more people say about the same document. "
            "Hand out documents so that some go to two people, and merge what comes "
            "back.",
        ),
        ((tr("Hand out documents"), "section_hand_out"), (tr("Merge packages…"), "merge")),
    )


def first_time(overview: Overview) -> State:
    """Nothing was settled yet."""
    number = len(overview.documents)
    differences = count(len(overview.entries), "disagreement")
    if not overview.entries:
        return State(
            tr("Nobody disagrees"),
            tr_count(
                number,
                "{n:,} document was annotated by two people or more, who say the same. "
                "Settling writes it into the gold layer.",
                "{n:,} documents were annotated by two people or more, who say the same. "
                "Settling writes it into the gold layer.",
            ),
            ((tr("Settle it"), START),),
        )
    return State(
        tr("{differences} to settle", differences=differences),
        tr_count(
            number,
            "{n:,} document was annotated by two people or more. What they agree on "
            "goes into the gold layer by itself; then you are asked about the rest, "
            "one place after the other. Everything can be undone.",
            "{n:,} documents were annotated by two people or more. What they agree on "
            "goes into the gold layer by itself; then you are asked about the rest, "
            "one place after the other. Everything can be undone.",
        ),
        ((tr("Start settling"), START), (tr("Rules first…"), "settle_rules")),
    )


def finished(overview: Overview, tally: Tally, by: str) -> State:
    """Everything is settled."""
    documents = count(len(overview.documents), "document")
    return State(
        tr("All settled"),
        tr(
            "{documents} in gold: {tally_words}. Export the gold layer to train on it, "
            "or to hand it on.",
            documents=documents,
            tally_words=tally_words(tally, by),
        ),
        (
            (tr("Export the gold layer…"), EXPORT),
            (tr("Look at the agreement"), "section_agreement"),
        ),
        is_done=True,
    )


def only_waiting(number: int) -> State:
    """What is wanted can't be asked yet."""
    return State(
        tr("Something else comes first"),
        tr_count(
            number,
            "{n:,} question builds on mentions or events that are not settled yet: whether they "
            "are there, and as what. Go through all, and it comes as soon as it can be answered.",
            "{n:,} questions build on mentions or events that are not settled yet: whether they "
            "are there, and as what. Go through all, and these come as soon as they can be "
            "answered.",
        ),
        ((tr("Go through all"), "settle_everything"), (tr("Change the filter"), "settle_filter")),
    )


def nothing_fits(left: int) -> State:
    """Nothing open fits the filter, or the places that were wanted."""
    if not left:
        return State(
            tr("These are settled"),
            tr("Nothing else is open either."),
            ((tr("Export the gold layer…"), EXPORT),),
        )
    return State(
        tr("Nothing here is open"),
        tr_count(
            left,
            "What you wanted to go through is settled, or has no disagreement. "
            "{n:,} disagreement elsewhere is open.",
            "What you wanted to go through is settled, or has no disagreement. "
            "{n:,} disagreements elsewhere are open.",
        ),
        ((tr("Go through all"), "settle_everything"), (tr("Change the filter"), "settle_filter")),
    )


class StatePage(QWidget):
    """Shows a state. ``wanted`` carries what its buttons do."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.state = State("", "")
        self._heading, self._words = PlainLabel(), PlainLabel()
        self._heading.setProperty("tone", "title")
        self._words.setWordWrap(True)
        self._words.setProperty("tone", "field")
        for label in (self._heading, self._words):
            label.setFixedWidth(_MEASURE)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How far"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_MEASURE // 2)
        self.bar.hide()
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 72, 0, 24)
        column.setSpacing(14)
        for widget in (self._heading, self._words, self.bar):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(self._row)
        column.addStretch(1)

    def show_state(self, state: State) -> None:
        """Show this state."""
        self.bar.hide()
        if state == self.state:
            return
        self.state = state
        self._heading.setText(tr(state.heading))
        self._words.setText(tr(state.words))
        self.setAccessibleName(f"{self._heading.text()}. {self._words.text()}")
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for number, (words, what) in enumerate(state.buttons):
            button = QPushButton(tr(words))
            button.setProperty("primary", number == 0)
            button.setAutoDefault(True)  # Enter presses it, outside a dialog too
            button.clicked.connect(lambda _=False, what=what: self.wanted.emit(what))
            self._row.insertWidget(number, button)
            button.show()  # at once, so that it can have the focus
            self.buttons.append(button)

    def show_progress(self, done: int, total: int) -> None:
        """How far looking is."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.bar.show()

    def take_focus(self) -> None:
        """Have Enter do the first thing."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
