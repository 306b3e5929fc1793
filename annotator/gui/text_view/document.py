"""The QTextDocument of a session's text: line heights, the gaps between, semibold triggers.

The document's content is ``text.shown`` and nothing else; all else is format.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLayout,
)

from annotator.gui.text_view.geometry import line_at
from annotator.gui.text_view.metrics import squeeze
from annotator.gui.text_view.paragraph import block_range

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QPointF
    from PySide6.QtGui import QTextLine

    from annotator.core.session import Session
    from annotator.gui.text_view.blocks import Blocks
    from annotator.gui.text_view.metrics import Metrics

TITLE_PERCENT = 145  # of body type, for what is painted around a title's words
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Restyled(NamedTuple):
    """A block whose words have other formats now: in which lines, unless Qt must lay it out."""

    block: QTextBlock
    lines: set[int]
    moved: bool


class Paragraphs:
    """The formats of a session's paragraphs at one zoom.

    ``has_title`` says that the first paragraph is the document's title and is set like one.
    """

    def __init__(self, session: Session, blocks: Blocks, metrics: Metrics, has_title: bool) -> None:
        self.session = session
        self.blocks = blocks
        self.metrics = metrics
        self.has_title = has_title
        string = session.text.string
        self._blank = {
            number
            for number, (start, end) in enumerate(blocks.ranges)
            if not string[start:end].strip()
        }
        # Where blank lines part the paragraphs, a single line break is no paragraph's end.
        inner = self._blank - {0, len(blocks) - 1}
        self._gap = 0.0 if inner else metrics.paragraph_gap

    def is_title(self, number: int) -> bool:
        """Whether this paragraph is set as the title."""
        return self.has_title and number == 0

    def block_format(self, number: int, extra: float = 0.0) -> QTextBlockFormat:
        """The format of a paragraph whose lines need ``extra`` more room than one row of labels."""
        result = QTextBlockFormat()
        height = self.metrics.title_line if self.is_title(number) else self.metrics.line
        if number in self._blank:
            result.setLineHeight(self.metrics.blank_line, _FIXED)
            return result
        result.setLineHeight(height + extra, _FIXED)
        if number in self.blocks.continued:
            result.setBottomMargin(max(0.0, extra))
            return result
        # the gap itself has room for one more row below the last line
        result.setBottomMargin(self._gap + max(0.0, extra - 10 * self.metrics.z))
        return result

    def build(self, parent: QObject) -> QTextDocument:
        """A new document with everything set; no layout exists yet, so it is set up only once."""
        document = QTextDocument(parent)
        document.setPageSize(QSizeF(0, 0))  # no lines until the view says how wide they are
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.metrics.font)
        document.setPlainText(self.blocks.shown)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(self.block_format(-1))
        odd = self._blank | self.blocks.continued | ({0} if self.has_title else set())
        for number in sorted(odd):
            set_block_format(document.findBlockByNumber(number), self.block_format(number))
        cursor.endEditBlock()
        if self.has_title:
            document.firstBlock().setUserState(TITLE_PERCENT)
        return document

    def apply_char_formats(self, block: QTextBlock) -> Restyled | None:
        """Set the semibold of triggers (and the title) in a block; what came of it, if anything."""
        wanted = self._char_formats(block)
        layout = block.layout()
        if not wanted and not layout.formats():
            return None
        before, after = ({_key(each) for each in some} for some in (layout.formats(), wanted))
        if before == after:
            return None
        lines = [_line_of(layout.lineAt(number)) for number in range(layout.lineCount())]
        layout.setFormats(wanted)
        moved = not lines or not _lay_out_again(layout, lines)
        return Restyled(block, set() if moved else _lines_of(layout, before ^ after), moved)

    def restyle(self, blocks: list[QTextBlock]) -> list[Restyled]:
        """Make the triggers in blocks semibold, and no others; what has changed."""
        return [each for block in blocks if (each := self.apply_char_formats(block))]

    def _char_formats(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        number = block.blockNumber()
        result = []
        if self.is_title(number):
            style = QTextCharFormat()
            style.setFont(self.metrics.title_font)
            result.append(_range(0, max(1, block.length() - 1), style))
            return result
        ranges = sorted(
            {
                fragment
                for mark in self.blocks.marks(self.session, number)
                if mark.is_trigger and not mark.suggested
                for fragment in mark.span.fragments
            }
        )
        done = -1
        string = self.session.text.string
        for start, end in ranges:
            spacing = squeeze(string[start:end], self.metrics.zoom)
            begin, stop = block_range(self.blocks, block, start, end)
            if spacing is None or begin < done or begin >= stop:
                continue
            done = stop
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.DemiBold)
            style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            style.setFontLetterSpacing(spacing)
            result.append(_range(begin, stop - begin, style))
        return result


def set_block_format(block: QTextBlock, style: QTextBlockFormat) -> None:
    """Give one block a format."""
    QTextCursor(block).setBlockFormat(style)


def set_frame(document: QTextDocument, top: float, side: float, bottom: float) -> None:
    """The space around the text, where the header and the margins are painted."""
    frame = document.rootFrame()
    style = QTextFrameFormat(frame.frameFormat())
    wanted = (top, side, side, bottom)
    if wanted == (
        style.topMargin(),
        style.leftMargin(),
        style.rightMargin(),
        style.bottomMargin(),
    ):
        return
    style.setMargin(0)
    style.setTopMargin(top)
    style.setLeftMargin(side)
    style.setRightMargin(side)
    style.setBottomMargin(bottom)
    frame.setFrameFormat(style)


def _line_of(line: QTextLine) -> tuple[int, float, QPointF]:
    return line.textStart(), line.width(), line.position()


def _lay_out_again(layout: QTextLayout, lines: list[tuple[int, float, QPointF]]) -> bool:
    """Make the same lines once more; False if they have come out otherwise.

    Setting formats drops a block's lines. Were Qt to make them, all blocks below would move, which
    in a long text takes longer than anything else that an edit does.
    """
    layout.beginLayout()
    for start, width, position in lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(position)
        if line.textStart() != start:
            break
    is_whole = not layout.createLine().isValid() and layout.lineCount() == len(lines)
    layout.endLayout()
    starts = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
    return is_whole and starts == [start for start, _, _ in lines]


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start = start
    result.length = length
    result.format = style
    return result


def _lines_of(layout: QTextLayout, ranges: set[tuple[int, int]]) -> set[int]:
    """The numbers of the lines in which these ranges, of a start and a length, stand."""
    return {
        number
        for start, length in ranges
        for number in range(line_at(layout, start), line_at(layout, start + length) + 1)
    }


def _key(each: QTextLayout.FormatRange) -> tuple[int, int]:
    return each.start, each.length
