"""What the notes panel wants: written, changed, answered, removed, gone to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from annotator.core import annotating
from annotator.core.model import Note
from annotator.core.translation import tr
from annotator.gui.side_panel import EVENT, NOTES
from annotator.services.clock import new_item_id
from annotator.services.notes import notes_of_all, questions_waiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.notes import NoteRow
    from annotator.core.session import Change
    from annotator.gui.main_window import MainWindow


class NoteCommands(QObject):
    """Notes of this document and of the others; to change one its document is opened first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._side, self._workspace = window.side, window.workspace
        self._controller = window.controller
        panel = self._side.notes
        panel.set_finder(self._found)
        panel.note_written.connect(self._write)
        panel.note_rewritten.connect(
            lambda row, words, question: self._in_its_document(
                row, lambda: self._rewrite(row, words, question)
            )
        )
        panel.note_resolved.connect(
            lambda row: self._in_its_document(
                row, lambda: self._change(row.id, is_resolved=not row.is_resolved)
            )
        )
        panel.note_removed.connect(
            lambda row: self._in_its_document(row, lambda: self._remove(row))
        )
        panel.place_chosen.connect(self._go)
        self._workspace.project_opened.connect(self._mark_queue)
        self._controller.project_changed.connect(self._mark_queue)
        self._controller.annotation_changed.connect(self._on_changed)

    def _on_changed(self, change: Change) -> None:
        if any(kind is Note for kind, _ in change.keys):
            self._mark_queue()

    def _mark_queue(self) -> None:
        """Show in the queue where notes are."""
        project = self._workspace.project
        noted = questions_waiting(project, self._workspace.annotator) if project else {}
        self._window.queue.show_noted(noted)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        return {"note": self.note, "notes_project": self.show_project}

    def note(self) -> None:
        """Go to where a note is written; again, back to the event."""
        focus = QApplication.focusWidget()
        if self._side.page == NOTES and focus and self._side.notes.isAncestorOf(focus):
            self._side.show_page(EVENT)
            self._window.focus_text()
        else:
            self._side.show_page(NOTES)
            self._side.notes.begin()

    def show_project(self) -> None:
        """List the notes of all documents, to go through them."""
        self._side.show_page(NOTES)
        self._side.notes.begin_project()

    def _found(self, words: str) -> list[NoteRow]:
        project = self._workspace.project
        return notes_of_all(project, self._workspace.annotator, words) if project else []

    def _write(self, words: str, question: bool) -> None:
        note = Note(new_item_id(), words, self._controller.current, question)

        def write() -> None:
            self._put(note)
            self._side.notes.end_writing()  # not before: what can't be kept stays in the field
            self._side.show_page(EVENT)
            self._window.focus_text()

        self._window.guard(write)

    def _put(self, note: Note) -> None:
        controller = self._controller
        controller.do(annotating.set_note(controller.session, note, controller.stamp()))

    def _change(self, note_id: str, **changes: Any) -> None:
        """Another text, or another state, for a note; it stays on what it is about."""
        note = self._controller.session.layer.get(Note, note_id)
        if note is not None:
            self._put(replace(note, **changes))

    def _rewrite(self, row: NoteRow, words: str, question: bool) -> None:
        """Other words for a note; it is written anew where it is gone by now."""
        note = self._controller.session.layer.get(Note, row.id) or Note(row.id, "", row.target)
        self._put(replace(note, text=words, is_question=question))
        self._side.notes.end_writing()

    def _remove(self, row: NoteRow) -> None:
        self._change(row.id, text="")
        self._window.say(
            tr("The question is taken away. {undo} takes it back.")
            if row.is_question
            else tr("The note is taken away. {undo} takes it back.")
        )

    def _in_its_document(self, row: NoteRow, act: Callable[[], None]) -> None:
        """Do something to a note; the keys stay in the list."""

        def do() -> None:
            if row.document_id:
                self._workspace.open(row.document_id)
            act()
            self._side.refresh()
            self._side.notes.list.setFocus()

        self._window.guard(do)

    def _go(self, row: NoteRow) -> None:
        def go() -> None:
            if row.document_id:
                self._workspace.open(row.document_id)
            if row.target is not None and self._controller.session.mark(row.target) is not None:
                self._controller.stand_on(row.target)
            elif row.start >= 0:  # somebody else marked it
                self._controller.place_caret(row.start)
            self._window.focus_text()

        self._window.guard(go)
