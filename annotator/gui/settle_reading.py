"""The room for a sentence: as high as it needs; where that isn't there, scrolled to the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.gui.settle_sentence import SettleSentence

_LEAST = 168  # px: a line and the lanes of three annotators


class SentenceRoom(QScrollArea):
    """Holds a sentence, so that the answers below it stay in sight."""

    def __init__(self, sentence: SettleSentence) -> None:
        super().__init__()
        self._sentence = sentence
        self.setAccessibleName("The sentence in question")
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
        height = self._sentence.heightForWidth(self.viewport().width())
        self.setMaximumHeight(height)
        self.setMinimumHeight(min(height, _LEAST))
        self.updateGeometry()
        self.verticalScrollBar().setValue(round(self._sentence.first_asked - 8))

    def sizeHint(self) -> QSize:
        """The least: a layout with a large stretch for it gives more, up to what is needed."""
        return QSize(400, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
