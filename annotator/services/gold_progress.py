"""What is not settled yet of the gold layer, for whoever takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.model import Role, Status
from annotator.core.translation import tr, tr_count
from annotator.core.wording import count
from annotator.services.settling_queue import overview

if TYPE_CHECKING:
    from annotator.services.project import Project

_ANYBODY = "anybody"  # whose own documents are not asked about


def unfinished_gold(project: Project) -> str:
    """How many gold layers are not done and how many questions are open; empty where none is.

    Only what was counted already is told, which takes no time. Raises UserError where the file
    can't be read.
    """
    with project.file.reading():
        layers = [each for each in project.file.layers.every(role=Role.GOLD) if each.revision]
    left = [each for each in layers if each.status is not Status.DONE]
    if not left:
        return ""
    progress = overview(project, _ANYBODY, stop=lambda: True).progress
    number = progress.open + progress.waiting
    layers_left = tr_count(
        len(left),
        "{n:,} of {gold_layers} is not done",
        "{n:,} of {gold_layers} are not done",
        gold_layers=count(len(layers), "gold layer"),
    )
    if not number:
        return f"{layers_left}."
    return tr(
        "{layers_left}, {disagreements} not settled.",
        layers_left=layers_left,
        disagreements=count(number, "disagreement"),
    )
