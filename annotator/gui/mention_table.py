"""All annotations and suggestions of the document as a table: the second full way in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.core.caret import is_on_tokens
from annotator.core.labels import shown_label, shown_name
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.core.session import Mark, Session
    from annotator.gui.theme import Theme

_COLUMNS = ("Words", "Label", "State")


class MentionModel(QAbstractTableModel):
    """The marks of a session in reading order."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._session: Session | None = None
        self._marks: list[Mark] = []

    def show_session(self, session: Session | None) -> None:
        """Show these marks, as they are now."""
        self.beginResetModel()
        self._session = session
        self._marks = session.marks() if session else []
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many marks there are."""
        return 0 if parent is not None and parent.isValid() else len(self._marks)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Words, label, state."""
        return len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _COLUMNS[section]
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The cell's words, or its colour."""
        if not index.isValid() or self._session is None:
            return None
        mark = self._marks[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            label = shown_name(mark.label) if mark.is_trigger else shown_label(mark.label)
            state = "suggested" if mark.suggested else str(mark.item.origin.decision)
            if not is_on_tokens(self._session.text, mark.span.start, mark.span.end):
                state += ", part of a word"
            return (mark.span.surface, label, state)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return label_color(self._session.schema, mark, self.theme)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 2:
            return QColor(self.theme.soft)
        return None

    def mark_at(self, row: int) -> Mark:
        """The mark of a row."""
        return self._marks[row]

    def row_of(self, mark_id: str) -> int | None:
        """The row of a mark, or None."""
        return next((row for row, mark in enumerate(self._marks) if mark.id == mark_id), None)


class MentionTable(QTableView):
    """The table; the row that one goes to or chooses becomes the current mark."""

    mark_reached = Signal(str)  # by the arrow keys; the table keeps the focus
    mark_chosen = Signal(str)  # by a click or Enter

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("mention_table")
        self.setAccessibleName("Annotations and suggestions")
        self.setModel(MentionModel(theme))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        head = self.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(1, 116)
        head.resizeSection(2, 76)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def model(self) -> MentionModel:
        """The model, by its own type."""
        found = super().model()
        if not isinstance(found, MentionModel):
            raise TypeError("the table has another model")
        return found

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.model().theme = theme

    def show_session(self, session: Session | None, current: str | None) -> None:
        """Show the marks as they are now, and which one is current."""
        self.model().show_session(session)
        row = self.model().row_of(current) if current else None
        if row is not None:
            self.selectRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moving in the table moves in the text."""
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        row = self.currentIndex().row()
        if row not in (before, -1):
            self.mark_reached.emit(self.model().mark_at(row).id)

    def _choose(self, index: QModelIndex) -> None:
        self.mark_chosen.emit(self.model().mark_at(index.row()).id)
