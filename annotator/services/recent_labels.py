"""The labels and types that an annotator used last in a project, to be offered first again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.services.project import Project


def recent_labels(project: Project, annotator: str) -> list[str]:
    """Names of labels and event types, the last one first; none where that can't be read."""
    with project.file.reading():
        stored = project.file.fact(f"recent:{annotator}")
    try:
        names = json.loads(stored or "[]")
    except ValueError:  # damaged
        return []
    return [each for each in names if isinstance(each, str)] if isinstance(names, list) else []


def keep_recent_labels(project: Project, annotator: str, names: list[str]) -> None:
    """Remember these names; a read-only file keeps nothing. Raises UserError."""
    if not project.read_only:
        with project.file.writing():
            project.file.set_fact(f"recent:{annotator}", json.dumps(names, ensure_ascii=False))
