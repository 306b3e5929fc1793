"""How often what a schema names is used: by annotations, by suggestions, under a draft's names."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.model import Argument, DocumentLabel, Event, Item, Link, Mention, Span
from annotator.core.schema_changes import Move, Part, moved

if TYPE_CHECKING:
    from annotator.core.schema_parts import Place
    from annotator.services.project import Project
    from annotator.storage.schemas import Use

ANYWHERE = Span(((0, 1),), "")


class Uses:
    """Counts by name, as the file has them; ``under`` gives them under the names of a draft."""

    def __init__(self, used: list[Use], proposed: list[tuple[Item, int]]) -> None:
        self._raw = (used, proposed)
        self._used: Counter[tuple[Part, str, str]] = Counter()
        self._suggested: Counter[tuple[Part, str]] = Counter()
        for use in used:
            self._used[use.part, use.name, use.of] += use.times
        self._proposed = proposed
        for item, times in proposed:
            self._suggested[part_of(item), name_of_item(item)] += times

    @classmethod
    def of_project(cls, project: Project) -> Uses:
        """What is used in a project. Raises UserError where the file can't be read."""
        with project.file.reading():
            return cls(project.file.schemas.in_use(), suggested(project))

    def under(self, moves: tuple[Move, ...]) -> Uses:
        """The same under the names after these moves."""
        used, proposed = self._raw
        result = Uses(
            [_moved_use(use, moves) for use in used],
            [(moved(item, moves), times) for item, times in proposed],
        )
        result._raw = self._raw
        return result

    def of(self, place: Place) -> int:
        """How many annotations carry a name."""
        return sum(
            times
            for (part, name, of), times in self._used.items()
            if part is place.part and name == place.name and _concerns(place, of)
        )

    def suggested(self, place: Place) -> int:
        """How many stored suggestions carry a name."""
        return self._suggested[place.part, place.name]

    def words(self, place: Place) -> list[tuple[str, int]]:
        """The words that carry a label or type, annotated or suggested; the most frequent first."""
        found: Counter[str] = Counter()
        for (part, name, words), times in self._used.items():
            if (part, name) == (place.part, place.name):
                found[words] += times
        for item, times in self._proposed:
            if (part_of(item), name_of_item(item)) == (place.part, place.name):
                span = item.trigger if isinstance(item, Event) else getattr(item, "span", ANYWHERE)
                found[span.surface] += times
        return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))

    def names(self, part: Part) -> set[str]:
        """Every name of this kind that is used or suggested."""
        used = {name for each, name, _ in self._used if each is part}
        return used | {name for each, name in self._suggested if each is part}


def _parts(part: Part, of: str) -> tuple[str, str]:
    """Whose a part is; a value is of a type's attribute. Types may have dots, attributes don't."""
    if part is not Part.VALUE:
        return of, ""
    owner, _, attribute = of.rpartition(".")
    return owner, attribute


def _concerns(place: Place, of: str) -> bool:
    owner, attribute = _parts(place.part, of)
    if place.part is Part.DOCUMENT_VALUE:
        return of == place.of
    if place.part not in (Part.VALUE, Part.ROLE, Part.ATTRIBUTE):
        return True
    if place.part is Part.VALUE and attribute != place.of:
        return False
    if place.label or place.event:
        return owner == (f"@{place.label}" if place.label else place.event)
    return not owner.startswith("@")


def _moved_use(use: Use, moves: tuple[Move, ...]) -> Use:
    """What is in use under other names: an item that stands in for it moves."""
    name, of = use.name, use.of
    event, attribute = _parts(use.part, of)
    if use.part in (Part.ATTRIBUTE, Part.VALUE) and of.startswith("@"):
        values = ((attribute, name),) if use.part is Part.VALUE else ((name, True),)
        mention = moved(Mention("", event[1:], ANYWHERE, values), moves)
        key, value = mention.attributes[0]
        if use.part is Part.VALUE:
            return use._replace(name=str(value), of=f"@{mention.label}.{key}")
        return use._replace(name=key, of=f"@{mention.label}")
    match use.part:
        case Part.ROLE:
            after = moved(Event("", of, ANYWHERE, (Argument(name, mention="m"),)), moves)
            return use._replace(name=after.arguments[0].role, of=after.type)
        case Part.ATTRIBUTE:
            after = moved(Event("", of, ANYWHERE, (), ((name, True),)), moves)
            return use._replace(name=after.attributes[0][0], of=after.type)
        case Part.VALUE:
            after = moved(Event("", event, ANYWHERE, (), ((attribute, name),)), moves)
            attribute, value = after.attributes[0]
            return use._replace(name=str(value), of=f"{after.type}.{attribute}")
        case Part.DOCUMENT_LABEL:
            return use._replace(name=moved(DocumentLabel(name, ()), moves).id)
        case Part.DOCUMENT_VALUE:
            label = moved(DocumentLabel(of, (name,)), moves)
            return use._replace(name=label.values[0], of=label.id)
    return use._replace(name=name_of_item(moved(stand_in(use.part, name, of), moves)))


def suggested(project: Project) -> list[tuple[Item, int]]:
    """Stored suggestions under today's names, those that are alike together."""
    return [
        (stand_in(each.part, each.name, each.words), each.times)
        for each in project.file.schemas.suggested()
    ]


def stand_in(part: Part, name: str, words: str) -> Item:
    """An item that moves as a mention, an event or a link of this name and these words does."""
    span = replace(ANYWHERE, surface=words)
    if part is Part.ENTITY:
        return Mention("", name, span)
    return Event("", name, span) if part is Part.EVENT else Link("", name, "", "")


def part_of(item: Item) -> Part:
    """What of a schema names an item."""
    if isinstance(item, Mention):
        return Part.ENTITY
    return Part.EVENT if isinstance(item, Event) else Part.LINK


def name_of_item(item: Any) -> str:
    """The label, or the type, of an item."""
    return str(item.label if isinstance(item, Mention) else item.type)
