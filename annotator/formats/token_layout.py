"""A layer over the tokens of its text, for formats that count tokens: writing.

Tokens are the document's own, else those of ``options.tokenize``, else the built-in ones. What does
not begin and end where tokens do is left out and counted, and so is what depends on it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.tokens import sentences
from annotator.core.tokens import tokens as default_tokens
from annotator.formats.losses import Losses, content_of, tell_of_rest
from annotator.formats.span_graph import BARE

if TYPE_CHECKING:
    from annotator.core.documents import AnnotatedDocument
    from annotator.core.model import Argument, Event, Span
    from annotator.formats.format import WriteOptions
    from annotator.formats.losses import Content

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: the range of its tokens, and the text ``before`` it since the last one."""

    first: int
    last: int
    start: int
    end: int
    before: str


class TokenLayout:
    """The tokens and sentences of a document. There is at least one sentence, maybe an empty one.

    The texts ``before`` the sentences, the sentences, and the text ``after`` them make the text.
    """

    def __init__(self, document: AnnotatedDocument, options: WriteOptions) -> None:
        self.text = document.text
        found = document.tokens or (options.tokenize or default_tokens)(document.text)
        self.tokens = [(start, end) for start, end in found if start < end]
        self._starts = {start: number for number, (start, _) in enumerate(self.tokens)}
        self._ends = {end: number for number, (_, end) in enumerate(self.tokens, start=1)}
        self.sentences = self._sentences()
        self._firsts = [each.first for each in self.sentences]
        self.after = self.text[self.sentences[-1].end :]

    def _sentences(self) -> list[Sentence]:
        bounds = [start for start, _ in sentences(self.text)][1:]
        groups: dict[int, list[int]] = {}
        for number, (start, _) in enumerate(self.tokens):
            groups.setdefault(bisect_right(bounds, start), []).append(number)
        found: list[Sentence] = []
        at = 0
        for numbers in groups.values():
            start, end = self.tokens[numbers[0]][0], self.tokens[numbers[-1]][1]
            found.append(Sentence(numbers[0], numbers[-1] + 1, start, end, self.text[at:start]))
            at = end
        return found or [Sentence(0, 0, 0, 0, "")]

    def words(self, first: int, last: int) -> list[str]:
        """The tokens of a range as words."""
        return [self.text[start:end] for start, end in self.tokens[first:last]]

    def range_of(self, span: Span) -> Range | None:
        """The tokens that a span covers, end exclusive; None where it doesn't fit them."""
        first, last = self._starts.get(span.start), self._ends.get(span.end)
        return None if first is None or last is None or first >= last else (first, last)

    def sentence_of(self, first: int) -> int:
        """The number of the sentence that a token is in."""
        return bisect_right(self._firsts, first) - 1


@dataclass(frozen=True, slots=True)
class Entity:
    """A mention, or bare text that fills a role, as a range of tokens of one sentence."""

    id: str
    label: str
    first: int
    last: int
    sentence: int


@dataclass(frozen=True, slots=True)
class FittedEvent:
    """An event whose trigger is a range of tokens, with what fills its roles."""

    id: str
    type: str
    first: int
    last: int
    sentence: int
    arguments: list[tuple[str, Entity]]


class Fitted:
    """What of a layer fits the tokens: ``entities``, ``events``, and ``relations`` of entities.

    Events that fill a role become their triggers' words. With ``within`` sentences, what crosses
    their bounds is left out. All losses are counted.
    """

    def __init__(
        self, content: Content, layout: TokenLayout, losses: Losses, *, within: bool
    ) -> None:
        self._content, self._layout, self._losses = content, layout, losses
        self._within = within
        self.entities: list[Entity] = []
        self._taken: set[str] = set()
        self._mentions: dict[str, Entity] = {}
        for mention in content.mentions.values():
            entity = self._entity(mention.id, mention.label, mention.span)
            if entity is not None:
                self._mentions[mention.id] = entity
        self.events = [e for e in map(self._event, content.events.values()) if e is not None]
        self.relations = self._relations()
        self.entities.sort(key=lambda each: (each.first, each.last))

    def _range(self, span: Span, label: str) -> Range | None:
        found = self._layout.range_of(span)
        if found is None:
            what = "Spans that do not fit the tokens are left out"
            self._losses.add(what, f"{label}: {span.surface}")
        elif self._within and self._crosses(*found):
            self._losses.add("Spans over the end of a sentence are left out", span.surface)
            return None
        elif len(span.fragments) > 1:
            self._losses.add("Discontinuous spans are written as the one around them", span.surface)
        return found

    def _crosses(self, first: int, last: int) -> bool:
        return self._layout.sentence_of(first) != self._layout.sentence_of(last - 1)

    def _entity(self, own: str, label: str, span: Span) -> Entity | None:
        place = self._range(span, label)
        if place is None:
            return None
        entity_id, number = own, 1
        while entity_id in self._taken:
            number += 1
            entity_id = f"{own}.{number}"
        self._taken.add(entity_id)
        entity = Entity(entity_id, label, *place, self._layout.sentence_of(place[0]))
        self.entities.append(entity)
        return entity

    def _event(self, event: Event) -> FittedEvent | None:
        place = self._range(event.trigger, event.type)
        if place is None:
            return None
        sentence = self._layout.sentence_of(place[0])
        arguments = []
        for argument in event.arguments:
            filler = self._filler(event, argument)
            if filler is None:
                self._losses.add("Arguments without a filler are left out", argument.role)
            elif self._within and filler.sentence != sentence:
                what = "Arguments in another sentence than their trigger are left out"
                self._losses.add(what, argument.role)
            else:
                arguments.append((argument.role, filler))
        return FittedEvent(event.id, event.type, *place, sentence, arguments)

    def _filler(self, event: Event, argument: Argument) -> Entity | None:
        if argument.mention is not None:
            return self._mentions.get(argument.mention)
        span = argument.span
        if span is None:
            inner = self._content.events.get(argument.event or "")
            if inner is None:
                return None
            span = inner.trigger
            self._losses.add("Events that fill a role become their triggers' words", inner.type)
        return self._entity(f"{event.id}.{argument.role}", BARE, span)

    def _relations(self) -> list[tuple[str, str, Entity, Entity]]:
        found = []
        for link in self._content.links:
            source, target = (self._mentions.get(end) for end in (link.source, link.target))
            if link.source in self._content.events or link.target in self._content.events:
                self._losses.add("Links of events are left out", link.type)
            elif source is None or target is None:
                self._losses.add("Links without both ends are left out", link.type)
            elif self._within and source.sentence != target.sentence:
                self._losses.add("Links between sentences are left out", link.type)
            else:
                found.append((link.id, link.type, source, target))
        return found


def fitted_to_tokens(
    document: AnnotatedDocument, options: WriteOptions, *, within: bool
) -> tuple[Fitted, TokenLayout, Losses]:
    """A layer over its tokens, ``within`` sentences or not; what is lost is counted, not told."""
    losses, content = Losses(document, options), content_of(document, options)
    layout = TokenLayout(document, options)
    fitted = Fitted(content, layout, losses, within=within)
    tell_of_rest(content, losses)
    return fitted, layout, losses
