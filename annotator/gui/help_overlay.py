"""The help over the window: all keys on one page, and the user guide."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
)

from annotator.core.labels import shown_label, shown_name
from annotator.core.translation import tr
from annotator.gui import concordance_keys, settle_keys
from annotator.gui.actions import ACTIONS
from annotator.gui.fonts import interface_font
from annotator.gui.key_names import shown_keys
from annotator.gui.keycaps import cap_html
from annotator.gui.manual import Manual
from annotator.gui.team_actions import SETTLE

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from annotator.core.schema import Schema
    from annotator.gui.keymap import Keymap
    from annotator.gui.theme import Theme


_KEYS, _WORDS = 128, 250  # the columns, the same in every group
_MOST_KEYS = 172


def key_rows(schema: Schema | None, keymap: Keymap) -> list[tuple[str, str, str]]:
    """Every key as (group, key, what it does): the table's, then the schema's letters."""
    rows = [
        (tr(action.group), key, action.text.rstrip("…"))
        for action in ACTIONS
        for key in keymap.keys(action.id)[:1]
    ]
    rows.append(
        (tr("Events"), "1+–+9", tr("Fill the active role with that candidate, or set that value"))
    )
    rows.append((tr("Events"), "Alt+1+–+9", tr("Fill the active role and stay on it")))
    rows += [(tr("Concordance"), key, tr(words)) for key, words in concordance_keys.KEYS]
    rows += [(tr(SETTLE), key, tr(words)) for key, words in settle_keys.KEYS]
    if schema is not None:
        for label in schema.entities:
            if label.active and label.key:
                rows.append((tr("Labels"), label.key, shown_label(label.name)))
        for event in schema.events:
            if event.active and event.key:
                rows.append(
                    (tr("Event types"), f"Shift+{event.key.upper()}", shown_name(event.name))
                )
    return rows


class HelpOverlay(QDialog):
    """All keys, and the guide; one search for both."""

    def __init__(
        self, parent: QWidget, theme: Theme, schema: Schema | None, keymap: Keymap
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._rows = key_rows(schema, keymap)
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("What do you want to do?"))
        self._field.setAccessibleName(tr("Search the help"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._show)
        self._page = QTextBrowser()
        self._page.setObjectName("help_keys")
        self._page.setAccessibleName(tr("Keys"))
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.manual = Manual(theme, keymap)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(tr("Help"))
        self._tabs.addTab(self._page, tr("All keys"))
        self._tabs.addTab(self.manual, tr("User guide"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._field)
        column.addWidget(self._tabs, 1)
        column.addWidget(buttons)
        self.resize(min(920, parent.width() - 60), min(740, parent.height() - 60))
        QShortcut("Alt+Left", self, self.manual.back)
        self._show("")
        self._field.setFocus()

    def open_guide(self, page: str = "start") -> None:
        """Show the guide, beginning with this page."""
        self._tabs.setCurrentIndex(1)
        self.manual.turn_to(page)
        self.manual.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+PageDown and Ctrl+PageUp turn the tabs; Enter goes to what was found."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._tabs.setCurrentIndex(1 - self._tabs.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.manual.list if self._tabs.currentIndex() else self._page).setFocus()
        else:
            super().keyPressEvent(event)

    def _keys_width(self) -> int:
        """Room for the widest keys: what stands on them is longer in some languages."""
        metrics = QFontMetrics(interface_font(12, QFont.Weight.DemiBold))
        wide = max(metrics.horizontalAdvance("  ".join(shown_keys(key))) + 12 * key.count("+")
                   for _, key, _ in self._rows)  # fmt: skip
        return min(max(_KEYS, wide + 34), _MOST_KEYS)

    def _cap(self, key: str) -> str:
        return cap_html(key, self._theme, self._theme.hover)

    def _show(self, typed: str) -> None:
        self.manual.search(typed)
        wanted = typed.casefold().split()
        groups: dict[str, list[tuple[str, str]]] = {}
        for group, key, words in self._rows:
            if all(word in f"{group} {words}".casefold() for word in wanted):
                groups.setdefault(group, []).append((key, words))
        parts = []
        keys = self._keys_width()
        for group, rows in groups.items():
            cells = "".join(
                f'<td width="{keys}" style="padding:4px 12px 4px 0" align="right">'
                f"&nbsp;{self._cap(key)}</td>"  # all on the words' line, one cap or more
                f'<td width="{_WORDS}" style="padding:4px 8px 4px 0">{escape(words)}</td>'
                + ("</tr><tr>" if number % 2 and number + 1 < len(rows) else "")
                for number, (key, words) in enumerate(rows)
            )
            heading = f"color:{self._theme.soft}; font-weight:600; margin:14px 0 4px 2px"
            parts.append(
                f'<p style="{heading}">{escape(group)}</p>'
                f'<table cellspacing="0"><tr>{cells}</tr></table>'
            )
        self._page.setHtml("".join(parts) or f"<p>{tr('No key does that. Try another word.')}</p>")
