"""A file of one format into a file of another, document by document; no project is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.documents import Loss
from annotator.core.errors import CancelledError, UserError
from annotator.core.translation import tr
from annotator.formats.format import WriteOptions
from annotator.formats.loss_report import LossReport
from annotator.formats.writing import export, losses_of
from annotator.services import library
from annotator.services.exporting import ExportReport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.core.documents import AnnotatedDocument, Problem


class Conversion:
    """What is to be converted: a file, a folder or a project, and how it is to be read.

    A ``target`` that lies in the folder already is what an earlier conversion wrote, and is not
    read; without one the bytes go elsewhere. Raises UserError where the source can't be read in the
    format named, or does not exist.
    """

    def __init__(
        self,
        source: Path,
        target: Path | None,
        format_name: str = "",
        *,
        encoding: str = "",
        text_column: str = "",
    ) -> None:
        self._source, self._target = source, target
        self._how = (format_name, (encoding, text_column))
        self.problems: list[Problem] = []
        self.lost = LossReport()
        self._cancelled: Callable[[], bool] = lambda: False
        self._progress: Callable[[int], None] = lambda done: None
        library.read(source, *self._how, self.problems.append)

    def watch(self, progress: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
        """Let somebody hear how many documents are done, and stop it."""
        self._progress, self._cancelled = progress, cancelled

    def _documents(self) -> Iterator[AnnotatedDocument]:
        self.problems.clear()
        found = library.read(self._source, *self._how, self.problems.append, without=self._target)
        for number, document in enumerate(found):
            if self._cancelled():
                raise CancelledError
            self._progress(number)
            yield document

    def losses(self, format_name: str) -> tuple[str, ...]:
        """What the format can't hold of it, a sentence a kind. Raises UserError."""
        into = library.format_to_write(self._source, format_name)
        try:
            return tuple(losses_of(self._documents(), into).sentences())
        except CancelledError:
            return ()

    def chunks(self, format_name: str) -> Iterator[bytes]:
        """The pieces of the file that is made; what was lost is in ``lost`` then, by kinds."""
        into = library.format_to_write(self._source, format_name)
        if into.write is None:
            raise AssertionError("a format to write into can be written")

        def report(problem: Problem) -> None:
            if isinstance(problem, Loss):
                self.lost.take(problem)
            elif not problem.is_remark:
                self.problems.append(problem)

        return into.write(self._documents(), WriteOptions(report=report))

    def write(self, format_name: str) -> ExportReport:
        """Write the target, whole or not at all, and read it back. Raises UserError."""
        target = self._target
        if target is None:
            raise AssertionError("there is a file to write")
        into = library.format_to_write(target, format_name)
        if self._source.exists() and target.exists() and self._source.samefile(target):
            raise UserError(
                tr("{target} is what is converted; give the new file another name.", target=target)
            )
        try:
            done = export(self._documents(), target, into, WriteOptions())
        except CancelledError:
            return ExportReport(cancelled=True)
        return ExportReport(
            done.documents,
            (*self.problems, *done.read_back.problems),
            losses=tuple(done.losses.sentences()),
            read_back=done.read_back.sentence(),
            files=(target,),
        )
