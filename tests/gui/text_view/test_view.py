from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from annotator.gui.text_view import Header, ViewState
from annotator.gui.text_view.announce import announce
from annotator.gui.theme import DARK
from tests.gui.text_view.conftest import ARTICLE, Build, before


def test_every_caret_and_selection_comes_back_in_code_points(view, article):
    view.show_session(article)
    to_qt = article.text.qt_map.qt_pos
    for offset in range(len(ARTICLE) + 1):
        view.set_caret(offset)
        assert view.caret == view.anchor == offset
        assert view.textCursor().position() == to_qt(offset)
    view.set_selection(4, 30)
    assert (view.caret, view.anchor, view.selection) == (30, 4, (4, 30))
    view.set_selection(30, 4)
    assert (view.caret, view.selection) == (4, (4, 30))
    view.set_selection(-5, 10_000)
    assert view.selection == (0, len(ARTICLE))


def test_a_point_gives_back_the_offset_that_stands_there(view, article):
    view.show_session(article)
    for word in ("Estara", "struck", "Sarrin", "town", "mayor", "aside", "there", "Monday"):
        start = ARTICLE.index(word)
        assert view.offset_at(before(view, start)) == start
        assert view.unit_at(before(view, start + 1)) == (start, start + len(word))
    assert view.offset_at(QPointF(0, 0)) == 0
    assert view.offset_at(QPointF(5_000, 5_000)) == len(ARTICLE)


def test_the_document_holds_the_shown_text_and_nothing_else(view, article):
    view.show_session(article, Header("A title", ("wire",), "saved"))
    assert view.toPlainText() == article.text.shown
    assert view.document().blockCount() == len(article.text.paragraphs)
    assert view.isReadOnly()
    assert not view.document().isUndoRedoEnabled()


def test_a_title_in_the_text_is_not_shown_twice(view):
    session = Build("A title\n\nThe text.").session()
    view.show_session(session, Header("A title", ("wire",)))
    first = view.rect_of(0, 7)
    second = view.rect_of(9, 12)
    assert first.height() > second.height() * 1.3
    assert view.toPlainText() == "A title\n\nThe text."


def test_a_title_that_is_not_in_the_text_moves_the_text_down(view):
    session = Build("The text.").session()
    view.show_session(session)
    plain = view.rect_of(0, 3).top()
    view.show_session(session, Header("A title", ("wire",), "saved"))
    assert view.rect_of(0, 3).top() > plain + 30
    assert view.accessibleName() == "Text of A title"


def test_the_note_changes_without_moving_the_text(view, article):
    view.show_session(article, Header("A title", ("wire",), "0:01"))
    top = view.rect_of(0, 3).top()
    view.set_note("0:02")
    view.set_note("0:02")
    assert view.rect_of(0, 3).top() == top
    view.show_session(article, Header("A title"))
    view.set_note("saved")
    assert view.rect_of(0, 3).top() > 0
    view.show_nothing("Nothing is open.")
    view.set_note("saved")


def test_the_note_stays_when_the_view_is_resized_or_zoomed(qtbot, view, article):
    view.show_session(article, Header("A title", ("wire", "a very long fact " * 9), ""))
    view.set_note("saved · 3:12")
    view.resize(500, 700)
    view.set_zoom(120)
    kept = view.grab(view._column.header_rect()).toImage()
    view.show_session(article, Header("A title", ("wire", "a very long fact " * 9), "saved · 3:12"))
    assert view.grab(view._column.header_rect()).toImage() == kept
    view.set_note("")
    assert view.grab(view._column.header_rect()).toImage() != kept


def test_an_empty_range_has_the_place_of_its_caret(view, article):
    view.show_session(article)
    end = ARTICLE.index("\n\n")
    for start, stop in ((end, end), (end, end + 1), (end + 1, end + 2), (len(ARTICLE), 9999)):
        rect = view.rect_of(start, stop)
        assert rect.width() == 0
        assert rect.height() > 10
    assert view.rect_of(end, end).left() > view.rect_of(end - 1, end).left()


def test_keys_go_to_the_parent(qtbot, view, article):
    view.show_session(article)
    view.set_caret(5)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_A, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        qtbot.keyClick(view, key)
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selection == (5, 5)
    assert view.toPlainText() == article.text.shown


def test_refresh_touches_only_the_given_paragraphs(view, article):
    view.show_session(article)
    view.grab()
    known = dict(view._column._known)
    assert {0, 2, 3} <= known.keys()
    build = Build(ARTICLE)
    event = build.event("new", "came out")
    article._show(event)
    view.refresh([3, 99])
    for number, paragraph in known.items():
        assert (view._column._known.get(number) is paragraph) == (number != 3)
    block = view.document().findBlockByNumber(3)
    assert len(block.layout().formats()) == 1
    assert block.layout().lineCount() >= 1
    assert view._column.paragraph(3).shapes[-1].mark.item is event


def test_a_semibold_trigger_moves_no_words(view, article):
    view.show_session(article)
    word = ARTICLE.index("look")
    was = view.rect_of(word, word + 4)
    article._show(Build(ARTICLE).event("new", "came out"))
    view.refresh([3])
    now = view.rect_of(word, word + 4)
    assert abs(now.left() - was.left()) < 1.5
    assert now.top() == was.top()


def test_nested_marks_get_higher_lines(view):
    build = Build("one two three four\nfive six seven eight")
    session = build.session([build.mention("a", "two three")])
    view.show_session(session)
    gap = view.rect_of(19, 23).top() - view.rect_of(0, 3).top()
    session._show(build.mention("b", "two"))
    session._show(build.mention("c", "two", label="ARMED_GROUP"))
    view.refresh([0])
    assert view.rect_of(19, 23).top() - view.rect_of(0, 3).top() > gap


def test_zoom_and_theme_keep_place_and_caret(view):
    build = Build("\n\n".join(f"Paragraph {n} " + "words and words " * 30 for n in range(40)))
    view.show_session(build.session(), Header("A title"))
    view.set_selection(2000, 2010)
    QApplication.processEvents()
    view.ensure_visible(9000, 9005)
    first = view.offset_at(QPointF(450, 5))
    view.set_zoom(150)
    QApplication.processEvents()
    assert view.zoom == 150
    assert view.selection == (2000, 2010)
    text = view.session.text
    assert abs(text.paragraph_at(view.offset_at(QPointF(450, 5))) - text.paragraph_at(first)) <= 2
    view.set_zoom(1000)
    assert view.zoom == 250
    view.set_theme(DARK)
    assert view.theme is DARK


def test_ensure_visible_scrolls_both_ways(view):
    build = Build("\n\n".join(f"Paragraph {n} " + "words and words " * 30 for n in range(60)))
    view.show_session(build.session())
    end = len(build.string)
    for start in (end - 5, 0, end // 2, end - 400):
        view.ensure_visible(start, start + 5)
        rect = view.rect_of(start, start + 5)
        assert rect.top() >= 0
        assert rect.bottom() <= view.viewport().height()


def test_by_lines_goes_down_and_comes_back(view, article):
    view.show_session(article)
    view.set_caret(ARTICLE.index("forces"))
    down = view.offset_by_lines(1)
    assert ARTICLE.index("The") <= down <= ARTICLE.index("\r\n")
    view.set_caret(down)
    assert abs(view.offset_by_lines(-1) - ARTICLE.index("forces")) <= 2
    view.set_caret(3)
    assert view.offset_by_lines(-1) == 0
    assert view.offset_by_lines(99) == len(ARTICLE)
    view.set_caret(ARTICLE.index("\n\n") + 1)  # a blank line
    assert view.offset_by_lines(1) == ARTICLE.index("The")
    assert view.offset_by_lines(-1) == 0
    assert view.lines_in_sight() > 3


def test_the_view_shrinks_with_the_window(view, article):
    view.show_session(article, Header("A title that is long enough to be wrapped", ("x",) * 9, "y"))
    view.set_state(ViewState(selected_event="strike"))
    for width in (420, 200, 60, 1600):
        view.resize(width, 500)
        QApplication.processEvents()
        view.grab()
    assert view.rect_of(0, 3).left() > 300  # centred


def test_screen_readers_find_the_text(view, article, monkeypatch):
    view.show_session(article, Header("A title", ("wire",)))
    view.set_selection(0, 6)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() == QAccessible.Role.EditableText
    assert interface.text(QAccessible.Text.Name) == "Text of A title"
    assert view.textCursor().selectedText() == "Estara"
    announce(view, "Attack, trigger, suggested")  # nobody listens
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    announce(view, "")
    announce(view, "Attack", assertive=True)
    announce(view, "Sarrin")
    assert [event.message() for event in told] == ["Attack", "Sarrin"]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text(st.sampled_from("ab \n\r😀é\u0301\u00a0\ufeff\0\u2028\u2029אب👩\u200d"), max_size=40)
)
def test_any_text_can_be_shown(view, string):
    session = Build(string).session()
    view.show_session(session, Header(string[:5], ("x",)))
    assert view.document().blockCount() == len(session.text.paragraphs)
    for offset in range(len(string) + 1):
        view.set_caret(offset)
        assert 0 <= view.offset_by_lines(1) <= len(string)
    view.set_selection(0, len(string))
    view.grab()
