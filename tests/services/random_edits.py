"""What an annotator may do next, by chance: every kind of edit that there is, on what is there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core import annotating, decisions, occurrences
from annotator.core.caret import sentence_at, token_after, token_before
from annotator.core.edits import Edit
from annotator.core.errors import UserError
from annotator.core.model import (
    Argument,
    Event,
    Link,
    Mention,
    Note,
    Origin,
    Span,
    Status,
    Suggestion,
    span_of,
)
from annotator.core.tokens import tokens as tokens_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from annotator.core.model import Stamp
    from annotator.core.session import Mark, Session

NOTHING = Edit("nothing", ())


class Chance:
    """Draws edits for a session. ``new_id`` gives an id that nothing has yet."""

    def __init__(self, random: Random, new_id: Callable[[], str]) -> None:
        self.random = random
        self.new_id = new_id

    def edit(self, kind: str, session: Session, stamp: Stamp) -> Edit:
        """An edit of a kind; empty where there is nothing to do it to, or it is refused."""
        try:
            return KINDS[kind](self, session, stamp)
        except UserError:
            return NOTHING

    def any_edit(self, session: Session, stamp: Stamp) -> Edit:
        """An edit of any kind."""
        return self.edit(self.random.choice(sorted(KINDS)), session, stamp)

    def mark(self, session: Session) -> Mark | None:
        """Any mark, decided or suggested."""
        marks = session.marks()
        return self.random.choice(marks) if marks else None

    def event(self, session: Session) -> Event | None:
        """Any event, decided or suggested."""
        events = [mark.item for mark in session.marks() if isinstance(mark.item, Event)]
        return self.random.choice(events) if events else None

    def span(self, session: Session) -> Span:
        """One to four tokens of one paragraph, or a few characters, or two fragments."""
        text = session.text
        whole = [found for each in text.paragraphs if (found := tokens_in(text.string, *each))]
        tokens = self.random.choice(whole)
        first = self.random.randrange(len(tokens))
        last = min(len(tokens) - 1, first + self.random.randrange(4))
        start, end = tokens[first][0], tokens[last][1]
        how = self.random.randrange(5)
        if how == 0 and end - start > 2:
            return span_of(text.string, (start + 1, end - 1))
        if how == 1 and last - first > 1:
            return span_of(text.string, tokens[first], tokens[last])
        return span_of(text.string, (start, end))

    def suggestions(self, session: Session) -> list[Suggestion]:
        """Some that a suggester may send: mentions, and an event that the first of them fills."""
        origin = Origin("chance:1", decisions.Decision.SUGGESTED, 0.5)
        labels = [each.name for each in session.schema.entities]
        found: list[Suggestion] = [
            Mention(self.new_id(), self.random.choice(labels), self.span(session), (), origin)
            for _ in range(self.random.randrange(1, 4))
        ]
        kind = self.random.choice(session.schema.events)
        role = self.random.choice(kind.roles).name
        fills = Argument(role, mention=found[0].id, origin=origin)
        found.append(Event(self.new_id(), kind.name, self.span(session), (fills,), (), origin))
        found.append(Link(self.new_id(), "RESPONSE_TO", found[-1].id, found[0].id, origin))
        return found


def _label(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    label = chance.random.choice(session.schema.entities).name
    return annotating.label_span(session, chance.span(session), label, chance.new_id(), stamp)


def _relabel(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    mark = chance.mark(session)
    if mark is None:
        return NOTHING
    names = session.schema.events if mark.is_trigger else session.schema.entities
    return annotating.relabel(session, mark.id, chance.random.choice(names).name, stamp)


def _move(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    mark = chance.mark(session)
    if mark is None:
        return NOTHING
    start, end = mark.span.start, mark.span.end
    how = chance.random.randrange(4)
    if how == 0:
        found = token_before(session.text, start)
        start = found[0] if found else start
    elif how == 1:
        found = token_after(session.text, end)
        end = found[1] if found else end
    else:
        start, end = (start + 1, end) if how == 2 else (start, end - 1)
    return annotating.move_boundary(session, mark.id, start, end, stamp)


def _event(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    kind = chance.random.choice(session.schema.events).name
    return annotating.add_event(session, chance.span(session), kind, chance.new_id(), stamp)


def _fill(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    event, mark = chance.event(session), chance.mark(session)
    kind = session.schema.event(event.type) if event else None
    if event is None or mark is None or kind is None:
        return NOTHING
    role = chance.random.choice(kind.roles).name
    if chance.random.randrange(3) == 0:
        argument = Argument(role, span=chance.span(session))
    elif mark.is_trigger:
        argument = Argument(role, event=mark.id)
    else:
        argument = Argument(role, mention=mark.id)
    return annotating.fill_role(session, event.id, argument, stamp)


def _clear(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    event = chance.event(session)
    if event is None or not event.arguments:
        return NOTHING
    return annotating.clear_role(session, event.id, chance.random.choice(event.arguments), stamp)


def _attribute(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    event = chance.event(session)
    if event is None:
        return NOTHING
    each = chance.random.choice(session.schema.attributes_of(event.type))
    value = chance.random.choice([None, *(each.values or (True, False))])
    return annotating.set_attribute(session, event.id, each.name, value, stamp)


def _link(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    ends = chance.mark(session), chance.mark(session)
    if ends[0] is None or ends[1] is None:
        return NOTHING
    kind = chance.random.choice(session.schema.links).name
    link = Link(chance.new_id(), kind, ends[0].id, ends[1].id)
    return annotating.add_link(session, link, stamp)


def _unlink(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    links = session.layer.all(Link)
    if not links:
        return NOTHING
    return decisions.reject(session, [chance.random.choice(links).id], stamp)


def _note(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    notes, mark = session.layer.all(Note), chance.mark(session)
    if notes and chance.random.randrange(2):
        note = replace(chance.random.choice(notes), text=chance.random.choice(["", "Why 😀?"]))
    else:
        target = mark.id if mark else None
        note = Note(chance.new_id(), "Is this one?", target, bool(chance.random.randrange(2)))
    return annotating.set_note(session, note, stamp)


def _document_label(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    label = chance.random.choice(session.schema.document_labels)
    values = tuple(each for each in label.values if chance.random.randrange(2))
    return annotating.set_document_label(session, label.name, values, stamp)


def _status(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    return annotating.set_status(session, chance.random.choice(list(Status)))


def _flag(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    return annotating.set_flag(session, chance.random.choice([None, "", "unclear 😀"]))


def _accept(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    waiting = session.undecided()
    return decisions.accept(session, [chance.random.choice(waiting).id] if waiting else [], stamp)


def _reject(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    mark = chance.mark(session)
    return decisions.reject(session, [mark.id] if mark else [], stamp)


def _in_sentence(chance: Chance, session: Session) -> list[str]:
    start, end = sentence_at(session.text, chance.random.randrange(len(session.text)))
    return [mark.id for mark in session.marks_between(start, end) if mark.suggested]


def _accept_sentence(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    return decisions.accept(session, _in_sentence(chance, session), stamp)


def _reject_sentence(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    return decisions.reject(session, _in_sentence(chance, session), stamp)


def _accept_document(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    return decisions.accept(session, [each.id for each in session.undecided()], stamp)


def _reject_document(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    return decisions.reject(session, [each.id for each in session.undecided()], stamp)


def _alike(chance: Chance, session: Session, stamp: Stamp) -> Edit:
    mark = chance.mark(session)
    if mark is None:
        return NOTHING
    places = occurrences.places_like(session, mark, match_case=False, whole_tokens=False)[:20]
    return occurrences.annotate_alike(session, mark, places, chance.new_id, stamp)


KINDS: dict[str, Callable[[Chance, Session, Stamp], Edit]] = {
    "accept": _accept,
    "accept document": _accept_document,
    "accept sentence": _accept_sentence,
    "add event": _event,
    "apply to all": _alike,
    "attribute": _attribute,
    "clear role": _clear,
    "document label": _document_label,
    "fill role": _fill,
    "flag": _flag,
    "label": _label,
    "link": _link,
    "move boundary": _move,
    "note": _note,
    "reject": _reject,
    "reject document": _reject_document,
    "reject sentence": _reject_sentence,
    "relabel": _relabel,
    "status": _status,
    "unlink": _unlink,
}
