"""The dialog that chooses which labels and event types are offered, here or in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.labels import shown_label, shown_name
from annotator.core.translation import tr
from annotator.gui.plain_words import PlainLabel
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.core.schema import Schema
    from annotator.gui.theme import Theme

_NAME = Qt.ItemDataRole.UserRole


class OfferedDialog(QDialog):
    """Boxes for every label and type. Answers (names or None for all, for this document alone)."""

    answered = Signal(object, bool)

    def __init__(
        self,
        parent: QWidget,
        schema: Schema,
        theme: Theme,
        offered: frozenset[str] | None,
        *,
        of_document: bool,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Labels offered"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(420, 560)
        words = PlainLabel(
            tr(
                "Letters and the palette offer what is ticked. Annotations stay as they are.",
            )
        )
        words.setProperty("tone", "soft")
        words.setWordWrap(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a label or type"))
        self.search.setAccessibleName(tr("Find a label or type"))
        self.search.textChanged.connect(self._sift)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Labels and event types"))
        for name, shown in _names(schema):
            item = QListWidgetItem(shown)
            item.setIcon(_square(label_color(schema, name, theme)))
            item.setData(_NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = offered is None or name in offered
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.here = QRadioButton(tr("In this document"))
        self.everywhere = QRadioButton(tr("In the whole project"))
        (self.here if of_document else self.everywhere).setChecked(True)
        self._lay_out(words)

    def _lay_out(self, words: QLabel) -> None:
        both = QHBoxLayout()
        for text, state in (
            (tr("Tick all"), Qt.CheckState.Checked),
            (tr("None"), Qt.CheckState.Unchecked),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, state=state: self._set_all(state))
            both.addWidget(button)
        both.addStretch(1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.answer)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(both)
        for radio in (self.here, self.everywhere):
            column.addWidget(radio)
        column.addWidget(buttons)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _set_all(self, state: Qt.CheckState) -> None:
        """Tick, or untick, everything that is listed now."""
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(state)

    def _sift(self, typed: str) -> None:
        for item in self._items():
            item.setHidden(typed.strip().casefold() not in item.text().casefold())
        seen = [item for item in self._items() if not item.isHidden()]
        if seen:  # the keys must not tick what nobody sees
            self.list.setCurrentItem(seen[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search, the down key leads to what was found."""
        if self.search.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def answer(self) -> None:
        """Answer with what is ticked; everything ticked, or nothing, offers all."""
        ticked = {
            item.data(_NAME) for item in self._items() if item.checkState() == Qt.CheckState.Checked
        }
        everything = not ticked or len(ticked) == self.list.count()
        self.answered.emit(None if everything else ticked, self.here.isChecked())
        self.accept()


def _square(color: QColor) -> QPixmap:
    """A label's colour, sharp on every screen."""
    square = QPixmap(20, 20)
    square.setDevicePixelRatio(2)
    square.fill(QColor(0, 0, 0, 0))
    with QPainter(square) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(0, 0, 9, 9, 2, 2)
    return square


def _names(schema: Schema) -> list[tuple[str, str]]:
    """(Name, what is shown) of each label and type, types with their group."""
    labels = [(each.name, shown_label(each.name)) for each in schema.entities if each.active]
    events = [
        (each.name, " · ".join(filter(None, (shown_name(each.name), shown_name(each.group)))))
        for each in schema.events
        if each.active
    ]
    return labels + events
