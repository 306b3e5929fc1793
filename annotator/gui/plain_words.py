"""Words that are shown as they are, whatever they look like.

Qt takes what looks like HTML for HTML in labels and tooltips, and loads the pictures that it names,
from other computers too (``\\\\host\\share\\x.png``). Titles, names and texts come from strangers.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, Qt, QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


class PlainLabel(QLabel):
    """A label without HTML."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


class PageOfWords(QTextBrowser):
    """A page of Markdown or HTML that loads nothing: no picture, no style, from nowhere."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """An empty picture: where there is none, Qt would look for the file once more itself."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return ""
        picture = QImage(1, 1, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        return picture


def plain_tip(words: str) -> str:
    """A tooltip that says these words."""
    if not Qt.mightBeRichText(words):
        return words
    return f"<qt>{escape(words)}</qt>".replace("\n", "<br>")


def said_as(role: int, words: str) -> str:
    """The words of a row in the role that a view asks for: as a tooltip, or for screen readers."""
    return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
