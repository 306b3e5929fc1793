"""The queue of disagreements over a project: counts at once, filtered and ordered without texts."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from annotator.core.questions import Kind, Topic
    from annotator.services.project import Project
    from annotator.services.settling import Progress


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


class Wanted(NamedTuple):
    """Which questions a queue shows: of what is named, one of each; empty means all.

    One annotator: where they have a say. Two or more: where they don't say the same. ``places``
    are (document id, start, end) in code points that a question must touch.
    """

    labels: Collection[str] = ()
    kinds: Collection[Kind] = ()
    topics: Collection[Topic] = ()
    annotators: Collection[str] = ()
    places: Collection[tuple[str, int, int]] = ()
    order: Order = Order.DOCUMENT


class DocumentState(NamedTuple):
    """How far one document is; ``is_own``: whoever asks is one of its annotators."""

    document_id: str
    title: str
    annotators: tuple[str, ...]
    progress: Progress
    is_done: bool
    is_own: bool


class Overview(NamedTuple):
    """All documents that two or more annotated, and the open questions, in document order."""

    documents: Sequence[DocumentState]
    entries: Sequence[Entry]
    progress: Progress

    def wanted(self, wanted: Wanted) -> list[Entry]:
        """The open questions that are wanted, in the order that is wanted."""
        raise NotImplementedError


def overview(
    project: Project,
    by: str,
    *,
    stop: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Overview:
    """How far settling is, over the whole project.

    Quick where layers have not changed since it was asked last; kept in the file.
    """
    raise NotImplementedError
