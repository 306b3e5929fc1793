import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.gui.text_view import ViewState
from tests.gui.text_view.conftest import ARTICLE, middle_of

NO = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(view, article):
    view.show_session(article)
    return view


@pytest.fixture
def heard(shown):
    """The signals in order, as (name, arguments)."""
    told = []
    for name in (
        "caret_moved",
        "selection_changed",
        "selection_finished",
        "mark_clicked",
        "candidate_clicked",
        "argument_dragged",
        "edge_dragged",
        "menu_requested",
        "zoom_wheeled",
    ):
        getattr(shown, name).connect(lambda *args, name=name: told.append((name, args)))
    return told


def send(view, kind, point, modifiers=NO, held=True):
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    held_buttons = Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton
    position = QPointF(point)
    place = QPointF(view.viewport().mapToGlobal(QPoint(round(position.x()), round(position.y()))))
    QApplication.sendEvent(
        view.viewport(), QMouseEvent(kind, position, place, button, held_buttons, modifiers)
    )


def drag(view, points, modifiers=NO):
    send(view, QEvent.Type.MouseButtonPress, points[0], modifiers)
    for point in points[1:]:
        send(view, QEvent.Type.MouseMove, point, modifiers)
    view.grab()  # whatever is previewed can be painted
    send(view, QEvent.Type.MouseButtonRelease, points[-1], modifiers, held=False)


def click(view, point, modifiers=NO):
    drag(view, [point], modifiers)


def word(view, words):
    start = ARTICLE.index(words)
    return middle_of(view, start, start + len(words))


def names(heard):
    return [name for name, _ in heard]


def test_a_click_sets_the_caret(shown, heard):
    click(shown, word(shown, "near"))
    assert names(heard) == ["caret_moved"]
    start = ARTICLE.index("near")
    assert start <= shown.caret <= start + 4


def test_a_click_hits_the_innermost_mark(shown, heard):
    click(shown, word(shown, "Vardanian"))
    assert heard[-1] == ("mark_clicked", ("vardanian",))
    click(shown, word(shown, "forces"))
    assert heard[-1] == ("mark_clicked", ("forces",))


def test_a_click_on_a_label_hits_its_mark(shown, heard):
    box = shown.rect_of(0, 6)
    click(shown, QPointF(box.left() + 5, box.bottom() + 9))
    assert heard[-1] == ("mark_clicked", ("estara",))


def test_a_drag_snaps_to_tokens(shown, heard):
    drag(shown, [word(shown, "nobody"), word(shown, "in the"), word(shown, "mark")])
    start, end = ARTICLE.index("nobody"), ARTICLE.index("market") + 6
    assert shown.selection == (start, end)
    assert heard[-1][0] == "selection_finished"
    assert heard[-1][1][:2] == (start, end)
    assert heard[0][0] == "selection_changed"


def test_a_drag_backwards_leaves_the_caret_at_the_start(shown):
    drag(shown, [word(shown, "market"), word(shown, "in the"), word(shown, "nobody")])
    assert shown.selection == (ARTICLE.index("nobody"), ARTICLE.index("market") + 6)
    assert shown.caret == ARTICLE.index("nobody")


def test_with_alt_a_drag_takes_characters(shown):
    start = ARTICLE.index("nobody")
    first, last = shown.rect_of(start + 1, start + 2), shown.rect_of(start + 3, start + 4)
    points = [QPointF(rect.left() + 1, rect.center().y()) for rect in (first, last)]
    points[1].setX(points[0].x() + 14)
    drag(shown, points, ALT)
    assert shown.selection[0] == start + 1
    assert start + 1 < shown.selection[1] < start + 6


def test_with_shift_a_click_extends_the_selection(shown):
    shown.set_caret(ARTICLE.index("near"))
    click(shown, word(shown, "ended"), SHIFT)
    assert shown.selection == (ARTICLE.index("near"), ARTICLE.index("ended") + 5)


def test_a_drag_from_a_trigger_to_a_mention_is_an_argument(shown, heard):
    drag(shown, [word(shown, "struck"), word(shown, "near"), word(shown, "forces")])
    assert heard[-1] == ("argument_dragged", ("strike", "forces"))
    assert "selection_finished" not in names(heard)
    assert shown.selection[0] == shown.selection[1]


def test_a_drag_from_a_trigger_to_plain_words_selects(shown, heard):
    drag(shown, [word(shown, "struck"), word(shown, "near")])
    assert heard[-1][0] == "selection_finished"
    assert shown.selection == (ARTICLE.index("struck"), ARTICLE.index("near") + 4)


def test_a_drag_from_a_triggers_label_never_selects(shown, heard):
    start = ARTICLE.index("struck")
    box = shown.rect_of(start, start + 6)
    drag(shown, [QPointF(box.left() + 6, box.bottom() + 9), word(shown, "near")])
    assert heard == []


def test_edges_of_the_current_mark_can_be_dragged(shown, heard):
    start = ARTICLE.index("Vardanian")
    shown.set_state(ViewState(current="forces"))
    box = shown.rect_of(start, start + 16)
    drag(shown, [QPointF(box.right(), box.center().y()), word(shown, "near")])
    assert heard[-1] == ("edge_dragged", ("forces", "end", ARTICLE.index("near") + 4, 0))
    drag(shown, [QPointF(box.left(), box.center().y()), word(shown, "forces")])
    assert heard[-1] == ("edge_dragged", ("forces", "start", ARTICLE.index("forces"), 0))
    drag(shown, [QPointF(box.left(), box.center().y()), word(shown, "near")])
    assert heard[-1] == ("edge_dragged", ("forces", "start", start + 15, 0))  # never empty


def test_a_badge_can_be_clicked(shown, heard):
    shown.set_state(ViewState(selected_event="strike", candidates=((1, "sarrin"), (12, "gone"))))
    start = ARTICLE.index("Sarrin")
    box = shown.rect_of(start, start + 6)
    click(shown, QPointF(box.right() - 4, box.top() - 3))
    assert heard == [("candidate_clicked", (1,))]


def test_cancelling_a_drag_forgets_it(shown, heard):
    send(shown, QEvent.Type.MouseButtonPress, word(shown, "struck"))
    send(shown, QEvent.Type.MouseMove, word(shown, "forces"))
    assert shown.cancel_drag()
    send(shown, QEvent.Type.MouseMove, word(shown, "near"))
    send(shown, QEvent.Type.MouseButtonRelease, word(shown, "near"), held=False)
    assert not shown.cancel_drag()
    assert heard == []


def test_a_double_click_is_two_clicks(shown, heard):
    send(shown, QEvent.Type.MouseButtonDblClick, word(shown, "near"))
    send(shown, QEvent.Type.MouseButtonRelease, word(shown, "near"), held=False)
    assert names(heard) == ["caret_moved"]
    assert shown.selection[0] == shown.selection[1]


def test_the_pointer_shows_what_can_be_gripped(shown):
    shown.set_state(ViewState(current="estara"))
    box = shown.rect_of(0, 6)
    for point, shape in (
        (QPointF(box.right(), box.center().y()), Qt.CursorShape.SizeHorCursor),
        (QPointF(box.left() + 5, box.bottom() + 9), Qt.CursorShape.PointingHandCursor),
        (QPointF(word(shown, "near")), Qt.CursorShape.IBeamCursor),
    ):
        send(shown, QEvent.Type.MouseMove, point, held=False)
        assert shown.viewport().cursor().shape() == shape


def test_resting_on_a_mark_shows_its_tip(shown):
    for words in ("near", "Estara"):  # hiding a tip takes Qt a while: nothing first
        point = word(shown, words)
        place = shown.viewport().mapToGlobal(point)
        QApplication.sendEvent(shown.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, place))
        assert QToolTip.text() == ("GPE  (key g)" if words == "Estara" else "")
    QToolTip.hideText()


def test_the_menu_is_asked_for_at_the_offset(shown, heard):
    point = word(shown, "nobody")
    place = shown.viewport().mapToGlobal(point)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, place)
    QApplication.sendEvent(shown.viewport(), menu)
    ((name, (offset, where)),) = heard
    assert name == "menu_requested"
    assert ARTICLE.index("nobody") <= offset <= ARTICLE.index("nobody") + 6
    assert where == place


def test_ctrl_and_the_wheel_ask_for_another_zoom(shown, heard):
    for delta in (120, -120):
        point = QPointF(100, 100)
        QApplication.sendEvent(
            shown.viewport(),
            QWheelEvent(
                point,
                QPointF(shown.viewport().mapToGlobal(QPoint(100, 100))),
                QPoint(),
                QPoint(0, delta),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.ControlModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )
    assert heard == [("zoom_wheeled", (1,)), ("zoom_wheeled", (-1,))]
    assert shown.zoom == 100


def test_a_drag_below_the_view_scrolls(view):
    from tests.gui.text_view.conftest import Build

    build = Build("some words go here\n\n" * 200)
    view.show_session(build.session())
    drag(view, [QPointF(450, 100), QPointF(450, 300), QPointF(450, 760), QPointF(450, 770)])
    assert view.verticalScrollBar().value() > 0
    assert view.selection[1] > view.selection[0]


def test_without_a_document_the_mouse_does_nothing(view):
    view.show_nothing("Open a project.")
    send(view, QEvent.Type.MouseMove, QPointF(10, 10), held=False)
    drag(view, [QPointF(10, 10), QPointF(200, 200)])
    assert view.hit_at(QPointF(5, 5)) is None
    assert view.selection == (0, 0)
