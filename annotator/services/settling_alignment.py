"""The layers of a document as they are compared, whatever the schema called things before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.alignment import Alignment, align, former_ids
from annotator.core.model import Verdict
from annotator.core.questions import is_question_id
from annotator.core.schema_changes import moved, moves_between

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.model import Item
    from annotator.core.text import Text
    from annotator.services.project import Project


def aligned(
    project: Project, text: Text, layers: Mapping[str, Sequence[Item]], gold: Iterable[Item]
) -> Alignment:
    """The layers of a document brought together, as questions that the gold layer may have settled.

    What was answered before a name in the schema changed is still the same question. Raises
    UserError where the file can't be read.
    """
    found = align(text, layers, project.schema)
    known = {each.id for each in found.everything()}
    unknown = {
        each.id
        for each in gold
        if isinstance(each, Verdict) and is_question_id(each.id) and each.id not in known
    }
    if not unknown or project.schema.version == 1:
        return found
    former: dict[str, str] = {}
    with project.file.reading():
        versions = project.file.schemas.versions()
        for number in sorted(versions, reverse=True):
            moves = moves_between(versions, project.schema.version, number)
            if not moves:
                continue
            held = {name: [moved(each, moves) for each in items] for name, items in layers.items()}
            before = align(text, held, project.file.schema(number))
            for new, old in former_ids(found, before).items():
                if old in unknown:
                    former.setdefault(new, old)
    return replace(found, former=former)
