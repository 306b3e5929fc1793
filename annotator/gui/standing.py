"""Where the annotator stands in the open document: caret, selection, mark, event, role."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.candidates import CandidateCache
from annotator.core.translation import tr
from annotator.gui.card_places import ROLE, CardPlace, places_of, roles_of
from annotator.gui.text_view.state import ViewState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.model import Event, Stamp
    from annotator.core.session import Mark, Session
    from annotator.services.annotating import OpenDocument


class Standing(QObject):
    """What the keys act on, and going elsewhere; nothing here changes an annotation.

    ``current`` is the id of the mark that the keys act on, ``event_id`` the selected event,
    ``role`` its active role, ``selection`` the selected range or None.
    """

    document_opened = Signal()
    state_changed = Signal()
    caret_changed = Signal(bool)  # whether the view should scroll there

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
            raise RuntimeError(tr("no document is open"))
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
            raise RuntimeError(tr("no document is open"))
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
            self.event_id = place.item  # after Esc the card shows an event that isn't selected
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
