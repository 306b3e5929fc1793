"""Watching a folder for packages, without a timer of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.storage.database import SUFFIX
from annotator.storage.received import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_PATIENCE = 30  # times that a file may be found cut off before it is handed out as it is


class _Look(NamedTuple):
    """What a file looked like; anything else is another one."""

    size: int
    changed: int
    inode: int


class FolderWatch:
    """Tells which packages in a folder are new and whole. Ask it every second or two."""

    def __init__(self, folder: Path, but: Path | None = None) -> None:
        """Raises UserError where there is no such folder. ``but`` is the project itself."""
        if not folder.is_dir():
            raise UserError(
                tr(
                    "There is no folder {folder}; make it first or choose another one.",
                    folder=folder,
                )
            )
        self.folder = folder
        self._but = None if but is None else but.resolve()
        self._seen: dict[Path, _Look] = {}
        self._waited: dict[Path, int] = {}
        self._given: dict[Path, _Look] = {}

    def arrived(self) -> list[Path]:
        """The packages that came or changed and are written to their end; each once.

        A file counts once it did not change between two times. One that stays cut off is handed
        out after a while, so that merging says what is wrong with it.
        """
        found = []
        looks = self._looks()
        for path, look in looks.items():
            if look == self._given.get(path):
                continue
            if look != self._seen.get(path):
                self._waited[path] = 0
                continue
            self._waited[path] += 1
            if is_whole(path) or self._waited[path] > _PATIENCE:
                self._given[path] = look
                found.append(path)
        self._seen = looks
        return found

    def put_back(self, paths: Iterable[Path]) -> None:
        """Hand these out again next time: they could not be merged just now."""
        for path in paths:
            self._given.pop(path, None)

    def _looks(self) -> dict[Path, _Look]:
        looks = {}
        for path in sorted(self.folder.glob(f"*{SUFFIX}")):
            try:
                if path.name.startswith(".") or not path.is_file() or path.resolve() == self._but:
                    continue
                facts = path.stat()
            except OSError:  # it went while we looked
                continue
            looks[path] = _Look(facts.st_size, facts.st_mtime_ns, facts.st_ino)
        return looks
