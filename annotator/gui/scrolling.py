"""Where a text is scrolled to, as a number that means the same at another width or size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

if TYPE_CHECKING:
    from annotator.gui.text_view.view import TextView

_PIXELS = 10_000.0  # a line is far lower: what it is cut off by is a small part of a character


def scroll_place(view: TextView, caret: int) -> float:
    """How the text is scrolled.

    With the caret in sight it is how far down the view its line is, as -1 (at the top) to -2;
    else which part of the text has left the view at its top, 0 to 1 in characters. How far a
    line is cut off there is in the digits far behind the point.
    """
    height = view.viewport().height()
    if view.session is None or not view.verticalScrollBar().value():
        return 0.0
    line = view.rect_of(caret, caret)
    if 0 <= line.top() <= height - line.height():
        return -1 - line.top() / height
    offset = view.offset_at(QPointF(0, 0))
    above = -view.rect_of(offset, offset + 1).top()
    return max(0.0, (offset + above / _PIXELS) / max(len(view.session.text), 1))


def scroll_to(view: TextView, place: float, caret: int) -> None:
    """Scroll as it was when ``scroll_place`` gave this."""
    bar = view.verticalScrollBar()
    if view.session is None or -1 < place <= 0:
        bar.setValue(0)
        return
    view.finish()  # the bar's range needs all of the text
    if place <= -1:
        down = (place + 1) * view.viewport().height()
        bar.setValue(round(bar.value() + view.rect_of(caret, caret).top() + down))
        return
    place *= len(view.session.text)
    offset = max(0, min(round(place), len(view.session.text) - 1))
    top = view.rect_of(offset, offset + 1).top()
    bar.setValue(round(bar.value() + top + (place - round(place)) * _PIXELS))
