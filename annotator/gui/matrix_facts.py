"""Who has what, with what a table asks of all of it worked out before; knows no Qt."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.translation import tr
from annotator.core.wording import figure
from annotator.services.hand_out import Matrix, State

if TYPE_CHECKING:
    from annotator.services.hand_out import Cell


@dataclass(frozen=True)
class MatrixFacts:
    """A matrix; the folded titles by place; how many cells of each state every annotator has.

    ``of_document`` has the cells of each document, by its id.
    """

    matrix: Matrix = field(default_factory=Matrix)
    titles: tuple[str, ...] = ()
    counts: dict[str, Counter[State]] = field(default_factory=dict)
    of_document: dict[str, list[Cell]] = field(default_factory=dict)

    def progress(self, name: str) -> str:
        """How far an annotator is: "12 of 40 done"; what was passed on doesn't count."""
        done, held = self._done_of(name)
        return tr("{counts:,} of {held:,} done", counts=done, held=held)

    def short_progress(self, name: str) -> str:
        """The same where there is no room for words: "12/40"."""
        return "/".join(map(figure, self._done_of(name)))

    def _done_of(self, name: str) -> tuple[int, int]:
        counts = self.counts.get(name, Counter())
        return counts[State.DONE], counts.total() - counts[State.PASSED_ON]


def facts_of(matrix: Matrix) -> MatrixFacts:
    """Look at all of a matrix once."""
    counts: dict[str, Counter[State]] = {name: Counter() for name in matrix.annotators}
    of_document: dict[str, list[Cell]] = {document: [] for document, _ in matrix.documents}
    for cell in matrix.cells.values():
        counts[cell.annotator][cell.state] += 1
        of_document[cell.document_id].append(cell)
    titles = tuple(title.casefold() for _, title in matrix.documents)
    return MatrixFacts(matrix, titles, counts, of_document)
