"""Where the settled version differs from an annotator's: what a feedback report is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.questions import Kind, Topic, Version
    from annotator.services.project import Project


class Difference(NamedTuple):
    """One difference: what the annotator says and what was settled; None where that is nothing.

    ``label`` is what it is counted under: the settled one, else the annotator's. ``sentence`` is
    the text around it, which begins at ``sentence_start``; ``start`` and ``end`` are code points
    of the document's text.
    """

    document_id: str
    title: str
    kind: Kind
    topics: frozenset[Topic]
    label: str
    theirs: Version | None
    settled: Version | None
    start: int
    end: int
    sentence: str
    sentence_start: int


def differences_from_gold(project: Project, annotator: str) -> Iterator[Difference]:
    """Where the gold layers that are done differ from an annotator's, document by document."""
    raise NotImplementedError
