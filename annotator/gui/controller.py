"""One document on the screen: where the annotator stands, and each thing done as one edit.

Views never change an annotation. They call methods here; the controller builds the edit, has it
written, and says what changed. Offsets are code points.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core import annotating, decisions
from annotator.core.candidates import CandidateCache
from annotator.core.caret import token_at, trimmed
from annotator.core.model import Event, Span, span_of
from annotator.core.retyping import lost_words
from annotator.gui.card_places import ROLE, CardPlace, places_of, roles_of
from annotator.gui.history import follow_roles, stand_where, taken_words
from annotator.gui.text_view.state import ViewState
from annotator.services import steps
from annotator.services.clock import new_item_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.edits import Edit
    from annotator.core.model import Stamp, Status, Suggestion
    from annotator.core.session import Change, Mark, Session
    from annotator.services.annotating import OpenDocument
    from annotator.services.steps import Taken

_RECENT = 5  # labels that the palette offers first


class DocumentController(QObject):
    """The presenter of the annotation screen.

    ``current`` is the id of the mark that the keys act on, ``event_id`` the selected event,
    ``role`` its active role, ``selection`` the selected range or None.
    """

    document_opened = Signal()
    annotation_changed = Signal(object)  # Change
    project_changed = Signal()  # other documents too, such as by a step over many of them
    schema_changed = Signal()  # undo or redo changed it: everything is shown anew
    state_changed = Signal()
    caret_changed = Signal(bool)  # whether the view should scroll there
    message_shown = Signal(str)
    row_reached = Signal(str)  # the card's active row as a screen reader says it
    asked = Signal(str, object, int)  # about what, the palette's entries, near which offset

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.opened: OpenDocument | None = None
        self.caret = 0
        self.selection: tuple[int, int] | None = None
        self.current: str | None = None
        self.event_id: str | None = None
        self.role: str | None = None
        self.role_is_chosen = False  # by the annotator, not by what comes next
        self._place: CardPlace | None = None
        self.last: str | None = None  # the mark stood on last; fragments are added to it
        self.is_pinned = False  # whether it stays that one
        self._held = 0  # how many steps go on that tell of their changes only at their end
        self._untold = False
        self._candidates = CandidateCache()
        self.offered: frozenset[str] | None = None  # labels and types; None for all of the schema
        self.recent: list[str] = []  # labels and types used last, the last one first
        self.spent: Callable[[], float] = lambda: 0.0  # active seconds since the last decision

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Within it ``state_changed`` is kept back and sent once at the end, if at all.

        A key may change the state several times; what it leads to is shown once.
        """
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1
            if not self._held and self._untold:
                self.tell()

    def tell(self) -> None:
        """Say that the state has changed, once all that goes on is done."""
        self._untold = self._held > 0
        if not self._untold:
            self.state_changed.emit()

    # -- what is open ---------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """The session of the open document; only while there is one."""
        if self.opened is None:
            raise RuntimeError("no document is open")
        return self.opened.session

    def show(self, opened: OpenDocument | None) -> None:
        """Work on this document from now on, where its annotator left it."""
        self.opened = opened
        self.selection = self.current = self.event_id = self.role = None
        self._place = self.last = None
        self.is_pinned = False
        self.caret = min(opened.layer.caret, len(opened.session.text)) if opened else 0
        self.document_opened.emit()
        if opened is not None:
            self._follow_caret()
        self.tell()

    def stamp(self) -> Stamp:
        """Who acts, now."""
        if self.opened is None:
            raise RuntimeError("no document is open")
        return self.opened.stamp()

    @property
    def selected_event(self) -> Event | None:
        """The selected event, decided or suggested, or None."""
        if self.opened is None or self.event_id is None:
            return None
        return self.session.event(self.event_id)

    def mark(self) -> Mark | None:
        """The mark that the keys act on, or None."""
        return self.session.mark(self.current) if self.opened and self.current else None

    def view_state(self) -> ViewState:
        """What the reading column emphasises now."""
        numbered = enumerate(self.candidates(), start=1)
        return ViewState(self.current, self.event_id, tuple(numbered))

    def candidates(self) -> list[str]:
        """The ids that the keys 1 to 9 put into the active role."""
        event = self.selected_event
        return self._candidates.of(self.session, event, self.role) if event and self.role else []

    # -- standing somewhere ---------------------------------------------------------------------

    def place_caret(self, offset: int, *, scroll: bool = True) -> None:
        """Stand at an offset; the mark there becomes the current one."""
        self.caret = max(0, min(offset, len(self.session.text)))
        self.selection = None
        self._follow_caret()
        self.caret_changed.emit(scroll)
        self.tell()

    def select(self, start: int, end: int, caret: int | None = None) -> None:
        """Select a range; what is done next is done to it."""
        self.selection = (start, end) if start < end else None
        self.caret = end if caret is None else caret
        self.current = None
        self.caret_changed.emit(True)
        self.tell()

    def stand_on(self, mark_id: str, *, scroll: bool = True) -> None:
        """Make a mark the current one; an event's trigger also selects the event."""
        mark = self.session.mark(mark_id)
        if mark is None:
            return
        self.caret, self.selection = mark.span.start, None
        self._set_current(mark)
        self.caret_changed.emit(scroll)
        self.tell()

    def let_go(self) -> None:
        """Let go of the selection, else of the event."""
        if self.selection is not None:
            self.selection = None
        else:
            self.event_id = self.role = self._place = None
        self.is_pinned = False
        self._follow_caret(select_event=False)
        self.caret_changed.emit(False)
        self.tell()

    def _follow_caret(self, *, select_event: bool = True) -> None:
        here = self.session.marks_at(self.caret)
        starting = [mark for mark in here if mark.span.start <= self.caret < mark.span.end]
        mark = starting[0] if starting else None
        if mark is None:
            self.current = None
        elif select_event:
            self._set_current(mark)
        else:
            self.current = mark.id

    def _set_current(self, mark: Mark) -> None:
        self.current = mark.id
        if not self.is_pinned:
            self.last = mark.id
        if mark.is_trigger:
            self.select_event(mark.id)

    def stay_on(self, mark_id: str, caret: int | None = None) -> None:
        """Make a mark the current one without leaving the caret's place within it."""
        mark = self.session.mark(mark_id)
        if mark is None:
            return
        offset = self.caret if caret is None else caret
        self.caret = offset if mark.span.touches(offset) else mark.span.start
        self.selection = None
        self._set_current(mark)
        self.caret_changed.emit(False)
        self.tell()

    def select_event(self, event_id: str) -> None:
        """Show an event's card; its first unfilled role that has candidates becomes active."""
        if event_id != self.event_id:
            self.event_id, self.role = event_id, None
            self.next_role(stay=True)

    @property
    def place(self) -> CardPlace | None:
        """The card's active row where it is no role; None once the card has it no more."""
        return self._place if self._place is None or self._place in places_of(self) else None

    def set_place(self, place: CardPlace) -> None:
        """Make a row of the card the active one."""
        if place.kind == ROLE:
            self.set_role(place.name)
        else:
            self.role, self._place = None, place
            self.tell()

    # -- roles ----------------------------------------------------------------------------------

    def roles(self) -> list[str]:
        """The names of the selected event's roles, in the schema's order, then any others."""
        event = self.selected_event
        return roles_of(self.session, event) if event else []

    def set_role(self, name: str | None) -> None:
        """Make a role the active one."""
        self.role = name if name in self.roles() else None
        self.role_is_chosen, self._place = True, None
        self.tell()

    def next_role(self, *, stay: bool = False) -> None:
        """The next role that is unfilled and has candidates becomes active, or none.

        With ``stay`` the search starts at the first role.
        """
        event, roles = self.selected_event, self.roles()
        self.role_is_chosen, self._place = False, None
        if event is None:
            self.role = None
            return
        start = 0 if stay or self.role not in roles else roles.index(self.role) + 1
        filled = {each.role for each in self.session.arguments_of(event)}
        self.role = next(
            (
                name
                for name in roles[start:]
                if name not in filled and self._candidates.of(self.session, event, name)
            ),
            None,
        )
        self.tell()

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
            self.message_shown.emit(f"Nothing to {which} in this document.")
            return
        if self.session.schema is not schema:
            self.schema_changed.emit()
        stand_where(self, change)
        follow_roles(self, before)
        self._changed(change)
        if taken.documents > 1 or taken.left:
            self.project_changed.emit()
        self.message_shown.emit(taken_words("Undone" if which == "undo" else "Done again", taken))

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
            self.message_shown.emit("There are no words here to label.")
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
            self.message_shown.emit("There are no words here to make an event of.")
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
