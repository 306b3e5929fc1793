"""The card of the selected event: every role, filled or not, attributes, and why it is there.

Without an event it is about the mention that one stands on.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.checks import attribute_problems, event_problems
from annotator.core.labels import shown_label, shown_name
from annotator.core.memory import why_said
from annotator.core.model import Decision
from annotator.core.translation import phrase, tr
from annotator.gui.card_lines import STRONG, CardLines
from annotator.gui.card_places import ATTRIBUTE, LINK, ROLE, CardPlace, card_mark
from annotator.gui.card_row import CardRow
from annotator.gui.event_list import EventList, ListedEvent
from annotator.gui.icons import icon
from annotator.gui.keymap import Keymap
from annotator.gui.text_view.tips import experience, key_of, notes_about
from annotator.gui.theme import label_color
from annotator.gui.tooltips import explain
from annotator.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.model import Argument, Event, Origin
    from annotator.core.session import Mark, Session
    from annotator.gui.card_lines import Line
    from annotator.gui.controller import DocumentController
    from annotator.gui.theme import Theme

_STRETCH = 5000  # code points that are looked through at a time
_BUTTONS, _NARROWEST = 72, 280  # both buttons that decide; the card
_LISTED = 20  # events under the card
_READY = 12  # rows that are made before somebody needs them: each takes a millisecond
_PAUSE = 60  # milliseconds between them
_NOTHING = phrase("No event selected")
_HOW = phrase(
    "Stand on a trigger to see its event, or press Shift and a letter to make "
    "the words at the caret one. {palette} finds every type.",
)


class EventCard(QScrollArea):
    """Shows the controller's selected event; says what is chosen in it."""

    place_chosen = Signal(object)  # CardPlace
    place_cleared = Signal(object)  # CardPlace
    argument_removed = Signal(object)  # Argument
    attribute_turned = Signal(object)  # CardPlace
    value_chosen = Signal(object, int)  # CardPlace, the number of the value from 1
    link_decided = Signal(str, bool)  # the link's id, whether it is accepted
    mark_chosen = Signal(str)
    decision_chosen = Signal(str)  # "accept" or "reject"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("event_card")
        self.setAccessibleName(tr("Event card"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self.other_keys: Callable[[QKeyEvent], bool] = lambda event: False
        self._keymap = Keymap()
        self._rows: list[CardRow] = []
        self._ready = QTimer(self, interval=_PAUSE)
        self._ready.timeout.connect(self._make_ready)
        self._lines: list[Line] = []  # what the rows show
        self._active_place: CardPlace | None = None
        self._arguments: list[Argument] = []
        inside = QWidget()
        inside.setObjectName("event_card_inside")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 14, 0, 16)
        self._column.setSpacing(0)
        self._make_heading()
        self._why = _note_label("soft")
        self._problems = _note_label("danger")
        self._others_title = _note_label("soft")
        self._others_title.setContentsMargins(20, 24, 20, 0)
        self._others = EventList(theme)
        self._others.event_chosen.connect(self.mark_chosen)
        self._others.other_keys = self._offer_key
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(0)
        self._column.addLayout(self._rows_column)
        for label in (self._problems, self._why, self._others_title):
            self._column.addWidget(label)
        self._column.addSpacing(6)
        self._column.addWidget(self._others)
        self._column.addStretch(1)
        self.setWidget(inside)

    def _make_heading(self) -> None:
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.RichText)
        self._heading.setProperty("tone", "heading")
        self._state = WrappedLabel()
        self._state.setProperty("tone", "soft")
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._decisions: dict[str, QToolButton] = {}
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 8)
        row.setSpacing(4)
        row.addWidget(self._heading)
        row.addWidget(self._state, 1)
        for wish in ("accept", "reject"):
            button = QToolButton()
            button.setObjectName("decide")
            words = tr("Accept this event") if wish == "accept" else tr("Reject this event")
            button.setAccessibleName(words)
            explain(button, words, wish)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, wish=wish: self.decision_chosen.emit(wish))
            self._decisions[wish] = button
            row.addWidget(button)
        self._column.addLayout(row)
        self._color_icons()

    def _color_icons(self) -> None:
        colors = {"accept": self._theme.good, "reject": self._theme.danger}
        for wish, button in self._decisions.items():
            button.setIcon(icon(wish, colors[wish]))

    def set_theme(self, theme: Theme) -> None:
        """Other colours; the next refresh uses them."""
        self._theme = theme
        self._color_icons()

    def set_keymap(self, keymap: Keymap) -> None:
        """Name these keys; the next refresh uses them."""
        self._keymap = keymap

    # -- showing --------------------------------------------------------------------------------

    def refresh(self, controller: DocumentController) -> None:
        """Show what the controller has selected now."""
        if controller.opened is not None and len(self._rows) < _READY:
            self._ready.start()
        mark = card_mark(controller) if controller.opened is not None else None
        if mark is None:
            self._show_nothing(controller)
        else:
            self._show_mark(controller, mark)
        self._column.activate()  # now: else all is painted, moved, and painted again

    def _show_mark(self, controller: DocumentController, mark: Mark) -> None:
        session = controller.session
        event = session.event(mark.id) if mark.is_trigger else None
        color = label_color(session.schema, mark, self._theme).name()
        heading = QFontMetrics(self._heading.font())
        shown = shown_name(mark.label) if mark.is_trigger else shown_label(mark.label)
        words = origin_words(mark.item.origin, controller.stamp().by)
        room = self._heading_room(words, suggested=mark.suggested)
        name = heading.elidedText(shown, Qt.TextElideMode.ElideRight, room)
        _set(
            self._heading,
            f'<span style="color:{color}">{escape(name)}</span>',
        )
        key = key_of(session.schema, mark.label, is_event=mark.is_trigger)
        self._heading.setToolTip(tr("{shown} (key {key})", shown=shown, key=key) if key else "")
        self._show_state(words, suggested=mark.suggested)
        self._arguments = list(session.arguments_of(event)) if event else []
        maker = CardLines(controller, self._theme, self._active(controller), self._keymap)
        self._show_rows(maker.lines(mark, self._arguments))
        why = [
            why_said(mark.item.origin.why),
            experience(session, mark),
            *notes_about(session, mark.id),
        ]
        _show(self._why, "<br>".join(escape(each) for each in why if each))
        problems = (
            event_problems(session, event)
            if event is not None
            else attribute_problems(session.schema, mark.label, mark.item)
        )
        _show(self._problems, "<br>".join(map(escape, problems)))
        self._show_others(session, event)

    def _heading_room(self, state: str, *, suggested: bool) -> int:
        """What the heading may take of its line: the state beside it is never squeezed."""
        taken = self._state.fontMetrics().horizontalAdvance(state) + (_BUTTONS if suggested else 0)
        return max(max(self.viewport().width(), _NARROWEST) - taken - 2 * 20 - 12, 96)

    @staticmethod
    def _active(controller: DocumentController) -> CardPlace | None:
        if controller.role is not None and controller.event_id is not None:
            return CardPlace(ROLE, controller.event_id, controller.role)
        return controller.place

    def _show_state(self, words: str, *, suggested: bool) -> None:
        """How the event came to be; a suggestion has the buttons that decide about it."""
        _set(self._state, escape(words))
        for button in self._decisions.values():
            button.setVisible(suggested)

    def _show_nothing(self, controller: DocumentController) -> None:
        _set(self._heading, tr(_NOTHING))
        self._show_state("", suggested=False)
        self._show_rows([])
        _show(self._why, self._keymap.filled(tr(_HOW)))
        _show(self._problems, "")
        if controller.opened is not None:
            self._show_others(controller.session, None)
        else:
            _show(self._others_title, "")
            self._others.show_events([], self._theme)

    def _make_ready(self) -> None:
        """Make one of the rows that events will need."""
        self._add_row()
        if len(self._rows) >= _READY:
            self._ready.stop()

    def _add_row(self) -> None:
        row = CardRow()
        number = len(self._rows)
        row.setProperty("first", number == 0)
        row.chosen.connect(lambda: self._choose(number))
        row.link_followed.connect(lambda link: self._follow(number, link))
        row.emptied.connect(lambda: self._empty(number))
        row.stepped.connect(lambda way: self._step(number, way))
        row.other_keys = self._offer_key
        row.setAccessibleName(tr("empty"))  # until a line of an event is in it
        row.hide()
        self._rows.append(row)
        self._rows_column.addWidget(row)
        row.ensurePolished()

    def _show_rows(self, lines: list[Line]) -> None:
        while len(self._rows) < len(lines):
            self._add_row()
        self._lines = lines
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line, self._theme.accent)
        for row in self._rows[len(lines) :]:
            row.hide()
        active = next((number for number, line in enumerate(lines) if line.active), None)
        if active is not None and lines[active].place != self._active_place:
            self.ensureWidgetVisible(self._rows[active], 0, 40)
        self._active_place = lines[active].place if active is not None else None

    def _show_others(self, session: Session, event: Event | None) -> None:
        """The other events of the paragraph, or of the document where none is selected."""
        if event is not None:
            marks = session.marks_between(*_around(session, event))
            others = [mark for mark in marks if mark.is_trigger and mark.id != event.id]
        else:
            others = _first_events(session)
        title = tr("Other events here") if event else tr("Events")
        _show(
            self._others_title,
            f'<span style="{STRONG}">{title}</span>' if others else "",
        )
        rows = [
            ListedEvent(
                mark.id,
                mark.span.surface,
                shown_name(mark.label) + (tr(" · suggested") if mark.suggested else ""),
                label_color(session.schema, mark, self._theme).name(),
            )
            for mark in others[:_LISTED]
        ]
        self._others.show_events(rows, self._theme)

    # -- being used -----------------------------------------------------------------------------

    def _choose(self, number: int) -> None:
        if number >= len(self._lines):
            return  # the row had the keys still when the card was about something else already
        place = self._lines[number].place
        if place.kind == ATTRIBUTE:
            self.attribute_turned.emit(place)
        elif place.kind in (ROLE, LINK):
            self.place_chosen.emit(place)

    def enter(self) -> bool:
        """Give the focus to the active role's row, else to the first; whether there is one."""
        shown = [row for row in self._rows if not row.isHidden()]
        active = [row for row in shown if row.property("active")]
        for row in (*active, *shown):
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(row)
            return True
        return False

    def _offer_key(self, event: QKeyEvent) -> bool:
        return self.other_keys(event)

    def _step(self, number: int, way: int) -> None:
        if 0 <= number + way < len(self._lines):
            row = self._rows[number + way]
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(row)

    def _empty(self, number: int) -> None:
        """Take the last filler out of a row's role, set an attribute back, take a link away."""
        if number < len(self._lines):
            self.place_cleared.emit(self._lines[number].place)

    def _follow(self, number: int, link: str) -> None:
        """Do what a link in a row's value says."""
        kind, _, value = link.partition(":")
        place = self._lines[number].place
        if kind == "mark":
            self.mark_chosen.emit(value)
        elif kind == "remove":
            self.argument_removed.emit(self._arguments[int(value)])
        elif kind == "value":
            self.value_chosen.emit(place, int(value))
        elif kind in ("accept", "drop"):
            self.link_decided.emit(place.item, kind == "accept")


def _around(session: Session, event: Event) -> tuple[int, int]:
    """The paragraph of an event, or what is near it in a very long one."""
    start, end = session.text.paragraphs[session.text.paragraph_at(event.trigger.start)]
    middle = event.trigger.start
    return max(start, middle - _STRETCH), min(max(end, middle + 1), middle + _STRETCH)


def _first_events(session: Session) -> list[Mark]:
    """The first events of the text: as many as are listed."""
    found: dict[str, Mark] = {}
    for start in range(0, len(session.text), _STRETCH):
        marks = session.marks_between(start, start + _STRETCH)
        found |= {mark.id: mark for mark in marks if mark.is_trigger}
        if len(found) >= _LISTED:
            break
    return list(found.values())


def _note_label(tone: str) -> QLabel:
    label = WrappedLabel()
    label.setProperty("tone", tone)
    label.setContentsMargins(20, 10, 20, 0)
    label.hide()
    return label


def _show(label: QLabel, words: str) -> None:
    _set(label, words)
    label.setVisible(bool(words))


def _set(label: QLabel, words: str) -> None:
    """Show words; laying out the same ones again would cost a repaint."""
    if label.text() != words:
        label.setText(words)


def origin_words(origin: Origin, me: str) -> str:
    """How an annotation came to be, in a few words: "suggested, accepted by you"."""
    who = tr("you") if origin.by == me else origin.by or tr("somebody")
    if origin.decision is Decision.SUGGESTED:
        return tr("suggested")
    if origin.decision is Decision.ADDED:
        return tr("added by {who}", who=who)
    if origin.decision is Decision.CORRECTED:
        return tr("suggested, corrected by {who}", who=who)
    if origin.decision is Decision.REJECTED:
        return tr("suggested, rejected by {who}", who=who)
    return tr("suggested, accepted by {who}", who=who)
