"""Paragraphs, and the one map between code points and Qt's positions."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.text import Text, sha256_of
from tests.strategies import texts


def utf16_length(string: str) -> int:
    return len(string.encode("utf-16-le")) // 2


@given(texts)
def test_paragraphs_and_the_breaks_between_them_cover_the_text(string):
    text = Text(string)
    position = 0
    for start, end in text.paragraphs:
        assert string[position:start] in ("\r\n", "\n", "\r", "\u2029") or position == start == 0
        assert not set(string[start:end]) & set("\r\n\u2029")
        position = end
    assert position == len(string)


@given(texts)
def test_every_offset_lies_in_the_paragraph_it_is_said_to(string):
    text = Text(string)
    for offset in range(len(string) + 1):
        number = text.paragraph_at(offset)
        start = text.paragraphs[number][0]
        following = [*text.paragraphs, (len(string) + 1, 0)][number + 1][0]
        assert start <= offset < following


@given(texts, st.data())
def test_a_range_touches_the_paragraphs_of_its_characters(string, data):
    text = Text(string)
    start = data.draw(st.integers(0, len(string)))
    end = data.draw(st.integers(start, len(string)))
    touched = {text.paragraph_at(offset) for offset in range(start, end)} or {
        text.paragraph_at(start)
    }
    assert set(text.paragraphs_of(start, end)) == touched


@given(texts)
def test_what_is_shown_has_the_length_that_the_map_says(string):
    text = Text(string)
    assert utf16_length(text.shown) == text.qt_map.qt_pos(len(text))


@given(texts)
def test_qt_position_counts_utf16_units_of_what_is_shown(string):
    text = Text(string)
    for offset in range(len(string) + 1):
        if string[offset - 1 : offset + 1] == "\r\n" and offset > 0:
            continue  # inside a line break, which is one position
        shown = Text(string[:offset]).shown
        assert text.qt_map.qt_pos(offset) == utf16_length(shown)


@given(texts)
def test_offsets_survive_the_way_to_qt_and_back(string):
    qt_map = Text(string).qt_map
    for offset in range(len(string) + 1):
        inside_break = offset > 0 and string[offset - 1 : offset + 1] == "\r\n"
        expected = offset + 1 if inside_break else offset
        assert qt_map.offset(qt_map.qt_pos(offset)) == expected


@given(texts)
def test_qt_positions_survive_the_way_to_offsets_and_back(string):
    text = Text(string)
    units = text.shown.encode("utf-16-le")
    for qt_pos in range(len(units) // 2):
        is_low_surrogate = 0xDC <= units[2 * qt_pos + 1] <= 0xDF
        expected = qt_pos - 1 if is_low_surrogate else qt_pos
        assert text.qt_map.qt_pos(text.qt_map.offset(qt_pos)) == expected


@given(texts, st.integers(-50, 150), st.integers(-50, 150))
def test_the_map_is_monotone_and_clipped_to_the_text(string, first, second):
    qt_map = Text(string).qt_map
    low, high = sorted((first, second))
    assert 0 <= qt_map.offset(low) <= qt_map.offset(high) <= len(string)


def test_characters_that_qt_takes_for_its_own_are_shown_as_others_of_the_same_width():
    shown = Text("\ufeffa\0b\ufdd0c\ufdd1\ufeff").shown
    assert shown == "\u200ba\u2400b\ufffdc\ufffd\u200b"


def test_a_lone_carriage_return_is_shown_as_a_line_feed():
    assert Text("a\rb\r\nc").shown == "a\nb\nc"
    assert Text("\r\ufeff\0\ufdd0\ufdd1\r\n").shown == "\n\u200b\u2400\ufffd\ufffd\n"


def test_a_range_reaches_into_the_paragraph_of_its_last_character():
    text = Text("one\ntwo\nthree")
    ends = {end: list(text.paragraphs_of(0, end)) for end in (3, 4, 5, 8, 9)}
    assert ends == {3: [0], 4: [0], 5: [0, 1], 8: [0, 1], 9: [0, 1, 2]}
    assert list(text.paragraphs_of(4, 4)) == [1]


def test_the_text_itself_stays_as_it_came():
    string = "\ufeffa\r\nb\0"
    text = Text(string)
    assert (text.string, text[0:3], len(text)) == (string, "\ufeffa\r", 6)


def test_documents_are_known_by_the_hash_of_their_utf8_form():
    expected = hashlib.sha256("né😀\r\n".encode()).hexdigest()
    assert Text("né😀\r\n").sha256 == sha256_of("né😀\r\n") == expected


def test_half_characters_have_no_hash():
    with pytest.raises(UnicodeEncodeError):
        sha256_of("a\ud800")
