"""The page of bars: what they are of, which figure they show, and the rows themselves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.gui import agreement_tables as tables
from annotator.gui.agreement_bars import Bars
from annotator.gui.agreement_delegates import INSET
from annotator.gui.agreement_words import said_note, short_how
from annotator.gui.elided_label import ElidedLabel
from annotator.gui.flow_layout import FlowLayout
from annotator.gui.menu_button import LinkButton, choices_menu, open_under
from annotator.gui.plain_words import PlainLabel
from annotator.gui.tooltips import explain
from annotator.services.agreement.parts import MEANINGS, Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.schema import Schema
    from annotator.gui.theme import Theme
    from annotator.services.agreement.comparison import Comparison
    from annotator.services.agreement.parts import TableRow

ROWS = {  # what the bars are of: the comparison's name for it, and the words for it
    "labels": phrase("Labels and event types"),
    "types": phrase("Event types"),
    "roles": phrase("Roles"),
    "attributes": phrase("Attributes"),
    "links": phrase("Links"),
    "document_labels": phrase("Document labels"),
}
_OF_FAMILY = {  # which rows belong to a measure, by how its name begins
    "triggers": "types", "arguments": "roles", "links": "links", "same": "links",
    "attributes": "attributes", "document": "document_labels",
}  # fmt: skip
_NOTHING = {
    "labels": phrase("Nobody marked anything."),
    "types": phrase("Nobody marked an event."),
    "roles": phrase("Nobody filled a role."),
    "attributes": phrase("No two annotators marked the same event."),
    "links": phrase("Nobody linked anything."),
    "document_labels": phrase("Nobody labelled a document."),
}


class BarPage(QWidget):
    """``changed`` says that other rows are shown."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bars = Bars(theme)
        self.rows_button = LinkButton(tr("What the rows are"))
        self.figure_button = LinkButton(tr("Which figure they show"))
        explain(self.rows_button, tr("Labels, event types, roles, attributes"), "agreement_rows")
        self.figure_button.setToolTip(tr("Another figure of these rows"))
        self.rows_button.clicked.connect(lambda _=False: self.offer_rows())
        self.figure_button.clicked.connect(lambda _=False: self._offer_figures())
        self._about = ElidedLabel()
        self._note = PlainLabel()
        self._note.setProperty("tone", "soft")
        self._note.setWordWrap(True)
        self._note.setContentsMargins(INSET, 0, 0, 0)
        self._comparison: Comparison | None = None
        self._schema: Schema | None = None
        self._rows, self._figure = "labels", str(Measure.ENTITIES_EXACT)
        self._about.setFixedHeight(self.rows_button.sizeHint().height())
        self._about.setContentsMargins(4, 0, 0, 0)  # as the words of the buttons have
        line = QWidget()
        flow = FlowLayout(line)  # what has no room in the line stands below
        line.setContentsMargins(3, 0, 0, 0)  # the buttons have some air of their own
        for each in (self.rows_button, self.figure_button, self._about):
            flow.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(line)
        column.addWidget(self._note)
        column.addWidget(self.bars)
        column.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.bars.set_theme(theme)

    def show_comparison(self, comparison: Comparison, schema: Schema) -> None:
        """Show what was compared."""
        self._comparison, self._schema = comparison, schema
        self._show()

    def show_measure(self, measure: Measure) -> None:
        """The rows and the figure that belong to a measure."""
        self._rows = _OF_FAMILY.get(measure.partition(" ")[0], "labels")
        self._figure = str(measure)
        self._show()

    # -- what is shown --------------------------------------------------------------------------

    def _table(self) -> Sequence[TableRow]:
        if self._comparison is None:
            return ()
        found: tuple[TableRow, ...] = getattr(self._comparison, self._rows)
        if self._rows == "labels" and not any(each.kind == "trigger" for each in found):
            return (*found, *self._comparison.types)
        return found

    def _show(self) -> None:
        if self._comparison is None or self._schema is None:
            return
        rows = self._table()
        names = _figure_names(rows)
        if self._figure not in names:
            self._figure = names[0] if names else ""
        numbers = [tables.label_row(each, self._figure_of(each)) for each in rows]
        self.bars.setAccessibleName(f"{tr(ROWS[self._rows])}, {_said(self._figure)}")
        self.bars.show_bars([each for each in numbers if each is not None], self._schema)
        self.bars.setVisible(bool(rows))
        self.rows_button.say(tr(ROWS[self._rows]))
        self.figure_button.say(_said(self._figure))
        self.figure_button.setVisible(bool(names))
        note = said_note(self._comparison.interval_note)
        self._about.setText("" if note or not rows else tr("— 95 % interval"))
        self._note.setText(note if rows else tr(_NOTHING[self._rows]))
        self._note.setVisible(bool(self._note.text()))

    def _figure_of(self, row: TableRow) -> str:
        """The figure that is shown of a row; of event types among labels, the one like it."""
        if self._figure in row.figures or self._rows != "labels":
            return self._figure
        return next(iter(row.figures), "")

    # -- choosing -------------------------------------------------------------------------------

    def offer_rows(self) -> None:
        """Have something else chosen that the bars are of."""
        choices = [
            (tr(words), name == self._rows, partial(self.show_rows, name))
            for name, words in ROWS.items()
        ]
        open_under(choices_menu(self, choices), self.rows_button)

    def show_rows(self, name: str) -> None:
        """Have the bars be of labels, types, roles, attributes, links or document labels."""
        self._rows = name
        self._show()
        self.changed.emit()

    def _offer_figures(self) -> None:
        choices = [
            (_said(name), name == self._figure, partial(self._choose, name))
            for name in _figure_names(self._table())
        ]
        open_under(choices_menu(self, choices), self.figure_button)

    def _choose(self, name: str) -> None:
        self._figure = name
        self._show()
        self.changed.emit()


def _figure_names(rows: Sequence[TableRow]) -> list[str]:
    return list(dict.fromkeys(name for each in rows for name in each.figures))


def _said(name: str) -> str:
    """A figure's name: a measure in few words, or as it is called."""
    return short_how(Measure(name)) if name in MEANINGS else name
