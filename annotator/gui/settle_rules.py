"""Rules: what the majority settles without asking, how much of what is open that would be."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
)

from annotator.core.questions import Rule, Topic
from annotator.core.translation import phrase, tr
from annotator.core.wording import count
from annotator.gui.page import hairline
from annotator.gui.plain_words import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from annotator.services.settling_queue import Overview
    from annotator.services.settling_terms import Terms

_WORDS = {
    Topic.MARKS: phrase("Whether something is marked"),
    Topic.LABELS: phrase("Labels and event types"),
    Topic.BOUNDARIES: phrase("Boundaries"),
    Topic.ARGUMENTS: phrase("Arguments"),
    Topic.ATTRIBUTES: phrase("Attributes"),
    Topic.LINKS: phrase("Links"),
    Topic.DOCUMENT_LABELS: phrase("Document labels"),
}
SHORT = {
    Topic.MARKS: "marks", Topic.LABELS: "labels", Topic.BOUNDARIES: "boundaries",
    Topic.ARGUMENTS: "arguments", Topic.ATTRIBUTES: "attributes", Topic.LINKS: "links",
    Topic.DOCUMENT_LABELS: phrase("document labels"),
}  # fmt: skip


def majority_topics(terms: Terms) -> list[Topic]:
    """What the majority settles."""
    return [topic for topic in Topic if terms.rules.get(topic) is Rule.MAJORITY]


def rules_words(terms: Terms) -> str:
    """The rules that hold, in little room."""
    topics = majority_topics(terms)
    if not topics:
        return tr("no rules")
    more = tr(" and {number} more", number=len(topics) - 2) if len(topics) > 2 else ""
    return tr(
        "majority settles {topics}{more}",
        topics=", ".join(tr(SHORT[each]) for each in topics[:2]),
        more=more,
    )


class Majorities:
    """In what the open questions differ, and how many of them more than half answer alike."""

    def __init__(self, overview: Overview) -> None:
        halves = {each.document_id: len(each.annotators) / 2 for each in overview.documents}
        self.all: Counter[frozenset[Topic]] = Counter()
        self.clear: Counter[frozenset[Topic]] = Counter()
        for entry in overview.entries:
            self.all[entry.topics] += 1
            half = halves[entry.document_id]
            self.clear[entry.topics] += any(len(names) > half for names in entry.stances)

    def about(self, topic: Topic) -> int:
        """How many open questions are about a topic."""
        return sum(number for topics, number in self.all.items() if topic in topics)

    def settled(self, rules: Iterable[Topic], about: Topic | None = None) -> int:
        """How many questions (about a topic) a majority settles where it counts for these.

        Where versions differ in several things, it must count for all of them.
        """
        counting = frozenset(rules)
        return sum(
            number
            for topics, number in self.clear.items()
            if topics and topics <= counting and (about is None or about in topics)
        )


class RulesDialog(QDialog):
    """Rules to tick, with how many open disagreements each is about. ``wanted`` carries terms."""

    wanted = Signal(object)  # Terms

    def __init__(self, parent: QWidget, overview: Overview, terms: Terms) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rules"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._terms = terms
        self._majorities, self._open = Majorities(overview), len(overview.entries)
        self.boxes = {topic: QCheckBox(tr(words)) for topic, words in _WORDS.items()}
        for box in self.boxes.values():
            box.setAccessibleDescription(tr("The majority settles this"))
        self._counts = {topic: PlainLabel() for topic in _WORDS}
        self.done_only = QCheckBox(tr("Only layers marked done"))
        self.done_only.setToolTip(tr("What an annotator has not come to yet is no opinion"))
        self.done_only.setChecked(terms.done_only)
        self._total = PlainLabel()
        self._total.setWordWrap(True)
        self._total.setMinimumWidth(460)
        self.go = QPushButton(tr("Settle"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self._lay_out()
        for topic, box in self.boxes.items():
            box.setChecked(topic in majority_topics(terms))
            box.toggled.connect(lambda _: self._show())
        self.done_only.toggled.connect(lambda _: self._show())
        self.accepted.connect(lambda: self.wanted.emit(self.terms()))
        self._show()
        self.boxes[Topic.MARKS].setFocus()

    def _lay_out(self) -> None:
        heading = PlainLabel(tr("What settles by itself"))
        heading.setProperty("tone", "heading")
        lead = PlainLabel(
            tr(
                "What all annotators agree on always does. More than half of a document’s "
                "annotators are a majority; where they differ in several things, it must "
                "count for all of them.",
            )
        )
        lead.setProperty("tone", "soft")
        lead.setWordWrap(True)
        lead.setMinimumWidth(460)
        group = PlainLabel(tr("Where the majority settles"))
        group.setProperty("tone", "section")
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for row, (topic, box) in enumerate(self.boxes.items()):
            self._counts[topic].setProperty("tone", "soft")
            self._counts[topic].setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(box, row, 0)
            grid.addWidget(self._counts[topic], row, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addWidget(heading)
        column.addWidget(lead)
        column.addWidget(group)
        column.addLayout(grid)
        for widget in (hairline(), self.done_only, self._total, buttons):
            column.addWidget(widget)

    def topics(self) -> list[Topic]:
        """What is ticked."""
        return [topic for topic, box in self.boxes.items() if box.isChecked()]

    def terms(self) -> Terms:
        """The terms as they are chosen."""
        rules = dict.fromkeys(self.topics(), Rule.MAJORITY)
        return replace(self._terms, rules=rules, done_only=self.done_only.isChecked())

    def _show(self) -> None:
        topics, found = self.topics(), self._majorities
        for topic, label in self._counts.items():
            about, here = found.about(topic), found.settled([*topics, topic], topic)
            label.setText(
                tr("would settle {here:,} of {about:,}", here=here, about=about)
                if about
                else tr("none open")
            )
        settled = found.settled(topics)
        words = tr(
            "Settles {settled:,} of {open_ones}; ",
            settled=settled,
            open_ones=count(self._open, "open one"),
        )
        words += tr(
            "{number:,} stay for you. One undo takes all back.", number=self._open - settled
        )
        if self.terms().done_only != self._terms.done_only:
            words = tr("Other layers count from now on, so the disagreements are counted anew.")
        elif not settled:
            words = tr("Nothing that is open settles by itself now; what comes later may.")
        self._total.setText(words)
        self.go.setText(
            tr("Settle {settled:,}", settled=settled) if settled else tr("Keep these rules")
        )
        self.setAccessibleDescription(words)
