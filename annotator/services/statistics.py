"""How far a project is: documents, layers, decisions, by annotator and by label."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.model import Decision, Event, Mention, Role, Verdict
from annotator.core.questions import is_question_id
from annotator.core.translation import phrase

if TYPE_CHECKING:
    from annotator.services.project import Project

GOLD_NAME = phrase("gold layer")


@dataclass
class AnnotatorFigures:
    """One annotator's work: layers by status, active seconds, decisions, what was labelled."""

    name: str
    layers: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    decisions: Counter[str] = field(default_factory=Counter)
    mentions: Counter[str] = field(default_factory=Counter)
    events: Counter[str] = field(default_factory=Counter)
    added: int = 0

    def record(self) -> dict[str, Any]:
        """Everything as JSON values."""
        # asdict would count a Counter's pairs instead of copying it
        return {
            name: dict(value) if isinstance(value, Counter) else value
            for name, value in vars(self).items()
        }


@dataclass
class Figures:
    """The figures of a project. ``gold`` are those of all gold layers, None where there is none."""

    title: str
    schema: str
    documents: int = 0
    words: int = 0
    suggestions: int = 0
    annotators: list[AnnotatorFigures] = field(default_factory=list)
    gold: AnnotatorFigures | None = None

    def record(self) -> dict[str, Any]:
        """Everything as JSON values."""
        people = [each.record() for each in self.annotators]
        gold = self.gold.record() if self.gold is not None else None
        return vars(self) | {"annotators": people, "gold": gold}


def figures(project: Project) -> Figures:
    """Count everything in a project."""
    documents = project.documents()
    result = Figures(
        title=project.title,
        schema=f"{project.schema.id} {project.schema.version}",
        documents=len(documents),
        words=sum(each.words for each in documents),
    )
    result.suggestions = project.queue("").suggested
    by_name: dict[str, AnnotatorFigures] = {}
    with project.file.reading():
        for layer in project.file.layers.every():
            if not layer.standing:  # opened, and nothing done, or all of it undone
                continue
            if layer.role is Role.GOLD:
                mine = result.gold = result.gold or AnnotatorFigures(GOLD_NAME)
            else:
                mine = by_name.setdefault(layer.annotator, AnnotatorFigures(layer.annotator))
            mine.layers[str(layer.status)] += 1
            mine.seconds += layer.seconds
            for item in project.file.layers.items(layer.number):
                _count(mine, item)
    result.annotators = sorted(by_name.values(), key=lambda each: each.name)
    return result


def _count(mine: AnnotatorFigures, item: object) -> None:
    if isinstance(item, Verdict):
        if not is_question_id(item.id):  # else it is an answer in a gold layer
            mine.decisions[str(item.decision)] += 1
    elif isinstance(item, Mention | Event):
        counter = mine.mentions if isinstance(item, Mention) else mine.events
        counter[item.label if isinstance(item, Mention) else item.type] += 1
        mine.added += item.origin.decision is Decision.ADDED
