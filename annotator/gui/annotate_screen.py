"""The annotation screen: queue, text and side panel beside one another, hints below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from annotator.gui.find_bar import FindBar
    from annotator.gui.keycaps import HintLine
    from annotator.gui.queue_panel import QueuePanel
    from annotator.gui.side_panel import SidePanel
    from annotator.gui.text_view.view import TextView
    from annotator.gui.theme import Theme

_WIDTHS = (263, 842, 335)


class AnnotateScreen(QWidget):
    """Lays the parts out; what they do is the window's business."""

    def __init__(
        self,
        queue: QueuePanel,
        view: TextView,
        side: SidePanel,
        hint_line: HintLine,
        find_bar: FindBar,
    ) -> None:
        super().__init__()
        self._parts = (view, queue, side, hint_line)
        self._view, self._queue, self._side = view, queue, side
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(view)
        column.addWidget(find_bar)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for widget, least in ((queue, 220), (middle, 420), (side, 280)):
            widget.setMinimumWidth(least)
            splitter.addWidget(widget)
        splitter.setSizes(list(_WIDTHS))
        for place, stretch in enumerate((0, 1, 0)):
            splitter.setStretchFactor(place, stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(splitter, 1)
        whole.addWidget(hint_line)

    def enter(self) -> None:
        """Where the keys are: in the text, or with nothing open in the queue's search."""
        if self._view.session is not None:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        for part in self._parts:
            part.set_theme(theme)

    def focus_on_text(self, *, alone: bool) -> None:
        """Hide everything but the text, or show it again."""
        for widget in (self._queue, self._side):
            widget.setVisible(not alone)
