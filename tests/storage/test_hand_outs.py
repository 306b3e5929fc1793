"""Projects from before there were hand-outs open, and two files can be told to say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core import annotating
from annotator.services import hand_out as handing
from annotator.services.project import open_project
from annotator.services.verifying import verify
from annotator.storage.canonical import dump
from tests.services.teams import given_to, terms
from tests.storage.projects import make_project, open_first, raw, suggest
from tests.strategies import STAMP, STORY, suggested_mention, words

if TYPE_CHECKING:
    from pathlib import Path

BACK = """
    DROP TABLE kept_layers; DROP TABLE worked_elsewhere; DROP TABLE handed; DROP TABLE packages;
    DROP TABLE hand_outs; ALTER TABLE suggestions DROP COLUMN late;
    DELETE FROM _sqlite_migrations WHERE name = 'hand_outs';
"""


def test_a_project_from_before_opens_and_can_be_handed_out(tmp_path: Path):
    path = tmp_path / "older.annotator"
    with make_project(path, STORY) as project:
        suggest(project, [suggested_mention(STORY, "m1", "GPE", "Iran")])
        opened = open_first(project)
        edit = annotating.label_span(opened.session, words(STORY, "Iran"), "GPE", "m", STAMP)
        opened.apply(edit)
    with raw(path) as db:
        db.executescript(BACK)
    with open_project(path) as project:
        assert list(verify(project)) == []
        assert project.package is None
        assert handing.matrix(project).cells == {}
        suggest(project, [suggested_mention(STORY, "m2", "GPE", "Pakistan")])
        package = given_to(project, tmp_path / "out", "Cem")["Cem"]
    with open_project(package) as opened_package:
        document = opened_package.documents()[0].id
        found = opened_package.file.documents.suggestions(document)
        assert {each.id for each in found} == {"m1", "m2"}


def test_a_dump_tells_contents_apart_and_nothing_else(tmp_path: Path):
    with make_project(tmp_path / "a.annotator", STORY, "Another one.") as project:
        project.save_copy(tmp_path / "b.annotator")
        open_first(project)
        one = dump(project.path)
        assert one == dump(project.path)
        assert dump(tmp_path / "b.annotator") != one
        assert any("Pakistan" in line for line in one)
        handing.plan(project, terms("Ana"))
        assert dump(project.path) == one
