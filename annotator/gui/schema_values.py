"""The values of an attribute or a document label: renamed, merged, added, taken out, each a row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from annotator.core import schema_editing as editing
from annotator.core.schema_changes import Part
from annotator.core.schema_parts import Place
from annotator.core.translation import tr
from annotator.core.wording import figure
from annotator.gui.plain_words import PlainLabel
from annotator.gui.schema_fields import Field

if TYPE_CHECKING:
    from annotator.gui.schema_editor import SchemaEditor


class ValuesField(Field):
    """A line for each value; a name that is there already merges the two."""

    def __init__(self, name: str, editor: SchemaEditor, place: Place, values: list[str]) -> None:
        super().__init__(name)
        self._editor = editor
        is_attribute = place.part is Part.ATTRIBUTE
        part = Part.VALUE if is_attribute else Part.DOCUMENT_VALUE
        self._place = Place(part, "", place.event, place.name, place.label)
        self._lines: list[QLineEdit] = []
        rows = [self._row(value) for value in values]
        self._new = QLineEdit()
        self._new.setAccessibleName(tr("New value"))
        empty = tr("yes or no; type a value, Enter adds it") if is_attribute else tr("type a value")
        self._new.setPlaceholderText(tr("New value, Enter adds it") if values else empty)
        self._new.returnPressed.connect(self._add)
        self.put(*rows, self._new)

    def _row(self, value: str) -> QWidget:
        place = replace(self._place, name=value)
        line = QLineEdit(value)
        line.setAccessibleName(tr("Value {value}", value=value))
        line.textEdited.connect(lambda text: self._look(place, text, line))
        line.editingFinished.connect(lambda: self._rename(place, line))
        self._lines.append(line)
        uses = self._editor.uses.of(place) if self._editor.uses else 0
        about = PlainLabel(figure(uses) if uses else "–")
        about.setProperty("tone", "soft")
        about.setFixedWidth(44)
        about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        out = QToolButton()
        out.setText("×")
        out.setAccessibleName(tr("Take out {value}", value=value))
        out.setEnabled(not uses)
        tip = tr("In use: rename it to another value to merge the two") if uses else tr("Take out")
        out.setToolTip(tip)
        out.clicked.connect(
            lambda _=False: self._editor.apply(lambda draft: editing.remove(draft, place))
        )
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(line, 1)
        row.addWidget(about)
        row.addWidget(out)
        return holder

    def _look(self, place: Place, text: str, line: QLineEdit) -> None:
        fault = editing.name_fault(self._editor.draft, place, text.strip())
        if fault and "merge" in fault:
            self.show_fault("")
            self.fault.setText("")
            line.setToolTip(
                tr("Enter merges {shown} into {strip}", shown=place.shown, strip=text.strip())
            )
            return
        self.show_fault(fault, line)

    def _rename(self, place: Place, line: QLineEdit) -> None:
        new = line.text().strip()
        if new == place.name:
            return
        fault = editing.name_fault(self._editor.draft, place, new)
        if not fault:
            self._editor.apply(lambda draft: editing.rename(draft, place, new))
        elif "merge" in fault:
            self._editor.apply(lambda draft: editing.merge(draft, place, new))

    def _add(self) -> None:
        new = self._new.text().strip()
        place = replace(self._place, name=new)
        fault = editing.name_fault(self._editor.draft, self._place, new)
        self.show_fault(fault, self._new)
        if not fault:
            self._new.clear()
            self._editor.add(place)
