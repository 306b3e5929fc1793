"""A screen to read and fill in: a scrolled column of a comfortable measure on the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.plain_words import PlainLabel

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
        heading = PlainLabel(title)
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
    label = PlainLabel(words)
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


class Scrolled(QWidget):
    """What ``scrolled`` takes: it is as high as its parts need at least, at any width.

    Qt asks for what they would like, and that is less where a part takes what is left.
    ``needs_more`` says that a part may need another width.
    """

    needs_more = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # as a plain QWidget has it

    def heightForWidth(self, width: int) -> int:
        """The height that nothing in it is squeezed at."""
        layout = self.layout()
        if layout is None:
            return super().heightForWidth(width)
        return max(layout.totalHeightForWidth(width), layout.totalMinimumHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        """Where a part needs more width, the scroll area asks for it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.needs_more.emit()
        return super().event(event)


class _UpAndDown(QScrollArea):
    """As wide as what is inside and the scroll bar: it can't be scrolled aside."""

    def minimumSizeHint(self) -> QSize:
        """The width of what is inside; any height."""
        inside = self.widget()
        wide = inside.minimumSizeHint().width() if inside is not None else 0
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(wide + bar, super().minimumSizeHint().height())


def scrolled(inside: Scrolled, name: str) -> QScrollArea:
    """A part of a page that scrolls up and down by itself."""
    scroll = _UpAndDown()
    scroll.setAccessibleName(name)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for each in (scroll.viewport(), inside):
        each.setProperty("tone", "page")
    scroll.setWidget(inside)
    inside.needs_more.connect(scroll.updateGeometry)
    return scroll
