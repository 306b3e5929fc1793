"""What a drag would do, painted while it lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from annotator.gui.text_view.geometry import pieces
from annotator.gui.text_view.painter import box_of
from annotator.gui.text_view.paragraph import block_range

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from annotator.gui.text_view.mouse import Preview
    from annotator.gui.text_view.scene import Scene


def paint_preview(painter: QPainter, scene: Scene, preview: Preview) -> None:
    """An arc from a trigger to the pointer, or the range that a mark would take."""
    pen = QPen(QColor(scene.theme.accent), 1.8)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if preview.span is not None:
        pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        _outline(painter, scene, preview.span)
        return
    source = scene.session.mark(preview.source)
    found = scene.shape(source) if source else None
    if found is None:
        return
    placed, shape = found
    box = box_of(shape.pieces[0], scene.metrics).translated(placed.origin)
    start, end = QPointF(box.center().x(), box.top()), preview.point
    lift = 26 * scene.metrics.z
    path = QPainterPath(start)
    path.cubicTo(QPointF(start.x(), start.y() - lift), QPointF(end.x(), end.y() - lift), end)
    painter.drawPath(path)
    painter.setBrush(QColor(scene.theme.accent))
    painter.drawEllipse(end, 3, 3)
    target = scene.session.mark(preview.target) if preview.target else None
    if target is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _outline(painter, scene, (target.span.start, target.span.end))


def _outline(painter: QPainter, scene: Scene, span: tuple[int, int]) -> None:
    for placed in scene.visible:
        for piece in pieces(placed.block, *block_range(scene.blocks, placed.block, *span)):
            box = box_of(piece, scene.metrics, 2, 1).translated(placed.origin)
            painter.drawRoundedRect(box, 4, 4)
