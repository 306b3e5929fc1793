"""What can be taken back of settling, over all documents: the newest answer or step first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.gold_answers import ANSWERED, BY_ITSELF
from annotator.core.model import Verdict
from annotator.services.steps import is_passed_over

if TYPE_CHECKING:
    from annotator.services.project import Project


class Past(NamedTuple):
    """An answer in a document, or where ``step`` is an id, a step over many documents.

    ``questions`` are the ids of those that it answered; ``by`` is who did it, ``name`` what.
    """

    document_id: str
    name: str
    by: str
    step: str = ""
    questions: tuple[str, ...] = ()


def newest(project: Project, kind: str) -> Past | None:
    """What "undo" takes back, or "redo" does again; None where there is nothing.

    Changes of the schema that was changed since are passed over, as in any layer. Raises UserError
    where the file can't be read.
    """
    file = project.file
    with file.reading():
        but = [each for each in file.steps.of_schema() if is_passed_over(project, kind, each)]
        found = file.settling.last(kind, but, (ANSWERED, BY_ITSELF))
        logged = file.layers.logged(found[1]) if found is not None else None
    if found is None or logged is None:
        return None
    answered = [each.after for each in logged.edit.replacements if isinstance(each.after, Verdict)]
    questions = tuple(each.id for each in answered if each.by == logged.by)
    return Past(found[0], logged.name, logged.by, logged.step or "", questions)
