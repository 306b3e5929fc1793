"""A label of several lines that remembers how high its words are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel

_MOST = 2_000  # heights that are remembered
_heights: dict[tuple[object, ...], int] = {}


class WrappedLabel(QLabel):
    """A QLabel with rich text and word wrap, for layouts that give it its width.

    Qt's own lays its words out several times over whenever anything beside it changes, which makes
    a column of such labels slower than all else that a key press does. This one lays out each text
    once for each width, and asks for no width of its own.
    """

    def __init__(self) -> None:
        super().__init__()
        self._own: dict[int, int] = {}  # height by width
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)

    def setText(self, words: str) -> None:
        """Show these words."""
        if words != self.text():
            self._own.clear()
            super().setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Another font or style may need another height."""
        self._own.clear()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """The height of the words at a width, in pixels."""
        found = self._own.get(width)
        if found is None:
            found = self._own[width] = self._found(width)
        return found

    def _found(self, width: int) -> int:
        margins = self.contentsMargins()
        outer = (margins.left(), margins.top(), margins.right(), margins.bottom())
        key = (self.text(), width, self.font().key(), self.property("tone"), outer)
        if key not in _heights:
            if len(_heights) >= _MOST:
                _heights.clear()
            _heights[key] = super().heightForWidth(width)
        return _heights[key]

    def sizeHint(self) -> QSize:
        """Nothing is asked for: the layout asks for the height once it knows the width."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """Nothing either."""
        return QSize(0, 0)
