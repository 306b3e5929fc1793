"""Paints marks: tints, underlines and outlines under the text; labels over it."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from annotator.gui.text_view.cut_boxes import (
    DASHES,
    GLOW,
    LINE,
    RING,
    TINT,
    corner_on_pixels,
    on_pixels,
    paint_box,
)
from annotator.gui.text_view.geometry import pieces
from annotator.gui.text_view.labels import is_chip
from annotator.gui.text_view.note_marks import paint_note_marks
from annotator.gui.text_view.paragraph import block_range
from annotator.gui.text_view.scene import is_weak

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from annotator.gui.text_view.geometry import Piece
    from annotator.gui.text_view.labels import Label
    from annotator.gui.text_view.metrics import Metrics
    from annotator.gui.text_view.paragraph import Shape
    from annotator.gui.text_view.scene import Placed, Scene

_LEFT, _RIGHT = 1.2, 0.6  # how far a box reaches beyond its words; a full stop may follow
_NO_PEN = QPen(Qt.PenStyle.NoPen)


def box_of(piece: Piece, metrics: Metrics, down: float = 0.0, out: float = 0.0) -> QRectF:
    """The box of a piece of a mark; ``down`` lets it reach lower, ``out`` grows it all round."""
    box = piece.box(metrics.box_up, metrics.box_down + down)
    return box.adjusted(-_LEFT - out, -out, _RIGHT + out, out)


def paint_under(painter: QPainter, scene: Scene, selection: tuple[int, int]) -> None:
    """Everything that lies beneath the words."""
    for placed, shapes in scene.dirty_shapes:
        painter.save()
        painter.translate(corner_on_pixels(placed.origin, scene.ratio))
        _paint_found(painter, scene, placed)
        if selection[0] < selection[1]:
            color = QColor(scene.theme.text_selection)
            _paint_ranges(painter, scene, placed, [selection], color)
        for shape in shapes:
            _paint_shape(painter, scene, shape)
        for span in scene.bare:
            _paint_bare(painter, scene, placed, span.fragments)
        painter.restore()


def paint_labels(painter: QPainter, scene: Scene) -> None:
    """The labels, over the words of the next line should they ever touch; marks of notes."""
    for placed, shapes in scene.dirty_shapes:
        painter.save()
        painter.translate(placed.origin)
        for shape in shapes:
            if shape.gaps:
                _paint_gaps(painter, scene, shape)
            if shape.label is not None:
                _paint_label(painter, scene, shape, shape.label)
                if scene.is_current(shape.mark) and _has_twin(placed, shape):
                    _paint_chosen(painter, scene, shape.label)
        painter.restore()
    paint_note_marks(painter, scene)


def _paint_found(painter: QPainter, scene: Scene, placed: Placed) -> None:
    found = scene.state.found
    if not found:
        return
    start, end = scene.blocks.ranges[placed.block.blockNumber()]
    at = max(0, bisect_left(found, (start, start)) - 1)
    here = []
    while at < len(found) and found[at][0] < end:
        here.append(found[at])
        at += 1
    _paint_ranges(painter, scene, placed, here, QColor(scene.theme.found))
    if scene.state.found_now is not None and scene.state.found_now in here:
        for piece in _pieces(scene, placed, scene.state.found_now):
            painter.setPen(QPen(QColor(scene.theme.ink), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box_of(piece, scene.metrics), 3, 3)


def _paint_ranges(
    painter: QPainter,
    scene: Scene,
    placed: Placed,
    ranges: Iterable[tuple[int, int]],
    color: QColor,
) -> None:
    painter.setPen(_NO_PEN)
    painter.setBrush(color)
    for each in ranges:
        for piece in _pieces(scene, placed, each):
            painter.drawRoundedRect(box_of(piece, scene.metrics, 1.5), 2, 2)


def _pieces(scene: Scene, placed: Placed, span: tuple[int, int]) -> list[Piece]:
    return pieces(placed.block, *block_range(scene.blocks, placed.block, *span))


def _paint_shape(painter: QPainter, scene: Scene, shape: Shape) -> None:
    mark, metrics, ratio = shape.mark, scene.metrics, scene.ratio
    color = scene.color(mark)
    for piece in shape.pieces:
        box = on_pixels(box_of(piece, metrics, shape.lane * metrics.nesting), ratio)
        if scene.is_selected_trigger(mark):
            paint_box(painter, GLOW, box, color, ratio)
        if mark.suggested:
            outline = on_pixels(box_of(piece, metrics, 1.0, shape.lane * 2.0), ratio)
            line = _thinned(color.rgb(), 0.5 if is_weak(mark) else 0.9)
            paint_box(painter, DASHES, outline, line, ratio)
        else:
            theme = scene.theme
            share = theme.trigger_tint if mark.is_trigger else theme.tint
            paint_box(painter, TINT, box, _thinned(color.rgb(), share), ratio)
            thick = max(1, round(metrics.underline * ratio)) / ratio
            underline = QRectF(box.left(), box.bottom(), box.width(), thick)
            painter.fillRect(underline, color)
        if scene.is_filler(mark):
            paint_box(painter, LINE, box, color, ratio)
        if scene.is_current(mark):
            around = box.adjusted(0, 0, 0, 1.5 if mark.suggested else metrics.underline)
            paint_box(painter, RING, on_pixels(around, ratio), QColor(scene.theme.accent), ratio)


@lru_cache(maxsize=512)
def _thinned(color: int, share: float) -> QColor:
    """A colour of which only a share covers what is beneath."""
    thinned = QColor.fromRgb(color)
    thinned.setAlphaF(share)
    return thinned


def _paint_bare(
    painter: QPainter, scene: Scene, placed: Placed, fragments: tuple[tuple[int, int], ...]
) -> None:
    """A filler without a label of its own: an outline in grey."""
    color = QColor(scene.theme.soft)
    for fragment in fragments:
        for piece in _pieces(scene, placed, fragment):
            box = on_pixels(box_of(piece, scene.metrics), scene.ratio)
            paint_box(painter, LINE, box, color, scene.ratio)


def _paint_gaps(painter: QPainter, scene: Scene, shape: Shape) -> None:
    """The thin dotted line that joins the fragments of one mark, at the height of its underline."""
    color = scene.color(shape.mark)
    pen = QPen(color, 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 3.0])
    painter.setPen(pen)
    for gap in shape.gaps:
        down = shape.lane * scene.metrics.nesting + scene.metrics.underline / 2
        y = gap.box(0, scene.metrics.box_down).bottom() + down
        painter.drawLine(QPointF(gap.left, y), QPointF(gap.right, y))


def _paint_label(painter: QPainter, scene: Scene, shape: Shape, label: Label) -> None:
    mark, metrics = shape.mark, scene.metrics
    color = scene.color(mark)
    rect = label.rect
    if is_chip(mark):
        painter.setPen(_NO_PEN)
        painter.setBrush(color)
        painter.drawRoundedRect(rect.adjusted(-_LEFT, -0.5, _RIGHT, 1), 2.5, 2.5)
        color = QColor(scene.theme.on_label)
        rect = rect.adjusted(metrics.chip_pad, 0, 0, 0)
    painter.setPen(color)
    name, dot, more = label.text.partition(" · ")
    if mark.suggested:
        _write(painter, rect, metrics, label.text, light=True)
        return
    _write(painter, rect, metrics, name, light=False)
    if more:
        rect = rect.adjusted(metrics.label_advance(name, light=False), 0, 0, 0)
        _write(painter, rect, metrics, dot + more, light=True)


def _has_twin(placed: Placed, shape: Shape) -> bool:
    """Whether another mark has the same words, so that the ring alone does not say which."""
    span = shape.mark.span
    return any(each is not shape and each.mark.span == span for each in placed.paragraph.shapes)


def _paint_chosen(painter: QPainter, scene: Scene, label: Label) -> None:
    """The outline of the label that is meant, among those of the same words."""
    painter.setPen(QPen(QColor(scene.theme.accent), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(label.rect.adjusted(-_LEFT - 1.6, -1.8, _RIGHT + 1.6, 2.4), 4, 4)


def _write(painter: QPainter, rect: QRectF, metrics: Metrics, text: str, *, light: bool) -> None:
    # not clipped: the text is shortened already, and must not lose its last pixel
    painter.setFont(metrics.light_label_font if light else metrics.label_font)
    written = metrics.written(text, light=light)
    down = (rect.height() - written.size().height()) / 2
    painter.drawStaticText(QPointF(rect.left(), rect.top() + down), written)
