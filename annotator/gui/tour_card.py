"""The tour's card: a few sentences that point at what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from annotator.gui.theme import Theme

_WIDTH, _EDGE, _GAP = 380, 10, 4  # _EDGE is the room for the tip that points, on every side
_TIP = 9.0
_STEP = 20  # px between the heights that are tried
UP, DOWN, RIGHT = "up", "down", "right"  # where the tip points


class TourCard(QWidget):
    """Lies over the window without taking the keys; its buttons can be reached by Tab."""

    skipped = Signal()
    continued = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self._over = parent
        self._tip = UP
        self._tip_at = 40.0  # along the edge that it stands on
        self._count = QLabel()
        self._count.setProperty("tone", "soft")
        self._title = QLabel()
        self._title.setProperty("tone", "heading")
        self._title.setWordWrap(True)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self.skip = QPushButton(tr("Skip the tour"))
        self.skip.setProperty("tone", "quiet")
        self.skip.clicked.connect(self.skipped)
        self.go_on = QPushButton()
        self.go_on.clicked.connect(self.continued)
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE + 20, _EDGE + 16, _EDGE + 20, _EDGE + 14)
        column.setSpacing(6)
        for widget in (self._count, self._title, self._words):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)
        self.hide()

    def show_step(self, count: str, title: str, words: str, go_on: str) -> None:
        """Show a step; ``words`` is rich text, ``go_on`` what the second button says."""
        self._count.setText(
            tr("{count} · Esc ends the tour", count=count) if count else tr("Esc ends the tour")
        )
        self._title.setText(title)
        self._words.setText(words)
        self.go_on.setText(go_on)
        self.skip.setVisible(bool(count))
        self.setAccessibleName(tr("Tour: {title}", title=title))
        self._fit()
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """As high as its words need."""
        layout = self.layout()
        if layout is not None:
            self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))

    def point_at(self, target: QRect, side: str, free: Sequence[QRect] = ()) -> None:
        """Stand beside a rectangle of the parent, the tip pointing at it; inside the parent.

        Left of it, the card stands as high as it hides least of what is to be kept ``free``, the
        first of which matters most, and not above the rectangle's upper end.
        """
        self._fit()
        size, inside = self.size(), self._over.rect().adjusted(4, 4, -4, -4)
        if side == UP and target.bottom() + _GAP + size.height() > inside.bottom():
            side = DOWN
        middle = target.center()
        if side == RIGHT:
            corner = QPoint(target.left() - size.width() - _GAP, target.top())
        elif side == UP:
            corner = QPoint(min(target.left(), middle.x()) - 40, target.bottom() + _GAP)
        else:
            corner = QPoint(min(target.left(), middle.x()) - 40,
                            target.top() - size.height() - _GAP)  # fmt: skip
        corner.setX(max(inside.left(), min(corner.x(), inside.right() - size.width())))
        lowest = max(inside.top(), inside.bottom() - size.height())
        corner.setY(max(inside.top(), min(corner.y(), lowest)))
        if side == RIGHT:
            highest = min(max(inside.top(), target.top()), lowest)
            corner.setY(_freest(corner.y(), range(highest, lowest + 1, _STEP),
                                QRect(corner, size), free))  # fmt: skip
        self.move(corner)
        along = middle.y() - corner.y() if side == RIGHT else middle.x() - corner.x()
        longest = size.height() if side == RIGHT else size.width()
        self._tip, self._tip_at = side, max(32.0, min(float(along), longest - 32.0))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet with a hairline round it, and the tip."""
        sheet = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        path = QPainterPath()
        path.addRoundedRect(sheet, 8, 8)
        at, tip = self._tip_at, _TIP
        top, bottom, right = sheet.top() + 1, sheet.bottom() - 1, sheet.right() - 1
        points = {
            UP: ((at - tip, top), (at, top - tip), (at + tip, top)),
            DOWN: ((at - tip, bottom), (at, bottom + tip), (at + tip, bottom)),
            RIGHT: ((right, at - tip), (right + tip, at), (right, at + tip)),
        }[self._tip]
        pointer = QPainterPath()
        pointer.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        pointer.closeSubpath()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.accent), 1.2))
            painter.setBrush(QColor(self.theme.page))
            painter.drawPath(path.united(pointer))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape on one of the buttons ends the tour."""
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A click on the card is none on what lies under it."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            return True
        return super().event(event)


def _freest(wanted: int, others: Iterable[int], card: QRect, free: Sequence[QRect]) -> int:
    """The top nearest to the wanted one at which a card hides least of these rectangles."""

    def hidden(top: int) -> tuple[float, int]:
        there = card.translated(0, top - card.top())
        weights = (2.0**-number for number, each in enumerate(free) if there.intersects(each))
        return sum(weights), abs(top - wanted)

    return min((wanted, *others), key=hidden)
