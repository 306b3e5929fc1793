"""The queue as an item model: documents with one annotator's progress, filtered, sorted, counted.

Nothing here grows with the project at a key press: what is asked often is kept in maps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from annotator.core.model import Status
from annotator.core.queue import QueueRow, QueueRows, Sort
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.gui.plain_words import said_as
from annotator.services.queue import Arrangement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROW = Qt.ItemDataRole.UserRole
LINE = Qt.ItemDataRole.UserRole + 1


class QueueModel(QStringListModel):
    """Rows of the queue. ``ROW`` gives the QueueRow of an index, ``LINE`` its grey line.

    A document that no longer fits the filter stays until the filter is applied again, so that
    the list never moves under whoever goes through it.

    It is a list of strings, which stay empty, since a view asks for the number of rows once for
    each row: Qt's own answers a hundred thousand times in no time, a method of ours does not.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows = QueueRows()
        self.arrangement = Arrangement()
        self.noted: dict[str, int] = {}  # ids of documents with notes: how many questions wait
        self._order: Sequence[int] = range(0)  # all places in the order that is wanted
        self._shown: Sequence[int] = range(0)  # those of them that are shown
        self._where_is: dict[int, int] = {}  # where places are shown that were asked for
        self._numbers: set[int] | None = None  # of the documents that fit what rows don't know
        self._found: set[int] | None = None  # by a search

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Documents can be chosen, not edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The QueueRow, its grey line, the title, or the words that a screen reader says."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self.rows[self._shown[index.row()]]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == LINE:
            return second_line(row, self.arrangement.sort)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = f"{row.title}, {second_line(row, self.arrangement.sort)}"
            return said_as(role, words + _note_words(self.noted.get(row.id)))
        return None

    # -- which ones -----------------------------------------------------------------------------

    def set_rows(self, rows: QueueRows) -> None:
        """Show other documents, in the same arrangement as far as rows alone tell."""
        self._numbers = None
        self.rows = rows
        self.arrange(self.arrangement)

    def arrange(self, wanted: Arrangement, numbers: set[int] | None = None) -> None:
        """Show what is wanted in the order that is wanted.

        ``numbers`` are of the documents that fit what the rows don't know, such as labels.
        """
        self.arrangement, self._numbers = wanted, numbers
        if wanted.sort is Sort.ORDER and not wanted.descending:
            self._order = range(len(self.rows))
        else:
            self._order = self.rows.ordered(wanted.sort, descending=wanted.descending)
        self._sift()

    def read_ahead(self) -> bool:
        """Read some of what another arrangement would need; whether there is more."""
        return self.rows.read_ahead()

    def set_found(self, numbers: set[int] | None) -> None:
        """Show only these of the documents; None ends the search."""
        self._found = numbers
        self._sift()

    def _sift(self) -> None:
        wanted, numbers = self.arrangement, self._numbers
        if self._found is not None:
            numbers = self._found if numbers is None else numbers & self._found
        if not wanted.statuses and not wanted.flagged and numbers is None:
            self._shown = self._order
        else:
            self._shown = self.rows.sifted(
                self._order, wanted.statuses, flagged=wanted.flagged, numbers=numbers
            )
        self._where_is.clear()
        self.setStringList([])  # what was shown is another document now, wherever it stood
        self.insertRows(0, len(self._shown))

    def shown_ids(self) -> list[str]:
        """The ids of the documents that are listed."""
        return [self.rows[place].id for place in self._shown]

    # -- one of them ----------------------------------------------------------------------------

    def _where(self, place: int) -> int:
        """Where a place is shown; -1 where it isn't."""
        if place < 0 or isinstance(self._shown, range):
            return place
        if place not in self._where_is:
            try:
                self._where_is[place] = self._shown.index(place)
            except ValueError:
                self._where_is[place] = -1
        return self._where_is[place]

    def update_row(self, document_id: str, **changes: Any) -> None:
        """Change some columns of one document's row, wherever it is shown."""
        place = self.rows.place_of(document_id)
        if place < 0:
            return
        before = self.rows[place]
        after = before._replace(**changes)
        if after == before:
            return
        self.rows.update(document_id, after)
        where = self._where(place)
        if where >= 0:
            index = self.index(where)
            self.dataChanged.emit(index, index)

    def index_of(self, document_id: str) -> QModelIndex:
        """Where a document is shown; an invalid index where it isn't."""
        where = self._where(self.rows.place_of(document_id))
        return self.index(where) if where >= 0 else QModelIndex()

    def row_of(self, document_id: str) -> QueueRow | None:
        """The row of a document, shown or not."""
        place = self.rows.place_of(document_id)
        return None if place < 0 else self.rows[place]

    def counts(self) -> dict[str, int]:
        """How many documents there are, how many are to do still, and how many are flagged."""
        todo = self.rows.count(Status.TODO, Status.DOING)
        return {"all": len(self.rows), "todo": todo, "flagged": self.rows.flagged}

    def neighbour(
        self, document_id: str | None, direction: int, *, todo: bool, undecided: bool = False
    ) -> str | None:
        """The next (1) or previous (-1) shown document, round the end.

        With ``todo`` one that is not done, with ``undecided`` one with undecided suggestions.
        None where there is no other one.
        """
        rows = self.rows
        here = rows.place_of(document_id) if document_id else -1
        for place in self._ahead(here, direction):
            if place == here or (todo and rows.status(place) is Status.DONE):
                continue
            if not undecided or rows.undecided(place):
                return rows[place].id
        return None

    def _ahead(self, here: int, direction: int) -> Iterator[int]:
        """Every shown place, from the one behind a place on."""
        rows = len(self._shown)
        start = self._start(here, direction)
        for step in range(rows):
            yield self._shown[(start + direction * step) % rows]

    def _start(self, place: int, direction: int) -> int:
        where = self._where(place)
        if where >= 0:
            return where + direction
        if place >= 0:  # it is not shown itself: what is shown behind it in the order
            at, shown = self._order.index(place), set(self._shown)
            rest = self._order[at + 1 :] if direction > 0 else self._order[:at][::-1]
            found = next((each for each in rest if each in shown), None)
            if found is not None:
                return self._where(found)
        return 0 if direction > 0 else -1


def _note_words(questions: int | None) -> str:
    """What the mark at the right of a line means; None where there is no mark."""
    if questions is None:
        return ""
    if not questions:
        return tr(", with notes")
    return (
        tr(", 1 question waits")
        if questions == 1
        else tr(", {questions} questions wait", questions=questions)
    )


def second_line(row: QueueRow, sort: Sort = Sort.ORDER) -> str:
    """The grey line of a document: what it is sorted by, and what matters next."""
    line = _state(row)
    if sort is Sort.UNCERTAINTY:
        return (
            tr("{share} uncertain · {line}", share=_share(row.uncertainty), line=line)
            if row.uncertainty
            else line
        )
    if sort is Sort.DISAGREEMENT:
        known = row.disagreement is not None
        return (
            tr("{share} disagreement · {line}", share=_share(row.disagreement), line=line)
            if known
            else line
        )
    if sort is Sort.TIME and row.seconds >= 1 and row.status is not Status.DONE:
        return f"{_clock(row.seconds)} · {line}"
    return line


def _state(row: QueueRow) -> str:
    words = count(row.words, "word")
    if row.flag:
        flag = tr("flagged: {flag}", flag=row.flag) if row.flag != "flagged" else tr("flagged")
        return (
            tr("done · {flag} · {words}", flag=flag, words=words)
            if row.status is Status.DONE
            else f"{flag} · {words}"
        )
    if row.status is Status.DONE:
        return (
            tr("done · {words} · {clock}", words=words, clock=_clock(row.seconds))
            if row.seconds >= 1
            else tr("done · {words}", words=words)
        )
    if row.decided:
        return tr(
            "{decided} of {n} decided · {words}",
            decided=row.decided,
            n=max(row.suggested, row.decided),
            words=words,
        )
    if row.suggested:
        return f"{count(row.suggested, 'suggestion')} · {words}"
    return words


def _share(value: float | None) -> str:
    return f"{round((value or 0) * 100)} %"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
