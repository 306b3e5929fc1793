"""Words from right to left among those of the window, as Qt lays them out."""

import pytest
from PySide6.QtGui import QFont, QTextLayout

from annotator.gui.reading_order import alone, from_right, in_order, is_right_to_left

DATE = "18 يناير 2024"


def places(shown: str, *parts: str) -> list[float]:
    """Where parts of a painted line begin, from the left."""
    layout = QTextLayout(shown, QFont())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    return [min(line.cursorToX(shown.index(part))[0], line.cursorToX(shown.index(part) + 1)[0])
            for part in parts]  # fmt: skip


@pytest.mark.parametrize("quotes", ["“{}”", "„{}“", "«{}»"])
def test_what_is_quoted_keeps_its_order(qapp, quotes: str):
    sentence = f"Accept {quotes.format(DATE)} here"
    day, year = places(in_order(sentence), "18", "2024")
    assert day > year  # it is read from the right
    day, year = places(sentence, "18", "2024")
    assert day < year  # as it would be without


def test_words_alone_in_a_cell_do_so_too(qapp):
    day, year = places(alone(DATE), "18", "2024")
    assert day > year
    assert alone("18 January 2024") == "18 January 2024"
    assert in_order("Accept “18 January”.") == "Accept “18 January”."


def test_three_dots_stand_where_the_words_go_on(qapp):
    shown = from_right(f"{DATE} …")
    dots, day = places(shown, "…", "18")
    assert dots < day


def test_the_first_letter_says_which_way_a_text_runs():
    assert is_right_to_left(DATE)
    assert not is_right_to_left("18 January, يناير")
    assert not is_right_to_left("18")
