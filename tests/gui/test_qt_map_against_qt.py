"""The map between code points and Qt's positions, held against what Qt does itself."""

from hypothesis import example, given, settings
from PySide6.QtGui import QTextCursor, QTextDocument

from annotator.core.text import Text
from tests.strategies import texts


@settings(max_examples=60)
@example("\ufeffa\r\nb\rc\n\u2029d\0😀\r\n\r\n")
@example("\r\r\n\n\r")
@example("\ufeff")
@given(texts)
def test_blocks_and_positions_are_those_of_a_real_document(qapp, string):
    text = Text(string)
    document = QTextDocument()
    document.setPlainText(text.shown)
    assert document.characterCount() - 1 == text.qt_map.qt_pos(len(string))
    assert document.blockCount() == len(text.paragraphs)
    block = document.begin()
    for start, end in text.paragraphs:
        assert block.position() == text.qt_map.qt_pos(start)
        assert block.position() + block.length() - 1 == text.qt_map.qt_pos(end)
        assert text.paragraph_at(text.qt_map.offset(block.position())) == block.blockNumber()
        block = block.next()


@settings(max_examples=60)
@example("a😀b\r\nc\ufeff😀")
@given(texts)
def test_a_cursor_selects_exactly_the_character_that_is_meant(qapp, string):
    text = Text(string)
    document = QTextDocument()
    document.setPlainText(text.shown)
    for start, end in text.paragraphs:
        for offset in range(start, end):
            cursor = QTextCursor(document)
            cursor.setPosition(text.qt_map.qt_pos(offset))
            cursor.setPosition(text.qt_map.qt_pos(offset + 1), QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText() == Text(string[offset]).shown
