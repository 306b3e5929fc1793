"""The answer of a comparison: figures, tables, and the counts of every document behind them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from annotator.services.agreement.parts import (
    NOT_MARKED,
    Cell,
    Confusion,
    DocumentRow,
    Measure,
    PairCell,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.agreement.figures import Figure
    from annotator.services.agreement.evidence import Evidence
    from annotator.services.agreement.figuring import Figuring
    from annotator.services.agreement.parts import (
        AgreementSettings,
        AnchoringRow,
        Differences,
        Headline,
        Pair,
        PersonRow,
        ReferenceRow,
        TableRow,
        TrendPoint,
    )
    from annotator.services.project import Project


@dataclass
class Comparison:
    """How far the annotators of a project agree. Everything in it can be pickled.

    ``shared`` documents are compared by at least one pair; in ``empty`` of them nobody marked
    anything, which no F1 shows. ``why_not`` says why there is nothing to compare; the figures say
    the same. ``interval_note`` says why there are no intervals although some were asked for.
    ``made`` says of which project and schema this is, by which version, and when.
    """

    settings: AgreementSettings
    title: str
    made: dict[str, str]
    annotators: tuple[str, ...]
    pairs: tuple[Pair, ...]
    shared: int
    empty: int
    why_not: str
    interval_note: str
    headline: tuple[Headline, ...]
    figures: dict[Measure, Figure]
    by_pair: dict[Measure, tuple[Figure, ...]]
    labels: tuple[TableRow, ...]
    types: tuple[TableRow, ...]  # with their arguments
    roles: tuple[TableRow, ...]
    attributes: tuple[TableRow, ...]
    links: tuple[TableRow, ...]
    document_labels: tuple[TableRow, ...]
    parents: dict[Measure, Figure]  # the event measures at the other level
    trend: tuple[TrendPoint, ...]
    people: tuple[PersonRow, ...]
    anchoring: tuple[AnchoringRow, ...]
    reference: tuple[ReferenceRow, ...]
    evidence: Evidence
    state: str

    @cached_property
    def _figuring(self) -> Figuring:
        from annotator.services.agreement.figuring import Figuring

        return Figuring(self.evidence, 0, 0, self.why_not)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "_figuring"}

    def matrix(self, measure: Measure) -> tuple[PairCell, ...]:
        """A cell for each pair, in the order of ``pairs``; empty for tables' own measures."""
        figures = self.by_pair.get(measure, ())
        return tuple(
            PairCell(pair, figure, documents, figure.count, Cell(measure, pair))
            for pair, figure, documents in zip(
                self.pairs, figures, self._figuring.documents_of_pairs, strict=bool(figures)
            )
        )

    def confusion(self, measure: Measure, pair: Pair | None = None) -> Confusion:
        """Labels against labels, of the labels that were used and NOT_MARKED.

        For the measures of entities (exact), tokens, triggers and arguments: those that compare
        types give types, arguments in role give roles.
        """
        names, counts = self._figuring.confusion(measure, pair)
        return Confusion(measure, pair, (*names, NOT_MARKED), counts)

    def documents(self, measure: Measure, limit: int | None = None) -> tuple[DocumentRow, ...]:
        """The documents, those with the least agreement first; undefined ones last."""
        evidence = self.evidence
        return tuple(
            DocumentRow(
                evidence.document_ids[document],
                evidence.titles[document],
                figure,
                differing,
                Cell(measure, document=evidence.document_ids[document]),
            )
            for document, figure, differing in self._figuring.by_document(measure, limit)
        )

    def behind(
        self, project: Project, cell: Cell, *, limit: int = 200, skip: int = 0
    ) -> Differences:
        """What is behind a number: the places where annotators differ, in document order.

        What overlaps is one place. Where they differ was counted when this was made; what each
        annotator has there is read from the project as it is now, for the places shown alone.
        Raises UserError for a cell that does not belong to this comparison.
        """
        from annotator.services.agreement.differences import behind

        return behind(self, project, cell, limit=limit, skip=skip)

    def is_current(self, project: Project) -> bool:
        """Whether no layer of the project has changed since."""
        with project.file.reading():
            return project.file.agreement.state() == self.state

    def record(self) -> dict[str, Any]:
        """Every number and every setting as JSON values."""
        from annotator.services.agreement.recording import record

        return record(self)

    def table(self) -> Iterator[tuple[str, ...]]:
        """The same as rows of a table for CSV, the header first."""
        from annotator.services.agreement.recording import table

        return table(self)
