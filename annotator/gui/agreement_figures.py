"""The advanced page: all other measures in groups, each with the line that says how it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.core.wording import headed
from annotator.gui.agreement_delegates import INSET, LongRowDelegate
from annotator.gui.agreement_numbers import NumberView
from annotator.gui.agreement_tables import measured
from annotator.gui.agreement_words import how_counted, said_note, shown_figure, shown_kind, title_of
from annotator.gui.plain_words import PlainLabel
from annotator.services.agreement.parts import MEANINGS, Cell, Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.gui.agreement_numbers import Number
    from annotator.gui.theme import Theme
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import Advanced, TableRow, UnitsRow

_GROUPS = {  # titles, and how the measures of a group begin
    phrase("Mentions"): ("entities",),
    phrase("Tokens"): ("tokens",),
    phrase("Triggers"): ("triggers",),
    phrase("Arguments"): ("arguments",),
    phrase("Links and clusters"): ("links", "same"),
}
_PARENTS = phrase("Events, types as their PLOVER parents")
_TYPES = phrase("Events, types as they are")
_ANCHORING = phrase("Without untouched suggestions")
_UNITS = {"entity": phrase("Units of text: mentions"), "trigger": phrase("Units of text: triggers")}
_MEASURE_OF = {"entity": Measure.ENTITIES_EXACT, "trigger": Measure.TRIGGERS_TYPED}
_WHOLE = (  # figures of units: their field, name, and how they are counted
    (
        "whole",
        phrase("uα, places and labels"),
        phrase("Krippendorff’s alpha of units, each as heavy as it is long"),
    ),
    (
        "places",
        phrase("|uα, places alone"),
        phrase("the same of marked or not marked, whatever the label"),
    ),
    ("labels", phrase("cuα, labels where both marked"), phrase("the same of the labels alone")),
    (
        "coverage",
        phrase("What cuα rests on"),
        phrase("the share of all marked characters that both marked"),
    ),
    (
        "gamma",
        phrase("Gamma"),
        phrase("gamma of Mathet and others: the best alignment against random ones"),
    ),
)
_TITLES = (
    *_GROUPS,
    phrase("Attributes"),
    phrase("Document labels"),
    _PARENTS,
    _TYPES,
    _ANCHORING,
    *_UNITS.values(),
)
_HOW = {  # of an attribute or a document label
    "percent": phrase("the share of what both judged in which they say the same"),
    "kappa": phrase("Cohen’s kappa, the mean of the pairs"),
    "AC1": phrase("Gwet’s AC1, which one value that is nearly always chosen does not spoil"),
    "alpha": phrase("Krippendorff’s alpha; of labels with several values by MASI distance"),
    "Jaccard": phrase("what both chose, of all that one of them chose"),
    "F1": phrase("F1 of this value"),
}


class Figures(QWidget):
    """``groups`` are its views by title; those without figures are hidden.

    They are made when figures are shown for the first time; ``made`` carries each view.
    """

    made = Signal(object)  # NumberView

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.groups: dict[str, NumberView] = {}
        self._heads: dict[str, QLabel] = {}
        self._delegates: list[LongRowDelegate] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(2)
        self._waiting = PlainLabel(tr("Measures of units, and gamma: computing…"))
        self._waiting.setProperty("tone", "soft")
        self._waiting.setContentsMargins(INSET, 12, 0, 8)
        self._column.addWidget(self._waiting)

    def _add_group(self, title: str) -> None:
        head = PlainLabel(tr(title), self)
        head.setProperty("tone", "section")
        head.setContentsMargins(8, 10, 0, 2)
        view = NumberView(tr(title), self)
        delegate = LongRowDelegate(view, self._theme)
        view.verticalHeader().setDefaultSectionSize(delegate.height)
        view.horizontalHeader().setStretchLastSection(True)
        self._delegates.append(delegate)
        self.groups[title], self._heads[title] = view, head
        for widget in (head, view):
            self._column.insertWidget(self._column.count() - 1, widget)  # over the waiting
        self.made.emit(view)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        for each in self._delegates:
            each.theme = theme
            each.view.viewport().update()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show all measures."""
        for title in () if self.groups else _TITLES:
            self._add_group(title)
        for title, begins in _GROUPS.items():
            self._show(title, _measures(comparison, begins))
        self._show("Attributes", _rows(comparison.attributes))
        self._show("Document labels", _rows(comparison.document_labels))
        is_parent = comparison.settings.level == "parent"
        for title in (_PARENTS, _TYPES):
            is_other = (title == _TYPES) == is_parent
            parents = comparison.parents.items() if is_other else ()
            self._show(
                title,
                [measured(title_of(each), how_counted(each), figure, Cell(each))
                 for each, figure in parents],
            )  # fmt: skip
        self._show(
            _ANCHORING,
            [
                measured(
                    title_of(each.measure),
                    tr("all counted {shown_figure}", shown_figure=shown_figure(each.counted)),
                    each.left_out,
                    Cell(each.measure),
                )
                for each in comparison.anchoring
            ],
        )

    def show_units(self, found: Advanced) -> None:
        """Measures of units, which were computed since the page was opened."""
        self._waiting.hide()
        for row in found.rows:
            self._show(_UNITS[row.kind], _units(row))

    def forget_units(self) -> None:
        """Another project: they are computed anew."""
        self._waiting.show()
        for title in _UNITS.values() if self.groups else ():
            self._show(title, ())

    def _show(self, title: str, numbers: Iterable[Number]) -> None:
        found: Sequence[Number] = list(numbers)
        view = self.groups[title]
        view.show_numbers([[each] for each in found])
        view.setFixedHeight(LongRowDelegate.height * len(found))
        for widget in (view, self._heads[title]):
            widget.setVisible(bool(found))


def _measures(comparison: Comparison, begins: Sequence[str]) -> Iterator[Number]:
    for measure in MEANINGS:
        figure = comparison.figures.get(measure)
        if figure is not None and measure.startswith(tuple(begins)):
            yield measured(title_of(measure), how_counted(measure), figure, Cell(measure))


def _units(row: UnitsRow) -> Iterator[Number]:
    measure = _MEASURE_OF[row.kind]
    for field, name, how in _WHOLE:
        yield measured(tr(name), tr(how), getattr(row, field), Cell(measure))
    for label, figure in row.by_label.items():
        name = tr("(k)uα of {label}", label=shown_kind(row.kind, label))
        yield measured(name, tr("units of this label alone"), figure, Cell(measure, label=label))


def _rows(rows: Sequence[TableRow]) -> Iterator[Number]:
    for row in rows:
        name = shown_kind(row.kind, row.name)
        for each, figure in row.figures.items():
            note = said_note(row.note)
            how = f"{tr(_HOW.get(each, each))}{f'; {note}' if note else ''}"
            title = title_of(Measure(each)) if each in MEANINGS else tr(each)
            yield measured(headed(name, title), how, figure, row.cell)
