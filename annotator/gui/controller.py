"""One document on the screen: where the annotator stands, and each thing done as one edit.

Views never change an annotation. They call methods here; the controller builds the edit, has it
written, and says what changed. Offsets are code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core import annotating, decisions
from annotator.core.caret import token_at, trimmed
from annotator.core.model import Span, span_of
from annotator.core.retyping import lost_words
from annotator.core.translation import tr
from annotator.gui.history import follow_roles, nothing_words, stand_where, taken_words
from annotator.gui.standing import Standing
from annotator.services import steps
from annotator.services.clock import new_item_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.edits import Edit
    from annotator.core.model import Status, Suggestion
    from annotator.core.session import Change
    from annotator.services.steps import Taken

_RECENT = 5  # labels that the palette offers first


class DocumentController(Standing):
    """The presenter of the annotation screen: all that is done to the open document."""

    annotation_changed = Signal(object)  # Change
    project_changed = Signal()  # other documents too, such as by a step over many of them
    schema_changed = Signal()  # undo or redo changed it: everything is shown anew
    message_shown = Signal(str)
    row_reached = Signal(str)  # the card's active row as a screen reader says it
    asked = Signal(str, object, int)  # about what, the palette's entries, near which offset

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offered: frozenset[str] | None = None  # labels and types; None for all of the schema
        self.recent: list[str] = []  # labels and types used last, the last one first
        self.spent: Callable[[], float] = lambda: 0.0  # active seconds since the last decision

    # -- doing ----------------------------------------------------------------------------------

    def do(self, edit: Edit) -> bool:
        """Write an edit and show it; whether it changed anything. Raises UserError."""
        if self.opened is None or not edit:
            return False
        self._changed(self.opened.apply(edit, self.spent()))
        return True

    def undo(self) -> None:
        """Take back the last step."""
        self._back_or_forth("undo")

    def redo(self) -> None:
        """Do the last undone step again."""
        self._back_or_forth("redo")

    def _back_or_forth(self, which: str) -> None:
        if self.opened is None:
            return
        before, schema = self.selected_event, self.session.schema
        taken = self.opened.undo() if which == "undo" else self.opened.redo()
        change = taken.change
        if not taken.name:
            self.message_shown.emit(nothing_words(which, self.opened))
            return
        if self.session.schema is not schema:
            self.schema_changed.emit()
        self._changed(change)  # first: what is out of sight has not to be laid out twice
        stand_where(self, taken.edit)
        follow_roles(self, before)
        if taken.documents > 1 or taken.left:
            self.project_changed.emit()
        self.message_shown.emit(
            taken_words(tr("Undone") if which == "undo" else tr("Done again"), taken)
        )

    def show_step(self, kind: str, taken: Taken) -> None:
        """Show a step over many documents that was written elsewhere ("do", "undo", "redo")."""
        taken = steps.follow_step(self.opened, kind, taken)
        if taken.change.keys:
            self._changed(taken.change)
        self.project_changed.emit()

    def _changed(self, change: Change) -> None:
        if self.current is not None and self.session.mark(self.current) is None:
            self.current = None
        if self.event_id is not None and self.session.event(self.event_id) is None:
            self.event_id = self.role = None
        if self.role is not None and self.role not in self.roles():
            self.next_role(stay=True)  # the event has another type now
        self.annotation_changed.emit(change)
        self.tell()

    def take_suggestions(self, suggestions: list[Suggestion], *, more: bool = False) -> None:
        """Show suggestions that came in for the open document; ``more`` follow at once."""
        if self.opened is not None:
            self._came(self.opened.take_suggestions(suggestions), more=more)

    def take_waiting(self, count: int | None = None) -> None:
        """Show so many of the suggestions that a long text was opened without, or all of them."""
        if self.opened is not None:
            change = self.opened.take_waiting(count)
            self._came(change, more=not self.opened.is_whole)

    def _came(self, change: Change, *, more: bool) -> None:
        if self.current is None and self.selection is None:
            self._follow_caret()
        self.annotation_changed.emit(change)
        if not more:
            self.tell()

    def decide(self, ids: list[str], *, accept: bool) -> bool:
        """Accept, or reject and remove, these marks as one step; whether anything changed."""
        act = decisions.accept if accept else decisions.reject
        return self.do(act(self.session, ids, self.stamp()))

    def target_span(self) -> Span | None:
        """The words that labelling acts on: the selection, else the mark, else the token here."""
        text = self.session.text
        if self.selection is not None:
            words = trimmed(text, *self.selection)  # with Alt the mouse selects spaces too
            return span_of(text.string, words) if words else None
        mark = self.mark()
        if mark is not None:
            return mark.span
        token = token_at(text, self.caret)
        return span_of(text.string, token) if token else None

    def is_offered(self, name: str) -> bool:
        """Whether letters and the palette offer a label or type here."""
        return self.offered is None or name in self.offered

    def label(self, name: str) -> None:
        """Label the selection or the token, or relabel the mention at the caret."""
        self._remember(name)
        mark = self.mark()
        if self.selection is None and mark is not None and not mark.is_trigger:
            self.do(annotating.relabel(self.session, mark.id, name, self.stamp()))
            return
        span = self.target_span()
        if span is None:
            self.message_shown.emit(tr("There are no words here to label."))
            return
        edit = annotating.label_span(self.session, span, name, new_item_id(), self.stamp())
        self.do(edit)
        self._stand_on_new(edit)

    def _remember(self, name: str) -> None:
        self.recent = [name, *(each for each in self.recent if each != name)][:_RECENT]

    def make_event(self, type_name: str) -> None:
        """Make an event of the words at the caret, or give the event there this type."""
        self._remember(type_name)
        mark = self.mark()
        if self.selection is None and mark is not None and mark.is_trigger:
            before = self.session.event(mark.id)
            self.do(annotating.relabel(self.session, mark.id, type_name, self.stamp()))
            self.next_role(stay=True)
            if before is not None and (now := self.session.event(mark.id)) is not None:
                self.message_shown.emit(lost_words(self.session, before, now))
            return
        span = self.target_span()
        if span is None:
            self.message_shown.emit(tr("There are no words here to make an event of."))
            return
        edit = annotating.add_event(self.session, span, type_name, new_item_id(), self.stamp())
        self.do(edit)
        self._stand_on_new(edit)

    def label_document(self, name: str, values: tuple[str, ...]) -> None:
        """Set a document label; no values take it away."""
        self.do(annotating.set_document_label(self.session, name, values, self.stamp()))

    def set_status(self, status: Status) -> None:
        """Say how far the document is."""
        self.do(annotating.set_status(self.session, status))

    def set_flag(self, reason: str | None) -> None:
        """Flag the document, or take the flag away with None."""
        self.do(annotating.set_flag(self.session, reason))

    def _stand_on_new(self, edit: Edit) -> None:
        made = [each.after for each in edit.replacements if each.after is not None]
        kinds = [item for item in made if self.session.mark(item.id) is not None]
        if kinds:
            self.stand_on(kinds[0].id, scroll=False)
