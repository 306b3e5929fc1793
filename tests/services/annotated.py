"""Projects in which several people annotated, for what brings their layers together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.documents import Article
from annotator.core.edits import Draft
from annotator.core.model import DocumentLabel, Mention, Property, Role
from annotator.services.annotating import open_document
from annotator.services.importing import add_article
from annotator.services.project import create
from tests.layers import SCHEMA, SUGGESTED, TEXT
from tests.projects import store

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.core.model import Item
    from annotator.services.project import Project

DONE = Property("status", "done")


def project_of(path: Path, *documents: dict[str, list[Item]], schema=SCHEMA) -> Project:
    """A new open project with a document for each of these layers by annotator, all of them done.

    Every document has the text and the suggestions of ``tests.layers``, and a number behind it.
    """
    project = create(path, schema)
    for number, layers in enumerate(documents, start=1):
        article = Article(f"a{number}.txt", f"{TEXT} {number}.", f"Article {number}")
        document_id = add_article(project, article)
        assert document_id is not None
        store(project, document_id, SUGGESTED.values())
        for name, items in layers.items():
            put_layer(project, document_id, name, [*items, DONE])
    return project


def put_layer(project: Project, document_id: str, name: str, items: Iterable[Item]) -> None:
    """Have an annotator's layer hold just these items, as when another one of it is merged."""
    opened = open_document(project, document_id, name, Role.ANNOTATOR)
    draft = Draft(opened.session.layer)
    for item in opened.session.layer.items():
        draft.remove(type(item), item.id)
    for item in items:
        draft.put(item)
    opened.apply(draft.edit("merge"))


def ids(project: Project) -> list[str]:
    """The documents' ids."""
    return [each.id for each in project.documents()]


def gold_items(project: Project, document_id: str) -> list[Item]:
    """What the gold layer of a document has in the file."""
    layers = project.file.layers
    rows = [each for each in layers.of_document(document_id) if each.role is Role.GOLD]
    return [item for row in rows for item in layers.items(row.number)]


def gold_labels(project: Project, document_id: str) -> dict[str, str]:
    """The gold mentions' labels by their words."""
    items = gold_items(project, document_id)
    return {each.span.surface: each.label for each in items if isinstance(each, Mention)}


def context(*values: str) -> DocumentLabel:
    """The values of the document label ``context``."""
    return DocumentLabel("context", values)
