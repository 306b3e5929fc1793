import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon

from annotator.core.schema import schema_from
from annotator.gui.fonts import SANS, SERIF, interface_font, load_fonts, reading_font
from annotator.gui.icons import application_icon, icon, pixmap
from annotator.gui.theme import (
    DARK,
    LIGHT,
    application_palette,
    contrast,
    label_color,
    stylesheet,
    theme_for,
)
from tests.gui.text_view.conftest import SCHEMA, Build


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_can_be_read(theme):
    for ink in (theme.ink, theme.soft, theme.accent, theme.danger, theme.good, theme.warning):
        for page in (theme.page, theme.panel):
            assert contrast(QColor(ink), QColor(page)) >= 4.5
    for over, under in (
        (theme.on_accent, theme.accent),
        (theme.on_badge, theme.badge),
        (theme.ink, theme.selection),
        (theme.ink, theme.found),
        (theme.ink, theme.text_selection),
    ):
        assert contrast(QColor(over), QColor(under)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("color", ["#ffff00", "#000000", "#ffffff", "#2e7d4f", "#ff00aa"])
def test_every_label_can_be_read_on_the_page(theme, color):
    schema = schema_from({"id": "x", "entities": [{"name": "X", "color": color}]})
    assert contrast(label_color(schema, "X", theme), QColor(theme.page)) >= 4.5


def test_labels_have_their_colours(article):
    assert label_color(SCHEMA, "GPE", LIGHT).name() == "#28784a"  # darker than said: to be read
    assert label_color(SCHEMA, "GPE", DARK).name() == "#7cc79a"
    assert label_color(SCHEMA, article.mark("strike"), LIGHT).name() == "#8a1f3d"
    assert label_color(SCHEMA, "NO_SUCH", LIGHT).name() == LIGHT.soft
    build = Build("x")
    assert label_color(SCHEMA, build.session([build.mention("m", "x")]).mark("m"), LIGHT).isValid()


def test_the_system_chooses_the_theme():
    assert theme_for(Qt.ColorScheme.Dark) is DARK
    assert theme_for(Qt.ColorScheme.Unknown) is LIGHT
    assert DARK.is_dark
    assert not LIGHT.is_dark


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_style_sheet_is_understood(qtbot, qapp, theme):
    from PySide6.QtWidgets import QLineEdit

    sheet = stylesheet(theme)
    assert "$" not in sheet
    widget = QLineEdit()
    qtbot.addWidget(widget)
    widget.setStyleSheet(sheet)  # Qt warns where it can't parse, and a warning fails the test
    widget.setPalette(application_palette(theme))
    widget.grab()


def test_the_fonts_are_the_bundled_ones(qapp):
    load_fonts()
    load_fonts()
    assert QFontInfo(reading_font(100)).family() == SERIF
    assert QFontInfo(interface_font(14)).family() == SANS
    assert reading_font(150).pixelSize() == 28


def test_icons_take_a_colour(qapp):
    for name in ("flag", "search", "done"):
        assert isinstance(icon(name, "#ff0000"), QIcon)
        picture = pixmap(name, "#ff0000", 16, 2).toImage()
        assert picture.width() == 32
        found = [
            picture.pixelColor(x, y)
            for x in range(32)
            for y in range(32)
            if picture.pixelColor(x, y).alpha() > 200
        ]
        assert found
        assert all(color.red() > 200 and color.green() < 60 for color in found)
    assert not application_icon().isNull()
