"""In texts that run from right to left, selections went wrong, only the last character was marked,
and offsets were ambiguous (doccano #769, INCEpTION #2837, brat #774).

Offsets are logical here, whatever way the words run, and the screen shows them where Qt does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from annotator.core.model import Mention
from annotator.gui.hit_delegate import columns
from annotator.gui.reading_order import alone
from tests.gui.complaints.looking import picture, qt_x, underlines
from tests.gui.desk import make_project
from tests.gui.disagreeing import mention, write_layer
from tests.gui.settling import begin, gold, mentions, page, rows

if TYPE_CHECKING:
    from tests.gui.conftest import MakeDesk
    from tests.gui.desk import Desk

TEXT = (
    "في 18 يناير 2024 قصفت القوات 12 موقعا قرب مدينة الخرطوم، وقتل 3 جنود.\n\n"
    "وصل الوزير John Smith إلى المدينة يوم الاثنين."
)
PLACES = [
    ("18 يناير 2024", "d"),
    ("12", "u"),
    ("الخرطوم", "g"),
    ("3 جنود", "p"),
    ("John Smith", "p"),
    ("الاثنين", "d"),
]


@pytest.fixture
def arabic(make_desk: MakeDesk, tmp_path) -> Desk:
    """An article in Arabic with numbers and a Latin name in it."""
    return make_desk(make_project(tmp_path / "arabic.annotator", TEXT))


@pytest.mark.parametrize(("words", "key"), PLACES)
def test_keys_select_and_label_logical_words(arabic: Desk, words: str, key: str):
    arabic.select(words)
    arabic.press(key)
    (mention,) = arabic.mentions()
    start, end = arabic.at(words)
    assert (mention.span.start, mention.span.end) == (start, end)
    assert mention.span.surface == TEXT[start:end] == words


@pytest.mark.parametrize(("words", "key"), PLACES)
def test_c77_the_line_is_under_the_words_and_under_all_of_them(arabic: Desk, words: str, key: str):
    """INCEpTION #2837: in a text from right to left only the last character is marked."""
    arabic.select(words)
    arabic.press(key)
    arabic.controller.place_caret(0)
    (mark,) = arabic.session.marks()
    edges = [qt_x(arabic, at)[0] for at in range(mark.span.start, mark.span.end + 1)]
    left, right = min(edges), max(edges)
    found = [(a, b) for a, b, _ in underlines(arabic, mark, picture(arabic))]
    assert found
    assert min(a for a, _ in found) == pytest.approx(left, abs=4)
    assert max(b for _, b in found) == pytest.approx(right, abs=4)


@pytest.mark.parametrize("words", [words for words, _ in PLACES if len(words) > 2])
def test_a_drag_either_way_selects_the_same_words(arabic: Desk, words: str):
    view = arabic.window.view
    start, end = arabic.at(words)
    arabic.point(words)
    first, last = view.rect_of(start, start + 1), view.rect_of(end - 1, end)
    ends = [QPoint(round(each.center().x()), round(each.center().y())) for each in (first, last)]
    for one, other in (ends, ends[::-1]):
        arabic.drag(one, other)
        assert arabic.controller.selection == (start, end)
        arabic.press("Esc", "Esc")


def test_the_caret_goes_forward_in_the_text_and_stands_where_qt_puts_it(arabic: Desk):
    arabic.controller.place_caret(0)
    seen = [0]
    for _ in range(8):
        arabic.press("Right")
        seen.append(arabic.controller.caret)
        rect = arabic.window.view.rect_of(seen[-1], seen[-1])
        assert rect.left() == pytest.approx(qt_x(arabic, seen[-1])[0], abs=3)
    assert seen == sorted(set(seen))


def test_the_boundaries_move_by_logical_tokens(arabic: Desk):
    arabic.select("18 يناير")
    arabic.press("d", "]")
    assert arabic.labelled() == [("18 يناير 2024", "DATE")]
    arabic.press("}", "{")
    assert arabic.labelled() == [("يناير", "DATE")]
    arabic.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert arabic.labelled() == [("18 يناير", "DATE")]


def test_c77_settling_shows_and_takes_logical_words(make_desk: MakeDesk, tmp_path):
    """webanno #287: where annotations were curated, texts from right to left came out wrong."""
    project = make_project(tmp_path / "team.annotator", TEXT)
    document = project.documents()[0].id
    for name, words in (("Ana", "18 يناير 2024"), ("Bo", "18 يناير")):
        agreed = mention("g", "GPE", "الخرطوم", TEXT)
        write_layer(project, document, name, [agreed, mention("d", "DATE", words, TEXT)])
    desk = begin(make_desk(project, name="Lea"))
    assert rows(desk)[:2] == ["1 DATE “18 يناير”", "2 DATE “18 يناير 2024”"]
    sentence = page(desk).sentence.sentence
    assert sentence.string in TEXT
    assert [sentence.string[start:end] for start, end in sentence.asked] == ["18 يناير 2024"]
    assert not desk.window.grab().isNull()
    desk.press("1")
    desk.until(lambda: ("18 يناير", "DATE") in mentions(gold(desk)))
    assert mentions(gold(desk)) == {("18 يناير", "DATE"), ("الخرطوم", "GPE")}
    for each in gold(desk).all(Mention):
        assert TEXT[each.span.start : each.span.end] == each.span.surface


def test_c77_the_table_shows_a_date_in_its_order(arabic: Desk):
    """doccano #769: the order flips."""
    arabic.select("18 يناير 2024")
    arabic.press("d", "F8")
    shown = arabic.window.side.table.model().index(0, 0).data()
    assert shown == alone("18 يناير 2024") != "18 يناير 2024"


def test_c77_in_the_concordance_what_follows_stands_at_the_left(make_desk: MakeDesk, tmp_path):
    """What was found and the words beside it came in an order that nobody can read."""
    desk = make_desk(make_project(tmp_path / "short.annotator", "قصفت القوات المدينة"))
    desk.press("Ctrl+Shift+F")
    screen = desk.window.sections.screen
    screen.bar.look_for("قصفت")
    desk.until(lambda: not screen.search.is_running and screen.places.model.count == 1)
    view = screen.places.view
    view.clearSelection()
    row = view.visualRect(view.model().index(0, 0))
    image = view.viewport().grab().toImage()
    place = columns(row.width())

    def has_ink(left: float, right: float) -> bool:
        paper = image.pixelColor(round(left), row.top() + 4)
        lines = range(row.top() + 5, row.bottom() - 4)
        return any(
            image.pixelColor(x, y) != paper for x in range(round(left), round(right)) for y in lines
        )

    assert has_ink(place.key - 60, place.key - 6)
    assert not has_ink(place.key + 70, place.label - 20)
