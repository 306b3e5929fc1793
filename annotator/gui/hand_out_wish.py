"""What a lead wishes to hand out, and the plan that comes of it; knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.hand_out import Terms
from annotator.core.queue import Sort
from annotator.gui.plan_words import plan_sentences
from annotator.services import hand_out as handing
from annotator.services.hand_out import Selection
from annotator.services.outside import document_count

if TYPE_CHECKING:
    from annotator.core.hand_out import Plan
    from annotator.services.project import Project


@dataclass(frozen=True)
class Wish:
    """The terms, which documents, and in which order; those with the words ``first`` before all."""

    terms: Terms = field(default_factory=lambda: Terms(()))
    selection: Selection = field(default_factory=Selection)
    first: str = ""
    order: Sort = Sort.ORDER
    descending: bool = False


@dataclass(frozen=True)
class Outlook:
    """A plan with its sentences, or why there is none; how many documents may be given."""

    wish: Wish
    plan: Plan | None = None
    sentences: tuple[str, ...] = ()  # what is odd about it
    trouble: str = ""
    documents: int = 0
    in_all: int = 0


def look_ahead(project: Project, wish: Wish) -> Outlook:
    """Work out what would be handed out; nothing is written."""
    in_all = document_count(project)
    documents = handing.documents_to_give(project, wish.selection)
    try:
        found = make_plan(project, wish)
    except UserError as error:
        return Outlook(wish, trouble=str(error), documents=documents, in_all=in_all)
    said = tuple(plan_sentences(found))  # looks at all of it, so that nobody else has to
    return Outlook(wish, found, said, documents=documents, in_all=in_all)


def make_plan(project: Project, wish: Wish) -> Plan:
    """The plan. Raises UserError where the terms are impossible or no document is left to give."""
    return handing.plan(
        project,
        wish.terms,
        wish.selection,
        first=_first(project, wish),
        order=wish.order,
        descending=wish.descending,
    )


def _first(project: Project, wish: Wish) -> list[str]:
    """The ids of those documents that can be given and have the words that come first."""
    if not wish.first:
        return []
    selection = replace(wish.selection, text=f"{wish.selection.text} {wish.first}".strip())
    people = tuple(replace(each, most=None) for each in wish.terms.annotators)
    try:
        found = handing.plan(project, replace(wish.terms, annotators=people), selection)
    except UserError:  # none has them; what is wrong with the terms is told by the plan itself
        return []
    return [each.id for each in found.documents]
