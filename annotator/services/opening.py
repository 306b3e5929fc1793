"""Reading a document for the screen: ahead of time, and of a long one first what is seen."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.model import Role
from annotator.core.session import Session
from annotator.core.text import Text
from annotator.core.translation import tr
from annotator.services.project import checked_name
from annotator.storage.rows import MalformedRowError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.documents import Document
    from annotator.core.schema import Schema
    from annotator.services.project import Project
    from annotator.storage.documents import StoredSuggestion
    from annotator.storage.layers import LayerRow
    from annotator.storage.project_file import ProjectFile

AT_ONCE = 3_000  # suggestions that are read in some 30 ms; of more, first those near the caret
_NEAR = 20_000  # code points
_FIRST = 1_000


@dataclass(frozen=True)
class ReadDocument:
    """A document with an annotator's layer, None where it is yet to begin, as the file has them.

    ``waiting`` are suggestions that the session lacks still. ``state`` tells whether the file has
    changed since.
    """

    document: Document
    session: Session
    layer: LayerRow | None
    waiting: list[StoredSuggestion]
    state: FileState


@dataclass(frozen=True)
class FileState:
    """What shows that something about a document, one's layer or the schema has changed.

    Another connection's writing is seen in ``others``, whatever it wrote.
    """

    others: int
    revision: int
    suggested: int
    schema: Schema

    def is_as(self, other: FileState) -> bool:
        """Whether nothing has changed between the two."""
        return self.schema is other.schema and (
            self.others,
            self.revision,
            self.suggested,
        ) == (other.others, other.revision, other.suggested)


def read_document(
    project: Project,
    document_id: str,
    annotator: str,
    role: Role = Role.ANNOTATOR,
    *,
    whole: bool = True,
) -> ReadDocument:
    """Read a document with a layer. Without ``whole`` many suggestions are left ``waiting``.

    Writes nothing. Raises UserError where the file can't be read, KeyError for an unknown document.
    """
    file, annotator = project.file, checked_name(annotator)
    with file.reading(), without_collecting():
        state = file_state(project, document_id, annotator, role)
        document = file.documents.get(document_id)
        if document is None:
            raise KeyError(document_id)
        text = Text(_text(file, document_id))
        stored = file.documents.stored_suggestions(document_id)
        layer = file.layers.find(document_id, annotator, role)
        items = file.layers.items(layer.number) if layer is not None else ()
        first, waiting = (stored, []) if whole else _near(stored, layer.caret if layer else 0)
        suggestions = file.documents.decoded(first)
        session = Session(text, project.schema, items, suggestions)
        return ReadDocument(document, session, layer, waiting, state)


def read_listed(project: Project, document_id: str, annotator: str) -> ReadDocument:
    """A document that a list names, first what is seen. Raises UserError, also where it is gone."""
    try:
        return read_document(project, document_id, annotator, whole=False)
    except KeyError as error:  # taken away by another program, or hidden by damage
        raise UserError(
            tr(
                "This document can't be found in the project any more. Open another one, "
                "and check the file: annotator verify {name}",
                name=project.path.name,
            )
        ) from error


def _text(file: ProjectFile, document_id: str) -> str:
    try:
        return file.documents.text(document_id)
    except KeyError as error:
        raise MalformedRowError("a document has lost its text") from error


def _near(
    stored: list[StoredSuggestion], caret: int
) -> tuple[list[StoredSuggestion], list[StoredSuggestion]]:
    """Of many suggestions, those around the caret and all others, in order."""
    if len(stored) <= AT_ONCE:
        return stored, []
    near = [each for each in stored if each.start is None or abs(each.start - caret) < _NEAR]
    near = sorted(near, key=lambda each: abs((each.start or 0) - caret))[:_FIRST]
    ids = {each.id for each in near}
    return [each for each in stored if each.id in ids], [
        each for each in stored if each.id not in ids
    ]


def file_state(project: Project, document_id: str, annotator: str, role: Role) -> FileState:
    """How the file is now, as far as one document and one layer go. Raises UserError."""
    file = project.file
    with file.reading():
        layer = file.layers.find(document_id, annotator, role)
        revision = layer.revision if layer is not None else -1
        suggested = file.documents.suggested(document_id)
        return FileState(file.writes_of_others(), revision, suggested, project.schema)


@contextmanager
def without_collecting() -> Iterator[None]:
    """No garbage collection within.

    Making some 100,000 objects that all stay has Python look through them again and again, which
    takes as long as making them.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
