"""Dated copies beside the project: one a day, the newest seven kept."""

from __future__ import annotations

from glob import escape
from typing import TYPE_CHECKING

from annotator.storage.database import told_in_words

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
    with told_in_words(folder):
        folder.mkdir(exist_ok=True)
    project.copy_to(target)
    pattern = f"{escape(project.path.stem)} ????-??-??{escape(project.path.suffix)}"
    for old in sorted(folder.glob(pattern))[:-KEPT]:
        old.unlink()
    return target
