"""Backups of a project: made by hand, listed with whether they are good, and put back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.services.project import open_backup, open_project
from annotator.storage.backups import back_up_now, newest_backups, set_aside
from annotator.storage.database import require_folder, require_no_folder, told_in_words
from annotator.storage.left_logs import move_logs, real
from annotator.storage.window_lock import WindowLock

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Backup:
    """A copy beside a project. ``at`` is when it was written, ``why`` what is wrong with it."""

    path: Path
    at: datetime
    why: str = ""

    @property
    def is_good(self) -> bool:
        """Whether it opens as a project and SQLite finds nothing wrong."""
        return not self.why


@dataclass(frozen=True)
class Restored:
    """``backup`` is in the project's place now; what was there lies ``aside``, if anything was."""

    backup: Path
    aside: Path | None


def backups_of(path: Path) -> list[Backup]:
    """The copies beside a project, newest first, each looked through."""
    return [
        Backup(each, datetime.fromtimestamp(each.stat().st_mtime, UTC), _fault(each))
        for each in newest_backups(path)
    ]


def newest_good(path: Path) -> Backup | None:
    """The newest copy beside a project that is good, or None."""
    for each in newest_backups(path):
        if not _fault(each):
            return Backup(each, datetime.fromtimestamp(each.stat().st_mtime, UTC))
    return None


def back_up(path: Path, target: Path | None = None) -> Path:
    """A copy of a project as it is now; in its folder of backups, or where it is said.

    Raises UserError, also where the project is damaged: such a copy would look like a good one.
    """
    with open_project(path) as project:
        project.require_sound()
        if target is None:
            return back_up_now(project.file, datetime.now().astimezone())
        if target.exists():
            raise UserError(
                tr("There is a file {target} already; choose another name.", target=target)
            )
        project.save_copy(target)
        return target


def restore(path: Path, backup: Path | None = None) -> Restored:
    """Put a backup, or the newest good one, in a project's place.

    What was there is kept beside it under another name. Raises UserError where a window has the
    project open, there is no good backup, or the chosen one is damaged; nothing changed then.
    """
    path = real(path)
    chosen = backup or _need_good(path)
    why = _fault(chosen)
    if why:
        raise UserError(tr("{name} is not put back: {why}", name=chosen.name, why=why))
    if path.exists() and path.resolve() == chosen.resolve():
        raise UserError(
            tr("{name} can't be restored from itself; name one of its backups.", name=path.name)
        )
    require_folder(path)
    require_no_folder(path)
    lock = WindowLock(path)
    lock.acquire()
    try:
        with told_in_words(path):
            return _put_back(path, chosen)
    finally:
        lock.release()


def _put_back(path: Path, chosen: Path) -> Restored:
    now = datetime.now().astimezone()
    fresh = path.with_name(f".{path.name}.restoring")
    try:
        with open_backup(chosen) as project:  # with what only its log holds
            project.save_copy(fresh)  # first, so that a full disk changes nothing
        aside = set_aside(path, now)
        is_there = path.exists()
        move_logs(path, aside)  # also where the file is gone: else they would go into this one
        if is_there:
            path.replace(aside)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    return Restored(chosen, aside if is_there else None)


def _need_good(path: Path) -> Path:
    found = newest_good(path)
    if found is None:
        raise UserError(
            tr(
                "There is no good backup of {name} beside it. Save what can be read with: "
                "annotator salvage {name2} NEW.annotator",
                name=path.name,
                name2=path.name,
            )
        )
    return found.path


def _fault(path: Path) -> str:
    try:
        with open_backup(path) as project:
            project.require_sound()
    except UserError as error:
        return str(error)
    return ""
