"""Changes of the schema in a project: what they would do, and doing it in everybody's layers."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.errors import UserError
from annotator.core.layer import Layer
from annotator.core.model import (
    Argument,
    DocumentLabel,
    Event,
    Item,
    Mention,
)
from annotator.core.schema_changes import (
    Move,
    Part,
    SchemaVersion,
    layer_edit,
    moved,
    moves_between,
)
from annotator.core.schema_editing import SchemaDraft
from annotator.core.schema_parts import Place, entries, fillers_of, names, shown_part
from annotator.core.step_words import and_more
from annotator.core.translation import phrase, tr, tr_count
from annotator.core.wording import count
from annotator.services import steps
from annotator.services.schema_uses import (
    ANYWHERE,
    Uses,
    name_of_item,
    stand_in,
    suggested,
)
from annotator.storage.schemas import Lineage

if TYPE_CHECKING:
    from annotator.core.edits import Edit
    from annotator.core.model import Stamp
    from annotator.core.schema import Schema
    from annotator.services.annotating import OpenDocument
    from annotator.services.project import Project
    from annotator.services.steps import Taken

CHANGE = phrase("change the schema")
_NOUNS = {
    Part.ENTITY: "mention",
    Part.EVENT: "event",
    Part.ROLE: "argument",
    Part.ATTRIBUTE: "event",
    Part.VALUE: "event",
    Part.LINK: "link",
    Part.DOCUMENT_LABEL: "document",
    Part.DOCUMENT_VALUE: "document",
}


def _noun(move: Move) -> str:
    return "mention" if move.mentions else _NOUNS[move.part]


class Effect(NamedTuple):
    """What one move does: how many annotations, layers, annotators and suggestions it concerns."""

    move: Move
    times: int
    layers: int
    annotators: int
    suggestions: int

    @property
    def words(self) -> str:
        """One line: "ORG → ORGANISATION: 412 mentions in 86 layers of 3 annotators, …"."""
        old, new = (shown_part(self.move.part, name) for name in (self.move.old, self.move.new))
        line = f"{old} → {new}: {count(self.times, _noun(self.move))}"
        if self.times:
            line = tr(
                "{line} in {layers} of {people}",
                line=line,
                layers=count(self.layers, "layer"),
                people=count(self.annotators, "annotator"),
            )
        if self.suggestions:
            line += f", {count(self.suggestions, 'suggestion')}"
        return line


@dataclass(frozen=True)
class Preview:
    """What saving a draft would do: to every layer, and in sentences."""

    schema: Schema
    effects: tuple[Effect, ...]
    edits: dict[int, Edit]
    annotators: int
    unusual: int  # arguments whose filler would no longer be of a label that the role takes
    usual: int  # and those whose filler would be from now on

    def lines(self) -> list[str]:
        """What would happen, a line for each thing."""
        lines = [each.words for each in self.effects]
        if self.unusual:
            lines.append(
                tr_count(
                    self.unusual,
                    "{n:,} argument is filled by what the role no longer takes",
                    "{n:,} arguments are filled by what the role no longer takes",
                )
            )
        if self.usual:
            lines.append(
                tr_count(
                    self.usual,
                    "{n:,} argument is filled by what the role takes from now on",
                    "{n:,} arguments are filled by what the role takes from now on",
                )
            )
        return lines

    def summary(self) -> str:
        """One sentence on all of it."""
        if not self.edits:
            return tr("No annotation changes.")
        return tr_count(
            len(self.edits),
            "{n:,} layer of {people} changes with it, as one step that can be undone.",
            "{n:,} layers of {people} change with it, as one step that can be undone.",
            people=count(self.annotators, "annotator"),
        )


def draft_of(project: Project) -> SchemaDraft:
    """The project's schema as a draft in which nothing is changed yet."""
    return SchemaDraft(project.schema.record)


def preview(project: Project, draft: SchemaDraft) -> Preview:
    """What saving a draft would do. Raises UserError where the draft is no schema."""
    schema = draft.schema()
    file = project.file
    with file.reading():
        tally = _Tally(draft.moves)
        wanted = file.schemas.layers_with({move.old for move in draft.moves})
        rows = [row for row in file.layers.every() if row.number in wanted]
        for row in rows:
            tally.add(row.number, row.annotator, Layer(file.layers.items(row.number)))
        for item, times in suggested(project) if draft.moves else ():
            tally.add_suggestion(item, times)
        unusual, usual = _fillers_changed(project, schema, draft.moves)
    people = len({row.annotator for row in rows if row.number in tally.edits})
    return Preview(schema, tally.effects(), tally.edits, people, unusual, usual)


class _Tally:
    """Counts what each move of a draft changes, while the layers' edits are made."""

    def __init__(self, moves: tuple[Move, ...]) -> None:
        self._moves = moves
        self._times = [0] * len(moves)
        self._suggestions = [0] * len(moves)
        self._layers: list[set[int]] = [set() for _ in moves]
        self._people: list[set[str]] = [set() for _ in moves]
        self.edits: dict[int, Edit] = {}

    def add(self, number: int, annotator: str, layer: Layer) -> None:
        edit = layer_edit(layer, self._moves, CHANGE)
        if edit:
            self.edits[number] = edit
        for item in layer.items():
            for place, times in self._followed(item):
                self._times[place] += times
                self._layers[place].add(number)
                self._people[place].add(annotator)

    def add_suggestion(self, item: Item, times: int) -> None:
        for place, _ in self._followed(item):
            self._suggestions[place] += times

    def _followed(self, item: Item) -> list[tuple[int, int]]:
        """The moves that change an item, and in how many places of it."""
        found = []
        for place, move in enumerate(self._moves):
            after = moved(item, (move,))
            if after != item:
                times = 1
                if move.part is Part.ROLE and isinstance(item, Event):
                    times = sum(each.role == move.old for each in item.arguments)
                found.append((place, times))
            item = after
        return found

    def effects(self) -> tuple[Effect, ...]:
        return tuple(
            Effect(move, self._times[place], len(self._layers[place]), len(self._people[place]),
                   self._suggestions[place])
            for place, move in enumerate(self._moves)
        )  # fmt: skip


def _fillers_changed(project: Project, schema: Schema, moves: tuple[Move, ...]) -> tuple[int, int]:
    """How many arguments' fillers stop, and begin, to be of a label that the role takes."""
    stop = begin = 0
    for kind, role, label, times in project.file.schemas.fillings():
        event = Event("", kind, ANYWHERE, (Argument(role, mention="m"),))
        after, mention = moved(event, moves), moved(Mention("", label, ANYWHERE), moves)
        before = _is_usual(project.schema, kind, role, label)
        now = _is_usual(schema, after.type, after.arguments[0].role, mention.label)
        stop += times if before and not now else 0
        begin += times if now and not before else 0
    return stop, begin


def _is_usual(schema: Schema, kind: str, role: str, label: str) -> bool:
    event_type = schema.event(kind)
    found = event_type.role(role) if event_type else None
    return found is not None and (not (found.fillers or found.events) or found.takes(label))


def save(
    project: Project,
    draft: SchemaDraft,
    stamp: Stamp,
    opened: OpenDocument | None = None,
    base: int | None = None,
) -> Taken:
    """Make a draft the next version of the schema, and have everybody's layers follow, in one step.

    ``base`` is the older version that the draft brings back. Raises UserError where the draft is
    no schema or the file can't be written.
    """
    _require_own_schema(project)
    found = preview(project, draft)
    if base is None and steps.is_same(found.schema, project.schema):
        raise UserError(tr("Nothing is changed in the schema; change something first."))
    name = name_of(draft)
    lineage = Lineage(project.schema.version, draft.moves, name)
    if base is not None:
        lineage = Lineage(base, (), name)
    schema = steps.NewSchema(found.schema, lineage)
    return steps.carry_out(project, name, found.edits, stamp, opened=opened, schema=schema)


def _require_own_schema(project: Project) -> None:
    if project.package is not None:
        raise UserError(
            tr(
                "{name} is a package: its schema belongs to the project it came from. Ask "
                "whoever handed it out to change it there.",
                name=project.path.name,
            )
        )


def name_of(draft: SchemaDraft) -> str:
    """What a draft does, short: the name of the step and of the version."""
    first = draft.done[0] if draft.done else CHANGE
    return and_more(first, len(draft.done) - 1)


def versions(project: Project) -> list[SchemaVersion]:
    """Every version of the schema, the newest first."""
    with project.file.reading():
        return list(reversed(project.file.schemas.versions().values()))


def schema_at(project: Project, number: int) -> Schema:
    """An older version of the schema. Raises UserError where there is none."""
    with project.file.reading():
        return project.file.schema(number)


def restored(project: Project, number: int) -> SchemaDraft:
    """A draft that brings an older version back; save it with that version as its base.

    What is in use and was not there then stays, retired.
    """
    old, now = schema_at(project, number), project.schema
    with project.file.reading():
        all_versions = project.file.schemas.versions()
    moves = moves_between(all_versions, now.version, number)
    record = copy.deepcopy(old.record)
    uses = Uses.of_project(project)
    for part in (Part.ENTITY, Part.EVENT, Part.LINK, Part.DOCUMENT_LABEL):
        _keep_used(record, now.record, part, uses.names(part), moves)
    return SchemaDraft(record, moves, (f"restore version {number}",))


def taken_over(project: Project, draft: SchemaDraft, schema: Schema, name: str) -> SchemaDraft:
    """A draft with another schema in the place of this one; ``name`` says where it is from.

    What is in use and is not in the other one stays, retired.
    """
    record = copy.deepcopy(schema.record) | {"id": project.schema.id}
    uses = Uses.of_project(project).under(draft.moves)
    for part in (Part.ENTITY, Part.EVENT, Part.LINK, Part.DOCUMENT_LABEL):
        _keep_used(record, draft.record, part, uses.names(part), ())
    return SchemaDraft(record, draft.moves, (*draft.done, f"take over {name}"))


def _keep_used(
    record: dict[str, Any], now: dict[str, Any], part: Part, used: set[str], moves: tuple[Move, ...]
) -> None:
    place = Place(part, "")
    there = set(names(record, place))
    for each in entries(copy.deepcopy(now), place):
        if each["name"] not in used or _name_after(part, each["name"], moves) in there:
            continue
        each["active"] = False
        each.pop("key", None)
        for role in each.get("roles", {}).values():
            known = names(record, Place(Part.ENTITY, ""))
            if "fill" in role:
                role["fill"] = [label for label in fillers_of(now, role) if label in known]
        entries(record, place, made=True).append(each)


def _name_after(part: Part, name: str, moves: tuple[Move, ...]) -> str:
    if part is Part.DOCUMENT_LABEL:
        return moved(DocumentLabel(name, ()), moves).id
    return name_of_item(moved(stand_in(part, name, ""), moves))


def undo_last(project: Project, stamp: Stamp, opened: OpenDocument | None = None) -> Taken:
    """Take back the step that made the schema what it is, in every layer. Raises UserError."""
    _require_own_schema(project)
    with project.file.reading():
        found = project.file.schemas.versions()
        number: int | None = project.schema.version
        step = None
        while number is not None and step is None:
            step = project.file.steps.that_made(number)
            base = found[number].base
            is_copy = base is not None and steps.is_same(
                project.file.schema(base), project.file.schema(number)
            )
            number = base if is_copy else None
    if step is None:
        raise UserError(tr("There is no change of the schema to take back."))
    return steps.again(project, "undo", step.id, stamp, opened)


def redo(project: Project, step_id: str, stamp: Stamp, opened: OpenDocument | None = None) -> Taken:
    """Do a change of the schema again that was taken back just now."""
    return steps.again(project, "redo", step_id, stamp, opened)
