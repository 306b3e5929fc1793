"""States of layers that came back and did not become the layer: listed, exported, brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.documents import AnnotatedDocument
from annotator.core.edits import Draft
from annotator.core.errors import UserError
from annotator.core.layer import Layer
from annotator.core.model import key_of
from annotator.core.schema_changes import moved, moves_between
from annotator.core.translation import phrase, tr
from annotator.services.annotating import begin_layer
from annotator.services.referred import referred
from annotator.services.replaying import Replay
from annotator.services.schema_ways import unknown_names
from annotator.services.steps import carry_out

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.model import Item, Stamp
    from annotator.services.annotating import OpenDocument
    from annotator.services.project import Project
    from annotator.services.steps import Taken
    from annotator.storage.whole_layers import KeptRow


class KeptLayer(NamedTuple):
    """A state of a layer that did not become the layer, and why.

    ``why`` is a sentence, ``updated`` when it was changed last (UTC, ISO 8601).
    """

    id: str
    document_id: str
    title: str
    annotator: str
    why: str
    updated: str
    edits: int


def kept_layers(project: Project) -> list[KeptLayer]:
    """What is kept beside the layers, in the order of documents and annotators."""
    with project.file.reading():
        found = project.file.whole_layers.kept_facts()
    return [
        KeptLayer(
            each.id,
            each.document_id,
            each.title,
            each.annotator,
            each.why,
            each.updated,
            each.edits,
        )
        for each in found
    ]


def bring_back(
    project: Project, kept_id: str, stamp: Stamp, opened: OpenDocument | None = None
) -> Taken:
    """Make a kept state the layer, as one step that can be undone; it stays kept all the same.

    The open document follows, where it is the one. Raises UserError where there is no such state,
    or it has names that the schema does not have.
    """
    kept = _kept(project, kept_id)
    items = _items(project, kept)
    missing = unknown_names(project.schema, items)
    if missing:
        names = ", ".join(missing[:5])
        raise UserError(
            tr(
                "The schema has no {names}; add what is missing and bring it back then.",
                names=names,
            )
        )
    file, key = project.file, kept.key
    annotator = file.annotator_name(key.annotator_id) or ""
    layer = file.layers.find(key.document_id, annotator, key.role)
    if layer is None:
        layer = begin_layer(project, key.document_id, annotator, key.role)
    now = Layer(file.layers.items(layer.number))
    draft, wanted = Draft(now), {key_of(item) for item in items}
    for item in now.items():
        if key_of(item) not in wanted:
            draft.remove(type(item), item.id)
    for item in items:
        draft.put(item)
    edit = draft.edit(phrase("bring back"))
    if not edit:
        raise UserError(tr("The layer is like this already; nothing was changed."))
    return carry_out(project, phrase("bring back"), {layer.number: edit}, stamp, opened=opened)


def export_kept(project: Project, kept_id: str, path: Path) -> None:
    """Write a kept state as native JSON Lines. Raises UserError where it can't be written."""
    from annotator.formats.registry import format_named
    from annotator.formats.writing import export

    export([annotated(project, kept_id)], path, format_named("native"))


def annotated(project: Project, kept_id: str) -> AnnotatedDocument:
    """A kept state with its document. Raises UserError where there is no such state."""
    kept = _kept(project, kept_id)
    with project.file.reading():
        documents = project.file.documents
        document = documents.get(kept.key.document_id)
        if document is None:
            raise KeyError(kept.key.document_id)
        items = _items(project, kept)
        return AnnotatedDocument(
            document=document,
            text=documents.text(document.id),
            schema_id=project.schema.id,
            schema_version=project.schema.version,
            annotator=project.file.annotator_name(kept.key.annotator_id) or "",
            role=kept.key.role,
            status=Layer(items).status,
            items=tuple(items),
            suggestions=referred(items, documents.suggestions(document.id)),
            seconds=kept.whole.seconds,
            tokens=documents.own_tokens(document.id),
        )


def _kept(project: Project, kept_id: str) -> KeptRow:
    with project.file.reading():
        found = project.file.whole_layers.kept_row(kept_id)
    if found is None:
        raise UserError(
            tr("There is no such kept layer; list what is kept and take an id from there.")
        )
    return found


def _items(project: Project, kept: KeptRow) -> list[Item]:
    """What a kept state holds, under the names of today where it is known which it has."""
    file = project.file
    with file.reading():
        replay = Replay(file.documents.text(kept.key.document_id))
        versions = file.schemas.versions()
    replay.run(kept.whole.log)
    moves = moves_between(versions, kept.schema_version, project.schema.version)
    return [moved(item, moves) for item in replay.layer.items()]
