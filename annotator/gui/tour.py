"""The first-run tour: five things to do on the sample, each of which waits to be done."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Decision, Event, Mention, Property, Status, Verdict
from annotator.core.translation import phrase, tr
from annotator.core.wording import in_quotes
from annotator.gui.actions import BY_ID
from annotator.gui.keycaps import cap_html
from annotator.gui.keymap import PLACE
from annotator.gui.text_view.announce import announce
from annotator.gui.tour_card import DOWN, RIGHT, UP, TourCard
from annotator.services.occurrences import APPLY

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from annotator.core.session import Change
    from annotator.gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Step:
    """``{action}`` in the words becomes its key, ``{label_example}`` a letter of the schema."""

    title: str
    words: str
    side: str  # where the card's tip points


_COMING = phrase("The first ones come in a few seconds.")
STEPS = (
    Step(
        phrase("Accept a suggestion"),
        phrase(
            "Dashed outlines are suggestions. {next_undecided} goes to the next one, "
            "and when it is right, {accept} accepts it. Accept one now.",
        ),
        UP,
    ),
    Step(
        phrase("Give it another label"),
        phrase(
            "Every label has a letter. Stand on a mention, with the arrows or a click, "
            "and press another letter, {label_example}. {undo} takes it back "
            "afterwards.",
        ),
        UP,
    ),
    Step(
        phrase("Make an event, fill a role"),
        phrase(
            "Stand on a word that says what happened and press Shift and a letter, "
            "{event_example}. The card shows its roles; a number fills the active one "
            "with the words that bear it.",
        ),
        RIGHT,
    ),
    Step(
        phrase("Apply to all"),
        phrase(
            "Stand on a mention whose words stand elsewhere, too, and press "
            "{apply_to_all}. The list shows every place. Enter applies to those that "
            "are ticked.",
        ),
        UP,
    ),
    Step(
        phrase("Done, and next"),
        phrase(
            "When an article is right, {done_next} says so and opens the next one. "
            "What you leave undecided is not exported.",
        ),
        DOWN,
    ),
)
_RELABEL = 1  # the step that begins on a mention
_MADE = phrase(
    "That made a new mention; {undo} takes it back. Stand on one that has an "
    "outline, with the arrows or a click, and press another letter.",
)
_APPLY = 3  # the step that may be done in many documents at once
_END = Step(
    phrase("That is all it takes"),
    phrase(
        "The line at the bottom always says what the keys do now. {help} has all "
        "of them, and the guide. Help > Tour shows this again.",
    ),
    DOWN,
)


class Tour(QObject):
    """Shows the steps one after the other. ``ended`` is told once, finished or skipped."""

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._controller = window, window.controller
        self._number = -1  # of the step that is shown; beyond the last one for the farewell
        self._seeks = False  # a mention to stand on, once the key that led here has done its part
        self._waits = False  # the card says that suggestions are still to come
        self._labels: dict[str, str] = {}
        self._arguments: dict[str, int] = {}
        self.card = TourCard(window, window.theme)
        self.card.skipped.connect(self.end)
        self.card.continued.connect(self.go_on)
        self._tests: tuple[Callable[[Change], bool], ...] = (
            self._accepted, self._relabelled, self._filled, self._applied, self._done
        )  # fmt: skip
        self._controller.annotation_changed.connect(self._on_changed)
        self._controller.project_changed.connect(self._on_project_changed)
        self._controller.document_opened.connect(self._remember)
        self._controller.state_changed.connect(self._on_state_changed)
        window.keymap.changed.connect(self._show)
        window.sections.changed.connect(lambda _: self.place())
        window.view.verticalScrollBar().valueChanged.connect(lambda _: self.place())
        for watched in (window, window.view):
            watched.installEventFilter(self)

    @property
    def number(self) -> int:
        """Which step waits to be done, from 0; -1 without a tour, beyond the last at its end."""
        return self._number

    def begin(self) -> None:
        """From the first step."""
        self._number = 0
        self._remember()
        self._show()

    def go_on(self) -> None:
        """To the next step, done or not; from the last one the tour ends."""
        if self._number > len(STEPS) - 1:
            self.end()
            return
        self._advance()
        self._find_mention()

    def _advance(self) -> None:
        self._number += 1
        self._seeks = self._number == _RELABEL
        self._remember()
        self._show()

    def _on_state_changed(self) -> None:
        if self._waits and not self._is_waiting:
            self._show()
        self._find_mention()
        self.place()

    def _find_mention(self) -> None:
        """Stand on a mention where the step that begins is about one."""
        if self._seeks and self._controller.opened is not None:
            self._seeks = False
            mark = self._controller.mark()
            if mark is None or mark.is_trigger:
                self._window.moving.to_mention()

    def end(self) -> None:
        """No card any more."""
        if self._number >= 0:
            self._number = -1
            had_keys = self.card.isAncestorOf(self._window.focusWidget() or self._window)
            self.card.hide()
            if had_keys:
                self._window.focus_text()
            self.ended.emit()

    # -- showing --------------------------------------------------------------------------------

    @property
    def _step(self) -> Step:
        return STEPS[self._number] if self._number < len(STEPS) else _END

    @property
    def _is_waiting(self) -> bool:
        """Whether there is nothing yet to do what the first step asks for."""
        opened = self._controller.opened is not None
        return self._number == 0 and opened and not self._controller.session.marks()

    def _show(self) -> None:
        if self._number < 0:
            return
        self._waits = self._is_waiting
        step, last = self._step, self._number >= len(STEPS)
        count = "" if last else tr("{number} of {n}", number=self._number + 1, n=len(STEPS))
        self.card.theme = self._window.theme
        words = f"{tr(step.words)} {tr(_COMING)}" if self._waits else tr(step.words)
        self.card.show_step(count, tr(step.title), self._rich(words),
                            tr("Finish") if last else tr("Next step"))  # fmt: skip
        self.place()
        said = self._window.keymap.filled(self._examples(words))
        self.card.setAccessibleDescription(said)
        announce(
            self._window.view,
            tr(
                "Tour, {count}: {title}. {said} Escape ends the tour.",
                count=count,
                title=tr(step.title),
                said=said,
            ),
        )

    def _rich(self, words: str) -> str:
        theme, keymap = self._window.theme, self._window.keymap

        def cap(found: re.Match[str]) -> str:
            action = BY_ID[found[1]]
            key = keymap.key(action.id)
            return cap_html(key, theme, theme.hover) if key else escape(in_quotes(action.text))

        return PLACE.sub(cap, self._examples(escape(words)))

    def _examples(self, words: str) -> str:
        """A letter of the schema for a label and for an event type."""
        project = self._window.workspace.project
        schema = project.schema if project else None
        label = next((e for e in schema.entities if e.active and e.key), None) if schema else None
        event = next((e for e in schema.events if e.active and e.key), None) if schema else None
        shown = (
            tr(
                "such as {upper} for {shown_label}",
                upper=label.key.upper(),
                shown_label=shown_label(label.name),
            )
            if label
            else tr("its own")
        )
        words = words.replace("{label_example}", shown)
        shown = (
            tr(
                "such as {upper} for {shown_name}",
                upper=event.key.upper(),
                shown_name=shown_name(event.name),
            )
            if event
            else tr("its own")
        )
        return words.replace("{event_example}", shown)

    def place(self) -> None:
        """Stand at what the step is about, where that is on the screen."""
        if self._number < 0:
            return
        window = self._window
        self.card.setVisible(window.annotate_screen.isVisible() and window.view.session is not None)
        if self._step.side == RIGHT:
            side = window.side
            self.card.point_at(QRect(side.mapTo(window, side.rect().topLeft()), side.size())
                               .adjusted(0, 0, 0, 120 - side.height() // 2), RIGHT,
                               self._wanted())  # fmt: skip
        elif self._step.side == DOWN:
            line = window.hint_line
            self.card.point_at(QRect(line.mapTo(window, line.rect().topLeft()), line.size())
                               .adjusted(300, 0, 0, 0), DOWN)  # fmt: skip
        elif window.view.session is not None:
            self.card.point_at(self._here(), UP)

    def _here(self) -> QRect:
        """The words that are stood on, with their label, in the window."""
        mark = self._controller.mark()
        start, end = (mark.span.start, mark.span.end) if mark else (self._controller.caret,) * 2
        view = self._window.view
        rect = view.rect_of(start, max(end, start + 1)).toRect()
        area = view.viewport().rect()
        rect.moveTop(max(area.top(), min(rect.top(), area.bottom() - rect.height())))
        return rect.translated(view.viewport().mapTo(self._window, area.topLeft())).adjusted(
            0, 0, 0, 18
        )

    def _wanted(self) -> list[QRect]:
        """What has to be seen to make an event: where one stands, and the numbered words."""
        controller, view = self._controller, self._window.view
        if controller.opened is None:
            return []
        port = view.viewport()
        found = (controller.session.mark(each) for each in controller.candidates())
        spans = [mark.span for mark in found if mark is not None]
        rects = [view.rect_of(span.start, span.end).toRect() for span in spans]
        origin = port.mapTo(self._window, port.rect().topLeft())
        return [self._here(), *(each.translated(origin) for each in rects)]

    # -- what was done --------------------------------------------------------------------------

    def _remember(self) -> None:
        """What there is before the step, to see what becomes of it."""
        if self._number < 0 or self._controller.opened is None:
            return
        session = self._controller.session
        self._labels = {mark.id: mark.label for mark in session.marks() if not mark.is_trigger}
        self._arguments = {each.id: len(each.arguments) for each in session.layer.all(Event)}
        self.place()

    def _on_changed(self, change: Change) -> None:
        if 0 <= self._number < len(STEPS) and self._tests[self._number](change):
            self._advance()

    def _on_project_changed(self) -> None:
        """A step over many documents may be the one that is waited for."""
        if self._number == _APPLY and self._was_applied():
            self.go_on()

    def _ids(self, change: Change, kind: type) -> list[str]:
        return [item_id for each, item_id in change.keys if each is kind]

    def _accepted(self, change: Change) -> bool:
        layer = self._controller.session.layer
        verdicts = (layer.get(Verdict, each) for each in self._ids(change, Verdict))
        return any(each and each.decision is not Decision.REJECTED for each in verdicts)

    def _relabelled(self, change: Change) -> bool:
        found = (self._controller.session.mark(each) for each in self._ids(change, Mention))
        marks = [mark for mark in found if mark is not None]
        if any(mark.id not in self._labels for mark in marks):
            self._controller.message_shown.emit(tr(_MADE))
        return any(self._labels.setdefault(mark.id, mark.label) != mark.label for mark in marks)

    def _filled(self, change: Change) -> bool:
        layer = self._controller.session.layer
        events = (layer.get(Event, each) for each in self._ids(change, Event))
        return any(
            event is not None
            and event.origin.decision is not Decision.ACCEPTED
            and len(event.arguments) > self._arguments.get(event.id, 0)
            for event in events
        )

    def _applied(self, change: Change) -> bool:
        return self._was_applied()

    def _was_applied(self) -> bool:
        opened = self._controller.opened
        return opened is not None and opened.next_undo == APPLY

    def _done(self, change: Change) -> bool:
        done = self._controller.session.layer.status is Status.DONE
        return done and "status" in self._ids(change, Property)

    # -- Qt -------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; Escape in the text ends the tour, before all else."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        elif event.type() == QEvent.Type.StyleChange and watched is self._window:
            self._show()
        elif (
            watched is self._window.view
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._number >= 0
        ):
            self.end()
            return True
        return super().eventFilter(watched, event)
