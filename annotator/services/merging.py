"""Merging: packages that come back, in any order, any number of times.

A package brings its annotator's layers, each whole, with its log. Of two states of a layer of which
one goes on from the other, the later one stands. Where both went on differently, the one with more
edits stands (then the one that was changed last, then the greater hash), and the other one is kept
beside, to be looked at, exported or brought back. So the outcome is the same in any order.

Before the first change the project is backed up; each package comes in whole or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.wording import count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from annotator.core.documents import Problem
    from annotator.core.model import Stamp
    from annotator.services.project import Project
    from annotator.services.steps import Taken

    Progress = Callable[[int, int, str], None]  # packages done, in all, which is next


@dataclass
class PackageReport:
    """What became of one package. Where nothing came of it, ``problems`` say why.

    ``taken`` counts layers that came in, ``known`` those that were there already, ``older`` those
    of which the project has a later state, ``kept`` those that are kept beside.
    """

    path: Path
    annotator: str = ""
    taken: int = 0
    known: int = 0
    older: int = 0
    kept: int = 0
    refused: bool = False  # nothing of it could be used
    problems: list[Problem] = field(default_factory=list)

    def summary(self) -> str:
        """One sentence."""
        if self.refused:
            return f"{self.path.name} was not merged."
        raise NotImplementedError


@dataclass
class MergeReport:
    """What a merge did, package by package; the backup that was made, where anything changed."""

    packages: list[PackageReport] = field(default_factory=list)
    backup: Path | None = None
    left: int = 0  # packages that a cancelled merge did not come to
    cancelled: bool = False

    @property
    def problems(self) -> list[Problem]:
        """All problems, in the order of the packages."""
        return [problem for package in self.packages for problem in package.problems]

    @property
    def taken(self) -> int:
        """How many layers came in."""
        return sum(each.taken for each in self.packages)

    def summary(self) -> str:
        """One sentence."""
        taken = count(self.taken, "layer")
        return f"{count(len(self.packages), 'package')} merged, {taken} came in."


def merge(
    project: Project,
    paths: Iterable[Path],
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> MergeReport:
    """Take in what annotators send back: package files, or folders of them.

    What can't be used is reported, the rest goes on; the files are only read. A cancelled merge
    leaves what came in so far, and can be run again. Raises UserError where the project can't be
    written.
    """
    raise NotImplementedError


class KeptLayer(NamedTuple):
    """A state of a layer that did not become the layer, and why."""

    id: str
    document_id: str
    title: str
    annotator: str
    why: str  # a sentence
    updated: str  # UTC, ISO 8601
    edits: int


def kept_layers(project: Project) -> list[KeptLayer]:
    """What is kept beside the layers, in the order of documents and annotators."""
    raise NotImplementedError


def bring_back(project: Project, kept_id: str, stamp: Stamp) -> Taken:
    """Make a kept state the layer, as one edit that can be undone there. Raises UserError."""
    raise NotImplementedError


def export_kept(project: Project, kept_id: str, path: Path) -> None:
    """Write a kept state as native JSON Lines. Raises UserError where it can't be written."""
    raise NotImplementedError


class FolderWatch:
    """Tells which packages in a folder are new and whole. No timer of its own: ask it."""

    def __init__(self, folder: Path, but: Path | None = None) -> None:
        """Raises UserError where there is no such folder. ``but`` is the project itself."""
        raise NotImplementedError

    def arrived(self) -> list[Path]:
        """The packages that came or changed and are written to their end; each once.

        Ask every second or two: a file counts once it did not change between two times. One that
        stays cut off is handed out after a while, so that merging says what is wrong with it.
        """
        raise NotImplementedError
