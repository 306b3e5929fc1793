"""The fonts: a serif to read, a sans for everything else; the system's for other scripts."""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase

from annotator.paths import resource_path

SERIF = "Source Serif Pro"
SANS = "Source Sans Pro"
READING_PX = 19
_SERIF_FAMILIES = [SERIF, "Georgia", "Noto Serif", "DejaVu Serif", "serif"]
_SANS_FAMILIES = [SANS, "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", "sans-serif"]
_log = logging.getLogger(__name__)


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; needs the application object. Safe to call again."""
    known = set(QFontDatabase.families())
    if SERIF in known and SANS in known:
        return
    for path in sorted(resource_path("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _log.warning("the font %s can't be loaded", path.name)


def reading_font(zoom: float = 100, px: float = READING_PX) -> QFont:
    """The serif at a zoom in percent; ``px`` is its size at 100 %."""
    font = QFont(_SERIF_FAMILIES)
    font.setPixelSize(max(6, round(px * zoom / 100)))
    # Boxes around words need a little more air between words than a book.
    font.setWordSpacing(1.8 * zoom / 100)
    # Hinted advances are whole pixels: words would dance while zooming.
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def interface_font(px: float = 14, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The sans at a size in logical pixels."""
    font = QFont(_SANS_FAMILIES)
    font.setPixelSize(max(6, round(px)))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font
