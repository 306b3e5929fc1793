"""The notes and questions of the document or of the whole project, and a place to write one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Note
from annotator.core.notes import NoteRow
from annotator.core.translation import phrase, tr
from annotator.gui.note_list import NoteList, about_words
from annotator.gui.plain_words import PlainLabel
from annotator.gui.tooltips import explain

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.session import Session
    from annotator.gui.theme import Theme

_SEARCH_DELAY = 120  # milliseconds without typing
_NONE_FOUND = phrase("No note has these words.")
_SCOPES = (
    (phrase("Document"), phrase("The notes of this document")),
    (phrase("Project"), phrase("The notes in all documents, those of others to be read")),
)
_NOTHING = phrase(
    "No notes yet. What you write below is about the words that you stand on, "
    "or about the document. A question waits for somebody to answer it.",
)


class NotesPanel(QWidget):
    """Lists notes; says what was written, and what should become of which note."""

    note_written = Signal(str, bool)  # words, whether it is a question
    note_rewritten = Signal(object, str, bool)  # NoteRow, words, whether it is a question
    note_resolved = Signal(object)  # NoteRow: answered, or open again
    note_removed = Signal(object)  # NoteRow
    place_chosen = Signal(object)  # NoteRow: go there

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Notes and questions"))
        self._find: Callable[[str], list[NoteRow]] = lambda words: []
        self._session: Session | None = None
        self._document_id = ""
        self._current: str | None = None
        self._edited: NoteRow | None = None
        self._begun: dict[str, tuple[str, bool]] = {}  # notes that are half written, by document
        self._delay = QTimer(self, singleShot=True, interval=_SEARCH_DELAY)
        self._delay.timeout.connect(self._fill)
        self.list = NoteList(theme)
        self.list.installEventFilter(self)
        self.list.itemActivated.connect(lambda _: self._go())
        self.list.currentRowChanged.connect(lambda _: self._show_buttons())
        self._empty = PlainLabel()
        self._empty.setProperty("tone", "soft")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(20, 6, 20, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 16)
        column.setSpacing(10)
        column.addLayout(self._make_head())
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addLayout(self._make_deeds())
        line = QWidget()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        column.addWidget(line)
        column.addLayout(self._make_writing())

    def _make_head(self) -> QVBoxLayout:
        """Of what, and a search."""
        segments = QFrame()
        segments.setProperty("tone", "segments")
        row = QHBoxLayout(segments)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        group = QButtonGroup(self)
        self._scopes: list[QPushButton] = []
        for name, words in _SCOPES:
            button = QPushButton(tr(name))
            button.setProperty("tone", "segment")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False: self._fill())
            group.addButton(button)
            row.addWidget(button, 1)
            explain(button, tr(words), "notes_project" if self._scopes else "note")
            self._scopes.append(button)
        self._scopes[0].setChecked(True)
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search the notes"))
        self._search.setAccessibleName(tr("Search the notes"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda _: self._delay.start())
        self._search.returnPressed.connect(self._leave_search)
        column = QVBoxLayout()
        column.setContentsMargins(20, 0, 20, 0)
        column.setSpacing(8)
        column.addWidget(segments)
        column.addWidget(self._search)
        return column

    def _make_deeds(self) -> QHBoxLayout:
        """What can be done with the note that is stood on; each also by a key in the list."""
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 0, 0)  # other languages need all of it
        row.setSpacing(0)
        self._deeds = {
            "go": _quiet(
                tr("Go there"), tr("Go to what it is about (Enter in the list)"), self._go, row
            ),
            "edit": _quiet(tr("Edit"), tr("Change its words (F2 in the list)"), self._edit, row),
            "resolve": _quiet(
                tr("Answered"), tr("Answered, or open again (A in the list)"), self._resolve, row
            ),
            "remove": _quiet(tr("Remove"), tr("Take it away (Del in the list)"), self._remove, row),
        }
        row.addStretch(1)
        return row

    def _make_writing(self) -> QVBoxLayout:
        self._about = PlainLabel()
        self._about.setProperty("tone", "soft")
        self._about.setWordWrap(True)
        self._words = QLineEdit()
        self._words.setPlaceholderText(tr("Write a note, Enter adds it"))
        self._words.setAccessibleName(tr("Note"))
        self._words.returnPressed.connect(self._write)
        self._question = QCheckBox(tr("Question"))
        self._question.setToolTip(tr("Somebody has to answer this"))
        self._add = QPushButton(tr("Add note"))
        self._add.clicked.connect(self._write)
        explain(self._add, tr("Write it on what you stand on"), "note")
        row = QHBoxLayout()
        row.addWidget(self._question)
        row.addStretch(1)
        row.addWidget(self._add)
        column = QVBoxLayout()
        column.setContentsMargins(20, 4, 20, 0)
        column.setSpacing(8)
        column.addWidget(self._about)
        column.addWidget(self._words)
        column.addLayout(row)
        return column

    # -- showing --------------------------------------------------------------------------------

    def set_finder(self, find: Callable[[str], list[NoteRow]]) -> None:
        """Who finds the project's notes with these words."""
        self._find = find

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.list.delegate.theme = theme
        self.list.viewport().update()

    @property
    def of_project(self) -> bool:
        """Whether the notes of the whole project are listed."""
        return self._scopes[1].isChecked()

    def refresh(self, session: Session | None, current: str | None, document_id: str = "") -> None:
        """Show the notes as they are now; ``current`` is what a new note would be about.

        What is half written stays with its document, and is there again when one comes back.
        """
        if document_id != self._document_id and self._edited is None:
            if self._words.text().strip():
                self._begun[self._document_id] = self._words.text(), self._question.isChecked()
            words, question = self._begun.pop(document_id, ("", False))
            self._words.setText(words)
            self._question.setChecked(question)
        self._session, self._current, self._document_id = session, current, document_id
        self._fill()
        mark = session.mark(current) if session and current else None
        if self._edited is None:
            self._about.setText(
                tr("About “{words}”", words=mark.span.surface) if mark else tr("About the document")
            )

    def _fill(self) -> None:
        self._delay.stop()
        words = self._search.text()
        here = self._session, self._document_id
        rows = self._find(words) if self.of_project else _rows_of(*here, words)
        self.list.show_rows(rows, in_project=self.of_project)
        self._empty.setText(tr(_NONE_FOUND) if words.strip() else tr(_NOTHING))
        self._empty.setVisible(not rows)
        self._show_buttons()

    def _show_buttons(self) -> None:
        row = self.list.chosen
        self._deeds["go"].setEnabled(row is not None)
        for name in ("edit", "remove"):
            self._deeds[name].setEnabled(row is not None and row.is_mine)
        self._deeds["resolve"].setEnabled(row is not None and row.is_question and row.is_mine)
        again = row is not None and row.is_resolved
        self._deeds["resolve"].setText(tr("Open again") if again else tr("Answered"))

    @property
    def field(self) -> QLineEdit:
        """Where a note is written."""
        return self._words

    @property
    def search_field(self) -> QLineEdit:
        """Where words of notes are looked for."""
        return self._search

    def begin(self) -> None:
        """Put the caret where a note is written."""
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_project(self) -> None:
        """List the notes of the project, and go there."""
        self._scopes[1].setChecked(True)
        self._fill()
        (self.list if self.list.count() else self._search).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    # -- doing ----------------------------------------------------------------------------------

    def _write(self) -> None:
        words, question = self._words.text().strip(), self._question.isChecked()
        if words and self._edited is not None:
            self.note_rewritten.emit(self._edited, words, question)
        elif words:
            self.note_written.emit(words, question)

    def _edit(self) -> None:
        row = self.list.chosen
        if row is None or not row.is_mine:
            return
        self._edited = row
        self._about.setText(
            tr("Changing the question on {about}", about=about_words(row))
            if row.is_question
            else tr("Changing the note on {about}", about=about_words(row))
        )
        self._words.setText(row.text)
        self._question.setChecked(row.is_question)
        self._add.setText(tr("Save"))
        self.begin()

    def end_writing(self) -> None:
        """What was written is kept, or given up: the field is free for the next note."""
        self._edited = None
        self._words.clear()
        self._question.setChecked(False)
        self._add.setText(tr("Add note"))
        self.refresh(self._session, self._current, self._document_id)

    def _go(self) -> None:
        row = self.list.chosen
        if row is not None:
            self.place_chosen.emit(row)

    def _resolve(self) -> None:
        row = self.list.chosen
        if row is not None and row.is_question and row.is_mine:
            self.note_resolved.emit(row)

    def _remove(self) -> None:
        row = self.list.chosen
        if row is not None and row.is_mine:
            self.note_removed.emit(row)

    def _leave_search(self) -> None:
        self._fill()
        if self.list.count():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends what goes on here first."""
        if event.key() == Qt.Key.Key_Escape and self._edited is not None:
            self.end_writing()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            self._fill()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            acts = {Qt.Key.Key_Return: self._go, Qt.Key.Key_Enter: self._go,
                    Qt.Key.Key_F2: self._edit, Qt.Key.Key_A: self._resolve,
                    Qt.Key.Key_Delete: self._remove,
                    Qt.Key.Key_Backspace: self._remove}  # fmt: skip
            act = None if event.modifiers() else acts.get(Qt.Key(event.key()))
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)


def _rows_of(session: Session | None, document_id: str, words: str) -> list[NoteRow]:
    """The notes of the open document that hold these words, in the order of the text."""
    rows = []
    for note in session.layer.all(Note) if session else ():
        mark = session.mark(note.target) if session and note.target else None
        about = mark.span.surface if mark else ""
        start = mark.span.start if mark else -1
        row = NoteRow(0, document_id, "", note.id, note.text, note.target, note.is_question,
                      note.is_resolved, about, start, note.origin.at)  # fmt: skip
        if all(word in f"{note.text} {about}".casefold() for word in words.casefold().split()):
            rows.append(row)
    return sorted(rows, key=lambda row: (row.start, row.at, row.id))


def _quiet(words: str, tip: str, act: Callable[[], None], row: QBoxLayout) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("tone", "quiet")
    button.setToolTip(tip)
    button.clicked.connect(lambda _=False: act())
    row.addWidget(button)
    return button
