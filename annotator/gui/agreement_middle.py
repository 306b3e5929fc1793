"""The middle of the agreement screen: one of five pages, chosen by tabs over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.translation import phrase, tr
from annotator.gui import agreement_tables as tables
from annotator.gui.agreement_bar_page import BarPage
from annotator.gui.agreement_delegates import INSET
from annotator.gui.agreement_figures import Figures
from annotator.gui.agreement_matrices import Confusion
from annotator.gui.agreement_people import People
from annotator.gui.agreement_trend import Trend
from annotator.gui.agreement_words import confused_by, short_how, title_of
from annotator.gui.elided_label import ElidedLabel
from annotator.gui.fonts import interface_font
from annotator.gui.page import Scrolled, indented, scrolled
from annotator.gui.plain_words import PlainLabel
from annotator.gui.tooltips import explain
from annotator.services.agreement.parts import Measure

if TYPE_CHECKING:
    from annotator.core.schema import Schema
    from annotator.gui.agreement_numbers import NumberView
    from annotator.gui.agreement_work import Tables
    from annotator.gui.theme import Theme
    from annotator.services.agreement.comparison import Comparison

PAGES = {  # actions that show them, what their tabs say, and what they are for
    "agreement_bars": (
        phrase("In detail"),
        phrase("Every label, event type, role or attribute by itself"),
    ),
    "agreement_confusion": (phrase("Confusion"), phrase("Which label meets which")),
    "agreement_trend": (phrase("Over time"), phrase("Whether they agree more than they did")),
    "agreement_people": (
        phrase("Annotators"),
        phrase("How fast each is, and what becomes of the suggestions"),
    ),
    "agreement_advanced": (phrase("Advanced"), phrase("All other measures")),
}
BARS, CONFUSION, TREND, PEOPLE, ADVANCED = PAGES
_ALL = 1000  # the stretch of what takes all the room that it needs


class Middle(QWidget):
    """Tabs and the page. ``changed`` says that another page, or other rows, are shown."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bar_page = BarPage(theme)
        self.confusion, self.trend = Confusion(theme), Trend(theme)
        self.people, self.figures = People(theme), Figures(theme)
        self.page = BARS
        self._comparison: Comparison | None = None
        self._figured: Comparison | None = None  # what the page of all figures shows
        self._measure = Measure.ENTITIES_EXACT
        self.tabs: dict[str, QPushButton] = {}
        self._abouts: dict[str, ElidedLabel] = {}
        self._waiting = PlainLabel(tr("Preparing the plots…"))
        self._waiting.setProperty("tone", "soft")
        self._pages = QStackedWidget()
        self.bar_page.changed.connect(self.changed)
        self._lay_out()

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setContentsMargins(INSET, 0, 0, 0)
        tabs.setSpacing(16)
        group = QButtonGroup(self)
        for name, (words, explained) in PAGES.items():
            button = QPushButton(tr(words))
            button.setProperty("tone", "tab")
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            bold = QFontMetrics(interface_font(13, QFont.Weight.DemiBold))
            button.setMinimumWidth(bold.horizontalAdvance(tr(words)) + 2)
            explain(button, tr(explained), name)
            button.clicked.connect(lambda _=False, name=name: self.show_page(name))
            group.addButton(button)
            self.tabs[name] = button
            tabs.addWidget(button)
        tabs.addStretch(1)
        inside = (self.bar_page, self.confusion, self.trend, self.people, self.figures)
        for name, widget in zip(PAGES, inside, strict=True):
            self._pages.addWidget(self._page(name, widget))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(tabs)
        column.addWidget(self._waiting)
        column.addWidget(self._pages, 1)
        self.tabs[self.page].setChecked(True)

    def _page(self, name: str, widget: QWidget) -> QWidget:
        holder = Scrolled()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if name != BARS:
            self._abouts[name] = ElidedLabel()
            line = indented(self._abouts[name], INSET)
            line.addStretch(1)
            column.addLayout(line)
        if name in (CONFUSION, PEOPLE):  # they scroll by themselves
            column.addWidget(widget, _ALL)
            column.addStretch(1)
            return holder
        column.addWidget(widget)
        column.addStretch(1)
        return scrolled(holder, tr(PAGES[name][0]))

    @property
    def views(self) -> list[NumberView]:
        """Everything here that numbers can be gone to in."""
        return [
            self.bar_page.bars, self.confusion, self.trend.strip, self.people,
            *self.figures.groups.values(),
        ]  # fmt: skip

    @property
    def view(self) -> NumberView:
        """The first view of the page that is shown."""
        shown = [each for each in self.views if each.isVisible()]
        return shown[0] if shown else self.bar_page.bars

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        for each in (self.bar_page, self.confusion, self.trend, self.people, self.figures):
            each.set_theme(theme)

    def use_plots(self) -> None:
        """Draw: what draws has been imported."""
        self._waiting.hide()
        self.bar_page.bars.use_plot()
        self.trend.use_plot()

    # -- what is shown --------------------------------------------------------------------------

    def show_page(self, name: str) -> None:
        """Show another page."""
        self.page = name
        self.tabs[name].setChecked(True)
        self._pages.setCurrentIndex(list(PAGES).index(name))
        self._show_figures()
        self.changed.emit()

    def show_comparison(self, comparison: Comparison, schema: Schema) -> None:
        """Show what was compared."""
        self._comparison = comparison
        self.bar_page.show_comparison(comparison, schema)
        self._show_figures()
        self._show()

    def _show_figures(self) -> None:
        """The page with all figures is made once somebody looks at it."""
        is_new = self._comparison is not self._figured
        if self.page == ADVANCED and self._comparison is not None and is_new:
            self._figured = self._comparison
            self.figures.show_comparison(self._comparison)

    def show_measure(self, measure: Measure) -> None:
        """Another measure is looked at; the bars follow it."""
        if measure != self._measure:
            self._measure = measure
            self.bar_page.show_measure(measure)
            self._show()

    def show_tables(self, found: Tables) -> None:
        """The confusion of a measure, which was counted behind."""
        if found.confusion is not None:
            rows, names = tables.confusion(found.confusion)
            self.confusion.show_matrix(rows, names, names)
        self.confusion.setVisible(found.confusion is not None)

    def _show(self) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        people = [tables.person(each, comparison, self._measure) for each in comparison.people]
        self.people.show_people(people)
        trend = self._trend_measure(comparison)
        self.trend.show_points(comparison.trend, str(trend))
        confused = confused_by(self._measure)
        self._abouts[CONFUSION].setText(
            tr(
                "{title_of}: what one has in the rows, the other in the columns",
                title_of=title_of(confused),
            )
            if confused is not None
            else tr("Choose mentions, tokens, triggers or arguments to see what meets what")
        )
        self._abouts[TREND].setText(
            tr("{short_how}, by when the later of two was finished", short_how=short_how(trend))
            if comparison.trend
            else tr("No document that is compared was said to be done")
        )
        self._abouts[PEOPLE].setText(tr("A row opens where the others differ"))
        self._abouts[ADVANCED].setText(tr("Each with how it is counted"))

    def _trend_measure(self, comparison: Comparison) -> Measure:
        """The measure itself where it was counted over time, else the one most like it."""
        known = list(dict.fromkeys(name for each in comparison.trend for name in each.figures))
        if self._measure in known:
            return self._measure
        family = self._measure.partition(" ")[0]
        like = [each for each in known if each.partition(" ")[0] == family]
        return Measure((like or known or [self._measure])[0])
