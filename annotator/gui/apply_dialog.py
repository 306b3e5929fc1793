"""Apply to all: every other place with the same words, each in its context, each to be vetoed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from annotator.core.labels import shown_label, shown_name
from annotator.core.occurrences import places_like

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.core.session import Mark, Session

_CONTEXT = 38  # code points shown at either side
_PLACE = Qt.ItemDataRole.UserRole


class ApplyDialog(QDialog):
    """Lists the places; Space takes one out, Enter applies. ``answered`` carries the chosen."""

    answered = Signal(list)  # of (start, end)

    def __init__(self, parent: QWidget, session: Session, mark: Mark) -> None:
        super().__init__(parent)
        self.setWindowTitle("Apply to all occurrences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._mark = session, mark
        label = shown_name(mark.label) if mark.is_trigger else shown_label(mark.label)
        heading = QLabel(f"{label} on every “{mark.span.surface}”")
        heading.setProperty("tone", "heading")
        self._case = QCheckBox("Same capitals")
        self._whole = QCheckBox("Whole words only")
        self._list = QListWidget()
        self._list.setAccessibleName("Places")
        self._list.itemChanged.connect(lambda _: self._count())
        options = QHBoxLayout()
        options.setSpacing(18)
        for box in (self._case, self._whole):
            box.setChecked(True)
            box.toggled.connect(lambda _: self._fill())
            options.addWidget(box)
        options.addStretch(1)
        buttons = QDialogButtonBox()
        self._go = QPushButton()
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addLayout(options)
        column.addWidget(self._list, 1)
        column.addWidget(buttons)
        self.resize(680, 420)
        self.accepted.connect(lambda: self.answered.emit(self._chosen()))
        self._fill()
        self._list.setFocus()

    def _fill(self) -> None:
        """List the places that fit the options, all of them chosen."""
        self._list.blockSignals(True)
        self._list.clear()
        places = places_like(
            self._session,
            self._mark,
            match_case=self._case.isChecked(),
            whole_tokens=self._whole.isChecked(),
        )
        for place in places:
            item = QListWidgetItem(self._context(*place))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(_PLACE, place)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.blockSignals(False)
        self._count()

    def _context(self, start: int, end: int) -> str:
        """The words with what stands around them, on one line."""
        string = self._session.text.string
        left = " ".join(string[max(0, start - _CONTEXT) : start].split())
        right = " ".join(string[end : end + _CONTEXT].split())
        return f"…{left}  [{string[start:end]}]  {right}…"

    def _chosen(self) -> list[tuple[int, int]]:
        items = (self._list.item(row) for row in range(self._list.count()))
        chosen = (each for each in items if each.checkState() == Qt.CheckState.Checked)
        return [tuple(each.data(_PLACE)) for each in chosen]

    def _count(self) -> None:
        count = len(self._chosen())
        self._go.setText(f"Apply to {count}" if count else "No other place")
        self._go.setEnabled(count > 0)
