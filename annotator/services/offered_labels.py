"""Which labels and event types letters and the palette offer: all, or a part of the schema.

A schema of a hundred labels is no help in an article about football. A part can be chosen for the
project, and for a single document, which goes before the project's. It only narrows what is
offered; what is annotated or suggested with another label stays and counts.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.services.project import Project

_FACT = "offered"


def offered(project: Project, document_id: str = "") -> frozenset[str] | None:
    """The names that are offered in a document (or, without one, in the project); None for all."""
    with project.file.reading():
        facts = [project.file.fact(_FACT)]
        if document_id:
            facts.insert(0, project.file.fact(f"{_FACT}:{document_id}"))
    return next((frozenset(json.loads(fact)) for fact in facts if fact), None)


def own_offer(project: Project, document_id: str) -> bool:
    """Whether a document has an offer of its own."""
    with project.file.reading():
        return bool(project.file.fact(f"{_FACT}:{document_id}"))


def offer(project: Project, names: Iterable[str] | None, document_id: str = "") -> None:
    """Offer these labels and types in a document, or in the project; None offers all again.

    For a document None means what the project offers. Raises UserError where the file can't be
    written.
    """
    fact = f"{_FACT}:{document_id}" if document_id else _FACT
    with project.file.writing():
        project.file.set_fact(fact, "" if names is None else json.dumps(sorted(names)))
