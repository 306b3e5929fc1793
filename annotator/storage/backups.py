"""Dated copies beside the project: one a day, the newest seven kept."""

from __future__ import annotations

from datetime import timedelta
from glob import escape
from typing import TYPE_CHECKING

from annotator.storage.database import told_in_words
from annotator.storage.left_logs import real

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from annotator.storage.project_file import ProjectFile

KEPT = 7
_ASIDE = " set aside "
_SOON = timedelta(minutes=10)


def folder_of(path: Path) -> Path:
    """Where the backups of a project are kept."""
    return path.parent / f"{path.stem} backups"


def set_aside(path: Path, now: datetime) -> Path:
    """The name under which a project is kept beside the one that takes its place."""
    return _free_name(path.parent, f"{path.stem}{_ASIDE}{now:%Y-%m-%d %H.%M.%S}", path.suffix)


def _free_name(folder: Path, name: str, suffix: str) -> Path:
    names = (name, *(f"{name} {number}" for number in range(2, 1000)))
    return next(each for name in names if not (each := folder / f"{name}{suffix}").exists())


def newest_backups(path: Path) -> list[Path]:
    """The copies of a project that are kept beside it, the newest first.

    One that was set aside has those of the project whose place it had.
    """
    path = real(path)
    path = path.with_name(path.stem.partition(_ASIDE)[0] + path.suffix)
    found = folder_of(path).glob(f"{escape(path.stem)} *{escape(path.suffix)}")
    return sorted(found, key=lambda each: (each.stat().st_mtime, each.name), reverse=True)


def back_up_now(project: ProjectFile, now: datetime) -> Path:
    """A copy of this moment, named after it; such copies are never removed."""
    folder, stem, suffix = folder_of(project.path), project.path.stem, project.path.suffix
    with told_in_words(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    target = _free_name(folder, f"{stem} by hand {now:%Y-%m-%d %H.%M.%S}", suffix)
    project.copy_to(target)
    return target


def back_up_if_due(project: ProjectFile, now: datetime) -> Path | None:
    """A copy of today where there is none yet, and the oldest go; the new copy's path, or None.

    Raises UserError, and keeps every older copy, where the file turns out to be damaged.
    """
    folder = folder_of(project.path)
    target = folder / f"{project.path.stem} {now:%Y-%m-%d}{project.path.suffix}"
    if target.exists() or project.read_only:
        return None
    project.require_sound()
    with told_in_words(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    project.copy_to(target)
    pattern = f"{escape(project.path.stem)} ????-??-??{escape(project.path.suffix)}"
    for old in sorted(folder.glob(pattern))[:-KEPT]:
        if old != target:  # today's, even where the clock was set back and it looks the oldest
            old.unlink()
    return target


def back_up_before(project: ProjectFile, what: str, now: datetime) -> Path | None:
    """A copy before something large is done, named after it; the newest seven are kept.

    None where such a copy was made in the last ten minutes: one that is done bit by bit has its
    copy from before the first bit.
    """
    folder, stem, suffix = folder_of(project.path), project.path.stem, project.path.suffix
    with told_in_words(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        pattern = f"{escape(f'{stem} before {what}')} ????-??-?? ??.??.??{escape(suffix)}"
        there = sorted(folder.glob(pattern))
        moment = f"{now:%Y-%m-%d %H.%M.%S}"
        soon = f"{now - _SOON:%Y-%m-%d %H.%M.%S}"
        if any(soon < each.stem[-len(moment) :] <= moment for each in there):
            return None
        target = folder / f"{stem} before {what} {moment}{suffix}"
        project.copy_to(target)
        for old in [*there, target][:-KEPT]:
            old.unlink()
    return target
