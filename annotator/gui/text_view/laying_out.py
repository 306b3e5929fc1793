"""Qt lays a long text out little by little; what must be seen to until it has come to the end.

A format that changes before that makes Qt take the text for laid out: what it has not come to yet
stays without lines, and can't be scrolled to. So either the rest is laid out first, or Qt begins
again after the change, which costs little as long as only the top of the text is seen.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument


def is_laid_out(document: QTextDocument) -> bool:
    """Whether Qt has come to the end of a document."""
    return document.lastBlock().layout().lineCount() > 0


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
def _unfinished(document: QTextDocument, *, at_top: bool) -> Iterator[None]:
    if not at_top and not is_laid_out(document):
        lay_out_rest(document)
    begin_again = not is_laid_out(document)
    yield
    if begin_again:
        document.setPageSize(document.pageSize())
