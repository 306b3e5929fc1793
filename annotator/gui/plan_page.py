"""The plan as it would be handed out: figures, what is odd about it, loads, and who shares what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.core.translation import tr
from annotator.core.wording import count, figure
from annotator.gui.page import hairline
from annotator.gui.pair_grid import PairGrid
from annotator.gui.plain_words import PlainLabel
from annotator.gui.plan_words import load_words
from annotator.gui.settle_states import StatePage
from annotator.gui.time_charts import Bar, Bars, Card, Headline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from annotator.core.hand_out import Plan
    from annotator.gui.hand_out_wish import Outlook
    from annotator.gui.settle_states import State
    from annotator.gui.theme import Theme

_MEASURE = 620  # px of words to read
_DOT, _BESIDE_DOT = 6, 16  # px: the dot of a remark, and where its words begin
_MOST_NAMES = 16  # annotators of whom each pair is drawn


class PlanPage(QScrollArea):
    """Shows an outlook. What is to be read stands over what is to be looked at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Plan"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setProperty("tone", "page")
        self.headline = Headline(theme)
        self.loads = Bars(tr("What each gets"), tr("documents"), "", theme)
        self.pairs = PairGrid(theme)
        self._trouble = PlainLabel()
        self._trouble.setWordWrap(True)
        self._trouble.setMaximumWidth(_MEASURE)
        self.nothing = StatePage()
        self.nothing.hide()
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(6)
        self._theme = theme
        self.sentences: list[_Remark] = []
        self._lines = (hairline(), hairline())
        inside = QWidget()
        inside.setProperty("tone", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(28, 18, 28, 24)
        column.setSpacing(18)
        column.addWidget(self.headline)
        column.addWidget(self._lines[0])
        column.addWidget(self._trouble)
        column.addWidget(self.nothing)
        column.addLayout(self._sentences)
        column.addWidget(self._lines[1])
        row = QHBoxLayout()
        row.setSpacing(36)
        row.addWidget(self.loads, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.pairs, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addStretch(1)
        self.setWidget(inside)
        self._show_plan(None)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        for part in (self.headline, self.loads, self.pairs):
            part.set_theme(theme)
        for remark in self.sentences:
            remark.set_theme(theme)

    def focus_first(self) -> None:
        """Let the arrow keys scroll it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show a plan, or why there is none."""
        self._trouble.setText(outlook.trouble)
        self._show_plan(outlook.plan, outlook.sentences)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._trouble.setText(sentence)
        self._show_plan(None)

    def show_nothing(self, state: State) -> None:
        """Say that there is nothing to plan with, and what to do about it."""
        self._show_plan(None)
        self._trouble.hide()
        self.nothing.show_state(state)
        self.nothing.show()

    def _show_plan(self, plan: Plan | None, sentences: Sequence[str] = ()) -> None:
        self._trouble.setVisible(plan is None)
        self.nothing.hide()
        self._show_sentences(sentences)
        for widget in (self.headline, self.loads, *self._lines):
            widget.setVisible(plan is not None)
        self._lines[1].setVisible(bool(self.sentences))
        several = plan is not None and 1 < len(plan.annotators) <= _MOST_NAMES
        self.pairs.setVisible(several)
        if plan is None:
            return
        self.headline.show_cards(_cards(plan))
        self.loads.show_bars(_loads(plan))
        if several:
            self.pairs.show_pairs(plan.annotators, plan.pairs)

    def _show_sentences(self, sentences: Sequence[str]) -> None:
        while self.sentences:
            label = self.sentences.pop()
            self._sentences.removeWidget(label)
            label.hide()
            label.deleteLater()
        for sentence in sentences:
            label = _Remark(sentence, self._theme)
            label.setMaximumWidth(_MEASURE)
            self._sentences.addWidget(label)
            self.sentences.append(label)


class _Remark(PlainLabel):
    """A sentence to think about, with a dot before it."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__(words)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(_BESIDE_DOT)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot stands in the middle of the first line."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.warning))
            middle = self.fontMetrics().height() / 2 + 0.5
            painter.drawEllipse(QRectF(0, middle - _DOT / 2, _DOT, _DOT))


def _cards(plan: Plan) -> list[Card]:
    words = [plan.words[name] for name, each in plan.by_annotator.items() if each]
    blind = sum(1 for each in plan.by_document.values() if each and each[0].blind)
    of = len(plan.documents)
    if plan.terms.blind_each:
        blind, of = sum(1 for each in plan.assignments if each.blind), len(plan.assignments)
    shared = list(plan.pairs.values())
    each_to = tr("each to {annotators}", annotators=count(plan.terms.overlap, "annotator"))
    cards = [
        Card(tr("Documents"), figure(len(plan.documents)), each_to),
        Card(tr("Words to read"), _middle(words), tr("{span} each", span=_span(words))),
        Card(tr("Without suggestions"), figure(blind), tr("of {number:,}", number=of)),
    ]
    if shared:
        cards.insert(1, Card(tr("Documents a pair shares"), _middle(shared), _spread(shared)))
    return cards


def _middle(numbers: list[int]) -> str:
    """The mean, in little room."""
    return _short(sum(numbers) / len(numbers)) if numbers else "0"


def _span(numbers: list[int]) -> str:
    """From the least to the most; the one number where they are the same."""
    least, most = _short(min(numbers, default=0)), _short(max(numbers, default=0))
    return least if least == most else f"{least} – {most}"


def _spread(shared: list[int]) -> str:
    return tr("every pair") if len(set(shared)) == 1 else _span(shared)


def _short(number: float) -> str:
    return f"{figure(number / 1000)} k" if number >= 10_000 else figure(number)


def _loads(plan: Plan) -> list[Bar]:
    most = max((len(given) for given in plan.by_annotator.values()), default=0) or 1
    return [
        Bar(name, len(given) / most, figure(len(given)), load_words(plan.words[name]))
        for name, given in plan.by_annotator.items()
    ]
