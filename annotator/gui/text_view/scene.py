"""What one repaint needs to know: the visible paragraphs, and who stands out among the marks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.core.model import Decision

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QTextBlock

    from annotator.core.model import Argument, Event, Span
    from annotator.core.session import Mark, Session
    from annotator.gui.text_view.blocks import Blocks
    from annotator.gui.text_view.metrics import Metrics
    from annotator.gui.text_view.paragraph import Paragraph, Shape
    from annotator.gui.text_view.state import ViewState
    from annotator.gui.theme import Theme

_WEAK = 0.5


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph and where its origin is in the viewport."""

    block: QTextBlock
    origin: QPointF
    paragraph: Paragraph


@dataclass
class Scene:
    """One repaint. ``place`` gives the paragraph of a number, also one that is not visible.

    ``badges`` are the numbers of the candidates with their places, once they are found.
    """

    session: Session
    blocks: Blocks
    theme: Theme
    metrics: Metrics
    state: ViewState
    visible: list[Placed]
    column: QRectF  # the text column in the viewport, full height
    place: Callable[[int], Placed]
    dirty: tuple[tuple[float, float], ...] = ()  # top and bottom of what is painted; none: all
    badges: list[tuple[int, Mark, QRectF]] | None = None

    def is_dirty(self, shape: Shape, origin: QPointF) -> bool:
        """Whether a shape may reach into what is painted."""
        if not self.dirty:
            return True
        reach = self.metrics.line
        top = shape.pieces[0].baseline - reach
        bottom = shape.pieces[-1].baseline + reach
        if shape.label is not None:
            bottom = max(bottom, shape.label.rect.bottom() + reach)
        y = origin.y()
        return any(top + y < last and bottom + y > first for first, last in self.dirty)

    @cached_property
    def event(self) -> Event | None:
        """The selected event, if it still exists."""
        return self.session.event(self.state.selected_event or "")

    @cached_property
    def arguments(self) -> list[Argument]:
        """The filled roles of the selected event."""
        return self.session.arguments_of(self.event) if self.event else []

    @cached_property
    def label_rects(self) -> list[QRectF]:
        """The rectangles of all visible labels, in the viewport."""
        return [
            shape.label.rect.translated(placed.origin)
            for placed in self.visible
            for shape in placed.paragraph.shapes
            if shape.label is not None
        ]

    @cached_property
    def fillers(self) -> frozenset[tuple[bool, str]]:
        """The selected event's fillers as (is an event, id)."""
        return frozenset(
            (each.event is not None, each.event or each.mention or "")
            for each in self.arguments
            if each.span is None
        )

    @cached_property
    def bare(self) -> list[Span]:
        """The fillers that are bare pieces of text."""
        return [each.span for each in self.arguments if each.span is not None]

    def is_filler(self, mark: Mark) -> bool:
        """Whether a mark fills a role of the selected event."""
        return (mark.is_trigger, mark.id) in self.fillers

    def is_selected_trigger(self, mark: Mark) -> bool:
        """Whether a mark is the trigger of the selected event."""
        return mark.is_trigger and mark.id == self.state.selected_event

    def is_current(self, mark: Mark) -> bool:
        """Whether the keys act on this mark."""
        if mark.id != self.state.current:
            return False
        return self.session.mark(mark.id) is mark

    def shape(self, mark: Mark) -> tuple[Placed, Shape] | None:
        """Where a mark begins."""
        numbers = self.blocks.of(mark.span.start, mark.span.end)
        for number in numbers:
            placed = self.place(number)
            for shape in placed.paragraph.shapes:
                if shape.mark is mark and shape.pieces:
                    return placed, shape
            if number > numbers[0] + 2:
                break
        return None


def is_weak(mark: Mark) -> bool:
    """Whether a suggestion is one to doubt."""
    score = mark.item.origin.score
    return mark.suggested and score is not None and score < _WEAK


def is_suggested(argument: Argument) -> bool:
    """Whether nobody decided about an argument yet."""
    return argument.origin.decision == Decision.SUGGESTED
