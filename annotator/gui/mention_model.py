"""The marks of a document as rows: words, label, state, role; sorted, sifted, and read aloud."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from annotator.core.caret import is_on_tokens, trimmed
from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Event
from annotator.core.translation import phrase, tr
from annotator.gui.plain_words import plain_tip, said_as
from annotator.gui.reading_order import alone
from annotator.gui.text_view.tips import tip_of
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.session import Mark, Session
    from annotator.gui.theme import Theme

WORDS, LABEL, STATE, ROLE = range(4)
_HEADERS = (phrase("Words"), phrase("Label"), phrase("State"), phrase("Role"))
# what rows can be sorted by
ORDERS = (phrase("place"), phrase("words"), phrase("label"), phrase("state"), phrase("role"))
STATES = (  # what can have been decided
    phrase("suggested"),
    phrase("accepted"),
    phrase("corrected"),
    phrase("rejected"),
    phrase("added"),
)
STATE_ROLE = Qt.ItemDataRole.UserRole  # the state's own name, for whoever paints a sign for it


@dataclass(frozen=True, slots=True)
class Row:
    """One mark in words.

    ``role`` names the roles that it fills, or that are filled where it is an event; ``filling``
    says of which event, or with what.
    """

    mark: Mark
    words: str
    label: str
    state: str
    role: str
    filling: str

    @property
    def spoken(self) -> str:
        """The whole row in one breath."""
        kind = tr("event") if self.mark.is_trigger else tr("mention")
        parts = (self.words, self.label, kind, tr(self.state), self.filling)
        return ", ".join(part for part in parts if part)

    def has(self, wanted: list[str]) -> bool:
        """Whether all of these case-folded words are in it."""
        whole = self.spoken.casefold()
        return all(word in whole for word in wanted)


class MentionModel(QAbstractTableModel):
    """The marks of a session, in reading order until another one is asked for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._session: Session | None = None
        self._rows: list[Row] = []
        self._wanted: list[str] = []
        self._order = "place"
        self._backward = False

    # -- what is shown --------------------------------------------------------------------------

    def show_session(self, session: Session | None) -> None:
        """Show these marks as they are now; rows that are the same stay where they are."""
        if session is not self._session:
            self.beginResetModel()
            self._session = session
            self._rows = self._made()
            self.endResetModel()
        else:
            self._turn_into(self._made())

    def sift(self, words: str) -> None:
        """Show only the rows that have all of these words."""
        self._wanted = words.casefold().split()
        self._turn_into(self._made())

    def sort_by(self, order: str, *, backward: bool = False) -> None:
        """Show the rows in another order: one of ``ORDERS``."""
        self._order, self._backward = order, backward
        self.beginResetModel()
        self._rows = self._made()
        self.endResetModel()

    def _made(self) -> list[Row]:
        if self._session is None:
            return []
        fillings = fillings_of(self._session)
        rows = [self._row(mark, fillings.get(mark.id, {})) for mark in self._session.marks()]
        if self._wanted:
            rows = [row for row in rows if row.has(self._wanted)]
        if self._order != "place":
            rows.sort(key=_KEYS[self._order])
        return rows[::-1] if self._backward else rows

    def _row(self, mark: Mark, filling: dict[str, str]) -> Row:
        label = shown_name(mark.label) if mark.is_trigger else shown_label(mark.label)
        state = "suggested" if mark.suggested else str(mark.item.origin.decision)
        roles = ", ".join(dict.fromkeys(filling.values()))
        return Row(mark, mark.span.surface, label, state, roles, ", ".join(filling))

    def _turn_into(self, rows: list[Row]) -> None:
        """Change only what differs: a reader's place in the table survives."""
        old = self._rows
        same = next((n for n, (a, b) in enumerate(zip(old, rows, strict=False)) if a != b), None)
        first = min(len(old), len(rows)) if same is None else same
        behind = 0
        while behind < min(len(old), len(rows)) - first and old[-1 - behind] == rows[-1 - behind]:
            behind += 1
        gone, come = len(old) - first - behind, len(rows) - first - behind
        kept = min(gone, come)
        nothing = QModelIndex()
        if kept:
            old[first : first + kept] = rows[first : first + kept]
            self.dataChanged.emit(
                self.index(first, 0), self.index(first + kept - 1, len(_HEADERS) - 1)
            )
        if gone > kept:
            self.beginRemoveRows(nothing, first + kept, first + gone - 1)
            del old[first + kept : first + gone]
            self.endRemoveRows()
        elif come > kept:
            self.beginInsertRows(nothing, first + kept, first + come - 1)
            old[first + kept : first + kept] = rows[first + kept : first + come]
            self.endInsertRows()

    # -- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many marks are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Words, label, state, role."""
        return len(_HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns; the narrow one of the states has its name for readers alone."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return tr(_HEADERS[section])
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if section == STATE else tr(_HEADERS[section])
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The cell's words, or its colour; a screen reader gets the whole row from the first."""
        if not index.isValid() or self._session is None or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.AccessibleTextRole and column == WORDS:
            return row.spoken + self._part(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return (alone(row.words), row.label, tr(row.state) + self._part(row), row.role)[column]
        if role == Qt.ItemDataRole.ToolTipRole and column == LABEL:
            return plain_tip(tip_of(self._session.schema, row.mark))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            cells = (row.words, row.label, tr(row.state) + self._part(row), row.filling)
            return said_as(role, cells[column])
        if role == Qt.ItemDataRole.ForegroundRole and column == LABEL:
            return label_color(self._session.schema, row.mark, self.theme)
        if role == Qt.ItemDataRole.ForegroundRole and column in (STATE, ROLE):
            return QColor(self.theme.soft)
        return row.state if role == STATE_ROLE else None

    # -- rows -----------------------------------------------------------------------------------

    def _part(self, row: Row) -> str:
        """What is said of words that don't begin and end with a token's: they may be a slip."""
        span = row.mark.span
        if self._session is None:
            return ""
        words = trimmed(self._session.text, span.start, span.end)  # a space is no part of a word
        if words is None or is_on_tokens(self._session.text, *words):
            return ""
        return tr(", part of a word")

    def spoken(self, row: int) -> str:
        """The whole row in one sentence."""
        return self._rows[row].spoken + self._part(self._rows[row])

    def mark_at(self, row: int) -> Mark:
        """The mark of a row."""
        return self._rows[row].mark

    def row_of(self, mark_id: str) -> int | None:
        """The row of a mark, or None where it isn't shown."""
        return next((n for n, row in enumerate(self._rows) if row.mark.id == mark_id), None)

    def undecided_after(self, row: int) -> list[str]:
        """The ids that wait for a decision, from the row below on and round the end."""
        rows = self._rows[row + 1 :] + self._rows[: row + 1]
        return [each.mark.id for each in rows if each.mark.suggested]


_KEYS: dict[str, Callable[[Row], tuple[str, str]]] = {
    "words": lambda row: (row.words.casefold(), row.label),
    "label": lambda row: (row.label, row.words.casefold()),
    "state": lambda row: ("" if row.mark.suggested else row.state, ""),
    "role": lambda row: (row.role.casefold() or "\U0010ffff", row.words.casefold()),
}


def fillings_of(session: Session) -> dict[str, dict[str, str]]:
    """What each mark fills, or what fills it, by its id: in words, and the role of each."""
    found: dict[str, dict[str, str]] = {}
    for mark in session.marks():
        if not isinstance(mark.item, Event):
            continue
        for argument in session.arguments_of(mark.item):
            role = argument.role.replace("_", " ")
            span = session.filler_span(argument)
            found.setdefault(mark.id, {})[f"{role} {span.surface if span else ''}"] = role
            filler = argument.mention or argument.event
            if filler is not None:
                found.setdefault(filler, {})[
                    tr("{role} of {words}", role=role, words=mark.span.surface)
                ] = role
    return found
