"""Long paragraphs in parts: they cost as much as short ones and keep all offsets."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextDocument

from annotator.core.model import Event, Mention, span_of
from annotator.core.text import Text
from annotator.gui.text_view import ViewState
from annotator.gui.text_view.blocks import Blocks
from tests.gui.text_view.conftest import Build

SENTENCE = "Estara struck Vardanian forces near Sarrin on Monday. "
LONG = (SENTENCE * 300).strip()  # some 16 kB
KINDS = {
    "sentences": LONG,
    "no full stops": LONG.replace(".", ","),
    "no spaces": LONG.replace(" ", "").replace(".", ""),
    "ideographs": "军队袭击了城市。" * 1500,
    "combining": "e\u0301" * 6000,
    "astral": "😀" * 7000,
    "joined": "👩\u200d👩\u200d👧" * 2500,
    "between others": f"A title\r\n\r\n{LONG}\r\nThe end.",
    "spaces": " " * 9000,
}


@pytest.mark.parametrize("string", KINDS.values(), ids=KINDS.keys())
def test_blocks_are_those_of_the_document_and_hold_the_whole_text(string):
    text = Text(string)
    blocks = Blocks(text)
    document = QTextDocument()
    document.setPlainText(blocks.shown)
    assert document.blockCount() == len(blocks) > len(text.paragraphs)
    block, before = document.firstBlock(), 0
    for number, (start, end) in enumerate(blocks.ranges):
        assert block.text().replace("\u00a0", " ") == string[start:end].replace("\u00a0", " ")
        assert string[before:start].strip() == ""
        assert string[before:start] in ("", " ", "\n", "\r\n")
        assert end - start <= 6_000
        assert blocks.at(start) == number
        assert blocks.offset(number, blocks.position(number, end)) == end
        assert blocks.offset(number, 10**6) == end
        block, before = block.next(), end
    assert before == len(string)


def test_ordinary_paragraphs_are_blocks_as_they_are():
    text = Text(f"{SENTENCE * 20}\n\n{SENTENCE}")
    blocks = Blocks(text)
    assert blocks.ranges == text.paragraphs
    assert blocks.shown == text.shown
    assert not blocks.continued
    assert [list(blocks.of_paragraph(each)) for each in (-1, 0, 2, 3)] == [[], [0], [2], []]


def test_parts_end_with_a_sentence_and_split_no_character():
    for start, end in Blocks(Text(LONG)).ranges:
        assert LONG[start:end].startswith("Estara")
        assert LONG[start:end].endswith("Monday.")
    for start, _ in Blocks(Text(KINDS["combining"])).ranges:
        assert KINDS["combining"][start] == "e"
    for start, _ in Blocks(Text(KINDS["joined"])).ranges:
        assert start == 0 or KINDS["joined"][start - 1] != "\u200d"


@pytest.fixture
def build():
    return Build(LONG)


def _mentions(build):
    return [build.mention(f"m{n}", "Estara", n) for n in range(1, 301, 3)]


def test_offsets_come_back_at_every_cut(view, build):
    view.show_session(build.session(_mentions(build)))
    for start, end in Blocks(Text(LONG)).ranges[:-1]:
        for offset in (start, start + 1, end - 1, end):
            view.set_caret(offset)
            assert view.caret == offset
            view.ensure_visible(offset, offset)
            rect = view.rect_of(offset, offset)
            assert view.offset_at(QPointF(rect.left() + 0.4, rect.center().y())) == offset
        assert view.rect_of(end, end).bottom() < view.rect_of(end + 1, end + 1).bottom()
        assert view.unit_at(view.rect_of(end + 1, end + 7).center()) == (end + 1, end + 7)


def test_the_caret_goes_by_lines_over_a_cut(view, build):
    view.show_session(build.session())
    _, end = Blocks(Text(LONG)).ranges[0]
    view.set_caret(end - 3)
    down = view.offset_by_lines(1)
    assert down > end
    view.set_caret(down)
    assert end - 90 < view.offset_by_lines(-1) <= end


def test_an_edit_lays_out_only_the_part_that_it_changed(view, build):
    session = build.session(_mentions(build))
    view.show_session(session)
    view.grab()
    view.verticalScrollBar().setValue(view.viewport().height())
    view.grab()
    known = dict(view._column._known)
    assert len(known) >= 2
    session._show(build.event("new", "struck"))
    view.refresh([0])
    for number, paragraph in known.items():
        assert (view._column._known.get(number) is paragraph) == (number != 0)
    assert any(shape.mark.id == "new" for shape in view._column.paragraph(0).shapes)


def test_a_part_that_was_out_of_sight_is_changed_when_it_is_seen(view, build):
    session = build.session()
    view.show_session(session)
    view.grab()
    at = build.at("struck", 280)
    session._show(Event("new", "ATTACK", build.span("struck", 280)))
    view.refresh([0])
    view.ensure_visible(*at)
    view.grab()
    number = Blocks(session.text).at(at[0])
    assert [each.mark.id for each in view._column.paragraph(number).shapes] == ["new"]
    assert len(view.document().findBlockByNumber(number).layout().formats()) == 1


def test_a_mark_over_a_cut_has_one_label_and_its_own_ends(view, build):
    _, end = Blocks(Text(LONG)).ranges[0]
    mention = Mention("over", "GPE", span_of(LONG, (end - 7, end + 7)))
    view.show_session(build.session([mention]))
    (one,), (two,) = (view._column.paragraph(number).shapes for number in (0, 1))
    assert (one.edges, two.edges) == (((0, True, False),), ((0, False, True),))
    assert one.label is not None
    assert two.label is None
    view.set_state(ViewState(current="over"))
    assert not view.grab().isNull()


def test_rows_of_one_part_leave_the_others_as_they_are(view, build):
    first, second = Blocks(Text(LONG)).ranges[:2]
    session = build.session()
    view.show_session(session)
    height = view.rect_of(*second).top() - view.rect_of(*first).top()
    within = view.rect_of(second[1] - 3, second[1]).top() - view.rect_of(*second).top()
    for number, words in enumerate(("Estara", "Estara struck", "Estara struck Vardanian")):
        session._show(build.mention(f"n{number}", words))
    view.refresh([0])
    assert view.rect_of(*second).top() - view.rect_of(*first).top() > height + 3
    assert view.rect_of(second[1] - 3, second[1]).top() - view.rect_of(*second).top() == within
