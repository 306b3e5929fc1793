"""How Markdown looks in a narrow panel and on a page of the guide: our sizes and distances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)

from annotator.gui.fonts import interface_font

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.gui.theme import Theme

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


def typeset_keys(document: QTextDocument, theme: Theme) -> None:
    """Have what is written as code look like keycaps."""
    look = QTextCharFormat()
    look.setFont(interface_font(12, QFont.Weight.DemiBold))
    look.setBackground(QColor(theme.hover))
    look.setForeground(QColor(theme.ink))
    block = document.begin()
    while block.isValid():
        for start, end in list(_parts(block, QTextCharFormat.fontFixedPitch)):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + start)
            cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)
        block = block.next()
