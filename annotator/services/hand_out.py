"""Handing out: which documents go to whom, one package file each, and who has what."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, field
from itertools import count as count_from
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import UserError
from annotator.core.translation import tr, tr_count
from annotator.services.clock import new_uuid, now
from annotator.services.hand_out_plans import (
    Again,
    Selection,
    documents_to_give,
    plan,
    plan_again,
    require_project,
)
from annotator.services.who_has_what import Cell, Matrix, State, blind, matrix
from annotator.storage import packages
from annotator.storage.database import SUFFIX, told_in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.hand_out import Plan
    from annotator.services.project import Project

    Progress = Callable[[int, int, str], None]  # packages done, in all, whose is next

__all__ = [
    "Again",
    "Cell",
    "HandOutReport",
    "Matrix",
    "PackageFile",
    "Selection",
    "State",
    "blind",
    "documents_to_give",
    "hand_out",
    "matrix",
    "plan",
    "plan_again",
]

_NAME_LIMIT = 120  # characters of a file name


class PackageFile(NamedTuple):
    """A package that was written: whose, where, how many documents, how many of them blind."""

    annotator: str
    path: Path
    documents: int
    blind: int


@dataclass
class HandOutReport:
    """What was written. A cancelled hand-out leaves nothing behind."""

    packages: list[PackageFile] = field(default_factory=list)
    cancelled: bool = False

    def summary(self) -> str:
        """One sentence."""
        if self.cancelled:
            return tr("Stopped; nothing was handed out.")
        return tr_count(len(self.packages), "{n:,} package written.", "{n:,} packages written.")


def hand_out(
    project: Project,
    plan: Plan,
    folder: Path,
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> HandOutReport:
    """Write a package file for each annotator of a plan into a folder, which is made if need be.

    No file is replaced. From now on the documents' suggestions are frozen: these, and no later
    ones, are in every package. Raises UserError where a file can't be written; then nothing is
    handed out.
    """
    require_project(project)
    aside = folder / f".handing-out-{project.id[:8]}"  # until all of it is written and known
    with told_in_words(folder):
        _clear(project, aside)
        aside.mkdir(parents=True)
    hand_out_id = new_uuid()
    files = _registered(project, plan, folder, hand_out_id)
    report = HandOutReport()
    try:
        for number, (package, made) in enumerate(files.items()):
            report.cancelled = cancelled()
            if report.cancelled:
                break
            progress(number, len(files), made.annotator)
            packages.write(project.path, package, aside / made.path.name)
            report.packages.append(made)
        _finish(project, hand_out_id, aside, report)
    except BaseException:
        _take_back(project, aside)
        raise
    with told_in_words(folder):
        _clear(project, aside)
    progress(len(files), len(files), "")
    return report


def _registered(
    project: Project, plan: Plan, folder: Path, hand_out_id: str
) -> dict[str, PackageFile]:
    """Make a hand-out known, not written yet: the files to be written, by the packages' ids."""
    hand_outs = project.file.hand_outs
    given = {name: each for name, each in plan.by_annotator.items() if each}
    found: dict[str, PackageFile] = {}
    with project.file.writing():
        hand_outs.forget_unwritten()
        hand_outs.add(hand_out_id, hand_outs.free_moment(now()), _terms_record(plan))
        taken = {name.casefold() for name in hand_outs.file_names()}
        for name, assignments in given.items():
            path = _free_path(folder, f"{project.path.stem} {name}", taken)
            taken.add(path.name.casefold())
            package = new_uuid()
            annotator_id = project.annotator_id(name)
            hand_outs.add_package(package, hand_out_id, annotator_id, path.name)
            rows = ((each.document_id, each.blind, each.instead) for each in assignments)
            hand_outs.give(package, rows)
            blind = sum(each.blind for each in assignments)
            found[package] = PackageFile(name, path, len(assignments), blind)
    return found


def _finish(project: Project, hand_out_id: str, aside: Path, report: HandOutReport) -> None:
    """Make it known as written; a cancelled one leaves nothing."""
    if report.cancelled:
        report.packages.clear()
        _take_back(project, aside)
        return
    with project.file.writing():
        if project.file.hand_outs.mark_written(hand_out_id, now()) != len(report.packages):
            raise UserError(tr("Somebody else hands out from this project just now; try again."))


def _clear(project: Project, aside: Path) -> None:
    """Put the packages that the project knows into their places; what a killed one left goes."""
    if not aside.is_dir():
        return
    with project.file.reading():
        known = {each.file for each in project.file.hand_outs.packages()}
    for path in sorted(aside.iterdir()):
        place = aside.parent / path.name
        if path.name in known and not place.exists():
            path.replace(place)
    shutil.rmtree(aside)


def _take_back(project: Project, aside: Path) -> None:
    """Remove the files of a hand-out that came to nothing, and forget it."""
    shutil.rmtree(aside, ignore_errors=True)
    with project.file.writing():
        project.file.hand_outs.forget_unwritten()


def _terms_record(plan: Plan) -> str:
    return json.dumps(asdict(plan.terms), ensure_ascii=False)


def _free_path(folder: Path, stem: str, taken: set[str]) -> Path:
    """A file in the folder whose name no file and no package has; letters of a name stay."""
    kept = "".join(sign if sign.isalnum() or sign in " -_." else "_" for sign in stem)
    kept = kept.strip(" .")[:_NAME_LIMIT] or "package"
    for number in count_from(1):
        path = folder / f"{kept if number == 1 else f'{kept} {number}'}{SUFFIX}"
        if path.name.casefold() not in taken and not path.exists() and not path.is_symlink():
            return path
    raise AssertionError("numbers never end")
