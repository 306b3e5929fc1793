"""The card of the selected event: every role, filled or not, attributes, and why it is there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.core.checks import event_problems
from annotator.core.labels import shown_name
from annotator.core.model import Decision, Link, attribute
from annotator.gui.keycaps import CAP_GAP, cap_html
from annotator.gui.theme import label_color
from annotator.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from annotator.core.model import Argument, Event, Origin
    from annotator.core.schema import Attribute
    from annotator.core.session import Mark, Session
    from annotator.gui.controller import DocumentController
    from annotator.gui.theme import Theme

_NAME_WIDTH = 96
_STRETCH = 5000  # code points that are looked through at a time
_LISTED = 20  # events under the card
_STRONG = "font-weight:600"  # <b> asks for a weight that the font hasn't: it gets smeared
_NOTHING = "No event selected"
_HOW = (
    "Stand on a trigger to see its event, or press Shift and a letter to make the words at the "
    "caret one. Space finds every type."
)


class CardRow(QFrame):
    """A name and a value in rich text; a click chooses it, a link in the value is reported."""

    chosen = Signal()
    link_followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card_row")
        self._wanted: tuple[str, str, str, bool, str] | None = None
        self._name = QLabel()
        self._name.setObjectName("role")
        self._name.setFixedWidth(_NAME_WIDTH)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._value = WrappedLabel()
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self._value.linkActivated.connect(self.link_followed)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 7, 20, 7)
        row.setSpacing(12)
        row.addWidget(self._name)
        row.addWidget(self._value, 1)

    def show_values(self, name: str, value: str, spoken: str, *, active: bool, color: str) -> None:
        """Show a name and a value; ``spoken`` is what a screen reader says of the row."""
        if self.isHidden():
            self.show()
        wanted = (name, value, spoken, active, color)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        style = f"color:{color}; {_STRONG}"
        shown = f'<span style="{style}">{escape(name)}</span>' if active else escape(name)
        self._name.setText(shown)
        self._value.setText(value)
        self.setAccessibleName(f"{name}: {spoken}")
        if self.property("active") != active:
            self.setProperty("active", active)
            self.style().unpolish(self)
            self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the row."""
        self.chosen.emit()
        super().mousePressEvent(event)


class EventCard(QScrollArea):
    """Shows the controller's selected event; says what is chosen in it."""

    role_chosen = Signal(str)
    argument_removed = Signal(object)  # Argument
    attribute_turned = Signal(str)
    mark_chosen = Signal(str)
    decision_chosen = Signal(str)  # "accept" or "reject"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("event_card")
        self.setAccessibleName("Event card")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._rows: list[CardRow] = []
        self._targets: list[str] = []  # "role:…" or "attribute:…" of each row
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
        self._others = _note_label("")
        self._others.linkActivated.connect(self.mark_chosen)
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(0)
        self._column.addLayout(self._rows_column)
        for label in (self._problems, self._why, self._others_title, self._others):
            self._column.addWidget(label)
        self._column.addStretch(1)
        self.setWidget(inside)

    def _make_heading(self) -> None:
        self._heading = QLabel()
        self._heading.setProperty("tone", "heading")
        self._state = WrappedLabel()
        self._state.setProperty("tone", "soft")
        self._state.linkActivated.connect(self.decision_chosen)
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 10)
        row.addWidget(self._heading)
        row.addWidget(self._state, 1)
        self._column.addLayout(row)

    def set_theme(self, theme: Theme) -> None:
        """Other colours; the next refresh uses them."""
        self._theme = theme

    # -- showing --------------------------------------------------------------------------------

    def refresh(self, controller: DocumentController) -> None:
        """Show what the controller has selected now."""
        event = controller.selected_event
        if event is None:
            self._show_nothing(controller)
            return
        session = controller.session
        color = label_color(session.schema, event.type, self._theme).name()
        heading = QFontMetrics(self._heading.font())
        name = heading.elidedText(shown_name(event.type), Qt.TextElideMode.ElideRight, 190)
        self._heading.setText(f'<span style="color:{color}">{escape(name)}</span>')
        self._state.setText(self._state_words(controller, event))
        self._arguments = list(session.arguments_of(event))
        lines = [("trigger", escape(event.trigger.surface), event.trigger.surface, "trigger:")]
        lines += self._role_lines(controller, event)
        lines += self._attribute_lines(session, event)
        lines += self._link_lines(session, event)
        self._show_rows(lines, controller.role)
        _show(self._why, escape(event.origin.why))
        _show(self._problems, "<br>".join(map(escape, event_problems(session, event))))
        self._show_others(session, event)

    def _state_words(self, controller: DocumentController, event: Event) -> str:
        """How the event came to be; for a suggestion also what to do about it."""
        words = escape(origin_words(event.origin, controller.stamp().by))
        if event.origin.decision is not Decision.SUGGESTED:
            return words
        style = f'style="color:{self._theme.accent}; text-decoration:none"'
        return (
            f'{words} · <a {style} href="accept">accept</a> · <a {style} href="reject">reject</a>'
        )

    def _show_nothing(self, controller: DocumentController) -> None:
        self._heading.setText(_NOTHING)
        self._state.setText("")
        self._show_rows([], None)
        _show(self._why, _HOW)
        _show(self._problems, "")
        if controller.opened is not None:
            self._show_others(controller.session, None)
        else:
            _show(self._others_title, "")
            _show(self._others, "")

    def _show_rows(self, lines: list[tuple[str, str, str, str]], role: str | None) -> None:
        while len(self._rows) < len(lines):
            row = CardRow()
            number = len(self._rows)
            row.setProperty("first", number == 0)
            row.chosen.connect(lambda number=number: self._choose(number))
            row.link_followed.connect(self._follow)
            self._rows.append(row)
            self._rows_column.addWidget(row)
        self._targets = [target for *_, target in lines]
        for row, (name, value, spoken, target) in zip(self._rows, lines, strict=False):
            active = target == f"role:{role}"
            row.show_values(name, value, spoken, active=active, color=self._theme.accent)
            usable = target.startswith(("role:", "attribute:"))
            shape = Qt.CursorShape.PointingHandCursor if usable else Qt.CursorShape.ArrowCursor
            if row.cursor().shape() != shape:
                row.setCursor(shape)
        for row in self._rows[len(lines) :]:
            row.hide()

    def _role_lines(
        self, controller: DocumentController, event: Event
    ) -> list[tuple[str, str, str, str]]:
        lines = []
        for name in controller.roles():
            filled = [
                self._filler(controller.session, number, argument)
                for number, argument in enumerate(self._arguments)
                if argument.role == name
            ]
            spoken = ", ".join(
                span.surface
                for argument in self._arguments
                if argument.role == name
                and (span := controller.session.filler_span(argument)) is not None
            )
            if name == controller.role:
                filled.append(self._how_to_fill(len(controller.candidates())))
            elif not filled:
                filled.append(f'<span style="color:{self._theme.soft}">–</span>')
            value = "<br>".join(filled)
            lines.append((_role_name(name), value, spoken or "empty", f"role:{name}"))
        return lines

    def _filler(self, session: Session, number: int, argument: Argument) -> str:
        span = session.filler_span(argument)
        words = escape(span.surface if span else "")
        mention = session.mention(argument.mention) if argument.mention else None
        filler_event = session.event(argument.event) if argument.event else None
        label = mention.label if mention else filler_event.type if filler_event else ""
        tag = ""
        if label:
            color = label_color(session.schema, label, self._theme).name()
            tag = (
                f'&nbsp; <span style="color:{color}; font-size:11px; font-weight:600">'
                f"{escape(label.replace('_', ' '))}</span>"
            )
        ink, soft = self._theme.ink, self._theme.soft
        place = argument.mention or argument.event
        link = f'<a style="color:{ink}; text-decoration:none" href="mark:{place}">{words}</a>'
        style = f"color:{soft}; text-decoration:none"
        remove = f'&nbsp;&nbsp;<a style="{style}" href="remove:{number}">×</a>'
        return (link if place else words) + tag + remove

    def _how_to_fill(self, count: int) -> str:
        caps = CAP_GAP.join(cap_html(str(n), self._theme) for n in range(1, min(count, 3) + 1))
        more = "…" if count > 3 else ""
        soft = f'<span style="color:{self._theme.soft}">'
        if count == 0:
            return f"{soft}select words, then</span> {cap_html('Return', self._theme)}"
        return f"{soft}press</span> {caps}{more} {soft}or select words</span>"

    def _attribute_lines(self, session: Session, event: Event) -> list[tuple[str, str, str, str]]:
        lines = []
        for each in session.schema.attributes_of(event.type):
            value = attribute(event, each.name)
            words = _attribute_words(each, value)
            is_set = value is not None and value != each.default
            shown = escape(words)
            if is_set:
                shown = f'<span style="{_STRONG}">{shown}</span>'
            name = _role_name(each.name)
            lines.append((name, shown, words, f"attribute:{each.name}"))
        return lines

    def _link_lines(self, session: Session, event: Event) -> list[tuple[str, str, str, str]]:
        lines = []
        for link in session.layer.all(Link):
            if link.source != event.id:
                continue
            target = session.mark(link.target)
            if target is not None:
                words = escape(target.span.surface)
                color = label_color(session.schema, target, self._theme).name()
                value = (
                    f'<a style="color:{color}; text-decoration:none" href="mark:{target.id}">'
                    f"{words}</a>"
                )
                lines.append((_role_name(link.type.lower()), value, target.span.surface, "link:"))
        return lines

    def _show_others(self, session: Session, event: Event | None) -> None:
        """The other events of the paragraph, or of the document where none is selected."""
        if event is not None:
            marks = session.marks_between(*_around(session, event))
            others = [mark for mark in marks if mark.is_trigger and mark.id != event.id]
        else:
            others = _first_events(session)
        title = "Other events here" if event else "Events"
        _show(self._others_title, f'<span style="{_STRONG}">{title}</span>' if others else "")
        lines = []
        for mark in others[:_LISTED]:
            color = label_color(session.schema, mark, self._theme).name()
            state = shown_name(mark.label) + (" · suggested" if mark.suggested else "")
            lines.append(
                f'<tr><td style="padding:3px 0">'
                f'<span style="color:{color}; font-size:10px">■</span>&nbsp; '
                f'<a style="color:{self._theme.ink}; text-decoration:none" href="{mark.id}">'
                f"{escape(mark.span.surface)}</a></td>"
                f'<td align="right" style="padding:3px 0; color:{self._theme.soft}">'
                f"{escape(state)}</td></tr>"
            )
        _show(self._others, f'<table width="100%">{"".join(lines)}</table>' if lines else "")

    # -- being used -----------------------------------------------------------------------------

    def _choose(self, number: int) -> None:
        kind, _, name = self._targets[number].partition(":")
        if kind == "role":
            self.role_chosen.emit(name)
        elif kind == "attribute":
            self.attribute_turned.emit(name)

    def _follow(self, link: str) -> None:
        kind, _, value = link.partition(":")
        if kind == "mark":
            self.mark_chosen.emit(value)
        elif kind == "remove":
            self.argument_removed.emit(self._arguments[int(value)])


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
    label.setText(words)
    label.setVisible(bool(words))


def _role_name(name: str) -> str:
    return name.replace("_", " ")


def _attribute_words(attribute_type: Attribute, value: str | bool | None) -> str:
    shown = attribute_type.default if value is None else value
    if isinstance(shown, bool):
        return "yes" if shown else "no"
    return _role_name(shown) if shown else "not set"


def origin_words(origin: Origin, me: str) -> str:
    """How an annotation came to be, in a few words: "suggested, accepted by you"."""
    who = "you" if origin.by == me else origin.by or "somebody"
    if origin.decision is Decision.SUGGESTED:
        return "suggested"
    if origin.decision is Decision.ADDED:
        return f"added by {who}"
    return f"suggested, {origin.decision} by {who}"
