"""The room for a sentence: as high as it needs; where that isn't there, scrolled to the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from annotator.core.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.gui.settle_sentence import SettleSentence

_BAR = 12  # px that are left for the scroll bar, so that it changes no line
_LEAST, _MOST = 120, 280  # px of height: the first line in question with its lanes, within these


class SentenceRoom(QScrollArea):
    """Holds a sentence, so that the answers below it stay in sight."""

    def __init__(self, sentence: SettleSentence) -> None:
        super().__init__()
        self._sentence = sentence
        self._fitted = -1  # the width at which it was fitted
        self._height = 0  # of the whole sentence
        self.setAccessibleName(tr("The sentence in question"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(sentence)
        sentence.setAutoFillBackground(False)  # which setWidget turned on

    def fit(self) -> None:
        """Be as high as the sentence, where there is room; show the words in question."""
        self._height = self._sentence.fit(self.width() - _BAR)
        self.setMaximumHeight(self._height)
        least = round(self._sentence.placed.first_height) + 8
        self.setMinimumHeight(min(self._height, max(_LEAST, min(least, _MOST))))
        self.updateGeometry()
        self._reveal()

    def _reveal(self) -> None:
        """Show the first line in question with all its lanes, and only whole lines around it.

        Below the last one the room stays empty. Where not even that line has room, its words do.
        """
        placed, room = self._sentence.placed, self.height()
        if self._height <= room:
            self.setViewportMargins(0, 0, 0, 0)
            return
        tops = [each.top for each in placed.lines]
        ends = [round(top) for top in tops[1:]] + [self._height]
        asked = self._sentence.asked_lines or [0]
        whole = [each for each in asked if ends[each] - tops[asked[0]] <= room]
        last = whole[-1] if whole else asked[0]
        first = next((n for n, top in enumerate(tops) if ends[last] - top <= room), asked[0])
        top = round(tops[min(first, asked[0])])
        shown = max((end - top for end in ends if end - top <= room), default=room)
        self.setViewportMargins(0, 0, 0, room - shown)
        self.verticalScrollBar().setValue(top)

    def sizeHint(self) -> QSize:
        """The least: a layout with a large stretch for it gives more, up to what is needed."""
        return QSize(400, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height; the bar that comes or goes is none."""
        super().resizeEvent(event)
        if self.width() != self._fitted:
            self._fitted = self.width()
            self.fit()
        else:
            self._reveal()
