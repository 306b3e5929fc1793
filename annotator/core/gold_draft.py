"""A draft of a gold layer that keeps track of which question each mark in it answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.edits import Draft
from annotator.core.gold import Gold
from annotator.core.model import Event, Link, Mention, Note, Origin, Verdict, key_of
from annotator.core.placing import says

if TYPE_CHECKING:
    from annotator.core.alignment import Alignment
    from annotator.core.model import Decision, Item, Stamp
    from annotator.core.questions import Piece, Question
    from annotator.core.session import Session


class Written(NamedTuple):
    """What is to be written: a piece of a version, and where it comes from."""

    piece: Piece
    origin: Origin


class GoldDraft(Gold):
    """The gold layer as it would be after the changes so far."""

    def __init__(self, alignment: Alignment, session: Session, stamp: Stamp) -> None:
        self.draft = Draft(session.layer)
        self.session = session
        self.stamp = stamp
        super().__init__(alignment, self.draft)

    def origin(self, source: str, decision: Decision, why: str = "") -> Origin:
        """Where something comes from that is written now."""
        return Origin(source, decision, why=why, by=self.stamp.by, at=self.stamp.at)

    def put_mark(self, item: Mention | Event, question: Question) -> None:
        """Add a mark as a part of the answer to a question."""
        self.draft.put(item)
        self._owned[question.id].append(item)

    def adopt(self, item: Mention | Event, question: Question) -> None:
        """Take a mark that is there for a part of the answer to a question."""
        if self.strays.pop(key_of(item), None) is not None:
            self._owned[question.id].append(item)

    def change_mark(self, before: Mention | Event, after: Mention | Event) -> None:
        """Replace a mark by another state of it."""
        self.draft.put(after)
        for items in self._owned.values():
            if before in items:
                items[items.index(before)] = after
        if self.strays.pop(key_of(before), None) is not None:
            self.strays[key_of(after)] = after

    def drop_mark(self, item: Mention | Event, question: Question) -> None:
        """Take a mark away, with the links to it; notes on it become the document's."""
        self.draft.remove(type(item), item.id)
        self.strays.pop(key_of(item), None)
        if item in self._owned[question.id]:
            self._owned[question.id].remove(item)
        for link in self.draft.all(Link):
            if item.id in (link.source, link.target):
                self.draft.remove(Link, link.id)
        for note in self.draft.all(Note):
            if note.target == item.id:
                self.draft.put(replace(note, target=None))

    def free_id(self, kind: type[Item], wanted: str, question: Question) -> str:
        """The wanted id for a new item, or where that is taken one that shows its question."""
        number = 0
        while not wanted or self.draft.get(kind, wanted) is not None:
            wanted = f"{question.id}-{number}"
            number += 1
        return wanted

    def event_like(self, piece: Piece) -> Event:
        """The gold event with the type and trigger of a piece, which was written just now."""
        return next(each for each in self.draft.all(Event) if says(each, piece))

    def forget(self, verdict_id: str) -> None:
        """Take a verdict away, where it is there, also under the id that it had before."""
        for name in (verdict_id, self.alignment.former.get(verdict_id, verdict_id)):
            if self.draft.get(Verdict, name) is not None:
                self.draft.remove(Verdict, name)
