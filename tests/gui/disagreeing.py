"""Small projects in which annotators differ: a story with three layers, in every kind of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.edits import Edit, Replace
from annotator.core.model import (
    Argument,
    DocumentLabel,
    Event,
    Item,
    Link,
    Mention,
    Note,
    Property,
    Status,
    span_of,
)
from annotator.services.annotating import open_document
from tests.projects import STORY, make_project, place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.services.project import Project

SECOND = "Estara denies the raid on Port Halden."


def write_layer(
    project: Project, document_id: str, name: str, items: Sequence[Item], *, done: bool = True
) -> None:
    """Write what somebody annotated, and whether they are done."""
    status = [Property("status", Status.DONE)] if done else []
    edit = Edit("annotate", tuple(Replace(None, item) for item in [*items, *status]))
    open_document(project, document_id, name).apply(edit)


def mention(item_id: str, label: str, words: str, text: str = STORY, which: int = 1) -> Mention:
    return Mention(item_id, label, span_of(text, place(text, words, which)))


def event(item_id: str, kind: str, words: str, *arguments: Argument, **attributes: str) -> Event:
    span = span_of(STORY, place(STORY, words))
    return Event(item_id, kind, span, arguments, tuple(sorted(attributes.items())))


def common() -> list[Item]:
    """What all three say."""
    return [
        mention("m1", "GPE", "Estara"),
        mention("m3", "GPE", "Sarrin"),
        mention("m4", "DATE", "Monday"),
        mention("m6", "PERSON", "Elan Voss"),
    ]


def three_layers() -> dict[str, list[Item]]:
    """What Ana, Bo and Cleo say of the story: they differ in one thing of each kind."""
    attacker, target = Argument("attacker", "m1"), Argument("target", "m2")
    ana = [
        *common(),
        mention("m2", "ARMED_GROUP", "Vardanian forces"),
        event("e1", "ATTACK", "struck", attacker, target, modality="actual"),
        event("e2", "DIE", "died"),
        Link("l1", "RESPONSE_TO", "e2", "e1"),
        DocumentLabel("relevance", ("relevant",)),
        Note("n1", "An army, isn’t it?", "m2", is_question=True),
    ]
    bo = [
        *common(),
        mention("m2", "ARMED_GROUP", "Vardanian forces"),
        event("e1", "ATTACK", "struck", attacker, target, modality="alleged"),
        event("e2", "INJURE", "died"),
        DocumentLabel("relevance", ("partly",)),
    ]
    cleo = [
        *common(),
        mention("m2", "ORG", "forces"),
        event("e1", "ATTACK", "struck", attacker, Argument("place", "m3"), modality="actual"),
        event("e2", "DIE", "died"),
        mention("m5", "PERSON", "Two guards"),
        DocumentLabel("relevance", ("relevant",)),
    ]
    return {"Ana": ana, "Bo": bo, "Cleo": cleo}


def disagreeing(path: Path, *, done: bool = True) -> Project:
    """A project with two documents on which three annotators differ."""
    project = make_project(path, STORY, SECOND)
    first, second = (each.id for each in project.documents())
    for name, items in three_layers().items():
        write_layer(project, first, name, items, done=done)
        label = "FAC" if name == "Bo" else "GPE"
        halden = mention("p1", label, "Port Halden", SECOND)
        write_layer(project, second, name, [mention("p0", "GPE", "Estara", SECOND), halden])
    project.set_guidelines(GUIDELINES)
    return project


GUIDELINES = """# Guidelines

### ARMED_GROUP
Armed forces, militias and rebel groups are **ARMED GROUP**, also when named after a state.

### ORG
Ministries and headquarters as institutions.
"""
