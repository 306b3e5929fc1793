"""Merging: packages that come back, in any order, any number of times.

A package brings its annotator's layers, each whole, with its log. Of two states of a layer of which
one goes on from the other, the later one stands. Where both went on differently, the one with more
edits stands (then the one that was changed last, then the greater hash), and the other one is kept
beside, to be looked at, exported or brought back. So the outcome is the same in any order.

A merge can't be undone as one step: before its first change the project is backed up. Each package
comes in whole or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.services.arriving import (
    change_by,
    is_news,
    problem_of,
    write_delivery,
)
from annotator.services.deliveries import read_delivery
from annotator.services.packages import project_files
from annotator.services.remembering import catch_up
from annotator.storage.backups import back_up_before
from annotator.storage.database import SUFFIX
from annotator.storage.private_folders import remove_left_folders
from annotator.storage.received import received

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from annotator.services.deliveries import Delivery
    from annotator.services.project import Project

    Progress = Callable[[int, int, str], None]  # packages done, in all, which is next

_TRIES = 3  # the schema may be changed while a package is read


_TAUGHT_AT_ONCE = 1_000  # layers that came in; more teach when the project is opened


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

    def grouped(self) -> list[Problem]:
        """The problems to glance at: what ails many layers is said once, of the first."""
        places: dict[str, list[Problem]] = {}
        for each in self.problems:
            places.setdefault(each.why, []).append(each)
        return [
            replace(first, where=f"{first.where} and {len(more):,} more") if more else first
            for first, *more in places.values()
        ]

    def summary(self) -> str:
        """One sentence."""
        if self.refused:
            return tr("{name} was not merged.", name=self.path.name)
        whose = f"{self.path.name} ({self.annotator})"
        if not self.taken and not self.kept:
            return tr("{whose} brought nothing new.", whose=whose)
        kept = tr(", {layers} kept beside", layers=count(self.kept, "layer")) if self.kept else ""
        return tr(
            "{whose}: {layers} came in{kept}.",
            whose=whose,
            layers=count(self.taken, "layer"),
            kept=kept,
        )


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
        merged = [each for each in self.packages if not each.refused]
        parts = [
            tr(
                "{packages} merged, {layers} came in",
                packages=count(len(merged), "package"),
                layers=count(self.taken, "layer"),
            )
        ]
        kept = sum(each.kept for each in self.packages)
        if kept:
            parts.append(tr("{layers} kept beside", layers=count(kept, "layer")))
        refused = len(self.packages) - len(merged)
        if refused:
            parts.append(tr("{files} could not be used", files=count(refused, "file")))
        done = ", ".join(parts)
        if self.cancelled:
            return tr(
                "Stopped after {done}; {files} left. Merge again to go on.",
                done=done,
                files=count(self.left, "file"),
            )
        return f"{done}."


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
    _require_mergeable(project)
    remove_left_folders()
    report = MergeReport()
    files = _package_files(paths, report)
    for number, path in enumerate(files):
        if cancelled():
            report.cancelled, report.left = True, len(files) - number
            return report
        progress(number, len(files), path.name)
        report.packages.append(_merged(project, path, report))
    catch_up(project, _TAUGHT_AT_ONCE)
    progress(len(files), len(files), "")
    return report


def _require_mergeable(project: Project) -> None:
    if project.read_only:
        raise UserError(
            tr(
                "{name} is open for reading only. Copy it to a place of yours and merge there.",
                name=project.path.name,
            )
        )
    if project.package is not None:
        raise UserError(
            tr(
                "{name} is a package; merge it into the project that it was handed out from.",
                name=project.path.name,
            )
        )


def _package_files(paths: Iterable[Path], report: MergeReport) -> list[Path]:
    """The files to merge, each once; folders give the packages in them, by name."""
    found: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        inside = project_files([path])
        found |= dict.fromkeys(inside)
        if not inside:
            why = tr("There are no packages (*{SUFFIX}) in this folder.", SUFFIX=SUFFIX)
            refused = PackageReport(path, refused=True, problems=[Problem(str(path), why)])
            report.packages.append(refused)
    return list(found)


def _merged(project: Project, path: Path, report: MergeReport) -> PackageReport:
    """Merge one file; what is wrong with it goes into its report."""
    package = PackageReport(path)
    for _ in range(_TRIES):
        project.read_schema()
        try:
            if path.resolve() == project.path.resolve():
                raise UserError(tr("{name} is the project itself; leave it out.", name=path.name))
            with received(path) as file:
                delivery = read_delivery(project, file)
        except UserError as error:
            package.refused = True
            package.problems.append(Problem(str(path), str(error)))
            return package
        if _take_in(project, delivery, package, report):
            return package
    raise UserError(tr("The schema is being changed just now; merge again in a moment."))


def _take_in(
    project: Project, delivery: Delivery, package: PackageReport, report: MergeReport
) -> bool:
    """Write what a package brings; False where the schema is another one by now."""
    changes = [change_by(project, each) for each in delivery.arrivals]
    if is_news(project, delivery, changes):
        if report.backup is None and any(changes):
            now = datetime.now().astimezone()
            report.backup = back_up_before(project.file, "merging", now)
        with project.file.writing():
            if project.file.schemas.newest != project.schema.version:
                return False
            changes = write_delivery(project, delivery)
    package.annotator = delivery.annotator
    package.known, package.older = delivery.known, delivery.older
    package.problems += delivery.problems
    for arrival, change in zip(delivery.arrivals, changes, strict=True):
        package.taken += change.is_taken and bool(arrival.state.own)
        package.kept += change.is_kept
        problem = problem_of(arrival, change, delivery.annotator)
        if problem is not None:
            package.problems.append(problem)
    return True
