"""Plans which keys make an annotation, as somebody would who sees the screen and has no mouse."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QCheckBox

from annotator.core import caret as carets
from annotator.core.labels import shown_name
from annotator.core.model import DocumentLabel, Event, Link, Mention, attribute
from annotator.gui.card_places import ATTRIBUTE, ROLE, attribute_at, places_of

if TYPE_CHECKING:
    from annotator.core.layer import Layer
    from annotator.core.model import Argument, Span
    from annotator.core.text import Text
    from tests.gui.desk import Desk

Step = tuple[str, int]  # a key, and where the caret stands after it


class Planner:
    """Presses keys on a desk, and counts them by what they were for (``keys``)."""

    def __init__(self, desk: Desk, target: Layer) -> None:
        self.desk = desk
        self.target = target
        self.keys: Counter[str] = Counter()
        self.made: Counter[str] = Counter()
        self._for = ""
        letters = desk.session.schema
        self._letters = {each.name: each.key for each in letters.entities}
        self._letters |= {each.name: f"Shift+{each.key.upper()}" for each in letters.events}

    def press(self, *keys: str) -> None:
        """Press keys and count them."""
        self.keys[self._for] += len(keys)
        self.desk.press(*keys)

    def type(self, words: str) -> None:
        """Type words and count their keys."""
        self.keys[self._for] += len(words)
        self.desk.type(words)

    @property
    def text(self) -> Text:
        """The text that is annotated."""
        return self.desk.session.text

    # -- going there ----------------------------------------------------------------------------

    def go_to(self, offset: int, *, around: frozenset[int] = frozenset()) -> None:
        """The fewest arrow keys to where a token begins, by tokens and sentences.

        They stop on none of the offsets in ``around``.
        """
        start = self.desk.controller.caret
        found: dict[int, tuple[int, str]] = {start: (start, "")}
        waiting = deque([start])
        while waiting and offset not in found:
            here = waiting.popleft()
            for key, there in self._steps(here):
                if there not in found and (there not in around or there == offset):
                    found[there] = (here, key)
                    waiting.append(there)
        keys: list[str] = []
        while offset != start:
            offset, key = found[offset]
            keys.insert(0, key)
        self.press(*keys)

    def _steps(self, here: int) -> list[Step]:
        before, after = carets.token_before(self.text, here), carets.token_after(self.text, here)
        return [
            ("Right", after[0] if after else len(self.text)),
            ("Left", before[0] if before else 0),
            ("Ctrl+Right", carets.sentence_after(self.text, here)),
            ("Ctrl+Left", carets.sentence_before(self.text, here)),
        ]

    def select(self, span: Span) -> None:
        """Select the tokens that hold a span, which begins at the caret or inside its token."""
        while (self.desk.controller.selection or (0, 0))[1] < span.end:
            self.press("Shift+Right")

    def stand_at(self, span: Span, around: frozenset[int] = frozenset()) -> None:
        """Go to the token in which a span begins; select its words where that is needed."""
        token = carets.token_at(self.text, span.start)
        assert token is not None
        self.go_to(token[0], around=around)
        covers = (span.start, span.end) if self._is_free(token) else None
        if token != covers:
            self.select(span)

    def _is_free(self, token: tuple[int, int]) -> bool:
        """Whether no mark is here, so that a letter means the token alone."""
        return not self.desk.session.marks_between(*token)

    def trim(self, span: Span) -> None:
        """Take characters off both ends of what was just made."""
        while (mark := self.desk.current) is not None and mark.span.start < span.start:
            self.press("Alt+{")
        while (mark := self.desk.current) is not None and mark.span.end > span.end:
            self.press("Alt+}")

    # -- making it ------------------------------------------------------------------------------

    def _begin(self, kind: str) -> None:
        """The keys from now on are for one more of this kind."""
        self._for = kind
        self.made[kind] += 1

    def annotate(self) -> None:
        """All of the target: mentions, then events with what hangs on them, then links, labels."""
        for mention in sorted(self.target.all(Mention), key=lambda each: each.span.start):
            self._begin("mention")
            self._mention(mention)
        for event in sorted(self.target.all(Event), key=lambda each: each.trigger.start):
            self._begin("event")
            self._event(event)
            for argument in self._in_order(event):
                self._begin("argument")
                self._argument(event, argument)
            for name, value in event.attributes:
                self._begin("attribute")
                self._attribute(name, value)
        for link in self.target.all(Link):
            self._begin("link")
            self._link(link)
        self._begin("document labels")
        self._document_labels()

    def _mention(self, mention: Mention) -> None:
        self.stand_at(mention.span)
        self.press(self._letters[mention.label])
        self.trim(mention.span)

    def _event(self, event: Event) -> None:
        self.stand_at(event.trigger)
        self.press(self._letters[event.type])
        self.trim(event.trigger)

    def _in_order(self, event: Event) -> list[Argument]:
        """The arguments in the order of the event card."""
        roles = self.desk.controller.roles()
        return sorted(event.arguments, key=lambda each: roles.index(each.role))

    def filler(self, argument: Argument) -> Span:
        """The words that fill a role in the target."""
        if argument.span is not None:
            return argument.span
        mention = self.target.get(Mention, argument.mention or "")
        event = self.target.get(Event, argument.event or "")
        return mention.span if mention else event.trigger

    def _argument(self, event: Event, argument: Argument) -> None:
        """A number where the screen shows one at the words, else the words selected and Enter."""
        controller = self.desk.controller
        self._go_to_row(ROLE, argument.role)
        assert controller.role == argument.role
        span = self.filler(argument)
        marks = [self.desk.session.mark(each) for each in controller.candidates()]
        places = [mark.span if mark else None for mark in marks]
        if argument.span is None and span in places:
            self.press(str(places.index(span) + 1))
            return
        triggers = {
            mark.span.start
            for mark in self.desk.session.marks()
            if mark.is_trigger and mark.span != event.trigger
        }
        self.go_to(span.start, around=frozenset(triggers))
        self.select(span)
        self.press("Return")

    def _go_to_row(self, kind: str, name: str) -> None:
        """The shorter way over the rows of the card."""
        controller = self.desk.controller
        rows = [(place.kind, place.name) for place in places_of(controller)]
        place = controller.place
        here = (ROLE, controller.role) if controller.role else place and (place.kind, place.name)
        if here == (kind, name):
            return
        wanted = rows.index((kind, name))
        if here in rows:
            down, up = ((wanted - rows.index(here)) * way % len(rows) for way in (1, -1))
        else:
            down, up = wanted + 1, len(rows) - wanted
        self.press(*(["Alt+Down"] * down if down <= up else ["Alt+Up"] * up))

    def _attribute(self, name: str, value: str | bool) -> None:
        """The key that turns it, or a number in its row."""
        controller = self.desk.controller
        if (key := {"modality": ",", "polarity": ";", "genericity": ":"}.get(name)) is not None:
            while attribute(controller.selected_event, name) != value:
                self.press(key)
            return
        self._go_to_row(ATTRIBUTE, name)
        choices = attribute_at(self.desk.session, controller.place).choices
        self.press(str(choices.index(value) + 1))

    def _link(self, link: Link) -> None:
        """By the palette of links, which lists the nearest events with these words first."""
        source = self.target.get(Event, link.source)
        goal = self.target.get(Event, link.target)
        self.go_to(source.trigger.start)
        self.press("/")
        self.type(f"{shown_name(link.type)[:4]} {goal.trigger.surface[:5]}".lower())
        offered = [
            mark
            for mark in self.desk.session.marks()
            if mark.is_trigger
            and mark.span != source.trigger
            and mark.span.surface == goal.trigger.surface
        ]
        offered.sort(key=lambda mark: abs(mark.span.start - source.trigger.start))
        nth = [mark.span for mark in offered].index(goal.trigger)
        rows = self.desk.window.palette_box._list
        same = [
            row
            for row in range(rows.count())
            if f"“{goal.trigger.surface}”" in rows.item(row).text()
        ]
        self.press(*["Down"] * same[nth], "Return")

    def _document_labels(self) -> None:
        wanted = {
            (label.id, value) for label in self.target.all(DocumentLabel) for value in label.values
        }
        self.press("F6")
        dialog = self.desk.dialog()
        boxes = {
            box: (name, value)
            for name, values in dialog._boxes.items()
            for value, box in values.items()
        }
        for _ in range(len(boxes) + 4):
            box = QApplication.focusWidget()
            if isinstance(box, QCheckBox) and boxes.get(box) in wanted and not box.isChecked():
                self.press("Space")
            if all(each.isChecked() == (pair in wanted) for each, pair in boxes.items()):
                break
            self.press("Tab")
        self.press("Return")
        self.desk.until_closed()
