import pytest

from annotator.core.model import Argument, Decision, Event, Mention, Origin, Span, span_of
from annotator.gui.text_view import Header, ViewState
from annotator.gui.text_view.labels import label_text
from annotator.gui.text_view.tips import tip_of
from annotator.gui.theme import DARK, LIGHT
from tests.gui.text_view.conftest import ARTICLE, Build


def everything(session):
    ids = [mark.id for mark in session.marks()]
    event = next((mark.id for mark in session.marks() if mark.is_trigger), None)
    length = len(session.text)
    return ViewState(
        current=ids[0] if ids else "nobody",
        selected_event=event or "nothing",
        candidates=tuple((number, mark_id) for number, mark_id in enumerate([*ids, "gone"], 1)),
        found=((0, 1), (length - 1, length), (length + 5, length + 9)),
        found_now=(0, 1),
    )


def paint(view, session, header=None):
    view.show_session(session, header)
    for theme in (LIGHT, DARK):
        view.set_theme(theme)
        view.set_state(everything(session))
        for zoom in (80, 100, 250):
            view.set_zoom(zoom)
            assert not view.grab().isNull()
        view.set_zoom(100)


def test_everything_can_be_painted(view, article):
    paint(view, article, Header("A title", ("wire", "Monday"), "saved"))


@pytest.mark.parametrize("string", ["", " ", "\n", "\r\n\r\n", " \n \n", "\ufeff", "\0", "😀"])
def test_texts_without_words(view, string):
    paint(view, Build(string).session(), Header("A title"))
    assert view.offset_at(view.rect().center().toPointF()) <= len(string)


def test_a_mention_at_the_very_end_and_across_paragraphs(view):
    string = "one two\r\n\r\nthree four"
    mentions = [
        Mention("end", "GPE", span_of(string, (len(string) - 4, len(string)))),
        Mention("across", "ARMED_GROUP", span_of(string, (4, 16))),
        Mention("break", "GPE", span_of(string, (7, 11))),
        Mention("into", "GPE", span_of(string, (3, 8))),
        Event("event", "ATTACK", span_of(string, (7, 9)), (Argument("target", mention="across"),)),
    ]
    session = Build(string).session(mentions)
    paint(view, session)
    across = [view._column.paragraph(n).shapes for n in (0, 2)]
    labels = [[s.label is not None for s in shapes if s.mark.id == "across"] for shapes in across]
    assert labels == [[True], [False]]  # written once
    assert [[s.edges for s in p if s.mark.id == "across"] for p in across] == [
        [((0, True, False),)],
        [((0, False, True),)],
    ]


def test_unknown_labels_and_spans_beyond_the_text_do_not_stop_painting(view):
    build = Build("a few words")
    broken = Mention("far", "GPE", Span(((5, 400),), "?"))
    unknown = Mention("odd", "NO_SUCH", build.span("few"))
    itself = Event("loop", "NOTHING", build.span("words"), (Argument("x", event="loop"),))
    paint(view, build.session([broken, unknown, itself]))


def test_discontinuous_mentions_are_joined(view):
    string = "he turned the radio on " + "and then " * 30 + "off"
    span = span_of(string, (3, 9), (20, 22), (len(string) - 3, len(string)))
    session = Build(string).session([Mention("d", "GPE", span)])
    paint(view, session)
    (shape,) = view._column.paragraph(0).shapes
    assert len(shape.pieces) == 3
    assert [edge.fragment for edge in shape.edges] == [0, 1, 2]
    assert [gap.line for gap in shape.gaps] == [0, 0, 1, 2, 3]  # over the lines between, too


def test_labels_never_overlap_on_the_screen(view):
    build = Build("US, UK, EU, UN and " * 12)
    items = [
        build.mention(f"m{which}{word}", word, which, label="ARMED_GROUP")
        for which in range(1, 13)
        for word in ("US", "UK", "EU", "UN")
    ]
    paint(view, build.session(items))
    rects = [shape.label.rect for shape in view._column.paragraph(0).shapes]
    for index, rect in enumerate(rects):
        assert not any(rect.intersects(other) for other in rects[:index])


def test_a_mention_that_wraps_has_pieces_on_each_line(view):
    string = "word " * 60
    session = Build(string).session([Mention("m", "GPE", span_of(string, (0, len(string) - 1)))])
    view.show_session(session)
    (shape,) = view._column.paragraph(0).shapes
    assert [piece.line for piece in shape.pieces] == list(range(len(shape.pieces)))
    assert len(shape.pieces) > 2


def test_right_to_left_words_have_boxes_where_they_stand(view, article):
    view.show_session(article)
    start = ARTICLE.index("رجال")
    first, second = view.rect_of(start, start + 4), view.rect_of(start + 5, start + 10)
    assert first.width() > 5
    assert first.left() > second.right()  # the first word stands to the right


def test_arcs_stay_out_of_the_words(view, article):
    view.show_session(article)
    view.set_state(ViewState(selected_event="strike"))
    view.grab()
    scene = view._scene()
    assert [argument.role for argument in scene.arguments] == [
        "attacker",
        "target",
        "place",
        "time",
    ]


def test_what_is_written_under_a_mark(article):
    session = article
    assert label_text(session.schema, session.mark("forces")) == "ARMED GROUP"
    assert label_text(session.schema, session.mark("met")) == "ATTACK · planned"
    build = Build("they met")
    odd = build.event("e", "met", attributes=(("certain", True), ("modality", "actual")))
    assert label_text(session.schema, build.session([odd]).mark("e")) == "ATTACK · certain"
    not_so = Event("e", "ATTACK", build.span("met"), (), (("certain", False),), Origin())
    assert label_text(session.schema, build.session([not_so]).mark("e")) == "ATTACK"


def test_the_empty_state(view):
    view.show_nothing("Open a project to begin.")
    assert not view.grab().isNull()
    view.set_zoom(150)
    view.refresh([0])
    view.ensure_visible(0, 1)
    view.set_caret(3)
    assert view.caret == 0
    assert view.offset_by_lines(1) == 0
    assert view.rect_of(0, 1).isNull()
    assert view.accessibleDescription() == "Open a project to begin."


def test_tips_say_what_and_why(article):
    assert tip_of(article.schema, article.mark("forces")) == "ARMED GROUP  (key a)"
    assert tip_of(article.schema, article.mark("met")) == (
        "ATTACK · planned  (key Shift+A)\nSuggested by rules, 30 % sure"
    )
    origin = Origin("word list", Decision.SUGGESTED, None, "“met” with an actor")
    build = Build("they met")
    met = Mention("m", "GPE", build.span("met"), origin=origin)
    mark = build.session([], [met]).mark("m")
    assert (
        tip_of(article.schema, mark) == "GPE  (key g)\nSuggested by word list\n“met” with an actor"
    )
