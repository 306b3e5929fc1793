"""What files are called in problems: by their names, with folders where names alone are not enough.

A folder of another tool's export may hold a hundred files of one name.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.documents import Problem


class FilePlaces:
    """Tells the files of one reading apart."""

    def __init__(self, files: Iterable[Path]) -> None:
        alike: dict[str, list[Path]] = {}
        for path in files:
            alike.setdefault(path.name, []).append(path)
        self._places: dict[Path, str] = {}
        for paths in alike.values():
            if len(set(paths)) > 1:
                self._places.update(_below_their_folder(paths))

    def place(self, path: Path) -> str:
        """What this file is called."""
        return self._places.get(path, path.name)

    def told(self, problem: Problem, path: Path) -> Problem:
        """The problem that a reader found in this file, with a place that means no other file."""
        if not problem.where.startswith(path.name):
            return problem
        return replace(problem, where=self.place(path) + problem.where.removeprefix(path.name))


def _below_their_folder(paths: list[Path]) -> dict[Path, str]:
    """The names with the folders in which they differ."""
    try:
        common = Path(os.path.commonpath([path.parent for path in paths]))
    except ValueError:  # on several disks, or one is absolute and another is not
        return {path: str(path) for path in paths}
    return {path: path.relative_to(common).as_posix() for path in paths}
