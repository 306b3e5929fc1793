"""The queue of disagreements over a project: counts at once, filtered and ordered without texts."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.gold import Tally
from annotator.core.model import Status
from annotator.core.questions import Kind
from annotator.services.project import checked_name
from annotator.services.settling_figures import (
    Figures,
    as_listed,
    figures_of,
    read_figures,
    state_of,
)
from annotator.services.settling_terms import layers_that_count, terms

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from annotator.core.questions import Question, Topic
    from annotator.services.project import Project
    from annotator.services.settling_terms import Terms
    from annotator.storage.settling import WorkedDocument

_BATCH = 50  # documents looked at between two writes, so that the window never waits long
_KINDS = list(Kind)


class Entry(NamedTuple):
    """One open question as the queue lists it; ``start`` and ``end`` are code points.

    ``stances`` are the names of those who hold each version, then of those who say nothing.
    """

    document_id: str
    title: str
    question: str
    kind: Kind
    topics: frozenset[Topic]
    labels: tuple[str, ...]
    start: int
    end: int
    stances: tuple[tuple[str, ...], ...]
    is_waiting: bool


class Order(StrEnum):
    """How the queue goes: document by document, or all of one kind, or of one label, first."""

    DOCUMENT = "document"
    KIND = "kind"
    LABEL = "label"


class Spot(NamedTuple):
    """A place, in code points, at which a question is wanted: of any kind, or just of one.

    With ``labels`` it must be about one of them. (id, 0, 0) are a document's own labels.
    """

    document_id: str
    start: int
    end: int
    kind: Kind | None = None
    labels: frozenset[str] = frozenset()

    def takes(self, entry: Entry) -> bool:
        """Whether a question is one of those here."""
        if (
            self.document_id != entry.document_id
            or (self.kind is not None and self.kind is not entry.kind)
            or (self.labels and self.labels.isdisjoint(entry.labels))
        ):
            return False
        if entry.kind is Kind.DOCUMENT_LABEL:
            return self.end == 0
        if self.kind in (Kind.ARGUMENT, Kind.LINK):  # what lies between their ends is not here
            return self.start <= entry.start < self.end or self.start < entry.end <= self.end
        return self.start < entry.end and entry.start < self.end


class Wanted(NamedTuple):
    """Which questions a queue shows: of what is named, one of each; empty means all.

    One annotator: where they have a say. Two or more: where they don't say the same. ``places``
    are ``Spot``s, one of which must take a question.
    """

    labels: Collection[str] = ()
    kinds: Collection[Kind] = ()
    topics: Collection[Topic] = ()
    annotators: Collection[str] = ()
    places: Collection[Spot] = ()
    order: Order = Order.DOCUMENT

    def takes(self, entry: Entry) -> bool:
        """Whether a question is wanted."""
        return (
            (not self.labels or any(each in self.labels for each in entry.labels))
            and (not self.kinds or entry.kind in self.kinds)
            and (not self.topics or any(each in self.topics for each in entry.topics))
            and (not self.annotators or self._differ(entry))
            and (not self.places or any(each.takes(entry) for each in self.places))
        )

    def _differ(self, entry: Entry) -> bool:
        wanted = {*self.annotators}
        if not wanted <= {name for names in entry.stances for name in names}:
            return False
        return len(wanted) == 1 or not any(wanted <= {*names} for names in entry.stances)


class DocumentState(NamedTuple):
    """How far one document is; ``is_own``: whoever asks is one of its annotators."""

    document_id: str
    title: str
    annotators: tuple[str, ...]
    progress: Tally
    is_done: bool
    is_own: bool


class Overview(NamedTuple):
    """All documents that two or more annotated, and the open questions, in document order.

    ``unfinished`` counts documents on which two or more have begun, but fewer are done;
    ``unknown`` those about which nothing was found out, since that was stopped.
    """

    documents: Sequence[DocumentState]
    entries: Sequence[Entry]
    progress: Tally
    unfinished: int
    unknown: int

    def reopened(self, document_id: str, question: Question) -> tuple[Overview, Entry]:
        """The same with a question that was taken back, in its place; and its entry."""
        titles = {each.document_id: each.title for each in self.documents}
        entry = Entry(document_id, titles.get(document_id, ""), *as_listed(question))
        order = {each: number for number, each in enumerate(titles)}

        def at(each: Entry) -> tuple[int, int]:
            return order.get(each.document_id, len(order)), each.start

        place = sum(at(each) <= at(entry) for each in self.entries)
        return self._replace(entries=[*self.entries[:place], entry, *self.entries[place:]]), entry

    def wanted(self, wanted: Wanted) -> list[Entry]:
        """The open questions that are wanted, in the order that is wanted."""
        found = [each for each in self.entries if wanted.takes(each)]
        if wanted.order is Order.KIND:
            found.sort(key=lambda each: (_KINDS.index(each.kind), each.labels))
        elif wanted.order is Order.LABEL:
            found.sort(key=lambda each: (each.labels, _KINDS.index(each.kind)))
        return found


def overview(
    project: Project,
    by: str,
    *,
    stop: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Overview:
    """How far settling is, over the whole project.

    Quick where layers have not changed since it was asked last: what was found out is kept in the
    file, where that can be written. ``stop`` is asked before finding out about a document; with
    ``stop=lambda: True`` the answer is at once what is known. Raises UserError where the file
    can't be read.
    """
    wanted, by = terms(project), checked_name(by)
    with project.file.reading():
        worked = project.file.settling.documents()
    begun = [each for each in worked if len(each.layers) > 1]
    ready = [each for each in begun if len(layers_that_count(each, wanted)) > 1]
    documents: list[DocumentState] = []
    entries: list[Entry] = []
    total = Tally()
    for each, figures in _up_to_date(project, ready, wanted, stop, progress):
        documents.append(_state(each, figures, wanted, by))
        entries += _entries(each, figures)
        total.add(figures.tally)
    _forget_gone(project, worked)
    return Overview(documents, entries, total, len(begun) - len(ready), len(ready) - len(documents))


def _forget_gone(project: Project, worked: Sequence[WorkedDocument]) -> None:
    """Keep nothing about documents that are no longer there."""
    with project.file.reading():
        gone = project.file.settling.kept().keys() - {each.id for each in worked}
    if gone and not project.read_only:
        with project.file.writing():
            project.file.settling.forget(gone)


def _up_to_date(
    project: Project,
    documents: Sequence[WorkedDocument],
    wanted: Terms,
    stop: Callable[[], bool],
    progress: Callable[[int, int], None],
) -> Iterator[tuple[WorkedDocument, Figures]]:
    """Each document with its figures, which are found out where they are not known as they are."""
    with project.file.reading():
        kept = project.file.settling.kept()
    new: list[tuple[str, str]] = []
    looked_at = 0
    for place, document in enumerate(documents):
        state = state_of(project, document, wanted)
        figures = read_figures(kept.get(document.id, ""), state)
        if figures is None:
            if stop():
                continue
            progress(place, len(documents))
            looked_at += 1
            figures = figures_of(project, document, wanted)
            new.append((document.id, figures.record(state)))
            if len(new) == _BATCH:
                _keep(project, new)
                new = []
        yield document, figures
    _keep(project, new)
    if looked_at:
        progress(len(documents), len(documents))


def _keep(project: Project, found: list[tuple[str, str]]) -> None:
    if found and not project.read_only:
        with project.file.writing():
            project.file.settling.keep(found)


def _state(document: WorkedDocument, figures: Figures, wanted: Terms, by: str) -> DocumentState:
    return DocumentState(
        document.id,
        document.title,
        tuple(each.annotator for each in layers_that_count(document, wanted)),
        figures.tally,
        any(each.status is Status.DONE for each in document.gold[:1]),
        by in [each.annotator for each in document.layers],
    )


def _entries(document: WorkedDocument, figures: Figures) -> Iterator[Entry]:
    for each in figures.open:
        yield Entry(document.id, document.title, *each)
