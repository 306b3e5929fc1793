"""One step of work over many documents: carried out, undone and redone as one.

Each layer logs its own part of a step, so its history stays whole; the step's id holds the parts
together. Undoing takes back every part on which nothing was built since; where somebody went on
working with what the step made, that part is left and named.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.edits import are_tied
from annotator.core.layer import Layer
from annotator.core.session import Change, Session
from annotator.core.text import Text
from annotator.services.clock import new_uuid, now
from annotator.storage.steps import StepRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.core.edits import Edit
    from annotator.core.model import Role, Stamp
    from annotator.core.schema import Schema
    from annotator.services.annotating import OpenDocument
    from annotator.services.project import Project
    from annotator.storage.layers import LayerRow

NO_CHANGE = Change(frozenset(), frozenset())


class Taken(NamedTuple):
    """What a step did: its name, what changed in the open document, how many documents changed.

    ``left`` are the titles of documents that were left as they are, since their part fits no more;
    ``step`` is the id by which a step over many documents can be undone.
    """

    name: str
    change: Change = NO_CHANGE
    documents: int = 1
    left: tuple[str, ...] = ()
    step: str = ""


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
    schema: Schema | None = None,
) -> Taken:
    """Write an edit into each of these layers (by number), all or nothing, as one step.

    With ``schema`` it becomes the project's next version in the same step. The open document's
    session follows. Raises UserError where the file can't be written, EditConflictError where an
    edit does not fit its layer.
    """
    edits = {layer: replace(edit, name=name) for layer, edit in edits.items() if edit}
    if not edits and schema is None:
        return Taken("")
    file, before = project.file, project.schema.version
    after = file.schema_versions()[-1][0] + 1 if schema is not None else None
    step = StepRow(new_uuid(), name, before if schema is not None else None, after)
    numbers = {}
    with file.writing():
        file.steps.add(step, stamp)
        if schema is not None and after is not None:
            file.add_schema(replace(schema, version=after), now())
        for layer, edit in edits.items():
            if opened is not None and layer == opened.layer.number:
                opened.check_is_ours()
            Layer(file.layers.items(layer)).check(edit)
            file.layers.apply(layer, edit)
            version = after or before
            numbers[layer] = file.layers.log(layer, edit, stamp, version, step=step.id)
    if schema is not None:
        _take_schema(project, opened)
    change = NO_CHANGE
    if opened is not None and opened.layer.number in edits:
        number = opened.layer.number
        change = opened.follow("do", numbers[number], edits[number])
    return Taken(name, change, len(edits), step=step.id)


def again(
    project: Project, kind: str, step_id: str, stamp: Stamp, opened: OpenDocument | None = None
) -> Taken:
    """Undo ("undo") or do again ("redo") a step in every layer where its part still fits.

    Raises UserError where the file can't be written.
    """
    file = project.file
    with file.reading():
        step = file.steps.get(step_id)
        parts = [(layer, file.layers.logged(number)) for layer, number in file.steps.edits(step_id)]
    here = opened.layer.number if opened is not None else None
    left: list[str] = []
    done: list[int] = []
    with file.writing():
        if opened is not None:
            opened.check_is_ours()
        for layer, logged in parts:
            after = _stacked_on(project, kind, layer, logged.number)
            if after is None:
                continue
            if any(are_tied(logged.edit, each) for each in after):
                left.append(_title(project, layer))
                continue
            edit = logged.edit.inverse() if kind == "undo" else logged.edit
            Layer(file.layers.items(layer)).check(edit)
            file.layers.apply(layer, edit)
            file.layers.log_again(layer, kind, logged, stamp, project.schema.version)
            done.append(layer)
        _turn_schema(project, step, kind)
    if step.schema_after is not None:
        _take_schema(project, opened)
    change = NO_CHANGE
    for layer, logged in parts:
        if opened is not None and layer == here and layer in done:
            edit = logged.edit.inverse() if kind == "undo" else logged.edit
            change = opened.follow(kind, logged.number, edit)
    return Taken(step.name, change, len(done), tuple(left), step.id)


def _stacked_on(project: Project, kind: str, layer: int, number: int) -> list[Edit] | None:
    """What its layer would undo, or redo, before this part; None where that isn't to be had."""
    layers = project.file.layers
    done, undone = layers.stacks(layer)
    stack = done if kind == "undo" else undone
    if number not in stack:
        return None
    return [layers.logged(each).edit for each in stack[stack.index(number) + 1 :]]


def _turn_schema(project: Project, step: StepRow, kind: str) -> None:
    """Where the step changed the schema: the version before it, or after it, is the newest one."""
    wanted = step.schema_before if kind == "undo" else step.schema_after
    if wanted is not None:
        newest = project.file.schema_versions()[-1][0]
        project.file.add_schema(replace(project.file.schema(wanted), version=newest + 1), now())


def _take_schema(project: Project, opened: OpenDocument | None) -> None:
    project.read_schema()
    if opened is not None:
        opened.session.schema = project.schema


def _title(project: Project, layer: int) -> str:
    document = project.file.documents.get(project.file.layers.get(layer).document_id)
    return document.title if document else ""
