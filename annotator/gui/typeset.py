"""How Markdown looks in a narrow panel and on a page of the guide: our sizes and distances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextTable,
)

from annotator.gui.fonts import interface_font

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.gui.theme import Theme

KEY_ROOM = "\u00a0"  # around a key, inside its cap
_HEADING_SIZES = {1: 19, 2: 16}  # by level; the rest are as large as the text


def typeset(document: QTextDocument) -> None:
    """Sizes and distances that fit a narrow panel; what Qt gives Markdown fits a page."""
    document.setIndentWidth(16)
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        distances = QTextBlockFormat()
        distances.setTopMargin((20 if level < 3 else 14) if level and block.position() else 0)
        distances.setBottomMargin(4 if level or block.textList() else 8)
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(distances)
        for start, end in [(0, block.length() - 1)] if level else _bold_parts(block):
            look = QTextCharFormat()
            look.setFont(interface_font(_HEADING_SIZES.get(level, 14), QFont.Weight.DemiBold))
            cursor.setPosition(block.position() + start)
            cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)  # instead of what was there, which sizes it too
        block = block.next()


def _bold_parts(block: QTextBlock) -> list[tuple[int, int]]:
    """Where a paragraph is bold: the font has no bold, only a semibold."""
    return list(_parts(block, lambda look: look.fontWeight() >= QFont.Weight.Bold))


def _parts(
    block: QTextBlock, wanted: Callable[[QTextCharFormat], bool]
) -> Iterator[tuple[int, int]]:
    """Where a paragraph looks like this."""
    place = block.begin()
    while not place.atEnd():
        fragment: QTextFragment = place.fragment()
        if wanted(fragment.charFormat()):
            start = fragment.position() - block.position()
            yield start, start + fragment.length()
        place += 1


def typeset_page(document: QTextDocument, theme: Theme) -> None:
    """What only pages of the guide have: keycaps, commands, blocks of code, tables."""
    _typeset_code(document, theme)
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            look = table.format()
            look.setBorderCollapse(True)
            look.setBorder(1)
            look.setBorderBrush(QColor(theme.hairline))
            look.setCellPadding(5)
            look.setTopMargin(4)
            look.setBottomMargin(12)
            table.setFormat(look)


def _typeset_code(document: QTextDocument, theme: Theme) -> None:
    key, code = QTextCharFormat(), QTextCharFormat()
    key.setFont(interface_font(12, QFont.Weight.DemiBold))
    key.setBackground(QColor(theme.hover))
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(13)
    code.setFont(font)
    for look in (key, code):
        look.setForeground(QColor(theme.ink))
    block, is_inside = document.begin(), False
    while block.isValid():
        fenced = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage)
        for start, end in list(_parts(block, QTextCharFormat.fontFixedPitch)):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + start)
            cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
            is_key = cursor.selectedText().startswith(KEY_ROOM)
            cursor.setCharFormat(key if is_key else code)
        if fenced:
            _typeset_line(block, theme, is_first=not is_inside)
        is_inside, block = fenced, block.next()


def _typeset_line(block: QTextBlock, theme: Theme, *, is_first: bool) -> None:
    """A line of a block of code: all of them lie on one ground."""
    following = block.next().blockFormat()
    is_last = not following.hasProperty(QTextFormat.Property.BlockCodeLanguage)
    look = QTextBlockFormat()
    look.setBackground(QColor(theme.hover))
    look.setLeftMargin(12)
    look.setTopMargin(4 if is_first else 0)
    look.setBottomMargin(12 if is_last else 0)
    look.setNonBreakableLines(False)
    QTextCursor(block).mergeBlockFormat(look)
