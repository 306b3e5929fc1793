"""Suggestions for a project: for all documents at once, or one by one behind the window."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.documents import Problem
from annotator.core.wording import count
from annotator.services.background import BackgroundSuggester
from annotator.services.highlighting import highlight
from annotator.services.suggestion_store import (
    Stored,
    choose_pipeline,
    in_todays_names,
    require_writable,
    spec_of,
    store_suggestions,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.nlp.worker import Failed, Suggested
    from annotator.services.project import Project

__all__ = [
    "BackgroundSuggester",
    "Stored",
    "SuggestReport",
    "choose_pipeline",
    "documents_waiting",
    "highlight",
    "likely_workers",
    "model_problem",
    "spec_of",
    "store_suggestions",
    "suggest_all",
]

_BATCH = 20  # documents that are written in one go
_SECONDS = 2.0  # after which a smaller batch is written too
_MEMORY_BOUND = 4  # a worker takes about 300 MB


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
            return f"Stopped after {done}; {left}. Run it again to go on."
        return f"{done}."


def model_problem(pipeline: str | None = None) -> str:
    """Why a pipeline, or the default one, can't be used; a sentence, empty where all is well.

    It is only looked for: neither spaCy nor the model is loaded.
    """
    from annotator.nlp.models import BLANK, DEFAULT_PIPELINE

    wanted = pipeline or DEFAULT_PIPELINE
    if not _is_installed("spacy"):
        return "Pre-highlighting needs spaCy; install it with: pip install spacy"
    if wanted.startswith(BLANK):
        return ""
    if _is_installed(wanted) or (Path(wanted) / "config.cfg").is_file():
        return ""
    if wanted != DEFAULT_PIPELINE:
        return f"There is no language model “{wanted}”; install it or choose another one."
    package = wanted.replace("_", "-")
    return f"The language model “{wanted}” is missing; install it with: pip install {package}"


def _is_installed(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except (ImportError, ValueError):  # a name that no package can have
        return False


def documents_waiting(project: Project) -> list[str]:
    """The ids of the documents that no suggester has seen, in document order."""
    with project.file.reading():
        return project.file.documents.without_suggestions()


def likely_workers(documents: int) -> int:
    """How many worker processes pay for this many documents on this computer."""
    cores = os.cpu_count() or 1
    return max(1, min(_MEMORY_BOUND, cores - 1, documents // 20))


def suggest_all(
    project: Project,
    *,
    workers: int = 0,
    again: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SuggestReport:
    """Suggestions for all documents that no suggester has seen, or with ``again`` for all.

    They are written as they come: what is there when it is cancelled, or killed, stays, and the
    next run goes on from there. ``workers`` 0 chooses a number; the suggestions don't depend on
    it. ``progress`` hears (documents done, in all). Raises UserError where the suggester can't be
    built or the file can't be written.
    """
    from annotator.nlp.pool import suggest_side_by_side
    from annotator.nlp.worker import Ready, Suggested

    require_writable(project)
    ids = [each.id for each in project.documents()] if again else documents_waiting(project)
    report = SuggestReport(left=len(ids))
    progress(0, len(ids))
    if not ids:
        return report
    batch = _Batch(project, report, again=again)
    count = workers or likely_workers(len(ids))
    happenings = suggest_side_by_side(spec_of(project), _texts(project, ids), count, cancelled)
    with contextlib.closing(happenings), batch:
        for each in happenings:
            if isinstance(each, Ready):
                batch.source = each.source
                continue
            if isinstance(each, Suggested):
                batch.add(each)
            else:
                report.problems.append(_failure(project, each))
            report.left -= 1
            progress(len(ids) - report.left, len(ids))
    report.cancelled = report.left > 0
    return report


def _failure(project: Project, failed: Failed) -> Problem:
    why = f"No suggestions could be made: {failed.why}"
    return Problem(_name(project, failed.document_id), why)


class _Batch:
    """Finished documents that are waiting to be written together."""

    def __init__(self, project: Project, report: SuggestReport, *, again: bool) -> None:
        self.source = ""
        self._project = project
        self._report = report
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
        stored = store_suggestions(
            self._project.file,
            self._project.schema,
            finished.document_id,
            finished.sha256,
            self.source,
            in_todays_names(self._project.file, finished.suggestions),
            again=self._again,
        )
        self._report.documents += 1
        self._report.suggestions += stored.new
        self._report.problems.extend(stored.problems)


def _texts(project: Project, ids: list[str]) -> Iterator[tuple[str, str]]:
    for document_id in ids:
        yield document_id, project.text(document_id)


def _name(project: Project, document_id: str) -> str:
    with project.file.reading():
        document = project.file.documents.get(document_id)
    return document.name if document else document_id
