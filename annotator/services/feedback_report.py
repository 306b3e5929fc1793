"""Feedback for annotators: where what was settled differs from theirs. It names nobody else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import UserError
from annotator.core.model import Status
from annotator.core.translation import in_english, tr
from annotator.services.gold_feedback import differences_from_gold
from annotator.services.reports.feedback import feedback_of
from annotator.services.reports.page import Paint, date_in_words, page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from annotator.services.project import Project

_NO_NAME = re.compile(r"[^\w-]+")
_LONGEST_NAME = 60


class Written(NamedTuple):
    """A report that was written: about whom, where, and how many differences it tells of."""

    annotator: str
    path: Path
    differences: int


def settled_documents(project: Project) -> dict[str, int]:
    """How many settled documents each annotator has a layer of, by name."""
    found: dict[str, int] = {}
    with project.file.reading():
        worked = project.file.settling.documents()
    for document in worked:
        if any(each.status is Status.DONE for each in document.gold[:1]):
            for name in {each.annotator for each in document.layers}:
                found[name] = found.get(name, 0) + 1
    return dict(sorted(found.items()))


def feedback_page(project: Project, annotator: str, *, when: str, examples: int = 5) -> str:
    """The report for one annotator as a self-contained page of HTML.

    ``when`` (ISO 8601) is the date that stands in it; ``examples`` how many places are shown for
    each label. Raises UserError where nothing of theirs is settled, or the file can't be read.
    """
    return _page(project, annotator, when, examples)[0]


def _page(project: Project, annotator: str, when: str, examples: int) -> tuple[str, int]:
    settled = _checked(project, (annotator,))[annotator]
    with in_english():
        return _made(project, annotator, when, examples, settled)


def _made(
    project: Project, annotator: str, when: str, examples: int, settled: int
) -> tuple[str, int]:
    paint = Paint(project.schema)
    differences = differences_from_gold(project, annotator)
    feedback = feedback_of(differences, project.schema, project.guidelines, paint, examples)
    values = {
        "project": project.title,
        "annotator": annotator,
        "when": date_in_words(when),
        "settled": settled,
        "feedback": feedback,
    }
    return page("feedback.html", paint, values), feedback.total


def write_feedback(
    project: Project,
    folder: Path,
    annotators: Sequence[str] = (),
    *,
    when: str,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Written]:
    """Write a report for each of these annotators, or for all of whom anything is settled.

    The folder is made where it is missing; a report of the same name is replaced. Raises UserError
    where nothing is settled, a name is unknown, or a file can't be written.
    """
    from annotator.formats.writing import write_file

    names = tuple(_checked(project, annotators))
    _make(folder)
    taken: set[str] = set()
    written = []
    for number, name in enumerate(names):
        progress(number, len(names))
        text, differences = _page(project, name, when, 5)
        path = folder / f"{_file_name(name, taken)}.html"
        write_file(path, [text.encode()])
        written.append(Written(name, path, differences))
    progress(len(names), len(names))
    return written


def _checked(project: Project, annotators: Sequence[str]) -> dict[str, int]:
    """These annotators, or all, with how many of their documents are settled. Raises UserError."""
    settled = settled_documents(project)
    for name in annotators:
        if name not in project.annotators():
            known = ", ".join(project.annotators())
            raise UserError(
                tr(
                    "There is no annotator “{name}” in this project; there are: {known}.",
                    name=name,
                    known=known,
                )
            )
        if name not in settled:
            raise UserError(
                tr("No document of {name} is settled yet; settle some of theirs first.", name=name)
            )
    if not settled:
        raise UserError(
            tr(
                "No document is settled yet; settle everything in one on the Settle screen first.",
            )
        )
    return {name: settled[name] for name in annotators} if annotators else settled


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror or error
        raise UserError(
            tr("The folder {folder} can't be made ({why}); choose another.", folder=folder, why=why)
        ) from error


def _file_name(annotator: str, taken: set[str]) -> str:
    """A name for a file that every system takes, and that no other annotator's has."""
    plain = _NO_NAME.sub("_", annotator)[:_LONGEST_NAME].strip("_") or "annotator"
    name, number = f"feedback_{plain}", 1
    while name.casefold() in taken:
        number += 1
        name = f"feedback_{plain}_{number}"
    taken.add(name.casefold())
    return name
