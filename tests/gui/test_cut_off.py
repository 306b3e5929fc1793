"""What has no room is cut off with dots, or gets a line of its own; nothing ends in the midst."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTableView

from annotator.core.schema_changes import Part
from annotator.core.schema_parts import Place
from annotator.gui.agreement_bar_page import BarPage
from annotator.gui.drop_down import DropDown
from annotator.gui.elided_label import ElidedLabel
from annotator.gui.ruled_table import RowsModel, set_up_rows
from annotator.gui.schema_sample import SchemaSample
from annotator.gui.settle_lanes import GUTTER, LaneRow, Sentence
from annotator.gui.settle_sentence import SettleSentence
from annotator.gui.theme import LIGHT
from tests.gui.desk import Desk, make_project

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.schema import Schema

LONG = "Zoe with a name that is far too long to find any room at all"


@pytest.fixture
def schema(tmp_path: Path) -> Schema:
    with make_project(tmp_path / "p.annotator", "Some text.") as project:
        return project.schema


def test_two_lanes_whose_names_differ_at_their_end_can_be_told_apart(qtbot, schema: Schema):
    def gutter(name: str) -> QImage:
        shown = SettleSentence(LIGHT)
        qtbot.addWidget(shown)
        shown.resize(700, 400)
        lane = LaneRow(name, words="nothing")
        sentence = Sentence("Near the town.", asked=((0, 4),), lanes=(lane,))
        shown.show_sentence(sentence, schema, 250)
        return shown.grab(QRect(0, 0, round(GUTTER), 400)).toImage()

    assert gutter("annotator A") != gutter("annotator B")


def test_a_column_is_as_wide_as_its_name_needs(qtbot):
    table, model = QTableView(), RowsModel(("Datei", "Zeichenkodierung der Datei"))
    qtbot.addWidget(table)
    set_up_rows(table, model, "Dateien", ((1, 40),))
    head = table.horizontalHeader()
    assert head.sectionSize(1) >= head.fontMetrics().horizontalAdvance("Zeichenkodierung der Datei")


def test_a_long_value_of_a_drop_down_ends_with_dots(qtbot):
    box = DropDown()
    qtbot.addWidget(box)
    box.addItems([LONG, "Bo"])
    box.resize(200, 32)
    assert box.shown_words.startswith("Zoe with")
    assert box.shown_words.endswith("…")
    box.setCurrentIndex(1)
    assert box.shown_words == "Bo"


def test_a_long_event_type_keeps_a_margin_in_the_sample_of_the_schema(qtbot, schema: Schema):
    sample = SchemaSample()
    qtbot.addWidget(sample)
    sample.resize(216, sample.sizeHint().height())
    first = replace(schema.events[0], name="BREAK_OFF_DIPLOMATIC_TALKS_AND_RECALL_THE_AMBASSADOR")
    longer = replace(schema, events=(first, *schema.events[1:]))
    sample.show_label(longer, Place(Part.EVENT, first.name), ["a very long trigger of many words"])
    shown = sample.grab(QRect(206, 8, 6, 90)).toImage()  # at the right edge, inside the frame
    page = QColor(LIGHT.page).rgb()
    assert {shown.pixel(x, y) for x in range(6) for y in range(90)} == {page}


def test_a_long_name_leaves_the_screen_of_time_its_margin(make_desk, tmp_path: Path):
    desk: Desk = make_desk(make_project(tmp_path / "p.annotator", "Some text."), name=LONG)
    desk.press("Ctrl+4")
    shown = desk.window.sections._sections["time"].screen
    right = shown.idle.mapTo(shown, shown.idle.rect().topRight()).x()
    assert right <= shown.width() - 32
    assert LONG in shown.title.toolTip()


def test_the_legend_of_agreement_gets_a_line_of_its_own_where_it_has_no_room(qtbot):
    page = BarPage(LIGHT)
    qtbot.addWidget(page)
    page.rows_button.say("Étiquettes et types d’événements")
    page.figure_button.say("F1 exact, mentions")
    (legend,) = page.findChildren(ElidedLabel)
    legend.setText("— intervalle à 95 %")
    page.resize(360, 400)
    page.show()
    assert legend.width() >= legend.sizeHint().width()
    assert legend.geometry().right() <= legend.parentWidget().width()
    assert legend.y() > page.rows_button.y()
    assert page.bars.y() > legend.mapTo(page, legend.rect().bottomLeft()).y()
