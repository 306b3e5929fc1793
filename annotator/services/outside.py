"""What shows that a project file has changed, whoever changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.services.project import Project


def writes_of_others(project: Project) -> int:
    """Another number after each time that anybody else has written. Takes no time. UserError."""
    with project.file.reading():
        return project.file.writes_of_others()


def document_count(project: Project) -> int:
    """How many documents the file has now. Raises UserError."""
    with project.file.reading():
        return project.file.documents.count()
