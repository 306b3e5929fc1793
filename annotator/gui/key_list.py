"""The settings' list of keys: every action with its keys, and the letters of the schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from annotator.core.labels import shown_label, shown_name
from annotator.core.translation import phrase, tr
from annotator.core.wording import either
from annotator.gui.actions import ACTIONS
from annotator.gui.fonts import interface_font
from annotator.gui.key_names import shown, shown_keys
from annotator.gui.keymap import letter_words

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.core.schema import Schema
    from annotator.gui.keymap import Keymap
    from annotator.gui.theme import Theme

_ROW, _HEADING, _CAP = 36, 40, 20
_LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, an action with its keys, or a letter of the schema, which has no action."""

    words: str
    action_id: str = ""
    keys: tuple[str, ...] = ()
    is_heading: bool = False
    changed: bool = False
    trouble: str = ""  # why one of the keys does something else, as a sentence

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        keys = either(list(dict.fromkeys(map(shown, self.keys)))) or tr("no key")
        spoken = self.words if self.is_heading else f"{self.words}, {keys}"
        return f"{spoken}. {self.trouble}" if self.trouble else spoken


def lines_of(keymap: Keymap, schema: Schema | None, typed: str = "") -> list[Line]:
    """The lines that fit what was typed: a key, or words of what it does; by group."""
    groups: dict[str, list[Line]] = {}
    for action in ACTIONS:
        keys = keymap.keys(action.id)
        trouble = next(filter(None, (letter_words(key, schema) for key in keys)), "")
        line = Line(action.text.rstrip("…"), action.id, keys, trouble=trouble,
                    changed=keymap.is_changed(action.id))  # fmt: skip
        groups.setdefault(action.group, []).append(line)
    for label in schema.entities if schema else ():
        if label.active and label.key:
            letters = (label.key.upper(),)
            groups.setdefault(phrase("Labels"), []).append(
                Line(shown_label(label.name), keys=letters)
            )
    for event in schema.events if schema else ():
        if event.active and event.key:
            letters = (f"Shift+{event.key.upper()}",)
            groups.setdefault(phrase("Event types"), []).append(
                Line(shown_name(event.name), keys=letters)
            )
    found: list[Line] = []
    for name, lines in groups.items():
        fitting = [line for line in lines if _fits(line, tr(name), typed)]
        if fitting:
            found += [Line(tr(name), is_heading=True), *fitting]
    return found


def _fits(line: Line, group: str, typed: str) -> bool:
    wanted = typed.casefold().split()
    names = (name for key in line.keys for name in (shown(key), key))
    if typed.strip().casefold() in map(str.casefold, names):
        return True
    return all(word in f"{group} {line.words}".casefold() for word in wanted)


class KeyList(QListWidget):
    """Shows lines; headings can't be chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("What the keys do"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.delegate = _LineDelegate(theme)
        self.setItemDelegate(self.delegate)

    def show_lines(self, lines: list[Line], action_id: str = "") -> None:
        """Show these lines, and stand on the one of this action, else on the first."""
        self.clear()
        place = -1
        for line in lines:
            item = QListWidgetItem(line.spoken)
            item.setData(_LINE, line)
            if line.is_heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
            if not line.is_heading and (place < 0 or line.action_id == action_id != ""):
                place = self.count() - 1
        self.setCurrentRow(place)

    @property
    def line(self) -> Line | None:
        """The line that is stood on."""
        item = self.currentItem()
        line: Line | None = None if item is None else item.data(_LINE)
        return line


class _LineDelegate(QStyledItemDelegate):
    """What it does at the left, its keys as caps at the right; a dot where it was changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        line: Line = index.data(_LINE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.is_heading:
            self._paint_heading(painter, rect, line)
        else:
            self._paint_line(painter, option, line)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        painter.setFont(interface_font(13, QFont.Weight.DemiBold))
        painter.setPen(QColor(self.theme.soft))
        place = rect.adjusted(10, 0, -10, -6)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom, line.words)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = option.state & QStyle.StateFlag.State_HasFocus
            accent = QPen(QColor(self.theme.accent), 1.2)
            painter.setPen(accent if has_focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 5, 5)
        painter.fillRect(rect.left() + 10, rect.bottom(), rect.width() - 20, 1,
                         QColor(self.theme.hairline))  # fmt: skip
        right = rect.right() - 12
        unlike = {
            shown(key): key for key in line.keys
        }  # the keypad's Enter looks like the other one
        for number, key in enumerate(reversed(unlike.values())):
            right -= 12 if number else 0
            right = self._paint_caps(painter, right, rect.center().y(), key)
        if not line.keys:
            painter.setFont(interface_font(13))
            painter.setPen(QColor(self.theme.soft))
            painter.drawText(rect.adjusted(0, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter
                             | Qt.AlignmentFlag.AlignRight, tr("no key"))  # fmt: skip
            right -= 50
        if line.changed or line.trouble:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.danger if line.trouble else self.theme.accent))
            painter.drawEllipse(QRect(right - 16, rect.center().y() - 2, 6, 6))
        font = interface_font(14)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ink if line.action_id else self.theme.soft))
        place = QRect(rect.left() + 10, rect.top(), right - 30 - rect.left(), rect.height())
        words = QFontMetrics(font).elidedText(
            line.words, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_caps(self, painter: QPainter, right: int, middle: int, key: str) -> int:
        """A key as caps, the last one ending here; where the first one begins."""
        font = interface_font(12, QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        for cap in reversed(shown_keys(key)):
            width = max(_CAP, metrics.horizontalAdvance(cap) + 11)
            box = QRectF(right - width, middle - _CAP / 2 + 0.5, width, _CAP)
            painter.setPen(QPen(QColor(self.theme.hairline), 1))
            painter.setBrush(QColor(self.theme.page))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(self.theme.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
            right -= width + 3
        return right

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Headings are a little higher."""
        line: Line = index.data(_LINE)
        return QSize(100, _HEADING if line.is_heading else _ROW)
