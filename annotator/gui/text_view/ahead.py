"""Makes ready what comes next below: to go on there takes no longer than to stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.gui.text_view.laying_out import out_of_sight

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from annotator.gui.text_view.column import Column

_REST = 20  # milliseconds: what a key changed is painted by then
_PAUSE = 150  # milliseconds after a page was turned: whoever turns more does not wait for this
_AT_ONCE = 4  # paragraphs: a key that comes meanwhile does not wait long


class LookingAhead(QObject):
    """Gives the paragraphs of the next page their room, a few at a time, once ``begin`` is called.

    In a long text that takes most of the time of a key that scrolls, if it is left to that key.
    """

    def __init__(self, column: Column, view: QTextEdit) -> None:
        super().__init__(view)
        self._column = column
        self._view = view
        self._at = 0  # where the text was scrolled to
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Look ahead soon; not later because more keys come, unless they turn pages."""
        before, self._at = self._at, self._view.verticalScrollBar().value()
        if abs(self._at - before) > self._view.viewport().height() / 2:
            self._timer.start(_PAUSE)
        elif not self._timer.isActive():
            self._timer.start(_REST)

    def stop(self) -> None:
        """Don't."""
        self._timer.stop()

    def _go_on(self) -> None:
        waiting = sorted(self._column.unsettled_below())
        if waiting:
            with out_of_sight(self._view.document()):
                self._column.settle_some(set(waiting[:_AT_ONCE]))
            self._timer.start(_REST)
