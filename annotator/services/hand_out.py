"""Handing out: which documents go to whom, one package file each, and who has what."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.queue import Sort
from annotator.core.wording import count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from annotator.core.documents import Problem
    from annotator.core.hand_out import Plan, Share, Terms
    from annotator.core.model import Status
    from annotator.services.project import Project

    Progress = Callable[[int, int, str], None]  # packages done, in all, whose is next


@dataclass(frozen=True, slots=True)
class Selection:
    """Which documents may be handed out; what is named narrows it down.

    ``statuses`` are of a document over all annotators: done where anybody is done, doing where
    anybody has begun. A document has one of ``labels`` or ``events``, suggested or annotated by
    anybody. Without ``handed`` those alone that nobody has yet.
    """

    ids: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    labels: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    text: str = ""
    handed: bool = False


class Again(StrEnum):
    """What is handed out again."""

    UNFINISHED = "unfinished"  # whatever is not done, whether it came back or not
    RETURNED = "returned"  # what came back, but not done
    MISSING = "missing"  # what never came back


def plan(
    project: Project,
    terms: Terms,
    selection: Selection = Selection(),
    *,
    first: Sequence[str] = (),
    order: Sort = Sort.ORDER,
    descending: bool = False,
) -> Plan:
    """Who would get what; nothing is written.

    The documents with the ids ``first`` are given before all others, which come in the order.
    Whoever has a document is not given it again, and counts as one of those who get it. Raises
    UserError where the terms are impossible or no document is left to give.
    """
    raise NotImplementedError


def plan_again(
    project: Project,
    which: Again = Again.UNFINISHED,
    *,
    whose: Sequence[str] = (),
    to: Sequence[Share] = (),
    seed: int = 0,
) -> Plan:
    """Who would get again what was handed out; nothing is written.

    Of everybody, or of those in ``whose``; to the same people with what they have done so far, or
    passed on to the people in ``to``, who begin anew. Raises UserError where nothing is left.
    """
    raise NotImplementedError


class PackageFile(NamedTuple):
    """A package that was written: whose, where, how many documents, how many of them blind."""

    annotator: str
    path: Path
    documents: int
    blind: int


@dataclass
class HandOutReport:
    """What was written. A cancelled hand-out leaves nothing behind."""

    packages: list[PackageFile] = field(default_factory=list)
    cancelled: bool = False

    def summary(self) -> str:
        """One sentence."""
        if self.cancelled:
            return "Stopped; nothing was handed out."
        return f"{count(len(self.packages), 'package')} written."


def hand_out(
    project: Project,
    plan: Plan,
    folder: Path,
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> HandOutReport:
    """Write a package file for each annotator of a plan into a folder, which is made if need be.

    No file is replaced. From now on the documents' suggestions are frozen: these, and no later
    ones, are in every package. Raises UserError where a file can't be written; then nothing is
    handed out.
    """
    raise NotImplementedError


class State(StrEnum):
    """How far a document is with an annotator who was given it, as far as it has come back."""

    HANDED = "handed"
    BEGUN = "begun"
    DONE = "done"
    PASSED_ON = "passed on"  # somebody else was given it instead


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
    raise NotImplementedError


def blind(project: Project) -> frozenset[tuple[str, str]]:
    """The (document id, annotator's name) that were given without suggestions."""
    raise NotImplementedError


def documents_to_give(project: Project, selection: Selection) -> int:
    """How many documents a selection leaves, for a preview. Raises UserError."""
    raise NotImplementedError


def problems_of(plan: Plan) -> list[Problem]:
    """What somebody should know of a plan before it is handed out."""
    raise NotImplementedError
