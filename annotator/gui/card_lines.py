"""What stands in the rows of the event card, as rich text."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from annotator.core.links import links_of
from annotator.core.model import attribute
from annotator.core.translation import tr
from annotator.gui.card_places import (
    LINK,
    ROLE,
    CardPlace,
    attribute_at,
    attribute_places,
    other_mention,
    roles_of,
    value_words,
)
from annotator.gui.keycaps import CAP_GAP, cap_html
from annotator.gui.theme import label_color

if TYPE_CHECKING:
    from annotator.core.links import ShownLink
    from annotator.core.model import Argument
    from annotator.core.session import Mark, Session
    from annotator.gui.controller import DocumentController
    from annotator.gui.keymap import Keymap
    from annotator.gui.theme import Theme

STRONG = "font-weight:600"  # <b> asks for a weight that the font hasn't: it gets smeared
_NUMBERED = 9


@dataclass(frozen=True, slots=True)
class Line:
    """One row: where it is, its name, its value, what a screen reader says of it.

    ``over`` is the value while the mouse is over the row; there the crosses can be seen.
    """

    place: CardPlace
    name: str
    value: str
    spoken: str
    active: bool = False
    over: str = ""


def _words(name: str) -> str:
    return name.replace("_", " ")


class CardLines:
    """Makes the rows of what the controller's card is about."""

    def __init__(
        self,
        controller: DocumentController,
        theme: Theme,
        place: CardPlace | None,
        keymap: Keymap,
    ) -> None:
        self._controller = controller
        self._session: Session = controller.session
        self._theme = theme
        self._place = place
        self._keymap = keymap

    def lines(self, mark: Mark, arguments: list[Argument]) -> list[Line]:
        """The rows of an event, or of a mention."""
        words = mark.span.surface
        first = CardPlace("trigger" if mark.is_trigger else "words", mark.id)
        name = tr("trigger") if mark.is_trigger else tr("words")
        lines = [Line(first, name, escape(words), words)]
        if mark.is_trigger:
            event = self._session.event(mark.id)  # it need not be the selected one
            names = roles_of(self._session, event) if event else []
            lines += [self._role(mark, name, arguments) for name in names]
        lines += [self._attribute(mark, place) for place in attribute_places(self._session, mark)]
        lines += [self._link(each) for each in links_of(self._session, mark.id)]
        other = other_mention(self._controller)
        if other is not None:
            lines.append(
                Line(CardPlace("words", other.id), tr("mention"), *_twice(other.span.surface))
            )
            lines += [
                self._attribute(other, place) for place in attribute_places(self._session, other)
            ]
        return lines

    # -- roles ----------------------------------------------------------------------------------

    def _role(self, mark: Mark, name: str, arguments: list[Argument]) -> Line:
        place = CardPlace(ROLE, mark.id, name)
        mine = [(n, each) for n, each in enumerate(arguments) if each.role == name]
        active = place == self._place
        rest = [self._how_to_fill()] if active else [] if mine else [self._soft("–")]
        spans = (self._session.filler_span(each) for _, each in mine)
        spoken = ", ".join(span.surface for span in spans if span is not None)
        shown, over = (
            "<br>".join([*(self._filler(n, each, cross) for n, each in mine), *rest])
            for cross in (self._cross(active=active), self._theme.soft)
        )
        return Line(place, _words(name), shown, spoken or tr("empty"), active, over)

    def _cross(self, *, active: bool) -> str:
        """The colour of a cross that waits for the mouse: that of the row."""
        return self._theme.soft if active else self._theme.panel

    def _filler(self, number: int, argument: Argument, cross: str) -> str:
        span = self._session.filler_span(argument)
        words = escape(span.surface if span else "")
        mention = self._session.mention(argument.mention) if argument.mention else None
        event = self._session.event(argument.event) if argument.event else None
        label = mention.label if mention else event.type if event else ""
        place = argument.mention or argument.event
        shown = self._anchor(words, f"mark:{place}", self._theme.ink) if place else words
        return shown + self._tag(label) + self._remover(f"remove:{number}", cross)

    def _tag(self, label: str) -> str:
        if not label:
            return ""
        color = label_color(self._session.schema, label, self._theme).name()
        style = f"color:{color}; font-size:11px; {STRONG}"
        return f'&nbsp; <span style="{style}">{escape(_words(label))}</span>'

    def _remover(self, target: str, cross: str) -> str:
        return f"&nbsp;&nbsp;{self._anchor('×', target, cross)}"

    def _how_to_fill(self) -> str:
        count = len(self._controller.candidates())
        if count == 0:
            cap = cap_html(self._keymap.key("accept"), self._theme)
            return f"{self._soft(tr('select words, then'))} {cap}"
        shown = range(1, min(count, 3) + 1)
        caps = CAP_GAP.join(cap_html(str(number), self._theme) for number in shown)
        more = f"{CAP_GAP}…" if count > 3 else ""
        return f"{self._soft(tr('press'))} {caps}{more} {self._soft(tr('or select words'))}"

    # -- attributes -----------------------------------------------------------------------------

    def _attribute(self, mark: Mark, place: CardPlace) -> Line:
        wanted = attribute_at(self._session, place)
        value = attribute(mark.item, place.name)
        default = wanted.default if wanted else None
        words = value_words(default if value is None else value)
        shown = escape(words)
        if value is not None and value != default:
            shown = f'<span style="{STRONG}">{shown}</span>'
        active = place == self._place
        if active and wanted is not None:
            now = default if value is None else value
            shown = "&nbsp; ".join(
                self._choice(number, choice, chosen=choice == now)
                for number, choice in enumerate(wanted.choices, start=1)
            )
        return Line(place, _words(place.name), shown, words, active)

    def _choice(self, number: int, value: str | bool | None, *, chosen: bool) -> str:
        cap = cap_html(str(number), self._theme) + "&nbsp;" if number <= _NUMBERED else ""
        words = escape(value_words(value)).replace(" ", "&nbsp;")
        color = self._theme.ink if chosen else self._theme.soft
        return cap + self._anchor(words, f"value:{number}", color, strong=chosen)

    # -- links ----------------------------------------------------------------------------------

    def _link(self, shown: ShownLink) -> Line:
        place = CardPlace(LINK, shown.link.id)
        active = place == self._place
        name = _words(shown.link.type.lower())
        other = shown.other
        words = self._anchor(escape(other.span.surface), f"mark:{other.id}", self._theme.ink)
        words += self._tag(other.label)
        end = self._soft(tr("suggested")) if shown.suggested else ""
        if shown.suggested:
            accept = self._anchor(escape(tr("accept")), "accept:", self._theme.accent)
            cap = cap_html("1", self._theme) + "&nbsp;" if active else ""
            end = f" &nbsp;{cap}{accept}"
        value, over = (
            words + end + self._remover("drop:", cross)
            for cross in (self._cross(active=active), self._theme.soft)
        )
        arrow = "" if shown.outgoing else "← "
        state = tr(", suggested") if shown.suggested else ""
        spoken = (
            tr("to {words}", words=other.span.surface)
            if shown.outgoing
            else tr("from {words}", words=other.span.surface)
        )
        spoken += state
        return Line(place, arrow + name, value, spoken, active, over)

    # -- rich text ------------------------------------------------------------------------------

    def _soft(self, words: str) -> str:
        return f'<span style="color:{self._theme.soft}">{words}</span>'

    def _anchor(self, words: str, target: str, color: str, *, strong: bool = False) -> str:
        style = f"color:{color}; text-decoration:none" + (f"; {STRONG}" if strong else "")
        return f'<a style="{style}" href="{escape(target)}">{words}</a>'


def _twice(words: str) -> tuple[str, str]:
    return escape(words), words
