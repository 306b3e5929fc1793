"""What settles by itself: what all annotators agree on and what a rule decides, as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.gold_answers import settled_by_itself
from annotator.core.model import Role
from annotator.core.questions import Rule
from annotator.services.annotating import begin_layer
from annotator.services.clock import new_uuid, stamp
from annotator.services.opening import read_document
from annotator.services.project import checked_name
from annotator.services.settling_alignment import aligned
from annotator.services.settling_queue import up_to_date
from annotator.services.settling_terms import layers_that_count, terms
from annotator.services.steps import Taken
from annotator.storage.steps import StepRow

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from annotator.core.edits import Edit
    from annotator.core.model import Stamp
    from annotator.services.project import Project
    from annotator.services.settling_figures import Figures
    from annotator.services.settling_terms import Terms
    from annotator.services.steps import Progress
    from annotator.storage.settling import WorkedDocument

NAME = "settle what all agree on"
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
    worked = [
        each
        for each in worked
        if (documents is None or each.id in documents) and len(layers_that_count(each, wanted)) > 1
    ]
    known = up_to_date(project, worked, wanted, stop, progress)
    waiting = [each for each, figures in known if _is_behind(each, figures, wanted)]
    step = StepRow(new_uuid(), NAME)
    written = 0
    for start in range(0, len(waiting), _BATCH):
        edits: list[tuple[WorkedDocument, Edit]] = []
        for each in waiting[start : start + _BATCH]:
            if stop():
                break
            progress(start + len(edits), len(waiting))
            edits.append((each, _edit(project, each, wanted, who)))
        written += _write(project, step, [pair for pair in edits if pair[1]], who, written == 0)
    progress(len(waiting), len(waiting))
    return Taken(NAME if written else "", documents=written, step=step.id if written else "")


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


def _edit(project: Project, document: WorkedDocument, wanted: Terms, who: Stamp) -> Edit:
    file = project.file
    with file.reading():
        owner = document.gold[0].annotator if document.gold else who.by
        session = read_document(project, document.id, owner, Role.GOLD).session
        layers = {
            each.annotator: file.layers.items(each.number)
            for each in layers_that_count(document, wanted)
        }
    alignment = aligned(project, session.text, layers, session.layer.items())
    return settled_by_itself(alignment, session, wanted.rules, who)


def _write(
    project: Project,
    step: StepRow,
    edits: Sequence[tuple[WorkedDocument, Edit]],
    who: Stamp,
    is_first: bool,
) -> int:
    """Write some documents' edits as a part of the step; how many there were."""
    if not edits:
        return 0
    layers = project.file.layers
    with project.file.writing():
        if is_first:
            project.file.steps.add(step, who)
        for document, edit in edits:
            if document.gold:
                number = document.gold[0].number
            else:
                number = begin_layer(project, document.id, who.by, Role.GOLD).number
            layers.apply(number, edit)
            layers.log(number, edit, who, project.schema.version, step=step.id)
    return len(edits)
