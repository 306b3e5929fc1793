"""The team screens in little room and with long names: nothing is cut off, nothing lies over it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from annotator.gui.difference_words import shown_stance, stances
from annotator.gui.guidelines_editor import GuidelinesEditor
from annotator.services.agreement.parts import NOT_MARKED
from annotator.services.project import open_for_reading
from tests.gui.disagreeing import common, disagreeing, event, mention, write_layer
from tests.gui.settling import begin, page, screen
from tests.gui.test_agreement_screen import enter, wait
from tests.projects import STORY, make_project

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QHeaderView

    from annotator.gui.difference_delegate import Piece
    from annotator.services.project import Project
    from tests.gui.desk import Desk

pytestmark = pytest.mark.usefixtures("plain_dialogs")

SIX = (
    "Aleksandra Konstantinopoulou-Wiśniewska", "Bo", "Chen Guangbiao", "Dara O’Shaughnessy",
    "Esmeralda Villanueva de la Cruz", "Farid",
)  # fmt: skip
SMALL = QSize(1024, 700)


def six(path: Path) -> Project:
    """Six people with long names who differ about one mention and one event."""
    project = make_project(path, STORY)
    (document,) = project.documents()
    for number, name in enumerate(SIX):
        label = "ARMED_GROUP" if number % 3 else "ORG"
        items = [*common(), mention("m2", label, "Vardanian forces")]
        if number != 1:
            items.append(event("e2", "DIE" if number % 2 else "INJURE", "died"))
        write_layer(project, document.id, name, items)
    return project


@pytest.fixture
def many(make_desk, tmp_path: Path) -> Desk:
    """The lead's small window on what six people did."""
    desk = make_desk(six(tmp_path / "six.annotator"), name="Lead")
    desk.window.resize(SMALL)
    return desk


def rect_in(widget, outer) -> QRect:
    return QRect(widget.mapTo(outer, QPoint(0, 0)), widget.size())


def test_six_long_names_leave_the_window_as_small_as_it_was_made(many: Desk):
    shown = enter(many)
    assert many.window.size() == SMALL
    content = shown.content
    below = content._worst
    matrix = rect_in(content.matrix, content)
    assert below.isVisible()
    assert not matrix.intersects(rect_in(below, content))
    assert content.matrix.horizontalScrollBar().maximum() == 0
    last = content.matrix.visualRect(content.matrix.numbers.index(5, 5))
    assert content.matrix.viewport().rect().contains(last)
    heads = content.matrix.horizontalHeader()
    assert heads._short == ["AK", "B", "CG", "DO", "EV", "F"]
    tip = content.matrix.numbers.headerData(
        0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert tip == SIX[0]
    many.window.resize(1600, 900)
    many.until(lambda: not heads._short)


def edges(header: QHeaderView) -> set[int]:
    """Where the columns of a table begin, and where the last one ends."""
    return {header.sectionPosition(each) for each in range(header.count())} | {header.length()}


def test_twelve_names_leave_every_part_its_room(make_desk, tmp_path: Path):
    """More people than rows are seen at once: nothing lies over the matrix, no column is cut."""
    project = make_project(tmp_path / "twelve.annotator", STORY)
    (document,) = project.documents()
    for name in (*SIX, "G", "H", "Ivan the Very Long Named", "J", "K", "L"):
        items = [mention("m1", "ORG" if len(name) > 1 else "GPE", "Sarrin")]
        write_layer(project, document.id, name, items)
    desk = make_desk(project, name="Lead")
    desk.window.resize(SMALL)
    shown = enter(desk)
    content = shown.content
    inside = content.matrix.parentWidget()
    parts = (content.matrix, content._worst, content.documents)
    tops = [rect_in(each, inside) for each in parts]
    assert not any(one.intersects(other) for one, other in itertools.combinations(tops, 2))
    assert inside.width() <= inside.parentWidget().width()
    header = content.matrix.horizontalHeader()
    for wide in range(SMALL.width(), SMALL.width() + 120, 7):
        desk.window.resize(wide, SMALL.height())
        desk.until(lambda: content.matrix.viewport().width() in edges(header))
    desk.window.resize(SMALL)
    desk.press("4")
    people = content.middle.people
    bar = people.horizontalScrollBar()
    assert bar.isVisible()
    assert desk.window.rect().contains(rect_in(bar, desk.window))


def pieces(shown) -> list[list[Piece]]:
    places = shown.content.pane.list
    wide = places.viewport().width()
    return [places.delegate.pieces(each, wide) for each in shown.content.pane.found.shown]


@pytest.mark.parametrize("wide", [1024, 1440])
def test_a_label_is_never_cut_off_and_stands_with_the_last_name(many: Desk, wide: int):
    many.window.resize(wide, 700)
    shown = enter(many)
    right = shown.content.pane.list.viewport().width()
    for difference, found in zip(shown.content.pane.found.shown, pieces(shown), strict=True):
        for stance in stances(difference):
            is_marked = stance.label != NOT_MARKED
            label = shown_stance(difference.kind, stance.label) if is_marked else "not marked"
            at = next(n for n, each in enumerate(found) if each.words == label)
            assert found[at].line == found[at - 1].line
        for each in found:
            ends = each.left + QFontMetrics(each.font).horizontalAdvance(each.words)
            assert ends <= right - 8


def test_what_is_listed_follows_where_its_number_is_hidden(make_desk, tmp_path: Path):
    desk = make_desk(disagreeing(tmp_path / "b.annotator"), name="Lead")
    shown = enter(desk)
    desk.press("2", "Down")
    wait(desk, shown)
    assert shown.content.source is shown.content.middle.confusion
    desk.press("3")
    wait(desk, shown)
    assert shown.content.source is not shown.content.middle.confusion
    assert shown.content.source.isVisible()


def ask_about(desk: Desk, words: str) -> None:
    """Begin, and pass over questions until one whose line in question has these words."""
    begin(desk)
    for _ in range(20):
        sentence = page(desk).sentence.sentence
        if any(words in sentence.string[start:end] for start, end in sentence.asked):
            return
        desk.press("Tab")
    raise AssertionError(words)


def test_the_line_in_question_is_seen_with_all_its_lanes(many: Desk):
    ask_about(many, "forces")
    many.press("N", "F")
    room, sentence = page(many).room, page(many).sentence
    assert many.window.size() == SMALL
    top = room.verticalScrollBar().value()
    seen = range(top, top + room.viewport().height() + 1)
    for number in sentence.asked_lines:
        line = sentence.placed.lines[number]
        assert round(line.top) in seen
        assert all(round(lane.top) + 20 in seen for lane in line.lanes)
        assert len(line.lanes) >= 2


def test_no_line_of_the_sentence_is_cut_through(many: Desk):
    ask_about(many, "forces")
    page(many).toggle_whole()
    room, sentence = page(many).room, page(many).sentence
    for height in range(560, 720, 20):
        many.window.resize(1024, height)
        QApplication.processEvents()
        top, high = room.verticalScrollBar().value(), room.viewport().height()
        tops = {round(each.top) for each in sentence.placed.lines}
        assert top in tops
        assert room.verticalScrollBar().maximum() == 0 or top + high in {
            *tops, round(sentence.placed.height) + 4,
        }  # fmt: skip


def test_little_height_makes_rows_lower_and_saves_a_line(many: Desk):
    ask_about(many, "forces")
    low = page(many).rows.height()
    assert screen(many).page.verticalScrollBar().maximum() == 0
    many.window.resize(1024, 900)
    many.until(lambda: page(many).rows.height() > low)
    assert not page(many).sentence.is_low


@pytest.mark.parametrize("size", [SMALL, QSize(1440, 900)])
def test_what_is_asked_and_the_guideline_stay_in_their_column_with_another_theme(
    make_desk, tmp_path: Path, size: QSize
):
    desk = make_desk(disagreeing(tmp_path / "b.annotator"), name="Lead")
    desk.window.resize(size)
    desk.press("Ctrl+7")
    desk.window.run("theme_dark")
    desk.window.run("theme_light")
    begin(desk)
    question = page(desk)
    left = {_text_left(each, question) for each in (question.prompt, question.guide)}
    assert left == {116}


def _text_left(label: QLabel, outer) -> int:
    assert label.isVisible()
    return label.mapTo(outer, label.contentsRect().topLeft()).x()


@pytest.fixture
def steady_caret():
    """Carets don't blink: they are there, or they are not."""
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


@pytest.mark.usefixtures("steady_caret")
def test_a_name_that_was_left_has_no_caret_and_shows_its_beginning(make_desk, tmp_path: Path):
    desk = make_desk(disagreeing(tmp_path / "b.annotator"), name="Lead")
    desk.press("Ctrl+5")
    rows = desk.window.sections.screen.form.annotators.rows
    rows[0].name.setFocus()
    long, other = "Esmeralda Villanueva de la Cruz y Aguilar", "Bo"
    desk.type(long)
    desk.press("Return")
    desk.type(other)
    desk.until(rows[1].name.completer().popup().isVisible)  # it is a name that is known
    desk.press("Return")
    left, then, here = (row.name for row in rows)
    assert here.hasFocus()
    assert (left.cursorPosition(), left.toolTip()) == (0, long)
    assert then.cursorPosition() == 0
    seen = then.grab().toImage()
    then.setFocus()
    desk.press("Tab")  # leaves it in another way
    assert then.grab().toImage() == seen


# -- the guidelines ------------------------------------------------------------------------------


def editor(desk: Desk) -> GuidelinesEditor:
    dialog = desk.dialog()
    assert isinstance(dialog, GuidelinesEditor)
    return dialog


def test_a_listed_place_goes_under_the_guidelines_and_nothing_is_written_until_it_is_saved(
    make_desk, tmp_path: Path
):
    desk = make_desk(disagreeing(tmp_path / "b.annotator"), name="Lead")
    shown = enter(desk)
    project = desk.window.workspace.project
    before = project.guidelines
    shown.content.pane.guideline.click()
    dialog = editor(desk)
    written = dialog.words.toPlainText()
    place = shown.content.pane.found.shown[0]
    assert written.startswith(before.rstrip())
    assert f"\n\n### To decide: “{place.words}”\n> " in written
    assert f"**{place.words}**" in written
    assert written.endswith("\n\nRule: ")
    assert not any(name in written for name in ("Ana", "Bo", "Cleo"))
    assert project.guidelines == before
    dialog.words.undo()
    assert dialog.words.toPlainText() == before
    dialog.words.redo()
    desk.type("an army.")
    dialog.save()
    dialog.close()
    desk.until_closed()
    assert project.guidelines.endswith("Rule: an army.")


def test_a_question_goes_under_the_guidelines(make_desk, tmp_path: Path):
    desk = make_desk(disagreeing(tmp_path / "b.annotator"), name="Lead")
    begin(desk)
    desk.press("W")
    dialog = editor(desk)
    added = dialog.words.toPlainText().partition("### To decide: ")[2].splitlines()
    assert added[0] == "“Vardanian forces”: Which label and which words?"
    assert "- ARMED GROUP “Vardanian forces”: 2 annotators" in added
    assert "- ORG “forces”: 1 annotator" in added
    desk.type("an army.")
    dialog.save()
    dialog.close()
    desk.until_closed()
    assert desk.window.workspace.project.guidelines.endswith("Rule: an army.")
    assert page(desk).guidelines.endswith("Rule: an army.")


def test_who_can_only_read_is_offered_no_rule_to_write(make_desk, tmp_path: Path):
    project = disagreeing(tmp_path / "b.annotator")
    project.close()
    desk = make_desk(open_for_reading(tmp_path / "b.annotator"), name="Lead")
    shown = enter(desk)
    assert not shown.content.pane.guideline.isVisible()


# -- the top bar ----------------------------------------------------------------------------------


def test_the_top_bar_names_the_project_beside_the_text(many: Desk):
    bar = many.window.top_bar
    assert not bar.project.isVisible()
    enter(many)
    assert bar.project.isVisible()
    assert bar.project.text() == many.window.workspace.project.title
