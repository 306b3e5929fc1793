"""Suggestions for a project: for all documents at once, or one by one behind the window."""

from __future__ import annotations

import importlib.util
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.documents import remark
from annotator.core.translation import tr
from annotator.services.background import BackgroundSuggester
from annotator.services.highlighting import highlight
from annotator.services.suggestion_batches import Collector, SuggestReport
from annotator.services.suggestion_store import (
    Stored,
    choose_pipeline,
    in_todays_names,
    lost_model,
    older_documents,
    require_writable,
    spec_of,
    store_suggestions,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from annotator.services.project import Project
    from annotator.services.suggestion_batches import Happening

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

_MEMORY_BOUND = 4  # a worker takes about 300 MB


def model_problem(pipeline: str | None = None) -> str:
    """Why a pipeline, or the default one, can't be used; a sentence, empty where all is well.

    It is only looked for: neither spaCy nor the model is loaded.
    """
    from annotator.nlp.models import BLANK, DEFAULT_PIPELINE

    wanted = pipeline or DEFAULT_PIPELINE
    if not _is_installed("spacy"):
        return tr("Pre-highlighting needs spaCy; install it with: pip install spacy")
    if wanted.startswith(BLANK):
        return ""
    if _is_installed(wanted) or (Path(wanted) / "config.cfg").is_file():
        return ""
    if wanted != DEFAULT_PIPELINE:
        return tr(
            "There is no language model “{wanted}”; install it or choose another one.",
            wanted=wanted,
        )
    package = wanted.replace("_", "-")
    return tr(
        "The language model “{wanted}” is missing; install it with: pip install {package}",
        wanted=wanted,
        package=package,
    )


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
    cluster: str = "",
    again: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SuggestReport:
    """Suggestions for all documents that no suggester has seen, or with ``again`` for all.

    Where a newly trained model is used, also for those that nobody has opened since.

    They are written as they come: what is there when it is cancelled, or killed, stays, and the
    next run goes on from there. ``workers`` 0 chooses a number; with ``cluster``, the address of a
    Dask scheduler, its workers do the work. The suggestions don't depend on either. ``progress``
    hears (documents done, in all). Raises UserError where the suggester can't be built, there is
    no such cluster, or the file can't be written.
    """
    require_writable(project)
    spec = spec_of(project)
    older = [] if again else older_documents(project.file, spec)
    ids = [each.id for each in project.documents()] if again else documents_waiting(project) + older

    def happenings(texts: Iterator[tuple[str, str]]) -> Generator[Happening, None, None]:
        if cluster:
            from annotator.nlp.cluster import suggest_on_cluster

            return suggest_on_cluster(spec, texts, cluster, cancelled)
        from annotator.nlp.pool import suggest_side_by_side

        most = min(workers or likely_workers(len(ids)), len(ids))
        return suggest_side_by_side(spec, texts, most, cancelled)

    in_names = partial(in_todays_names, project.file)
    collector = Collector(project, ids, in_names, progress, again=again, older=frozenset(older))
    report = collector.collect(happenings)
    if ids and (why := lost_model(project)):
        report.problems.append(remark(project.path.name, why))
    return report
