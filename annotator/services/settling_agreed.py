"""What settles by itself: what all annotators agree on and what a rule decides, as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.gold_answers import BY_ITSELF, settled_by_itself
from annotator.core.model import Role
from annotator.core.questions import Rule
from annotator.services.annotating import begin_layer
from annotator.services.clock import new_uuid, stamp
from annotator.services.opening import read_document
from annotator.services.project import checked_name
from annotator.services.settling_alignment import aligned
from annotator.services.settling_figures import figures_from, read_figures, state_of
from annotator.services.settling_terms import layers_that_count, terms
from annotator.services.steps import Taken
from annotator.storage.steps import StepRow

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from annotator.core.alignment import Alignment
    from annotator.core.edits import Edit
    from annotator.core.model import Stamp
    from annotator.core.session import Session
    from annotator.services.project import Project
    from annotator.services.settling_figures import Figures
    from annotator.services.settling_terms import Terms
    from annotator.services.steps import Progress
    from annotator.storage.settling import WorkedDocument

_BATCH = 20  # documents written at a time, so that the window never waits long


def settle_agreed(
    project: Project,
    by: str,
    documents: Collection[str] | None = None,
    *,
    progress: Progress = lambda done, total: None,
    stop: Callable[[], bool] = lambda: False,
) -> Taken:
    """Write what needs nobody's answer into the gold layers, as one step with one undo.

    Of all documents that two or more annotated, or of these. A document without an open question
    becomes done. ``stop`` is asked between documents: what is written by then stays, is the same
    step, and the rest follows the next time. Nobody decides anything here, so that annotators may
    have it done. Raises UserError where the file can't be read or written.
    """
    wanted, who = terms(project), stamp(checked_name(by))
    with project.file.reading():
        worked = project.file.settling.documents()
        kept = project.file.settling.kept()
    worked = [
        each
        for each in worked
        if (documents is None or each.id in documents) and len(layers_that_count(each, wanted)) > 1
    ]
    step, portion, written = StepRow(new_uuid(), BY_ITSELF), [], 0
    for place, document in enumerate(worked):
        known = read_figures(kept.get(document.id, ""), state_of(project, document, wanted))
        if known is not None and not _is_behind(document, known, wanted):
            continue
        if stop():
            break
        progress(place, len(worked))
        portion.append(_looked_at(project, document, wanted, who))
        if len(portion) == _BATCH:
            written += _write(project, step, portion, who, is_begun=written > 0)
            portion = []
    if portion:
        written += _write(project, step, portion, who, is_begun=written > 0)
    progress(len(worked), len(worked))
    return Taken(BY_ITSELF if written else "", documents=written, step=step.id if written else "")


class _Looked(NamedTuple):
    """A document with its gold layer so far, and what is to be written into that."""

    document: WorkedDocument
    session: Session
    alignment: Alignment
    edit: Edit


def _is_behind(document: WorkedDocument, figures: Figures, wanted: Terms) -> bool:
    """Whether something can be written that needs nobody's answer."""
    half = len(layers_that_count(document, wanted)) / 2
    return figures.is_behind or any(
        each.topics
        and not each.is_waiting
        and all(wanted.rules.get(topic) is Rule.MAJORITY for topic in each.topics)
        and any(len(names) > half for names in each.stances)
        for each in figures.open
    )


def _looked_at(project: Project, document: WorkedDocument, wanted: Terms, who: Stamp) -> _Looked:
    file = project.file
    with file.reading():
        owner = document.gold[0].annotator if document.gold else who.by
        session = read_document(project, document.id, owner, Role.GOLD).session
        layers = {
            each.annotator: file.layers.items(each.number)
            for each in layers_that_count(document, wanted)
        }
    alignment = aligned(project, session.text, layers, session.layer.items())
    edit = settled_by_itself(alignment, session, wanted.rules, who)
    return _Looked(document, session, alignment, edit)


def _write(
    project: Project, step: StepRow, portion: Sequence[_Looked], who: Stamp, *, is_begun: bool
) -> int:
    """Write some documents' edits as a part of the step; how many there were.

    How far these documents are then is kept, so that nobody has to find it out again. One into
    which somebody has written meanwhile is left for the next time.
    """
    file, wanted, count = project.file, terms(project), 0
    with file.writing():
        found = []
        for document, session, alignment, edit in portion:
            if _now(project, document) != document:
                continue
            if edit:
                if not is_begun and not count:
                    file.steps.add(step, who)
                _write_one(project, step, document, edit, who)
                session.apply(edit)
                count += 1
            figures = figures_from(session.text, alignment, session.layer)
            state = state_of(project, _now(project, document), wanted)
            found.append((document.id, figures.record(state)))
        file.settling.keep(found)
    return count


def _write_one(
    project: Project, step: StepRow, document: WorkedDocument, edit: Edit, who: Stamp
) -> None:
    layers = project.file.layers
    if document.gold:
        number = document.gold[0].number
    else:
        number = begin_layer(project, document.id, who.by, Role.GOLD).number
    layers.apply(number, edit)
    layers.log(number, edit, who, project.schema.version, step=step.id)


def _now(project: Project, document: WorkedDocument) -> WorkedDocument:
    (found,) = project.file.settling.documents(document.id)
    return found
