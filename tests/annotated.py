"""Projects in which several people have annotated, through the project's own services; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.documents import Article
from annotator.core.edits import Draft
from annotator.core.model import Property, Role, Status
from annotator.core.schema import schema_from
from annotator.services.annotating import open_document
from annotator.services.importing import add_article
from annotator.services.project import Project, create

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from annotator.core.model import Item
    from annotator.core.schema import Schema

GOLD = "gold"  # the key of a gold layer


def annotated(
    path: Path,
    schema: Schema,
    documents: Iterable[tuple[str, Mapping[str, Iterable[Item]]]],
    *,
    done: bool = True,
) -> Project:
    """A new open project with each text and what each annotator has in it.

    The layer under ``GOLD`` is the gold one, made by a lead.
    """
    project = create(path, schema)
    with project.file.writing():
        for number, (text, layers) in enumerate(documents, start=1):
            article = Article(f"a{number}.txt", text, f"Article {number}")
            document_id = add_article(project, article)
            assert document_id is not None
            for annotator, items in layers.items():
                add_layer(project, document_id, annotator, items, done=done)
    return project


def add_layer(
    project: Project, document_id: str, annotator: str, items: Iterable[Item], *, done: bool = True
) -> None:
    """Somebody's work on a document, as one edit."""
    role, name = Role.ANNOTATOR, annotator
    if annotator == GOLD:
        role, name = Role.GOLD, "Lead"
    opened = open_document(project, document_id, name, role)
    draft = Draft(opened.session.layer)
    for item in items:
        draft.put(item)
    draft.put(Property("status", str(Status.DONE if done else Status.DOING)))
    opened.apply(draft.edit("annotate"))


def schema_of(
    labels: Iterable[str] = (), types: Mapping[str, Iterable[str]] | None = None
) -> Schema:
    """A schema with these entity labels, and event types with their roles."""
    names = sorted(labels)
    return schema_from(
        {
            "id": "made",
            "entities": [{"name": name} for name in names],
            "events": [
                {"name": name, "roles": {role: {"fill": names} for role in roles}}
                for name, roles in (types or {}).items()
            ],
        }
    )
