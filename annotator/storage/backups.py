"""Dated copies beside the project: one a day, the newest seven kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from annotator.storage.project_file import ProjectFile

KEPT = 7


def folder_of(path: Path) -> Path:
    """Where the backups of a project are kept."""
    return path.parent / f"{path.stem} backups"


def back_up_if_due(project: ProjectFile, now: datetime) -> Path | None:
    """A copy of today where there is none yet, and the oldest go; the new copy's path, or None."""
    folder = folder_of(project.path)
    target = folder / f"{project.path.stem} {now:%Y-%m-%d}{project.path.suffix}"
    if target.exists() or project.read_only:
        return None
    folder.mkdir(exist_ok=True)
    project.copy_to(target)
    for old in sorted(folder.glob(f"{project.path.stem} ????-??-??{project.path.suffix}"))[:-KEPT]:
        old.unlink()
    return target
