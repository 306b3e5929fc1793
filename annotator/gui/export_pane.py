"""The right side of the export dialog: what the format can't hold, and the first records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.core.translation import phrase, tr
from annotator.gui.plain_words import PlainLabel

if TYPE_CHECKING:
    from annotator.services.export_preview import Preview

_NOTHING = phrase("Nothing: this format holds all that was decided.")


class ExportPane(QWidget):
    """Two texts to read and copy."""

    def __init__(self) -> None:
        super().__init__()
        self.losses, self.records = _text(tr("What is lost")), _text(tr("The first records"))
        self.records.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.records.setStyleSheet("font-family: monospace; font-size: 12px;")
        self.records.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.sentence = PlainLabel()
        self.sentence.setProperty("tone", "soft")
        self.sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_heading(tr("What the format can’t hold")))
        column.addWidget(self.losses, 2)
        column.addSpacing(8)
        column.addWidget(_heading(tr("First records")))
        column.addWidget(self.records, 3)
        column.addWidget(self.sentence)

    def wait(self) -> None:
        """Say that it is being looked at."""
        self.sentence.setText(tr("Looking…"))

    def show_preview(self, found: Preview) -> None:
        """Show what was found."""
        self.losses.setPlainText("\n".join(found.losses) if found.losses else "")
        if not found.losses and found.records:
            self.losses.setPlainText(tr(_NOTHING))
        self.records.setPlainText(found.records)
        self.sentence.setText(found.sentence)


def _heading(words: str) -> QLabel:
    label = PlainLabel(words)
    label.setProperty("tone", "section")
    return label


def _text(name: str) -> QPlainTextEdit:
    page = QPlainTextEdit()
    page.setReadOnly(True)
    page.setTabChangesFocus(True)
    page.setAccessibleName(name)
    return page
