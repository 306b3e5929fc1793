"""A desk at which a test settles hand-made layers, without a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.alignment import align
from annotator.core.gold import Gold, State
from annotator.core.gold_answers import answered, settled_by_itself
from annotator.core.model import Event, Mention, Stamp, Verdict
from annotator.core.session import Session
from tests.layers import SCHEMA, SUGGESTED, text

if TYPE_CHECKING:
    from annotator.core.edits import Edit
    from annotator.core.model import Item
    from annotator.core.questions import Choice, Kind, Question

LEAD = Stamp("lead", "2026-01-01T00:00:00Z")


class Desk:
    """The layers of a document, which may become others, and the gold layer made of them."""

    def __init__(self, rules=None, gold=(), schema=SCHEMA, **layers: list[Item]) -> None:
        self.rules = rules or {}
        self.session = Session(text(), schema, gold, SUGGESTED.values())
        self.edits: list[Edit] = []
        self.bring(**layers)

    def bring(self, **layers: list[Item]) -> None:
        """The layers are these now; what settles by itself is written."""
        self.alignment = align(text(), layers, self.session.schema)
        self.apply(settled_by_itself(self.alignment, self.session, self.rules, LEAD))

    def apply(self, edit: Edit) -> None:
        if edit:
            self.session.apply(edit)
            self.edits.append(edit)

    def undo(self) -> None:
        self.session.apply(self.edits.pop().inverse())

    @property
    def gold(self) -> Gold:
        return Gold(self.alignment, self.session.layer)

    def open(self) -> list[Question]:
        return self.standing(State.OPEN)

    def standing(self, wanted: State) -> list[Question]:
        return [each for each, state in self.gold.states() if state is wanted]

    def find(self, kind: Kind, label: str = "") -> Question:
        """The only question of a kind, or with a label."""
        found = [
            each
            for each in self.gold.everything
            if each.kind is kind and (not label or label in each.labels)
        ]
        assert len(found) == 1, [each.labels for each in found]
        return found[0]

    def answer(self, question: Question, choice: Choice) -> None:
        rules, session = self.rules, self.session
        self.apply(answered(self.alignment, session, question, choice, rules, LEAD))

    def mentions(self) -> dict[str, str]:
        """The gold mentions' labels by their words."""
        return {each.span.surface: each.label for each in self.session.layer.all(Mention)}

    def event(self, kind: str = "ATTACK") -> Event:
        """The only gold event of a type."""
        (found,) = [each for each in self.session.layer.all(Event) if each.type == kind]
        return found

    def filled(self, kind: str = "ATTACK") -> dict[str, list[str]]:
        """What fills each role of the only event of a type: mentions and events by their words in
        brackets, bare words as they are.
        """
        found: dict[str, list[str]] = {}
        for each in self.event(kind).arguments:
            span = self.session.filler_span(each)
            assert span is not None
            words = span.surface if each.span is not None else f"[{span.surface}]"
            found.setdefault(each.role, []).append(words)
        return found

    def verdict(self, item_id: str) -> str:
        found = self.session.layer.get(Verdict, item_id)
        return str(found.decision) if found else ""
