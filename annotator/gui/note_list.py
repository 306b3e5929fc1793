"""The list of notes: what each is about, its words, and which ones wait for an answer."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTextOption
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from annotator.core.translation import tr
from annotator.core.wording import in_quotes
from annotator.gui.fonts import interface_font
from annotator.gui.reading_order import in_order

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.core.notes import NoteRow
    from annotator.gui.theme import Theme

_ROW = Qt.ItemDataRole.UserRole
_SIDE, _TOP, _GAP = 20, 9, 2
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def kind_words(row: NoteRow) -> str:
    """What it is, in a word or two."""
    if not row.id:
        return tr("Flag")
    if not row.is_question:
        return tr("Note")
    return tr("Answered question") if row.is_resolved else tr("Question")


def whose_words(row: NoteRow) -> str:
    """What it is, and whose, if not one's own."""
    kind = kind_words(row)
    return tr("{kind} by {name}", kind=kind, name=row.by) if row.by else kind


def about_words(row: NoteRow) -> str:
    """What it is about."""
    if row.words:
        return in_quotes(row.words)
    return tr("words that are gone") if row.target else tr("the document")


class NoteList(QListWidget):
    """Notes in lines as high as their words; ``in_project`` names the documents too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Notes"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.delegate = _NoteDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self._rows: list[NoteRow] = []

    def show_rows(self, rows: list[NoteRow], *, in_project: bool) -> None:
        """Show these notes; the one that was stood on stays, else the next in its place."""
        if rows == self._rows and in_project == self.delegate.in_project:
            return
        before, place = self.chosen, max(self.currentRow(), 0)
        self._rows, self.delegate.in_project = rows, in_project
        self.clear()
        for number, row in enumerate(rows):
            where = f"{row.title}: " if in_project else ""
            item = QListWidgetItem(
                tr(
                    "{where}{kind_words} on {about_words}: {text}",
                    where=where,
                    kind_words=whose_words(row),
                    about_words=about_words(row),
                    text=row.text,
                )
            )
            item.setData(_ROW, row)
            self.addItem(item)
            if before is not None and (row.document_id, row.id) == (before.document_id, before.id):
                place = number
        self.setCurrentRow(min(place, len(rows) - 1))

    @property
    def chosen(self) -> NoteRow | None:
        """The note that is stood on."""
        item = self.currentItem()
        found: NoteRow | None = None if item is None else item.data(_ROW)
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _NoteDelegate(QStyledItemDelegate):
    """A small line of what and where, the words below it, a hairline under both."""

    def __init__(self, theme: Theme, parent: NoteList) -> None:
        super().__init__(parent)
        self.theme = theme
        self.in_project = False
        self._list = parent
        self._kind = interface_font(13, QFont.Weight.DemiBold)
        self._about = interface_font(13)
        self._words = interface_font(14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one note."""
        row: NoteRow = index.data(_ROW)
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.selection))
            if option.state & QStyle.StateFlag.State_HasFocus:
                bar = QRect(rect.left(), rect.top(), 3, rect.height())
                painter.fillRect(bar, QColor(self.theme.accent))
        line = QRect(rect.left() + _SIDE, rect.bottom(), rect.width() - 2 * _SIDE, 1)
        painter.fillRect(line, QColor(self.theme.hairline))
        inside = rect.adjusted(_SIDE, _TOP, -_SIDE, 0)
        if self._names_document(index):
            inside.setTop(self._paint_line(painter, inside, ((self._kind, "ink", row.title),)))
        waits = row.is_question and not row.is_resolved
        tone = "danger" if not row.id else "warning" if waits else "soft"
        parts = ((self._kind, tone, whose_words(row)), (self._about, "soft", about_words(row)))
        inside.setTop(self._paint_line(painter, inside, parts))
        painter.setFont(self._words)
        painter.setPen(QColor(self.theme.soft if row.is_resolved else self.theme.ink))
        painter.drawStaticText(inside.topLeft(), self._broken(row.text, inside.width()))
        painter.restore()

    def _names_document(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether this is the first of a document's notes, which bears its name."""
        if not self.in_project or index.row() == 0:
            return self.in_project
        before: NoteRow = index.sibling(index.row() - 1, 0).data(_ROW)
        row: NoteRow = index.data(_ROW)
        return before.document_id != row.document_id

    def _broken(self, words: str, width: int) -> QStaticText:
        """Words in lines of this width; one that is too long for a line is broken, too."""
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text = QStaticText("\u2028".join(words.splitlines()))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextOption(option)
        text.setTextWidth(width)
        text.prepare(font=self._words)
        return text

    def _paint_line(
        self, painter: QPainter, inside: QRect, parts: tuple[tuple[QFont, str, str], ...]
    ) -> int:
        """Words one behind the other on one line; where the next line begins."""
        left, height = inside.left(), QFontMetrics(self._about).height()
        for font, tone, words in parts:
            metrics = QFontMetrics(font)
            room = inside.right() - left
            shown = metrics.elidedText(in_order(words), Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(QColor(getattr(self.theme, tone)))
            painter.drawText(QRect(left, inside.top(), room, height), _FLAGS, shown)
            left += metrics.horizontalAdvance(shown) + 6
        return inside.top() + height + _GAP

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the words need."""
        row: NoteRow = index.data(_ROW)
        width = self._list.viewport().width()
        words = ceil(self._broken(row.text, width - 2 * _SIDE).size().height())
        lines = 2 if self._names_document(index) else 1
        line = QFontMetrics(self._about).height() + _GAP
        return QSize(width, 2 * _TOP + lines * line + words)
