"""The commands that move: caret, selection, from suggestion to suggestion, event to event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core import caret as carets
from annotator.core.mark_rows import reading_order
from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.mark_rows import Order
    from annotator.core.session import Mark
    from annotator.core.text import Text
    from annotator.gui.controller import DocumentController
    from annotator.gui.text_view.view import TextView


class Moving:
    """Moves over the open document. ``view`` knows where lines begin; the rest is text alone."""

    def __init__(self, controller: DocumentController, view: TextView) -> None:
        self._controller = controller
        self._view = view

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        table: dict[str, Callable[[], object]] = {
            "text_start": lambda: self._controller.place_caret(0),
            "text_end": lambda: self._controller.place_caret(len(self._controller.session.text)),
            "next_undecided": lambda: self.to_undecided(1),
            "previous_undecided": lambda: self.to_undecided(-1),
            "next_event": lambda: self.to_event(1),
            "previous_event": lambda: self.to_event(-1),
            "page_up": lambda: self._page(-1),
            "page_down": lambda: self._page(1),
        }
        for name, step in self._steps().items():
            table[f"caret_{name}" if "sentence" not in name else name] = self._mover(step)
            table[f"select_{name}"] = self._selector(name, step)
        return table

    def _steps(self) -> dict[str, Callable[[int], int]]:
        def left(offset: int) -> int:
            token = carets.token_before(self._text, offset)
            return token[0] if token else 0

        def right(offset: int) -> int:
            token = carets.token_after(self._text, offset)
            return token[0] if token else len(self._text)

        return {
            "left": left,
            "right": right,
            "up": lambda _: self._view.offset_by_lines(-1),
            "down": lambda _: self._view.offset_by_lines(1),
            "sentence_left": lambda offset: carets.sentence_before(self._text, offset),
            "sentence_right": lambda offset: carets.sentence_after(self._text, offset),
        }

    @property
    def _text(self) -> Text:
        return self._controller.session.text

    def _mover(self, step: Callable[[int], int]) -> Callable[[], None]:
        return lambda: self._controller.place_caret(step(self._controller.caret))

    def _selector(self, name: str, step: Callable[[int], int]) -> Callable[[], None]:
        def run() -> None:
            anchor, moving = self._ends()
            moved = step(moving)
            if name == "right":
                moved = carets.end_after(self._text, moving)
            elif name == "left" and moving > anchor:
                moved = max(anchor, carets.end_before(self._text, moving))
            words = carets.trimmed if name not in ("up", "down") else carets.snapped
            found = words(self._text, min(anchor, moved), max(anchor, moved))
            if found is None:
                self._controller.place_caret(moved)
            else:
                self._controller.select(*found, caret=found[0] if moved < anchor else found[1])

        return run

    def _ends(self) -> tuple[int, int]:
        """Where the selection was begun, and its end that moves."""
        controller = self._controller
        if controller.selection is None:
            token = carets.token_at(self._text, controller.caret)
            start = token[0] if token and token[0] <= controller.caret < token[1] else None
            return (controller.caret if start is None else start, controller.caret)
        start, end = controller.selection
        return (end, start) if controller.caret == start else (start, end)

    def _page(self, direction: int) -> None:
        lines = max(1, self._view.lines_in_sight() - 1)
        self._controller.place_caret(self._view.offset_by_lines(direction * lines))

    # -- from mark to mark ----------------------------------------------------------------------

    def to_undecided(self, direction: int) -> bool:
        """The next (1) or previous (-1) suggestion, round the end; then any annotation.

        Whether there was any suggestion left. Going round the end is said, with the key that goes
        on in another document.
        """
        here = self._place()
        found = self._ahead(direction, lambda mark: mark.suggested)
        say = self._controller.message_shown.emit
        if found is None:
            self._go(direction, lambda mark: True)
            had_any = self._controller.session.suggestions
            say(
                (tr("Every suggestion here is decided. ") if had_any
                 else tr("There are no suggestions here. "))
                + tr("{next_unsettled} goes to the next document with some left.")
            )  # fmt: skip
            return False
        self._controller.stand_on(found.id)
        if direction > 0 and reading_order(found) <= here:
            say(
                tr(
                    "From the top again: that was the last one. {next_unsettled} goes on in "
                    "the next document.",
                )
            )
        return True

    def to_event(self, direction: int) -> bool:
        """The next or previous event; whether there is one."""
        return self._go(direction, lambda mark: mark.is_trigger)

    def to_mention(self) -> bool:
        """The next mention, decided or suggested, that is no trigger; whether there is one."""
        return self._go(1, lambda mark: not mark.is_trigger)

    def _go(self, direction: int, wanted: Callable[[Mark], bool]) -> bool:
        found = self._ahead(direction, wanted)
        if found is None:
            return False
        self._controller.stand_on(found.id)
        return True

    def _ahead(self, direction: int, wanted: Callable[[Mark], bool]) -> Mark | None:
        """The nearest mark ahead, paragraph by paragraph, going on at the other end."""
        session, here = self._controller.session, self._place()
        count = len(session.text.paragraphs)
        first = session.text.paragraph_at(self._controller.caret)
        found = session.next_mark(first, here, direction, wanted)
        for step in range(1, count):
            if found is not None:
                return found
            paragraph = (first + direction * step) % count
            found = session.next_mark(paragraph, None, direction, wanted)
        # at last what lies behind in the first paragraph
        return found or session.next_mark(first, None, direction, wanted)

    def _place(self) -> Order:
        mark = self._controller.mark()
        if mark is not None:
            return reading_order(mark)
        return (self._controller.caret, 0, False, "")
