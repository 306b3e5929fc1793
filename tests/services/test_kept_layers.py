"""States that did not become the layer: listed, exported, brought back; nothing is lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotating import set_flag
from annotator.core.errors import UserError
from annotator.core.model import Role
from annotator.services.annotating import open_document
from annotator.services.annotation_import import import_annotations
from annotator.services.clock import stamp
from annotator.services.kept_layers import bring_back, export_kept, kept_layers
from annotator.services.merging import merge
from annotator.services.project import open_project
from annotator.services.verifying import verify
from tests.services.teams import (
    change_schema,
    copied,
    given_to,
    opened_at,
    state_of,
    team_project,
    work,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path):
    with team_project(tmp_path / "news.annotator", 2) as made:
        yield made


@pytest.fixture
def packages(project, tmp_path: Path) -> dict[str, Path]:
    return given_to(project, tmp_path / "out", "Ana Ben", 2)


def flag(path: Path, *words: str) -> None:
    with open_project(path) as package:
        opened = opened_at(package)
        for each in words:
            opened.apply(set_flag(opened.session, each))


@pytest.fixture
def two_ways(project, packages, tmp_path: Path):
    """Ana's layer went two ways: at home and, with more edits, in the office."""
    flag(packages["Ana"], "begun")
    home = copied(packages["Ana"], tmp_path / "home.annotator")
    flag(packages["Ana"], "office", "office too")
    flag(home, "home")
    assert len(merge(project, [home, packages["Ana"]]).problems) == 1
    (kept,) = kept_layers(project)
    return kept


def flag_now(project, annotator: str = "Ana", role: Role = Role.ANNOTATOR) -> str:
    opened = open_document(project, project.documents()[0].id, annotator, role)
    return opened.session.layer.flag


def test_a_kept_state_is_brought_back_and_that_can_be_undone(project, two_ways):
    assert flag_now(project) == "office too"
    taken = bring_back(project, two_ways.id, stamp("Lead"))
    assert (taken.name, taken.documents) == ("bring back", 1)
    assert flag_now(project) == "home"
    assert list(verify(project)) == []
    opened = open_document(project, project.documents()[0].id, "Ana")
    assert opened.undo().name == "bring back"
    assert flag_now(project) == "office too"
    assert [each.id for each in kept_layers(project)] == [two_ways.id]


def test_an_open_document_follows(project, two_ways):
    opened = open_document(project, project.documents()[0].id, "Ana")
    bring_back(project, two_ways.id, stamp("Lead"), opened)
    assert opened.session.layer.flag == "home"
    with pytest.raises(UserError, match="like this already"):
        bring_back(project, two_ways.id, stamp("Lead"), opened)
    opened.undo()
    assert opened.session.layer.flag == "office too"


def test_what_somebody_else_did_in_a_package_becomes_their_layer(project, packages):
    work(packages["Ana"], 3, 6, annotator="Ben")
    with open_project(packages["Ana"]) as package:
        did = {document: items for document, items, *_ in state_of(package, "Ben")}
        gold = open_document(package, package.documents()[0].id, "Ana", Role.GOLD)
        gold.apply(set_flag(gold.session, "settled"))
    merge(project, [packages["Ana"]])
    for each in kept_layers(project):
        bring_back(project, each.id, stamp("Lead"))
    assert {document: items for document, items, *_ in state_of(project, "Ben")} == did
    assert flag_now(project, "Ana", Role.GOLD) == "settled"
    assert list(verify(project)) == []


def test_a_kept_state_is_exported_as_what_can_be_imported(project, packages, tmp_path):
    work(packages["Ana"], 4, 8)
    home = copied(packages["Ana"], tmp_path / "home.annotator")
    work(packages["Ana"], 5, 8)
    work(home, 6, 4)
    merge(project, [packages["Ana"], home])
    for kept in kept_layers(project):
        export_kept(project, kept.id, tmp_path / f"{kept.id}.jsonl")
        record = json.loads((tmp_path / f"{kept.id}.jsonl").read_text(encoding="utf-8"))
        assert (record["annotator"], record["id"]) == ("Ana", kept.document_id)
        report = import_annotations(
            project, [tmp_path / f"{kept.id}.jsonl"], annotator=f"kept {kept.id}"
        )
        assert (report.layers, report.problems) == (1, [])
    assert kept_layers(project)
    assert list(verify(project)) == []


def test_names_of_today_and_names_that_are_gone(project, packages, tmp_path):
    with open_project(packages["Ana"]) as package:
        _label(opened_at(package), "GPE", "one")
    home = copied(packages["Ana"], tmp_path / "home.annotator")
    with open_project(home) as package:
        _label(opened_at(package), "GPE", "two")
    flag(packages["Ana"], "a", "b")
    merge(project, [home, packages["Ana"]])
    (kept,) = kept_layers(project)
    change_schema(project, "rename")  # since then
    bring_back(project, kept.id, stamp("Lead"))
    opened = open_document(project, project.documents()[0].id, "Ana")
    assert {mark.label for mark in opened.session.marks() if not mark.suggested} == {"COUNTRY"}
    assert list(verify(project)) == []


def test_what_the_schema_does_not_have_is_said(project, packages):
    with open_project(packages["Ana"]) as package:
        change_schema(package, "merge")
        change_schema(package, "rename")
        _label(opened_at(package), "COUNTRY", "one")
    merge(project, [packages["Ana"]])
    (kept,) = kept_layers(project)
    with pytest.raises(UserError, match="The schema has no COUNTRY; add what is missing"):
        bring_back(project, kept.id, stamp("Lead"))
    with pytest.raises(UserError, match="no such kept layer"):
        bring_back(project, "none", stamp("Lead"))


def _label(opened, label: str, item_id: str) -> None:
    from annotator.core.annotating import label_span
    from annotator.core.model import span_of

    text = opened.session.text.string
    start = text.index("raid" if item_id == "one" else "envoys")
    span = span_of(text, (start, start + 4))
    opened.apply(label_span(opened.session, span, label, item_id, opened.stamp()))
