"""Where the settled version differs from an annotator's: what a feedback report is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.alignment import align
from annotator.core.model import Role, Status
from annotator.core.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.questions import Kind, Piece, Question, Topic, Version
    from annotator.services.project import Project
    from annotator.storage.settling import WorkedDocument

_GOLD = " gold"  # no annotator has a name that begins with a space


class Difference(NamedTuple):
    """One difference: what the annotator says and what was settled; None where that is nothing.

    ``label`` is what it is counted under: the settled one, else the annotator's; ``host`` the event
    or mention that an argument or attribute is of. ``sentence`` is the text around it, which begins
    at ``sentence_start``; ``start`` and ``end`` are code points of the document's text.
    """

    document_id: str
    title: str
    kind: Kind
    topics: frozenset[Topic]
    label: str
    host: Piece | None
    theirs: Version | None
    settled: Version | None
    start: int
    end: int
    sentence: str
    sentence_start: int


def differences_from_gold(project: Project, annotator: str) -> Iterator[Difference]:
    """Where the gold layers that are done differ from an annotator's, document by document.

    Documents come in order, in each the differences in reading order. Raises UserError where the
    file can't be read.
    """
    with project.file.reading():
        worked = project.file.settling.documents()
    for document in worked:
        is_settled = any(each.status is Status.DONE for each in document.gold[:1])
        if is_settled and annotator in [each.annotator for each in document.layers]:
            yield from _differences(project, document, annotator)


def _differences(
    project: Project, document: WorkedDocument, annotator: str
) -> Iterator[Difference]:
    file = project.file
    with file.reading():
        text = Text(file.documents.text(document.id))
        own = file.layers.find(document.id, annotator, Role.ANNOTATOR)
        layers = {
            annotator: file.layers.items(own.number) if own is not None else [],
            _GOLD: file.layers.items(document.gold[0].number),
        }
    for question in align(text, layers, project.schema).questions:
        yield _difference(document, text, question, annotator)


def _difference(
    document: WorkedDocument, text: Text, question: Question, annotator: str
) -> Difference:
    theirs, settled = _version(question, annotator), _version(question, _GOLD)
    start, end = question.sentence
    main = settled or theirs or question.versions[0]
    return Difference(
        document.id,
        document.title,
        question.kind,
        question.topics,
        main.pieces[0].label,
        question.host,
        theirs,
        settled,
        question.start,
        question.end,
        text[start:end],
        start,
    )


def _version(question: Question, name: str) -> Version | None:
    stance = question.stance(name)
    return question.versions[stance] if stance is not None and stance >= 0 else None
