"""Paints marks: tints, underlines and outlines under the text; labels over it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from annotator.gui.text_view.geometry import pieces
from annotator.gui.text_view.labels import is_chip
from annotator.gui.text_view.note_marks import paint_note_marks
from annotator.gui.text_view.outlines import paint_dashed_outline
from annotator.gui.text_view.paragraph import block_range
from annotator.gui.text_view.scene import is_weak
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFont, QPainter

    from annotator.gui.text_view.geometry import Piece
    from annotator.gui.text_view.labels import Label
    from annotator.gui.text_view.metrics import Metrics
    from annotator.gui.text_view.paragraph import Shape
    from annotator.gui.text_view.scene import Placed, Scene

_LEFT, _RIGHT = 1.2, 0.6  # how far a box reaches beyond its words; a full stop may follow
_NO_PEN = QPen(Qt.PenStyle.NoPen)
# put together once: to join flags takes as long as to write a label
_AS_IT_IS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip


def box_of(piece: Piece, metrics: Metrics, down: float = 0.0, out: float = 0.0) -> QRectF:
    """The box of a piece of a mark; ``down`` lets it reach lower, ``out`` grows it all round."""
    box = piece.box(metrics.box_up, metrics.box_down + down)
    return box.adjusted(-_LEFT - out, -out, _RIGHT + out, out)


def paint_under(painter: QPainter, scene: Scene, selection: tuple[int, int]) -> None:
    """Everything that lies beneath the words."""
    for placed in scene.visible:
        painter.save()
        painter.translate(placed.origin)
        _paint_found(painter, scene, placed)
        if selection[0] < selection[1]:
            color = QColor(scene.theme.text_selection)
            _paint_ranges(painter, scene, placed, [selection], color)
        for shape in placed.paragraph.shapes:
            if scene.is_dirty(shape, placed.origin):
                _paint_shape(painter, scene, shape)
        for span in scene.bare:
            _paint_bare(painter, scene, placed, span.fragments)
        painter.restore()


def paint_labels(painter: QPainter, scene: Scene) -> None:
    """The labels, over the words of the next line should they ever touch; marks of notes."""
    for placed in scene.visible:
        painter.save()
        painter.translate(placed.origin)
        for shape in placed.paragraph.shapes:
            if not scene.is_dirty(shape, placed.origin):
                continue
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
    mark, metrics = shape.mark, scene.metrics
    color = label_color(scene.session.schema, mark, scene.theme)
    for piece in shape.pieces:
        box = box_of(piece, metrics, shape.lane * metrics.nesting)
        if scene.is_selected_trigger(mark):
            _paint_ring(painter, box, color, soft=True)
        if mark.suggested:
            _paint_outline(painter, scene, shape, piece, color)
        else:
            _paint_decided(painter, scene, shape, box, color)
        if scene.is_filler(mark):
            _paint_solid_outline(painter, box, color)
        if scene.is_current(mark):
            around = box.adjusted(0, 0, 0, 1.5 if mark.suggested else metrics.underline)
            _paint_ring(painter, around, QColor(scene.theme.accent), soft=False)


def _paint_decided(
    painter: QPainter, scene: Scene, shape: Shape, box: QRectF, color: QColor
) -> None:
    theme, height = scene.theme, scene.metrics.underline
    tint = QColor(color)
    tint.setAlphaF(theme.trigger_tint if shape.mark.is_trigger else theme.tint)
    painter.setPen(_NO_PEN)
    painter.setBrush(tint)
    painter.drawRoundedRect(box, 2, 2)
    painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), height), color)


def _paint_outline(
    painter: QPainter, scene: Scene, shape: Shape, piece: Piece, color: QColor
) -> None:
    """The dashed outline of a suggestion; a weak one is fainter."""
    line = QColor(color)
    line.setAlphaF(0.5 if is_weak(shape.mark) else 0.9)
    paint_dashed_outline(painter, box_of(piece, scene.metrics, 1.0, shape.lane * 2.0), line)


def _paint_solid_outline(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setPen(QPen(color, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-0.3, -0.3, 0.3, 1.5), 4, 4)


def _paint_ring(painter: QPainter, box: QRectF, color: QColor, soft: bool) -> None:
    """A ring around a box: wide and soft for what is selected, with a sharp edge for the focus.

    Below it stays flat: the label stands there.
    """
    glow = QColor(color)
    glow.setAlphaF(0.28)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(glow, 3.5))
    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 2.5 if soft else 1.2), 6, 6)
    if not soft:
        painter.setPen(QPen(color, 1.8))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 0.8), 5, 5)


def _paint_bare(
    painter: QPainter, scene: Scene, placed: Placed, fragments: tuple[tuple[int, int], ...]
) -> None:
    """A filler without a label of its own: an outline in grey."""
    for fragment in fragments:
        for piece in _pieces(scene, placed, fragment):
            _paint_solid_outline(painter, box_of(piece, scene.metrics), QColor(scene.theme.soft))


def _paint_gaps(painter: QPainter, scene: Scene, shape: Shape) -> None:
    """The thin dotted line that joins the fragments of one mark, at the height of its underline."""
    color = label_color(scene.session.schema, shape.mark, scene.theme)
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
    color = label_color(scene.session.schema, mark, scene.theme)
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
        _write(painter, rect, metrics.light_label_font, label.text)
        return
    _write(painter, rect, metrics.label_font, name)
    if more:
        rect = rect.adjusted(metrics.label_widths.horizontalAdvance(name), 0, 0, 0)
        _write(painter, rect, metrics.light_label_font, dot + more)


def _has_twin(placed: Placed, shape: Shape) -> bool:
    """Whether another mark has the same words, so that the ring alone does not say which."""
    span = shape.mark.span
    return any(each is not shape and each.mark.span == span for each in placed.paragraph.shapes)


def _paint_chosen(painter: QPainter, scene: Scene, label: Label) -> None:
    """The outline of the label that is meant, among those of the same words."""
    painter.setPen(QPen(QColor(scene.theme.accent), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(label.rect.adjusted(-_LEFT - 1.6, -1.8, _RIGHT + 1.6, 2.4), 4, 4)


def _write(painter: QPainter, rect: QRectF, font: QFont, text: str) -> None:
    # not clipped: the text is shortened already, and must not lose its last pixel
    painter.setFont(font)
    painter.drawText(rect, _AS_IT_IS, text)
