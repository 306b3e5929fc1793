"""What a queue needs of the documents, read where it is asked for.

A file has 100,000 documents, a window shows twenty: of the others only numbers and words are
there from the beginning, and whole columns come once something is put in order by them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class DocumentFacts(NamedTuple):
    """What a queue shows of a document. ``length`` is in code points."""

    id: str
    title: str
    words: int
    suggested: int
    number: int
    length: int


NO_FACTS = DocumentFacts("", "", 0, 0, 0, 0)  # of a document that somebody took out


class Documents(Protocol):
    """The documents of a queue, each with a number, and how sure the suggesters are of each.

    ``doubt`` is an uncertainty (see QueueRow) in whole millionths. The lists have one value for
    each document, in the order of ``numbers``, which grow.
    """

    numbers: list[int]
    words: list[int]
    suggested: list[int]  # how many suggestions each document has

    def facts(self, number: int) -> tuple[Any, ...]:
        """The columns of DocumentFacts."""

    def number_of(self, document_id: str) -> int | None:
        """A document's number, or None for an unknown one."""

    def titles(self) -> list[str]:
        """All titles, folded: without the difference between capitals and small letters."""

    def doubt(self, number: int) -> int | None:
        """The doubt about one document; None where nothing with a score waits there."""

    def doubts(self) -> list[int | None]:
        """The doubts about all documents."""


class HeldDocuments:
    """Documents that are all at hand, as plain tuples with the columns of DocumentFacts."""

    def __init__(
        self, documents: Sequence[tuple[Any, ...]] = (), doubts: dict[int, int] | None = None
    ) -> None:
        self._facts = {each[4]: each for each in documents}
        self._doubts = doubts or {}
        self.numbers = list(self._facts)
        self.words = [each[2] for each in documents]
        self.suggested = [each[3] for each in documents]

    def facts(self, number: int) -> tuple[Any, ...]:
        """The columns of DocumentFacts."""
        return self._facts[number]

    def number_of(self, document_id: str) -> int | None:
        """A document's number, or None for an unknown one."""
        found = (number for number, each in self._facts.items() if each[0] == document_id)
        return next(found, None)

    def titles(self) -> list[str]:
        """All titles, folded."""
        return [each[1].casefold() for each in self._facts.values()]

    def doubt(self, number: int) -> int | None:
        """The doubt about one document, or None."""
        return self._doubts.get(number)

    def doubts(self) -> list[int | None]:
        """The doubts about all documents."""
        return list(map(self._doubts.get, self.numbers))
