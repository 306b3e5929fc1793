"""Distances and fonts of the reading column at one zoom."""

from __future__ import annotations

from functools import cached_property, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTransform

from annotator.gui.fonts import interface_font, reading_font

_SEMIBOLD = QFont.Weight.DemiBold


class Metrics:
    """Sizes in logical pixels at a zoom in percent; ``z`` scales everything else.

    Around a line's baseline, from above: the gap with arcs, the box of a mention, its underline
    (one for each level of nesting), a row of labels.
    """

    def __init__(self, zoom: int) -> None:
        self.zoom = zoom
        self.z = zoom / 100
        self.font = reading_font(zoom)
        self.title_font = reading_font(zoom, 29)
        self.title_font.setWeight(_SEMIBOLD)
        # small type grows more slowly than the text: it is read at a glance, not in lines
        small = 1 + (self.z - 1) * 0.75 if self.z > 1 else max(self.z, 0.9)
        self.label_font = _capitals(interface_font(9.6 * small, _SEMIBOLD))
        self.light_label_font = _capitals(interface_font(9.6 * small))
        self.role_font = interface_font(10.6 * small)
        self.badge_font = interface_font(9.6 * small, QFont.Weight.Bold)
        self.fact_font = interface_font(13 * small)
        self.line = 46 * self.z
        self.title_line = 60 * self.z
        self.blank_line = 14 * self.z
        self.paragraph_gap = 12 * self.z
        self.box_up = 16.5 * self.z  # from the baseline to the top of a mention's box
        self.box_down = 6.5 * self.z
        self.underline = max(1.5, 2 * self.z)
        self.nesting = 3.5 * self.z  # between the underlines of nested mentions
        self.label_drop = self.underline + 1.2 * self.z  # from the box to the row of labels
        self.label_top = self.box_down + self.label_drop  # from the baseline
        self.label_height = 11.5 * small
        self.row = self.label_height + 2 * self.z
        self.chip_pad = 4 * small
        self.label_gap = 6 * small
        self.rail = 4.6 * self.z  # of an arc, above the box
        self.level = 10 * self.z  # between arcs where there is room
        self.column = 700 * self.z
        self.badge = 13 * small
        self._written: dict[tuple[str, bool], QStaticText] = {}
        self._advances: dict[tuple[str, bool], float] = {}  # of labels, by their words and weight

    @cached_property
    def label_widths(self) -> QFontMetricsF:
        """Measures labels of decided marks."""
        return QFontMetricsF(self.label_font)

    @cached_property
    def light_label_widths(self) -> QFontMetricsF:
        """Measures labels of suggestions."""
        return QFontMetricsF(self.light_label_font)

    @cached_property
    def role_widths(self) -> QFontMetricsF:
        """Measures the names of roles."""
        return QFontMetricsF(self.role_font)

    def label_advance(self, text: str, *, light: bool) -> float:
        """How wide a label's words are; there are few different ones."""
        found = self._advances.get((text, light))
        if found is None:
            widths = self.light_label_widths if light else self.label_widths
            found = self._advances[text, light] = widths.horizontalAdvance(text)
        return found

    def written(self, text: str, *, light: bool) -> QStaticText:
        """A label's words, laid out: to do so takes longer than to paint them."""
        found = self._written.get((text, light))
        if found is None:
            found = self._written[text, light] = QStaticText(text)
            found.setTextFormat(Qt.TextFormat.PlainText)
            font = self.light_label_font if light else self.label_font
            found.prepare(QTransform(), font)
        return found

    def more_room(self, rows: int, depth: int) -> float:
        """How much higher lines with more than one row or level of underlines must be."""
        return (rows - 1) * self.row + (depth - 1) * self.nesting


def _capitals(font: QFont) -> QFont:
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.35)
    return font


@lru_cache(maxsize=4096)
def squeeze(surface: str, zoom: int) -> float | None:
    """The letter spacing at which semibold words are as wide as regular ones, or None.

    Accepting a trigger must not move the words behind it. Scripts that join their letters can't
    be spaced; there the trigger stays regular.
    """
    if any(ord(letter) >= 0x0530 for letter in surface):
        return None
    regular = reading_font(zoom)
    bold = reading_font(zoom)
    bold.setWeight(_SEMIBOLD)
    widths = [QFontMetricsF(each).horizontalAdvance(surface) for each in (regular, bold)]
    return (widths[0] - widths[1]) / max(1, len(surface))
