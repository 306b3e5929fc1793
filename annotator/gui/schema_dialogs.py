"""The dialogs of the schema screen: merge, split by words, review and save, older versions."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core import schema_editing as editing
from annotator.core.errors import UserError
from annotator.core.labels import shown_label, shown_name
from annotator.core.schema_changes import Part
from annotator.core.schema_differences import differences
from annotator.core.schema_parts import names
from annotator.core.step_words import said
from annotator.core.translation import phrase, tr
from annotator.core.wording import capital, figure
from annotator.gui.plain_words import PageOfWords, PlainLabel
from annotator.gui.schema_summary import summary

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from annotator.core.schema import Schema
    from annotator.core.schema_changes import SchemaVersion
    from annotator.core.schema_parts import Place
    from annotator.gui.schema_editor import SchemaEditor

_ROW = Qt.ItemDataRole.UserRole
_INTO_WHICH = {
    Part.ENTITY: phrase("Merge {name} into which entity label?"),
    Part.EVENT: phrase("Merge {name} into which event type?"),
    Part.ROLE: phrase("Merge {name} into which role?"),
    Part.ATTRIBUTE: phrase("Merge {name} into which attribute?"),
    Part.LINK: phrase("Merge {name} into which link?"),
    Part.VALUE: phrase("Merge {name} into which value?"),
    Part.DOCUMENT_VALUE: phrase("Merge {name} into which value?"),
}
_MOST = 2000  # surfaces that are listed


class _Asking(QDialog):
    """A heading, what is asked, a soft sentence on what would happen, and one thing to do."""

    def __init__(self, parent: QWidget, title: str, heading: str, do: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 18)
        self.column.setSpacing(12)
        label = PlainLabel(heading)
        label.setProperty("tone", "heading")
        label.setWordWrap(True)
        self.column.addWidget(label)
        self.effect = PlainLabel()
        self.effect.setProperty("tone", "soft")
        self.effect.setWordWrap(True)
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.go = QPushButton(do)
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def finish(self) -> None:
        """Put the sentence and the buttons below what is there."""
        self.column.addWidget(self.effect)
        self.column.addWidget(self.buttons)

    def show_effect(self, editor: SchemaEditor, change: Callable[[], editing.SchemaDraft]) -> None:
        """Say what a change would do, or why it can't be."""
        try:
            draft = change()
            found = editor.preview(draft)
        except UserError as error:
            self.effect.setText(str(error))
            self.go.setEnabled(False)
            return
        new = found.effects[len(editor.draft.moves) :]
        lines = [each.words for each in new] or [tr("Nothing is chosen yet.")]
        self.effect.setText("\n".join((*lines, *found.lines()[len(found.effects) :])))
        self.go.setEnabled(bool(new))


def _shown(place: Place, name: str) -> str:
    """A part of this kind as a person reads it."""
    return shown_label(name) if place.part is Part.ENTITY else shown_name(name)


class MergeDialog(_Asking):
    """Asks with which other part one is to be made one. ``answered`` carries its name."""

    answered = Signal(str)

    def __init__(self, parent: QWidget, editor: SchemaEditor, place: Place) -> None:
        shown = _shown(place, place.name)
        title = tr("Merge {name}", name=shown)
        words = tr(_INTO_WHICH[place.part], name=shown)
        super().__init__(parent, title, words, tr("Merge"))
        self._editor, self._place = editor, place
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Merge into"))
        for name in names(editor.draft.record, place):
            if name != place.name:
                item = QListWidgetItem(_shown(place, name))
                item.setData(_ROW, name)
                self.list.addItem(item)
        self.list.currentRowChanged.connect(lambda _: self._look())
        self.column.addWidget(self.list, 1)
        self.finish()
        self.resize(460, 440)
        self.accepted.connect(lambda: self.answered.emit(self.chosen))
        self.list.setCurrentRow(0)
        self._look()
        self.list.setFocus()

    @property
    def chosen(self) -> str:
        """The name that is chosen; empty where there is none."""
        item = self.list.currentItem()
        return str(item.data(_ROW)) if item else ""

    def _look(self) -> None:
        self.show_effect(
            self._editor, lambda: editing.merge(self._editor.draft, self._place, self.chosen)
        )


class SplitDialog(_Asking):
    """Lists the words that carry a label; numbers give the selected ones to another label.

    ``answered`` carries the words of each other name.
    """

    answered = Signal(dict)

    def __init__(
        self, parent: QWidget, editor: SchemaEditor, place: Place, words: list[tuple[str, int]]
    ) -> None:
        title = tr("Split {name}", name=place.shown)
        heading = tr("Split {name} by its words", name=place.shown)
        super().__init__(parent, title, heading, tr("Split"))
        self._editor, self._place = editor, place
        self._targets = [place.name]
        how = PlainLabel(
            tr(
                "Select words (Shift or Ctrl for several), then press the number of the label that "
                "they get. What is not listed, or left as it is, stays."
            )
        )
        how.setProperty("tone", "soft")
        how.setWordWrap(True)
        self.column.addWidget(how)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._new = _Line()
        self._new.setAccessibleName(tr("One more label"))
        self._new.setPlaceholderText(tr("One more label, Enter adds it"))
        self._new.returnPressed.connect(lambda: self.add_target(self._new.text().strip()))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        self._row.addLayout(self._buttons)
        self._row.addWidget(self._new, 1)
        self.column.addLayout(self._row)
        self.table = _WordTable(words[:_MOST])
        self.table.numbered.connect(self.give)
        self.column.addWidget(self.table, 1)
        self.finish()
        self.resize(640, 560)
        self.accepted.connect(lambda: self.answered.emit(self.choices()))
        self._show_targets()
        self.table.give(range(self.table.rowCount()), place.name)
        self._look()
        self._new.setFocus()

    def add_target(self, name: str) -> None:
        """One more label that words can get; an existing one, or a new one."""
        fault = editing.name_fault(self._editor.draft, self._place, name)
        is_there = name in names(self._editor.draft.record, self._place)
        if name in self._targets or (fault and not is_there):
            self.effect.setText(fault or tr("{name} is offered already.", name=name))
            return
        self._targets.append(name)
        self._new.clear()
        self._show_targets()
        self.table.setFocus()

    def _show_targets(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, name in enumerate(self._targets, start=1):
            button = QPushButton(f"{number}  {name}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, number=number: self.give(number))
            self._buttons.addWidget(button)

    def give(self, number: int) -> None:
        """Give the selected words the label of this number."""
        if 1 <= number <= len(self._targets):
            self.table.give(self.table.chosen(), self._targets[number - 1])
            self._look()

    def choices(self) -> dict[str, list[str]]:
        """The words of each label, the old one included."""
        found: dict[str, list[str]] = {}
        for words, target in self.table.given():
            found.setdefault(target, []).append(words)
        return found

    def _look(self) -> None:
        self.show_effect(
            self._editor, lambda: editing.split(self._editor.draft, self._place, self.choices())
        )


class _Line(QLineEdit):
    """A line whose Enter adds something, and does not press the dialog's button too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class _WordTable(QTableWidget):
    """Words, how often they carry the label, and what they get."""

    numbered = Signal(int)

    def __init__(self, words: list[tuple[str, int]]) -> None:
        super().__init__(len(words), 3)
        self.setAccessibleName(tr("Words"))
        self.setHorizontalHeaderLabels([tr("Words"), tr("Times"), tr("Gets")])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnWidth(1, 64)
        self.setColumnWidth(2, 180)
        for row, (surface, times) in enumerate(words):
            first = QTableWidgetItem(" ".join(surface.split()))
            first.setData(_ROW, surface)
            self.setItem(row, 0, first)
            self.setItem(row, 1, QTableWidgetItem(figure(times)))
        self.selectRow(0)

    def chosen(self) -> list[int]:
        """The rows that are selected."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def give(self, rows: range | list[int], name: str) -> None:
        """Give these rows' words a label."""
        for row in rows:
            self.setItem(row, 2, QTableWidgetItem(name))

    def given(self) -> list[tuple[str, str]]:
        """Each row's words and label."""
        model = self.model()
        return [
            (str(model.index(row, 0).data(_ROW)), str(model.index(row, 2).data()))
            for row in range(self.rowCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers give, the rest is Qt's."""
        if event.text().isdigit() and event.text() != "0":
            self.numbered.emit(int(event.text()))
        else:
            super().keyPressEvent(event)


class PreviewDialog(_Asking):
    """What was changed, what it does to annotations, and saving it."""

    def __init__(self, parent: QWidget, editor: SchemaEditor) -> None:
        number = editor.project.schema.version + 1
        words = tr("Save as version {number}", number=number)
        super().__init__(parent, tr("Review and save"), words, tr("Save"))
        found = editor.preview()
        self.page = page = PageOfWords()
        page.setAccessibleName(tr("What changes"))
        whole = editor.has_another_schema
        new = differences(editor.project.schema, found.schema) if whole else []
        lines = [capital(words) for words in editor.changes] + new + [""] + found.lines()
        page.setHtml(
            "".join(f"<p style='margin:2px 0'>{escape(line) or '&nbsp;'}</p>" for line in lines)
        )
        self.column.addWidget(page, 1)
        self.finish()
        self.effect.setText(found.summary())
        self.resize(560, 400)
        self.go.setFocus()


class VersionsDialog(QDialog):
    """Every version with what it did; one can be looked at, and brought back."""

    restore_wanted = Signal(int)

    def __init__(
        self, parent: QWidget, versions: list[SchemaVersion], at: Callable[[int], Schema],
        *, may_write: bool,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(tr("Versions of the schema"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._at, self._newest, self._may_write = at, versions[0].number, may_write
        self.list = _version_list(versions)
        self.page = PageOfWords()
        self.page.setAccessibleName(tr("What this version has"))
        self.list.currentItemChanged.connect(self._show)
        self._restore = QPushButton(tr("Bring this version back"))
        self._restore.setAutoDefault(False)
        self._restore.clicked.connect(self._want)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self._restore)
        below.addWidget(buttons)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addLayout(below)
        self.resize(780, 480)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        number = int(item.data(_ROW))
        self.page.setHtml(summary(self._at(number)))
        self._restore.setEnabled(self._may_write and number != self._newest)

    def _want(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            number = int(item.data(_ROW))
            self.accept()
            self.restore_wanted.emit(number)


def _version_list(versions: list[SchemaVersion]) -> QListWidget:
    """A line for each version: its number, when it was made, and what it did."""
    made = QListWidget()
    made.setAccessibleName(tr("Versions"))
    made.setFixedWidth(280)
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for each in versions:
        day = each.at[:16].replace("T", " ")
        name = capital(said(each.name) if each.name else tr("made"))
        item = QListWidgetItem(
            tr("Version {number} · {day}\n{name}", number=each.number, day=day, name=name)
        )
        item.setData(_ROW, each.number)
        made.addItem(item)
    return made
