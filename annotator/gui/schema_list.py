"""Everything that the schema has, as one list: name, colour, key, and how often it is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from annotator.core.labels import shown_label, shown_name
from annotator.core.schema_changes import Part
from annotator.core.schema_parts import Place, entry
from annotator.core.translation import tr
from annotator.core.wording import figure
from annotator.gui.fonts import interface_font
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.core.schema import EntityLabel, EventType, Schema
    from annotator.gui.schema_editor import SchemaEditor
    from annotator.gui.theme import Theme

_ROW = Qt.ItemDataRole.UserRole
_HEIGHT, _HEADING = 30, 42
_RIGHT = 16


@dataclass(frozen=True)
class Row:
    """One line: a heading where it has no place."""

    words: str
    place: Place | None = None
    depth: int = 0
    key: str = ""
    uses: int = 0
    active: bool = True


def rows_of(editor: SchemaEditor) -> list[Row]:
    """The lines for a draft: an event type's own roles stand below it while it is chosen."""
    schema = editor.schema
    rows = [Row(tr("Entity labels"))]
    for each in schema.entities:
        rows += _rows_of_label(editor, each)
    rows += _event_rows(editor, schema)
    rows.append(Row(tr("Roles of every event")))
    rows += _table_rows(editor, "common_roles", Part.ROLE)
    rows.append(Row(tr("Attributes of every event")))
    rows += _table_rows(editor, "attributes", Part.ATTRIBUTE)
    rows.append(Row(tr("Links")))
    for link in schema.links:
        rows.append(_row(editor, Place(Part.LINK, link.name), shown_name(link.name), "",
                         link.active))  # fmt: skip
    rows.append(Row(tr("Document labels")))
    for label in schema.document_labels:
        place = Place(Part.DOCUMENT_LABEL, label.name)
        rows.append(_row(editor, place, shown_name(label.name), "", label.active))
    return rows


def _rows_of_label(editor: SchemaEditor, label: EntityLabel) -> list[Row]:
    place = Place(Part.ENTITY, label.name)
    rows = [_row(editor, place, shown_label(label.name), label.key, label.active)]
    at = editor.place
    if at is None or label.name not in (at.name if at.part is Part.ENTITY else "", at.label):
        return rows
    own = entry(editor.draft.record, place).get("attributes", {})
    return rows + [
        _row(editor, Place(Part.ATTRIBUTE, name, label=label.name), shown_name(name), "",
             table.get("active", True), 1)
        for name, table in own.items()
    ]  # fmt: skip


def _event_rows(editor: SchemaEditor, schema: Schema) -> list[Row]:
    titles = {each["name"]: each.get("title", each["name"])
              for each in editor.draft.record.get("groups", ())}  # fmt: skip
    groups = dict.fromkeys(each.group for each in schema.events)
    rows = [] if any(groups) else [Row(tr("Event types"))]
    for group in groups:
        if any(groups):
            rows.append(
                Row(
                    tr("Events · {get}", get=titles.get(group, shown_name(group)))
                    if group
                    else tr("Events")
                )
            )
        for each in schema.events:
            if each.group == group:
                rows += _rows_of_event(editor, each)
    return rows


def _rows_of_event(editor: SchemaEditor, event: EventType) -> list[Row]:
    place = Place(Part.EVENT, event.name)
    key = f"⇧{event.key.upper()}" if event.key else ""
    rows = [_row(editor, place, shown_name(event.name), key, event.active)]
    at = editor.place
    if at is None or event.name not in (at.name if at.part is Part.EVENT else "", at.event):
        return rows
    own = next(e for e in editor.draft.record["events"] if e["name"] == event.name)
    for name, part in (("roles", Part.ROLE), ("attributes", Part.ATTRIBUTE)):
        rows += [
            _row(editor, Place(part, each, event.name), shown_name(each), "",
                 table.get("active", True), 1)
            for each, table in own.get(name, {}).items()
        ]  # fmt: skip
    return rows


def _table_rows(editor: SchemaEditor, name: str, part: Part) -> list[Row]:
    return [
        _row(editor, Place(part, each), shown_name(each), "", table.get("active", True))
        for each, table in editor.draft.record.get(name, {}).items()
    ]


def _row(
    editor: SchemaEditor, place: Place, words: str, key: str, active: bool, depth: int = 0
) -> Row:
    uses = editor.uses.of(place) if editor.uses else 0
    return Row(words, place, depth, key, uses, active)


class SchemaList(QListWidget):
    """Shows the rows; says which one is chosen. Headings are passed over."""

    place_chosen = Signal(object)  # Place
    form_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("schema_list")
        self.setAccessibleName(tr("Labels, event types, roles, attributes and links"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._delegate = _Delegate(theme)
        self.setItemDelegate(self._delegate)
        self.currentItemChanged.connect(self._on_current)
        self._rows: list[Row] = []

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_draft(self, editor: SchemaEditor) -> None:
        """Show what the draft has, and where one is."""
        rows = rows_of(editor)
        self._delegate.schema = editor.schema
        self.blockSignals(True)
        if [row.place for row in rows] != [row.place for row in self._rows]:
            at = self.verticalScrollBar().value()
            self.clear()
            for row in rows:
                self.addItem(self._item(row))
            self.verticalScrollBar().setValue(at)
        for number, row in enumerate(rows):
            item = self.item(number)
            item.setData(_ROW, row)
            item.setText(row.words)
            if row.place is not None:
                said = tr("{words}, used {uses} times", words=row.words, uses=row.uses)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self._rows = rows
        wanted = [number for number, row in enumerate(rows) if row.place == editor.place]
        if wanted and editor.place is not None:
            self.setCurrentRow(wanted[0])
            self.scrollToItem(self.item(wanted[0]))
        self.blockSignals(False)
        self.viewport().update()

    @staticmethod
    def _item(row: Row) -> QListWidgetItem:
        item = QListWidgetItem(row.words)
        if row.place is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _on_current(self, item: QListWidgetItem | None) -> None:
        row = item.data(_ROW) if item is not None else None
        if row is not None and row.place is not None:
            self.place_chosen.emit(row.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Right lead on to the form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.form_wanted.emit()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paints a line: swatch, name, key, uses."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.schema: Schema | None = None
        self._name = interface_font(14)
        self._small = interface_font(12.5)
        self._heading = interface_font(12.5, QFont.Weight.DemiBold)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Headings have room above them."""
        row: Row | None = index.data(_ROW)
        return QSize(120, _HEIGHT if row is None or row.place is not None else _HEADING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        row: Row | None = index.data(_ROW)
        if row is None:
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.place is None:
            painter.setFont(self._heading)
            painter.setPen(QColor(self.theme.soft))
            place = rect.adjusted(20, 14, -_RIGHT, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, row.words)
        else:
            self._paint_ground(painter, rect, option)
            self._paint_part(painter, rect, row, row.place)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        accent = QColor(self.theme.accent)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.theme.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(accent, 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_part(self, painter: QPainter, rect: QRect, row: Row, place: Place) -> None:
        left = rect.left() + 20 + 18 * row.depth
        if place.part in (Part.ENTITY, Part.EVENT) and self.schema is not None:
            color = label_color(self.schema, place.name, self.theme)
            if not row.active:
                color = QColor(self.theme.faint)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(left, rect.center().y() - 4, 9, 9), 2.5, 2.5)
        left += 20
        right = rect.right() - _RIGHT
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.soft))
        uses = figure(row.uses) if row.uses else tr("retired") if not row.active else "–"
        box = QRect(right - 52, rect.top(), 52, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, uses)
        self._paint_key(painter, QRect(right - 72, rect.top(), 26, rect.height()), row.key)
        font = QFont(self._name)
        font.setStrikeOut(not row.active)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ink if row.active else self.theme.soft))
        width = right - 78 - left if row.key else right - 54 - left
        words = QFontMetrics(font).elidedText(row.words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, rect.top(), width, rect.height()),
                         Qt.AlignmentFlag.AlignVCenter, words)  # fmt: skip

    def _paint_key(self, painter: QPainter, rect: QRect, key: str) -> None:
        if not key:
            return
        cap = QRectF(rect.left(), rect.center().y() - 8, rect.width(), 18)
        painter.setPen(QPen(QColor(self.theme.hairline), 1))
        painter.setBrush(QColor(self.theme.page))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key.upper())
