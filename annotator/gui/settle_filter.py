"""Which disagreements are gone through, and in which order: a row of fields."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from annotator.core.labels import shown_label, shown_name
from annotator.core.questions import Kind, Topic
from annotator.core.translation import phrase, tr
from annotator.core.wording import figure
from annotator.gui.drop_down import DropDown
from annotator.gui.tooltips import explain
from annotator.services.settling_queue import Order, Wanted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from annotator.core.schema import Schema
    from annotator.services.settling_queue import Overview

_WIDEST = 200
_MOST_PAIRS = 6  # annotators whose pairs are offered
_WHAT = (
    (phrase("Marked or not"), Topic.MARKS),
    (phrase("Labels"), Topic.LABELS),
    (phrase("Boundaries"), Topic.BOUNDARIES),
    (phrase("Arguments"), Topic.ARGUMENTS),
    (phrase("Attributes"), Topic.ATTRIBUTES),
    (phrase("Links"), Topic.LINKS),
    (phrase("Document labels"), Topic.DOCUMENT_LABELS),
    (phrase("Mentions only"), Kind.MENTION),
    (phrase("Events only"), Kind.EVENT),
)
_ORDERS = ((phrase("By kind"), Order.KIND), (phrase("By label"), Order.LABEL))


class Filter(NamedTuple):
    """What is wanted: by the service's terms, and of which document (empty: of all)."""

    wanted: Wanted = Wanted()
    document: str = ""


class Choice(DropDown):
    """One of some values, or at the top none of them. Qt would make them values of its own."""

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self._values: list[Any] = [None]
        self.addItem(nothing)
        self.setMaxVisibleItems(24)
        self.setMaximumWidth(_WIDEST)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(11)

    @property
    def value(self) -> Any:
        """What is chosen, None where nothing is."""
        return self._values[self.currentIndex()]

    def offer(self, items: Iterable[tuple[str, object]]) -> None:
        """Offer these; what was chosen stays, where it is still there."""
        before, nothing = self.value, self.itemText(0)
        pairs = list(items)
        with QSignalBlocker(self):
            self.clear()
            self.addItems([nothing, *(words for words, _ in pairs)])
            self._values = [None, *(value for _, value in pairs)]
            self.setCurrentIndex(self._values.index(before) if before in self._values else 0)


class SettleFilter(QWidget):
    """Fields that make a filter; ``changed`` tells that it is another one."""

    changed = Signal()
    left = Signal()  # back to the question

    def __init__(self) -> None:
        super().__init__()
        self.what, self.label = Choice(tr("Any difference")), Choice(tr("Any label"))
        self.who, self.document = Choice(tr("Anybody")), Choice(tr("Any document"))
        self.order = Choice(tr("By document"))
        for box, name in (
            (self.what, tr("What they differ in")),
            (self.label, tr("Label, event type, role or attribute in question")),
            (self.who, tr("Annotators who have a say, or differ")),
            (self.document, tr("Document")),
            (self.order, tr("Order")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.activated.connect(lambda _: self.changed.emit())
        self.what.offer((tr(words), value) for words, value in _WHAT)
        self.order.offer((tr(words), value) for words, value in _ORDERS)
        self.clear_button = QPushButton(tr("Show all"))
        self.clear_button.setProperty("tone", "quiet")
        explain(self.clear_button, tr("Go through all disagreements again"), "settle_everything")
        self.clear_button.clicked.connect(self._clear_and_tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.what, self.label, self.who, self.document, self.order):
            row.addWidget(widget, 1)
        row.addWidget(self.clear_button)

    # -- what may be chosen ---------------------------------------------------------------------

    def offer(self, overview: Overview, schema: Schema, *, veiled: bool) -> None:
        """Offer what there is; what was chosen stays, where it is still there."""
        labels = {each for entry in overview.entries for each in entry.labels}
        self.label.offer([(shown_name_of(schema, each), each) for each in sorted(labels)])
        names = sorted({each for state in overview.documents for each in state.annotators})
        self.who.offer([] if veiled else _people(names))
        self.who.setEnabled(not veiled)
        self.who.setToolTip(
            tr("Show the names to filter by them")
            if veiled
            else tr("Annotators who have a say, or differ")
        )
        counts: dict[str, int] = {}
        for entry in overview.entries:
            counts[entry.document_id] = counts.get(entry.document_id, 0) + 1
        documents = [
            (f"{state.title} ({figure(counts[state.document_id])})", state.document_id)
            for state in overview.documents
            if state.document_id in counts
        ]
        self.document.offer(documents)

    @property
    def holds_focus(self) -> bool:
        """Whether one of the fields has the focus."""
        return self.isVisible() and any(each.hasFocus() for each in self.findChildren(QWidget))

    # -- what is chosen -------------------------------------------------------------------------

    def filter(self) -> Filter:
        """What is chosen now."""
        what, label, who = self.what.value, self.label.value, self.who.value
        wanted = Wanted(
            labels=(label,) if label else (),
            kinds=(what,) if isinstance(what, Kind) else (),
            topics=(what,) if isinstance(what, Topic) else (),
            annotators=tuple(who or ()),
            order=self.order.value or Order.DOCUMENT,
        )
        return Filter(wanted, self.document.value or "")

    def clear(self) -> None:
        """Choose nothing; tells nobody."""
        for box in (self.what, self.label, self.who, self.document, self.order):
            box.setCurrentIndex(0)

    def words(self) -> list[str]:
        """What is chosen, in words."""
        boxes = (self.what, self.label, self.who, self.document, self.order)
        return [box.currentText() for box in boxes if box.currentIndex() > 0]

    def _clear_and_tell(self) -> None:
        self.clear()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape go back to the question."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def shown_name_of(schema: Schema, name: str) -> str:
    """A label, type, role or attribute as a person reads it."""
    return shown_label(name) if schema.entity(name) else shown_name(name)


def _people(names: list[str]) -> list[tuple[str, tuple[str, ...]]]:
    """One, and two who differ."""
    found: list[tuple[str, tuple[str, ...]]] = [(name, (name,)) for name in names]
    if len(names) <= _MOST_PAIRS:
        found += [
            (tr("{one} and {two} differ", one=one, two=two), (one, two))
            for one, two in combinations(names, 2)
        ]
    return found
