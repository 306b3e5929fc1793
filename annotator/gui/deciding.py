"""The commands that decide, move boundaries, and fill roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core import annotating
from annotator.core import caret as carets
from annotator.core.model import Argument, Verdict, attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.model import AttributeValue, Stamp
    from annotator.core.session import Session
    from annotator.gui.controller import DocumentController
    from annotator.gui.moving import Moving


class Deciding:
    """Decides about what the controller stands on."""

    def __init__(self, controller: DocumentController, moving: Moving) -> None:
        self._controller = controller
        self._moving = moving

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        table: dict[str, Callable[[], object]] = {
            "accept": self.accept,
            "accept_sentence": self.accept_sentence,
            "accept_document": self.accept_document,
            "reject": self.reject,
            "skip_role": self.skip_role,
            "role_down": lambda: self._step_role(1),
            "role_up": lambda: self._step_role(-1),
            "clear_role": self.clear_role,
            "turn_modality": lambda: self.turn_attribute("modality"),
            "turn_polarity": lambda: self.turn_attribute("polarity"),
        }
        for side in ("start", "end"):
            for way, direction in (("left", -1), ("right", 1)):
                table[f"{side}_{way}"] = self._boundary(side, direction, by_character=False)
                table[f"{side}_{way}_character"] = self._boundary(
                    side, direction, by_character=True
                )
        return table

    @property
    def _session(self) -> Session:
        return self._controller.session

    # -- accept and reject ----------------------------------------------------------------------

    def accept(self) -> None:
        """Accept what is here and go on; with words selected, put them into the active role."""
        controller = self._controller
        if controller.selection is not None:
            self.fill_with_selection()
            return
        mark = controller.mark()
        if mark is None or not mark.suggested:
            self._moving.to_undecided(1)
            return
        controller.decide([mark.id], accept=True)
        if not mark.is_trigger:
            self._moving.to_undecided(1)

    def accept_sentence(self) -> None:
        """Accept every suggestion that begins in this sentence."""
        start, end = carets.sentence_at(self._session.text, self._controller.caret)
        paragraph = self._session.text.paragraph_at(self._controller.caret)
        self._accept_all(
            mark.id
            for mark in self._session.marks_in(paragraph)
            if mark.suggested and start <= mark.span.start < end
        )

    def accept_document(self) -> None:
        """Accept every suggestion of the document."""
        self._accept_all(each.id for each in self._session.undecided())

    def _accept_all(self, ids: Iterable[str]) -> None:
        before = self._session.layer.count(Verdict)
        if not self._controller.decide(list(ids), accept=True):
            self._controller.message_shown.emit("There is nothing to accept here.")
            return
        count = self._session.layer.count(Verdict) - before  # fillers come along
        noun = "suggestion" if count == 1 else "suggestions"
        self._controller.message_shown.emit(f"{count} {noun} accepted.")

    def reject(self) -> None:
        """Reject the suggestion here and go on, or remove the annotation here."""
        mark = self._controller.mark()
        if mark is None:
            self._controller.message_shown.emit("There is nothing here to reject or remove.")
            return
        self._controller.decide([mark.id], accept=False)
        if mark.suggested:
            self._moving.to_undecided(1)
        else:
            self._controller.place_caret(mark.span.start, scroll=False)

    def decide_event(self, *, accept: bool) -> None:
        """Accept or reject the selected event, wherever the caret is."""
        event = self._controller.selected_event
        if event is not None:
            self._controller.decide([event.id], accept=accept)

    # -- boundaries -----------------------------------------------------------------------------

    def _boundary(self, side: str, direction: int, *, by_character: bool) -> Callable[[], None]:
        return lambda: self.move_boundary(side, direction, by_character=by_character)

    def move_boundary(self, side: str, direction: int, *, by_character: bool) -> None:
        """Move the start or end of the mark here by one token, or one character."""
        mark = self._controller.mark()
        if mark is None:
            self._controller.message_shown.emit("Stand on a mention to move its boundaries.")
            return
        old = mark.span.start if side == "start" else mark.span.end
        new = old + direction if by_character else self._next_boundary(side, old, direction)
        self.set_boundary(mark.id, side, new)

    def set_boundary(self, mark_id: str, side: str, offset: int) -> None:
        """Put the start or end of a mark at an offset."""
        mark = self._session.mark(mark_id)
        if mark is None:
            return
        start = offset if side == "start" else mark.span.start
        end = offset if side == "end" else mark.span.end
        edit = annotating.move_boundary(self._session, mark_id, start, end, self._stamp())
        if self._controller.do(edit):
            self._controller.stand_on(mark_id, scroll=False)
            if not carets.is_on_tokens(self._session.text, start, end):
                words = self._session.text.string[start:end]
                self._controller.message_shown.emit(f"“{words}” is only a part of a word.")

    def _next_boundary(self, side: str, offset: int, direction: int) -> int:
        text = self._session.text
        if side == "end" and direction > 0:
            following = carets.end_after(text, offset)
            return following if carets.trimmed(text, offset, following) else offset
        if side == "end":
            return carets.end_before(text, offset)
        token = (carets.token_after if direction > 0 else carets.token_before)(text, offset)
        return token[0] if token else offset

    # -- roles and attributes -------------------------------------------------------------------

    def skip_role(self) -> None:
        """Go to the next role without filling this one."""
        if self._controller.role is None:
            self._controller.message_shown.emit("No role is active; Alt+↓ chooses one.")
        else:
            self._controller.next_role()

    def fill(self, number: int) -> None:
        """Put the candidate of this number into the active role, and go to the next role."""
        ids = self._controller.candidates()
        event = self._controller.selected_event
        if event is None:
            self._controller.message_shown.emit("Select an event first, then number its fillers.")
            return
        if self._controller.role is None:
            self._controller.message_shown.emit("No role is active; Alt+↓ chooses one.")
            return
        if number > len(ids):
            self._controller.message_shown.emit(f"No candidate here has the number {number}.")
            return
        mark = self._session.mark(ids[number - 1])
        if mark is not None and mark.is_trigger:
            self._fill(Argument(self._controller.role, event=mark.id))
        elif mark is not None:
            self._fill(Argument(self._controller.role, mention=mark.id))

    def fill_with_selection(self) -> None:
        """Put the selected words into the active role: as a mention where they are one."""
        controller = self._controller
        if (
            controller.selection is None
            or controller.selected_event is None
            or controller.role is None
        ):
            controller.message_shown.emit("Press a label's letter, or select an event first.")
            return
        span = controller.target_span()
        if span is None:
            controller.message_shown.emit("There are no words here to fill a role with.")
            return
        same = [m for m in self._session.marks_at(span.start) if m.span == span]
        mention = next((mark.id for mark in same if not mark.is_trigger), None)
        if mention is not None:
            self._fill(Argument(controller.role, mention=mention))
        else:
            self._fill(Argument(controller.role, span=span))

    def fill_with_mark(self, event_id: str, mark_id: str, role: str) -> None:
        """Put a mention or an event into a role of an event."""
        mark = self._session.mark(mark_id)
        if mark is None:
            return
        mention, event = (None, mark_id) if mark.is_trigger else (mark_id, None)
        argument = Argument(role, mention, event)
        self._controller.do(annotating.fill_role(self._session, event_id, argument, self._stamp()))

    def _fill(self, argument: Argument) -> None:
        controller = self._controller
        if controller.event_id is None:
            return
        edit = annotating.fill_role(self._session, controller.event_id, argument, self._stamp())
        controller.do(edit)
        controller.selection = None
        controller.stand_on(controller.event_id, scroll=False)
        controller.next_role()

    def clear_role(self) -> None:
        """Take the last filler out of the active role."""
        event, role = self._controller.selected_event, self._controller.role
        filled = [each for each in event.arguments if each.role == role] if event else []
        if event is None or not filled:
            self._controller.message_shown.emit("The active role is empty.")
            return
        edit = annotating.clear_role(self._session, event.id, filled[-1], self._stamp())
        self._controller.do(edit)

    def clear_argument(self, argument: Argument) -> None:
        """Take one filler out of the selected event."""
        event = self._controller.selected_event
        if event is not None:
            self._controller.do(
                annotating.clear_role(self._session, event.id, argument, self._stamp())
            )

    def set_attribute(self, name: str, value: AttributeValue | None) -> None:
        """Set an attribute of the selected event; the default is stored as nothing."""
        event = self._controller.selected_event
        if event is None:
            self._controller.message_shown.emit("Select an event first.")
            return
        known = {each.name: each for each in self._session.schema.attributes_of(event.type)}
        if name in known and value == known[name].default:
            value = None
        edit = annotating.set_attribute(self._session, event.id, name, value, self._stamp())
        self._controller.do(edit)

    def turn_attribute(self, name: str) -> None:
        """The next value of an attribute of the selected event, round the end."""
        event = self._controller.selected_event
        found = self._session.schema.attributes_of(event.type) if event else ()
        wanted = next((each for each in found if each.name == name), None)
        if event is None or wanted is None:
            self._controller.message_shown.emit("Select an event first.")
            return
        values: list[AttributeValue | None] = list(wanted.values) or [False, True]
        if wanted.default is None:
            values.insert(0, None)
        now = attribute(event, name)
        place = values.index(now if now is not None else wanted.default)
        self.set_attribute(name, values[(place + 1) % len(values)])

    def _step_role(self, direction: int) -> None:
        roles = self._controller.roles()
        if not roles:
            self._controller.message_shown.emit("Select an event first.")
            return
        role = self._controller.role
        place = roles.index(role) + direction if role in roles else 0 if direction > 0 else -1
        self._controller.set_role(roles[place % len(roles)])

    def _stamp(self) -> Stamp:
        return self._controller.stamp()
