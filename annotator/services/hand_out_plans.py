"""Planning a hand-out: which documents of a project, and who gets them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core import planning
from annotator.core.errors import UserError
from annotator.core.hand_out import Candidate, Slot, Terms
from annotator.core.model import Status
from annotator.core.queue import Sort
from annotator.core.translation import phrase, tr
from annotator.services.informative import work_out_order
from annotator.services.project import checked_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.hand_out import Plan, Share
    from annotator.services.project import Project
    from annotator.storage.hand_outs import HandedRow


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


_NOTHING_AGAIN = {
    Again.UNFINISHED: phrase("Nothing is left to be handed out again: all of this is done."),
    Again.RETURNED: phrase("Nothing came back unfinished; what never came back is “missing”."),
    Again.MISSING: phrase("Nothing is missing: each of these packages came back at least once."),
}


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
    terms = _with_sound_names(terms)
    terms.require_possible()
    require_project(project)
    chosen = _candidates(project, selection, first, order, descending=descending)
    having = _having(project)
    candidates = [each._replace(lacks=max(terms.overlap - having[each.id], 0)) for each in chosen]
    made = planning.plan(terms, candidates)
    if not made.assignments:
        raise UserError(_nothing_to_give(candidates, selection))
    return made


def documents_to_give(project: Project, selection: Selection) -> int:
    """How many documents a selection leaves, for a preview. Raises UserError."""
    return len(_candidates(project, selection))


def _with_sound_names(terms: Terms) -> Terms:
    shares = (replace(each, name=checked_name(each.name)) for each in terms.annotators)
    return replace(terms, annotators=tuple(shares))


def require_project(project: Project) -> None:
    """Raise UserError where this is a package: nothing is handed out from one."""
    if project.package is not None:
        raise UserError(
            tr(
                "{name} is a package itself; hand out from the project it came from.",
                name=project.path.name,
            )
        )


def _nothing_to_give(chosen: Sequence[Candidate], selection: Selection) -> str:
    if any(each.lacks for each in chosen):
        return tr(
            "Everybody who was named has these documents already; name others, or more of them.",
        )
    if chosen:
        return tr(
            "As many people as asked have these documents already; give each to more people.",
        )
    if selection == Selection():
        return tr(
            "There is no document left that nobody was given; import more, or choose "
            "among those that were handed out.",
        )
    return tr("No document fits what was chosen; ask for less.")


def _having(project: Project) -> Counter[str]:
    """How many people have each document, by its id; those who passed it on don't count."""
    with project.file.reading():
        newest = _newest(project.file.hand_outs.handed())
    return Counter(each.document_id for each in newest)


def _candidates(
    project: Project,
    selection: Selection,
    first: Sequence[str] = (),
    order: Sort = Sort.ORDER,
    *,
    descending: bool = False,
) -> list[Candidate]:
    """The documents of a selection in the order in which they are given."""
    fitting = _fitting(project, selection)
    with project.file.reading():
        rows = project.file.hand_outs.candidates()
        handed = project.file.hand_outs.handed()
    holders: dict[str, dict[str, None]] = {}
    for each in handed:
        holders.setdefault(each.document_id, {})[each.annotator] = None
    found = {
        row.id: Candidate(*row[1:], tuple(holders.get(row.id, ())))
        for row in rows
        if (fitting is None or row.number in fitting)
        and (selection.handed or row.id not in holders)
    }
    if order is not Sort.ORDER or descending:
        queue = project.queue("")
        if order is Sort.INFORMATIVE:
            queue.set_informative(work_out_order(project, ""))
        places = queue.ordered(order, descending=descending)
        ids = (rows[place].id for place in places)
        found = {each: found[each] for each in ids if each in found}
    unknown = next((each for each in first if each not in found), None)
    if unknown is not None:
        raise UserError(
            tr(
                "The document {unknown} is not among those that are handed out; leave it "
                "out of those that come first, or choose more documents.",
                unknown=unknown,
            )
        )
    return [found[each] for each in dict.fromkeys((*first, *found))]


def _fitting(project: Project, selection: Selection) -> set[int] | None:
    """The numbers of the documents that a selection asks for; None for all."""
    asked: list[set[int]] = []
    file = project.file
    with file.reading():
        if selection.ids:
            numbers = {row.id: row.number for row in file.hand_outs.candidates()}
            asked.append({numbers[each] for each in selection.ids if each in numbers})
        if selection.statuses:
            asked.append(file.hand_outs.with_status(selection.statuses))
        if selection.labels or selection.events:
            asked.append(file.hand_outs.with_labels(selection.labels, selection.events))
        if selection.text.strip():
            asked.append(file.queue.containing(selection.text))
    return set.intersection(*asked) if asked else None


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
    require_project(project)
    with project.file.reading():
        newest = _newest(project.file.hand_outs.handed())
    unknown = [name for name in whose if name not in {each.annotator for each in newest}]
    if unknown:
        raise UserError(
            tr("Nothing was handed out to {unknown}; check the name.", unknown=", ".join(unknown))
        )
    slots = [
        Slot(each.document_id, each.annotator, each.package, each.blind)
        for each in newest
        if _is_open(each, which) and (not whose or each.annotator in whose)
    ]
    if not slots:
        raise UserError(_NOTHING_AGAIN[which])
    wanted = Selection(ids=tuple({each.document_id for each in slots}), handed=True)
    candidates = _candidates(project, wanted)
    if not to:
        return planning.plan_same(slots, candidates)
    terms = _with_sound_names(Terms(tuple(to), seed=seed))
    made = planning.plan_others(terms, slots, candidates)
    if not made.assignments:
        raise UserError(tr("All these people have the documents already; name others."))
    return made


def _newest(handed: Sequence[HandedRow]) -> list[HandedRow]:
    """Of each document and annotator the newest package, unless it was passed on."""
    found = {(each.document_id, each.annotator): each for each in handed}
    return [each for each in found.values() if not each.passed_on]


def _is_open(row: HandedRow, which: Again) -> bool:
    if row.status == Status.DONE:
        return False
    if which is Again.RETURNED:
        return bool(row.returned)
    return which is Again.UNFINISHED or not row.returned
