"""Whole layers put into a project at once, done, as if somebody had annotated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.edits import Draft
from annotator.core.model import (
    Argument,
    Event,
    Item,
    Mention,
    Property,
    Role,
    Span,
    Status,
    span_of,
)
from annotator.services.annotating import open_document
from tests.projects import place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.services.project import Project


def put_layer(
    project: Project,
    document_id: str,
    annotator: str,
    items: Iterable[Item],
    role: Role = Role.ANNOTATOR,
) -> None:
    """A layer with these items that is done."""
    opened = open_document(project, document_id, annotator, role)
    draft = Draft(opened.session.layer)
    for item in items:
        draft.put(item)
    draft.put(Property("status", Status.DONE))
    opened.apply(draft.edit("import"), 60.0)


def copy_layer(project: Project, document_id: str, annotator: str, settled_by: str) -> None:
    """Somebody's layer as the gold layer, where they have one."""
    with project.file.reading():
        layer = project.file.layers.find(document_id, annotator, Role.ANNOTATOR)
        items = project.file.layers.items(layer.number) if layer is not None else []
    if items:
        put_layer(project, document_id, settled_by, items, Role.GOLD)


def words_at(text: str, words: str, which: int = 1) -> Span:
    """Where words stand in a text for the first, second, ... time."""
    return span_of(text, place(text, words, which))


def mention(text: str, label: str, words: str, which: int = 1) -> Mention:
    """A mention of these words, whose id is made of them."""
    return Mention(f"m {label} {words} {which}", label, words_at(text, words, which))


def event(text: str, kind: str, words: str, **fillers: Mention) -> Event:
    """An event with its trigger and a mention for each role."""
    arguments = tuple(Argument(role, filler.id) for role, filler in fillers.items())
    return Event(f"e {kind} {words}", kind, words_at(text, words), arguments)
