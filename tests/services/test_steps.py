"""One step of work over many documents: carried out, undone and done again as one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotating import add_event, fill_role, label_span, relabel
from annotator.core.documents import Article
from annotator.core.edits import Edit, Replace
from annotator.core.errors import EditConflictError
from annotator.core.model import Argument, Event, Mention, Role, Stamp, span_of
from annotator.core.schema import schema_from
from annotator.services import steps
from annotator.services.annotating import OpenDocument, open_document
from annotator.services.clock import new_item_id
from annotator.services.importing import add_article
from annotator.services.project import Project, create, open_project
from annotator.services.verifying import verify

if TYPE_CHECKING:
    from pathlib import Path

STAMP = Stamp("Ana", "2026-01-01T00:00:00Z")
TEXTS = ("Estara spoke.", "Estara and Vardania met.", "Nobody met Estara.")


def make_project(path: Path, *texts: str) -> Project:
    """A new open project with a document for each text, named Article 1, Article 2, ..."""
    project = create(path)
    for number, text in enumerate(texts, start=1):
        add_article(project, Article(f"a{number}.txt", text, f"Article {number}"))
    return project


@pytest.fixture
def project(tmp_path: Path):
    with make_project(tmp_path / "p.annotator", *TEXTS) as made:
        yield made


def label_all(project: Project, opened: OpenDocument | None, words: str = "Estara"):
    """Label these words in every document, as one step."""
    ids = [each.id for each in project.documents()]
    edits = {}
    for layer, session in steps.sessions(project, ids, "Ana", opened):
        start = session.text.string.find(words)
        if start >= 0:
            span = span_of(session.text.string, (start, start + len(words)))
            edits[layer.number] = label_span(session, span, "GPE", new_item_id(), STAMP)
    return steps.carry_out(project, "label everywhere", edits, STAMP, opened=opened)


def documents(project: Project) -> list[str]:
    return [each.id for each in project.documents()]


def opened_at(project: Project, number: int) -> OpenDocument:
    return open_document(project, project.documents()[number].id, "Ana")


def labels(project: Project) -> list[list[str]]:
    """The labels of each document's layer, as the file has them."""
    return [
        [
            item.label
            for item in project.file.layers.items(layer.number)
            if isinstance(item, Mention)
        ]
        for layer in project.file.layers.every("Ana", Role.ANNOTATOR)
    ]


def test_a_step_changes_every_document_and_is_undone_in_every_document(project: Project):
    opened = opened_at(project, 0)
    taken = label_all(project, opened)
    assert (taken.name, taken.documents, taken.left) == ("label everywhere", 3, ())
    assert labels(project) == [["GPE"], ["GPE"], ["GPE"]]
    assert len(opened.session.layer.all(Mention)) == 1
    undone = opened.undo()
    assert (undone.name, undone.documents) == ("label everywhere", 3)
    assert labels(project) == [[], [], []]
    assert not opened.session.layer.all(Mention)
    assert opened.redo().documents == 3
    assert labels(project) == [["GPE"], ["GPE"], ["GPE"]]
    assert not list(verify(project))


def test_a_step_is_undone_from_any_of_its_documents_after_a_restart(tmp_path: Path):
    with make_project(tmp_path / "p.annotator", *TEXTS) as project:
        label_all(project, None)
    with open_project(project.path) as again:
        other = opened_at(again, 2)
        assert other.next_undo == "label everywhere"
        assert other.undo().documents == 3
        assert labels(again) == [[], [], []]
        assert opened_at(again, 0).redo().documents == 3


def test_what_was_worked_on_since_is_left_and_named(project: Project):
    label_all(project, None)
    second = opened_at(project, 1)
    (mention,) = second.session.layer.all(Mention)
    second.apply(relabel(second.session, mention.id, "ORG", STAMP))
    first = opened_at(project, 0)
    taken = first.undo()
    assert (taken.documents, taken.left) == (2, ("Article 2",))
    assert labels(project) == [[], ["ORG"], []]
    again = opened_at(project, 1)
    assert [again.undo().name, again.undo().name] == ["relabel", "label everywhere"]
    assert labels(project) == [[], [], []]


def test_what_something_points_at_since_is_left_and_named(project: Project):
    label_all(project, None)
    second = opened_at(project, 1)
    (mention,) = second.session.layer.all(Mention)
    trigger = span_of(second.session.text.string, (20, 23))
    second.apply(add_event(second.session, trigger, "MEET", "e", STAMP))
    filler = Argument("participant", mention=mention.id)
    second.apply(fill_role(second.session, "e", filler, STAMP))
    taken = opened_at(project, 0).undo()
    assert (taken.documents, taken.left) == (2, ("Article 2",))
    again = opened_at(project, 1)
    assert [again.undo().name for _ in range(3)] == ["fill role", "add event", "label everywhere"]
    assert labels(project) == [[], [], []]


def test_what_was_changed_and_changed_back_since_is_left_and_named(project: Project):
    label_all(project, None)
    second = opened_at(project, 1)
    (mention,) = second.session.layer.all(Mention)
    for label in ("ORG", "GPE"):
        second.apply(relabel(second.session, mention.id, label, STAMP))
    assert opened_at(project, 0).undo().left == ("Article 2",)
    again = opened_at(project, 1)
    assert [again.undo().name for _ in range(3)] == ["relabel", "relabel", "label everywhere"]
    assert labels(project) == [[], [], []]


def test_a_part_that_waits_for_what_it_points_at_is_done_again_after_it(project: Project):
    first = opened_at(project, 0)
    span = span_of(first.session.text.string, (0, 6))
    first.apply(label_span(first.session, span, "GPE", "m", STAMP))
    edits = {}
    for layer, session in steps.sessions(project, documents(project), "Ana", first):
        words = span_of(session.text.string, (0, 3))
        filler = (Argument("speaker", mention="m"),) if layer.number == first.layer.number else ()
        edits[layer.number] = Edit("x", (Replace(None, Event("e", "DENY", words, filler)),))
    steps.carry_out(project, "deny everywhere", edits, STAMP, opened=first)
    first.undo()
    first.undo()
    assert opened_at(project, 1).redo().left == ("Article 1",)
    again = opened_at(project, 0)
    assert [again.redo().name, again.redo().name] == ["label", "deny everywhere"]
    assert len(again.session.layer.all(Event)) == 1


def test_new_work_in_one_document_keeps_its_part_from_being_redone(project: Project):
    label_all(project, None)
    opened_at(project, 0).undo()
    other = opened_at(project, 1)
    span = span_of(other.session.text.string, (11, 19))
    other.apply(label_span(other.session, span, "GPE", "new", STAMP))
    assert opened_at(project, 0).redo().documents == 2
    assert labels(project) == [["GPE"], ["GPE"], ["GPE"]]
    assert opened_at(project, 1).next_undo == "label"


def test_nothing_is_written_where_one_edit_does_not_fit(project: Project):
    opened = opened_at(project, 0)
    label_all(project, opened)
    before = labels(project)
    edits = {}
    for layer, session in steps.every_session(project, role=Role.ANNOTATOR):
        (mention,) = session.layer.all(Mention)
        edits[layer.number] = relabel(session, mention.id, "ORG", STAMP)
    number, edit = list(edits.items())[-1]
    wrong = replace(edit.replacements[0], before=None)
    edits[number] = replace(edit, replacements=(wrong, *edit.replacements[1:]))
    with pytest.raises(EditConflictError):
        steps.carry_out(project, "relabel", edits, STAMP, opened=opened)
    assert labels(project) == before
    assert opened.next_undo == "label everywhere"


def test_a_step_may_bring_a_schema_which_undo_takes_back(project: Project):
    opened = opened_at(project, 0)
    label_all(project, opened)
    record = dict(project.schema.record)
    record["entities"] = [
        each | {"name": "STATE"} if each["name"] == "GPE" else each for each in record["entities"]
    ]
    record["fillers"] = {
        name: ["STATE" if label == "GPE" else label for label in wanted]
        for name, wanted in record.get("fillers", {}).items()
    }
    edits = {}
    for layer, session in steps.every_session(project, opened):
        (mention,) = session.layer.all(Mention)
        renamed = Replace(mention, replace(mention, label="STATE"))
        edits[layer.number] = Edit("rename", (renamed,))
    schema = schema_from(_renamed(record))
    steps.carry_out(
        project, "rename GPE", edits, STAMP, opened=opened, schema=steps.NewSchema(schema)
    )
    assert has_label(project, "STATE", "GPE")
    assert opened.session.schema is project.schema
    assert labels(project) == [["STATE"]] * 3
    opened.undo()
    assert has_label(project, "GPE", "STATE")
    assert labels(project) == [["GPE"]] * 3
    assert [version for version, _ in project.file.schema_versions()] == [1, 2, 3]
    assert not list(verify(project))


def has_label(project: Project, name: str, other: str) -> bool:
    """Whether the schema has this entity label, and not the other."""
    return project.schema.entity(name) is not None and project.schema.entity(other) is None


def _renamed(record: dict) -> dict:
    """The record with every role's fillers renamed too."""

    def role(value: dict) -> dict:
        fill = value.get("fill")
        if isinstance(fill, list):
            return value | {"fill": ["STATE" if each == "GPE" else each for each in fill]}
        return value

    result = dict(record)
    result["common_roles"] = {
        name: role(value) for name, value in record.get("common_roles", {}).items()
    }
    result["events"] = [
        each | {"roles": {name: role(value) for name, value in each.get("roles", {}).items()}}
        for each in record["events"]
    ]
    return result
