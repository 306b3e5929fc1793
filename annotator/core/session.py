"""One open layer: its text, schema, suggestions and items, and what stands where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.layer import Layer
from annotator.core.mark_rows import Row, rows_of
from annotator.core.model import (
    Argument,
    Event,
    Item,
    Key,
    Link,
    Mention,
    Span,
    Suggestion,
    Verdict,
    key_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.edits import Edit
    from annotator.core.mark_rows import Order
    from annotator.core.recall import Recall
    from annotator.core.schema import Schema
    from annotator.core.text import Text


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of text that carries a label on the screen: a mention, or an event's trigger."""

    item: Mention | Event
    suggested: bool

    @property
    def id(self) -> str:
        """The mention's or event's id."""
        return self.item.id

    @property
    def is_trigger(self) -> bool:
        """Whether this is the trigger of an event."""
        return isinstance(self.item, Event)

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.item.trigger if isinstance(self.item, Event) else self.item.span

    @property
    def label(self) -> str:
        """The mention's label or the event's type."""
        return self.item.type if isinstance(self.item, Event) else self.item.label


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit changed: the keys of items, and the paragraphs that look different now."""

    keys: frozenset[Key]
    paragraphs: frozenset[int]

    def __or__(self, other: Change) -> Change:
        """Both changes as one."""
        if not self.keys:
            return other
        return Change(self.keys | other.keys, self.paragraphs | other.paragraphs)


NO_CHANGE = Change(frozenset(), frozenset())


class Session:
    """The state that a screen shows. ``apply`` is the only way to change it.

    Marks are indexed by paragraph, so that what an edit costs does not grow with the text.
    """

    def __init__(
        self,
        text: Text,
        schema: Schema,
        items: Iterable[Item] = (),
        suggestions: Iterable[Suggestion] = (),
    ) -> None:
        self.text = text
        self.schema = schema
        self.layer = Layer(items)
        self.suggestions: dict[str, Suggestion] = {}
        for each in suggestions:
            self.suggestions.setdefault(each.id, each)
        self.revision = 0  # another one after each change
        self.recall: Recall | None = None  # where memory is at work
        self._hidden: set[str] = set()  # suggestions that memory holds back
        self._proposed: set[str] = set()  # and those that it made
        self._waiting: set[str] = set()  # of these, the undecided ones
        self._links: tuple[int, list[Link]] = (0, [])  # of so many suggestions
        marks = self._first_marks()
        self._mentions = {mark.id: mark for mark in marks if not mark.is_trigger}
        self._triggers = {mark.id: mark for mark in marks if mark.is_trigger}
        self._by_paragraph = rows_of(text, marks)

    def _first_marks(self) -> list[Mark]:
        """The marks of all annotations, and of the suggestions that wait for a decision."""
        marks = [Mark(item, suggested=False) for item in self.layer.all(Mention)]
        marks += [Mark(item, suggested=False) for item in self.layer.all(Event)]
        decided = {each.id for each in self.layer.all(Verdict)}
        for each in self.suggestions.values():
            if each.id in decided or isinstance(each, Link):
                continue
            if self.layer.get(type(each), each.id) is None:
                marks.append(Mark(each, suggested=True))
        return marks

    # -- what is here ---------------------------------------------------------------------------

    def mark(self, item_id: str) -> Mark | None:
        """The mark of an event or mention, decided or suggested, or None."""
        return self._triggers.get(item_id) or self._mentions.get(item_id)

    def marks_in(self, paragraph: int) -> list[Mark]:
        """The marks that touch a paragraph, in reading order, longer ones first."""
        row = self._by_paragraph.get(paragraph)
        return list(row.marks) if row else []

    def next_mark(
        self, paragraph: int, order: Order | None, direction: int, wanted: Callable[[Mark], bool]
    ) -> Mark | None:
        """The nearest wanted mark that begins in a paragraph, after (1) or before (-1) an order.

        From the paragraph's edge where the order is None. What it costs does not grow with the
        paragraph, but for unwanted marks that lie between.
        """
        row = self._by_paragraph.get(paragraph)
        begin = self.text.paragraphs[paragraph][0]
        for mark in row.going(order, direction) if row else ():
            if mark.span.start >= begin and wanted(mark):
                return mark
        return None

    def marks_between(self, start: int, end: int) -> list[Mark]:
        """The marks that overlap a range, in reading order, longer ones first.

        What it costs does not grow with the paragraph, but for a mark that is very long itself.
        """
        found: list[Mark] = []
        if start >= end:
            return found
        paragraphs = self.text.paragraphs_of(start, end)
        for paragraph in paragraphs:
            # a mark that began before belongs to an earlier paragraph, but for the first one
            begin = self.text.paragraphs[paragraph][0] if paragraph != paragraphs[0] else 0
            for mark in self._near(paragraph, start, end):
                item = mark.item
                span = item.trigger if isinstance(item, Event) else item.span
                fragments = span.fragments
                first, last = fragments[0][0], fragments[-1][1]
                if first < begin or first >= end or last <= start:
                    continue
                if len(fragments) == 1 or span.overlaps(start, end):
                    found.append(mark)
        return found

    def _near(self, paragraph: int, start: int, end: int) -> list[Mark]:
        """A paragraph's marks that may touch a range, in reading order."""
        row = self._by_paragraph.get(paragraph)
        return row.near(start, end) if row else []

    def marks(self) -> list[Mark]:
        """All marks in reading order."""
        found: list[Mark] = []
        for paragraph in sorted(self._by_paragraph):
            marks = self._by_paragraph[paragraph].marks
            start = self.text.paragraphs[paragraph][0]
            if marks and marks[0].span.start < start:  # they began in an earlier paragraph
                marks = [mark for mark in marks if mark.span.start >= start]
            found += marks
        return found

    @property
    def mark_count(self) -> int:
        """How many marks there are."""
        return len(self._mentions) + len(self._triggers)

    def marks_at(self, offset: int) -> list[Mark]:
        """The marks that cover a code point, or end just before it; innermost first."""
        near = self._near(self.text.paragraph_at(offset), offset, offset)
        found = [mark for mark in near if mark.span.touches(offset)]
        inside = [m for m in found if m.span.overlaps(offset, offset + 1)] or found
        return sorted(inside, key=lambda m: (m.span.end - m.span.start, not m.is_trigger, m.id))

    def mention(self, item_id: str) -> Mention | None:
        """The mention of this id, decided or else suggested and not rejected, or None."""
        mark = self._mentions.get(item_id)
        return mark.item if mark and isinstance(mark.item, Mention) else None

    def event(self, item_id: str) -> Event | None:
        """The event of this id, decided or else suggested and not rejected, or None."""
        mark = self._triggers.get(item_id)
        return mark.item if mark and isinstance(mark.item, Event) else None

    def is_undecided(self, suggestion_id: str) -> bool:
        """Whether this is a suggestion that is shown and about which nobody decided yet."""
        return (
            suggestion_id in self.suggestions
            and suggestion_id not in self._hidden
            and not self.layer.get(Verdict, suggestion_id)
        )

    def undecided(self) -> list[Suggestion]:
        """The suggestions that wait for a decision."""
        return [each for each in self.suggestions.values() if self.is_undecided(each.id)]

    @property
    def suggested_links(self) -> list[Link]:
        """The links among the suggestions, decided or not."""
        known, links = self._links
        if known != len(self.suggestions):  # they only ever become more
            links = [each for each in self.suggestions.values() if isinstance(each, Link)]
            self._links = (len(self.suggestions), links)
        return links

    def arguments_of(self, event: Event) -> list[Argument]:
        """The event's arguments whose filler still exists (a rejected one fills nothing)."""
        return [each for each in event.arguments if self.filler_span(each) is not None]

    def filler_span(self, argument: Argument) -> Span | None:
        """Where an argument's filler stands, or None where it is gone."""
        if argument.mention is not None:
            mention = self.mention(argument.mention)
            return mention.span if mention else None
        if argument.event is not None:
            event = self.event(argument.event)
            return event.trigger if event else None
        return argument.span

    # -- changing it ----------------------------------------------------------------------------

    def apply(self, edit: Edit) -> Change:
        """Carry out an edit; raises EditConflictError and changes nothing where it does not fit."""
        self.layer.apply(edit)
        self.revision += 1
        paragraphs: set[int] = set()
        for each in edit.replacements:
            for item in (each.before, each.after):
                if isinstance(item, Verdict):
                    paragraphs |= self._refresh_suggestion(item.id)
            paragraphs |= self._hide(each.before) | self._show(each.after)
            if each.before is not None and each.after is None:
                # the suggestion that it was made from may be waiting again
                paragraphs |= self._refresh_suggestion(each.before.id)
        change = Change(frozenset(each.key for each in edit.replacements), frozenset(paragraphs))
        return change | self.recall.follow(edit) if self.recall else change

    def add_suggestions(self, suggestions: Iterable[Suggestion]) -> Change:
        """Take in suggestions that arrived; those that were there already stay."""
        keys, paragraphs = set(), set()
        self.revision += 1
        new = [each for each in suggestions if each.id not in self.suggestions]
        for each in new:
            self.suggestions[each.id] = each
            keys.add(key_of(each))
            paragraphs |= self._refresh_suggestion(each.id)
        change = Change(frozenset(keys), frozenset(paragraphs))
        return change | self.recall.took(new) if self.recall else change

    # -- what memory does -----------------------------------------------------------------------

    def remember(self, recall: Recall) -> Change:
        """Have memory work from now on."""
        self.recall = recall
        return recall.begin()

    @property
    def proposal_count(self) -> int:
        """How many suggestions of memory wait for a decision; they are stored nowhere."""
        return len(self._waiting)

    def propose(self, item: Mention | Event) -> Change:
        """Add a suggestion that memory made."""
        self._proposed.add(item.id)
        self.suggestions[item.id] = item
        paragraphs = self._refresh_suggestion(item.id)
        return Change(frozenset((key_of(item),)), frozenset(paragraphs))

    def forget(self, ids: Iterable[str]) -> Change:
        """Take suggestions that memory made back, but for those somebody decided about."""
        keys, paragraphs = set(), set()
        for each in ids:
            if not self.is_undecided(each):
                continue
            item = self.suggestions.pop(each)
            self._proposed.discard(each)
            self._waiting.discard(each)
            if isinstance(item, Mention | Event) and self.layer.get(type(item), each) is None:
                keys.add(key_of(item))
                paragraphs |= self._hide(item)
        return Change(frozenset(keys), frozenset(paragraphs))

    def show(self, suggestion_id: str, *, is_shown: bool) -> Change:
        """Show a suggestion again, or hold it back; nobody decides anything by that."""
        if is_shown is (suggestion_id not in self._hidden):
            return NO_CHANGE
        (self._hidden.discard if is_shown else self._hidden.add)(suggestion_id)
        paragraphs = self._refresh_suggestion(suggestion_id)
        return Change(frozenset((key_of(self.suggestions[suggestion_id]),)), frozenset(paragraphs))

    def _refresh_suggestion(self, suggestion_id: str) -> set[int]:
        suggestion = self.suggestions.get(suggestion_id)
        if suggestion is None or isinstance(suggestion, Link):
            return set()
        if suggestion_id in self._proposed:
            is_waiting = self.is_undecided(suggestion_id)
            (self._waiting.add if is_waiting else self._waiting.discard)(suggestion_id)
        if self.layer.get(type(suggestion), suggestion_id) is not None:
            return set()  # accepted: the annotation is shown instead
        if self.is_undecided(suggestion_id):
            return self._index(Mark(suggestion, suggested=True))
        return self._hide(suggestion)

    def _show(self, item: Item | None) -> set[int]:
        if not isinstance(item, Mention | Event):
            return set()
        return self._index(Mark(item, suggested=False))

    def _index(self, mark: Mark) -> set[int]:
        touched = self._hide(mark.item)
        (self._triggers if mark.is_trigger else self._mentions)[mark.id] = mark
        for paragraph in self.text.paragraphs_of(mark.span.start, mark.span.end):
            self._by_paragraph.setdefault(paragraph, Row()).add(mark)
            touched.add(paragraph)
        return touched

    def _hide(self, item: Item | None) -> set[int]:
        if not isinstance(item, Mention | Event):
            return set()
        marks = self._triggers if isinstance(item, Event) else self._mentions
        mark = marks.pop(item.id, None)
        if mark is None:
            return set()
        paragraphs = self.text.paragraphs_of(mark.span.start, mark.span.end)
        for paragraph in paragraphs:
            self._by_paragraph[paragraph].remove(mark)
        return set(paragraphs)
