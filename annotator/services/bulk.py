"""One wish carried out at many places: what would change is known first, then it is one step.

Only layers of the annotator who acts are changed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core import annotating, decisions
from annotator.core.edits import Edit, merged
from annotator.core.errors import EditConflictError, UserError
from annotator.core.labels import shown_label, shown_name
from annotator.core.model import Event, Mention, Role, Verdict, span_of
from annotator.core.session import Session
from annotator.core.text import Text
from annotator.core.translation import tr, tr_count
from annotator.core.wording import count
from annotator.services import steps
from annotator.services.annotating import begin_layer
from annotator.services.clock import new_item_id, stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.hits import Hit
    from annotator.core.model import Key, Stamp
    from annotator.core.session import Mark
    from annotator.services.annotating import OpenDocument
    from annotator.services.project import Project
    from annotator.services.steps import Taken
    from annotator.storage.layers import LayerRow

LABEL, EVENT, ACCEPT, REMOVE = "label", "event", "accept", "remove"
_NAMES = {LABEL: "relabel", EVENT: "relabel", ACCEPT: "accept", REMOVE: "reject"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted at many places: an entity label, an event type, to accept, or to remove."""

    kind: str
    name: str = ""


@dataclass(slots=True)
class Part:
    """What changes in one document, at so many places."""

    document: str
    title: str
    is_done: bool
    edit: Edit
    changes: Counter[str]
    lost: int = 0  # arguments that go with a role or a filler
    unfit: int = 0  # arguments whose role does not take the new label


@dataclass(slots=True)
class Plan:
    """What a wish would change, document by document; ``left`` places stay as they are."""

    name: str
    parts: list[Part] = field(default_factory=list)
    left: int = 0

    def chosen(self, *, with_done: bool) -> list[Part]:
        """The parts to carry out; those in done documents only if that is wanted."""
        return [part for part in self.parts if with_done or not part.is_done]

    @property
    def done_documents(self) -> int:
        """How many of the documents are done."""
        return sum(part.is_done for part in self.parts)

    def heading(self, *, with_done: bool) -> str:
        """How much would change: "14 places in 6 documents"."""
        parts = self.chosen(with_done=with_done)
        places = sum(part.changes.total() for part in parts)
        here = count(places, "place")
        return tr("{places} in {documents}", places=here, documents=count(len(parts), "document"))

    def lines(self, *, with_done: bool) -> list[tuple[str, int]]:
        """Each kind of change with its number, the most frequent first."""
        changes: Counter[str] = Counter()
        for part in self.chosen(with_done=with_done):
            changes.update(part.changes)
        return changes.most_common()

    def warnings(self, *, with_done: bool) -> list[str]:
        """What else happens, in sentences."""
        parts = self.chosen(with_done=with_done)
        lost, unfit = sum(part.lost for part in parts), sum(part.unfit for part in parts)
        found = []
        if lost:
            found.append(
                tr_count(lost, "{n:,} argument loses its role.", "{n:,} arguments lose their role.")
            )
        if unfit:
            found.append(
                tr_count(
                    unfit,
                    "{n:,} argument will no longer fit its role.",
                    "{n:,} arguments will no longer fit their role.",
                )
            )
        if self.left:
            found.append(
                tr_count(self.left, "{n:,} place stays as now.", "{n:,} places stay as now.")
            )
        return found


def plan(
    project: Project,
    hits: Iterable[Hit],
    wish: Wish,
    annotator: str,
    progress: Callable[[int, int, str], None] = lambda done, total, name: None,
) -> Plan:
    """What a wish changes at these places. ``progress`` may raise to stop. Raises UserError."""
    by_document: dict[str, list[Hit]] = {}
    for hit in hits:
        by_document.setdefault(hit.document, []).append(hit)
    result, who = Plan(_NAMES[wish.kind]), stamp(annotator)
    for done, (document, here) in enumerate(by_document.items()):
        progress(done, len(by_document), here[0].title)
        session = None
        if wish.kind in (LABEL, EVENT) and all(hit.item and hit.is_decided for hit in here):
            session = _decided_alone(project, document, annotator, here)
        if session is None:
            _, session = some_session(project, document, annotator, here)
        part = _part(session, here, wish, annotator, who)
        result.left += len(here) - part.changes.total()
        if part.edit:
            result.parts.append(part)
    return result


def some_session(
    project: Project, document_id: str, annotator: str, hits: Iterable[Hit]
) -> tuple[LayerRow | None, Session]:
    """An annotator's layer with the suggestions that these places can have to do with.

    The layer is None where it was not begun.
    """
    hits, file = list(hits), project.file
    with file.reading():
        layer = file.layers.find(document_id, annotator, Role.ANNOTATOR)
        ids, starts = (hit.item for hit in hits if hit.item), (hit.start for hit in hits)
        suggestions = file.documents.suggestions_at(document_id, ids, starts)
        if not all(isinstance(each, Mention) for each in suggestions):
            suggestions = file.documents.suggestions(document_id)  # fillers come along
        text = Text(file.documents.text(document_id))
        items = file.layers.items(layer.number) if layer is not None else ()
    return layer, Session(text, project.schema, items, suggestions)


def _decided_alone(
    project: Project, document_id: str, annotator: str, hits: list[Hit]
) -> Session | None:
    """A session of these annotations and the events that they fill: all that a relabelling sees.

    None where one of them is gone by now.
    """
    layers = project.file.layers
    with project.file.reading():
        layer = layers.find(document_id, annotator, Role.ANNOTATOR)
        if layer is None:
            return None
        keys: list[Key] = [(Event if hit.is_trigger else Mention, hit.item) for hit in hits]
        wanted = dict.fromkeys(keys)
        items = layers.some(layer.number, wanted)
        if len(items) < len(wanted):
            return None
        filled = layers.events_filled_by(layer.number, (hit.item for hit in hits))
        more = [*((Event, each) for each in filled), *((Verdict, hit.item) for hit in hits)]
        items += layers.some(
            layer.number, [key for key in dict.fromkeys(more) if key not in wanted]
        )
        text = Text(project.file.documents.text(document_id))
    return Session(text, project.schema, items)


def _part(session: Session, hits: list[Hit], wish: Wish, annotator: str, who: Stamp) -> Part:
    """What a wish changes in one document; the session is used up."""
    edits: list[Edit] = []
    changes: Counter[str] = Counter()
    unfit = 0
    for hit in hits:
        mark = session.mark(hit.item) if hit.item else None
        is_theirs = bool(hit.annotator) and hit.annotator != annotator
        edit = Edit("", ()) if is_theirs else _edit(session, hit, mark, wish, who)
        if edit:
            unfit += _unfit(session, mark, wish)
            session.apply(edit)
            edits.append(edit)
            changes[_words(mark, wish)] += 1
    whole = merged(_NAMES[wish.kind], edits)
    return Part(hits[0].document, hits[0].title, hits[0].is_done, whole, changes, _lost(whole),
                unfit)  # fmt: skip


def _edit(session: Session, hit: Hit, mark: Mark | None, wish: Wish, who: Stamp) -> Edit:
    """What a wish changes at one place; empty where it means nothing there."""
    is_free = mark is None and not hit.is_decided and hit.state != "suggested"
    match wish.kind:
        case "accept" if mark is not None and mark.suggested:
            return decisions.accept(session, [mark.id], who)
        case "remove" if mark is not None:
            return decisions.reject(session, [mark.id], who)
        case "label" | "event" if mark is not None and mark.is_trigger == (wish.kind == EVENT):
            return annotating.relabel(session, mark.id, wish.name, who)
        case "label" | "event" if is_free:
            make = annotating.label_span if wish.kind == LABEL else annotating.add_event
            span = span_of(session.text.string, (hit.start, hit.end))
            return make(session, span, wish.name, new_item_id(), who)
        case _:
            return Edit("", ())


def _words(mark: Mark | None, wish: Wish) -> str:
    """A change in words: "suggested ORG → ARMED GROUP"."""
    shown = shown_name if (mark.is_trigger if mark else wish.kind == EVENT) else shown_label
    is_suggested = mark is not None and mark.suggested
    before = tr("unlabelled") if mark is None else shown(mark.label)
    if is_suggested:
        before = tr("suggested {label}", label=before)
    if wish.kind == ACCEPT:
        return tr("{before} → accepted", before=before)
    if wish.kind == REMOVE:
        return (
            tr("{before} → rejected", before=before)
            if is_suggested
            else tr("{before} → removed", before=before)
        )
    return f"{before} → {shown(wish.name)}"


def _lost(edit: Edit) -> int:
    """How many arguments an edit takes out of events that stay."""
    lost = 0
    for each in edit.replacements:
        if isinstance(each.before, Event) and isinstance(each.after, Event):
            kept = each.after.arguments
            lost += sum(not any(a.same_filler(b) for b in kept) for a in each.before.arguments)
    return lost


def _unfit(session: Session, mark: Mark | None, wish: Wish) -> int:
    """How many arguments that a mention fills have a role that does not take its new label."""
    if mark is None or mark.is_trigger or mark.suggested or wish.kind != LABEL:
        return 0
    unfit = 0
    for event in session.layer.all(Event):
        kind = session.schema.event(event.type)
        for argument in event.arguments:
            role = kind.role(argument.role) if kind and argument.mention == mark.id else None
            if role is not None and role.takes(mark.label) and not role.takes(wish.name):
                unfit += 1
    return unfit


def carry_out(
    project: Project,
    plan: Plan,
    annotator: str,
    *,
    with_done: bool = False,
    opened: OpenDocument | None = None,
    progress: Callable[[int, int, str], None] = lambda done, total, name: None,
) -> Taken:
    """Write a plan as one step, all or nothing; ``progress`` may raise to take it all back.

    An open document of the same connection follows.
    Raises UserError where the file can't be written, or something was changed meanwhile.
    """
    parts = plan.chosen(with_done=with_done)
    edits: dict[int, Edit] = {}
    for part in parts:
        layer = project.file.layers.find(part.document, annotator, Role.ANNOTATOR)
        layer = layer or begin_layer(project, part.document, annotator, Role.ANNOTATOR)
        edits[layer.number] = part.edit
    try:
        return steps.carry_out(
            project,
            plan.name,
            edits,
            stamp(annotator),
            opened=opened,
            progress=lambda done, total: progress(done, total, parts[done].title),
        )
    except EditConflictError as error:
        raise UserError(
            tr("Something was changed here meanwhile, and nothing was done. Try it again.")
        ) from error
