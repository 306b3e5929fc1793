"""One step of work over many documents: carried out, undone and redone as one.

Each layer logs its own part of a step, so its history stays whole; the step's id holds the parts
together. Undoing takes back every part on which nothing was built since; where somebody went on
working with what the step made, that part is left and named.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.edits import are_tied
from annotator.core.guidelines import follow
from annotator.core.layer import Layer
from annotator.core.schema_changes import layer_edit, moved_edit, moves_between
from annotator.core.session import NO_CHANGE, Change, Session
from annotator.core.text import Text
from annotator.services.clock import new_uuid, now
from annotator.storage.schemas import Lineage
from annotator.storage.steps import StepRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from annotator.core.edits import Edit
    from annotator.core.model import Role, Stamp
    from annotator.core.schema import Schema
    from annotator.core.schema_changes import Move
    from annotator.services.annotating import OpenDocument
    from annotator.services.project import Project
    from annotator.storage.layers import LayerRow, LoggedEdit

    Progress = Callable[[int, int], None]  # layers done, layers in all


class Taken(NamedTuple):
    """What a step did: its name, what changed in the open document, how many documents changed.

    ``left`` are the titles of documents that were left as they are, since their part fits no more;
    ``step`` is the id by which a step over many documents can be undone; ``edit`` is what was done
    to the open document's layer itself, without what memory made of it elsewhere in the text.
    """

    name: str
    change: Change = NO_CHANGE
    documents: int = 1
    left: tuple[str, ...] = ()
    step: str = ""
    edit: Edit | None = None


class NewSchema(NamedTuple):
    """A schema that a step brings, and what it was made from: else the version before, as it is."""

    schema: Schema
    lineage: Lineage | None = None


def sessions(
    project: Project,
    document_ids: Iterable[str],
    annotator: str,
    opened: OpenDocument | None = None,
) -> Iterator[tuple[LayerRow, Session]]:
    """An annotator's layer of each document, begun where there is none, with its session.

    The open document's session is the one on the screen. Raises UserError where the file can't
    be used.
    """
    from annotator.services.annotating import open_document

    for document_id in document_ids:
        if opened is not None and opened.document.id == document_id:
            opened.complete()
            yield opened.layer, opened.session
        else:
            other = open_document(project, document_id, annotator)
            yield other.layer, other.session


def every_session(
    project: Project, opened: OpenDocument | None = None, role: Role | None = None
) -> Iterator[tuple[LayerRow, Session]]:
    """Every layer that was begun, whoever's it is, with its session."""
    with project.file.reading():
        layers = list(project.file.layers.every(role=role))
    for layer in layers:
        if opened is not None and layer.number == opened.layer.number:
            opened.complete()
            yield opened.layer, opened.session
            continue
        with project.file.reading():
            documents = project.file.documents
            yield (
                layer,
                Session(
                    Text(documents.text(layer.document_id)),
                    project.schema,
                    project.file.layers.items(layer.number),
                    documents.suggestions(layer.document_id),
                ),
            )


def carry_out(
    project: Project,
    name: str,
    edits: Mapping[int, Edit],
    stamp: Stamp,
    *,
    opened: OpenDocument | None = None,
    schema: NewSchema | None = None,
    progress: Progress = lambda done, total: None,
) -> Taken:
    """Write an edit into each of these layers (by number), all or nothing, as one step.

    ``schema`` becomes the project's next version in the same step. The open document's session
    follows. ``progress`` hears of each layer; what it raises takes everything back. Raises
    UserError where the file can't be written, EditConflictError where an edit does not fit its
    layer.
    """
    edits = {layer: replace(edit, name=name) for layer, edit in edits.items() if edit}
    if not edits and schema is None:
        return Taken("")
    file, before = project.file, project.schema.version
    after = file.schema_versions()[-1][0] + 1 if schema is not None else None
    step = StepRow(new_uuid(), name, before if schema is not None else None, after)
    written: dict[int, tuple[int, Edit]] = {}
    with file.writing():
        file.steps.add(step, stamp)
        if schema is not None and after is not None:
            lineage = schema.lineage or Lineage(before, (), name)
            _add_version(project, replace(schema.schema, version=after), lineage)
        for place, (layer, edit) in enumerate(edits.items()):
            progress(place, len(edits))
            if opened is not None and layer == opened.layer.number:
                opened.check_is_ours()
            written[layer] = _write(project, layer, edit, stamp, step), edit
    if schema is not None:
        _take_schema(project, opened)
        return Taken(name, NO_CHANGE, len(edits), step=step.id)
    return Taken(name, _shown(opened, "do", written), len(edits), step=step.id)


def _write(project: Project, layer: int, edit: Edit, stamp: Stamp, step: StepRow) -> int:
    """Write an edit into a layer as a part of a step; its number in the log."""
    layers, version = project.file.layers, step.schema_after or project.schema.version
    _check(project, layer, edit)
    layers.apply(layer, edit)
    return layers.log(layer, edit, stamp, version, step=step.id)


def _check(project: Project, layer: int, edit: Edit) -> None:
    """Raise EditConflictError where an edit does not fit what the file has of a layer."""
    keys = [each.key for each in edit.replacements]
    Layer(project.file.layers.some(layer, keys)).check(edit)


def _shown(
    opened: OpenDocument | None, kind: str, written: Mapping[int, tuple[int, Edit]]
) -> Change:
    """Have the open document follow what was written into its layer: (number, edit) by layer."""
    if opened is None or opened.layer.number not in written:
        return NO_CHANGE
    return opened.follow(kind, *written[opened.layer.number])


def follow_step(opened: OpenDocument | None, kind: str, taken: Taken) -> Taken:
    """Have the open document show a step that another connection has written just now.

    ``kind`` is "do", "undo" or "redo". Raises UserError where something else was written too.
    """
    if opened is None or not taken.step:
        return taken
    file = opened.project.file
    with file.reading():
        parts = dict(file.steps.edits(taken.step))
        number = parts.get(opened.layer.number)
        if number is None or opened.is_up_to_date():
            return taken
        logged = file.layers.logged(number)
        edit = logged.edit if kind == "do" else edit_again(opened.project, kind, logged)
    opened.check_is_ours(more=1)
    return taken._replace(change=opened.follow(kind, number, edit))


def _add_version(project: Project, schema: Schema, lineage: Lineage) -> None:
    """Store the next version of the schema; the guidelines follow it."""
    file, before = project.file, project.schema.version
    file.add_schema(schema, now(), lineage)
    moves = moves_between(file.schemas.versions(), before, schema.version)
    _follow_in_guidelines(project, moves)


def again(
    project: Project,
    kind: str,
    step_id: str,
    stamp: Stamp,
    opened: OpenDocument | None = None,
    progress: Progress = lambda done, total: None,
) -> Taken:
    """Undo ("undo") or do again ("redo") a step in every layer where its part still fits.

    A step that changed the schema turns it back, or forth again; what was annotated since follows.
    What ``progress`` raises takes everything back. Raises UserError where writing fails.
    """
    step, parts = _read(project, step_id)
    left: list[str] = []
    written: dict[int, tuple[int, Edit]] = {}
    with project.file.writing():
        if opened is not None:
            opened.check_is_ours()
        moves = _turn_schema(project, step, kind)
        for place, (layer, logged) in enumerate(parts):
            progress(place, len(parts))
            after = _stacked_on(project, kind, layer, logged.number)
            if after is None:
                continue
            if any(are_tied(logged.edit, each) for each in after):
                left.append(_title(project, layer))
                continue
            edit = _turn_part(project, kind, layer, logged, stamp, of_schema=step.changes_schema)
            written[layer] = logged.number, edit
        if moves:
            _follow_schema(project, step.name, moves, written, stamp)
    if step.changes_schema:
        _take_schema(project, opened)
        return Taken(step.name, NO_CHANGE, len(written), () if moves else tuple(left), step.id)
    change = _shown(opened, kind, written)
    own = written.get(opened.layer.number) if opened is not None else None
    done = own[1] if own is not None else None
    return Taken(step.name, change, len(written), tuple(left), step.id, done)


def _read(project: Project, step_id: str) -> tuple[StepRow, list[tuple[int, LoggedEdit]]]:
    """A step, and its part in each layer."""
    file = project.file
    with file.reading():
        parts = [(layer, file.layers.logged(number)) for layer, number in file.steps.edits(step_id)]
        return file.steps.get(step_id), parts


def _turn_part(
    project: Project, kind: str, layer: int, logged: LoggedEdit, stamp: Stamp, *, of_schema: bool
) -> Edit:
    """Undo or do again what a step did in one layer; the edit that this took."""
    edit = edit_again(project, kind, logged, is_of_schema=of_schema)
    _check(project, layer, edit)
    project.file.layers.apply(layer, edit)
    log_again(project, layer, kind, logged, edit, stamp)
    return edit


def edit_again(
    project: Project, kind: str, logged: LoggedEdit, *, is_of_schema: bool = False
) -> Edit:
    """The edit that undoes, or does again, a logged one, under the names of today's schema.

    A part of a change of the schema leads from names to names, and is taken as it is.
    """
    edit = logged.edit.inverse() if kind == "undo" else logged.edit
    if is_of_schema or logged.schema_version == project.schema.version:
        return edit
    versions = project.file.schemas.versions()
    moves = moves_between(versions, logged.schema_version, project.schema.version)
    return moved_edit(edit, moves)


def log_again(
    project: Project, layer: int, kind: str, logged: LoggedEdit, edit: Edit, stamp: Stamp
) -> None:
    """Write into the log that this edit undid, or did again, a logged one."""
    forth = edit.inverse() if kind == "undo" else edit
    moved = forth if forth != logged.edit else None
    version = project.file.schemas.newest
    project.file.layers.log_again(layer, kind, logged, stamp, version, moved)


def is_passed_over(project: Project, kind: str, step_id: str) -> bool:
    """Whether undo, or redo, goes on to the edit before: the schema was changed since.

    The schema's older versions are brought back where the schema is edited.
    """
    with project.file.reading():
        step = project.file.steps.get(step_id)
        if not step.changes_schema:
            return False
        stands = step.schema_after if kind == "undo" else step.schema_before
        if step.schema_after is None or stands is None:
            return True  # it followed a change, and goes where the schema goes
        return not is_same(project.file.schema(stands), project.schema)


def is_same(first: Schema, second: Schema) -> bool:
    """Whether two versions of a schema say the same."""
    one, two = ({**each.record, "version": 0} for each in (first, second))
    return one == two


def _stacked_on(project: Project, kind: str, layer: int, number: int) -> list[Edit] | None:
    """What its layer would undo, or redo, before this part; None where that isn't to be had."""
    layers = project.file.layers
    done, undone = layers.stacks(layer)
    stack = done if kind == "undo" else undone
    if number not in stack:
        return None
    return [layers.logged(each).edit for each in stack[stack.index(number) + 1 :]]


def _turn_schema(project: Project, step: StepRow, kind: str) -> tuple[Move, ...]:
    """Where the step changed the schema: the version before it, or after it, is the newest one.

    The moves that lead there from where the schema stood.
    """
    wanted = step.schema_before if kind == "undo" else step.schema_after
    if wanted is None:
        return ()
    schemas = project.file.schemas
    stood = schemas.newest
    name = f"{kind} {step.name}"
    schema = replace(project.file.schema(wanted), version=stood + 1)
    project.file.add_schema(schema, now(), Lineage(wanted, (), name))
    moves = moves_between(schemas.versions(), stood, wanted)
    _follow_in_guidelines(project, moves)
    return moves


def _follow_in_guidelines(project: Project, moves: tuple[Move, ...]) -> None:
    """Head the sections of the guidelines with the names that labels have now."""
    before = project.file.fact("guidelines")
    after = follow(before, moves)
    if after != before:
        project.file.set_fact("guidelines", after)


def _follow_schema(
    project: Project,
    name: str,
    moves: tuple[Move, ...],
    done: Mapping[int, tuple[int, Edit]],
    stamp: Stamp,
) -> None:
    """Give what was annotated since the names of the schema as it is now."""
    file = project.file
    version = file.schemas.newest
    step = StepRow(new_uuid(), name, version)
    edits = {}
    for row in list(file.layers.every()):
        but = done[row.number][1].replacements if row.number in done else ()
        keys = frozenset(each.key for each in but)
        edit = layer_edit(Layer(file.layers.items(row.number)), moves, name, keys)
        if edit:
            edits[row.number] = edit
    if edits:
        file.steps.add(step, stamp)
    for layer, edit in edits.items():
        file.layers.apply(layer, edit)
        file.layers.log(layer, edit, stamp, version, step=step.id)


def _take_schema(project: Project, opened: OpenDocument | None) -> None:
    project.read_schema()
    if opened is not None:
        opened.reload()


def _title(project: Project, layer: int) -> str:
    document = project.file.documents.get(project.file.layers.get(layer).document_id)
    return document.title if document else ""
