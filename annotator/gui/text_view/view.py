"""The reading column itself: a read-only QTextEdit under our own painting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication

from annotator.core.translation import tr
from annotator.gui.text_view import places
from annotator.gui.text_view.blank import paint_sentence
from annotator.gui.text_view.column import Column
from annotator.gui.text_view.dirty import emphasised, repaint, repaint_caret
from annotator.gui.text_view.hit_test import Hit, hit
from annotator.gui.text_view.mouse import Mouse, pointer_for
from annotator.gui.text_view.overlay import argument_at, caret_rect, paint_badges, paint_event_arcs
from annotator.gui.text_view.painter import paint_labels, paint_under
from annotator.gui.text_view.preview import paint_preview
from annotator.gui.text_view.quiet import QuietTextEdit
from annotator.gui.text_view.scene import Scene
from annotator.gui.text_view.state import Header, ViewState
from annotator.gui.text_view.tips import show_tip
from annotator.gui.text_view.zones import zones_of
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QRegion, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from annotator.core.session import Session

LEAST_ZOOM, MOST_ZOOM = 80, 250
_MANY = 60  # areas: to put them together takes longer than to paint all of them
_COMFORT = 0.18  # of the height: how near the edge something may be before the text scrolls


class TextView(QuietTextEdit):
    """Shows a session. Changes nothing: signals say what the reader did. Offsets are code points.

    The signals tell of the mouse alone; what is set by a method is not told back. Keys go to the
    parent.
    """

    caret_moved = Signal(int)
    selection_changed = Signal(int, int)
    selection_finished = Signal(int, int, QPoint)  # start, end, where on the screen
    mark_clicked = Signal(str)
    role_clicked = Signal(str)  # by its arc or its name on the arc
    candidate_clicked = Signal(int)  # the number on the badge
    argument_dragged = Signal(str, str)  # the event's id, the filler's id
    edge_dragged = Signal(str, str, int, int)  # id, "start" or "end", the new offset, the fragment
    menu_requested = Signal(int, QPoint)  # the offset, where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._state = ViewState()
        self._column = Column(self)
        self._mouse = Mouse(self)
        self._header: Header | None = None
        self._sentence = ""
        self._caret = self._anchor = 0
        self._emphasised: set[tuple[int, int]] = set()
        self.viewport().setMouseTracking(True)
        # All of it is painted here: Qt may move what is there when it scrolls, and paint the rest.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Text"))
        self.cursor_moved.connect(self._follow_reader)
        self.verticalScrollBar().valueChanged.connect(self._column.settle_visible)
        self.set_theme(LIGHT)

    # -- what is shown ------------------------------------------------------------------------

    @property
    def session(self) -> Session | None:
        """The session that is shown, or None."""
        return self._column.session

    @property
    def state(self) -> ViewState:
        """What is emphasised."""
        return self._state

    @property
    def zoom(self) -> int:
        """The zoom in percent."""
        return self._column.metrics.zoom

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    def show_session(self, session: Session, header: Header | None = None) -> None:
        """Show a session from its beginning."""
        self._mouse.cancel()
        self._state = ViewState()
        self._header = header
        self._caret = self._anchor = 0
        with self.moving():
            self._column.show(session, header)
        title = header.title if header else ""
        self.setAccessibleName(tr("Text of {title}", title=title) if title else tr("Text"))
        self.setAccessibleDescription(" · ".join(header.facts) if header else "")
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def show_nothing(self, sentence: str) -> None:
        """Show no document but a sentence that says what to do."""
        self._mouse.cancel()
        self._state = ViewState()
        self._header = None
        self._caret = self._anchor = 0
        self._sentence = sentence
        with self.moving():
            self._column.show_nothing()
        self.setAccessibleName(tr("Text"))
        self.setAccessibleDescription(sentence)
        self.viewport().update()

    def set_note(self, note: str) -> None:
        """Change the words at the header's right, such as "saved · 3:12"."""
        if self._header is None or self._header.note == note:
            return
        self._header = replace(self._header, note=note)
        self._column.set_header(self._header)
        self.viewport().update(self._column.header_rect())

    def refresh(self, paragraphs: Iterable[int]) -> None:
        """Lay out and paint these paragraphs again: their marks have changed."""
        areas = self._column.refresh(set(paragraphs))
        if self.session is None or areas is None or len(areas) > _MANY:
            self.viewport().update()
            return
        for area in areas:
            self.viewport().update(area)
        self._repaint(self._state)

    def set_state(self, state: ViewState) -> None:
        """Emphasise other things; moves no words."""
        if state != self._state:
            before, self._state = self._state, state
            if self.session is not None:
                self._repaint(before, state)

    def _repaint(self, *states: ViewState) -> None:
        """Paint again what these states emphasise, the last of which is to be seen from now on."""
        assert self.session is not None
        # what was emphasised may have changed since then, or be gone
        before, self._emphasised = self._emphasised, emphasised(self.session, states[-1])
        repaint(self._column, self.viewport(), before | self._emphasised, states)

    def paint_now(self) -> None:
        """Paint what has changed at once: the words that a key is about come before all else."""
        QApplication.sendEvent(self.window(), QEvent(QEvent.Type.UpdateRequest))

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text, 80 to 250 percent; what is read stays in sight."""
        percent = max(LEAST_ZOOM, min(MOST_ZOOM, percent))
        if percent != self.zoom:
            with self.moving():
                self._column.set_zoom(percent)
            bar = self.verticalScrollBar()
            place = bar.value()
            self._set_cursor()
            bar.setValue(place)  # Qt has scrolled to the cursor
            self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Set the colours."""
        self._theme = theme
        palette = QPalette(self.palette())
        for role, color in (
            (QPalette.ColorRole.Base, QColor(theme.page)),
            (QPalette.ColorRole.Window, QColor(theme.page)),
            (QPalette.ColorRole.Text, QColor(theme.ink)),
            # the selection is painted by us, no higher than the words
            (QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0)),
            (QPalette.ColorRole.HighlightedText, QColor(theme.ink)),
        ):
            palette.setColor(role, color)
        self.setPalette(palette)
        self.viewport().update()

    # -- caret and selection --------------------------------------------------------------------

    @property
    def caret(self) -> int:
        """The caret's offset."""
        return self._caret

    @property
    def anchor(self) -> int:
        """The end of the selection at which it began; the caret's offset where none is."""
        return self._anchor

    @property
    def selection(self) -> tuple[int, int]:
        """The selected (start, end); both the caret's offset where nothing is selected."""
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    def set_caret(self, offset: int) -> None:
        """Move the caret, select nothing, and keep it in sight."""
        self.set_selection(offset, offset)

    def set_selection(self, start: int, end: int) -> None:
        """Select from ``start`` to ``end``, where the caret goes (it may lie before ``start``)."""
        length = len(self.session.text) if self.session else 0
        before, caret = self.selection, self._caret
        self._anchor, self._caret = (max(0, min(each, length)) for each in (start, end))
        self._set_cursor()
        repaint_caret(self._column, self.viewport(), {before, self.selection}, {caret, self._caret})

    def _set_cursor(self) -> None:
        """Put Qt's own cursor there too."""
        if self.session is not None:
            ends = self._anchor, self._caret
            self.put_cursor(*(places.cursor_position(self._column, each) for each in ends))

    def _follow_reader(self, qt_pos: int) -> None:
        """A screen reader has moved the caret."""
        if self.session is not None and qt_pos != places.cursor_position(self._column, self._caret):
            self.caret_moved.emit(places.offset_of_cursor(self._column, qt_pos))

    def offset_by_lines(self, lines: int) -> int:
        """The offset that lies so many visual lines below (or above) the caret."""
        return places.offset_by_lines(self._column, self._caret, lines)

    def ensure_visible(self, start: int, end: int) -> None:
        """Scroll so that a range and what belongs to it can be seen with some text around it."""
        self._column.settle_rest()
        found = places.extent(self._column, start, end)
        if found is None:
            return
        top, bottom = found
        bar, height = self.verticalScrollBar(), self.viewport().height()
        comfort = min(height * _COMFORT, max(0.0, (height - (bottom - top)) / 2))
        if top < comfort:
            bar.setValue(round(bar.value() + top - comfort))
        elif bottom > height - comfort:
            wanted = round(bar.value() + min(bottom - height + comfort, top - comfort))
            if wanted > bar.maximum():
                self.finish()
            bar.setValue(wanted)

    def finish(self) -> None:
        """Lay out all of the text now: the scroll bar's range is right afterwards."""
        self._column.finish()

    def lines_in_sight(self) -> int:
        """How many lines of text the view shows at once; at least one."""
        return max(1, int(self.viewport().height() / self._column.metrics.line))

    def cancel_drag(self) -> bool:
        """Forget a drag that goes on; whether there was one."""
        was_dragging = self._mouse.is_dragging
        self._mouse.cancel()
        return was_dragging

    # -- what is where ----------------------------------------------------------------------------

    def offset_at(self, point: QPointF) -> int:
        """The offset nearest to a point of the viewport."""
        return places.offset_at(self._column, point)

    def unit_at(self, point: QPointF, exact: bool = False) -> tuple[int, int]:
        """The token at a point; empty between tokens. ``exact``: the offset nearest to it."""
        return places.unit_at(self._column, point, exact)

    def span_of(self, mark_id: str, fragment: int) -> tuple[int, int] | None:
        """Start and end of a fragment of a mark, or None."""
        mark = self.session.mark(mark_id) if self.session else None
        return mark.span.fragments[fragment] if mark else None

    def rect_of(self, start: int, end: int) -> QRectF:
        """The box of a range's first line in the viewport; an empty range's is the caret's."""
        return places.rect_of(self._column, start, end)

    def hit_at(self, point: QPointF) -> Hit | None:
        """The mark at a point of the viewport, and which part of it."""
        scene = self._scene()
        if scene is None:
            return None
        return hit(zones_of(scene), point.x(), point.y(), self._state.current)

    def role_at(self, point: QPointF) -> str | None:
        """The role of the selected event whose arc or name is at a point, words excepted."""
        scene = self._scene() if self.hit_at(point) is None else None
        return argument_at(scene, point.x(), point.y()) if scene is not None else None

    def _scene(self, dirty: QRegion | None = None) -> Scene | None:
        """What a repaint of a region, or of all, needs; None without a document."""
        if self.session is None:
            return None
        return Scene(
            self.session,
            self._column.blocks,
            self._theme,
            self._column.metrics,
            self._state,
            # all of it, also for a small repaint: where a badge goes depends on its neighbours
            self._column.visible(QRectF(self.viewport().rect())),
            self._column.rect(),
            self._column.place,
            self.viewport().devicePixelRatio(),
            dirty,
        )

    # -- Qt --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints, then the text, then labels, arcs, badges and the caret."""
        dirty = event.region()
        scene = self._scene(dirty)
        if scene is None:
            with QPainter(self.viewport()) as painter:
                painter.fillRect(event.rect(), QColor(self._theme.page))
                paint_sentence(painter, self.viewport().rect(), self._sentence, self)
            return
        hints = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self._theme.page))
            painter.setRenderHints(hints)
            paint_under(painter, scene, self.selection)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHints(hints)
            if dirty.intersects(self._column.header_rect()):
                self._column.header.paint(painter, *self._column.header_origin(), self._theme)
            paint_labels(painter, scene)
            paint_event_arcs(painter, scene)
            paint_badges(painter, scene)
            self._paint_caret(painter, scene)
            if self._mouse.preview is not None:
                paint_preview(painter, scene, self._mouse.preview)

    def _paint_caret(self, painter: QPainter, scene: Scene) -> None:
        rect = caret_rect(scene, self._caret)
        if rect is None:
            return
        color = QColor(self._theme.accent)
        color.setAlphaF(1.0 if self.hasFocus() else 0.45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(rect, rect.width() / 2, rect.width() / 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred."""
        self._column.resize_before()
        super().resizeEvent(event)  # wraps the text
        self._column.settle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag; QTextEdit's own selecting is not wanted."""
        if event.button() == Qt.MouseButton.LeftButton and self.session is not None:
            self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is two clicks."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what could be gripped here."""
        if self.session is None:
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._mouse.move(event)
            self.scroll_toward(event.position().y())
            return
        self.viewport().setCursor(
            pointer_for(self.hit_at(event.position()), self.role_at(event.position()))
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton and self.session is not None:
            self._mouse.release(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a mark's tip: labels may be shortened."""
        if event.type() != QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        tip = cast(QHelpEvent, event)
        found = self.hit_at(QPointF(tip.pos()))
        mark = self.session.mark(found.mark_id) if found and self.session else None
        show_tip(self, tip.globalPos(), self.session, mark)
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for our own menu."""
        if self.session is not None:
            offset = self.offset_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
            self.menu_requested.emit(offset, event.globalPos())
