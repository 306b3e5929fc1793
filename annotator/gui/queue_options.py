"""The small panel in the queue that chooses what is listed and in which order.

Arrows move, Space chooses, Left and Right turn a sort round, Enter goes to the list, Backspace
shows everything again, Escape leads back to the text. A click chooses as well.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Status
from annotator.core.queue import Sort
from annotator.core.translation import phrase, tr
from annotator.gui.fonts import interface_font
from annotator.gui.theme import label_color
from annotator.services.queue import Arrangement

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.core.schema import Schema
    from annotator.gui.theme import Theme

_OPTION = Qt.ItemDataRole.UserRole
_ROW, _HEADING = 27, 30
_SORTS = {  # shown name, and what the two directions are called
    Sort.ORDER: (phrase("Order"), phrase("first to last"), phrase("last to first")),
    Sort.NAME: (phrase("Name"), phrase("A to Z"), phrase("Z to A")),
    Sort.LENGTH: (phrase("Length"), phrase("shortest first"), phrase("longest first")),
    Sort.UNCERTAINTY: (
        phrase("Uncertainty"),
        phrase("most certain first"),
        phrase("most uncertain first"),
    ),
    Sort.INFORMATIVE: (phrase("What teaches most"), phrase("least first"), phrase("most first")),
    Sort.DISAGREEMENT: (phrase("Disagreement"), phrase("least first"), phrase("most first")),
    Sort.TIME: (phrase("Time spent"), phrase("least first"), phrase("most first")),
}
# what somebody who sorts by it looks for stands at the top
_DESCENDING_FIRST = frozenset({Sort.UNCERTAINTY, Sort.INFORMATIVE, Sort.DISAGREEMENT, Sort.TIME})


@dataclass(frozen=True)
class Option:
    """A line of the panel: ``field`` of the arrangement and the ``value`` that it puts there.

    A heading has no field. ``color`` is a label's.
    """

    text: str
    field: str = ""
    value: object = None
    color: str = ""


def options_of(schema: Schema | None, theme: Theme) -> list[Option]:
    """Everything that can be asked of the queue of a project."""
    found = [
        Option(tr("Show")),
        Option(tr("To do"), "statuses", Status.TODO),
        Option(tr("Doing"), "statuses", Status.DOING),
        Option(tr("Done"), "statuses", Status.DONE),
        Option(tr("Flagged"), "flagged", True),
        Option(tr("With notes"), "notes", True),
        Option(tr("With questions"), "questions", True),
        Option(tr("Sort by")),
        *(Option(tr(names[0]), "sort", sort) for sort, names in _SORTS.items()),
    ]
    if schema is None:
        return found
    for heading, field, named, name in (
        (tr("With label"), "labels", schema.entities, shown_label),
        (tr("With event"), "events", schema.events, shown_name),
    ):
        found.append(Option(heading))
        for each in named:
            color = label_color(schema, each.name, theme).name()
            found.append(Option(name(each.name), field, each.name, color))
    return found


def is_chosen(option: Option, wanted: Arrangement) -> bool:
    """Whether the arrangement has what an option stands for."""
    have = getattr(wanted, option.field)
    return option.value in have if isinstance(have, tuple) else bool(have == option.value)


def chosen(option: Option, wanted: Arrangement) -> Arrangement:
    """The arrangement after an option was chosen: put in, taken out, or a sort turned round."""
    if isinstance(option.value, Sort):
        if wanted.sort is option.value:
            return replace(wanted, descending=not wanted.descending)
        return replace(wanted, sort=option.value, descending=option.value in _DESCENDING_FIRST)
    have = getattr(wanted, option.field)
    if not isinstance(have, tuple):
        turned: dict[str, Any] = {option.field: not have}
        return replace(wanted, **turned)
    rest = tuple(each for each in have if each != option.value)
    put: dict[str, Any] = {option.field: rest if option.value in have else (*have, option.value)}
    return replace(wanted, **put)


class QueueOptions(QListWidget):
    """The list of options. ``arrangement`` is what is chosen."""

    changed = Signal(object)  # Arrangement
    left = Signal(bool)  # whether to the list of documents; else to the text

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("queue_options")
        self.setAccessibleName(tr("Filter and sort the queue"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.arrangement = Arrangement()
        self._theme = theme
        self._schema: Schema | None = None
        self._delegate = _OptionDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.itemClicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = self._delegate.theme = theme
        self.show_options(self._schema, self.arrangement)

    def show_options(self, schema: Schema | None, wanted: Arrangement) -> None:
        """Offer what a schema has; chosen is what is wanted now."""
        here = max(self.currentRow(), 1)
        self._schema, self.arrangement = schema, wanted
        self.clear()
        for option in options_of(schema, self._theme):
            item = QListWidgetItem()
            item.setData(_OPTION, option)
            if not option.field:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self._name_items()
        self.setCurrentRow(min(here, self.count() - 1))

    def show_arrangement(self, wanted: Arrangement) -> None:
        """Show what is chosen now."""
        if wanted != self.arrangement:
            self.arrangement = wanted
            self._name_items()
            self.viewport().update()

    def _name_items(self) -> None:
        """What a screen reader says of each line, and what typing its first letters finds."""
        for row in range(self.count()):
            item = self.item(row)
            option: Option = item.data(_OPTION)
            more = ""
            if option.field and is_chosen(option, self.arrangement):
                more = f", {self.direction(option) or tr('chosen')}"
            item.setText(option.text + more)

    def direction(self, option: Option) -> str:
        """What the chosen sort's direction is called; empty for anything else."""
        if isinstance(option.value, Sort) and option.value is self.arrangement.sort:
            return tr(_SORTS[option.value][1 + self.arrangement.descending])
        return ""

    def set_arrangement(self, wanted: Arrangement) -> None:
        """Choose this, as if it were clicked together."""
        self.show_arrangement(wanted)
        self.changed.emit(wanted)

    def _choose(self, item: QListWidgetItem | None) -> None:
        option = item.data(_OPTION) if item is not None else None
        if option is not None and option.field:
            self.set_arrangement(chosen(option, self.arrangement))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line where the keys are stays in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See above; letters go to the option that begins with them."""
        key, item = event.key(), self.currentItem()
        option: Option | None = item.data(_OPTION) if item is not None else None
        is_sort = option is not None and isinstance(option.value, Sort)
        if key == Qt.Key.Key_Escape:
            self.left.emit(False)
        elif key == Qt.Key.Key_Space:
            self._choose(item)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if option is not None and not is_chosen(option, self.arrangement):
                self._choose(item)
            self.left.emit(True)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and is_sort:
            self._choose(item)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.set_arrangement(Arrangement())
        else:
            super().keyPressEvent(event)


class _OptionDelegate(QStyledItemDelegate):
    """A box or a ring, the option, its label's colour or a sort's direction at the right."""

    def __init__(self, theme: Theme, panel: QueueOptions) -> None:
        super().__init__(panel)
        self.theme = theme
        self._panel = panel
        self._font = interface_font(13.5)
        self._small = interface_font(12.5)
        self._heading = interface_font(12.5, QFont.Weight.DemiBold)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Headings have some air above."""
        return QSize(100, _ROW if index.data(_OPTION).field else _HEADING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        shown: Option = index.data(_OPTION)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not shown.field:
            painter.setFont(self._heading)
            painter.setPen(QColor(self.theme.soft))
            place = rect.adjusted(20, 8, -8, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown.text)
        else:
            has_focus = self._panel.hasFocus()
            if option.state & QStyle.StateFlag.State_Selected and has_focus:
                painter.fillRect(rect, QColor(self.theme.selection))
                painter.fillRect(
                    QRect(rect.left(), rect.top(), 3, rect.height()), QColor(self.theme.accent)
                )
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, QColor(self.theme.hover))
            self._paint_option(painter, rect, shown)
        painter.restore()

    def _paint_option(self, painter: QPainter, rect: QRect, shown: Option) -> None:
        on = is_chosen(shown, self._panel.arrangement)
        box = QRectF(rect.left() + 20, rect.center().y() - 6, 13, 13)
        accent = QColor(self.theme.accent)
        painter.setPen(QPen(accent if on else QColor(self.theme.soft), 1.2))
        painter.setBrush(accent if on else QColor(self.theme.page))
        if isinstance(shown.value, Sort):
            painter.drawEllipse(box)
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self.theme.on_accent))
                painter.drawEllipse(box.adjusted(4, 4, -4, -4))
        else:
            painter.drawRoundedRect(box, 3, 3)
            if on:
                painter.setPen(QPen(QColor(self.theme.on_accent), 1.6))
                centre = box.center()
                ticks = (QPointF(-3, 0.2), QPointF(-0.8, 2.4), QPointF(3.2, -2.4))
                painter.drawPolyline([centre + each for each in ticks])
        left = rect.left() + 43
        if shown.color:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.color))
            painter.drawRoundedRect(QRectF(left, rect.center().y() - 3.5, 8, 8), 2, 2)
            left += 15
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.ink))
        words = painter.fontMetrics().elidedText(
            shown.text, Qt.TextElideMode.ElideRight, rect.right() - left - 8
        )
        painter.drawText(
            QRect(left, rect.top(), rect.right() - left, rect.height()),
            Qt.AlignmentFlag.AlignVCenter, words,
        )  # fmt: skip
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.soft))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -16, 0), right, self._panel.direction(shown))
