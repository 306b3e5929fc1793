"""The rectangles of a scene that the mouse can hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.gui.text_view.hit_test import Part, Zone
from annotator.gui.text_view.overlay import badge_rects
from annotator.gui.text_view.painter import box_of

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from annotator.gui.text_view.hit_test import Rectangle
    from annotator.gui.text_view.paragraph import Shape
    from annotator.gui.text_view.scene import Placed, Scene


def zones_of(scene: Scene) -> list[Zone]:
    """What can be hit among the visible paragraphs, in viewport coordinates."""
    result: list[Zone] = []
    for placed in scene.visible:
        runs_left = placed.block.textDirection() == Qt.LayoutDirection.RightToLeft
        for shape in placed.paragraph.shapes:
            result += _zones(scene, placed, shape, runs_left)
    for number, mark, rect in badge_rects(scene):
        corners = _corners(rect)
        result.append(Zone(corners, mark.id, mark.is_trigger, Part.BADGE, number=number))
    return result


def _zones(scene: Scene, placed: Placed, shape: Shape, runs_left: bool) -> list[Zone]:
    mark, result = shape.mark, []
    for piece, edge in zip(shape.pieces, shape.edges, strict=True):
        rect = box_of(piece, scene.metrics, scene.metrics.underline).translated(placed.origin)
        result.append(
            Zone(
                _corners(rect),
                mark.id,
                mark.is_trigger,
                starts=edge.starts,
                ends=edge.ends,
                runs_left=runs_left,
                fragment=edge.fragment,
            )
        )
    if shape.label is not None:
        # padded: a label is a small target
        rect = shape.label.rect.translated(placed.origin).adjusted(-2, -1, 2, 4)
        result.append(Zone(_corners(rect), mark.id, mark.is_trigger, Part.LABEL))
    return result


def _corners(rect: QRectF) -> Rectangle:
    return rect.left(), rect.top(), rect.right(), rect.bottom()
