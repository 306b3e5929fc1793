"""Every number of the agreement screen: what it says, what it opens, how keys lead to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.core.documents import Article
from annotator.core.model import Mention, span_of
from annotator.gui.agreement_middle import PAGES
from annotator.gui.agreement_numbers import NUMBER
from annotator.gui.agreement_screen import AgreementScreen
from annotator.gui.difference_words import around
from annotator.services.agreement.parts import Difference, Measure
from annotator.services.importing import add_article
from tests.gui.desk import LEFT, NO, Desk
from tests.gui.disagreeing import disagreeing, write_layer
from tests.gui.room import squeezed

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.gui.agreement_numbers import Number, NumberView


@pytest.fixture
def desk(make_desk, tmp_path: Path) -> Desk:
    """The lead's window on a project whose annotators differ in every kind of thing."""
    return make_desk(disagreeing(tmp_path / "border.annotator"), name="Lead")


@pytest.fixture
def screen(desk: Desk) -> AgreementScreen:
    """The screen, once everything is compared and listed."""
    desk.press("Ctrl+6")
    found = desk.window.sections.screen
    assert isinstance(found, AgreementScreen)
    wait(desk, found)
    desk.until(lambda: found.content.middle.bar_page.bars.has_plot)
    return found


def wait(desk: Desk, screen: AgreementScreen) -> None:
    desk.until(lambda: not screen.work._running and not screen._delay.isActive())


def cells(view: NumberView) -> list[tuple[int, int, Number]]:
    model = view.numbers
    places = [(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
    found = [(r, c, model.index(r, c).data(NUMBER)) for r, c in places]
    return [each for each in found if each[2] is not None]


def opened(screen: AgreementScreen) -> str:
    """What the list at the right says that it is behind."""
    return screen.content.pane._about.text()


# -- what numbers say ---------------------------------------------------------------------------


def test_a_cell_of_the_matrix_names_both_annotators(screen: AgreementScreen):
    said = {number.spoken.partition(":")[0] for _, _, number in cells(screen.content.matrix)}
    assert {"Ana and Bo", "Ana and Cleo", "Bo and Cleo"} <= said
    for row, column, number in cells(screen.content.matrix):
        assert row != column  # nobody is compared with oneself
        mirrored = screen.content.matrix.numbers.index(column, row).data(NUMBER)
        assert mirrored.shown == number.shown


def test_what_is_undefined_is_a_dash_with_its_reason(desk: Desk, screen: AgreementScreen):
    desk.press("G")  # there is no gold
    wait(desk, screen)
    assert screen._pages.currentWidget() is screen.empty
    assert "gold" in screen.empty.title.text()
    desk.press("G")
    wait(desk, screen)
    row = next(each for each in screen.comparison.labels if each.figures)
    for _, _, number in cells(screen.content.middle.bar_page.bars):
        assert (number.shown == "–") == (number.figure.value is None)
        assert number.figure.value is not None or number.figure.reason in number.spoken
    assert row.name


def test_bars_are_as_long_as_their_values_and_where_their_rows_are(screen: AgreementScreen):
    bars = screen.content.middle.bar_page.bars
    shown = [number for _, _, number in cells(bars)]
    drawn = bars._plot._bars.opts
    defined = [
        (row + 0.5, max(number.figure.value, 0.004))
        for row, number in enumerate(shown)
        if number.figure.value is not None
    ]
    assert list(drawn["y"]) == [row for row, _ in defined]
    assert list(drawn["width"]) == pytest.approx([value for _, value in defined])
    assert bars._plot.height() == bars.height()


def test_the_confusion_has_what_is_not_marked(desk: Desk, screen: AgreementScreen):
    desk.press("2")
    wait(desk, screen)
    heads = [
        screen.content.middle.confusion.numbers.headerData(column, Qt.Orientation.Horizontal)
        for column in range(screen.content.middle.confusion.numbers.columnCount())
    ]
    assert heads[-1] == "not marked"
    said = [number.spoken for _, _, number in cells(screen.content.middle.confusion)]
    assert any("not marked for the other" in each for each in said)


# -- what numbers open --------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_every_number_of_a_page_opens_its_places(desk: Desk, screen: AgreementScreen, page: str):
    screen.do(page)
    wait(desk, screen)
    shown = [view for view in screen.content.views if view.isVisible()]
    tried = 0
    for view in shown:
        for row, column, number in cells(view):
            if number.behind is None or number.behind.title == opened(screen):
                continue
            view.go_to(row, column)
            wait(desk, screen)
            assert not desk.dialogs(), number.spoken
            assert screen.content.pane.found.behind == number.behind
            tried += 1
            if tried % 12 == 0:
                break  # of each view some: every kind of number is there early
    assert tried > 3


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ("roles", "argument"), ("attributes", "attribute"), ("links", "link"),
        ("document_labels", "document label"),
    ],
)  # fmt: skip
def test_rows_of_every_kind_open_their_places(
    desk: Desk, screen: AgreementScreen, rows: str, kind: str
):
    page = screen.content.middle.bar_page
    page.show_rows(rows)
    page.bars.setFocus()
    found = []
    for row in range(page.bars.numbers.rowCount()):
        page.bars.go_to(row)
        wait(desk, screen)
        assert not desk.dialogs()
        found += screen.content.pane.found.shown
    assert {each.kind for each in found} == {kind}
    said = screen.content.pane.list.differences
    assert all(said.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
               for row in range(said.rowCount()))  # fmt: skip


def test_a_card_is_the_measure_of_everything_else(desk: Desk, screen: AgreementScreen):
    assert screen.content.cards.hasFocus()
    desk.press("Right", "Right")
    wait(desk, screen)
    assert screen.content.measure is Measure.TRIGGERS_TYPED
    assert screen.content.measure_button.text().startswith("F1, triggers with type")
    names = [number.name for _, _, number in cells(screen.content.middle.bar_page.bars)]
    assert "Attack" in names
    assert opened(screen) == "Triggers with type"


def test_a_double_click_on_a_place_opens_its_document(desk: Desk, screen: AgreementScreen):
    places = screen.content.pane.list
    index = places.differences.index(0)
    difference = places.differences.difference(0)
    middle = places.visualRect(index).center()
    QTest.mouseClick(places.viewport(), LEFT, NO, middle)
    QTest.mouseDClick(places.viewport(), LEFT, NO, middle)
    assert desk.window.sections.current == "annotate"
    assert desk.window.workspace.opened.document.id == difference.document
    assert desk.controller.selection == (difference.start, difference.end)


def test_a_click_on_a_number_and_on_the_sentence_of_who_agrees_least(
    desk: Desk, screen: AgreementScreen
):
    matrix = screen.content.matrix
    row, column, number = cells(matrix)[0]
    place = matrix.visualRect(matrix.numbers.index(row, column)).center()
    QTest.mouseClick(matrix.viewport(), LEFT, NO, place)
    wait(desk, screen)
    assert opened(screen) == number.behind.title
    screen.content._worst.linkActivated.emit("#")
    wait(desk, screen)
    assert " against " in opened(screen)
    assert screen.content.pane.list.hasFocus()


# -- keys ---------------------------------------------------------------------------------------


def test_tab_leads_through_all_parts_and_escape_back(desk: Desk, screen: AgreementScreen):
    seen = set()
    for _ in range(40):
        seen.add(QApplication.focusWidget())
        desk.press("Tab")
    content = screen.content
    wanted = {content.cards, content.matrix, content.documents, content.middle.bar_page.bars,
              content.pane.list, content.pane.settle, content.measure_button,
              *(each for each in screen.head.buttons.values())}  # fmt: skip
    assert wanted <= seen
    content.pane.list.setFocus()
    desk.press("Esc")
    assert content.source.hasFocus()
    desk.press("Esc")
    assert desk.window.sections.current == "annotate"


def test_everything_has_its_room_in_a_small_window(desk: Desk, screen: AgreementScreen):
    desk.window.resize(1024, 700)
    for page in PAGES:
        screen.do(page)
        wait(desk, screen)
        scrolls = page == "agreement_people"  # all its columns are there, sideways
        assert squeezed(screen) == ["a horizontal scroll bar"] * scrolls
    people = screen.content.middle.people
    assert people.horizontalScrollBar().maximum() > 0
    assert not any(people.isColumnHidden(each) for each in range(people.numbers.columnCount()))
    assert desk.window.height() == 700


# -- choosing -----------------------------------------------------------------------------------


def test_annotators_are_chosen_by_keys(desk: Desk, screen: AgreementScreen):
    desk.press("A")
    panel = screen.head.panel
    assert panel.isVisible()
    assert [panel.list.item(row).text() for row in range(3)] == ["Ana", "Bo", "Cleo"]
    desk.press("Space", "Return")
    assert not panel.isVisible()
    wait(desk, screen)
    assert screen.comparison.pairs == (("Bo", "Cleo"),)
    assert screen.head.buttons["agreement_annotators"].text() == "2 annotators"
    desk.press("A", "Esc")
    assert screen.comparison.pairs == (("Bo", "Cleo"),)


def test_menus_choose_documents_and_measures(desk: Desk, screen: AgreementScreen):
    def pick(key: str, words: str) -> None:
        desk.press(key)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(each for each in menu.actions() if each.text() == words).trigger()
        menu.close()
        desk.window.activateWindow()  # offscreen no menu gives it back
        wait(desk, screen)

    pick("D", "All layers that were begun")
    assert screen.comparison.settings.all_layers
    assert "done or not" in screen.head.buttons["agreement_documents"].text()
    pick("M", "Mentions, without label")
    assert screen.content.measure is Measure.ENTITIES_UNLABELLED
    pick("B", "Roles")
    assert screen.content.middle.bar_page._rows == "roles"


def test_a_point_of_the_trend_compares_its_time_alone(desk: Desk, screen: AgreementScreen):
    desk.press("3")
    wait(desk, screen)
    strip = screen.content.middle.trend.strip
    assert strip.hasFocus()
    assert "document" in strip.number.spoken
    listed = screen.content.pane.found
    assert listed.behind is strip.number.behind
    assert listed.total > 0
    desk.press("Return")
    wait(desk, screen)
    assert screen.comparison.settings.since == screen.comparison.trend[0].start
    assert "finished" in screen.head.buttons["agreement_documents"].text()


# -- computing ----------------------------------------------------------------------------------


def test_what_takes_a_while_is_computed_once_its_page_is_open(desk: Desk, screen: AgreementScreen):
    measured = []
    screen.work.units_measured.connect(measured.append)
    assert screen.content.middle.figures.groups == {}
    desk.press("5")
    desk.until(lambda: len(measured) == 1)
    group = screen.content.middle.figures.groups["Units of text: mentions"]
    names = [number.name for _, _, number in cells(group)]
    assert names[0] == "uα, places and labels"
    assert "Gamma" in names
    desk.press("1", "5")
    wait(desk, screen)
    assert len(measured) == 1


def test_what_was_shown_stays_until_the_new_is_there(desk: Desk, screen: AgreementScreen):
    before = [number.shown for _, _, number in cells(screen.content.cards)]
    desk.press("P")
    assert screen.work.is_comparing
    assert [number.shown for _, _, number in cells(screen.content.cards)] == before
    assert screen._pages.currentWidget() is screen.content
    desk.press("Down")  # it can be used meanwhile
    screen.progress.stop.click()
    assert not screen.work.is_comparing
    assert "Stopped" in screen.hint_line._message
    desk.press("F5")
    wait(desk, screen)
    assert screen.comparison.settings.level == "parent"


def test_coming_back_compares_again_only_where_something_changed(
    desk: Desk, screen: AgreementScreen
):
    first = screen.comparison
    desk.press("Ctrl+1", "Ctrl+6")
    wait(desk, screen)
    assert screen.comparison is first
    project = desk.window.workspace.project
    text = "Nobody struck Sarrin."
    document = add_article(project, Article("new.txt", text, "New"))
    for name in ("Ana", "Bo"):
        write_layer(project, document, name, [Mention("n1", "GPE", span_of(text, (14, 20)))])
    desk.press("Ctrl+1", "Ctrl+6")
    wait(desk, screen)
    assert screen.comparison is not first
    assert screen.comparison.shared == first.shared + 1


def test_another_theme_is_drawn(desk: Desk, screen: AgreementScreen):
    light = screen.grab().toImage().pixelColor(5, 200)
    desk.window.run("theme_dark")
    assert screen.grab().toImage().pixelColor(5, 200) != light
    for page in PAGES:
        screen.do(page)
        wait(desk, screen)
        assert not screen.grab().isNull()


def test_a_sentence_without_an_end_is_shown_around_its_place():
    long = "word " * 5000
    start = len(long) // 2
    words = long[start : start + 4]
    difference = Difference("entity", "d", "Title", start, start + 4, words, long, 0, ())
    left, middle, right = around(difference)
    assert middle == words.strip()
    assert max(len(left), len(right)) < 300
