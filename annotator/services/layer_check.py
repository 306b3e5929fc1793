"""What of an annotated document from a file can become a layer of a project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.model import (
    Argument,
    Decision,
    DocumentLabel,
    Event,
    Item,
    Link,
    Mention,
    Origin,
    Property,
    Suggestion,
    Verdict,
)
from annotator.services.missing_names import Lack

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from annotator.core.documents import AnnotatedDocument
    from annotator.core.schema import Schema
    from annotator.services.missing_names import MissingNames

_MADE = (Decision.ADDED, Decision.ACCEPTED, Decision.CORRECTED)
_DECIDED = (Decision.ACCEPTED, Decision.CORRECTED, Decision.REJECTED)
_PLACED = (Mention, Event)
_PROPERTIES = ("status", "flag")


def items_that_fit(
    where: str,
    schema: Schema,
    found: AnnotatedDocument,
    problems: list[Problem],
    missing: MissingNames,
) -> list[Item]:
    """The items of a document that the schema knows, whole.

    What the schema lacks is counted in ``missing``; anything else that is left out is a problem.
    """
    fitting = _Fitting(where, schema, found, problems, missing)
    return fitting.items()


def suggestions_that_fit(
    where: str, schema: Schema, suggestions: Sequence[Suggestion], missing: MissingNames
) -> list[Suggestion]:
    """The suggestions whose names the schema has; what else is counted in ``missing``.

    So are arguments and links that were of these. Nothing else about them is looked at.
    """
    kept, lost = [], set()
    for each in suggestions:
        lack = _lacking(schema, each)
        if lack is None:
            kept.append(each)
        else:
            missing.add(*lack, where, _words(each))
            lost.add((type(each), each.id))
    whole: list[Suggestion] = []
    for each in kept:
        if isinstance(each, Event):
            gone = [
                filled
                for filled in each.arguments
                if (Mention, filled.mention) in lost or (Event, filled.event) in lost
            ]
            for filled in gone:
                missing.add(Lack.ARGUMENT, filled.role, where, each.trigger.surface)
            left = tuple(filled for filled in each.arguments if filled not in gone)
            whole.append(replace(each, arguments=left))
        elif isinstance(each, Link) and any(
            (kind, end) in lost for kind in (Mention, Event) for end in (each.source, each.target)
        ):
            missing.add(Lack.LINK, each.type, where, "")
        else:
            whole.append(each)
    return whole


def _lacking(schema: Schema, item: Suggestion) -> tuple[Lack, str] | None:
    """The name that a schema lacks for a suggestion."""
    if isinstance(item, Mention):
        return (Lack.ENTITY, item.label) if schema.entity(item.label) is None else None
    if isinstance(item, Event):
        return (Lack.EVENT, item.type) if schema.event(item.type) is None else None
    known = {each.name for each in schema.links}
    return (Lack.LINK, item.type) if item.type not in known else None


def _words(item: Suggestion) -> str:
    if isinstance(item, Mention):
        return item.span.surface
    return item.trigger.surface if isinstance(item, Event) else ""


def is_marked(items: Collection[Item]) -> bool:
    """Whether any of these says something of the text, or that something was rejected."""
    verdicts = [each for each in items if isinstance(each, Verdict)]
    return any(each.decision is Decision.REJECTED for each in verdicts) or any(
        not isinstance(each, Property | Verdict) for each in items
    )


class _Fitting:
    """One document while its items are looked through."""

    def __init__(
        self,
        where: str,
        schema: Schema,
        found: AnnotatedDocument,
        problems: list[Problem],
        missing: MissingNames,
    ) -> None:
        self._where, self._schema, self._problems = where, schema, problems
        self._missing = missing
        self._found = found
        self._proposed = {(type(each), each.id): each for each in found.suggestions}
        self._entities = {each.name for each in schema.entities}
        self._kept = {
            (type(item), item.id)
            for item in found.items
            if isinstance(item, _PLACED) and self._is_known(item)
        }
        self._ends = {item_id for _, item_id in self._kept}
        self._links = {each.name for each in schema.links}

    def _tell(self, why: str) -> None:
        self._problems.append(Problem(self._where, why))

    def _lack(self, lack: Lack, name: str, words: str = "") -> None:
        self._missing.add(lack, name, self._where, words)

    def items(self) -> list[Item]:
        """What is left, in order."""
        made = (self._fitted(item) for item in self._found.items)
        return [item for item in made if item is not None]

    def _is_known(self, item: Mention | Event) -> bool:
        if item.origin.decision not in _MADE:
            self._tell(f"{item.id} is left out: it says that it is {item.origin.decision}.")
            return False
        if isinstance(item, Mention) and item.label not in self._entities:
            self._lack(Lack.ENTITY, item.label, item.span.surface)
            return False
        if isinstance(item, Event) and self._schema.event(item.type) is None:
            self._lack(Lack.EVENT, item.type, item.trigger.surface)
            return False
        return True

    def _fitted(self, item: Item) -> Item | None:
        if isinstance(item, Mention):  # most are
            return item if (Mention, item.id) in self._kept else None
        match item:
            case Event():
                return self._event(item) if (Event, item.id) in self._kept else None
            case Link():
                return item if self._is_whole(item) else None
            case Verdict():
                return item if item.decision in _DECIDED else None
            case Property():
                return item if item.id in _PROPERTIES else None
            case DocumentLabel():
                return self._document_label(item)
        return item

    def _document_label(self, label: DocumentLabel) -> DocumentLabel | None:
        if any(each.name == label.id for each in self._schema.document_labels):
            return label
        self._lack(Lack.DOCUMENT_LABEL, label.id, ", ".join(label.values))
        return None

    def _is_whole(self, link: Link) -> bool:
        is_known = link.type in self._links
        is_made = link.origin.decision in _MADE
        if is_known and is_made and {link.source, link.target} <= self._ends:
            return True
        self._lack(Lack.LINK, link.type)
        return False

    def _event(self, event: Event) -> Event:
        arguments = []
        for each in event.arguments:
            argument = self._argument(each, event.origin)
            if argument is None:
                self._lack(Lack.ARGUMENT, each.role, event.trigger.surface)
            else:
                arguments.append(argument)
        return replace(event, arguments=tuple(arguments))

    def _argument(self, argument: Argument, origin: Origin) -> Argument | None:
        """The argument with a filler that is there; one that is only suggested becomes words."""
        if argument.origin.decision not in _MADE:
            argument = replace(argument, origin=origin)
        kind = Mention if argument.mention is not None else Event
        filler = argument.mention or argument.event
        if filler is None or (kind, filler) in self._kept:
            return argument
        proposed: Suggestion | None = self._proposed.get((kind, filler))
        if isinstance(proposed, Mention):
            return Argument(argument.role, span=proposed.span, origin=argument.origin)
        if isinstance(proposed, Event):
            return Argument(argument.role, span=proposed.trigger, origin=argument.origin)
        return None
