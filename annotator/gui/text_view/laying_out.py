"""Qt lays a long text out little by little; what must be seen to until it has come to the end.

A format that changes before that makes Qt take the text for laid out: what it has not come to yet
stays without lines, and can't be scrolled to. So either the rest is laid out first, or Qt begins
again after the change, which costs little as long as only the top of the text is seen.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument
    from PySide6.QtWidgets import QScrollBar


def is_laid_out(document: QTextDocument) -> bool:
    """Whether Qt has come to the end of a document."""
    return document.lastBlock().layout().lineCount() > 0


def height_of(document: QTextDocument) -> float | None:
    """How high a document is; None as long as Qt has not come to its end."""
    return document.documentLayout().documentSize().height() if is_laid_out(document) else None


def block_rect(block: QTextBlock) -> QRectF:
    """A block's rectangle in the document; Qt lays out up to here if it has not yet."""
    return block.document().documentLayout().blockBoundingRect(block)


def block_at(document: QTextDocument, point: QPointF) -> QTextBlock:
    """The block at a point of the document, or the nearest."""
    at = document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
    return document.findBlock(max(0, at))


def blocks_between(document: QTextDocument, area: QRectF) -> Iterator[QTextBlock]:
    """The blocks that an area of the document touches."""
    block = block_at(document, area.topLeft())
    while block.isValid() and block_rect(block).top() <= area.bottom():
        yield block
        block = block.next()


@contextmanager
def standing_still(bar: QScrollBar, first: QTextBlock) -> Iterator[None]:
    """A block stays where it is seen, though blocks above it may get more room."""
    before, value = block_rect(first).top(), bar.value()
    yield
    moved = round(block_rect(first).top() - before)
    if moved and value > 0:
        bar.setValue(value + moved)  # at the end Qt may have moved it already, with its range


def lay_out_rest(document: QTextDocument) -> None:
    """Have Qt lay out everything now: some 0.4 s for a megabyte."""
    document.documentLayout().documentSize()


@contextmanager
def changing_formats(document: QTextDocument, *, at_top: bool) -> Iterator[None]:
    """Change formats as one step: however many blocks change, those below move once.

    ``at_top`` says that nothing but the beginning of the text is seen.
    """
    with _unfinished(document, at_top=at_top):
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        try:
            yield
        finally:
            cursor.endEditBlock()


def lay_out_anew(document: QTextDocument, blocks: list[QTextBlock], *, at_top: bool) -> None:
    """Have Qt make the lines of blocks again, whose words are wider or narrower now."""
    with _unfinished(document, at_top=at_top):
        for block in blocks:
            document.markContentsDirty(block.position(), block.length())


@contextmanager
def out_of_sight(document: QTextDocument) -> Iterator[None]:
    """Change what nobody sees: Qt would have all that is seen painted again."""
    layout = document.documentLayout()
    before = layout.documentSize()
    layout.blockSignals(True)
    try:
        yield
    finally:
        layout.blockSignals(False)
        if layout.documentSize() != before:
            layout.documentSizeChanged.emit(layout.documentSize())  # the scroll bar asks for it


@contextmanager
def _unfinished(document: QTextDocument, *, at_top: bool) -> Iterator[None]:
    if not at_top and not is_laid_out(document):
        lay_out_rest(document)
    begin_again = not is_laid_out(document)
    yield
    if begin_again:
        document.setPageSize(document.pageSize())
