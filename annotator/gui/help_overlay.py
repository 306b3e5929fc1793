"""All keys on one page, over the window."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTextBrowser, QVBoxLayout

from annotator.core.labels import shown_label, shown_name
from annotator.gui import concordance_keys
from annotator.gui.actions import ACTIONS
from annotator.gui.keycaps import cap_html

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.core.schema import Schema
    from annotator.gui.theme import Theme


_KEYS, _WORDS = 108, 226  # the columns, the same in every group


def key_rows(schema: Schema | None) -> list[tuple[str, str, str]]:
    """Every key as (group, key, what it does): the table's, then the schema's letters."""
    rows = [
        (action.group, key, action.text.rstrip("…"))
        for action in ACTIONS
        for key in action.keys[:1]
    ]
    rows.append(("Events", "1+–+9", "Fill the active role with that candidate"))
    rows += [("Concordance", key, words) for key, words in concordance_keys.KEYS]
    if schema is not None:
        for label in schema.entities:
            if label.active and label.key:
                rows.append(("Labels", label.key, shown_label(label.name)))
        for event in schema.events:
            if event.active and event.key:
                rows.append(("Event types", f"Shift+{event.key.upper()}", shown_name(event.name)))
    return rows


class HelpOverlay(QDialog):
    """A page of keys that can be searched by what they do."""

    def __init__(self, parent: QWidget, theme: Theme, schema: Schema | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("All keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._rows = key_rows(schema)
        self._field = QLineEdit()
        self._field.setPlaceholderText("What do you want to do?")
        self._field.setAccessibleName("Search the keys")
        self._field.textChanged.connect(self._show)
        self._page = QTextBrowser()
        self._page.setAccessibleName("Keys")
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._field)
        column.addWidget(self._page, 1)
        column.addWidget(buttons)
        self.resize(min(760, parent.width() - 60), min(640, parent.height() - 60))
        self._show("")

    def _cap(self, key: str) -> str:
        return cap_html(key, self._theme, self._theme.hover)

    def _show(self, typed: str) -> None:
        wanted = typed.casefold().split()
        groups: dict[str, list[tuple[str, str]]] = {}
        for group, key, words in self._rows:
            if all(word in f"{group} {words}".casefold() for word in wanted):
                groups.setdefault(group, []).append((key, words))
        parts = []
        for group, rows in groups.items():
            cells = "".join(
                f'<td width="{_KEYS}" style="padding:4px 12px 4px 0" align="right">'
                f"{self._cap(key)}</td>"
                f'<td width="{_WORDS}" style="padding:4px 8px 4px 0">{escape(words)}</td>'
                + ("</tr><tr>" if number % 2 and number + 1 < len(rows) else "")
                for number, (key, words) in enumerate(rows)
            )
            heading = f"color:{self._theme.soft}; font-weight:600; margin:14px 0 4px 2px"
            parts.append(
                f'<p style="{heading}">{escape(group)}</p>'
                f'<table cellspacing="0"><tr>{cells}</tr></table>'
            )
        self._page.setHtml("".join(parts) or "<p>No key does that. Try another word.</p>")
