"""What a press, a drag and a release mean: a click, a selection, an argument, a moved edge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from annotator.gui.text_view.hit_test import Hit, Part

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from annotator.gui.text_view.view import TextView

_EDGES = (Part.START, Part.END)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a drag would do: an arc to ``point`` (and its target), or a new range."""

    source: str
    point: QPointF
    target: str | None = None
    span: tuple[int, int] | None = None


class Mouse:
    """Follows the left button over a view and calls the view's signals."""

    def __init__(self, view: TextView) -> None:
        self._view = view
        self._at: QPointF | None = None  # where the button went down
        self._hit: Hit | None = None
        self._anchor = (0, 0)
        self._dragging = False
        self.preview: Preview | None = None

    @property
    def is_dragging(self) -> bool:
        """Whether a drag goes on."""
        return self._dragging

    def press(self, event: QMouseEvent) -> None:
        """The left button went down."""
        self._at = event.position()
        self._hit = self._view.hit_at(self._at)
        self._dragging = False
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._anchor = self._view.unit_at(self._at, exact)
        if shift:
            caret = self._view.anchor
            self._anchor = (caret, caret)
            self._hit = None
            self._select(event)
            self._dragging = True

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved with the button down."""
        if self._at is None:
            return
        distance = (event.position() - self._at).manhattanLength()
        if not self._dragging and distance < QApplication.startDragDistance():
            return
        self._dragging = True
        hit = self._hit
        if hit is not None and hit.part in _EDGES:
            self._preview_edge(event, hit)
        elif hit is not None and self._drags_argument(event, hit):
            target = self._target(event.position(), hit)
            # over plain words it may still become a selection
            if target is None and hit.part == Part.WORDS:
                self._set_preview(None)
                self._select(event)
            else:
                self._view.set_selection(self._view.caret, self._view.caret)
                self._set_preview(Preview(hit.mark_id, event.position(), target))
        else:
            self._select(event)

    def release(self, event: QMouseEvent) -> None:
        """The button went up."""
        at, hit, preview, dragged = self._at, self._hit, self.preview, self._dragging
        self.cancel()
        if at is None:
            return
        view = self._view
        if not dragged:
            self._click(event, hit)
        elif preview is not None and preview.span is not None and hit is not None:
            side = hit.part.value
            offset = preview.span[0 if side == "start" else 1]
            view.edge_dragged.emit(hit.mark_id, side, offset, hit.fragment)
        elif preview is not None:
            if preview.target is not None:
                view.argument_dragged.emit(preview.source, preview.target)
        elif view.selection[0] < view.selection[1]:
            view.selection_finished.emit(*view.selection, event.globalPosition().toPoint())

    def cancel(self) -> None:
        """Forget the drag."""
        self._at = self._hit = None
        self._dragging = False
        self._set_preview(None)

    def _click(self, event: QMouseEvent, hit: Hit | None) -> None:
        view = self._view
        if hit is not None and hit.part == Part.BADGE:
            view.candidate_clicked.emit(hit.number)
            return
        role = view.role_at(event.position())
        if role is not None:
            view.role_clicked.emit(role)
            return
        offset = view.offset_at(event.position())
        view.set_caret(offset)
        view.caret_moved.emit(offset)
        if hit is not None:
            view.mark_clicked.emit(hit.mark_id)

    def _drags_argument(self, event: QMouseEvent, hit: Hit) -> bool:
        if not hit.is_trigger or hit.part not in (Part.LABEL, Part.WORDS):
            return False
        if hit.part == Part.LABEL:
            return True
        return not event.modifiers() & Qt.KeyboardModifier.AltModifier

    def _target(self, point: QPointF, source: Hit) -> str | None:
        """The mark under the pointer, if it could fill a role of the dragged event."""
        hit = self._view.hit_at(point)
        if hit is None or hit.mark_id == source.mark_id:
            return None
        return hit.mark_id

    def _select(self, event: QMouseEvent) -> None:
        exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        here = self._view.unit_at(event.position(), exact)
        first, last = self._anchor
        if here[0] >= first:
            start, end = first, max(last, here[1])
            self._view.set_selection(start, end)
        else:
            start, end = here[0], last
            self._view.set_selection(end, start)
        self._view.selection_changed.emit(start, end)

    def _preview_edge(self, event: QMouseEvent, hit: Hit) -> None:
        span = self._view.span_of(hit.mark_id, hit.fragment)
        if span is None:
            return
        exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        here = self._view.unit_at(event.position(), exact)
        if hit.part == Part.START:
            wanted = (min(here[0], span[1] - 1), span[1])
        else:
            wanted = (span[0], max(here[1], span[0] + 1))
        self._set_preview(Preview(hit.mark_id, event.position(), None, wanted))

    def _set_preview(self, preview: Preview | None) -> None:
        if preview is not self.preview:
            self.preview = preview
            self._view.viewport().update()


def pointer_for(found: Hit | None, role: str | None) -> Qt.CursorShape:
    """The shape of the pointer over what was found, or over the name of a role."""
    if role is not None:
        return Qt.CursorShape.PointingHandCursor
    if found is not None and found.part in _EDGES:
        return Qt.CursorShape.SizeHorCursor
    if found is not None and found.part in (Part.LABEL, Part.BADGE):
        return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.IBeamCursor
