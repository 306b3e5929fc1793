"""The form at the left of the hand-out screen: who, which documents, in which order, how blind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.core.hand_out import Terms
from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Status
from annotator.core.queue import Sort
from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.gui.annotator_rows import HEIGHT, AnnotatorRows
from annotator.gui.drop_down import DropDown
from annotator.gui.hand_out_wish import Wish
from annotator.gui.page import hairline
from annotator.gui.plain_words import PlainLabel
from annotator.services.hand_out import Selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.hand_out import Share
    from annotator.core.schema import Schema
    from annotator.gui.hand_out_wish import Outlook

_DELAY = 180  # milliseconds without typing
_NAMES = 96  # px: the column of the fields' names
_SMALL = 84  # px: a number
_SEEDS = 999_999_999
_STATUSES = (
    (phrase("Any status"), ()),
    (phrase("To do"), (Status.TODO,)),
    (phrase("Begun"), (Status.DOING,)),
    (phrase("Not done"), (Status.TODO, Status.DOING)),
    (phrase("Done"), (Status.DONE,)),
)
_ORDERS = (  # words, sort, descending
    (phrase("As they came"), Sort.ORDER, False),
    (phrase("The last ones first"), Sort.ORDER, True),
    (phrase("By name"), Sort.NAME, False),
    (phrase("Shortest first"), Sort.LENGTH, False),
    (phrase("Longest first"), Sort.LENGTH, True),
    (phrase("Most uncertain first"), Sort.UNCERTAINTY, True),
    (phrase("What teaches most first"), Sort.INFORMATIVE, True),
    (phrase("Most disagreement first"), Sort.DISAGREEMENT, True),
)


class HandOutForm(QWidget):
    """Fields that make a wish; each change tells it, typing after a moment."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.annotators = AnnotatorRows()
        self.which, self.status, self.label = DropDown(), DropDown(), DropDown()
        self.order, self.blind_how = DropDown(), DropDown()
        self.text, self.first = QLineEdit(), QLineEdit()
        self.overlap = _number(1, 1, tr("Annotators for each document"))
        self.blind = _number(0, 100, tr("Part without suggestions, in percent"))
        self.blind.setSuffix(" %")
        self.seed = _number(0, _SEEDS, tr("Random seed"))
        self.seed.setValue(1)
        self._counts = _soft("")
        self._overlap_words = _soft("")
        self._delay = QTimer(self, singleShot=True, interval=_DELAY)
        self._delay.timeout.connect(self.changed)
        self._fill()
        self._lay_out()
        self._connect()
        self._settle()

    def _fill(self) -> None:
        self.which.addItems([tr("Those that nobody has yet"), tr("All documents")])
        self.status.addItems([tr(words) for words, _ in _STATUSES])
        self.order.addItems([tr(words) for words, _, _ in _ORDERS])
        self.blind_how.addItems([tr("the same for all"), tr("drawn for each")])
        self.text.setPlaceholderText(tr("Words in the text"))
        self.first.setPlaceholderText(tr("Those with these words"))
        for field in (self.text, self.first):
            field.setClearButtonEnabled(True)
        for box, name in (
            (self.which, tr("Documents")), (self.status, tr("Status over all annotators")),
            (self.label, tr("With this label or event")), (self.text, tr("With these words")),
            (self.order, tr("Order")), (self.first, tr("Documents with these words first")),
            (self.blind_how, tr("Which documents are without suggestions")),
        ):  # fmt: skip
            box.setAccessibleName(name)
            if isinstance(box, QComboBox):
                box.setMaxVisibleItems(24)
                box.setSizeAdjustPolicy(
                    QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
                box.setMinimumContentsLength(8)
        self.blind.setToolTip(
            tr(
                "How many documents are handed out without suggestions: they show what "
                "people mark by themselves",
            )
        )
        self.seed.setToolTip(tr("The same number gives the same plan"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        title = PlainLabel(tr("Hand out"))
        title.setProperty("tone", "title")
        self._head = _soft("")
        column.addWidget(title)
        column.addWidget(self._head)
        column.addSpacing(8)
        column.addWidget(self.annotators)
        column.addWidget(hairline())
        column.addLayout(
            _rows(
                (tr("Documents"), self.which),
                (tr("Status"), self.status),
                (tr("Label"), self.label),
                (tr("Words"), self.text),
                ("", self._counts),
            )
        )
        column.addWidget(hairline())
        column.addLayout(
            _rows(
                (tr("Each goes to"), _beside(self.overlap, self._overlap_words)),
                (tr("Order"), self.order), (tr("First"), self.first),
                (tr("Seed"), _beside(self.seed, _soft(""))),
                (tr("Blind"), _beside(self.blind, self.blind_how)),
                ("", _soft(tr("Blind: without suggestions."))),
            )
        )  # fmt: skip
        column.addStretch(1)

    def _connect(self) -> None:
        self.annotators.changed.connect(self._settle)
        self.annotators.changed.connect(self._delay.start)
        for box in (self.which, self.status, self.label, self.order, self.blind_how):
            box.currentIndexChanged.connect(lambda _: self._change())
        for number in (self.overlap, self.blind, self.seed):
            number.valueChanged.connect(lambda _: self._change())
        for field in (self.text, self.first):
            field.textChanged.connect(lambda _: self._delay.start())

    def _change(self) -> None:
        self._settle()
        self._delay.stop()
        self.changed.emit()

    def _settle(self) -> None:
        """What is possible now: as many annotators a document as there are, a kind of blindness."""
        people = max(len(self.annotators.shares()), 1)
        with QSignalBlocker(self.overlap):
            self.overlap.setMaximum(people)
        self._overlap_words.setText(
            tr("annotator") if self.overlap.value() == 1 else tr("annotators")
        )
        self.blind_how.setEnabled(self.blind.value() > 0)

    # -- what may be chosen ---------------------------------------------------------------------

    def offer(self, schema: Schema, annotators: Sequence[str]) -> None:
        """A project's labels, types and annotators; what was chosen stays as far as it can."""
        before = self.label.currentData()
        with QSignalBlocker(self.label):
            self.label.clear()
            self.label.addItem(tr("Any label"), "")
            for entity in schema.entities:
                self.label.addItem(shown_label(entity.name), f"label:{entity.name}")
            self.label.insertSeparator(self.label.count())
            for event in schema.events:
                self.label.addItem(shown_name(event.name), f"event:{event.name}")
            self.label.setCurrentIndex(max(self.label.findData(before), 0) if before else 0)
        self.annotators.set_known(annotators)

    def begin(self, shares: Sequence[Share], last: Terms | None = None) -> None:
        """A project that was just opened: these annotators, on the terms of the ``last`` time.

        Those who were named then have their share again. No documents are chosen.
        """
        if last is not None:
            known = {each.name: each for each in last.annotators}
            shares = [known.get(each.name, each) for each in shares]
        for box in (self.which, self.status, self.order, self.label):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        for field in (self.text, self.first):
            with QSignalBlocker(field):
                field.clear()
        for number, value in ((self.overlap, 1), (self.blind, 0), (self.seed, 1)):
            with QSignalBlocker(number):
                number.setValue(value)
        self.annotators.set_shares(shares)
        if last is not None:
            self.overlap.setValue(last.overlap)
            self.blind.setValue(round(last.blind * 100))
            self.blind_how.setCurrentIndex(int(last.blind_each))
            self.seed.setValue(last.seed)
        elif len(shares) > 1:
            self.overlap.setValue(2)
        self._change()

    def wish(self) -> Wish:
        """What is asked for now."""
        kind, _, name = (self.label.currentData() or "").partition(":")
        _, sort, descending = _ORDERS[self.order.currentIndex()]
        terms = Terms(
            self.annotators.shares(),
            overlap=self.overlap.value(),
            seed=self.seed.value(),
            blind=self.blind.value() / 100,
            blind_each=self.blind_how.currentIndex() == 1,
        )
        chosen: dict[str, Any] = {
            "statuses": _STATUSES[self.status.currentIndex()][1],
            "labels": (name,) if kind == "label" else (),
            "events": (name,) if kind == "event" else (),
            "text": self.text.text().strip(),
            "handed": self.which.currentIndex() == 1,
        }
        return Wish(terms, Selection(**chosen), self.first.text().strip(), sort, descending)

    def show_counts(self, outlook: Outlook) -> None:
        """How many documents are left to give, of how many."""
        words = tr(
            "{documents:,} of {documents2}",
            documents=outlook.documents,
            documents2=count(outlook.in_all, "document"),
        )
        self._counts.setText(words if outlook.in_all else "")

    def show_head(self, words: str) -> None:
        """The line under the title."""
        self._head.setText(words)


def _number(least: int, most: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setAccessibleName(name)
    box.lineEdit().setAccessibleName(name)
    box.lineEdit().setTextMargins(9, 0, 0, 0)
    box.setFixedSize(_SMALL if most < _SEEDS else 132, HEIGHT)
    return box


def _soft(words: str) -> QLabel:
    label = PlainLabel(words)
    label.setProperty("tone", "soft")
    label.setWordWrap(True)
    return label


def _beside(*widgets: QWidget) -> QWidget:
    """Widgets side by side, of which the last one takes the room."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if place else 0)
    whole.setFocusProxy(widgets[0])
    return whole


def _rows(*rows: tuple[str, QWidget]) -> QGridLayout:
    """Fields under one another, their names before them."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, _NAMES)
    grid.setColumnStretch(1, 1)
    for place, (words, field) in enumerate(rows):
        name = PlainLabel(words)
        name.setProperty("tone", "field")
        name.setBuddy(field)
        grid.addWidget(name, place, 0)
        grid.addWidget(field, place, 1)
    return grid
