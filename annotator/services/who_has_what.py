"""Who was given which document, and how far what came back is."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.model import Status
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.storage.hand_outs import HandedRow


class State(StrEnum):
    """How far a document is with an annotator who was given it, as far as it has come back."""

    HANDED = "handed"
    BEGUN = "begun"
    DONE = "done"
    PASSED_ON = phrase("passed on")  # somebody else was given it instead


class Cell(NamedTuple):
    """A document with an annotator. Times are UTC, ISO 8601; ``returned`` is empty before."""

    document_id: str
    annotator: str
    state: State
    blind: bool
    handed: str
    returned: str
    file: str  # the name of the package


@dataclass(frozen=True)
class Matrix:
    """Who has what: documents (id, title) in project order, annotators by name, the cells.

    A cell is of the newest package in which the annotator was given the document.
    """

    documents: tuple[tuple[str, str], ...] = ()
    annotators: tuple[str, ...] = ()
    cells: dict[tuple[str, str], Cell] = field(default_factory=dict)  # by document id, annotator

    def counts(self, annotator: str) -> dict[State, int]:
        """How many documents an annotator has in each state."""
        found = dict.fromkeys(State, 0)
        for each in self.cells.values():
            found[each.state] += each.annotator == annotator
        return found

    def returned(self, annotator: str) -> str:
        """When a package of an annotator came back last; empty where none did."""
        return max(
            (e.returned for e in self.cells.values() if e.annotator == annotator), default=""
        )


def matrix(project: Project) -> Matrix:
    """Who has what; documents that nobody was given are left out. Raises UserError."""
    with project.file.reading():
        handed = project.file.hand_outs.handed()
        titles = {row.id: row.title for row in project.file.hand_outs.candidates()}
    cells = {
        (each.document_id, each.annotator): Cell(
            each.document_id,
            each.annotator,
            _state(each),
            each.blind,
            each.handed,
            each.returned,
            each.file,
        )
        for each in handed
    }
    documents = dict.fromkeys(each.document_id for each in handed)
    return Matrix(
        tuple((each, titles[each]) for each in documents),
        tuple(sorted({each.annotator for each in handed})),
        cells,
    )


def _state(row: HandedRow) -> State:
    if row.status == Status.DONE:
        return State.DONE
    if row.passed_on:
        return State.PASSED_ON
    return State.BEGUN if row.standing or row.status != Status.TODO else State.HANDED


def blind(project: Project) -> frozenset[tuple[str, str]]:
    """The (document id, annotator's name) that were given without suggestions."""
    with project.file.reading():
        handed = project.file.hand_outs.handed()
    return frozenset((each.document_id, each.annotator) for each in handed if each.blind)
