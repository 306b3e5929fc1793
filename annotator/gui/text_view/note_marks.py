"""Small round marks over words that a note is about; a question that waits has its sign in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from annotator.core.model import Note
from annotator.gui.text_view.overlay import badge_rects

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from annotator.core.session import Mark
    from annotator.gui.text_view.scene import Scene


def note_rects(scene: Scene) -> list[tuple[Mark, bool, QRectF]]:
    """Each visible mark with notes, whether a question waits there, and where that is shown."""
    about: dict[str, bool] = {}
    for note in scene.session.layer.all(Note):
        if note.target is not None:
            waits = note.is_question and not note.is_resolved
            about[note.target] = about.get(note.target, False) or waits
    if not about:
        return []
    here = {placed.block.blockNumber() for placed in scene.visible}
    taken = [rect for _, _, rect in badge_rects(scene)]
    found = []
    for mark_id, waits in about.items():
        mark = scene.session.mark(mark_id)
        if mark is None or here.isdisjoint(scene.blocks.of(mark.span.start, mark.span.end)):
            continue
        shown = scene.shape(mark)
        if shown is None:
            continue
        placed, shape = shown
        size = scene.metrics.badge * 0.92
        piece = shape.pieces[0]
        box = piece.box(scene.metrics.box_up, 0).translated(placed.origin)
        rect = QRectF(box.left() - size * 0.35, box.top() - size * 0.7, size, size)
        while any(rect.intersects(each) for each in taken):
            rect.translate(size * 0.5, 0)
        taken.append(rect)
        found.append((mark, waits, rect))
    return found


def paint_note_marks(painter: QPainter, scene: Scene) -> None:
    """Paint them: filled with a question mark, or a ring with three strokes as of writing."""
    theme = scene.theme
    painter.setFont(scene.metrics.badge_font)
    for _, waits, rect in note_rects(scene):
        painter.setPen(QPen(QColor(theme.warning if waits else theme.soft), 1.1))
        painter.setBrush(QColor(theme.warning if waits else theme.page))
        painter.drawEllipse(rect)
        if waits:
            painter.setPen(QColor(theme.on_label))
            painter.drawText(rect.translated(0, -0.5), Qt.AlignmentFlag.AlignCenter, "?")
            continue
        inside = rect.adjusted(*(rect.width() * part for part in (0.28, 0.34, -0.28, -0.34)))
        for share in (0.0, 0.5, 1.0):
            y = inside.top() + inside.height() * share
            right = inside.right() - (inside.width() * 0.35 if share == 1.0 else 0)
            painter.drawLine(QRectF(inside.left(), y, right - inside.left(), 0).topLeft(),
                             QRectF(right, y, 0, 0).topLeft())  # fmt: skip
