"""The type-ahead palette: everything that can be done here, by the first letters of its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
)

from annotator.core.translation import phrase, tr
from annotator.gui.fonts import interface_font
from annotator.gui.key_names import shown
from annotator.gui.keycaps import paint_caps
from annotator.gui.plain_words import PlainLabel
from annotator.gui.reading_order import in_order
from annotator.gui.text_view.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from annotator.gui.theme import Theme

WIDTH, _ROW, _ROWS = 420, 32, 10
_MOST = 300  # entries in the list; whoever wants another one types more of its name
_ANYTHING = phrase("Label, type, role or command")
_LEAST = 40  # what an entry is called says nothing in less room
_AROUND = 58  # the field and the margins
_LINE = 64  # from the place under a word to where its line begins
_ENTRY = Qt.ItemDataRole.UserRole
# the focus comes back from another window and from the field's own menu
_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


@dataclass(frozen=True)
class Entry:
    """Something that can be done: its name, what kind of thing it is, its key, its colour."""

    text: str
    kind: str
    run: Callable[[], None]
    key: str = ""
    color: str = ""


def matching(entries: list[Entry], typed: str) -> list[Entry]:
    """The entries that fit what was typed, best first: beginning, word beginning, anywhere.

    Before all of them comes the one whose own key was typed, a capital being Shift and a letter.
    """
    wanted = typed.casefold().split()
    if not wanted:
        return entries
    key = f"Shift+{typed}" if typed.isupper() else typed
    ranked = []
    for place, entry in enumerate(entries):
        name = entry.text.casefold()
        full = f"{name} {entry.kind.casefold()}"
        if entry.key == key:
            ranked.append((-1, place, entry))
        elif all(word in full for word in wanted):
            first = wanted[0]
            rank = 0 if name.startswith(first) else 1 if f" {first}" in f" {name}" else 2
            ranked.append((rank, place, entry))
    return [entry for _, _, entry in sorted(ranked, key=lambda each: each[:2])]


class Palette(QFrame):
    """A field over a list. Enter chooses the first fitting thing, Escape nothing."""

    closed = Signal()
    chosen = Signal(object)  # Entry: whoever listens runs it

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Palette of labels, types, roles and commands"))
        self._frame = parent
        self._entries: list[Entry] = []
        self._foot: int | None = None  # where the lower edge stays while it stands over a line
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr(_ANYTHING))
        self._field.setAccessibleName(tr("What to do"))
        self._field.textChanged.connect(self._sift)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("What fits"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _EntryDelegate(theme)
        self._list.setItemDelegate(self._delegate)
        self._list.itemClicked.connect(lambda _: self._run())
        self._list.currentItemChanged.connect(self._say)
        self._nothing = PlainLabel(tr("Nothing is called that."))
        self._nothing.setProperty("tone", "soft")
        self._nothing.setContentsMargins(10, 0, 10, 0)
        self._nothing.setFixedHeight(_ROW)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._nothing)
        column.addWidget(self._list)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.theme = theme

    def open_at(self, place: QPoint, entries: list[Entry], wanted: str = "") -> None:
        """Open under a point of the parent, kept inside it; over its line where there is room.

        ``wanted`` says what is to be chosen.
        """
        self._entries = entries
        self._field.setPlaceholderText(wanted or tr(_ANYTHING))
        self._field.clear()
        self._sift("")
        inside: QRect = self._frame.rect().adjusted(8, 8, -8, -8)
        frame = QRect(place, self.size())
        self._foot = None
        if frame.bottom() > inside.bottom() and place.y() - _LINE - frame.height() >= 8:
            frame.moveBottom(place.y() - _LINE)  # over the words, which stay in sight
            self._foot = frame.bottom()
        elif frame.bottom() > inside.bottom():
            frame.moveBottom(inside.bottom())
        if frame.right() > inside.right():
            frame.moveRight(inside.right())
        frame.moveTopLeft(QPoint(max(frame.left(), 8), max(frame.top(), 8)))
        self.move(frame.topLeft())
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Go away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _sift(self, typed: str) -> None:
        self._list.clear()
        for entry in matching(self._entries, typed)[:_MOST]:
            item = QListWidgetItem(f"{entry.text}, {entry.kind}")
            key = tr(", key {key}", key=shown(entry.key)) if entry.key else ""
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text() + key)
            item.setData(_ENTRY, entry)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        count = self._list.count()
        self._nothing.setVisible(count == 0)
        self._list.setVisible(count > 0)
        self.resize(WIDTH, _AROUND + _ROW * min(max(count, 1), _ROWS))
        if self._foot is not None:
            self.move(self.x(), self._foot - self.height() + 1)

    def _say(self, item: QListWidgetItem | None) -> None:
        """The focus stays in the field: screen readers are told what Enter would do."""
        if item is not None and self.isVisible():
            announce(self._field, item.data(Qt.ItemDataRole.AccessibleTextRole))

    def _run(self) -> None:
        item = self._list.currentItem()
        self.close_palette()
        if item is not None:
            self.chosen.emit(item.data(_ENTRY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list, Enter runs, Escape and losing the focus close."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self.hide()  # the focus is where somebody clicked, and stays there
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        elif event.key() in step:
            count = max(self._list.count(), 1)
            self._list.setCurrentRow((self._list.currentRow() + step[Qt.Key(event.key())]) % count)
        else:
            return super().eventFilter(watched, event)
        return True


class _EntryDelegate(QStyledItemDelegate):
    """A colour square, the name, what it is, and its key at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one entry."""
        entry: Entry = index.data(_ENTRY)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(rect, 4, 4)
        if entry.color:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.color))
            painter.drawRoundedRect(QRect(rect.left() + 10, rect.center().y() - 4, 9, 9), 2, 2)
        keys = QRectF(rect.adjusted(0, 0, -10, 0))
        end = round(paint_caps(painter, keys, entry.key, self.theme)) if entry.key else rect.right()
        place = QRect(rect.left() + 28, rect.top(), end - 12 - rect.left() - 28, rect.height())
        left = place.left() + self._write(painter, place, entry.text, 14, "ink") + 10
        kind = QRect(left, rect.top(), place.right() - left, rect.height())
        if kind.width() > _LEAST:
            self._write(painter, kind, entry.kind, 12.5, "soft")
        painter.restore()

    def _write(self, painter: QPainter, place: QRect, words: str, px: float, color: str) -> int:
        """Words in one line, cut off with three dots where there is no room; how wide they are."""
        font = interface_font(px)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(in_order(words), Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(QColor(getattr(self.theme, color)))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every entry is as high as every other."""
        return QSize(100, _ROW)
