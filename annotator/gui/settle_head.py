"""Over the question: names, rules and filter; where one stands; how far settling is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.gui.plain_words import PlainLabel, plain_tip
from annotator.gui.settle_filter import SettleFilter
from annotator.gui.settle_tally import TallyBar, short_words
from annotator.gui.tooltips import explain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.gold import Tally
    from annotator.gui.theme import Theme

_LOW_BAR, _NO_LIMIT = 96, 16_777_215  # px
_BUTTONS = {
    "settle_filter": (phrase("Filter"), phrase("Choose which disagreements to go through")),
    "settle_rules": (phrase("Rules"), phrase("Settle what all, or a majority, agree on")),
    "settle_names": (phrase("Names hidden"), phrase("Show the annotators’ names, or hide them")),
}


class SettleHead(QWidget):
    """Tells ``action_wanted`` with the id of what is clicked."""

    action_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.filter = SettleFilter()
        self.filter.hide()
        self.buttons: dict[str, QPushButton] = {}
        self._place = _Line()
        self._progress = PlainLabel()
        self._progress.setProperty("tone", "soft")
        self._bar = TallyBar(theme)
        self._only = QPushButton()
        self._only.setProperty("tone", "quiet")
        self._only.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._only.setCursor(Qt.CursorShape.PointingHandCursor)
        explain(self._only, tr("Go through all disagreements again"), "settle_everything")
        self._only.clicked.connect(lambda: self.action_wanted.emit("settle_everything"))
        self._lay_out()

    def _lay_out(self) -> None:
        self._tools = tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self._place, 1)
        tools.addWidget(self._only)
        for action_id, (words, tip) in _BUTTONS.items():
            button = QPushButton(tr(words))
            button.setProperty("tone", "filter")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key does it; Tab skips a question
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            explain(button, tr(tip), action_id)
            button.clicked.connect(lambda _=False, name=action_id: self.action_wanted.emit(name))
            self.buttons[action_id] = button
            tools.addWidget(button)
        self._below = line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self._bar, 1)
        line.addWidget(self._progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(tools)
        column.addWidget(self.filter)
        column.addLayout(line)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._bar.set_theme(theme)

    def set_low(self, *, is_low: bool) -> None:
        """Where there is little height, how far settling is stands in the line of the place."""
        layout = self._tools if is_low else self._below
        if layout.indexOf(self._bar) >= 0:
            return
        for at, widget in enumerate((self._bar, self._progress)):
            if is_low:
                layout.insertWidget(1 + at, widget)
            else:
                layout.addWidget(widget, 1 - at)
        self._bar.setMaximumWidth(_LOW_BAR if is_low else _NO_LIMIT)

    # -- what it shows --------------------------------------------------------------------------

    def show_place(self, title: str, facts: Sequence[str]) -> None:
        """Where one stands: the document, and then what numbers there are."""
        self._place.show_words(title, facts)

    @property
    def place_words(self) -> str:
        """Where one stands, in words."""
        return self._place.words

    @property
    def progress_words(self) -> str:
        """How far settling is, in words."""
        return self._progress.text()

    def show_progress(self, tally: Tally, by: str) -> None:
        """How far settling is."""
        self._progress.setText(short_words(tally))
        self._bar.show_tally(tally, by)
        self._progress.setToolTip(self._bar.toolTip())

    def show_choices(self, names: str, rules: str, only: str) -> None:
        """What the buttons say; ``only`` is what is gone through where that is not everything."""
        self.buttons["settle_names"].setText(names)
        self.buttons["settle_rules"].setText(rules)
        self._only.setText(f"{only}  ×" if only else "")
        self._only.setVisible(bool(only))


class _Line(QWidget):
    """A title and facts in one line; a long title is cut off, never the numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._facts = PlainLabel(), PlainLabel()
        for label in (self._title, self._facts):
            label.setProperty("tone", "soft")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.words = ""
        self._full = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self._title)
        row.addWidget(self._facts)
        row.addStretch(1)

    def show_words(self, title: str, facts: Sequence[str]) -> None:
        self._full = title
        self.words = " · ".join([title, *facts])
        self._facts.setText("     ".join(facts))
        self._title.setToolTip(plain_tip(title))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the title off where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._facts.sizeHint().width() - 40
        metrics = QFontMetrics(self._title.font())
        self._title.setText(
            metrics.elidedText(self._full, Qt.TextElideMode.ElideRight, max(room, 60))
        )
