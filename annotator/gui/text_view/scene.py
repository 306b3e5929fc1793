"""What one repaint needs to know: the visible paragraphs, and who stands out among the marks."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.core.model import Decision
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QColor, QRegion, QTextBlock

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
    ratio: float = 1.0  # pixels of the screen to one of ours
    dirty: QRegion | None = None  # what is painted; None: all
    badges: list[tuple[int, Mark, QRectF]] | None = None
    _colors: dict[tuple[bool, str], QColor] = field(default_factory=dict)

    def color(self, mark: Mark) -> QColor:
        """The colour of a mark's label."""
        key = (mark.is_trigger, mark.label)
        found = self._colors.get(key)
        if found is None:
            found = self._colors[key] = label_color(self.session.schema, mark, self.theme)
        return found

    @cached_property
    def dirty_shapes(self) -> list[tuple[Placed, list[Shape]]]:
        """The shapes of each visible paragraph that may reach into what is painted."""
        return [(placed, self._dirty_of(placed)) for placed in self.visible]

    def _dirty_of(self, placed: Placed) -> list[Shape]:
        shapes = list(placed.paragraph.shapes)
        if self.dirty is None:
            return shapes
        dirty = self.dirty.translated(-placed.origin.toPoint())
        return [each for each in shapes if dirty.intersects(each.bounds)]

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
    def label_places(self) -> list[tuple[QRectF, float, float]]:
        """The same with their tops and bottoms, to sift by."""
        return [(each, each.top(), each.bottom()) for each in self.label_rects]

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
