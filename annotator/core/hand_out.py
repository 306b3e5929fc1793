"""Who annotates which documents: the terms, and the plan that comes of them (core/planning.py)."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import UserError
from annotator.core.translation import tr, tr_count
from annotator.core.wording import count, in_quotes, listed

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Share:
    """What one annotator takes: a weight among the others, and at most so many documents."""

    name: str
    weight: float = 1.0
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """How documents are handed out: each to ``overlap`` of the annotators.

    ``blind`` is the part (0 to 1) that is given without suggestions: of the documents, which are
    blind to everybody then, or with ``blind_each`` of every annotator's own.
    """

    annotators: tuple[Share, ...]
    overlap: int = 1
    seed: int = 0
    blind: float = 0.0
    blind_each: bool = False

    def require_possible(self) -> None:
        """Raise UserError where nothing can be planned on these terms."""
        names = [each.name for each in self.annotators]
        if not names:
            raise UserError(tr("Name at least one annotator who gets documents."))
        double = next((name for name, times in Counter(names).items() if times > 1), None)
        if double is not None:
            raise UserError(
                tr("“{double}” is named twice; name each annotator once.", double=double)
            )
        if not 1 <= self.overlap <= len(names):
            most = "1 annotator" if len(names) == 1 else f"1 to {len(names):,} annotators"
            raise UserError(
                tr(
                    "Each document can go to {most}, as many as are named, not to {overlap}.",
                    most=most,
                    overlap=self.overlap,
                )
            )
        if not 0 <= self.blind <= 1:
            raise UserError(tr("The blind part must lie between none (0 %) and all (100 %)."))
        for each in self.annotators:
            if not (each.weight > 0 and math.isfinite(each.weight)):
                raise UserError(
                    tr("The share of “{name}” must be a number above 0.", name=each.name)
                )
            if each.most is not None and each.most < 0:
                raise UserError(
                    tr("The most documents for “{name}” can't be less than 0.", name=each.name)
                )


class Candidate(NamedTuple):
    """A document that may be handed out.

    ``holders`` have it already, or had it, and don't get it again; ``lacks`` is how many more
    people are to have it, the terms' overlap where it is None.
    """

    id: str
    title: str = ""
    words: int = 0
    suggested: int = 0
    holders: tuple[str, ...] = ()
    lacks: int | None = None


class Slot(NamedTuple):
    """A document that an annotator was given in a package; ``blind`` is without suggestions."""

    document_id: str
    annotator: str
    package: str
    blind: bool = False


class Assignment(NamedTuple):
    """A document for an annotator; ``instead`` names the package from which it is passed on."""

    document_id: str
    annotator: str
    blind: bool = False
    instead: str = ""


@dataclass(frozen=True)
class Plan:
    """Who gets what, in the order in which the documents are to be annotated.

    ``short`` are documents that go to fewer people than was asked for, with how many are missing.
    """

    terms: Terms
    documents: tuple[Candidate, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    short: tuple[tuple[Candidate, int], ...] = ()

    @property
    def annotators(self) -> tuple[str, ...]:
        """The names of those who were named, in that order."""
        return tuple(each.name for each in self.terms.annotators)

    @cached_property
    def by_annotator(self) -> dict[str, tuple[Assignment, ...]]:
        """What each annotator gets, in order; nothing is an empty tuple."""
        found: dict[str, list[Assignment]] = {name: [] for name in self.annotators}
        for each in self.assignments:
            found[each.annotator].append(each)
        return {name: tuple(each) for name, each in found.items()}

    @cached_property
    def by_document(self) -> dict[str, tuple[Assignment, ...]]:
        """Who gets each document, by its id, in the order of the documents."""
        found: dict[str, list[Assignment]] = {each.id: [] for each in self.documents}
        for each in self.assignments:
            found[each.document_id].append(each)
        return {document: tuple(each) for document, each in found.items()}

    @cached_property
    def words(self) -> dict[str, int]:
        """How many words each annotator gets to read."""
        length = {each.id: each.words for each in self.documents}
        return {
            name: sum(length[each.document_id] for each in given)
            for name, given in self.by_annotator.items()
        }

    @cached_property
    def pairs(self) -> dict[tuple[str, str], int]:
        """How many of these documents each pair of annotators shares, named in order.

        What they hold already counts too.
        """
        shared = dict.fromkeys(combinations(self.annotators, 2), 0)
        place = {name: number for number, name in enumerate(self.annotators)}
        for document in self.documents:
            given = {each.annotator for each in self.by_document[document.id]}
            named = sorted(given.union(document.holders) & place.keys(), key=place.__getitem__)
            for pair in combinations(named, 2):
                shared[pair] += 1
        return shared

    @property
    def remarks(self) -> tuple[str, ...]:
        """Sentences on what somebody should know before it is handed out."""
        said = _alike({*self.annotators, *(n for each in self.documents for n in each.holders)})
        bare = sum(1 for each in self.documents if not each.suggested)
        if bare:
            said.append(
                tr_count(
                    bare,
                    "{n:,} document has no suggestions. It is handed out without: what is "
                    "suggested later never reaches the packages, so that all see the same.",
                    "{n:,} documents have no suggestions. They are handed out without: what is "
                    "suggested later never reaches the packages, so that all see the same.",
                )
            )
        if self.short:
            missing = sum(lacking for _, lacking in self.short)
            said.append(
                tr(
                    "{documents} can't go to as many people as asked: {places} stay empty. "
                    "Name more annotators or raise the most that they take.",
                    documents=count(len(self.short), "document"),
                    places=count(missing, "place"),
                )
            )
        idle = [name for name, given in self.by_annotator.items() if not given]
        if idle and self.assignments:
            said.append(tr("Nothing is left for {idle}.", idle=", ".join(idle)))
        strangers = [pair for pair, shared in self.pairs.items() if not shared]
        if self.terms.overlap > 1 and self.assignments and strangers:
            named = ", ".join(listed(pair) for pair in strangers[:2])
            if len(strangers) > 2:
                more = count(len(strangers) - 2, "more pair")
                named = tr("{pairs} and {more}", pairs=named, more=more)
            said.append(
                tr("These share no document, so they can't be compared: {named}.", named=named)
            )
        return tuple(said)


def _alike(names: Iterable[str]) -> list[str]:
    """A word on names that only capitals tell apart: perhaps it is one person."""
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        found.setdefault(name.casefold(), []).append(name)
    return [
        tr(
            "{names} are {n:,} people here; if it is one, write the name in one way.",
            names=tr(" and ").join(map(in_quotes, same)),
            n=len(same),
        )
        for same in found.values()
        if len(same) > 1
    ]
