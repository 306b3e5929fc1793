"""Who has what as an item model: documents down, annotators across, sifted and sorted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.translation import phrase, tr
from annotator.core.wording import headed
from annotator.gui.matrix_facts import MatrixFacts
from annotator.gui.moments import day_words, moment_words
from annotator.gui.plain_words import said_as
from annotator.services.hand_out import Cell, Matrix, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CELL = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

STATE_WORDS = {
    State.HANDED: phrase("handed out"), State.BEGUN: phrase("begun"), State.DONE: phrase("done"),
    State.PASSED_ON: phrase("passed on"),
}  # fmt: skip
_RANK = {State.DONE: 0, State.BEGUN: 1, State.HANDED: 2, State.PASSED_ON: 3}
_NOWHERE = 9  # behind every state
_DONE = {State.DONE: 2, State.BEGUN: 1}
# what may be looked for, in words
KINDS: dict[str, Callable[[Cell], bool]] = {
    phrase("Every state"): lambda cell: True,
    phrase("Not back yet"): lambda cell: not cell.returned and cell.state is not State.PASSED_ON,
    phrase("Not done"): lambda cell: cell.state in (State.HANDED, State.BEGUN),
    phrase("Handed out"): lambda cell: cell.state is State.HANDED,
    phrase("Begun"): lambda cell: cell.state is State.BEGUN,
    phrase("Done"): lambda cell: cell.state is State.DONE,
    phrase("Passed on"): lambda cell: cell.state is State.PASSED_ON,
    phrase("Blind"): lambda cell: cell.blind,
}
ORDERS = (
    phrase("As they came"),
    phrase("By title"),
    phrase("Least done first"),
    phrase("Returned last first"),
)


@dataclass(frozen=True, slots=True)
class Sifting:
    """Which documents are listed: with these words in their title, for this kind of cell.

    ``whose`` is the annotator whose cells are looked at; of anybody where it is empty.
    """

    words: str = ""
    kind: str = phrase("Every state")
    whose: str = ""


class MatrixModel(QAbstractTableModel):
    """The matrix. ``CELL`` gives the Cell of an index, None where somebody doesn't have it."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = MatrixFacts()
        self.sifting = Sifting()
        self.order, self.is_backward = ORDERS[0], False  # one of ORDERS, or an annotator's name
        self._shown: list[int] = []  # places in the matrix's documents

    @property
    def matrix(self) -> Matrix:
        """Who has what, all of it."""
        return self.facts.matrix

    # -- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """How many documents are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many annotators there are."""
        return 0 if parent is not None and parent.isValid() else len(self.matrix.annotators)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell, its words, or the sentence that a screen reader says."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            cell = self.cell(index.row(), index.column())
            return cell_words(cell) if cell is not None else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said_as(role, self.sentence(index.row(), index.column()))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles at the left, names at the top; with what is done where somebody asks for more."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(section) if across else self.title(section)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            name = self.name(section) if across else ""
            words = f"{name}, {self.facts.progress(name)}" if across else self.title(section)
            return said_as(role, words)
        return None

    # -- what is there --------------------------------------------------------------------------

    def title(self, row: int) -> str:
        """The title of the document of a row."""
        return self.matrix.documents[self._shown[row]][1]

    def document_id(self, row: int) -> str:
        """The id of the document of a row."""
        return self.matrix.documents[self._shown[row]][0]

    def name(self, column: int) -> str:
        """The annotator of a column."""
        return self.matrix.annotators[column]

    def cell(self, row: int, column: int) -> Cell | None:
        """What one annotator has of one document."""
        return self.matrix.cells.get((self.document_id(row), self.name(column)))

    def sentence(self, row: int, column: int) -> str:
        """A cell in one breath, with its document and its annotator."""
        head = f"{self.title(row)}, {self.name(column)}"
        cell = self.cell(row, column)
        if cell is None:
            return tr("{head}: not handed out", head=head)
        parts = [tr(STATE_WORDS[cell.state]), tr("without suggestions") if cell.blind else ""]
        parts.append(tr("given {day} in {file}", day=moment_words(cell.handed), file=cell.file))
        back = (
            tr("came back {moment_words}", moment_words=moment_words(cell.returned))
            if cell.returned
            else tr("not back yet")
        )
        return headed(head, ", ".join(part for part in (*parts, back) if part))

    def row_of(self, document_id: str) -> int:
        """The row of a document, or -1 where it isn't listed."""
        shown = (self.matrix.documents[place][0] for place in self._shown)
        return next((row for row, each in enumerate(shown) if each == document_id), -1)

    # -- which ones -----------------------------------------------------------------------------

    def show_facts(self, facts: MatrixFacts) -> None:
        """Show another state of things, sifted and sorted as before."""
        self.facts = facts
        if self.order not in (*ORDERS, *self.matrix.annotators):
            self.order, self.is_backward = ORDERS[0], False
        self._arrange()

    def sift(self, wanted: Sifting) -> None:
        """List what fits."""
        if wanted != self.sifting:
            self.sifting = wanted
            self._arrange()

    def sort_by(self, order: str, *, backward: bool = False) -> None:
        """Sort by one of ORDERS, or by the states of an annotator."""
        self.order, self.is_backward = order, backward
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        documents, wanted = self.matrix.documents, self.sifting
        words, fits = wanted.words.casefold().split(), KINDS[wanted.kind]
        shown: Iterable[int] = range(len(documents))
        if wanted.kind != "Every state" or wanted.whose:
            ids = {
                document
                for (document, name), cell in self.matrix.cells.items()
                if wanted.whose in ("", name) and fits(cell)
            }
            shown = [place for place in shown if documents[place][0] in ids]
        for word in words:
            titles = self.facts.titles
            shown = [place for place in shown if word in titles[place]]
        key = self._key()
        self._shown = sorted(shown, key=key) if key is not None else list(shown)
        if self.is_backward:
            self._shown.reverse()
        self.endResetModel()

    def _key(self) -> Callable[[int], Any] | None:
        """What the places are sorted by; None where they stay as they came."""
        documents, of_document = self.matrix.documents, self.facts.of_document
        if self.order == ORDERS[0]:
            return None
        if self.order == "By title":
            return self.facts.titles.__getitem__
        if self.order == "Least done first":
            return lambda place: sum(
                _DONE.get(cell.state, 0) for cell in of_document[documents[place][0]]
            )
        if self.order == "Returned last first":
            return lambda place: _backward(
                max((cell.returned for cell in of_document[documents[place][0]]), default="")
            )
        name, cells = self.order, self.matrix.cells

        def of_annotator(place: int) -> int:
            cell = cells.get((documents[place][0], name))
            return _RANK[cell.state] if cell is not None else _NOWHERE

        return of_annotator


def _backward(at: str) -> tuple[int, ...]:
    """A time as a key that puts the latest first, and none last."""
    return tuple(-ord(sign) for sign in at) if at else (0,)


def cell_words(cell: Cell) -> str:
    """A cell in as few words as say it: its state, and the day when it last moved."""
    day = day_words(cell.returned or cell.handed)
    return f"{tr(STATE_WORDS[cell.state])} · {day}" if day else tr(STATE_WORDS[cell.state])
