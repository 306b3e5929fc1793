"""A file of one format into a file of another, document by document; no project is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.translation import tr
from annotator.formats.format import WriteOptions
from annotator.formats.writing import export, losses_of
from annotator.services import library
from annotator.services.exporting import ExportReport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.core.documents import AnnotatedDocument, Problem


class _CancelledError(Exception):
    """Stops a writer half way, so that it clears up."""


class Conversion:
    """What is to be converted: a file, a folder or a project, and how it is to be read.

    Raises UserError where it can't be read in the format named, or does not exist.
    """

    def __init__(
        self, source: Path, format_name: str = "", encoding: str = "", text_column: str = ""
    ) -> None:
        self._source = source
        self._how = (format_name, (encoding, text_column))
        self.problems: list[Problem] = []
        self._cancelled: Callable[[], bool] = lambda: False
        self._progress: Callable[[int], None] = lambda done: None
        library.read(source, *self._how, self.problems.append)

    def watch(self, progress: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
        """Let somebody hear how many documents are done, and stop it."""
        self._progress, self._cancelled = progress, cancelled

    def _documents(self) -> Iterator[AnnotatedDocument]:
        self.problems.clear()
        found = library.read(self._source, *self._how, self.problems.append)
        for number, document in enumerate(found):
            if self._cancelled():
                raise _CancelledError
            self._progress(number)
            yield document

    def losses(self, format_name: str) -> tuple[str, ...]:
        """What the format can't hold of it, a sentence a kind. Raises UserError."""
        into = library.format_to_write(self._source, format_name)
        try:
            return tuple(losses_of(self._documents(), into).sentences())
        except _CancelledError:
            return ()

    def write(self, target: Path, format_name: str) -> ExportReport:
        """Write it, whole or not at all, and read it back. Raises UserError."""
        into = library.format_to_write(target, format_name)
        if _same(self._source, target):
            raise UserError(
                tr("{target} is what is converted; give the new file another name.", target=target)
            )
        try:
            done = export(self._documents(), target, into, WriteOptions())
        except _CancelledError:
            return ExportReport(cancelled=True)
        return ExportReport(
            done.documents,
            (*self.problems, *done.read_back.problems),
            losses=tuple(done.losses.sentences()),
            read_back=done.read_back.sentence(),
            files=(target,),
        )


def _same(one: Path, other: Path) -> bool:
    return other.exists() and one.samefile(other)
