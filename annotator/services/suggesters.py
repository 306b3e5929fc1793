"""What makes a project's suggestions: its language model, and what was learned in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.model import Status
from annotator.services.suggesting import model_problem
from annotator.services.trained_models import ModelFolder
from annotator.services.training import Change

if TYPE_CHECKING:
    from annotator.services.project import Project

_GROUP = "spacy_models"  # by which installed pipelines make themselves known


@dataclass(frozen=True)
class LearnedModel:
    """A trained model that is used, with what it was worth on held-out documents."""

    number: int
    made: str
    documents: int
    before: float
    after: float
    changes: tuple[Change, ...] = ()

    @property
    def sentence(self) -> str:
        """What it is, for a person."""
        return (
            f"Model {self.number} of {self.made[:10]}, learned from {self.documents} documents: "
            f"F1 {self.before:.2f} before, {self.after:.2f} with it."
        )


def learned_model(project: Project) -> LearnedModel | None:
    """The trained model that a project uses, or None."""
    folder = ModelFolder(project.path).current
    if folder is None:
        return None
    try:
        card = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        documents, f1 = card["documents"], card["f1"]
        return LearnedModel(
            number=int(card["number"]),
            made=str(card["made"]),
            documents=int(documents["taught"]) + int(documents["held_out"]),
            before=float(f1["before"]),
            after=float(f1["after"]),
            changes=tuple(Change(**each) for each in card["by_label"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None  # damaged, or of another version


def documents_done(project: Project) -> int:
    """How many documents somebody has finished: what can be learned from."""
    with project.file.reading():
        layers = project.file.layers.every()
    return len({each.document_id for each in layers if each.status is Status.DONE})


def pipeline_of(project: Project) -> str:
    """The language model that was chosen for a project; empty for the default one."""
    with project.file.reading():
        return project.file.fact("pipeline")


def pipelines_here(project: Project) -> list[str]:
    """The language models that can be chosen: those installed, the project's own, a blank one."""
    from importlib import metadata

    known = {each.name for each in metadata.entry_points(group=_GROUP)}
    chosen = pipeline_of(project)
    language = project.schema.language or "en"
    return sorted({*known, *([chosen] if chosen else []), f"blank:{language}"})


def take_pipeline(project: Project, name: str) -> None:
    """Have suggestions made with this language model from now on; empty means the default one.

    It is only looked for, not loaded. Raises UserError that says what to do where it is missing, or
    the file can't be written.
    """
    problem = model_problem(name or None)
    if problem:
        raise UserError(problem)
    with project.file.writing():
        project.file.set_fact("pipeline", name)
