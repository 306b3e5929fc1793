"""Settling what annotators say differently: one document's questions, answered into its gold layer.

A document has one gold layer, begun by whoever settles it first; others go on in the same one, and
the edit log says who did what. Answers are ordinary edits of that layer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.model import Note
    from annotator.core.questions import Choice, Piece, Question, Rule, Topic
    from annotator.core.session import Change, Session
    from annotator.services.annotating import OpenDocument
    from annotator.services.project import Project
    from annotator.services.steps import Taken


class Terms(NamedTuple):
    """How a project is settled: kept in the project.

    ``done_only`` counts layers that are done alone; ``seed`` shuffles the anonymous names.
    """

    rules: Mapping[Topic, Rule] = {}
    done_only: bool = True
    seed: int = 0


class Progress(NamedTuple):
    """How far settling is: questions by how they were settled, and those that are not.

    ``waiting`` ones can be asked once another is answered; they may turn out to be pointless.
    """

    agreed: int = 0
    by_rule: int = 0
    by_people: Mapping[str, int] = {}
    open: int = 0
    waiting: int = 0


class Lane(NamedTuple):
    """One annotator's line under the text: what they say, in this question or in a sentence."""

    annotator: str
    shown: str
    pieces: tuple[Piece, ...]


def terms(project: Project) -> Terms:
    """How this project is settled."""
    raise NotImplementedError


def set_terms(project: Project, wanted: Terms) -> None:
    """Keep how this project is settled. Raises UserError where the file can't be written."""
    raise NotImplementedError


def anonymous(annotators: tuple[str, ...], document_id: str, seed: int) -> dict[str, str]:
    """The annotators of a document as "annotator A", "annotator B", ...: shuffled per document."""
    raise NotImplementedError


class SettlingDocument:
    """A document with the questions that its annotators' layers raise, and its gold layer.

    ``questions`` are those that can be answered now, in reading order; ``waiting`` those that can
    be once another is answered; ``answered`` those that somebody or a rule has settled.
    """

    questions: tuple[Question, ...]
    waiting: tuple[Question, ...]
    answered: tuple[Question, ...]
    opened: OpenDocument  # the gold layer; its session is "gold so far"

    @property
    def progress(self) -> Progress:
        """How far this document is."""
        raise NotImplementedError

    @property
    def session(self) -> Session:
        """The gold layer so far."""
        raise NotImplementedError

    def settle(self, question: Question, choice: Choice, seconds: float = 0.0) -> Change:
        """Write an answer into the gold layer; again for a question that was answered already.

        Raises UserError where the question waits for another, the choice can't be, the file can't
        be written, or whoever settles annotated this document and may not settle it.
        """
        raise NotImplementedError

    def undo(self) -> Taken:
        """Take back the last step in this gold layer; its question is open again."""
        raise NotImplementedError

    def redo(self) -> Taken:
        """Do the last undone step again."""
        raise NotImplementedError

    def lanes(self, question: Question, *, veiled: bool = True) -> tuple[Lane, ...]:
        """What each annotator says in answer to a question; veiled: under anonymous names."""
        raise NotImplementedError

    def notes(self, question: Question) -> tuple[tuple[str, Note], ...]:
        """(annotator, note) of what annotators wrote about what they say here."""
        raise NotImplementedError


def open_settling(
    project: Project, document_id: str, by: str, *, may_settle_own: bool = False
) -> SettlingDocument:
    """A document to be settled by somebody. Reading it writes nothing.

    With ``may_settle_own`` also by one of its annotators. Raises UserError where the file can't be
    read, KeyError for an unknown document.
    """
    raise NotImplementedError
