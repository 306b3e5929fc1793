"""The column of text: its document, what is known of each paragraph, and where all that stands."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QTimer
from PySide6.QtGui import QTextDocument
from shiboken6 import isValid

from annotator.core.text import Text
from annotator.gui.text_view.ahead import LookingAhead
from annotator.gui.text_view.blocks import Blocks
from annotator.gui.text_view.document import Paragraphs, set_block_format, set_frame
from annotator.gui.text_view.header import HeaderLayout
from annotator.gui.text_view.laying_out import (
    block_at,
    block_rect,
    blocks_between,
    changing_formats,
    height_of,
    lay_out_anew,
    lay_out_rest,
    standing_still,
)
from annotator.gui.text_view.metrics import Metrics
from annotator.gui.text_view.paragraph import NOTHING, Paragraph, lay_out
from annotator.gui.text_view.redrawn import redrawn, shown
from annotator.gui.text_view.room import Room
from annotator.gui.text_view.scene import Placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QTextEdit

    from annotator.core.session import Session
    from annotator.gui.text_view.state import Header

_SIDE = 36.0  # least space beside the column: arcs run there
_SMALL = 200_000  # characters that are laid out at once, in some 20 ms
_LATER = 60  # milliseconds after which the rest gets its room: the first page is painted by then
_IDLE = 1000  # milliseconds without a key or a scroll
_EAGER_MARKS, _EAGER_LENGTH = 800, 20_000  # with more, room for labels is made as they are seen


class Column:
    """Owns the view's QTextDocument and translates between offsets and points.

    Points are in the viewport. What was found out about a paragraph is kept until it changes.
    """

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self.session: Session | None = None
        self.blocks = Blocks(Text(""))
        self.metrics = Metrics(100)
        self._given_header: Header | None = None
        self._formats: Paragraphs | None = None
        self._known: dict[int, Paragraph] = {}
        self._before: dict[int, Paragraph] = {}  # of which only the marks have changed
        self._room = Room()
        self._stale: set[int] = set()  # paragraphs whose marks changed out of sight
        self._side = _SIDE
        self._width = 0.0
        self._settling = self._is_long = self._is_settled = False
        self._later = QTimer(view, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self.settle)
        self._idle = QTimer(view, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self.tighten)
        self._ahead = LookingAhead(self, view)
        self.header = HeaderLayout(None, False, 0, self.metrics)

    # -- what is shown --------------------------------------------------------------------------

    def show(self, session: Session, header: Header | None) -> None:
        """Take another session's text."""
        self.session = session
        self.blocks = Blocks(session.text)
        self._given_header = header
        self._build()

    def show_nothing(self) -> None:
        """Let go of the session."""
        self._later.stop()
        self._idle.stop()
        self._ahead.stop()
        self.session = self._formats = self._given_header = None
        self._forget()
        self.header = HeaderLayout(None, False, 0, self.metrics)
        self._replace(QTextDocument(self._view))

    def set_zoom(self, percent: int) -> None:
        """Set everything anew at another zoom; the first visible paragraph stays where it is."""
        bar = self._view.verticalScrollBar()
        first = self.block_at(0) if self.session is not None and bar.value() > 0 else None
        number = first.blockNumber() if first is not None else 0
        above = self.origin(first).y() / self.metrics.z if first is not None else 0
        self.metrics = Metrics(percent)
        if self.session is None:
            return
        self._build()
        self.settle_rest()
        if first is not None:
            top = self.origin(self.block(number)).y() + bar.value()
            self.finish()
            bar.setValue(round(top - above * self.metrics.z))

    def set_header(self, header: Header) -> None:
        """Change the header; the text moves if its height changes."""
        self._given_header = header
        self._set_frame()

    def _build(self) -> None:
        assert self.session is not None
        self._forget()
        title = self._given_header.title.strip() if self._given_header else ""
        string, (start, end) = self.session.text.string, self.session.text.paragraphs[0]
        has_title = bool(title) and string[start:end].strip() == title
        self._formats = Paragraphs(self.session, self.blocks, self.metrics, has_title)
        document = self._formats.build(self._view)
        for number in self._to_style_now(has_title):
            self._formats.apply_char_formats(document.findBlockByNumber(number))
        self._fit_width()
        set_frame(document, self.header.height, self._side, 60 * self.metrics.z)
        self._replace(document)
        self.settle_visible()
        if not self._is_long:
            self._later.start()
        if len(string) <= _SMALL:
            lay_out_rest(document)  # at once: the scroll bar stays still

    def _to_style_now(self, has_title: bool) -> set[int]:
        """The paragraphs with a decided trigger; of a long text only the title: the rest is styled
        when it is seen, which moves no words."""
        assert self.session is not None
        self._is_long = self._has_much()
        title = {0} if has_title else set()
        if self._is_long:
            self._stale.update(range(len(self.blocks)))
            return title
        spans = [m.span for m in self.session.marks() if m.is_trigger and not m.suggested]
        return title.union(*(self.blocks.of(span.start, span.end) for span in spans))

    def _has_much(self) -> bool:
        """Whether making room everywhere at once would hold up the window."""
        assert self.session is not None
        return len(self.session.text) > _EAGER_LENGTH or self.session.mark_count > _EAGER_MARKS

    def _replace(self, document: QTextDocument) -> None:
        old = self._view.document()
        self._settling = True  # the bar moves before Qt knows how wide the lines are
        try:
            self._view.setDocument(document)
        finally:
            self._settling = False
        self._forget()  # what was asked for meanwhile had no width yet
        self._view.setCursorWidth(0)  # ours is painted; Qt keeps the width with the document
        if isValid(old):  # Qt deletes only the one that it made itself
            old.deleteLater()

    def _forget(self) -> None:
        self._is_settled = False
        self._known.clear()
        self._before.clear()
        self._room.clear()
        self._stale.clear()

    # -- room -----------------------------------------------------------------------------------

    def settle(self) -> None:
        """Give paragraphs the room that their labels need: all, or in a long text the visible."""
        self._later.stop()
        if self.session is None:
            return
        if self._is_long:
            self.settle_visible()
            return
        spans = [mark.span for mark in self.session.marks()]
        marked = {n for span in spans for n in self.blocks.of(span.start, span.end)}
        with standing_still(self._view.verticalScrollBar(), self.block_at(0)):
            self.settle_some(marked | self._stale)
        self._is_settled = True

    def settle_rest(self) -> None:
        """Give all their room that got none yet, when the first page was painted."""
        if self._later.isActive() and not self._is_settled:
            self.settle()

    def settle_visible(self, _value: int = 0) -> None:
        """Give the visible paragraphs their room."""
        if self.session is None or self._settling:
            return
        self._settling = True  # making room may scroll
        try:
            self.settle_some(self.in_sight())
        finally:
            self._settling = False
        if self._room.has_spare:
            self._idle.start()
        if self._is_long:
            self._ahead.begin()

    def settle_some(self, numbers: set[int]) -> None:
        """Give these paragraphs their room."""
        stale = numbers & self._stale
        self._stale -= stale
        self._fit(stale, restyle=True)
        self._fit(numbers - stale)

    def unsettled_below(self) -> set[int]:
        """The paragraphs that a page further down would show for the first time."""
        if self.session is None or self._settling or self.height is None:
            return set()
        area = QRectF(self._view.viewport().rect())
        numbers = self._numbers_in(area.translated(0, area.height()))
        return (numbers - self._known.keys()) | (numbers & self._stale)

    def refresh(self, paragraphs: Iterable[int]) -> list[QRect] | None:
        """Find out anew about these paragraphs, whose marks changed.

        Gives the areas in sight that look different now; None where words may have moved. What is
        out of sight waits: until it is seen, or in a short text until there is time. Of a paragraph
        in parts the parts whose marks are the same stay, and those not seen yet are not counted.
        """
        if self.session is None or self._formats is None:
            return None
        height, seen = self.height, self.in_sight()
        blocks = [self.blocks.of_paragraph(each) for each in paragraphs]
        known = {n for each in blocks for n in each if n in self._known}
        wanted = {*chain(*blocks)} - {n for n in known & seen if self._is_as_known(n)}
        changed = wanted & {*known, *(each[0] for each in blocks if len(each) == 1)}
        before = {n: self._known.pop(n) for n in known & wanted}
        self._before |= before
        were = {n: shown(self.block(n), each) for n, each in before.items() if n in seen}
        self._is_long = self._is_long or self._has_much()
        self._stale.update(wanted)
        self.settle_visible()
        if not self._is_long and self._stale:
            self._later.start()
        if height is None or self.height != height or were.keys() != seen.intersection(changed):
            return None
        return redrawn(were, self.place, self._view.viewport().width())

    def in_sight(self) -> set[int]:
        """The numbers of the paragraphs that may paint into the viewport."""
        return self._numbers_in(QRectF(self._view.viewport().rect()))

    def _numbers_in(self, area: QRectF) -> set[int]:
        return {block.blockNumber() for block in self._blocks_in(area)}

    def _is_as_known(self, number: int) -> bool:
        """Whether a part has the marks that it was laid out with."""
        known = self._known.get(number)
        if known is None or self.session is None or not self.blocks.is_part(number):
            return False
        return known.is_of(self.blocks.marks(self.session, number))

    def _fit(self, numbers: Iterable[int], restyle: bool = False) -> None:
        """Make the lines of paragraphs as high as their labels need, and triggers semibold.

        Each block is laid out again at most once: in a long text that moves all blocks below.
        """
        assert self._formats is not None
        ordered = sorted(numbers)
        if restyle:
            anew = self._formats.restyle([self.block(number) for number in ordered])
            for each in anew:
                self._forget_one(each.block.blockNumber(), None if each.moved else each.lines)
            if moved := [each.block for each in anew if each.moved]:
                lay_out_anew(self._view.document(), moved, at_top=self.scrolled == 0)
        grown: dict[int, float] = {}
        for number in ordered:
            paragraph = self.paragraph(number)
            room = self.metrics.more_room(paragraph.rows, paragraph.depth)
            grown |= {number: room} if self._room.lacks(number, room) else {}
        self._give(grown)

    def _give(self, rooms: dict[int, float]) -> None:
        """Make the lines of paragraphs so much higher."""
        if not rooms or self._formats is None:
            return
        with changing_formats(self._view.document(), at_top=self.scrolled == 0):
            for number, room in rooms.items():
                self._room.give(number, room)
                self._forget_one(number)
                set_block_format(self.block(number), self._formats.block_format(number, room))

    def tighten(self) -> None:
        """Take back, out of sight, the room that is no longer needed: some now, more later."""
        spare = self._room.spare(self.in_sight()) if self.session is not None else {}
        if spare:
            with standing_still(self._view.verticalScrollBar(), self.block_at(0)):
                self._give(spare)
            self._idle.start()

    def _forget_one(self, number: int, lines: set[int] | None = None) -> None:
        """A paragraph's words stand elsewhere now: those of some lines, or all."""
        known = self._known.pop(number, None) or self._before.get(number)
        self._before.pop(number, None)
        if known is not None and lines is not None:
            self._before[number] = known.but_for_lines(lines)

    def resize_before(self) -> None:
        """The viewport has another size; QTextEdit has not wrapped the text yet."""
        before = self._width
        self._fit_width()
        if self.session is not None:
            self._set_frame()
        if self._width != before:
            self._known.clear()
            self._before.clear()

    def _fit_width(self) -> None:
        full = self._view.viewport().width()
        self._width = max(80.0, min(self.metrics.column, full - 2 * _SIDE))
        self._side = max(8.0, (full - self._width) / 2)
        shows_title = self._formats is None or not self._formats.has_title
        self.header = HeaderLayout(self._given_header, shows_title, self._width, self.metrics)

    def _set_frame(self) -> None:
        self._fit_width()
        set_frame(self._view.document(), self.header.height, self._side, 60 * self.metrics.z)

    # -- where things stand ---------------------------------------------------------------------

    def rect(self) -> QRectF:
        """The column in the viewport, as high as the viewport."""
        return QRectF(self._side, 0, self._width, self._view.viewport().height())

    @property
    def scrolled(self) -> float:
        """How far the text is scrolled."""
        return float(self._view.verticalScrollBar().value())

    def header_origin(self) -> tuple[float, float]:
        """Where the header's upper left corner is."""
        return self._side, -self.scrolled

    def header_rect(self) -> QRect:
        """The header's rectangle."""
        return QRectF(*self.header_origin(), self._width, self.header.height).toAlignedRect()

    def paragraph(self, number: int) -> Paragraph:
        """What is painted of a paragraph."""
        known = self._known.get(number)
        if known is None:
            if self.session is None:
                return NOTHING
            block, before = self.block(number), self._before.pop(number, None)
            block_rect(block)  # has it laid out
            known = lay_out(self.session, self.blocks, block, self.metrics, before)
            self._known[number] = known
        return known

    def place(self, number: int) -> Placed:
        """A paragraph and where it is now."""
        paragraph, block = self.paragraph(number), self.block(number)
        return Placed(block, self.origin(block), paragraph)

    def visible(self, area: QRectF) -> list[Placed]:
        """The paragraphs that may paint into an area of the viewport."""
        return [self.place(block.blockNumber()) for block in self._blocks_in(area)]

    def _blocks_in(self, area: QRectF) -> Iterator[QTextBlock]:
        reach = self.metrics.line  # labels hang below a paragraph, arcs stand above it
        moved = area.adjusted(0, -reach, 0, reach).translated(self._side + 1, self.scrolled)
        return blocks_between(self._view.document(), moved)

    def below(self, number: int) -> float:
        """How far a line's own room reaches below its baseline, in a paragraph."""
        return self.metrics.label_top + self.metrics.label_height + self._room.of(number)

    # -- blocks ---------------------------------------------------------------------------------

    def block(self, number: int) -> QTextBlock:
        """The block of a number."""
        return self._view.document().findBlockByNumber(number)

    def finish(self) -> None:
        """Have Qt lay out all that waits for it: only then the scroll bar knows how far it goes."""
        if self._later.isActive():
            self.settle()
        lay_out_rest(self._view.document())

    @property
    def height(self) -> float | None:
        """How high the text is; None as long as Qt has not come to its end."""
        return height_of(self._view.document())

    def origin(self, block: QTextBlock) -> QPointF:
        """Where a block's own coordinates begin, in the viewport."""
        block_rect(block)  # has it laid out
        return block.layout().position() - QPointF(0, self.scrolled)

    def block_at(self, y: float) -> QTextBlock:
        """The block at a height of the viewport, or the nearest."""
        return block_at(self._view.document(), QPointF(self._side + 1, y + self.scrolled))
