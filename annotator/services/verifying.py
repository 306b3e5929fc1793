"""Checks a whole project: the file, every offset, the schema, and that the log replays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.errors import EditConflictError
from annotator.core.layer import Layer
from annotator.core.model import Argument, Event, Item, Link, Mention, Span
from annotator.core.text import sha256_of
from annotator.storage.database import another_copy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.documents import Document
    from annotator.core.edits import Edit
    from annotator.services.project import Project
    from annotator.storage.layers import LayerRow

_MALFORMED = (KeyError, TypeError, ValueError)


def verify(
    project: Project, progress: Callable[[int, int], None] = lambda done, total: None
) -> Iterator[Problem]:
    """Everything that is wrong in a project, one problem at a time; nothing where all is well."""
    file = project.file
    with file.reading():
        for complaint in file.integrity_problems():
            yield Problem(project.path.name, complaint)
        documents = project.documents()
        for number, document in enumerate(documents):
            progress(number, len(documents))
            yield from _document_problems(project, document)
        progress(len(documents), len(documents))


def way_on(project: Project) -> str:
    """What to do where something is wrong; a sentence."""
    name = project.path.name
    return (
        f"Where they matter, {another_copy(project.path)}: `annotator restore {name}` puts the "
        f"newest good one back, `annotator salvage {name} NEW.annotator` saves what can be read."
    )


def _document_problems(project: Project, document: Document) -> Iterator[Problem]:
    try:
        text = project.text(document.id)
    except KeyError:
        yield Problem(document.name, "The text is missing.")
        return
    if sha256_of(text) != document.sha256:
        yield Problem(document.name, "The text is not the one that was imported.")
    try:
        suggestions = project.file.documents.suggestions(document.id)
    except _MALFORMED as error:
        yield Problem(document.name, f"The suggestions can't be read: {error}.")
        suggestions = []
    for suggestion in suggestions:
        yield from _item_problems(project, document.name, text, suggestion)
    for layer in project.file.layers.of_document(document.id):
        yield from _layer_problems(project, f"{document.name}, {layer.annotator}", text, layer)


def _layer_problems(project: Project, where: str, text: str, layer: LayerRow) -> Iterator[Problem]:
    try:
        items = project.file.layers.items(layer.number)
    except _MALFORMED as error:
        yield Problem(where, f"The annotations can't be read: {error}.")
        return
    there = {item.id for item in items if isinstance(item, Mention | Event)}
    for item in items:
        yield from _item_problems(project, where, text, item)
        if isinstance(item, Link) and not {item.source, item.target} <= there:
            yield Problem(f"{where}, {item.id}", "The link points at what is not there.")
    try:
        history = project.file.layers.history(layer.number)
    except _MALFORMED as error:
        yield Problem(where, f"The edit log can't be read: {error}.")
        return
    yield from _log_problems(where, items, history)


def _item_problems(project: Project, where: str, text: str, item: Item) -> Iterator[Problem]:
    schema = project.schema
    for span in spans_of(item):
        words = " ".join(text[start:end] for start, end in span.fragments)
        if words != span.surface:
            yield Problem(
                f"{where}, {item.id}",
                f"At {span.start} the text says {words!r}, the annotation {span.surface!r}.",
            )
    if isinstance(item, Mention) and schema.entity(item.label) is None:
        yield Problem(f"{where}, {item.id}", f"The schema has no entity label {item.label}.")
    if isinstance(item, Event) and schema.event(item.type) is None:
        yield Problem(f"{where}, {item.id}", f"The schema has no event type {item.type}.")
    if isinstance(item, Link) and item.type not in {link.name for link in schema.links}:
        yield Problem(f"{where}, {item.id}", f"The schema has no link {item.type}.")


def spans_of(item: Item) -> Iterator[Span]:
    """Every piece of text that an item names: its own, or its trigger and its bare fillers."""
    if isinstance(item, Mention):
        yield item.span
    if isinstance(item, Event):
        yield item.trigger
        fillers: tuple[Argument, ...] = item.arguments
        yield from (each.span for each in fillers if each.span is not None)


def _log_problems(
    where: str, items: list[Item], history: list[tuple[str, Edit]]
) -> Iterator[Problem]:
    replayed = Layer()
    try:
        for kind, edit in history:
            replayed.apply(edit.inverse() if kind == "undo" else edit)
    except EditConflictError as error:
        yield Problem(where, f"The edit log can't be replayed: {error}.")
        return
    if replayed != Layer(items):
        yield Problem(where, "The edit log does not lead to the annotations that are stored.")
