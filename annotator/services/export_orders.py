"""An export as it is ordered: split into parts by document, with a card, or not where it loses."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.splits import NAMES, split
from annotator.core.translation import tr
from annotator.formats.writing import remove_left, write_file
from annotator.services import exporting
from annotator.services.dataset_card import card, card_path
from annotator.services.exporting import ExportReport, Scope
from annotator.services.surveying import Survey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.core.documents import Problem
    from annotator.services.exporting import Progress
    from annotator.services.project import Project

    Parts = dict[str, frozenset[str] | None]

_STAGED = ".annotator-export-"  # nobody else begins names so


@dataclass(frozen=True, slots=True)
class Order:
    """What is exported where to, and how.

    ``shares`` are relative sizes of train and test, or of train, dev and test; empty: one file.
    ``card`` writes a dataset card beside the data, with this ``licence``. ``strict`` writes nothing
    where the format can't hold everything.
    """

    path: Path
    format_name: str = "native"
    scope: Scope = exporting.ANNOTATORS
    done_only: bool = False
    shares: tuple[int, ...] = ()
    seed: int = 1
    card: bool = False
    licence: str = ""
    strict: bool = False

    def parts(self) -> dict[str, Path]:
        """The file of each part, by the part's name."""
        if not self.shares:
            return {"": self.path}
        return {name: _part_of(self.path, name) for name in NAMES[len(self.shares)]}


class StrictError(UserError):
    """The format can't hold everything; ``losses`` says what."""

    def __init__(self, format_name: str, losses: Sequence[str]) -> None:
        super().__init__(
            f"The format “{format_name}” can't hold all of this, so nothing was written; choose "
            "another one, or allow losses."
        )
        self.losses = tuple(losses)


def shares_from(words: str) -> tuple[int, ...]:
    """The shares of a split such as ``80/10/10`` or ``9/1``. Raises UserError."""
    try:
        found = tuple(int(each) for each in words.split("/"))
    except ValueError:
        found = ()
    if len(found) not in NAMES or len(found) == 1 or min(found) <= 0:
        raise UserError(
            tr(
                "“{words}” is no split; give two or three whole numbers above 0, such as 80/10/10.",
                words=words,
            )
        )
    return found


def carry_out(
    project: Project,
    order: Order,
    progress: Progress = exporting.ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportReport:
    """Export as ordered. All files are put into place at the end, or none.

    ``progress`` hears (layers done, in all) of each file. Raises UserError as ``export`` does, and
    StrictError where ``strict`` forbids a loss.
    """
    how = order.format_name, order.scope, order.done_only
    if order.strict:
        losses = exporting.losses_of(project, *how, progress, cancelled)
        if losses:
            raise StrictError(order.format_name, losses)
    if not order.shares and not order.card:
        return exporting.export(project, order.path, *how, progress, cancelled)
    for path in order.parts().values():
        exporting.check_target(path)
    survey = Survey.of(project, order.scope, order.done_only)
    parts = _parts(order, survey)
    with _Staging(order.path.parent) as staging, _said_of_targets(order, staging):
        reports = _write_parts(project, order, parts, staging, progress, cancelled)
        if reports[-1].cancelled:
            return reports[-1]
        written = [(staging / path.name, path) for path in order.parts().values()]
        if order.card:
            words = card(project, order, survey, parts, _losses(reports))
            made = staging / card_path(order.path).name
            write_file(made, [words.encode("utf-8")])
            written.append((made, card_path(order.path)))
        _put_into_place(written, staging)
    return _together(reports, tuple(path for _, path in written))


def _write_parts(
    project: Project,
    order: Order,
    parts: Parts,
    staging: Path,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> list[ExportReport]:
    """Write each part into the staging folder; the last report is of a cancelled one, if any."""
    reports = []
    for name, path in order.parts().items():
        scope = replace(order.scope, documents=parts[name])
        target, form = staging / path.name, order.format_name
        done_only = order.done_only
        reports.append(
            exporting.export(project, target, form, scope, done_only, progress, cancelled)
        )
        if reports[-1].cancelled:
            break
    return reports


def _parts(order: Order, survey: Survey) -> Parts:
    """The ids of the documents in each part."""
    if not order.shares:
        return {"": order.scope.documents}
    labels = survey.labels_by_text()
    try:
        found = split(labels, order.shares, order.seed)
    except ValueError as error:
        raise UserError(
            tr(
                "The split is not possible: {error}; choose fewer parts or more documents.",
                error=error,
            )
        ) from error
    names = NAMES[len(order.shares)]
    return {name: survey.ids_of(texts) for name, texts in zip(names, found, strict=True)}


def _part_of(path: Path, name: str) -> Path:
    return path.with_name(f"{path.stem}-{name}{path.suffix}")


class _Staging:
    """A folder beside the target, gone afterwards. Raises UserError where none can be made."""

    def __init__(self, folder: Path) -> None:
        try:
            remove_left(folder, f"{_STAGED}????????")
            self._made = tempfile.TemporaryDirectory(prefix=_STAGED, dir=folder)
        except OSError as error:
            raise UserError(
                tr(
                    "Nothing can be written to {folder} ({strerror}); choose another folder.",
                    folder=folder,
                    strerror=error.strerror,
                )
            ) from error

    def __enter__(self) -> Path:
        return Path(self._made.name)

    def __exit__(self, *about: object) -> None:
        self._made.cleanup()


@contextmanager
def _said_of_targets(order: Order, staging: Path) -> Iterator[None]:
    """Errors of files in the staging folder as errors of those that they were to become."""
    try:
        yield
    except UserError as error:
        said = str(error)
        for path in (*order.parts().values(), card_path(order.path)):
            said = said.replace(str(staging / path.name), str(path))
        raise UserError(said) from error


def _put_into_place(written: list[tuple[Path, Path]], staging: Path) -> None:
    """Move all files to their places; where one can't be, those that were there are back."""
    aside = staging / "before"
    aside.mkdir()
    done: list[Path] = []
    for made, target in written:
        try:
            if target.is_file():
                target.replace(aside / target.name)
            done.append(target)
            made.replace(target)
        except OSError as error:
            _put_back(done, aside)
            raise UserError(
                tr(
                    "{target} can't be written ({strerror}); close it in other programs and "
                    "export again.",
                    target=target,
                    strerror=error.strerror,
                )
            ) from error


def _put_back(done: list[Path], aside: Path) -> None:
    for target in done:
        before = aside / target.name
        with suppress(OSError):
            if before.exists():
                before.replace(target)
            elif target.is_file():
                target.unlink()


def _losses(reports: list[ExportReport]) -> tuple[str, ...]:
    if len(reports) == 1:
        return reports[0].losses
    return tuple(f"{each.files[0].name}: {lost}" for each in reports for lost in each.losses)


def _together(reports: list[ExportReport], files: tuple[Path, ...]) -> ExportReport:
    problems: list[Problem] = [each for report in reports for each in report.problems]
    sentences = [report.read_back for report in reports]
    if len(reports) > 1:
        named = zip(reports, sentences, strict=True)
        sentences = [f"{report.files[0].name}: {said}" for report, said in named]
    return ExportReport(
        sum(each.documents for each in reports),
        tuple(problems),
        losses=_losses(reports),
        read_back="\n".join(sentences),
        files=files,
    )
