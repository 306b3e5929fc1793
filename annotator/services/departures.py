"""Annotations that do not keep to the schema: counted by what is odd about them, never refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.checks import attribute_problems, document_label_problems, event_problems
from annotator.core.documents import Problem, remark
from annotator.core.labels import shown_name
from annotator.core.model import DocumentLabel, Event, Item, Link, Mention, Property, Status
from annotator.core.session import Session
from annotator.core.text import Text
from annotator.core.translation import phrase, tr
from annotator.core.wording import count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.schema import Schema

WAY_ON = phrase(
    "What does not keep to the schema stays as it was annotated: change it on "
    "the event's card or in the palette, or change the schema on its screen.",
)


class Departures:
    """What many layers hold that the schema does not foresee."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._among_mentions = {each.name for each in schema.links if each.mentions}
        self._found: dict[str, tuple[int, str]] = {}  # how often, and where first

    def look_at(self, where: str, text: str, items: list[Item]) -> None:
        """Count what is odd in a layer."""
        finished = Property("status", Status.DONE) in items
        session = Session(Text(text), self._schema, items)
        for item in items:
            for sentence in self._of(item, session, finished=finished):
                number, first = self._found.get(sentence, (0, f"{where}, {item.id}"))
                self._found[sentence] = (number + 1, first)

    def _of(self, item: Item, session: Session, *, finished: bool) -> Iterator[str]:
        match item:
            case Event() if self._schema.event(item.type) is not None:
                yield from event_problems(session, item, finished=finished)
            case Mention() if self._schema.entity(item.label) is not None:
                yield from attribute_problems(self._schema, item.label, item)
            case DocumentLabel():
                yield from document_label_problems(self._schema, item)
            case Link() if item.type not in self._among_mentions:
                if session.mention(item.source) or session.mention(item.target):
                    yield tr(
                        "{shown_name} is a link of events, not of mentions.",
                        shown_name=shown_name(item.type),
                    )

    def remarks(self) -> list[Problem]:
        """A remark on each thing that is odd, the most frequent first, with its first place."""
        rows = sorted(self._found.items(), key=lambda row: -row[1][0])
        return [
            remark(first, f"{sentence[:-1]} ({count(number, 'time')}).")
            for sentence, (number, first) in rows
        ]
