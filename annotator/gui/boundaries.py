"""The commands on where a mark stands: its boundaries, its fragments, and which one is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core import caret as carets
from annotator.core import fragments, graphemes
from annotator.core.caret import trimmed
from annotator.core.translation import tr
from annotator.gui.acting import Acting

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.edits import Edit
    from annotator.core.session import Mark
    from annotator.gui.controller import DocumentController


def marks_here(controller: DocumentController) -> list[Mark]:
    """All marks at the caret, innermost first: nested ones, and triggers that share their words."""
    here = controller.session.marks_at(controller.caret)
    return here if controller.mark() in here else []


class Boundaries(Acting):
    """Moves edges, adds and takes away fragments, turns to the other mark at a place."""

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action table's ids do."""
        table: dict[str, Callable[[], object]] = {
            "other_mark": self.turn,
            "add_fragment": self.add_fragment,
            "remove_fragment": self.remove_fragment,
        }
        for side in ("start", "end"):
            for way, direction in (("left", -1), ("right", 1)):
                table[f"{side}_{way}"] = self._boundary(side, direction, by_character=False)
                table[f"{side}_{way}_character"] = self._boundary(
                    side, direction, by_character=True
                )
        return super().commands() | table

    def turn(self) -> None:
        """Stand on the other mark at the caret, and on from there, round the end."""
        controller, here = self._controller, marks_here(self._controller)
        if len(here) < 2:
            self._say(tr("There is no other annotation here."))
            return
        at = [mark.id for mark in here].index(controller.current or "")
        controller.stay_on(here[(at + 1) % len(here)].id)

    # -- boundaries -----------------------------------------------------------------------------

    def _boundary(self, side: str, direction: int, *, by_character: bool) -> Callable[[], None]:
        return lambda: self.move_boundary(side, direction, by_character=by_character)

    def move_boundary(self, side: str, direction: int, *, by_character: bool) -> None:
        """Move the start or end of the fragment here by one token, or one character."""
        mark = self._controller.mark()
        if mark is None:
            self._say(tr("Stand on a mention to move its boundaries."))
            return
        fragment = fragments.fragment_at(mark.span, self._controller.caret)
        if fragment is None:
            fragment = 0 if side == "start" else len(mark.span.fragments) - 1
        old = mark.span.fragments[fragment][0 if side == "start" else 1]
        if by_character:
            new = graphemes.step(self._session.text, old, direction)
        else:
            new = carets.edge_beside(self._session.text, side, old, direction)
        edit = self._moved(mark.id, side, new, fragment)
        if edit is not None and self._controller.do(edit):
            # the caret stays in this fragment, which may have become another one's part
            moved, caret = self._session.mark(mark.id), self._controller.caret
            if moved is None or fragments.fragment_at(moved.span, caret) is None:
                caret = new if side == "start" else mark.span.fragments[fragment][0]
            self._controller.stay_on(mark.id, caret)
            self._tell_of_part(mark.id)

    def set_boundary(self, mark_id: str, side: str, offset: int, fragment: int) -> None:
        """Put the start or end of a fragment of a mark at an offset."""
        edit = self._moved(mark_id, side, offset, fragment)
        if edit is not None and self._controller.do(edit):
            self._controller.stand_on(mark_id, scroll=False)
            self._tell_of_part(mark_id)

    def _moved(self, mark_id: str, side: str, offset: int, fragment: int) -> Edit | None:
        return self._possible(
            lambda: fragments.move_edge(
                self._session, mark_id, fragment, side, offset, self._stamp()
            )
        )

    def _tell_of_part(self, mark_id: str) -> None:
        """Say that a mark begins or ends inside a word: it may be a slip."""
        mark, text = self._session.mark(mark_id), self._session.text
        pieces = mark.span.fragments if mark is not None else ()
        words = [trimmed(text, *each) for each in pieces]
        surface = mark.span.surface if mark is not None else ""
        if any(each is None or not carets.is_on_tokens(text, *each) for each in words):
            self._say(tr("“{surface}” is only a part of a word.", surface=surface))
        elif words != list(pieces):
            ends = any(
                each and each[1] != piece[1] for each, piece in zip(words, pieces, strict=True)
            )
            self._say(
                tr("“{surface}” ends with a space.", surface=surface)
                if ends
                else tr("“{surface}” begins with a space.", surface=surface)
            )

    # -- fragments ------------------------------------------------------------------------------

    def fragment_target(self) -> Mark | None:
        """The mark that selected words are added to: the one stood on last, or held on to."""
        last = self._controller.last
        return self._session.mark(last) if last else None

    def add_fragment(self) -> None:
        """Add the selected words to the mark stood on last; without any, hold on to this mark."""
        controller = self._controller
        if controller.selection is None:
            self._hold()
            return
        mark, words = self.fragment_target(), trimmed(self._session.text, *controller.selection)
        if mark is None or words is None:
            self._say(tr("Stand on a mention, then select words elsewhere and add them."))
            return
        controller.is_pinned = False
        if not controller.do(fragments.add_fragment(self._session, mark.id, words, self._stamp())):
            self._say(tr("“{surface}” has these words already.", surface=mark.span.surface))
        controller.stay_on(mark.id, words[0])

    def _hold(self) -> None:
        mark = self._controller.mark()
        if mark is None:
            self._say(tr("Stand on a mention, then select words elsewhere and add them."))
            return
        self._controller.last, self._controller.is_pinned = mark.id, True
        self._controller.tell()
        self._say(
            tr(
                "Select more words of “{surface}”, then press the same key again.",
                surface=mark.span.surface,
            )
        )

    def remove_fragment(self) -> None:
        """Take the fragment at the caret away from the mark here."""
        mark = self._controller.mark()
        if mark is None:
            self._say(tr("Stand on a fragment to take it away."))
            return
        at = fragments.fragment_at(mark.span, self._controller.caret) or 0
        edit = self._possible(
            lambda: fragments.remove_fragment(self._session, mark.id, at, self._stamp())
        )
        if edit is not None:
            self._controller.do(edit)
            self._controller.stay_on(mark.id)
