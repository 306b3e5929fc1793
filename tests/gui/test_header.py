"""The grey facts over the text: whole ones, from the left."""

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.gui.text_view.header import fitting


def test_facts_that_have_no_room_go_as_a_whole(qapp):
    widths, facts = QFontMetricsF(QFont()), ("The Example Post", "18 January 2024", "38,412 words")
    first, second, third = map(widths.horizontalAdvance, facts)
    assert fitting(facts, widths, first + second + third + 20, 10) == 3
    assert fitting(facts, widths, first + second + third + 19, 10) == 2
    assert fitting(facts, widths, first + 10 + second - 1, 10) == 1
    assert fitting(facts, widths, 5, 10) == 1  # a part of the first, rather than nothing
    assert fitting((), widths, 5, 10) == 0
