"""What suggesters make of many documents, written into the project as it comes."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.documents import Kind, Problem
from annotator.core.translation import tr
from annotator.core.wording import count
from annotator.services.suggestion_store import refresh_suggestions, store_suggestions

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from annotator.core.model import Suggestion
    from annotator.nlp.cluster import Noticed
    from annotator.nlp.worker import Failed, Ready, Suggested
    from annotator.services.project import Project

    Happening = Ready | Suggested | Failed | Noticed

_BATCH = 20  # documents that are written in one go
_SECONDS = 2.0  # after which a smaller batch is written too


@dataclass
class SuggestReport:
    """What was done: documents and new suggestions; what went wrong; what a cancel left over."""

    documents: int = 0
    suggestions: int = 0
    left: int = 0
    cancelled: bool = False
    problems: list[Problem] = field(default_factory=list)

    def summary(self) -> str:
        """One sentence."""
        documents = count(self.documents, "document")
        done = f"{documents}, {count(self.suggestions, 'new suggestion')}"
        if self.cancelled:
            are = "is" if self.left == 1 else "are"
            left = f"{count(self.left, 'document')} {are} left"
            return tr("Stopped after {done}; {left}. Run it again to go on.", done=done, left=left)
        return f"{done}."


class Collector:
    """Writes what becomes of documents, whoever makes the suggestions.

    ``in_names`` gives suggestions the names of the project's schema; ``progress`` hears (documents
    done, in all). What an older suggester proposed for the documents in ``older`` is replaced.
    """

    def __init__(
        self,
        project: Project,
        ids: list[str],
        in_names: Callable[[Iterable[Suggestion]], Iterable[Suggestion]],
        progress: Callable[[int, int], None],
        *,
        again: bool,
        older: frozenset[str] = frozenset(),
    ) -> None:
        self._project = project
        self._older = older
        self._ids = ids
        self._in_names = in_names
        self._progress = progress
        self._again = again

    def collect(
        self,
        happenings: Callable[[Iterator[tuple[str, str]]], Generator[Happening, None, None]],
    ) -> SuggestReport:
        """Everything that a suggester makes of the documents' (id, text), and what went wrong.

        What is finished is written, whatever ends the work.
        """
        from annotator.nlp.worker import Failed, Ready, Suggested

        ids = self._ids
        report = SuggestReport(left=len(ids))
        self._progress(0, len(ids))
        if not ids:
            return report
        batch = _Batch(self._project, report, self._in_names, self._older, again=self._again)
        with contextlib.closing(happenings(_texts(self._project, ids))) as found, batch:
            for each in found:
                if isinstance(each, Ready):
                    batch.source = each.source
                    continue
                if isinstance(each, Suggested):
                    batch.add(each)
                elif isinstance(each, Failed):
                    report.problems.append(_failure(self._project, each))
                else:
                    report.problems.append(Problem(each.worker, each.why, Kind.REMARK))
                    continue
                report.left -= 1
                self._progress(len(ids) - report.left, len(ids))
        report.cancelled = report.left > 0
        return report


def _failure(project: Project, failed: Failed) -> Problem:
    why = tr("No suggestions could be made: {why}", why=failed.why)
    return Problem(_name(project, failed.document_id), why)


class _Batch:
    """Finished documents that are waiting to be written together."""

    def __init__(
        self,
        project: Project,
        report: SuggestReport,
        in_names: Callable[[Iterable[Suggestion]], Iterable[Suggestion]],
        older: frozenset[str],
        *,
        again: bool,
    ) -> None:
        self.source = ""
        self._older = older
        self._project = project
        self._report = report
        self._in_names = in_names
        self._again = again
        self._waiting: list[Suggested] = []
        self._written = time.monotonic()

    def __enter__(self) -> _Batch:
        return self

    def __exit__(self, *_: object) -> None:
        self.write()  # what is finished stays, whatever ended the work

    def add(self, finished: Suggested) -> None:
        self._waiting.append(finished)
        is_late = time.monotonic() - self._written > _SECONDS
        if len(self._waiting) >= _BATCH or is_late:
            self.write()

    def write(self) -> None:
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        with self._project.file.writing():
            for each in waiting:
                self._store(each)
        self._written = time.monotonic()

    def _store(self, finished: Suggested) -> None:
        about = (
            *(self._project.file, self._project.schema, finished.document_id, finished.sha256),
            *(self.source, self._in_names(finished.suggestions)),
        )
        if finished.document_id in self._older:
            stored = refresh_suggestions(*about)
        else:
            stored = store_suggestions(*about, again=self._again)
        self._report.documents += 1
        if stored is not None:
            self._report.suggestions += stored.new
            self._report.problems.extend(stored.problems)


def _texts(project: Project, ids: list[str]) -> Iterator[tuple[str, str]]:
    for document_id in ids:
        yield document_id, project.text(document_id)


def _name(project: Project, document_id: str) -> str:
    with project.file.reading():
        document = project.file.documents.get(document_id)
    return document.name if document else document_id
