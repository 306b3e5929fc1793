"""The notes and questions of a document, and a place to write one."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Note

if TYPE_CHECKING:
    from annotator.core.session import Session
    from annotator.gui.theme import Theme


_NOTHING = (
    "No notes yet. What you write below is about the words that you stand on, or about the "
    "document. A question waits for somebody to answer it."
)


class NotesPanel(QWidget):
    """Lists notes; says what was written, and which note should go."""

    note_written = Signal(str, bool)  # words, whether it is a question
    note_removed = Signal(str)
    mark_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName("Notes and questions")
        self._theme = theme
        self._list = QLabel()
        self._list.setWordWrap(True)
        self._list.setTextFormat(Qt.TextFormat.RichText)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list.linkActivated.connect(self._follow)
        self._about = QLabel()
        self._about.setProperty("tone", "soft")
        self._about.setWordWrap(True)
        self._words = QLineEdit()
        self._words.setPlaceholderText("Write a note, Enter adds it")
        self._words.setAccessibleName("Note")
        self._words.returnPressed.connect(self._write)
        self._question = QCheckBox("Question")
        self._question.setToolTip("Somebody has to answer this")
        add = QPushButton("Add note")
        add.clicked.connect(self._write)
        row = QHBoxLayout()
        row.addWidget(self._question)
        row.addStretch(1)
        row.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._make_area(), 1)
        column.addWidget(self._about)
        column.addWidget(self._words)
        column.addLayout(row)

    def _make_area(self) -> QScrollArea:
        """The list, scrolled where there are many notes."""
        area = QScrollArea()
        area.setAccessibleName("Notes of the document")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(self._list)
        return area

    def set_theme(self, theme: Theme) -> None:
        """Other colours; the next refresh uses them."""
        self._theme = theme

    def refresh(self, session: Session | None, current: str | None) -> None:
        """Show the notes as they are now; ``current`` is what a new note would be about."""
        notes = session.layer.all(Note) if session else []
        soft, ink = self._theme.soft, self._theme.ink
        style = f"color:{soft}; text-decoration:none"
        lines = []
        for note in notes:
            mark = session.mark(note.target) if session and note.target else None
            about = f"“{mark.span.surface}”" if mark else "the document"
            kind = "Question" if note.is_question else "Note"
            tone = self._theme.warning if note.is_question else soft
            place = f' href="mark:{mark.id}"' if mark else ""
            lines.append(
                f'<p style="margin:0 0 14px 0"><a style="{style}"{place}>'
                f'<span style="color:{tone}; font-weight:600">{kind}</span> on '
                f'{escape(about)}</a> &nbsp;<a style="{style}" href="remove:{note.id}">×</a><br>'
                f'<span style="color:{ink}">{escape(note.text)}</span></p>'
            )
        self._list.setText("".join(lines) or f'<span style="color:{soft}">{_NOTHING}</span>')
        mark = session.mark(current) if session and current else None
        self._about.setText(f"About “{mark.span.surface}”" if mark else "About the document")

    def begin(self) -> None:
        """Put the caret where a note is written."""
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _write(self) -> None:
        words = self._words.text().strip()
        if words:
            self._words.clear()
            self.note_written.emit(words, self._question.isChecked())
            self._question.setChecked(False)

    def _follow(self, link: str) -> None:
        kind, _, value = link.partition(":")
        (self.mark_chosen if kind == "mark" else self.note_removed).emit(value)
