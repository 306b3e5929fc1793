"""How a project is settled: by which rules, which layers count, and under which names."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.model import Status
from annotator.core.questions import Rule, Topic
from annotator.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.services.project import Project
    from annotator.storage.settling import WorkedDocument, WorkedLayer

_FACT = "settling"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class Terms:
    """How a project is settled: kept in the project.

    ``rules`` name what settles differences without asking; what is not in them needs all to agree.
    ``done_only`` counts layers that are done alone: what is not marked yet is no opinion.
    ``seed`` shuffles the anonymous names.
    """

    rules: Mapping[Topic, Rule] = field(default_factory=dict)
    done_only: bool = True
    seed: int = 0


def terms(project: Project) -> Terms:
    """How this project is settled; as at first where what is kept can't be read."""
    with project.file.reading():
        stored = project.file.fact(_FACT)
    try:
        record = json.loads(stored) if stored else {}
        rules = {Topic(topic): Rule(rule) for topic, rule in record.get("rules", {}).items()}
        return Terms(rules, bool(record.get("done_only", True)), int(record.get("seed", 0)))
    except (ValueError, TypeError, AttributeError):  # of another version, or damaged
        return Terms()


def set_terms(project: Project, wanted: Terms) -> None:
    """Keep how this project is settled. Raises UserError where the file can't be written."""
    rules = {str(topic): str(rule) for topic, rule in wanted.rules.items()}
    record = {"rules": rules, "done_only": wanted.done_only, "seed": wanted.seed}
    with project.file.writing():
        project.file.set_fact(_FACT, json.dumps(record, sort_keys=True))


def layers_that_count(document: WorkedDocument, wanted: Terms) -> list[WorkedLayer]:
    """The annotators' layers of a document that are compared, by name."""
    return [each for each in document.layers if each.status is Status.DONE or not wanted.done_only]


def anonymous(annotators: Iterable[str], document_id: str, seed: int) -> dict[str, str]:
    """The annotators of a document as "annotator A", "annotator B", ...

    The same each time, and shuffled from document to document, so that A is not always one person.
    """

    def drawn(name: str) -> bytes:
        return hashlib.sha256(f"{seed}\0{document_id}\0{name}".encode()).digest()

    ordered = sorted(annotators, key=lambda name: (drawn(name), name))
    return {name: f"{veil()}{_letters(place)}" for place, name in enumerate(ordered)}


def veil() -> str:
    """What stands before the letter of an annotator whose name is hidden."""
    return tr("annotator ")


def _letters(number: int) -> str:
    """A, B, ..., Z, AA, AB, ..."""
    above, last = divmod(number, len(_LETTERS))
    return (_letters(above - 1) if above else "") + _LETTERS[last]
