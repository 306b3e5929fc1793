"""The grey facts over the text: whole ones, from the left."""

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from annotator.core.documents import Article
from annotator.gui.text_view.header import fitting
from annotator.services.importing import add_article
from annotator.services.project import create


def test_facts_that_have_no_room_go_as_a_whole(qapp):
    widths, facts = QFontMetricsF(QFont()), ("The Example Post", "18 January 2024", "38,412 words")
    first, second, third = map(widths.horizontalAdvance, facts)
    assert fitting(facts, widths, first + second + third + 20, 10) == 3
    assert fitting(facts, widths, first + second + third + 19, 10) == 2
    assert fitting(facts, widths, first + 10 + second - 1, 10) == 1
    assert fitting(facts, widths, 5, 10) == 1  # a part of the first, rather than nothing
    assert fitting((), widths, 5, 10) == 0


def test_a_file_s_name_without_a_space_stays_in_its_column(make_desk, tmp_path):
    """It ran under the panel at the right, and its end could not be read."""
    project = create(tmp_path / "p.annotator", title="P")
    name = "interview_transcript_" * 9 + "final.txt"
    add_article(project, Article("a.txt", "Sarrin is quiet.", f"The {name}"))
    view = make_desk(project).window.view
    view.window().resize(1024, 700)
    QApplication.processEvents()
    layout = view._column.header
    assert layout.title.height() > 4 * QFontMetricsF(layout.metrics.title_font).lineSpacing()
    image = view.viewport().grab().toImage()
    right = round(view._column.header_origin()[0] + layout.width)
    paper = image.pixelColor(right + 8, 1)
    for y in range(round(layout.title.bottom())):
        assert image.pixelColor(right + 8, y) == paper, y
