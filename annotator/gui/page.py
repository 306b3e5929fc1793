"""A screen to read and fill in: a scrolled column of a comfortable measure on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

MEASURE = 760  # px: what can be read without turning the head
_SIDE, _TOP, _BOTTOM = 24, 32, 32


class Page(QScrollArea):
    """``column`` takes the widgets, under a title. Narrower windows get a narrower column."""

    def __init__(self, title: str, measure: int = MEASURE) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setProperty("tone", "page")
        inside, block = QWidget(), QWidget()
        inside.setProperty("tone", "page")
        block.setMaximumWidth(measure)
        self.column = QVBoxLayout(block)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        heading = QLabel(title)
        heading.setProperty("tone", "title")
        self.column.addWidget(heading)
        row = QHBoxLayout(inside)
        row.setContentsMargins(_SIDE, _TOP, _SIDE, _BOTTOM)
        row.addStretch(1)
        row.addWidget(block, 1000)
        row.addStretch(1)
        self.setWidget(inside)


def section(words: str) -> QLabel:
    """The heading of a group of rows."""
    label = QLabel(words)
    label.setProperty("tone", "section")
    label.setContentsMargins(0, 12, 0, 0)
    return label


def indented(widget: QWidget, left: int) -> QHBoxLayout:
    """A widget that begins further to the right.

    A margin of the label's own would go as soon as another style is set while it is hidden.
    """
    row = QHBoxLayout()
    row.setContentsMargins(left, 0, 0, 0)
    row.addWidget(widget)
    return row


def hairline() -> QFrame:
    """A line between groups."""
    line = QFrame()
    line.setProperty("tone", "hairline")
    return line


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """A part of a page that scrolls up and down by itself."""
    scroll = QScrollArea()
    scroll.setAccessibleName(name)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for each in (scroll.viewport(), inside):
        each.setProperty("tone", "page")
    scroll.setWidget(inside)
    return scroll
