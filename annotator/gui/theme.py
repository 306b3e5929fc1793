"""Colours and spacing of the application, light and dark, and the colour of every label."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from annotator.core import colors
from annotator.core.colors import mixed, readable
from annotator.core.label_colors import in_both_themes
from annotator.gui.style_sheet import STYLE_SHEET
from annotator.paths import resource_path

if TYPE_CHECKING:
    from annotator.core.schema import EntityLabel, EventType, Schema
    from annotator.core.session import Mark


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour, by name, as ``#rrggbb``; distances in logical pixels."""

    name: str
    page: str
    panel: str
    hairline: str
    ink: str
    soft: str
    faint: str  # decoration only: text that must be read is never this
    accent: str
    on_accent: str
    selection: str
    text_selection: str  # behind selected words
    found: str
    hover: str
    good: str
    warning: str
    danger: str
    badge: str
    on_badge: str
    on_label: str  # text on a chip filled with a label's colour
    hardest: str  # the ground on which a label's colour is hardest to read
    tint: float = 0.14  # share of the label's colour behind a mention
    trigger_tint: float = 0.24
    space: int = 8  # the unit of distance; use 1, 2, 3 of it
    radius: int = 6
    row: int = 32  # height of a row, a button, an input

    @property
    def is_dark(self) -> bool:
        """Whether this is the dark theme."""
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    page="#fdfcfa",
    panel="#f6f4f0",
    hairline="#e6e2da",
    ink="#22252a",
    soft="#676a6f",
    faint="#9b9c9e",
    accent="#2f5f8f",
    on_accent="#ffffff",
    selection="#e9eff5",
    text_selection="#cfdfee",
    found="#fbe7a1",
    hover="#efece6",
    good="#28744a",
    warning="#8a5a00",
    danger="#a83232",
    badge="#22252a",
    on_badge="#ffffff",
    on_label="#ffffff",
    hardest="#efece6",
)
DARK = Theme(
    name="dark",
    page="#1b1d20",
    panel="#222529",
    hairline="#33373c",
    ink="#e4e2dd",
    soft="#a3a6aa",
    faint="#74787d",
    accent="#8ab4dd",
    on_accent="#14171a",
    selection="#2b3641",
    text_selection="#34495d",
    found="#5c4c17",
    hover="#2a2e33",
    good="#7cc79a",
    warning="#e3b063",
    danger="#ee9292",
    badge="#e4e2dd",
    on_badge="#1b1d20",
    on_label="#1b1d20",
    hardest="#2b3641",
    tint=0.16,
    trigger_tint=0.25,
)


def theme_for(scheme: Qt.ColorScheme) -> Theme:
    """The theme for the system's colour scheme (light where it has no opinion)."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def application_palette(theme: Theme) -> QPalette:
    """The palette that goes with the style sheet, for what Qt paints by itself."""
    role = QPalette.ColorRole
    palette = QPalette()
    for names, value in (
        ((role.Window, role.Button, role.AlternateBase, role.ToolTipBase), theme.panel),
        ((role.Base, role.Light, role.Midlight), theme.page),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), theme.ink),
        ((role.Mid, role.Dark, role.Shadow), theme.hairline),
        ((role.Highlight, role.Link, role.LinkVisited, role.Accent), theme.accent),
        ((role.HighlightedText, role.BrightText), theme.on_accent),
        ((role.PlaceholderText,), theme.soft),
    ):
        for name in names:
            palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faint))
    return palette


def stylesheet(theme: Theme) -> str:
    """The one style sheet of the whole application, over the Fusion style."""
    values = {name: str(getattr(theme, name)) for name in Theme.__dataclass_fields__}
    # better seen than a hairline, quieter than words
    values["handle"] = mixed(theme.hairline, theme.faint, 0.36)
    values["edge"] = mixed(theme.accent, theme.page, 0.55)  # of a filled button with the focus
    return STYLE_SHEET.substitute(values, icons=resource_path("icons").as_posix())


def label_color(schema: Schema, mark_or_name: Mark | str, theme: Theme) -> QColor:
    """The colour of a mark, or of an entity label or event type by its name.

    Always readable as text on page, panels and chosen rows: what is not gets lighter or darker.
    """
    if isinstance(mark_or_name, str):
        found = schema.entity(mark_or_name) or schema.event(mark_or_name)
    else:
        name = mark_or_name.label
        found = schema.event(name) if mark_or_name.is_trigger else schema.entity(name)
    return _shown(_chosen(found, theme), theme.hardest)


def _chosen(found: EntityLabel | EventType | None, theme: Theme) -> str:
    """The label's own value for the theme; the one that nobody chose is computed."""
    if found is None:
        return theme.soft
    return in_both_themes(found.color, found.dark)[theme.is_dark]


@lru_cache(maxsize=512)
def _shown(color: str, ground: str) -> QColor:
    """The colour as Qt has it; it is looked up for every mark that is painted."""
    return QColor(readable(color, ground))


def contrast(first: QColor, second: QColor) -> float:
    """The WCAG contrast of two colours, 1 to 21."""
    return colors.contrast(first.name(), second.name())
