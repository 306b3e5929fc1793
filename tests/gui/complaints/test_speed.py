"""What makes other tools slow does not happen here: nothing grows with the text, or with the queue.

No test measures time (``tests/benchmarks`` does). They look at what is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from annotator.core.model import Decision, Event, Mention, Origin, span_of
from annotator.core.recall import is_own
from annotator.gui.queue_model import ROW
from annotator.gui.text_view import painter
from annotator.services.opening import AT_ONCE
from annotator.storage.documents import Documents
from tests.benchmarks.texts import ANNOTATOR, SMALL, add_document
from tests.gui.desk import STORY, Desk, make_project, store, story_suggestions

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = "Estara struck Sarrin near Voss again. "
COUNT = AT_ONCE + 600  # suggestions: more than are read before the first page is painted
ORIGIN = Origin("tests:1", Decision.SUGGESTED, 0.9)


def many(text: str) -> list:
    """A mention on every sentence's first word, and on every tenth an event."""
    length = len(SENTENCE)
    starts = [n * length + n // 20 * 2 for n in range(COUNT)]
    found: list = [
        Mention(f"m{n}", "GPE", span_of(text, (start, start + 6)), origin=ORIGIN)
        for n, start in enumerate(starts)
    ]
    found += [
        Event(f"e{n}", "ATTACK", span_of(text, (start + 7, start + 13)), origin=ORIGIN)
        for n, start in enumerate(starts)
        if n % 10 == 0
    ]
    return found


def long_text() -> str:
    """Paragraphs of twenty sentences each."""
    return "".join(SENTENCE * 20 + "\n\n" for _ in range(COUNT // 20 + 1))


@pytest.fixture
def long_desk(make_desk, tmp_path: Path) -> Desk:
    """A window on a short article; the second one is long."""
    project = make_project(tmp_path / "long.annotator", STORY, long_text())
    store(project, project.documents()[1].id, many(long_text()))
    return make_desk(project)


def rest_is_there(desk: Desk) -> None:
    desk.until(lambda: not desk.window.workspace.is_taking)


def test_c20_a_long_text_is_seen_before_all_of_it_is_read(long_desk: Desk):
    """25 kB with 15 predictions took half a minute to open."""
    long_desk.press("Alt+Right")
    opened = long_desk.controller.opened
    assert not opened.is_whole
    assert opened.suggestion_count == COUNT + COUNT // 10
    assert long_desk.session.marks_between(0, 500)
    rest_is_there(long_desk)
    assert opened.is_whole
    assert long_desk.session.mark_count == COUNT + COUNT // 10
    row = long_desk.window.queue.model.row_of(opened.document.id)
    assert row.suggested == COUNT + COUNT // 10


def test_c20_a_key_finds_all_suggestions_even_at_once(long_desk: Desk):
    """What is not read yet must not be left out of what is done to the whole document."""
    long_desk.press("Alt+Right", "Ctrl+Shift+Return")
    assert len(long_desk.mentions()) == COUNT
    # what memory proposes since, for the same words elsewhere, is there to be looked at
    assert all(is_own(each) for each in long_desk.session.undecided())


def test_c21_a_new_label_in_a_long_text_is_there_at_once(long_desk: Desk):
    """After 60 to 70 entities the labels did not appear any more."""
    long_desk.press("Alt+Right")
    rest_is_there(long_desk)
    long_desk.go_to("Voss", COUNT - 20)
    long_desk.press("p")
    view = long_desk.window.view
    shapes = [s for placed in view._column.visible(QRectF(view.viewport().rect()))
              for s in placed.paragraph.shapes]  # fmt: skip
    (new,) = [shape for shape in shapes if shape.mark.id == long_desk.current.id]
    assert new.label.text == "PERSON"


def test_c22_all_of_a_long_text_can_be_scrolled_to(long_desk: Desk):
    """Samples of 5,000 words froze; and ours once ended where the first labels had made room."""
    long_desk.press("Alt+Right")
    rest_is_there(long_desk)
    view = long_desk.window.view
    long_desk.press("Ctrl+End")
    QApplication.processEvents()
    bar = view.verticalScrollBar()
    assert bar.value() > bar.maximum() - view.viewport().height()
    last = view.document().lastBlock()
    while last.isValid() and not last.text():
        last = last.previous()
    assert last.layout().lineCount() > 1
    assert view.rect_of(long_desk.controller.caret, long_desk.controller.caret).top() >= 0


def test_c22_no_mark_is_lost_when_documents_change(make_desk, tmp_path: Path):
    """Marks must stand where their words stand, whichever document was shown before."""
    project = make_project(tmp_path / "two.annotator", SENTENCE * 200)
    add_document(project, SMALL, 1)  # with marks in marks, which need more room
    desk = make_desk(project, name=ANNOTATOR)
    desk.press("Ctrl+End", "Alt+Right")
    column = desk.window.view._column
    assert column.block(len(column.blocks) - 1).layout().lineCount() >= 1
    for number in range(len(column.blocks)):
        layout = column.block(number).layout()
        shown = {mark.span.start for mark in column.blocks.marks(desk.session, number)}
        shapes = column.paragraph(number).shapes
        assert {shape.mark.span.start for shape in shapes} == shown
        for shape in shapes:
            at = column.blocks.position(number, shape.mark.span.start)
            assert shape.pieces[0].line == layout.lineForTextPosition(at).lineNumber()


def statements(desk: Desk, *keys: str) -> int:
    """How many SQL statements some keys cause."""
    seen: list[str] = []
    connection = desk.controller.opened.project.file._db.conn
    connection.set_trace_callback(seen.append)
    desk.press(*keys)
    connection.set_trace_callback(None)
    return len(seen)


def test_c25_what_an_edit_writes_does_not_grow_with_the_document(long_desk: Desk):
    """In a file of 600 lines saving took ten seconds."""
    long_desk.go_to("Port")
    few = statements(long_desk, "p")
    long_desk.press("Alt+Right")
    rest_is_there(long_desk)
    long_desk.go_to("Voss", 1_500)
    assert statements(long_desk, "p") <= few
    assert statements(long_desk, "Ctrl+Z") <= few + 3


def test_c26_suggestions_that_come_in_are_shown_in_small_portions(long_desk: Desk):
    """A label took five to ten seconds while the server was busy suggesting."""
    first = long_desk.controller.opened.document.id
    text = long_desk.text
    portions: list[int] = []
    long_desk.controller.annotation_changed.connect(
        lambda change: portions.append(len(change.keys))
    )
    found = [
        Mention(f"n{n}", "GPE", span_of(text, (n % 50, n % 50 + 3)), origin=ORIGIN)
        for n in range(450)
    ]
    long_desk.window.workspace._on_suggested(first, found)
    rest_is_there(long_desk)
    assert sum(portions) == 450
    assert max(portions) <= 100


@pytest.fixture
def pair(make_desk, tmp_path: Path) -> Desk:
    """A window on the first of two articles, the second with suggestions."""
    project = make_project(tmp_path / "pair.annotator", "Sarrin is quiet.", STORY)
    store(project, project.documents()[1].id, story_suggestions(STORY))
    return make_desk(project)


def ahead(desk: Desk):
    """Wait until the next document was read."""
    reading = desk.window.workspace._ahead
    desk.until(lambda: reading._read is not None)
    return reading._read[2]


def test_c27_the_next_document_is_read_before_it_is_wanted(pair: Desk):
    """Going from document to document was slow."""
    read = ahead(pair)
    pair.press("Ctrl+Return")
    assert pair.session is read.session
    assert pair.title == "Article 2"


def test_c27_what_was_read_ahead_is_dropped_when_suggestions_have_come_since(pair: Desk):
    """A document that is read ahead must not be an old one."""
    from annotator.services.project import open_project

    read = ahead(pair)
    with open_project(pair.controller.opened.project.path) as other:
        text = STORY
        late = Mention("late", "GPE", span_of(text, (0, 3)), origin=ORIGIN)
        store(other, other.documents()[1].id, [late])
    pair.press("Alt+Right")
    assert pair.session is not read.session
    assert pair.session.mark("late") is not None


def test_c27_memory_leaves_a_document_alone_that_was_handed_to_another_one_since(pair: Desk):
    """What two people annotate must look the same to both, also where it was read ahead."""
    from annotator.services.annotating import open_document

    read = ahead(pair)
    assert read.session.recall is not None
    project = pair.controller.opened.project
    open_document(project, read.document.id, "Ben")
    pair.press("Alt+Right")
    assert pair.title == "Article 2"
    assert pair.session.recall is None


def test_c28_search_does_not_hold_up_editing(pair: Desk):
    """With a live search open every edit was slow: here the search is not run again for edits."""
    pair.press("Ctrl+K")
    pair.type("Sarrin")
    pair.until(lambda: pair.window.queue.model._found is not None)
    searched: list[str] = []
    found = pair.controller.opened.project.containing
    pair.controller.opened.project.containing = lambda w: searched.append(w) or found(w)
    pair.window.focus_text()
    pair.press("Ctrl+Home", "g", "Ctrl+Z")
    assert searched == []


def shapes_painted(monkeypatch) -> list[str]:
    """The ids of the marks that are painted from now on, each time that they are."""
    painted: list[str] = []
    original = painter._paint_shape

    def paint(device, scene, shape):
        painted.append(shape.mark.id)
        original(device, scene, shape)

    monkeypatch.setattr(painter, "_paint_shape", paint)
    return painted


def test_c29_only_what_is_seen_is_laid_out_and_painted(long_desk: Desk, monkeypatch):
    """Whole documents were drawn again for each highlight; one overlap was enough to be slow."""
    long_desk.press("Alt+Right")
    rest_is_there(long_desk)
    view = long_desk.window.view
    assert len(view._column._known) < 40
    painted = shapes_painted(monkeypatch)
    view.grab()
    assert 0 < len(set(painted)) < 100


def test_c29_an_edit_paints_its_own_lines_again(long_desk: Desk, monkeypatch):
    """A change of one mark left all others as they were painted."""
    long_desk.press("Alt+Right", "Tab")
    rest_is_there(long_desk)
    QApplication.processEvents()
    all_seen = sum(
        len(placed.paragraph.shapes)
        for placed in long_desk.window.view._column.visible(
            QRectF(long_desk.window.view.viewport().rect())
        )
    )
    painted = shapes_painted(monkeypatch)
    long_desk.session.recall = None  # which changes the same words elsewhere
    long_desk.press("p")
    QApplication.processEvents()
    assert long_desk.current.id in painted
    assert len(painted) < all_seen


def test_c30_the_list_of_documents_reads_no_texts(make_desk, tmp_path: Path, monkeypatch):
    """Desktop tools hung on a large file, and on 12,000 documents in their tree."""
    texts = [f"Sarrin {number} is quiet." for number in range(300)]
    project = make_project(tmp_path / "many.annotator", *texts)
    read: list[str] = []
    original = Documents.text
    monkeypatch.setattr(Documents, "text", lambda self, d: read.append(d) or original(self, d))
    desk = make_desk(project)
    model = desk.window.queue.model
    assert model.rowCount() == 300
    assert model.index(299).data(ROW).title == "Article 300"
    desk.window.queue.set_filter("flagged")
    desk.window.queue.set_filter("all")
    assert set(read) <= {project.documents()[0].id, project.documents()[1].id}
