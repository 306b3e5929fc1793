"""A project to hand out, people who work in their packages, and what comes back."""

from __future__ import annotations

import itertools
import random
import shutil
from typing import TYPE_CHECKING

from annotator.core.hand_out import Share, Terms
from annotator.core.schema_changes import Part
from annotator.core.schema_editing import SchemaDraft, merge, rename
from annotator.core.schema_parts import Place
from annotator.services import hand_out as handing
from annotator.services import schema_changes, steps
from annotator.services.annotating import OpenDocument, open_document
from annotator.services.clock import stamp
from annotator.services.project import Project, open_project
from annotator.storage.canonical import dump
from annotator.storage.schemas import Lineage
from tests.projects import STORY, make_project, store, story_suggestions
from tests.services.random_edits import Chance

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = tuple(f"{STORY}\n\nThis is report number {number}." for number in range(1, 9))


def team_project(path: Path, documents: int = 4) -> Project:
    """An open project with so many documents, each with the story's suggestions."""
    project = make_project(path, *TEXTS[:documents])
    for document in project.documents():
        store(project, document.id, story_suggestions(project.text(document.id)))
    return project


def terms(names: str, overlap: int = 1, **more) -> Terms:
    """Equal shares for these people."""
    return Terms(tuple(map(Share, names.split())), overlap, **more)


def given_to(project: Project, folder: Path, names: str, overlap: int = 1, **more):
    """Hand out to these people; their packages by name."""
    plan = handing.plan(project, terms(names, overlap, **more))
    report = handing.hand_out(project, plan, folder)
    return {each.annotator: each.path for each in report.packages}


def opened_at(package: Project, place: int = 0) -> OpenDocument:
    """A package's document as its annotator works on it."""
    assert package.package is not None
    return open_document(package, package.documents()[place].id, package.package.annotator)


def work(path: Path, seed: int, edits: int = 4, annotator: str = "") -> None:
    """Work in a package by chance: every kind of edit, undo and redo among them."""
    chance_ids = itertools.count()
    with open_project(path) as package:
        name = annotator or (package.package.annotator if package.package else "")
        ids = [each.id for each in package.documents()]
        chance = Chance(random.Random(seed), lambda: f"i{seed}-{next(chance_ids)}")
        for _ in range(edits):
            opened = open_document(package, chance.random.choice(ids), name)
            for _ in range(3):
                how = chance.random.random()
                if how < 0.2:
                    opened.undo()
                elif how < 0.3:
                    opened.redo()
                else:
                    opened.apply(chance.any_edit(opened.session, opened.stamp()), 1.5)
            opened.leave(chance.random.randrange(20), 0.25, chance.random.random() * 9)


def copied(path: Path, to: Path) -> Path:
    """A copy of a closed project or package."""
    to.parent.mkdir(exist_ok=True, parents=True)
    shutil.copyfile(path, to)
    return to


def said_by(project: Project) -> list[str]:
    """What a project says, whatever the numbers of its rows."""
    return dump(project.path)


def state_of(project: Project, annotator: str) -> list[tuple]:
    """Of each layer of an annotator: the document, its items, status and how much was edited."""
    return [
        (
            row.document_id,
            frozenset(project.file.layers.items(row.number)),
            row.status,
            row.revision,
            row.seconds,
        )
        for row in project.file.layers.every(annotator)
    ]


def change_schema(project: Project, change: str) -> None:
    """Rename GPE, or merge LOC into it; also in a package, where the services refuse that."""
    draft = SchemaDraft(project.schema.record)
    gpe, loc = Place(Part.ENTITY, "GPE"), Place(Part.ENTITY, "LOC")
    draft = rename(draft, gpe, "COUNTRY") if change == "rename" else merge(draft, loc, "GPE")
    found = schema_changes.preview(project, draft)
    lineage = Lineage(project.schema.version, draft.moves, change)
    schema = steps.NewSchema(found.schema, lineage)
    steps.carry_out(project, change, found.edits, stamp("Somebody"), schema=schema)
