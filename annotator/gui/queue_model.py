"""The queue as an item model: documents with one annotator's progress, filtered and counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.model import Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.queue import QueueRow

ROW = Qt.ItemDataRole.UserRole
FILTERS = ("all", "todo", "flagged")


class QueueModel(QAbstractListModel):
    """Rows of the queue. ``ROW`` gives the QueueRow of an index."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[QueueRow] = []
        self._shown: list[int] = []  # indexes into the rows
        self._place: dict[str, int] = {}  # document id to index into the rows
        self._filter = "all"
        self._found: set[str] | None = None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many documents are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The QueueRow, the title, or the words that a screen reader says."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._rows[self._shown[index.row()]]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row.title}, {second_line(row)}"
        return None

    def set_rows(self, rows: list[QueueRow]) -> None:
        """Show other documents."""
        self.beginResetModel()
        self._rows = rows
        self._place = {row.id: place for place, row in enumerate(rows)}
        self._sift()
        self.endResetModel()

    def set_filter(self, name: str) -> None:
        """Show all, only what is to do, or only what is flagged."""
        self.beginResetModel()
        self._filter = name
        self._sift()
        self.endResetModel()

    def set_found(self, ids: set[str] | None) -> None:
        """Show only these documents; None ends the search."""
        self.beginResetModel()
        self._found = ids
        self._sift()
        self.endResetModel()

    def _sift(self) -> None:
        wanted: Callable[[QueueRow], bool] = _WANTED[self._filter]
        self._shown = [
            place
            for place, row in enumerate(self._rows)
            if wanted(row) and (self._found is None or row.id in self._found)
        ]

    def update_row(self, document_id: str, **changes: Any) -> None:
        """Change some columns of one document's row, wherever it is shown."""
        place = self._place.get(document_id)
        if place is None:
            return
        self._rows[place] = replace(self._rows[place], **changes)
        if place in self._shown:
            index = self.index(self._shown.index(place))
            self.dataChanged.emit(index, index)

    def index_of(self, document_id: str) -> QModelIndex:
        """Where a document is shown; an invalid index where it isn't."""
        place = self._place.get(document_id, -1)
        return self.index(self._shown.index(place)) if place in self._shown else QModelIndex()

    def row_of(self, document_id: str) -> QueueRow | None:
        """The row of a document, shown or not."""
        place = self._place.get(document_id)
        return None if place is None else self._rows[place]

    def counts(self) -> dict[str, int]:
        """How many documents each filter would show."""
        return {name: sum(map(wanted, self._rows)) for name, wanted in _WANTED.items()}

    def neighbour(self, document_id: str | None, direction: int, *, todo: bool) -> str | None:
        """The next (1) or previous (-1) shown document, round the end; with ``todo`` not done.

        None where there is no other one.
        """
        if not self._shown:
            return None
        here = self._place.get(document_id or "", -1)
        order = self._shown if direction > 0 else self._shown[::-1]
        split = next((i for i, p in enumerate(order) if (p - here) * direction > 0), len(order))
        for place in (*order[split:], *order[:split]):
            row = self._rows[place]
            if row.id != document_id and not (todo and row.status is Status.DONE):
                return row.id
        return None


_WANTED: dict[str, Callable[[QueueRow], bool]] = {
    "all": lambda row: True,
    "todo": lambda row: row.status is not Status.DONE,
    "flagged": lambda row: bool(row.flag),
}


def second_line(row: QueueRow) -> str:
    """The grey line of a document: what matters next."""
    words = f"{row.words:,} words"
    if row.flag:
        flag = f"flagged: {row.flag}" if row.flag != "flagged" else "flagged"
        return f"done · {flag} · {words}" if row.status is Status.DONE else f"{flag} · {words}"
    if row.status is Status.DONE:
        minutes, seconds = divmod(round(row.seconds), 60)
        return f"done · {words} · {minutes}:{seconds:02}" if row.seconds >= 1 else f"done · {words}"
    if row.decided:
        return f"{row.decided} of {max(row.suggested, row.decided)} decided · {words}"
    if row.suggested:
        return f"{row.suggested} suggestions · {words}"
    return words
