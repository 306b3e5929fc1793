"""The groups of a ready-made search: words, and how often each label stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.labels import shown_label, shown_name
from annotator.core.translation import tr
from annotator.core.wording import figure, headed
from annotator.gui.fonts import interface_font, reading_font
from annotator.gui.plain_words import said_as

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.gui.hit_model import Index
    from annotator.gui.theme import Theme
    from annotator.services.ready_made import Group

GROUP = Qt.ItemDataRole.UserRole
_HEIGHT = 54


class GroupModel(QAbstractListModel):
    """Rows of groups."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[Group] = []

    def set_groups(self, groups: list[Group]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many groups there are."""
        return 0 if parent is not None and parent.isValid() else len(self._groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The group, its words, or what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._groups):
            return None
        group = self._groups[index.row()]
        if role == GROUP:
            return group
        if role == Qt.ItemDataRole.DisplayRole:
            return group.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said_as(role, headed(group.words, counts_of(group)))
        return None

    def row_of(self, group: Group) -> int:
        """The row of the group with the same words, else 0."""
        wanted = (group.words, group.is_trigger)
        rows = enumerate(self._groups)
        return next((row for row, g in rows if (g.words, g.is_trigger) == wanted), 0)


def counts_of(group: Group) -> str:
    """The labels with their numbers: "GPE 12 · ORG 3 · rejected 2"."""
    shown = shown_name if group.is_trigger else shown_label
    parts = [f"{shown(label)} {figure(number)}" for label, number in group.counts]
    if group.rejected:
        parts.append(tr("rejected {number:,}", number=group.rejected))
    if group.open:
        parts.append(tr("unlabelled {number:,}", number=group.open))
    return " · ".join(parts)


class _GroupDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._words = reading_font(px=15.5)
        self._words.setWeight(QFont.Weight.DemiBold)
        self._line = interface_font(12.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group: Group | None = index.data(GROUP)
        if group is None:
            return
        painter.save()
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.selection))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, QColor(self.theme.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.theme.hover))
        words = " ".join(group.words.split())
        for font, color, top, line in (
            (self._words, self.theme.ink, 7, words),
            (self._line, self.theme.soft, 29, counts_of(group)),
        ):
            painter.setFont(font)
            painter.setPen(QColor(color))
            metrics = QFontMetrics(font)
            width = rect.width() - 40
            place = QRect(rect.left() + 24, rect.top() + top, width, metrics.height())
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class GroupList(QListView):
    """Lists groups; the current one is shown as places."""

    reached = Signal(object)  # Group
    left = Signal()  # to the places

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Words to look at"))
        self.groups = GroupModel()
        self.setModel(self.groups)
        self._delegate = _GroupDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setMinimumWidth(220)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    @property
    def group(self) -> Group | None:
        """The current group, or None."""
        found: Group | None = self.currentIndex().data(GROUP)
        return found

    def go_to(self, row: int) -> None:
        """Make a row the current one."""
        if self.groups.rowCount():
            self.setCurrentIndex(self.groups.index(min(row, self.groups.rowCount() - 1)))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which group is looked at."""
        super().currentChanged(current, previous)
        group = current.data(GROUP)
        if group is not None:
            self.reached.emit(group)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Right go to the places."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp,
                             Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End):  # fmt: skip
            super().keyPressEvent(event)
        else:
            event.ignore()
