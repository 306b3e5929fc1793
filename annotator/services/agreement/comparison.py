"""The answer of a comparison: figures, tables, and the counts of every document behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.agreement.figures import Figure
    from annotator.services.agreement.parts import (
        AgreementSettings,
        AnchoringRow,
        Cell,
        Confusion,
        Differences,
        DocumentRow,
        Headline,
        Measure,
        Pair,
        PairCell,
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
    the same.
    """

    settings: AgreementSettings
    title: str
    made: dict[str, str]  # app version, schema, tokenizer, time, project id
    annotators: tuple[str, ...]
    pairs: tuple[Pair, ...]
    shared: int
    empty: int
    why_not: str
    headline: tuple[Headline, ...]
    figures: dict[Measure, Figure]
    labels: tuple[TableRow, ...]  # entity labels, then event types
    types: tuple[TableRow, ...]  # event types with found, typed and their arguments
    roles: tuple[TableRow, ...]
    attributes: tuple[TableRow, ...]
    links: tuple[TableRow, ...]
    document_labels: tuple[TableRow, ...]
    parents: dict[Measure, Figure]  # the event measures at the other level
    trend: tuple[TrendPoint, ...]
    people: tuple[PersonRow, ...]
    anchoring: tuple[AnchoringRow, ...]
    reference: tuple[ReferenceRow, ...]

    def matrix(self, measure: Measure) -> tuple[PairCell, ...]:
        """A cell for each pair, in the order of ``pairs``."""
        raise NotImplementedError

    def confusion(self, measure: Measure, pair: Pair | None = None) -> Confusion:
        """Labels against labels, for the measures of entities, triggers, arguments and tokens."""
        raise NotImplementedError

    def documents(self, measure: Measure, limit: int | None = None) -> tuple[DocumentRow, ...]:
        """The documents, those with the least agreement first; undefined ones last."""
        raise NotImplementedError

    def behind(
        self, project: Project, cell: Cell, *, limit: int = 200, skip: int = 0
    ) -> Differences:
        """What is behind a number: the places where they differ, in document order.

        Reads only the documents that it shows, from the project as it is now.
        """
        raise NotImplementedError

    def is_current(self, project: Project) -> bool:
        """Whether no layer of the project has changed since."""
        raise NotImplementedError

    def record(self) -> dict[str, Any]:
        """Every number and every setting as JSON values."""
        raise NotImplementedError

    def table(self) -> Iterator[tuple[str, ...]]:
        """The same as rows of a table for CSV, the header first."""
        raise NotImplementedError
