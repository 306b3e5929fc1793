"""Everything that a comparison shows: cards over three columns, the right one with the places."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.translation import tr
from annotator.gui import agreement_tables as tables
from annotator.gui.agreement_delegates import (
    CARD_HEIGHT,
    HEAD,
    INSET,
    ROW,
    CardDelegate,
    RowDelegate,
)
from annotator.gui.agreement_matrices import Matrix
from annotator.gui.agreement_middle import Middle
from annotator.gui.agreement_numbers import Behind, NumberView, OneByOne
from annotator.gui.agreement_words import short_how, title_of
from annotator.gui.difference_pane import DifferencePane
from annotator.gui.menu_button import LinkButton, choices_menu, open_under
from annotator.gui.page import Scrolled, hairline, indented, scrolled
from annotator.gui.plain_words import PlainLabel
from annotator.gui.tooltips import explain
from annotator.gui.wrapped_label import WrappedLabel
from annotator.services.agreement.parts import MEANINGS, Measure

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.core.schema import Schema
    from annotator.gui.agreement_numbers import Number
    from annotator.gui.agreement_work import Tables
    from annotator.gui.theme import Theme
    from annotator.services.agreement.comparison import Comparison

_NO_TABLE = (Measure.ATTRIBUTES, Measure.DOCUMENT_LABELS)  # they have no figure of a pair
_FEWEST_ROWS = 3  # documents that are seen however little room there is


class AgreementContent(QWidget):
    """Shows a comparison, and says which number one stands on."""

    reached = Signal(object)  # Behind: it is to be listed
    opened = Signal()  # go to what is listed
    measure_chosen = Signal(object)  # Measure

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.measure = Measure.ENTITIES_EXACT
        self.cards = NumberView(tr("Headline figures"))
        self.matrix = Matrix(tr("Between whom"), theme)
        self.documents = NumberView(tr("Documents, lowest agreement first"))
        self.middle, self.pane = Middle(theme), DifferencePane(theme)
        self.source = self.cards  # of what is listed at the right
        self._delegates = (CardDelegate(self.cards, theme), RowDelegate(self.documents, theme))
        self.measure_button = LinkButton(tr("Measure"))
        self._worst = WrappedLabel()
        self._worst_behind: Behind | None = None
        self._worst_words = ""
        self._comparison: Comparison | None = None
        self._theme = theme
        self._make_left()
        self._lay_out()
        for view in self.views:
            self._join(view)
        self.middle.figures.made.connect(self._join)
        self.middle.changed.connect(self._follow_page)

    def _join(self, view: NumberView) -> None:
        view.reached.connect(partial(self._reach, view))
        view.opened.connect(lambda _: self.opened.emit())

    def _make_left(self) -> None:
        self.cards.setFixedHeight(CARD_HEIGHT)
        self.cards.verticalHeader().setDefaultSectionSize(CARD_HEIGHT)
        self.documents.verticalHeader().setDefaultSectionSize(ROW)
        self.documents.horizontalHeader().setStretchLastSection(True)
        self.documents.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.documents.setMinimumHeight(_FEWEST_ROWS * ROW)
        policy = QSizePolicy.Policy
        self.documents.setSizePolicy(policy.Expanding, policy.Ignored)  # what is left, or the least
        explain(self.measure_button, tr("Another measure"), "agreement_measure")
        self.measure_button.clicked.connect(lambda _=False: self.offer_measures())
        self._worst.setProperty("tone", "soft")
        flags = Qt.TextInteractionFlag
        self._worst.setTextInteractionFlags(
            flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        )
        self._worst.linkActivated.connect(lambda _: self._open_worst())

    def _lay_out(self) -> None:
        inside = Scrolled()
        left = QVBoxLayout(inside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addLayout(_head(tr("Between whom"), self.measure_button))
        left.addWidget(self.matrix)
        left.addLayout(indented(self._worst, INSET))
        left.addSpacing(8)
        left.addLayout(_head(tr("Documents"), _soft(tr("lowest first")), 24))
        left.addWidget(self.documents, 1)
        columns = QHBoxLayout()
        columns.setSpacing(30)
        columns.addWidget(scrolled(inside, tr("Between whom, and documents")), 32)
        columns.addWidget(self.middle, 54)
        columns.addWidget(self.pane, 40)
        self._columns = columns
        line = QHBoxLayout()
        line.setContentsMargins(INSET, 0, 0, 0)
        line.addWidget(hairline())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24 - INSET, 4, 24, 12)  # the words of rows stand at 24
        whole.setSpacing(12)
        whole.addWidget(self.cards)
        whole.addLayout(line)
        whole.addLayout(columns, 1)

    @property
    def views(self) -> list[NumberView]:
        """Everything that numbers can be gone to in, in the order of Tab."""
        return [self.cards, self.matrix, self.documents, *self.middle.views]

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        for delegate in self._delegates:
            delegate.theme = theme
            delegate.view.viewport().update()
        for part in (self.matrix, self.middle, self.pane):
            part.set_theme(theme)
        self._show_worst()

    # -- what is shown --------------------------------------------------------------------------

    def show_comparison(self, comparison: Comparison, schema: Schema) -> None:
        """Show what was compared; the tables of the measure follow."""
        self._comparison = comparison
        self.cards.show_numbers([[tables.card(each) for each in comparison.headline]])
        self._fit_cards()
        self._mark_card()
        self.middle.show_comparison(comparison, schema)
        self.measure_button.say(short_how(self.measure))

    def show_measure(self, measure: Measure) -> None:
        """Look at another measure; its tables follow."""
        self.measure = measure
        self.measure_button.say(short_how(measure))
        self._mark_card()
        self.middle.show_measure(measure)

    def show_tables(self, found: Tables) -> None:
        """The tables of the measure, which were counted behind."""
        comparison = self._comparison
        if comparison is None or found.measure != self.measure:
            return
        if comparison.settings.gold and comparison.reference:
            rows = tables.reference(comparison, found.f1)
        else:
            rows = tables.matrix(comparison.annotators, found.matrix)
        self.matrix.show_matrix(*rows)
        self.documents.show_numbers(OneByOne(found.documents, tables.document))
        self.middle.show_tables(found)
        words, self._worst_behind = tables.worst_words(
            found.worst, are_many=len(comparison.pairs) > 1
        )
        self._worst_words = words
        self._show_worst()

    def _show_worst(self) -> None:
        read = tr("Read them.").replace(" ", "\N{NO-BREAK SPACE}")
        link = f'<a href="#" style="color:{self._theme.accent}">{read}</a>'
        self._worst.setText(f"{escape(self._worst_words)} {link}" if self._worst_words else "")
        self._worst.setVisible(bool(self._worst_words))

    def show_source(self, source: NumberView) -> None:
        """Mark the number that the list is behind: the one that this view stands on."""
        self.source = source
        for view in self.views:
            view.show_source(is_source=view is source)

    def _fit_cards(self) -> None:
        columns = max(self.cards.numbers.columnCount(), 1)
        wide = self.cards.width()
        for column in range(self.cards.numbers.columnCount()):
            left, right = wide * column // columns, wide * (column + 1) // columns
            self.cards.horizontalHeader().resizeSection(column, right - left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards share the width."""
        super().resizeEvent(event)
        self._fit_cards()

    def _mark_card(self) -> None:
        measures = [each.measure for each in self._comparison.headline] if self._comparison else []
        here = measures.index(self.measure) if self.measure in measures else -1
        index = self.cards.numbers.index(0, here) if here >= 0 else self.cards.rootIndex()
        self.cards.setCurrentIndex(index)

    # -- reaching -------------------------------------------------------------------------------

    def _reach(self, view: NumberView, number: Number) -> None:
        if view is self.cards and number.behind is not None:
            measure = number.behind.cells[0].measure
            if measure != self.measure:
                self.measure_chosen.emit(measure)
        if number.behind is not None:
            self.show_source(view)
            self.reached.emit(number.behind)

    def _open_worst(self) -> None:
        if self._worst_behind is not None:
            self.show_source(self.matrix)
            self.reached.emit(self._worst_behind)
            self.opened.emit()

    def _follow_page(self) -> None:
        """Where the rows changed that one stands in, what is listed follows.

        A number that is no longer shown lists nothing: the measure's card does then.
        """
        view, card = self.middle.view, self.cards.number
        if view is self.source and view.number is not None:
            self._reach(view, view.number)
        elif card is not None and not self.source.isVisibleTo(self):
            self._reach(self.cards, card)

    def offer_measures(self) -> None:
        """Have another measure chosen."""
        comparison = self._comparison
        known = [
            each
            for each in MEANINGS
            if each not in _NO_TABLE and (comparison is None or each in comparison.figures)
        ]
        choices = [
            (title_of(each), each == self.measure, partial(self.measure_chosen.emit, each))
            for each in known
        ]
        open_under(choices_menu(self, choices), self.measure_button)


def _head(words: str, beside: QWidget, high: int = HEAD) -> QHBoxLayout:
    label = PlainLabel(words)
    label.setProperty("tone", "panel_head")
    row = QHBoxLayout()
    row.setContentsMargins(INSET, 0, 0, 0)
    row.addStrut(high)
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(beside)
    row.addStretch(1)
    return row


def _soft(words: str) -> QLabel:
    label = PlainLabel(words)
    label.setProperty("tone", "soft")
    return label
