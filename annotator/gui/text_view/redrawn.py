"""What of a paragraph looks different after its marks have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from annotator.gui.text_view.laying_out import block_rect

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextBlock

    from annotator.gui.text_view.paragraph import Paragraph, Shape
    from annotator.gui.text_view.scene import Placed

_NOTE = 30  # pixels that the sign of a note may give way
Lines = tuple[tuple[int, float], ...]  # where each begins, and how high it stands


class Shown(NamedTuple):
    """A paragraph as it was painted last."""

    paragraph: Paragraph
    top: float
    lines: Lines


def shown(block: QTextBlock, paragraph: Paragraph) -> Shown:
    """A paragraph as it is painted now."""
    return Shown(paragraph, block_rect(block).top(), _lines(block))


def _lines(block: QTextBlock) -> Lines:
    layout = block.layout()
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return tuple((line.textStart(), line.y()) for line in lines)


def redrawn(
    before: dict[int, Shown], place: Callable[[int], Placed], width: int
) -> list[QRect] | None:
    """The areas of a viewport of this width in which paragraphs look different than before.

    None where words stand elsewhere. ``before`` and ``place`` are by the paragraphs' numbers.
    """
    areas: list[QRect] = []
    for number, was in before.items():
        placed = place(number)
        if was[1:] != shown(placed.block, placed.paragraph)[1:]:
            return None
        corner = placed.origin.toPoint()
        changed = _changed(was.paragraph, placed.paragraph)
        areas += [_area(each, width, corner.x()).translated(corner) for each in changed]
    return areas


def _changed(before: Paragraph, after: Paragraph) -> list[Shape]:
    """The shapes that are new, gone, or look different, as they were and as they are."""
    known = {id(each.mark): each for each in before.shapes}
    changed: list[Shape] = []
    for each in after.shapes:
        was = known.pop(id(each.mark), None)
        if was is None:
            changed.append(each)
        elif not _looks_alike(was, each):
            changed += [was, each]
    return [*changed, *known.values()]


def _looks_alike(one: Shape, other: Shape) -> bool:
    return (one.lane, one.label, one.pieces) == (other.lane, other.label, other.pieces)


def _area(shape: Shape, width: int, left: int) -> QRect:
    if shape.mark.is_trigger:  # semibold words may move those behind them by a part of a pixel
        return QRect(-left, shape.bounds.top(), width, shape.bounds.height())
    return shape.bounds.adjusted(0, 0, _NOTE, 0)
