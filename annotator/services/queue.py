"""What an annotator wants to see of the queue: kept in the project, said in words, answered."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Role, Status
from annotator.core.queue import Sort
from annotator.core.translation import phrase, tr
from annotator.core.wording import either
from annotator.services.project import Project, open_for_reading, open_project

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from annotator.core.queue import QueueRow, QueueRows
    from annotator.storage.project_file import ProjectFile

_BATCH = 50  # documents compared between two writes, so that the window never waits long
_STATUS_WORDS = {
    Status.TODO: phrase("to do"), Status.DOING: phrase("doing"), Status.DONE: phrase("done"),
}  # fmt: skip
_SORT_WORDS = {  # ascending, descending
    Sort.ORDER: ("", phrase("last ones first")),
    Sort.NAME: (phrase("by name"), phrase("by name, backwards")),
    Sort.LENGTH: (phrase("shortest first"), phrase("longest first")),
    Sort.UNCERTAINTY: (phrase("most certain first"), phrase("most uncertain first")),
    Sort.INFORMATIVE: (phrase("least informative first"), phrase("most informative first")),
    Sort.DISAGREEMENT: (phrase("least disagreement first"), phrase("most disagreement first")),
    Sort.TIME: (phrase("least time first"), phrase("most time first")),
}


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which documents a queue shows, and in which order.

    What is named narrows it down: a document has one of ``statuses`` and one of the labels
    (entity labels in ``labels``, event types in ``events``), and all the rest that is asked for.
    """

    statuses: tuple[Status, ...] = ()
    flagged: bool = False
    notes: bool = False
    questions: bool = False
    labels: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    sort: Sort = Sort.ORDER
    descending: bool = False

    @property
    def filters(self) -> bool:
        """Whether it leaves any document out."""
        return replace(self, sort=Sort.ORDER, descending=False) != Arrangement()

    @property
    def filter_words(self) -> str:
        """What is shown, as a part of a sentence; empty where that is everything."""
        names = [*map(shown_label, self.labels), *map(shown_name, self.events)]
        parts = [
            either([tr(_STATUS_WORDS[each]) for each in self.statuses]),
            tr("flagged") if self.flagged else "",
            tr("with {names}", names=either(names)) if names else "",
            tr("with notes") if self.notes else "",
            tr("with questions") if self.questions else "",
        ]
        return ", ".join(part for part in parts if part)

    @property
    def words(self) -> str:
        """What is shown in which order, as a line; empty for everything in its own order."""
        parts = (self.filter_words, tr(_SORT_WORDS[self.sort][self.descending]))
        line = " · ".join(part for part in parts if part)
        return line[:1].upper() + line[1:]


def arrangement(project: Project, annotator: str) -> Arrangement:
    """How this annotator wanted the queue of this project last; everything where that is gone."""
    with project.file.reading():
        stored = project.file.fact(f"queue:{annotator}")
    try:
        return _from_record(json.loads(stored)) if stored else Arrangement()
    except (ValueError, TypeError, KeyError, AttributeError):  # of another version, or damaged
        return Arrangement()


def _from_record(record: dict[str, Any]) -> Arrangement:
    return Arrangement(
        statuses=tuple(Status(each) for each in record["statuses"]),
        **{name: bool(record[name]) for name in ("flagged", "notes", "questions", "descending")},
        labels=tuple(str(each) for each in record["labels"]),
        events=tuple(str(each) for each in record["events"]),
        sort=Sort(record["sort"]),
    )


def remember(project: Project, annotator: str, wanted: Arrangement) -> None:
    """Keep how this annotator wants the queue; a read-only file keeps nothing."""
    if not project.read_only:
        with project.file.writing():
            project.file.set_fact(f"queue:{annotator}", json.dumps(asdict(wanted)))


def fitting(
    project: Project, annotator: str, wanted: Arrangement, rows: QueueRows
) -> set[int] | None:
    """The numbers of the documents with the labels, notes and questions that are asked for.

    None where none of these is. Status and flag are in ``rows``, which are this annotator's.
    """
    found: list[set[int]] = []
    queue = project.file.queue
    with project.file.reading():
        if wanted.labels or wanted.events:
            kinds = [("mention", each) for each in wanted.labels]
            kinds += [("event", each) for each in wanted.events]
            begun, partly = rows.begun(), rows.partly_decided()
            labelled = queue.with_label(annotator, *kinds[0], begun, partly)
            for kind, name in kinds[1:]:
                labelled |= queue.with_label(annotator, kind, name, begun, partly)
            found.append(labelled)
        for asked, questions in ((wanted.notes, False), (wanted.questions, True)):
            if asked:
                found.append(queue.with_notes(annotator, questions=questions))
    if not found:
        return None
    return found[0] if len(found) == 1 else set.intersection(*found)


def containing(project: Project, words: str) -> set[int]:
    """The numbers of the documents with these words, or words that begin so, in their text."""
    with project.file.reading():
        return project.file.queue.containing(words)


def row(project: Project, annotator: str, document_id: str) -> QueueRow | None:
    """One document's line as the file has it now, or None for an unknown document."""
    with project.file.reading():
        return project.file.queue.row(annotator, document_id)


def compare_layers(
    project: Project, stop: Callable[[], bool] = lambda: False
) -> dict[int, float | None]:
    """Find out the disagreement of the documents where layers changed; what was new, by number.

    It is 1 - F1 of the exact mentions and typed triggers, taken together, in the layers of two
    annotators (the mean over all pairs of them). Layers in which nothing was done don't count,
    nor does the gold layer; it is None where fewer than two are left, or where nothing is
    annotated in any. Kept in the file where that can be written. Takes long the first time:
    ``stop`` is asked between portions of 50 documents.
    """
    file = project.file
    with file.reading():
        waiting = file.queue.to_compare()
    found: dict[int, float | None] = {}
    for start in range(0, len(waiting), _BATCH):
        if stop():
            break
        portion = waiting[start : start + _BATCH]
        with file.reading():
            known = _disagreements(file, [each[1] for each in portion])
        values = [(each[0], each[2], own) for each, own in zip(portion, known, strict=True)]
        if not file.read_only:
            with file.writing():
                file.queue.keep_disagreements(values)
        found |= {number: value for number, _, value in values}
    if not file.read_only:
        with file.writing():
            found |= dict.fromkeys(file.queue.forget_disagreements())
    return found


def opened_again(path: Path, *, read_only: bool) -> Project:
    """The project once more, for a thread of its own. Raises UserError; close it."""
    return open_for_reading(path) if read_only else open_project(path)


def _disagreements(file: ProjectFile, document_ids: Sequence[str]) -> list[float | None]:
    from annotator.agreement.disagreement import disagreements  # numpy takes its time to import

    return disagreements(
        [
            (
                file.documents.text(document_id),
                [
                    file.layers.items(layer.number)
                    for layer in file.layers.of_document(document_id)
                    if layer.role is Role.ANNOTATOR and layer.standing
                ],
            )
            for document_id in document_ids
        ]
    )
