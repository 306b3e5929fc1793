"""What the concordance looks for: words, a label, a state, whose; and the ready-made searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.labels import shown_label, shown_name
from annotator.core.translation import phrase, tr
from annotator.gui.drop_down import DropDown
from annotator.gui.fonts import interface_font
from annotator.services.concordance import Query
from annotator.services.ready_made import DIFFERING, MISSING

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.core.schema import Schema

_WIDEST = 230  # of a choice, however long somebody's name is
_DELAY = 180  # milliseconds without typing
_STATES = (
    (phrase("All places"), "all"),
    (phrase("Decided"), "decided"),
    (phrase("Suggested"), "suggested"),
    (phrase("Unlabelled"), "nothing"),
    (phrase("Rejected"), "rejected"),
)
_READY = {
    DIFFERING: phrase("Same words, different labels"),
    MISSING: phrase("Labelled here, not there"),
}


class ConcordanceBar(QWidget):
    """Fields that make a query; each change tells it, typing after a moment."""

    query_changed = Signal()
    ready_wanted = Signal(str)  # a ready-made search; empty: none any more
    left = Signal()  # downwards, to the places

    def __init__(self) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words to find in every document"))
        self.words.setAccessibleName(tr("Words to find in every document"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(220)
        self.label, self.state, self.whose = DropDown(), DropDown(), DropDown()
        for box, name in (
            (self.label, tr("Label, event type, or a role of decided events")),
            (self.state, tr("Decided, suggested or neither")),
            (self.whose, tr("Whose annotations")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaxVisibleItems(24)
            box.setMaximumWidth(_WIDEST)
            box.activated.connect(lambda _: self._change())
        for words, state in _STATES:
            self.state.addItem(tr(words), state)
        self.case, self.whole = QCheckBox(tr("Same capitals")), QCheckBox(tr("Whole words"))
        self.pattern = QCheckBox(tr("Pattern"))
        self.pattern.setToolTip(tr("A regular expression, such as (north|south)ern \\w+"))
        self.whole.setChecked(True)
        for check in (self.case, self.whole, self.pattern):
            check.toggled.connect(lambda _: self._change())
        self._delay = QTimer(self, singleShot=True, interval=_DELAY)
        self._delay.timeout.connect(self._change)
        self.words.textEdited.connect(lambda _: self._delay.start())
        self.words.textChanged.connect(lambda words: None if words else self._delay.start())
        self.ready: dict[str, QPushButton] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.words, 1)
        for box in (self.label, self.state, self.whose):
            first.addWidget(box)
        second = QHBoxLayout()
        second.setSpacing(18)
        for check in (self.case, self.whole, self.pattern):
            second.addWidget(check)
        second.addStretch(1)
        for name, words in _READY.items():
            button = QPushButton(tr(words))
            button.setObjectName("tab_button")
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            bold = QFontMetrics(interface_font(13, QFont.Weight.DemiBold))
            button.setMinimumWidth(bold.horizontalAdvance(tr(words)) + 2)
            button.clicked.connect(lambda on, name=name: self._choose_ready(name, on=on))
            self.ready[name] = button
            second.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 10)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)

    # -- what may be chosen ---------------------------------------------------------------------

    def offer(self, schema: Schema, annotators: list[str], annotator: str) -> None:
        """The schema's labels and types, and the annotators; what was chosen stays."""
        label, whose = self.label.currentData() or "", self.whose.currentData()
        self.label.clear()
        self.label.addItem(tr("Any label"), "")
        for entity in schema.entities:
            self.label.addItem(shown_label(entity.name), f"label:{entity.name}")
        self.label.insertSeparator(self.label.count())
        for event in schema.events:
            self.label.addItem(shown_name(event.name), f"event:{event.name}")
        self._offer_roles(schema)
        self.whose.clear()
        self.whose.addItem(tr("{annotator} (you)", annotator=annotator), annotator)
        for name in annotators:
            if name != annotator:
                self.whose.addItem(name, name)
        self.whose.addItem(tr("Everybody"), None)
        self.label.setCurrentIndex(max(0, self.label.findData(label)))
        self.whose.setCurrentIndex(max(0, self.whose.findData(whose)) if whose else 0)

    def _offer_roles(self, schema: Schema) -> None:
        """The roles of all events, then those of each."""
        events: dict[str, list[str]] = {}
        for event in schema.events:
            for role in event.roles:
                events.setdefault(role.name, []).append(event.name)
        for name, types in events.items():
            words = name.replace("_", " ")
            self.label.insertSeparator(self.label.count())
            if len(types) > 1:
                self.label.addItem(tr("{words} of any event", words=words), f"role:\t{name}")
            for each in types:
                self.label.addItem(
                    tr("{words} of {shown_name}", words=words, shown_name=shown_name(each)),
                    f"role:{each}\t{name}",
                )

    def query(self) -> Query:
        """What is looked for now."""
        kind, _, label = (self.label.currentData() or "").partition(":")
        label, _, role = label.partition("\t")
        return Query(
            self.words.text(),
            match_case=self.case.isChecked(),
            whole_tokens=self.whole.isChecked(),
            is_pattern=self.pattern.isChecked(),
            label=label,
            is_trigger=kind == "event",
            role=role,
            state=self.state.currentData(),
            whose=self.whose.currentData(),
        )

    def look_for(
        self, words: str = "", label: str = "", *, is_trigger: bool = False, role: str = ""
    ) -> None:
        """Look for these words, this label or event type, or what fills a role of its events."""
        self.words.setText(words)
        self._delay.stop()
        wanted = f"{'event' if is_trigger else 'label'}:{label}" if label else ""
        wanted = f"role:{label}\t{role}" if role else wanted
        self.label.setCurrentIndex(max(0, self.label.findData(wanted)))
        self._change()

    def _change(self) -> None:
        self._delay.stop()
        self.whole.setEnabled(not self.pattern.isChecked())
        for button in self.ready.values():
            button.setChecked(False)
        self.query_changed.emit()

    def _choose_ready(self, name: str, *, on: bool) -> None:
        self._delay.stop()
        for other, button in self.ready.items():
            button.setChecked(on and other == name)
        if on:  # the fields have no say in it
            with QSignalBlocker(self.words):
                self.words.clear()
            self.label.setCurrentIndex(0)
        self.ready_wanted.emit(name if on else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go to the places."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            if self._delay.isActive():
                self._change()
            self.left.emit()
        else:
            super().keyPressEvent(event)
