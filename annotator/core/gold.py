"""A gold layer beside the questions that its document's annotators raise: what of them is settled.

Verdicts of the gold layer are the memory: under a question's id that somebody answered it, under
the id of a rule's outcome that the rule did, and for what all agree on under the suggestion's id
where it was one. An answer that was edited since stays an answer.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.gold_parts import SETTLED, stale_arguments, stale_links
from annotator.core.model import DocumentLabel, Event, Key, Mention, Verdict, attribute, key_of
from annotator.core.placing import (
    best,
    label_of,
    overlap,
    place_of,
    says,
    span_of_mark,
    spans_of,
    stands,
)
from annotator.core.questions import Kind, Piece, Question, majority, rule_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.alignment import Alignment
    from annotator.core.claims import Place
    from annotator.core.edits import Draft
    from annotator.core.layer import Layer

_ITEMS: dict[Kind, type[Mention | Event]] = {Kind.MENTION: Mention, Kind.EVENT: Event}


class State(StrEnum):
    """How a question stands to the gold layer.

    ``READY``: all agree, and it is yet to be written. ``WAITING``: another one must be settled
    first. ``POINTLESS``: what it is about did not get into the gold layer.
    """

    OPEN = "open"
    WAITING = "waiting"
    READY = "ready"
    POINTLESS = "pointless"
    AGREED = "agreed"
    RULED = "ruled"
    ANSWERED = "answered"


UNSETTLED = (State.OPEN, State.WAITING)


@dataclass
class Tally:
    """How many questions were settled how, and how many are not."""

    agreed: int = 0
    by_rule: int = 0
    by_people: dict[str, int] = field(default_factory=dict)
    open: int = 0
    waiting: int = 0

    def add(self, other: Tally) -> None:
        """Count another document's with this one."""
        self.agreed += other.agreed
        self.by_rule += other.by_rule
        self.open += other.open
        self.waiting += other.waiting
        for name, count in other.by_people.items():
            self.by_people[name] = self.by_people.get(name, 0) + count


class Gold:
    """What the gold layer of a document holds of each question. Reads, and changes nothing."""

    def __init__(self, alignment: Alignment, layer: Layer | Draft) -> None:
        self.alignment = alignment
        self.layer = layer
        self.everything = alignment.everything()
        self.by_id = {each.id: each for each in self.everything}
        self._by_piece: dict[Key, str] = {}
        self._by_content: dict[tuple[Kind, str, Place], list[str]] = defaultdict(list)
        self.parts: dict[str, list[Question]] = defaultdict(list)
        for each in self.everything:
            self._know(each)
        self._owned: dict[str, list[Mention | Event]] = defaultdict(list)
        self.strays: dict[Key, Mention | Event] = {}  # that belong to no question
        self._find_owners()

    def _know(self, question: Question) -> None:
        if question.of:
            self.parts[question.of].append(question)
        kind = _ITEMS.get(question.kind)
        if kind is None:
            for end in question.after:
                self.parts[end].append(question)
            return
        for version in question.versions:
            for piece in version.pieces:
                self._by_piece[kind, piece.id] = question.id
                content = (question.kind, piece.label, stands(piece).fragments)
                if question.id not in self._by_content[content]:
                    self._by_content[content].append(question.id)

    def _find_owners(self) -> None:
        waiting: list[Mention | Event] = []
        marks: list[Mention | Event] = [*self.layer.all(Mention), *self.layer.all(Event)]
        for item in sorted(marks, key=lambda each: each.id):  # whatever order the file gives
            owner = self._owner_by_id(item)
            if owner is None:
                waiting.append(item)
            else:
                self._owned[owner].append(item)
        for item in waiting:
            owner = self._owner_by_content(item)
            if owner is None:
                self.strays[key_of(item)] = item
            else:
                self._owned[owner].append(item)

    def _owner_by_id(self, item: Mention | Event) -> str | None:
        found = self._by_piece.get(key_of(item))
        base = item.id.rpartition("-")[0]
        question = self.by_id.get(base)
        if found is None and question is not None and _ITEMS.get(question.kind) is type(item):
            return base  # what somebody wrote instead of the versions
        return found

    def _owner_by_content(self, item: Mention | Event) -> str | None:
        kind = Kind.EVENT if isinstance(item, Event) else Kind.MENTION
        label, place = label_of(item), place_of(item)
        for question_id in self._by_content.get((kind, label, place), ()):
            there = self._owned[question_id]
            if not any((label_of(each), place_of(each)) == (label, place) for each in there):
                return question_id
        return None

    # -- what is there --------------------------------------------------------------------------

    def owned(self, question_id: str) -> list[Mention | Event]:
        """What the gold layer has in answer to a question about mentions or events, in order."""
        return sorted(self._owned.get(question_id, ()), key=lambda each: (place_of(each), each.id))

    def stale(self, question: Question) -> list[Mention | Event]:
        """What an answer to an earlier question left where this one is about."""
        kind = _ITEMS.get(question.kind)
        spans = [stands(piece) for each in question.versions for piece in each.pieces]
        return [
            item
            for item in self.strays.values()
            if type(item) is kind
            and item.origin.source.startswith(SETTLED)
            and any(overlap(span_of_mark(item), span) for span in spans)
        ]

    def host(self, question: Question) -> Mention | Event | None:
        """The gold event or mention whose argument or attribute a question is about."""
        if question.host is None:
            raise AssertionError("only parts have a host")
        there = [i for i in self.owned(question.of) if label_of(i) == question.host.label]
        same = [each for each in there if each.id == question.host.id]
        if same or not there:
            return next(iter(same), None)
        places = {each.fragments for each in spans_of(question.host)}
        if not question.host.others:  # an item of another event on the same trigger is not it
            pieces = [p for each in self.by_id[question.of].versions for p in each.pieces]
            others = {each.id for each in pieces}
            there = [each for each in there if each.id not in others]
        by_place = [each for each in there if place_of(each) in places]
        if not by_place and len(there) > 1:
            return None
        return next(iter(by_place or there), None)

    def ends(self, piece: Piece) -> list[Mention | Event | None]:
        """The gold marks between which a link runs; None where one is not there."""
        spans = [each for each in (piece.span, piece.target) if each is not None]
        return [
            self.meant(end, mark) if mark else best(self.owned(end), span)
            for end, span, mark in zip(piece.ends, spans, piece.marks or ("", ""), strict=True)
        ]

    def meant(self, question_id: str, mark: str) -> Mention | Event | None:
        """What the gold layer has of one mark among several that a question is about, or None."""
        there, question = self.owned(question_id), self.by_id[question_id]
        pieces = [piece for each in question.versions for piece in each.pieces if piece.id == mark]
        by_id = [each for each in there if each.id == mark]
        alike = [each for each in there if any(says(each, piece) for piece in pieces)]
        return next(iter(by_id or alike), None)

    def verdict(self, question_id: str) -> Verdict | None:
        """The verdict under this id, or the one that it was before names in the schema changed."""
        found = self.layer.get(Verdict, question_id)
        former = self.alignment.former.get(question_id)
        return self.layer.get(Verdict, former) if found is None and former else found

    # -- how questions stand --------------------------------------------------------------------

    def state(self, question: Question) -> State:
        """How a question stands."""
        if self.verdict(question.id) is not None:
            return State.AGREED if question.is_agreed else State.ANSWERED
        outcome = None if question.is_agreed else majority(question)
        if outcome is not None and self.verdict(rule_id(question, outcome)) is not None:
            return State.RULED
        if question.of or question.after:
            built_on = self._built_on(question)
            if built_on is not None:
                return built_on
        if question.is_agreed and not self.contradicts(question, question.versions[0].pieces):
            return State.READY
        return State.OPEN

    def _built_on(self, question: Question) -> State | None:
        """The state that follows from other questions; None where they say that it can be asked."""
        is_link = question.kind is Kind.LINK
        states = [self.state(self.by_id[each]) for each in question.after]
        if question.of:
            states.append(self.state(self.by_id[question.of]))
        if any(each in UNSETTLED for each in states):
            return State.WAITING
        if question.of and states[-1] is not State.READY and self.host(question) is None:
            return State.POINTLESS
        if is_link and not any(each is State.READY for each in states):
            pieces = question.versions[0].pieces
            if any(None in self.ends(each) for each in pieces):
                return State.POINTLESS
        return None

    def contradicts(self, question: Question, pieces: Sequence[Piece]) -> bool:
        """Whether the gold layer has something else here that somebody decided before.

        Nothing that settles by itself goes over that.
        """
        if question.kind in _ITEMS:
            owned = self._owned.get(question.id)
            if owned:
                return any(not any(says(each, piece) for piece in pieces) for each in owned)
            return bool(self.stale(question))
        if question.kind is Kind.LINK:
            return bool(stale_links(self, question))
        values = {each.value for each in pieces}
        if question.kind is Kind.DOCUMENT_LABEL:
            label = self.layer.get(DocumentLabel, question.labels[0])
            return label is not None and {*label.values} != values
        host = self.host(question)
        if host is None:
            return False
        if isinstance(host, Event) and question.kind is Kind.ARGUMENT:
            return bool(stale_arguments(self, question, host))
        return attribute(host, question.labels[0]) not in (None, *values)

    def is_open(self) -> bool:
        """Whether somebody has to be asked something."""
        return any(self.state(each) is State.OPEN for each in self.everything)

    def states(self) -> list[tuple[Question, State]]:
        """Every question with how it stands."""
        return [(each, self.state(each)) for each in self.everything]

    def tally(self, states: Iterable[tuple[Question, State]]) -> Tally:
        """How many of these stand how. What all agree on counts where two or more say it."""
        found = Tally()
        for question, state in states:
            if state is State.AGREED:
                found.agreed += len(question.versions[0].holders) > 1
            elif state is State.RULED:
                found.by_rule += 1
            elif state is State.ANSWERED:
                verdict = self.verdict(question.id)
                by = verdict.by if verdict else ""
                found.by_people[by] = found.by_people.get(by, 0) + 1
            elif state is State.OPEN:
                found.open += 1
            elif state is State.WAITING and not question.is_agreed:
                found.waiting += 1
        return found
